"""What districts told more of in a period: เดือนนี้เขตไหนบรรจุเพิ่ม, สัปดาห์นี้ใครเบิกเพิ่ม.

Knows which values may grow. Must not know how a period is said, and ranks nobody: districts stand in the order of their names.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from bot.indicators import thai_order
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row
from bot.texts import Texts
from bot.thai.show import show_number
from handlers import show
from handlers.figures import Figures, gather
from handlers.questions import periods
from handlers.topics.common import asking, footer
from models.store import Store

say = Texts(__file__)
_VALUES: dict[str, Callable[[Figures, str], int | Decimal]] = {
    "meeting": lambda figures, name: sum(fact.slots.get("status") == "held" for fact in figures.of("meeting", name)),
    "plans": lambda figures, name: figures.plans(name)[0],
    "action_plan": lambda figures, name: sum(figures.projects(district=name).values()),
    "disbursement": lambda figures, name: figures.money(name).disbursed,
    "refund": lambda figures, name: figures.money(name).returned,
}


def shown(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The districts whose value is higher at the end of the period than before it, each with by how much; None for any other question."""
    kind = _kind(message, reading)
    if kind is None or store.post is None or store.project is None or reading.zones or reading.district:
        return None
    span = periods.named(message.text, store.today) if re.search(say.table("words")["more"], message.text) else None
    if span is None:
        return None
    first, last = span
    before, now = gather(store, first - timedelta(days=1)), gather(store, last if last < store.today else None)
    each = {name: _VALUES[kind](now, name) - _VALUES[kind](before, name) for name in sorted(now.districts, key=thai_order)}
    grown = [say("by", name=name, value=show_number(by), unit=say.label(kind)) for name, by in each.items() if by > 0]
    return [Card(
        title=say("title", kind=show.say.label(kind), count=len(grown), base=len(now.districts)),
        subtitle=say("span", first=show.day(first), last=show.day(last)),
        blocks=(Row(" · ".join(grown) or say("nobody"), tone="" if grown else "quiet"),), footer=footer(now, store),
        buttons=asking("movers", "progress"),
    )]  # fmt: skip


def _kind(message: Message, reading: Reading) -> str | None:
    """The kind that a question is about; of money what is returned, where that is said."""
    if reading.intent != "query" or reading.topic is None:
        return None
    if reading.topic == "budget":
        return "refund" if say.table("words")["refund"] in message.text else "disbursement"
    return reading.topic if reading.topic in _VALUES else None
