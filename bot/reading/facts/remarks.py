"""What a message says, without the remarks around it: เครื่องผมช้า เปิดอะไรก็ค้าง ขอไฟล์แบบ 2 หน่อยครับ is ขอไฟล์แบบ 2 หน่อยครับ.

Knows which stretches are remarks. Must not know how a stretch is read, nor whether that holds (`sure.py`).
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.kinds.people import AT_LAST
from bot.kinds.taken_off import is_taken_off
from bot.reading.answers.asides import leads_away, only
from bot.reading.clauses.clauses import UNITS
from bot.reading.clauses.owners import is_district
from bot.reading.clauses.part import KIND_OF
from bot.reading.said import A_PAGE, Said
from bot.reading.wording.tokens import UNKNOWN

Stretches = list[list[Token]]
REMARKS = frozenset({UNKNOWN, "life", "news", "gossip"})
_OURS = (frozenset(KIND_OF) - {"do", "new"}) | {
    "register", "code", "stop", "cancel", "undo", "remind", "reminder", "correct", "contrast", "right", "wrong", "export", "file",
    "progress_form", "kpi", "overview", "deadline", "budget", "district", "mine", "district_word", "missing_ones", "contact", "lacks",
    "postpone", "project", "community", "report", "history",
}  # fmt: skip
_OF_PEOPLE = ("คน", "ท่าน", "ราย")
_TURNS = frozenset(KIND_OF) - {"paper"} | {
    "left", "of", "per", "from", "part", "invite", "absent", "will", "intend", "hope", "not_yet", "none", "polar", "wh", "but", "correct",
    "contrast", "wrong", "right", "unsure", "more",
}  # fmt: skip


def cores(said: Said) -> Iterator[Said]:
    """The message without its remarks; then each run of stretches between them, the longest first, and how it ends."""
    runs: list[Stretches] = [[]]
    day: list[Token] = []
    parted = stretches(said.words)
    if len(parted) > A_PAGE or _takes_off(said.words):
        return
    for stretch in parted:
        if any(token.tag in REMARKS for token in stretch):
            day = _day_of(stretch) or day
            runs.append([])
        else:
            if day and not runs[-1] and any(token.text in AT_LAST for token in stretch[:2]):
                runs[-1].append(day)
            runs[-1].append(stretch)
    if len(runs) == 1:
        return
    runs = [run for run in runs if _ours(run)]
    if len(runs) > 1:
        yield only(said, [stretch for run in runs for stretch in run])
    for run in sorted(runs, key=len, reverse=True):
        for n in range(len(run)):
            if (not n or _ours(run[n : n + 1])) and not (run[n][0].text.startswith("ว่า") or _is_hoped(run, n)):
                yield only(said, run[n:])
        yield from (only(said, run[:n]) for n in range(len(run) - 1, 0, -1) if _ours(run[:n]))


def _is_hoped(run: Stretches, n: int) -> bool:
    """Whether a stretch only goes on with what is hoped for before it: ภาวนาให้เงิน | 14,000 | ที่ค้างอยู่ไม่ต้องคืนเลย."""
    return run[n][0].text == "ที่" and any(token.tag == "hope" for stretch in run[:n] for token in stretch)


def _takes_off(words: Sequence[Token]) -> bool:
    """Whether words that nobody knows say that a number goes off, so that they are no remark: ลดลง 1 โครงการ ปี 64."""
    led = ((token, words[max(0, n - 4) : n]) for n, token in enumerate(words) if n and token.span is not None)
    unknown = (each for token, each in led if token.tag == "number" and any(one.tag == UNKNOWN for one in each))
    return any(is_taken_off("".join(token.gap + token.text for token in each), "") for each in unknown)


def _day_of(stretch: list[Token]) -> list[Token]:
    """The day that a remark opens with: เมื่อวันเสาร์ฝนตกหนักมาก, แต่สุดท้ายก็ได้ประชุม tells of the same day."""
    end = next((n for n, token in enumerate(stretch) if token.tag not in ("past", "date")), 0)
    return stretch[:end] if any(token.tag == "date" for token in stretch[:end]) else []


def valued(said: Said) -> Iterator[Said]:
    """The one stretch of a message that says a value, and nothing that nobody knows: นับจนตาลาย หกสิบสามค่ะ; none where there are two."""
    parted = stretches(said.words)
    told = [stretch for stretch in parted if any(token.span is not None for token in stretch)]
    counted = [stretch for stretch in told if any(token.span is not None and token.span.unit in _OF_PEOPLE for token in stretch)]
    told = counted if len(counted) == 1 else told
    rest = [{token.tag for token in stretch} for stretch in parted if stretch not in told]
    if not all(tags.isdisjoint(_TURNS) or not tags.isdisjoint(REMARKS) for tags in rest):
        return
    if any(leads_away(before) for before, each in pairwise(parted) if each in told):
        return
    if any(token.tag == "date" for stretch in told for token in stretch) and any({"polar", "wh"} & tags for tags in rest):
        return  # วันที่ 3 มิ.ย. เป็นวันหยุดหรือเปล่า
    units = [token.span.unit for stretch in told for token in stretch if token.span is not None]
    if len(told) == 1 < len(parted) and all(token.tag not in REMARKS for token in told[0]) and set(units) <= set(UNITS):
        yield only(said, told)


def _ours(run: Stretches) -> bool:
    """Whether a word of our work stands in one of the stretches, or how many people there were in all."""
    if {"total", "number", "people"} <= {token.tag for stretch in run for token in stretch}:
        return True
    return any(token.tag in _OURS or "สรุป" in token.text or is_district(token) for stretch in run for token in stretch)
