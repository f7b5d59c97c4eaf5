"""Talk: greetings, help, thanks, and a specific answer to everything that is neither a report nor a question.

Knows examples that work. Stores nothing.
"""

from collections.abc import Sequence

from bot import ledger
from bot.message import Message
from bot.reading.facts.disowned import disowned
from bot.reading.questions.about import spoken_of
from bot.reading.reading import Reading
from bot.reply import Card, Choice, Push, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask
from handlers.figures import DOCUMENTS, Figures, gather
from handlers.obstacles import obstacles
from handlers.people import register
from models.store import Store

say = Texts(__file__)


def greeting(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """A greeting with what waits for this person and what their district still owes."""
    if store.post is None:
        return [register.how(message, store, reading)]
    rows = [*_waiting(store), *_owed(store)]
    title = say("hello_viewer") if store.post.role == "viewer" else say("hello", who=show.who(store.post.district))
    return [Card(title=title, blocks=tuple(rows) or (Row(say("nothing_owed")),), choices=_choices(store))]


def _waiting(store: Store) -> list[Row]:
    """The person's drafts here: รอยืนยัน."""
    return [Row(say.label("waiting"), show.whole_draft(draft), "warn") for draft in store.drafts_here()[:5]]


def _owed(store: Store) -> list[Row]:
    district = store.district
    if district is None or store.project is None:
        return []
    left = owed_names(gather(store), district)
    return [Row(say.label("owed"), " · ".join(left), "bold")] if left else []


def owed_names(figures: Figures, district: str, kinds: Sequence[str] = ledger.OWED, documents: Sequence[str] = DOCUMENTS) -> list[str]:
    """What a district still owes of some kinds, in words: ประชุมชี้แจง, แบบรายงาน 2."""
    owed = [kind for kind in kinds if kind in ledger.OWED and kind != "document" and figures.owes(kind, district)]
    papers = [name for name in documents if "document" in kinds and figures.owes("document", district, name)]
    return [show.say.label(name) for name in (*owed, *papers)]


def help(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """What can be typed, by role, each line an example that works."""
    if store.post is None:
        return [register.how(message, store, reading)]
    return [manual(store)]


def manual(store: Store) -> Card:
    """The card of what can be typed."""
    parts = say.table("help")[_role(store)]
    rows = [row for part in parts for row in (Row(part["title"], tone="bold"), *(Row("• " + line) for line in part["lines"]))]
    return Card(title=say("help"), blocks=tuple(rows), footer=say("help_footer"), choices=_choices(store))


def thanks(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """A short answer to thanks."""
    return [Text(say("thanks"), _choices(store) if store.post is not None else ())]


def other(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """What the message was not, and three examples that work; what stands in the way, where it says that it is gone."""
    if store.post is None:
        return [register.how(message, store, reading)]
    if gone := obstacles.solved(message, store):
        return list(gone)
    if ask.plain(message) in say.table("words")["acknowledged"]:
        return [Text(say("acknowledged"), _choices(store))]
    if why := disowned(message.text, message.today):
        return [Text(say(why), _choices(store))]
    kind = spoken_of(message.text, message.today) if store.post.role != "viewer" else None
    examples = say.table("examples_of")[kind] if kind else say.table("examples")[_role(store)]
    lines = "\n".join("• " + line for line in examples)
    text = say("nothing_of", kind=show.say.label(kind), examples=lines) if kind else say("other", examples=lines)
    return [Text(text, _choices(store))]


def follow(message: Message, store: Store) -> list[Reply | Push]:
    """The welcome of somebody who added the bot, and how to begin."""
    return greeting(message, Reading("greeting"), store)


def joined(message: Message, store: Store) -> list[Reply | Push]:
    """How the bot is called in a group that it joined."""
    return [Text(say("joined"))]


def unread(message: Message, store: Store) -> list[Reply | Push]:
    """A specific answer to what is no text: sticker, voice, video, place, or something LINE added since."""
    if store.post is None:
        return [register.how(message, store)]
    return [Text(say(message.kind), _choices(store))]


def edited(message: Message, store: Store) -> list[Reply | Push]:
    """An edited message changes no report; the way that does is told, if the message made one."""
    return [Text(say("edited"))] if store.report_of_message(message.message_id) is not None else []


def _choices(store: Store) -> tuple[Choice, ...]:
    return tuple(Choice(text[:20], say=text) for text in say.table("choices")[_role(store)])


def _role(store: Store) -> str:
    """Whose examples a person sees: those of an officer and a head are the same."""
    return store.post.role if store.post is not None and store.post.role in ("hq", "viewer") else "officer"
