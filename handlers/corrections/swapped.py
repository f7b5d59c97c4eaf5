"""Two values of the last report told the wrong way round: สลับกัน, เบิกกับคืนสลับกัน, พิมพ์สลับ.

Knows which two may change places. Must not know how a correction is stored.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.kinds.fact import Fact
from bot.ledger import MONEY, Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The correction that puts each of two values in the other's place; the reading as it stands where not just two may be meant."""
    words = say.table("words")
    if reading.intent not in ("other", "correct") or any(fact.slots for fact in reading.facts) or message.quoted:
        return reading
    if words["cheap"] not in message.text or not re.fullmatch(words["swapped"], clean(message.text).text.strip()):
        return reading
    facts = _turned(told_last.just_told(store))
    return Reading("correct", facts=facts, why=("swapped",)) if facts else reading


def _turned(told: Sequence[Known]) -> tuple[Fact, ...]:
    """The two facts with each other's value, what falls first; none where there are not just two of one sort."""
    if len(told) == 1:
        return _of_one(told[0])
    money = [known for known in told if known.kind in MONEY and "amount" in known.slots]
    years = [known for known in told if known.kind == "action_plan" and "projects" in known.slots]
    two, slot = (money, "amount") if len(money) == 2 and len(years) < 2 else (years, "projects")
    if len(two) != 2 or two[0].district != two[1].district or two[0].slots[slot] == two[1].slots[slot]:
        return ()
    pairs = [(two[0], two[1].slots[slot]), (two[1], two[0].slots[slot])]
    pairs.sort(key=lambda pair: Decimal(str(pair[1])) - Decimal(str(pair[0].slots[slot])))
    turned = (Fact(known.kind, None, {slot: value}) for known, value in pairs)
    apart = (known.slots.get("fiscal_year") for known, _ in pairs)
    return tuple(
        replace(fact, slots={**fact.slots, "fiscal_year": year}) if slot == "projects" and year else fact
        for fact, year in zip(turned, apart, strict=True)
    )


def _of_one(known: Known) -> tuple[Fact, ...]:
    """The plans made anew and reviewed, each in the other's place."""
    made, reviewed = (known.slots.get(slot) for slot in ("made", "reviewed"))
    if known.kind != "plans" or made is None or reviewed is None or made == reviewed:
        return ()
    return (Fact("plans", None, {"made": reviewed, "reviewed": made}),)
