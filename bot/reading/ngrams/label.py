"""The label of a reading: its intent, of a question its topic, of a report its kind and what it says of it, as far as one word does.

Knows which slots hold one of a few words. Must not know what n-grams weigh.
"""

from bot.kinds.fact import Fact
from bot.reading.reading import Reading

OTHER = "other"
SEVERAL = "report:several"
STATES = {"meeting": ("status",), "document": ("status",), "progress": ("schedule", "target")}
COUNTS = ("made", "reviewed", "done")


def label_of(reading: Reading) -> str:
    """`report:meeting:held`, `report:several`, `query:kpi`, `undo`."""
    if reading.intent == "query":
        return f"query:{reading.topic}"
    if reading.intent != "report":
        return reading.intent
    kinds = {fact.kind for fact in reading.facts}
    if len(kinds) != 1:
        return SEVERAL
    states = {_state(fact) for fact in reading.facts}
    state = next(iter(states)) if len(states) == 1 else ""
    return ":".join(filter(None, ("report", next(iter(kinds)), state)))


def wider(label: str) -> str:
    """A label without what it says of its kind: report:meeting:held is a report:meeting."""
    return ":".join(label.split(":")[:2])


def _state(fact: Fact) -> str:
    """What a fact says in one of a few words."""
    slots = fact.slots
    if fact.kind in STATES:
        return "+".join(str(slots[slot]) for slot in STATES[fact.kind] if slot in slots)
    if fact.kind == "plans":
        counted = [slot for slot in COUNTS if slot in slots]
        return "+".join(counted) + "=0" * (bool(counted) and not any(slots[slot] for slot in counted))
    if fact.kind == "action_plan":
        return "0" if slots.get("projects") == 0 else ""
    if fact.kind in ("disbursement", "refund"):
        return "0" if slots.get("amount") == 0 else "none" if slots.get("none") else "more" if slots.get("more") else ""
    return ""
