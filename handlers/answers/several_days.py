"""What names no single day of a held meeting, told of it or asked for: 1, 3, 5 มิ.ย., a meeting each; ตามที่นัดไว้, that of its plan.

Where people were told for all the days it is said how to type them.
Knows a list of days from a stretch of them. Must not know how a meeting is stored.
"""

from dataclasses import replace
from datetime import date

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading import read
from bot.reading.answers.answer import WHY
from bot.reading.reading import Asked, Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from bot.thai.show import show_date
from handlers.answers import ask, days_meant, held_or_planned
from handlers.reports import report
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_OF_EACH = {"status", "date", "place"}


def told(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The read-back of a meeting a day, or how to type them; None where no list of days that are gone by is named."""
    if last.slot != "date" or last.kind != "meeting" or message.quoted or "fact" not in last.held:
        return None
    known = store.fact(int(last.held["fact"]))
    if known is not None and known.closed_at is None and (planned := held_or_planned.as_planned(ask.plain(message), known, store)):
        return list(report.change(message, known, Fact("meeting", None, {"date": planned}), store))
    days = days_meant.listed(ask.plain(message), message.today) if _names_days_only(message, store) else ()
    if len(days) < 2 or known is None or known.closed_at is not None or known.slots.get("status") != "held":
        return None
    if "attendees" in known.slots:
        first, second = (show_date(day, weekday=False).rpartition(" ")[0] for day in days[:2])
        apart = say("apart", count=len(days), first=first, second=second, number=known.report_id)
        return [Text(apart), *ask.ask_of_fact(known, "date", store)]
    facts = tuple(Fact("meeting", None, {"date": day}) for day in days)
    return list(report.report(message, Reading("report", facts=facts, why=WHY), store))


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """A held meeting that is told of with a list of days and no number of people, as one a day: จัดประชุมวันที่ 5, 8 และ 10 มิ.ย.

    Two days in a row are one meeting.
    """
    said = reading.facts[0] if reading.intent == "report" and len(reading.facts) == 1 else None
    if said is None or said.kind != "meeting" or said.slots.get("status") != "held" or not said.slots.keys() <= _OF_EACH or reading.ask:
        return reading
    days = days_meant.listed(message.text, message.today) if days_meant.in_one_list(message.text) else ()
    if len(days) < 2 or (len(days) == 2 and (days[1] - days[0]).days == 1):
        return reading
    return reading._replace(facts=tuple(replace(said, slots={**said.slots, "date": day}) for day in days))


def _names_days_only(message: Message, store: Store) -> bool:
    """Whether a message is read as a day and no more: not 1 มิ.ย. 40 คน 5 มิ.ย. 38 คน."""
    own = store.district
    facts = read(message.text, message.today, own, Asked("date", "meeting")).facts
    return len(facts) == 1 and set(facts[0].slots) == {"date"} and isinstance(facts[0].slots["date"], date)
