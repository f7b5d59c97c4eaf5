"""Does a clause belong to our work? What speaks for it, and what of it is the talk of a chat.

Knows only how much of the words is known, and which are never ours. Must not know what a clause states.
"""

from collections.abc import Iterable
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token, stretches
from bot.kinds.money import MONEY
from bot.reading.clauses.owners import OURS
from bot.reading.clauses.part import INFORMS, KIND_OF, VALUES, Part
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.reading.wording.phrases import named
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Day

_FORMAL = frozenset({
    "community", "project", "enter", "action_plan", "form", "district_plan", "keep", "drawn", "round", "attend", "make", "review", "plan",
    "progress",
})  # fmt: skip
_SURE = INFORMS - {"done", "past"}
_LONG = 80
_UNIT = {"meeting": ("คน", "ท่าน", "ราย"), "plans": ("ชุมชน", "แผน"), "action_plan": ("โครงการ", "กิจกรรม")}
_SMALL = frozenset({"neutral", "filler", "particle", "honorific", "date", "mine", "district"})
_OFFICERS = ("ประธาน", "กรรมการ", "ผู้นำ", "ผอ", "หัวหน้า", "วิทยากร", "เจ้าหน้าที่")
_LABELS = (["อุปสรรค", "คือ"], ["ปัญหาอุปสรรค", "คือ"])
_NAMING = ("คือ", "ได้แก่", "อาทิ", "เช่น")
_OFFICE = ("สยป.", "สยป", "กทม.", "กทม", "สนข.", "สนข", "ฝ่ายพัฒนาชุมชน", "เขต", "สำนักงานเขต", "ขอเรียนว่า", "ขอรายงาน", "ขอรายงานผล")
_OFFICE_WORDS = ("ทุกเขต", "สยป", "อุปสรรค", "ประชาคม", "ชี้แจง", "ชุมชน", "แนวทาง", "ผู้เข้าร่วม", "หน่วยงาน")
_OURS_ALONE = frozenset({
    "community", "form", "district_plan", "action_plan", "progress", "round", "drawn", "mine", "every", "enter", "code",
})  # fmt: skip
_PRIVATE, _A_REMARK, _A_WORD = 5, 14, 4
"""As many unknown letters as a word of private life counts for; how many a remark has, and how many a word."""
_A_MEETING = 10  # people
_OFFICIAL = ("ประชาคม", "ชุมชน", "ชี้แจง", "กรรมการ")


def evidence(part: Part, said: Said) -> float:
    """Points for a clause: its own word and state, a district, a value of its unit, official words."""
    tags = part.tags()
    points = 1.0 + bool(tags & INFORMS) + bool(tags & {"date", "will"}) * 0.7
    points += 2.0 * bool(part.owner or said.has("mine"))
    points += 2.0 * bool(tags & _FORMAL or any(word in token.text for token in part.tokens for word in _OFFICIAL))
    points += 1.5 * _has_unit(part)
    points += 1.0 * any(token.text in _OFFICE for token in said.words)
    others = {other.kind for other in said.parts if other.kind and other is not part and other.informed()}
    return points + 1.5 * len(others - {part.kind})


def _has_unit(part: Part) -> bool:
    """Whether a number of the clause has the unit of its kind."""
    money = part.kind in MONEY
    units = _UNIT.get(part.kind or "", ())
    return any(
        (token.span.unit in units or (money and token.tag == "money") or (part.kind == "progress" and token.tag == "percent"))
        for token in part.tokens
        if token.span is not None
    )


def strangeness(part: Part, said: Said) -> float:
    """Points against a clause: unknown letters near its own words, words of private life and of news."""
    told, tail = _told(part, said)
    near, far, weight = _unknown(told, part.kind)
    points = near / 3 * weight + far / 14
    if part.kind == "obstacle":
        labelled = part.head == 0 and len(part.tokens) > 1 and part.tokens[1].gap in (":", "=")
        beside = any(other.kind and other is not part and other.informed() for other in said.parts)  # ประชุมได้ 18 คน ปัญหาคือไม่มีศาลา
        labelled = labelled or [token.text for token in part.tokens[:2]] in _LABELS or _names_it(part)
        labelled = labelled or (part.tokens[part.head].text.endswith("คือ") and beside)
        return 0.0 if said.has("matter") or part.owner or labelled else _vague(near + far + _aside(part, said), said)
    points += 3.0 * _private(told) + _around(part, said) + _lost(part, said, near + far)
    points += unexplained(tail) / 28 + 0.5 * sum(token.tag == "life" for token in tail)
    points += 3.0 * _of_another_thing(part)
    streets = [place.kind for token in part.tokens if (place := named(token)) and place.name is None]
    return points + 3.0 * ("road" in streets and part.kind != "meeting") + 2.0 * ("person" in streets)


