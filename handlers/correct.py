"""Putting right: corrections, and the button แก้ไข of a read-back.

Knows which fact a correction means. Must not know how corrections are stored.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot import ledger
from bot.kinds.fact import Fact, pack, unpack
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import ask, days_meant, new_values, pointed, report, show
from handlers.readback import readback
from handlers.settle import resume, settle
from models.store import Store
from models.values import AskedLast, Said, Waiting

say = Texts(__file__)
_FIXABLE = ("date", "attendees", "made", "reviewed", "done", "communities", "projects", "fiscal_year", "amount", "status", "document",
            "percent", "disbursed", "schedule", "target", "start", "end")  # fmt: skip


def correct(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The read-back of a correction; one question when it may mean two facts, or none."""
    if not reading.facts:
        return list(_ask_what(message, store))
    points = message.quoted or pointed.report(message, store)
    open_question = None if points else _of_the_question(message, reading.facts, store)
    return list(open_question or _of_reports(message, reading.facts, store))


def _of_the_question(message: Message, facts: Sequence[Fact], store: Store) -> list[Reply] | None:
    """The read-back when the correction is about the draft or the fact that the bot just asked about."""
    last = store.asked()
    draft = store.draft(last.draft_id) if last and last.draft_id else None
    if draft is not None and not draft.settled_at and _fits_draft(facts, draft):
        if _said_since(draft, facts[0], store) or _of_another(facts[0], draft.fact.district):
            return None
        return _correct_draft(message, facts[0], draft, store)
    return _answered(message, facts, last, store)


def _of_another(said: Fact, district: str | None) -> bool:
    """Whether a correction gives a value of a district other than that asked about; one of a name alone puts the district right."""
    return bool(said.slots) and said.district not in (None, district)


def _said_since(draft: Waiting, said: Fact, store: Store) -> bool:
    """Whether a report saved after the draft was made states what is corrected, so that the correction means that one."""
    newer = _newer(draft, store)
    facts = store.facts_of_report(newer) if newer else ()
    return any(pointed.fits(known, said) for known in facts if known.kind == draft.fact.kind and known.closed_at is None)


def _newer(draft: Waiting, store: Store) -> int | None:
    """The person's last report, where it was saved after a draft was made."""
    newest = next(iter(store.last_reports()), None)
    return newest.id if newest is not None and newest.id > draft.report_id else None


def _of_reports(message: Message, facts: Sequence[Fact], store: Store) -> list[Reply]:
    """The read-back of what was put right in saved reports; why nothing was."""
    if undone := _quoted_undone(message, store):
        return [undone]
    if several := _of_which_district(message, facts, store):
        return several
    meant = [(fact, known) for fact in facts for known in _meant(message, fact, store)]
    if not meant:
        return [Text(say("nothing_to_correct"))]
    said = meant[0][0]
    if len(meant) > len(facts) and said.slots:
        return [_which([known for fact, known in meant if fact is said], said, message, store)]
    number = store.keep_report(message.event_id, message.message_id, message.text, meant[0][1].report_id)
    return readback([_put_right(known, fact, number, message.text, store) for fact, known in meant], number, store)


def _of_which_district(message: Message, facts: Sequence[Fact], store: Store) -> list[Reply] | None:
    """The menu of the last report, where only a district is put right and it tells of several, none of them named as the wrong one."""
    if any(fact.slots for fact in facts) or pointed.instead_of(message, facts[0]):
        return None
    number = next(reports(message, store), None)
    told = [known for known in store.facts_of_report(number) if known.closed_at is None] if number else []
    return [fix_menu(told, store)] if len({known.district for known in told}) > 1 else None


def _answered(message: Message, facts: Sequence[Fact], last: AskedLast | None, store: Store) -> list[Reply] | None:
    """The read-back when แก้เป็น 54 คน gives what was just asked about a saved fact."""
    known = store.fact(int(last.held["fact"])) if last is not None and "fact" in last.held and len(facts) == 1 else None
    if last is None or known is None or _of_another(facts[0], known.district):
        return None
    return report.answer(message, replace(facts[0], kind=facts[0].kind or last.kind), last, store)


def _quoted_undone(message: Message, store: Store) -> Text | None:
    """What became of the quoted report, when it was withdrawn."""
    number = store.report_of_message(message.quoted) if message.quoted else None
    said = store.report(number) if number else None
    return Text(say("undone_before", moment=show.moment(said.undone_at))) if said is not None and said.undone_at else None


