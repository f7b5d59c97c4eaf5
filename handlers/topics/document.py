"""Documents: which of the forms and plans arrived, from how many districts; or one district's."""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Block, Card, Reply, Row, Table, Text
from bot.texts import Texts
from bot.thai.show import show_percent
from handlers import show
from handlers.figures import DOCUMENTS, Figures, gather
from handlers.reports.readback import districts_bar
from handlers.topics.common import asking, change_row, footer, last_round, moment, name_rows, proof_button
from handlers.topics.district import of_kind
from models.store import Store

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """How many districts sent what; the names that lack when one document is asked about; or a district's."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    figures = gather(store, when.day, ("document",))
    if reading.district or reading.ask:
        return of_kind("document", message, reading, figures, store)
    return [_card(figures, reading.documents or DOCUMENTS, store)]


def _card(figures: Figures, documents: tuple[str, ...], store: Store) -> Card:
    shares = {name: figures.done("document", name) for name in documents}
    rows = tuple((show.say.label(name), str(share.count), str(share.base - share.count)) for name, share in shares.items())
    blocks: list[Block] = [Table((say("document"), say("sent"), say("lacking")), rows), *_change(figures, documents, store)]
    if len(documents) == 1:
        blocks = [districts_bar(figures, "document", documents[0]), *_change(figures, documents, store)]
        blocks += name_rows(say("silent"), figures.silent("document", documents[0]))
        blocks += name_rows(say("pending"), figures.none("document", documents[0]))
    first = shares[documents[0]]
    return Card(
        title=show.say.label(documents[0]) if len(documents) == 1 else say("title"),
        figure=say("figure", count=first.count, base=first.base, percent=show_percent(first.percent)) if len(documents) == 1 else "",
        blocks=tuple(blocks), footer=footer(figures, store), buttons=(proof_button("document", figures), *asking("deadline", "progress")),
    )  # fmt: skip


def _change(figures: Figures, documents: tuple[str, ...], store: Store) -> list[Row]:
    line = last_round(store, figures.day)
    if line is None or len(documents) > 1:
        return []
    before = gather(store, line.on, ("document",)).done("document", documents[0])
    return [change_row(figures.done("document", documents[0]).count, before.count, line, "districts")]
