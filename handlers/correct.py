"""Putting right and taking back: corrections, undo, unsend, and the buttons of a read-back.

Knows which fact a correction means. Must not know how corrections are stored.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import ask, report, show
from handlers.readback import readback
from handlers.settle import resume, settle
from models.store import Store
from models.values import Said, Waiting

say = Texts(__file__)
_FIXABLE = ("date", "attendees", "made", "reviewed", "done", "communities", "projects", "fiscal_year", "amount", "status", "document",
            "percent", "disbursed", "schedule", "target", "start", "end")  # fmt: skip


def correct(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The read-back of a correction; one question when it may mean two facts, or none."""
    if not reading.facts:
        return list(_ask_what(message, store))
    last = store.asked()
    draft = store.draft(last.draft_id) if last and last.draft_id else None
    if draft is not None and not draft.settled_at and not message.quoted and _fits_draft(reading.facts, draft):
        return list(_correct_draft(message, reading.facts[0], draft, store))
    meant = _meant(message, reading.facts[0], store)
    if not meant:
        return [Text(say("nothing_to_correct"))]
    if len(meant) > 1 and reading.facts[0].slots:
        return [_which(meant, reading.facts[0], message, store)]
    number = store.keep_report(message.event_id, message.message_id, message.text, meant[0].report_id)
    return list(readback([_put_right(known, reading.facts[0], number, store) for known in meant], number, store))


def _put_right(known: Known, said: Fact, number: int, store: Store) -> Known | Waiting:
    fact = Fact(known.kind, said.district or known.district, ledger.corrected(known.slots, said, known.kind))
    return settle(fact, (), number, store, corrects=known)


def _fits_draft(facts: Sequence[Fact], draft: Waiting) -> bool:
    said = facts[0]
    return len(facts) == 1 and said.kind in (None, draft.fact.kind) and set(said.slots) <= set(ledger.SLOTS[draft.fact.kind or ""])


def _correct_draft(message: Message, said: Fact, draft: Waiting, store: Store) -> list[Reply]:
    kind = draft.fact.kind or ""
    fact = Fact(kind, said.district or draft.fact.district, ledger.corrected(draft.fact.slots, said, kind))
    number = store.keep_report(message.event_id, message.message_id, message.text, draft.report_id)
    return readback([resume(draft, fact, store, report_id=number)], number, store)


def _meant(message: Message, said: Fact, store: Store) -> tuple[Known, ...]:
    """The facts that a correction means: of the quoted report, else of the last one here that has that kind or slot."""
    for number in _reports(message, store):
        facts = store.facts_of_report(number)
        standing = facts if message.quoted else tuple(known for known in facts if known.closed_at is None)
        fitting = tuple(known for known in standing if _fits(known, said))
        if fitting:
            return fitting
    return ()


def _reports(message: Message, store: Store) -> Iterator[int]:
    if message.quoted:
        number = store.report_of_message(message.quoted)
        said = store.report(number) if number else None
        if said is not None and _may_change(said, store):
            yield said.id
        return
    yield from (said.id for said in store.last_reports())


def _may_change(said: Said, store: Store) -> bool:
    return said.person == store.person or store.may_report_for(said.district)


def _fits(known: Known, said: Fact) -> bool:
    if said.kind is not None and said.kind != known.kind:
        return False
    slots = set(said.slots) - {"more", "none"}
    return slots <= set(known.slots if said.kind is None else ledger.SLOTS[known.kind])


def _which(meant: Sequence[Known], said: Fact, message: Message, store: Store) -> Text:
    """The one question when a correction may mean several facts of a report: a button each, which asks for the value again."""
    slot = next(iter(said.slots))
    choices = tuple(
        Choice(show.pointed(known), press=f"v1|slot|{known.id}-{slot}") for known in meant[:CHOICES_LIMIT]
    )  # fmt: skip
    return Text(say("which", words=message.text), choices, f"report:{meant[0].report_id}")


def _ask_what(message: Message, store: Store) -> list[Reply]:
    number = next(_reports(message, store), None)
    facts = [known for known in store.facts_of_report(number) if known.closed_at is None] if number else []
    return [fix_menu(facts)] if facts else [Text(say("nothing_to_correct"))]


