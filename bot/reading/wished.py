"""What is wished, ordered, planned, awaited or only talked about, and so not stated: อยากให้ประชุม, จะเบิก, รอประชุม.

Knows the words that lead to a clause, and those that settle it all the same. Must not know the slots of a kind.
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token
from bot.kinds.money import MONEY
from bot.reading.leads import led, trailed
from bot.reading.part import INFORMS, KIND_OF, VALUES, Part
from bot.reading.said import Said
from bot.reading.tokens import UNKNOWN
from bot.thai import Day

_COMPLETE = ("เสร็จ", "เสด", "เส็ด", "เสร็จสิ้น", "เรียบร้อย", "สำเร็จ", "เสร็จเรียบร้อย", "เสร็จสมบูรณ์", "จบ")
_I = ("ผม", "หนู", "ฉัน", "เรา", "พี่", "ดิฉัน")
_IF = ("ถ้า", "หาก", "สมมติ", "สมมุติ")
_NOT_IN_TIME = NEGATIVE | {"unable", "unfinished"}
_ORDERS = frozenset({"order", "deny"})
_PLANS = frozenset({"will", "intend"})
_RELATIVE = ("หลัง", "หลังจาก", "ก่อน", "พอ", "ระหว่าง", "ช่วง")
_TALKED = ("ถาม", "คุย", "พูด", "ปรึกษา", "ถกกัน", "เถียงกัน")
_TALK = frozenset({"gossip", "opinion"})
_THEN = ("will", "intend", "no_date")
_USUALLY = ("ปกติ", "โดยปกติ", "ตามปกติ")
_WISHES = frozenset({"hope", "order", "urge", "mistaken"})


def wished(part: Part) -> bool:
    """Whether a clause wishes, orders or plans: อยากให้ประชุม, รีบส่ง, จะเบิก; a meeting may be planned."""
    tags = part.tags()
    before = ["order" if token.text == "กำหนดให้" else token.tag for token in part.tokens[: part.head]]
    after = [token.tag for token in part.tokens[part.head :]]
    hoped = not _WISHES.isdisjoint(before) and not (_granted(part) or _decided(part) or _told_all_the_same(part, before) or _apart(part))
    denied = part.head > 0 and part.tokens[part.head - 1].tag in NEGATIVE  # ยังไม่บรรจุ เสนอไปแล้ว 4 รออนุมัติ
    if hoped or _wanted(part, before) or led(part) or (trailed(part) and not denied) or _not_there(part) or _of_a_thing(part):
        return True
    if _claimed(part, before, after) or _in_question(part, before, after):
        return True
    later = any(token.text == "ค่อย" for token in part.tokens[: part.head])  # ที่เหลือค่อยเบิกสิ้นปีงบ
    planned = later or not _PLANS.isdisjoint(before) or ("done" in tags and not _PLANS.isdisjoint(tags))
    if part.kind in ("meeting", "obstacle", "progress") or not planned:
        return False
    values = enumerate(part.tokens[: part.head])  # ตั้งเป้า 20 ทำแล้ว 12
    last = max((n for n, token in values if token.tag in NEGATIVE or (token.span and token.tag in VALUES)), default=-1)
    to_come = (later or bool(_PLANS & set(before[last + 1 :]))) and not NEGATIVE & set(before) and not _done_since(part)
    return to_come or ("done" in after and all(_to_be(part, n) for n in range(len(part.tokens))))


def _wanted(part: Part, before: list[str]) -> bool:
    """Whether somebody only would like it so: ผอ.อยากได้คนร่วมประชุม 80 คน; not อยากได้ไฟล์ ส่วนประชุมจัดแล้ว."""
    if "request" not in before or not part.tags().isdisjoint(("done", "past")):
        return False
    led_ = part.tokens[before.index("request") : part.head + 1]
    return led_[0].text == "อยากได้" and not any(token.gap for token in led_[1:])


def _claimed(part: Part, before: list[str], after: list[str]) -> bool:
    """Whether money is only asked for or expected: ขอคืนเงิน, การเงินจะได้คืน 5,000; an office's ขอส่งคืนเงิน 5,670 บาท states."""
    if part.kind not in MONEY:
        return False
    if before[-1:] == ["of"] and not part.tokens[part.head].gap:
        return True  # เป้าเบิกจ่ายไตรมาส 3 คือ 70%
    if any(token.text == "ไม่เกิน" and not token.gap for token in part.tokens[part.head + 1 : part.head + 2]):
        return True  # ค่าอาหารว่างเบิกได้ไม่เกินหัวละ 35 บาท
    if before[-1:] == ["purpose"] and part.tokens[part.head - 1].text == "จะได้":
        return True
    return before[-1:] == ["request"] and "done" not in after and not (part.owner and "money" in after)


