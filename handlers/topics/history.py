"""What I, or a district, reported: the latest first, undone reports marked, words for those who may see them."""

from datetime import date, datetime

from bot.ledger import Known
from bot.message import BANGKOK, Message
from bot.reading.reading import Reading
from bot.reply import Card, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.questions import periods
from handlers.topics.common import asking, line, which
from handlers.undoing import returned
from models.store import Store
from models.values import Said

say = Texts(__file__)
SHOWN = 10
_SEARCHED = 200  # reports among which those of a period are looked for


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The last ten reports of the person, or of the district that the question names."""
    district = reading.district[0] if reading.district else None
    if district is None and "district" in reading.ask:
        return [which(message, say("which"))]
    span = periods.named(message.text, store.today)
    if span is None and reading.as_of is not None:
        return _in_span(district, store.plan.starts, reading.as_of, store, then=True)
    return told(district, store) if span is None else _in_span(district, *span, store)


def _in_span(district: str | None, first: date, last: date, store: Store, *, then: bool = False) -> list[Reply]:
    """The reports of a period, the latest first, as many as a card shows; `then`: each as it stood on the last day."""
    district = district or store.district
    within = tuple(said for said in store.history(district, _SEARCHED) if first <= said.said_at.astimezone(BANGKOK).date() <= last)
    when = say("span", first=show.day(first), last=show.day(last))
    if not within:
        return [Text(say("none_in", when=when))]
    shown = within[:SHOWN]
    several = len({each.person for each in shown}) > 1
    rows = tuple(row for said in shown for row in rows_of(said, district, store, named=several, as_of=last if then else None))
    title, footer = say("title", who=show.who(district)) if district else say("mine"), say("footer_in", count=len(within))
    return [Card(title=title, subtitle=when, blocks=rows, footer=footer, choices=returned.choices(shown, store))]


def told(district: str | None, store: Store, *, named: bool = False) -> list[Reply]:
    """The last reports of a district, else the person's own; each with its sender where several told them, or where that is asked."""
    reports = store.history(district, SHOWN)
    own = store.district
    if not reports and district is None and own is not None and (of_district := store.history(own, SHOWN)):
        district, reports = own, of_district  # nothing of one's own: what one's district told
    if not reports:
        return [Text(say("none_of", who=show.who(district)) if district else say("none"))]
    title = say("title", who=show.who(district)) if district else say("mine")
    others = district is not None and district == own and any(said.person != store.person for said in reports)
    named = named or others or len({said.person for said in reports}) > 1
    rows = tuple(row for said in reports for row in rows_of(said, district, store, named=named))
    return [Card(
        title=title, blocks=rows, footer=say("footer", count=len(reports)), buttons=() if store.is_hq else asking("own"),
        choices=returned.choices(reports, store),
    )]  # fmt: skip


def rows_of(said: Said, district: str | None, store: Store, *, named: bool = False, as_of: date | None = None) -> list[Row]:
    """A report as two rows: when, by whom where that is asked for, what became of it, its facts of the district alone; and its words.

    What became of it later than `as_of` is not told.
    """
    head = say("head", number=said.id, moment=show.moment(said.said_at)) + (_by(said, store) if named else "")
    state = ("" if _later(said.undone_at, as_of) else _ended(said)) or _facts(said, district, store, as_of)
    own = said.person == store.person or store.may_see_words(said.district)  # else only those of the report it puts right would stand there
    spoken = store.spoken(said) if own else ""
    words = [Row(say("words", words=spoken), tone="quiet")] if spoken else []
    return [Row(head, state, "warn" if said.undone_at else ""), *words]


def _by(said: Said, store: Store) -> str:
    """Who told it: oneself, headquarters, a name, or somebody who gave none; "" for those who may not see it."""
    if said.district is None and said.person != store.person:
        return say("by_hq")
    if not store.may_see_words(said.district):
        return ""
    return say("by_you") if said.person == store.person else say("by", name=said.official_name or say("somebody"))


def _ended(said: Said) -> str:
    if not said.undone_at:
        return ""
    moment = show.moment(said.undone_at)
    return say("returned", moment=moment, reason=said.returned_reason) if said.returned_reason else say("undone", moment=moment)


def _later(moment: datetime | None, as_of: date | None) -> bool:
    """Whether something came to be after the day as of which is told."""
    return moment is not None and as_of is not None and moment.astimezone(BANGKOK).date() > as_of


def _facts(said: Said, district: str | None, store: Store, as_of: date | None) -> str:
    """What became of the report's facts of the district; of one that was asked about, the one that answered, or that it waits."""
    told: dict[str, Known] = {}
    for known in store.facts_of_report(said.id):
        if district in (None, known.district):
            told[f"{show.subject(known)} {line(known, store)}".strip()] = known  # one that stands again is told once
    if told:
        return " · ".join(words + ("" if _later(known.closed_at, as_of) else _became(known, store)) for words, known in told.items())
    answered = next((number for number in store.family(said.id) if number != said.id and store.facts_of_report(number)), None)
    if answered:
        return say("answered", number=answered)
    return say("waiting" if store.waits(said.id) else "not_saved")


def _became(known: Known, store: Store) -> str:
    """That a fact was taken out of its report, or that another took its place; "" where it stands."""
    if known.closed_at is None:
        return ""
    out = known.closed_at > known.said_at and any(each.id == known.id for each in store.replaced(known))
    return say("taken_out" if out else "superseded")
