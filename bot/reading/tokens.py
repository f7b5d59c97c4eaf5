"""From letters to words: the tokens of a message, left to right, known words by their tag and the rest as unknown.

Knows spans, the lexicon and what may not begin or end a Thai word. Must not know what a message means.
"""

from bot.kinds.clause import Token
from bot.reading.words import Lexicon, lexicon
from bot.thai import Clean, Span

UNKNOWN = "?"
_MARKS = frozenset("ะ ั า ำ ิ ี ึ ื ุ ู ฺ ็ ่ ้ ๊ ๋ ์ ๅ".replace(" ", ""))
_INNER = frozenset("เแโใไั")
_LENGTHS = (3, 2, 1)
_SIGNS = frozenset(" \n.,:;/()[]{}<>=-–—_*•·!\"'|~#…“”‘’^@")
_THAI = frozenset(chr(code) for code in range(0x0E01, 0x0E5C))
_ENDINGS = frozenset("\n;!")


def tokens(message: Clean, spans: tuple[Span, ...]) -> list[Token]:
    """The tokens of a message: "ประชุมแล้ว 45 คน" is meeting, done, number, people."""
    found: list[Token] = []
    text, at, gap = message.text, 0, ""
    for span in spans:
        gap = _read(text, at, span.start, gap, found)
        found.append(Token(span.start, span.end, span.type, text[span.start : span.end], gap, span))
        at, gap = span.end, ""
    _read(text, at, len(text), gap, found)
    return found


def _read(text: str, at: int, stop: int, gap: str, found: list[Token]) -> str:
    """Adds the words between two places; the gap that is left at the end."""
    index, add = lexicon(), found.append
    unknown = -1
    while at < stop:
        letter = text[at]
        if letter in _SIGNS or not (letter.isalnum() or letter in _THAI or letter in "?&+"):
            if unknown >= 0:
                add(Token(unknown, at, UNKNOWN, text[unknown:at], gap))
                unknown, gap = -1, ""
            gap = _wider(gap, letter)
            at += 1
            continue
        word, tag = _word(text, at, stop, unknown, index)
        if not word:
            unknown = at if unknown < 0 else unknown
            at += 1
            continue
        if unknown >= 0:
            add(Token(unknown, at, UNKNOWN, text[unknown:at], gap))
            unknown, gap = -1, ""
        end = at + len(word)
        add(Token(at, end, tag, word, gap))
        at, gap = end, ""
    if unknown >= 0:
        add(Token(unknown, stop, UNKNOWN, text[unknown:stop], gap))
        gap = ""
    return gap


def _word(text: str, at: int, stop: int, unknown: int, index: Lexicon) -> tuple[str, str]:
    """The longest known word that begins there and may: not in the middle of a syllable, nor of a Latin word."""
    for length in _LENGTHS:
        pairs = index.get(text[at : at + length])
        if pairs is None:
            continue
        if unknown >= 0 and (text[at - 1] in _INNER or (text[at].isascii() and text[at - 1].isascii())):
            return "", ""
        for word, tag in pairs:
            if text.startswith(word, at):
                end = at + len(word)
                after = text[end : end + 1]
                if end <= stop and after not in _MARKS and not (after.isascii() and after.isalpha() and word[-1].isascii()):
                    return word, tag
    return "", ""


def _wider(gap: str, sign: str) -> str:
    """The stronger of two gaps: a new line before a stop before a sign before a space."""
    if "\n" in (gap, sign):
        return "\n"
    if sign in _ENDINGS or gap in _ENDINGS:
        return ";"
    return gap if sign == " " and gap else sign
