"""What a kind cannot do without: the words that make a clause one of our work and not anybody's talk.

Knows which words are ours alone and which are everybody's. Must not know what a clause states.
"""

from collections.abc import Callable
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token, stretches
from bot.kinds.document import names
from bot.kinds.progress import STANDINGS
from bot.reading.clauses.part import KIND_OF, Part, counts_people
from bot.reading.facts.hindrance import is_obstacle
from bot.reading.facts.paid import is_disbursement, is_refund
from bot.reading.said import Said
from bot.reading.wording.tokens import UNKNOWN
from bot.thai import Number

_PRINTED = ("คู่มือ", "หนังสือ", "เอกสาร", "แบบฟอร์ม", "ตัวอย่าง")
_LEAST_COST = 1000
"""Baht from which a bare number is a cost rather than people."""
_TELLS = NEGATIVE | {
    "done", "past", "date", "time", "number", "people", "attend", "postpone", "cancel", "unable", "yet", "get", "unfinished", "invite",
}  # fmt: skip
_A_WORD = 6
"""Letters of a word that nobody knows beside ผู้เข้าประชุม: คนแห่มาประชุม 102 คน."""
_HOUSING = ("มอบฉันทะ", "องค์ประชุม", "นิติ", "ส่วนกลาง", "คอนโด", "หมู่บ้าน")
_OTHER_EVENTS = ("อบรม", "สัมมนา", "กิจกรรม", "งาน")


def _is_meeting(part: Part, tags: set[str], said: Said) -> bool:
    """Whether a meeting is named, taken over, or shown by those who came; จัด alone only in a message of known words."""
    if _costs(part, tags) or (not tags.isdisjoint(("life", "time")) and _of_life_and_work(part, tags)):
        return False
    if _helps(part) or _of_housing(part, said) or (_attends(part) and not tags & {"done", "people", "number", "community", "hold"}):
        return False  # เมื่อวานไปประชุมที่ สยป.
    if "meeting" in tags or part.inherited or _community_met(part, tags):
        return True
    if any(token.text in _OTHER_EVENTS for token in part.tokens):
        return False
    slang = any(token.text == "จัดไป" for token in part.tokens) and not tags & {"number", "date"} and not part.owner
    told = not tags.isdisjoint(_TELLS)  # จะจัดทีมลงไปช่วย is no meeting
    listed = bool(part.owner) and any(other.kind == "meeting" and "meeting" in other.tags() for other in said.parts)
    came = any(token.tag == "attend" and "ประชุม" in token.text for token in part.tokens)  # ผู้เข้าประชุม 77 คน จัดที่วัดปรก
    return ("hold" in tags and told and (said.unknown == 0 or listed or came) and not slang) or _counted(part, said)


def _community_met(part: Part, tags: set[str]) -> bool:
    """Whether it is told of a day that a community came to meet: วันที่เจ็ดชุมชนมาประชุมกัน, เมื่อวันจันทร์ชุมชนได้เข้าประชุมแล้ว."""
    told_ = [token for token in part.tokens if token.tag not in ("get", "will")]
    came = (two for one, two in pairwise(told_) if one.tag == "community" or one.text.startswith("ชาวบ้าน"))
    told = "date" in tags and tags.isdisjoint(("district", "place"))
    return told and any(token.tag == "attend" and "ประชุม" in token.text for token in came)


def _of_life_and_work(part: Part, tags: set[str]) -> bool:
    """Whether somebody met all day, or those met who are nobody of ours: วันนี้ประชุมทั้งวันเลย, ประชุมกับกระทรวง, ประชุมกรรมการสหกรณ์."""
    met = [token for before, token in pairwise(part.tokens) if before.text == "กับ" or (before.tag == "meeting" and not token.gap)]
    if any(token.tag == "life" for token in met):
        return True
    idle = not part.owner and tags.isdisjoint(("done", "people", "attend", "community"))
    return idle and any(token.text == "ทั้งวัน" for token in part.tokens)


