"""The instalments that a district's money was drawn in, and one of them put right: งวดแรกเป็น 9,000, งวด 2 จริงๆ 4,000.

Knows which instalment a message names. Must not know how anything is stored.
"""

import re

from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Money, Number, Ordinal, clean, find
from models.store import Store

say = Texts(__file__)


def named(message: Message, store: Store) -> Known | None:
    """What stands as drawn by the instalment that a message names, in the order they were first told: งวดแรกผิด เป็น 11,000."""
    values = [span.value for span in find(clean(message.text))]
    numbers = [value.value for value in values if isinstance(value, Ordinal) and value.noun == say.table("words")["instalment"]]
    own = store.post.district if store.post is not None else None
    if own is None or len(numbers) != 1:
        return None
    drawn = sorted(store.current(("disbursement",), own), key=lambda known: (_first_told(known.report_id, store), known.id))
    return drawn[numbers[0] - 1] if 0 < numbers[0] <= len(drawn) else None


def _first_told(report_id: int, store: Store) -> int:
    """The report that a report puts right, however often it was put right since."""
    said = store.report(report_id)
    while said is not None and said.corrects is not None:
        report_id = said.corrects
        said = store.report(report_id)
    return report_id


def anew(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of an instalment that stands with another sum as the correction it is."""
    told = reading.intent == "report" and all(fact.kind == "disbursement" and fact.district is None for fact in reading.facts)
    if message.quoted or not (told or reading.intent == "other"):
        return reading
    if not re.search(say.table("words")["becomes"], clean(message.text).text) or named(message, store) is None:
        return reading
    sums = [span for span in find(clean(message.text)) if isinstance(span.value, Number | Money)]
    return Reading("correct", why=("instalment",)) if len(sums) == 1 else reading
