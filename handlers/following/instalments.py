"""The instalments that a district's money was drawn in, and one of them put right: งวดแรกเป็น 9,000, งวด 2 จริงๆ 4,000.

Knows which instalment a message names. Must not know how anything is stored.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from bot.kinds.fact import Fact, Value
from bot.ledger import MONEY, Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import Money, Number, Ordinal, clean, find
from models.store import Store
from models.values import Waiting

say = Texts(__file__)


def named(message: Message, store: Store) -> Known | None:
    """What stands as drawn by the instalment that a message names, in the order they were first told: งวดแรกผิด เป็น 11,000."""
    number, own = number_of(message), store.district
    if own is None:
        return None
    drawn = in_order(own, store)
    if number is None and len(drawn) > 1:
        number = _pointed_at(message)
    if number is None:
        return None
    of_several = [known for known in drawn if number in _told(known.report_id, store)]
    if len(of_several) == 1:
        return of_several[0]
    return drawn[number - 1] if 0 < number <= len(drawn) else None


def _pointed_at(message: Message) -> int | None:
    """The place of the one that a message opens with, of several: อันแรกผิด เป็น 21,000, ยอดที่สองเป็น 9,000."""
    words = say.table("words")
    return next((n for n, order in enumerate(words["in_order"], 1) if re.match(words["one"] + order, message.text.strip())), None)


def in_order(district: str, store: Store) -> list[Known]:
    """What stands as drawn by a district, in the order it was first told."""
    return sorted(store.current(("disbursement",), district), key=lambda known: (chain(known.report_id, store)[-1], known.id))


def added(message: Message, store: Store) -> Waiting | None:
    """The draft asked about of a sum that adds to what stands, where it is the instalment that a message names: งวดสองแก้เป็น 11,500."""
    last, number = store.asked(), number_of(message)
    draft = store.draft(last.draft_id) if last is not None and last.draft_id is not None and not message.quoted else None
    if draft is None or draft.settled_at or draft.fact.kind != "disbursement" or draft.fact.district is None:
        return None
    on_top = any(doubt["rule"] == "on_top" for doubt in draft.doubts)
    return draft if on_top and number == len(in_order(draft.fact.district, store)) + 1 else None


def waiting(message: Message, store: Store) -> Waiting | None:
    """The draft asked about, where its report tells of the instalment that a message names beside others."""
    last, number = store.asked(), number_of(message)
    draft = store.draft(last.draft_id) if last is not None and last.draft_id is not None and not message.quoted else None
    if draft is None or draft.settled_at or draft.fact.kind != "disbursement":
        return None
    return draft if number in _told(draft.report_id, store) else None


def in_the_sum(message: Message, said: Fact, report_id: int, slots: Mapping[str, Value], store: Store) -> Fact | None:
    """The sum of money that one of its instalments puts right, as it is said where it was told alone.

    None where the instalments that were told of do not make up the sum that stands, so that it is not known, and where none was told of.
    """
    sums, number = _told(report_id, store), number_of(message)
    if number not in sums:
        return said if _told_as_one(report_id, said.district or store.district, store) else None
    total = sum(sums.values(), Decimal(0))
    if Decimal(str(slots.get("amount", total))) != total:
        return None
    return Fact(said.kind, said.district, {"amount": total - sums[number] + Decimal(str(said.slots["amount"]))})


def _told_as_one(report_id: int, district: str | None, store: Store) -> bool:
    """Whether a sum was told as an instalment, or stands beside others that were: no total of which nothing is known."""
    told = (store.report(number) for number in chain(report_id, store))
    named_so = any(say.table("words")["instalment"] in (said.words or "") for said in told if said is not None)
    waits = any(draft.fact.kind == "disbursement" and draft.fact.district == district for draft in store.drafts_here())
    return named_so or waits or (district is not None and len(in_order(district, store)) > 1)


def not_apart(asked: list[Reply]) -> list[Reply]:
    """The question for the sum, which cannot be told by its instalments."""
    return [replace(each, text=say("not_apart", question=each.text)) if isinstance(each, Text) else each for each in asked]


def number_of(message: Message) -> int | None:
    """The number of the one instalment that a message names."""
    return _number_in(message.text)


def _number_in(words: str) -> int | None:
    values = [span.value for span in find(clean(words))] if say.table("words")["instalment"] in words else []
    numbers = [value.value for value in values if isinstance(value, Ordinal) and value.noun == say.table("words")["instalment"]]
    return numbers[0] if len(numbers) == 1 else None


def on_top(said: Fact, message: Message, store: Store) -> Fact:
    """A sum as one that comes on top of what stands, where that is another instalment than it is said to be: งวดที่ 1 behind งวดที่ 2."""
    number, district = number_of(message) if said.kind in MONEY and not said.added else None, said.district or store.district
    if number is None or district is None or not said.slots.get("amount") or said.slots.get("more"):
        return said
    reports = (store.report(known.report_id) for known in store.current((str(said.kind),), district))
    told = [_number_in(report.words or "") if report is not None else None for report in reports]
    return replace(said, added=True) if told and number not in told and None not in told else said


def _told(report_id: int, store: Store) -> dict[int | None, Decimal]:
    """The sum of each instalment that a report tells of, with what it puts right or completes; none where it is not several."""
    sums: dict[int | None, Decimal] = {}
    for number in reversed(chain(report_id, store)):
        said = store.report(number)
        sums |= _sums(said.words or "") if said is not None else {}
    return sums if len(sums) > 1 else {}


def _sums(words: str) -> dict[int | None, Decimal]:
    """The sum that stands behind each instalment: งวดแรก 10,000 งวดสอง 5,000."""
    sums: dict[int | None, Decimal] = {}
    named_one: int | None = None
    for span in find(clean(words)):
        if isinstance(span.value, Ordinal) and span.value.noun == say.table("words")["instalment"]:
            named_one = span.value.value
        elif named_one is not None and isinstance(span.value, Number | Money) and span.unit is None and span.value.hedge is None:
            sums[named_one] = Decimal(span.value.value)
            named_one = None
    return sums


def chain(report_id: int, store: Store) -> list[int]:
    """A report and those that it puts right, one after the other, the first told last."""
    found = [report_id]
    for number in found:
        said = store.report(number)
        found += [said.corrects] if said is not None and said.corrects is not None else []
    return found


def anew(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of an instalment that stands with another sum as the correction it is."""
    told = reading.intent == "report" and all(fact.kind == "disbursement" and fact.district is None for fact in reading.facts)
    if message.quoted or not (told or reading.intent == "other"):
        return reading
    if not re.search(say.table("words")["becomes"], clean(message.text).text) or not _stands(message, store):
        return reading
    sums = [span for span in find(clean(message.text)) if isinstance(span.value, Number | Money)]
    return Reading("correct", why=("instalment",)) if len(sums) == 1 else reading


def _stands(message: Message, store: Store) -> bool:
    """Whether the instalment that a message names was told of, or waits."""
    return any(found(message, store) is not None for found in (waiting, added, named))
