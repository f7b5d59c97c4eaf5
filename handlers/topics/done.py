"""Who has: the districts that count as having done one thing, by name; what "เขตไหนประชุมแล้วบ้าง" asks."""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Choice, Reply, Row, Text
from bot.texts import Texts
from bot.thai.show import show_percent
from handlers.figures import DOCUMENTS, Figures, gather
from handlers.topics.common import asking, footer, moment, name_rows, proof_button
from models.store import Store

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """A card a kind, or a document, with the names of those that have it."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    kind = reading.had or ""
    figures = gather(store, when.day, (kind,))
    if kind == "document":
        return [_card(figures, kind, name, None, store) for name in (reading.documents or DOCUMENTS)[:3]]
    return [_card(figures, kind, None, reading.fiscal_year, store)]


def _card(figures: Figures, kind: str, document: str | None, year: int | None, store: Store) -> Card:
    done = figures.done(kind, document, year)
    subject = document or kind
    lacking = Choice(say.label("lacking"), say=str(say.table("lacking")[subject]))
    rows = name_rows(say("done"), done) or [Row(say("nobody"), tone="quiet")]
    return Card(
        title=str(say.table("titles")[subject]), subtitle=say("year", year=year) if year else "",
        figure=say("figure", count=done.count, base=done.base, percent=show_percent(done.percent)),
        blocks=tuple(rows), footer=footer(figures, store), buttons=(proof_button(subject, figures), lacking, *asking("progress")),
    )  # fmt: skip