def _costs(part: Part, tags: set[str]) -> bool:
    """Whether a bare sum behind ประชุม is what one cost, with nothing told of a meeting: เบิก 5,000 เมื่อวาน ประชุม 3,000 เอกสาร 2,000."""
    behind = part.tokens[part.head + 1 : part.head + 2]
    value = behind[0].span.value if behind and behind[0].span is not None and behind[0].span.unit is None else None
    if any(token.text == "ราคา" for token in part.tokens[: part.head]):
        return True  # ถามราคามาให้แล้วค่ะ ประชุม 45 คน กล่องละ 60 บาท
    told = not tags.isdisjoint(("done", "date", "time", "people", "attend", "will", "total"))
    return isinstance(value, Number) and value.value >= _LEAST_COST and not told


def _of_housing(part: Part, said: Said) -> bool:
    """Whether those met who live in one building or estate: ประชุมลูกบ้าน เอาใบมอบฉันทะมาด้วย."""
    met = any(token.text == "ลูกบ้าน" for token in part.tokens)
    return met and any(word in said.clean.text for word in _HOUSING)


def _helps(part: Part) -> bool:
    """Whether somebody goes to help others meet: ไปช่วยสาทรประชุม."""
    return any(token.text == "ไป" and after.text == "ช่วย" and not after.gap for token, after in pairwise(part.tokens[: part.head]))


def _attends(part: Part) -> bool:
    """Whether somebody goes to a meeting of others, or needs something for one: ไปประชุม, เข้าประชุม, ต้องใช้ประชุม."""
    places = [n for n, token in enumerate(part.tokens) if n and token.tag == "meeting"]
    if not places:
        return False
    led = ["".join([token.text for token in part.tokens[max(0, n - 2) : n]]) for n in places]  # ออกจากประชุม
    does = ("ทำ", "จัด")  # จะลงไปทำประชาคม, ไปจัดประชุม
    ours = [not part.tokens[n].text.startswith(does) and part.tokens[max(0, n - 2)].text != "ลง" for n in places]  # จะลงไปประชุม
    goes = any(part.tokens[n - 1].text in ("ไป", "เข้า") and own for n, own in zip(places, ours, strict=True))
    return goes or any(text.endswith(("ใช้", "ออกจาก", "กลับจาก")) for text in led)


def _is_plans(part: Part, tags: set[str], said: Said) -> bool:
    """Whether the plans of communities are meant."""
    led = part.tokens[part.head - 1] if part.head and not part.tokens[part.head].gap else None
    if led is not None and (led.text in _PRINTED or led.tag == "correct"):
        return False  # คู่มือทำแผนพิมพ์มา 34 เล่ม, เปลี่ยนแผน ไม่ขึ้นดอย
    behind = part.tokens[part.head + 1 : part.head + 2]
    named = bool(behind) and behind[0].tag == "place" and not behind[0].gap  # แผนพัฒนากรุงเทพฯ
    if named or all(token.text.startswith("จาก") for token in _heads(part)):
        return False  # ของเราที่มาจากแผนชุมชน
    bare = all(len(token.text) <= _BARE for token in _heads(part)) and not tags & {"community", "project"}
    if bare and not part.owner and not part.inherited and (_of_something(part) or _of_life(part)):
        return False
    listed = bool(part.owner) and any(other.kind == "plans" and other.tags() & {"make", "review", "plan"} for other in said.parts)
    anew = any(token.tag == "new" and token.text != "ใหม่" for token in part.tokens)  # ทำแผนใหม่ 8 จาก 12
    return anew or bool(tags & {"make", "review"}) or part.inherited or listed or _communities(part, tags) or _planned(part, tags)


