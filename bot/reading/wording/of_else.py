"""Days and hours of something else, told beside a meeting: ยังไม่ได้ประชุมค่ะ หมอนัดวันที่ 19; ประชุมแล้ว 45 คน รถติด ออกตั้งแต่ 6 โมงเช้า;
or beside a question or a correction, with its year: เขตเรายังขาดอะไรอีก ปีที่แล้วไม่เคยมีแบบนี้.

Knows which stretches speak of nothing of ours. Must not know what a meeting came to, nor what is asked.
"""

from collections.abc import Sequence, Set
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token, stretches
from bot.reading.clauses.part import KIND_OF, VALUES
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Clock, Day

_VERBS = frozenset({"meeting", "hold"})
_COMMANDS = frozenset({
    "wh", "polar", "inquire", "district_word", "lacks", "missing_ones", "contact", "history", "kpi", "overview", "when", "percent_of",
    "correct", "contrast", "wrong", "undo", "within", "export", "pdf", "xlsx", "docx",
})  # fmt: skip
_STRANGE = frozenset({UNKNOWN, "life"})
_STRANGE_OR_WHY = _STRANGE | {"reason"}
_WHEN = ("date", "time")
_OURS = KIND_OF.keys() | (VALUES - {"date", "number"}) | {"cancel", "finish", "mine", "district", "venue", "but"}
_SETS = ("เป็น", "เปน", "ไปเป็น", "ย้าย", "เริ่ม", "ไว้", "เปิดงาน")
"""Endings of words that set a day: เลื่อนเป็น, วางวันไว้."""
_OF_LEAVE = frozenset({"date", "leave", "half", "particle", "honorific", "filler", "me", "past"})
_LEADS_TO = ("ตั้งแต่", "จนถึง", "ถึง", "ตอน", "เมื่อ")
_NEXT_TIME = ("รอบหน้า", "คราวหน้า", "ครั้งหน้า", "ปีหน้า", "งวดหน้า", "วันหลัง")
_PROJECTS = frozenset({"enter", "action_plan", "project"})
_FORGOT = "ลืม"
_BUSY = frozenset({"intend", "time", "have", "meeting", "filler", "particle", "honorific"})
_CLOSES = frozenset({"particle", "honorific", "people", "done", "not_yet"})
_OTHER_SUBJECTS = frozenset({"money", "budget", "life"})
_GOES = ("ออก", "ตื่น", "กลับ")
_REFUSES = frozenset({"but", "deny", "filler", "mine", "particle", "me"})
_SETTLED = NEGATIVE | {"postpone", "date"}


def without_when_of_else(words: Sequence[Token], tags: Set[str]) -> Sequence[Token]:
    """The words, such days, hours and years as small words; tags are those of the words."""
    if "leave" in tags and "date" in tags:
        words = _without_past_leave(words)
    if "date" in tags and any(token.text == _FORGOT for token in words):
        words = _without_day_forgotten(words)
    if "year" in tags and _PROJECTS.isdisjoint(tags):
        words = _without_idle_talk(words)
    commands = not _COMMANDS.isdisjoint(tags) and "remind" not in tags
    if "year" in tags and (commands or not _PROJECTS.isdisjoint(tags)):
        words = _without_years_of_else(words)
    verbs = not _VERBS.isdisjoint(tags)
    if verbs and "will" in tags:
        words = _without_next_time(words)
    if verbs and "intend" in tags:
        words = _without_busy_hour(words)
    if (not verbs and not commands) or tags.isdisjoint(_WHEN):
        return words
    goes = "time" in tags and any(token.text in _GOES for token in words)
    if (_STRANGE_OR_WHY | _OTHER_SUBJECTS).isdisjoint(tags) and not goes:
        return words
    return _without_days_of_else(words, commands=commands)


