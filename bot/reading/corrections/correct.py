"""Corrections: the right values of a report, as facts.

Knows what makes a message a correction. Must not know the report that is corrected.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token, stretches
from bot.kinds.days import day
from bot.kinds.fact import Fact
from bot.kinds.progress import STANDINGS
from bot.reading.clauses.owners import is_district
from bot.reading.clauses.part import KIND_OF
from bot.reading.corrections.corrected import STATUS, corrected, kind_named
from bot.reading.corrections.plainly import plainly
from bot.reading.corrections.right import VALUES, sets_right, told
from bot.reading.corrections.undo import JUST
from bot.reading.facts.disowned import is_no_report
from bot.reading.facts.leads import CHIEFS
from bot.reading.facts.strange import unexplained
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.reading.wording.projects import is_ours, names_another_project
from bot.reading.wording.tokens import UNKNOWN

_WORDS = ("none", "not_yet", "not_get", "keep", *STANDINGS)
_NEVER = (
    "wh", "polar", "inquire", "district_word", "when", "percent_of", "moved", "conflict", "news", "help", "hope", "deadline",
    "gossip", "every", "contact",
)  # fmt: skip
_REPORTED = ("ตัวเลข", "ข้อมูล", "รายงาน", "ยอด", "จำนวน", "เลข", "วันที่", "เวลา", "ขอแก้", "แจ้ง", "แก้ไข", "กรอก", "คีย์", "พิมพ์ผิด", "ส่งไป")
_UNDONE = NEGATIVE | {"missing_ones", "intend"}
_CHANGING = ("people", "matter", "place", "community", "district", UNKNOWN)
_MOST_UNKNOWN = 24  # letters, half as many again as the strangest correction heard
_OF_ANYTHING = {"date", "start", "end", "percent"}
"""Slots that may be anything's: the ninth of November, five o'clock, 7 % VAT."""
_MOST_STRANGE = 16
"""Letters of what nobody knows, beyond which a correction that tells no value is about something else."""
_UNITS = (None, "คน", "ท่าน", "ราย", "นาย", "ชุมชน", "แผน", "ฉบับ", "แห่ง", "โครงการ", "กิจกรรม", "ครั้ง", "รอบ", "บาท", "เขต")
_SMALL = ("particle", "honorific", "filler")
_NAMES_OURS = (*KIND_OF, "people", "community", "project", "district")
_OTHERS = ("ทางโน้น", "ทางนู้น", "ทางนั้น", "ฝั่งโน้น", "ฝั่งนั้น", "เขา", "เค้า")
_ADJUSTS = ("ปรับเงิน", "ปรับวัน", "ปรับวันที่", "ปรับเวลา", "ปรับเวลาเริ่ม", "ปรับสถานะ", "ปรับจำนวน", "ปรับเขต")
_NO_VALUE = (UNKNOWN, "neutral", "total", "order", "file", "progress_form", "pdf", "xlsx", "docx")


def correct(said: Said) -> Reading | None:
    """What is corrected, only as said: "แก้ยอดเบิกเป็น 27,350" is a disbursement, amount 27350."""
    if _of_something_else(said):
        return None
    unknown, asked = said.unknown, said.has("wh", "per") and not sets_right(said)
    of_life = said.has("life") and said.tags.isdisjoint(_NAMES_OURS)  # ไม่ใช่วันที่ 12 นะพี่ งานแต่งหนูวันที่ 21
    said = told(plainly(said))
    why = _corrects(said)
    if why is None or (why == ("contrast",) and of_life):
        return None
    unsaid = _denied_alone(said) or any(map(_differs_by, said.words, said.words[1:]))
    found = Reading("correct", ask=("facts",), why=why) if unsaid else of_its_values(said, why)
    vague = found is not None and all(fact.kind is None and fact.slots.keys() <= _OF_ANYTHING for fact in found.facts)
    else_ = found is not None and not found.facts and any(map(_counts_else, said.words, said.words[1:]))  # แผนที่ทางหนีไฟแก้เป็น 26 จุด
    if else_ or (why == ("contrast",) and _put_off(found)):
        return None
    strange = vague and (unknown > _MOST_STRANGE or (asked and found is not None and not found.facts))
    return None if (of_life and vague and not _says_becomes(said)) or strange else found


def _of_something_else(said: Said) -> bool:
    """Whether a message is about something else, forbids a correction, or asks for a file: อย่าไปแก้ยอดเบิกเป็น 21,500."""
    if (said.unknown > _MOST_UNKNOWN and not sets_right(said)) or (said.has("contrast") and is_no_report(said)) or _of_another(said):
        return True
    if any(_forbids(said.words[max(0, n - 2) : n]) for n, token in enumerate(said.words) if token.tag == "correct"):
        return True
    wanted = said.has("contrast") and said.words[0].tag == "request"  # ขอแบบความก้าวหน้าครั้งที่ 7 เป็น pdf ไม่ใช่ครั้งที่ 6
    return wanted and said.has("progress_form", "file", "pdf", "xlsx", "docx")


def _put_off(found: Reading | None) -> bool:
    """Whether the right value is the new day of a meeting that was put off, which is told: ประชุมไม่ใช่วันที่ 5 แล้วนะ เลื่อนเป็น 9 ต.ค."""
    facts = found.facts if found is not None else ()
    return any(fact.slots.get("status") == "postponed" and "date" in fact.slots for fact in facts)


def _differs_by(wrong: Token, value: Token) -> bool:
    """Whether it is only said by how much a value is wrong, and not what is right: คนผิดไป 5 คน."""
    return wrong.text == "ผิดไป" and value.tag in ("number", "money")


def _counts_else(before: Token, token: Token) -> bool:
    """Whether the right number counts what is none of ours: แก้เป็น 26 จุด, นับใหม่ได้ 54 ตัว; not แก้เป็น งบมาช้า 3 เดือน."""
    right = before.tag in ("correct", "right") or before.text.endswith("เป็น")
    return right and token.tag == "number" and token.span is not None and token.span.unit not in _UNITS


def _forbids(led: Sequence[Token]) -> bool:
    """Whether the words before one that corrects say not to: อย่าไป, ห้าม."""
    return any(token.text.startswith(("อย่า", "ห้าม")) for token in led)


def _of_another(said: Said) -> bool:
    """Whether it is another project that is told to be changed: โครงการกีฬาเขาเพิ่งแก้งบจาก 3 แสนเป็น 2 แสน."""
    before = said.words[: said.at("correct") or 0] if "project" in said.tags else ()
    return names_another_project(before) and not any(map(is_ours, before))


def of_its_values(said: Said, why: tuple[str, ...]) -> Reading | None:
    """The correction with its right values; None where it tells none and is about something else."""
    facts = () if _only_wrong(said) else corrected(said)
    if not facts and day(said.clause(), None).clash and (kind := kind_named(list(said.words))):
        return Reading("correct", facts=(Fact(kind, None, {}),), ask=("date",), why=why)  # แก้วันประชุมเป็นวันพุธที่ 11 ก.พ., a Thursday
    if not facts and not said.has("number", "fraction") and not _says_of_a_report(said):
        return None
    if not facts and said.districts and said.own not in said.districts and not said.has("number"):
        return None  # แจ้งบางรักว่าตัวเลขผิด
    return Reading("correct", facts=facts, ask=() if facts else ("facts",), why=why)


def _only_wrong(said: Said) -> bool:
    """Whether the one value of a message is called wrong, and no other told: ที่แจ้งเบิก 33,000 นั้นผิดครับ."""
    words = [token for token in said.words if token.tag not in _SMALL]
    counted = [n for n, token in enumerate(words) if token.span is not None and token.tag in ("number", "money", "percent")]
    turned = any(token.text.endswith("เป็น") for token in said.words) or said.has("correct", "right", "contrast", "deny", "slip")
    return len(counted) == 1 and not turned and [token.text for token in words[counted[0] + 1 :]] in (["ผิด"], ["ไม่ถูก"], ["ไม่ถูกต้อง"])


def _denied_alone(said: Said) -> bool:
    """Whether the only day or district of a message is denied, and nothing told in its place: ไม่ใช่เมื่อวาน; ไม่ใช่ เมื่อวาน tells it."""
    words = [token for token in said.words if token.tag not in _SMALL]
    denied = len(words) == 2 and words[0].tag == "contrast" and not words[1].gap
    return denied and (words[1].tag == "date" or is_district(words[1]))


def _says_of_a_report(said: Said) -> bool:
    """Whether words of a report stand there, or แก้หน่อย, แก้ประชุม is all."""
    named = (*_SMALL, *(KIND_OF if said.words[0].tag == "correct" else ("wrong",) if said.has("correct") else ()))  # ตรงนั้นลงผิด ช่วยแก้
    bare = all((token.tag == "correct" and "แก้" in token.text) or token.tag in named for token in said.words)
    return bare or any(part in token.text for token in said.words for part in (*_REPORTED, *JUST))


def _corrects(said: Said) -> tuple[str, ...] | None:
    """Why the message is a correction, if it is one."""
    words = [token for token in said.words if token.tag not in _SMALL]
    outright = any(token.tag == "correct" and token.text.endswith("แก้เป็น") for token in words) and said.has("number", "money")
    outright = outright or sets_right(said) or _names_the_right(words, said)
    private = sum(token.tag == "life" for token in words)
    if said.has(*_NEVER) or not words or private > 1 or (not outright and (private or unexplained(words) > 12)):
        return None
    stated = said.has(*STATUS, *_WORDS) and said.has(*KIND_OF)
    numbered = said.has("ordinal") and (said.has("progress", "report", "round") or any("เป็น" in token.text for token in said.words))
    worked = said.has("ordinal") and not numbered  # แก้งานรอบที่ 3 แล้ว
    told = any(token.tag in VALUES and token.tag != "ordinal" and not token.text.startswith(JUST) for token in said.words)
    valued = told or numbered or bool(said.districts) or stated
    first = words[0].tag
    reasons = {
        "correct": _wants_it(words, said) and (valued or said.has("wrong") or (len(words) <= 4 and not worked)),
        "contrast": valued and _contrasts(words) and "obstacle" not in said.tags,
        "deny": said.has("deny") and said.has("right") and valued,
        "wrong": _calls_wrong(said) and (valued or (first == "wrong" and words[0].text != "ผิด")),
        "slip": valued and not said.has("intend") and not _as_well(said) and (_slips(said.words) or _ought_to_be(words)),
    }
    return next(((reason,) for reason, holds in reasons.items() if holds), None)


def _names_the_right(words: list[Token], said: Said) -> bool:
    """Whether ที่ถูก tells the right value beside a wrong one, or of a thing of ours: ยอดเบิกที่ถูกคือ 36,740."""
    at = next((n for n, token in enumerate(words) if token.text.startswith("ที่ถูก")), 0)
    named = at > 0 and words[at - 1].tag in KIND_OF and any(token.tag in VALUES for token in words[at + 1 : at + 2])
    return named or (said.has("wrong") and any(token.text.startswith("ที่ถูก") for token in words))


def _calls_wrong(said: Said) -> bool:
    """Whether something told is called wrong or right, and not only in a reason or to assure."""
    if not said.has("wrong", "right") or said.has("remind"):
        return False
    return not (_excused(said.words) or _assured(said) or _of_others(said.words))


def _of_others(words: tuple[Token, ...]) -> bool:
    """Whether it is others who were wrong: ส่วนต่างนั้นทางโน้นเป็นผู้คำนวณผิดเอง."""
    at = next((n for n, token in enumerate(words) if token.tag == "wrong"), 0)
    start = next((n for n in range(at, 0, -1) if words[n].gap and words[n].span is None), 0)
    led = "".join(token.text for token in words[start:at])
    return at > 0 and any(word in led for word in _OTHERS) and "คำนวณ" in led


def _excused(words: tuple[Token, ...]) -> bool:
    """Whether what is wrong is only the reason for something: ยังไม่ได้เบิกค่ะ เพราะใบเสร็จเขียนชื่อผิด."""
    at = next((n for n, token in enumerate(words) if token.tag in ("wrong", "right")), 0)
    start = next((n for n in range(at, 0, -1) if words[n].gap), 0)
    return words[at].tag == "wrong" and any(token.tag == "reason" for token in words[start:at]) and start > 0


def _assured(said: Said) -> bool:
    """Whether a report that put itself right only says that it was counted anew: ประชุมแล้ว 33 คน เอ้ย 35 คน นับใหม่แล้ว."""
    return said.words[-1].tag == "right" and said.has("done") and said.has(*KIND_OF) and any(token.tag == "slip" for token in said.raw)


def _wants_it(words: list[Token], said: Said) -> bool:
    """Whether a word asks to correct, and tells neither that it was not done nor who changed: ไม่ได้แก้, ประธานเปลี่ยนบ่อย, เปลี่ยนกรรมการ."""
    for n, token in enumerate(words):
        if token.tag != "correct" or (token.text in _ADJUSTS and all(not other.text.endswith("เป็น") for other in said.words)):
            continue  # ปรับเงิน 500 บาท is a fine
        before = [other.tag for other in words[max(0, n - 2) : n] if not (token.gap and other.tag == "not")]  # ไม่ๆ แก้เป็น 48
        before = [] if token.gap and token.text.endswith("แก้เป็น") else before  # ประชุมไม่ได้เลื่อน แก้เป็นยกเลิก
        after = next((other for other in words[n + 1 :] if other.tag != "filler"), None)
        happened = not token.gap and before and (before[-1] in _CHANGING or (before[-1] == "past" and before[0] in _CHANGING))
        named = after is not None and (after.tag == "matter" or "กรรมการ" in after.text or "ประธาน" in after.text)
        strange = after is not None and after.tag == UNKNOWN and not after.gap and "เป็น" not in token.text
        mended = before[-1:] == ["obstacle"] or (after is not None and after.tag == "obstacle")  # ปัญหาแก้แล้ว
        kept = token.text == "เปลี่ยน" and all(each.text != "เป็น" for each in said.words)
        other = strange and (n > 0 or kept)  # หัวหน้าขอแก้คำ, เปลี่ยนเก้าอี้ใหม่
        undone = not _UNDONE.isdisjoint(before) or _by_another(said, token) or _not_wanted(words, n)
        undone = undone or _awaited(said, token) or _at_it(said, token)
        if not (token.text == "เปลี่ยน" and (happened or named)) and not undone and not other and not mended:
            return not (_mends(words[n : n + 2], said) or _sent_anew(words[n + 1 : n + 3]))
    return False


def _sent_anew(behind: list[Token]) -> bool:
    """Whether what was sent back was mended and sent once more: โดนตีกลับ แก้แล้วส่งใหม่เรียบร้อย."""
    return [token.tag for token in behind] == ["done", "send"]


def _at_it(said: Said, token: Token) -> bool:
    """Whether somebody is at it, or has been for a time: กำลังเร่งแก้ไข, แก้มา 3 วันแล้ว."""
    n = said.words.index(token)
    busy = any(each.text in ("กำลัง", "อยู่ระหว่าง") for each in said.words[max(0, n - 2) : n])
    return busy or [each.text for each in said.words[n + 1 : n + 2]] == ["มา"]


def _awaited(said: Said, token: Token) -> bool:
    """Whether it is only waited for that others let it be changed: ยังไม่ได้บรรจุ รอฝ่ายแผนเปิดให้แก้แผนปฏิบัติการ."""
    stretch = next(each for each in stretches(said.words) if token in each)
    return stretch[0].tag == "reason" and "order" in [each.tag for each in stretch[: stretch.index(token)]]


def _not_wanted(words: list[Token], n: int) -> bool:
    """Whether it is not to be corrected, or only could be changed: ของปีนี้ไม่ต้องแก้, เปลี่ยนรอบได้ถึงพรุ่งนี้."""
    refused = n > 0 and words[n - 1].tag == "deny" and not words[n].gap
    return refused or (words[n].text == "เปลี่ยน" and any(each.tag == "get" for each in words[n + 1 : n + 3]))


def _by_another(said: Said, token: Token) -> bool:
    """Whether it is somebody else who asks for it: หัวหน้าขอแก้แผนงาน."""
    return token.text.startswith("ขอ") and not token.gap and any(
        one.text.rstrip(".") in CHIEFS and two is token for one, two in pairwise(said.words)
    )


def _mends(words: list[Token], said: Said) -> bool:
    """Whether แก้ is the beginning of another word, or what somebody can mend: แก้ผ้าเอาหน้ารอด, แก้ได้ 3 ครั้ง."""
    if len(words) < 2 or words[0].text != "แก้" or words[1].gap or any(token.tag in _NAMES_OURS for token in _stretch_of(said, words[0])):
        return False
    other_word = words[1].tag == UNKNOWN and words[1].end - words[1].start > 1 and all(token.text != "เป็น" for token in said.words)
    return other_word or words[1].tag == "get"


def _slips(words: tuple[Token, ...]) -> bool:
    """Whether a word of a slip opens what is said: เอ้ย 54; not พูดเล่นว่า 70%."""
    opens = [n for n, token in enumerate(words) if token.tag not in _SMALL][:1]
    return any(words[n].tag == "slip" and not any(token.text == "ว่า" for token in words[n + 1 : n + 2]) for n in opens)


def _says_becomes(said: Said) -> bool:
    """Whether a number stands right behind แก้เป็น or เปลี่ยนเป็น: แก้เป็น 54 ค่ะ เพิ่งกินหมูทอดมา."""
    return any(one.text.endswith("เป็น") and two.tag in ("number", "money") for one, two in pairwise(said.words))


def _stretch_of(said: Said, word: Token) -> list[Token]:
    """The words from one on up to the next gap."""
    return stretches(token for token in said.words if token.start >= word.start)[0]


def _as_well(said: Said) -> bool:
    """Whether what is told is so beside what was told before: ขอโทษที แบบ 2 ก็ส่งแล้วเหมือนกัน."""
    texts = {token.text for token in said.raw}
    return "ก็" in texts and not texts.isdisjoint(("เหมือนกัน", "ด้วย", "ด้วยเหมือนกัน", "เช่นกัน"))


def _ought_to_be(words: list[Token]) -> bool:
    """Whether ต้องเป็น leads from a word of ours to its value: แผนทบทวนต้องเป็น 19 ชุมชน."""
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(by.text == "ต้องเป็น" and of.tag in KIND_OF and not by.gap and value.tag in VALUES for of, by, value in triples)


def _contrasts(words: list[Token]) -> bool:
    """Whether a value or a word of ours is denied: 54 ไม่ใช่ 45; not ไม่ใช่แบบนี้, ไม่ใช่แดง."""
    after = [words[n + 1].tag if n + 1 < len(words) else "" for n, token in enumerate(words) if token.tag == "contrast"]
    return any(tag not in _NO_VALUE for tag in after)  # ไม่ใช่ยอดรวม, ไม่ใช่ไฟล์สรุป
