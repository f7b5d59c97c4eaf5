"""What is wished, ordered, sent for or planned, and so not stated: อยากให้ประชุม, ไปเบิกมาที, จะเบิก.

Knows the words that lead to a clause, and those that settle it all the same. Must not know the slots of a kind.
"""

from itertools import pairwise

from bot.kinds.clause import COUNTED, NEGATIVE, Token
from bot.kinds.money import MONEY
from bot.kinds.people import AT_LAST
from bot.reading.clauses.owners import is_own
from bot.reading.clauses.part import KIND_OF, VALUES, Part
from bot.reading.facts.leads import led, trailed
from bot.reading.facts.reckoned import in_question
from bot.reading.facts.to_come import FIGURES, done_since, more_to_come, not_after_all, to_be
from bot.reading.said import POLITE
from bot.reading.wording.tokens import UNKNOWN

_NOT_IN_TIME = NEGATIVE | {"unable", "unfinished"}
_PLANS = frozenset({"will", "intend"})
_PLEASE = ("ที", "หน่อย", "ให้ที", "ให้หน่อย")
_WISHES = frozenset({"hope", "order", "urge", "mistaken"})


OUTRIGHT = frozenset(KIND_OF) - {"obstacle"} | VALUES | COUNTED | {
    "date", "time", "year", "ordinal", "district", "done", "past", "total", "full", "particle", "mine", "not_yet", "none",
}  # fmt: skip
"""Tags of the words that only tell: what was done, its values and its names."""
_TO_COME = ("date", "year")


def wished(part: Part) -> bool:
    """Whether a clause wishes, orders or plans: อยากให้ประชุม, รีบส่ง, จะเบิก; a meeting may be planned."""
    return not _outright(part) and _takes_away(part)


def _outright(part: Part) -> bool:
    """Whether a clause holds nothing that could take its statement away: a cheap look that spares every other ones the costly pass."""
    tags = part.tags()
    if not tags <= OUTRIGHT or any(token.tag in KIND_OF for token in part.tokens[: part.head]):
        return False  # ส่งเรื่องเบิก 20,000 แล้ว is only applied for
    if part.kind in FIGURES and "done" not in tags and not tags.isdisjoint(_TO_COME):
        return False
    return "particle" not in tags or all(token.text in POLITE for token in part.tokens if token.tag == "particle")


def _takes_away(part: Part) -> bool:
    """Whether some word of a clause makes it a wish, an order, a guess or a plan."""
    tags, head = part.tags(), part.head
    before = [_leading(token, after) for token, after in pairwise(part.tokens[: head + 1])]
    after = [token.tag for token in part.tokens[head:]]
    hoped = not _WISHES.isdisjoint(before) and not (_granted(part) or _decided(part) or _told_all_the_same(part, before) or _apart(part))
    denied = head > 0 and part.tokens[head - 1].tag in NEGATIVE  # ยังไม่บรรจุ เสนอไปแล้ว 4 รออนุมัติ
    if hoped or led(part) or (trailed(part) and not denied) or _not_there(part) or _of_a_thing(part):
        return True
    if _wanted(part, before) or _sent_for(part) or _claimed(part, before, after) or in_question(part, before, after):
        return True
    if part.kind in ("meeting", "obstacle", "progress"):
        return False
    put_off = any(token.text == "ค่อย" for token in part.tokens[:head])  # ที่เหลือค่อยเบิกสิ้นปีงบ
    planned = put_off or not _PLANS.isdisjoint(before) or ("done" in tags and not _PLANS.isdisjoint(tags))
    if not planned or not_after_all(part):
        return more_to_come(part)
    values = enumerate(part.tokens[:head])  # ตั้งเป้า 20 ทำแล้ว 12
    last = max((n for n, token in values if token.tag in NEGATIVE or (token.span and token.tag in VALUES)), default=-1)
    to_come = (put_off or bool(_PLANS & set(before[last + 1 :]))) and not NEGATIVE & set(before) and not done_since(part)
    return to_come or ("done" in after and all(to_be(part, n) for n in range(len(part.tokens))))


