"""The lexicon: every word heard, by its tag, from the tables of the kinds and of the reading. Loaded once, on the first message.

Knows where the words stand. Must not know what they mean together.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TABLES = (HERE / "words.toml", HERE / "intents.toml", HERE / "topics.toml", *sorted((HERE.parent / "kinds").glob("*.toml")))
Trie = dict[str, Any]


@cache
def words() -> dict[str, str]:
    """Each word with its tag: แล้ว → done. A word in two places is a fault of the tables and raises."""
    found: dict[str, str] = {}
    for table in TABLES:
        for tag, spellings in tomllib.loads(table.read_text(encoding="utf-8"))["words"].items():
            for word in spellings:
                if word in found:
                    message = f"{table.name}: {word} is {tag} and {found[word]}"
                    raise ValueError(message)
                found[word] = tag
    return found


@cache
def lexicon() -> Trie:
    """The words as a tree of letters; "" holds the tag of the word that ends there."""
    root: Trie = {}
    for word, tag in words().items():
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = tag
    return root


def starts_with_word(text: str) -> bool:
    """Whether a name begins with a word of ours and so is none: เขตอนุมัติ in ผอ.เขตอนุมัติแล้ว."""
    node = lexicon()
    for letter in text:
        if letter not in node:
            return False
        node = node[letter]
        if "" in node:
            return True
    return False
