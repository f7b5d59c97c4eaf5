"""A reminder of one's own at another time: เลื่อนเป็นบ่ายสอง, ข้อแรกเลื่อนไปวันมะรืน.

Knows days and hours. Must not know how a reminder is found.
"""

import re
from datetime import date, datetime, time

from bot import calendar
from bot.message import Message
from bot.reply import Choice, Text
from bot.texts import Texts
from bot.thai import Clock, Day, clean, find, resolve
from handlers.answers import ask
from handlers.deadlines import owed
from handlers.meetings import put_off
from handlers.reminders import wish
from models.store import Store
from models.store.reminders import Asked

say = Texts(__file__)
MORNING = time(9, 0)
_NO_HOUR = 24


def moved(each: Asked, message: Message, store: Store) -> Text | None:
    """The read-back of a reminder at its new time, the day or the hour kept where only the other is said; None where no time is said."""
    before = wish.naive(each.next_at)
    said = _said(message) if each.ended_at is None else ""
    at = _new_time(said, message.today, before) if said else None
    if at is None:
        return _hour_or_day(message) if said else None
    if each.repeat:
        return Text(say("repeats"), (_cancel(each),)) if _of_the_month(message) else _repeating(each, at, store)
    if at <= owed.local(store):
        return Text(say("past", at=wish.moment(at), before=wish.moment(before)), (_cancel(each),))
    if each.body["audience"] != "me" and not calendar.in_hours(at):
        at = calendar.next_opening(at, MORNING)  # others are told in office hours
    wish.move(each, at, store)
    store.ask("shown", intent="set", held={"what": "reminder", "number": each.id})
    return Text(say("moved", at=wish.moment(at), words=each.body["words"]), (_cancel(each),))


def _repeating(each: Asked, at: datetime, store: Store) -> Text:
    """The read-back of one that comes again and again, set anew from its new time on; the old one ends."""
    now = owed.local(store)
    first = at if at > now else calendar.next_time(at, each.repeat, now)
    store.end_reminder(each.id, "cancelled")
    store.drop_timer(f"remind:{each.id}")
    number = wish.keep(store, {**each.body, "repeat": each.repeat}, first)
    store.ask("shown", intent="set", held={"what": "reminder", "number": number})
    text = say("again", at=wish.moment(first), repeat=wish.repeat_words(each.repeat), words=each.body["words"])
    return Text(text, (Choice(say.label("cancel"), press=f"v1|remind-cancel|{number}"),))


def _of_the_month(message: Message) -> bool:
    """Whether a day of the calendar is named, on which one that comes every week or day cannot be meant to begin."""
    return any(isinstance(span.value, Day) and span.value.day is not None for span in find(clean(message.text)))


def _new_time(text: str, today: date, before: datetime) -> datetime | None:
    """The moment that words name, else one so much later: อีก 2 วัน counts from the reminder's own day."""
    if (by := put_off.length(text)) is not None:
        return datetime.combine(put_off.later(before.date(), by), before.time())
    values = [span.value for span in find(clean(text))]
    days = [value for value in values if isinstance(value, Day)]
    hours = [value.start for value in values if isinstance(value, Clock) and value.start is not None]
    day = resolve(days[-1], today, "ahead").date if days else before.date()
    if day is None or not (days or hours):
        return None
    return datetime.combine(day, hours[-1] if hours else before.time())


def _said(message: Message) -> str:
    """What is said of the new time, "" where nothing is moved: เอาสิบโมง of ไม่เอา 9 โมง เอาสิบโมง; a bare 24 is a day of the month."""
    text, words = clean(message.text).text, say.table("words")
    if (instead := re.search(words["instead"], text)) is not None:
        return text[instead.end() :]
    if not any(word in text for word in words["moves"]):
        return ""
    bare = re.search(words["bare"], clean(ask.plain(message)).text)
    return say("on_the", day=bare["number"]) if bare is not None and int(bare["number"]) >= _NO_HOUR else text


def _hour_or_day(message: Message) -> Text | None:
    """The question whether a bare number is an hour or a day of the month: เลื่อนเป็น 10."""
    bare = re.search(say.table("words")["bare"], clean(ask.plain(message)).text)
    if bare is None or not int(bare["number"]):
        return None
    taps = tuple(Choice(label, say=label) for label in (say("to_hour", number=bare["number"]), say("to_day", number=bare["number"])))
    return Text(say("hour_or_day", number=bare["number"]), taps)


def _cancel(each: Asked) -> Choice:
    return Choice(say.label("cancel"), press=f"v1|remind-cancel|{each.id}")
