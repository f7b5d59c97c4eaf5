"""ส่งเลย, where no preview was shown last: the one that waits is shown once more; that it was sent, or that none waits.

Knows how that is said. Must not know what a preview shows. Sends nothing: its button does.
"""

import re
from datetime import timedelta

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers.chases import chase
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_AGO = timedelta(days=1)  # within which a preview may be meant


def typed(message: Message, reading: Reading, last: AskedLast | None, store: Store) -> list[Reply | Push] | None:
    """The answer to an order to send what was not asked about last; None for anything else."""
    of_else = last is not None and ("proposal" in last.held or last.draft_id is not None)
    if reading.intent not in ("other", "confirm") or not store.is_hq or message.quoted or of_else:
        return None
    if not re.fullmatch(say.table("words")["send"], clean(message.text).text.strip()):
        return None
    newest = store.last_proposal("chase", store.said_at - _AGO)
    if newest is None:
        return [Text(say("none_waits"))]
    if newest.settled_at is not None:
        return [Text(say("sent" if newest.outcome == "sent" else "dropped"))]
    store.settle_proposal(newest.id, "dropped")
    return [chase.previewed(dict(newest.body), store)]
