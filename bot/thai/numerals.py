"""Numerals: how a bare amount is written, in digits, words or both, and what it comes to.

Knows the grammar of number words and their ellipsis (สองหมื่นห้า). Must not know what is counted.
"""

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from bot.thai.values import Amount
from bot.thai.vocabulary import MARKS, Pattern, load, one_of

_DATA = load("numerals")
_DIGITS: dict[str, int] = _DATA["digits"]
_POWERS: dict[str, int] = _DATA["powers"]
_NOT_AFTER = [(word, tuple(before)) for word, before in _DATA["not_after"].items()]
_MILLION = 1_000_000
Token = Amount | str


def _words(table: dict[str, int], *, without: tuple[str, ...] = ()) -> str:
    """A pattern for the words of a table, each with what may not follow it."""
    guards: dict[str, str] = _DATA["not_before"]
    longest = sorted((word for word in table if word not in without), key=len, reverse=True)
    return f"(?:{'|'.join(word + guards.get(word, '') for word in longest)})(?!{MARKS})"


_D = _words(_DIGITS)
_P = _words(_POWERS)
_ARABIC = r"(?:\d{1,3}(?:,\d{3}){1,6}+(?:\.\d{1,10})?(?!,\d{3})|\d{1,15}(?:\.\d{1,10})?)"
_POWERED = f"(?:(?:{_D}){{1,2}} ?)?{_P}"
_WORDS = f"(?:{_POWERED}(?: ?{_POWERED}){{0,24}}+(?:{_D}){{0,8}}+|(?:{_D}){{1,30}}+)(?:จุด(?:{_D}){{1,40}}+(?: ?{_P})?)?"
_WORD = Pattern(f"(?P<minus>ติดลบ|ลบ ?)?(?P<words>{_WORDS})")
_NUMBER = Pattern(
    rf"(?P<digits>{_ARABIC})(?!\d)"
    rf"(?: ?(?P<mixed>{_P}(?:(?: ?(?:{_D}|{_ARABIC}) ?)?{_P}){{0,8}}+(?P<left>{_D}|(?<! )\d(?![\d.,:/%-]))?)|(?P<thousand>k)(?![a-z]))?"
)
_RUN = Pattern(f"(?:{_D}|{_P}){{3,60}}+")
_SPELT = Pattern(f"(?:(?:{_D}){{4}}|(?:{_D}){{2}})(?!{_D}|{_P})")
_HALF = Pattern(r" ?ครึ่ง(?!หนึ่ง|นึง|ปี|เดือน|วัน|ชั่วโมง|แรก|หลัง|ทาง)")
_ONLY = Pattern(r"เดียว(?!กัน|ดาย)")
_TOKEN = Pattern(rf"{_ARABIC}|{one_of([*_DIGITS, *_POWERS])}")
FIRST_WORDS = (*(word for word in _DIGITS if word not in ("เอ็ด", "เอ้ด")), *_POWERS, "ลบ", "ติดลบ")


class Numeral(NamedTuple):
    """An amount and where it ends. rule: arabic, mixed, word, word-bare (one word: สาม) or between (สองสาม)."""

    end: int
    value: Amount
    rule: str


def numeral(text: str, at: int) -> Numeral | None:
    """The numeral that begins there: 45, 3.2 ล้าน, 2 หมื่นห้า, สองร้อยห้าสิบเอ็ด."""
    return digits(text, at) if text[at : at + 1].isdecimal() else words(text, at)


def digits(text: str, at: int) -> Numeral | None:
    """The numeral that begins with a digit: 1,250.50, 5 แสน, 3หมื่น2พัน, 20k."""
    match = _NUMBER.match(text, at)
    if match is None:
        return None
    value = amount(match["digits"])
    if match["thousand"]:
        return Numeral(match.end(), _plain(value * 1000), "mixed")
    if match["mixed"]:
        tokens = [value, *_tokens(match["mixed"])]
        total = _total(tokens)
        if total is not None:
            return _halved(text, tokens, Numeral(match.end(), total, "mixed"))
    return _halved(text, [value], Numeral(match.end("digits"), value, "arabic"))


def words(text: str, at: int, *, formal: bool = False) -> Numeral | None:
    """The numeral that is written in words: ร้อยห้า is 105, สามจุดห้า 3.5, สองสาม between two and three.

    In a formal amount (…บาทถ้วน) nothing is left out: หนึ่งพันสอง is 1,002 there and 1,200 in speech.
    """
    match = _WORD.match(text, at)
    if match is None or _inside(text, at, match["words"]):
        return None
    spoken, end = match["words"], match.end()
    found = _spoken(spoken, formal=formal)
    if found is None and " " in spoken:
        spoken = spoken[: spoken.index(" ")]
        end = match.start("words") + len(spoken)
        found = _spoken(spoken, formal=formal)
    if found is None:
        return None
    value, rule = found
    return _halved(text, _tokens(spoken), Numeral(end, -value if match["minus"] else value, rule))