def _is_action_plan(part: Part, tags: set[str], said: Said) -> bool:
    """Whether projects are put in; a percentage alone is the indicator's."""
    if tags.isdisjoint(("enter", "project")) and not (part.inherited and part.owner):
        return False  # บางนา 8 โครงการ ปี 64 ประเวศ 3 goes on without them
    if ("percent" in tags and "number" not in tags) or ("per" in tags and "project" not in tags):
        return False  # บรรจุขวดละ 10 เม็ด
    put = [after.tag for token, after in pairwise(part.tokens) if token.tag == "enter" and not after.gap]
    if "venue" in put and not tags & {"project", "action_plan", "plan"}:
        return False  # บรรจุวัดไป 7 ที่
    ours = part.owner or tags & {"project", "action_plan", "plan", "year"} or any(len(token.text) > _BARE for token in _heads(part))
    if not ours and "number" not in tags and _appointed(part):
        return False
    return bool(ours) or not (_of_something(part) or _counts_else(part) or said.has("life"))


_ANYBODYS = ("ทบทวน", "แผน", "จัดทำ", "บรรจุ")
_THINGS = (UNKNOWN, "neutral", "life")
_BARE = 7
"""Letters of บรรจุ and ทบทวน: a longer head names what is put in or reviewed."""


def _heads(part: Part) -> list[Token]:
    """The words of a clause's own kind."""
    return [token for token in part.tokens if KIND_OF.get(token.tag) == part.kind]


def _of_something(part: Part) -> bool:
    """Whether an unknown word is glued to the clause's own word: ทบทวนบทเรียน, แผนพัง, บรรจุขวด."""
    return any(after.tag in _THINGS and not after.gap and token.text in _ANYBODYS for token, after in pairwise(part.tokens))


def _of_life(part: Part) -> bool:
    """Whether a word of private life stands with the clause's own, or that is only what is counted: ทำแผนเที่ยวแล้ว 3 แผน."""
    counted = all(token.text == "แผน" for token in _heads(part))
    beside = [_unreasoned(stretch) for stretch in stretches(part.tokens)]
    return any("life" in tags and (counted or any(KIND_OF.get(tag) == part.kind for tag in tags)) for tags in beside)


def _unreasoned(stretch: list[Token]) -> set[str]:
    """The tags of a stretch up to its reason: ช้ากว่าแผนเพราะคนป่วย."""
    end = next((n for n, token in enumerate(stretch) if token.tag == "reason"), len(stretch))
    return {token.tag for token in stretch[:end]}


def _appointed(part: Part) -> bool:
    """Whether it is a person who got a post: น้องฝนได้บรรจุแล้วนะ."""
    triples = zip(part.tokens, part.tokens[1:], part.tokens[2:], strict=False)
    return any(one.tag == "honorific" and two.tag == UNKNOWN and three.text in ("ได้", "ได้รับ") for one, two, three in triples)


def _counts_else(part: Part) -> bool:
    """Whether what is counted is no project: บรรจุ 10 ชิ้น."""
    units = [token.span.unit for token in part.tokens if token.span is not None and token.tag == "number"]
    strange = any(one.tag == "number" and two.tag == UNKNOWN and two.gap in ("", " ") for one, two in pairwise(part.tokens))  # 300 ถุง
    return strange or any(unit not in (None, "โครงการ", "กิจกรรม") for unit in units)


def _is_progress(part: Part, tags: set[str], said: Said) -> bool:
    """Whether progress is named, or a tick of the form stands alone; not that of something nobody knows: ความคืบหน้าถนน 80%."""
    if any(not two.gap and {one.tag, two.tag} == {UNKNOWN, "progress"} for one, two in pairwise(part.tokens)):
        return False
    if said.unknown == 0 and not tags & (_MEASURED - {"ordinal", "round"} | _SAYS | {"number", "money", "disburse"}):
        return False  # ความก้าวหน้าครั้งที่ 8
    if "progress" in tags and (said.unknown or said.has("life")) and not part.owner and not tags & _MEASURED and not _formally(part):
        return False  # คืบหน้าไปอีกขั้น
    led = part.tokens[part.head - 1] if part.head else None
    if led is not None and led.tag in ("file", "export") and not part.tokens[part.head].gap:
        return False  # โหลดไฟล์ความก้าวหน้าถึง 99%
    if not part.owner and not tags & {"ordinal", "round"} and (_of_life(part) or _of_another_project(part)):
        return False
    return bool(tags & {"progress", "drawn", "round", "ordinal"}) or (said.unknown == 0 and _ticked(part))


