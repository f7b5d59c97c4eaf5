"""The past moment that a question names by a round or a week: KPI รอบที่แล้ว, KPI สัปดาห์ที่แล้ว.

Knows the words for it. Must not know any answer.
"""

import re
from datetime import timedelta

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Text
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import days_meant
from handlers.topics.common import last_round
from models.store import Store

say = Texts(__file__)


def no_day(message: Message, reading: Reading) -> list[Text]:
    """That the day a question asks about is in no calendar: KPI ณ 31 มิ.ย. 63."""
    named = reading.as_of is None and any(letter.isdigit() for letter in message.text)
    return [Text(say("no_day"))] if named and days_meant.no_day(message.text, message.today) else []


def as_of(message: Message, reading: Reading, store: Store) -> Reading:
    """The question as of the last round's day, or the last day of last week, where it names no other moment."""
    if reading.as_of or reading.round is not None or reading.had or reading.each_round:
        return reading
    words, text = say.table("words"), clean(message.text).text
    if re.search(words["week"], text):
        return reading._replace(as_of=store.today - timedelta(store.today.weekday() + 1))
    named = re.search(words["round"], text)
    of_meeting = reading.topic == "meeting" and named is not None and not named[0].startswith(say("round"))  # ครั้งที่แล้วประชุมกี่คน
    line = last_round(store, store.today) if named and not of_meeting else None
    return reading._replace(as_of=line.on) if line is not None else reading
