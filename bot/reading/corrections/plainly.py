"""A correction put plainly: without the ได้ไหม that ends a request, the no that opens it, what was put in by mistake, and its day.

Knows how people ask for one. Must not know what is corrected.
"""

from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.reading.clauses.part import KIND_OF
from bot.reading.corrections.right import VALUES
from bot.reading.said import Said
from bot.reading.wording.tokens import UNKNOWN

_ASKS_TO = ("ขอแก้", "ขอเปลี่ยน", "ช่วยแก้", "รบกวนแก้", "แก้")
_TELLS_TOO = frozenset({
    *KIND_OF, "correct", "contrast", "slip", "district", "mine", "undo", "cancel", "people", "community", "project", "money", "percent",
    "date",
}) - {"send", "do", "attend"}  # fmt: skip
"""Tags of the words that may tell of a value themselves."""
_UNITS = ("people", "community", "project")
_BEFORE, _TYPED = ("เมื่อ", "ตะกี้"), ("พิมพ์", "มือ", "กด", "จิ้ม", "ใส่", "กรอก")
_SMALL = ("particle", "honorific", "filler")


def plainly(said: Said) -> Said:
    """The message with nothing but what is to be put right."""
    said = _without_excuses(_from_its_word(said)) if "correct" in said.tags else said
    said = _denied_first(_without_what_stays(_without_twice(_without_what_else(said))))
    return _without_its_day(_kindly(_right_after_all(_without_no(_without_mistake(said)))))


def _from_its_word(said: Said) -> Said:
    """The message from the word that corrects, behind what only explains it: ไม่ได้ใส่แว่น ขอแก้วันประชุมเป็น 8 มิ.ย."""
    at = said.at("correct") or 0
    led = {token.tag for token in said.words[:at]}
    explains = at > 1 and led.isdisjoint(_TELLS_TOO) and not led.isdisjoint((UNKNOWN, "life", "intend"))
    return said.only(said.words[at:]) if explains and said.words[at].gap else said


def _without_excuses(said: Said) -> Said:
    """The message without what explains the right value behind it: แก้เป็น 54 คน นับใหม่ 3 รอบแล้ว; แก้ยอดเบิกเป็น 25,000 จำผิด."""
    words, at = said.words, said.at("correct") or 0
    becomes = next((n for n in range(at, len(words)) if words[n].text.endswith("เป็น")), None)
    value = next((n for n in range(becomes + 1, len(words)) if words[n].span is not None), None) if becomes is not None else None
    end = next((n for n in range(value + 1, len(words)) if words[n].gap), None) if value is not None else None
    if end is None:
        return said
    excuses = {token.start for stretch in _parted(words[end:]) if _is_excuse(stretch) for token in stretch}
    return said.only(tuple(token for token in words if token.start not in excuses)) if excuses else said


def _parted(words: tuple[Token, ...]) -> list[list[Token]]:
    """The words between gaps; the gap before a number is none."""
    joined = (n and token.tag == "number" and token.gap == " " for n, token in enumerate(words))
    return stretches([token._replace(gap="") if glued else token for glued, token in zip(joined, words, strict=True)])


def _is_excuse(stretch: list[Token]) -> bool:
    """Whether a stretch only says how a value came to be wrong, or how the right one is known."""
    if len(stretch) > 1 and stretch[0].text.startswith(_BEFORE) and stretch[1].text.startswith(_TYPED):
        return True  # แก้เป็นเขตบางกอกน้อย เมื่อกี้พิมพ์บางกอกใหญ่
    tags = {token.tag for token in stretch}
    if not tags.isdisjoint(_TELLS_TOO - {"paper"}) or any(token.text.endswith("เป็น") for token in stretch):
        return False
    counts = any(one.tag == "number" and two.tag not in ("round_word", UNKNOWN) for one, two in pairwise((*stretch, stretch[0])))
    return not counts and not tags.isdisjoint(("wrong", "right", UNKNOWN, "life", "paper"))


def _without_what_else(said: Said) -> Said:
    """The message without what the wrong number counts, told behind the right one: ประชุมคนมา 64 ส่วน 46 คือจำนวนเก้าอี้."""
    words = said.words
    start = next((n for n, (but, number) in enumerate(pairwise(words)) if but.text == "ส่วน" and number.tag == "number"), 0)
    told = any(token.tag == "number" for token in words[:start])
    else_ = all(token.tag in (UNKNOWN, *_SMALL, "life", "neutral") for token in words[start + 2 :])
    return said.only(words[:start]) if start and told and else_ else said


def _without_twice(said: Said) -> Said:
    """The message without the later sentences that say what was counted twice: แก้เป็น 26 ค่ะ สองชุมชนนั้นนับซ้ำกัน."""
    first, *later = said.sentences
    kept = [*first, *(token for each in later if not any(map(tells_twice, each)) for token in each)]
    return said.only(tuple(kept)) if len(kept) < len(said.words) and any(token.tag == "correct" for token in first) else said