def _without_days_of_else(words: Sequence[Token], *, commands: bool) -> Sequence[Token]:
    """The words, days and hours of stretches that speak of nothing of ours as small words; of a command any, of a meeting not its own."""
    parted = _led(stretches(words))
    told = [{token.tag for token in part} for part in parted]
    settled = any(not _SETTLED.isdisjoint(each) for each in told if not _VERBS.isdisjoint(each))
    aside = {token.start for n, part in enumerate(parted) if _of_else(part, parted[n - 1] if n else []) for token in part}
    if settled and not commands:
        triples = zip(([], *parted), parted, (*parted[1:], []), strict=False)
        of_else = (part for led, part, behind in triples if (_ended(led) and _day_of_else(part, behind)) or _declined(part, behind))
        aside |= {token.start for part in of_else for token in part}
    when = _WHEN if commands else ("date", "time", "will", "intend") if settled else ("time",)
    said = {token.start for token in words if token.tag in when and token.start in aside and not (commands and _vague(token))}
    return [_small(token) if token.start in said else token for token in words] if said else words


def _without_next_time(words: Sequence[Token]) -> Sequence[Token]:
    """The words without what is only meant for a next time: ประชุม 12 มิ.ย. มา 60 คน รอบหน้าจะเตรียมดีกว่านี้; not รอบหน้าจะประชุม 5 ก.ค."""
    parted = stretches(words)
    kept = [part for n, part in enumerate(parted) if not n or not _of_next_time(part)]
    return [token for part in kept for token in part] if len(kept) < len(parted) else words