def _of_another_project(part: Part) -> bool:
    """Whether a project or a work is named that nobody here knows: โครงการขุดคลองคืบหน้า 80%, งานปรับปรุงลานกีฬาก้าวหน้า 70%."""
    unknown = ((token, after) for token, after in pairwise(part.tokens) if after.tag == UNKNOWN and not after.gap)
    return any(token.text == "โครงการ" or (token.text == "งาน" and after.end - after.start >= _BARE) for token, after in unknown)


def _formally(part: Part) -> bool:
    """Whether progress is named as in the form: ความก้าวหน้าของโครงการ."""
    return any("ของงาน" in token.text or "โครงการ" in token.text for token in part.tokens if token.tag == "progress")


def _communities(part: Part, tags: set[str]) -> bool:
    """Whether communities are counted as done: ครบทั้ง 41 ชุมชน, 12 ชุมชนทำแล้ว."""
    units = any(token.span is not None and token.span.unit == "ชุมชน" for token in part.tokens)
    return "community" in tags and (units or "full" in tags) and bool(tags & {"do", "full", "new"})


_MEASURED = STANDINGS | {"percent", "ordinal", "round", "drawn", "fraction", "project"}
_FEW = 12
_NOT_SENT = NEGATIVE | {"yet", "unfinished", "left", "unable"}
_RECEIVES = ("ได้รับ", "รับ", "เห็น", "เจอ")
_SAID_OF_SENT = frozenset({
    "form", "district_plan", "paper", "done", "past", "full", "total", "filler", "particle", "honorific", "district", "mine", "and", "but",
    "date", "time", "agree",
})  # fmt: skip
_SAYS = NEGATIVE | {"unfinished", "done", "past", "get", "full", "left", "yet", "send", "unable"}


def _of_deadline(part: Part) -> bool:
    """Whether sending is only named with its deadline: ขอขยายเวลาส่งแบบ 2 แล้ว; not ก่อนกำหนดส่ง แบบ 2 ส่งแล้ว."""
    sends = [one for one, two in pairwise([part.tokens[0], *part.tokens]) if two.tag == "send"]
    return bool(sends) and all(token.tag == "deadline" for token in sends) and not part.tags() & _NOT_SENT


def _only_handled(part: Part, tags: set[str]) -> bool:
    """Whether something else was done with a document than sending it: พิมพ์แบบ 2 แล้ว, ได้รับแบบ 2 แล้ว, ยังไม่เห็นแบบ 1; not แบบ 2 เรียบร้อย."""
    if "send" in tags:
        return False
    if tags & _NOT_SENT:
        return any(two.tag in ("form", "district_plan") and one.text in _RECEIVES for one, two in pairwise(part.tokens))
    return not all(token.tag in _SAID_OF_SENT or token.text == "ให้" for token in part.tokens)


