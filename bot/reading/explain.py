"""Why a message was read as it was: the values found in it and the words that decided."""

from datetime import date
from typing import Any

from bot.reading.as_json import Json, plain, to_json
from bot.reading.read import understood
from bot.reading.reading import Asked
from bot.reading.said import Said, said
from bot.thai import Clock, Day, Fraction, Money, Number, Ordinal, Percent, Place, Span, month_end, resolve

TYPES = ("number", "money", "percent", "date", "time", "district")


def explain(text: str, today: date, district: str | None = None, asked: Asked | None = None) -> Json:
    """The reading with `spans` (start and end index the text as typed) and `why`: the tags that decided."""
    message = said(text, today, district)
    reading = understood(message, asked)
    spans = [shown for span in message.spans if (shown := _shown(message, span))]
    words = [f"{token.text}={token.tag}" for token in message.words if token.span is None]
    return to_json(reading) | {"spans": spans, "why": [*reading.why, *words]}


def _shown(message: Said, span: Span) -> Json | None:
    """One span as JSON, or None when it has no value of the six types."""
    kind, value = _valued(span, message.today)
    if kind not in TYPES or value is None:
        return None
    start, end = message.clean.span(span.start, span.end)
    return {"start": start, "end": end, "type": kind, "value": value, "text": message.clean.typed[start:end], "rule": span.rule}


def _valued(span: Span, today: date) -> tuple[str, Any]:
    """The type and the value of a span in the contract's forms; a hedged number keeps the number named."""
    found: tuple[str, Any] = ("", None)
    match span.value:
        case Number(value) | Money(value) | Percent(value):
            found = span.type, plain(value)
        case Fraction(part):
            found = "number", plain(part)
        case Ordinal(value):
            found = "number", value
        case Day() as day:
            date_ = resolve(day, today, None).date or month_end(day, today)
            found = "date", date_ and date_.isoformat()
        case Clock(start) if start:
            found = "time", plain(start)
        case Place(name) if name:
            found = "district", name
    return found