def _not_there(part: Part) -> bool:
    """Whether somebody only cannot come to a meeting: ประชุมบ่ายคงไปไม่ทัน."""
    tags = part.tags()
    if part.kind != "meeting" or tags.isdisjoint(_NOT_IN_TIME) or not tags.isdisjoint(("postpone", "cancel")):
        return False
    behind = "".join(token.text for token in part.tokens[part.head + 1 :])
    return any(word in behind for word in ("ไปไม่ทัน", "เข้าไม่ทัน", "มาไม่ทัน", "ไปไม่ได้", "เข้าไม่ได้"))


def _of_a_thing(part: Part) -> bool:
    """Whether a thing of the meeting is asked for: ขอ slide ประชุมเมื่อวานด้วย."""
    if part.kind != "meeting" or UNKNOWN not in part.tags():
        return False
    asked = any(token.text == "ขอ" and after.tag == UNKNOWN for token, after in pairwise(part.tokens[: part.head + 1]))
    return asked and [token.tag for token in part.tokens[part.head + 1 : part.head + 2]] != ["done"]


def _in_question(part: Part, before: list[str], after: list[str]) -> bool:
    """Whether it is guessed, gossiped, pressed for, awaited, talked about or only to be finished."""
    tags = part.tags()
    if part.kind in ("action_plan", "plans") and before[-1:] == ["purpose"] and part.tokens[part.head - 1].text == "จะได้":
        return "done" not in after  # ปีหน้าจะได้บรรจุสัก 10 โครงการ
    if "others" in tags and not part.owner and tags.isdisjoint(NEGATIVE) and _of_others(part):
        return True
    guessed = "particle" in tags and VALUES.isdisjoint(tags) and any(token.text.endswith("มั้ง") for token in part.tokens)
    better = ("intend" in tags and _better(part)) or _once_done(part)
    forbidden = not tags.isdisjoint(_ORDERS) and _forbidden(part)
    if guessed or better or forbidden or _reckoned(part) or not _TALK.isdisjoint(before) or _only_talk(part):
        return True
    pressed = part.kind != "obstacle" and "urge" in after and not part.informed()
    return pressed or _to_finish(part) or (part.kind not in ("document", "obstacle") and _awaited(part))


def _of_others(part: Part) -> bool:
    """Whether the figures are those of others: เบิก 20,000 บาทของเขตอื่น."""
    return any(one.text == "ของ" and two.tag == "others" for one, two in pairwise(part.tokens))


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
    """Whether somebody only finds that it would be better so: เลื่อนประชุมไปก่อนน่าจะดีกว่า."""
    at = next((n for n, token in enumerate(part.tokens) if token.text in ("น่าจะ", "คงจะ", "คง")), len(part.tokens))
    return any(token.text.endswith("กว่า") for token in part.tokens[at:])


def _reckoned(part: Part) -> bool:
    """Whether somebody only reckons it: น่าจะประชุมได้แล้วนะ, ผมว่าเบิก 70,000 ก็ไม่พอ; not น่าจะประชุม 20 มี.ค."""
    lead = part.tokens[max(0, part.head - 2) : part.head]
    if not lead or part.tokens[part.head].gap:
        return False
    if lead[-1].tag == "intend" and lead[-1].text in ("น่าจะ", "คงจะ", "คง"):
        return part.tags().isdisjoint(("date", "number", "time"))
    return lead[-1].text == "ว่า" and lead[0].text in _I and "done" not in part.tags()


