"""What the words right before a verb, or right behind what it states, make of it: not done, nearly, perhaps, proposed, refused.

Knows such words and where a verb and its value stand. Must not know what else settles a clause.
"""

from collections.abc import Sequence, Set
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.clauses.part import KIND_OF, VALUES, Part

_NOT_AT_ALL = frozenset({"ไม่สามารถ", "ไม่ทัน", "แทบไม่", "ไม่เคย"})
_UNWILLING = frozenset({"ไม่ยอม", "ไม่กล้า", "ไม่ค่อย", "ไม่ต้อง"})
_NEARLY = frozenset({
    "ลืม", "เกือบ", "เกือบจะ", "ใกล้", "ใกล้จะ", "พร้อม", "พร้อมจะ", "ถึงเวลา", "ค่อย", "อย่าลืม", "ดูเหมือน", "ดูเหมือนจะ", "เหมือนจะ", "ไม่มีใคร",
    "ไม่น่า", "ไม่น่าจะ", "แทนที่", "แทนที่จะ", "ฝึก", "ทดลอง",
})  # fmt: skip
_READY = frozenset({"พร้อม", "พร้อมจะ"})
_MAYBE = frozenset({"น่าจะ", "คง", "คงจะ", "อาจ", "อาจจะ", "คิดว่า"})
_UNSURE = frozenset({"ไม่ต้อง", "อาจ", "อาจจะ", "อาจต้อง", "อาจจะต้อง", "คิดว่า", "คิดว่าจะ"})
_APPLIED = frozenset({"ทำเรื่อง", "ส่งเรื่อง", "ตั้งเรื่อง", "ยื่นเรื่อง", "เสนอเรื่อง", "ทำฎีกา", "ตั้งฎีกา", "ยื่นฎีกา", "ส่งฎีกา"})
_BEGINS = frozenset({"เริ่ม", "หยุด", "เลิก"})
_ASKED = frozenset({"ช่วย", "ช่วยกัน", "รบกวน"})
_BESIDE = frozenset({"ก่อน", "หลัง", "หลังจาก", "ระหว่าง", "ตอน", "เวลา", "กรณี", "ขณะ"})
_SUGGESTED = frozenset({"เสนอให้", "แนะนำให้", "รอ", *_MAYBE})
_IN_VAIN = frozenset({
    "ไม่ได้", "ไม่สำเร็จ", "ไม่ผ่าน", "ไม่ทัน", "ไม่เสร็จ", "ไม่ไหว", "ยังไม่ได้", "ยังไม่เสร็จ", "ยังไม่สำเร็จ", "ยังไม่ผ่าน", "ตีกลับ", "ถูกตีกลับ", "โดนตีกลับ",
    "แต่ไม่ได้", "แต่ไม่สำเร็จ", "แต่ไม่ผ่าน", "แต่ไม่ทัน", "แต่ไม่เสร็จ", "แต่ตีกลับ", "แต่ถูกตีกลับ", "แต่โดนตีกลับ", "แต่ยังไม่ผ่าน", "แต่ยังไม่อนุมัติ", "รออนุมัติ",
    "ยังไม่อนุมัติ", "ไม่อนุมัติ", "ยังไม่ได้เงิน", "ยังไม่ได้รับเงิน",
    "ไม่แน่ใจ", "ไม่ชัวร์",
})  # fmt: skip
_PROPOSED = frozenset({
    "หน่อยสิ", "หน่อยซิ", "ทีสิ", "ด้วยสิ",
    "ดีกว่า", "ดีไหม", "ดีมั้ย", "กันเถอะ", "เถอะ", "แล้วกัน", "ก็แล้วกัน", "ละกัน", "ล่ะกัน", "กันดีกว่า", "กันดีไหม", "ให้หน่อย", "อย่าลืม",
})  # fmt: skip
_UNITS = frozenset({"community", "project", "people", "money", "form", "paper", "plan"})
_VERBS = frozenset(KIND_OF) | {"hold", "get", "money", "budget"}
_CHANGES = frozenset({"postpone", "cancel"})
CHIEFS = ("ผอ", "ท่านผอ", "หัวหน้า", "ปลัด", "ท่านปลัด", "รอง", "ท่านรอง", "นาย", "เจ้านาย", "ผู้ว่า", "ท่าน")
_NOW = ("รอบนี้", "ปีนี้", "ครั้งนี้", "คราวนี้", "ตอนนี้", "งวดนี้")
_AT_HEADQUARTERS = ("สยป.", "สยป")
_THEY = ("เขา", "เค้า", "พวกเขา", "พวกเค้า", "มัน", "ลูก", "หมู่บ้าน")
_KEPT_FOR = ("เก็บไว้", "กันไว้", "เอาไว้", "สำรองไว้", "เก็บเงินไว้", "กันเงินไว้")
_COMES = ("มา", "ร่วม", "เข้า", "เข้าร่วม")  # who comes to ours
_SOLVED = (
    "แก้แล้ว", "แก้ไขแล้ว", "แก้ได้แล้ว", "คลี่คลายแล้ว", "เคลียร์แล้ว", "ไม่มีแล้ว", "จบแล้ว", "เรียบร้อยแล้ว",
    "โควิดหมดไปแล้ว", "ปัญหาหมดไปแล้ว", "ปัญหาหมดแล้ว",
)  # fmt: skip
_REACH = 3
"""Words before a verb that may lead to it together: ไม่, มี, ใคร."""


