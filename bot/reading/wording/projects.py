"""Whose project is named: ours, โครงการแผนชุมชน, or another that nobody here knows, โครงการถนนสวย.

Knows how projects are named. Must not know what is told of them.
"""

from collections.abc import Sequence, Set
from itertools import takewhile

from bot.kinds.clause import Token
from bot.reading.clauses.owners import is_own
from bot.reading.wording.tokens import UNKNOWN

_PROJECT = "โครงการ"
_LEAST_NAME = 4
_NOBODYS = (UNKNOWN, "neutral", "life")


def names_another_project(tokens: Sequence[Token]) -> bool:
    """Whether a project is named by words that nobody knows: โครงการถนนสวย, โครงการส่งเสริมอาชีพ."""
    for n, token in enumerate(tokens):
        if token.text != _PROJECT:
            continue
        behind = list(takewhile(lambda each: not each.gap, tokens[n + 1 : n + 4]))
        named = behind[1:] if behind and behind[0].tag == "send" else behind  # ส่งเสริม, ส่งเสริมอาชีพ
        name = "".join(each.text for each in takewhile(lambda each: each.tag in _NOBODYS, named))  # ถนนหน้าเขต
        if len(name) >= _LEAST_NAME:
            return True
    return False


def without_another_project(words: Sequence[Token], tags: Set[str]) -> Sequence[Token]:
    """The words behind what is told of another project, where ours is set against it: โครงการตลาดน้ำประชุมแล้ว ส่วนของเรายังไม่ได้ประชุม."""
    if "but" not in tags:
        return words
    turn = next((n for n, token in enumerate(words) if token.tag == "but"), 0)
    if not turn or not names_another_project(words[:turn]) or any(map(is_ours, words[:turn])):
        return words
    return words[turn:] if any(is_own(token) or is_ours(token) for token in words[turn:]) else words


def is_ours(token: Token) -> bool:
    """Whether a word is a name of our project: โครงการแผนชุมชน."""
    return token.tag == "project" and token.text != _PROJECT and token.text.startswith(_PROJECT)
