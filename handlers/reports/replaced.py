"""Which drafts that wait are ended by what is told anew: those that speak of the same thing.

Knows when two facts speak of the same. Must not know why one of them waits.
"""

from bot.kinds.fact import Fact
from bot.thai import Years, clean, find
from models.store import Store
from models.values import Waiting

_APART = {"document": "document", "action_plan": "fiscal_year", "meeting": "date", "progress": "round"}


def replaced_by(fact: Fact, report_id: int, store: Store) -> None:
    """Ends the person's waiting drafts that a newly saved fact of another report speaks of anew."""
    for draft in store.drafts_here():
        speaks_anew = same(draft.fact, fact) or _is_the_one_ahead(draft, fact) or _of_no_year(draft, fact, store)
        if speaks_anew and draft.report_id != report_id and not _both_add(draft, fact):
            store.settle_draft(draft.id, "replaced")


def _both_add(draft: Waiting, fact: Fact) -> bool:
    """Whether a sum adds to what stands as that of the draft does, so that it is another: งวด 3 อีก 4,000 while งวดสอง waits."""
    return bool(fact.slots.get("more")) and any(doubt["rule"] == "on_top" for doubt in draft.doubts)


def _of_no_year(draft: Waiting, fact: Fact, store: Store) -> bool:
    """Whether projects are those of a draft that waits for their number and in whose words no year was said."""
    if fact.kind != "action_plan" or "projects" not in draft.ask or (draft.fact.kind, draft.fact.district) != (fact.kind, fact.district):
        return False
    said = store.report(draft.report_id)
    return said is not None and not any(isinstance(span.value, Years) for span in find(clean(said.words or "")))


def _is_the_one_ahead(draft: Waiting, fact: Fact) -> bool:
    """Whether a meeting is that of the day to come for which a draft of no month may be meant."""
    meeting = (fact.kind, fact.district) == ("meeting", draft.fact.district)
    return meeting and any(doubt.get("next") == str(fact.slots.get("date")) for doubt in draft.doubts)


def same(one: Fact, other: Fact) -> bool:
    """Whether two facts speak of the same thing, as far as both say; a file that waits for its name is no other's."""
    if (one.kind, one.district) != (other.kind, other.district) or one.slots.get("file") not in (None, other.slots.get("file")):
        return False
    slot = _APART.get(one.kind or "", "")
    values = {fact.slots[slot] for fact in (one, other) if slot in fact.slots}
    return len(values) < 2
