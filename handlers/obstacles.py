"""ปัญหาหมดแล้ว: the obstacles of one's district that still stand, each with the button that takes it back.

Knows which words speak of it. Must not know how a report is taken back.
"""

import re
from collections.abc import Iterable

from bot.ledger import Known
from bot.message import Message
from bot.reply import CHOICES_LIMIT, LABEL_LIMIT, Choice, Reply, Text, fit
from bot.texts import Texts
from handlers import show
from models.store import Store

say = Texts(__file__)


def solved(message: Message, store: Store) -> list[Reply]:
    """The question which obstacle is gone, where a message that states nothing says that one is; else nothing."""
    words = say.table("words")
    if store.post is None or store.post.district is None or store.post.role == "viewer":
        return []
    told = {name: any(word in message.text for word in words[name]) for name in ("obstacle", "gone", "still")}
    if not told["gone"] or told["still"]:
        return []
    facts = store.current(("obstacle",), store.post.district)
    if not told["obstacle"] and not _named(message, facts):
        return []
    if not facts:
        return [Text(say("none", who=show.who(store.post.district)))]
    lines = [say("line", number=known.report_id, text=known.slots["text"]) for known in facts]
    alone = [known for known in facts if {each.kind for each in store.facts_of_report(known.report_id)} == {"obstacle"}]
    taps = tuple(Choice(fit(say("gone", number=known.report_id), LABEL_LIMIT), press=f"v1|undo|{known.report_id}") for known in alone)
    how = [*([say("tap")] if alone else []), *([say("beside")] if len(alone) < len(facts) else [])]
    return [Text("\n".join([say("which", who=show.who(store.post.district)), *lines, *how]), taps[:CHOICES_LIMIT])]


def _named(message: Message, facts: Iterable[Known]) -> bool:
    """Whether one of the obstacles is called by words of its own: เรื่องห้องประชุมแก้ได้แล้ว, of ไม่มีห้องประชุม."""
    named = re.search(say.table("words")["called"], message.text)
    return named is not None and any(named["what"].strip() in str(known.slots["text"]) for known in facts)
