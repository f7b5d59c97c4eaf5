"""A district that is asked about rather than answered with: สรุปเขตบางรัก, ขอเขตดุสิต, where it was asked whose a report is.

Knows the words that look something up. Must not know what was asked about.
"""

from bot.reading.clauses.owners import is_district
from bot.reading.said import Said

_SMALL = ("particle", "honorific", "agree")
_LOOKS = ("สรุป", "สถานะ", "ดู", "เช็ค", "เช็ก", "check", "status", "สเตตัส", "ตรวจสอบ", "แสดง", "โชว์", "show", "update", "รายงานสถานะ", "เรียกดู")
_IS = ("เป็น", "คือ", "ลง")


def looks_up(said: Said) -> bool:
    """Whether a message opens with a word that asks to see, or ends with one: ดูของดุสิต, ดุสิต สถานะ; not ขอเป็นเขตดุสิต, ดุสิต ช่วยลงให้ด้วย."""
    if not said.has("request"):
        return False
    words = [token for token in said.words if token.tag not in _SMALL]
    named = next((n for n, token in enumerate(words) if is_district(token)), 0)
    before, behind = words[:named], words[named + 1 :]
    if any(token.tag in ("done", "intend", "will") or token.text.startswith(_IS) for token in words):
        return False
    ends = any(token.tag == "request" and token.text.startswith(_LOOKS) for token in behind)
    return ends or (bool(before) and before[0].tag == "request")
