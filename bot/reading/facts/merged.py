"""The facts of a message as few as say it: those of one kind that do not contradict are one, the money of a numbered report its own.

Knows which facts go together. Must not know how they are read.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.kinds.clause import Token
from bot.kinds.fact import Fact
from bot.kinds.money import MONEY
from bot.thai import Amount, Money, Number, Ordinal

_SUMS = ("number", "money")
_SMALL = ("filler", "disburse", "refund", "done", "round_word")
_TIMES = ("เดือน", "งวด", "รอบ", "ครั้ง")
_TO_COME = ("will", "intend")


def merged(facts: list[Fact], said: Sequence[Token]) -> tuple[Fact, ...]:
    """The facts, those of one kind and district that do not contradict as one; the same said twice is said once.

    Of several sums of money only the one that is said to be all of them counts.
    """
    if len(facts) < 2:
        return tuple(facts)
    sums = _summed(said) if any(token.tag == "total" for token in said) else frozenset()
    out: list[Fact] = []
    for fact in facts:
        for n, other in enumerate(out):
            same = (other.kind, other.district) == (fact.kind, fact.district)
            if same and _compete(fact, other):
                all_of_them = next((each for each in (fact, other) if each.slots["amount"] in sums), None)
                out[n] = all_of_them or Fact(other.kind, other.district, {}, edits=other.edits)
                break
            if same and all(other.slots.get(slot, value) == value for slot, value in fact.slots.items()) and _one(fact, other):
                slots = {**other.slots, **fact.slots}
                if slots.get("amount") in sums and "amount" in fact.slots:
                    slots.pop("more", None)  # เดือนก่อน 12,000 อีก 8,000 รวมสองเดือนเบิกแล้ว 20,000
                if slots.get("amount"):
                    slots.pop("none", None)  # คืนแล้ว 4,000 บาท ที่เหลือไม่คืน
                out[n] = Fact(other.kind, other.district, slots, edits=other.edits, added=other.added or fact.added)
                break
        else:
            out.append(fact)
    return _in_the_round(tuple(out[1:] if _over_a_list(out, said) else out))


def _over_a_list(facts: list[Fact], said: Sequence[Token]) -> bool:
    """Whether the first fact is the line over a list of districts, each of which says it: ตารางนัดประชุม / บางนา 14 ก.ค. / ดุสิต 15 ก.ค."""
    first, *listed = facts
    if first.district is not None or len(listed) < 2:
        return False
    name = next((n for n, token in enumerate(said) if token.tag == "district"), 0)
    same = all(each.kind == first.kind and each.district and first.slots.items() <= each.slots.items() for each in listed)
    return same and name > 0 and "\n" in said[name].gap


def _summed(said: Sequence[Token]) -> frozenset[Amount]:
    """The sums that a word for all of it stands before: รวม 15,500, รวมสองงวด 15,500, รวมสองเดือนเบิกแล้ว 20,000."""
    found: set[Amount] = set()
    for n, token in enumerate(said):
        near = pairwise(said[max(0, n - 5) : n + 1])
        led = [before for before, behind in near if before.tag not in _SMALL and behind.text not in _TIMES]
        if token.span is not None and isinstance(token.span.value, Number | Money) and led and led[-1].tag == "total":
            found.add(token.span.value.value)
    return frozenset(found)


def without_instalments(facts: tuple[Fact, ...], said: Sequence[Token]) -> tuple[Fact, ...]:
    """The facts without a sum of money where several instalments are told, each with its own: งวดแรก 10,000 งวดสอง 12,000."""
    if not any(fact.kind in MONEY for fact in facts):
        return facts
    spans = [token.span for token in said if token.tag == "ordinal" and token.text.startswith("งวด")]
    parts = {span.value.value for span in spans if span is not None and isinstance(span.value, Ordinal)}
    if len(parts) < 2:
        return facts
    drawn = (one for n, one in enumerate(said) if all(after.tag not in _TO_COME for after in said[n + 1 : n + 4]))
    sums = sum(one.tag in _SUMS for one in drawn if one.span is not None)
    if sums < len(parts) or any(token.tag == "total" for token in said):
        return facts
    return tuple(replace(fact, slots={}, added=False) if fact.kind in MONEY else fact for fact in facts)


def of_the_year(facts: tuple[Fact, ...], said: Sequence[Token], year: int | None) -> tuple[Fact, ...]:
    """The facts, projects behind a แต่ with the one year that opens the message: ปี 64 ทั้งเขตมี 15 โครงการ แต่ที่บรรจุจริงแค่ 2."""
    opens = said[0].tag == "year" and any(token.tag == "but" for token in said)
    alone = opens and [fact.kind for fact in facts] == ["action_plan"] and "fiscal_year" not in facts[0].slots
    return (replace(facts[0], slots={**facts[0].slots, "fiscal_year": year}),) if alone and year is not None else facts


def _compete(fact: Fact, other: Fact) -> bool:
    """Whether two sums of money cannot both be the total: งวดแรกเบิก 20,000 งวดสองเบิก 15,000."""
    sums = [each.slots["amount"] for each in (fact, other) if "amount" in each.slots and not each.slots.get("more")]
    return fact.kind in MONEY and len(sums) == 2 and sums[0] != sums[1]


def _one(fact: Fact, other: Fact) -> bool:
    """Whether two facts may be one: a document or a year keeps them apart unless it is the same."""
    slot = {"document": "document", "action_plan": "fiscal_year", "progress": "round"}.get(fact.kind or "")
    return slot is None or fact.slots.get(slot) == other.slots.get(slot)


def _in_the_round(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts with money beside the percentage of a numbered report in it: ครั้งที่ 6 / คืบหน้า 45 % / เบิก 51,200 บาท."""
    told = [fact for fact in facts if fact.kind == "progress" and {"round", "percent"} <= fact.slots.keys()]
    rounds = [fact for fact in told if "disbursed" not in fact.slots]
    drawn = [fact for fact in facts if fact.kind == "disbursement" and set(fact.slots) == {"amount"}]
    if len(rounds) != 1 or len(drawn) != 1 or rounds[0].district != drawn[0].district:
        return facts
    one = replace(rounds[0], slots={**rounds[0].slots, "disbursed": drawn[0].slots["amount"]})
    return tuple(one if fact is rounds[0] else fact for fact in facts if fact is not drawn[0])
