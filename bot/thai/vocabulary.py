"""The words in data/*.toml, and how lists of words become patterns.

Knows how to find the longest word first. Must not know what a word means.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

MARKS = "[ะ-ฺๅ็-๎]"
"""Signs that belong to the letter before them: a word cannot end in front of one."""

THAI = "[ก-ฮะ-ฺเ-๎]"

POLITE = "ค่ะ|คะ|ค่า|คร่า|ครับ|คับ|ค้าบ|คร้าบ|งับ|ฮะ|ฮับ|จ้า|จ้ะ|จ๊ะ|จร้า|นะ|น้า"
"""Endings that people glue to what they say, as part of a pattern: 19 กพค่า."""

_MARKS = frozenset(re.findall(MARKS, "".join(map(chr, range(0x0E00, 0x0E5C)))))
_Tree = dict[str, "_Tree"]


def glued(text: str, at: int) -> bool:
    """Whether a letter or a Thai mark stands right before that index, so that no word of its own begins there."""
    before = text[at - 1 : at] if at else ""
    return before.isalpha() or "ก" <= before <= "๎"


@cache
def load(name: str) -> dict[str, Any]:
    """The tables of data/<name>.toml."""
    return tomllib.loads((Path(__file__).parent / "data" / f"{name}.toml").read_text(encoding="utf-8"))


class Pattern:
    """A regular expression that is compiled when it is first used: the language has a hundred, a message needs a dozen."""

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, source: str) -> None:
        self.source = source
        self.__class__ = _Unused


class _Unused(Pattern):
    """A pattern that is not compiled yet; once it is, it is a plain Pattern, whose names are found without a hook."""

    def __getattr__(self, name: str) -> object:
        """The compiled pattern's method; all of them are kept here, so that this is asked once."""
        if name not in Pattern.__annotations__:
            raise AttributeError(name)
        _compile(self)
        return getattr(self, name)


def _compile(pattern: Pattern) -> None:
    """Gives a pattern its methods."""
    compiled = re.compile(pattern.source)
    for method in Pattern.__annotations__:
        setattr(pattern, method, getattr(compiled, method))
    pattern.__class__ = Pattern


def finder(words: Iterable[str]) -> Callable[[str, int], str]:
    """A function that gives the longest of the words that stands in a text at an index, "" if none; never a part of a syllable.

    It costs no compiling, so it is the choice for long lists that are looked at rarely; `one_of` is for patterns.
    """
    known = frozenset(words)
    sizes: dict[str, list[int]] = {}
    for size, head in sorted({(len(word), word[:2]) for word in known}, reverse=True):
        sizes.setdefault(head, []).append(size)

    def longest(text: str, at: int) -> str:
        for size in sizes.get(text[at : at + 2], ()):
            word = text[at : at + size]
            if word in known and text[at + size : at + size + 1] not in _MARKS:
                return word
        return ""

    return longest


def listed(text: str) -> list[str]:
    """The words of a text with commas."""
    return [word.strip() for word in text.split(",")]


def one_of(words: Iterable[str], after_first: str = "") -> str:
    """A pattern for any of the words, longest first, shared beginnings written once; after_first is a check behind the first letter.

    A check in front of the words would keep the search from skipping letters with which none begins.
    """
    tree: _Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(tree, after_first)


def _branch(tree: _Tree, check: str = "") -> str:
    """The pattern of a tree of letters; a word that may end here makes the rest optional.

    No two arms begin alike, so their order only says what is tried first: those of most words are.
    """
    arms = sorted([re.escape(letter) + check + _branch(rest) for letter, rest in tree.items() if letter], key=len, reverse=True)
    if not arms:
        return ""
    if "" in tree:
        return f"(?:{'|'.join(arms)})?"
    return arms[0] if len(arms) == 1 else f"(?:{'|'.join(arms)})"
