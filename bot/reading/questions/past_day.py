"""The past day that a question is about: ณ 31 มี.ค., เดือนที่แล้ว, ไตรมาส 2. Must not know what is asked of it."""

from datetime import date, timedelta
from itertools import pairwise

from bot.kinds.days import day
from bot.reading.said import Said
from bot.thai import Day, Ordinal, month_end
from bot.thai.dates import fiscal_of

_QUARTERS = 4
_TIMELESS = ("deadline", "contact", "movers", "contradictions", "reminded", "waiting")


def as_of(said: Said, topic: str) -> date | None:
    """The past day that a question is about: ณ 31 มี.ค., of เดือนที่แล้ว its last."""
    if topic in _TIMELESS or said.tags.isdisjoint(("date", "ordinal")) or (topic == "meeting" and "when" in said.tags):
        return None  # พี่ว่าประชุม 9 ก.ค. ตกลงประชุมวันไหน
    if quarter := _quarter(said):
        return quarter if quarter < said.today or _starts(quarter) > said.today else None
    days = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Day)]
    ends = [month_end(each, said.today, "back") for each in days if each.edge in (None, "end")]
    when = day(said.clause(), "back").day or next(filter(None, ends), None)
    of_figures = any(before.text == "ณ" and token.tag == "date" for before, token in pairwise(said.words))  # KPI ณ 17 มิ.ย.
    return when if when and (when < said.today or (of_figures and when > said.today)) else None


def _quarter(said: Said) -> date | None:
    """The last day of the quarter that is named, of the fiscal year that is named or today's: ไตรมาส 2 ends on 31 March."""
    found = next((token.span.value for token in said.words if token.span and token.text.startswith("ไตรมาส")), None)
    if not isinstance(found, Ordinal) or not 1 <= found.value <= _QUARTERS:
        return None
    years, month = divmod(9 + 3 * found.value, 12)  # a fiscal year begins in October
    return date((said.year or fiscal_of(said.today)) - 544 + years, month + 1, 1) - timedelta(days=1)


def _starts(last: date) -> date:
    """The first day of the quarter that ends on a day."""
    return date(last.year, last.month - 2, 1)
