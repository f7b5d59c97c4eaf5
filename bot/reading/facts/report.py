"""The report in a message: which clauses state something, and the facts they state.

Knows what keeps a sentence from being a report. Must not know the slots of a kind: the kinds read themselves.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.kinds import BY_NAME
from bot.kinds.clause import Clause, Found, Token
from bot.kinds.days import later_today
from bot.kinds.fact import Fact
from bot.kinds.money import MONEY
from bot.reading.clauses.all_but import of_the_one
from bot.reading.clauses.part import INFORMS, KIND_OF, VALUES, Part
from bot.reading.facts.citywide import titled_for_all
from bot.reading.facts.disowned import (
    asked_of_others,
    called_another,
    called_apart,
    not_to_be_recorded,
    to_write_elsewhere,
    under_another_project,
)
from bot.reading.facts.free import free
from bot.reading.facts.hearsay import disbelieved
from bot.reading.facts.hindrance import hindered
from bot.reading.facts.jointly import each_its_own
from bot.reading.facts.merged import merged, of_the_year, without_instalments
from bot.reading.facts.reckoned import proposed
from bot.reading.facts.sent_beside import documents, sent_beside, without_promised
from bot.reading.facts.statable import may_state
from bot.reading.facts.strange import evidence, strangeness
from bot.reading.facts.substance import has_substance
from bot.reading.said import Said
from bot.reading.wording.phrases import named
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Number, Ordinal

_STATES = INFORMS | {"no_date", "left", "total", "date", "will", "intend", "obstacle", "get", "ordinal"}
_DISTRICT_WORDS = ("เขต", "สำนักงานเขต", "สนข", "สนข.")
_LEAST_NAME = 4
_TOWARDS = ("ทาง", "ฝั่ง", "ของ")
_MAY_TAKE_BACK = frozenset({
    "apart", "contrast", "project", "deny", "not", "request", "others", "total", "every", "overview", "polar", "wh",
})  # fmt: skip
_NAMES_ONLY = frozenset({"total", "will", "intend"})
_TURNS = ("ครั้ง", "รอบ", "รุ่น", "หน")
_NAMES = frozenset({"district", "place", UNKNOWN})
_BARE = frozenset({"particle", "honorific", "filler", "district", "mine", "meeting", "time", "community", "project"})
_PLACE = frozenset({"particle", "honorific", "filler", "venue", "community", "place", "number", UNKNOWN})


class Stated(NamedTuple):
    """The facts of a message and what is still to ask; empty when nothing was reported."""

    facts: tuple[Fact, ...] = ()
    ask: tuple[str, ...] = ()


_NOTHING = Stated()


def report(said: Said, states: "Callable[[Part, Said], bool] | None" = None) -> Stated:
    """What a message reports: "เขตบางรักประชุมแล้ว 45 คน" is one meeting; a question, a wish or news is nothing."""
    facts: list[Fact] = []
    ask: dict[str, None] = {}
    states = states or _states
    stated = without_promised([part for part in said.parts if part.kind and states(part, said)])
    if not stated or _taken_back(said):
        return _NOTHING
    for part in stated:
        for clause, words, found in _found(part, said):
            if found.ask and (_is_reason(part) or proposed(part) or (found.ask == ("status",) and said.unknown and not _bare(part, said))):
                continue  # no fact of its own, or a word in passing
            facts += _of_districts(part, Found({**found.slots, **words}, again=found.again), clause.kind)
            ask |= dict.fromkeys(found.ask)
    if facts and "send" in said.tags:
        for part in said.parts:
            for sent in documents(part) if sent_beside(part, said) else ():
                facts += _of_districts(part, sent, part.kind)
    foreign = not said.tags.isdisjoint(_NAMES) and any(_foreign(part, said) for part in stated)
    told = each_its_own(without_instalments(merged(facts, said.words), said.words), said.words)
    if any(fact.kind in MONEY and not fact.slots.keys() & {"amount", "none"} for fact in told):
        ask["amount"] = None
    else:
        ask.pop("amount", None)  # เงินเหลือ 3,420 ส่งคืนแล้ว: the other word has it
    if all("projects" in fact.slots for fact in told if fact.kind == "action_plan"):
        ask.pop("projects", None)  # บางนา 4 โครงการ พระโขนง 2 โครงการ บรรจุทั้งคู่แล้ว
    return Stated(of_the_year(told, said.words, said.year), (*ask, *(("district",) if foreign else ()))) if told else _NOTHING


def _found(part: Part, said: Said) -> Iterator[tuple[Clause, dict[str, str], Found]]:
    """What a clause states, of its kind and of the obstacle that it names besides, with the clause and its free words."""
    tokens = tuple(of_the_one(part, said))
    for kind in (part.kind or "", *hindered(part)):
        clause = Clause(kind, tokens, said.today)
        words = free(clause, said)
        for found in BY_NAME[kind].read(clause):
            yield clause, words, found


def _taken_back(said: Said) -> bool:
    """Whether nothing of what is stated counts: a title of the whole city over it, or words that doubt, refuse or replace it."""
    if said.tags.isdisjoint(_MAY_TAKE_BACK) and "เล่น" not in said.clean.text:
        return False  # a cheap look that spares most the others
    if called_apart(said) or (said.has("contrast") and called_another(said)):
        return True
    other = under_another_project(said) or not_to_be_recorded(said) or to_write_elsewhere(said) or asked_of_others(said)
    return other or titled_for_all(said) or disbelieved(said) or _set_against(said)


def _foreign(part: Part, said: Said) -> bool:
    """Whether a clause is of something called a district that is none of Bangkok's."""
    if not part.owner:
        return _elsewhere(part, said)
    return any(place.name is None for token in part.owner if (place := named(token)))


