"""Another reminder said behind the one that was just set: ทุกวันจันทร์ 9 โมงด้วย เช็คแบบ 2.

Knows how such a message begins. Must not know how a reminder is set.
"""

import re

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Clock, Repeat, clean, find
from handlers.reminders import wish
from models.store import Store

say = Texts(__file__)
_READ = ("other", "export", "report", "query", "deadline")


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reminder that a message is which begins with its time, right behind another one of the person's own."""
    last = store.asked()
    after_one = last is not None and last.slot == "shown" and last.intent == "set" and last.held["what"] == "reminder"
    if last is None or not after_one or reading.intent not in _READ or message.quoted or not _begins_with_its_time(message.text):
        return reading
    each = store.reminder(int(last.held["number"]))
    if each is None or each.body["audience"] != "me":
        return reading
    again = read(say("as_reminder", words=message.text.strip()), message.today, store.district)
    return again if again.intent == "remind" and again.audience == "me" else reading


def _begins_with_its_time(words: str) -> bool:
    """Whether words begin with a time, an hour in it, and say behind it what is meant, with ด้วย, อีกอัน or a repetition among them."""
    text = clean(words)
    led = re.match(say.table("words")["leads"], text.text)
    reached = led.end() if led is not None else 0
    times = [span for span in find(text) if isinstance(span.value, wish.TIMES)]
    first = reached
    for span in times:
        if text.text[reached : span.start].strip():
            break
        reached = span.end
    also = re.match(say.table("words")["also"], text.text[reached:])
    more = bool(led and led.end()) or also is not None or any(isinstance(span.value, Repeat) for span in times if span.end <= reached)
    return reached > first and more and any(isinstance(span.value, Clock) for span in times if span.end <= reached)
