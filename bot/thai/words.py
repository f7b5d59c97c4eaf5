"""Where a line of official text may end: words by longest match, names of districts and official terms whole.

Knows a dictionary, loaded on first use (under a second, once). Must not know what a text is about.
"""

import re
from functools import lru_cache
from typing import Any

from bot.districts import names
from bot.thai.vocabulary import load

LONGEST = 40  # letters: what is longer may break anywhere
_STUCK = re.compile(r"[.,:;!?%)\]}”’/ฯๆ@-]+|[\d๐-๙][\d๐-๙.,/-]*|[.@][\w.@-]+")  # goes with the word before it
_OPENS = re.compile(r".*[(\[{“‘/@\d๐-๙.-]", re.DOTALL)  # takes the word after it


@lru_cache(maxsize=1)
def _dictionary() -> Any:
    from pythainlp.corpus import thai_words
    from pythainlp.util import dict_trie

    return dict_trie(set(thai_words()) | set(names()) | set(load("official_words")["words"]))


def words(text: str) -> list[str]:
    """The words of a text, spaces as words of their own: สำนักงานเขตบางรัก is สำนักงานเขต, บางรัก. Joined they are the text."""
    from pythainlp.tokenize import word_tokenize

    return [str(word) for word in word_tokenize(text, custom_dict=_dictionary(), engine="newmm-safe", keep_whitespace=True)]


@lru_cache(maxsize=4096)
def pieces(text: str) -> tuple[str, ...]:
    """What must stay on one line each: words with their punctuation, " " between those that a space parts."""
    found: list[str] = []
    for word in words(text):
        before = found[-1] if found else " "
        if not word.strip():
            found.append(" ")
        elif before != " " and len(before + word) <= LONGEST and (_STUCK.fullmatch(word) or _OPENS.fullmatch(before)):
            found[-1] += word
        else:
            found.append(word)
    return tuple(found)
