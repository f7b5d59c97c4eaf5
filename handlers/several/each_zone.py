"""The six groups of districts side by side: แต่ละกลุ่มเบิกเท่าไหร่, กลุ่มไหนช้าสุด.

Knows the questions about every group. A question about what the districts of one have done is `zones`'.
"""

import re
from collections.abc import Sequence

from bot.districts import zones as groups
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Push, Reply, Table
from bot.texts import Texts
from bot.thai import clean
from bot.thai.show import show_number
from handlers.corrections import pointed
from handlers.figures import gather
from handlers.several import zones
from handlers.topics.common import asking, footer
from models.store import Store

say = Texts(__file__)
_USUAL = ("meeting", "disbursement")


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The answer to a question about each of the groups; None for any other message."""
    if reading.intent not in ("other", "query") or store.post is None or store.project is None:
        return None
    text = clean(message.text).text
    words, (named, rest) = say.table("words"), zones.named(text)
    if len(named) > 1 and re.fullmatch(words["between"], rest.replace(" ", "")):
        return [_side_by_side(text, store, named)]
    if re.search(words["more_than"], text) and (compared := _of_those_compared(message, text, store)):
        return compared
    told = not re.search(words["each"], text) or pointed.districts(message) or named
    return None if told else [_side_by_side(text, store, tuple(groups()))]


def _of_those_compared(message: Message, text: str, store: Store) -> list[Reply | Push]:
    """The two sides of the river, or the groups that a question which has more names, by a part of the city alone too: กลางกับใต้."""
    sides = [side for side, words in say.table("sides").items() if re.search(words, text)]
    if len(sides) > 1:
        return [_side_by_side(text, store, sides)]
    named, _ = zones.named(text, bare=True)
    return [_side_by_side(text, store, named)] if len(named) > 1 and not pointed.districts(message) else []


def _side_by_side(text: str, store: Store, of: Sequence[str]) -> Card:
    """The indicator of each of these groups and what else is asked about, else meetings and money; none is ranked, as no district is."""
    asked = [name for name, words in say.table("columns").items() if re.search(words, text)]
    columns = ("kpi", *(asked or _USUAL)[:2])
    rows = [(zone.removeprefix(say("group")), *_cells(columns, zone, store)) for zone in of]
    table = Table((say("group"), *(str(say.table("heads")[name]) for name in columns)), tuple(rows))
    return Card(title=say("title"), blocks=(table,), footer=footer(gather(store, kinds=("meeting",)), store), buttons=asking("progress"))


def _of_side(side: str) -> tuple[str, ...]:
    """The districts of a side of the river."""
    return tuple(name for zone, names in groups().items() if zone.startswith(str(say.table("begins")[side])) for name in names)


def _cells(columns: Sequence[str], zone: str, store: Store) -> tuple[str, ...]:
    """The figures of one group: districts out of its own, or baht."""
    figures = gather(store.within((zone,), groups()[zone] if zone in groups() else _of_side(zone)))
    base, counted, money = len(figures.districts), figures.kpi(), figures.money()
    counts = {"kpi": counted.numerator if counted else 0, "meeting": figures.done("meeting").count, "plans": figures.done("plans").count}
    counts |= {name: figures.done("document", name).count for name in ("form1", "form2")}
    baht = {"disbursement": money.disbursed, "refund": money.returned}
    return tuple(show_number(baht[name]) if name in baht else say("share", count=counts[name], base=base) for name in columns)
