"""What was set and is no report, a leave, a reminder or a deadline: a typed ยกเลิก takes it back, a typed แก้เป็น is about it.

Knows how each is taken back. Must not know how it is set.
"""

from datetime import date

from bot.message import Message
from bot.reading import Asked, read
from bot.reading.orders.letter import letter
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask, days_meant
from handlers.deadlines import deadline, for_some, lifted
from handlers.meetings import put_off
from handlers.reminders import leave, remind, reminder_moved, wish
from handlers.undoing import undo
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_TIMES = {"date", "start", "end"}
_VERBS = {"leave": "remind-leave", "reminder": "remind-cancel", "deadline": "remind-undue"}
_MOVES_ON = ("query", "export", "remind", "deadline", "leave", "reminders", "draft_round", "help", "register")


def take_back(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """Takes back what an undo names: a deadline, a leave, else a report."""
    if reading.undone == "deadline":
        return lifted.lift(reading, store)
    return leave.cancel(message, store) if reading.undone == "leave" else undo.undo(message, reading, store)


def typed(message: Message, reading: Reading, last: AskedLast | None, store: Store) -> list[Reply | Push] | None:
    """What a typed ยกเลิก or แก้เป็นวันที่ 11 does to what was just set; None when the message is about something else."""
    if last is None or last.slot != "shown" or last.intent != "set" or message.quoted:
        return None
    what, number = str(last.held["what"]), int(last.held["number"])
    plain, words = ask.plain(message), say.table("words")
    if what == "reminder" and plain in words["all"] and len(store.reminders()) > 1:
        return remind.reminders(message, reading, store)  # which of them all is shown first
    taken = plain in (*words["all"], *words["taken"]) or ask.heard("cancel", message) or (what == "reminder" and remind.is_bare(message))
    if taken or (reading.intent == "undo" and reading.undone is None and what != "deadline"):
        store.forget_question()
        return remind.press(message, _VERBS[what], number, store)
    goes_on = leave.last_day(message) if what == "leave" and reading.intent == "other" else None
    return leave.until(goes_on, message, store) if goes_on is not None else _changed(message, reading, last, store)


def _changed(message: Message, reading: Reading, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """What another day or hour does to what was just set: a reminder and a deadline move, of a leave it is told how; else None."""
    what, number = str(last.held["what"]), int(last.held["number"])
    if what == "deadline" and (again := _deadline_changed(message, reading, last, store)) is not None:
        return again
    each = store.reminder(number) if what == "reminder" and reading.intent in ("other", "correct", "query") else None
    if each is not None and (moved := reminder_moved.moved(each, message, store)) is not None:
        return [moved]
    change: list[Reply | Push] = [Text(say(what), (Choice(say.label(what), press=f"v1|{_VERBS[what]}|{number}"),))]
    if reading.intent == "deny":
        return change
    reading = _as_moved(message, reading)
    if reading.intent == "correct" and _of_its_time(reading):
        day = reading.facts[0].slots.get("date") if reading.facts else None
        if what == "deadline" and isinstance(day, date):
            return deadline.moved(last.held["wanted"], _of_the_month(day, last, message, store), message, store)
        return change
    return None


def _deadline_changed(message: Message, reading: Reading, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The deadline that was just set, by its letter, put off, or on another day; for one district it is told that it is for all."""
    if reading.intent not in ("other", "correct", "deadline") or reading.about:
        return None
    wanted, by, some = last.held["wanted"], put_off.length(message.text), for_some.whose(message)
    named = letter(clean(message.text))
    if named and reading.intent == "other":
        return deadline.moved({**wanted, "letter": named}, date.fromisoformat(wanted["date"]), message, store)
    if by is not None and not some:
        return deadline.moved(wanted, put_off.later(date.fromisoformat(wanted["date"]), by), message, store)
    when = wish.only_when(for_some.without(message) if some else ask.plain(message))
    said = read(when, message.today, None, Asked("date", None, "deadline")) if when and reading.intent == "other" else None
    if said is None or said.date is None:
        return None
    return deadline.moved({**wanted, "whose": some}, _of_the_month(said.date, last, message, store), message, store)


def _of_the_month(day: date, last: AskedLast, message: Message, store: Store) -> date:
    """A day of a deadline, in the month of the one that it moves where only its number is said."""
    return days_meant.due_in_its_month(day, date.fromisoformat(last.held["wanted"]["date"]), message.text, store.today)


def _as_moved(message: Message, reading: Reading) -> Reading:
    """The reading of เลื่อนเป็น 18 ก.ย. as the correction it is of what was just set."""
    text = message.text.strip()
    led = next((word for word in say.table("words")["moves"] if text.startswith(word)), None)
    return read(say("as_correction", words=text.removeprefix(led)), message.today) if led and reading.intent == "other" else reading


def _of_its_time(reading: Reading) -> bool:
    """Whether a correction names no kind, and nothing but a day or an hour."""
    return all(fact.kind is None and fact.district is None and set(fact.slots) <= _TIMES for fact in reading.facts)


def moves_on(reading: Reading, last: AskedLast | None, store: Store) -> None:
    """Lets go of what was read back or shown last, once something else is asked: a later bare ยกเลิก is not about it any more."""
    if last is None or last.draft_id is not None:
        return
    if "proposal" in last.held and reading.intent not in ("confirm", "deny"):  # may still be answered, but is not sent or set unseen
        store.ask(last.slot, last.kind, last.intent, report_id=last.report_id, held={**last.held, "aside": True})
    elif reading.intent == "other" or reading.intent in _MOVES_ON:
        _lets_go(reading, last, store)


def _lets_go(reading: Reading, last: AskedLast, store: Store) -> None:
    """Lets go of what was read back or shown last; what was not understood only makes that a ใช่ does not confirm it."""
    if reading.intent == "other":
        if last.slot == "readback":  # what was not understood is not what ใช่ confirms
            store.ask(last.slot, last.kind, last.intent, report_id=last.report_id, held={**last.held, "aside": True})
        return
    if last.slot in ("readback", "shown") and last.intent != "draft_round":  # a draft is still edited after a question
        theirs = store.asked_by_them()
        store.forget_question()
        if theirs:
            store.note_asked_by_them(theirs)  # a question goes on with theirs all the same
    elif "fact" in last.held:  # what may still be answered, but not taken back
        store.ask(last.slot, last.kind, last.intent, report_id=last.report_id, held={**last.held, "aside": True})
