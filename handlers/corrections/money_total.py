"""The total of a district's money put right by its two numbers, where it is a sum of several reports: ยอดเบิกจริง 15,000 ไม่ใช่ 15,500.

Knows which total stands. Must not know how the two numbers are told apart.
"""

from decimal import Decimal

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Reply
from handlers.corrections import new_values, pointed
from handlers.reports.readback import readback
from handlers.reports.settle import resume, settle
from handlers.undoing import colleagues
from models.store import Store
from models.values import Waiting


def put_right(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The read-back of the new total; None where the old number is none of a sum, or one that was told by itself."""
    pair = new_values.pair(message) if reading.intent == "correct" and not message.quoted else None
    if pair is None:
        return None
    named = pointed.districts(message)
    own = store.district
    district = own if not named else next(iter(named)) if len(named) == 1 else None
    if district is None or not store.may_report_for(district):
        return None
    said = {fact.kind for fact in reading.facts} - {None} or {*ledger.MONEY}
    sums = (store.current((kind,), district) for kind in ledger.MONEY if kind in said)
    told = next((facts for facts in sums if _is_sum(facts, Decimal(pair[0]))), None)
    if told is None:
        return None
    fact = Fact(told[0].kind, district, {"amount": Decimal(pair[1])})
    number = store.keep_report(message.event_id, message.message_id, message.text)
    outcome = settle(fact, (), number, store)
    own_words = not all(colleagues.is_of_another(known, store) for known in told)
    if own_words and isinstance(outcome, Waiting) and {doubt["rule"] for doubt in outcome.doubts} == {"falls"}:
        outcome = resume(outcome, fact, store, sure=True)  # that it falls is what was said
    return readback([outcome], number, store)


def _is_sum(facts: tuple[Known, ...], total: Decimal) -> bool:
    """Whether several facts make up a total that none of them tells by itself."""
    return len(facts) > 1 and ledger.amount(facts) == total and all(known.slots.get("amount") != total for known in facts)
