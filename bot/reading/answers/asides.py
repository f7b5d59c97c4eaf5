"""A message without its asides: the stretches that only explain, once the whole says nothing that can be read.

Knows what is never an aside: a value, a word of ours, a question. Must not know what the rest means.
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from bot.kinds.clause import Token, stretches
from bot.reading.answers.counted import THINGS
from bot.reading.clauses.part import KIND_OF, QUESTIONS
from bot.reading.facts.strange import unexplained
from bot.reading.said import POLITE, Said
from bot.reading.wording.tokens import UNKNOWN

_VALUES = frozenset({"number", "money", "percent", "fraction", "date", "time", "year", "ordinal", "repeat", "district", "place"})
_OURS = frozenset(KIND_OF) | QUESTIONS | _VALUES | {
    "register", "code", "stop", "cancel", "undo", "remind", "reminder", "draft", "correct", "contrast", "right", "export", "file",
    "progress_form", "pdf", "xlsx", "docx", "deadline", "within", "order", "request", "kpi", "overview", "help", "postpone", "not_yet",
    "no_obstacle", "yet", "news", "gossip", "deny", "confirm", "not", "not_get", "none", "leave",
    "left", "total", "per", "of", "from", "invite", "absent", "part", "people", "community", "project", "money", "more", "full", "half",
}  # fmt: skip
_POLITE = ("ครับ", "คับ", "ค่ะ", "คะ", "ค่า", "จ้า", "จ้ะ", "ค้าบ", "คร้าบ", "ฮะ", "นะ")
_SMALL = frozenset({"particle", "honorific", "filler", "agree"})
_YES = _SMALL | {"confirm", "done"}
_TURNS = QUESTIONS | {
    "correct", "contrast", "right", "wrong", "slip", "undo", "cancel", "register", "remind", "help", "yet", "unsure",
}  # fmt: skip
_TALK = frozenset({"life", "news", "gossip"})
_HESITATES = frozenset({"will", "intend", "hope", "request", "before", "not_yet", "not", "unsure", "deny"})
_FAILED = frozenset({"unable", "not_get", "cancel", "postpone"})
_OF_THE_REST = frozenset({"left", "more", "unfinished", "absent", "invite", "part"})
_LEADS_AWAY = frozenset({"per", "hope", "news", "gossip", "kpi"})
_LONGEST = 60
"""Letters of all asides together: beyond it, the message is about something else."""


def without_asides(said: Said) -> Said | None:
    """The message without the stretches that hold nothing of ours: ยังครับ รอฟังประกาศอยู่ is ยังครับ; None where there are none."""
    parted = stretches(said.words)
    kept = [stretch for stretch in parted if any(token.tag in _OURS or token.text == "เขต" for token in stretch)]
    if not kept or len(kept) == len(parted):
        return None
    if sum(stretch[-1].end - stretch[0].start for stretch in parted if stretch not in kept) > _LONGEST:
        return None
    if any(leads_away(before) for before, each in pairwise(parted) if each in kept and before not in kept):
        return None
    dropped = {token.tag for stretch in parted if stretch not in kept for token in stretch}
    only_yes = all(token.tag in _YES | {"get"} for stretch in kept for token in stretch)
    mends = any(stretch[0].text.startswith("เดี๋ยวแก้") for stretch in parted if stretch not in kept)
    if only_yes and (mends or not dropped.isdisjoint(_HESITATES | {"but", "reason"})):
        return None  # โอเค เดี๋ยวเช็คก่อนนะคะ is no yes
    core = only(said, kept)
    return None if any(token.tag in (UNKNOWN, "life") for token in core.raw) else core


def leads_away(before: Sequence[Token]) -> bool:
    """Whether a stretch makes the value behind it another's, no polite word ends it: ข้าวกล่องละ 65 บาท, หวังว่าจะมาสัก 100 คน."""
    if before[-1].text in (*POLITE, "นะ"):
        return False
    return before[-1].text in THINGS or before[-1].tag in ("left", "average") or not _LEADS_AWAY.isdisjoint(token.tag for token in before)


