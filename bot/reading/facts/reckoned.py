"""What is only thought, talked about, aimed at or forbidden, and so not stated: ผมว่าเบิกไม่ทัน, ผอ.ถามเรื่องแผน, อย่าเพิ่งยกเลิก.

Knows the words of guesses, talk and aims. Must not know the slots of a kind.
"""

from itertools import pairwise

from bot.kinds.action_plan import PROPOSING
from bot.kinds.clause import NEGATIVE
from bot.reading.clauses.part import INFORMS, KIND_OF, VALUES, Part
from bot.reading.facts.to_come import awaited, later, of_any_time

_I = ("ผม", "หนู", "ฉัน", "เรา", "พี่", "ดิฉัน")
_ORDERS = frozenset({"order", "deny"})
_AT_MOST = ("ไม่เกิน", "สูงสุด", "มากสุด", "มากที่สุด", "เต็มที่")
_TALKED = ("ถาม", "คุย", "พูด", "ปรึกษา", "ถกกัน", "เถียงกัน")
_TALK = frozenset({"gossip", "opinion"})
_WHOLLY = ("หมด", "ครบ", "เสร็จ", "ทัน", "เรียบร้อย")
_LETTER = ("หนังสือเชิญ", "จดหมายเชิญ")
_DOES_ELSE = (
    *("เสนอ", "ขอเสนอ", "ร่าง", "ซ้อม", "ฝึก", "จำลอง", "ทดลอง", "ตรวจ", "ทวง", "ตามทวง", "ถามเรื่อง", "สอบถาม", "คุยเรื่อง", "ปรึกษา", "หารือ"),
    *("ขออนุมัติ", "วางแผน", "ตั้งเรื่อง", "ส่งเรื่อง", "ยื่นเรื่อง", "เดินเรื่อง", "ติดตาม", "ติดตามการ", "เร่งรัด", "เร่งรัดการ", "กำชับ"),
    *("ศึกษา", "สอน", "อบรม", "อบรมการ", "แนะนำ", "อธิบาย", "ประสาน"),
    *("ใบ", "หนังสือ", "เอกสาร", "หลักฐาน", "สมุด", "แฟ้ม", "คู่มือ", "ระเบียบ", "วาระ", "วาระการ", "ตาราง", "ตารางการ", "แผนการ", "วิธี", "ขั้นตอน"),
)
"""Words that make ours their object when glued to it: something else is done with it, or a thing is named after it."""
_PASSED = ("เลย", "เกิน", "ถึง", "ใกล้", "พ้น", "ครบ")


def proposed(part: Part) -> bool:
    """Whether projects are only proposed: เขตบึงกุ่มเสนอไป 9 โครงการ ผลยังไม่ออก."""
    at = next((n for n, token in enumerate(part.tokens) if token.text in PROPOSING), None) if part.kind == "action_plan" else None
    return at is not None and all(token.tag not in ("enter", "done") for token in part.tokens[at:])


def in_question(part: Part, before: list[str], after: list[str]) -> bool:
    """Whether it is guessed, gossiped, pressed for, awaited, talked about or only to be finished."""
    tags = part.tags()
    if part.kind in ("action_plan", "plans") and before[-1:] == ["purpose"] and part.tokens[part.head - 1].text == "จะได้":
        return "done" not in after  # ปีหน้าจะได้บรรจุสัก 10 โครงการ
    others = "others" in tags and not part.owner and _of_others(part)
    if others or _holds_so_many(part) or (part.kind != "obstacle" and of_any_time(part)) or (part.head and _of_its_day(part)):
        return True
    guessed = "particle" in tags and VALUES.isdisjoint(tags) and any(token.text.endswith(("มั้ง", "แน่เลย")) for token in part.tokens)
    better = ("intend" in tags and _better(part)) or _once_done(part)
    then = ("ค่อย", "ก็") if "will" in tags else ("ค่อย",)
    words = [token.text for token in part.tokens]
    if any(word in words for word in then) and any(one.startswith("เมื่อไ") and two in then for one, two in pairwise(words)):
        return True  # พี่จะประชุมเมื่อไหร่ก็บอกหนูนะ, ทำแผนครบเมื่อไรค่อยฉลอง
    if part.kind == "obstacle" and any(one.text in ("ไหน", "ใคร") and two.text == "ก็" for one, two in pairwise(part.tokens)):
        return True  # งานไหนก็มีอุปสรรคทั้งนั้นแหละ
    forbidden = not tags.isdisjoint(_ORDERS) and _forbidden(part)
    if guessed or better or forbidden or _reckoned(part) or not _TALK.isdisjoint(before) or _only_talk(part):
        return True
    pressed = part.kind != "obstacle" and "urge" in after and not part.informed()
    return pressed or _to_finish(part) or (part.kind not in ("document", "obstacle") and awaited(part))


