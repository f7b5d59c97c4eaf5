"""Days and hours of something else, told beside a meeting: ยังไม่ได้ประชุมค่ะ หมอนัดวันที่ 19; ประชุมแล้ว 45 คน รถติด ออกตั้งแต่ 6 โมงเช้า.

Knows which stretches speak of nothing of ours. Must not know what a meeting came to.
"""

from collections.abc import Sequence, Set

from bot.kinds.clause import NEGATIVE, Token, stretches
from bot.reading.clauses.part import KIND_OF, VALUES
from bot.reading.wording.tokens import UNKNOWN

_VERBS = frozenset({"meeting", "hold"})
_STRANGE = frozenset({UNKNOWN, "life"})
_STRANGE_OR_WHY = _STRANGE | {"reason"}
_WHEN = ("date", "time")
_OURS = KIND_OF.keys() | (VALUES - {"date", "number"}) | {"cancel", "finish", "mine", "district", "venue", "but"}
_SETS = ("เป็น", "เปน", "ไปเป็น", "ย้าย", "เริ่ม", "ไว้")
"""Endings of words that set a day: เลื่อนเป็น, วางวันไว้."""
_GOES = ("ออก", "ตื่น", "กลับ")
_SETTLED = NEGATIVE | {"postpone", "date"}


def without_when_of_else(words: Sequence[Token], tags: Set[str]) -> Sequence[Token]:
    """The words, such days and hours as small words; tags are those of the words."""
    if _VERBS.isdisjoint(tags) or ("date" not in tags and "time" not in tags):
        return words
    if _STRANGE_OR_WHY.isdisjoint(tags) and not ("time" in tags and any(token.text in _GOES for token in words)):
        return words
    parted = stretches(words)
    told = [{token.tag for token in part} for part in parted]
    settled = any(not _SETTLED.isdisjoint(each) for each in told if not _VERBS.isdisjoint(each))
    aside = {token.start for n, part in enumerate(parted) if _of_else(part, parted[n - 1] if n else []) for token in part}
    when = ("date", "time", "will", "intend") if settled else ("time",)
    return [_small(token) if token.tag in when and token.start in aside else token for token in words] if aside else words


def _of_else(part: list[Token], before: list[Token]) -> bool:
    """Whether a stretch tells of something nobody knows, or goes on with one that does, and of nothing of ours."""
    tags = {token.tag for token in part}
    if not tags.isdisjoint(_OURS) or tags.isdisjoint(_WHEN) or any(token.text.endswith(_SETS) for token in part):
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


def _small(token: Token) -> Token:
    return token._replace(tag="filler", span=None)