def _leading(token: Token, after: Token) -> str:
    """The tag of a word before the verb; a ให้ that ends its stretch orders nothing: พี่วัฒนาเป็นวิทยากรให้ ประชุมเมื่อวาน."""
    if token.text == "ให้" and after.gap and not token.gap:
        return "filler"
    return "order" if token.text == "กำหนดให้" else token.tag


def _wanted(part: Part, before: list[str]) -> bool:
    """Whether somebody only would like it so: ผอ.อยากได้คนร่วมประชุม 80 คน; not อยากได้ไฟล์ ส่วนประชุมจัดแล้ว."""
    if "request" not in before or not part.tags().isdisjoint(("done", "past")):
        return False
    led_ = part.tokens[before.index("request") : part.head + 1]
    apart = any(two.gap and two.span is None and one.span is None for one, two in pairwise(led_))  # อยากได้คนซัก 50 ตอนประชุม
    return led_[0].text == "อยากได้" and not apart and all(token.tag != "but" for token in led_)


def _sent_for(part: Part) -> bool:
    """Whether somebody is sent to do it: น้องอ้อ ไปเบิกเงินมา 5,000 ที ด่วน; not ไปเบิกเงินมาแล้ว."""
    head = part.head
    if not head or part.tokens[head - 1].text != "ไป" or part.tokens[head].gap or not part.tags().isdisjoint(("done", "past", "get")):
        return False
    return any(token.tag == "particle" and token.text in _PLEASE for token in part.tokens[head:])


def _claimed(part: Part, before: list[str], after: list[str]) -> bool:
    """Whether money is only asked for or expected: ขอคืนเงิน, การเงินจะได้คืน 5,000; an office's ขอส่งคืนเงิน 5,670 บาท states."""
    if part.kind not in MONEY:
        return False
    behind = part.tokens[part.head + 1 : part.head + 2]
    for_me = any(token.tag == "me" and token.text.startswith("ให้") for token in behind)  # เบิกให้หนู 300 ก่อนดิ
    if "done" not in after and (for_me or any(one.tag in _PLANS and two.tag == "refund" for one, two in pairwise(part.tokens))):
        return True  # เงินเหลือ 9,980 หัวหน้าว่าจะคืน
    of_it = before[-1:] == ["of"] and not part.tokens[part.head].gap  # เป้าเบิกจ่ายไตรมาส 3 คือ 70%
    if of_it or any(token.text == "ไม่เกิน" and not token.gap for token in behind):
        return True  # ค่าอาหารว่างเบิกได้ไม่เกินหัวละ 35 บาท
    if before[:1] == ["request"] and _says_no_sum(part):
        return True
    if before[-1:] == ["purpose"] and part.tokens[part.head - 1].text == "จะได้":
        return True
    return before[-1:] == ["request"] and "done" not in after and not (part.owner and "money" in after)


def _says_no_sum(part: Part) -> bool:
    """Whether neither a sum is said nor that it was done or not: สรุปงบที่เบิกทั้งหมด."""
    said = any(token.span is not None and token.tag in VALUES for token in part.tokens)
    return not said and part.tags().isdisjoint(NEGATIVE | {"done", "past", "district", "mine", "keep"})


def _not_there(part: Part) -> bool:
    """Whether somebody only cannot come to a meeting: ประชุมบ่ายคงไปไม่ทัน."""
    tags = part.tags()
    if part.kind != "meeting" or tags.isdisjoint(_NOT_IN_TIME) or not tags.isdisjoint(("postpone", "cancel")):
        return False
    behind = "".join(token.text for token in part.tokens[part.head + 1 :])
    return any(word in behind for word in ("ไปไม่ทัน", "เข้าไม่ทัน", "มาไม่ทัน", "ไปไม่ได้", "เข้าไม่ได้"))


def _of_a_thing(part: Part) -> bool:
    """Whether a thing of the meeting, or one for it, is asked for: ขอ slide ประชุมเมื่อวานด้วย, ช่วยสั่งข้าวกล่องสำหรับประชุมพรุ่งนี้ที."""
    if part.kind != "meeting":
        return False
    before = part.tokens[: part.head]
    if before and before[-1].text == "สำหรับ" and any(token.tag == "request" for token in before):
        return True
    if UNKNOWN not in part.tags():
        return False
    asked = any(token.text == "ขอ" and after.tag == UNKNOWN for token, after in pairwise(part.tokens[: part.head + 1]))
    return asked and [token.tag for token in part.tokens[part.head + 1 : part.head + 2]] != ["done"]


