"""Days and hours of something else, told beside a meeting: ยังไม่ได้ประชุมค่ะ หมอนัดวันที่ 19; ประชุมแล้ว 45 คน รถติด ออกตั้งแต่ 6 โมงเช้า;
or beside a question or a correction, with its year: เขตเรายังขาดอะไรอีก ปีที่แล้วไม่เคยมีแบบนี้.

Knows which stretches speak of nothing of ours. Must not know what a meeting came to, nor what is asked.
"""

from collections.abc import Sequence, Set

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
_SETS = ("เป็น", "เปน", "ไปเป็น", "ย้าย", "เริ่ม", "ไว้")
"""Endings of words that set a day: เลื่อนเป็น, วางวันไว้."""
_OF_LEAVE = frozenset({"date", "leave", "half", "particle", "honorific", "filler", "me", "past"})
_GOES = ("ออก", "ตื่น", "กลับ")
_SETTLED = NEGATIVE | {"postpone", "date"}


def without_when_of_else(words: Sequence[Token], tags: Set[str]) -> Sequence[Token]:
    """The words, such days and hours as small words; tags are those of the words."""
    if "leave" in tags and "date" in tags:
        words = _without_past_leave(words)
    commands = not _COMMANDS.isdisjoint(tags) and "remind" not in tags
    if (_VERBS.isdisjoint(tags) and not commands) or tags.isdisjoint((*_WHEN, "year")):
        return words
    if commands and not NEGATIVE.isdisjoint(tags) and "year" in tags:
        words = _without_years_of_else(words)
    if _STRANGE_OR_WHY.isdisjoint(tags) and not ("time" in tags and any(token.text in _GOES for token in words)):
        return words
    parted = stretches(words)
    told = [{token.tag for token in part} for part in parted]
    settled = any(not _SETTLED.isdisjoint(each) for each in told if not _VERBS.isdisjoint(each))
    aside = {token.start for n, part in enumerate(parted) if _of_else(part, parted[n - 1] if n else []) for token in part}
    when = _WHEN if commands else ("date", "time", "will", "intend") if settled else ("time",)
    said = {token.start for token in words if token.tag in when and token.start in aside and not (commands and _vague(token))}
    return [_small(token) if token.start in said else token for token in words] if said else words


def _without_past_leave(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a stretch that only tells of a leave gone by, where there are others: เมื่อวานลาป่วยครึ่งวัน เขตไหนยังไม่ส่งแบบ 2."""
    kept = [token for part in stretches(words) if not _of_past_leave(part) for token in part]
    return kept or words


def _of_past_leave(part: list[Token]) -> bool:
    days = [token.span.value for token in part if token.span is not None and isinstance(token.span.value, Day)]
    return {"date", "leave"} <= {token.tag for token in part} <= _OF_LEAVE and all((day.shift or 0) < 0 for day in days)


def _without_years_of_else(words: Sequence[Token]) -> Sequence[Token]:
    """The words, a year as a small word of which it is only told that something of nothing of ours was not."""
    aside = {token.start for part in stretches(words) if _of_no_year(part) for token in part}
    return [_small(token) if token.tag == "year" and token.start in aside else token for token in words] if aside else words


def _of_no_year(part: list[Token]) -> bool:
    tags = {token.tag for token in part}
    named = any(token.tag == "year" and token.span is not None for token in part)
    return named and not NEGATIVE.isdisjoint(tags) and tags.isdisjoint(_COMMANDS | _OURS | VALUES)


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


def _small(token: Token) -> Token:
    return token._replace(tag="filler", span=None)
