"""Query topic: the obstacles that stand, by district; their words for those who may see them, for others which districts told of any."""

from bot.indicators import thai_order
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.figures import gather
from handlers.topics.common import asking, footer, moment
from models.store import Store

say = Texts(__file__)
SHOWN = 15


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """Every obstacle that stands, the latest first, and the districts whose words the person may not see."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    figures = gather(store, when.day, ("obstacle",))
    said = [fact for fact in figures.facts if not figures.zones or fact.district in figures.districts]
    facts = sorted(said, key=lambda each: each.told_at, reverse=True)
    told = [fact for fact in facts if store.may_see_words(fact.district)]
    hidden = sorted({str(fact.district) for fact in facts if fact not in told and fact.district}, key=thai_order)
    districts = {fact.district for fact in facts}
    return [Card(
        title=say("title"), figure=say("figure", count=len(facts), districts=len(districts)) if facts else "",
        blocks=(*_rows(told), *_others(hidden)) or (Row(say("none"), tone="good"),),
        footer=footer(figures, store), buttons=asking("progress", "missing"),
    )]  # fmt: skip


def _rows(facts: list[Known]) -> list[Row]:
    """A row an obstacle: เขตบางรัก: ชุมชนรวมตัวไม่ได้ (แจ้ง พ. 18 มี.ค. 2563)."""
    shown = [Row(show.who(fact.district), say("told", line=show.line(fact.kind, fact.slots), day=show.day(fact.told_at))) for fact in facts]
    more = [Row(say("more", count=len(facts) - SHOWN), tone="quiet")] if len(facts) > SHOWN else []
    return [*shown[:SHOWN], *more]


def _others(names: list[str]) -> list[Row]:
    return [Row(say("others", count=len(names)), " · ".join(names))] if names else []
