"""That what was still open is done, said without its figure: เสร็จหมดแล้ว behind 14 of 15 plans, ได้แล้ว 2 โครงการ behind none. It is offered.

Knows what stands of one's own district. Saves nothing: whoever taps says it.
"""

import re
from collections.abc import Sequence

from bot import ledger
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.figures import communities
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)


def asks(message: Message, reading: Reading, store: Store) -> Sequence[Reply | Push] | None:
    """The question whether all plans are made now, or so many projects put in; None for any other message."""
    own = store.district
    if reading.intent != "other" or own is None or message.quoted or not any(word in message.text for word in say.table("words")["cheap"]):
        return None
    text, words = clean(ask.plain(message)).text, say.table("words")
    if said := re.fullmatch(words["projects"], text):
        return _projects(int(said["count"]), own, store)
    every = re.fullmatch(words["plans"], text)
    return _plans(every, own, store) if every is not None else None


def _plans(said: re.Match[str], own: str, store: Store) -> list[Reply] | None:
    """The offer of all communities, where fewer have a plan."""
    facts = store.current(("plans",), own)
    if not facts or (not said["what"] and not said["count"] and _told_last(store) != "plans"):
        return None
    whole = int(str(facts[0].slots.get("communities", communities(own))))
    count = int(said["count"] or whole)
    if not ledger.plans_made(facts[0].slots) < count <= whole:
        return None
    return [_offer(facts[0], say("plans", count=count))]


def _projects(count: int, own: str, store: Store) -> list[Reply] | None:
    """The offer of projects of the year of which there were none."""
    none = [known for known in store.current(("action_plan",), own) if not known.slots.get("projects")]
    newest = max(none, key=lambda known: known.id, default=None)
    return None if newest is None or not count else [_offer(newest, say("projects", count=count, year=newest.slots["fiscal_year"]))]


def _offer(known: Known, words: str) -> Text:
    stands = show.whole(known.district, known.kind, known.slots)
    return Text(say("meant", stands=stands, words=words), (Choice(say("yes"), say=words),))


def _told_last(store: Store) -> str | None:
    """The kind that was told of last."""
    return next((known.kind for known in told_last.lately(store)), None)
