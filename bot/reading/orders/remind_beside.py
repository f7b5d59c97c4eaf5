"""A reminder beside a report in one message, each in its own words: ส่งแบบ 2 แล้ว พรุ่งนี้ 9 โมงเตือนให้ส่งแบบ 1 ด้วย.

Knows where the one ends and the other begins. Must not know how either is read.
"""

from collections.abc import Iterator

from bot.kinds.clause import Token
from bot.reading.facts.report import Stated, report
from bot.reading.orders.remind import remind
from bot.reading.questions.about import about
from bot.reading.reading import Reading
from bot.reading.said import Said

Words = tuple[Token, ...]
_LEADS = frozenset({
    "date", "time", "repeat", "request", "filler", "urge", "order", "form", "district_plan", "paper", "and", "but", "particle", "me",
})  # fmt: skip
_ENDS = ("done", "particle", "honorific")
_OF_OTHERS = ("district_word", "missing_ones", "wh", "polar", "stop", "thanks", "intend", "hope")
_TELLS = ("done", "number", "money", "percent", "past", "not_yet")


def remind_beside(said: Said) -> Reading | None:
    """The report with the reminder in `also`; None where a message has no two such parts: what is not yet done is what เตือน is of."""
    at = said.at("remind") or 0
    asking: Reading | None = None
    for told, wish in (*_behind(said.words, at), *_before(said.words, at)):
        stated = _stated(said.only(told), said.only(wish))
        wanted = remind(said.only(wish)) if stated is not None else None
        if stated is not None and wanted is not None and (wanted.about or "not_yet" not in {token.tag for token in told}):
            words = said.clean.text[wish[0].start : wish[-1].end]
            also = wanted._replace(words=words)
            found = Reading("report", facts=stated.facts, ask=stated.ask, span=said.span, also=also, why=("report", "remind"))
            if not wanted.ask:
                return found
            asking = asking or found
    return asking


def _stated(told: Said, wish: Said) -> Stated | None:
    """What a part reports, where that is its own and whole or done, เบิกเงินแล้ว: not เขตที่ส่งแล้วไม่ต้อง."""
    led = wish.words[: wish.at("remind")]
    planned = told.tags >= {"meeting", "will", "date"} and all(token.span is None for token in led)  # นัดประชุม 25 มิ.ย. 9 โมง
    if (told.tags.isdisjoint(_TELLS) and not planned) or not told.tags.isdisjoint(_OF_OTHERS):
        return None
    found = report(told)
    return found if found.facts and (not found.ask or told.has("done")) else None


def _behind(words: Words, at: int) -> Iterator[tuple[Words, Words]]:
    """Report and reminder, the earliest place first, where the reminder ends a message: its day or its thing may lead to เตือน."""
    start = at
    while start and words[start - 1].tag in _LEADS:
        start -= 1
    for n in range(start, at + 1):
        if n and words[n].tag != "particle" and (words[n].gap or words[n - 1].tag in _ENDS):
            yield words[:n], words[n:]


def _before(words: Words, at: int) -> Iterator[tuple[Words, Words]]:
    """Report and reminder, where the reminder opens a message, says of what, and what is done stands behind a gap."""
    for n in range(at + 2, len(words)):
        apart = words[n].gap and words[n].tag != "particle" and any(token.tag == "done" for token in words[n:])
        if apart and about(words[at:n]) is not None:  # not เตือนพรุ่งนี้ เรื่องแบบ 1 ที่ส่งแล้ว
            yield words[n:], words[:n]
