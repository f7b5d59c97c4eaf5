"""Obstacles that are asked about: those that are gone, those of one district; and that only who told one closes it.

Knows the words of each, as `signposts` does. Changes nothing.
"""

from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.corrections import pointed
from handlers.deadlines import owed
from handlers.talk import signposts
from models.store import Store

say = Texts(__file__)
_SHOWN = 15


def shown(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The answer to such a question; None where a message is none of these."""
    if store.post is None or store.project is None or message.quoted:
        return None
    return signposts.answered(say.table("wishes"), _ANSWERS, message, reading, store)


def _solved(name: str, message: Message, store: Store) -> list[Reply]:
    """The obstacles that were closed, the latest first; those of one's own district, or all, as words may be seen."""
    told = store.ever(("obstacle",))
    anew = {old.id for fact in told for old in store.replaced(fact) if old.report_id != fact.report_id}  # told in other words since
    gone = [fact for fact in told if fact.closed_at is not None and fact.id not in anew and store.may_see_words(fact.district)]
    named = pointed.districts(message)
    gone = [fact for fact in gone if not named or fact.district in named]
    if not gone:
        return [Text(say("solved_none"))]
    latest = sorted(gone, key=lambda fact: fact.closed_at or fact.said_at, reverse=True)
    rows = [Row(show.who(fact.district), _closed(fact)) for fact in latest[:_SHOWN]]
    rows += [Row(say("more", count=len(gone) - _SHOWN), tone="quiet")] if len(gone) > _SHOWN else []
    return [Card(say("solved", count=len(gone)), tuple(rows), footer=show.say("as_of", day=show.moment(store.said_at)))]


def _closed(fact: Known) -> str:
    return say("closed", text=fact.slots["text"], told=show.day(fact.said_at), gone=show.day(fact.closed_at or fact.said_at))


def _closed_by_teller(name: str, message: Message, store: Store) -> list[Reply]:
    """Who closes the obstacles of the districts named; nothing where none is named, or none has any that it told itself."""
    named = sorted(pointed.districts(message))
    standing = [fact for fact in store.current(("obstacle",)) if fact.district in named]
    return [Text(say("of_teller", district=owed.named(named)))] if standing else []


def _of_district(name: str, message: Message, store: Store) -> list[Reply]:
    """The obstacles of the one district named that stand; nothing where none is named, or it is the person's own."""
    named = pointed.districts(message)
    if len(named) != 1 or (store.post is not None and store.post.district in named):
        return []
    district = next(iter(named))
    facts = store.current(("obstacle",), district)
    if not facts:
        return [Text(say("none", who=show.who(district)))]
    if not store.may_see_words(district):
        return [Text("\n".join([say("of_district", who=show.who(district), count=len(facts)), say("hidden")]))]
    rows = tuple(Row(say("one", text=fact.slots["text"], told=show.day(fact.said_at))) for fact in facts[:_SHOWN])
    title = say("of_district", who=show.who(district), count=len(facts))
    return [Card(title, rows, footer=show.say("as_of", day=show.moment(store.said_at)))]


_ANSWERS: dict[str, signposts.Answer] = {
    "solved": _solved,
    "closed_by_teller": _closed_by_teller,
    "of_district": _of_district,
}
