"""ปัญหาอุปสรรค: the words themselves; nothing in them is counted."""

from collections.abc import Sequence
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Clause, Found, Token

SLOTS = ("text",)
HEADS = ("obstacle",)
_NOTHING = ("ไม่มีอะไร", "ไม่ได้มีอะไร", "ไม่มีเรื่อง", "ไม่มีสิ่งใด", "ไม่มีตรงไหน")


def read(clause: Clause) -> tuple[Found, ...]:
    """The obstacle of a clause, to which the reading adds the words as typed."""
    return (Found(),)


def is_over(tokens: Sequence[Token]) -> bool:
    """Whether an obstacle is said to be gone: หมดปัญหาแล้ว, ปัญหาเรื่องโควิดแก้ได้แล้ว; not งบหมดแล้ว, which is one."""
    at = next((n for n, token in enumerate(tokens) if token.tag == "obstacle"), 0)
    led = at > 0 and tokens[at - 1].text.startswith("หมด") and not tokens[at].gap
    behind = tokens[at + 1 :]
    if at and not tokens[at].gap and tokens[at - 1].text in _NOTHING:
        return True  # ไม่มีอะไรติดขัดแล้ว
    denied = any(token.tag in NEGATIVE or token.text.startswith("ไม่") for token in tokens)  # ยังแก้ได้ไม่หมด
    named = bool(behind) and behind[0].text in ("เรื่อง", "เรื่องของ", "เรื่องเงิน", "เรื่องงบ")
    mended = any(one.tag == "correct" and two.tag in ("done", "get") for one, two in pairwise(behind))
    gone = named and any(token.tag == "done" and token.text.startswith("หมด") for token in behind)
    return not denied and (led or mended or gone)
