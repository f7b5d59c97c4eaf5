"""แผนพัฒนาชุมชน: how many communities have a plan made anew, reviewed, or just done, out of how many."""

from bot.kinds.clause import NEGATIVE, Amounts, Clause, Found
from bot.kinds.fact import Value

SLOTS = ("made", "reviewed", "done", "communities")
HEADS = ("make", "review", "new", "plan", "do")
_UNITS = (None, "ชุมชน", "แผน", "ฉบับ", "แห่ง")


def read(clause: Clause) -> tuple[Found, ...]:
    """The plans of a clause: "จัดทำใหม่ 12 ทบทวน 31" is made 12, reviewed 31."""
    slots: dict[str, Value] = {}
    hedged: list[str] = []
    joined = _joined(clause)
    for number in clause.amounts():
        if number.type not in ("number", "fraction") or number.unit not in _UNITS:
            continue
        slot = _slot(clause, number, joined)
        if slot is None:
            continue
        if number.value is None:
            hedged.append(slot)
        elif number.value == int(number.value):
            slots.setdefault(slot, int(number.value))
        if number.whole is not None:
            slots["communities"] = int(number.whole)
    if "reviewed" in slots and "done" in slots and not joined:
        slots["made"] = slots.pop("done")  # จัดทำ set against ทบทวน
    _all(clause, slots)
    if not slots and not hedged:
        return (_unnumbered(clause, joined),)
    if hedged:
        return (Found(slots, tuple(dict.fromkeys(hedged))),)
    if set(slots) == {"communities"}:
        return (Found(slots, (_kind(clause, joined),)),)
    return (Found(slots),)


def _kind(clause: Clause, joined: bool) -> str:
    """The slot a number would fill: reviewed where only a review is spoken of, made where anew."""
    if clause.has("review") and not joined and not clause.has("make", "new", "do"):
        return "reviewed"
    return "made" if clause.has("new") and not joined else "done"


def _unnumbered(clause: Clause, joined: bool) -> Found:
    """Plans without a number: not yet is zero, done is asked how many."""
    slot = _kind(clause, joined)
    return Found({slot: 0}) if clause.has(*NEGATIVE) else Found({}, (slot,))


def _joined(clause: Clause) -> bool:
    """Whether จัดทำและทบทวน stands there as one."""
    tags = [token.tag for token in clause.tokens]
    texts = [token.text for token in clause.tokens]
    for n, tag in enumerate(tags):
        if tag == "review" and n >= 1 and (tags[n - 1] == "and" or texts[n - 1] in ("/", "หรือ") or clause.tokens[n].gap in ("/", "+")):
            if n >= 2 and tags[n - 2] in ("number", "fraction", "community"):
                continue
            return any(before in ("make", "new", "do", "plan") for before in tags[:n])
    return False


def _slot(clause: Clause, number: Amounts, joined: bool) -> str | None:
    """The slot of a number by the nearest word before it; None when it counts what is left or else."""
    for n in range(number.at - 1, -1, -1):
        token = clause.tokens[n]
        match token.tag:
            case "left" | "except" | "not_yet" | "more" | "not" | "none" | "not_get":
                return None
            case "from" | "of" | "total":
                return "communities" if _others(clause, number) else "done"
            case "review":
                return "done" if joined else "reviewed"
            case "new":
                return "made"
            case "make" | "do" | "plan" | "full" | "done" | "and":
                return _after_new(clause, n, joined)
            case "number" | "fraction":
                if token.tag == "number" and number.at - n <= 2:
                    return None
    if number.unit == "ชุมชน" and _others(clause, number):
        return "communities"
    return _after_new(clause, number.at, joined)


def _after_new(clause: Clause, at: int, joined: bool) -> str:
    """done, or made or reviewed where such a word stands before with no other number between."""
    if joined:
        return "done"
    for n in range(at, -1, -1):
        tag = clause.tokens[n].tag
        if tag == "new":
            return "made"
        if tag == "review":
            return "reviewed"
        if tag in ("number", "fraction"):
            break
    follows = clause.tags(at + 1, at + 5)
    if at < len(clause.tokens) and "new" in follows and "number" in follows and follows.index("new") < follows.index("number"):
        return "made"
    return "done"


def _others(clause: Clause, number: Amounts) -> bool:
    """Whether the clause has another number for the plans themselves."""
    return any(other.at != number.at and other.unit in _UNITS and other.type == "number" for other in clause.amounts())


def _all(clause: Clause, slots: dict[str, Value]) -> None:
    """ครบทั้ง 41 ชุมชน is all of them."""
    at = clause.at("full")
    if at is None or clause.has("except", *NEGATIVE) or "communities" in slots:
        return
    counted = [slot for slot in ("done", "made", "reviewed") if slot in slots]
    if len(counted) == 1 and _full_number(clause, at):
        slots["communities"] = slots[counted[0]]


def _full_number(clause: Clause, at: int) -> bool:
    """Whether the number follows ครบ at once."""
    return any(token.tag == "number" for token in clause.tokens[at + 1 : at + 4])
