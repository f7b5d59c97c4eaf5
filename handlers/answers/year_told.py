"""A fiscal year under the question how many projects: of the draft, of the guided report, or, where it may be their number, asked.

Knows which years a bare number may be. Must not know what becomes of a draft.
"""

from dataclasses import replace

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import Number, Years, clean, find, fiscal_year
from bot.thai.dates import may_be_fiscal
from bot.thai.years import buddhist
from handlers.answers import ask
from handlers.reports import report
from handlers.reports.readback import readback
from handlers.reports.settle import resume
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_WHOLE = 2400  # from which a number of four digits is a Buddhist year


def told(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The question again after a year that was said for projects, which take it: ของปี 64 นะคะ, 2564, asked how many; 64 may be either."""
    draft = store.draft(last.draft_id) if last.draft_id else None
    if draft is not None and (draft.settled_at or draft.fact.kind != "action_plan" or "fiscal_year" in draft.ask):
        return None
    guided = (last.slot, last.kind, last.draft_id, last.report_id) == ("projects", "action_plan", None, None)
    if message.quoted or not (draft is not None or guided):
        return None
    year, bare = _year(message, store)
    if year is None or (bare and last.slot != "projects"):
        return None
    if bare and bare < _WHOLE:
        return [_which(bare, year)]
    if draft is None:
        begun = Fact("action_plan", None, {"fiscal_year": year})
        return report.report(message, Reading("report", facts=(begun,), ask=("projects",)), store)
    fact = replace(draft.fact, slots={**draft.fact.slots, "fiscal_year": year})
    return list(readback([resume(draft, fact, store)], draft.report_id, store))


def _year(message: Message, store: Store) -> tuple[int | None, int]:
    """The one fiscal year that is all a message says, and the number that it is where no ปี is said: 64, 2564."""
    spans = find(clean(message.text))
    years = [fiscal_year(span.value, store.today) for span in spans if isinstance(span.value, Years)]
    if len(years) == 1 and ask.is_value(message, ("year",)) and not any(isinstance(span.value, Number) for span in spans):
        return years[0], 0  # not 3 ของปี 64
    numbers = [span for span in spans if isinstance(span.value, Number) and span.value.hedge is None and span.unit is None]
    if years or len(numbers) != 1 or not ask.is_bare_value(message.text):
        return None, 0
    assert isinstance(numbers[0].value, Number)
    number = int(numbers[0].value.value)
    year = number if number > _WHOLE else buddhist(number)
    return (year, number) if may_be_fiscal(year, store.today, store.today) else (None, 0)


def _which(number: int, year: int) -> Text:
    """Whether a number is that of the projects or their year."""
    several, of_year = say("several", number=number), say("of_year", year=year)
    return Text(say("which", number=number, year=year), (Choice(several, say=several), Choice(of_year, say=of_year)))
