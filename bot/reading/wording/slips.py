"""Slips of the tongue taken back: 45 เอ้ย 54 keeps 54, ครั้งที่ 8 เอ้ย 9 the ninth.

Knows which value a new one replaces. Must not know what a value is about.
"""

from collections.abc import Iterable

from bot.kinds.clause import NEGATIVE, Token
from bot.thai import Day, Number, Ordinal, Years

_SLIPPING = ("date", "time", "district", "number", "money", "percent", "fraction", "ordinal", "year", "form")
_NUMBERS = ("number", "money", "percent", "fraction")
_SORRY = ("ขอโท", "โท", "ขออภัย", "sorry", "ซอรี่")
_LATE = ("ช้า", "ลืม", "หาย", "ยุ่ง", "ว่าง", "มัวแต่", "รบกวน", "late")
_AGAIN = ("wrong", "slip", "correct", "right", "new")
_REACH = 5
_HEADS = ("meeting", "disburse", "refund", "enter", "make", "review", "new")
_OF_PLANS = ("make", "review", "new")
_JUST_NOW = ("เมื่อกี้", "เมื่อกี๊", "ตะกี้", "เมื่อตะกี้", "เมื่อครู่")
_SPEAKERS = ("ผม", "หนู", "ฉัน", "เรา", "ดิฉัน", "พี่")
_FIGURES = ("ยอด", "จำนวน", "ตัวเลข", "เลข")
STAMMERS = frozenset({"เอ่อ", "เอิ่ม", "เออ"})
_SMALL = ("particle", "honorific", "filler")
_ADDRESS = ("greeting", *_SMALL)
_ASKED_FOR = frozenset({
    "request", "inquire", "export", "file", "pdf", "docx", "xlsx", "wh", "polar", "when", "help", "contact", "history", "lacks", "overview",
    "kpi",
})  # fmt: skip


def slips(found: list[Token]) -> list[Token]:
    """The tokens without what was taken back: 45 เอ้ย 54 คน keeps 54; พิมพ์ผิด with nothing behind is only wrong."""
    out: list[Token] = []
    waiting, settled = False, 0
    found = _turned(_begun_anew(_stammered(found)))
    for n, token in enumerate(found):
        if token.tag == "slip" and "ผิด" in token.text and (_recalls(found) or not _has_value(found[n:]) or _typed_as(found, n)):
            out.append(token._replace(tag="wrong"))
        elif waiting and _of_the_slip(token, found[:n]):
            continue
        elif token.tag == "slip" and token.text.startswith(_SORRY) and (
            _for_lateness(found[n + 1 :], first=not _has_value(out)) or _asks_pardon(out, found[n + 1 :])
        ):
            out.append(token._replace(tag="filler"))
        elif token.tag == "slip" and (begun := _said_anew(out, found[n + 1 :])) is not None:
            del out[begun:]
            waiting = False
        elif token.tag == "slip":
            waiting = _has_value(out)
            if not waiting:
                out.append(token)
        elif waiting and token.tag in _SLIPPING and not _counts_else(out, token):
            anew = token._replace(gap=found[n - 1].gap) if found[n - 1].tag == "slip" and not token.gap else token
            out.append(_taken_back(out, anew, at_once=found[n - 1].tag in ("slip", *_SMALL)))
            waiting, settled = False, len(out)
        else:
            if waiting and (token.tag in _HEADS or token.tag == "plan"):
                waiting = _takes_head(out, token, at_once=found[n - 1].tag == "slip")
            out.append(token)
    return _explained(out, settled) if settled else out


def _stammered(found: list[Token]) -> list[Token]:
    """The tokens with an เอ่อ, or a ไม่ใช่ครับ, between two values as the slip that it is: ทำแผน 41 เอ่อ 14 ชุมชน."""
    between = [n for n in range(1, len(found) - 1) if found[n].text in STAMMERS]
    slipped = {n for n in between if found[n - 1].tag in _NUMBERS and found[n + 1].tag in _NUMBERS}
    slipped |= {n for n, token in enumerate(found) if token.tag == "contrast" and _no_wait(found[:n], found[n + 1 :])}
    return [token._replace(tag="slip") if n in slipped else token for n, token in enumerate(found)] if slipped else found


def _no_wait(before: list[Token], after: list[Token]) -> bool:
    """Whether a ไม่ใช่ with a polite word of its own stands between two values of one type: ทบทวน 42 ไม่ใช่ครับ 43 ชุมชน; not 43 ไม่ใช่ 42."""
    if not before or len(after) < 2 or after[0].tag != "particle" or after[0].gap or after[1].tag not in _SLIPPING:
        return False
    return any(token.tag == after[1].tag or {token.tag, after[1].tag} <= {*_NUMBERS} for token in before[-2:])


