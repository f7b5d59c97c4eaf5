"""Which document a file is that waits for its name, told in words: ไฟล์เมื่อวานคือแบบ 1, อันแรกแบบ 1 อันนี้แบบ 2, รูปประชุม.

Knows which files wait. Must not know how one is filed.
"""

import re
from collections.abc import Sequence

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.questions.about import documents
from bot.reading.said import said
from bot.reply import Reply
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from handlers.reports.readback import readback
from handlers.reports.settle import resume
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)


def told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back of each file that is said to be a document; None where the message says no such thing.

    The words are kept with the first; the others are saved in the reports that sent them.
    """
    words, text = say.table("words"), clean(message.text).text
    if message.quoted or not any(word in text for word in words["points"]) or re.search(words["asks"], text):
        return None
    waiting = [draft for draft in store.drafts_here() if "file" in draft.fact.slots and "document" in draft.ask]
    named = documents(said(message.text, message.today, store.district).words) if waiting else ()
    if waiting and re.fullmatch(words["picture"], ask.plain(message)):
        named = ("other",)
    meant = _meant(text, named, waiting, last)
    if not meant:
        return None
    number = store.keep_report(message.event_id, message.message_id, message.text, meant[0].report_id)
    store.forget_question()
    numbers = [number, *(draft.report_id for draft in meant[1:])]
    filed = zip(meant, named, numbers, strict=True)
    outcomes = [resume(draft, _filed(draft, name), store, report_id=number) for draft, name, number in filed]
    return [reply for outcome, number in zip(outcomes, numbers, strict=True) for reply in readback([outcome], number, store)]


def _filed(draft: Waiting, document: str) -> Fact:
    return Fact("document", draft.fact.district, {**draft.fact.slots, "document": document})


def _meant(text: str, named: Sequence[str], waiting: Sequence[Waiting], last: AskedLast) -> list[Waiting]:
    """The files that the documents named are, in their order; none where that is not clear."""
    words = say.table("words")
    if len(named) == 1 and waiting:
        asked = [draft for draft in waiting if draft.id == last.draft_id] or list(waiting[-1:])
        return list(waiting[:1]) if re.search(words["first"], text) else asked
    if len(named) < 2 or len(named) != len(waiting):
        return []
    return list(reversed(waiting)) if re.match(words["latest"], text) else list(waiting)
