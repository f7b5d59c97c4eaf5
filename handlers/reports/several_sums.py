"""What several numbers of a message come to: 3 รอบ รอบละ 10,000, 20000+15000, 65340 ลบ 5000, งวดแรก 10,000 งวดสอง 5,000.

Knows words and numbers, and what was drawn before. Must not know what is made of the result.
"""

import re
from decimal import Decimal

from bot.kinds.fact import Fact
from bot.ledger import MONEY, amount
from bot.texts import Texts
from bot.thai import Money, Number, Ordinal, clean, find
from handlers.following import instalments
from models.store import Store

say = Texts(__file__)


def reckoned(words: str) -> Decimal | None:
    """What words reckon: so many times so much, a sum or a difference; None where they reckon nothing."""
    return _times(words) or _sum(words)


def _sum(words: str) -> Decimal | None:
    """What numbers with a sign between come to: 20000+15000, 65340 ลบ 5000, 3 x 10,000."""
    table = say.table("words")
    found = re.findall(table["sum"], clean(words).text)
    if len(found) != 1:
        return None
    first, *rest = (part for part in re.split(table["sign"], found[0]) if part.strip())
    result = Decimal(first.replace(",", ""))
    for sign, number in zip(rest[::2], rest[1::2], strict=True):
        value = Decimal(number.replace(",", ""))
        result = result * value if sign in table["multiplies"] else result - value if sign in table["subtracts"] else result + value
    return result if result > 0 else None


def _times(words: str) -> Decimal | None:
    """What so many times so much each come to: 3 รอบ รอบละ 10,000, งวดละ 5,000 สองงวด; None where words say no such thing."""
    text, table = clean(words).text, say.table("words")
    spans = [span for span in find(clean(words)) if isinstance(span.value, Number | Money)]
    each = [span for span in spans if re.search(table["each"], text[: span.start])]
    times = [span for span in spans if span not in each and re.match(table["times"], text[span.end :])]
    if len(spans) != 2 or len(each) != 1 or len(times) != 1:
        return None
    values = [Decimal(span.value.value) for span in spans if isinstance(span.value, Number | Money) and span.value.hedge is None]
    return values[0] * values[1] if len(values) == 2 else None


def one_by_one(fact: Fact, words: str) -> bool:
    """Whether words tell several sums, each of an instalment or behind its own verb: เบิก 10,000 วันที่ 5 เบิก 20,000 วันที่ 12."""
    table, sums = say.table("words"), len(_sums(words))
    told = words.count(table["instalment"]) > 1 or words.count(table["verbs"][fact.kind]) == sums
    return sums > 1 and told


def _sums(words: str) -> list[Decimal]:
    values = (span.value for span in find(clean(words)))
    return [Decimal(value.value) for value in values if isinstance(value, Number | Money) and value.hedge is None]


def total(fact: Fact, words: str, store: Store) -> Decimal | None:
    """What the sums of words come to with those drawn before them; None where that is not known."""
    before = _drawn_before(fact.district, words, store) if fact.district is not None else None
    return sum(_sums(words), before) if before is not None else None


def one_anew(fact: Fact, words: str, before: str) -> Decimal | None:
    """What several sums come to with the one that words number, put right or added: ครั้งแรก 11,000 behind เบิก 10,000 เบิก 20,000."""
    put_right = re.search(instalments.say.table("words")["becomes"], clean(words).text) is not None  # said to be one
    if fact.kind not in MONEY or put_right or not one_by_one(fact, before):
        return None
    sums, anew = _sums(before), _sums(words)
    numbered = [span.value.value for span in find(clean(words)) if isinstance(span.value, Ordinal)]
    if len(numbered) != 1 or len(anew) != 1 or not 1 <= (numbered[0] or 0) <= len(sums) + 1:
        return None
    others = [each for number, each in enumerate(sums, 1) if number != numbered[0]]
    return sum(others, anew[0])


def _drawn_before(district: str, words: str, store: Store) -> Decimal | None:
    """Baht drawn in the instalments before those that words tell of: งวดสอง 8,000 งวดสาม 7,000; None where not just those stand."""
    numbers = [span.value.value for span in find(clean(words)) if isinstance(span.value, Ordinal)]
    first = min(numbers, default=1)
    if first <= 1:
        return Decimal(0)
    drawn = store.current(("disbursement",), district)
    return amount(drawn) if len(drawn) == first - 1 else None
