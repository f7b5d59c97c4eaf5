"""Query topics: one module and one file of Thai texts each. `TOPICS` is the explicit table."""

from collections.abc import Callable

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from handlers import zones
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
    reading = past.as_of(message, reading, store) if reading.topic in _OF_A_KIND else reading
    assert reading.topic is not None
    if reading.zones and not store.zones:
        narrowed = store.within(reading.zones, zones.members(reading.zones))
        return zones.titled(query(message, reading, narrowed), narrowed)
    if reading.had and reading.topic != "missing" and not reading.district:
        return [*done.answer(message, reading, store), *common.unranked(message, store)]
    may_rank = reading.topic == "district" or (reading.topic in _OF_A_KIND and not reading.district)
    unranked = common.unranked(message, store) if may_rank else []
    return [*TOPICS[reading.topic](message, reading, store), *unranked]


__all__ = ["TOPICS", "proof", "query"]
