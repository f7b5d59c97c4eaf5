"""Query topic: which districts have somebody registered; for headquarters, the button that makes a code for one that is asked about."""

from dataclasses import replace

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import LABEL_LIMIT, Card, Choice, Reply, Row, fit
from bot.texts import Texts
from handlers import show
from handlers.figures import Share
from handlers.topics.common import name_rows
from models.store import Store

say = Texts(__file__)
NAMED = 5


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The districts that the question names, each with how many are registered; else all fifty, those with nobody by name."""
    card = _of(reading.district[:NAMED], message, store) if reading.district else _of_all(message, store)
    asks_a_code = not store.is_hq and any(word in message.text for word in say.table("words")["code"])
    return [replace(card, blocks=(*card.blocks, Row(say("by_hq"), tone="quiet")))] if asks_a_code else [card]


def _of(names: tuple[str, ...], message: Message, store: Store) -> Card:
    counts = {name: len(store.posts(name, ("officer", "head"))) for name in names}
    rows = [Row(show.who(name), say("count", count=count) if count else say("nobody")) for name, count in counts.items()]
    may = store.is_hq and not message.group
    heads = any(word in message.text for word in say.table("words")["head"])
    roles = ("head",) if heads else ("officer", "head") if len(names) == 1 else ("officer",)
    codes = [_invites(name, role) for name in names for role in roles] if may else []
    return Card(title=say("title"), blocks=tuple(rows), buttons=tuple(codes[:3]))


def _invites(name: str, role: str) -> Choice:
    return Choice(fit(say(f"invite_{role}", district=name), LABEL_LIMIT), press=f"v1|invite|{name}:{role}")


def _of_all(message: Message, store: Store) -> Card:
    districts = store.plan.districts
    present = {person.district for person in store.roster(store.today) if person.role in ("officer", "head")}
    lacking = tuple(name for name in districts if name not in present)
    asks = any(word in message.text for word in say.table("words")["has"])
    there = tuple(name for name in districts if name in present) if asks else ()
    rows = name_rows(say("lacking"), Share(lacking, len(districts))) or [Row(say("all"), tone="good")]
    how = [Row(say("how"), tone="quiet")] if store.is_hq and lacking else []
    figure = say("figure", count=len(districts) - len(lacking), base=len(districts))
    return Card(title=say("title"), figure=figure, blocks=(*name_rows(say("present"), Share(there, len(districts))), *rows, *how))
