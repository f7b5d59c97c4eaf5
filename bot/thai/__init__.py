"""Thai as a language: normal form, numbers, days, clocks, places, and how to write them back. Not a word about projects."""

from bot.thai.clean import Clean, clean
from bot.thai.dates import Resolved, fiscal_year, month_end, resolve, starts
from bot.thai.places import openings
from bot.thai.spans import find
from bot.thai.values import (
    Amount,
    Clock,
    Day,
    Fraction,
    Hedge,
    Money,
    Noise,
    Number,
    Ordinal,
    Percent,
    Place,
    Repeat,
    Span,
    Value,
    Years,
)

__all__ = [
    "Amount",
    "Clean",
    "Clock",
    "Day",
    "Fraction",
    "Hedge",
    "Money",
    "Noise",
    "Number",
    "Ordinal",
    "Percent",
    "Place",
    "Repeat",
    "Resolved",
    "Span",
    "Value",
    "Years",
    "clean",
    "find",
    "fiscal_year",
    "month_end",
    "openings",
    "resolve",
    "starts",
]
