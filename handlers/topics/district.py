"""One district as a whole: each kind with its value and its day, what is still owed, money, drafts; a card a district."""

from collections.abc import Sequence

from bot import ledger
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import CARDS_LIMIT, ROWS_LIMIT, Block, Card, Carousel, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.figures import DOCUMENTS, Figures, communities, gather
from handlers.reports.readback import money_bar
from handlers.talk.talk import owed_names
from handlers.topics.common import asking, footer, line, moment, proof_button, which
from models.store import Store

say = Texts(__file__)
SHOWN = 3  # facts of a kind
_UNCOUNTED = {"action_plan": "uncounted", "meeting": "off"}
FACTS_LIMIT = ROWS_LIMIT - 7  # leaves room for the money, the indicator, the communities, what is owed, three drafts


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The state of the districts that the question names, or of the speaker's own."""
    when = moment(reading, store)
    if isinstance(when, Text):
        return [when]
    names = _meant(reading, store)
    if not names:
        return [which(message, say("which"))]
    figures = gather(store, when.day, only=names)
    return _side_by_side(tuple(_card(figures, name, store) for name in names[:CARDS_LIMIT]))


def _meant(reading: Reading, store: Store) -> tuple[str, ...]:
    """The districts of a question: those it names, else the speaker's own; none where it names one that is not known."""
    own = store.post.district if store.post and "district" not in reading.ask else None
    return reading.district or ((own,) if own else ())


def _side_by_side(cards: tuple[Card, ...]) -> list[Reply]:
    return [cards[0]] if len(cards) == 1 else [Carousel(say("districts", count=len(cards)), cards)]


def _card(figures: Figures, name: str, store: Store) -> Card:
    rows = _facts(figures, name, store) or [Row(say("silent"), tone="quiet")]
    bar = money_bar(figures.money(name))
    left = owed_names(figures, name)
    owed = [Row(say("owed"), " · ".join(left) if left else say("nothing_owed"), "bold" if left else "good")]
    drafts = _drafts(figures, name, store)
    return Card(
        title=show.who(name), subtitle=store.plan.name, blocks=(*rows, *([bar] if bar else ()), *_standing(figures, name), *owed, *drafts),
        footer=footer(figures, store), buttons=(proof_button("all", figures, name), *asking("kpi")),
    )  # fmt: skip


def _standing(figures: Figures, name: str) -> list[Row]:
    """Whether the district counts in the indicator in force, and its registered communities."""
    counts = figures.kpi() if figures.version is not None else None
    state = (say("counted"), "good") if counts and name in counts.counted else (say("not_counted"), "")
    kpi = [Row(say("kpi"), *state)] if counts else []
    return [*kpi, *_registered(name)]


def _place(fact: Known, store: Store) -> list[Row]:
    """Where a meeting was, for those who may see words."""
    told = fact.kind == "meeting" and "place" in fact.slots and store.may_see_words(fact.district)
    return [Row(show.say.label("place"), str(fact.slots["place"]), "quiet")] if told else []


def _registered(name: str) -> list[Row]:
    """The registered communities of a district."""
    count = communities(name)
    return [Row(say("communities"), say("registered", count=count))] if count else []


def _facts(figures: Figures, name: str, store: Store) -> list[Block]:
    """What a district said, kind after kind: the latest three of each, fewer where a phone would not hold them all."""
    for shown in range(SHOWN, 0, -1):
        rows = [row for kind in ledger.KINDS for row in _rows(figures.of(kind, name), kind, shown, store)]
        if len(rows) <= FACTS_LIMIT:
            break
    return [*rows]


def _rows(facts: Sequence[Known], kind: str, shown: int, store: Store) -> list[Row]:
    """A row a fact, the latest so many of a kind and how many there are besides."""
    before = [Row(show.say.label(kind), say("before", count=len(facts) - shown), "quiet")] if len(facts) > shown else []
    return [*before, *(row_of(fact, store) for fact in facts[-shown:])]


def row_of(fact: Known, store: Store) -> Row:
    """A fact as a row, with the day it was said: ประชุมชี้แจง: จัดแล้ว · 45 คน (แจ้ง พ. 18 มี.ค. 2563)."""
    return Row(show.say.label(fact.kind), say("told", line=line(fact, store), day=show.day(fact.told_at)))


def _drafts(figures: Figures, name: str, store: Store) -> list[Row]:
    """What waits, in words for those who may see it, else how many."""
    if figures.at is not None:
        return []
    if store.may_see_words(name):
        return [Row(say("waiting"), show.whole_draft(draft), "warn") for draft in store.drafts_of(name)[:3]]
    count = store.count_drafts(name)
    return [Row(say("waiting"), say("drafts", count=count), "warn")] if count else []


def of_kind(kind: str, message: Message, reading: Reading, figures: Figures, store: Store) -> list[Reply]:
    """One kind of the districts that a question names; the question which, when it means an unknown own one."""
    names = _meant(reading, store)
    if not names:
        return [which(message, say("which"))]
    return _side_by_side(tuple(_kind_card(kind, name, reading, figures, store) for name in names[:CARDS_LIMIT]))


def _kind_card(kind: str, name: str, reading: Reading, figures: Figures, store: Store) -> Card:
    of_year = figures.of_year(figures.of(kind, name), reading.fiscal_year)
    facts = [fact for fact in of_year if not reading.documents or fact.slots.get("document") in reading.documents]
    subject = show.say.label(reading.documents[0] if len(reading.documents) == 1 else kind)
    of = say("of_year", kind=subject, year=reading.fiscal_year) if reading.fiscal_year else subject
    rows = [row for fact in facts[-10:] for row in (row_of(fact, store), *_place(fact, store))]
    rows = rows or [Row(say("silent_kind", kind=of), tone="quiet")]
    rows += _registered(name) if kind == "plans" else []
    left = owed_names(figures, name, (kind,), reading.documents or DOCUMENTS)
    counts = kind not in _UNCOUNTED or ledger.done(kind, facts)  # ยังไม่มีโครงการ, ไม่จัด are answers, and count for nothing
    told = bool(facts) and kind in ledger.OWED
    done = [Row(say("state"), say("nothing_owed") if counts else say(_UNCOUNTED[kind]), "good" if counts else "")] if told else []
    state = [Row(say("owed"), " · ".join(left), "bold")] if left else done
    return Card(
        title=say("kind", who=show.who(name), kind=subject), blocks=(*rows, *state, *_drafts(figures, name, store)),
        footer=footer(figures, store), buttons=(proof_button(kind, figures, name),),
    )  # fmt: skip
