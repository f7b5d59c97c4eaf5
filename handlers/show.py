"""Facts and moments as the bot words them. Knows labels and formats; decides nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal

from bot.kinds.fact import Value
from bot.ledger import Known
from bot.message import BANGKOK
from bot.reply import LABEL_LIMIT, fit
from bot.texts import Texts
from bot.thai.show import show_baht, show_date, show_number, show_percent, show_time
from models.values import Waiting

say = Texts(__file__)
Slots = Mapping[str, Value]


def who(district: str | None) -> str:
    """เขตบางรัก, or สยป. for the department's own."""
    return say("district", name=district) if district else say.label("department")


def day(moment: datetime | date) -> str:
    """พ. 18 มี.ค. 2563, in Bangkok."""
    return show_date(moment.astimezone(BANGKOK).date() if isinstance(moment, datetime) else moment)


def moment(at: datetime) -> str:
    """พ. 18 มี.ค. 2563 09.30 น., in Bangkok."""
    local = at.astimezone(BANGKOK)
    return f"{show_date(local.date())} {show_time(local.time())}"


def month(first: date) -> str:
    """มี.ค. 2563, the month of a day."""
    return show_date(first, weekday=False).partition(" ")[2]


def subject(known: Known) -> str:
    """เขตบางรัก ประชุมชี้แจง, the head of a row in a list of facts."""
    return f"{who(known.district)} {say.label(known.kind)}"


def whole(district: str | None, kind: str, slots: Slots) -> str:
    """A fact in one line with its district and kind: เขตบางรัก ประชุมชี้แจง จัดแล้ว · 45 คน."""
    return f"{who(district)} {say.label(kind)} {line(kind, slots)}".strip()


def whole_draft(draft: Waiting) -> str:
    """A draft's fact in one line; without a district where that is what it waits for."""
    if draft.fact.district is None and "district" in draft.ask:
        return f"{say.label(draft.fact.kind or '')} {line(draft.fact.kind or '', draft.fact.slots)}".strip()
    return whole(draft.fact.district, draft.fact.kind or "", draft.fact.slots)


def slot_label(known: Known, slot: str, facts: Sequence[Known]) -> str:
    """The slot as a button's label; with what sets its fact apart from the others of a report: its district, its kind, its document."""
    district = [known.district or say.label("department")] if len({each.district for each in facts}) > 1 else []
    alike = sum((each.kind, each.district) == (known.kind, known.district) for each in facts) > 1
    what = [_apart(known)] if alike else [say.table("short")[known.kind]] if len({each.kind for each in facts}) > 1 else []
    return fit(" ".join((*district, *what, say.label(slot))), LABEL_LIMIT)


def pointed(known: Known) -> str:
    """A fact as a button's label: its district, and what sets it apart: its day, its year, its document, else its first words."""
    return fit(f"{known.district or say.label('department')} {_apart(known)}", LABEL_LIMIT)


def _apart(known: Known) -> str:
    """What sets a fact apart from others of its kind: its day, its year, its document, else its first words."""
    apart = next((slot for slot in ("date", "fiscal_year", "document") if slot in known.slots), None)
    if apart is None:
        return title(known.kind, known.slots)
    return say("year", year=known.slots[apart]) if apart == "fiscal_year" else value(apart, known.slots[apart])


def value(slot: str, given: Value) -> str:
    """One slot's value in words: a date with weekday and year, baht, percent, people, a label for a code word."""
    match given:
        case date():
            return show_date(given)
        case time():
            return show_time(given)
        case str():
            return say.label(given) if slot in ("status", "document", "schedule", "target") else given
    return _number(slot, Decimal(str(given)))


def _number(slot: str, given: Decimal) -> str:
    if slot in ("amount", "disbursed"):
        return show_baht(given)
    if slot == "percent":
        return show_percent(given)
    if slot in ("attendees", "communities"):
        return counted(slot, given)
    return f"{given:f}" if slot in ("fiscal_year", "round") else show_number(given)


