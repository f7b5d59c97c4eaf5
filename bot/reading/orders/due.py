"""Deadlines: by which day something is due for all, about what.

Knows which of several dates is the last. Must not know who owes anything.
"""

import datetime as dt
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token
from bot.kinds.days import has_come
from bot.reading.clauses.owners import is_district
from bot.reading.facts.strange import unexplained
from bot.reading.orders.letter import letter
from bot.reading.questions.about import about, documents
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.thai import Day, month_end, resolve

_ASKED = ("ขอให้", "ขอความร่วมมือ", "ขอความกรุณา", "ขอเชิญ")
ACTS = frozenset({
    "send", "refund", "disburse", "meeting", "enter", "make", "form", "paper", "district_plan", "report", "order", "plan", "review",
})  # fmt: skip
_OURS = ACTS | {"done", "not_yet", "number", "money", "district"}
_NO_DEADLINE = ("wh", "polar", "when", "news", "life", "inquire", "done", "not_yet", "not_get", "remind", "gossip")
_AFTER_ALL = ("done", "not_yet", "not_get", "life", "none", "will", "gossip")
_WHAT_ELSE = frozenset({"wh", "polar", "when", "inquire", "date", "hope", "intend"})
_THEREAFTER = ("คราวนี้", "รอบนี้", "หลัง", "เกิน", "พ้น", "เลย", "ถ้าเกิน", "หากเกิน")
_IF = ("ถ้า", "หาก", "ถ้าหาก")
_ALL = ("ทุกเขต", "แต่ละเขต", "ทุกแห่ง")
_TO_ALL = ("ให้เขต", "ให้สำนักงานเขต")
_TELL = ("แจ้ง", "รายงาน", "ส่ง")
_FEW = 3  # letters
_HEAD = 3  # words: เรียน, who, of which district
_PASSED = ("เลย", "เกิน", "พ้น")
_OVER = ("เสร็จ", "แล้วเสร็จ", "จบ", "ครบ", "เรียบร้อย", "ให้เสร็จ", "ให้ครบ")
_MOVES = ("ขยาย", "เลื่อน", "ยืด", "ปรับ", "เปลี่ยน")
UNTIL = ("deadline", "within", "before", "to")


def deadline(said: Said) -> Reading | None:
    """A deadline: "ให้ทุกเขตส่งแบบรายงานภายใน 15 ก.ย. 63" is a date, about document; only an order or notice is one."""
    if _tells_first(said):
        return None
    said = _moved(_before_the_end(_ordering(_without_denied(_without_thanks(_without_head(said))))))
    if _settled(said):
        return None
    if said.districts and not said.has("every") and (said.has("order") or len(said.districts) == 1):
        return None  # ให้เขตบางรักส่งแบบ 2 ใหม่ภายในศุกร์นี้: a deadline is for all
    if said.has(*_NO_DEADLINE) or not _sets_a_day(said) or unexplained(said.words) > 140:
        return None
    found, clash = of_its_day(said), _due_date(said)[1]
    within = any(token.tag == "within" and (said.has("date") or not token.text.startswith("ให้")) for token in said.words)
    if found.date is None and not clash and not (within or (said.has("deadline") and not said.has("money"))):
        return None
    matter = about(said.words) or (about(said.raw) if _of_those_lacking(said) else None)
    return found._replace(about=matter)


def of_its_day(said: Said) -> Reading:
    """The deadline with what is still to ask."""
    date, _ = _due_date(said)
    return Reading(
        "deadline", date=date, about=about(said.words), documents=documents(said.words), letter=letter(said.clean),
        ask=() if date else ("date",), why=("deadline",),
    )  # fmt: skip


def _without_head(said: Said) -> Said:
    """A letter without its head, up to whom it is addressed: ที่ กท 0502/1200 เรื่อง … เรียน ผู้อำนวยการเขตบางรัก ด้วย…"""
    triples = zip(said.words, said.words[1:], said.words[2:], strict=False) if "honorific" in said.tags else ()
    heads = (n for n, (to, who, of) in enumerate(triples) if to.text == "เรียน" and who.tag == "honorific" and is_district(of))
    body = said.words[next(heads, -_HEAD) + _HEAD :]
    return said.only(body) if body else said


