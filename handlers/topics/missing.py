"""Who has not yet: two named groups, ยังไม่รายงาน and รายงานแล้วว่ายังไม่มี; one's own gaps first."""

from bot import ledger
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Choice, Reply, Row, Table, Text
from bot.texts import Texts
from handlers import show
from handlers.figures import DOCUMENTS, Figures, Share, gather
from handlers.topics.common import asking, footer, moment, name_rows, proof_button
from models.store import Store

say = Texts(__file__)


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The districts that lack what the question is about, or a table of all kinds when it names none."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    if reading.about is None:
        never = any(word in message.text for word in say.table("words")["never"])
        return [_all(gather(store, when.day), store, never=never)]
    figures = gather(store, when.day, tuple({reading.about, reading.had or reading.about}))
    if reading.about == "document":
        documents = reading.documents or DOCUMENTS
        return [_of(figures, "document", name, None, reading.had, store) for name in documents[:3]]
    return [_of(figures, reading.about, None, reading.fiscal_year, reading.had, store)]


def groups(figures: Figures, kind: str, document: str | None, year: int | None) -> tuple[Share, Share]:
    """Districts that said nothing, and districts that said there is none yet."""
    return figures.silent(kind, document, year), figures.none(kind, document, year)


def _among(share: Share, done: Share | None) -> Share:
    """The districts of a share that have done something else, out of all that have."""
    return share if done is None else Share(tuple(name for name in share.names if name in done.names), done.count)


def _of(figures: Figures, kind: str, document: str | None, year: int | None, had: str | None, store: Store) -> Card:
    done = figures.done(had) if had else None
    silent, none = (_among(share, done) for share in groups(figures, kind, document, year))
    narrowed = (say("year", year=year) if year else "", say("of_those", done=say.table("had")[had]) if had else "")
    subject = show.say.label(document or kind)
    chase = _chase(figures, document or kind, had, store) if silent.count else ()
    rows = [*_own(silent, none, store), *name_rows(say("silent"), silent), *name_rows(say("none_yet"), none)]
    return Card(
        title=say("title", subject=subject), subtitle=" · ".join(filter(None, narrowed)),
        figure=say("figure", count=silent.count + none.count, base=silent.base),
        blocks=tuple(rows) or (Row(say("complete"), tone="good") if silent.base else Row(say("nobody"), tone="quiet"),),
        footer=footer(figures, store),
        buttons=(proof_button(document or kind, figures), *chase, *asking("progress")),
    )  # fmt: skip


def _chase(figures: Figures, subject: str, had: str | None, store: Store) -> tuple[Choice, ...]:
    """Headquarters' button to the preview of a reminder to those that lack it now, of those that the list is narrowed to."""
    lacks = say.table("lacks").get(subject)
    if not (store.is_hq and lacks and figures.at is None):
        return ()
    words = say("chase_those", done=say.table("had")[had], lacks=lacks) if had else say("chase", lacks=lacks)
    return (Choice(say.label("chase"), say=words),)


def _own(silent: Share, none: Share, store: Store) -> list[Row]:
    own = store.district
    if own in silent.names:
        return [Row(say("own_silent", who=show.who(own)), tone="warn")]
    return [Row(say("own_none", who=show.who(own)), tone="quiet")] if own in none.names else []


def _all(figures: Figures, store: Store, *, never: bool) -> Card:
    """What is lacking of every kind in numbers; the districts that have told of none by name, where those are asked for."""
    subjects = [(kind, None) for kind in ledger.OWED if kind != "document"] + [("document", name) for name in DOCUMENTS]
    counted = [(show.say.label(document or kind), *groups(figures, kind, document, None)) for kind, document in subjects]
    rows = tuple((subject, str(silent.count), str(none.count)) for subject, silent, none in counted)
    own = store.district
    gaps = [subject for subject, silent, _ in counted if own in silent.names]
    first = (Row(say("own_gaps", who=show.who(own)), " · ".join(gaps), "bold"),) if gaps else ()
    head = (say("subject"), say("silent"), say("none_yet"))
    mute = figures.share(set.intersection(*(set(silent.names) for _, silent, _ in counted)) if never else ())
    return Card(
        title=say("all"), blocks=(*first, *name_rows(say("never"), mute), Table(head, rows)), footer=footer(figures, store),
        buttons=asking("missing", "no_meeting", "progress"),
    )  # fmt: skip
