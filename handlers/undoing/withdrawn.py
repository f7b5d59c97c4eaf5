"""The last report withdrawn for the time being, with why: ถอนก่อน หัวหน้ายังไม่เซ็น, ขอดึงกลับก่อน ตัวเลขยังไม่นิ่ง.

Knows how that is said. Must not know how a report is taken back.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The undo that such a message is right behind a report, or of what waits where only that was told; else the reading as it stands."""
    if reading.intent != "other" or message.quoted or store.post is None:
        return reading
    words = say.table("words")
    if words["cheap"] not in message.text or not re.fullmatch(words["withdrawn"], clean(message.text).text.strip()):
        return reading
    if told_last.just_told(store):
        return Reading("undo", why=("undo", "withdrawn"))
    last = store.asked()
    draft = store.draft(last.draft_id) if last is not None and last.draft_id is not None else None
    return Reading("undo", undone=draft.fact.kind, why=("undo", "withdrawn")) if draft is not None else reading
