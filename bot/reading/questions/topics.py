"""What a question is about: its topic. Knows which words of a question name which topic; must not know any answer."""

from collections.abc import Iterator
from itertools import pairwise

from bot.kinds.clause import Token
from bot.kinds.progress import round_of
from bot.reading.clauses.owners import is_district
from bot.reading.facts.strange import unexplained
from bot.reading.questions.about import about
from bot.reading.said import Said

Words = tuple[Token, ...]
SMALL = frozenset({"particle", "honorific", "filler", "greeting", "thanks", "mine", "district", "and"})
_WHOM = ("เขตไหน", "ที่ไหน", "ใคร", "เขตใด", "ใครบ้าง")
_TOPICS = {
    "meeting": "meeting", "plans": "plans", "action_plan": "action_plan",
    "disbursement": "budget", "refund": "budget", "document": "document",
}  # fmt: skip
_EXPLICIT = (("conflict", "contradictions"), ("moved", "movers"), ("reminded", "reminded"), ("overdue", "deadline"), ("contact", "contact"))
LACKING = frozenset({"not_yet", "not", "none", "not_get", "left", "unfinished"})
_LEFT_LYING = ("ค้าง", "ที่ค้าง", "รอ", "ที่รอ")
_TARGETS = ("เป้า", "เป้าหมาย", "จากเป้า")
_TELLS = ("แจ้ง", "ขอแจ้ง")
_UNTIL = frozenset({"when", "wh", "deadline", "within", "polar"})
_INVITES = ("รหัสเชิญ", "รหัสลงทะเบียน")
_SPEAKERS = ("ผม", "หนู", "ฉัน", "ดิฉัน", "เรา")
_SUMMED = ("สรุป", "ภาพรวม", "คืบหน้า", "ก้าวหน้า", "สถานะ", "สถานภาพ")
_DUE = ("ปิด", "เลยวัน", "เกินวัน", "ถึง", "ภายใน", "สุดท้าย", "เหลือ", "ทัน", "ไม่เกิน", "ขอกำหนด", "ขอวัน")
"""What a word that asks when has in it, where it asks until when."""


def topics(words: Words, tags: set[str], said: Said) -> Iterator[str]:
    """The topics that words allow, the strongest first."""
    matter = about(words)
    numbered = not tags.isdisjoint(("ordinal", "round")) and round_of(said.clause(words=words)) is not None
    local = "mine" in tags or (not said.tags.isdisjoint(("district", "place")) and _names_one(words, tags, said))
    other = {tag: _moved_on(words, said) if tag == "moved" else _ordered(tag, said) for tag, _ in _EXPLICIT if tag in tags}
    yield from (topic for tag, topic in _EXPLICIT if not other.get(tag, True))
    yield from _told(words, tags, matter, local=local, numbered=numbered)
    yield from _owed(words, tags, said, matter, local=local)
    if matter is None and "reason" not in tags and _how_many(words, "people"):  # not โควิดวันนี้กี่รายแล้ว
        yield "meeting"
    if numbered or not tags.isdisjoint(("latest", "round")):
        yield "round"
    if matter == "plans" and any(token.tag == "progress" and token.text.endswith("โครงการ") for token in words):
        yield "progress"  # ความคืบหน้าโครงการแผนชุมชน
    if matter == "plans" and "project" in tags and tags.isdisjoint(("make", "review", "new", "community")):
        yield "progress"
    if matter is not None:
        yield _TOPICS[matter]
    elif _how_many(words, "project"):
        yield "action_plan"
    elif _how_many(words, "community"):
        yield "plans"
    yield from _general(words, tags, local=local)


def _names_one(words: Words, tags: set[str], said: Said) -> bool:
    """Whether one district is asked about, or what is called one and is none."""
    return any(map(is_district, words)) or said.foreign or bool(said.districts and "inquire" in tags)


def _told(words: Words, tags: set[str], matter: str | None, *, local: bool, numbered: bool) -> Iterator[str]:
    """The topics of what was told: who is registered, one's own reports, what waits, obstacles, who reported, the indicator."""
    if matter is None and _is_registered(words, tags):
        yield "registered"
    if _is_history(words, tags, numbered):
        yield "history"
    if _is_waiting(words):
        yield "waiting"
    if _is_obstacles(words, tags, local=local):
        yield "obstacles"
    if matter is None and not local and _is_reported(words, tags):
        yield "reported"
    if "kpi" in tags or _to_target(words, tags, matter):
        yield "kpi"