def _holds_so_many(part: Part) -> bool:
    """Whether it is told how many a room takes: ประชุมได้ไม่เกิน 45 คน, ประชุมได้สูงสุด 40 คน."""
    if part.kind != "meeting":
        return False
    behind = [token.text for token in part.tokens[part.head + 1 : part.head + 3]]
    return len(behind) > 1 and behind[0] == "ได้" and behind[1].startswith(_AT_MOST)


def _of_its_day(part: Part) -> bool:
    """Whether what is done is the asking to it, or its day only due: ส่งหนังสือเชิญประชุมแล้ว, ขยายเวลาคืนเงินแล้ว, ขออนุมัติประชุมแล้ว."""
    head, led = part.tokens[part.head], part.tokens[part.head - 1]
    if part.kind in ("document", "obstacle") or head.gap or _said_again(part):
        return False
    passed = led.text == "กำหนด" and part.head > 1 and part.tokens[part.head - 2].text in _PASSED
    allowed = part.kind == "meeting" and led.text.endswith("อนุมัติ")
    asked = led.tag == "invite" and not (led.text.endswith(_LETTER) and "date" in part.tags())  # ออกหนังสือเชิญประชุมแล้ว วันที่ 23 มี.ค.
    return asked or led.tag == "deadline" or passed or allowed or _led(part).endswith(_DOES_ELSE)


def _said_again(part: Part) -> bool:
    """Whether a word of the same kind follows that may tell of it: พี่ถามเรื่องแผนชุมชน ทำแล้ว 12 ชุมชนค่ะ."""
    return any(KIND_OF.get(token.tag) == part.kind for token in part.tokens[part.head + 1 :])


def _led(part: Part) -> str:
    """The words that lead to the first of ours without a gap."""
    led = part.tokens[: part.head]
    start = next((n for n in range(len(led) - 1, 0, -1) if led[n].gap), 0)
    matter = "เรื่อง" if part.tokens[part.head].text.startswith("เรื่อง") else ""
    return "".join(token.text for token in led[start:]) + matter


def _of_others(part: Part) -> bool:
    """Whether the figures are those of others: เบิก 20,000 บาทของเขตอื่น."""
    at = next((n for n, (one, two) in enumerate(pairwise(part.tokens)) if one.text == "ของ" and two.tag == "others"), None)
    return at is not None and all(token.tag not in NEGATIVE for token in part.tokens[:at])


def _once_done(part: Part) -> bool:
    """Whether it is only said what follows once it is done, or what is aimed at: พอเบิกได้แล้วจะมาแจ้ง, ตั้งเป้าไว้ว่าความก้าวหน้าต้องได้ 80%."""
    first, behind = part.tokens[0], part.tokens[part.head :]
    if part.head and part.tokens[part.head - 1].text == "คือ" and any(token.text.startswith("เป้า") for token in part.tokens[: part.head]):
        return True  # เป้าของฝ่ายเราเดือนนี้คือเบิกจ่ายให้ได้ 80%
    if first.text == "ไว้" and part.kind == "document" and part.tags().isdisjoint(NEGATIVE | {"form", "district_plan", "done"}):
        return True  # ไว้พรุ่งนี้ส่งรายชื่อให้
    if first.text == "พอ" and any(one.tag == "done" and two.tag == "will" for one, two in pairwise(behind)):
        return True
    if part.kind != "progress" or first.tag != "intend" or "done" in part.tags():
        return False
    return any(token.tag == "order" for token in behind) or any(token.tag == "will" for token in part.tokens[: part.head])


