"""From letters to words: the tokens of a message, left to right, known words by their tag and the rest as unknown.

Knows spans, the lexicon and what may not begin or end a Thai word. Must not know what a message means.
"""

from bot.kinds.clause import Token
from bot.reading.words import Trie, lexicon
from bot.thai import Clean, Span

UNKNOWN = "?"
_MARKS = frozenset("ะ ั า ำ ิ ี ึ ื ุ ู ฺ ็ ่ ้ ๊ ๋ ์ ๅ".replace(" ", ""))
_INNER = frozenset("เแโใไั")
_SIGNS = frozenset(" \n.,:;/()[]{}<>=-–—_*•·!\"'|~#…“”‘’^@")
_MARKED = frozenset("?&+✅✔☑❌✖")
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
    root, add = lexicon(), found.append
    unknown = -1
    while at < stop:
        letter = text[at]
        if letter in _SIGNS or not (letter in _THAI or letter.isalnum() or letter in _MARKED):
            if unknown >= 0:
                add(Token(unknown, at, UNKNOWN, text[unknown:at], gap))
                unknown, gap = -1, ""
            gap = _wider(gap, letter)
            at += 1
            continue
        end, tag = _word(text, at, stop, root) if unknown < 0 or _may_begin(text, at) else (0, "")
        if not end:
            unknown = at if unknown < 0 else unknown
            at += 1
            continue
        if unknown >= 0:
            add(Token(unknown, at, UNKNOWN, text[unknown:at], gap))
            unknown, gap = -1, ""
        add(Token(at, end, tag, text[at:end], gap))
        at, gap = end, ""
    if unknown >= 0:
        add(Token(unknown, stop, UNKNOWN, text[unknown:stop], gap))
        gap = ""
    return gap


def _may_begin(text: str, at: int) -> bool:
    """Whether a word may begin behind unknown letters: not in the middle of a syllable, nor of a Latin word."""
    before = text[at - 1]
    return before not in _INNER and not (text[at].isascii() and before.isascii())


def _word(text: str, at: int, stop: int, node: Trie) -> tuple[int, str]:
    """Where the longest known word that begins there ends, and its tag; 0 when none does."""
    end, tag = 0, ""
    while at < stop:
        letter = text[at]
        if letter not in node:
            break
        node = node[letter]
        at += 1
        if "" in node and text[at : at + 1] not in _MARKS and not (letter <= "\x7f" and _latin(text, at)):
            end, tag = at, node[""]
    return end, tag


def _latin(text: str, at: int) -> bool:
    """Whether a Latin letter stands there, so that a Latin word cannot end before it."""
    after = text[at : at + 1]
    return after.isascii() and after.isalpha()


def _wider(gap: str, sign: str) -> str:
    """The stronger of two gaps: a new line before a stop before a sign before a space."""
    if "\n" in (gap, sign):
        return "\n"
    if sign in _ENDINGS or gap in _ENDINGS:
        return ";"
    return gap if sign == " " and gap else sign