def _put_right(known: Known, said: Fact, number: int, words: str, store: Store) -> Known | Waiting:
    said = days_meant.in_its_month(said, known, words)
    fact = Fact(known.kind, said.district or known.district, ledger.corrected(known.slots, said, known.kind, store.today))
    return settle(fact, (), number, store, corrects=known)


def _fits_draft(facts: Sequence[Fact], draft: Waiting) -> bool:
    said = facts[0]
    if len(facts) != 1 or ("attendees" in said.slots and draft.fact.slots.get("status") in report.UNDONE):
        return False
    return said.kind in (None, draft.fact.kind) and set(said.slots) <= set(ledger.SLOTS[draft.fact.kind or ""])


def _correct_draft(message: Message, said: Fact, draft: Waiting, store: Store) -> list[Reply]:
    kind = draft.fact.kind or ""
    fact = Fact(kind, said.district or draft.fact.district, ledger.corrected(draft.fact.slots, said, kind, store.today))
    number = store.keep_report(message.event_id, message.message_id, message.text, draft.report_id)
    return readback([resume(draft, fact, store, report_id=number)], number, store)


def _meant(message: Message, said: Fact, store: Store) -> tuple[Known, ...]:
    """The facts that a correction means: of the quoted report, standing or not, else of the last one here that has that kind or slot.

    Where none of the person's own stands, what a colleague told instead.
    """
    if not message.quoted and (named := pointed.named(message, said, store)):
        return named
    superseded: dict[tuple[str, str | None, str], Known] = {}
    days = days_meant.named(message.text, said)
    numbers = tuple(reports(message, store))
    if named := pointed.told_apart((known for number in numbers for known in _fitting(number, message, said, store)), said):
        return named
    for number in numbers:
        fitting = [known for known in _fitting(number, message, said, store) if not days or pointed.is_on(known, days)]
        if standing := tuple(known for known in fitting if known.closed_at is None):
            return standing
        if not superseded:
            superseded = {(known.kind, known.district, known.key): known for known in fitting}
    return tuple(superseded.values()) if message.quoted else pointed.instead(superseded.values(), store)


def _fitting(number: int, message: Message, said: Fact, store: Store) -> list[Known]:
    """The facts of a report that a correction may be about: of the district that it calls wrong, where it names one."""
    wrong = pointed.instead_of(message, said)
    told = (known for known in store.facts_of_report(number) if not wrong or known.district in wrong)
    return [known for known in told if pointed.fits(known, said)]


def reports(message: Message, store: Store) -> Iterator[int]:
    """The quoted report, as last put right first; else the one whose menu is shown, else the person's last here, the latest first."""
    if not message.quoted and pointed.report(message, store) is None:
        last = store.asked()
        if last is not None and last.slot == "fix" and last.report_id is not None:
            yield last.report_id
            return
        yield from (said.id for said in store.last_reports())
    elif number := quoted(message, store):
        yield from reversed(store.family(number))


def quoted(message: Message, store: Store) -> int | None:
    """The report that the message points at, if the person may change it."""
    number = pointed.report(message, store)
    said = store.report(number) if number else None
    return said.id if said is not None and store.may_report_for(said.district) else None


def changeable(number: int, store: Store) -> Said | Text:
    """The report, if it stands and the person may change it; else what became of it."""
    said = store.report(number)
    if said is None or not store.may_report_for(said.district):
        return Text(say("not_yours"))
    return Text(say("undone_before", moment=show.moment(said.undone_at))) if said.undone_at else said


def _which(meant: Sequence[Known], said: Fact, message: Message, store: Store) -> Text:
    """The one question when a correction may mean several facts of a report: a button each."""
    slot = next(iter(said.slots))
    choices = tuple(Choice(show.pointed(known), press=f"v1|which|{known.id}-{slot}") for known in meant[:CHOICES_LIMIT])
    store.ask("which", report_id=meant[0].report_id,
              held={"slots": pack(said.slots), "words": message.text, "message": message.message_id})  # fmt: skip
    return Text(say("which", words=message.text), choices, f"report:{meant[0].report_id}")


def chosen(message: Message, target: str, store: Store) -> list[Reply]:
    """The read-back of the correction that was asked about, for the fact chosen; its value is asked for again when that is long ago."""
    known, _ = _pointed(target, store)
    last = store.asked()
    if known is None or known.closed_at is not None or last is None or last.slot != "which":
        return fix_slot(target, store)
    held = last.held
    number = store.keep_report(message.event_id, held["message"], held["words"], known.report_id)
    return readback([_put_right(known, Fact(known.kind, None, unpack(held["slots"])), number, held["words"], store)], number, store)


