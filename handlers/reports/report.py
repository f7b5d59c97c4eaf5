"""Reports: facts as said become saved facts or drafts, and answers to the bot's questions complete them.

Knows the way of a report from reading to read-back. The rules of the ledger are in `bot/ledger`, the checks in `settle`.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot import ledger
from bot.doubts import Claims
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reading.answers.of_else import WHY as OF_ELSE
from bot.reading.questions.about import spoken_of
from bot.reading.reading import Asked, Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask, days_meant, whole_told
from handlers.following import instalments
from handlers.meetings import planned_anew
from handlers.reports import claimed, denied, judged, without_value
from handlers.reports.meant_for import without_assumed
from handlers.reports.readback import readback
from handlers.reports.replaced import replaced_by
from handlers.reports.settle import at_home, resume, settle
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
GUIDED = ("meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle")
UNDONE = ("not_held", "cancelled", "postponed", "pending")
_FIRST = {"meeting": "status", "plans": "done", "action_plan": "projects", "disbursement": "amount", "refund": "amount",
          "document": "document", "progress": "percent"}  # fmt: skip


def report(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The read-back of a report, and of what it answers."""
    if store.post is None or store.post.role == "viewer":
        return [Text(say("viewer"))]
    last = store.asked()
    about = _target(last, store)
    if last is None or about is None or not set(reading.ask) <= {last.slot}:  # what lacks another slot is a report of its own
        return list(_kept(message, reading, store))
    if isinstance(about, Waiting) and (whole := whole_told.kept(message, reading, last, about, store)) is not None:
        return list(whole)
    inexact = len(reading.facts) == 1 and reading.ask and (reading.facts[0].kind, reading.facts[0].slots) == (last.kind, {})
    if inexact and reading.facts[0].district in (None, _before(about).district):
        return list(ask.ask_exactly(about, last.slot, store, of_else=reading.why == OF_ELSE))
    about = without_assumed(about, reading.facts, store) if isinstance(about, Waiting) else about
    target = _of_the_named(about, last.slot, reading.facts, store)
    answering = next((fact for fact in reading.facts if ask.answers_it(fact, last.slot, _before(target))), None)
    if answering is None:
        return list(_kept(message, reading, store))
    number = store.keep_report(message.event_id, message.message_id, message.text, target.report_id)
    outcomes: list[Known | Waiting] = []
    for fact in reading.facts:
        if fact is answering:
            outcomes.append(_completed(target, _in_its_month(fact, target, message, store), number, store, summed=_sums(message)))
        else:
            outcomes.append(_stated(ask.as_well(fact, answering, last.slot, _before(target)), reading, number, store))
    told = readback(outcomes, number, store)
    still = ask.offer(about, store) if target is not about and isinstance(about, Known) else []
    return [*told[:1], *still] if still else list(told)


def _of_the_named(about: Waiting | Known, slot: str, facts: Sequence[Fact], store: Store) -> Waiting | Known:
    """What lacks the slot of the district that an answer names, where the same report told of it too: หลักสี่ 30 คน, asked about ลาดพร้าว."""
    named = {fact.district for fact in facts if fact.district}
    if len(named) != 1 or named == {_before(about).district} or slot == "district":
        return about
    family = store.family(about.report_id)
    drafts = [draft for draft in store.drafts_here() if draft.report_id in family]
    told: list[Waiting | Known] = list(drafts)
    told += [known for number in family for known in store.standing_of_report(number) if slot not in known.slots]
    return next((each for each in told if _before(each).kind == _before(about).kind and _before(each).district in named), about)


def offered(message: Message, last: AskedLast | None, store: Store) -> AskedLast | None:
    """The last question; of the two that a held meeting is offered, the one that is answered: 38 คน to จัดวันที่เท่าไร."""
    if last is None or last.slot not in ask.OFFERED or "fact" not in last.held:
        return last
    (other,) = (slot for slot in ask.OFFERED if slot != last.slot)
    own = store.district
    said = read(message.text, message.today, own, Asked(last.slot, last.kind))
    if said.intent not in ("other", "report") or any(last.slot in fact.slots for fact in said.facts if fact.kind == last.kind):
        return last
    if read(message.text, message.today, own, Asked(other, last.kind)).intent != "report":
        return last
    known = store.fact(int(last.held["fact"]))
    if known is None or known.slots.get("status") != "held":
        return last
    store.ask(other, last.kind, report_id=last.report_id, held=last.held)
    return store.asked()


