"""Clauses once all are cut: kinds that only their words together show, and clauses of one thing put together.

Knows whole clauses. Must not know how they were cut.
"""

from collections.abc import Set
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token
from bot.kinds.days import has_come
from bot.reading.clauses.part import VALUES, Part, asks
from bot.reading.clauses.shared import lend
from bot.reading.facts.dealt import dealt

_WISHES = frozenset({"hope", "urge", "order", "gossip", "news"})
_PUT_OFF = frozenset({
    "postpone", "date", "time", "from", "to", "district", "filler", "particle", "honorific", "reason", "get", "done", "?",
})  # fmt: skip


def settled(out: list[Part], said: Set[str]) -> list[Part]:
    """The clauses as they stay; said are the tags of all their words."""
    if "send" in said:
        _sent_plans(out)
        _to_be_sent(out)
    if {"year", "project"} <= said or {"postpone", "date"} <= said:
        _unnamed(out)
    if {"ordinal", "percent"} <= said:
        _by_round(out)
    if len(out) > 1:
        if "date" in said:
            _of_the_one_before(out)
            _all_the_same(out)
        lend(out)
        out = _merged([part for part in out if part.tokens])
    return [part.settle() for part in dealt(out)]


def _sent_plans(out: list[Part]) -> None:
    """A plan that was sent, not counted, is a document: ส่งแผนแล้ว."""
    for part in out:
        tags = part.tags()
        if part.kind == "plans" and "send" in tags and not tags & {"make", "review", "do", "number", "fraction", "new", "community"}:
            part.kind = "document"


def _to_be_sent(out: list[Part]) -> None:
    """A document that ends a clause goes with the one behind it that only says when: แบบ 1 ส่งแล้ว แบบ 2 | เดี๋ยวส่งพรุ่งนี้."""
    for one, two in pairwise(out):
        named = one.kind == two.kind == "document" and two.unnamed() and one.owner == two.owner and one.tokens[-1].tag in _NAMED
        if named and {"send", "done"} <= one.tags():
            two.tokens.insert(0, one.tokens.pop())


_NAMED = ("form", "district_plan", "paper")
_ROUND = frozenset({
    "ordinal", "percent", "get", "done", "particle", "honorific", "filler", "money", "number", "district", "mine", "report",
})  # fmt: skip


def _of_the_one_before(out: list[Part]) -> None:
    """A day between two clauses is the first's where the meeting behind it has its own: เบิก 12,000 เมื่อวันที่ 10 | ประชุม 12 มิ.ย."""
    for one, two in pairwise(out):
        head = two.found_head() if two.kind == "meeting" and one.kind not in (None, "meeting") else 0
        if not head or one.owner != two.owner or "date" in one.tags():
            continue
        led = two.tokens[:head]
        days = [n for n, token in enumerate(led) if token.tag == "date"]
        if days and all(token.tag in _AROUND_A_DAY for token in led) and _has_day(two.tokens[head:]):
            one.tokens, two.tokens = one.tokens + led[: days[-1] + 1], two.tokens[days[-1] + 1 :]


def _all_the_same(out: list[Part]) -> None:
    """The day of what only went on around it is that of the meeting behind แต่: วันนี้ร้อนตับแตก แต่ประชุมก็ผ่านไปด้วยดี."""
    for one, two in pairwise(out):
        turns = two.kind == "meeting" and two.tokens[0].tag == "but" and "date" not in two.tags()
        days = [token for token in one.tokens if token.tag == "date"] if turns and one.kind is None and one.owner == two.owner else []
        if len(days) == 1 and has_come(days[0]):
            two.tokens.insert(1, days[0])


def _has_day(behind: list[Token]) -> bool:
    """Whether what is said behind its word gives a meeting a day, ประชุม 40 คน วันที่ 12, and not another meeting, … วันที่ 12 35 คน."""
    at = next((n for n, token in enumerate(behind) if token.tag == "date"), 0)
    counted = [n for n, token in enumerate(behind) if token.tag in VALUES]
    return at > 0 and _UP_TO_ITS_DAY.issuperset(token.tag for token in behind[1:at]) and not (counted and counted[0] < at < counted[-1])


_AROUND_A_DAY = frozenset({"date", "time", "past", "filler", "and", "but", "will", "postpone", "cancel"})
_UP_TO_ITS_DAY = frozenset({"past", "filler", "number", "people", "attend", "done", "hold", "particle", "time", "from", "to"})


def _by_round(out: list[Part]) -> None:
    """A percentage of a numbered report is its progress: ครั้งที่ 9 ได้ 75%, also before what else was done: ครั้งที่ 9 60% จัดประชุมครบแล้ว."""
    for n, part in reversed(list(enumerate(out))):
        told = part.tokens if part.kind is None else _up_to_percentage(part.tokens[: part.found_head()])
        tags = {token.tag for token in told}
        numbered = {"ordinal", "percent"} <= tags <= _ROUND and any(token.text.startswith("ครั้ง") for token in told)
        if not numbered or part.kind == "progress":
            continue
        drawn = part.kind == "disbursement" and not part.tags() & NEGATIVE  # ครั้งที่ 9 75% เบิก 5,000
        if part.kind is None or drawn:
            part.kind, part.inherited = "progress", True
        else:
            out.insert(n, Part("progress", part.owner, told, part.sentence))
            part.tokens = part.tokens[len(told) :]


def _up_to_percentage(tokens: list[Token]) -> list[Token]:
    """The words up to the last percentage, without what leads on to something else: ครั้งที่ 9 ได้ 60% | ยังไม่ได้เบิก."""
    return tokens[: max((n + 1 for n, token in enumerate(tokens) if token.tag == "percent"), default=0)]


def _unnamed(out: list[Part]) -> None:
    """Projects counted by fiscal year are those of the action plan: ปี 63 ไม่มีโครงการ ปี 64 มี 5 โครงการ; what is put off is a meeting."""
    for part in out:
        tags = part.tags()
        if part.kind is None and {"year", "project"} <= tags and tags & (NEGATIVE | {"number"}) and not asks(part):
            part.kind, part.inherited = "action_plan", not part.owner
        elif part.kind is None and part.owner and {"postpone", "date"} <= tags <= _PUT_OFF:
            part.kind, part.inherited = "meeting", True  # เขตหนองจอกเลื่อนไป 25 มิ.ย.


def _merged(out: list[Part]) -> list[Part]:
    """Clauses of one kind and one district as one; two sums of money stay two."""
    merged: list[Part] = []
    for part in out:
        before = next((other for other in merged if other.kind == part.kind and other.owner == part.owner), None)
        apart = part.kind in (None, "disbursement", "refund", "obstacle", "document")
        turns = part.tokens[0].tag == "but" and "mine" in part.tags()  # ทั้ง กทม. ประชุมไป 20 เขต แต่เขตเรายังไม่ได้ประชุม
        if before is None or apart or turns or asks(part) or asks(before) or part.tags() & _WISHES or before.tags() & _WISHES:
            merged.append(part)
        else:
            before.tokens += part.tokens
    return merged
