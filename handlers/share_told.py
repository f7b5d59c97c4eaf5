"""A share under the question how much or how many: ร้อยละ 50, ครึ่งนึง, ทุกชุมชน, ยกเว้น 2 ชุมชน; the number it comes to is offered.

Knows when a share is an answer. Must not know how one is reckoned.
"""

from dataclasses import replace

from bot.message import Message
from bot.reading import read
from bot.reply import CHOICES_LIMIT, Reply, Text
from bot.texts import Texts
from handlers import ask, likely
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
_LONGEST = 60  # letters
_SLOTS = ("amount", "done")


def told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The question again with the number that a share comes to as its first button; None where none is said."""
    if last.slot not in _SLOTS or last.draft_id is None or message.quoted or len(message.text) > _LONGEST:
        return None
    draft = store.draft(last.draft_id)
    if draft is None or draft.settled_at or not any(word in message.text for word in say.table("words")[last.slot]):
        return None
    meant = likely.numbers(last.slot, draft, ask.plain(message), store)
    if not meant or _is_of_else(message, draft, store):
        return None
    asked = ask.next_question(store, draft)
    text = say("meant", value=meant[0].label)
    others = tuple(each for reply in asked if isinstance(reply, Text) for each in reply.choices if each not in meant)
    return [replace(each, text=f"{text}\n{each.text}", choices=(*meant, *others)[:CHOICES_LIMIT]) if isinstance(each, Text) else each
            for each in asked]  # fmt: skip


def _is_of_else(message: Message, draft: Waiting, store: Store) -> bool:
    """Whether a message speaks of something else, or says that there is none: ใช้หมดแล้ว, asked what was returned."""
    if any(word in message.text for word in say.table("words")["none"]):
        return True
    said = read(message.text, message.today, store.post.district if store.post is not None else None)
    if any(fact.district not in (None, draft.fact.district) for fact in said.facts):
        return True  # บางรักเบิกหมดแล้ว, asked of สวนหลวง
    return said.intent != "other" and (said.intent != "report" or {fact.kind for fact in said.facts} != {draft.fact.kind})
