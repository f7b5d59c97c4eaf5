"""An answer that only says that it comes in a moment, เท่าไหร่นะ เดี๋ยวดูใบเสร็จ, เดี๋ยวก่อนนะ ถามหัวหน้าแป๊บ: the question stays open.

Knows such words. Must not know what is asked, nor what leaves a question: that is ข้าม.
"""

import re

from bot.message import Message
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import clean, find
from handlers.answers import ask
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)


def told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """That the answer is waited for, with the question of a draft once more; None for any other message, and where nothing is asked."""
    draft = store.draft(last.draft_id) if last.draft_id is not None else None
    if (draft is None and "fact" not in last.held) or message.quoted or not _waits(message):
        return None
    again = ask.once_more(store, draft, last) if draft is not None and not draft.settled_at else []
    return [Text(say("waits")), *again]


def _waits(message: Message) -> bool:
    """Whether every part of a message says that it is looked for, or wonders what it is, and one that it is looked for."""
    parts, words = clean(message.text).text.split(), say.table("words")
    looked = [re.fullmatch(words["later"], part) is not None for part in parts]
    wondered = all(done or re.fullmatch(words["musing"], part) for done, part in zip(looked, parts, strict=True))
    return any(looked) and wondered and not find(clean(message.text))
