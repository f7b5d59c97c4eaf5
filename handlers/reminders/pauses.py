"""Being left alone for some working days: เลื่อนเตือน under what is owed, and ไม่มีความคืบหน้า.

Knows how long, by a tap or in words. Must not know what is owed.
"""

import re
from datetime import date, timedelta

from bot import calendar
from bot.message import Message
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import Day, Number, clean, find, resolve
from bot.thai.show import show_date
from handlers.answers import ask
from handlers.deadlines import owed
from handlers.reminders import wish
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
PAUSES = (1, 3, 5)  # working days


def press(message: Message, number: int, store: Store) -> list[Reply]:
    """How long to leave the person alone; asked first."""
    if number == 0:
        choices = [Choice(say("pause_days", days=days), press=f"v1|remind-pause|{days}") for days in PAUSES]
        _asks(store)
        return [Text(say("pause"), tuple(choices))]
    return _until(calendar.step(owed.local(store).date(), number), store)


def typed(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """How long, in words: 3 วัน, พรุ่งนี้ค่อยเตือน, อาทิตย์หน้าดีกว่า; None where a message says something else."""
    today, plain = owed.local(store).date(), ask.plain(message)
    if days := re.fullmatch(say.table("words")["days"], clean(plain).text):
        numbers = [span.value.value for span in find(clean(days["count"])) if isinstance(span.value, Number)]
        return [*_until(calendar.step(today, int(numbers[0])), store)] if numbers and numbers[0] >= 1 else None
    said = [span.value for span in find(clean(wish.only_when(plain)))]
    if len(said) != 1 or not isinstance(said[0], Day):
        return None
    until = _starts_on(said[0], today)
    return [*_until(until, store)] if until is not None and until > today else None


def _starts_on(day: Day, today: date) -> date | None:
    """The day that is said, of a week its Monday."""
    if day.week is not None and day.weekday is None and day.day is None:
        return today + timedelta(days=7 * day.week - today.weekday())
    return resolve(day, today, "ahead").date or (date.max if day.months else None)  # เดือนหน้า is longer than there is


def _asks(store: Store) -> None:
    """The next message may say how long; a question about a report stays open."""
    last = store.asked()
    if last is None or last.draft_id is None:
        store.ask("shown", intent="pause")


def _until(day: date, store: Store) -> list[Reply]:
    """The person is left alone up to a day, at most so many working days; another word changes it."""
    until = min(day, calendar.step(owed.local(store).date(), max(PAUSES)))
    _asks(store)
    store.pause(until - timedelta(days=1), "later")
    return [Text(say("paused", day=show_date(until)))]


def says_none(message: Message) -> bool:
    """Whether somebody types what the button of a reminder says: ไม่มีความคืบหน้า."""
    return ask.plain(message) in say.table("words")["none"]


def no_progress(store: Store) -> list[Reply]:
    """No progress: headquarters sees it in its digest, and the person is left alone for some days."""
    until = calendar.step(owed.local(store).date(), PAUSES[1])
    store.pause(until - timedelta(days=1), "none")
    return [Text(say("no_progress", day=show_date(until)))]


def press_none(message: Message, number: int, store: Store) -> list[Reply]:
    """A tap on ไม่มีความคืบหน้า."""
    return no_progress(store)
