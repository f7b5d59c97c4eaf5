"""Words typed with one letter wrong, put right before they are looked for: ประขุม, ทบทวย, โครงกาน, เตอืน.

Knows how fingers and ears go wrong, and which words are long enough to be known all the same. Must not know what a word means.
"""

import tomllib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from bot.reading.words import words
from bot.thai import Clean, openings
from bot.thai.clean import edited
from bot.thai.vocabulary import finder

_LEADING = "เแโใไ"
_TONES = "่้"
_SILENT = "์"
_MARKS = "ิีึืุูั่้็์"
_DROPPED = 5
"""Letters from which one may be missing."""
_LONGEST = 14
"""Letters of the longest slip, or so."""


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    """The words and the slips that are looked for."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


@cache
def _near() -> dict[str, str]:
    """For each letter those that are typed for it: its neighbours on the keyboard, and what sounds alike."""
    rows = _tables()["keyboard"]["rows"]
    found: dict[str, str] = {}
    for r, row in enumerate(rows):
        for n, letter in enumerate(row):
            beside = row[max(0, n - 1) : n] + row[n + 1 : n + 2]
            below = "".join(other[max(0, n - 1) : n + 1] for other in rows[r + 1 : r + 2])
            above = "".join(other[n : n + 2] for other in rows[max(0, r - 1) : r])
            found[letter] = beside + below + above
    for group in _tables()["alike"]["groups"]:
        for letter in group:
            found[letter] = found.get(letter, "") + group.replace(letter, "")
    return found


def slips(word: str) -> Iterator[str]:
    """The ways to type a word with one letter wrong, missing, out of place or too many: ประขุม, บรจุ, เตอืน, คื่นเงิน."""
    for n, letter in enumerate(word):
        before, after = word[:n], word[n + 1 :]
        yield from (before + other + after for other in _near().get(letter, ""))
        if n and (after or letter in _MARKS) and len(word) >= _DROPPED:
            yield before + after
            if after[:1] == _SILENT:
                yield before + after[1:]
        if after and after[0] != letter:
            yield before + after[0] + letter + after[1:]
        if n and "ก" <= after[1:2] <= "ฮ":
            yield before + after[1] + letter + after[0] + after[2:]  # กว้าหน้า
        if "ก" <= letter <= "ฮ" or letter in _MARKS[:7]:
            yield from (before + letter + tone + after for tone in _TONES if after[:1] not in (*_MARKS, "๊", "๋", "ำ"))


@cache
def righted() -> dict[str, str]:
    """Each slip with the word that is meant; none that is a word itself, or that two words share."""
    found: dict[str, str] = {}
    typed = _tables()["words"]["typed"]
    for word in typed:
        for slip in slips(word):
            found[slip] = word if found.get(slip, word) == word else ""
    known = words()
    real = {*typed, *_tables()["words"].get("real", ())}
    return {slip: word for slip, word in found.items() if word and slip not in known and slip not in real and _begins(slip)}


def _begins(text: str) -> bool:
    """Whether a text begins with a letter, or a vowel that is written before one."""
    return "ก" <= text[0] <= "ฮ" or text[0] in _LEADING


@cache
def _typed_at() -> Callable[[str, int], str]:
    """The longest slip or word that stands in a text at an index, "" if none."""
    return finder([*righted(), *_tables()["words"]["typed"]])


@cache
def _heads() -> frozenset[str]:
    """The two letters with which a slip or a word begins: a cheap look that spares most places the search."""
    return frozenset(word[:2] for word in (*righted(), *_tables()["words"]["typed"]))


def _parted(text: str, unknown: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """The words that a space parts by mistake, where nobody knows either half: ประ ชุม."""
    known = words()
    pairs = ((start, end, text[start:middle] + text[after:end]) for (start, middle), (after, end) in pairwise(unknown)
             if after == middle + 1 and text[middle] == " ")  # fmt: skip
    return [(start, end, word) for start, end, word in pairs if word in known]


def put_right(message: Clean, unknown: Sequence[tuple[int, int]]) -> Clean:
    """The same message with every slip put right that touches letters nobody knows: "ประขุมแล้ว" is "ประชุมแล้ว", "สวนลวง เบิก" สวนหลวง.

    unknown: where such letters begin and end, in order. The way back to the typed letters is kept.
    """
    text, meant, typed_at, heads = message.text, righted(), _typed_at(), _heads()
    found = openings(text, unknown) + _parted(text, unknown)
    names, done = [range(start, end) for start, end, _ in found], 0
    for start, end in unknown:
        at = max(done, start - _LONGEST)
        while at < end:
            begins = text[at : at + 2] in heads and not (at and text[at - 1] in _LEADING)
            typed = typed_at(text, at) if begins else ""
            if typed in meant and at + len(typed) > start and not any(at in name for name in names):
                found.append((at, at + len(typed), meant[typed]))
            at += len(typed) or 1
        done = at
    return edited(message, sorted(found)) if found else message
