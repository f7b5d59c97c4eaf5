"""Forms with their numbers: แบบ 1, แบบสอง, แบบรายงานทั้งสอง, แบบ 1 และ 2. Must not know what is said of them."""

from bot.kinds.clause import Token
from bot.thai import Number, Ordinal

_FORMS = ("1", "2")
_PAIR = ("ทั้งสอง", "ทั้งคู่")
_BOTH = ("1-2", "1,2", "1/2", "1+2")
_LISTING = ("", " ", ",", "/", "+", "-", "&")


def numbered_form(token: Token, out: list[Token]) -> Token:
    """A form with the digits of its number: แบบสอง, ทั้งสองแบบ."""
    if token.text.endswith(("หนึ่ง", "สอง")):
        return token._replace(text="แบบ1" if token.text.endswith("หนึ่ง") else "แบบ2")
    if token.text == "แบบ" and _both(out):
        out.pop()
        total = out.pop()
        return Token(total.start, token.end, "form", "แบบ12", total.gap)
    return token


def all_forms(token: Token, out: list[Token]) -> Token:
    """The forms of แบบรายงานทั้ง 1 ทั้ง 2 and แบบรายงานทั้งสอง; any other number as it is."""
    if len(out) < 2 or out[-1].text != "ทั้ง" or out[-2].tag != "form" or _digits(token) not in _FORMS:
        return token
    out.pop()
    both = _digits(token) == "2" and not _numbered(out[-1])
    form = join(out.pop(), token, "form")
    return form._replace(text="แบบ12") if both else form


def _both(out: list[Token]) -> bool:
    """Whether ทั้งสอง or ทั้ง 2 stands at the end."""
    count = out[-1].span.value if out and out[-1].span else None
    return len(out) > 1 and out[-2].text.endswith(("ทั้ง", "ทั้งหมด")) and isinstance(count, Number) and count.value == 2


def join(first: Token, second: Token, tag: str) -> Token:
    """Two tokens as one; a form keeps the digits of its numbers."""
    text = f"{first.text}{_digits(second) if tag == 'form' else second.text}"
    return Token(first.start, second.end, tag, text, first.gap)


def _digits(token: Token) -> str:
    """The digits of a form's number, said as 1, ๑, หนึ่ง or 1-2."""
    found = token.span.value if token.span else None
    if token.text in _PAIR:
        return "12"
    if token.text.replace(" ", "") in _BOTH or not isinstance(found, Number | Ordinal):
        return token.text
    return str(found.value)


def belongs(before: Token, token: Token) -> bool:
    """Whether a number is the number of the form before it: แบบ 1, แบบรายงานที่ ๒, แบบ 1-2, แบบรายงานทั้งสอง."""
    if any(letter in "12" for letter in before.text) or token.gap == "\n":
        return False
    if token.span is None:
        return token.text in _PAIR
    if token.text.replace(" ", "") in _BOTH:
        return True
    match token.span.value:
        case Ordinal(value, noun):
            return value in (1, 2) and noun not in ("รอบ", "ครั้ง")  # แบบรอบแรก
        case Number(value, None):
            counts = token.span.unit not in (None, "แบบ", "ฉบับ", "เขต", "ไฟล์", "ตัว")
            return value in (1, 2) and (not counts or before.text.endswith("ที่"))  # แบบรายงานที่ 1 ท่านผอ.เซ็นแล้ว
    return False


def listed_forms(found: list[Token]) -> list[Token]:
    """Forms named in a list joined to one token: แบบ 1 และ 2, แบบ 1, 2, แบบ 1 กับแบบ 2."""
    out: list[Token] = []
    for n, token in enumerate(found):
        linked = len(out) > 1 and out[-1].tag == "and" and _numbered(out[-2])
        if linked and token.text == "ที่":
            continue  # แบบรายงานที่ 1 และที่ 2
        before = out[-2] if linked else out[-1] if out else None
        if before is None or not _numbered(before) or not _continues(before, token, found[n + 1 : n + 2], linked=linked):
            out.append(token)
            continue
        if linked:
            out.pop()
        out[-1] = join(before, token, "form")
    return out


def _numbered(token: Token) -> bool:
    """Whether a token is a form with its number."""
    return token.tag == "form" and any(letter in "12" for letter in token.text)


def _continues(before: Token, token: Token, after: list[Token], *, linked: bool) -> bool:
    """Whether a token goes on with the list of forms: และ 2, , 2, กับแบบ 2; a bare "แบบ 1 2" only before its verb."""
    number = belongs(before._replace(text="แบบ"), token)
    if linked:
        return number or _numbered(token)
    if _numbered(token):
        return token.gap not in ("", " ") and token.gap in _LISTING
    ends = not after or after[0].tag in ("send", "done", "not_yet", "particle")
    return number and token.gap in _LISTING and (token.gap != " " or ends)
