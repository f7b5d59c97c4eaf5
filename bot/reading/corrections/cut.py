"""The words of a correction of several things, cut into those of each: แก้พระนครเป็น 28 ดุสิตเป็น 33 คน.

Knows where another district or kind begins. Must not know the values.
"""

from itertools import pairwise

from bot.kinds.clause import Token
from bot.reading.clauses.owners import is_district
from bot.reading.clauses.part import KIND_OF
from bot.reading.corrections.right import VALUES


def by_district(words: list[Token]) -> list[list[Token]]:
    """The words about each of several districts with a value of its own, and what was said before all: แก้พระนครเป็น 28 ดุสิตเป็น 33 คน."""
    starts = [n for n, token in enumerate(words) if is_district(token)]
    each = [words[start:end] for start, end in pairwise([*starts, len(words)])]
    if len(each) < 2 or not all(any(token.tag in VALUES for token in stretch) for stretch in each):
        return []
    of_all = words[: starts[0]] if all(token.tag not in VALUES for token in words[: starts[0]]) else []
    return [[*of_all, *stretch] for stretch in each]


def by_kind(words: list[Token]) -> list[list[Token]]:
    """The words cut before a second kind, where both have a value of their own."""
    if people := _people_first(words):
        return [words[:people], words[people:]]
    cuts = [n for n, token in enumerate(words) if token.tag in ("meeting", "disburse", "refund", "enter", "make", "review", "progress")]
    kinds = [KIND_OF[words[n].tag] for n in cuts]
    if len(set(kinds)) < 2 or set(kinds) <= {"plans", "meeting"}:
        return [words]
    starts = [0, *(n for n, before, kind in zip(cuts[1:], kinds, kinds[1:], strict=False) if before != kind)]
    stretches = [words[start:end] for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]
    valued = all(any(token.tag in VALUES for token in stretch) for stretch in stretches)
    return stretches if valued else [words]


def _people_first(words: list[Token]) -> int:
    """Where plans begin behind people with a number of their own, 0 for nowhere: คนเป็น 44 แล้วแผน 13."""
    at = next((n for n, token in enumerate(words) if token.tag == "plan"), 0)
    valued = all(any(token.tag in VALUES for token in part) for part in (words[:at], words[at:]))
    return at if at and valued and any(token.tag in ("people", "attend") for token in words[:at]) else 0
