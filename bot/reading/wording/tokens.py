"""From letters to words: the tokens of a message, left to right, known words by their tag and the rest as unknown.

Knows spans, the lexicon and what may not begin or end a Thai word. Must not know what a message means.
"""

import re

from bot.kinds.clause import Token
from bot.reading.words import lexicon, words
from bot.thai import Clean, Span
from bot.thai.vocabulary import Pattern

UNKNOWN = "?"
_SHORT = 2
"""Letters of the shortest words, which are often the end of another and the beginning of a third."""
_PIECE = Pattern(r"(?P<unknown>(?:[^\W_]|[\u0e01-\u0e5b?&+✅✔✓☑❌✖✘✗])+)|[\s\S]")
_SIGNS = frozenset(" \n.,:;/()-")
_ENDINGS = frozenset("\n;!")


def tokens(message: Clean, spans: tuple[Span, ...]) -> list[Token]:
    """The tokens of a message: "ประชุมแล้ว 45 คน" is meeting, done, number, people."""
    found: list[Token] = []
    text, at, gap = message.text, 0, ""
    for span in spans:
        start, end = span.start, span.end
        if at < start:
            gap = _read(text, at, start, gap, found)
        found.append(Token(start, end, span.type, text[start:end], gap, span))
        at, gap = end, "\n" if span.type == "noise" and gap == "\n" else ""  # the line that 1. opens
    if at < len(text):
        _read(text, at, len(text), gap, found)
    return found


def _read(text: str, at: int, stop: int, gap: str, found: list[Token]) -> str:
    """Adds the words between two places; the gap that is left at the end."""
    tags, search = words(), lexicon().search
    while at < stop:
        match = search(text, at, stop)
        start = match.start() if match else stop
        if at < start:
            if not gap and text[at] > " " and found and (shorter := _shorter(text, at, stop, found[-1])):
                found[-1], at = shorter, shorter.end
                continue
            if match and match.end() - start == _SHORT and (longer := _longer(text, start, stop)):
                match, start = longer, longer.start()
            gap = _between(text, at, start, gap, found)
        if match is None:
            return gap
        at, word = match.end(), match[0]
        if gap == " " and found and found[-1].span is not None and _counts(found[-1], text, start, at):
            gap = ""
        found.append(Token(start, at, tags[word], word, gap))
        gap = ""
    return gap


def _longer(text: str, start: int, stop: int) -> re.Match[str] | None:
    """The long word that begins with the last letter of a short one behind letters nobody knows: บรรจุ, and not งบ, in คลองบรรจุ."""
    found = lexicon().match(text, start + 1, stop) if text[start - 1] > " " else None
    return found if found and found.end() - start > _SHORT + 1 else None


def _counts(number: Token, text: str, start: int, end: int) -> bool:
    """Whether a word is the unit of the number before it, so that both are one thing: 45 คน; not 47 ชุมชนหลังตลาด, which is a name."""
    unit = number.span.unit if number.span is not None else None
    return text[start:end] == unit and not (unit == "ชุมชน" and "ก" <= text[end : end + 1] <= "ฮ" and not _asks(text, end))


def _asks(text: str, at: int) -> bool:
    """Whether what goes on at once asks, and is no name: 12 ชุมชนหรือยัง, 12 ชุมชนจริงเหรอ."""
    known = lexicon().match(text, at)
    return known is not None and (words()[known[0]] in ("polar", "wh") or known[0] == "จริง")


def _shorter(text: str, at: int, stop: int, last: Token) -> Token | None:
    """The shorter word behind which a known one begins, where the longest left letters over: แต่, งบ in แต่งบ and not แต่ง, บ."""
    tags, known = words(), lexicon()
    if last.end != at or last.span is not None or last.text not in tags:
        return None
    for size in range(len(last.text) - 1, 0, -1):
        word, end = last.text[:size], last.start + size
        after = known.match(text, end, stop) if word in tags else None
        if after and after.end() > at and (after.end() == stop or text[after.end()] in _SIGNS or known.match(text, after.end(), stop)):
            return last._replace(end=end, tag=tags[word], text=word)
    return None


def _between(text: str, at: int, stop: int, gap: str, found: list[Token]) -> str:
    """Adds the unknown words of a stretch in which no known one begins; the gap that is left at its end."""
    if stop == at + 1 and text[at] == " ":
        return gap or " "
    for match in _PIECE.finditer(text, at, stop):
        if match.lastgroup:
            found.append(Token(match.start(), match.end(), UNKNOWN, match[0], gap))
            gap = ""
        elif match[0] == "-" and found and found[-1].tag == "district" and text[match.end() : match.end() + 1] in ("", "\n"):
            found.append(Token(match.start(), match.end(), "neutral", "-", gap))  # a line that says nothing of its district
            gap = ""
        else:
            gap = _wider(gap, match[0])
    return gap


def _wider(gap: str, sign: str) -> str:
    """The stronger of two gaps: a new line before a stop before a sign before a space."""
    if "\n" in (gap, sign):
        return "\n"
    if sign in _ENDINGS or gap in _ENDINGS:
        return ";"
    return gap if sign == " " and gap else sign
