"""The report in a message: which clauses state something, and the facts they state.

Knows what keeps a sentence from being a report. Must not know the slots of a kind: the kinds read themselves.
"""

from dataclasses import dataclass

from bot.kinds import BY_NAME
from bot.kinds.clause import NEGATIVE, Clause, Found, Token
from bot.kinds.fact import Fact
from bot.reading.clauses import INFORMS, Part, asks
from bot.reading.phrases import named
from bot.reading.said import Said
from bot.reading.tokens import UNKNOWN

_STATES = INFORMS | {"date", "on_plan", "behind", "ahead", "on_target", "below_target", "above_target", "will", "intend", "obstacle", "get", "ordinal"}
_PLAN_WORDS = ("will", "intend")
_FREE = frozenset({"reason", "venue"})
MAY_BE_UNKNOWN = 14
"""Letters of a clause that no word need explain, beside places and reasons: a longer rest is talk, not a report."""


@dataclass(frozen=True, slots=True)
class Stated:
    """The facts of a message and what is still to ask; empty when nothing was reported."""

    facts: tuple[Fact, ...] = ()
    ask: tuple[str, ...] = ()


def report(said: Said) -> Stated:
    """What a message reports: "เขตบางรักประชุมแล้ว 45 คน" is one meeting; a question, a wish or news is nothing."""
    if said.has("news", "life", "kpi"):
        return Stated()
    facts: list[Fact] = []
    ask: dict[str, None] = {}
    stated = [part for part in said.parts if part.kind and _states(part, said)]
    for part in stated:
        for found in BY_NAME[part.kind or ""].read(Clause(part.kind or "", tuple(part.tokens), said.today)):
            facts += _of_districts(part, found)
            ask |= dict.fromkeys(found.ask)
    foreign = any(place.name is None for part in stated for token in part.owner if (place := named(token)))
    return Stated(tuple(facts), (*ask, *(("district",) if foreign else ()))) if facts else Stated()


def _of_districts(part: Part, found: Found) -> list[Fact]:
    """The fact once for each district it is about."""
    places = [place for token in part.owner if (place := named(token))] or [None]
    return [
        Fact(part.kind, place.name if place else None, found.slots, edits=place.edits if place else 0) for place in places
    ]


def _states(part: Part, said: Said) -> bool:
    """Whether a clause is a statement of what is so."""
    if asks(part) or _wished(part) or _strange(part, said):
        return False
    tags = part.tags()
    if part.kind == "meeting" and not tags & {"meeting", "hold"} and not tags & {"number", "fraction"} and not part.inherited:
        return False
    if part.kind == "plans" and not tags & {"make", "review", "plan", "community"}:
        return False
    if part.kind == "obstacle":
        return not tags & {"no_obstacle"}
    if part.kind == "document" and not tags & {"form", "district_plan", "paper"}:
        return False
    return bool(tags & _STATES) or _bare(part, said)


def _bare(part: Part, said: Said) -> bool:
    """Whether a message is nothing but a district and a word for a kind: เขตบางรัก ประชุม."""
    allowed = {"particle", "honorific", "filler", "district", "mine", part.kind, "clarify"}
    own = all(token.tag in allowed or token.tag == "meeting" for token in said.words)
    return own and part.kind == "meeting"


def _wished(part: Part) -> bool:
    """Whether a clause wishes, orders or plans: อยากให้ประชุม, รีบส่ง, จะเบิก; a meeting may be planned."""
    head = part.head
    before = [token.tag for token in part.tokens[:head]]
    if {"hope", "order", "urge"} & set(before) and not {"get"} & set(before):
        return True
    if part.kind in ("meeting", "obstacle", "progress"):
        return False
    last_no = max((n for n, tag in enumerate(before) if tag in NEGATIVE), default=-1)
    planned = any(tag in _PLAN_WORDS for tag in before[last_no + 1 :])
    return planned and not any(token.tag == "done" for token in part.tokens[head:]) and not set(before) & NEGATIVE


def _strange(part: Part, said: Said) -> bool:
    """Whether too much of a clause is no word of ours to be a report."""
    if part.kind == "obstacle":
        return False
    streets = (place.kind for token in part.tokens if (place := named(token)))
    if part.kind != "meeting" and "road" in streets:
        return True
    return unexplained(part.tokens) > MAY_BE_UNKNOWN


def unexplained(tokens: list[Token]) -> int:
    """Letters that no word explains, without the names of places and the reasons given."""
    total, free = 0, False
    for n, token in enumerate(tokens):
        if token.gap in ("\n", ";"):
            free = False
        if token.tag == "reason":
            free = True
        elif token.tag == UNKNOWN:
            near = tokens[max(0, n - 2) : n]
            led = any(other.tag == "venue" or other.text in ("ที่", "ณ", "เรื่อง") for other in near)
            total += 0 if free or led else token.end - token.start
    return total