def _granted(part: Part) -> bool:
    """Whether what is wished was got or approved: ให้ได้, อนุมัติ; not อยากให้เขตเราได้ประชุม."""
    hoped = got = False
    for before, token in pairwise((part.tokens[0], *part.tokens[: part.head])):
        goes_on = not token.gap or token.span is not None or before.span is not None  # ขอให้ปี 64 เขตเราได้บรรจุ
        hoped = (hoped and goes_on) or token.tag == "hope"
        got = (got and not token.gap) or (token.tag == "get" and not hoped)
        if token.tag == "approved":
            return True
    return got


def _apart(part: Part) -> bool:
    """Whether only an order stands before, apart from what is done and counted: ผอ.ให้รอดูก่อน ทบทวนแผนไปแล้ว 4 ชุมชน.

    Or only that somebody asked for it, before a document that was sent: โดนทวงแล้วทวงอีก ส่งแบบ 1 ให้แล้วนะคะ.
    """
    start = next((n for n in range(part.head, 0, -1) if part.tokens[n].gap), 0)
    wishes = [token for token in part.tokens[: part.head] if token.tag in _WISHES]
    own = part.tokens[start:]
    if part.kind == "document" and start and all(token.text == "ทวง" and token.start < own[0].start for token in wishes):
        return own[-1].tag in ("done", "particle", "honorific") and any(token.tag == "done" for token in own)
    ours = next((n for n in range(part.head, 0, -1) if is_own(part.tokens[n]) and part.tokens[n].gap), 0)
    if ours and part.kind == "meeting" and all(token.tag not in _WISHES for token in part.tokens[ours:]):
        return any(token.tag in ("cancel", "postpone") for token in part.tokens[ours:])  # เขาสั่งงด เขตเราเลยยกเลิกประชุม
    ordered = {token.tag for token in wishes} == {"order"}
    counted = any(token.span is not None and token.tag in VALUES for token in own)
    led = all(token.tag not in _WISHES for token in part.tokens[start : part.head])
    return ordered and led and counted and any(token.tag == "done" for token in own)


def _told_all_the_same(part: Part, before: list[str]) -> bool:
    """Whether what was to be done is then told: ต้องประชุม 18 มี.ค. แต่ไม่ได้ประชุม; or the urging is what a numbered report did."""
    tags = part.tags()
    if part.kind == "progress":
        return "hope" not in before and "ordinal" in tags and not tags.isdisjoint(("drawn", "percent"))
    tokens = part.tokens[part.head + 1 :]
    at_last = any(one.text in AT_LAST and two.tag == "get" for one, two in pairwise(tokens))
    if part.kind == "meeting" and at_last and "order" in before:
        return True  # ต้องประชุม 16 มี.ค. แต่ประธานติดงาน สุดท้ายได้จัดจริงวันที่ 19
    told = next((n for n, token in enumerate(part.tokens) if n > part.head and token.gap), len(part.tokens))
    until = any(token.tag == "done" and token.text.startswith("จน") for token in tokens)  # ช่วยกันทำแผนชุมชนจนเสร็จแล้ว
    at_once = "date" in tags and any(token.tag == "done" for token in part.tokens[part.head : told])
    if _WISHES & set(before) == {"urge"} and "done" in tags and "within" not in tags and (until or at_once or not tags.isdisjoint(VALUES)):
        return True  # เร่งทบทวนแผนจนครบทั้ง 25 ชุมชนแล้ว, รีบประชุมไปแล้วเมื่อวาน
    denied = any(token.tag in NEGATIVE and KIND_OF.get(after.tag) == part.kind for token, after in pairwise(tokens))
    return denied and _WISHES & set(before) == {"order"}


def _decided(part: Part) -> bool:
    """Whether what is ordered is that a meeting be put off or not held, which settles it: ผอ.ให้เลื่อนประชุมไป 2 เม.ย."""
    return part.kind == "meeting" and any(
        token.text in ("ให้", "สั่ง", "สั่งให้") and after.tag in ("postpone", "cancel") for token, after in pairwise(part.tokens)
    )
