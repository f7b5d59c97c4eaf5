"""Drafts of one message together, and a draft judged again: money that is doubted beside what was told anew since.

Knows which drafts go together. Must not know how a doubt is found.
"""

from dataclasses import replace
from decimal import Decimal

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.texts import Texts
from handlers.reports.settle import described, doubted, resume
from models.store import Store
from models.values import Waiting

say = Texts(__file__)
_RULE = "over_allocation"


def beside(draft: Waiting, store: Store) -> Decimal | None:
    """The baht of the other kind of money that waits from the same message."""
    kinds = {*ledger.MONEY} - {draft.fact.kind}
    others = (each.fact for each in together(draft, store) if each.fact.kind in kinds)
    return next((Decimal(str(fact.slots["amount"])) for fact in others if "amount" in fact.slots), None)


def together(draft: Waiting, store: Store) -> list[Waiting]:
    """The other drafts that wait from the same message, of the same district."""
    waiting = (each for each in store.drafts_here() if each.id != draft.id and each.report_id == draft.report_id)
    return [each for each in waiting if each.fact.district == draft.fact.district]


def anew(draft: Waiting, store: Store) -> Waiting:
    """The draft with its money judged against what is known now; that it fits by now, where it does."""
    if not any(doubt["rule"] == _RULE for doubt in draft.doubts):
        return draft
    old = store.fact(draft.corrects) if draft.corrects else None
    now = [described(doubt) for doubt in doubted(draft.fact, store, old, beside(draft, store)) if doubt.rule == _RULE]
    doubts = tuple(now + [dict(doubt) for doubt in draft.doubts if doubt["rule"] != _RULE])
    doubts = doubts or ({"rule": "fits", "text": say("fits")},)
    if [doubt["text"] for doubt in doubts] == [doubt["text"] for doubt in draft.doubts]:
        return draft
    store.change_draft(draft.id, draft.fact, draft.ask, doubts)
    return store.draft(draft.id) or draft


def is_over(fact: Fact, store: Store) -> bool:
    """Whether money does not fit beside what stands of the other kind."""
    return any(doubt.rule == _RULE for doubt in doubted(fact, store))


def is_doubted_alone(fact: Fact, store: Store, baht: Decimal) -> bool:
    """Whether money waits for a reason of its own, whatever the other kind of it comes to."""
    return any(doubt.rule != _RULE for doubt in doubted(fact, store, beside=baht))


def hangs_on_another(outcome: Known | Waiting) -> bool:
    """Whether a draft waits only because it does not fit beside another, so that the other is asked about first."""
    return isinstance(outcome, Waiting) and not outcome.ask and {doubt["rule"] for doubt in outcome.doubts} == {_RULE}


def fitting(draft: Waiting, store: Store) -> list[Known | Waiting]:
    """What else of a message is saved once a draft of it is: the other kind of money, where that fits now."""
    others = [each for each in together(draft, store) if hangs_on_another(each)] if draft.fact.kind in ledger.MONEY else []
    return [resume(each, each.fact, store) for each in others if not is_over(each.fact, store)]


def moved(draft: Waiting, fact: Fact, report_id: int, store: Store) -> list[Known | Waiting]:
    """The drafts of a message that was told of the wrong district, each of the right one; none where the district is the same."""
    if fact.district == draft.fact.district:
        return []
    both = [(each, beside(each, store)) for each in (draft, *together(draft, store))]
    facts = [fact, *(replace(each.fact, district=fact.district) for each, _ in both[1:])]
    return [resume(each, of, store, report_id=report_id, beside=baht) for (each, baht), of in zip(both, facts, strict=True)]
