"""Yes and no as answers to a question for confirmation: ครับ, ตามนี้, 👍, ไม่ผิดค่ะ; ไม่, ยัง, 👎. Must not know what is confirmed."""

from bot.kinds.clause import Token
from bot.reading.reading import Reading
from bot.reading.said import THIS, Said

_WHY = ("answer",)
_POLITE = ("particle", "honorific")
_SMALL = (*_POLITE, "filler")
_SURELY = (*THIS, "ตรง", "ตามจริง", "เรียบร้อย", "เรียบร้อยแล้ว", "จริง", "จริงๆ", "ตามนี้", "ได้", "ลง", "เซฟ", "อนุมัติ", "แน่นอน", "แน่ใจ", "มั่นใจ")
_IDLE = ("ไม่เป็นไร", "ไม่เป็นไรค่ะ", "ยินดี", "อ๋อ", "อ้อ", "ว้าว", "เข้าใจ", "เข้าใจแล้ว")  # agree, and say neither yes nor no
_YES = frozenset({"confirm", "agree"})
_NOT_SO = ("ไม่ตรง", "ไม่ชัวร์", "ยังไม่ชัวร์", "ไม่ยืนยัน", "ขอไม่ยืนยัน")
_NO = frozenset({"deny", "not", "yet", "contrast", "cancel", "wrong", "not_yet", "not_get"})


def yes_or_no(said: Said) -> Reading | None:
    """ครับ, ใช่, ตามนี้, 👍 are confirm; ไม่, ยัง, 👎 deny."""
    content = [token for token in said.words if token.tag not in _SMALL and token.text not in _SURELY]
    tags = {token.tag for token in content}
    typed = said.clean.text
    if len(content) == 2 and content[0].tag in ("not", "none") and content[1].tag == "wrong":
        return Reading("confirm", why=_WHY)  # ไม่ผิดค่ะ
    denied = tags - {"mine", "have"} <= _NO and not tags.isdisjoint(_NO) and len(content) <= 2
    denied = denied or _is_not_so(content) or _first_something(content) or [token.text for token in content] == ["เปล่า"]
    if denied or (not content and any(mark in typed for mark in "👎❌🙅✖")):
        return Reading("deny", why=_WHY)
    bare = all(token.tag in _POLITE or token.text in _SURELY for token in said.words)
    agreed = bare and (any(token.text not in THIS for token in said.words) or any(mark in typed for mark in "👍👌✅🆗💯🙆"))
    idle = any(token.text in _IDLE for token in content)
    yes = agreed or (tags <= _YES | {"thanks"} and tags & _YES and not idle)
    return Reading("confirm", why=_WHY) if yes else None


def _is_not_so(content: list[Token]) -> bool:
    """Whether it is not as it was told, and nothing else said: ไม่ตรงค่ะ, ยังไม่ชัวร์ อย่าเพิ่งลง."""
    opens = "".join(token.text for token in content[:2]).startswith(_NOT_SO)
    return opens and all(token.tag in _NO or token.tag in ("neutral", "confirm", "request", "and") for token in content)


def _first_something(content: list[Token]) -> bool:
    """Whether something else is to be done first: ยังครับ ขอดูเอกสารก่อน."""
    opens = bool(content) and content[0].tag in ("yet", "deny", "not") and content[-1].text == "ก่อน"
    return opens and all(not token.span for token in content)
