"""Districts that an officer only names in passing: ประชุมแล้ว 33 คน ยืมเก้าอี้เขตสาทร; ส่งแบบ 1 แล้ว ฝากไปกับรถเขตสาทร.

Knows what may stand between what is told and a district that it is not told of. Must not know what is reported.
"""

from collections.abc import Sequence

from bot.kinds.clause import COUNTED, NEGATIVE, Token
from bot.reading.clauses.part import KIND_OF, QUESTIONS, VALUES
from bot.reading.wording.phrases import named
from bot.reading.wording.tokens import UNKNOWN

_SAYS = VALUES | NEGATIVE | {"done", "past", "full", "postpone", "cancel"}
_TOLD = frozenset(KIND_OF) - {"attend", "do", "form"} | _SAYS | COUNTED | {"date", "time", "year"}
_GOES_ON = _TOLD - {"done"} | QUESTIONS
_ANOTHER_MATTER = frozenset({UNKNOWN, "life", "news", "venue", "matter", "reason", "intend", "do", "form", "than", "absent", "thanks"})
_ANOTHER_WORD = frozenset({
    "ใช้", "ไป", "ไปดู", "ไปดูงาน", "มา", "ใกล้", "ตาม", "พร้อม", "ถึง", "อยู่", "กว่า", "ตัวอย่าง", "เหมือน", "เหมือนกับ", "แบบ", "อย่าง", "ร่วมงาน",
})  # fmt: skip
_JOINS = frozenset({"honorific", "from", "but", "and"})
_TELLS = ("ลง", "ฝากลง", "บันทึก", "แจ้ง", "รายงาน", "แทน", "ข้อมูล", "ตัวเลข", "ยอด", "บอก", "พิมพ์", "ฝากแจ้ง", "ฝากบอก")
_ASIDE = frozenset({UNKNOWN, "life", "neutral"})


def without_passing(words: Sequence[Token], own: str | None) -> Sequence[Token]:
    """The same words, such districts as small words; the speaker has one that all is told of."""
    words = _without_others(words)
    if not own or "district" not in [token.tag for token in words[1:]]:
        return words
    out = list(words)
    told: set[str | None] = {own}  # one that is told of already is named once more
    for n, token in enumerate(words):
        place = named(token) if token.tag == "district" else None
        if place is None:
            continue
        if n and place.name not in told and _in_passing(out, n):
            out[n] = token._replace(tag="filler", span=None)
        else:
            told.add(place.name)
    return out


def _without_others(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a district that it is not, and lanes called like one: คนละเขตกับทวีวัฒนา, จากลาดพร้าว 101 ถึงลาดพร้าว 130."""
    aside: set[int] = set()
    for n, token in enumerate(words):
        if n < 2 or token.tag != "district":
            continue
        led = ["", *(before.text for before in words[max(0, n - 3) : n])][-3:]
        if led == ["คนละ", "เขต", "กับ"] or led[1:] == ["คนละเขต", "กับ"]:
            aside.add(token.start)
        if led[2] == "จาก" and (led[1].endswith("ย้ายมา") or led[:2] == ["เพิ่ง", "ย้าย"]):
            aside.add(token.start)  # เพิ่งย้ายมาจากเขตจตุจักร, เพิ่งย้ายจากลาดพร้าว
        numbered = words[n + 1 : n + 2]
        if words[n - 1].tag in ("from", "to") and numbered and numbered[0].tag == "number" and _is_lane(numbered[0]):
            aside |= {token.start, numbered[0].start}
    return [token._replace(tag="filler", span=None) if token.start in aside else token for token in words] if aside else words


def _is_lane(token: Token) -> bool:
    """Whether a number counts nothing, as that of a lane does: ลาดพร้าว 101."""
    return token.span is not None and token.span.unit is None


def _in_passing(words: Sequence[Token], n: int) -> bool:
    """Whether all is told already, and a district stands behind or before words of another matter."""
    start = next((m for m in range(n, -1, -1) if words[m].gap), 0)
    end = next((m for m in range(n + 1, len(words)) if words[m].gap), len(words))
    last = next((m for m in range(n - 1, start - 1, -1) if words[m].tag in _TOLD), start - 1)
    led, behind = words[last + 1 : n], words[n + 1 : end]
    before, after = ({token.tag for token in part} for part in (words[: last + 1], behind))
    told = not before.isdisjoint((*KIND_OF, "correct", "contrast")) and not before.isdisjoint(_SAYS | {"obstacle", "date"})
    told = told or (last < start and any(token.tag == "mine" for token in words[end:]))  # ยืมศาลาฝั่งเขตหลักสี่ จัดประชุมของเขตเราแล้ว
    denied = any(token.tag == "deny" for token in led)  # ไม่ต้องแจ้งเขตพระนคร
    if not told or not after.isdisjoint(_GOES_ON) or denied:
        return told and denied
    if any(token.text.startswith(_TELLS) for token in (*led, *behind)):
        return False
    return _leads_elsewhere(led) or (all(token.tag in _JOINS for token in led) and _goes_elsewhere(behind))


def _leads_elsewhere(led: Sequence[Token]) -> bool:
    """Whether words before a district are of another matter: ยืมเก้าอี้, ไปกับรถ, ช้ากว่า."""
    tags = {token.tag for token in led}
    if not tags.isdisjoint(QUESTIONS | {"request", "except", "total", "left", "report"}):
        return False
    with_them = len(led) > 1 and any(token.text == "กับ" for token in led)
    return with_them or not tags.isdisjoint(_ANOTHER_MATTER) or any(token.text in _ANOTHER_WORD for token in led)


def _goes_elsewhere(behind: Sequence[Token]) -> bool:
    """Whether words behind a district tell something else of it: ให้ยืมเก้าอี้, มาเปิดงาน."""
    return any(token.tag in _ASIDE for token in behind)