def _tells_first(said: Said) -> bool:
    """Whether somebody first tells how it stands, and then by when he was told to: ยังไม่ได้คืนเงินค่ะ เขาให้คืนก่อน 31 ส.ค."""
    first = {token.tag for token in said.sentences[0]} if said.sentences else set()
    states = "not_yet" in first and not first.isdisjoint(_OURS & ACTS) and first.isdisjoint(UNTIL)
    return states and not _for_all(said) and len(said.sentences) > 1


def _without_thanks(said: Said) -> Said:
    """The message up to the thanks to those who are early: ส่งได้ไม่เกิน 18 ก.ย. ขอบคุณเขตที่ส่งมาแล้วเมื่อวาน."""
    at = next((n for n, token in enumerate(said.words) if n and token.tag == "thanks" and token.gap), 0)
    early = any(one.text == "ที่" and two.tag in ACTS for one, two in pairwise(said.words[at:]))
    return said.only(said.words[:at]) if at and early else said


def _without_denied(said: Said) -> Said:
    """The message without the day that it is not: กำหนดส่งแบบ 2 คือ 18 ก.ย. ไม่ใช่ 30 ก.ย. แล้วนะทุกเขต."""
    words = said.words if "contrast" in said.tags else ()
    at = next((n for n, (no, day) in enumerate(pairwise(words)) if no.tag == "contrast" and no.gap and day.tag == "date"), 0)
    if not any(token.tag == "date" for token in words[:at]):
        return said
    end = at + 2 + (words[at + 2 : at + 3] != () and words[at + 2].text == "แล้ว")
    return said.only((*words[:at], *words[end:]))


_OF_SUMS = ("per", "number", "money", "percent")


def _settled(said: Said) -> bool:
    """Whether a meeting is put off, or a day only wished or asked for: ผอ.ให้เลื่อนประชุม, อยากให้เขตนี้เบิกหมดก่อนสิ้นปี; not of every district."""
    passed = any(one.text in _PASSED and two.text.startswith("กำหนด") and not two.gap for one, two in pairwise(said.words))
    if passed or said.words[0].text in _IF:  # เลยกำหนดคืนเงิน 12 มิ.ย.
        return True  # ถ้าเขาให้ส่งแบบ 2 ภายใน 3 วันจริง พวกเราคงได้นอนที่เขต
    since = any(one.text == "ตั้งแต่" and two.tag == "date" for one, two in pairwise(said.words)) and not said.has("order", "every")
    if since:
        return True  # ปิดรับไปตั้งแต่เดือนธันวาคม
    moved = said.has("meeting") and said.has("postpone", "cancel") and not said.has("deadline")
    only_wished = any(token.text.startswith("จัง") for token in said.words[-2:])  # อยากให้ทุกเขตประชุมครบก่อนสิ้นปีจังเลย
    wishes = ("อยาก", "อยากจะ") if said.has("every") and not only_wished else ("อยาก", "อยากจะ", "อยากให้")
    asked_for = said.has("request") and not said.has("date", "within", "before", "every", "order", "hope", "number")  # ขอ deadline หน่อย
    return moved or asked_for or any(token.tag == "hope" and token.text in wishes for token in said.words)


def _sets_a_day(said: Said) -> bool:
    """Whether something of ours is to be done by a day, and somebody says so: เดดไลน์, ภายใน with an order, กำหนด."""
    matter = about(said.words)
    reported = said.has("report", "progress_form") or any(token.text.endswith("ส่งรายงาน") for token in said.words)
    any_form = matter == "document" and not documents(said.words) and not said.has("send", "deadline")  # กรอกชื่อในฟอร์มก่อน 20 ธ.ค.
    every = _for_all(said)
    if (matter is None or any_form) and not every and (not reported or unexplained(said.words) > 10):
        return False
    if matter is None and not reported and unexplained(said.words) > _FEW:
        return False  # ทุกเขตฝนตกภายในเย็นนี้
    if said.has("deadline") or _set_for(said, matter):
        return True
    limited = _is_limited(said) or _until(said)
    told = said.has("date", "number", "time") and said.has("every") and (said.has("send") or _must_be_over(said))
    return (limited or told) and _ordered(said) and not _planned(said)


def _must_be_over(said: Said) -> bool:
    """Whether something is to be over: แผนชุมชนต้องเสร็จ, ต้องครบ."""
    return any(one.text == "ต้อง" and two.text in _OVER and not two.gap for one, two in pairwise(said.words))


def _for_all(said: Said) -> bool:
    """Whether all districts are spoken to: ทุกเขต, แต่ละเขต, ให้เขตส่ง…."""
    return _of_those_lacking(said) or said.has("every") or any(token.text.endswith(_ALL) or token.text in _TO_ALL for token in said.words)