def _owed(words: Words, tags: set[str], said: Said, matter: str | None, *, local: bool) -> Iterator[str]:
    """The topics of what is owed: until when, who lacks something, what one district lacks, the share of districts."""
    if _is_deadline(words, tags, matter) or _how_long(said.words):
        yield "deadline"
    if "lacks" in tags:
        yield "missing" if "district_word" in tags and not local else "district"
    if _is_missing(words, tags, said, matter):
        yield "missing"
    if _of_districts(words, tags, matter):
        yield "kpi"


def _is_registered(words: Words, tags: set[str]) -> bool:
    """Whether who holds a post, or a code for one, is asked for; not เราไม่ทิ้งกันลงทะเบียนแล้วยัง."""
    if tags.isdisjoint(("register", "code")):
        return False
    who = "ใคร" in [token.text for token in words[:2] if token.tag != "filler"]  # มีใครลงทะเบียนแล้วบ้าง; not ลงทะเบียนกับใคร
    of_districts = who or not tags.isdisjoint(("district", "district_word", "missing_ones", "mine"))
    asked_for = "register" in tags or {"code", "request"} <= tags
    return (asked_for and of_districts) or any(token.text in _INVITES for token in words)


def _ordered(tag: str, said: Said) -> bool:
    """Whether somebody is told to put a contradiction right: ฝากบอกเขตบางพลัดว่าตัวเลขไม่ตรงกัน ให้แก้มาใหม่."""
    return tag == "conflict" and {"order", "correct"} <= said.tags


def _moved_on(words: Words, said: Said) -> bool:
    """Whether a number moved, and not districts since a round: KPI ขยับจาก 80 เป็นเท่าไหร่; KPI ขยับบ้างไหม ตอนนี้กี่เปอร์เซ็นต์."""
    asked = {"kpi", "percent_of"} <= said.tags
    return asked or any(token.tag == "moved" and after.tag in ("number", "percent") for token, after in pairwise(words))


def _how_many(words: Words, of: str) -> bool:
    """Whether projects, communities or people are to be counted: ปี 64 มีกี่โครงการ."""
    return any(token.text == "กี่" and after.tag == of for token, after in pairwise(words))


def _general(words: Words, tags: set[str], *, local: bool) -> Iterator[str]:
    """The topics where no kind is named: money, a district, the whole project, people who came."""
    left = any(token.tag == "left" and "เงิน" in token.text for token in words)
    given = left or any(token.tag == "of" and token.text not in ("ได้รับ", *_TARGETS) for token in words)
    left = any(token.tag == "left" and after.text.startswith("เท่า") for token, after in pairwise(words))  # สรุปเหลือเท่าไร
    if given or left or tags & {"money", "budget"}:
        yield "budget"
    if "attend" in tags and (tags & {"wh", "polar"} or any(token.text == "เทียบ" for token in words)):
        yield "meeting"
    if "round_word" in tags and "wh" in tags:
        yield "round"
    asks = tags & {"wh", "inquire", "request", "polar", "yet", "overview", "progress"} or tags <= SMALL | {"total"}
    if local and "venue" not in tags and unexplained(words) <= 3 and asks:
        yield "district"
    if tags & {"progress", "overview", "project"}:
        yield "progress"
    if any("กี่เขต" in token.text for token in words) and unexplained(words) == 0:
        yield "kpi"
    requests = [token for token in words if token.tag in ("request", "inquire")]
    if any(part in token.text for token in requests for part in _SUMMED):
        yield "progress"


