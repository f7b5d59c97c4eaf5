"""One of the person's own reminders that is named before what becomes of it: อันแรกเปลี่ยนเป็น 10 โมง, เตือนเรื่องคืนเงินยกเลิก.

Knows how one is named by its place, its subject or its words. Must not know how one is moved or cancelled.
"""

import re
from collections.abc import Sequence
from datetime import date

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from handlers.deadlines import owed
from handlers.following import told_last
from handlers.reminders import remind, reminder_moved, reminder_named
from models.store import Store
from models.store.reminders import Asked
from models.values import AskedLast

say = Texts(__file__)


def typed(message: Message, reading: Reading, last: AskedLast | None, store: Store) -> list[Reply | Push] | None:
    """What becomes of the one that is named; the list, where it may be one of several; None where none is named so."""
    text = clean(ask.plain(message)).text
    found = None if message.quoted else next(filter(None, (re.match(each, text) for each in say.table("becomes").values())), None)
    if found is None or not (found["lead"] or is_of_reminders(last)):
        return None
    mine = store.reminders()[: remind.LISTED]
    meant, cancels = _named(found["what"].strip(), text, mine, message.today), "when" not in found.re.groupindex
    if not meant:
        return _none(found["what"], bool(found["lead"]), message, store) if cancels else None
    if len(meant) > 1:
        return [remind.which("which" if cancels else "list", tuple(meant), store)]
    if cancels:
        return list(remind.press(message, "remind-cancel", meant[0].id, store))
    moved = reminder_moved.moved(meant[0], message, store)
    return [moved] if moved is not None else None


def _none(what: str, said_so: bool, message: Message, store: Store) -> list[Reply | Push] | None:
    """That there is no reminder about what is named; None where it names nothing, or a report that was told lately, not a reminder."""
    about, documents = reminder_named.subject_of(what, message.today)
    if about is None or (not said_so and any(known.kind == about for known in told_last.lately(store))):
        return None
    if not (mine := store.reminders()[: remind.LISTED]):
        return remind.reminders(message, Reading("reminders"), store)
    return [remind.which("none_about", mine, store, subject=", ".join(owed.subject(about, each) for each in documents or ("",)))]


def is_of_reminders(last: AskedLast | None) -> bool:
    """Whether what was set or shown last is a reminder, or the list of them."""
    if last is None or last.slot != "shown":
        return False
    return last.intent == "reminders" or (last.intent == "set" and last.held["what"] == "reminder")


def _named(what: str, text: str, mine: Sequence[Asked], today: date) -> list[Asked]:
    """Those that are meant: by the place in the list, unless they were set in another order; by the subject; by words of their own."""
    if placed := reminder_named.placed(text, mine):
        as_set = reminder_named.placed(text, sorted(mine, key=lambda each: each.id))
        return placed if placed == as_set else [*mine]
    about = reminder_named.about(what, mine, today)
    return about or [each for each in mine if what in clean(each.body["words"]).text]
