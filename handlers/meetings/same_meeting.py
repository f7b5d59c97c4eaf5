"""A held meeting said again without its day, right behind the one told of, or with as many people: จัดแล้ว, ประชุม 42 คน.

Knows which meeting is meant. Must not know what becomes of a fact.
"""

from dataclasses import replace
from datetime import timedelta

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from handlers.answers import days_meant
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_LATELY = timedelta(hours=2)
_THESE_DAYS = timedelta(days=7)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a held meeting of no day as that of as many people, else of the one told just now unless it gives another number."""
    if reading.intent != "report" or len(reading.facts) != 1 or message.quoted or not _is_of_no_day(reading.facts[0], store):
        return reading
    if reading.ask or days_meant.are_said(message.text) or any(word in message.text for word in say.table("words")["another"]):
        return reading
    said = reading.facts[0]
    if (equal := _of_as_many(said, store)) is not None:
        return reading._replace(facts=(_on_its_day(said, equal),))
    newest = store.last_report()
    told = [known for known in told_last.told_last(store) if known.kind == "meeting"]
    if newest is None or store.said_at - newest.said_at > _LATELY or len(told) != 1 or not _is_held_then(told[0]):
        return reading
    another = any(told[0].slots.get(slot, value) != value for slot, value in said.slots.items())  # its day is offered after saving
    return reading if another else reading._replace(facts=(_on_its_day(said, told[0]),))


def _of_as_many(said: Fact, store: Store) -> Known | None:
    """The one held meeting of which all that is said was told in these days, as many people among it, whoever told it."""
    held = (known for known in store.current(("meeting",), store.district) if _is_held_then(known) and "attendees" in said.slots)
    equal = [known for known in held if all(known.slots.get(slot) == value for slot, value in said.slots.items())]
    return equal[0] if len(equal) == 1 and store.said_at - equal[0].told_at < _THESE_DAYS else None


def as_before(facts: tuple[Fact, ...], store: Store) -> tuple[Fact, ...]:
    """The facts beside เหมือนเดิม, a held meeting of no day as the one that stands, where it is the only one: it changes what is named."""
    own = store.district
    held = [known for known in store.current(("meeting",), own) if known.slots.get("status") == "held"] if own is not None else []
    if len(held) != 1 or not _is_held_then(held[0]):
        return facts
    return tuple(_on_its_day(fact, held[0]) if _is_of_no_day(fact, store) else fact for fact in facts)


def _is_of_no_day(fact: Fact, store: Store) -> bool:
    """Whether a fact is a held meeting of the speaker's district without its day."""
    own = store.district
    held = fact.kind == "meeting" and fact.slots.get("status") == "held" and "date" not in fact.slots
    return held and own is not None and fact.district in (None, own) and not fact.added


def _is_held_then(known: Known) -> bool:
    return known.slots.get("status") == "held" and "date" in known.slots


def _on_its_day(fact: Fact, known: Known) -> Fact:
    return replace(fact, slots={**fact.slots, "date": known.slots["date"]})
