"""The menu of what to change in a report, and the question for one slot: the button แก้ไข of a read-back.

Knows which slots can be changed. Must not know how corrections are read.
"""

from collections.abc import Sequence
from datetime import date

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reply import CHOICES_LIMIT, Choice, Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask
from handlers.reports import report
from handlers.rounds import round_lock
from models.store import Store
from models.values import Said

say = Texts(__file__)
_FIXABLE = ("date", "attendees", "made", "reviewed", "done", "communities", "projects", "fiscal_year", "amount", "status", "document",
            "percent", "disbursed", "schedule", "target", "start", "end")  # fmt: skip
_SHOWN = 5  # facts of a report that its menu names


def changeable(number: int, store: Store) -> Said | Text:
    """The report, if it stands and the person may change it; else what became of it."""
    said = store.report(number)
    if said is None or not store.may_report_for(said.district):
        return Text(say("not_yours"))
    return Text(say("undone_before", moment=show.moment(said.undone_at))) if said.undone_at else said


def menu(facts: Sequence[Known], store: Store) -> Text:
    """What of a report shall be changed: a button for each slot of its facts."""
    if (locked := round_lock.of_signed(facts, store)) is not None:
        return locked
    pairs = [(known, slot) for known in facts for slot in _slots(known)]
    choices = tuple(Choice(show.slot_label(known, slot, facts), press=f"v1|slot|{known.id}-{slot}") for known, slot in pairs)
    number = facts[0].report_id
    store.ask("fix", report_id=number, held={"aside": True})
    what = [show.whole(known.district, known.kind, known.slots) for known in facts[:_SHOWN]]
    what += [say("further", count=len(facts) - _SHOWN)] if len(facts) > _SHOWN else []
    return Text(say("fix", what="\n".join(what)), choices[:CHOICES_LIMIT], f"report:{number}")


def _slots(known: Known) -> list[str]:
    """The slots of a fact that can be changed; a held meeting's day and number of people even when they were not said."""
    missing = ask.OFFERED if known.kind == "meeting" else ()
    return [slot for slot in _FIXABLE if slot in known.slots or slot in missing]


def fix_report(number: int, store: Store) -> list[Reply]:
    """The menu of what to change in a report, or what became of it."""
    said = changeable(number, store)
    if isinstance(said, Text):
        return [said]
    facts = store.standing_of_report(number)
    if not facts:
        return [Text(say("superseded"))]
    slots = _slots(facts[0]) if len(facts) == 1 else []
    return ask.ask_of_fact(facts[0], slots[0], store) if len(slots) == 1 else [menu(facts, store)]


def fix_slot(pointed: str, store: Store) -> list[Reply]:
    """The question for one slot of a saved fact; `pointed` is "fact-slot"."""
    known, slot = target(pointed, store)
    if known is None or slot not in ledger.SLOTS[known.kind]:
        return [Text(say("not_yours"))]
    return ask.ask_of_fact(known, slot, store) if known.closed_at is None else [Text(say("superseded"))]


def target(pointed: str, store: Store) -> tuple[Known | None, str]:
    """The fact of "fact-slot", if the person may change it, and the slot."""
    number, _, slot = pointed.partition("-")
    known = store.fact(int(number)) if number.isdigit() else None
    return (known if known is not None and store.may_report_for(known.district) else None), slot


def picked_for_fact(number: int, day: date, message: Message, store: Store) -> list[Reply]:
    """The read-back after a day was picked for a saved fact."""
    known = store.fact(number)
    if known is None or not store.may_report_for(known.district):
        return [Text(say("not_yours"))]
    if known.closed_at is not None:
        return [Text(say("superseded"))]
    return report.change(message, known, Fact(known.kind, None, {"date": day}), store)
