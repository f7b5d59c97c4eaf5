"""What a report tells as done and denies in the same breath: เบิก 5,000 แล้ว แต่เงินยังไม่ออก; ทำแผน 15 ชุมชน แต่ยังไม่เสร็จ.

Knows the words for it. Must not know what becomes of such a report.
"""

import re
from collections.abc import Sequence

from bot.kinds.fact import Fact
from bot.ledger import plans_made
from bot.texts import Texts
from bot.thai import Money, Number, clean, find

say = Texts(__file__)


def kind(words: str, facts: Sequence[Fact]) -> str:
    """The kind of the one fact told whose outcome the words deny; "" where they deny none, or may speak of another part of it."""
    kinds = {fact.kind for fact in facts}
    told = next(iter(kinds)) if len(kinds) == 1 else None
    pattern = say.table("denied").get(told or "")
    if told is None or pattern is None or any(_leaves_some(fact) for fact in facts):
        return ""
    text = clean(words).text
    denied = re.search(pattern, text)
    if denied is None or re.search(say.table("words")["of_a_part"], text):
        return ""
    figures = [span.end for span in find(clean(words)) if isinstance(span.value, Number | Money) and span.end <= denied.start()]
    return "" if say("instalment") in text[max(figures, default=0) :] else told  # not เบิก 5,000 แล้ว งวดสองยังไม่ออก


def _leaves_some(fact: Fact) -> bool:
    """Whether plans are told of some communities only, so that what is not done yet may be the rest: 12 จาก 15 ยังไม่เสร็จ."""
    return fact.kind == "plans" and plans_made(fact.slots) < int(str(fact.slots.get("communities", 0)))
