"""The normal form that every finder works on, and the way back to the text as typed.

Knows how Thai is typed wrongly on telephones: split vowels, doubled marks, Thai digits, invisible characters.
Must not know any word.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.thai.vocabulary import Pattern

_ONE_TO_ONE = str.maketrans(
    {
        **{chr(0x0E50 + n): str(n) for n in range(10)},  # Thai digits
        **{chr(0xFF01 + n): chr(0x21 + n).lower() for n in range(94)},  # full-width forms
        **{chr(n): chr(n).lower() for n in range(ord("A"), ord("Z") + 1)},
        **dict.fromkeys("\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008", " "),
        **dict.fromkeys("\u2009\u200a\u2028\u202f\u205f\u3000", " "),
        **dict.fromkeys("\r\u2029", "\n"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc", "-"),
        **dict.fromkeys("\u2018\u2019\u02bc`´", "'"),
        **dict.fromkeys("“”„", '"'),
        "∼": "~",
        "〜": "~",
        "٪": "%",
        "⁄": "/",
    }
)
_INVISIBLE = Pattern("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]+")
_TONES = "่-๋"
_ABOVE_BELOW = "ัิ-ฺ็"
_EDIT = Pattern(
    f"(?P<ae>เเ)"
    f"|(?P<am>ํ[{_TONES}]?า|[{_TONES}]ํา)"  # น ํ ้ า and น ้ ํ า for น้ำ
    f"|(?P<am_tone>ำ[{_TONES}]+)"
    f"|(?P<order>[{_ABOVE_BELOW}]{{0,4}}[{_TONES}์]{{1,4}}[{_ABOVE_BELOW}]{{1,4}}[{_TONES}์]{{0,4}})"
    f"|(?P<double>([{_TONES}{_ABOVE_BELOW}ะาำๅเแโใไๆ์ํ])(?:(?<!เ)|(?=แ))\\6+)"
    r"|(?P<long>([ก-ฮa-vx-z])(?:\8{3,}|\8{2}(?![ก-ฮะ-์เ-ไ])))"
    r"|(?P<space>[ \n]{2,})"
    r"|(?P<again> ๆ)"
)


# Cheap looks that spare most messages the costly pass.
_FOREIGN = Pattern("[^\n -@\\[-~ก-ฺ฿-๎]")
_PAIR = Pattern(f" [ \nๆ]|\n[ \n]|[{_TONES}์][{_TONES}{_ABOVE_BELOW}์]|ำ[{_TONES}]|ํ")
_DOUBLED = Pattern(r"([^\d.])\1")
_TWICE_OR_THRICE = Pattern(f"เเ|([{_TONES}{_ABOVE_BELOW}ะาำๅแโใไๆ์])\\1|([ก-ฮa-vx-z])\\2\\2")


class Clean(NamedTuple):
    """A message in normal form; starts and ends give, for each index of text, where its character was typed."""

    text: str
    typed: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the typed text that the normal form's start to end came from."""
        if end <= start:
            at = self.starts[start] if start < len(self.text) else len(self.typed)
            return at, at
        return self.starts[start], self.ends[end - 1]

    def as_typed(self, start: int, end: int) -> str:
        """The words as typed: ๔๕ for a span of 45."""
        first, last = self.span(start, end)
        return self.typed[first:last]


def clean(typed: str) -> Clean:
    """The normal form of a message: "เเก้เป็น ๔๕  คนค่าาา" is "แก้เป็น 45 คนค่า"."""
    text, size = typed, len(typed)
    foreign = _FOREIGN.search(text)
    if foreign:
        text = text.translate(_ONE_TO_ONE)
    whole = Clean(text, typed, range(size), range(1, size + 1))
    if foreign and _INVISIBLE.search(text):
        whole = _edited(whole, _INVISIBLE)
        text = whole.text
    if _PAIR.search(text) or (_DOUBLED.search(text) and _TWICE_OR_THRICE.search(text)):
        whole = _edited(whole, _EDIT)
    return whole


def _edited(before: Clean, pattern: Pattern) -> Clean:
    """The same message with every match of the pattern put right."""
    return edited(before, [(*match.span(), _right(match)) for match in pattern.finditer(before.text)])


def edited(before: Clean, changes: Iterable[tuple[int, int, str]]) -> Clean:
    """The same message with other letters from one place to another, in order; each new letter leads back to where the old ones began."""
    text, starts, ends = before.text, before.starts, before.ends
    parts: list[str] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    done = 0
    for at, stop, right in changes:
        parts += text[done:at], right
        new_starts += starts[done:at]
        new_ends += ends[done:at]
        new_starts += [starts[at]] * len(right)
        new_ends += [ends[stop - 1]] * len(right)
        done = stop
    parts.append(text[done:])
    new_starts += starts[done:]
    new_ends += ends[done:]
    return Clean("".join(parts), before.typed, new_starts, new_ends)


def _right(match: re.Match[str]) -> str:
    """What a wrongly typed stretch should be: "ํา" is "ำ", "าาา" is "า"."""
    found, kind = match[0], match.lastgroup
    match kind:
        case "ae" | "again":
            return "แ" if kind == "ae" else "ๆ"
        case "am" | "am_tone":
            tones = found.replace("ํ", "").replace("า", "").replace("ำ", "")
            return tones[:1] + "ำ"
        case "order":
            return _ordered(found)
        case "double" | "long":
            return found[0]
        case "space":
            return "\n" if "\n" in found else " "
    return ""


def _ordered(marks: str) -> str:
    """Vowel before tone, one of each: "่ี" is "ี่"."""
    vowels = "".join(mark for mark in dict.fromkeys(marks) if mark not in "่้๊๋์")
    tones = [mark for mark in marks if mark in "่้๊๋์"]
    return vowels + tones[0]
