"""What a question, a reminder or a deadline is about. Knows the words of the kinds; must not know who asks what."""

from datetime import date

from bot.kinds.clause import Token
from bot.kinds.document import names
from bot.reading.said import said
from bot.reading.wording.tokens import UNKNOWN

_ABOUT = {  # the strongest first
    **dict.fromkeys(("form", "district_plan", "paper", "progress_form", "file"), "document"),
    **dict.fromkeys(("enter", "action_plan"), "action_plan"),
    **dict.fromkeys(("refund", "keep"), "refund"),
    **dict.fromkeys(("disburse", "drawn"), "disbursement"),
    "meeting": "meeting",
    **dict.fromkeys(("make", "review", "plan", "new"), "plans"),
}
_RANK = {kind: rank for rank, kind in enumerate(dict.fromkeys(_ABOUT.values()))}
_COUNTED = {"คน": "meeting", "ท่าน": "meeting", "ชุมชน": "plans", "แผน": "plans", "โครงการ": "action_plan", "บาท": "disbursement"}
_HOLDS_IT = ("missing_ones", "when")
_INSIDE = {"ประชุม": "meeting", "เบิก": "disbursement"}
"""What a longer word speaks of: เขตที่ประชุมยังไม่เสร็จ, ปิดเบิกวันไหน."""
_FORMS = ("แบบ", "ฟอร์ม", "ใบ")
_FEW = 5  # words
_COINS = ("ตังค์", "ตัง")
_PRIVATE = frozenset({UNKNOWN, "life", "honorific", "venue"})


def about(words: tuple[Token, ...] | list[Token]) -> str | None:
    """The one of six kinds that words speak of: ส่งแบบ 2 is document; a bare รายงาน none."""
    named = {_ABOUT[token.tag] for token in words if token.tag in _ABOUT and not _names_nothing(token)}
    named |= {kind for token in words if token.tag in _HOLDS_IT for verb, kind in _INSIDE.items() if verb in token.text}
    if "refund" in named and _of_private_things(words) and all(token.tag != "keep" for token in words):
        named.remove("refund")
    if len(named) > 1 and "document" in named and all(token.text == "แบบ" for token in words if _ABOUT.get(token.tag) == "document"):
        named.remove("document")  # เตือนเขตที่ยังไม่คืนเงิน เอาแบบสุภาพๆ
    return min(named, key=_RANK.__getitem__, default=None)


def _names_nothing(token: Token) -> bool:
    """Whether a word is about any kind: a bare ใหม่, a progress form that is called no form."""
    return (token.tag == "new" and token.text == "ใหม่") or (token.tag == "progress_form" and not token.text.startswith(_FORMS))


def _of_private_things(words: tuple[Token, ...] | list[Token]) -> bool:
    """Whether what is given back is no money of ours: เอากุญแจไปคืนยาม, เอาหนังสือไปคืน; not ใครยังไม่คืน."""
    return all(token.tag != "refund" or (token.text == "คืน" and _to_somebody(words, n)) for n, token in enumerate(words))


def _to_somebody(words: tuple[Token, ...] | list[Token], n: int) -> bool:
    """Whether a คืน says to whom, or follows what is fetched: คืนยาม, เอาหนังสือไปคืน."""
    fetched = n > 0 and not words[n].gap and words[n - 1].text in ("ไป", "มา")
    whom = [token for token in words[n + 1 : n + 2] if not token.gap]
    return any(token.tag in _PRIVATE and token.text not in _COINS for token in (*whom, *(words[:n] if fetched else ())))


def spoken_of(text: str, today: date) -> str | None:
    """The kind that a short message names and says nothing of: คืนเงิน, แผน, 3 โครงการ; None where it speaks of other things too."""
    message = said(text, today, None)
    if not message.plain or not message.words or len(message.words) > _FEW:
        return None
    if any(token.tag == "paper" and "ประชุม" in token.text for token in message.words):  # ยังไม่ได้รายงานผลประชุม
        return "meeting"
    named = about(message.words) or next((kind for kind in ("obstacle", "progress") if message.has(kind)), None)
    counted = (_COUNTED.get(token.span.unit or "") for token in message.words if token.span is not None)
    return named or next(filter(None, counted), None)


def documents(words: tuple[Token, ...] | list[Token]) -> tuple[str, ...]:
    """Which documents are named: แบบ 1 และ 2 is form1, form2."""
    return tuple(dict.fromkeys(name for token in words for name in names(token)))