def _names_it(part: Part) -> bool:
    """Whether a stretch only names the obstacle that is told behind it: อุปสรรคใหญ่สุดตอนนี้ คนในคอนโดไม่เปิดประตู."""
    end = next((n for n, token in enumerate(part.tokens) if n and token.gap), 0)
    led = part.tokens[:end]
    return bool(led) and "อุปสรรค" in led[0].text and all(token.tag in _SMALL for token in led[1:])


def _of_another_thing(part: Part) -> bool:
    """Whether the progress is that of a thing that nobody knows: ลดน้ำหนักคืบหน้าไป 50%."""
    before = part.tokens[part.head - 1] if part.head else None
    return part.kind == "progress" and before is not None and before.tag == UNKNOWN and not part.tokens[part.head].gap


def _told(part: Part, said: Said) -> tuple[list[Token], list[Token]]:
    """The words of a clause, and the remarks in later sentences that weigh little, where it is plain and sure without them.

    ทบทวนครบ 20 ชุมชนแล้วค่ะ / หิวข้าวจะตาย. Sure is a value of its own unit, a district, or an official word.
    """
    tokens, kind = part.tokens, part.kind
    last = max((n for n, token in enumerate(tokens) if KIND_OF.get(token.tag) == kind or token.tag in VALUES), default=0)
    head = tokens[last if kind in MONEY else part.head].start  # เบิกแล้วค่ะ 500 บาท ไปกินหมูกระทะ: what it is for
    ends = next((sentence[-1].end for sentence in said.sentences if sentence[0].start <= head < sentence[-1].end), 0)
    later = (n for n in range(last + 1, len(tokens)) if tokens[n].gap)
    at = next((n for n in later if tokens[n].start >= ends or tokens[n].text.startswith("เดี๋ยว")), len(tokens))
    told = tokens[:at]
    plain = all(token.tag not in (UNKNOWN, "life", "news") for token in told)
    sure = bool(part.owner) or _has_unit(part) or any(token.tag in _FORMAL for token in told) or _missed_its_day(part)
    return (told, tokens[at:]) if plain and sure else (tokens, [])


def _missed_its_day(part: Part) -> bool:
    """Whether a meeting of a calendar day is denied: ไม่ได้ประชุมครับ วันที่ 20 เม.ย. ที่นัดไว้ ไฟดับทั้งตึก."""
    pairs = [(before.tag, token.tag) for before, token in pairwise(part.tokens)]
    if part.kind != "meeting" or not any((one in NEGATIVE and two in KIND_OF) or (one, two) == ("hold", "not_get") for one, two in pairs):
        return False
    days = [token.span.value for token in part.tokens if token.span is not None and isinstance(token.span.value, Day)]
    return bool(days)


def _vague(letters: int, said: Said) -> float:
    """Points against an obstacle of no district that names nothing of ours."""
    private = sum(token.tag == "life" for token in said.words)
    return letters / 25 + 1.5 * bool(private) if letters > 30 else 1.2 * private


def _aside(part: Part, said: Said) -> int:
    """Unknown letters in the other clauses."""
    return sum(unexplained(other.tokens) for other in said.parts if other is not part)


def _around(part: Part, said: Said) -> float:
    """News and private life in the rest of the message; แต่ leaves the news behind."""
    turned = any(token.tag == "but" or token.text in OURS for token in part.tokens[:2])
    inside = {token.start for token in part.tokens}
    outside = [token.tag for token in said.words if token.start not in inside]
    return 0.7 * outside.count("life") + (0.0 if turned else 1.5 * outside.count("news"))


