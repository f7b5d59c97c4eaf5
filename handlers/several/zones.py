"""A question about one of the city's six groups of districts: กลุ่มกรุงธนใต้เบิกไปเท่าไหร่, แล้วโซนใต้ล่ะ, ทวงกลุ่มกรุงเทพกลาง.

Knows how the groups are called. Must not know any answer: the question is read without the group, and asked of its districts.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from bot.districts import names, zones
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import Card, Push, Reply
from bot.texts import Texts
from bot.thai import Place, clean, find
from handlers.answers import ask
from handlers.several import all_but
from models.store import Store

say = Texts(__file__)
_NARROWED = (
    "meeting", "plans", "action_plan", "budget", "document", "kpi", "missing", "progress", "movers", "registered", "deadline", "obstacles",
    "reported",
)  # fmt: skip
_OF_OTHERS = {"missing": "missing", "all": "district"}
_NO_VALUES = {"document", "status", "fiscal_year"}
_ITS_STATE = "progress"  # what a question about districts in general is of a group


def of_zones(message: Message, reading: Reading, before: Reading | None, store: Store) -> Reading:
    """The reading of a question or a chase that names groups of districts; alone it goes on with the question `before`."""
    text = _with_own(message.text, store)
    found, rest = chosen(text)
    if not found and before is not None and stands_alone(text, bare=True):
        found, rest = named(text, bare=True)
    if not found or not (reading.intent in ("query", "other", "remind") or _of_no_value(reading)):
        return reading
    if rest.replace(" ", "") in say.table("words")["around"]:
        narrows = before is not None and before.topic in (*_NARROWED, "district")
        return _of(before, found) if before is not None and narrows else reading
    own = store.district
    forms = (rest,) if set(found) - set(zones()) else (rest, say("of_districts", words=rest), say("of_project", words=rest))
    again = next((read_so for form in forms if (read_so := read(form, message.today, own)).intent in ("query", "remind")), reading)
    if again.intent == "remind" and again.district and len(forms) == 1:
        return again._replace(district=tuple(name for name in again.district if name in members(found)))
    if again.intent == "remind" and not again.district and again.audience in _OF_OTHERS:
        return again._replace(district=members(found), audience=_OF_OTHERS[again.audience])
    return _of(again, found) if again.intent == "query" and again.topic in (*_NARROWED, "district") and not again.district else reading


def _of_no_value(reading: Reading) -> bool:
    """Whether what reads as a report tells nothing but what was done: เขตในฝั่งธนที่เบิกแล้ว."""
    return reading.intent == "report" and not any(fact.district or fact.slots.keys() - _NO_VALUES for fact in reading.facts)


def _of(asked: Reading, named: tuple[str, ...]) -> Reading:
    """A question as one of groups of districts."""
    return asked._replace(zones=named, topic=_ITS_STATE if asked.topic == "district" else asked.topic, district=(), ask=())


def stands_alone(text: str, *, bare: bool = False) -> bool:
    """Whether a message is nothing but the name of a group: แล้วกรุงเทพกลางล่ะ; `bare` of a part of the city, แล้วใต้ล่ะ."""
    found, rest = named(text, bare=bare)
    return bool(found) and rest.replace(" ", "") in say.table("words")["around"] and not (bare and not rest)


def of_district(district: str) -> str:
    """The group that a district is one of."""
    return next(zone for zone, names in zones().items() if district in names)


def _with_own(text: str, store: Store) -> str:
    """A message with กลุ่มเรา as the name of the group of the person's district."""
    own = store.district
    return re.sub(say.table("words")["own"], of_district(own), clean(text).text) if own is not None else text


def named(text: str, *, bare: bool = False) -> tuple[tuple[str, ...], str]:
    """The groups that a message names, by their full names, and what it says without them and its polite words.

    A part of the city is one by itself only where it is `bare`.
    """
    plain = clean(text).text
    groups = _groups_in(plain, bare=bare)
    found = {zone for match in groups for zone in _meant(match)}
    ends, starts = [0, *(match.end() for match in groups)], [*(match.start() for match in groups), len(plain)]
    rest = " ".join(" ".join(plain[end:start] for end, start in zip(ends, starts, strict=True)).split())
    return tuple(zone for zone in zones() if zone in found), ask.without_politeness(rest)


