"""Reports: facts as said become saved facts or drafts, and answers to the bot's questions complete them.

Knows the way of a report from reading to read-back. The rules of the ledger are in `bot/ledger`, the checks in `settle`.
"""

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import ask, show
from handlers.readback import readback
from handlers.settle import replaced_by, resume, settle
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
GUIDED = ("meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle")
_FIRST = {"meeting": "status", "plans": "done", "action_plan": "projects", "disbursement": "amount", "refund": "amount",
          "document": "document", "progress": "percent"}  # fmt: skip


def report(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The read-back of a report, or of what a bare answer completed."""
    if store.post is None or store.post.role == "viewer":
        return [Text(say("viewer"))]
    last = store.asked()
    if last is not None and len(reading.facts) == 1 and set(reading.ask) <= {last.slot}:  # what lacks another slot is a report of its own
        done = answer(message, reading.facts[0], last, store)
        if done is not None:
            return list(done)
    number = store.keep_report(message.event_id, message.message_id, message.text)
    outcomes = [_stated(fact, reading, number, store) for fact in reading.facts]
    return list(readback(outcomes, number, store))


def _stated(fact: Fact, reading: Reading, report_id: int, store: Store) -> Known | Waiting:
    outcome = settle(fact, reading.ask, report_id, store)
    if isinstance(outcome, Known):
        replaced_by(Fact(outcome.kind, outcome.district, outcome.slots), store)
    return outcome


def answer(message: Message, fact: Fact, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back when a fact answers the last question about a draft or a saved fact; None when it says something else."""
    if last.draft_id is not None:
        draft = store.draft(last.draft_id)
        if draft is None or draft.settled_at or not ask.answers_it(fact, last.slot, draft.fact):
            return None
        number = store.keep_report(message.event_id, message.message_id, message.text, draft.report_id)
        return readback([resume(draft, ask.completed(draft, fact), store, report_id=number)], number, store)
    if "fact" in last.held and (known := store.fact(int(last.held["fact"]))) is not None:
        before = Fact(known.kind, known.district, known.slots)
        if ask.answers_it(fact, last.slot, before):
            return change(message, known, fact, store)
    return None


def change(message: Message, known: Known, said: Fact, store: Store) -> list[Reply]:
    """The read-back after a saved fact took new slots or another district: a correction, which keeps its day."""
    number = store.keep_report(message.event_id, message.message_id, message.text, known.report_id)
    fact = Fact(known.kind, said.district or known.district, ledger.corrected(known.slots, said, known.kind))
    return readback([settle(fact, (), number, store, corrects=known)], number, store)


def skip(last: AskedLast, store: Store) -> list[Reply]:
    """What ข้าม does: drops a question that a fact can do without, insists on the others."""
    store.forget_question()
    if last.draft_id is None:
        return [Text(say("skipped"))] if last.report_id else [Text(say("nothing_asked"))]
    draft = store.draft(last.draft_id)
    if draft is None or draft.settled_at:
        return [Text(say("nothing_asked"))]
    if last.slot == "confirm":
        return ask.next_question(store, draft)
    if last.slot != "date":
        return [Text(say("needed")), *ask.next_question(store, draft)]
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
    return Text(say("guided"), tuple(Choice(show.say.label(kind)[:20], press=f"v1|new|{kind}") for kind in GUIDED))


def begin(kind: str, store: Store) -> list[Reply]:
    """The first question of a guided report."""
    own = store.post.district if store.post else None
    if store.post is None or store.post.role == "viewer":
        return [Text(say("viewer"))]
    if kind not in _FIRST:
        return [Text(say("tell_obstacle"))]
    slot = _FIRST[kind]
    store.ask(slot, kind)
    who = show.who(own) if own else say("which_district")
    text = say("begin", who=who, kind=show.say.label(kind), question=ask.question(slot, kind))
    return [Text(text, ask.answers(slot, kind, store.today, ""))]
