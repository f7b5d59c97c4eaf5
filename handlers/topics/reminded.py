"""Query topic: who was reminded lately, how (a push, or with an answer), and who could not be, with the reason."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from bot.deadlines import HEAD
from bot.indicators import thai_order
from bot.message import Message
from bot.reading.reading import Reading
from bot.reminders import Told
from bot.reply import Block, Card, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.deadlines import owed
from models.store import Store

say = Texts(__file__)
DAYS = timedelta(days=13)  # two weeks, today included
SHOWN = 10


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """Reminders of the last two weeks by day and district: of all for headquarters and viewers, else of one's own district."""
    own = reading.district[0] if len(reading.district) == 1 else store.district
    today = owed.local(store).date()
    told = [line for line in store.told_between(today - DAYS, today, own) if line.district and not line.key.endswith(HEAD)]
    if not told:
        return [Text(say("none", who=show.who(own) if own else say.label("districts")))]
    used, left = store.pushes()
    footer = say("pushes", used=used, left=left) if left is not None else say("pushes_free", used=used)
    return [Card(say("title", who=show.who(own) if own else say.label("districts")), tuple(_blocks(told)), footer=footer)]


def _blocks(told: Iterable[Told]) -> Iterable[Block]:
    told = list(told)
    for day in sorted({line.day for line in told if line.state != "held"}, reverse=True)[:SHOWN]:
        lines = [line for line in told if line.day == day and line.state != "held"]
        yield Row(_counted(day, lines), _names(lines), "good")
    reached = {(line.key, line.district, line.step) for line in told if line.state != "held"}
    waiting = [line for line in told if line.state == "held" and (line.key, line.district, line.step) not in reached]
    for reason, _ in Counter(line.reason for line in waiting).most_common():
        yield Row(say(f"held_{reason}"), _names(line for line in waiting if line.reason == reason), "warn")


def _counted(day: date, lines: list[Told]) -> str:
    people = {line.person: line.state for line in lines}
    states = Counter(people.values())
    return say("day", day=show.day(day), people=len(people), pushed=states["pushed"], rode=states["rode"])


def _names(lines: Iterable[Told]) -> str:
    return owed.named(sorted({line.district for line in lines}, key=thai_order))
