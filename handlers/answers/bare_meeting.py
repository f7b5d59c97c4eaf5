"""A meeting with a bare number that may be its people or its day, ประชุม 25: which is asked before anything is saved.

Knows what may be meant and what names it. Must not know how a meeting is stored.
"""

import re
from dataclasses import replace

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import Day, clean, find, resolve
from bot.thai.dates import Look
from bot.thai.show import show_date
from handlers.answers import ask, held_or_planned
from handlers.corrections import pointed
from handlers.reports import report
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_LAST = 31
_LOOKS: dict[str, Look] = {"held": "back", "planned": "ahead"}


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The question what the number is, with a button each; None where it is clear, and for any other message."""
    if reading.intent != "report" or len(reading.facts) != 1 or message.quoted:
        return None
    fact, last = reading.facts[0], store.asked()
    number = fact.slots.get("attendees")
    if fact.kind != "meeting" or set(fact.slots) != {"status", "attendees"} or not isinstance(number, int) or not 0 < number <= _LAST:
        return None
    found = re.match(say.table("words")["bare"], clean(ask.plain(message)).text)
    lead = found["lead"].strip() if found else ""
    named = next(iter(pointed.districts(message)), "")
    if found is None or lead.removeprefix(say("district")).strip() != named or not store.may_report_for(fact.district or store.district):
        return None
    if last is not None and last.slot == "attendees":
        return None
    return [*_question(lead, number, ("people", *_LOOKS), store)]


def told(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The read-back of what is named: 25 คน, นัดไว้, 25 มิ.ย.; the question again for the rest where the words fit two of them."""
    if last.slot != "bare_meeting" or message.quoted:
        return None
    words, lead, number = ask.plain(message), last.held["lead"], int(last.held["number"])
    days = {each: _day(number, each, store) for each in _LOOKS}
    named = next((name for name, all_ in say.table("meant").items() if words in all_), None)
    named = named or ("planned" if words in held_or_planned.say.table("words")["planned"] else _day_named(words, days, store))
    if named is None and words in (str(number), say("people", number=number)):
        named = "people"
    if named is None or named in ("date", "done"):
        return [*_question(lead, number, {"date": tuple(_LOOKS), "done": ("people", "held")}[named], store)] if named else None
    store.forget_question()
    said = _words(named, lead, number, days.get(named, ""))
    return list(report.report(replace(message, text=said), read(said, message.today, store.district), store))


def _question(lead: str, number: int, meanings: tuple[str, ...], store: Store) -> list[Reply]:
    """What the number may be, with a button each."""
    store.ask("bare_meeting", "meeting", held={"lead": lead, "number": number})
    days = {each: _day(number, each, store) for each in meanings if each in _LOOKS}
    possible = [each for each in meanings if days.get(each, "-")]
    choices = tuple(
        Choice(say(each, number=number) if each == "people" else say(each, day=days[each].rpartition(" ")[0]),
               say=_words(each, lead, number, days.get(each, ""))) for each in possible
    )  # fmt: skip
    return [Text(say("which", number=number), choices)]


def _words(meant: str, lead: str, number: int, day: str) -> str:
    """The whole sentence that says what is meant."""
    return say("of_" + meant, lead=lead, value=number if meant == "people" else day).strip()


def _day(number: int, meant: str, store: Store) -> str:
    """The day of its number that is gone by or to come; "" for none."""
    day = resolve(Day(day=number), store.today, _LOOKS[meant]).date
    return show_date(day, weekday=False) if day is not None else ""


def _day_named(words: str, days: dict[str, str], store: Store) -> str | None:
    """Which of the days is named with its month: 25 มิ.ย."""
    said = [span.value for span in find(clean(words)) if isinstance(span.value, Day) and span.value.month is not None]
    shown = {show_date(found, weekday=False) for day in said if (found := resolve(day, store.today, None).date) is not None}
    return next((name for name, day in days.items() if shown == {day}), None)
