"""The words in data/*.toml, and how lists of words become patterns.

Knows how to write a pattern that tries the longest word first. Must not know what a word means.
"""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

MARKS = "[ะ-ฺๅ็-๎]"
"""Signs that belong to the letter before them: a word cannot end in front of one."""

THAI = "[ก-ฮะ-ฺเ-๎]"
_Tree = dict[str, "_Tree"]


def load(name: str) -> dict[str, Any]:
    """The tables of data/<name>.toml."""
    return tomllib.loads((Path(__file__).parent / "data" / f"{name}.toml").read_text(encoding="utf-8"))


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first, shared beginnings written once."""
    tree: _Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(tree)


def _branch(tree: _Tree) -> str:
    """The pattern of a tree of letters; a word that may end here makes the rest optional."""
    arms = [re.escape(letter) + _branch(rest) for letter, rest in tree.items() if letter]
    if not arms:
        return ""
    if "" in tree:
        return f"(?:{'|'.join(arms)})?"
    return arms[0] if len(arms) == 1 else f"(?:{'|'.join(arms)})"
