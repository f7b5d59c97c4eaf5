"""What every topic's answer shares: the moment it is given for, lists of names that stay readable, change since the last round, proof."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.districts import zones
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Row, Text
from bot.texts import Texts
from bot.thai import Place, clean, find
from handlers import show
from handlers.figures import Figures, Share
from models.store import Store
from models.values import RoundLine

say = Texts(__file__)
_A_NAME = 5  # letters: a shorter one may be another word, เลย
BY_ZONE_ABOVE = 12  # longer lists of names are grouped by the city's zones


@dataclass(frozen=True, slots=True)
class Moment:
    """The past day an answer is given for; None for now. `line` is the round that was named."""

    day: date | None = None
    line: RoundLine | None = None


def moment(reading: Reading, store: Store) -> Moment | Text:
    """The moment a question asks about, or why there is no answer for it."""
    if reading.round is not None:
        return _round(reading.round, store)
    if reading.as_of is None:
        return Moment()
    if reading.as_of > store.today:
        return Text(say("ahead", day=show.day(reading.as_of)))
    if reading.as_of < store.plan.starts:
        return Text(say("before", day=show.day(reading.as_of), starts=show.day(store.plan.starts)))
    return Moment(reading.as_of)


def _round(number: int, store: Store) -> Moment | Text:
    line = next((line for line in store.rounds() if line.number == number), None)
    if line is None:
        return Text(say("no_round", number=number, count=len(store.rounds())))
    return Moment(line.on, line) if line.on <= store.today else Text(say("round_ahead", number=number, day=show.day(line.on)))


def which(message: Message, asked: str) -> Text:
    """The question which district is meant; first that there is none of a name that is known to lie elsewhere: เขตปทุมธานี."""
    places = [span.value for span in find(clean(message.text)) if isinstance(span.value, Place)]
    elsewhere = [place.said for place in places if place.trigger and place.kind not in ("district", "unknown")]
    return Text("\n".join([*(say("no_district", name=name) for name in elsewhere), asked]))


def elsewhere(message: Message) -> list[Text]:
    """That there is no district of a name that lies elsewhere, to a question that names nothing else: ปทุมธานีบรรจุกี่โครงการ."""
    places = [span.value for span in find(clean(message.text)) if isinstance(span.value, Place)]
    there = [place.said for place in places if place.name is None and place.kind not in ("district", "unknown")]
    there = [name for name in there if len(name) >= _A_NAME]
    named = [name for name in dict.fromkeys(there) if not name.startswith(tuple(say.table("words")["city"]))]
    if not named or any(place.name for place in places):
        return []
    return [Text("\n".join([*(say("no_district", name=name) for name in named), say("which")]))]


def unranked(message: Message, store: Store) -> list[Text]:
    """That districts are not ranked, and where the figures of each are, to a question that asks for it: เขตไหนเบิกมากที่สุด."""
    words = say.table("words")
    if not any(word in message.text for word in words["ranks"]) or any(word in message.text for word in words["unlike"]):
        return []
    return [Text(say("unranked"), asking("summary"))] if store.is_hq else [Text(say("unranked_whole"), asking("progress"))]


def footer(figures: Figures, store: Store) -> str:
    """ณ จ. 15 ก.ย. 2563 09.00 น., or the end of a past day."""
    return say("as_of", moment=show.day(figures.day) if figures.at else show.moment(store.said_at))


def last_round(store: Store, day: date) -> RoundLine | None:
    """The latest round before a day."""
    return max((line for line in store.rounds(until=day) if line.on < day), key=lambda line: line.number, default=None)


def line(fact: Known, store: Store) -> str:
    """What a fact says; of an obstacle only that there is one, to those who may not see its words."""
    hidden = fact.kind == "obstacle" and not store.may_see_words(fact.district)
    return say("told_of") if hidden else show.line(fact.kind, fact.slots)


def name_rows(title: str, share: Share, tone: str = "") -> list[Row]:
    """A named group: its count and its names, by zone when there are many; nothing for an empty group."""
    if not share.names:
        return []
    head = say("group", title=title, count=share.count)
    if share.count <= BY_ZONE_ABOVE:
        return [Row(head, tone="bold"), Row(" · ".join(share.names), tone=tone)]
    return [Row(head, tone="bold"), *by_zone(share.names)]


def by_zone(names: Sequence[str]) -> list[Row]:
    """Names a zone a row: กรุงเทพใต้ (3): บางรัก · สาทร · ยานนาวา."""
    wanted = set(names)
    grouped = {zone: [name for name in names if name in members and name in wanted] for zone, members in zones().items()}
    return [Row(say("zone", zone=zone.removeprefix(say.label("zone")), count=len(found)), " · ".join(found))
            for zone, found in grouped.items() if found]  # fmt: skip


def change_row(now: int, before: int, line: RoundLine, unit: str) -> Row:
    """The change since a round, with its sign."""
    moved = now - before
    head = say("since", number=line.number, day=show.day(line.on))
    if not moved:
        return Row(head, say("same"), "quiet")
    said = say("more" if moved > 0 else "less", count=f"{abs(moved):,}", unit=say.label(unit))
    return Row(head, said, "good" if moved > 0 else "warn")


def proof_button(what: str, figures: Figures, district: str | None = None) -> Choice:
    """The button to the reports behind a figure: their kind, the day, the district or the groups of districts."""
    day = figures.day.isoformat() if figures.at else ""
    return Choice(say.label("proof"), press=f"v1|proof|{what}:{day}:{district or '+'.join(figures.zones)}")


def asking(*keys: str) -> tuple[Choice, ...]:
    """Buttons to the natural next questions, by name."""
    questions = say.table("next")
    return tuple(Choice(questions[key][0], say=questions[key][1]) for key in keys)