def _of_the_slip(token: Token, before: list[Token]) -> bool:
    """Whether a word only goes on with a slip: อุ๊ยผิด, โทษค่ะพิมพ์เกิน, ขอโทษค่ะ นับใหม่ 54, 61 เอ้ย ไม่ใช่ 58."""
    slipped = bool(before) and before[-1].tag == "slip"
    denied = token.tag == "contrast" and slipped and len(before) > 1 and before[-2].tag in _NUMBERS
    return token.tag == "right" or (token.tag in ("wrong", "slip") and slipped) or denied


def _recalls(found: list[Token]) -> bool:
    """Whether a message opens with what was told before, so that it is no slip of its own: ที่ว่าเบิก 30,000 พิมพ์ผิดค่ะ จริงๆ 13,000.

    Or calls it that before a value is said: วันประชุมที่แจ้งไปพิมพ์ผิดครับ ต้องเป็น 3 มีนา; or says when it was typed: เมื่อกี้พิมพ์ผิด เป็น 36 คน.
    """
    slip = next((n for n, token in enumerate(found) if token.tag == "slip"), 0)
    dated = slip - 1 - (slip > 1 and found[slip - 1].text in _SPEAKERS)  # เมื่อวานหนูพิมพ์ผิด
    if slip and found[dated].tag == "date" and not found[slip].gap and not _has_value(found[:dated]):
        anew = next((token.tag for token in found[slip:] if token.tag in _SLIPPING), "date")
        return anew != "date" or found[dated].text.startswith(_JUST_NOW)
    if _has_value(found[:slip]):
        return found[0].tag in ("filler", "last") and found[0].text.startswith("ที่")
    if any(token.tag == "last" and token.text.startswith("ที่") for token in found[:slip]) or found[0].text.startswith(_FIGURES):
        return True
    return found[0].tag in ("filler", "last") and found[0].text.startswith("ที่")


def _typed_as(found: list[Token], n: int) -> bool:
    """Whether it is told behind the right value what was typed in its place: แก้ค่ะ ต้องเป็นแบบ 2 พิมพ์ผิดเป็นแบบ 1."""
    righted = any(token.text in ("ต้องเป็น", "แก้เป็น", "ที่ถูก", "ที่ถูกคือ") or token.tag == "correct" for token in found[:n])
    return righted and _has_value(found[:n]) and [token.text for token in found[n + 1 : n + 2]] == ["เป็น"]


def _explained(found: list[Token], settled: int) -> list[Token]:
    """The tokens with a ผิด behind the right value, or ต่างหาก, as the small word it is: 63 คน โทษๆ 36 คน ดูผิดหน้า."""
    after = (token._replace(tag="filler") if token.tag == "wrong" or token.text == "ต่างหาก" else token for token in found[settled:])
    return [*found[:settled], *after]


def _turned(found: list[Token]) -> list[Token]:
    """The tokens with จริงๆ as the word that it is: between two values of one type it says which is right, else nothing."""
    out: list[Token] = []
    for n, token in enumerate(found):
        if token.tag == "really":
            after = next((other for other in found[n + 1 :] if other.tag in _SLIPPING), None)
            alike = _NUMBERS if after and after.tag in _NUMBERS else (after.tag,) if after else ()
            last = max((m for m, before in enumerate(out) if before.tag in alike), default=None)
            turned = last is not None and any(before.tag == "but" for before in out[last:])  # เสนอ 14 แต่ที่ได้บรรจุจริงๆ มี 6
            right = bool(token.gap) and ((last is not None and not turned) or (_told_before(out) and _denied(found[n + 1 :])))
            out.append(token._replace(tag="right" if right else "filler"))
        else:
            out.append(token)
    return out


def _told_before(out: list[Token]) -> bool:
    """Whether a message opens with what was told before: ที่บอกว่าประชุม 20 มี.ค., เมื่อวานบอกบรรจุ 2."""
    return any(token.text.startswith(("บอก", "แจ้ง", "รายงาน", "ที่แจ้ง", "ที่บอก")) for token in out[:3])


def _denied(after: list[Token]) -> bool:
    """Whether what follows at once is a no: จริงๆ ยังไม่ได้จัด, จริงๆ ไม่มีสักโครงการ."""
    return bool(after) and (after[0].tag in NEGATIVE or after[0].tag == "yet")


def _for_lateness(after: list[Token], *, first: bool) -> bool:
    """Whether one is only sorry to be late: โทษทีครับเพิ่งเห็น, ขอโทษค่ะ ตอบช้า; not โทษที เพิ่งนับใหม่ 54."""
    led: list[Token] = []
    for token in after:
        if token.tag in _SLIPPING or len(led) == _REACH:
            break
        led.append(token)
    late = any(word in token.text for token in led for word in _LATE)
    return late or (first and any(token.tag == "past" for token in led) and not any(token.tag in _AGAIN for token in led))


