"""Districts in a report of headquarters that are only said to be so too: บางรัก เบิก 30,000 สาทรด้วย ดุสิต 40,000.

Knows which district such a one is like. Its day, year and document are those of that one; its number is asked for.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from bot.kinds.fact import Fact, Value
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Place, Span, clean, find
from handlers.corrections import new_values
from handlers.following import likewise
from models.store import Store

say = Texts(__file__)
_READ_AS = ("report", "query", "other")


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The report without the words of these districts, and with a fact of each as of the one before it; else the reading as it stands."""
    if reading.intent not in _READ_AS or not store.is_hq or message.quoted:
        return reading
    words = say.table("words")
    if not any(word in message.text for word in words["cheap"]):
        return reading
    text = clean(message.text).text
    places = [span for span in find(clean(message.text)) if isinstance(span.value, Place) and span.value.name]
    likes = list(_likes(text, places))
    if not likes:
        return reading
    rest = text
    for _, start, end in reversed(likes):
        rest = f"{rest[:start]} {rest[end:]}"
    said = read(rest, message.today)
    whole = [_as_those(said, who, of) for who, of in _named(likes, places)]
    return _together(said, whole) if said.intent == "report" and all(whole) else reading


def _likes(text: str, places: list[Span]) -> Iterator[tuple[Span, int, int]]:
    """The districts that are only said to be so too, each with where its words begin and end."""
    words = say.table("words")
    for place, after in pairwise([*places, None]):
        if place is None:
            continue
        end = text.rfind(say("district"), place.end, after.start) if after is not None else len(text)
        end = end if end >= 0 else after.start if after is not None else len(text)
        lead = re.search(words["lead"], text[: place.start])
        if place is not places[0] and lead is not None and re.fullmatch(words["too"], text[place.end : end]):
            yield place, lead.start(), end


def _named(likes: list[tuple[Span, int, int]], places: list[Span]) -> Iterator[tuple[str, str]]:
    """The name of each such district, and of the one before it that says more."""
    only = [place for place, _, _ in likes]
    for place in only:
        before = [each for each in places if each.start < place.start and each not in only]
        if before and isinstance(place.value, Place) and isinstance(before[-1].value, Place):
            yield place.value.name or "", before[-1].value.name or ""


def _as_those(said: Reading, who: str, of: str) -> tuple[str, tuple[Fact, ...]] | None:
    """The facts of a district as those of another, without its numbers but nought; None where that one has none."""
    facts = tuple(
        replace(fact, district=who, slots={**likewise.shared(fact, {}), **_nought(fact)}) for fact in said.facts if fact.district == of
    )
    return (of, facts) if facts and all(fact.kind not in ("obstacle", "progress") for fact in facts) else None


def _nought(fact: Fact) -> dict[str, Value]:
    """What a fact says there is none of: ไม่ประสงค์คืนเงิน, ไม่มีโครงการบรรจุ."""
    return {slot: value for slot, value in fact.slots.items() if slot == "none" or (slot in new_values.COUNTED and not value)}


def _together(said: Reading, likes: list[tuple[str, tuple[Fact, ...]] | None]) -> Reading:
    """The report with the facts of these districts, each behind those of the one that it is like."""
    facts: list[Fact] = []
    for fact, after in pairwise([*said.facts, None]):
        if fact is None:
            continue
        facts.append(fact)
        if after is None or after.district != fact.district:
            facts += [each for like in likes if like is not None and like[0] == fact.district for each in like[1]]
    return said._replace(facts=tuple(facts))
