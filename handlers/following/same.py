"""เหมือนเดิม: a district's figures said again as they stand, all of them, with what changed beside, or as the answer to a question.

Knows how people say so and which figures can stay the same. Must not know what becomes of a fact.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot import ledger
from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from handlers.answers import ask
from handlers.meetings import same_meeting
from handlers.reports import report
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
KINDS = ("plans", "action_plan", "disbursement", "refund")  # figures that hold on; a meeting is of its day, a document is sent once


def heard(message: Message) -> bool:
    """Whether the whole message says so: รอบนี้เหมือนเดิมค่ะ."""
    return _behind(message) == ""


def answer(message: Message, last: AskedLast | None, store: Store) -> list[Reply | Push] | None:
    """The read-back of the figures said again, or of the one that is asked for; None where neither can be meant."""
    own = store.district
    if own is None or store.project is None or (last is not None and (last.intent or last.slot == "confirm")):
        return None
    asked = last if last is not None and last.kind else None
    facts = _value(own, asked, store) if asked else list(standing(own, store))
    if not facts:
        return _answer_first(last, store) if asked else [Text(say("nothing"))]
    return report.report(message, Reading("report", facts=tuple(facts)), store)


def _answer_first(last: AskedLast | None, store: Store) -> list[Reply | Push] | None:
    """That what is asked has no figure to stay the same, and the question again; None where it is of no draft."""
    draft = store.draft(last.draft_id) if last is not None and last.draft_id is not None else None
    if draft is None or draft.settled_at:
        return None
    return [Text(say("answer_first")), *ask.next_question(store, draft)]


def besides(message: Message, reading: Reading, store: Store) -> Reading:
    """A report of what changed, with the figures that did not: เหมือนเดิม แต่เบิกเพิ่มอีก 5,000."""
    own = store.district
    reading = _of_its_year(message, _of_the_exception(message, reading, own), own, store)
    changed = {fact.kind for fact in reading.facts}
    turns = (_behind(message) or "").startswith((" ", "\n", *say.table("words")["turns"]))
    if own is None or reading.intent != "report" or any(fact.district not in (None, own) for fact in reading.facts) or not turns:
        return reading
    told = same_meeting.as_before(reading.facts, store)
    return reading._replace(facts=(*told, *(fact for fact in standing(own, store) if fact.kind not in changed)))


def _of_its_year(message: Message, reading: Reading, own: str | None, store: Store) -> Reading:
    """Projects said to be as before with the year of the only ones that stand: บรรจุ 2 เหมือนเดิมแหละ."""
    says_so = any(word in message.text for word in say.table("words")["same"])
    there = store.current(("action_plan",), own) if own is not None and reading.intent == "report" and says_so else ()
    if len(there) != 1:
        return reading
    year = {"fiscal_year": there[0].slots["fiscal_year"]}
    of_it = [fact.kind == "action_plan" and fact.district in (None, own) for fact in reading.facts]
    facts = (replace(fact, slots={**year, **fact.slots}) if its else fact for fact, its in zip(reading.facts, of_it, strict=True))
    return reading._replace(facts=tuple(facts))


def _of_the_exception(message: Message, reading: Reading, own: str | None) -> Reading:
    """The reading of what is excepted by itself, where the words before keep it from being read: เหมือนเดิม ยกเว้นโครงการเป็น 5 ปี 64."""
    rest = (_behind(message) or "").strip()
    rest = rest.removeprefix(_opening(rest, say.table("words")["polite"])).strip()
    excepts = _opening(rest, say.table("words")["excepts"])
    excepted = rest.removeprefix(excepts).strip()
    again = read(excepted, message.today, own) if excepts else None
    if again is None or (again.intent == "report" and not again.ask):
        return again or reading
    return _put_right(excepted, message, own) or reading if reading.intent == "other" or reading.ask else reading


def _put_right(excepted: str, message: Message, own: str | None) -> Reading | None:
    """The report of a figure that can be read as one that is put right: แผน 9, โครงการเป็น 4."""
    again = read(say("put_right", words=excepted), message.today, own)
    facts = tuple(replace(fact, kind="action_plan") if fact.kind is None and "projects" in fact.slots else fact for fact in again.facts)
    right = again.intent == "correct" and facts and not again.ask and all(fact.kind in KINDS for fact in facts)
    return Reading("report", facts=facts, why=("as before",)) if right else None


def _behind(message: Message) -> str | None:
    """What follows the words that say so, "" for nothing; None where a message does not open with them."""
    words, text = say.table("words"), ask.plain(message)
    while not (same := _opening(text, words["same"])):
        if not (lead := _opening(text, words["before"])):
            return None
        text = text.removeprefix(lead).strip()
    rest = text.removeprefix(same)
    return rest.removeprefix(_opening(rest, words["after"]))


def _opening(text: str, words: Sequence[str]) -> str:
    """The longest of some words that a text opens with."""
    return max((word for word in words if text.startswith(word)), key=len, default="")


def standing(district: str, store: Store) -> Iterator[Fact]:
    """The figures of a district as they stand; of money the sum of what was said."""
    for kind in KINDS:
        facts = store.current((kind,), district)
        if kind in ledger.MONEY and facts:
            none = any(fact.slots.get("none") for fact in facts)
            yield Fact(kind, None, {"none": True} if none else {"amount": ledger.amount(facts) or 0})
        elif kind not in ledger.MONEY:
            yield from (Fact(kind, None, dict(fact.slots)) for fact in facts)


def _value(district: str, asked: AskedLast, store: Store) -> list[Fact]:
    """The slot that is asked for, as it stands."""
    found = [fact for fact in standing(district, store) if fact.kind == asked.kind and asked.slot in fact.slots]
    return [Fact(fact.kind, None, {asked.slot: fact.slots[asked.slot]}) for fact in found[-1:]]
