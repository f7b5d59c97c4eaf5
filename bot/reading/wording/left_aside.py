"""What is told only to be left aside: not counted in, heard of others, another project's: ไม่รวมของปีก่อน 2 โครงการ, อีก 3 คน ไม่นับรวม.

Knows the words that set something aside. Must not know what the figures count.
"""

from collections.abc import Sequence, Set
from itertools import pairwise

from bot.kinds.action_plan import PROPOSING
from bot.kinds.clause import COUNTED, NEGATIVE, Token
from bot.kinds.days import is_shift
from bot.reading.clauses.part import KIND_OF, QUESTIONS, VALUES
from bot.reading.wording.last_year import past
from bot.reading.wording.tokens import UNKNOWN

_SETS_ASIDE = frozenset({"except", "average", "but", "contrast"})
_EXCEPTS = ("ไม่รวม", "ไม่นับ", "ไม่นับรวม", "ยังไม่รวม")
_THAT = ("นั่น", "นั้น", "น่ะ", "นั่นคือ")
_IS = ("คือ", "เป็น", "เป็นจำนวน", "เป็นยอด")
_IF = ("ถ้า", "หาก", "ถ้าหาก")
_WOULD = ("คง", "คงจะ", "น่าจะ")
_LEADS = ("ทั้งนี้", "โดย", "แต่")
_NOT_OURS = frozenset({"news", "gossip", "apart"})
_OURS = frozenset({"mine", "but"})
_OF_OTHERS = frozenset({"hope", "others", "gossip", "latest", "year"})
_USUAL = frozenset({"ปกติ", "ปกติแล้ว", "ปรกติ", "ตามปกติ"})
_HEARD_OR_ASKED = frozenset({
    "wh", "polar", "inquire", "when", "request", "district", "correct", "wrong", "remind", "cancel", "undo", "news", "invented",
})  # fmt: skip
_STATES = VALUES | NEGATIVE | {"done", "full"}
_TO_COME = frozenset({"will", "intend"})
_TELLERS = frozenset({"matter", "honorific", "people"})
_TELLS = ("โทร", "แจ้ง", "บอก", "เล่า", "ไลน์", "ทักมา")
_SOMEBODY = frozenset({"life", "honorific", "people", "gossip", UNKNOWN})
_BEGINS = frozenset({"meeting", "hold", "make", "review", "new", "do", "enter", "disburse", "refund", "not_yet"})


def without_left_aside(words: Sequence[Token], tags: Set[str]) -> Sequence[Token]:
    """The words without what is set aside, where something of ours is told before; tags are those of the words."""
    if not VALUES.isdisjoint(tags) and not _OF_OTHERS.isdisjoint(tags):
        words = _without_opening(words)
    words = _without_usual(words) if "number" in tags else words
    words = _without_supposed(words) if {"hope", "intend"} <= tags and not VALUES.isdisjoint(tags) else words
    if "district" in tags and ("others" in tags or ("number" in tags and "เขต" in [token.text for token in words])):
        words = _without_other_districts(words)
    if "enter" in tags:
        words = _without_proposed(words)
    if UNKNOWN in tags and not VALUES.isdisjoint(tags):
        words = _without_written(words)
    if "date" in tags and not tags.isdisjoint(("meeting", "hold")) and not tags.isdisjoint(_TELLERS):
        words = _without_day_of_telling(words)
    if "date" in tags and tags & _TO_COME:
        words = _without_somebody_to_come(words)
    if _SETS_ASIDE.isdisjoint(tags) or VALUES.isdisjoint(tags):
        return words
    if "except" in tags or "average" in tags:
        words = _counted_out(_without_excepted(words))
    if "contrast" in tags:
        words = _without_another_measure(words)
    return words if _NOT_OURS.isdisjoint(tags) else _without_others(words)


def _without_supposed(words: Sequence[Token]) -> Sequence[Token]:
    """The words without what would have been, told beside what was: ความก้าวหน้า 45% ถ้าไม่มีโควิดคงได้ 60% ไปแล้ว ล่าช้ากว่าแผน."""
    start = next((n for n, token in enumerate(words) if n and token.gap and token.text in _IF), 0)
    guessed = next((n for n in range(start + 1, len(words)) if words[n].text in _WOULD), 0) if start else 0
    if not guessed or any(words[n].gap for n in range(start + 1, guessed)) or not any(token.tag in VALUES for token in words[:start]):
        return words
    ends = (n for n in range(guessed + 1, len(words)) if words[n].gap and words[n].span is None and words[n].tag not in ("done", *COUNTED))
    return (*words[:start], *words[next(ends, len(words)) :])


def _without_usual(words: Sequence[Token]) -> Sequence[Token]:
    """The words without how it usually is, beside how it was: ประชุมแล้ว 18 คน ปกติ 50; ปกติคนมา 50 ประชุมแล้ว 18 คน."""
    if _USUAL.isdisjoint([token.text for token in words]):
        return words
    at = next((n for n, token in enumerate(words) if token.text in _USUAL and (token.gap or not n)), 0)
    end = next((n for n in range(at + 1, len(words)) if words[n].gap and words[n].span is None), len(words))
    usual = words[at].text in _USUAL and any(token.tag == "number" for token in words[at:end])
    rest = (*words[:at], *words[end:])
    return rest if usual and _told(rest) else words


