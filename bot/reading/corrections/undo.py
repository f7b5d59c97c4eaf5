"""Undoing: the last report taken back whole.

Knows the words that point back. Must not know what was reported.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bot.kinds.clause import Token, stretches
from bot.reading.clauses.part import KIND_OF, VALUES
from bot.reading.facts.strange import unexplained
from bot.reading.questions.about import about, documents
from bot.reading.reading import Reading
from bot.reading.said import Said, said
from bot.reading.wording.tokens import UNKNOWN

JUST = ("เมื่อกี้", "เมื่อกี๊", "เมื่อกี", "เมื่อตะกี้", "เมื่อตะกี๊", "เมื่อสักครู่", "เมื่อครู่", "ตะกี้", "ตะกี๊")
_SPEAKERS = ("ผม", "ฉัน", "หนู", "เรา", "ดิฉัน", "เขา")
_NO_UNDO = (
    "wh", "polar", "life", "news", "will", "intend", "correct", "contrast", "right", "remind", "reminder", "deadline", "done", "not", "to",
)  # fmt: skip
_SET = {"deadline": "deadline", "absent": "leave", "leave": "leave"}
_SMALL_BEHIND = ("ก่อน", "ไปก่อน")
_SOON = ("เดี๋ยว", "แล้วจะ", "จะส่ง")
_THAT = ("ที่เพิ่ง", "ที่ส่ง", "ที่แจ้ง", "ที่รายงาน", "ที่พิมพ์", "ล่าสุด", "เมื่อกี้")
_AROUND = ("cancel", "undo", "date", "order", "request", "wrong", "me", "report")
_OPENING = ("greeting", "request", "order", "slip", "particle", "honorific", "filler")
_SMALL = ("particle", "honorific", "filler")
_BEHIND, _TOLD = ("undo", "cancel", "report", "last", "send"), ("แจ้ง", "บอก", "ออก")
_REPORT_BACK = (["report", "last", "cancel"], ["report", "date", "cancel"])
_OF_ANOTHER = ("อื่น", "คนอื่น", "เขตอื่น", "ที่อื่น")
_SOMEBODY = (UNKNOWN, "district", "place", "mine")


def lift(said: Said) -> Reading | None:
    """What was set and is now taken back: ยกเลิกกำหนดส่งแบบรายงาน 1 is a deadline, ยกเลิกวันลา a leave; a new day replaces one."""
    words = [token for token in said.words if token.tag not in _SMALL]
    if said.has("wh", "polar", "news", "life", "correct", "right", "to", "within", "before") or len(words) < 2 or unexplained(words) > 3:
        return None
    what = "deadline" if words[1].text == "กำหนด" else _SET.get(words[1].tag)
    if what is None or words[0].tag not in ("cancel", "undo") or words[1].gap:
        return None
    return Reading("undo", undone=what, about=about(said.words), documents=documents(said.words), why=("undo", what))


def undo(said: Said) -> Reading | None:
    """ลบที่เพิ่งส่งไป, ยกเลิกรายงานล่าสุด."""
    said = _ordered_first(_ordered(said))
    words = [token for token in said.words if token.tag not in _SMALL]
    if words and (kind := _names_report(words, said)):
        return Reading("undo", undone=kind, documents=documents(said.words), why=("undo", "named"))
    supposed = bool(words) and words[0].text in ("ถ้า", "หาก")  # ถ้าตัวเลขผิดจริงค่อยยกเลิกรายงานทีหลังก็ได้
    supposed = supposed or any(one.tag == "people" and two.tag == "undo" and not two.gap for one, two in pairwise(words))  # มีคนลบรายงาน
    lately = said.has("last") or any(token.text.startswith(JUST) for token in words)
    figures = () if words and words[0].tag == "undo" and lately else ("number", "money")  # ลบยอด 9,800 ที่เพิ่งส่งไป
    if not words or supposed or said.has("wh", "polar", "life", "will", "intend", "news", *figures):
        return None
    mistaken = any(token.tag == "wrong" and token.text != "ลืม" for token in words)
    just = said.has("last", "report") or (said.has("past") and said.has("undo"))  # ที่หนูเพิ่งแจ้งไป
    of_a_day = words[0].tag == "undo" and said.has("date") and not said.has("done")
    named = of_a_day and words[0].text.endswith("รายงาน")  # ลบรายงานเมื่อเช้าที่ผมส่งไป
    latest = any(token.tag == "latest" and token.text.startswith("รายงาน") for token in words)  # รายงานล่าสุดที่ส่งไป ขอยกเลิก
    pointed = words[0].tag == "undo" and words[0].text.endswith(_THAT)
    near = mistaken or just or named or latest or pointed or any(token.text.startswith(JUST) for token in words)
    if unexplained(words) > (8 if near or words[0].text == "undo" else 3) or _of_a_person(said.words):
        return None
    told = said.has("done") or any(token.text in _SPEAKERS for token in said.words)  # ผมก็ลบละ: it is told, not asked
    if said.has("undo") and (near or (len(words) <= 2 and not told) or words[0].text == "undo"):
        return Reading("undo", documents=documents(said.words), why=("undo",))
    claimed = said.words[0].text == "ที่"  # ที่แจ้งว่ายกเลิกประชุม แจ้งผิด
    if words[0].tag == "cancel" and near and not claimed and not said.has("reminder", "remind", "correct", "postpone"):
        return Reading("undo", undone=KIND_OF.get(words[1].tag) if len(words) > 1 else None, why=("cancel", "last"))
    called = ("last", "latest", "send") if latest else ("last",)
    refused = ("deny", "done") if said.has("deny") else ()  # ที่รายงานไปเมื่อตะกี้ไม่เอาแล้วนะ ยกเลิกให้ด้วย
    asked = said.bare(*called, *_AROUND, *refused) and said.has(*called) and said.has("cancel", "undo")
    asked = asked or (near and [token.tag for token in words[:3]] in _REPORT_BACK)  # รายงานที่เพิ่งส่งไปขอยกเลิก ส่งผิดห้อง
    return Reading("undo", why=("last", "cancel")) if asked else None  # ที่แจ้งไปเมื่อกี้ยกเลิกให้หน่อย


def taken_out(said: Said) -> Reading | None:
    """เอารายงานเมื่อกี้ออกที ส่งผิด: the latest report is to be taken out, and nothing else told."""
    if said.words[0].text not in ("เอา", "ช่วยเอา") and [token.text for token in said.words[:2]] != ["ช่วย", "เอา"]:
        return None
    first = said.only(tuple(said.sentences[0])) if said.tags.isdisjoint((*KIND_OF.keys() - {"send"}, *VALUES)) else said
    words = first.words
    looked_at = any(one.text == "ออก" and two.text.startswith("มา") for one, two in pairwise(words))  # เอาออกมาดู
    out = any(token.text.startswith("ออก") for token in words[2:]) and not looked_at
    lately = first.has("last", "latest") or any(token.text.startswith(JUST) for token in words)
    asked = out and lately and first.bare("wrong", "last", "latest", "report", "send", "date", "before", "order")
    return Reading("undo", why=("last", "out")) if asked else None


def _ordered(said: Said) -> Said:
    """The order in a message, without what only opens it or promises another: ขอโทษค่ะ ช่วยยกเลิกที่เพิ่งส่งไป เดี๋ยวส่งใหม่."""
    start = next((n for n, token in enumerate(said.words) if token.tag not in _OPENING), 0)
    if said.words[start].tag not in ("cancel", "undo"):
        return said
    behind = ((n, token) for n, token in enumerate(said.words) if n > start)
    ends = (n for n, token in behind if token.tag == "thanks" or (token.gap and token.text.startswith(_SOON)) or _retells(said, n))
    end = next(ends, len(said.words))
    return said.only(said.words[start:end]) if start or end < len(said.words) else said


def _retells(said: Said, n: int) -> bool:
    """Whether a ที่ว่า behind the order tells again what is to be undone: ลบที่เพิ่งส่งออกที ที่ว่าประชุม 500 คน."""
    return bool(said.words[n].gap) and said.words[n].text == "ที่" and any(token.text == "ว่า" for token in said.words[n + 1 : n + 2])


def _of_a_person(words: Sequence[Token]) -> bool:
    """Whether it is somebody who is taken out, and no report: ลบเจ้าหน้าที่เขตสาทรออก, ลบชื่อพี่นก; not ลบให้หน่อยพี่."""
    return any(
        before.tag == "undo" and not whom.gap and (whom.text == "ชื่อ" or (whom.tag == "honorific" and not who.gap and who.tag in _SOMEBODY))
        for before, whom, who in zip(words, words[1:], words[2:], strict=False)
    )


def of_somebody(text: str, today: date) -> bool:
    """Whether an undo names whose report it means by a name of nobody we know: ของรักลบออก, ยกเลิกที่แนนแจ้ง; not ของเมื่อวานลบออก."""
    words = [token for token in said(text, today, None).words if token.tag != "particle"]
    named = [(owner.text, words[n + 2 : n + 3]) for n, (owner, who) in enumerate(pairwise(words)) if _is_name(owner, who)]
    told = [(owner, behind) for owner, behind in named if all(each.tag in _BEHIND or each.text in _TOLD for each in behind)]
    return any(behind or owner == "ของ" for owner, behind in told)


def _is_name(owner: Token, who: Token) -> bool:
    """Whether a word nobody knows follows ของ or ที่ at once: ของรัก; not ของตะกี๊."""
    return owner.text in ("ของ", "ที่") and who.tag == UNKNOWN and not who.gap and not who.text.startswith(JUST)


def _names_report(words: list[Token], said: Said) -> str | None:
    """The kind of what is undone, where it is said: ยกเลิกที่รายงานบรรจุ 4 โครงการ, ลบประชุมวันที่ 12 มี.ค.; not ยกเลิกประชุม."""
    if kind := _recalled(said):
        return kind
    if said.has(*_NO_UNDO) or unexplained(words) > 3 or len(words) < 2 or any(token.gap == "\n" for token in words[1:]):
        return None
    any_report = words[0].text.endswith("รายงาน") or any(token.text.startswith(JUST) for token in words)  # ลบรายงานเมื่อเช้าที่ผมส่งไป
    kind = next((KIND_OF[token.tag] for token in words[1:4] if token.tag in KIND_OF and not (any_report and token.tag == "send")), None)
    glued = KIND_OF.get(words[1].tag) not in (None, "meeting") and not words[1].gap
    glued = glued or (kind == "meeting" and words[1].text.startswith("เรื่อง"))  # ยกเลิกเรื่องประชุม
    return kind if words[0].tag == "undo" or (words[0].tag == "cancel" and glued) else None


def _recalled(said: Said) -> str | None:
    """The kind of what was told just now or by mistake and is to be taken back: ที่แจ้งเบิก 12,000 เมื่อกี้ ขอยกเลิกรายงานนะคะ, ลบออกเลย."""
    just = any(token.text.startswith(JUST) for token in said.words[:4])  # ที่ส่งไปตะกี้ขอยกเลิกนะคะ
    back = any(token.tag in ("cancel", "undo") and (token.gap or just) for token in said.words)
    lately = said.has("wrong") or (said.has("undo") and any(token.text.startswith(JUST) for token in said.words))
    if said.words[0].text == "อัน" and said.has("undo"):  # อันที่ส่งว่าคืนเงิน 900 เมื่อกี้ เอาออกให้หน่อย
        back, lately = True, any(token.text.startswith(JUST) for token in said.words)
    elif said.words[0].tag == "report" or said.words[0].text.startswith("รายงาน"):  # รายงานยอดเบิกเมื่อกี้ขอยกเลิกก่อนนะ
        back, lately = said.has("cancel"), just
    elif not said.words[0].text.startswith("ที่"):
        return None
    told = said.only(tuple(said.sentences[0])) if back and lately else said  # รายงานประชุม 45 คนเมื่อกี้ยกเลิกเลยค่ะ ไม่ใช่ของเขตเรา
    if not back or not lately or (told if told.has("cancel", "undo") else said).has(*_NO_UNDO):
        return None
    kinds = [KIND_OF[token.tag] for token in said.words[:5] if token.tag in KIND_OF]
    return next((kind for kind in kinds if kind != "document"), kinds[0] if kinds else None)


def _wanted_back(said: Said) -> Said | None:
    """The words from ยกเลิกรายงาน on up to ที่เพิ่งส่งไป, behind why: ลูกกดเล่น ยกเลิกรายงานทำแผน 20 ชุมชนที่เพิ่งส่งไปด้วยครับ."""
    start = next((n for n, token in enumerate(said.words) if n and token.gap and token.tag == "undo"), 0)
    end = next((n for n in range(start, len(said.words)) if start and said.words[n].tag == "last"), 0)
    core = said.only(said.words[start : end + 1]) if end else None
    return core if core is not None and core.bare("undo", "last", "report", *KIND_OF, *VALUES) else None


def _pointed_at(said: Said) -> Said | None:
    """The stretch that orders an undo of what it points at, where the rest only calls it wrong: ลบอันเมื่อกี้ 45 คนนั่นผิด; กรุณายกเลิกรายงานนั้น."""
    apart = any(token.text in _OF_ANOTHER for token in said.words)  # ประชุม 45 คนนั่นของห้องอื่น
    if not (said.has("wrong") or apart) or not said.has("undo"):
        return None
    orders = (stretch for stretch in stretches(said.words) if any(token.tag == "undo" for token in stretch[:2]))
    parted = (said.only(tuple(token for token in stretch if token.text not in _SMALL_BEHIND)) for stretch in orders)
    named = (each for each in parted if any(token.text == "นั้น" or token.text.startswith(JUST) for token in each.words))
    return next((each for each in named if each.bare("undo", "order", "request", "last", "report", "date")), None)


def _ordered_first(said: Said) -> Said:
    """The first sentence, where it orders by itself and the rest only says why: ยกเลิกรายงานที่เพิ่งส่งไปค่ะ 45 คนนั่นผิดเขต."""
    if (core := _wanted_back(said)) is not None:
        return core
    last = said.only(tuple(stretches(said.words)[-1]))
    asks = [token.tag for token in last.words[:2]] == ["request", "cancel"] or last.words[0].text == "ขอยกเลิก"
    orders = last.words[0].tag == "undo" or (asks and (last.has("last") or any(token.text.startswith(JUST) for token in last.words)))
    before = said.words[: len(said.words) - len(last.words)]
    alone = bool(before) and all(token.tag not in KIND_OF for token in before)
    if orders and alone and last.bare("undo", "cancel", "request", "last", "report", "date", "order"):
        return last  # เมื่อกี้จะพิมพ์อย่างอื่น ยกเลิกรายงานเมื่อกี้ให้ทีค่ะ
    if said.has("correct", "contrast", "right"):
        return said
    if (pointed := _pointed_at(said)) is not None:
        return pointed
    if len(said.sentences) < 2:
        return said
    first = said.only(tuple(said.sentences[0]))
    named = (*KIND_OF, *VALUES) if first.words[0].tag == "undo" else ()  # ลบรายงานเบิก 15,000 ที่เพิ่งส่งไปหน่อยครับ กดเล่นเฉยๆ
    return first if first.has("undo") and first.has("last") and first.bare("undo", "last", "report", *named) else said
