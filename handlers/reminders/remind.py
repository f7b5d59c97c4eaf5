"""Reminders that people ask for: set, list, cancel, snooze, and what happens when one comes due; the taps on every reminder.

A personal one comes at the time asked for, quiet hours or not. Reminders to others are headquarters' and live in `chase`.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from bot import calendar
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask, days_meant, left_open
from handlers.chases import chase, not_chased, whom
from handlers.corrections import pointed
from handlers.deadlines import deadline, owed
from handlers.reminders import hours, leave, nudge, pauses, reminder_back, reminder_moved, reminder_named, wish
from models.store import Store
from models.store.reminders import Asked
from models.values import AskedLast

say = Texts(__file__)
LISTED = 10
MORNING = time(9, 0)  # the contract's hour where none is said
SNOOZES = {"10": timedelta(minutes=10), "60": timedelta(hours=1)}

rides = nudge.rides


# Setting one


def remind(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The reminder as set, the question that it lacks, or headquarters' preview of a chase."""
    last = store.asked()
    waiting = last.held if last is not None and last.intent == "remind" else {}
    if waiting:
        store.forget_question()
    anew = reading.audience or reading.about or reading.documents or wish.tells(message.text)
    wanted = wish.wished(message, reading, {} if anew else waiting, store)  # another reminder, or the answer to the question
    return list(_for_me(message, wanted, reading, store) if wanted["audience"] == "me" else chase.chase(wanted, reading, store))


def _for_me(message: Message, wanted: Mapping[str, Any], reading: Reading, store: Store) -> list[Reply]:
    """The personal reminder, saved and read back."""
    at = datetime.fromisoformat(wanted["at"]) if wanted["at"] else None
    if days_meant.no_day(message.text, store.today):
        return wish.ask_when(store, {**wanted, "at": ""}, say("no_such_day"))
    if at is None or "at" in reading.ask:
        said = wanted["words"] if wish.day_said(wanted["words"], store.today) else message.text
        day = wish.day_said(said, store.today)
        wanted = {**wanted, "on": day.isoformat()} if day else wanted
        asked = hours.say("hour", day=show.day(day)) if day else say("when")
        times = hours.likely(said) if day else ()
        return wish.ask_when(store, wanted, asked + wish.only_you(message.text), wish.soon(message), times)
    if at <= owed.local(store):
        return wish.ask_when(store, {**wanted, "at": ""}, say("past", at=wish.moment(at)))
    if wanted["repeat"] and wish.repeating(store) >= wish.REPEATS:
        return [Text(say("too_many", limit=wish.REPEATS), (_list_choice(),))]
    number = wish.keep(store, wanted, at)
    last = store.asked()
    if last is None or last.draft_id is None:  # a question about a report stays open
        store.ask("shown", intent="set", held={"what": "reminder", "number": number, **left_open.kept(store)})
    beside = last is not None and last.slot == "readback" and last.asked_at == store.said_at  # told in one message
    cancel = Choice(say.label("cancel_it" if beside else "cancel"), press=f"v1|remind-cancel|{number}")
    text = say("set", at=wish.moment(at), repeat=wish.repeat_words(wanted["repeat"]), words=wanted["words"])
    return [Text(text + wish.only_you(wanted["words"]), (cancel, _list_choice()))]


def _list_choice() -> Choice:
    return Choice(say.label("list"), say=say.label("list_say"))


# Listing and cancelling