def _is_document(part: Part, tags: set[str], said: Said) -> bool:
    """Whether a document is named well enough, and something said of it: แบบ 2 เรียบร้อย; a bare แบบ and papers need ส่ง."""
    ready = any(token.text.startswith(("เซ็น", "ลงนาม", "กรอก")) for token in part.tokens)  # signed or filled in is not yet sent
    reminded = "remind" in tags and "send" not in tags  # โทรเตือนเขตหนองแขมเรื่องแบบ 1 ไปแล้ว
    closed = any(token.text.startswith("ปิด") for token in part.tokens) and "send" not in tags  # เขาปิดรับฟอร์มไปแล้ว
    closed = closed or ("deadline" in tags and ("order" in tags or _of_deadline(part)))  # ขยายเวลาส่งแผนระดับเขตให้ทุกเขต
    signed = ready and not tags & {"send", "unfinished", "yet"}
    if reminded or closed or signed or _only_handled(part, tags) or not tags & (_SAYS - {"get"}):
        return False
    private = "life" in tags and not part.owner
    of_life = any(one.tag == "form" and two.tag == "life" for one, two in pairwise(part.tokens))  # แบบฟอร์ม กยศ.
    others = private and (of_life or _of_life(part))  # แบบฟอร์มสมัครงาน
    forms = [token for token in part.tokens if token.tag == "form" and token.text != "แบบ"]
    if "district_plan" in tags or any(names(token) or not others for token in forms):
        return not private or "send" in tags or "yet" in tags
    attached = any(one.tag == "number" and two.tag == "file" for one, two in pairwise(part.tokens))  # แนบ 3 ไฟล์
    asked_to = any(one.text == "ให้" and two.tag == "honorific" for one, two in pairwise(part.tokens)) and tags.isdisjoint(("done", "past"))
    if "send" not in tags or private or attached or asked_to:
        return False  # ส่งรายงานรอบ 8 ให้ ผอ.
    vague = "plan" in tags or any(token.text in ("แบบ", "เอกสาร", "ไฟล์", "ส่งรายงาน") for token in part.tokens)
    return said.unknown == 0 or bool(part.owner) if vague else bool(tags & {"form", "paper"})


def _ticked(part: Part) -> bool:
    """Whether a line of the form is ticked in full: เป็นไปตามแผน; a passing ตามเป้า ticks nothing."""
    ticks = [token.text for token in part.tokens if token.tag in STANDINGS]
    return any(("แผน" in text or "เป้าหมาย" in text) and not text.startswith(("ตาม", "ได้ตาม", "ตรง", "ทัน")) for text in ticks)


def _counted(part: Part, said: Said) -> bool:
    """Whether people of a meeting are counted though it is not named: ผู้เข้าร่วม 45, เขตวัฒนา คนมา 35; not a crowd anywhere."""
    came = any(token.tag == "attend" and ("ผู้" in token.text or "ประชุม" in token.text) for token in part.tokens)
    counted = any(counts_people(part, n) for n in range(len(part.tokens)))
    attend = [token.start for token in part.tokens if token.tag == "attend"]
    crowd = any(name.start < start for name in part.owner for start in attend) and not said.has("life")
    known = said.unknown == 0 or (said.unknown <= _A_WORD and said.tags.isdisjoint(("district", "place", "life")))
    return counted and (crowd or (came and known))


def _planned(part: Part, tags: set[str]) -> bool:
    """Whether the plans of communities are meant; a bare แผน is anybody's: ไม่มีแผนค่ะ."""
    named_ = any(token.tag == "plan" and len(token.text) > 4 for token in part.tokens)
    counted = tags & {"do", "number", "fraction", "community", "full", "done", "unfinished"}
    labelled = any(token.gap == ":" for token in part.tokens[1:])  # แผน: ยัง
    triples = zip(part.tokens, part.tokens[1:], part.tokens[2:], strict=False)
    only_named = any(one.tag == "plan" and two.text == "ของ" and three.tag == "number" for one, two, three in triples)
    if only_named and tags.isdisjoint(("do", "full", "done", "unfinished")):
        return False  # เล่มแผนของ 19 ชุมชนยังอยู่ที่ตู้
    return "plan" in tags and (named_ or labelled or bool(part.owner) or bool(counted))


_SUBSTANCE: dict[str, Callable[[Part, set[str], Said], bool]] = {
    "meeting": _is_meeting,
    "plans": _is_plans,
    "disbursement": is_disbursement,
    "refund": is_refund,
    "action_plan": _is_action_plan,
    "document": _is_document,
    "progress": _is_progress,
    "obstacle": is_obstacle,
}


def has_substance(part: Part, tags: set[str], said: Said) -> bool:
    """Whether the words that the clause's kind cannot do without are there."""
    substance = _SUBSTANCE.get(part.kind or "")
    return substance is None or substance(part, tags, said)
