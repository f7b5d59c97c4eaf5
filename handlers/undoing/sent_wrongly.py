"""What was just sent is said to be the wrong file, or for another chat: เมื่อกี้ส่งผิดแชท, อันเมื่อกี้ผิดไฟล์. The tap that takes it back is offered.

Knows what was told last. Takes nothing back itself.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.documents import file_called
from models.store import Store

say = Texts(__file__)
_LATELY = timedelta(days=1)


def asks(message: Message, reading: Reading, store: Store) -> Sequence[Reply | Push] | None:
    """The offer to take back what was sent last: a file that waits, else the last report; None for any other message."""
    words = say.table("words")
    if reading.intent != "other" or message.quoted or words["cheap"] not in message.text:
        return None
    found = re.fullmatch(words["wrong"], clean(ask.plain(message)).text)
    if found is None:
        return None
    return _of_waiting(store) or _of_saved(store, of_file=found["what"] in words["of_file"])


def _of_waiting(store: Store) -> list[Reply] | None:
    """The offer to drop the newest file that waits for its name, where nothing was saved since."""
    newest = store.last_report()
    files = [draft for draft in store.drafts_here() if "file" in draft.fact.slots]
    if not files or (newest is not None and store.standing_of_report(newest.id) and newest.id > files[-1].report_id):
        return None
    what = show.whole_draft(files[-1]) + file_called.of(files[-1], store)
    return [Text(say("waits", what=what), (Choice(say.label("drop"), press=f"v1|drop|{files[-1].id}"),), f"draft:{files[-1].id}")]


def _of_saved(store: Store, *, of_file: bool) -> list[Reply] | None:
    """The offer to take back the last report of a day, of a file alone where it is a file that is wrong."""
    newest = store.last_report()
    told = store.standing_of_report(newest.id) if newest is not None and store.said_at - newest.said_at < _LATELY else ()
    if newest is None or not told or (of_file and all("file" not in known.slots for known in told)):
        return None
    what = "\n".join(show.whole(known.district, known.kind, known.slots) for known in told)
    return [Text(say("saved", what=what), (Choice(say("undo", number=newest.id), press=f"v1|undo|{newest.id}"),), f"report:{newest.id}")]