def _lost(part: Part, said: Said, inside: int) -> float:
    """Points against a clause that states no value and names no district, in a message mostly of other words: ที่ไม่เคยส่งคืน of a song."""
    bare = not part.owner and part.tags().isdisjoint(VALUES) and part.tags().isdisjoint(_FORMAL)
    return max(0, said.unknown - inside - _LONG // 4) / 4 if bare else 0.0


def _private(tokens: list[Token]) -> float:
    """Words of private life in a clause, those beside its own words in full, reasons and names of projects aside: เลื่อนเพราะไฟดับ."""
    total, counted = 0.0, False
    for stretch in stretches(tokens):
        own = any(token.tag in KIND_OF for token in stretch)
        if not own and stretch[0].text.startswith(_OFFICERS):
            continue  # งดประชุม ประธานป่วย
        for token in stretch:
            counted = counted or (token.span is not None and token.span.unit in _UNIT["action_plan"])
            if token.tag == "reason" or (counted and token.text in _NAMING):
                return total
            total += (1.0 if own else 0.5) * (token.tag == "life")
    return total


def _unknown(tokens: list[Token], kind: str | None) -> tuple[int, int, float]:
    """Unknown letters in the stretches with the clause's own words, and in the others, and what the first weigh.

    Reasons and venues are free; in a long official clause a few unknown words weigh little.
    """
    near = far = 0
    whole = 1
    for stretch in stretches(tokens):
        own = any(KIND_OF.get(token.tag) == kind or _is_sure(stretch, n) for n, token in enumerate(stretch))
        letters = _letters(stretch, kind)
        near += letters + _objects(stretch, kind) if own else 0
        far += 0 if own else letters
        whole += sum(token.end - token.start for token in stretch) if own else 0
    return near, far, min(1.0, 0.2 + 2 * near / whole) if whole >= _LONG else 1.0


def _is_sure(stretch: list[Token], n: int) -> bool:
    """Whether a word says something of our work; a no to a word that nobody knows does not: ไม่หลุดเลย, ยังไม่ได้ออกหนังสือ."""
    if stretch[n].tag not in NEGATIVE:
        return stretch[n].tag in _SURE
    passed = ("filler",) if stretch[n].tag == "not_yet" else ()
    after = next((token for token in stretch[n + 1 :] if token.tag not in passed), None)
    return stretch[n].tag in _SURE and (after is None or after.tag != UNKNOWN)


def _objects(stretch: list[Token], kind: str | None) -> int:
    """Unknown letters once more where they are the object of the clause's own word: ทำแผนป้องกันน้ำท่วม, บรรจุพนักงาน."""
    extra = 0
    for before, token in pairwise(stretch):
        if token.tag == UNKNOWN and not token.gap and KIND_OF.get(before.tag) == kind and kind != "meeting":
            extra += token.end - token.start
    return extra


def _letters(stretch: list[Token], kind: str | None = None) -> int:
    """Unknown letters of a stretch, without what follows a reason or names a venue, a person or a project that was put in."""
    total, free = 0, False
    named = kind == "action_plan" and stretch[0].text == "โครงการ"  # โครงการซ่อมทางเดินริมคลองได้บรรจุแล้ว
    for n, token in enumerate(stretch):
        if (named and not n) or token.tag in ("reason", "venue", "obstacle") or token.text in ("ที่", "ณ", "เรื่อง", "คือ", "เพื่อ"):
            free = True
        elif token.tag == UNKNOWN:
            named_person = n > 0 and stretch[n - 1].tag == "honorific"
            total += 0 if free or named_person else token.end - token.start
        elif token.tag not in ("filler", "community", "particle"):
            free = False
    return total


def unexplained(tokens: list[Token] | tuple[Token, ...]) -> int:
    """Letters that no word explains."""
    return sum(token.end - token.start for token in tokens if token.tag == UNKNOWN)


def of_nobody(said: Said, found: Reading) -> bool:
    """Whether somebody of no district says more of other things than a remark does: a post, and no message to us.

    A meeting told with its day and its people is ours, and so is a district's, but what would have to be asked.
    """
    if said.own is not None or not said.tags.isdisjoint(_OURS_ALONE):
        return False
    met = any("date" in fact.slots and int(str(fact.slots.get("attendees", 0))) >= _A_MEETING for fact in found.facts)
    named = bool(said.districts) or found.ask == ("district",)
    if met or (named and not found.ask):
        return False
    words = (*_OFFICE_WORDS, "รายงาน") if found.intent == "undo" else _OFFICE_WORDS
    private = sum(token.tag in ("life", "news") for token in said.words)
    few = _A_WORD if (found.ask or found.intent == "undo") and not named else _A_REMARK
    return said.unknown + _PRIVATE * private > few and not any(word in said.clean.text for word in words)


_TOPICAL = frozenset({
    "kpi", "form", "district_plan", "action_plan", "enter", "keep", "drawn", "community", "overview", "history", "latest", "round",
    "ordinal",
})  # fmt: skip
_NAMED = frozenset({
    "meeting", "make", "review", "plan", "disburse", "refund", "progress", "project", "report", "deadline", "contact", "lacks", "budget",
    "attend",
})  # fmt: skip


def topical(words: Iterable[Token]) -> bool:
    """Whether a word of them names something of our work."""
    return any(token.tag in _TOPICAL or token.tag in _NAMED for token in words)


def belongs(words: tuple[Token, ...], said: Said) -> bool:
    """Whether a question is about our work: enough words of it are ours, and few are nobody's."""
    if said.tags.isdisjoint((UNKNOWN, "life")):
        return True  # it starts with a point, and only these take any
    tags = {token.tag for token in words}
    points = 1.0 + 2.0 * bool(tags & _TOPICAL) + 1.0 * bool(tags & _NAMED) + 1.5 * bool(said.districts or "mine" in said.tags)
    points += 1.5 * bool(tags & {"district_word", "missing_ones"})
    points += 1.0 * any("สรุป" in token.text for token in words) + 1.0 * any(token.text in _OFFICE for token in words)
    inside = {token.start for token in words}
    near = _letters(list(words))
    far = sum(token.end - token.start for token in said.words if token.tag == UNKNOWN and token.start not in inside)
    life = sum(token.tag == "life" and token.start in inside for token in said.words)
    aside = sum(token.tag == "life" and token.start not in inside for token in said.words)
    return points - near / 4 - far / 12 - 2.5 * life - 0.4 * aside >= 1
