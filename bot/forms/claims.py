"""Totals that a narrative states: how many districts, communities or baht of what, with the percentages printed beside them.

Knows official wording (claims.toml). Judges nothing: `faults` compares a narrative with itself, the round draft with the ledger.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from bot.forms.print_text import arabic
from bot.texts import Texts
from bot.thai.show import show_date

say = Texts(__file__)


@dataclass(frozen=True, slots=True)
class Claim:
    """One number of a narrative: what it is about ("" when no known words stand before it), its unit, the percent beside it, its place."""

    about: str
    unit: str
    value: Decimal
    percent: Decimal | None = None
    decimals: int = 0
    start: int = 0
    end: int = 0


@cache
def _starts() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in say.table("claims").items()))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    months = "|".join(map(re.escape, month_names()))
    return re.compile(say.table("patterns")[name].replace("{months}", months))


@cache
def month_names() -> tuple[str, ...]:
    """The twelve months in full, January first."""
    return tuple(show_date(date(2000, month, 1), short=False, weekday=False).split()[1] for month in range(1, 13))


def claims(paragraph: str) -> Iterator[Claim]:
    """Every number with a unit in a paragraph, under the words that it follows."""
    text = arabic(paragraph)
    starts = [(found.start(), str(found.lastgroup)) for found in _starts().finditer(text)]
    units = {word: name for name, word in say.table("units").items()}
    seen: set[tuple[str, str]] = set()
    for found in _pattern("number").finditer(text):
        about = next((name for start, name in reversed(starts) if start < found.start()), "")
        unit = next(name for word, name in units.items() if word.endswith(found["unit"]))  # เขต is สำนักงานเขต
        if (about, unit) in seen:
            about = ""  # the words speak of their first number of a unit
        seen.add((about, unit))
        yield _claim(about, unit, found, text)


def _claim(about: str, unit: str, found: re.Match[str], text: str) -> Claim:
    beside = re.compile(r"\s*").match(text, found.end())
    percent = _pattern("percent").match(text, beside.end() if beside else found.end())
    printed = (percent["percent"] or percent["sign"]) if percent else ""
    return Claim(
        about, unit, Decimal(found["number"].replace(",", "")), Decimal(printed.replace(",", "")) if printed else None,
        len(printed.partition(".")[2]), found.start(), percent.end() if percent else found.end(),
    )  # fmt: skip


def totals(paragraphs: tuple[str, ...]) -> dict[tuple[str, str], Claim]:
    """The first claim of each subject and unit of a narrative."""
    found: dict[tuple[str, str], Claim] = {}
    for claim in (claim for paragraph in paragraphs for claim in claims(paragraph)):
        if claim.about:
            found.setdefault((claim.about, claim.unit), claim)
    return found


def named_lists(paragraph: str) -> list[list[str]]:
    """Lists of districts by name as they are printed: three or more that follow one another."""
    lists: list[list[str]] = [[]]
    end = -1
    for found in _pattern("name").finditer(paragraph):
        between = paragraph[end : found.start()] if end >= 0 else ""
        if end < 0 or not _pattern("joiner").fullmatch(between):
            lists.append([])
        lists[-1].append(found["name"])
        end = found.end()
    joiner = say.table("patterns")["and"]
    return [[name.removesuffix(joiner) for name in names] for names in lists if len(names) >= 3]


def deadlines(paragraph: str) -> Iterator[date]:
    """Days by which something is due (ภายในวันศุกร์ที่ 8 พฤษภาคม 2563); of a month its last."""
    text = arabic(paragraph)
    for found in _pattern("due").finditer(text):
        day = _day(found, int(found["day"]))
        if day:
            yield day
    for found in _pattern("due_month").finditer(text):
        first = _day(found, 1)
        if first:
            yield (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _day(found: re.Match[str], day: int) -> date | None:
    year: Any = int(found["year"])
    try:
        return date(year - 543 if year >= 2400 else year, month_names().index(found["month"]) + 1, day)
    except ValueError:
        return None


def base_of(target_text: str, otherwise: int) -> int:
    """How many districts the project's target names (สำนักงานเขต 50 เขต)."""
    found = _pattern("base").search(arabic(target_text))
    return int(found["base"]) if found else otherwise


def unit_word(unit: str) -> str:
    """The Thai word of a claim's unit: districts is สำนักงานเขต."""
    return str(say.table("units")[unit])
