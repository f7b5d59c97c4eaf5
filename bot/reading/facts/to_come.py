"""What is still to come, supposed or waited for, and so not stated: เบิกแล้วจะแจ้ง, รอประชุม, ถ้าทัน.

Knows the words of what follows, and those that say that it is done all the same. Must not know the slots of a kind.
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token
from bot.kinds.days import is_ahead
from bot.kinds.money import MONEY
from bot.reading.clauses.part import KIND_OF, VALUES, Part
from bot.reading.said import Said

_COMPLETE = ("เสร็จ", "เสด", "เส็ด", "เสร็จสิ้น", "เรียบร้อย", "สำเร็จ", "เสร็จเรียบร้อย", "เสร็จสมบูรณ์", "จบ")
_IF = ("ถ้า", "หาก", "สมมติ", "สมมุติ", "หลักเกณฑ์", "เกณฑ์คือ", "เงื่อนไขคือ", "กติกาคือ")
_PLANS = frozenset({"will", "intend"})
FIGURES = (*MONEY, "plans", "action_plan")
_TURNS = ("but", "mine", "particle", "date", "district")
_RELATIVE = ("เมื่อ", "หลัง", "หลังจาก", "ก่อน", "พอ", "ระหว่าง", "ช่วง")
_THEN = ("will", "intend", "no_date")
_EVERY_TIME = ("ทีไร", "แต่ละที", "ทุกที")
_USUALLY = ("ปกติ", "โดยปกติ", "ตามปกติ")


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


def thanked_for(part: Part) -> bool:
    """Whether one is only thanked for it: ขอบคุณที่แก้ยอดเบิกให้, ขอบคุณเขตที่ส่งมาแล้ว."""
    at = next((n for n, token in enumerate(part.tokens[: part.head]) if token.tag == "thanks"), None)
    return at is not None and all(not token.gap for token in part.tokens[at + 1 : part.head + 1])


def advised(part: Part, said: Said) -> bool:
    """Whether it only goes on with what should be: ควรประชุม 50 คน ทำแผน 10 ชุมชน และเบิกเงิน 20,000 บาท; 34 แผน ควรต้องเสร็จก่อนสิงหา."""
    if not said.has("hope") or not part.tags().isdisjoint(("done", "past", "get", "mine", *NEGATIVE)):
        return False
    behind = next((token for token in said.words if token.start >= part.tokens[-1].end), None)
    if behind is not None and behind.text.startswith("ควร"):
        return True
    head = part.tokens[part.head].start
    at = next((n for n, token in enumerate(said.words) if token.text.startswith("ควร") and token.start < head), None)
    between = [token for token in said.words[at:] if token.start <= head] if at is not None else []
    return bool(between) and all(token.tag not in _TURNS and token.gap not in ("\n", ";") for token in between)


def afterwards(part: Part, said: Said) -> bool:
    """Whether something else is to follow it, and it is not said to be over: เบิกแล้วจะแจ้ง, ประชุมแล้วค่อยส่ง."""
    tags = part.tags()
    if "done" not in tags or not tags.isdisjoint(VALUES) or ("date" in tags and not any(map(is_ahead, part.tokens))):
        return False  # พรุ่งนี้เบิกเสร็จแล้วจะส่งยอดให้
    own = {token.start for token in part.tokens if token.tag == "done" and token.text.endswith("แล้ว")}
    glued = ((token, after) for token, after in pairwise(said.words) if not after.gap)
    return any(token.start in own and (after.tag in _THEN or after.text == "ค่อย") for token, after in glued)


def awaited(part: Part) -> bool:
    """Whether the thing is only what something else waits for or follows, or what is usual: รอประชุม, หลังประชุม, ปกติประชุมทุกเดือน."""
    before = part.tokens[: part.head]
    usual = "repeat" in part.tags() or any(token.text.startswith(_USUALLY) for token in before)
    if usual or _to_come(part):
        return True
    if not before or part.tokens[part.head].gap:
        return False
    valued = any(token.tag in ("date", "number", "money") for token in part.tokens)
    word = before[-1].text
    soon = word.startswith("เดี๋ยว") and any(token.text in _COMPLETE for token in part.tokens)
    put_off = word == "รอ" or (word == "ไว้" and (len(before) == 1 or bool(before[-1].gap)))  # ไว้เบิกแล้วจะบอก
    return put_off or (word in _RELATIVE and not valued) or (soon and not valued)


def of_any_time(part: Part) -> bool:
    """Whether it is so every time, or was in older days: ประชุมทีไรคนล้นห้อง, เบิก 3,000 แต่ละที, สมัยปู่ประชุม 45 คน; not สมัยนี้."""
    if part.tags().isdisjoint(("neutral", "filler")):
        return False
    older = any(one.text == "สมัย" and not two.text.startswith("นี้") for one, two in pairwise(part.tokens[: part.head + 1]))
    last = max((n for n, token in enumerate(part.tokens) if token.text in _EVERY_TIME), default=None)
    return older or (last is not None and all(token.tag != "date" for token in part.tokens[last:]))


def _to_come(part: Part) -> bool:
    """Whether it is of a day still to come, or only if something is: เบิกได้ 30,000 พรุ่งนี้, ทำแผน 12 ชุมชนก่อนสิ้นปี, ถ้าทัน."""
    if part.kind not in FIGURES or "done" in part.tags() or any(token.tag in NEGATIVE for token in part.tokens[: part.head]):
        return False  # ยังไม่ได้ทำแผน รอลงพื้นที่เดือนหน้า
    if not_after_all(part) and "number" not in part.tags():
        return False  # คืนยังไม่ได้คืน เดือนหน้าค่อยคืน
    now = part.tokens[: later(part)]
    dated = "date" in part.tags()
    due = dated and any(token.tag in ("within", "before") and after.tag == "date" for token, after in pairwise(now))
    years = part.tokens if "year" in part.tags() and part.kind != "action_plan" else ()
    next_year = any(token.tag == "year" and "หน้า" in token.text for token in years)
    hope = part.tokens[part.head + 1 :] if "hope" in part.tags() else ()
    return (dated and any(map(is_ahead, now))) or due or next_year or any(token.text in _IF and not token.gap for token in hope)


def later(part: Part) -> int:
    """Where it is told what is to come, behind a value: ทบทวนแผน 44 ชุมชน จะพยายามให้ครบสิ้นเดือนนี้, ที่เหลืออีก 6 จะทำต่อเดือนหน้า."""
    later = (n for n, token in enumerate(part.tokens) if n > part.head and token.gap and _plans(part, n))
    return next((n for n in later if any(token.span and token.tag in VALUES for token in part.tokens[part.head : n])), len(part.tokens))


def _plans(part: Part, n: int) -> bool:
    """Whether a stretch begins with a plan, or with what is left and is planned."""
    if part.tokens[n].tag in _PLANS:
        return True
    return part.tokens[n].text == "ที่เหลือ" and any(token.tag in _PLANS for token in part.tokens[n + 1 : n + 5])


def done_since(part: Part) -> bool:
    """Whether what is planned is said once more, as done: ตั้งเป้าทำแผน 20 ชุมชน ทำแล้ว 12, ทำเสร็จจริง 7."""
    tokens = [token for token in part.tokens[part.head + 1 :] if token.tag not in ("filler", "get", "particle") or token.text == "จริง"]
    done = any(token.tag == "done" and KIND_OF.get(before.tag) == part.kind for before, token in pairwise(tokens))
    return done or any(token.text == "จริง" and (KIND_OF.get(one.tag) == part.kind or one.tag == "do") for one, token in _led_by(tokens))


def not_after_all(part: Part) -> bool:
    """Whether what was planned is then said not to be done: คิดไว้ว่าจะบรรจุ 2 โครงการ แต่ยังไม่ได้บรรจุ."""
    behind = part.tokens[part.head + 1 :]
    return any(no.tag in NEGATIVE and KIND_OF.get(verb.tag) == part.kind for no, verb in pairwise(behind))


def more_to_come(part: Part) -> bool:
    """Whether it is more of it that is planned, so that its no says nothing of what there is: จะบรรจุเพิ่ม ยังไม่ได้บรรจุ."""
    if "more" not in part.tags():
        return False
    planned = next((n for n, token in enumerate(part.tokens) if token.tag in _PLANS), None)
    if planned is None:
        return part.kind in ("plans", "action_plan") and _no_more(part)
    denied = next((n for n in range(planned, len(part.tokens)) if part.tokens[n].tag in NEGATIVE), len(part.tokens))
    return planned < part.head < denied and any(token.tag == "more" for token in part.tokens[planned:denied])


def _no_more(part: Part) -> bool:
    """Whether a no is only of more, with no number beside: ยังไม่ได้บรรจุเพิ่ม."""
    glued = [one.tag for one, two in pairwise(part.tokens) if two.tag == "more" and not two.gap]
    denied = any(one.tag in NEGATIVE and KIND_OF.get(two.tag) == part.kind for one, two in pairwise(part.tokens))
    return denied and any(KIND_OF.get(tag) == part.kind for tag in glued) and VALUES.isdisjoint(part.tags())


def _led_by(tokens: list[Token]) -> Iterator[tuple[Token, Token]]:
    """Each word with the one before it, where no gap parts them."""
    return ((before, token) for before, token in pairwise(tokens) if not token.gap)


def to_be(part: Part, n: int) -> bool:
    """Whether a word is no แล้ว, or one still to come: จะเสร็จ."""
    return part.tokens[n].tag != "done" or (n > 0 and part.tokens[n - 1].tag in _PLANS)
