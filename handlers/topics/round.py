"""One round of the official form: as signed off, or not yet, beside what the ledger knew on its day."""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Block, Card, Choice, Reply, Row, Text
from bot.texts import Texts
from bot.thai.show import show_percent
from handlers import show
from handlers.figures import Figures, gather
from handlers.rounds import round_lock
from handlers.topics.common import Moment, asking, footer, last_round, moment
from models.store import Store
from models.store.documents import SIGNED
from models.values import RoundLine

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The round that was named, or the latest; of รอบที่แล้ว the latest before today."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    before = any(word in message.text for word in say.table("words")["before"])
    line = when.line or (last_round(store, when.day or store.today) if before else _latest(when, store))
    if line is None:
        return [Text(say("none"))]
    return [_card(line, _signing(line, message, store), gather(store, line.on), store)]


def _latest(when: Moment, store: Store) -> RoundLine | None:
    lines = store.rounds(until=when.day or store.today)
    return lines[-1] if lines else None


def _card(line: RoundLine, signing: str, figures: Figures, store: Store) -> Card:
    drafted = (Choice(say("draft", number=line.number), say=say("draft_say", number=line.number)),) if _waits(line, store) else ()
    return Card(
        title=say("title", number=line.number, count=len(store.rounds())), subtitle=show.day(line.on),
        figure=show.value("percent", line.percent) if line.percent is not None else "",
        blocks=(*([Row(say("signing"), signing, "bold")] if signing else []), *_printed(line), *_known(figures)),
        footer=footer(figures, store), buttons=(*drafted, *asking("progress", "movers")),
    )  # fmt: skip


def _waits(line: RoundLine, store: Store) -> bool:
    """Whether headquarters is shown a draft that waits."""
    return store.is_hq and store.open_round_draft(line.number) is not None


def _signing(line: RoundLine, message: Message, store: Store) -> str:
    """Whether a round is signed, opened again or a draft, to headquarters with its draft; "" of one that came signed, unless asked."""
    mark, draft = round_lock.last_mark(line.number, store), store.open_round_draft(line.number) if store.is_hq else None
    if mark is not None and mark.action == SIGNED:
        return say("signed", moment=show.moment(mark.at))
    if line.signed_at:
        return say("signed_before") if say.table("words")["signed"] in message.text else ""
    state = say("reopened") if mark is not None else say("drafted" if draft is not None else "unsigned")
    drafted = draft.line.percent if draft is not None else None
    return say("with_draft", state=state, percent=show.value("percent", drafted)) if drafted is not None else state


def _printed(line: RoundLine) -> list[Block]:
    rows: list[Block] = [Row(line.narrative)] if line.narrative else []
    if line.disbursed is not None:
        rows.append(Row(show.say.label("disbursed"), show.value("disbursed", line.disbursed)))
    words = [show.say.label(word) for word in (line.schedule, line.target) if word]
    return [*rows, Row(say("statuses"), " · ".join(words))] if words else rows


def _known(figures: Figures) -> list[Row]:
    """What the ledger knew on the round's day."""
    meetings, money, now = figures.done("meeting"), figures.money(), figures.kpi()
    rows = [Row(say("known"), tone="bold")]
    if now is not None and figures.version is not None:
        rows.append(Row(say("kpi"), say("share", count=now.numerator, base=now.base, percent=show_percent(now.percent))))
    rows.append(Row(say("meetings"), say("share", count=meetings.count, base=meetings.base, percent=show_percent(meetings.percent))))
    if money.disbursed or money.returned:
        parts = say("money_parts", disbursed=show.value("amount", money.disbursed), returned=show.value("amount", money.returned))
        rows.append(Row(say("money"), parts))
    return rows
