"""From words to phrases: negation put together, forms with their numbers, slips of the tongue taken back.

Knows which words belong together whatever stands between them. Must not know kinds' slots or intents.
"""

from bot.kinds.clause import Token
from bot.thai import Number, Ordinal, Place

_PAIRS = {
    ("yet", "not"): "not_yet",
    ("not_yet", "not"): "not_yet",
    ("not_yet", "get"): "not_yet",
    ("not_yet", "have"): "not_yet",
    ("not_yet", "can"): "not_yet",
    ("not", "have"): "none",
    ("none", "done"): "none",
    ("not", "get"): "not_get",
    ("not", "can"): "unable",
    ("yet", "none"): "not_yet",
    ("not", "done"): "unfinished",
    ("not_yet", "done"): "unfinished",
    ("yet", "unfinished"): "unfinished",
    ("get", "have"): "get",
    ("yet", "deny"): "deny",
}
_SECOND = frozenset(second for _, second in _PAIRS)
_SLIPPING = ("date", "time", "district", "number", "money", "percent", "fraction", "ordinal", "year", "form")
_COUNTED = ("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "กี่", "หลาย", "ทุก", "กลาง", "ค่ำ")


def phrases(found: list[Token]) -> list[Token]:
    """The same tokens with their phrases joined: ยัง, ไม่, ได้ is one not_yet; แบบ, 1, และ, 2 one form of both."""
    out: list[Token] = []
    for token in found:
        if token.tag == "noise":
            if token.text.strip("()") not in ("word", "pdf", "excel", "xlsx", "docx"):
                continue
            token = token._replace(tag={"word": "docx", "excel": "xlsx"}.get(token.text.strip("()"), token.text.strip("()")))
        if token.text == "คืน" and out and not token.gap and (out[-1].tag == "number" or out[-1].text in _COUNTED):
            token = token._replace(tag="filler")  # สามคืน: nights
        while out and token.tag in _SECOND and (joined := _PAIRS.get((out[-1].tag, token.tag))):
            token = _join(out.pop(), token, joined)
        if token.tag == "form" and token.text.endswith(("หนึ่ง", "สอง")):
            token = token._replace(text="แบบ1" if token.text.endswith("หนึ่ง") else "แบบ2")
        if token.tag in ("date", "number", "year") and any(before.tag == "letter" for before in out[-2:]):
            continue  # the number and the date of a letter
        if out and out[-1].tag == "form" and _belongs(out[-1], token):
            token = _join(out.pop(), token, "form")
        if token.tag == "wh":
            token = _indefinite(out, token)
        elif token.text == "เขต":
            token = _districts(out, token)
        if token.tag == "number" and out and out[-1].tag == "place" and _road(out[-1]):
            continue  # ซอยลาดพร้าว 45
        out.append(token)
    out = _listed(out) if any(token.tag == "form" for token in out) else out
    return _slips(out) if any(token.tag == "slip" for token in out) else out


def _districts(out: list[Token], token: Token) -> Token:
    """เขต behind 50 is every district, behind ทั้งสอง all those named; a form's range 1-2 both forms."""
    before = out[-1] if out else None
    if token.text != "เขต" or before is None or before.span is None or not isinstance(before.span.value, Number):
        return token
    if before.span.value.value == 50:
        out.pop()
        return Token(before.start, token.end, "every", f"{before.text}เขต", before.gap)
    if len(out) > 1 and out[-2].text in ("ทั้ง", "ทั้งหมด") and before.span.value.value < 10:
        out.pop()
        total = out.pop()
        return Token(total.start, token.end, "all_named", "ทุกเขตที่ว่า", total.gap)
    return token


def _indefinite(out: list[Token], token: Token) -> Token:
    """ไหน, ใคร, อะไร behind ยังไม่มี ask nothing: ยังไม่มีชุมชนไหนทำแผน."""
    if token.tag == "wh" and token.text in ("ไหน", "ใคร", "อะไร") and not token.gap and any(before.tag in ("not_yet", "none") for before in out[-(2 if token.text == "ไหน" else 4) :]):
        return token._replace(tag="filler")
    return token


def _road(token: Token) -> bool:
    """Whether a token is the name of a road, whose number follows."""
    place = named(token)
    return place is not None and place.name is None and place.kind == "road"


def which(token: Token) -> tuple[str, ...]:
    """The documents a form token names: แบบ 1 และ 2 is form1 and form2; none when no number is said."""
    numbers = [letter for letter in token.text if letter.isdecimal()]
    return tuple(dict.fromkeys(f"form{number}" for number in numbers if number in "12"))


def _join(first: Token, second: Token, tag: str) -> Token:
    text = f"{first.text}{_digit(second) if tag == 'form' else second.text}"
    return Token(first.start, second.end, tag, text, first.gap)


def _digit(token: Token) -> str:
    """The digit of a form's number, said as 1, ๑ or หนึ่ง."""
    found = token.span.value if token.span else None
    whole = isinstance(found, Number | Ordinal) and token.text[-1:] != "2"
    return str(found.value) if whole and isinstance(found, Number | Ordinal) else token.text


def _belongs(before: Token, token: Token) -> bool:
    """Whether a number is the number of the form before it: แบบ 1, แบบรายงานที่ ๒."""
    if before.tag != "form" or which(before) or token.span is None or token.gap == "\n":
        return False
    value = token.span.value
    if token.text.replace(" ", "") in ("1-2", "1,2", "1/2", "1+2"):
        return True
    if isinstance(value, Ordinal):
        return value.value in (1, 2)
    return isinstance(value, Number) and value.value in (1, 2) and token.span.unit in (None, "แบบ", "ฉบับ", "เขต") and value.hedge is None


def _listed(found: list[Token]) -> list[Token]:
    """Forms named in a list joined to one token: แบบ 1 และ 2, แบบ 1, 2, แบบ 1 กับแบบ 2."""
    out: list[Token] = []
    for n, token in enumerate(found):
        before = out[-1] if out else None
        if before and before.tag == "form" and which(before):
            if _belongs(before._replace(text="แบบ"), token) and token.gap in ("", " ", ",", "/", "+", "-", "&"):
                following = found[n + 1].tag if n + 1 < len(found) else ""
                if token.gap != " " or following in ("send", "done", "", "not_yet", "particle"):
                    out[-1] = _join(before, token, "form")
                    continue
            if token.tag == "form" and len(which(token)) == 1 and token.gap in (",", "/", "+", "-", "&"):
                out[-1] = _join(before, token, "form")
                continue
        if len(out) >= 2 and out[-1].tag in ("and", "filler") and out[-2].tag == "form" and which(out[-2]):
            number = _belongs(out[-2]._replace(text="แบบ"), token)
            if out[-1].tag == "and" and (number or (token.tag == "form" and which(token))):
                out.pop()
                out[-1] = _join(out[-1], token, "form")
                continue
        out.append(token)
    return out


def _slips(found: list[Token]) -> list[Token]:
    """The tokens without what was taken back: 45 เอ้ย 54 คน keeps 54."""
    out: list[Token] = []
    waiting = False
    for token in found:
        if token.tag == "slip" and "ผิด" in token.text and not any(later.tag in _SLIPPING for later in found[found.index(token) :]):
            out.append(token._replace(tag="wrong"))
            continue
        if token.tag == "slip":
            waiting = any(other.tag in _SLIPPING for other in out)
            if not waiting:
                out.append(token)
            continue
        if waiting and token.tag in _SLIPPING:
            _take_back(out, token)
            waiting = False
        out.append(token)
    return out


def _take_back(out: list[Token], token: Token) -> None:
    """Removes the last value that the new one replaces: the same type, or any other number for a number."""
    numbers = ("number", "money", "percent", "fraction")
    same = numbers if token.tag in numbers else (token.tag,)
    for n in range(len(out) - 1, -1, -1):
        if out[n].tag in same:
            del out[n]
            return


def named(token: Token) -> Place | None:
    """The place of a token, where it is one."""
    return token.span.value if token.span and isinstance(token.span.value, Place) else None
