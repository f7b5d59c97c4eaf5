"""Who moved since the last round: by figure, the districts that came to count and those that no longer do."""

from datetime import timedelta

from bot import ledger
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Block, Card, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.figures import DOCUMENTS, Figures, gather
from handlers.questions import periods
from handlers.topics.common import asking, footer, last_round, moment
from models.store import Store
from models.values import RoundLine

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The districts that moved between the last round and now, or the round named and the one before it, or in the period named."""
    if (span := periods.named(message.text, store.today)) is not None and reading.round is None:
        first, last = span
        now = gather(store, last if last < store.today else None)
        return [_card(say("span", first=show.day(first), last=show.day(last)), gather(store, first - timedelta(days=1)), now, store)]
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    figures = gather(store, when.day)
    line = last_round(store, figures.day)
    return [_since(line, figures, store) if line is not None else Text(say("no_round"))]


def since_round(number: int, store: Store) -> list[Reply]:
    """The districts that moved between a round and now; nothing where there is no such round, or it is to come."""
    line = next((line for line in store.rounds() if line.number == number and line.on < store.today), None)
    return [_since(line, gather(store), store)] if line is not None else []


def _since(line: RoundLine, figures: Figures, store: Store) -> Card:
    return _card(say("since", number=line.number, day=show.day(line.on)), gather(store, line.on), figures, store)


def _card(when: str, before: Figures, now: Figures, store: Store) -> Card:
    rows = moved(before, now)
    return Card(
        title=say("title"), subtitle=when, blocks=tuple(rows) or (Row(say("nobody"), tone="quiet"),),
        footer=footer(now, store), buttons=asking("kpi", "progress"),
    )  # fmt: skip


def moved(before: Figures, now: Figures) -> list[Block]:
    """A row for each figure that districts entered or left."""
    rows: list[Block] = []
    subjects = [(kind, None) for kind in ledger.OWED if kind != "document"] + [("document", name) for name in DOCUMENTS]
    for kind, document in subjects:
        was, are = set(before.done(kind, document).names), now.done(kind, document)
        joined = [name for name in are.names if name not in was]
        gone = [name for name in before.done(kind, document).names if name not in are.names]
        subject = show.say.label(document or kind)
        if joined:
            rows.append(Row(say("joined", subject=subject, count=len(joined)), " · ".join(joined), "good"))
        if gone:
            rows.append(Row(say("gone", subject=subject, count=len(gone)), " · ".join(gone), "warn"))
    return rows