def opening(said: Said, *, asked: bool = False) -> Said | None:
    """The words up to the first polite ending or reason, where they may answer by themselves: 45 คนค่ะ ที่เหลือติดงาน; not ใช่ค่ะ แต่ ….

    Behind them nothing may turn, ask, or say another value of the same type.
    """
    words = said.words
    at = next((n for n in range(1, len(words)) if words[n].gap and _ends(words, n)), len(words))
    while at < len(words) and (end := _only_values(words, at)):
        at = end
    first, rest = words[:at], words[at:]
    tags = {token.tag for token in rest}
    undoes = words[0].tag in ("undo", "cancel")  # ลบอันเมื่อกี้ค่ะ ส่งผิดแชท
    turns = _TURNS - {"wrong", "slip", "cancel"} if undoes else _TURNS - {"yet"} if rest and rest[0].tag in _OF_THE_REST else _TURNS
    said_first = {token.tag for token in first}
    turns = turns - {"cancel"} if asked and said_first & _FAILED else turns  # จัดไม่ได้แล้วค่ะ ผู้ใหญ่สั่งงด
    settled = said_first <= _SMALL | {"confirm", "deny", "contrast"}
    denied_twice = settled and "contrast" in said_first and tags.isdisjoint(_VALUES - {"date"})  # ไม่ใช่ค่ะ ไม่ใช่เลย
    turns = turns - ({"contrast", "wrong", "yet"} if "wrong" in tags else {"contrast"}) if denied_twice else turns  # ตัวเลขยังผิดอยู่
    failed = asked and bool(said_first & _FAILED)
    free = undoes or settled or failed or (asked and said_first <= _SMALL | _VALUES and "life" not in tags)  # 4 ก.พ. ครับ วันที่ท่านผู้ว่าฯ มา
    if not rest or rest[0].tag == "but" or not tags.isdisjoint(turns) or not (free or _explains(rest[0]) or tags.isdisjoint(_TALK)):
        return None
    tags -= {"intend", "will"} if rest[0].text == "เดี๋ยว" and any(token.tag == "send" for token in rest[1:3]) else set()  # เดี๋ยวส่งรูปตาม
    if said_first <= _SMALL or (said_first <= _YES | {"get"} and (not tags.isdisjoint(_HESITATES) or rest[0].text.startswith("เดี๋ยวแก้"))):
        return None
    of_before = rest[0].tag == "from"  # สองค่ะ จากที่ขอไปหก
    anew = {_type(token) for before, token in pairwise(rest) if token.span and before.tag != "from" and not of_before}  # เลื่อนมาจากเมื่อวาน
    again = {_type(token) for token in first if token.span} & (anew | {_type(token) for token in rest[:1] if token.span})
    if again and tags.isdisjoint(_OF_THE_REST) and not _explains(rest[0]) and not _hoped(rest):
        return None
    return only(said, [first])


def _hoped(rest: Sequence[Token]) -> bool:
    """Whether the value behind an answer is only wished for: 15 ค่ะ อยากให้ครบ 30."""
    return any(token.tag == "hope" for token in takewhile(lambda each: each.span is None, rest))


def _only_values(words: tuple[Token, ...], at: int) -> int:
    """Where a stretch ends that only goes on with a day or an hour, else 0: เลื่อนค่ะ เป็น 29 มี.ค. หอประชุมไม่ว่าง."""
    end = next((n for n in range(at + 1, len(words)) if words[n].gap and words[n - 1].tag not in ("filler", "to")), len(words))
    tags = {token.tag for token in words[at:end] if token.text not in ("เป็น", "ไป", "วันที่", "เวลา", "ตอน")}
    return end if tags <= {"date", "time", "to", "particle"} and not tags.isdisjoint(("date", "time")) else 0


def _ends(words: tuple[Token, ...], n: int) -> bool:
    """Whether what was said first ends before a word: at a polite ending, a new line, a reason."""
    last = words[n - 1] if words[n - 1].tag != "honorific" or n < 2 else words[n - 2]  # ครับพี่
    return words[n].gap in ("\n", ";") or last.tag in ("particle", "confirm") or words[n - 1].text.endswith(_POLITE) or _explains(words[n])


def _explains(token: Token) -> bool:
    """Whether a reason begins with a word, what was before, or what came of it: เพราะ, พอดี, ตอนแรกนับเกินไปสอง, กว่าจะได้กลับบ้าน."""
    return token.tag == "reason" or token.text in ("พอดี", "ตอนแรก", "ทีแรก", "กว่า", "กว่าจะ")


def _type(token: Token) -> str:
    """The type of a value; all numbers are of one."""
    return "number" if token.tag in ("money", "percent", "fraction") else token.tag


def only(said: Said, kept: Sequence[Sequence[Token]]) -> Said:
    """The message as if nothing but these stretches of it were typed."""
    within = [(stretch[0].start, stretch[-1].end) for stretch in kept]
    raw = tuple(token for token in said.raw if any(start <= token.start < end for start, end in within))
    words = tuple(token for stretch in kept for token in stretch)
    return Said(said.clean, said.spans, raw, words, said.today, said.own, unexplained(raw))
