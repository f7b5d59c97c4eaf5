"""A question of an officer that is one of the own district, though it names none: ตอนนี้แผนเรากี่ชุมชน, แบบ 1 ยัง, ตกลงเบิกเท่าไหร่.

Knows which words make it so, and what was just told. Must not know any answer.
"""

import re
from datetime import timedelta

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from handlers.answers import ask
from handlers.following import told_last
from handlers.topics import common
from models.store import Store

say = Texts(__file__)
_OF_ALL_THERE_IS = ("progress", "overview", "kpi")
_JUST = timedelta(minutes=30)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a question as one of the speaker's own district, where it says เรา, asks when or หรือยัง, or goes on with a report."""
    own = store.district
    if own is None or reading.intent != "query" or reading.district or reading.had or reading.zones:
        return reading
    words, topic = say.table("words"), reading.topic or ""
    if topic == "history" and reading.as_of is not None and words["back"] in message.text:
        return reading._replace(topic="district", district=(own,))  # ดูย้อนหลัง 31 พ.ค.
    if any(word in message.text for word in words["of_all"]):
        return reading
    if any(word in message.text for word in say.table("own").get(topic, ())):
        return reading._replace(district=(own,), topic="district" if topic in _OF_ALL_THERE_IS else topic)
    of_told = topic in say.table("kinds") and not reading.ask and _of_what_was_told(message, topic, store)
    return reading._replace(district=(own,)) if of_told else reading


def _of_what_was_told(message: Message, topic: str, store: Store) -> bool:
    """Whether it is asked whether something is done yet, what was told of it, or something was just told of it here."""
    if any(word in message.text for word in say.table("words")["whole"]) or common.elsewhere(message):
        return False
    if re.search(say.table("words")["yet"], ask.plain(message)) or any(word in message.text for word in say.table("words")["noted"]):
        return True
    if any(draft.fact.kind in say.table("kinds")[topic] for draft in store.drafts_here() if draft.fact.district == store.district):
        return True  # a draft of it waits here
    last = store.last_report()
    if last is None or store.said_at - last.said_at > _JUST:
        return False
    return any(known.kind in say.table("kinds")[topic] for known in told_last.just_told(store))
