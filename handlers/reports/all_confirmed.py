"""ยืนยันทั้งหมด: every report that waits for a yes is confirmed at once, each with its own read-back.

Knows how that is said. Must not know how one is confirmed.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Push, Reply
from bot.texts import Texts
from handlers.answers import ask
from handlers.reports import drafts
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)


def told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back of each, then what else waits; None where a message says more, or no yes is waited for."""
    if message.quoted or not re.fullmatch(say.table("words")["all"], ask.plain(message)):
        return None
    doubted = [draft for draft in store.drafts_here() if draft.doubts and not draft.ask]
    answers = [drafts.confirm_draft(draft.id, store) for draft in doubted if _waits(draft.id, store)]
    if not answers:
        return None
    saved = [reply for answer in answers[:-1] for reply in answer if isinstance(reply, Card)]
    return [*saved, *answers[-1]]


def too_late(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """What waits with its buttons, where it was asked about too long ago for a word; None where a message says more or nothing waits."""
    said = reading.intent == "other" and re.fullmatch(say.table("words")["all"], ask.plain(message))
    return drafts.confirm(message, Reading("confirm"), store) if said and store.post is not None and store.drafts_here() else None


def _waits(number: int, store: Store) -> bool:
    """Whether a draft still waits: one may be saved along with another."""
    draft = store.draft(number)
    return draft is not None and not draft.settled_at
