"""The kinds of facts: one module and one table of words each. KINDS is the tuple of them all, in the order a form has them."""

from types import ModuleType

from bot.kinds import action_plan, disbursement, document, meeting, obstacle, plans, progress, refund
from bot.kinds.fact import Fact

KINDS: tuple[ModuleType, ...] = (meeting, plans, action_plan, disbursement, refund, document, progress, obstacle)
BY_NAME = {kind.__name__.rpartition(".")[2]: kind for kind in KINDS}


def lacking(fact: Fact, ask: tuple[str, ...]) -> tuple[str, ...]:
    """The slots of `ask` that this fact waits for: those its kind has and it lacks; a lacking district is anybody's."""
    slots = BY_NAME[fact.kind].SLOTS if fact.kind else ()
    own = tuple(slot for slot in ask if slot in slots and slot not in fact.slots)
    return own + (("district",) if "district" in ask and fact.district is None else ())


__all__ = [
    "BY_NAME", "KINDS", "action_plan", "disbursement", "document", "lacking", "meeting", "obstacle", "plans", "progress", "refund",
]  # fmt: skip
