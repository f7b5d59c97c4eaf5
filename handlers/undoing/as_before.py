"""ไม่เอาแล้ว เอาค่าเดิม; ของเดิมถูกแล้ว; ไม่เลื่อนแล้ว วันเดิม: what the last report put something in the place of stands again.

Knows how that is said, and what was told in whose place. Must not know how a report is undone.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_READ_AS = ("other", "report", "correct", "deny", "undo")


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The undo that a wish for the former value is, of what waits to be confirmed where that is asked; else the reading as it stands."""
    if reading.intent not in _READ_AS or message.quoted or store.post is None:
        return reading
    words = say.table("words")
    if not any(word in message.text for word in words["former"]):
        return reading
    text = clean(message.text).text.strip()
    if re.fullmatch(words["right_before"], text):
        return _whole(reading, store)
    put_off_again = re.fullmatch(words["not_put_off"], text) is not None
    if not re.fullmatch(words["before"], text) and not put_off_again:
        return reading
    last = store.asked()
    draft = store.draft(last.draft_id) if last is not None and last.draft_id is not None else None
    if last is not None and draft is not None and not put_off_again:
        return Reading("undo", undone=draft.fact.kind, why=("undo", "as before")) if last.slot == "confirm" else reading
    told = [known for known in told_last.told_last(store) if not put_off_again or known.slots.get("status") == "postponed"]
    before = [each for known in told for each in store.replaced(known) if each.report_id != known.report_id]
    kinds = {known.kind for known in told}
    return Reading("undo", undone=kinds.pop(), why=("undo", "as before")) if before and len(kinds) == 1 else reading


def _whole(reading: Reading, store: Store) -> Reading:
    """The undo of the last report as a whole, with what waits of it, where all it says takes the place of what was told before."""
    newest = store.last_report()
    drafts = [draft for draft in store.drafts_here() if newest is not None and draft.report_id == newest.id]
    told = told_last.just_told(store)
    instead = [known for known in told if any(each.report_id != known.report_id for each in store.replaced(known))]
    if not (told or drafts) or len(instead) < len(told):
        return reading
    return Reading("undo", undone=None if told else drafts[0].fact.kind, why=("undo", "as before"))
