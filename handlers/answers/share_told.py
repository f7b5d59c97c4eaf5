"""A share or parts under the question how much or how many: ร้อยละ 50, ครึ่งนึง, ทุกชุมชน, ชาย 12 หญิง 28; what it comes to is offered.

Knows when a share is an answer. Must not know how one is reckoned.
"""

from dataclasses import replace

from bot.message import Message
from bot.reading import Asked, read
from bot.reply import CHOICES_LIMIT, Choice, Push, Reply, Text
from bot.texts import Texts
from handlers.answers import ask
from handlers.reports import likely, report
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
_LONGEST = 60  # letters
_SLOTS = ("amount", "done", "made", "reviewed", "projects")


def told(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The question again with the number that a share comes to as its first button, or that number told; None where none is said."""
    if "comes_to" in last.held and read(message.text, message.today, None, Asked("confirm")).intent == "confirm":
        return report.report(message, read(str(last.held["comes_to"]), message.today, store.district, Asked(last.slot, last.kind)), store)
    if last.slot == "attendees":
        return _people(message, last, store)
    if last.slot not in _SLOTS or last.draft_id is None or message.quoted or len(message.text) > _LONGEST:
        return None
    draft = store.draft(last.draft_id)
    words = say.table("words")
    if draft is None or draft.settled_at or not any(word in message.text for word in words[last.slot]):
        return None
    meant = likely.one_anew(draft, message.text, _words(draft, store)) or likely.numbers(last.slot, draft, ask.plain(message), store)
    if not meant or _is_of_else(message, draft, store):
        return None
    first = likely.numbers(last.slot, draft, _words(draft, store), store)  # what the report's own words came to
    return _offered(meant, ask.next_question(store, draft), store, without=first)


def _people(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The question how many came again with the sum of its parts as its first button: ชาย 12 หญิง 28."""
    known = store.fact(int(last.held["fact"])) if "fact" in last.held and len(message.text) <= _LONGEST else None
    meant = likely.people(message.text) if known is not None else ()
    return _offered(meant, ask.ask_of_fact(known, last.slot, store), store) if known is not None and meant else None


def _offered(meant: tuple[Choice, ...], asked: list[Reply], store: Store, without: tuple[Choice, ...] = ()) -> list[Reply | Push]:
    """A question with what an answer comes to as its first button, which ใช่ means, and without those that something else came to."""
    open_now = store.asked()
    if open_now is not None and len(meant) == 1:
        held = {**open_now.held, "comes_to": meant[0].say}
        store.ask(open_now.slot, open_now.kind, draft_id=open_now.draft_id, report_id=open_now.report_id, held=held)
    text = say("meant", value=meant[0].label)
    others = tuple(each for reply in asked if isinstance(reply, Text) for each in reply.choices if each not in (*meant, *without))
    return [replace(each, text=f"{text}\n{each.text}", choices=(*meant, *others)[:CHOICES_LIMIT]) if isinstance(each, Text) else each
            for each in asked]  # fmt: skip


def _words(draft: Waiting, store: Store) -> str:
    said = store.report(draft.report_id)
    return (said.words or "") if said is not None else ""


def _is_of_else(message: Message, draft: Waiting, store: Store) -> bool:
    """Whether a message speaks of something else, or says that there is none, or asks: ใช้หมดแล้ว, asked what was returned; ทั้งหมดเข้ายัง."""
    words = say.table("words")
    if any(word in message.text for word in words["none"]) or ask.plain(message).endswith(tuple(words["asks"])):
        return True
    said = read(message.text, message.today, store.district)
    if any(fact.district not in (None, draft.fact.district) for fact in said.facts):
        return True  # บางรักเบิกหมดแล้ว, asked of สวนหลวง
    return said.intent != "other" and (said.intent != "report" or {fact.kind for fact in said.facts} != {draft.fact.kind})