def _set_against(said: Said) -> bool:
    """Whether a value is said to be the wrong one, so that it is a correction or nothing: ทบทวนแผน 16 ชุมชน ไม่ใช่ 61."""
    if not said.has("contrast"):
        return False
    return any(before.tag == "contrast" and after.span is not None and after.tag in VALUES for before, after in pairwise(said.words))


def _elsewhere(part: Part, said: Said) -> bool:
    """Whether a clause opens with a name that is no district: นนทบุรี บรรจุ 3 โครงการ, เขต with a name that nobody knows.

    Of somebody who has no district of their own any name that nobody knows: ราดพร้าว เบิก 40,000.
    """
    led = part.tokens[0].text in _TOWARDS and len(part.tokens) > 2  # ทางลำลูกกาประชุมแล้ว
    first, second = (*part.tokens[led:], *part.tokens)[:2]
    place = named(first)
    elsewhere = place is not None and (place.kind in ("province", "amphoe") or (place.kind == "unknown" and place.trigger))
    province = elsewhere and second.tag in KIND_OF
    unknown = first.text in _DISTRICT_WORDS and second.tag == UNKNOWN and len(second.text) >= _LEAST_NAME and not second.gap
    name = said.own is None and first is said.words[0] and first.tag == UNKNOWN and len(first.text) >= _LEAST_NAME
    return province or unknown or (name and second.gap == " " and second.tag in KIND_OF)


def _is_reason(part: Part) -> bool:
    """Whether a clause only gives the reason for another: เนื่องจากได้เบิกเต็มจำนวนแล้ว."""
    return any(token.tag == "reason" for token in part.tokens[: part.head])


def _of_districts(part: Part, found: Found, kind: str | None) -> list[Fact]:
    """The fact once for each district it is about."""
    added = _on_top(part, found)
    places = [place for token in part.owner if (place := named(token))] if part.owner else ()
    if not places:
        return [Fact(kind, None, found.slots, added=added, again=found.again)]
    return [Fact(kind, place.name, found.slots, edits=place.edits, added=added, again=found.again) for place in places]