def _without_day_of_telling(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the day on which somebody told of a meeting: ประธานโทรมาเมื่อวาน ประชุมแล้ว 45 คน."""
    for n, token in enumerate(words):
        if token.tag != "date" or not is_shift(token):
            continue
        start = next((m for m in range(n, 0, -1) if words[m].gap not in ("", ".")), 0)
        ends = (m for m in range(n + 1, len(words)) if words[m].gap or words[m].text == "ว่า")
        end = next(ends, len(words))
        stretch = {each.tag for each in words[start:end]}
        told = any(each.text.startswith(_TELLS) for each in words[start:end]) and not stretch.isdisjoint(_TELLERS)
        if told and stretch.isdisjoint(KIND_OF.keys() | VALUES - {"date"}) and _tells(words[end:]):
            return (*words[:n], *words[n + 1 :])
    return words


def _without_somebody_to_come(words: Sequence[Token]) -> Sequence[Token]:
    """The words without when somebody else will come or do something, behind what is told: ประชุมแล้ว 29 คน ช่างแอร์จะมาพรุ่งนี้."""
    start = next((n for n, token in enumerate(words) if n and token.gap and token.tag in _SOMEBODY and _told(words[:n])), 0)
    stretch = {token.tag for token in words[start:]}
    aside = stretch.isdisjoint(KIND_OF.keys() | QUESTIONS | (VALUES - {"date"})) and not stretch.isdisjoint(_TO_COME)
    return words[:start] if start and aside and "date" in stretch else words


def _without_other_districts(words: Sequence[Token]) -> Sequence[Token]:
    """The words without how others stand, or how many: เขตดินแดงส่งแบบ 1 แล้ว อีก 5 เขตยังไม่ส่ง; เขตดินแดงบรรจุ 3 โครงการ เขตอื่นยังไม่แจ้ง."""
    start = next((n for n, token in enumerate(words) if n and token.gap and _counts_districts(words[n : n + 3])), 0)
    end = next((n for n in range(start + 3, len(words)) if words[n].gap and words[n].tag != "number"), len(words))
    before, stretch = ({token.tag for token in part} for part in (words[:start], words[start:end]))
    told = "district" in before and not before.isdisjoint(KIND_OF) and not before.isdisjoint(_STATES)
    aside = "district" not in stretch and stretch.isdisjoint(QUESTIONS | {"mine", "polar"})
    return (*words[:start], *words[end:]) if start and told and aside else words


def _counts_districts(opening: Sequence[Token]) -> bool:
    """Whether a stretch opens with other districts, or with a number of them: อีก 5 เขต, เขตอื่น."""
    counts = any(one.tag == "number" and two.text == "เขต" for one, two in pairwise(opening))
    first = opening[opening[0].tag in ("but", "and") :][:1]
    return counts or any(token.tag == "others" and token.text.startswith("เขต") for token in first)


def _without_opening(words: Sequence[Token]) -> Sequence[Token]:
    """The words behind a figure of others or of a time before that opens them: ปีที่แล้ว 18 ชุมชน ทำแผนแล้ว 12; ผอ.อยากให้ครบ 24 ทำแล้ว 12."""
    start = next((n for n, token in enumerate(words) if n and token.gap and _begins(words[n : n + 4])), 0)
    opening = {token.tag for token in words[:start]}
    if opening.isdisjoint(VALUES) or not opening.isdisjoint((KIND_OF.keys() - {"do"}) | _HEARD_OR_ASKED) or _says_that(words[:start]):
        return words
    of_others = not opening.isdisjoint(_OF_OTHERS - {"year"}) or any(past(token) for token in words[:start])
    return words[start:] if of_others and _tells(words[start:]) else words


def _begins(words: Sequence[Token]) -> bool:
    """Whether a report begins there, behind a แต่ or not: ทำแผนแล้ว 12; แต่นับจริงทำแผนไปแล้ว 17."""
    return words[0].tag in _BEGINS or (words[0].tag == "but" and any(token.tag in _BEGINS for token in words[1:]))


def _says_that(words: Sequence[Token]) -> bool:
    """Whether words lead to what somebody said or made up."""
    return any((token.text.endswith("ว่า") and token.tag != "hope") or token.text.startswith(("ตัวอย่าง", "สมมติ")) for token in words)


def _tells(words: Sequence[Token]) -> bool:
    """Whether words say how something of ours stands."""
    tags = {token.tag for token in words}
    return not tags.isdisjoint(KIND_OF) and not tags.isdisjoint(_STATES)


def _without_another_measure(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a value of another type that they only say it is not: คืนเงินแล้ว 940 บาท ไม่ใช่ร้อยละ 94."""
    at = next((n for n, token in enumerate(words) if token.tag == "contrast" and token.gap), 0)
    meant, denied = ({token.tag for token in each if token.tag in VALUES} for each in (words[:at], words[at:]))
    apart = meant | denied == {"money", "percent"} and len(meant) == len(denied) == 1 and _told(words[:at])
    return (*words[:at], *(token for token in words[at:] if token.tag == "particle")) if apart else words


def _without_written(words: Sequence[Token]) -> Sequence[Token]:
    """The words up to what a number that was written or asked about is explained to be: ประชุม 77 คน ที่เขียนว่า 70 นั้นเป็นจำนวนจดหมายเชิญ."""
    at = next((n for n, token in enumerate(words) if n and token.text == "ที่" and token.gap), 0)
    number = next((n for n in range(at + 2, min(len(words), at + 7)) if words[n].text.isdecimal()), 0) if at else 0
    written = number > 0 and words[at + 1].text == "เขียน" and any(token.text in _IS for token in words[number + 1 : number + 4])
    pointed = number > 0 and any(token.text.endswith("ว่า") for token in words[at:number]) and words[number + 1 : number + 2]
    explained = written or bool(pointed and pointed[0].text in _THAT)
    return words[:at] if number and explained and _told(words[:at]) and all(token.tag not in KIND_OF for token in words[at:]) else words


def _told(words: Sequence[Token]) -> bool:
    """Whether words tell something of ours with its figure."""
    tags = {token.tag for token in words}
    return not tags.isdisjoint(KIND_OF) and (not tags.isdisjoint(VALUES) or {"postpone", "date"} <= tags)


def _without_proposed(words: Sequence[Token]) -> Sequence[Token]:
    """The words without how many were proposed, where it is told behind how many were put in: เสนอไปเจ็ดโครงการ ได้บรรจุสี่."""
    at = next((n for n, token in enumerate(words) if token.text.startswith(PROPOSING)), None)
    count = next((n for n in range(at + 1, len(words)) if words[n].tag == "number"), None) if at is not None else None
    if at is None or count is None:
        return words
    entered = next((n for n in range(count + 1, len(words)) if words[n].tag == "enter" or words[n].text == "ผ่าน"), None)
    behind = entered is not None and any(token.tag == "number" for token in words[entered + 1 : entered + 4])
    if not behind or not any(token.gap for token in words[count + 1 : (entered or 0) + 1]):
        return words
    end = count + 1 + (words[count + 1].tag == "project")
    return (*words[:at], *words[at + 1 : count], *words[end:])


def _without_excepted(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a figure that is not counted in: บรรจุแล้ว 8 โครงการ ทั้งนี้ไม่รวมโครงการที่ค้างมา 2 โครงการ."""
    at = next((n for n, token in enumerate(words) if token.text in _EXCEPTS and token.tag == "except"), 0)
    start = at - (at > 0 and words[at - 1].text in _LEADS)
    if not start or not words[start].gap or not _told(words[:start]):
        return words
    end = next((n + 1 for n in range(at, len(words)) if words[n].tag in VALUES), len(words))
    return (*words[:start], *words[end + sum(token.tag in COUNTED for token in words[end : end + 1]) :])


def _counted_out(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a stretch whose figure is said behind it not to count: 92 คน มีเจ้าหน้าที่มาดูอีก 3 คน ไม่นับรวม."""
    at = next((n for n, token in enumerate(words) if token.text in _EXCEPTS and token.gap and _ends(words[n + 1 : n + 2])), 0)
    valued = next((n for n in range(at - 1, -1, -1) if words[n].tag in VALUES), 0)
    start = next((n for n in range(valued - 1, 0, -1) if words[n].gap and words[n].span is None), 0)
    return (*words[:start], *words[at + 1 :]) if start and at - valued <= 1 + len(COUNTED) and _told(words[:start]) else words


def _ends(after: Sequence[Token]) -> bool:
    """Whether nothing goes on there but a polite word or another stretch."""
    return not after or bool(after[0].gap) or after[0].tag in ("particle", "honorific")


def _without_others(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a ส่วน of what was heard or is another project's: ส่วนที่ทราบมาว่าเขตข้างเคียงได้ 90 คน, ส่วน 12,000 นั่นงบอีกโครงการ.

    Nor what news behind a no was really of: ยังไม่ได้ทำแผน ที่มีข่าวว่าเสร็จแล้ว 10 ชุมชนนั้นเป็นแผนป้องกันภัย.
    """
    heard = next((n for n, (one, two) in enumerate(pairwise(words)) if n and one.text == "ที่" and one.gap and two.tag in _NOT_OURS), 0)
    if heard and not NEGATIVE.isdisjoint(token.tag for token in words[:heard]):
        return words[:heard]
    start = next((n for n, token in enumerate(words) if n and token.text == "ส่วน" and token.gap), 0)
    end = next((n for n in range(start + 1, len(words)) if words[n].gap and (words[n].tag in KIND_OF or words[n].tag in _OURS)), len(words))
    aside = any(token.tag in _NOT_OURS for token in words[start + 1 : end]) and all(token.tag not in KIND_OF for token in words[start:end])
    return (*words[:start], *words[end:]) if start and aside and _told(words[:start]) else words
