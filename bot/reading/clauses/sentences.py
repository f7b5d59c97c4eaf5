"""A message cut into sentences: where a line, a polite ending or a wish parts what is said.

Knows endings and openings. Must not know what a sentence speaks of.
"""

from collections.abc import Sequence, Set

from bot.kinds.clause import Token
from bot.reading.clauses.clauses import OPENS, UNITS, asks_how_far
from bot.reading.clauses.owners import OURS, WE
from bot.reading.clauses.part import KIND_OF, VALUES

TICKS = frozenset("✅✔✓☑❌✖✘✗")
_QUESTIONS = frozenset({"wh", "when", "polar", "district_word"})
_NOW = ("ตอนนี้", "ปัจจุบัน", "ปัจจุบันนี้", "ณ ตอนนี้", "สรุปตอนนี้")
_WISHED = frozenset({"hope", "order", "urge", "will", "intend"})
_WISHES = frozenset({"hope", "order", "urge"})
_LISTED = ("form", "district_plan")
_TURNING = _WISHED | {"but", "news", "gossip", "others"}
_MAY_CLOSE = frozenset({"particle", "honorific", "polar"})
_MAY_OPEN = OPENS | {"district_word", "overview"}
_TICKED = ("done", "not_yet")
"""The tags of ticks."""
_SMALL = frozenset({"particle", "honorific", "confirm", "right", "done"})
_POLITE = frozenset({"ค่ะ", "คะ", "ครับ", "คับ", "ค่า", "จ้า", "จ้ะ", "จ๊ะ", "นะคะ", "นะครับ", "ค้าบ", "คร้าบ", "ครับผม", "นะค่ะ", "ขอรับ"})


def sentences(found: Sequence[Token], tags: Set[str]) -> list[list[Token]]:
    """The message cut at new lines, stops, ticks, after a polite ending that a gap follows, and before a wish or a request.

    The tags are those of all its words.
    """
    ticked = _ticked(found) if not tags.isdisjoint(_TICKED) and not _a_line_each(found) else None
    leads = ticked is not None and _leads(found, ticked)  # whether ticks stand before what they tick
    asks = "done" in tags and not _QUESTIONS.isdisjoint(tags)
    may_turn = not tags.isdisjoint(_TURNING)
    if not may_turn and ticked is None and "polar" not in tags:
        return _at_gaps(found, asks=asks)
    out: list[list[Token]] = []
    before: Token | None = None
    for n, token in enumerate(found):
        ends = before is None or ((token.gap or before.tag == "polar") and _ends(before, token))
        ends = ends or (may_turn and (_parts(out[-1], token) or _comes_home(found, n) or _is_now(out[-1], token) or _came_of_it(found, n)))
        if not ends and before is not None:
            ends = ticked is not None and n > ticked - leads and (token if leads else before).text in TICKS
            ends = ends or (asks and bool(token.gap) and _asks_on(found, n))
        ends = ends and not (out and all(each.tag == "honorific" for each in out[-1]))  # ค่ะ ท่าน ผอ. นัดไว้แล้ว
        if ends and not (out and token.tag in _LISTED and _lists_on(found, n)):
            out.append([])
        out[-1].append(token)
        if token.tag != "honorific" or before is None or before.text not in _POLITE:
            before = token
    return out


def _ticked(found: Sequence[Token]) -> int | None:
    """The place of the first tick."""
    for n, token in enumerate(found):
        if token.text in TICKS:
            return n
    return None


def _a_line_each(found: Sequence[Token]) -> bool:
    """Whether ticks stand a line each with words behind them, so that lines part what is told: แบบ 1 ✅ ส่งแล้ว / แบบ 2 ❌ ยังไม่ได้ส่ง."""
    lines = 0
    ticks: list[int] = []
    behind = False
    for n, token in enumerate(found):
        lines += token.gap == "\n"
        if token.text in TICKS:
            ticks.append(lines)
            behind = behind or (n + 1 < len(found) and found[n + 1].gap != "\n" and n > 0 and token.gap != "\n")
    return behind and len(set(ticks)) == len(ticks) > 1


def _at_gaps(found: Sequence[Token], *, asks: bool) -> list[list[Token]]:
    """The sentences of a message in which only a gap may end one."""
    out: list[list[Token]] = []
    start = 0
    for n, token in enumerate(found):
        if not token.gap or not n or (token.gap == " " and not asks and _goes_on(found[n - 1], token)):
            continue
        if (_ends(_before(found, n), token) or (asks and _asks_on(found, n))) and not (token.tag in _LISTED and _lists_on(found, n)):
            out.append([*found[start:n]])
            start = n
    return [*out, [*found[start:]]] if found else []


def _goes_on(before: Token, token: Token) -> bool:
    """Whether neither of two words has a tag of those between which a sentence may end: a cheap look that spares most gaps the others."""
    return before.tag not in _MAY_CLOSE and token.tag not in _MAY_OPEN and token.text != "แล้ว"


def _before(found: Sequence[Token], n: int) -> Token:
    """The word before a place, or the polite one before the titles that stand there: ครับ in ครับพี่."""
    m = n - 1
    while m and found[m].tag == "honorific":
        m -= 1
    return found[m] if found[m].text in _POLITE else found[n - 1]


