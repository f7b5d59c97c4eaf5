"""The reading: what a message means, as a value. What each slot may hold is the contract in docs/understanding.md."""

import datetime as dt
from typing import NamedTuple

from bot.kinds.fact import Fact


class Asked(NamedTuple):
    """What the bot asked last in this chat: a slot of a kind, a slot of an intent, or "confirm"."""

    slot: str
    kind: str | None = None
    intent: str | None = None


class Reading(NamedTuple):
    """One message, read. A slot that was not said is None or empty; `ask` names what must still be asked.

    `district` holds one name or, in a query, several. `at` is local Bangkok time, naive.
    None of these is part of the contract's JSON: `undone`, the kind of the report that an undo names, or what was set (deadline, leave);
    `had`, what those asked about have done, all of them or those who lack something else; `each_round`, the indicator round by round;
    `zones`, groups of districts that a question is narrowed to; `words`, of an `also`, those of the message that say it.
    """

    intent: str
    facts: tuple[Fact, ...] = ()
    ask: tuple[str, ...] = ()
    topic: str | None = None
    district: tuple[str, ...] = ()
    about: str | None = None
    documents: tuple[str, ...] = ()
    fiscal_year: int | None = None
    span: tuple[int, int] | None = None
    round: int | None = None
    as_of: dt.date | None = None
    audience: str | None = None
    at: dt.datetime | None = None
    repeat: str | None = None
    date: dt.date | None = None
    letter: str | None = None
    code: str | None = None
    document: str | None = None
    format: str | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    also: "Reading | None" = None
    undone: str | None = None
    had: str | None = None
    each_round: bool = False
    zones: tuple[str, ...] = ()
    words: str = ""
    why: tuple[str, ...] = ()
