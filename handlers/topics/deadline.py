"""Query topic: what is due by when, how long that is, and how the districts, or one, stand to it."""

from collections.abc import Sequence

from bot import deadlines
from bot.deadlines import Due, State
from bot.indicators import thai_order
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import ROWS_LIMIT, Block, Card, Choice, Reply, Row, Text
from bot.texts import Texts
from handlers import owed, show
from handlers.figures import communities
from models.store import Store

say = Texts(__file__)
SHOWN = 8


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The deadlines asked about, with one's own district's state, or for headquarters every district's."""
    dues = [due for due in store.deadlines() if owed.meant(due, reading)]
    if not dues:
        return [Text(say("none_about", subject=owed.subject(reading.about)) if reading.about else say("none"))]
    own = store.post.district if store.post else None
    districts = reading.district or ((own,) if own else ())
    facts = store.ever(sorted({due.about for due in dues}), districts[0] if len(districts) == 1 else None)
    if districts:
        return [_of_districts(dues, districts, facts, store)]
    return [_of_all(dues, facts, store)]


def _state(due: Due, district: str, facts: Sequence[Known], store: Store) -> State:
    own = [fact for fact in facts if fact.district == district]
    return deadlines.state(due, own, communities(district), store.today)


def _of_districts(dues: Sequence[Due], districts: Sequence[str], facts: Sequence[Known], store: Store) -> Card:
    """How one district or some stand: a row a deadline, a button for what is still owed."""
    blocks: list[Block] = []
    owing: list[Due] = []
    for due in dues[:SHOWN]:
        blocks.append(Row(owed.subject(due.about, due.document), owed.when(due, store.today), "bold"))
        for district in districts:
            stand = _state(due, district, facts, store)
            if stand.name == "owed" and store.post and district == store.post.district:
                owing.append(due)
            label = show.who(district) if len(districts) > 1 else say.label("state")
            blocks.append(Row(label, _words(stand), {"done": "good", "late": ""}.get(stand.name, "warn")))
    buttons = [owed.report_choice(due.about, due.document) for due in owing[:3]]
    title = say("title", who=", ".join(map(show.who, districts[:SHOWN])))
    return Card(title, tuple(blocks[:ROWS_LIMIT]), footer=_footer(dues, store), buttons=tuple(buttons))


def _words(stand: State) -> str:
    on = show.day(stand.on) if stand.on else ""
    if stand.name == "owed":
        return say("owed_late", days=stand.days) if stand.days else say("owed")
    return say("late", day=on, days=stand.days) if stand.name == "late" else say("done", day=on)


def _of_all(dues: Sequence[Due], facts: Sequence[Known], store: Store) -> Card:
    """How all districts stand: counts a deadline, and the names of those that owe."""
    blocks: list[Block] = []
    for due in dues[:SHOWN]:
        states = {district: _state(due, district, facts, store).name for district in store.plan.districts}
        owing = sorted((district for district, name in states.items() if name == "owed"), key=thai_order)
        counts = {name: list(states.values()).count(name) for name in ("done", "late", "owed")}
        blocks.append(Row(owed.subject(due.about, due.document), owed.when(due, store.today), "bold"))
        blocks.append(Row(say.label("counts"), say("counts", **counts)))
        blocks += [Row(say.label("owing"), owed.named(owing), "warn")] if owing else []
    first = owed.chase_words(dues[0].about, (dues[0].document,) if dues[0].document else ())
    chase = (Choice(say.label("chase"), say=first),) if store.is_hq else ()
    return Card(say("title_all", count=len(store.plan.districts)), tuple(blocks), footer=_footer(dues, store), buttons=chase)


def _footer(dues: Sequence[Due], store: Store) -> str:
    return " · ".join(filter(None, (owed.letters(dues), show.say("as_of", day=show.day(store.today)))))
