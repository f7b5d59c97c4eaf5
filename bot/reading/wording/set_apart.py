"""What signs set apart and nobody tells: a quotation, a gloss in brackets that says what was asked for or is expected.

Knows the words that lead to such. Must not know what is told beside them.
"""

from collections.abc import Sequence

from bot.kinds.clause import Token
from bot.reading.clauses.part import VALUES
from bot.reading.wording.purpose import TELLS

_SIGNS = ('"', "'")
_BEFORE = ("ปีก่อน", "ปีที่แล้ว", "เดือนก่อน", "เดือนที่แล้ว", "ครั้งก่อน", "รอบก่อน")
_GLOSSES = ("คาดว่า", "คาดการณ์", "ประมาณการ", "คำขอ", "ขอไป", "ขอไว้", "เสนอ", "ปกติ", "ไม่ใช่", *_BEFORE)


def unquoted(words: Sequence[Token]) -> Sequence[Token]:
    """The words without what somebody is quoted with, or might type: มีคนพิมพ์ว่า "เบิกแล้ว 36,740" ไม่รู้เขตไหน, ใช้ยังไงคะ ต้องพิมพ์ "…"."""
    signs = [n for n, token in enumerate(words) if token.gap in _SIGNS]
    if not signs or not signs[0] or not _leads(words[: signs[0]]) or words[signs[0] - 1].text.startswith(TELLS):
        return words
    opens = next((n for n in range(signs[0] - 1, signs[0] - 3, -1) if n > 0 and words[n].text.startswith("พิมพ์")), signs[0])
    return (*words[:opens], *words[signs[1] if len(signs) > 1 else len(words) :])


def _leads(led: Sequence[Token]) -> bool:
    """Whether words lead to a quotation: มีคนพิมพ์ว่า, ต้องพิมพ์, พิมพ์แบบ."""
    typed = any(token.text.startswith("พิมพ์") for token in led[-2:]) and any(token.tag == "help" for token in led)
    shown = any(token.tag == "shown" for token in led[-2:])  # ส่งสำนวนของพระนครให้ดูเป็นแนวนะ "…"
    return typed or shown or led[-1].text.endswith("ว่า")


def without_gloss(words: Sequence[Token], text: str) -> Sequence[Token]:
    """The words without figures in brackets that are no result: บรรจุแล้ว 4 โครงการ (คำขอทั้งหมด 11 โครงการ), ยังไม่ได้คืน (คาดว่า 3,000)."""
    start = next((n for n, token in enumerate(words) if n and token.gap == "("), 0)
    if not start:
        return words
    closed = text.find(")", words[start].start)
    end = next((n for n in range(start + 1, len(words)) if words[n].start > closed >= 0), len(words))
    led = "".join(token.text for token in words[start : start + 3]).startswith(_GLOSSES)
    return (*words[:start], *words[end:]) if led and any(token.tag in VALUES for token in words[start:end]) else words