def _without_idle_talk(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a stretch that only tells how it never was in years before: ปีที่แล้วไม่เคยมีแบบนี้ ประชุมแล้วเมื่อวาน."""
    kept = [part for part in stretches(words) if not _is_idle(part)]
    return [token for part in kept for token in part] if kept and any(not _OURS.isdisjoint(t.tag for t in part) for part in kept) else words


def _is_idle(part: list[Token]) -> bool:
    """Whether a stretch opens with a year, denies something, and says nothing of ours."""
    tags = {token.tag for token in part}
    if not tags.isdisjoint(_COMMANDS | _OURS | VALUES | {"date", "time", "done", "will", "intend", "community", "project", "request"}):
        return False
    return part[0].tag == "year" and len(part) > 2 and not NEGATIVE.isdisjoint(tags)


def _without_busy_hour(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the meeting that somebody has to go to, behind anything else: เบิกแล้ว 36,740 บาท เดี๋ยวบ่าย 2 มีประชุม."""
    start = next((n for n, token in enumerate(words) if n and token.gap and token.text == "เดี๋ยว"), 0)
    behind = [token.tag for token in words[start:]] if start else []
    return words[:start] if {"have", "meeting"} <= set(behind) <= _BUSY else words


def _of_next_time(part: list[Token]) -> bool:
    """Whether a stretch opens with a next time and sets nothing for it."""
    return part[0].text in _NEXT_TIME and len(part) > 1 and {*_WHEN, *_OURS, *_COMMANDS, "done"}.isdisjoint(token.tag for token in part)


def _without_day_forgotten(words: Sequence[Token]) -> Sequence[Token]:
    """The words, a day as a small word on which somebody forgot to tell it: 45 คนค่ะ เมื่อกี้ลืมใส่."""
    led = {token.start for token, after in pairwise(words) if token.tag == "date" and after.text == _FORGOT and not after.gap}
    return [_small(token) if token.start in led else token for token in words] if led else words


def _without_past_leave(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a stretch that only tells of a leave gone by, where there are others: เมื่อวานลาป่วยครึ่งวัน เขตไหนยังไม่ส่งแบบ 2."""
    kept = [token for part in stretches(words) if not _of_past_leave(part) for token in part]
    return kept or words


def _of_past_leave(part: list[Token]) -> bool:
    """Whether a stretch tells of a leave only, on days gone by."""
    days = [token.span.value for token in part if token.span is not None and isinstance(token.span.value, Day)]
    return {"date", "leave"} <= {token.tag for token in part} <= _OF_LEAVE and all((day.shift or 0) < 0 for day in days)


def _without_years_of_else(words: Sequence[Token]) -> Sequence[Token]:
    """The words, a year as a small word that something else happens in, or that is left for later: หัวหน้าฝ่ายเกษียณปีนี้, ปีหน้าค่อยว่ากัน."""
    aside = {token.start for part in stretches(words) if _of_a_year(part) for token in part}
    return [_small(token) if token.tag == "year" and token.start in aside else token for token in words] if aside else words


def _of_a_year(part: list[Token]) -> bool:
    """Whether a year is that of something private, denied or put off, in a stretch of nothing of ours."""
    at = next((n for n, token in enumerate(part) if token.tag == "year" and token.span is not None), None)
    tags = {token.tag for token in part}
    if at is None or not tags.isdisjoint(_COMMANDS | _OURS | VALUES | {"project", "request"}):
        return False
    led = any(token.tag == "life" for token in part[:at])
    return led or not NEGATIVE.isdisjoint(tags) or any(token.text == "ค่อย" for token in part)


def _of_else(part: list[Token], before: list[Token]) -> bool:
    """Whether a stretch tells of something nobody knows, or goes on with one that does, and of nothing of ours."""
    tags = {token.tag for token in part}
    if not tags.isdisjoint(_OURS | _COMMANDS) or tags.isdisjoint(_WHEN) or any(token.text.endswith(_SETS) for token in part):
        return False
    if "will" in tags or "intend" in tags:
        at = next(n for n, token in enumerate(part) if token.tag in ("will", "intend"))
        return at > 0 and part[at - 1].tag in _STRANGE and not part[at].gap  # หมอนัดวันที่ 19
    if part[0].text in _GOES or (before and before[0].text in _GOES and part[0].tag == "time"):
        return True
    led = {token.tag for token in before}
    first = next(n for n, token in enumerate(part) if token.tag in _WHEN)
    strange = tags if part[first].tag == "date" else {token.tag for token in part[:first]}
    return not strange.isdisjoint(_STRANGE) or (not led.isdisjoint(_STRANGE) and led.isdisjoint(_OURS) and len(part) > 1)


def _vague(token: Token) -> bool:
    """Whether a time is no hour: ทั้งวัน."""
    return token.span is not None and isinstance(token.span.value, Clock) and token.span.value.vague


def _led(parted: list[list[Token]]) -> list[list[Token]]:
    """The stretches, one that opens with a value together with the word before that leads to it: ไฟดับตั้งแต่ | 10 โมง."""
    out: list[list[Token]] = []
    for part in parted:
        if out and part[0].tag in _WHEN and out[-1][-1].text in _LEADS_TO:
            out[-1] += part
        else:
            out.append(part)
    return out


def _ended(led: list[Token]) -> bool:
    """Whether the stretch before a day has ended what it tells; not เลื่อนประชุมเป็น | 25 มิ.ย."""
    return bool(led) and (led[-1].span is not None or led[-1].tag in _CLOSES)


def _day_of_else(part: list[Token], behind: list[Token]) -> bool:
    """Whether a day by itself opens what is private, behind a meeting that has its own or was not held: วันที่ 25 เงินเดือนออก."""
    if part[0].tag == "date" and len(part) > 1 and part[1].tag in _OTHER_SUBJECTS and _VERBS.isdisjoint(token.tag for token in part):
        return True  # สิ้นเดือนงบหมดพอดี
    private = bool(behind) and behind[0].tag == "life" and _OURS.isdisjoint(token.tag for token in behind)
    return private and [token.tag for token in part] == ["date"]


def _declined(part: list[Token], behind: list[Token]) -> bool:
    """Whether a day is that of what was offered and refused: เขาชวนรวมกับงานวันแม่ | 12 ส.ค. | แต่เราไม่เอา."""
    refused = bool(behind) and behind[0].tag == "but" and {"but", "deny"} <= {token.tag for token in behind} <= _REFUSES
    return refused and [token.tag for token in part] == ["date"]


def _small(token: Token) -> Token:
    """The word as one that says nothing, its value gone."""
    return token._replace(tag="filler", span=None)
