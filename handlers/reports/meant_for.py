"""For which district and fiscal year a stated fact is that names none: the speaker's own, the year of its day.

Knows the posts and what stands. Must not know any other check.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.kinds.fact import Fact
from bot.thai import Years, clean, find
from bot.thai.dates import fiscal_of
from models.store import Store
from models.values import Waiting


def at_home(fact: Fact, store: Store) -> Fact:
    """The fact with the speaker's own district when the message named none."""
    own = store.district
    return fact if fact.district or own is None else replace(fact, district=own)


def of_year(fact: Fact, store: Store, ask: Sequence[str] = ()) -> Fact:
    """An action plan without a year is of the fiscal year of its day, unless its year is asked; more of the only year's is."""
    if fact.kind != "action_plan" or "fiscal_year" in (*fact.slots, *ask):
        return fact
    standing = store.current(("action_plan",), fact.district) if fact.added and fact.district else ()
    year = standing[0].slots["fiscal_year"] if len(standing) == 1 else fiscal_of(store.today)
    return replace(fact, slots={**fact.slots, "fiscal_year": year})


def without_assumed(draft: Waiting, said: Sequence[Fact], store: Store) -> Waiting:
    """A draft of projects without the year that nobody said, where an answer says another one with its number: ของปี 64 นะ 3."""
    year = draft.fact.slots.get("fiscal_year")
    told = [fact for fact in said if fact.kind == draft.fact.kind == "action_plan" and fact.district in (None, draft.fact.district)]
    if year is None or len(told) != 1 or told[0].slots.get("fiscal_year", year) == year:
        return draft
    report = store.report(draft.report_id)
    if report is None or any(isinstance(span.value, Years) for span in find(clean(report.words or ""))):
        return draft
    slots = {slot: value for slot, value in draft.fact.slots.items() if slot != "fiscal_year"}
    return replace(draft, fact=replace(draft.fact, slots=slots))
