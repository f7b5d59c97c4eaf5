"""What a report says of its own figure besides: that nothing is left, which share it is, what was given. Words that may contradict it.

Knows the words for it; must not know what is true.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from bot.doubts import Claims
from bot.kinds.fact import Fact
from bot.ledger import MONEY
from bot.texts import Texts
from bot.thai import Money, Number, Percent, clean, find
from handlers.following import left_over

say = Texts(__file__)
_LEAST = 100  # baht: a smaller bare number counts something else
_SHARED = (*MONEY, "plans")


def claims(words: str, facts: Sequence[Fact]) -> Claims:
    """What the words of a report claim of the last of its facts that they may contradict; nothing where they tell of several districts."""
    told = [fact for fact in facts if fact.kind in _SHARED]
    if not told or len({fact.district for fact in told}) > 1:
        return Claims()
    money = [fact for fact in told if fact.kind in MONEY]
    share = _share(words) if len(told) == 1 and len(facts) == 1 else None
    if not money:
        return Claims(share=share)
    left = left_over.told(words)
    return Claims(left=Decimal(0) if left is None and _all_spent(words, money) else left, share=share, given=given(words))


def given(words: str) -> Decimal | None:
    """Baht that a district is said to have been given: ได้รับเงินจัดสรรมา 45,000; None where that is not said."""
    text = clean(words)
    spans = (span for span in find(text) if re.search(say.table("words")["given"], text.text[: span.start]))
    values = [span.value for span in spans if isinstance(span.value, Number | Money) and span.value.hedge is None]
    sums = [Decimal(value.value) for value in values if value.value >= _LEAST]
    return sums[0] if len(sums) == 1 else None


def _share(words: str) -> Decimal | None:
    """The per cent that a figure is said to be: 90 of เบิก 30000 คิดเป็น 90%."""
    text = clean(words)
    led = (span for span in find(text) if re.search(say.table("words")["share"], text.text[: span.start]))
    told = [span.value for span in led if isinstance(span.value, Percent) and span.value.hedge is None]
    return Decimal(told[0].value) if len(told) == 1 else None


def _all_spent(words: str, money: Sequence[Fact]) -> bool:
    """Whether it is said that nothing is left, of money whose sum is told: เบิกจ่ายหมดแล้ว 50000, ไม่มีเงินเหลือคืน เบิก 50000."""
    drawn = any(fact.kind == "disbursement" and fact.slots.get("amount") and not fact.slots.get("more") for fact in money)
    text = clean(words).text
    return drawn and re.search(say.table("words")["spent"], text) is not None and not re.search(say.table("words")["of_a_part"], text)
