"""Which of several facts a correction means, asked with a button each; the correction of the one that is tapped or named.

Knows what is asked and what answers it. Must not know how the facts were found.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from bot import ledger
from bot.kinds.fact import Fact, Value, pack, unpack
from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, LABEL_LIMIT, Choice, Reply, Text, fit
from bot.texts import Texts
from handlers import show
from handlers.answers import days_meant
from handlers.corrections import fix, new_values, pointed
from handlers.reports import report
from handlers.reports.readback import readback
from handlers.reports.settle import settle
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
_NAMES = ("fiscal_year", "document", "date", "status")  # which of several a fact is


def which(meant: Sequence[Known], said: Fact, message: Message, store: Store) -> Text:
    """The one question when a correction may mean several facts of a report: a button each."""
    slot = next(iter(said.slots))
    choices = tuple(Choice(show.pointed(known), press=f"v1|which|{known.id}-{slot}") for known in meant[:CHOICES_LIMIT])
    sole = {"sole": f"{meant[0].id}-{slot}"} if len(meant) == 1 else {}  # that a typed ใช่ takes
    asked = [known.id for known in meant]
    held = {"slots": pack(said.slots), "words": message.text, "message": message.message_id, "meant": asked, **sole}
    store.ask("which", report_id=meant[0].report_id, held=held)
    return Text(say("which", words=message.text), choices, f"report:{meant[0].report_id}")


def of_others(message: Message, named: Collection[str], kind: str | None, store: Store) -> list[Reply]:
    """The question whether bare numbers are of what others told: บางรักแก้เป็น 24,000, of headquarters; แก้เป็น 3, of a colleague's report."""
    if store.is_hq:
        told = store.current((kind,) if kind else ledger.KINDS, next(iter(named))) if len(named) == 1 else ()
    else:
        told = tuple(known for known in pointed.of_a_colleague(store) if kind in (None, known.kind))
    pair = new_values.pair(message)
    values = ((known, new_values.new_for_old(pair, known) if pair else _alone(message, known)) for known in told)
    likely = [(known, value) for known, value in values if value is not None]
    alike = [known for known, value in likely if value.slots.keys() == likely[0][1].slots.keys()]
    if not alike:
        return []
    what = ", ".join(show.whole(known.district, known.kind, known.slots) for known in alike)
    asked = which(alike, likely[0][1], message, store)
    slot, value = next(iter(likely[0][1].slots.items()))
    shown = show.counted(slot, Decimal(str(value))) if slot in new_values.COUNTED else show.value(slot, value)
    label = fit(say("instead", value=shown), LABEL_LIMIT)
    taps = tuple(replace(each, label=label) for each in asked.choices) if len(alike) == 1 else asked.choices
    text = say("of_the_district" if store.is_hq else "of_a_colleague", what=what, words=message.text)
    return [replace(asked, text=text, choices=taps)]


def _alone(message: Message, known: Known) -> Fact | None:
    """The only number of a message, where it may take the place of the one that a fact holds."""
    value = new_values.sole_number(message, known.kind, known.slots)
    return value if value is not None and new_values.likely(value, known) else None


def chosen(message: Message, target: str, store: Store) -> list[Reply]:
    """The read-back of the correction that was asked about, for the fact chosen; its value is asked for again when that is long ago."""
    known, _ = fix.target(target, store)
    last = store.asked()
    if known is None or known.closed_at is not None or last is None or last.slot != "which":
        return fix.fix_slot(target, store)
    held = last.held
    number = store.keep_report(message.event_id, held["message"], held["words"], known.report_id)
    said, words = Fact(known.kind, None, unpack(held["slots"])), replace(message, text=held["words"])
    return readback([put_right(known, said, number, words, store)], number, store)


def typed_choice(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The same for the fact that is named in words: ปี 63, แบบรายงาน 2; with the value said there where one is: ปี 64 เป็น 4.

    None where one is named that was not asked about, or where more is said of it than its name.
    """
    if last.slot != "which":
        return None
    said = read(message.text, message.today, store.district)
    if said.intent in ("undo", "query") or _takes_back(said, last):
        return None
    facts = [known for number in last.held.get("meant", ()) if (known := store.fact(number)) is not None and known.closed_at is None]
    known = pointed.picked(message, facts, store)
    if known is not None and (value := new_values.beside_the_name(message, known)) is not None:
        store.forget_question()
        return report.change(message, known, value, store)
    slots = unpack(last.held["slots"])
    return chosen(message, f"{known.id}-{next(iter(slots))}", store) if known is not None and _only_names(said, slots) else None


def _takes_back(said: Reading, last: AskedLast) -> bool:
    """Whether what names one of several says that it is not so, and is no choice: ยกเลิกประชุม 15 มิ.ย., asked whether 48 คน is that one's."""
    told = {fact.slots["status"] for fact in said.facts if fact.slots.get("status") in report.UNDONE}
    return not told <= {unpack(last.held["slots"]).get("status")}


def _only_names(said: Reading, asked: Mapping[str, Value]) -> bool:
    """Whether a message tells nothing of the fact that it names but what was asked about: เบิก, and not เบิก 31,000."""
    told = {slot: value for fact in said.facts for slot, value in fact.slots.items() if slot not in _NAMES}
    return all(asked.get(slot) == value for slot, value in told.items())


def missed(facts: Sequence[Fact], found: Sequence[Fact]) -> list[Reply]:
    """What of a correction of several things finds no report: แก้เบิกเป็น 13,000 แผนเป็น 14, with no plans told."""
    lost = [fact for fact in facts if fact not in found]
    what = (show.line(fact.kind, fact.slots) if fact.kind else _values(fact) for fact in lost)
    named = [f"{show.say.label(fact.kind)} {values}" if fact.kind else values for fact, values in zip(lost, what, strict=True)]
    return [Text(say("missed", what=", ".join(named)))] if lost else []


def _values(said: Fact) -> str:
    shown = (
        show.counted(slot, Decimal(str(value))) if slot in new_values.COUNTED else show.value(slot, value)
        for slot, value in said.slots.items()
    )
    return " · ".join(shown)


def put_right(known: Known, said: Fact, number: int, message: Message, store: Store) -> Known | Waiting:
    """A fact put right as a report says, or the draft of it."""
    said = days_meant.in_its_month(said, known, message.text)
    said = new_values.of_the_old(said, known, message)
    said = new_values.as_total(said, message)
    fact = Fact(known.kind, said.district or known.district, ledger.corrected(known.slots, said, known.kind, store.today))
    return settle(fact, (), number, store, corrects=known)