def supposed(part: Part, said: Said) -> bool:
    """Whether a condition opens its sentence: ถ้ายอดยังขึ้นแบบนี้ คงต้องงดประชุม."""
    if not said.has("hope"):
        return False
    head = part.tokens[part.head].start
    supposed_ = False
    for token in said.words:
        if token.start >= head:
            break
        supposed_ = token.text.startswith(_IF) or (supposed_ and token.tag != "particle" and token.gap not in ("\n", ";"))
    return supposed_


def _granted(part: Part) -> bool:
    """Whether what is wished was got or approved: ให้ได้, อนุมัติ; not อยากให้เขตเราได้ประชุม."""
    hoped = False
    for token in part.tokens[: part.head]:
        hoped = (hoped and not token.gap) or token.tag == "hope"
        if token.tag == "approved" or (token.tag == "get" and not hoped):
            return True
    return False


def _to_finish(part: Part) -> bool:
    """Whether it is only to be finished: ทำแผนให้ครบ 20 ชุมชน; not ทำแผนให้ครบแล้ว."""
    if "within" not in part.tags():
        return False
    ordered = any(token.tag == "within" and token.text.startswith("ให้") for token in part.tokens[part.head : _later(part)])
    return ordered and part.tags().isdisjoint(("done", "get", "past"))


def _apart(part: Part) -> bool:
    """Whether only an order stands before, apart from what is done and counted: ผอ.ให้รอดูก่อน ทบทวนแผนไปแล้ว 4 ชุมชน.

    Or only that somebody asked for it, before a document that was sent: โดนทวงแล้วทวงอีก ส่งแบบ 1 ให้แล้วนะคะ.
    """
    start = next((n for n in range(part.head, 0, -1) if part.tokens[n].gap), 0)
    wishes = [token for token in part.tokens[: part.head] if token.tag in _WISHES]
    own = part.tokens[start:]
    if part.kind == "document" and start and all(token.text == "ทวง" and token.start < own[0].start for token in wishes):
        return own[-1].tag in ("done", "particle", "honorific") and any(token.tag == "done" for token in own)
    ordered = {token.tag for token in wishes} == {"order"}
    counted = any(token.span is not None and token.tag in VALUES for token in own)
    led = all(token.tag not in _WISHES for token in part.tokens[start : part.head])
    return ordered and led and counted and any(token.tag == "done" for token in own)


def _later(part: Part) -> int:
    """Where it is told what is to come, behind a value: ทบทวนแผน 44 ชุมชน จะพยายามให้ครบสิ้นเดือนนี้."""
    tokens = enumerate(part.tokens)
    later = (n for n, token in tokens if n > part.head and token.gap and token.tag in _PLANS)
    return next((n for n in later if any(token.span and token.tag in VALUES for token in part.tokens[part.head : n])), len(part.tokens))


def _told_all_the_same(part: Part, before: list[str]) -> bool:
    """Whether what was to be done is then told: ต้องประชุม 18 มี.ค. แต่ไม่ได้ประชุม; or the urging is what a numbered report did."""
    tags = part.tags()
    if part.kind == "progress":
        return "ordinal" in tags and not tags.isdisjoint(("drawn", "percent"))
    tokens = part.tokens[part.head + 1 :]
    told = next((n for n, token in enumerate(part.tokens) if n > part.head and token.gap), len(part.tokens))
    at_once = "date" in tags and any(token.tag == "done" for token in part.tokens[part.head : told])
    if _WISHES & set(before) == {"urge"} and "done" in tags and "within" not in tags and (at_once or not tags.isdisjoint(VALUES)):
        return True  # เร่งทบทวนแผนจนครบทั้ง 25 ชุมชนแล้ว, รีบประชุมไปแล้วเมื่อวาน
    denied = any(token.tag in NEGATIVE and KIND_OF.get(after.tag) == part.kind for token, after in pairwise(tokens))
    return denied and _WISHES & set(before) == {"order"}