def led(part: Part) -> bool:
    """Whether what leads to the verb takes its statement away: ไม่สามารถเบิก 20,000, ลืมส่งแบบ 2, ก่อนทบทวนแผน 8 ชุมชน.

    Of a meeting it is told that it could not be held, and what was while it was: ตอนประชุมมีคนมา 45.
    """
    if part.kind == "obstacle":
        return _asked_or_over(part)
    if not part.head or part.kind in (None, "progress"):
        return False
    return _by_another(part) or _meant(part) or (_meeting_led(part) if part.kind == "meeting" else _other_led(part))


def _meant(part: Part) -> bool:
    """Whether the words right before a verb name a plan, an aim or a wish, or what is not known: แผนคือประชุม 33 คน, จำไม่ได้ว่าเบิก 20,000."""
    verb, (before, last) = part.tokens[part.head], (None, *part.tokens[: part.head])[-2:]
    if verb.gap or last is None:
        return False
    wanted = last.text in ("ขอ", "ช่วย") and part.kind in ("meeting", "plans")  # ขอประชุม 33 คน, ช่วยทำแผน 12 ชุมชน
    aimed = last.tag == "of" and part.kind == "meeting"  # เป้าหมายประชุม 33 คน
    said = before is not None and ((last.text == "คือ" and before.tag == "plan") or (last.text == "ว่า" and before.tag == "unsure"))
    once = last.text == "เคย" and not any(token.text.endswith(_NOW) for token in part.tokens)
    told = part.tags().isdisjoint(("done", "past", "date"))
    return ((wanted or aimed) and told) or said or once or last.text in _AT_HEADQUARTERS


def _meeting_led(part: Part) -> bool:
    """Whether a meeting was nearly held, may be, or is the chief's own: เกือบได้ประชุม, อาจจะเลื่อนประชุม, ผอ.ประชุม 10 โมง."""
    changed = not part.tags().isdisjoint(_CHANGES)
    leads = _leads(part.tokens, part.head, _VERBS | _CHANGES if changed else _VERBS)
    ready = "date" in part.tags() and leads & _NEARLY <= _READY  # พร้อมจะจัดประชุมในวันที่ 4 สิงหาคม
    if not leads.isdisjoint(_NEARLY) and not ready:
        return not (changed and any(token.tag in _CHANGES for token in part.tokens[part.head + 1 :]))  # เกือบได้ประชุม เลยเลื่อน
    who = part.tokens[part.head - 1]
    if who.text in _KEPT_FOR:
        return True  # เงินที่เหลือเก็บไว้จัดประชุมรอบสอง
    chief = who.tag == "honorific" and who.text.rstrip(".") in CHIEFS and part.tokens[part.head].text == "ประชุม"
    unsure = not leads.isdisjoint(_UNSURE | _SUGGESTED if changed else _UNSURE) or (not leads.isdisjoint(_MAYBE) and _over(part))
    return unsure or (chief and part.tags().isdisjoint(("people", "attend", "community")))


def _other_led(part: Part) -> bool:
    """Whether money, plans, projects or a document are not done, nearly, only begun or asked for, or the time of something else."""
    leads, tags = _leads(part.tokens, part.head, _VERBS), part.tags()
    if not leads.isdisjoint(_NEARLY) or (not leads.isdisjoint(_MAYBE) and _over(part)):
        return True
    asked = "done" not in tags and (not leads.isdisjoint(_ASKED) or _helped(part))
    applied = part.kind == "disbursement" and not part.owner and _applied(part, leads)
    begins = not leads.isdisjoint(_BEGINS) and NEGATIVE.isdisjoint(token.tag for token in part.tokens[: part.head])
    denied = not tags.isdisjoint(VALUES) and not leads.isdisjoint(_NOT_AT_ALL | _UNWILLING)
    denied = denied or ("ไม่" in leads and "done" in tags and not tags.isdisjoint(VALUES))  # ไม่เบิกแล้ว 20,000
    denied = denied or (part.kind == "document" and not leads.isdisjoint(_UNWILLING))
    return asked or applied or begins or denied or not leads.isdisjoint(_BESIDE)