def year(text: str, at: int) -> tuple[int, int] | None:
    """Where a Buddhist year in words ends, and the year as said: สองห้าหกสี่ and สองพันห้าร้อยหกสิบสี่ are 2564, หกสี่ is 64."""
    match = _SPELT.match(text, at)
    found = None if match else words(text, at)
    if match:
        end, value = match.end(), int("".join(str(_DIGITS[word]) for word in _TOKEN.findall(match[0])))
    elif found and found.rule == "word" and isinstance(found.value, int):
        end, value = found.end, found.value
    else:
        return None
    return (end, value) if 40 <= value < 100 or 2540 <= value < 2600 else None


def _halved(text: str, tokens: list[Token], found: Numeral) -> Numeral:
    """The numeral with ครึ่ง or เดียว behind its last power, or โหล: หมื่นครึ่ง is 15,000, 2 ล้านครึ่ง 2,500,000, หมื่นเดียว 10,000, สองโหล 24."""
    if text.startswith(("โหล", " โหล"), found.end):
        return Numeral(text.index("โหล", found.end) + 3, found.value * 12, "word")
    power = _POWERS.get(str(tokens[-1]), 0)
    if power < 100:
        return found
    only = _ONLY.match(text, found.end)
    if only:
        return found._replace(end=only.end(), rule="mixed" if found.rule == "mixed" else "word")
    half = _HALF.match(text, found.end)
    return Numeral(half.end(), found.value + power // 2, "mixed" if found.rule == "mixed" else "word") if half else found


def _inside(text: str, at: int, spoken: str) -> bool:
    """Whether a number word is the end of another word: the ร้อย of เรียบร้อย."""
    return any(spoken.startswith(word) and text.endswith(before, max(0, at - 8), at) for word, before in _NOT_AFTER)


def unread(text: str, at: int) -> int:
    """Where three or more number words end that make no number (ศูนย์แปดหนึ่ง is a telephone's); at itself where there are none."""
    match = _RUN.match(text, at)
    return match.end() if match else at


def amount(written: str) -> Amount:
    """The amount that digits stand for: 65,300 is an int, 65,300.50 a Decimal."""
    plain = written.replace(",", "")
    return _plain(Decimal(plain)) if "." in plain else int(plain)


def _spoken(spoken: str, *, formal: bool) -> tuple[Amount, str] | None:
    """The value of number words and the rule that gave it; None if the words make no number."""
    whole, _, decimals = spoken.partition("จุด")
    tokens = _tokens(whole)
    if decimals:
        return _decimal(tokens, decimals)
    total = _total(tokens, formal=formal)
    if total is not None:
        return total, "word" if len(tokens) > 1 else "word-bare"
    return _between(tokens)


def _decimal(tokens: list[Token], decimals: str) -> tuple[Amount, str] | None:
    """The value of words with จุด: สามสิบห้าจุดสามเจ็ด is 35.37, สามจุดสองล้าน 3,200,000."""
    total = _total(tokens, formal=True)
    if total is None:
        return None
    words_ = _TOKEN.findall(decimals)
    places = "".join(str(_DIGITS[word]) for word in words_ if word in _DIGITS)
    return _plain(Decimal(f"{total}.{places}") * _POWERS.get(words_[-1], 1)), "word"


def _between(tokens: list[Token]) -> tuple[Amount, str] | None:
    """The lower bound of two neighbouring numbers said at once: สองสาม, สามสี่สิบ."""
    values = [_DIGITS.get(str(token), -9) for token in tokens]
    for n, (one, two) in enumerate(pairwise(values)):
        if two == one + 1 and one > 0:
            total = _total([*tokens[: n + 1], *tokens[n + 2 :]])
            return None if total is None else (total, "between")
    return None


def _tokens(written: str) -> list[Token]:
    """The parts of a numeral; digits already as amounts, words as they are."""
    return [amount(token) if token[0].isdecimal() else token for token in _TOKEN.findall(written)]


def _total(tokens: list[Token], *, formal: bool = False) -> Amount | None:
    """The sum of a numeral's parts; None when the powers do not fall: ห้าพันสี่หมื่น."""
    millions: Amount = 0
    current: Amount = 0
    waiting: Amount | None = None
    last: int | None = None
    for token in tokens:
        power = _POWERS.get(token) if isinstance(token, str) else None
        if power is None:
            if waiting is not None:
                return None
            waiting = _DIGITS[token] if isinstance(token, str) else token
        elif power == _MILLION:
            nothing = waiting is None and not current and not millions
            millions = (millions + current + (1 if nothing else waiting or 0)) * _MILLION
            current, waiting, last = 0, None, _MILLION
        elif last is not None and power >= last:
            return None
        else:
            current += (1 if waiting is None else waiting) * power
            waiting, last = None, power
    if waiting is not None:
        current += waiting if formal else _rest(tokens, waiting, last)
    return _plain(millions + current)


def _rest(tokens: list[Token], waiting: Amount, last: int | None) -> Amount:
    """What the last digit adds: ห้า after หมื่น is 5,000, but เอ็ด is one, and พันนึง is only a thousand."""
    if len(tokens) == 2 and tokens[1] in ("นึง", "หนึ่ง") and tokens[0] in _POWERS and tokens[0] != "สิบ":
        return 0
    if last is None or last < 1000 or tokens[-1] in ("เอ็ด", "เอด", "เอ้ด"):
        return waiting
    return waiting * (last // 10)


def _plain(value: Amount) -> Amount:
    """The same amount, an int where it is whole: Decimal 3200000.0 is 3200000."""
    return int(value) if value == int(value) else value