def _on_top(part: Part, found: Found) -> bool:
    """Whether a count comes on top of what stands, a sum is a later part, a meeting one more: เพิ่มอีก 2 โครงการ; not เพิ่มอีก 2 รวมเป็น 5."""
    tags = part.tags()
    if part.kind == "meeting":
        return _is_another(part)
    if part.kind in MONEY:
        return "ordinal" in tags and tags.isdisjoint(("total", "left", "more")) and any(map(_is_later_part, part.tokens))
    counted = part.kind in ("plans", "action_plan") and "more" in tags and tags.isdisjoint(("total", "left")) and not _comes_to(part)
    return counted and not all(_of_others(part.tokens, n, found) for n, token in enumerate(part.tokens) if token.tag == "more")


def _of_others(tokens: Sequence[Token], n: int, found: Found) -> bool:
    """Whether an อีก goes with a count that is none of the fact's: ทบทวนแล้ว 12 ชุมชน อีก 3 ชุมชนนัดสัปดาห์หน้า."""
    counted = next((token.span for token in tokens[n + 1 : n + 3] if token.tag == "number"), None)
    told = any(token.tag == "number" for token in tokens[:n])
    return told and counted is not None and isinstance(counted.value, Number) and counted.value.value not in found.slots.values()


def _comes_to(part: Part) -> bool:
    """Whether a count is what it has come to, and not what was added: บรรจุเพิ่มเป็น 4 โครงการ, แผนเพิ่มขึ้นเป็น 8 ชุมชน."""
    led = [token for token in part.tokens if token.text != "ขึ้น"]
    triples = zip(led, led[1:], led[2:], strict=False)
    return any(one.tag == "more" and two.text == "เป็น" and three.tag == "number" for one, two, three in triples)


def _is_another(part: Part) -> bool:
    """Whether a meeting is said to be one more than those before: ประชุมอีกรอบ, ประชุมครั้งที่ 2."""
    if part.tags().isdisjoint(("more", "ordinal")):
        return False
    again = any(one.tag == "more" and other.text.startswith(_TURNS) and not other.gap for one, other in pairwise(part.tokens))
    turns = (token.span.value for token in part.tokens if token.span is not None and token.text.startswith(_TURNS))
    return again or any(isinstance(turn, Ordinal) and turn.value > 1 for turn in turns)


def _is_later_part(token: Token) -> bool:
    """Whether a word is the second instalment or a later one, which adds to those before: งวดที่ 2."""
    part = token.span.value if token.span is not None and token.text.startswith("งวด") else None
    return isinstance(part, Ordinal) and part.value > 1


def _states(part: Part, said: Said) -> bool:
    """Whether a clause is a statement of what is so, and its words are ours."""
    if not may_state(part, said):
        return False
    tags = part.tags()
    if not has_substance(part, tags, said):
        return False  # the words that a kind cannot do without are not there
    states = tags & _STATES
    only_named = states == {"money"} and all(token.span is None for token in part.tokens if token.tag == "money")
    only_named = only_named or (states <= _NAMES_ONLY and part.kind in MONEY and part.tokens[part.head].text.startswith("ยอด"))  # ยอดเบิกรวม
    if only_named or not (states or part.kind == "obstacle" or _later_today(part, tags, said) or _bare(part, said)):
        return False  # ยอดคืนเงินของเขตสาทร names money and says nothing
    if said.plain:
        return True  # every word is known, and none is of private life, news or a place elsewhere
    return evidence(part, said) - strangeness(part, said) >= 1


def _later_today(part: Part, tags: set[str], said: Said) -> bool:
    """Whether there is a meeting later today: บ่ายนี้มีประชุม."""
    return part.kind == "meeting" and "have" in tags and later_today(Clause("meeting", tuple(part.tokens), said.today))


def _bare(part: Part, said: Said) -> bool:
    """Whether a message is nothing but a district and the word for a meeting, and where it is: เขตบางรัก ประชุม ห้องประชุมใหญ่."""
    if part.kind != "meeting":
        return False
    venue = said.at("venue") if part.owner or said.has("mine") else None
    opens = said.words[0].tag in ("report", "greeting")  # รายงานค่ะพี่ เขตดุสิต ประชุมชี้แจง
    named, place = said.words[opens:venue], said.words[venue:] if venue is not None else ()
    return all(token.tag in _BARE for token in named) and all(token.tag in _PLACE and token.gap in ("", " ") for token in place)
