"""The lexicon: every word heard, by its tag, from the tables of the kinds and of the reading. Loaded once, on the first message.

Knows where the words stand. Must not know what they mean together.
"""

import re
import tomllib
from functools import cache
from pathlib import Path

from bot.thai.vocabulary import MARKS, one_of

HERE = Path(__file__).parent
_OWN = ("words", "intents", "unmeant", "questions/topics")
TABLES = (*(HERE / f"{name}.toml" for name in _OWN), *sorted((HERE.parent / "kinds").glob("*.toml")))


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
def lexicon() -> re.Pattern[str]:
    """Every known word in a stretch of text, the longest first; none begins or ends within a syllable or a Latin word."""
    within = r"(?<![เแโใไั][\s\S])(?<![a-z][a-z])"
    return re.compile(f"{one_of(words(), within)}(?!{MARKS}|(?<=[!-~])[a-z])")


def starts_with_word(text: str) -> bool:
    """Whether a name begins with a word of ours and so is none: เขตอนุมัติ in ผอ.เขตอนุมัติแล้ว."""
    return any(text[:size] in words() for size in range(1, len(text) + 1))