def _kept(message: Message, reading: Reading, store: Store) -> list[Reply]:
    if (waiting := _told_less(reading, store)) is not None:
        return ask.next_question(store, waiting)
    number = store.keep_report(message.event_id, message.message_id, message.text)
    before = store.drafts_here()
    sums = [fact for fact in reading.facts if fact.kind in ledger.MONEY]
    told = claimed.claims(message.text, reading.facts)
    undone = denied.kind(message.text, reading.facts)
    ends = sums[-1] if sums else reading.facts[-1]
    outcomes = [
        _stated(_in_place(fact, message, store), reading, number, store, claims=told if fact is ends else None, undone=undone)
        for fact in reading.facts
    ]
    outcomes.sort(key=judged.hangs_on_another)
    standing = {draft.id for draft in store.drafts_here()} if before else set()
    shown = readback(outcomes, number, store, [draft for draft in before if draft.id not in standing])
    return [*shown[:1], *without_value.told(message, reading), *shown[1:]]


def _in_place(fact: Fact, message: Message, store: Store) -> Fact:
    """A fact with what stands heard: the instalment that it adds, the day of the plan that it calls off."""
    return planned_anew.on_its_day(instalments.on_top(fact, message, store), message, store)


def _told_less(reading: Reading, store: Store) -> Waiting | None:
    """The draft that waits already with all that a report says, which lacks more than the draft: เบิกไปแล้วนะ, with เบิก 700,000 waiting."""
    if len(reading.facts) != 1 or not reading.ask:
        return None
    fact = at_home(reading.facts[0], store)
    same = (draft for draft in store.drafts_here() if draft.fact.kind == fact.kind and fact.district in (None, draft.fact.district))
    return next((draft for draft in same if fact.slots.items() <= draft.fact.slots.items() and draft.fact.slots), None)


def _stated(fact: Fact, reading: Reading, report_id: int, store: Store, *, claims: Claims | None = None,
            undone: str = "") -> Known | Waiting:  # fmt: skip
    of_which = reading.span or len({other.slots["fiscal_year"] for other in reading.facts if "fiscal_year" in other.slots}) > 1
    years = ("fiscal_year",) if of_which and fact.kind == "action_plan" and "fiscal_year" not in fact.slots else ()  # ปี 63-65 รวม 6
    ask_for = (*reading.ask, *years)
    outcome = settle(fact, ask_for, report_id, store, beside=_beside(fact, reading.facts, store), claims=claims, denied=undone)
    if isinstance(outcome, Known):
        replaced_by(Fact(outcome.kind, outcome.district, outcome.slots), report_id, store)
    return outcome


def _beside(fact: Fact, facts: Sequence[Fact], store: Store) -> Decimal | None:
    """The total of the other kind of money that a message states for the same district: เบิก 35,000 คืน 30,340.

    None where that one waits for a reason of its own, and this one does not fit beside what stands.
    """
    others = (other for other in facts if {other.kind, fact.kind} == {*ledger.MONEY} and other.district == fact.district)
    other = next((other for other in others if "amount" in other.slots and not other.slots.get("more")), None)
    if other is None:
        return None
    own, whole = at_home(fact, store), at_home(other, store)
    waits = judged.is_doubted_alone(whole, store, Decimal(str(fact.slots.get("amount", 0))))
    return None if waits and judged.is_over(own, store) else Decimal(str(other.slots["amount"]))


def _target(last: AskedLast | None, store: Store) -> Waiting | Known | None:
    """What the last question is about, while it can be answered: a draft, or a saved fact."""
    if last is None:
        return None
    if last.draft_id is not None:
        draft = store.draft(last.draft_id)
        return None if draft is None or draft.settled_at else draft
    return store.fact(int(last.held["fact"])) if "fact" in last.held else None


def _before(target: Waiting | Known) -> Fact:
    return target.fact if isinstance(target, Waiting) else Fact(target.kind, target.district, target.slots)


def _completed(target: Waiting | Known, said: Fact, report_id: int, store: Store, *, summed: bool = False) -> Known | Waiting:
    """A draft with its answer; a saved fact with other slots or another district, which keeps its day."""
    if isinstance(target, Waiting):
        whole = ask.completed(target, said, summed=summed)
        again = bool(target.doubts) and whole.slots == target.fact.slots  # ใช่ 10 ถูกแล้ว, asked for another number
        return resume(target, whole, store, report_id=report_id, sure=again)
    fact = Fact(target.kind, said.district or target.district, ledger.corrected(target.slots, said, target.kind, store.today))
    return settle(fact, (), report_id, store, corrects=target)