def counted(slot: str, number: Decimal) -> str:
    """A number with the unit of its slot: 12 ชุมชน, 45 คน, 30,000 บาท, 85 %."""
    if slot in ("amount", "disbursed", "percent"):
        return value(slot, number)
    unit = {"attendees": "people", "projects": "projects"}.get(slot, "communities")
    return say(unit, count=show_number(number))


def line(kind: str, slots: Slots) -> str:
    """What a fact says, without its kind and district: จัดแล้ว · พ. 18 มี.ค. 2563 · 45 คน."""
    return " · ".join(_PARTS[kind](slots))


def title(kind: str, slots: Slots) -> str:
    """Kind and first part, the first line of a read-back: ประชุมชี้แจง จัดแล้ว."""
    first = next(iter(_PARTS[kind](slots)), "")
    return f"{say.label(kind)} {first}".strip()


def titled(kind: str, slots: Slots) -> str:
    """The slot that a fact's title says."""
    order = {"meeting": ("status",), "plans": ("made", "reviewed", "done"), "action_plan": ("projects",), "disbursement": ("amount",),
             "refund": ("amount",), "document": ("document",), "progress": ("round", "percent"), "obstacle": ("text",)}  # fmt: skip
    return next((slot for slot in order[kind] if slot in slots), "")


def _meeting(slots: Slots) -> Iterator[str]:
    if "status" in slots:
        yield say.label(str(slots["status"]))
    if "date" in slots:
        yield value("date", slots["date"])
    start, end = slots.get("start"), slots.get("end")
    if isinstance(start, time) and isinstance(end, time):
        yield say("time_range", start=f"{start:%H.%M}", end=show_time(end))
    elif isinstance(start, time):
        yield say("at_time", start=show_time(start))
    if "attendees" in slots:
        yield say("people", count=_count(slots["attendees"]))


def _plans(slots: Slots) -> Iterator[str]:
    numbers = [name for name in ("made", "reviewed", "done") if name in slots]
    if numbers and not any(slots[name] for name in numbers):
        yield say("no_plans")
    else:
        yield from (say(name, count=_count(slots[name])) for name in numbers)
    if "communities" in slots:
        yield say("out_of", count=_count(slots["communities"]))


def _action_plan(slots: Slots) -> Iterator[str]:
    if "projects" in slots:
        yield say("projects", count=_count(slots["projects"])) if slots["projects"] else say("no_projects")
    if "fiscal_year" in slots:
        yield say("year", year=slots["fiscal_year"])


def _disbursement(slots: Slots) -> Iterator[str]:
    yield from _money(slots, "nothing_disbursed")


def _refund(slots: Slots) -> Iterator[str]:
    if slots.get("none"):
        yield say("no_refund")
    yield from _money(slots, "nothing_returned")


def _money(slots: Slots, nothing: str) -> Iterator[str]:
    if "amount" in slots:
        amount = value("amount", slots["amount"])
        if slots.get("more"):
            yield say("more", amount=amount)
        else:
            yield amount if slots["amount"] else say(nothing)


def _document(slots: Slots) -> Iterator[str]:
    yield " ".join(value(name, slots[name]) for name in ("document", "status") if name in slots)


def _progress(slots: Slots) -> Iterator[str]:
    if "round" in slots:
        yield say("round", number=slots["round"])
    if "percent" in slots:
        yield value("percent", slots["percent"])
    if "disbursed" in slots:
        yield say("disbursed", amount=value("disbursed", slots["disbursed"]))
    yield from (value(name, slots[name]) for name in ("schedule", "target") if name in slots)


def _obstacle(slots: Slots) -> Iterator[str]:
    if slots.get("text"):
        yield str(slots["text"])


def _count(given: Value) -> str:
    return show_number(int(str(given)))


_PARTS: dict[str, Callable[[Slots], Iterator[str]]] = {
    "meeting": _meeting,
    "plans": _plans,
    "action_plan": _action_plan,
    "disbursement": _disbursement,
    "refund": _refund,
    "document": _document,
    "progress": _progress,
    "obstacle": _obstacle,
}
