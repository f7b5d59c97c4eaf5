"""Small talk and half reports: laughter, a scolding, the day, มีเรื่องจะรายงาน, ฝากบอกหัวหน้า, leave and reminders in other words.

Knows the words of each, as `signposts` does. Changes nothing but a leave that is over.
"""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.reminders import leave, remind
from handlers.reports import report
from handlers.talk import signposts
from models.store import Store

say = Texts(__file__)
_told, _with_contact = signposts.of_words(say)
_MONEY = ("disbursement", "refund")


def shown(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The answer to such a message; None where it is none of these."""
    if store.post is None or message.quoted:
        return None
    return signposts.answered(say.table("wishes"), _ANSWERS, message, reading, store)


def _today(name: str, message: Message, store: Store) -> list[Reply]:
    return [Text(say("today", day=show.day(store.today)))]


def _wants_to_report(name: str, message: Message, store: Store) -> list[Reply]:
    """The menu of what can be reported; nothing for whom reports nothing."""
    reports = store.post is not None and store.post.role != "viewer" and store.project is not None
    return [report.guided(store)] if reports else []


def _unchanged(name: str, message: Message, store: Store) -> list[Reply]:
    """Which of the two is meant: that all is as it was told, or that nothing came of it yet."""
    return [Text(say("unchanged"), tuple(Choice(say.label(word), say=say.label(word)) for word in ("same", "no_progress")))]


def _money(name: str, message: Message, store: Store) -> list[Reply]:
    """Which of the two kinds of money is to be reported."""
    return [Text(say("money"), tuple(Choice(show.say.label(kind)[:20], press=f"v1|new|{kind}") for kind in _MONEY))]


def _reminders(name: str, message: Message, store: Store) -> list[Reply]:
    return [reply for reply in remind.reminders(message, Reading("reminders"), store) if not isinstance(reply, Push)]


def _back(name: str, message: Message, store: Store) -> list[Reply]:
    """The end of the leave that is noted; nothing where none is."""
    noted = store.leaves(store.post.id) if store.post is not None else ()
    return [reply for reply in leave.cancel(message, store) if not isinstance(reply, Push)] if noted else []


def _not_now(name: str, message: Message, store: Store) -> list[Reply]:
    return [Text(say("not_now"), (Choice(say.label("later"), press="v1|remind-pause|0"),))]


_ANSWERS: dict[str, signposts.Answer] = {
    "laughs": _told,
    "none_too": _told,
    "praises": _told,
    "approves": _told,
    "sum_of": _told,
    "which_money": _told,
    "chats": _told,
    "scolds": _with_contact,
    "today": _today,
    "wants_to_report": _wants_to_report,
    "passes_on": _with_contact,
    "unchanged": _unchanged,
    "money": _money,
    "reminders": _reminders,
    "half_day": _told,
    "back": _back,
    "not_now": _not_now,
}
