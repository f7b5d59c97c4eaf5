"""A bare number that may put right the day of a meeting or its people, เอ๊ะ 27 of 40 people on the 28th: asked once, with a tap for each.

Knows when both may be meant and what names one of them. Must not know how a correction is stored.
"""

from calendar import monthrange
from datetime import date

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reply import Choice, Reply, Text
from bot.texts import Texts
from bot.thai import Number, clean, find
from bot.thai.show import show_date
from handlers import show
from handlers.answers import ask, days_meant
from handlers.reports import report
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)


def asked(message: Message, known: Known, said: Fact, store: Store) -> list[Reply] | None:
    """The question which of the two is meant; None where the number is nearer to the people that were told, or names its unit."""
    day = _day(known, said)
    if day is None or not _is_bare(message):
        return None
    people = int(str(said.slots["attendees"]))
    store.ask("fix", known.kind, report_id=known.report_id, held={"fact": known.id, "people": people, "day": day.isoformat()})
    counted, dated = show.value("attendees", people), show_date(day, weekday=False)
    choices = (Choice(counted, say=say("of_people", value=counted)), Choice(dated, say=say("of_day", value=dated)))
    return [Text(say("which", what=show.whole(known.district, known.kind, known.slots)), choices, f"report:{known.report_id}")]


def told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back of the one that is named without its number: วันที่ค่ะ, จำนวนคน, วันพฤหัสอะ; None for anything else."""
    if last.slot != "fix" or "people" not in last.held or message.quoted:
        return None
    known, day = store.fact(int(last.held["fact"])), date.fromisoformat(last.held["day"])
    words = ask.plain(message)
    of_day = words in say.table("words")["day"] or days_meant.weekday_alone(message.text) == day.weekday()
    if known is None or known.closed_at is not None or not (of_day or words in say.table("words")["people"]):
        return None
    store.forget_question()
    return report.change(message, known, Fact("meeting", None, {"date": day} if of_day else {"attendees": int(last.held["people"])}), store)


def _day(known: Known, said: Fact) -> date | None:
    """The day of its month that the number may be; None where it is none, or nearer to the people."""
    day, number = known.slots.get("date"), said.slots.get("attendees")
    came = known.slots.get("attendees")
    if known.kind != "meeting" or not isinstance(day, date) or not isinstance(number, int) or not isinstance(came, int):
        return None
    if not 0 < number <= monthrange(day.year, day.month)[1] or abs(number - day.day) >= abs(number - came):
        return None
    return day.replace(day=number)


def _is_bare(message: Message) -> bool:
    """Whether the number has no unit and the words name neither the people nor the day."""
    numbers = [span for span in find(clean(message.text)) if isinstance(span.value, Number)]
    named = any(word in message.text for word in say.table("words")["named"])
    return len(numbers) == 1 and numbers[0].unit is None and not named
