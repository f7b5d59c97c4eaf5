"""What a word right before a verb makes of it: no more done, nearly done, begun, to be done, or only the time of something else.

Knows such words and where a verb begins. Must not know what else settles a clause.
"""

from collections.abc import Set

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.part import KIND_OF, VALUES, Part

_NOT_AT_ALL = frozenset({"ไม่สามารถ", "ไม่ทัน", "แทบไม่", "ไม่เคย"})
_UNWILLING = frozenset({"ไม่ยอม", "ไม่กล้า", "ไม่ค่อย", "ไม่ต้อง"})
_NEARLY = frozenset({
    "ลืม", "เกือบ", "เกือบจะ", "ใกล้", "ใกล้จะ", "พร้อม", "พร้อมจะ", "ถึงเวลา", "ค่อย", "อย่าลืม", "ดูเหมือน", "ดูเหมือนจะ", "เหมือนจะ", "ไม่มีใคร",
    "ไม่น่า", "ไม่น่าจะ", "แทนที่", "แทนที่จะ",
})  # fmt: skip
_MAYBE = frozenset({"น่าจะ", "คง", "คงจะ", "อาจ", "อาจจะ", "คิดว่า"})
_UNSURE = frozenset({"ไม่ต้อง", "อาจ", "อาจจะ", "อาจต้อง", "อาจจะต้อง", "คิดว่า", "คิดว่าจะ"})
_BEGINS = frozenset({"เริ่ม", "หยุด", "เลิก"})
_ASKED = frozenset({"ช่วย", "ช่วยกัน", "รบกวน"})
_BESIDE = frozenset({"ก่อน", "หลัง", "หลังจาก", "ระหว่าง", "ตอน", "เวลา", "กรณี", "ขณะ"})
_SUGGESTED = frozenset({"เสนอให้", "แนะนำให้", "รอ", *_MAYBE})
_VERBS = frozenset(KIND_OF) | {"hold", "get", "money", "budget"}
_CHANGES = frozenset({"postpone", "cancel"})
_REACH = 3
"""Words before a verb that may lead to it together: ไม่, มี, ใคร."""


def led(part: Part) -> bool:
    """Whether what leads to the verb takes its statement away: ไม่สามารถเบิก 20,000, ลืมส่งแบบ 2, ก่อนทบทวนแผน 8 ชุมชน.

    Of a meeting it is told that it could not be held, and what was while it was: ตอนประชุมมีคนมา 45.
    """
    if part.kind in (None, "obstacle", "progress"):
        return False
    tags = part.tags()
    changed = part.kind == "meeting" and not tags.isdisjoint(_CHANGES)
    leads = _leads(part.tokens, part.head, _VERBS | _CHANGES if changed else _VERBS)
    if not leads or not leads.isdisjoint(_NEARLY):
        return bool(leads)
    if not leads.isdisjoint(_MAYBE) and _over(part):
        return True
    if part.kind == "meeting":
        return not leads.isdisjoint(_UNSURE | _SUGGESTED if changed else _UNSURE)
    asked = "done" not in tags and not leads.isdisjoint(_ASKED)
    begins = not leads.isdisjoint(_BEGINS) and NEGATIVE.isdisjoint(token.tag for token in part.tokens[: part.head])
    denied = not tags.isdisjoint(VALUES) and not leads.isdisjoint(_NOT_AT_ALL | _UNWILLING)
    denied = denied or (part.kind == "document" and not leads.isdisjoint(_UNWILLING))
    return asked or begins or denied or not leads.isdisjoint(_BESIDE)


def _over(part: Part) -> bool:
    """Whether แล้ว follows the verb at once: น่าจะประชุมแล้ว 45 คน is reckoned, น่าจะประชุม 20 มี.ค. planned."""
    behind = [token.tag for token in part.tokens[part.head + 1 : part.head + 3]]
    return "done" in behind


def _leads(tokens: list[Token], head: int, verbs: Set[str]) -> set[str]:
    """The words right before the verb of a clause, the last one, the last two and so on run together; none where a gap is."""
    start = head
    while start and not tokens[start].gap and tokens[start - 1].tag in verbs:
        start -= 1
    leads: set[str] = set()
    word = ""
    for n in range(start - 1, max(-1, start - 1 - _REACH), -1):
        if tokens[n + 1].gap:
            break
        word = tokens[n].text + word
        leads.add(word)
    return leads
