"""How it was in a year before, beside how it is now: ปีที่แล้ว 90 คน ปีนี้ 41; ทำแผนแล้ว 61 ชุมชน เมื่อปี 62 ทำได้ 80.

Knows which years are past. Must not know what the figures count.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.clauses.part import KIND_OF, VALUES
from bot.thai import Years, fiscal_year
from bot.thai.dates import fiscal_of

_DATES = frozenset({"past", "filler", "particle", "honorific"})
PROJECTS = frozenset({"enter", "project", "action_plan"})
"""The tags of projects, which are counted of any year."""
_OCTOBER = 10  # when a fiscal year begins
_LONG = 2  # years, from which what happened then is only told for itself
_BYGONE = ("สมัยผม", "สมัยพี่", "สมัยหนู", "สมัยเรา", "สมัยฉัน", "สมัยก่อน", "เมื่อก่อน", "แต่ก่อน")
_NOWADAYS = ("ปีนี้", "สมัยนี้", "ยุคนี้", "คราวนี้", "รอบนี้", "งวดนี้", "ครั้งนี้", "ตอนนี้", "ทุกวันนี้", "มาปีนี้")


def _shift(token: Token) -> int | None:
    """How many years from this one a year is said to be: ปีที่แล้ว is -1."""
    return token.span.value.shift if token.span is not None and isinstance(token.span.value, Years) else None


def _ago(token: Token, shift: int) -> Token:
    """A year by how many years it is from this one."""
    return token._replace(span=token.span._replace(value=Years(shift=shift))) if token.span is not None else token


def past(token: Token) -> bool:
    """Whether a word is a time before: ปีก่อน, ครั้งที่แล้ว."""
    return token.tag == "latest" or (_shift(token) or 0) < 0


def without_last_year(words: Sequence[Token], today: date) -> Sequence[Token]:
    """The words without the figures of years before, where those of now stand beside them."""
    called = _called_last(words, today)
    kept = _up_to_last_year(_without_last_year(called))
    if called is words or len(kept) == len(words):
        return kept if called is words else words
    typed = {token.start: token for token in words}
    return [typed[token.start] for token in kept]


def _called_last(words: Sequence[Token], today: date) -> Sequence[Token]:
    """The words with a past year that is called by its number as one called by how long ago it was: ปี 62 in 2563, beside ปีนี้.

    One that nothing is set against may still be told of in the quarter behind it.
    """
    this = fiscal_of(today)
    now = any(_shift(token) == 0 for token in words)
    oldest = this - (today.month >= _OCTOBER and not now)
    gone = {n: year - this for n, token in enumerate(words) if (year := _year(token, today) or oldest) < oldest}
    return [_ago(token, gone[n]) if n in gone else token for n, token in enumerate(words)] if gone else words


def _year(token: Token, today: date) -> int | None:
    """The fiscal year that a word names by its number."""
    years = token.span.value if token.span is not None else None
    return fiscal_year(years, today) if isinstance(years, Years) and years.shift is None else None


def without_vague_year(words: Sequence[Token]) -> Sequence[Token]:
    """The words without last year, of whose projects no number is told: ปีก่อนบรรจุไว้เยอะ แต่ปีนี้ยังไม่ได้บรรจุ."""
    last = next((n for n, token in enumerate(words) if (_shift(token) or 0) < 0), None)
    now = next((n for n, token in enumerate(words) if _shift(token) == 0), 0)
    of_projects = any(token.tag in PROJECTS for token in words)
    of_now = of_projects or any(token.tag in KIND_OF for token in words[now:])  # ปีก่อนประชุมได้ ปีนี้ไม่ได้ประชุม
    vague = of_now and last is not None and last < now and (VALUES | NEGATIVE).isdisjoint(token.tag for token in words[last:now])
    return (*words[:last], *words[now:]) if vague else words


def without_bygone(words: Sequence[Token], today: date) -> Sequence[Token]:
    """The words without the old time that opens them, where it is told how things are now: สมัยผมมีแค่สามสิบแห่ง ปีนี้ทบทวน 29 ชุมชน.

    Projects of an old year stay: ปี 61 บรรจุ 2 โครงการ.
    """
    then = next((n for n, token in enumerate(words) if _is_bygone(token, today)), None)
    if then is None or any(token.tag in KIND_OF or token.tag in VALUES for token in words[:then]):
        return words
    now = next((n for n in range(then + 1, len(words)) if words[n].gap and words[n].text in _NOWADAYS), 0)
    projects = any(token.tag in PROJECTS for token in words[then:now])
    return words[now:] if now and not projects and any(token.tag in KIND_OF for token in words[now:]) else words


def _is_bygone(token: Token, today: date) -> bool:
    """Whether a word is an old time: สมัยก่อน, ปี 2545."""
    year = _year(token, today) if token.tag == "year" else None
    return token.text.startswith(_BYGONE) or (year is not None and year <= fiscal_of(today) - _LONG)


def _without_last_year(words: Sequence[Token]) -> Sequence[Token]:
    """The words without the figure of last year, where that of this year follows; what both are about stays."""
    last = next((n for n, token in enumerate(words) if (_shift(token) or 0) < 0), None)
    now = next((n for n, token in enumerate(words) if _shift(token) == 0), None)
    if last is not None and now is not None and now < last and words[last - 1].text == "ส่วน":
        return words[: last - 1]  # ส่วนปีที่แล้วทำได้แค่ 9
    if last is None or now is None or now < last or all(token.tag not in VALUES and token.tag != "date" for token in words[last:now]):
        return words
    kept = (token for token in words[last:now] if token.tag in KIND_OF or token.tag in ("district", "mine"))
    return (*words[:last], *kept, *_came_to(words[now:]))


def _came_to(words: Sequence[Token]) -> Iterator[Token]:
    """The words of this year with the people that เหลือ counts as those who came: ปีที่แล้วประชุม 90 คน ปีนี้เหลือ 48 คน."""
    tags = [token.tag for token in words]
    for n, token in enumerate(words):
        yield token._replace(tag="filler") if token.text == "เหลือ" and tags[n + 1 : n + 3] == ["number", "people"] else token


def _up_to_last_year(words: Sequence[Token]) -> Sequence[Token]:
    """The words up to the stretches that tell how it was in a year before: ผู้เข้าร่วม 41 คน ปีก่อนได้แค่ 29, เบิกไปแล้ว 41,900 ดีกว่าปีก่อน."""
    for start in (n for n, token in enumerate(words) if n and (token.gap or words[n - 1].tag == "particle")):
        opens = _past_first(words[start : start + 3])
        before = {token.tag for token in words[:start]}
        kinds = {KIND_OF[token.tag] for token in words[start:] if token.tag in KIND_OF}
        behind = {token.tag for token in words[start:]}
        compared = ("than" in behind and VALUES.isdisjoint(behind)) or kinds <= {KIND_OF[tag] for tag in before if tag in KIND_OF}
        told = compared and not before.isdisjoint(VALUES | NEGATIVE | {"date"})
        bare = all(past(token) or token.tag in _DATES for token in words[start:])  # เบิกแล้ว 12,000 บาท ปีที่แล้ว
        if opens and not bare and told and not before.isdisjoint(KIND_OF) and all(_shift(token) != 0 for token in words[start:]):
            return words[:start]
    return words


def _past_first(words: Sequence[Token]) -> bool:
    """Whether a stretch begins with a time before, or with how it compares to one: ดีกว่าปีก่อน."""
    at = next((n for n, token in enumerate(words) if past(token)), None)
    return at is not None and all(token.span is None and token.tag not in KIND_OF for token in words[:at])
