"""What was taken back a moment ago and is told again: เอาคืน ปี 63 มี 2, which is no money that is returned.

Knows how that is said. Must not know what was taken back, only that something was.
"""

import re
from datetime import timedelta

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers import part_undone
from models.store import Store
from models.values import Said

say = Texts(__file__)
AGO = timedelta(hours=1)  # within which a report that was taken back may be meant


def rest(message: Message, reading: Reading, store: Store) -> str:
    """What a message says behind เอาคืน, where something was just taken back; "" where it says nothing more."""
    found = re.match(say.table("words")["back"], clean(message.text).text) if reading.intent in ("other", "report") else None
    if found is None or message.quoted or store.post is None or store.project is None:
        return ""
    undone = just_undone(store)
    return found["rest"].strip() if undone is not None or part_undone.again(message, undone, store) else ""


def just_undone(store: Store) -> Said | None:
    """The report that was taken back last, a moment ago."""
    undone = [said for said in store.history(None) if said.undone_at is not None and store.said_at - said.undone_at <= AGO]
    return max(undone, key=lambda said: (said.undone_at, said.id), default=None)