def _leads(found: Sequence[Token], n: int) -> bool:
    """Whether the first tick of a list stands before what it ticks: ✅ประชุม ❌เบิก; not ประชุม ✅ เบิก ❌."""
    if not n or found[n].gap == "\n":
        return True  # it opens a line
    after = found[n + 1 : n + 2]
    apart = bool(found[n].gap) == bool(after and after[0].gap)
    return not any(token.tag in KIND_OF for token in found[:n]) if apart else bool(found[n].gap)


def _lists_on(found: Sequence[Token], n: int) -> bool:
    """Whether a document that is still missing ends a list: แบบ1ส่งแล้วจ้า แบบ2ยัง."""
    closing = [token.tag for token in found[n + 1 :] if token.tag != "particle"]
    form_before = any(token.tag in _LISTED for token in found[:n])
    asked = any(token.text in ("คะ", "นะ") for token in found[n + 1 :])
    return closing == ["yet"] and form_before and found[n].gap == " " and not asked


def _asks_on(found: Sequence[Token], n: int) -> bool:
    """Whether a question of its own begins behind what was stated in figures: ประชุมแล้ว 45 คน เขตอื่นไปถึงไหนแล้ว; not 45 คน ใช่ไหม."""
    end = next((m for m in range(n + 1, len(found)) if found[m].gap), len(found))
    stretch = [token.tag for token in found[n:end] if token.tag not in _SMALL]
    if len(stretch) < 2 or _QUESTIONS.isdisjoint(stretch):
        return False
    before = {token.tag for token in found[:n]}
    counted = any(token.span is not None and token.tag in VALUES and token.span.unit != "เขต" for token in found[:n])
    return counted and "done" in before and _QUESTIONS.isdisjoint(before)


def _parts(sentence: list[Token], token: Token) -> bool:
    """Whether ส่วน leaves a wish behind, or แต่ what was about nothing of ours: ฝากส่งแบบ 2 ด้วยนะ ส่วนประชุมจัดแล้ว."""
    if token.tag != "but":
        return False
    tags = {each.tag for each in sentence}
    return (token.text == "ส่วน" and not tags.isdisjoint(_WISHES) and tags.isdisjoint(("done", "not_yet"))) or _turns(sentence)


def _turns(sentence: list[Token]) -> bool:
    """Whether แต่ leaves behind a sentence that was about nothing of ours: เห็นข่าวแล้วตกใจ แต่ของเราประชุมแล้ว."""
    kept = {"date", "will", "district", "number", "no_date"}
    pairs = zip(sentence, (*sentence[1:], None), strict=True)
    return not any(token.tag in KIND_OF or (token.tag in kept and not _of_things(token, after)) for token, after in pairs)


def _of_things(token: Token, after: Token | None) -> bool:
    """Whether a word is about a thing that nobody knows, or counts it: เตรียมเก้าอี้ไว้, 20 ตัว."""
    counts = token.tag == "number" and token.span is not None and token.span.unit not in UNITS
    return counts or (after is not None and after.tag == "?" and not after.gap)


def _comes_home(found: Sequence[Token], n: int) -> bool:
    """Whether แต่ leaves others for the speaker's own district: ทั้ง กทม. ประชุมไป 17 เขต แต่เขตเรายังไม่ได้ประชุม."""
    own = found[n].tag == "but" and any(token.tag == "mine" for token in found[n + 1 : n + 2])
    tags = {token.tag for token in found[:n]} if found[n].gap and found[n].text in (*OURS, *WE) else set()
    return own or "others" in tags or (found[n].text in OURS and not tags.isdisjoint(("news", "gossip")))


def _is_now(sentence: list[Token], token: Token) -> bool:
    """Whether what is so now begins behind what was wished or planned: ผอ.อยากให้เบิกให้หมด ตอนนี้เบิกแล้ว 27,900."""
    if not token.gap or not (token.text in _NOW or token.text in WE):
        return False
    return any(other.tag in _WISHED or other.text == "ค่อย" for other in sentence)


def _came_of_it(found: Sequence[Token], n: int) -> bool:
    """Whether เลย leads behind a gap from a reason that names nothing of ours to what came of it: ผอ.ว่างแค่วันที่ 20 เลยนัดประชุมวันที่ 22."""
    led = found[n].text in ("เลย", "ก็เลย") and found[n].gap == " " and n + 1 < len(found) and not found[n + 1].gap
    return led and found[n + 1].tag in ("will", "meeting", "postpone", "cancel") and all(token.tag not in KIND_OF for token in found[:n])


def _ends(before: Token, token: Token) -> bool:
    """Whether a sentence ends between two words."""
    if token.gap in ("\n", ";") or (before.tag == "polar" and (before.text == "?" or token.gap)):
        return True
    if token.gap and token.text == "แล้ว" and before.tag in ("done", "particle"):
        return True  # ส่งแบบ 1 แล้ว แล้วต้องส่งแบบ 2 วันไหน
    opens = (token.tag in OPENS and before.tag != "news") or asks_how_far(token) or (token.tag == "district_word" and before.tag == "done")
    return bool(token.gap) and (before.text in _POLITE or opens)