def _is_history(words: Words, tags: set[str], numbered: bool) -> bool:
    """Whether what was reported before is asked: ประวัติ, รายงานอะไรไปบ้าง."""
    tells = _TELLS if tags.isdisjoint(("done", "last")) else (*_TELLS, "บอก")  # ฉันบอกอะไรไปแล้วบ้าง; not ถ้ามีอะไรเปลี่ยนจะบอก
    told = (tags & {"report", "send"} and "order" not in tags) or any(token.text in tells for token in words)
    told = told or ("last" in tags and "have" in tags)  # ที่แจ้งไปมีอะไรบ้าง
    if numbered or not (told or "history" in tags) or tags & {"not_yet", "left", "kpi", "missing_ones"} or {"not", "district_word"} <= tags:
        return False
    matter = about(words)
    if any(one.text in _SPEAKERS and two.text == "รายงาน" for one, two in pairwise(words)):
        return True  # เมื่อวานหนูรายงานไปกี่คนนะ
    if matter is not None and any(token.text.startswith(("กี่", "เท่า")) for token in words):
        return False
    strange = any(token.text == "ย้อนหลัง" for token in words) and unexplained(words) > 0  # แฟ้มย้อนหลัง 3 ปีอยู่ในตู้ไหน
    if "history" in tags and not strange:
        return True
    which = any(token.text == "เรื่อง" and after.text == "ไหน" for token, after in pairwise(words))
    what = which or any(token.text.startswith(("อะไร", "ไร", "สิ่งใด")) for token in words)
    return what and bool(told) and "district_word" not in tags and matter is None


def _is_deadline(words: Words, tags: set[str], matter: str | None) -> bool:
    """Whether the question is until when: ส่งแบบ 2 ได้ถึงวันไหน, ต้องประชุมภายในเมื่อไหร่, ส่งได้ถึงวันที่ 15 ใช่ไหม."""
    named = matter is not None or not tags.isdisjoint(("report", "send", "deadline", "progress_form"))
    if tags.isdisjoint(_UNTIL) or not (named or _is_set(words)):
        return False
    whens = [token for token in words if token.tag == "when" or token.text in ("เมื่อไหร่", "เมื่อไร", "เมื่อใด")]
    until = "done" not in tags and any(token.tag in ("to", "before") and after.tag == "date" for token, after in pairwise(words))
    limited = any(token.tag == "within" and not token.text.startswith("ให้") for token in words)  # ช่วยส่งให้เรียบร้อย
    if "deadline" in tags or limited or _is_set(words) or ("polar" in tags and until):
        return True
    if whens and matter != "meeting" and any(token.text in ("กำหนด", "กำหนดการ", "เวลา") for token in words):
        return True  # เหลือเวลาทำแผนอีกกี่วัน
    if not whens:
        return False
    if tags & {"order", "to", "before"}:
        return True
    due = any(part in token.text for token in whens for part in _DUE)
    sends = "send" in tags and matter in ("document", None) and "done" not in tags
    return due or sends or ("report" in tags and "done" not in tags and matter != "meeting")  # บางรักประชุมเมื่อไหร่ ใครรายงาน


def _is_set(words: Words) -> bool:
    """Whether it is asked what is set: มีกำหนดอะไรบ้าง."""
    return any(token.tag == "when" and "กำหนด" in token.text and "อะไร" in token.text for token in words)


def _how_long(words: Words) -> bool:
    """Whether "เหลือกี่วัน" is the whole message: how long until what is due."""
    said = [token for token in words if token.tag not in SMALL] if any(token.tag == "when" for token in words) else ()
    return len(said) == 1 and said[0].tag == "when" and "เหลือ" in said[0].text


