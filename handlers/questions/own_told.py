"""What is asked about one's own reports: whether they are saved, what is left, what was told, what a report needs.

Knows the words of each, as `signposts` does. Changes nothing.
"""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask
from handlers.corrections import pointed
from handlers.talk import signposts
from handlers.topics import district
from models.store import Store

say = Texts(__file__)
_told, _with_contact = signposts.of_words(say)
_FEW = 3  # facts that are named
_LATELY = 5  # reports that are looked at


def shown(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The answer to such a question; None where a message is none of these."""
    if store.post is None or store.project is None or message.quoted:
        return None
    if reading.intent == "correct" and store.post.role == "viewer":
        return _with_contact("viewer", message, store)
    return signposts.answered(say.table("wishes"), _ANSWERS, message, reading, store)


def _saved(name: str, message: Message, store: Store) -> list[Reply]:
    """What stands of the person's last report that is counted; then what waits in this chat."""
    waits = list(ask.next_question(store))
    reports = store.last_reports(_LATELY)
    last, told = next(((said, facts) for said in reports if (facts := store.standing_of_report(said.id))), (None, ()))
    if last is None:
        return waits or [Text(say("gone", number=reports[0].id) if reports else say("none"))]
    what = " · ".join(show.whole(known.district, known.kind, known.slots) for known in told[:_FEW])
    return [Text(say("saved", number=last.id, moment=show.moment(last.said_at), what=what)), *waits]


def _own_state(name: str, message: Message, store: Store) -> list[Reply]:
    """What the person's district told, what it still owes and what waits; nothing where another is named."""
    own = store.district
    if own is None or pointed.districts(message) - {own}:
        return []
    return district.answer(message, Reading("query", topic="district", district=(own,)), store)


def _of_a_viewer(name: str, message: Message, store: Store) -> list[Reply]:
    """That a viewer's account only looks; nothing for anybody else."""
    return _with_contact(name, message, store) if store.post is not None and store.post.role == "viewer" else []


_ANSWERS: dict[str, signposts.Answer] = {
    "saved": _saved,
    "arrived": _saved,
    "right": _saved,
    "left": _own_state,
    "complete": _own_state,
    "summary": _own_state,
    "needed": _with_contact,
    "meaning": _with_contact,
    "why_so_often": _told,
    "viewer": _of_a_viewer,
}
