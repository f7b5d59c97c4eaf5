"""The lexicon: every word heard, by its tag, from the tables of the kinds and of the reading. Loaded once, on the first message.

Knows where the words stand. Must not know what they mean together.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
TABLES = (HERE / "words.toml", HERE / "intents.toml", HERE / "topics.toml", *sorted((HERE.parent / "kinds").glob("*.toml")))
Lexicon = dict[str, tuple[tuple[str, str], ...]]


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
def lexicon() -> Lexicon:
    """The words by their first three letters (all letters of shorter ones), longest first."""
    index: dict[str, list[tuple[str, str]]] = {}
    for word, tag in words().items():
        index.setdefault(word[:3], []).append((word, tag))
    return {start: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for start, pairs in index.items()}


def begun(text: str, at: int) -> Iterator[tuple[str, str]]:
    """The known words that begin there, longest first."""
    index = lexicon()
    for length in (3, 2, 1):
        for word, tag in index.get(text[at : at + length], ()):
            if text.startswith(word, at):
                yield word, tag


def starts_with_word(text: str) -> bool:
    """Whether a name begins with a word of ours and so is none: เขตอนุมัติ in ผอ.เขตอนุมัติแล้ว."""
    return next(begun(text, 0), None) is not None
