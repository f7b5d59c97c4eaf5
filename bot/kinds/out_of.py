"""Out of how many communities plans were made, and the total that the parts of a message come to: 28 จาก 41, ครบทั้ง 24, ใหม่ 3/5 ทบทวน 8/10.

Knows which number is that of all. Must not know how a number gets another slot.
"""

from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Amounts, Clause, Token
from bot.kinds.fact import Value
from bot.kinds.undone import HEADS

Placed = list[tuple[str, Amounts]]
_SMALL = frozenset({"have", "filler", "particle", "honorific", "total", "community"})
_TOLD = frozenset({"community", "do", "make", "done", "get", "filler", "particle", "plan", "past"})
_DONE = ("make", "review", "do", "done", "new")
_PARTS = ("made", "reviewed")
_ALL = ("หมด", "ครบ")


def whole(placed: Placed, numbers: list[Amounts]) -> int | None:
    """Out of how many communities: those of each part together, made 3 of 5 and reviewed 8 of 10 are 15; None where none is told.

    Those of one part alone are none of all: ทำใหม่ 3 จาก 5 ทบทวน 8.
    """
    told = {slot: number.whole for slot, number in placed if number.whole is not None}
    if len(told) > 1 and len(set(told.values())) > 1:
        return int(sum(each for each in told.values() if each is not None))
    wholes = [number.whole for number in numbers if number.whole is not None]
    made = sum(number.value or 0 for slot, number in placed if slot != "communities")
    summed = any(number.whole is not None and 2 * (number.value or 0) == made for _, number in placed)  # 12 จาก 20 จัดทำใหม่ 4 ทบทวน 8
    of_one_part = len(placed) > 1 and placed[-1][1].whole is None and len(wholes) == 1 and wholes[0] < made and not summed
    return int(wholes[-1]) if wholes and not of_one_part else None


def parted(placed: Placed) -> Placed:
    """The parts without the total that they come to: จัดทำ 5 ทบทวน 7 แล้วเสร็จ 12; with it, where they come to another one."""
    counts = [(slot, number) for slot, number in placed if slot != "communities" and number.value is not None]
    rest = [(slot, number) for slot, number in placed if slot == "communities" or number.value is None]
    totals = [number for slot, number in counts if slot == "done"]
    total = next((number for number in reversed(totals) if len(counts) == 3 and _comes_to(number, counts)), None) or (
        totals[-1] if totals and len(counts) == 3 else None
    )
    parts = [("made" if slot == "done" else slot, number) for slot, number in counts if number is not total]
    if total is None or {slot for slot, _ in parts} != set(_PARTS):
        return placed
    return [*parts, *rest, *([] if _comes_to(total, counts) else [("done", total)])]


def _comes_to(total: Amounts, counts: Placed) -> bool:
    """Whether one number is the sum of the others."""
    return 2 * (total.value or 0) == sum(number.value or 0 for _, number in counts)


def out_of(clause: Clause, number: Amounts) -> bool:
    """Whether a number only says out of how many: ยังไม่ได้ทำแผน จากทั้งหมด 12 ชุมชน, ทำแผนแล้วจาก 12 ชุมชน, ยังไม่ทำเลย ทั้งที่มีตั้ง 29."""
    if number.whole is not None or clause.has("left", "full"):
        return False
    led = clause.tags(max(0, number.at - 2), number.at)
    denied = clause.denied("make", "review", "do", "plan", "new") and not clause.has("done")
    there_are = denied and not NEGATIVE.isdisjoint(clause.tags(0, number.at)) and "have" in clause.tags(max(0, number.at - 3), number.at)
    return led[-1:] in (("from",), ("of",)) or led == ("from", "total") or (denied and "total" in led) or there_are


def of_which_some(clause: Clause, number: Amounts, numbers: list[Amounts]) -> bool:
    """Whether a number counts all, of which only some are done: ครึ่งหนึ่งจากทั้งหมด 48, ครบ 36 ยกเว้น 2, มี 29 ยังไม่ได้ทำ 4."""
    before = clause.tags(max(0, number.at - 3), number.at)
    if _halved(clause, number):
        return True
    except_for = clause.at("except")
    if except_for is not None and number.at < except_for and "full" in before:
        return any(other.at > except_for for other in numbers)
    undone = clause.at("not_yet", "left")
    led = "have" in before and set(clause.tags(0, number.at)) <= _SMALL
    return led and undone is not None and any(other.at > undone for other in numbers)