def _forbidden(part: Part) -> bool:
    """Whether it is not to be, or only pressed for: อย่าเพิ่งยกเลิกประชุม, แบบ 2 ให้รีบส่ง."""
    first = next((n for n, token in enumerate(part.tokens) if n == part.head or token.tag in ("cancel", "postpone")), 0)
    forbidden = any(token.tag in _ORDERS and token.text.startswith("อย่า") for token in part.tokens[max(0, first - 2) : first])
    return forbidden or any(token.tag == "order" and after.tag == "urge" for token, after in pairwise(part.tokens[part.head :]))


def _better(part: Part) -> bool:
    """Whether somebody only finds that it would be better so, or thinks that it was: เลื่อนประชุมไปก่อนน่าจะดีกว่า, ประชุมน่าจะแล้ว."""
    at = next((n for n, token in enumerate(part.tokens) if token.text in ("น่าจะ", "คงจะ", "คง")), len(part.tokens))
    done = any(token.text == "แล้ว" and not token.gap for token in part.tokens[at + 1 : at + 2])
    return done or any(token.text.endswith("กว่า") for token in part.tokens[at:])


def _reckoned(part: Part) -> bool:
    """Whether somebody only reckons it: น่าจะประชุมได้แล้วนะ, ผมว่าเบิก 70,000 ก็ไม่พอ; not น่าจะประชุม 20 มี.ค."""
    if len(part.tokens) > 1 and part.tokens[0].text in _I and part.tokens[1].text == "ว่า" and not part.tokens[1].gap:
        return "done" not in part.tags()  # เราว่าเขตห้วยขวางยังไม่ได้เบิกหรอก
    lead = part.tokens[max(0, part.head - 2) : part.head]
    if not lead or part.tokens[part.head].gap:
        return False
    if lead[-1].tag == "intend" and lead[-1].text in ("น่าจะ", "คงจะ", "คง"):
        return part.tags().isdisjoint(("date", "number", "time"))
    return lead[-1].text == "ว่า" and lead[0].text in _I and "done" not in part.tags()


def _to_finish(part: Part) -> bool:
    """Whether it is only to be finished: ทำแผนให้ครบ 20 ชุมชน; not ทำแผนให้ครบแล้ว."""
    if "order" in part.tags() and _to_be_all(part):
        return True
    if "within" not in part.tags():
        return False
    ordered = any(token.tag == "within" and token.text.startswith("ให้") for token in part.tokens[part.head : later(part)])
    return ordered and part.tags().isdisjoint(("done", "get", "past"))


def _to_be_all(part: Part) -> bool:
    """Whether it is to be done wholly, and was not: แล้วเบิกให้หมด 65,300 ไปเลย."""
    led = [token.text for token in part.tokens[part.head + 1 : part.head + 3] if not token.gap]
    return len(led) > 1 and led[0] == "ให้" and led[1] in _WHOLLY and part.tags().isdisjoint(("done", "get", "past"))


def _only_talk(part: Part) -> bool:
    """Whether somebody is thanked for it, or asked about it and nothing told: ขอบคุณที่อนุมัติให้เบิก, ผอ.ถามเรื่องแผนแล้วตอบไม่ได้."""
    before, head = part.tokens[: part.head], part.tokens[part.head]
    if not before or head.gap:
        return False
    if any(token.tag == "thanks" and "ที่" in token.text for token in before):
        return True
    if not head.text.startswith("เรื่อง") and before[-1].text not in ("เรื่อง", "ถึง", "เกี่ยวกับ"):
        return False
    start = next((n for n in range(len(before) - 1, 0, -1) if before[n].gap), 0)
    end = next((n for n, token in enumerate(part.tokens) if n > part.head and token.gap), len(part.tokens))
    talked = any(token.text.endswith(_TALKED) for token in before[start:])
    return talked and INFORMS.isdisjoint(token.tag for token in part.tokens[end:])