def _to_be(part: Part, n: int) -> bool:
    """Whether a word is no แล้ว, or one still to come: จะเสร็จ."""
    return part.tokens[n].tag != "done" or (n > 0 and part.tokens[n - 1].tag in _PLANS)


def _done_since(part: Part) -> bool:
    """Whether what is planned is said once more, as done: ตั้งเป้าทำแผน 20 ชุมชน ทำแล้ว 12, ทำเสร็จจริง 7."""
    tokens = [token for token in part.tokens[part.head + 1 :] if token.tag not in ("filler", "get", "particle") or token.text == "จริง"]
    done = any(token.tag == "done" and KIND_OF.get(before.tag) == part.kind for before, token in pairwise(tokens))
    return done or any(token.text == "จริง" and (KIND_OF.get(one.tag) == part.kind or one.tag == "do") for one, token in _led_by(tokens))


def _led_by(tokens: list[Token]) -> Iterator[tuple[Token, Token]]:
    """Each word with the one before it, where no gap parts them."""
    return ((before, token) for before, token in pairwise(tokens) if not token.gap)


def afterwards(part: Part, said: Said) -> bool:
    """Whether something else is to follow it, and it is not said to be over: เบิกแล้วจะแจ้ง, ประชุมแล้วค่อยส่ง."""
    tags = part.tags()
    if "done" not in tags or not tags.isdisjoint(VALUES) or "date" in tags:
        return False
    own = {token.start for token in part.tokens if token.tag == "done" and token.text.endswith("แล้ว")}
    glued = ((token, after) for token, after in pairwise(said.words) if not after.gap)
    return any(token.start in own and (after.tag in _THEN or after.text == "ค่อย") for token, after in glued)


def _to_come(part: Part) -> bool:
    """Whether it is of a day still to come, or only if something is: เบิกได้ 30,000 พรุ่งนี้, ทำแผน 12 ชุมชนก่อนสิ้นปี, ถ้าทัน."""
    denied = any(token.tag in NEGATIVE for token in part.tokens[: part.head])  # ยังไม่ได้ทำแผน รอลงพื้นที่เดือนหน้า
    if part.kind not in (*MONEY, "plans", "action_plan") or "done" in part.tags() or denied:
        return False
    now = part.tokens[: _later(part)]
    days = [token.span.value for token in now if token.tag == "date" and token.span] if "date" in part.tags() else []
    ahead = any(isinstance(each, Day) and max(each.shift or 0, each.week or 0, each.months or 0) > 0 for each in days)
    due = bool(days) and any(token.tag in ("within", "before") and after.tag == "date" for token, after in pairwise(now))
    years = part.tokens if "year" in part.tags() and part.kind != "action_plan" else ()
    next_year = any(token.tag == "year" and "หน้า" in token.text for token in years)
    hope = part.tokens[part.head + 1 :] if "hope" in part.tags() else ()
    return ahead or due or next_year or any(token.text in _IF and not token.gap for token in hope)


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


def _awaited(part: Part) -> bool:
    """Whether the thing is only what something else waits for or follows, or what is usual: รอประชุม, หลังประชุม, ปกติประชุมทุกเดือน."""
    before = part.tokens[: part.head]
    usual = "repeat" in part.tags() or any(token.text.startswith(_USUALLY) for token in before)
    if usual or _to_come(part):
        return True
    if not before or part.tokens[part.head].gap:
        return False
    valued = any(token.tag in ("date", "number", "money") for token in part.tokens)
    word = before[-1].text
    later = word.startswith("เดี๋ยว") and any(token.text in _COMPLETE for token in part.tokens)
    put_off = word == "รอ" or (word == "ไว้" and (len(before) == 1 or bool(before[-1].gap)))  # ไว้เบิกแล้วจะบอก
    return put_off or (word in _RELATIVE and not valued) or (later and not valued)


def _decided(part: Part) -> bool:
    """Whether what is ordered is that a meeting be put off or not held, which settles it: ผอ.ให้เลื่อนประชุมไป 2 เม.ย."""
    return part.kind == "meeting" and any(
        token.text == "ให้" and after.tag in ("postpone", "cancel") for token, after in pairwise(part.tokens)
    )
