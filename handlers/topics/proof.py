"""The reports behind a figure: by district and day, with the words for those who may see them."""

from datetime import date

from bot import ledger
from bot.districts import names, zones
from bot.ledger import Known
from bot.message import Message
from bot.reply import ROWS_LIMIT, Card, Carousel, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.figures import DOCUMENTS, Figures, gather
from handlers.several.zones import members
from handlers.topics.common import footer, line
from models.store import Store

say = Texts(__file__)
PAGE = 12  # facts on one card, each with its words


def proof(message: Message, target: str, store: Store) -> list[Reply]:
    """The cards for "kind:day:district", or groups of districts instead; "all" is every kind of the district."""
    what, _, rest = target.partition(":")
    day, _, district = rest.partition(":")
    if store.project is None or (what not in ledger.KINDS and what not in (*DOCUMENTS, "all")):
        return [Text(say("nothing"))]
    figures = gather(store, date.fromisoformat(day) if day else None)
    named = _named(district) if district else figures.districts
    facts = [fact for fact in figures.facts if fact.district in figures.districts and fact.district in named and _is(fact, what)]
    if not facts:
        return [Text(say("nothing"))]
    subject = show.who(district) if what == "all" else show.say.label(what)
    if len(facts) <= PAGE:
        return [_card(say("title", subject=subject), facts, figures, store)]
    return [Carousel(say("title", subject=subject), tuple(_by_zone(facts, figures, store)))]


def _named(target: str) -> tuple[str, ...]:
    """The district of a target, or those of its groups without what is left out of them."""
    return (target,) if target in names() else members(target.split("+"))


def _is(fact: Known, what: str) -> bool:
    return what in ("all", fact.kind, fact.slots.get("document"))


def _by_zone(facts: list[Known], figures: Figures, store: Store) -> list[Card]:
    grouped = ((zone, [fact for fact in facts if fact.district in members]) for zone, members in zones().items())
    return [_card(say("zone", zone=zone, count=len(found)), found, figures, store) for zone, found in grouped if found]


def _card(title: str, facts: list[Known], figures: Figures, store: Store) -> Card:
    shown = sorted(facts, key=lambda fact: (fact.district or "", fact.said_at))
    with_words = len(shown) <= PAGE
    rows = [row for fact in shown for row in _rows(fact, store, with_words)]
    cut = rows if len(rows) <= ROWS_LIMIT else [*rows[: ROWS_LIMIT - 1], Row(say("more", count=len(rows) - ROWS_LIMIT + 1), tone="quiet")]
    return Card(title=title, blocks=tuple(cut), footer=footer(figures, store))


def _rows(fact: Known, store: Store, with_words: bool) -> list[Row]:
    head = Row(
        show.who(fact.district), say("fact", line=line(fact, store), number=fact.report_id, day=show.day(fact.told_at))
    )
    said = store.report(fact.report_id) if with_words else None
    spoken = store.spoken(said) if said else ""
    return [head, Row(say("words", words=spoken), tone="quiet")] if spoken else [head]
