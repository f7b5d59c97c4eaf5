"""Query topic: what is due by when, or was before, how long that is, and how the districts, or one, stand to it."""

from collections.abc import Iterator, Sequence

from bot import deadlines
from bot.deadlines import Due, State
from bot.indicators import thai_order
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import ROWS_LIMIT, Block, Card, Choice, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.deadlines import owed
from handlers.figures import communities
from handlers.topics.common import moment
from models.store import Store

say = Texts(__file__)
SHOWN = 8


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The deadlines asked about, with one's own district's state, or for headquarters every district's; the day of a round."""
    if reading.round is not None:
        return [_of_round(reading, store)]
    dues = [due for due in store.deadlines() if owed.meant(due, reading)]
    if not dues:
        return [Text(say("none_about", subject=owed.subject(reading.about)) if reading.about else say("none"))]
    own = None if any(word in message.text for word in say.table("words")["of_all"]) else store.district
    districts = reading.district or ((own,) if own else ())
    facts = store.ever(sorted({due.about for due in dues}), districts[0] if len(districts) == 1 else None)
    if districts:
        return [_of_districts(dues, districts, facts, message, store)]
    return [_of_all(dues, facts, message, store)]


def _of_round(reading: Reading, store: Store) -> Reply:
    """The day of a round of the form: รอบ 5 ส่งวันไหน."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return when
    others = Choice(say.label("others"), say=say("others_say"))
    return Text(say("of_round", number=reading.round, day=show.day(when.day or store.today)), (others,))


def _state(due: Due, district: str, facts: Sequence[Known], store: Store) -> State:
    own = [fact for fact in facts if fact.district == district]
    return deadlines.state(due, own, communities(district), store.today)


def _of_districts(dues: Sequence[Due], districts: Sequence[str], facts: Sequence[Known], message: Message, store: Store) -> Card:
    """How one district or some stand: a row a deadline, a button for what is still owed."""
    blocks: list[Block] = []
    owing: list[Due] = []
    for due in dues[:SHOWN]:
        blocks += [Row(owed.subject(due.about, due.document), owed.when(due, store.today), "bold"), *_former(due, message, store)]
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


def _of_all(dues: Sequence[Due], facts: Sequence[Known], message: Message, store: Store) -> Card:
    """How all districts stand: counts a deadline, and the names of those that owe."""
    blocks: list[Block] = []
    for due in dues[:SHOWN]:
        states = {district: _state(due, district, facts, store) for district in sorted(store.plan.districts, key=thai_order)}
        owing = [district for district, stand in states.items() if stand.name == "owed"]
        late = [say("late_one", district=district, days=stand.days) for district, stand in states.items() if stand.name == "late"]
        counts = {name: sum(stand.name == name for stand in states.values()) for name in ("done", "late", "owed")}
        blocks += [Row(owed.subject(due.about, due.document), owed.when(due, store.today), "bold"), *_former(due, message, store)]
        blocks.append(Row(say.label("sent" if due.about == "document" else "told"), say("counts", **counts)))
        blocks += [Row(say.label("late"), owed.named(late))] if late else []
        blocks += [Row(say.label("owing"), owed.named(owing), "warn")] if owing else []
    first = owed.chase_words(dues[0].about, (dues[0].document,) if dues[0].document else ())
    chase = (Choice(say.label("chase"), say=first),) if store.is_hq else ()
    return Card(say("title_all", count=len(store.plan.districts)), tuple(blocks), footer=_footer(dues, store), buttons=chase)


def _former(due: Due, message: Message, store: Store) -> Iterator[Row]:
    """By when it was due before, where that is asked for: กำหนดแบบ 2 เดิมวันไหน."""
    if not any(word in message.text for word in say.table("words")["former"]):
        return
    before = store.replaced_deadline(due)
    while before is not None and before.due == due.due:  # only its letter was another
        before = store.replaced_deadline(before)
    yield Row(say.label("former"), show.day(before.due) if before is not None else say("no_former"))


def _footer(dues: Sequence[Due], store: Store) -> str:
    return " · ".join(filter(None, (owed.letters(dues), show.say("as_of", day=show.day(store.today)))))