def _of_those_lacking(said: Said) -> bool:
    """Whether those who have not yet are spoken to: เขตที่ยังไม่จัดประชุม ขอให้จัดภายในสิ้นเดือนนี้."""
    return said.raw[0].tag == "missing_ones" and said.raw[0].text.startswith("เขต")


def _planned(said: Said) -> bool:
    """Whether somebody plans it, and does not only ask to be told of a plan: จะประชุมภายใน 15 มิ.ย.; not แจ้งกำหนดประชุมภายใน 15 มิ.ย."""
    told = (one for one, two in pairwise((said.words[0], *said.words)) if two.tag in ("will", "intend") and not one.text.endswith(_TELL))
    return any(told)


def _is_limited(said: Said) -> bool:
    """Whether a day limits it: ภายใน, ก่อน; not ไม่เกินหัวละ 50 บาท, which limits a sum."""
    pairs = pairwise((*said.words, said.words[-1]))
    return any(one.tag in ("within", "before") and not (one.text == "ไม่เกิน" and two.tag in _OF_SUMS) for one, two in pairs)


def _ordering(said: Said) -> Said:
    """The message without the sentences that add to an order: ทุกเขตส่งแบบ 1 ภายใน 8 พ.ค. นะคะ / เกินนั้นไม่รับแล้ว."""
    tags = ("deadline", "within", "before", "to", "every", "send", "date", "district_plan", "form", "order", "hope")
    parted = [sentence for sentence in map(_of_all, said.sentences) if any(token.tag in tags for token in sentence)]
    if len(parted) > 1 and parted[0][0].tag == "deny" and {"order", "every"}.isdisjoint(token.tag for token in parted[0]):
        parted = parted[1:]
    refused = bool(parted) and parted[0][0].tag == "deny"  # ไม่เอาวันที่ 20 แล้ว ให้ทุกเขตส่งแบบ 1 ภายใน 27 มี.ค.
    lead = next((n for n, token in enumerate(parted[0]) if token.tag in tags and not (refused and token.tag == "date")), 0) if parted else 0
    told = any(token.tag == "done" for token in parted[0][:lead]) if parted else False
    start = next((n for n in range(lead, 0, -1) if parted[0][n].gap), 0) if told else 0  # หนังสือออกแล้วนะ ให้เขตส่งแบบ 1 ภายใน 31 ก.ค.
    kept = tuple(token for sentence in parted for token in sentence)[start:]
    return said.only(kept) if kept and len(kept) < len(said.words) else said


def _of_all(sentence: list[Token]) -> list[Token]:
    """A sentence without what leads to an order and what excuses some: ผู้บริหารขอดูตัวเลข จึงขอให้ส่ง…, ใครจัดไปแล้วไม่ต้องจัดซ้ำ.

    Nor what those have of it who are early: ใครส่งก่อนจะได้ตรวจก่อน.
    """
    start = next((n for n, token in enumerate(sentence) if token.text.startswith("จึงขอ") and token.gap), 0)
    end = next((n for n, token in enumerate(sentence) if n and token.gap and token.text == "ใคร"), len(sentence))
    excused = any(token.tag in ("deny", "purpose") for token in sentence[end:])
    return sentence[start : end if excused else len(sentence)]


def _before_the_end(said: Said) -> Said:
    """The message without what comes after the day, or why: คืนเงินภายใน 31 ส.ค. หลังจากนั้นระบบปิดแล้ว, ผู้ว่าฯ จะตรวจ."""
    if not said.has(*_AFTER_ALL):
        return said
    at = next((n for n, token in enumerate(said.words) if token.tag == "date"), None)
    ends = enumerate(said.words[at + 1 :], at + 1) if at is not None else ()
    stretches = ((n, token) for n, token in ends if token.gap)
    end = next((n for n, token in stretches if _comes_after(said, n)), None)
    if end is None:
        return said
    leads = 2 * (said.words[end].tag == "from") or int(_or_else(said, end))
    what_else = _WHAT_ELSE - {"date"} if _others(said, end) else _WHAT_ELSE  # ผมจะเอาเข้าที่ประชุมวันที่ 27
    asks = not what_else.isdisjoint(token.tag for token in said.words[end + leads :])
    return said if asks else said.only(said.words[:end])


