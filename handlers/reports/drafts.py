"""Drafts: what the taps on a waiting report do: ยืนยัน, แก้ไข, ยกเลิก, หมายถึงเขตของตน, a picked day.

Knows how a draft ends. A tap on a draft that has ended says what became of it.
"""

from dataclasses import replace
from datetime import date

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask, held_or_planned
from handlers.chases import chase
from handlers.corrections import correct, fix, new_values, pointed, which_fact
from handlers.deadlines import deadline
from handlers.following import below
from handlers.people import privacy
from handlers.reports import day_put_right, judged, nought, whose
from handlers.reports.readback import readback
from handlers.reports.settle import added_anew, overtaken, resume, told_since
from handlers.undoing import undo
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
PROPOSALS = {"remind": chase.answered, "deadline": deadline.answered, "erase": privacy.answered}  # that a typed ใช่ or ไม่ settles

_MAY_BE_ONE = ("another", day_put_right.RULE)  # doubts whether a meeting is one told of before


def confirm(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """What ใช่ or ยืนยัน does to the open question."""
    last = store.asked()
    if last is not None and "proposal" in last.held:
        return PROPOSALS[last.intent or ""](True, last.held, message, store)
    if last is not None and last.draft_id is not None:
        return list(confirm_draft(last.draft_id, store))
    if last is not None and last.slot == "nought":
        return list(nought.confirmed(message, last, store))
    if last is not None and last.slot == "which":
        return list(which_fact.chosen(message, last.held["sole"], store)) if "sole" in last.held else [Text(say("which"))]
    if last is not None and last.report_id is not None and not last.held.get("aside"):
        store.forget_question()
        return [Text(say("kept"))]
    waiting = store.drafts_here()
    return list(ask.next_question(store, waiting[0])) if waiting else [Text(say("nothing_waits"))]


def deny(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """What ไม่ใช่ or ยกเลิก does: ends the draft, or undoes the report just read back; a mere ไม่ใช่ asks what to change."""
    last = store.asked()
    meant = pointed.report(message, store)
    if meant is not None:
        cancels = ask.heard("cancel", message) or not message.quoted
        return list(undo.undo_report(meant, store) if cancels else fix.fix_report(meant, store))
    if last is None:
        return [Text(say("nothing_waits"))]
    if "proposal" in last.held:
        return PROPOSALS[last.intent or ""](False, last.held, message, store)
    return list(_denied(last, store, cancel=ask.heard("cancel", message)))


def sent_twice(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The end of a draft that is doubted as the same one sent again, where it is said to be: อันบนซ้ำ ลบออก."""
    draft = store.draft(last.draft_id) if last.draft_id is not None else None
    doubted = draft is not None and any(doubt["rule"] == "twice" for doubt in draft.doubts)
    if draft is None or draft.settled_at or not doubted or message.quoted:
        return None
    words = say.table("words")
    again = any(word in message.text for word in words["twice"]) and not any(word in message.text for word in words["not_twice"])
    return drop_draft(draft.id, store) if again else None


def _denied(last: AskedLast, store: Store, *, cancel: bool) -> list[Reply]:
    """What becomes of the open question; a report that is no more what was last talked of is undone by its button alone."""
    if last.intent is not None or (last.draft_id is None and last.report_id is None):
        store.forget_question()
        return [Text(say("let_go"))]
    if last.draft_id is not None:
        return drop_draft(last.draft_id, store) if cancel else fix_draft(last.draft_id, store)
    assert last.report_id is not None
    if cancel and last.held.get("aside"):
        return [Text(say("stays", number=last.report_id), (Choice(say.label("undo"), press=f"v1|undo|{last.report_id}"),))]
    return undo.undo_report(last.report_id, store) if cancel else fix.fix_report(last.report_id, store)


def not_off(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """What ends a draft of something called off, ไม่ยกเลิกแล้ว; None where the draft asked about is of another thing."""
    draft = store.draft(last.draft_id) if last.draft_id is not None else None
    if draft is None or draft.settled_at or not ask.plain(message).startswith(tuple(say.table("words")["not_off"])):
        return None
    return drop_draft(draft.id, store) if draft.fact.slots.get("status") in say.table("words")["off"] else None


def is_of_another(message: Message, last: AskedLast | None, store: Store) -> bool:
    """Whether a bare number is none of the draft asked about, after something else was saved: 30, of 100,000 baht and a meeting since."""
    draft = store.draft(last.draft_id) if last is not None and last.draft_id is not None else None
    if draft is None or draft.settled_at or not draft.doubts or not ask.is_value(message, ("number",)):
        return False
    if correct.newer(draft, store) is None:
        return False
    alone = new_values.sole_number(message, draft.fact.kind, draft.fact.slots)
    return alone is not None and not new_values.likely(alone, draft.fact)


def confirm_draft(number: int, store: Store) -> list[Reply]:
    """The read-back of a doubtful draft that the person confirms; its new doubts, where another value was told meanwhile."""
    draft = _open_draft(number, store)
    if isinstance(draft, Text):
        return [draft]
    if draft.ask or (draft.doubts and draft.doubts[0]["rule"] == "other_district"):
        return ask.next_question(store, draft)
    if added_anew(draft, store) is not draft or told_since(draft, store) is not draft:
        return ask.next_question(store, store.draft(draft.id))
    store.forget_question()
    outcome = resume(draft, draft.fact, store, sure=not overtaken(draft, store))
    return readback([outcome, *judged.fitting(draft, store)], draft.report_id, store)


def mean_own(number: int, store: Store) -> list[Reply]:
    """The read-back of a draft that named another district, or none, and meant the person's own, or the department itself."""
    draft = _open_draft(number, store)
    if isinstance(draft, Text):
        return [draft]
    store.forget_question()
    draft = replace(draft, ask=tuple(slot for slot in draft.ask if slot != "district"))
    fact = Fact(draft.fact.kind, store.district, draft.fact.slots)
    return readback([resume(draft, fact, store)], draft.report_id, store)


def own_told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back of a draft that is said to be of the department itself, ของ สยป. เอง; None for any other answer."""
    asked = last.slot == "district" and last.draft_id is not None and store.is_hq and not message.quoted
    return mean_own(last.draft_id, store) if asked and last.draft_id and whose.is_own(ask.plain(message)) else None


def mean_ahead(number: int, store: Store) -> list[Reply]:
    """The read-back of a meeting whose day of no month is the one to come: it is planned."""
    draft = _open_draft(number, store)
    if isinstance(draft, Text):
        return [draft]
    store.forget_question()
    return readback([resume(draft, held_or_planned.planned(draft), store)], draft.report_id, store)


def either_told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back of a meeting of which it is said now whether it was held or is planned; None where the message says neither."""
    draft = store.draft(last.draft_id) if last.draft_id is not None else None
    meant = held_or_planned.meant(ask.plain(message), draft, store.today) if draft is not None and draft.settled_at is None else None
    if draft is None or meant is None:
        return None
    return mean_ahead(draft.id, store) if meant == "planned" else confirm_draft(draft.id, store)


def one_or_two(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """What becomes of a meeting that may be the one told of before: ครั้งเดียวกัน saves it so, คนละครั้ง asks for its day; else None."""
    draft = store.draft(last.draft_id) if last.draft_id is not None else None
    if draft is None or draft.settled_at or last.slot != "confirm" or not any(doubt["rule"] in _MAY_BE_ONE for doubt in draft.doubts):
        return None
    said, words = ask.plain(message), say.table("words")
    if said in words["same_meeting"]:
        return confirm_draft(draft.id, store)
    return fix_draft(draft.id, store) if said in words["another_meeting"] else None


def added_told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back of a sum that is said now to come on top of the one before; None where the message says no such thing."""
    draft = store.draft(last.draft_id) if last.draft_id is not None else None
    adds = below.meant(message, draft) if draft is not None and draft.settled_at is None else None
    if draft is None or adds is None:
        return None
    store.forget_question()
    return readback([resume(draft, adds, store)], draft.report_id, store)


def drop_draft(number: int, store: Store) -> list[Reply]:
    """Ends a draft unsaved."""
    draft = _open_draft(number, store)
    if isinstance(draft, Text):
        return [draft]
    store.settle_draft(number, "dropped")
    store.forget_question()
    return [Text(say("draft_dropped", what=show.whole_draft(draft))), *ask.next_question(store)]


def fix_draft(number: int, store: Store) -> list[Reply]:
    """The question for the doubted value of a draft."""
    draft = _open_draft(number, store)
    if isinstance(draft, Text):
        return [draft]
    return ask.fix_question(draft, store)


def picked_for_draft(number: int, day: date, store: Store) -> list[Reply]:
    """The read-back, or the next question, after a day was picked for a draft."""
    draft = _open_draft(number, store)
    if isinstance(draft, Text):
        return [draft]
    store.forget_question()
    return readback([resume(draft, ask.completed(draft, Fact(draft.fact.kind, None, {"date": day})), store)], draft.report_id, store)


def _open_draft(number: int, store: Store) -> Waiting | Text:
    """The draft if it still waits for this person; else what became of it."""
    draft = store.draft(number)
    if draft is None or not (draft.person == store.person or store.is_hq):
        return Text(say("not_yours"))
    if draft.settled_at:
        return Text(say("settled_" + draft.outcome, moment=show.moment(draft.settled_at)))
    return draft