def _halved(clause: Clause, number: Amounts) -> bool:
    """Whether a number counts all, of which a half is told: ครึ่งหนึ่งจากทั้งหมด 48, 24 ชุมชน ทำไปครึ่งนึง; not 12 ชุมชน ครึ่งนึงพอดี."""
    if not clause.has("half") or number.whole is not None:
        return False
    if not {"from", "total"}.isdisjoint(clause.tags(max(0, number.at - 3), number.at)):
        return True
    half = next((n for n, token in enumerate(clause.tokens) if token.tag == "half" and token.text.startswith("ครึ่ง")), 0)
    between = clause.tags(number.at + 1, half)
    return half > number.at and between[-1:] in (("do",), ("make",), ("done",), ("get",)) and _TOLD.issuperset(between)


def full_before(clause: Clause, n: int) -> bool:
    """Whether ครบ or หมด stands right before ทั้ง: เสร็จหมดทั้ง 23, ทำแผนครบแล้วครับทั้ง 51."""
    while n > 0 and clause.tokens[n - 1].tag in ("done", "particle", "percent") and not clause.tokens[n - 1].text.startswith(_ALL):
        n -= 1
    return n > 0 and (clause.tokens[n - 1].tag == "full" or clause.tokens[n - 1].text.startswith(_ALL))


def all_of_them(clause: Clause, slots: dict[str, Value]) -> None:
    """ครบทั้ง 41 ชุมชน is all of them."""
    at = clause.at("but")
    beside = at is not None and {*HEADS, "number", "community"}.isdisjoint(clause.tags(at))  # แต่ยังไม่ได้เข้าเล่ม
    if not {"except", "not", "not_yet"}.isdisjoint(clause.tags(0, at if beside else None)):
        return
    counted = [slot for slot in ("done", "made", "reviewed") if slot in slots]
    full = [number.value for number in clause.amounts() if _full(clause, number)]
    told = "communities" in slots and slots[counted[0]] not in full if counted else True  # จาก 79 ยุบเหลือ 77 ทำครบทั้ง 77
    if len(counted) == 1 and full and not told:
        slots["communities"] = slots[counted[0]]


def _stretch_behind(clause: Clause, at: int) -> tuple[Token, ...]:
    """The words behind a number and its unit up to the next gap, at most a few."""
    start = at + 1 + ("community" in clause.tags(at + 1, at + 2))
    end = next((n for n in range(start, len(clause.tokens)) if clause.tokens[n].gap), len(clause.tokens))
    return tuple(clause.tokens[at + 1 : min(end, at + 7)])


def _every_one(clause: Clause) -> bool:
    """Whether it is told of every community: ทุกชุมชนทำแผนแล้ว ทั้งหมด 30 ชุมชน; not ทุกชุมชนให้ความร่วมมือดี."""
    pairs = pairwise(enumerate(clause.tokens))
    ends = [m for (_, one), (m, two) in pairs if one.text in ("ทุก", "หมดทุก") and two.tag == "community" and not two.gap]
    behind = [clause.tokens[m + 1 : m + 2] for m in ends]
    return any(not after or after[0].gap or after[0].tag in _DONE for after in behind)


def _full(clause: Clause, number: Amounts) -> bool:
    """Whether ครบ or หมดทั้ง leads to the number."""
    before = clause.tokens[max(0, number.at - 3) : number.at]
    behind = _stretch_behind(clause, number.at)
    if before and before[-1].text in ("ทั้ง", "ทั้งหมด") and any(token.text.startswith(("หมด", "ครบ")) for token in behind):
        return True  # ทั้ง 24 ชุมชนเสร็จหมด
    if _every_one(clause):
        return True
    return any(token.tag == "full" and ("ทั้ง" in token.text or "ทุก" in token.text) for token in before) or any(
        token.tag == "total" and full_before(clause, number.at - len(before) + n) for n, token in enumerate(before)
    )


def of_both(clause: Clause, n: int, at: int) -> bool:
    """Whether a number sums those made anew and those reviewed, which are only named: ทำใหม่ก็มี ทบทวนก็มี รวมแผนเสร็จ 29 ชุมชน."""
    summed = any(token.tag == "total" and token.gap for token in clause.tokens[n:at])
    return summed and {"new", "review"} <= set(clause.tags(0, n + 1))
