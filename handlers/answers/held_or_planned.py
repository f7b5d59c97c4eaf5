"""A meeting whose day has no month and of which no word says whether it was held: ประชุมวันที่ 25 on the 17th; the days it may be.

Knows the days it may be and the words for each. Must not know how a draft is stored.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.reply import Choice
from bot.texts import Texts
from bot.thai import Day, clean, find, resolve
from bot.thai.show import show_date
from handlers.deadlines import owed
from models.store import Store
from models.values import Waiting

say = Texts(__file__)


def taps(draft: Waiting) -> tuple[Choice, ...]:
    """A tap for each of the two days; none where a draft has no such doubt."""
    ahead, gone = _ahead(draft), draft.fact.slots.get("date")
    if ahead is None or not isinstance(gone, date):
        return ()
    return (Choice(say("held", day=_short(gone)), press=f"v1|confirm|{draft.id}"),
            Choice(say("planned", day=_short(ahead)), press=f"v1|ahead|{draft.id}"))  # fmt: skip


def planned(draft: Waiting) -> Fact:
    """The draft's meeting as planned for the day to come."""
    ahead = _ahead(draft)
    return draft.fact if ahead is None else replace(draft.fact, slots={**draft.fact.slots, "status": "scheduled", "date": ahead})


def meant(words: str, draft: Waiting, today: date) -> str | None:
    """Which of the two is said without politeness, held or planned, by its words or by one of the days with its month; None for neither."""
    ahead = _ahead(draft)
    if ahead is None:
        return None
    said = next((name for name, all_ in say.table("words").items() if words in all_), None)
    text = clean(words)
    days = [span for span in find(text) if isinstance(span.value, Day) and span.value.month is not None]
    if said is not None or len(days) != 1 or 2 * (days[0].end - days[0].start) < len(text.text) or not isinstance(days[0].value, Day):
        return said
    return {ahead: "planned", draft.fact.slots.get("date"): "held"}.get(resolve(days[0].value, today, None).date)


def _ahead(draft: Waiting) -> date | None:
    """The day to come that a draft's meeting may be meant for."""
    return next((date.fromisoformat(doubt["next"]) for doubt in draft.doubts if "next" in doubt), None)


def _short(day: date) -> str:
    """A day without its year, as fits on a tap: 25 มิ.ย."""
    return show_date(day, weekday=False).rpartition(" ")[0]


def likely_days(known: Known, store: Store) -> tuple[Choice, ...]:
    """The days that a meeting may have been held on: that it was planned for, where it has come; that of the one told of before."""
    days = list(_planned_for(known, store))
    standing = (fact for fact in store.current(("meeting",), known.district) if fact.slots.get("status") == "held")
    days += [fact.slots.get("date") for fact in standing if fact.id < known.id][-1:]
    shown = [show_date(day, weekday=False) for day in days if isinstance(day, date) and day <= store.today]
    return tuple(Choice(day, say=day) for day in dict.fromkeys(shown))


def as_planned(words: str, known: Known, store: Store) -> date | None:
    """The day that a meeting was planned for, where the answer is that it was held then, ตามที่นัดไว้; None for any other."""
    days = [day for day in _planned_for(known, store) if isinstance(day, date) and day <= store.today]
    return days[0] if len(days) == 1 and re.search(say.table("answers")["as_planned"], words) else None


def _planned_for(known: Known, store: Store) -> Iterator[object]:
    """The days of the plans that a held meeting took the place of, also with what was told of it in between: 60 คน."""
    for fact in store.replaced(known):
        if fact.slots.get("status") in owed.PLANNED:
            yield fact.slots.get("date")
        elif fact.slots.get("status") == "held" and "date" not in fact.slots and fact.id < known.id:  # of one moment both ways
            yield from _planned_for(fact, store)
