"""A list of districts with their numbers that does not say what they count: which kind is asked, and the list read as that.

Knows what such a list looks like, and which meetings were told just now without their people. Must not know how a report is saved.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot import ledger
from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import Day, Fraction, Money, Number, Span, clean, find, resolve
from handlers.answers import ask
from handlers.corrections import pointed
from handlers.reports import report
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_FEW = 2  # districts, from which names and numbers are a list
_JUST_NOW = timedelta(hours=1)
_LETTERS = 8  # that may stand in it besides


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The question what the numbers count, with a button a kind; None for any other message.

    The people of meetings that were told just now without them are put on those.
    """
    if reading.intent != "other" or not store.is_hq or message.quoted:
        return None
    named, spans = pointed.districts(message), find(clean(message.text))
    if len(named) == 1:
        return _one_more(message, spans, store)
    numbers = [span for span in spans if isinstance(span.value, Number | Money)]
    if len(named) < _FEW or len(numbers) < _FEW:
        return None
    kinds = _kinds(numbers)
    if not kinds or besides(message, spans) > _LETTERS:
        return None
    if "meeting" in kinds and named <= set(_told_of(store)) and (kinds == ["meeting"] or _asked_how_many(store)):
        return _read_as("meeting", message, message.text, store)
    store.ask("list", held={"words": message.text, "message": message.message_id})
    choices = tuple(Choice(say.label(kind), say=say.label(kind)) for kind in kinds)
    return [Text(say("which", count=len(named)), choices)]


def _one_more(message: Message, spans: tuple[Span, ...], store: Store) -> list[Reply | Push] | None:
    """The read-back of one more district behind those told of just now, as their kind, day and year: ลืมยานนาวาอีกเขต 25 คน."""
    newest = store.last_report()
    told = store.standing_of_report(newest.id) if newest is not None and store.said_at - newest.said_at < _JUST_NOW else ()
    kinds = {known.kind for known in told}
    numbers = [span for span in spans if isinstance(span.value, Number | Money)]
    none = kinds == {"action_plan"} and any(word in message.text for word in say.table("words")["none"])
    if kinds == {"plans"} and not numbers:
        numbers = [span for span in spans if isinstance(span.value, Fraction)]  # พระโขนง 8 จาก 15
    if len(kinds) != 1 or len(numbers) != (0 if none else 1) or besides(message, spans):
        return None
    kind, text, own = next(iter(kinds)), clean(message.text).text, stated(message)
    if own is None or _told_before(kind, message, text, numbers, store):
        return None
    if not none and kind not in _kinds(numbers):
        return None
    value = say("none") if none else text[numbers[0].start : numbers[0].end]
    words = say("one_more", name=next(iter(pointed.districts(message))), value=value, unit=numbers[0].unit or "" if numbers else "")
    return _read_as(kind, message, words, store, _shared(told) | own)


def _shared(told: Sequence[Known]) -> dict[str, Value]:
    """The day or the year that all of some facts have."""
    values = {slot: {known.slots.get(slot) for known in told} for slot in ("date", "fiscal_year")}
    return {slot: next(iter(each)) for slot, each in values.items() if len(each) == 1 and None not in each}  # type: ignore[misc]


def _told_before(kind: str, message: Message, text: str, numbers: Sequence[Span], store: Store) -> bool:
    """Whether a number is said to be more, of a district that was told of before: ดุสิตเพิ่มอีก 5,000."""
    more = bool(numbers) and text[: numbers[0].start].rstrip().endswith(tuple(say.table("words")["more"]))
    return more and any(store.current((kind,), district) for district in pointed.districts(message))


def stated(message: Message) -> dict[str, Value] | None:
    """The day and the year that one more district is told of with, วัฒนา 3 ปี 64; None where it is not sure which: 31 มิ.ย."""
    said = [span.value for span in find(clean(message.text)) if isinstance(span.value, Day)]
    days = {None if day.last is not None else resolve(day, message.today, "back").date for day in said}
    years = pointed.years(message)
    if len(days) > 1 or len(years) > 1 or None in days:
        return None
    return {**{slot: day for slot, day in zip(("date",), days, strict=False) if day}, **dict(zip(("fiscal_year",), years, strict=False))}


def _kinds(numbers: list[Span]) -> list[str]:
    """The kinds that all the numbers may count, by their units."""
    units = say.table("units")
    told = [units.get(span.unit or (say("baht") if isinstance(span.value, Money) else ""), []) for span in numbers]
    said = [set(kinds) for kinds in told if kinds]
    strange = any(span.unit and span.unit not in units for span in numbers)
    every = ("meeting", "plans", "action_plan", "disbursement", "refund")
    return [] if strange else [kind for kind in every if all(kind in kinds for kinds in said)]


def besides(message: Message, spans: tuple[Span, ...]) -> int:
    """How many letters are none of a name, a number, a unit or a small word."""
    rest = list(clean(message.text).text)
    for span in spans:
        rest[span.start : span.end] = " " * (span.end - span.start)
    left = "".join(rest)
    words = (*say.table("words")["small"], *say.table("units"))
    for word in sorted(words, key=len, reverse=True):
        left = left.replace(word, " ")
    return sum(letter.isalpha() for letter in left)


def told(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The read-back of the list as reports of the kind that is said; None when the message says something else."""
    plain = ask.plain(message)
    kind = next((kind for kind in say.table("labels") if plain == say.label(kind)), None)
    if last.slot != "list" or kind is None:
        return None
    return _read_as(kind, message, last.held["words"], store)


def _read_as(kind: str, message: Message, words: str, store: Store, shared: Mapping[str, Value] | None = None) -> list[Reply | Push] | None:
    """The read-back of a list as reports of a kind, each with the slots that it shares with those before it."""
    words = say("read_as", kind=say.label(kind), words=words)
    reading = read(words, message.today)
    store.forget_question()
    if reading.intent != "report":
        return None
    days = _told_of(store)
    facts = tuple(_of_its_meeting(_with(fact, shared or {}), days) for fact in reading.facts)
    said = replace(message, text=words) if shared is None else message  # a district more is kept as it was typed
    return list(report.report(said, reading._replace(facts=facts), store))


def _with(said: Fact, shared: Mapping[str, Value]) -> Fact:
    """A fact with what it shares, as far as its kind has it."""
    return replace(said, slots={**{slot: each for slot, each in shared.items() if slot in ledger.SLOTS[said.kind or ""]}, **said.slots})


def _of_its_meeting(said: Fact, days: Mapping[str, Value | None]) -> Fact:
    """A number of people with the day of the meeting that was told of without one."""
    on = days.get(said.district or "") if said.kind == "meeting" and "attendees" in said.slots and "date" not in said.slots else None
    return said if on is None else replace(said, slots={**said.slots, "date": on})


def _told_of(store: Store) -> dict[str, Value | None]:
    """The districts whose meetings the person's last report told of without the number of people, each with its day."""
    newest = store.last_report()
    told = store.standing_of_report(newest.id) if newest is not None else ()
    held = [known for known in told if known.slots.get("status") == "held" and "attendees" not in known.slots]
    return {known.district: known.slots.get("date") for known in held if known.district is not None}


def _asked_how_many(store: Store) -> bool:
    """Whether the question how many came is open."""
    last = store.asked()
    return last is not None and last.slot == "attendees"
