"""What is only required, aimed at, allowed, invited or not wanted, beside what was done: ให้บรรจุอย่างน้อย 1 โครงการ เขตเราบรรจุ 4.

Knows the words of limits and aims. Must not know what the figures count.
"""

from collections.abc import Sequence, Set
from itertools import pairwise

from bot.kinds.clause import COUNTED, Token
from bot.reading.clauses.part import KIND_OF, VALUES

_AIMS = frozenset({"order", "hope", "of", "invite"})
_LIMITS = ("อย่างน้อย", "อย่างต่ำ", "ขั้นต่ำ", "ไม่ต่ำกว่า", "ไม่น้อยกว่า", "ไม่เกิน", "อย่างน้อยต้อง")
_OUGHT = ("ควร", "ควรได้", "ควรจะ", "ควรจะได้", "ต้อง", "ต้องได้")
_NOW = ("ตอนนี้", "ขณะนี้", "ปัจจุบัน", "วันนี้", "เสร็จแล้ว", "ล่าสุด")
_PLANNED = VALUES | {"form", "not"}
_WHEN = frozenset({"date", "time", "filler", "particle", "honorific", "within", "before"})
_TOLD_OF = frozenset({"done", "past", "meeting", "wh", "polar"})


def without_required(words: Sequence[Token], tags: Set[str]) -> Sequence[Token]:
    """The words without the figure that is no result, where the result stands beside it; tags are those of the words."""
    if "will" in tags or "intend" in tags:
        words = _without_plan(_without_telling_to_come(words) if "report" in tags and "date" in tags else words)
    if "not_get" in tags and "remind" in tags:
        words = _without_denied_order(words)
    if "deny" in tags and "file" in tags:
        words = _without_refused(words)
    if _AIMS.isdisjoint(tags) or VALUES.isdisjoint(tags):
        return words
    if "order" in tags:
        words = _without_rule(words)
    if "hope" in tags and "percent" in tags:
        words = _without_expected(words)
    return _without_invited(_without_aim(words) if "of" in tags else words)


