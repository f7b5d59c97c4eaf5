"""The reports behind the figure that was just answered: ตัวเลขนี้มาจากไหน, as its button ดูรายงานที่มา shows them.

Knows which question was the last. Must not know how reports are shown.
"""

import re

from bot.message import Message
from bot.reading import from_json
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from bot.texts import Texts
from handlers.answers import ask
from handlers.topics.proof import proof
from models.store import Store

say = Texts(__file__)
WHY = ("behind",)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of such a question behind one that has a figure, so that it is no question of its own."""
    if reading.intent not in ("other", "query") or message.quoted or not re.search(say.table("words")["asks"], ask.plain(message)):
        return reading
    return Reading("other", why=WHY) if _target(store) is not None else reading


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The reports behind the figure; None for any other message."""
    target = _target(store) if reading.why == WHY else None
    return None if target is None else [*proof(message, target, store)]


def _target(store: Store) -> str | None:
    """What the last question was about, as the button under its answer names it."""
    kept = store.asked_by_them() or {}
    before = from_json(kept) if kept.get("intent") == "query" else None
    if before is None or store.project is None:
        return None
    kind = before.documents[0] if before.topic == "document" and before.documents else say.table("kinds").get(before.topic or "")
    district = before.district[0] if len(before.district) == 1 else "+".join(before.zones)
    if kind is None or (kind == "all" and not district):
        return None
    return f"{kind}:{before.as_of.isoformat() if before.as_of else ''}:{district}"