def _without_what_stays(said: Said) -> Said:
    """The message without the stretches of what is right or need not be changed: ยอดเบิกถูกแล้ว แต่ยอดคืนแก้เป็น 1,900; ที่เบิกไม่ต้องแก้."""
    if not said.has("confirm", "deny"):
        return said
    parted = [stretch for sentence in said.sentences if not _is_right(sentence) for stretch in stretches(sentence)]
    kept = tuple(token for stretch in parted if not _stays(stretch) for token in stretch)
    return said.only(kept) if len(kept) < len(said.words) and any(token.tag == "correct" for token in kept) else said


def tells_twice(token: Token) -> bool:
    """Whether a word says that something was counted twice, or is one by now: นับซ้ำ, ยุบรวมกัน."""
    return "ซ้ำ" in token.text or token.text.startswith("ยุบ")


def _is_right(sentence: list[Token]) -> bool:
    """Whether a sentence says of a value of ours that it is right, and corrects nothing: ที่เบิก 12,000 ถูกแล้วค่ะ."""
    tags = {token.tag for token in sentence}
    said_so = [token for token in sentence if token.tag not in _SMALL][-1:]
    right = bool(said_so) and said_so[0].tag == "confirm" and said_so[0].text.startswith("ถูก")
    return right and "correct" not in tags and not tags.isdisjoint(KIND_OF)


def _stays(stretch: list[Token]) -> bool:
    """Whether a stretch names something of ours, no value, and says that it is right or need not be changed."""
    if any(token.span is not None for token in stretch) or all(token.tag not in KIND_OF for token in stretch):
        return False
    right = any(token.tag == "confirm" and token.text.startswith("ถูก") for token in stretch)
    return right or any(one.tag == "deny" and two.tag == "correct" for one, two in pairwise(stretch))


def _denied_first(said: Said) -> Said:
    """The message with a no that ends its own sentence as a word that corrects what stands before: วันที่ 12 ไม่ใช่ค่ะ วันที่ 13."""
    words = said.words
    for n, (no, polite, new) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        value = next((token.tag for token in reversed(words[:n]) if token.tag not in (*_UNITS, "particle")), "")
        if (no.tag, polite.tag) == ("contrast", "particle") and new.gap and new.tag == value and value in VALUES:
            return said.only((*words[:n], no._replace(tag="correct"), *words[n + 2 :]))
    return said


def _without_mistake(said: Said) -> Said:
    """The message without what was put in by mistake, behind what is right: แก้เป็น 18 ส.ค. นะคะ หนูลงผิดเป็น 8 ส.ค."""
    words = said.words
    wrong = next((n for n, token in enumerate(words[:-2]) if token.tag == "wrong" and words[n + 1].text == "เป็น" and words[n + 2].span), 0)
    start = next((n for n in range(wrong, 0, -1) if words[n].gap), 0)
    told = any(token.span is not None for token in words[:start]) and any(token.tag == "correct" for token in words[:start])
    return said.only(words[:start]) if told and wrong + 3 >= len(words) - 1 else said


def _right_after_all(said: Said) -> Said:
    """The message with the no that opens it as a word for what is right, where a value behind is called so: ไม่ใช่ ปี 64 ถูกแล้ว."""
    words = said.words
    right = next((n for n, token in enumerate(words) if token.tag == "confirm" and token.text.startswith("ถูก")), 0)
    if words[0].tag != "contrast" or right < 2 or words[right - 1].span is None or not words[1].gap:
        return said
    return said.only((words[0]._replace(tag="right"), *words[1:right], *words[right + 1 :]))


def _without_no(said: Said) -> Said:
    """The message without the no that opens it, where what is not so is then named: ไม่ใช่ค่ะ เขตสวนหลวง ไม่ใช่เขตประเวศ."""
    words = said.words
    plain = len(words) > 2 and [token.tag for token in words[:2]] == ["contrast", "particle"] and bool(words[2].gap)
    return said.only(words[2:]) if plain and any(token.tag == "contrast" for token in words[2:]) else said


def _kindly(said: Said) -> Said:
    """The message without the ได้ไหม that ends a request: ขอแก้จาก 45 เป็น 54 คนได้ไหมคะ."""
    words = [token for token in said.words if token.tag not in _SMALL]
    pairs = [(token.text, after.tag == UNKNOWN and not after.gap) for token, after in pairwise(words)]  # not ขอแก้วน้ำ
    asks = [token.tag for token in words[-2:]] == ["get", "polar"] and any(text.startswith(_ASKS_TO) and not of for text, of in pairs)
    dropped = {token.start for token in words[-2:]} if asks else set()
    return said.only(tuple(token for token in said.words if token.start not in dropped)) if dropped else said


def _without_its_day(said: Said) -> Said:
    """The message without the day on which the wrong thing was told: ข้อมูลที่รายงานไปเมื่อวาน."""
    days = {after.start for before, after in pairwise(said.words) if before.tag == "last" and after.tag == "date"}
    return said.only(tuple(token for token in said.words if token.start not in days)) if days else said
