"""A reminder of one's own at another time: เลื่อนเป็นบ่ายสอง, ข้อแรกเลื่อนไปวันมะรืน.

Knows days and hours. Must not know how a reminder is found.
"""

from datetime import datetime, time

from bot import calendar
from bot.message import Message
from bot.reply import Choice, Text
from bot.texts import Texts
from bot.thai import Clock, Day, clean, find, resolve
from handlers.deadlines import owed
from handlers.reminders import wish
from models.store import Store
from models.store.reminders import Asked

say = Texts(__file__)
MORNING = time(9, 0)


def moved(each: Asked, message: Message, store: Store) -> Text | None:
    """The read-back of a reminder at its new time, the day or the hour kept where only the other is said; None where no time is said."""
    before = wish.naive(each.next_at)
    at = _new_time(message, before)
    if at is None or each.ended_at is not None or not any(word in message.text for word in say.table("words")["moves"]):
        return None
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


def _new_time(message: Message, before: datetime) -> datetime | None:
    values = [span.value for span in find(clean(message.text))]
    days = [value for value in values if isinstance(value, Day)]
    hours = [value.start for value in values if isinstance(value, Clock) and value.start is not None]
    day = resolve(days[-1], message.today, "ahead").date if days else before.date()
    if day is None or not (days or hours):
        return None
    return datetime.combine(day, hours[-1] if hours else before.time())


def _cancel(each: Asked) -> Choice:
    return Choice(say.label("cancel"), press=f"v1|remind-cancel|{each.id}")
