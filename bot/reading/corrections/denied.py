"""A no within a correction: which words deny the kind, the state or the number that was told.

Knows what a no stands before. Must not know which value is right.
"""

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.clauses.part import KIND_OF


def other_kind(words: list[Token], n: int) -> bool:
    """Whether a word names the kind that was wrong, or the no: คืน 3,000 ไม่ใช่เบิก, ไม่ใช่ยังไม่ส่ง."""
    if words[n].tag in NEGATIVE and n > 0 and words[n - 1].tag == "contrast":
        return True
    kind = KIND_OF.get(words[n].tag)
    others = {KIND_OF[token.tag] for token in words if token.tag in KIND_OF} - {kind}
    return kind is not None and bool(others) and n > 0 and words[n - 1].tag == "contrast"


def denied_status(words: list[Token], n: int) -> bool:
    """Whether a no denies a state that was reported, or a sum that is then said right: ไม่ได้ยกเลิก, ไม่ได้คืน 5,000 คืนแค่ 500."""
    denied = words[n + 1].tag if n + 1 < len(words) else ""
    again = denied in KIND_OF and any(token.tag == denied for token in words[n + 2 :])
    return denied in ("cancel", "postpone") or again


def not_so_many(words: list[Token], n: int) -> bool:
    """Whether a no denies how many came, and how many did follows: ไม่ได้มา 80 คน มาแค่ 60 คน."""
    denied = words[n].tag == "absent" and any(token.tag == "number" for token in words[n + 1 : n + 2])
    behind = words[n + 2 :]
    return denied and any(token.text == "มา" for token in behind) and any(token.tag == "number" for token in behind)