def answer(message: Message, fact: Fact, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back when a fact answers the last question about a draft or a saved fact; None when it says something else."""
    target = _target(last, store)
    if target is None or not ask.answers_it(fact, last.slot, _before(target)):
        return None
    number = store.keep_report(message.event_id, message.message_id, message.text, target.report_id)
    return readback([_completed(target, fact, number, store, summed=_sums(message))], number, store)


def _in_its_month(said: Fact, target: Waiting | Known, message: Message, store: Store) -> Fact:
    """An answer with its day in the month that the report named; else as it stands."""
    told = store.report(target.report_id) if said.kind == "meeting" else None
    return days_meant.in_the_month_told(said, message.text, told.words or "", store.today) if told is not None else said


def _sums(message: Message) -> bool:
    """Whether the sender says that a number is a sum: รวม 15,000."""
    return any(word in message.text for word in say.table("words")["sums"])


def weekday_told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back of a draft whose weekday contradicted its date, once the weekday alone is put right: พุธค่ะ."""
    draft = store.draft(last.draft_id) if last.draft_id and last.slot == "date" else None
    weekday = days_meant.weekday_alone(message.text)
    if draft is None or draft.settled_at or weekday is None or message.quoted:
        return None
    day = next((day for day in ask.clashing(draft, store) or () if day.weekday() == weekday), None)
    if day is None:
        return None
    number = store.keep_report(message.event_id, message.message_id, message.text, draft.report_id)
    return readback([resume(draft, replace(draft.fact, slots={**draft.fact.slots, "date": day}), store, report_id=number)], number, store)


def is_told(reading: Reading) -> bool:
    """Whether what is typed as an obstacle is one: it states nothing else, or only that something is not done: ฝนตกหนัก ประชุมไม่ได้."""
    undone = all(fact.slots.get("status") in UNDONE or fact.slots.get("amount") == 0 for fact in reading.facts)
    return reading.intent == "other" or (reading.intent == "report" and undone)


def as_told(message: Message, store: Store) -> list[Reply | Push]:
    """The read-back of what was typed under พิมพ์ปัญหาอุปสรรคมาได้เลย: the obstacle is the whole message, unless there is none."""
    store.forget_question()
    if ask.plain(message) in say.table("words")["no_obstacle"]:
        return [Text(say("no_obstacle"))]
    return report(message, Reading("report", facts=(Fact("obstacle", None, {"text": message.text.strip()}),)), store)


def change(message: Message, known: Known, said: Fact, store: Store) -> list[Reply]:
    """The read-back after a saved fact took new slots or another district."""
    number = store.keep_report(message.event_id, message.message_id, message.text, known.report_id)
    return readback([_completed(known, said, number, store)], number, store)


def skip(last: AskedLast, store: Store, *, later: bool = False) -> list[Reply]:
    """What ข้าม does: drops a question that a fact can do without, insists on the others, which wait for what comes `later`."""
    store.forget_question()
    if last.draft_id is None:
        known = store.fact(int(last.held["fact"])) if last.slot == "date" and "fact" in last.held else None
        further = ask.offer(known, store, "date") if known is not None else []
        return further or [Text(say("skipped") if last.report_id else say("nothing_asked"))]
    draft = store.draft(last.draft_id)
    if draft is None or draft.settled_at:
        return [Text(say("nothing_asked"))]
    if last.slot == "confirm":
        return ask.next_question(store, draft)
    if last.slot != "date":
        return [Text(say("waits" if later else "needed")), *ask.next_question(store, draft)]
    store.change_draft(draft.id, draft.fact, tuple(slot for slot in draft.ask if slot != "date"), draft.doubts)
    again = store.draft(draft.id)
    assert again is not None
    return readback([resume(again, again.fact, store)], again.report_id, store)


def heard(word: str, message: Message) -> bool:
    """Whether the whole message is one of the words of a table: รายงาน, เมนู."""
    return message.text.strip() in say.table("words")[word]


def guided(store: Store) -> Text:
    """The menu for those who don't know what to type: one quick reply a kind."""
    if store.post is None or store.post.role == "viewer":
        return Text(say("viewer"))
    store.ask("menu")
    return Text(say("guided"), tuple(Choice(show.say.label(kind)[:20], press=f"v1|new|{kind}") for kind in GUIDED))


def chosen(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The first question about what is typed under the menu, not tapped, เบิกเงิน; none of what asks, or tells it all: เบิกแล้ว 20,000."""
    kind = spoken_of(message.text, message.today) if last.slot == "menu" else None
    reading = read(message.text, message.today, store.district) if kind else Reading("other")
    names_it = reading.intent == "other" or (reading.intent == "report" and not any(fact.slots for fact in reading.facts))
    return begin(kind, store) if kind and names_it else None


def begin(kind: str, store: Store) -> list[Reply]:
    """The first question of a guided report."""
    own = store.district
    if store.post is None or store.post.role == "viewer":
        return [Text(say("viewer"))]
    if kind not in _FIRST:
        store.ask("text", kind)
        return [Text(say("tell_obstacle"))]
    slot = _FIRST[kind]
    store.ask(slot, kind)
    who = show.who(own) if own else say("which_district")
    text = say("begin", who=who, kind=show.say.label(kind), question=ask.question(slot, kind))
    return [Text(text, ask.answers(slot, Fact(kind), store.today, ""))]
