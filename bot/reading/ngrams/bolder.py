"""What a message says if it is of a label: its readings where the words that would make it sure are not asked for.

Knows how each intent is put together from its slots. Must not know why the label is thought to be right.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from bot.kinds.fact import Value
from bot.reading.clauses.part import Part
from bot.reading.corrections.correct import of_its_values
from bot.reading.corrections.plainly import plainly
from bot.reading.corrections.right import told
from bot.reading.facts.report import report
from bot.reading.facts.statable import may_state
from bot.reading.ngrams.label import SEVERAL
from bot.reading.orders.due import of_its_day
from bot.reading.orders.registration import joining
from bot.reading.orders.remind import of_its_moment
from bot.reading.questions.about import about
from bot.reading.questions.files import exported_as_said
from bot.reading.questions.narrowed import asked_about
from bot.reading.questions.query import question
from bot.reading.reading import Reading
from bot.reading.said import Said

_SEVERAL = SEVERAL.partition(":")[2]
WHY = ("ngrams",)
_OF_THOSE = ("missing", "deadline")
_COMPOSED: dict[str, Callable[[Said], Reading | None]] = {
    "remind": of_its_moment,
    "register": joining,
    "export": exported_as_said,
    "deadline": lambda said: of_its_day(said) if said.has("every") or not said.districts else None,  # a deadline is for all
    "correct": lambda said: of_its_values(told(plainly(said)), WHY),
}
_SAYS_ALL = frozenset({"cancel_reminder", "reminders", "help", "undo", "confirm", "deny", "greeting", "thanks"})


def readings(said: Said, label: str) -> Iterator[Reading]:
    """The readings of a message that may be of a label."""
    intent, of = (*label.split(":"), "")[:2]
    if intent == "report":
        yield from _reports(said, of)
    elif intent == "query":
        yield _question(said, of)
    elif intent in _SAYS_ALL:
        yield Reading(intent, why=WHY)
    elif intent in _COMPOSED and not said.has("life", "news") and (found := _COMPOSED[intent](said)):
        yield found._replace(why=WHY)


def _question(said: Said, topic: str) -> Reading:
    """The question about a topic, of what the whole message names."""
    found = asked_about(topic, question(said) or said.words, said)
    return found._replace(about=found.about or about(said.words), why=WHY) if topic in _OF_THOSE else found._replace(why=WHY)


def _reports(said: Said, kind: str) -> Iterator[Reading]:
    """What its clauses of a kind state, however strange its words; a round alone is nothing."""

    def states(part: Part, said: Said) -> bool:
        return kind in (part.kind, _SEVERAL) and may_state(part, said)

    stated = report(said, states)
    if any(fact.kind == "obstacle" or fact.slots.keys() - {"round"} for fact in stated.facts):
        facts = tuple(replace(fact, slots=_without_hours(fact.slots), unsure=True) for fact in stated.facts)
        yield Reading("report", facts=facts, ask=stated.ask, span=said.span, why=WHY)


def _without_hours(slots: Mapping[str, Value]) -> Mapping[str, Value]:
    """The slots, those of a meeting that was not held without an hour, which is of something else."""
    return {slot: value for slot, value in slots.items() if slot not in ("start", "end")} if slots.get("status") == "not_held" else slots