def _applied(part: Part, leads: set[str]) -> bool:
    """Whether money is only applied for: ตั้งฎีกาเบิก 20,000 แล้ว, ส่งเรื่องเบิก 20,000 แล้ว; not where it is then told what was drawn."""
    head = part.tokens[part.head]
    again = any(token.tag == "disburse" for token in part.tokens[part.head + 1 :])
    of_it = head.text.startswith("เรื่อง") and not head.gap and part.tokens[part.head - 1].text in ("ทำ", "ส่ง", "ตั้ง", "ยื่น", "เสนอ")
    return not again and (of_it or not leads.isdisjoint(_APPLIED))


def _helped(part: Part) -> bool:
    """Whether somebody is asked to do it: น้องเอ๋ช่วยทำฎีกาเบิก 15,000; not ช่วยลงให้หน่อย เบิก 15,000, which the bot is asked."""
    start = next((n for n in range(part.head, 0, -1) if part.tokens[n].gap), 0)
    led = part.tokens[start : part.head + 1]
    return any(one.text in _ASKED and (two.tag == "do" or two.tag in KIND_OF) for one, two in pairwise(led))


def trailed(part: Part) -> bool:
    """Whether what stands behind the value takes it away: เบิก 20,000 บาทไม่ได้, ทำแผน 12 ชุมชนไม่เสร็จ, ส่งแบบ 2 แล้วกัน."""
    if part.kind in (None, "obstacle", "progress"):
        return False
    tokens, at, head = part.tokens, len(part.tokens) - 1, part.head
    while at > head and tokens[at].tag not in VALUES:
        at -= 1
    apart = tokens[at - 1].tag == "more" and any(token.tag in VALUES for token in tokens[head : at - 1])  # บรรจุ 4 อีก 5 โครงการไม่ผ่าน
    if at == len(tokens) - 1 or apart:
        return False
    return _ends_in(tokens, at + 1, _PROPOSED if part.kind in ("meeting", "document") else _PROPOSED | _IN_VAIN)


def refused(words: Sequence[Token], at: int) -> bool:
    """Whether the words from a place on say that what was told before them came to nothing: ทำแผน 12 / ชุมชนไม่ผ่าน."""
    return _ends_in(words, at, _IN_VAIN)


def _ends_in(tokens: Sequence[Token], start: int, tails: Set[str]) -> bool:
    """Whether a stretch ends in one of these words, from a place on; units come before them."""
    word = ""
    while start < len(tokens) and tokens[start].tag in _UNITS:
        start += 1
    for n in range(start, min(len(tokens), start + _REACH)):
        if word and tokens[n].gap:
            break
        word += tokens[n].text
        behind = tokens[n + 1] if n + 1 < len(tokens) else None
        if word in tails and (behind is None or behind.gap or behind.tag in ("particle", "honorific")):
            return True
    return False


def _asked_or_over(part: Part) -> bool:
    """Whether obstacles are asked for, taken back or said to be over: สรุปอุปสรรค, ขอยกเลิกปัญหา, ปัญหาแก้ได้แล้ว; not ปัญหาคืองบหมดแล้ว."""
    before = part.tokens[part.head - 1] if part.head else None
    if before is not None and not part.tokens[part.head].gap and before.tag in ("request", "inquire", "cancel", "undo"):
        return True
    return "".join(token.text for token in part.tokens).endswith(_SOLVED)


def _by_another(part: Part) -> bool:
    """Whether somebody else opens the stretch of the verb and does it: ฝ่ายโยธาเบิกแล้ว 20,000, แฟนทำแผนแล้ว, เขาประชุมแล้ว."""
    if part.owner:
        return False
    start = next((n for n in range(part.head, 0, -1) if part.tokens[n].gap), 0)
    if start == part.head or not (part.tokens[start].tag in ("others", "life") or part.tokens[start].text in _THEY):
        return False
    between = part.tokens[start + 1 : part.head]
    return all((token.tag in _VERBS or token.tag == "filler") and token.text not in _COMES for token in between)


def _over(part: Part) -> bool:
    """Whether แล้ว follows the verb at once: น่าจะประชุมแล้ว 45 คน is reckoned, น่าจะประชุม 20 มี.ค. planned."""
    behind = [token.tag for token in part.tokens[part.head + 1 : part.head + 3]]
    return "done" in behind


def _leads(tokens: list[Token], head: int, verbs: Set[str]) -> set[str]:
    """The words right before the verb of a clause, the last one, the last two and so on run together; none where a gap is."""
    start = head
    while start and not tokens[start].gap and tokens[start - 1].tag in verbs:
        start -= 1
    leads: set[str] = set()
    word = ""
    for n in range(start - 1, max(-1, start - 1 - _REACH), -1):
        if tokens[n + 1].gap:
            break
        word = tokens[n].text + word
        leads.add(word)
    return leads