def typed_choice(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The same for the fact that is named in words: ปี 63, แบบรายงาน 2."""
    if last.slot != "which" or last.report_id is None:
        return None
    facts = [known for known in store.facts_of_report(last.report_id) if known.closed_at is None]
    known = pointed.picked(message, facts, store)
    return chosen(message, f"{known.id}-{next(iter(unpack(last.held['slots'])))}", store) if known is not None else None


def _ask_what(message: Message, store: Store) -> list[Reply]:
    """The read-back of what numbers alone put right: an instalment, the draft asked about, a saved fact; else what there is to change."""
    drawn = pointed.instalment(message, store)
    amount = new_values.sole_number(message, drawn.kind, drawn.slots) if drawn is not None else None
    if drawn is not None and amount is not None:
        return report.change(message, drawn, amount, store)
    last = store.asked()
    draft = store.draft(last.draft_id) if last and last.draft_id and not message.quoted else None
    named = pointed.districts(message)  # แก้บางรักเป็น 5
    if draft is not None and not draft.settled_at and (not named or draft.fact.district in named):
        alone = new_values.sole_number(message, draft.fact.kind, (ask.doubted(draft) or "",))
        instead = alone or new_values.new_for_old(new_values.pair(message), draft.fact)
        if instead:
            return _correct_draft(message, instead, draft, store)
        if _newer(draft, store) is None:
            return ask.fix_question(draft, store)
    return _of_numbers(message, named, store)


def _of_numbers(message: Message, named: Collection[str], store: Store) -> list[Reply]:
    """The read-back of what bare numbers put right, of the districts named where any is; else the menu of the last report."""
    pair = new_values.pair(message)
    last: list[Known] = []
    for number in reports(message, store):
        facts = [known for known in store.facts_of_report(number) if known.closed_at is None and (not named or known.district in named)]
        for known in facts:
            if meant := new_values.new_for_old(pair, known):
                return report.change(message, known, meant, store)
        last = last or facts
        if last and pair is None:
            break  # only two numbers can name an older one
    alone = new_values.sole_number(message, last[0].kind, last[0].slots) if len(last) == 1 else None
    if alone is not None:
        return report.change(message, last[0], alone, store)
    return [fix_menu(last, store)] if last else [Text(say("nothing_to_correct"))]


def fix_menu(facts: Sequence[Known], store: Store) -> Text:
    """What of a report shall be changed: a button for each slot of its facts."""
    several = len(facts) > 1
    pairs = [(known, slot) for known in facts for slot in _slots(known)]
    choices = tuple(Choice(show.slot_label(known, slot, several=several), press=f"v1|slot|{known.id}-{slot}") for known, slot in pairs)
    first = facts[0]
    store.ask("fix", report_id=first.report_id, held={"aside": True})
    return Text(say("fix", what=show.whole(first.district, first.kind, first.slots)), choices[:CHOICES_LIMIT],
                f"report:{first.report_id}")  # fmt: skip


def _slots(known: Known) -> list[str]:
    """The slots of a fact that can be changed; a held meeting's day and number of people even when they were not said."""
    missing = ask.OFFERED if known.kind == "meeting" else ()
    return [slot for slot in _FIXABLE if slot in known.slots or slot in missing]


def fix_report(number: int, store: Store) -> list[Reply]:
    """The menu of what to change in a report, or what became of it."""
    said = changeable(number, store)
    if isinstance(said, Text):
        return [said]
    facts = [known for known in store.facts_of_report(number) if known.closed_at is None]
    if not facts:
        return [Text(say("superseded"))]
    slots = _slots(facts[0]) if len(facts) == 1 else []
    return ask.ask_of_fact(facts[0], slots[0], store) if len(slots) == 1 else [fix_menu(facts, store)]


def fix_slot(target: str, store: Store) -> list[Reply]:
    """The question for one slot of a saved fact; `target` is "fact-slot"."""
    known, slot = _pointed(target, store)
    if known is None or slot not in ledger.SLOTS[known.kind]:
        return [Text(say("not_yours"))]
    return ask.ask_of_fact(known, slot, store) if known.closed_at is None else [Text(say("superseded"))]


def _pointed(target: str, store: Store) -> tuple[Known | None, str]:
    """The fact of "fact-slot", if the person may change it, and the slot."""
    number, _, slot = target.partition("-")
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
