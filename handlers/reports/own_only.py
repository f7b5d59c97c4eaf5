"""What is said of a draft for another district than one's own: งั้นของเราอย่างเดียว drops it, บางรักฝากรายงานจริงๆ changes nothing.

Knows the words for it. Must not know how a draft ends.
"""

import re
from collections.abc import Callable

from bot.message import Message
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from handlers.reports import drafts
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)


def told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The end of such a draft, or why it waits; None for any other draft or message."""
    draft = store.draft(last.draft_id) if last.draft_id is not None and not message.quoted else None
    if draft is None or draft.settled_at or not draft.doubts or draft.doubts[0]["rule"] != "other_district":
        return None
    text = clean(ask.plain(message)).text.replace(draft.fact.district or "", say("it"))
    said = next((name for name, pattern in say.table("said").items() if re.fullmatch(pattern, text)), None)
    return _ANSWERS[said](draft, store) if said else None


def _dropped(draft: Waiting, store: Store) -> list[Reply]:
    return drafts.drop_draft(draft.id, store)


def _insists(draft: Waiting, store: Store) -> list[Reply]:
    """That the other district reports itself, with its draft once more."""
    return [Text(say("itself", district=draft.fact.district or "")), *ask.next_question(store, draft)]


_ANSWERS: dict[str, Callable[[Waiting, Store], list[Reply]]] = {"own": _dropped, "theirs": _insists}
