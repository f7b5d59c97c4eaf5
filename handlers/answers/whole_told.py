"""A total under the question how many plans are made: ทั้งหมด 43 may be all that are made, or all there are; จาก 43 ชุมชน is the latter.

Knows what a total may mean. Must not know what becomes of a draft.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import LABEL_LIMIT, Choice, Reply, Text, fit
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from handlers.reports.readback import readback
from handlers.reports.settle import resume
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
_SLOTS = ("made", "reviewed", "done")


def told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """Whether a bare total is what is made, or out of how many; None for any other answer."""
    if last.kind != "plans" or last.slot not in _SLOTS or message.quoted or "fact" in last.held:
        return None
    found = re.fullmatch(say.table("words")["total"], clean(ask.plain(message)).text)
    draft = store.draft(last.draft_id) if last.draft_id is not None and found is not None else None
    if found is None or (draft is not None and draft.settled_at):
        return None
    count, about = found["count"], f"draft:{draft.id}" if draft is not None else ""
    taps = (say(last.slot, count=count), say("whole", count=count))
    return [Text(say("which", count=count), tuple(Choice(fit(tap, LABEL_LIMIT), say=tap) for tap in taps), about)]


def kept(message: Message, reading: Reading, last: AskedLast, draft: Waiting, store: Store) -> list[Reply] | None:
    """The question how many again, with the number of all communities that was told: จาก 15 ชุมชน; None where more, or else, is told."""
    fact = reading.facts[0] if len(reading.facts) == 1 else None
    if fact is None or fact.kind != "plans" or set(fact.slots) != {"communities"} or last.slot not in _SLOTS:
        return None
    if fact.district not in (None, draft.fact.district):
        return None
    number = store.keep_report(message.event_id, message.message_id, message.text, draft.report_id)
    return readback([resume(draft, ask.completed(draft, fact), store)], number, store)
