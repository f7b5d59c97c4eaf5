"""A reminder that was just cancelled by mistake comes back: ไม่ใช่ ข้อ 2, เอาข้อ 1 กลับมา, ไม่ยกเลิกแล้ว.

Knows what was cancelled last. Must not know how one is cancelled.
"""

import re
from collections.abc import Callable, Sequence

from bot.message import Message
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.deadlines import owed
from handlers.reminders import reminder_named, wish
from models.store import Store
from models.store.reminders import Asked
from models.values import AskedLast

say = Texts(__file__)


def note(each: Asked, store: Store) -> None:
    """Keeps in mind that a reminder was cancelled, beside the list that it was chosen from."""
    last = store.asked()
    if last is not None and last.draft_id is not None:
        return  # a question about a report stays open
    of_list = last.held if last is not None and last.intent == "reminders" else {}
    held = {"numbers": of_list.get("numbers", []), "ended": [*of_list.get("ended", []), each.id]}
    store.ask("shown", intent="reminders", held=held)


def typed(message: Message, last: AskedLast, cancel: Callable[[Asked, Store], Text], store: Store) -> list[Reply] | None:
    """What was cancelled last comes back, and the one that is named instead is cancelled; None where nothing of it is said."""
    if not last.held["numbers"] and ask.heard("cancel", message):
        store.forget_question()  # there is no list of which one more could be cancelled
        return None
    plain, words = clean(ask.plain(message)).text, say.table("words")
    mistaken, back = re.match(words["mistaken"], plain), re.search(words["back"], plain)
    ended = _of(last.held.get("ended", ()), store)
    if not ended or not (mistaken or back):
        return None
    named = [each for each in reminder_named.by_number(message, _of(last.held["numbers"], store)) if each is not None]
    if named and back and not mistaken:
        ended = [each for each in ended if each in named]
    if not ended or (mistaken and not named and mistaken.end() < len(plain) and not back):
        return None
    store.ask("shown", intent="reminders", held={"numbers": last.held["numbers"]})
    lines = [_put_back(each, store) for each in ended]
    lines += [cancel(each, store).text for each in named if mistaken and not back and each not in ended]
    return [Text("\n".join(lines))]


def _of(numbers: Sequence[int], store: Store) -> list[Asked]:
    found = (store.reminder(int(number)) for number in numbers)
    return [each for each in found if each is not None]


def _put_back(each: Asked, store: Store) -> str:
    at = wish.naive(each.next_at)
    if at <= owed.local(store):
        return say("past", at=wish.moment(at), words=each.body["words"])
    wish.move(each, at, store)
    return say("back", at=show.moment(each.next_at), repeat=wish.repeat_words(each.repeat), words=each.body["words"])
