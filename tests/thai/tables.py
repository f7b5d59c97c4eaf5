"""What the tests of Thai share: the finds of a text, short enough to stand in a table."""

from datetime import date, time
from decimal import Decimal

from bot.thai import (
    Clock,
    Day,
    Fraction,
    Money,
    Noise,
    Number,
    Ordinal,
    Percent,
    Place,
    Repeat,
    Span,
    Years,
    clean,
    find,
    resolve,
)
from bot.thai.dates import Look

WEDNESDAY = date(2020, 5, 13)


def spans(text: str, *types: str) -> list[Span]:
    """The finds of a text, of these types only when types are given."""
    return [span for span in find(clean(text)) if not types or span.type in types]


def written(text: str, span: Span) -> str:
    """The letters of a find, as typed."""
    return clean(text).as_typed(span.start, span.end)


def short(span: Span) -> object:
    """The value of a find in the shortest form: 45, (45, "over"), "13:30-15:00", "บางรัก", (12, 41)."""
    match span.value:
        case Number(value, hedge) | Money(value, hedge) | Percent(value, hedge):
            return value if hedge is None else (value, hedge)
        case Fraction() | Ordinal() | Repeat() as value:
            return tuple(value)
        case Clock(start, end):
            return "-".join(f"{at:%H:%M}" for at in (start, end) if at) or "vague"
        case Place(name, kind):
            return name or f"({kind})"
        case Years(first, last, shift):
            return shift if first is None else (first if last is None else (first, last))
    return span.value.kind if isinstance(span.value, Noise) else span.value


def found(text: str) -> list[tuple[str, object]]:
    """Type and short value of every find."""
    return [(span.type, short(span)) for span in spans(text)]


def day_of(text: str, today: date = WEDNESDAY, look: Look = None) -> str | None:
    """The date of the first day in a text, in ISO form; "clash" where the weekday contradicts it."""
    first = spans(text, "date")[0]
    assert isinstance(first.value, Day)
    resolved = resolve(first.value, today, look)
    if resolved.clash:
        return "clash"
    return resolved.date and resolved.date.isoformat()


def amount_of(text: str) -> int | Decimal | None:
    """The amount of the only number, money or percentage in a text, whatever its hedge."""
    numbers = spans(text, "number", "money", "percent")
    assert len(numbers) == 1, numbers
    value = numbers[0].value
    assert isinstance(value, Number | Money | Percent)
    return value.value


def clock_of(text: str) -> tuple[time | None, time | None]:
    """Start and end of the only time in a text."""
    times = spans(text, "time")
    assert len(times) == 1, times
    assert isinstance(times[0].value, Clock)
    return times[0].value.start, times[0].value.end