def reminders(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The person's reminders by number, each with a button that cancels it."""
    mine = store.reminders()[:LISTED]
    return [which("list", mine, store) if mine else Text(say("none"), (Choice(say.label("try"), say=say.label("example")),))]


def typed(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """Cancels those of the reminders just listed that are named, or moves one: ยกเลิกข้อ 1, ยกเลิกทั้งหมด, ข้อแรกเลื่อนไปวันมะรืน."""
    drops = any(message.text.strip().startswith(word) for word in say.table("words")["drops"])
    if message.quoted:
        return None
    if (put_back := reminder_back.typed(message, last, _cancelled, store)) is not None:
        return list(put_back)
    found = (store.reminder(int(number)) for number in last.held["numbers"])
    listed = [each for each in found if each is not None]
    if drops:
        said = reminder_named.subject(message) is not None
        return None if said else list(_numbered(message, listed, store)) or _bare(message, listed, store)
    meant = reminder_named.by_number(message, listed) or (listed if len(listed) == 1 else [])
    moved = reminder_moved.moved(meant[0], message, store) if len(meant) == 1 else None
    if moved is None:
        return None
    store.ask("shown", intent="reminders", held=last.held)  # the next number is still one of the list
    return [moved]


def _bare(message: Message, listed: Sequence[Asked], store: Store) -> list[Reply | Push] | None:
    """Cancels the only one that is listed, or asks which, where no more is said than why: ลบทิ้ง ส่งแล้ว."""
    if not listed or not is_bare(message):
        return None
    return [_cancelled(listed[0], store) if len(listed) == 1 else which("which", tuple(listed), store)]


def is_bare(message: Message) -> bool:
    """Whether a message cancels and says no more than why: ลบทิ้ง ส่งแล้ว."""
    return re.fullmatch(say.table("words")["bare"], ask.plain(message)) is not None


def _numbered(message: Message, mine: Sequence[Asked], store: Store) -> list[Reply]:
    """Cancels those that a message names by their number in a list, the one whose words it names, or all, in one answer."""
    every = any(word in message.text for word in say.table("words")["all"])
    meant = mine if every else reminder_named.by_number(message, mine) or reminder_named.by_words(message, mine)
    told = [_cancelled(each, store).text for each in meant]
    return [Text("\n".join(told))] if told else []


def _lines(mine: tuple[Asked, ...]) -> list[str]:
    return [
        say("line", number=number, at=show.moment(each.next_at), repeat=wish.repeat_words(each.repeat), words=each.body["words"])
        + (say("line_to", who=chase.called(each.body)) if each.body["audience"] != "me" else "")
        for number, each in enumerate(mine, 1)
    ]


def _cancel_choices(mine: tuple[Asked, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(say("cancel_number", number=number), press=f"v1|remind-cancel|{each.id}") for number, each in enumerate(mine, 1))


def cancel_reminder(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """Cancels the only reminder, or the one by what it is about or by its number ("ยกเลิกการเตือน 2"); else asks which."""
    mine = store.reminders()[:LISTED]
    own = store.district
    if others := sorted(pointed.districts(message) - {own}):
        return list(not_chased.answer(others, store))
    if mine and (subject := reminder_named.subject(message)):
        return [_about(subject, reminder_named.meant(message, mine), mine, store)]
    if cancelled := _numbered(message, store.reminders(), store):
        return list(cancelled)
    if not mine:
        return [Text(say("none"))]
    if len(mine) == 1:
        return [_cancelled(mine[0], store)]
    return [which("which", mine, store)]


def which(name: str, mine: tuple[Asked, ...], store: Store, **words: str) -> Text:
    """The reminders by their numbers, of which the next message may name one."""
    store.ask("shown", intent="reminders", held={"numbers": [each.id for each in mine]})
    return Text(say(name, lines="\n".join(_lines(mine)), **words), _cancel_choices(mine))


def _about(subject: str, meant: Sequence[Asked], mine: tuple[Asked, ...], store: Store) -> Text:
    """The one reminder about a subject, cancelled; else that there is none, or which there are, by their numbers in the list."""
    if len(meant) == 1:
        return _cancelled(meant[0], store)
    return which("which", mine, store) if meant else which("none_about", mine, store, subject=subject)


def _cancelled(each: Asked, store: Store) -> Text:
    if each.ended_at is not None:
        return Text(say(f"ended_{each.outcome}", words=each.body["words"]))
    store.end_reminder(each.id, "cancelled")
    store.drop_timer(f"remind:{each.id}")
    reminder_back.note(each, store)
    return Text(say("cancelled", at=show.moment(each.next_at), words=each.body["words"]))


# When one comes due


def timer(message: Message, store: Store) -> list[Reply | Push]:
    """What a due timer sends: the daily run's pushes, or one reminder's."""
    if message.data == nudge.DAILY:
        return list(nudge.run(store))
    each = store.reminder(int(message.data.partition("|")[2]))
    if each is None or each.ended_at is not None:
        return []
    to_others = each.body["audience"] != "me"
    if to_others and (not store.is_hq or store.project is None):
        store.end_reminder(each.id, "cancelled")  # the post or the project ended since
        return []
    if to_others and not calendar.in_hours(owed.local(store)):
        wish.move(each, calendar.next_opening(owed.local(store), MORNING), store)  # the clock stood still: others are told in office hours
        return []
    _go_on(each, store)
    return list(chase.send(each.body, f"reminder:{each.id}", store) if to_others else _mine(each, store))


def _go_on(each: Asked, store: Store) -> None:
    """Sets a repeating reminder's next time, after now: what was missed is not made up for; ends a single one."""
    if not each.repeat:
        store.end_reminder(each.id, "done")
        return
    wish.move(each, calendar.next_time(wish.naive(each.first_at), each.repeat, owed.local(store)), store)


def _mine(each: Asked, store: Store) -> list[Push]:
    """The person's own words back at them, and whether what they are about is still owed."""
    store.spend(each.person, "personal")
    text = say("due", words=each.body["words"], state=_state(each, store))
    if store.now - each.next_at > timedelta(minutes=15):
        text = say("due_late", at=show.moment(each.next_at), text=text)
    snooze = [Choice(say.label(f"snooze{key}"), press=f"v1|remind-snooze{key}|{each.id}") for key in (*SNOOZES, "day")]
    return [Push(each.person, (Text(text, tuple(snooze)),))]


def _state(each: Asked, store: Store) -> str:
    """Whether the district still owes what the reminder is about; nothing when it is about nothing the ledger knows."""
    about, district = each.body["about"], store.district
    if not about or not district or store.project is None:
        return ""
    documents = each.body["documents"] or [""]
    open_ones = [owed.subject(about, document) for document in documents if whom.owes(about, document, district, store)]
    return say("still_owed", subject=", ".join(open_ones)) if open_ones else say("reported", subject=owed.subject(about))


# Taps


def press(message: Message, verb: str, number: int, store: Store) -> list[Reply | Push]:
    """What a tap on a reminder, a preview, a deadline or a leave does; an unknown verb says that the button is old."""
    found = PRESSES.get(verb)
    if found is None or (store.project is None and verb not in WITHOUT_PROJECT):
        return [Text(say("old_button"))]
    return list(found(message, number, store))


def _press_cancel(message: Message, number: int, store: Store) -> list[Reply]:
    each = store.reminder(number)
    return [Text(say("old_button")) if each is None or each.person != store.person else _cancelled(each, store)]


def _snooze(key: str) -> Callable[[Message, int, Store], list[Reply]]:
    def tapped(message: Message, number: int, store: Store) -> list[Reply]:
        each = store.reminder(number)
        if each is None or each.person != store.person:
            return [Text(say("old_button"))]
        now = owed.local(store)
        at = (now + SNOOZES[key]).replace(second=0, microsecond=0) if key in SNOOZES else datetime.combine(
            now.date() + timedelta(days=1), wish.naive(each.first_at).time())  # fmt: skip
        wish.move(each, at, store)  # a repeating one goes on from there
        return [Text(say("snoozed", at=wish.moment(at)))]

    return tapped


def _press_day(message: Message, number: int, store: Store) -> list[Reply | Push]:
    """The day picker's answer to "when": that day at nine, or a question when nothing is being set any more."""
    last = store.asked()
    if not message.picked or last is None or last.intent != "remind":
        return [Text(say("old_button"))]
    at = datetime.combine(date.fromisoformat(message.picked), MORNING)
    return remind(message, Reading("remind", at=at), store)


def _press_drafts(message: Message, number: int, store: Store) -> list[Reply]:
    return ask.next_question(store) or [Text(say("no_drafts"))]


WITHOUT_PROJECT = ("remind-cancel", "remind-day", "remind-leave", *(f"remind-snooze{key}" for key in (*SNOOZES, "day")))
PRESSES: dict[str, Callable[[Message, int, Store], list[Reply] | list[Reply | Push]]] = {
    "remind-cancel": _press_cancel,
    "remind-snooze10": _snooze("10"),
    "remind-snooze60": _snooze("60"),
    "remind-snoozeday": _snooze("day"),
    "remind-day": _press_day,
    "remind-pause": pauses.press,
    "remind-none": pauses.press_none,
    "remind-drafts": _press_drafts,
    "remind-send": chase.press_send,
    "remind-drop": chase.press_drop,
    **deadline.PRESSES,
    "remind-leave": leave.press_cancel,
}