def _without_denied_order(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind the reminder that was not ordered: ไม่ได้ให้เตือนผม ให้เตือนเขตบางขุนเทียน พรุ่งนี้ 10 โมง."""
    denied = words[0].tag == "not_get" and [token.tag for token in words[1:3] if token.tag in ("order", "remind")][-1:] == ["remind"]
    end = next((n for n in range(2, len(words)) if words[n].gap), 0)
    return words[end:] if denied and any(token.tag == "remind" for token in words[end:]) else words


def _without_refused(words: Sequence[Token]) -> Sequence[Token]:
    """The words before the file that is not wanted: ขอสรุปเขตบางเขน ไม่ต้องเป็นไฟล์นะ."""
    at = next((n for n, (no, what) in enumerate(pairwise(words)) if no.tag == "deny" and what.tag == "file"), 0)
    end = next((n for n in range(at + 2, len(words)) if words[n].gap), len(words))  # ไม่เอาไฟล์นะ อ่านในไลน์นี่แหละ
    apart = at and words[at].gap and all(token.tag == "particle" for token in words[at + 2 : end])
    return words[:at] if apart else words


def _without_rule(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind a rule for everybody: ศบค. ให้รวมกลุ่มได้ไม่เกิน 50 คน เมื่อวานเลยประชุมกัน 48 คน."""
    at = next((n for n, token in enumerate(words[:-1]) if token.text in _LIMITS and words[n + 1].tag in VALUES), 0)
    start = next((n for n in range(at, 0, -1) if words[n].gap), 0)
    if not any(token.tag == "order" for token in words[start:at]) or any(token.tag in KIND_OF for token in words[:start]):
        return words
    end = at + 2 + sum(token.tag in COUNTED for token in words[at + 2 : at + 3])
    rest = words[end:]
    told = bool(rest) and bool(rest[0].gap) and any(token.tag in KIND_OF for token in rest)
    return rest if told and any(token.tag in VALUES for token in rest) else words


def _without_expected(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the percentage there should be, where แต่ leads to the one there is: ตามแผนควรได้ 60% แต่ความก้าวหน้าจริง 47%."""
    turn = next((n for n, token in enumerate(words) if token.tag == "but"), 0)
    aimed = any(token.text in _OUGHT or token.text.startswith("หวัง") for token in words[:turn])  # หัวหน้าหวังไว้ 90 แต่ได้ 64%
    ought = aimed and any(token.tag in ("percent", "number") for token in words[:turn])
    return words[turn + 1 :] if ought and any(token.tag == "percent" for token in words[turn:]) else words


def _without_aim(words: Sequence[Token]) -> Sequence[Token]:
    """The words without what is aimed at for a time, which is not the whole: เป้าเดือนนี้ 12 ชุมชน ทำแผนเสร็จจริง 7 ชุมชน."""
    for n in range(len(words) - 3):
        if words[n].tag == "of" and words[n].text.startswith("เป้า") and words[n + 1].tag == "date" and words[n + 2].tag in VALUES:
            end = n + 3 + (words[n + 3].tag in COUNTED)
            return (*words[:n], *words[end:]) if any(token.tag in VALUES for token in words[end:]) else words
    return words


def _without_plan(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a figure that is only to come, where it is told behind it how far it is: จะทำแผนให้ได้ 30 ชุมชน ตอนนี้ทำแล้ว 21.

    The word of its kind stays, for what is told behind has none of its own.
    """
    at = next((n for n, (one, two) in enumerate(pairwise(words), 1) if _sets_in(one, two)), 0)
    to_come, now = words[:at], words[at:]
    tags, told = {token.tag for token in to_come}, {token.tag for token in now}
    if tags.isdisjoint(("will", "intend")) or tags & _TOLD_OF or _PLANNED.isdisjoint(tags) or told & {"will", "intend", "wh"}:
        return words
    counted = "percent" in told or ("done" in told and bool(told & {"number", "money"})) or ("not_yet" in told and "send" in told)
    kinds = [token for token in to_come if token.tag in KIND_OF or token.tag in ("form", "district", "mine", "particle")]
    return (*kinds, *now) if counted and any(token.tag in KIND_OF for token in kinds) else words


def _without_telling_to_come(words: Sequence[Token]) -> Sequence[Token]:
    """The words without when the next report is to come, behind one of now: ร้อยละ 50 … ครั้งที่ 8 จะรายงานสิ้นเดือนพฤษภาคม."""
    at = next((n for n, (one, two) in enumerate(pairwise(words)) if one.tag == "will" and two.tag == "report" and not two.gap), 0)
    start = at - 1 if at and words[at - 1].tag in ("ordinal", "but") else at
    end = next((n for n in range(at + 2, len(words)) if words[n].gap and words[n].span is None), len(words))
    now = {token.tag for token in words[:start]}
    told = start > 0 and bool(words[start].gap) and not now.isdisjoint(KIND_OF) and not now.isdisjoint(VALUES | {"done"})
    dated = {token.tag for token in words[at + 2 : end]} <= _WHEN
    return (*words[:start], *words[end:]) if told and dated else words


def _sets_in(before: Token, token: Token) -> bool:
    """Whether it is told from there on how it is now: a gap before ตอนนี้, or แต่: จะไม่คืน แต่ตอนนี้คืนแล้ว 4,120."""
    return token.text.startswith(_NOW) and bool(token.gap or (before.tag == "but" and before.gap))


def _without_invited(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a number that is said to be of those invited: 60 คือที่เชิญ มาจริง 48 คน."""
    for n in range(len(words) - 2):
        behind = [token for token in words[n + 1 : n + 4] if token.tag != "people"]
        if words[n].tag == "number" and behind and behind[0].text in ("คือ", "เป็น") and any(token.tag == "invite" for token in behind[1:]):
            end = next(m for m in range(n + 1, len(words)) if words[m].tag == "invite") + 1
            return (*words[:n], *words[end:]) if any(token.tag in VALUES for token in words[end:]) else words
    return words