def fix_menu(facts: Sequence[Known]) -> Text:
    """What of a report shall be changed: a button for each slot of its facts."""
    several = len(facts) > 1
    pairs = [(known, slot) for known in facts for slot in _slots(known)]
    choices = tuple(Choice(show.slot_label(known, slot, several=several), press=f"v1|slot|{known.id}-{slot}") for known, slot in pairs)
    first = facts[0]
    return Text(say("fix", what=show.whole(first.district, first.kind, first.slots)), choices[:CHOICES_LIMIT],
                f"report:{first.report_id}")  # fmt: skip


def _slots(known: Known) -> list[str]:
    """The slots of a fact that can be changed; a held meeting's day and number of people even when they were not said."""
    missing = ask.OFFERED if known.kind == "meeting" else ()
    return [slot for slot in _FIXABLE if slot in known.slots or slot in missing]


def undo(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """What was withdrawn, the quoted report or the sender's last here, and what stands again."""
    number = next(_reports(message, store), None)
    return list(undo_report(number, store)) if number else [Text(say("nothing_to_undo"))]


def undo_report(number: int, store: Store) -> list[Reply]:
    """Withdraws one report with its drafts."""
    said = store.report(number)
    if said is None or not _may_change(said, store):
        return [Text(say("not_yours"))]
    if said.undone_at:
        return [Text(say("undone_before", moment=show.moment(said.undone_at)))]
    withdrawn, again = store.withdraw(number)
    dropped = store.settle_drafts_of_report(number, "undone")
    _forget(number, store)
    lines = [say("undone", number=number)]
    lines += [say("withdrawn", what=show.whole(known.district, known.kind, known.slots)) for known in withdrawn]
    lines += [say("dropped", what=show.whole_draft(draft)) for draft in dropped]
    lines += [say("again", what=show.whole(known.district, known.kind, known.slots)) for known in again]
    return [Text("\n".join(lines), about=f"report:{number}"), *ask.next_question(store)]


def _forget(number: int, store: Store) -> None:
    last = store.asked()
    if last is not None and last.report_id == number:
        store.forget_question()


def unsend(message: Message, store: Store) -> list[Reply | Push]:
    """Nothing to say: the withdrawn message's facts are closed and its words erased."""
    number = store.report_of_message(message.message_id)
    if number is not None:
        store.withdraw(number)
        store.settle_drafts_of_report(number, "unsent")
        store.erase_words(number)
    return []


def fix_report(number: int, store: Store) -> list[Reply]:
    """The menu of what to change in a report, or what became of it."""
    said = store.report(number)
    if said is None or not _may_change(said, store):
        return [Text(say("not_yours"))]
    if said.undone_at:
        return [Text(say("undone_before", moment=show.moment(said.undone_at)))]
    facts = [known for known in store.facts_of_report(number) if known.closed_at is None]
    if not facts:
        return [Text(say("superseded"))]
    slots = _slots(facts[0]) if len(facts) == 1 else []
    return ask.ask_of_fact(facts[0], slots[0], store) if len(slots) == 1 else [fix_menu(facts)]


def fix_slot(target: str, store: Store) -> list[Reply]:
    """The question for one slot of a saved fact; `target` is "fact-slot"."""
    number, _, slot = target.partition("-")
    known = store.fact(int(number)) if number.isdigit() else None
    if known is None or not store.may_report_for(known.district) or slot not in ledger.SLOTS[known.kind]:
        return [Text(say("not_yours"))]
    return ask.ask_of_fact(known, slot, store) if known.closed_at is None else [Text(say("superseded"))]


def picked_for_fact(number: int, day: date, message: Message, store: Store) -> list[Reply]:
    """The read-back after a day was picked for a saved fact."""
    known = store.fact(number)
    if known is None or not store.may_report_for(known.district):
        return [Text(say("not_yours"))]
    if known.closed_at is not None:
        return [Text(say("superseded"))]
    return report.change(message, known, Fact(known.kind, None, {"date": day}), store)