def _asks_pardon(before: list[Token], after: list[Token]) -> bool:
    """Whether a sorry only opens a question or a request: ขอโทษนะคะ ขอไฟล์แบบ 2 หน่อย; not ขอโทษค่ะ ขอแก้เป็น 54."""
    tags = {token.tag for token in after}
    opens = all(token.tag in _ADDRESS for token in before)
    return opens and not tags.isdisjoint(_ASKED_FOR) and tags.isdisjoint((*_NUMBERS, *_AGAIN, "contrast"))


def _has_value(tokens: Iterable[Token]) -> bool:
    return any(token.tag in _SLIPPING for token in tokens)


def _taken_back(out: list[Token], token: Token, *, at_once: bool) -> Token:
    """Removes the value that the new one replaces; the new one, of the old one's type where it is only its number."""
    at = next((n for n in range(len(out) - 1, -1, -1) if out[n].tag not in _SMALL), 0)
    last = out[at]
    if _bare(last) is not None and token.tag not in _NUMBERS:
        del out[at]  # 10 เอ้ย 11 มี.ค.
        return token
    number = _bare(token)
    if at_once and number is not None and (same := _numbered(last, number)):
        del out[at]
        return same._replace(start=token.start, end=token.end, gap=token.gap)
    same_types = _NUMBERS if token.tag in _NUMBERS else (token.tag,)
    for n in range(len(out) - 1, -1, -1):
        if out[n].tag in same_types:
            del out[n]
            if n and out[n - 1].tag == "contrast":
                out[n - 1] = out[n - 1]._replace(tag="correct")  # ไม่ใช่ 12 ก.พ. ต้องเป็น 21 ก.พ.
            break
    return token


def _said_anew(out: list[Token], after: list[Token]) -> int | None:
    """Where the statement begins that is said once more, word for its kind and all: ประชุมแล้ว เอ้ย ยังไม่ได้ประชุม."""
    anew = next((token.tag for token in after if token.tag in _SLIPPING or token.tag in _HEADS), None)
    begun = next((n for n in range(len(out) - 1, -1, -1) if out[n].tag in _HEADS), None)
    if begun is None or out[begun].tag != anew:
        return None
    while begun and out[begun - 1].tag in NEGATIVE | {"get", "will"}:
        begun -= 1
    return begun


def _begun_anew(found: list[Token]) -> list[Token]:
    """The tokens behind another verb that opens a message and is at once taken back for one of ours: อบรม เอ้ย จัดประชุมชี้แจงแล้ว."""
    tags = [token.tag for token in found[:3]]
    anew = len(tags) > 2 and tags[0] in ("filler", "?", "life") and tags[1] == "slip" and tags[2] in _HEADS
    return found[2:] if anew and "ผิด" not in found[1].text else found  # not อ้าว พิมพ์ผิด คืน 5,200


def _counts_else(out: list[Token], token: Token) -> bool:
    """Whether a number counts other things than the last one: 73 คน … ขอโทษจริงๆ แมวคลอด 4 ตัว."""
    last = next((other.span for other in reversed(out) if other.tag == "number"), None)
    units = (last.unit if last else None, token.span.unit if token.span else None)
    return token.tag == "number" and None not in units and units[0] != units[1]


def _takes_head(out: list[Token], token: Token, *, at_once: bool) -> bool:
    """Whether a word for a kind still takes something back; at once it replaces the word for another kind: เบิก 5,000 เอ้ย คืน 5,000.

    Later it begins something new: 33 คน ลืมรายงาน โทษทีครับ เบิก 19,200.
    """
    at = next((n for n in range(len(out) - 1, -1, -1) if out[n].tag in _HEADS), None)
    if at is None or out[at].tag == token.tag or (token.tag == "plan" and out[at].tag in _OF_PLANS):
        return True
    if at_once:
        del out[at]
    return at_once


def _bare(token: Token) -> int | None:
    """The number of a token that counts nothing: the 9 of ครั้งที่ 8 เอ้ย 9."""
    span = token.span
    bare = span is not None and token.tag == "number" and span.unit is None and isinstance(span.value, Number)
    return int(span.value.value) if bare and span and isinstance(span.value, Number) and span.value.value == int(span.value.value) else None


def _numbered(token: Token, number: int) -> Token | None:
    """The same ordinal, year, form or day with another number; None where it has none such."""
    if token.tag == "form":
        return token._replace(text=f"แบบ{number}") if number in (1, 2) else None
    span = token.span
    match span and span.value:
        case Ordinal() as ordinal if number < 100:
            return token._replace(span=span and span._replace(value=ordinal._replace(value=number)))
        case Years(int(), None) if number < 100 or 2500 <= number < 2600:
            return token._replace(span=span and span._replace(value=Years(number if number > 100 else 2500 + number)))
        case Day(day=int()) as day if 1 <= number <= 31:
            return token._replace(span=span and span._replace(value=day._replace(day=number)))
    return None