def _groups_in(plain: str, *, bare: bool = False) -> list[re.Match[str]]:
    """Where groups are named."""
    found = _pattern().finditer(plain)
    return [match for match in found if bare or not match["part"] or match["lead"] or match["bangkok"] or match["thonburi"]]


def chosen(text: str) -> tuple[tuple[str, ...], str]:
    """The groups that a message names and the districts that it leaves out of them, or of all, and what it says besides."""
    kept, out = all_but.split(text)
    found, rest = named(kept)
    return (*found, *all_but.called(out, named(out)[0])), rest


def left_out(text: str) -> frozenset[str]:
    """The districts that a message leaves out, by their names or as those of a group."""
    _, out = all_but.split(text)
    called = all_but.called(out, named(out)[0])
    return frozenset(members(tuple(zones()))) - frozenset(members(called) if called else members(tuple(zones())))


def _meant(match: re.Match[str]) -> Iterable[str]:
    """The groups that a name stands for; of a part alone those of both sides of the river: โซนใต้."""
    part, side = match["part"], match["side"]
    if side:
        begins = next(name for name, spellings in say.table("sides").items() if side in spellings)
        return [zone for zone in zones() if zone.startswith(begins)]
    city = say("thonburi") if match["thonburi"] else say("bangkok") if match["bangkok"] else ""
    return [zone for zone in zones() if zone.startswith(city) and zone.endswith(part)]


@cache
def _pattern() -> re.Pattern[str]:
    words, sides = say.table("words"), say.table("sides")
    lead, bangkok, thonburi, part = (_one_of(words[name]) for name in ("leads", "bangkok", "thonburi", "parts"))
    side = _one_of(word for spellings in sides.values() for word in spellings)
    city = f"(?:(?P<bangkok>{bangkok})|(?P<thonburi>{thonburi}))"
    return re.compile(f"(?P<lead>{lead})? ?{city}? ?(?P<part>{part})|(?:{lead})?(?P<side>{side})")


def _one_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def around(text: str) -> tuple[str, tuple[str, ...]]:
    """What a message says around the districts and groups that it names, each run of them one …, and those districts: เอาเฉพาะ…"""
    plain = clean(text)
    places = ((span, span.value.name or span.value.said) for span in find(plain) if isinstance(span.value, Place))
    named_so: list[tuple[int, int, tuple[str, ...]]] = [(span.start, span.end, (name,)) for span, name in places if name in names()]
    if not named_so:
        named_so = [(each.start(), each.end(), members(_meant(each))) for each in _groups_in(plain.text)]
    said, reached = "", 0
    for start, end, _ in named_so:
        said, reached = said + plain.text[reached:start] + say("names"), end
    shape = re.sub(say.table("words")["run"], say("names"), said + plain.text[reached:])
    return shape.strip(), tuple(dict.fromkeys(name for _, _, names in named_so for name in names))


def members(named: Iterable[str]) -> tuple[str, ...]:
    """The districts of groups, without those that are left out; none where nothing is named."""
    named = tuple(named)
    return all_but.members(named) if named else ()


def titled(replies: Iterable[Reply | Push], store: Store) -> list[Reply | Push]:
    """The cards of an answer with the groups that it is about in their second line and in the questions of their buttons."""
    named, count = store.zones, len(store.plan.districts)
    of = say("one", zone=named[0], count=count) if len(named) == 1 else say("several", zones=" · ".join(named), count=count)
    return [_of_them(each, of, named) if isinstance(each, Card) else each for each in replies]


def _of_them(card: Card, of: str, named: tuple[str, ...]) -> Card:
    buttons = tuple(replace(button, say=" ".join((button.say, *named))) if button.say else button for button in card.buttons)
    return replace(card, subtitle=" · ".join(filter(None, (of, card.subtitle))), buttons=buttons)
