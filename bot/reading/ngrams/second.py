"""A second look at what was read: where its n-grams speak clearly for something else, that is read, or asked, or nothing is.

Knows how clearly they must speak. Must not know words, nor how n-grams are weighed.
"""

import math
from dataclasses import replace

from bot.reading.clauses.part import VALUES
from bot.reading.ngrams.bolder import WHY, readings
from bot.reading.ngrams.label import COUNTS, OTHER, SEVERAL, STATES, label_of, wider
from bot.reading.ngrams.weigh import scores, without_numbers
from bot.reading.reading import Reading
from bot.reading.said import Said

_NOTHING = Reading(OTHER, why=WHY)
_LEAD = 0.8
"""By how much another label must lead before that of what was read."""
_LEADS = {"other": 0.65, "query": 1.2, "report": 0.7, "undo": 1.4, "confirm": math.inf, "deny": math.inf}
"""The same where nothing was read, and where a question, a report, an undo, a yes or a no is said to be none."""
_LEAD_OF_FACTS = 1.3
"""The same where something is told of which words told nothing."""
_ACTED_ON = frozenset({"report", "correct", "deadline", "register", "undo"})
_DOUBTED = {**STATES, "plans": COUNTS}
_POOLED = ("report:plans", "report:progress")
"""Labels of what is seldom said of a kind together, none of which speaks against another."""
_ASKED = {"plans": "done", "progress": "schedule", "disbursement": "amount", "refund": "amount", "action_plan": "projects"}


def second_look(said: Said, found: Reading) -> Reading:
    """What was read, or what the n-grams of the message lead to where they speak clearly for something else."""
    weighed = scores(without_numbers(said.clean.text, said.spans))
    own = _known(label_of(found), weighed)
    best = max(weighed, key=weighed.__getitem__)
    if own is None or best == own or weighed[best] - weighed[own] < _needed(own, best):
        return found
    if best == OTHER:
        return _NOTHING
    for reading in readings(said, best):
        if _known(label_of(reading), weighed) == best and _may_stand(reading, found, said):
            return reading
    if wider(best) == wider(own) and found.intent == "report":
        return _asking(found) if best not in _POOLED and _may_be_asked(found, own, said) else found
    return _NOTHING if found.intent in _ACTED_ON else found


def _known(label: str, weighed: dict[str, float]) -> str | None:
    """A label as far as it was learnt."""
    return next((each for each in (label, wider(label)) if each in weighed), None)


def _needed(own: str, best: str) -> float:
    """By how much the best label must lead before that of what was read."""
    intent = own.partition(":")[0]
    if best.startswith("report") and intent not in ("report", "correct"):
        return _LEAD_OF_FACTS
    if best.startswith("report") and own == SEVERAL:
        return math.inf  # what words told of several things is not lost
    return _LEADS.get(intent, _LEAD) if OTHER in (own, best) else _LEAD


def _may_stand(reading: Reading, found: Reading, said: Said) -> bool:
    """Whether a reading may stand for what was read: asking only where nothing was, telling of a meeting only if its day is not open."""
    return (found.intent == OTHER or not reading.ask) and (bool(found.facts) or not _leaves_a_day(reading, said))


def _leaves_a_day(reading: Reading, said: Said) -> bool:
    """Whether a meeting is told of and not every day that is named is in it, so that one may be taken for another."""
    told = sum("date" in fact.slots for fact in reading.facts)
    return any(fact.kind == "meeting" for fact in reading.facts) and sum(token.tag == "date" for token in said.words) > told


def _may_be_asked(found: Reading, own: str, said: Said) -> bool:
    """Whether a report says one thing in one word, and asks nothing yet; a nought typed as a number is no word."""
    return len(found.facts) == 1 and not found.ask and not (own.endswith("0") and said.has(*VALUES))


def _asking(found: Reading) -> Reading:
    """A report whose one word for how it stands is in doubt, without it: what it says there is asked."""
    kind = found.facts[0].kind or ""
    doubted = _DOUBTED.get(kind, (_ASKED.get(kind, ""),))
    facts = tuple(replace(fact, slots={slot: value for slot, value in fact.slots.items() if slot not in doubted}) for fact in found.facts)
    return found._replace(facts=facts, ask=(_ASKED.get(kind, "status"),))
