"""The value that completes another intent than a report: an hour for a reminder, a code for a registration."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise

from bot.kinds.days import day
from bot.kinds.progress import round_of
from bot.reading.clauses.part import KIND_OF
from bot.reading.corrections.corrected import corrected
from bot.reading.orders.registration import code_in
from bot.reading.orders.remind import MORNING
from bot.reading.questions.about import about, documents
from bot.reading.questions.files import FORMATS, exported
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said
from bot.thai import Clock, Day, Number, Repeat, month_end, resolve, starts

_LAST = 31
_VALUES = ("number", "money", "percent", "fraction", "date", "time", "year", "ordinal", "district", "correct", "right")
_FORMS = (
    "ordinal", "year", "form", "progress_form", "progress", "file", "number", "paper",
    "request", "export", "overview", "report", "pdf", "xlsx", "docx",
)  # fmt: skip


def complete(said: Said, asked: Asked) -> Reading | None:
    """The asked intent with the slot that the message gives; None when it says something else."""
    if said.has("wh", "polar", "greeting", "help"):
        return None
    reader = _READERS.get(asked.slot)
    empty = Reading(asked.intent or "", why=("answer",))
    return reader(said, empty) if reader else None


def _at(said: Said, empty: Reading) -> Reading | None:
    """When it rings: พรุ่งนี้บ่ายสอง, ทุกวันจันทร์ แปดโมงครึ่ง; a vague time is asked again."""
    early = any(token.tag == "before" and after.tag in ("date", "time") for token, after in pairwise(said.words))
    better = ("than",) if said.words and said.words[-1].text == "ดีกว่า" else ()  # บ่ายโมงวันพุธนี้ดีกว่า
    if early or not said.among("date", "time", "repeat", "remind", "before", "deadline", *better):
        return None
    clock = next((token.span.value for token in said.words if token.span and isinstance(token.span.value, Clock)), None)
    repeat = next((token.span.value for token in said.words if token.span and isinstance(token.span.value, Repeat)), None)
    if clock is not None and clock.start is None:
        return empty._replace(ask=("at",))
    when = starts(repeat, said.today) if repeat else day(said.clause(), "ahead").day
    if when is None and clock is None:
        return None
    at = dt.datetime.combine(when or said.today, clock.start if clock and clock.start else MORNING)
    return empty._replace(at=at, repeat=repeat.every if repeat else None)


def _code(said: Said, empty: Reading) -> Reading | None:
    """Six digits, with few words around them: รหัสในซองคือ 002814."""
    code = code_in(said)
    if not code or not said.among("number", "register", "district"):
        return None
    return empty._replace(code=code, district=said.districts[:1])


def _district(said: Said, empty: Reading) -> Reading | None:
    """A district's name, เขตเรา, with the code where that is said too, or a name that is none, which is asked again."""
    code = code_in(said)
    if not said.among("district", "mine", "place", *(("number", "code") if code else ())):
        return None
    own = (said.own,) if said.has("mine") and said.own else ()
    if said.districts or own:
        return empty._replace(district=said.districts or own, code=code)
    return empty._replace(ask=("district",)) if said.foreign else None


def _date(said: Said, empty: Reading) -> Reading | None:
    """A day to come, its number alone too, or the last of a month; with the thing that is named beside it: แบบ 1 ภายใน 30 มิ.ย."""
    if said.bare("number") and len(said.words) == 1:
        when = _of_this_month(said)
        return empty._replace(date=when) if when else None
    if not said.among("date", "deadline", "within", "before", "to", "form", "district_plan", "number", "every"):
        return None
    days = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Day)]
    when = day(said.clause(), "ahead").day or (month_end(days[0], said.today) if days else None)
    early = any(before.tag == "before" and token.tag == "date" for before, token in pairwise(said.words))
    when = when - dt.timedelta(days=1) if when and early and days[0].day else when
    return empty._replace(date=when, about=about(said.words), documents=documents(said.words)) if when else None


def _of_this_month(said: Said) -> dt.date | None:
    """The next day of a month that a number alone is: 30."""
    value = said.words[0].span.value if said.words[0].span is not None and said.words[0].span.unit is None else None
    named = isinstance(value, Number) and value.hedge is None and value.value == int(value.value) and 1 <= value.value <= _LAST
    return resolve(Day(day=int(value.value)), said.today, "ahead").date if isinstance(value, Number) and named else None


def _document(said: Said, empty: Reading) -> Reading | None:
    """Which file: แบบ 2, ไฟล์สรุป."""
    found = exported(said) if said.bare(*_FORMS) else None
    kind = next((name for name in FORMATS if said.has(name)), None)
    number = round_of(said.clause()) if found == "progress_form" else None
    return empty._replace(document=found, format=kind, round=number, fiscal_year=said.year) if found else None


def _about(said: Said, empty: Reading) -> Reading | None:
    """What it is about, and the day of a deadline beside it: เรื่องคืนเงิน, แบบ 2 ค่ะ ภายใน 15 ก.ย."""
    matter = about(said.words)
    when = day(said.clause(), "ahead").day if empty.intent == "deadline" else None
    return empty._replace(about=matter, date=when) if matter else None


def _facts(said: Said, empty: Reading) -> Reading | None:
    """The right value, with the word for its kind where that is said: 54 คน, ยอดเบิก 27,350; a number of nothing is asked again."""
    if not said.bare(*_VALUES, *KIND_OF, "order") or said.has("done", "postpone", "cancel"):
        return None
    found = corrected(said)
    return empty._replace(facts=found, ask=() if found else ("facts",)) if found or said.has("number") else None


_READERS: dict[str, Callable[[Said, Reading], Reading | None]] = {
    "at": _at,
    "code": _code,
    "district": _district,
    "date": _date,
    "document": _document,
    "about": _about,
    "facts": _facts,
}