def _moved(said: Said) -> Said:
    """The message without the แล้ว behind a deadline that was moved: ขยายกำหนดส่งแบบ 2 เป็น 31 ก.ค. แล้วนะครับ."""
    told = [n for n, token in enumerate(said.words) if token.tag not in ("particle", "honorific", "every")]
    moved = any(token.tag == "deadline" and token.text.startswith(_MOVES) for token in said.words) or said.has("postpone", "every")
    if not (moved and said.has("deadline") and said.has("date") and said.words[told[-1]].tag == "done"):
        return said
    return said.only((*said.words[: told[-1]], *said.words[told[-1] + 1 :]))


def _comes_after(said: Said, n: int) -> bool:
    """Whether what is told from there on is no part of a deadline: what comes after it, what it was before, what others do."""
    told = said.words[n].text.startswith(_THEREAFTER) or said.words[n].tag in ("none", "from")
    return told or _or_else(said, n) or _others(said, n) or _settled_by(said, n)


def _or_else(said: Said, n: int) -> bool:
    """Whether it is told from there on what happens to who is late: หากพ้นกำหนดจะไม่สามารถกันเงินได้, ใครไม่ส่งจะรายงาน ผอ.."""
    late = said.words[n].text in _IF or (said.words[n].text == "ใคร" and any(token.tag in NEGATIVE for token in said.words[n + 1 : n + 2]))
    return late and any(token.tag == "will" for token in said.words[n + 1 :])


def _settled_by(said: Said, n: int) -> bool:
    """Whether it is only told from there on who agreed, or that nothing is moved: ปลัดฯ เซ็นแล้ว, ไม่เลื่อนแล้วนะคะ."""
    rest = {token.tag for token in said.words[n:]}
    return said.words[n].tag in ("honorific", "not") and "done" in rest and rest.isdisjoint(_OURS - {"done"})


def _others(said: Said, n: int) -> bool:
    """Whether what somebody else will do is told from there on, with nothing of ours: สตง. จะเข้าตรวจ."""
    rest = {token.tag for token in said.words[n:]}
    return said.words[n].tag != "particle" and "will" in rest and rest.isdisjoint(_OURS)


def _ordered(said: Said) -> bool:
    """Whether somebody is told to do it: ให้, ต้อง, ทุกเขต, ขอให้; or only the thing and its day are named, ส่งแบบ 2 ภายใน 8 พ.ค."""
    if said.has("order", "urge") or _for_all(said) or any(token.text in _ASKED or token.text == "ให้ถึง" for token in said.words):
        return True
    own = said.has("hope", "number", "money", "mine") or said.words[0].tag in ("intend", "will")
    return said.has("send") and said.has("within") and not own


def _set_for(said: Said, matter: str | None) -> bool:
    """Whether กำหนด sets a day for something: กำหนดทบทวนแผน 30/6; a meeting so planned is a report."""
    at = said.at("will")
    met = matter == "meeting" and not said.has("within")  # กำหนดประชุม 15 มิ.ย. is planned, กำหนดประชุมภายใน 15 มิ.ย. due
    return at is not None and said.words[at].text == "กำหนด" and at <= 1 and matter is not None and not met and said.has("date")


def _until(said: Said) -> bool:
    """Whether a day to come is led by ถึง; not ถึงวันนี้เบิกได้ 21,300."""
    return any(token.tag == "to" and after.tag in ("date", "time") and not has_come(after) for token, after in pairwise(said.words))


def _due_date(said: Said) -> tuple[dt.date | None, bool]:
    """The last day that is meant, and whether weekday and date contradict: a month is its last day, ก่อนวันที่ 25 the 24th."""
    dates = [(n, token.span.value) for n, token in enumerate(said.words) if token.span and isinstance(token.span.value, Day)]
    dates = [(n, value) for n, value in dates if not n or said.words[n - 1].tag != "from"] or dates  # ของเดิม 31 มี.ค.
    led = [(n, value) for n, value in dates if n and any(token.tag in UNTIL for token in said.words[max(0, n - 2) : n])]
    for n, value in led or dates[-1:]:
        found = resolve(value, said.today, "ahead")
        if found.clash:
            return None, True
        part = value.edge in ("start", "middle", "late")
        date = found.date or (None if part else month_end(value, said.today))
        if date is None:
            continue
        early = any(token.tag == "before" for token in said.words[max(0, n - 2) : n])
        if early and found.date is None:
            date = date.replace(day=1)
        return (date - dt.timedelta(days=1) if early else date), False
    return None, False
