"""An answer with something beside it, read as the report it would be behind its kind: 45 คน วิทยากร 2 คน as ประชุมแล้ว 45 คน วิทยากร 2 คน.

Knows which words tell what was asked. Must not know what may be said beside it: the report does.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.reading.answers.answer import WHY, answer
from bot.reading.reading import Asked, Reading
from bot.reading.said import Said, said

_BY_KIND = {
    "meeting": "ประชุมแล้ว", "disbursement": "เบิกแล้ว", "refund": "คืนเงินแล้ว", "action_plan": "บรรจุแล้ว", "plans": "ทำแผนแล้ว",
    "progress": "ความคืบหน้า",
}  # fmt: skip
_BY_SLOT = {"made": "จัดทำใหม่", "reviewed": "ทบทวน"}
_APART = ("district", "date", "fiscal_year")
"""Slots whose value is rather part of the report behind it: เมื่อวาน เบิก 3000, ดินแดงครับ ประชุมไปแล้ว 45 คน."""
_A_REMARK = 24
"""Letters that no word explains: beyond it, the message is about something else."""


def tells(found: Reading, asked: Asked) -> bool:
    """Whether a reading answers, has what was asked, or is of something that nothing may be joined to."""
    told = any(asked.slot in fact.slots for fact in found.facts if fact.kind == asked.kind)
    return told or (found.why == WHY and not found.ask) or found.intent not in ("other", "report", "query")


def as_told(message: Said, asked: Asked, read: Callable[[Said], Reading]) -> Reading | None:
    """The answer that opens a message, with the facts or the question beside it; None where the whole tells it otherwise."""
    told = _BY_SLOT.get(asked.slot) or _BY_KIND.get(asked.kind or "")
    opening = _opens(message, asked) if told and asked.slot not in _APART else None
    if opening is None:
        return None
    (fact,) = opening.facts
    stated = read(said(f"{told} {message.clean.text}", message.today, message.own))
    same = [each for each in stated.facts if each.kind == fact.kind]
    if stated.intent != "report" or not same or stated.ask or any(same[0].slots.get(slot) != value for slot, value in fact.slots.items()):
        return None
    beside = {slot: value for slot, value in same[0].slots.items() if slot != "status"}
    others = (each for each in stated.facts if each is not same[0])
    return opening._replace(facts=(replace(fact, slots={**fact.slots, **beside}), *others), also=stated.also)


def _opens(message: Said, asked: Asked) -> Reading | None:
    """The answer in the value that opens a message up to a gap, which no other number follows."""
    words = message.words
    at = next((n for n in range(1, len(words)) if words[n].gap and words[n].tag != "particle"), 0)
    if not at or words[0].span is None or message.unknown > _A_REMARK:
        return None
    if words[at].tag == "number":
        return None  # 64 65
    found = answer(message.only(words[:at]), asked)
    full = found is not None and found.why == WHY and len(found.facts) == 1 and not found.ask
    return found if full else None
