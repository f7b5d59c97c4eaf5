"""A registration: the code of an invitation and the district that a person joins.

Knows what a code looks like and which district is only where somebody comes from. Must not know whether a code is good.
"""

import re
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token, stretches
from bot.reading.clauses.owners import is_district
from bot.reading.facts.strange import unexplained
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.reading.wording.phrases import named
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Place, clean, find

_NOT_NOW = frozenset({"date", "meeting", "number", "past", "urge", "done", "not", "not_get", "not_yet"})
_TO_USE = ("ใช้", "ใช้บอท", "ใช้งาน", "ใช้งานบอท", "ใช้ระบบ", "ใช้งานระบบ")
_RECEIVED = ("get", "have", "of", "filler", "send")


def register(said: Said) -> Reading | None:
    """A registration: "ลงทะเบียน เขตสาทร รหัส 482913"."""
    code = code_in(said)
    alone = said.plain and said.bare("code", "number", "me")
    lives = _lives_there(said)
    named = bool(said.districts or lives) and unexplained(said.words) <= 8
    invited = said.has("code") and code is not None and (alone or named) and not _of_a_bank(said)
    if not (said.has("register") or invited) or said.has("wh", "polar", "when", "news", "life", "attend") or _of_else(said):
        return None
    districts = (_joins(said) or lives or said.districts or _misspelt(said))[:1]
    if said.has("people") and not (code and districts):
        return None  # ลงทะเบียนหน้างาน 45 คน
    joins = [token.text for token in said.words if token.tag == "register"]
    joined = bool(joins) and all(text in ("สมัคร", "ขอสมัคร", "สมัครสมาชิก") for text in joins)
    if code is None and joined and not said.districts:
        return None  # สมัครค่ะ may be for anything
    if code is None and said.districts:
        said = said.only(_own_stretch(said))
    wished = [token for token in said.words if token.tag == "hope" and not token.text.startswith("อยาก")]
    if code is None and (wished or not _NOT_NOW.isdisjoint(_besides_no_code(said.words)) or unexplained(said.words) > 4):
        return None
    if unexplained(said.words) > 25:
        return None
    return joining(said, districts, code)


def joining(said: Said, districts: tuple[str, ...] = (), code: str | None = None) -> Reading:
    """The registration with what is still to ask."""
    districts, code = districts or said.districts[:1], code or code_in(said)
    ask = (*(() if districts else ("district",)), *(() if code else ("code",)))
    return Reading("register", district=districts, code=code, ask=ask, why=("register",))


def _of_else(said: Said) -> bool:
    """Whether it is asked how, a parcel is registered, or an hour put right, which may be that of registering: 08.30 คือเวลาลงทะเบียน."""
    return _asks_how(said) or _of_a_parcel(said) or (said.has("correct", "wrong") and said.has("time"))


def _asks_how(said: Said) -> bool:
    """Whether help is wanted, and it is not only said what one registers for: not ลงทะเบียนใช้บอท."""
    wanted = [n for n, token in enumerate(said.words) if token.tag == "help"]
    return any(said.words[n].text not in _TO_USE or not n or said.words[n - 1].tag != "register" for n in wanted)


def _of_a_parcel(said: Said) -> bool:
    """Whether a parcel is registered, and no person: ส่งลทบ., ส่งลงทะเบียน."""
    return any(one.tag == "send" and two.tag == "register" and not two.gap for one, two in pairwise(said.words))


def _of_a_bank(said: Said) -> bool:
    """Whether a code is one that a bank or a shop sends: รหัส OTP ของคุณคือ 482913."""
    return any(word in said.clean.text for word in ("otp", "pin"))


def _own_stretch(said: Said) -> tuple[Token, ...]:
    """The stretch that opens with the wish to register, behind whence somebody comes; all words where none does."""
    opens = (stretch for stretch in stretches(said.words) if stretch[0].tag == "register")
    return tuple(next(opens, said.words))


def _lives_there(said: Said) -> tuple[str, ...]:
    """The district whose name is glued to another word, so that elsewhere it would be a part of town: ผมอยู่สาทร รหัส 482913."""
    places = (named(token) for token in said.words)
    areas = (place.said for place in places if place is not None and place.kind == "area")
    found = (span.value for area in areas for span in find(clean(area)))
    return tuple(place.name for place in found if isinstance(place, Place) and place.name)


def _misspelt(said: Said) -> tuple[str, ...]:
    """The district that a name alone in its stretch means, with a letter wrong and no เขต before it: ลงทะเบียน บางขุนเทียร."""
    alone = (stretch for stretch in stretches(said.words) if all(token.tag == UNKNOWN for token in stretch))
    texts = (said.clean.text[stretch[0].start : stretch[-1].end] for stretch in alone)
    found = (span.value for text in texts for span in find(clean(text)))
    return tuple(place.name for place in found if isinstance(place, Place) and place.name)


def _besides_no_code(words: tuple[Token, ...]) -> set[str]:
    """The tags of a registration, save the no that says that there is no code yet: ยังไม่ได้รับรหัส, รหัสยังไม่มา."""
    at = next((n for n, token in enumerate(words) if token.tag == "code"), None)
    tags = [token.tag for token in words]
    if at is not None:
        led = next((n for n in range(at - 1, -1, -1) if tags[n] not in _RECEIVED), 0)
        near = led if tags[led] in NEGATIVE else at + 1 if tags[at + 1 : at + 2] == ["not_yet"] else None
        if near is not None:
            del tags[near]
    return set(tags)


def _joins(said: Said) -> tuple[str, ...]:
    """The districts that are not only where somebody comes from: เพิ่งย้ายจากเขตบางแค ตอนนี้อยู่เขตบางบอน."""
    found: list[str] = []
    left = False
    for token in said.words:
        place = named(token)
        if place and place.name and is_district(token):
            found += [] if left else [place.name]
            left = False
        else:
            left = token.tag == "from" or (left and token.tag == "filler")
    return tuple(found)


def code_in(said: Said) -> str | None:
    """The six digits of an invitation that stand alone, zeros kept, be they parted by a space or a dash; the last after เอ้ย."""
    codes = _codes(said.clean.text)
    if len(codes) > 1 and not any(token.tag == "slip" for token in said.raw):
        return codes[0]
    return codes[-1] if codes else None


def _codes(text: str) -> list[str]:
    """Every run of six digits, 019284, 019-284; not the first six of a telephone, 081-234-5678."""
    found: list[str] = []
    n = 0
    while n < len(text):
        if not text[n].isdecimal():
            n += 1
            continue
        digits, at = "", n
        while at < len(text) and (text[at].isdecimal() or (text[at] in " -" and len(digits) == 3 and text[at + 1 : at + 2].isdecimal())):
            digits += text[at] if text[at].isdecimal() else ""
            at += 1
        parted = at - n > len(digits)
        goes_on = parted and re.match(r"[ -]\d", text[at:]) is not None
        if len(digits) == 6 and not goes_on:
            found.append(digits)
        n = at
    return found
