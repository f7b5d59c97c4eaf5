"""What was taken back and should not have been: อ้าว ลบผิด, ไม่ได้จะยกเลิก กดผิด, เอาเบิกกลับมา. Nothing more is taken back by it.

Knows how that is said. Must not know how anything is taken back. Records nothing: its buttons do.
"""

import re
from collections.abc import Sequence

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import DATA_LIMIT, Choice, Reply, Text, units
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.undoing import brought_back
from models.store import Store

say = Texts(__file__)
_READ_AS = ("other", "undo", "deny", "correct", "report")
_SHOWN = 3


def asks(message: Message, reading: Reading, store: Store) -> Sequence[Reply] | None:
    """What was just taken back, offered again; the last report with its button, where nothing was; None where it says something else."""
    if reading.intent not in _READ_AS or message.quoted or store.post is None or store.project is None:
        return None
    words = say.table("words")
    if not any(verb in message.text for verb in words["verbs"]):
        return None
    text = clean(message.text).text
    wrongly = re.search(words["wrongly"], text) is not None
    if not (wrongly or re.search(words["not_meant"], text) or re.search(words["back"], text)):
        return None
    if not re.fullmatch(f"(?:{words['wrongly']}|{words['not_meant']}|{words['back']}|{words['besides']})+", text):
        return None
    return brought_back.offered(message, store) or (_last(store) if wrongly else None)


def _last(store: Store) -> list[Reply]:
    """The last report, which stands, with the button that takes it back; its words where it was not saved; nothing where there is none."""
    newest = store.last_report()
    if newest is None:
        return []
    told = store.standing_of_report(newest.id)[:_SHOWN]
    if told:
        what = " · ".join(show.whole(known.district, known.kind, known.slots) for known in told)
        tap = Choice(say("undo_one", number=newest.id), press=f"v1|undo|{newest.id}")
        return [Text(say("none", number=newest.id, what=what), (tap,), f"report:{newest.id}")]
    if any(draft.report_id == newest.id for draft in store.drafts_here()):
        return list(ask.next_question(store))
    words = newest.words or ""
    choices = (Choice(say.label("send_again"), say=words),) if words and units(words) <= DATA_LIMIT else ()
    return [Text(say("not_saved", number=newest.id, words=words), choices)]
