"""Being left alone for some working days: เลื่อนเตือน under what is owed, and ไม่มีความคืบหน้า.

Knows how long, by a tap or in words. Must not know what is owed.
"""

from datetime import timedelta

from bot import calendar
from bot.message import Message
from bot.reply import Choice, Reply, Text
from bot.texts import Texts
from bot.thai.show import show_date
from handlers import ask, owed
from models.store import Store

say = Texts(__file__)
PAUSES = (1, 3, 5)  # working days


def press(message: Message, number: int, store: Store) -> list[Reply]:
    """How long to leave the person alone; asked first."""
    if number == 0:
        choices = [Choice(say("pause_days", days=days), press=f"v1|remind-pause|{days}") for days in PAUSES]
        return [Text(say("pause"), tuple(choices))]
    until = calendar.step(owed.local(store).date(), min(number, max(PAUSES)))
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
