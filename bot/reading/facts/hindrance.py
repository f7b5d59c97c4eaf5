"""What makes ปัญหา an obstacle of our work: a district, official words, what of ours it hinders. Must not know what other kinds need."""

from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token
from bot.kinds.obstacle import is_over
from bot.reading.clauses.part import Part
from bot.reading.said import Said

_HINDERED = (
    "คนเฒ่า", "คนแก่", "ผู้สูงอายุ", "จนท", "ประธาน", "ผู้นำ", "งบ", "โควิด", "ชาวบ้าน", "ประชาชน", "ผู้แทน", "ตัวแทน", "กรรมการ", "สมาชิก",
    "เจ้าหน้าที่", "ห้องประชุม", "หอประชุม", "สถานที่", "ลูกบ้าน", "ลงพื้นที่",
)  # fmt: skip
_ANYONES = ("แบบ", "โครงการ", "โครง", "งาน", "ไฟล์", "เอกสาร")
_OBSTRUCTED = (
    "mine", "matter", "community", "meeting", "attend", "make", "plan", "review", "enter", "project", "form", "district_plan", "paper",
    "disburse", "refund", "budget",
)  # fmt: skip
_OF_WHEN_AND_WHOM = frozenset({"particle", "honorific", "obstacle", "district", "filler", "date", "mine", "year"})
_NAMES_IT = frozenset({"obstacle", "particle", "honorific", "filler", "district", "mine"})
_TITLES = ("ปัญหา", "อุปสรรค", "ปัญหาอุปสรรค")
_OFF = NEGATIVE | {"cancel", "postpone", "unable"}
_FEW = 12
_SHORT = 4  # words


def is_obstacle(part: Part, tags: set[str], said: Said) -> bool:
    """Whether something of our work stands in the way."""
    none = "no_obstacle" in tags and not _of_the_rest(part)
    return not none and _says_something(part) and _ours(part, said) and not is_over(part.tokens)


def _of_the_rest(part: Part) -> bool:
    """Whether it is only of the rest that nothing stands in the way: ติดขัดที่คนย้าย ส่วนเงินกับเอกสารไม่มีปัญหา."""
    at = next((n for n, token in enumerate(part.tokens) if n > part.head + 1 and token.text == "ส่วน"), None)
    return at is not None and all(token.tag != "no_obstacle" for token in part.tokens[:at])


def _ours(part: Part, said: Said) -> bool:
    """Whether an obstacle is one of our work: of a district, or naming plans, money, people of a community."""
    before = [] if part.tokens[part.head].gap else part.tokens[: part.head]
    again = any(token.tag == "obstacle" for token in part.tokens[part.head + 1 :])  # เงินไม่เป็นปัญหา ที่ติดขัดคือคนไม่พอ
    tags = {token.tag for token in before}
    if not part.owner and ("?" in tags or (tags & {"not", "not_yet", "none"} and not again)):
        return False
    official = any("อุปสรรค" in token.text for token in part.tokens if token.tag == "obstacle") or _is_held_up(part, said)
    about = any(token.text.startswith(_HINDERED) for token in said.words)
    short = any(one.text == "ขาด" and two.tag == "people" for one, two in pairwise(part.tokens))  # มีปัญหา ขาดคน
    beside = any(other is not part and _certain(other) for other in said.parts)
    ours = any(token.tag in _OBSTRUCTED and (said.unknown == 0 or token.text not in _ANYONES) for token in said.words)
    labelled = part.head == 0 and (part.tokens[1].gap in (":", "=") or _is_title(part, said))  # ปัญหา: เงินไม่พอ
    return labelled or bool(part.owner) or official or about or short or beside or ours


def _is_title(part: Part, said: Said) -> bool:
    """Whether a short message is nothing but ปัญหา and what it is: ปัญหา ฝนตก; not of private life."""
    title = part.tokens[0].text in _TITLES and part.tokens[1].gap == " " and part.tokens[0] is said.words[0]
    return title and len(said.words) <= _SHORT and said.tags.isdisjoint(("life", "news", "gossip", "wh", "polar"))


def hindered(part: Part) -> tuple[str, ...]:
    """The obstacle that is named by itself before what it hinders, a kind: มีอุปสรรค จัดประชุมไม่ได้เพราะชุมชนไม่ให้ความร่วมมือ."""
    if part.kind != "meeting" or "obstacle" not in part.tags():
        return ()
    led = part.tokens[: part.head]
    named = any(token.tag == "obstacle" for token in led) and all(token.tag in _NAMES_IT for token in led)
    off = not part.tags().isdisjoint(_OFF)
    return ("obstacle",) if named and off and part.tokens[part.head].gap else ()


def _is_held_up(part: Part, said: Said) -> bool:
    """Whether ติดขัด is said of our work, which is known or named by เรื่อง: not ติดขัดตรงด่านเก็บเงินทุกวัน of the traffic."""
    pairs = pairwise((*part.tokens, part.tokens[-1]))
    return any("ติดขัด" in token.text and (said.unknown <= _FEW or after.text == "เรื่อง") for token, after in pairs)


def _certain(part: Part) -> bool:
    """Whether a clause is surely of our work: progress in per cent, or a kind with a count of its own unit."""
    units = {token.span.unit for token in part.tokens if token.span is not None}
    return part.informed() and ((part.kind == "progress" and "percent" in part.tags()) or bool(units & {"ชุมชน", "โครงการ"}))


def _says_something(part: Part) -> bool:
    """Whether anything stands behind ปัญหา: "ปัญหาอุปสรรค ไม่มี" and "ปัญหา -" say nothing."""
    rest = [token for token in part.tokens[part.head + 1 :] if token.tag not in _OF_WHEN_AND_WHOM]
    if not rest or rest[0].tag in ("no_obstacle", "contrast") or (rest[0].tag == "none" and _ends(part, rest[0])):
        return False
    return not (len(rest) == 1 and rest[0].tag == "not")


def _ends(part: Part, none: Token) -> bool:
    """Whether a ไม่มี ends its stretch, so that it is of the obstacle itself: ปัญหาอุปสรรคก็ไม่มีนะคะ ราบรื่นดี; not ปัญหาคือไม่มีรถ."""
    behind = part.tokens[part.tokens.index(none) + 1 :][:1]
    return not behind or bool(behind[0].gap) or behind[0].tag == "particle"
