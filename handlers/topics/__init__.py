"""Query topics: one module and one file of Thai texts each. `TOPICS` is the explicit table."""

from collections.abc import Callable

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from handlers.several import zones
from handlers.topics import (
    action_plan,
    budget,
    common,
    contact,
    contradictions,
    deadline,
    district,
    document,
    done,
    history,
    kpi,
    meeting,
    missing,
    movers,
    obstacles,
    past,
    plans,
    progress,
    registered,
    reminded,
    reported,
    round,
    waiting,
)
from handlers.topics.proof import proof
from models.store import Store

_OF_A_KIND = ("meeting", "plans", "action_plan", "budget", "document", "kpi")
_OF_A_DAY = (*_OF_A_KIND, "progress", "district", "missing", "reported", "obstacles", "movers")
TOPICS: dict[str, Callable[[Message, Reading, Store], list[Reply]]] = {
    "action_plan": action_plan.answer,
    "budget": budget.answer,
    "contact": contact.answer,
    "contradictions": contradictions.answer,
    "deadline": deadline.answer,
    "district": district.answer,
    "document": document.answer,
    "history": history.answer,
    "kpi": kpi.answer,
    "meeting": meeting.answer,
    "missing": missing.answer,
    "movers": movers.answer,
    "obstacles": obstacles.answer,
    "plans": plans.answer,
    "progress": progress.answer,
    "registered": registered.answer,
    "reminded": reminded.answer,
    "reported": reported.answer,
    "round": round.answer,
    "waiting": waiting.answer,
}


def query(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The answer of the question's topic."""
    if stopped := _stopped(message, reading):
        return stopped
    reading = past.as_of(message, reading, store) if reading.topic in (*_OF_A_KIND, "obstacles", "district") else reading
    assert reading.topic is not None
    if reading.zones and not store.zones:
        narrowed = store.within(reading.zones, zones.members(reading.zones))
        return zones.titled(query(message, reading, narrowed), narrowed)
    if reading.had and reading.topic != "missing" and not reading.district:
        return [*done.answer(message, reading, store), *common.unranked(message, store)]
    may_rank = reading.topic == "district" or (reading.topic in _OF_A_KIND and not reading.district)
    unranked = common.unranked(message, store) if may_rank else []
    return [*TOPICS[reading.topic](message, reading, store), *unranked]


def _stopped(message: Message, reading: Reading) -> list[Reply | Push]:
    """Why a question has no answer: of a day in no calendar, or of a place that is no district."""
    if reading.topic in _OF_A_DAY and (none := past.no_day(message, reading)):
        return [*none]
    no_place = reading.topic not in _OF_A_KIND or reading.district or reading.zones
    return [] if no_place else [*common.elsewhere(message)]


__all__ = ["TOPICS", "proof", "query"]
