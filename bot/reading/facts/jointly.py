"""What several districts did together, each with a count of its own behind it: ธนบุรีกับคลองสานประชุมร่วมกัน ของธนบุรีมา 22 คน ของคลองสาน 18 คน.

Knows which number stands behind which name. Must not know how a clause is read.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.kinds.clause import Token
from bot.kinds.fact import Fact
from bot.kinds.people import PEOPLE
from bot.reading.wording.phrases import named
from bot.thai import Number

_REACH = 3
"""Words from a name to its count."""


def each_its_own(facts: Sequence[Fact], words: Sequence[Token]) -> tuple[Fact, ...]:
    """The facts of one meeting of several districts, each with the people who are counted where its name stands once more."""
    if len(facts) < 2:
        return tuple(facts)
    together = [fact for fact in facts if fact.kind == "meeting" and fact.district and fact.slots.get("status") == "held"]
    days = {fact.slots.get("date") for fact in together if "date" in fact.slots}
    counts = _counts(words, {fact.district for fact in together if fact.district}) if len(days) == 1 else {}
    if len(counts) < 2 or counts.keys() != {fact.district for fact in together}:
        return tuple(facts)
    one_each = {fact.district: fact for fact in reversed(together)}
    own = {name: replace(fact, slots={**fact.slots, "attendees": counts[name or ""]}) for name, fact in one_each.items()}
    told = (own.pop(fact.district, None) if fact in together else fact for fact in facts)
    return tuple(fact for fact in told if fact is not None)


def _counts(words: Sequence[Token], names: set[str]) -> dict[str, int]:
    """The people behind the second mention of each name, before another name."""
    seen: set[str] = set()
    found: dict[str, int] = {}
    for n, token in enumerate(words):
        name = next((name for name in names if _names(token, name)), None)
        if name in seen and (count := _count(words[n + 1 : n + 1 + _REACH])) is not None:
            found[name] = count
        if name is not None:
            seen.add(name)
    return found


def _names(token: Token, name: str) -> bool:
    """Whether a word names a district, be it as a side of the river: ฝั่งธนบุรี."""
    place = named(token)
    return place is not None and (place.name == name or token.text == f"ฝั่ง{name}")


def _count(behind: Sequence[Token]) -> int | None:
    """The number of people there, before another place."""
    for token in behind:
        if named(token) is not None:
            return None
        if token.span is not None and isinstance(token.span.value, Number) and token.span.unit in PEOPLE:
            return int(token.span.value.value)
    return None