def _is_missing(words: Words, tags: set[str], said: Said, matter: str | None) -> bool:
    """Whether the question is who has not yet: ใครยังไม่, เหลือกี่เขต."""
    lacking = not tags.isdisjoint(LACKING) or "missing_ones" in tags
    lacking = lacking or any(one.text == "ใคร" and two.tag == "yet" and not two.gap for one, two in pairwise(words))  # ใครยังบ้าง
    lacking = lacking or any(token.text.startswith("ลืม") and token.tag == "filler" for token in words[1:2])  # ใครลืมส่งแบบ 1
    lacking = lacking or (words[0].text.startswith("ต้อง") and {"urge", "district_word"} <= tags)  # ต้องตามแบบ 1 จากเขตไหนอีก
    chased = _is_chased(words)
    lacking = lacking or chased or any(token.tag == "absent" and token.text.startswith("ยังไม่") for token in words)  # แบบ 2 ยังไม่มา
    if not (lacking or "no_date" in tags) or said.districts or "mine" in tags:
        return False
    counted = "done" in tags and sum(token.text.endswith("กี่เขต") for token in words) > 1  # ประชุมแล้วกี่เขต เหลืออีกกี่เขต
    who = tags & {"district_word", "missing_ones"} or any(token.text.startswith(("ใคร", "ไหน", "ใด", "ผู้ใด")) for token in words)
    who = who or any(token.text == "ที่ไหน" and after.text.startswith("บ้าง") for token, after in pairwise(words))  # ขาดที่ไหนบ้าง
    who = who or chased
    unset = any(token.tag == "no_date" and token.text.startswith("ยังไม่") for token in words)  # เขตไหนยังไม่กำหนดวันประชุม
    if counted or not who or not (lacking or unset):
        return False
    bare = any(token.tag == "left" and after.text.startswith("ใคร") and not after.gap for token, after in pairwise(words))
    bare = bare and all(token.tag in SMALL or token.tag in ("left", "wh", "more", "yet") for token in words)  # ยังขาดใครอีกคะ
    told = any(token.text in _TELLS for token in words)  # ใครยังไม่แจ้ง
    return bare or matter is not None or told or bool(tags & {"report", "send", "project", "district_word", "missing_ones"})


def _is_chased(words: Words) -> bool:
    """Whether it is asked who must be reminded yet: เรื่องประชุม ต้องจี้เขตไหนอีก, แบบ 1 ต้องทวงที่ไหนอีก."""
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(must.text.startswith("ต้อง") and urge.tag == "urge" and who.text in _WHOM for must, urge, who in triples)


def _is_waiting(words: Words) -> bool:
    """Whether what waits for its yes is asked: ใครรอยืนยันอยู่บ้าง, มีร่างค้างไหม."""
    return any(
        (token.text == "รอ" and after.tag == "confirm") or (token.text.startswith("ร่าง") and after.text.startswith(_LEFT_LYING))
        for token, after in pairwise(words)
    )


def _is_obstacles(words: Words, tags: set[str], *, local: bool) -> bool:
    """Whether the districts' obstacles are asked: เขตไหนติดปัญหาบ้าง, สรุปปัญหาอุปสรรค; not คอมมีปัญหาไหม."""
    if "obstacle" not in tags or local:
        return False
    return bool(tags & {"district_word", "every"}) or any("อุปสรรค" in token.text for token in words)


def _is_reported(words: Words, tags: set[str]) -> bool:
    """Whether it is asked who reported: วันนี้เขตไหนรายงานบ้าง, มีใครส่งรายงานเข้ามาบ้าง."""
    who = "district_word" in tags or any(token.text.startswith(("ใคร", "กี่เขต", "มีใคร")) for token in words)
    told = "report" in tags or any(token.text == "ส่งรายงาน" for token in words)
    return who and told and tags.isdisjoint(LACKING | {"missing_ones", "deadline", "when", "will", "order", "within", "latest", "round"})


def _to_target(words: Words, tags: set[str], matter: str | None) -> bool:
    """Whether it is asked how far the target is: ถึงเป้าหรือยัง, อีกกี่เขตถึงจะได้ 80."""
    if matter == "action_plan" and words[0].text == "เขต" and {"percent", "polar"} <= tags:
        return True  # เขตที่บรรจุโครงการเกินร้อยละ 80 หรือยัง
    if matter is not None or tags & {"money", "budget", "progress", "round", "ordinal"}:
        return False
    aim = any(token.text in _TARGETS for token in words)
    counts = any("กี่เขต" in token.text for token in words) and any(token.text.startswith("ถึง") for token in words)
    return aim or (counts and "full" not in tags and bool(tags & {"number", "percent"}))


def _of_districts(words: Words, tags: set[str], matter: str | None) -> bool:
    """Whether a percentage of districts is asked: the indicator, unless it counts another thing."""
    if "percent_of" not in tags or matter not in (None, "action_plan"):
        return False
    named = tags & {"district_word", "every"} or any(token.text in ("เขต", "สำนักงานเขต") for token in words)
    counted = any(token.span is not None and token.span.unit == "เขต" for token in words)  # กี่เปอของทั้ง 50 เขต
    return bool(named) or counted or any(token.tag == "percent_of" and "เขต" in token.text for token in words)
