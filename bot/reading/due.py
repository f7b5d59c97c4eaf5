"""Reminders and deadlines: to whom, when, how often, about what.

Knows which of several dates a reminder rings on. Must not know who owes anything.
"""

import datetime as dt
from itertools import pairwise

from bot.kinds.clause import Token
from bot.reading.about import about, documents
from bot.reading.letter import letter
from bot.reading.part import VALUES
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.reading.strange import unexplained
from bot.thai import Clock, Day, Noise, Repeat, month_end, resolve, starts

MORNING = dt.time(9)
_ME = ("ผม", "ฉัน", "หนู", "ดิฉัน", "เรา", "กระผม", "ชั้น")
_REQUESTED = ("ช่วย", "ฝาก", "ขอ", "ตั้ง", "set", "เซ็", "เซต", "ทัก")
_LEADING = (*_ME, "เดี๋ยว", "อย่าลืม")
_ASKED = ("ขอให้", "ขอความร่วมมือ", "ขอความกรุณา", "ขอเชิญ")
_LOOKS = ("ดู", "ขอดู", "เช็ค", "เช็ก", "list", "ลิสต์", "แสดง", "โชว์", "ขอเช็ค", "ขอเช็ก", "ขอรายการ", "show", "check", "เรียกดู", "ตรวจสอบ")
_LEADS = frozenset({
    "particle", "honorific", "filler", "request", "inquire", "hope", "date", "time", "repeat", "every", "district", "mine", "missing_ones",
    "and", "number", "greeting", "thanks", "have", "not_yet", "send", "report", "form", "district_plan", "me", "place", "ordinal", "order",
})  # fmt: skip
_ACTS = frozenset({
    "send", "refund", "disburse", "meeting", "enter", "make", "form", "paper", "district_plan", "report", "order", "plan", "review",
})  # fmt: skip
_OURS = _ACTS | {"done", "not_yet", "number", "money", "district"}
_NO_DEADLINE = ("wh", "polar", "when", "news", "life", "inquire", "done", "not_yet", "not_get", "remind", "gossip")
_AFTER_ALL = ("done", "not_yet", "not_get", "life", "none", "will", "gossip")
_WHAT_ELSE = frozenset({"wh", "polar", "when", "inquire", "date", "hope", "intend"})
_THEREAFTER = ("คราวนี้", "รอบนี้", "หลัง", "เกิน", "พ้น", "เลย", "ถ้าเกิน", "หากเกิน")
_WHOM = ("missing_ones", "every", "district", "mine")
_DEMANDS = ("ทวง", "ทวงถาม", "เร่ง", "เร่งรัด", "จี้")
_DUNS = ("ทวง", "ทวงถาม")
_UNTIL = ("deadline", "within", "before", "to")


def stop(said: Said) -> Reading | None:
    """ยกเลิกการเตือน, ไม่ต้องเตือนแล้ว."""
    told = said.has("done") and said.has("form", "disburse", "refund", "meeting") and said.has("send", "number", "date")
    if said.has("wh", "polar") or told:
        return None  # ส่งแบบ 2 ไปแล้วเมื่อวาน เลิกเตือน
    if said.has("stop") and said.unknown < 25:
        return Reading("cancel_reminder", why=("stop",))
    for n, token in enumerate(said.words[:-1]):
        near = said.words[n + 1 : n + 3]
        out = n > 0 and said.words[n - 1].text == "เอา" and any(after.text == "ออก" for after in near)
        if out and token.tag in ("reminder", "remind"):
            return Reading("cancel_reminder", why=("reminder", "out"))  # เอาการเตือนที่ตั้งไว้ออกให้ที
        if token.tag in ("cancel", "undo") and any(after.tag in ("reminder", "remind") and not after.gap for after in near):
            return Reading("cancel_reminder", why=("cancel", "reminder"))
    return None


def reminders(said: Said) -> Reading | None:
    """ดูการแจ้งเตือนของฉัน, มีตั้งเตือนอะไรไว้บ้าง."""
    if said.has("date", "time", "repeat", "missing_ones", "every", "life") or unexplained(said.words) > 20:
        return None
    at = said.at("reminder", "remind") or 0
    looks = at > 0 and said.words[at - 1].text in _LOOKS
    alone = said.has("reminder") and at == 0 and len(said.words) <= 3
    what = "อะไร" in said.words[at].text or any(token.text == "อะไร" for token in said.words[at + 1 : at + 2])  # ตั้งเตือนอะไรไว้
    asks = what or (said.has("wh", "polar", "inquire", "when") and unexplained(said.words) <= 6)
    requested = said.has("reminder") and said.has("request")
    return Reading("reminders", why=("reminder",)) if asks or looks or alone or requested else None


def _demanding(said: Said) -> Said:
    """ทวง at the head of an order is เตือน, to those that have not yet or owe a thing: ทวงเขตที่ยังไม่ส่งแบบ 2, ทวงแบบ 1 เขตบางรัก."""
    led = said.words[0].tag in ("order", "request") and not said.words[0].text.startswith(("อย่า", "ห้าม"))
    lead, rest = (said.words[:1], said.words[1:]) if led else ((), said.words)
    demands = bool(rest) and rest[0].text in _DEMANDS and not said.has("done", "wh", "polar", "thanks")
    demands = demands and (said.has("missing_ones") or _owed(rest, said))
    return said.only((*lead, rest[0]._replace(tag="remind"), *rest[1:])) if demands else said


def _owed(rest: tuple[Token, ...], said: Said) -> bool:
    """Whether it is plainly districts that ทวง is about, or a thing that they owe; not what a friend owes: ทวงเงินพี่เอก 500."""
    what = said.has("every") or bool(said.districts) or about(said.words) is not None
    return rest[0].text in _DUNS and what and said.unknown == 0 and not any(token.span and token.tag in VALUES for token in rest)


def remind(said: Said) -> Reading | None:
    """A reminder: "เตือนผมพรุ่งนี้บ่ายสอง" is me, at tomorrow 14:00; a warning to others is none."""
    dunned = (demanded := _demanding(said)) is not said
    said = demanded
    at = said.at("remind")
    if at is None or said.has("reminder"):
        return None
    lead = _lead(said, at)
    if said.words[at].gap and _says_whom(said, at) and not all(token.tag in _LEADS for token in lead):
        said, lead, at = said.only(said.words[at:]), [], 0  # พรุ่งนี้ผมไม่อยู่ เตือนผมวันศุกร์
    if not all(token.tag in _LEADS or token.text in _LEADING for token in lead) or _thanked(lead, said.words[at]):
        return None
    behind = said.words[at + 1 :]
    done = any(token.tag == "done" for token in behind) and not said.has("missing_ones", "time", "repeat")
    if behind and (behind[0].tag == "done" or done):
        return None
    if not said.has("date", "time", "repeat") and unexplained(behind) > 20:
        return None
    moment, repeat = _moment(said, at)
    if moment is not None and moment.date() < said.today:
        return None  # เมื่อวานบ่ายสองโมงมีแจ้งเตือนพายุ
    audience, districts, missing = _audience(said)
    ask = (("at",) if moment is None else ()) + missing
    return Reading(
        "remind", audience=audience or ("missing" if dunned else None), at=moment, repeat=repeat, district=districts,
        about=about(said.words), documents=documents(said.words), ask=ask, why=("remind",),
    )  # fmt: skip


def _lead(said: Said, at: int) -> list[Token]:
    """The words of the sentence before เตือน; none before one that asks, and stands apart: ผมขี้ลืม ช่วยเตือน."""
    if said.words[at].gap and said.words[at].text.startswith(_REQUESTED):
        return []
    sentence = next(sentence for sentence in said.sentences if said.words[at] in sentence)
    return sentence[: sentence.index(said.words[at])]


def _says_whom(said: Said, at: int) -> bool:
    """Whether it is said at once who is to be reminded, and behind it when: เตือนผมวันศุกร์ 8 โมง, เตือนเขตที่ยังไม่ส่งแบบ 2 วันจันทร์."""
    behind = said.words[at + 1 :]
    named = bool(behind) and not behind[0].gap and (behind[0].text in _ME or behind[0].tag in _WHOM)
    return named and any(token.tag in ("date", "time", "repeat") for token in behind)


def _thanked(lead: list[Token], remind: Token) -> bool:
    """Whether one is only thanked for reminding: ขอบคุณที่เตือน."""
    thanks = next((n for n, token in enumerate(lead) if token.tag == "thanks"), None)
    return thanks is not None and all(not token.gap for token in (*lead[thanks + 1 :], remind))


def _audience(said: Said) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
    """Who is reminded, which districts, and what must be asked: those who have not, all, a district, me, nobody named."""
    if said.has("missing_ones") or (said.has("not_yet") and not said.districts and not said.has("mine")):
        return "missing", said.districts, ()
    everybody = any(token.tag == "remind" and after.text in ("ทุกคน", "ทุกท่าน") for token, after in pairwise(said.words))
    if everybody or said.has("every") or any(token.text.endswith("ทุกเขต") for token in said.words):
        return "all", (), ()
    if said.foreign and not said.districts:
        return "district", (), ("district",)
    if said.districts:
        return "district", said.districts, ()
    if said.has("mine"):
        return ("district", (said.own,), ()) if said.own else ("district", (), ("district",))
    at = said.at("remind") or 0
    near = said.words[at + 1 : at + 4] + said.words[max(0, at - 2) : at]
    timed = any(token.text == "พี่" and after.tag in ("repeat", "date", "time") for token, after in pairwise(near))  # not เตือนพี่นก
    me = timed or said.has("me") or any(token.text in _ME for token in near)
    return ("me" if me else None), (), ()


def _moment(said: Said, at: int) -> tuple[dt.datetime | None, str | None]:
    """When it rings first, and how often; None when that is not said, or the date may be the due date."""
    if any(span.value == Noise("repeat") for span in said.spans):
        return None, None  # ทุก 2 สัปดาห์, ทุกวันจันทร์และพุธ: what cannot be kept is asked about
    clocks = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Clock)]
    vague = any(clock.start is None for clock in clocks)
    time = next((clock.start for clock in clocks if clock.start), None)
    repeats = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Repeat)]
    if repeats:
        first = starts(repeats[0], said.today)
        found = dt.datetime.combine(first, time or MORNING) if first and not (vague and not time) else None
        return found, repeats[0].every
    if vague and time is None:
        return None, None
    date = _rings_on(said, at, time is not None)
    if date is None:
        dated = any(token.tag == "date" for token in said.words)
        return (dt.datetime.combine(said.today, time) if time and not dated else None), None
    return dt.datetime.combine(date, time or MORNING), None


def _rings_on(said: Said, at: int, timed: bool) -> dt.date | None:
    """The date of the reminder: before เตือน, right behind it, or with a time; one after the action may be the due date."""
    dates = [(n, token) for n, token in enumerate(said.words) if token.tag == "date"]
    chosen = [(n, token) for n, token in dates if n < at] or [(n, token) for n, token in dates if not _due(said.words, at, n, timed)]
    if not chosen or chosen[0][1].span is None or not isinstance(chosen[0][1].span.value, Day):
        return None
    return resolve(chosen[0][1].span.value, said.today, "ahead").date


def _due(words: tuple[Token, ...], at: int, n: int, timed: bool) -> bool:
    """Whether a date behind เตือน may be when the thing itself is due: ให้คืนเงินวันศุกร์นี้, ภายใน 15 ก.ย."""
    if words[n - 1].tag in _UNTIL:
        return True
    return bool({token.tag for token in words[at + 1 : n]} & _ACTS) and not timed


def deadline(said: Said) -> Reading | None:
    """A deadline: "ให้ทุกเขตส่งแบบรายงานภายใน 15 ก.ย. 63" is a date, about document; only an order or notice is one."""
    said = _before_the_end(_ordering(said))
    if _settled(said):
        return None
    if said.districts and not said.has("every") and (said.has("order") or len(said.districts) == 1):
        return None  # ให้เขตบางรักส่งแบบ 2 ใหม่ภายในศุกร์นี้: a deadline is for all
    if said.has(*_NO_DEADLINE) or not _sets_a_day(said) or unexplained(said.words) > 140:
        return None
    date, clash = _due_date(said)
    within = any(token.tag == "within" and (said.has("date") or not token.text.startswith("ให้")) for token in said.words)
    if date is None and not clash and not (within or (said.has("deadline") and not said.has("money"))):
        return None
    return Reading(
        "deadline", date=date, about=about(said.words), documents=documents(said.words), letter=letter(said.clean),
        ask=() if date else ("date",), why=("deadline",),
    )  # fmt: skip


def _settled(said: Said) -> bool:
    """Whether a meeting is put off, or a day only wished or asked for: ผอ.ให้เลื่อนประชุม, อยากให้เขตนี้เบิกหมดก่อนสิ้นปี; not of every district."""
    moved = said.has("meeting") and said.has("postpone", "cancel") and not said.has("deadline")
    wishes = ("อยาก", "อยากจะ") if said.has("every") else ("อยาก", "อยากจะ", "อยากให้")
    asked_for = said.has("request") and not said.has("date", "within", "before", "every", "order", "hope", "number")  # ขอ deadline หน่อย
    return moved or asked_for or any(token.tag == "hope" and token.text in wishes for token in said.words)


def _sets_a_day(said: Said) -> bool:
    """Whether something of ours is to be done by a day, and somebody says so: เดดไลน์, ภายใน with an order, กำหนด."""
    matter = about(said.words)
    reported = said.has("report", "progress_form") or any(token.text.endswith("ส่งรายงาน") for token in said.words)
    any_form = matter == "document" and not documents(said.words) and not said.has("send", "deadline")  # กรอกชื่อในฟอร์มก่อน 20 ธ.ค.
    if (matter is None or any_form) and not said.has("every") and (not reported or unexplained(said.words) > 10):
        return False
    if said.has("deadline") or _set_for(said, matter):
        return True
    limited = said.has("within", "before") or _until(said)
    told = said.has("date", "number", "time") and said.has("every") and said.has("send")
    return (limited or told) and _ordered(said) and not said.has("will", "intend")


def _ordering(said: Said) -> Said:
    """The message without the sentences that add to an order: ทุกเขตส่งแบบ 1 ภายใน 8 พ.ค. นะคะ / เกินนั้นไม่รับแล้ว."""
    tags = ("deadline", "within", "before", "to", "every", "send", "date", "district_plan", "form", "order", "hope")
    parted = [sentence for sentence in said.sentences if any(token.tag in tags for token in sentence)]
    lead = next((n for n, token in enumerate(parted[0]) if token.tag in tags), 0) if parted else 0
    told = any(token.tag == "done" for token in parted[0][:lead]) if parted else False
    start = next((n for n in range(lead, 0, -1) if parted[0][n].gap), 0) if told else 0  # หนังสือออกแล้วนะ ให้เขตส่งแบบ 1 ภายใน 31 ก.ค.
    kept = tuple(token for sentence in parted for token in sentence)[start:]
    return said.only(kept) if kept and len(kept) < len(said.words) else said


def _before_the_end(said: Said) -> Said:
    """The message without what comes after the day, or why: คืนเงินภายใน 31 ส.ค. หลังจากนั้นระบบปิดแล้ว, ผู้ว่าฯ จะตรวจ."""
    if not said.has(*_AFTER_ALL):
        return said
    at = next((n for n, token in enumerate(said.words) if token.tag == "date"), None)
    ends = enumerate(said.words[at + 1 :], at + 1) if at is not None else ()
    stretches = ((n, token) for n, token in ends if token.gap)
    end = next((n for n, token in stretches if token.text.startswith(_THEREAFTER) or token.tag == "none" or _others(said, n)), None)
    asks = end is None or not _WHAT_ELSE.isdisjoint(token.tag for token in said.words[end:])
    return said if asks else said.only(said.words[:end])


def _others(said: Said, n: int) -> bool:
    """Whether what somebody else will do is told from there on, with nothing of ours: สตง. จะเข้าตรวจ."""
    rest = {token.tag for token in said.words[n:]}
    return said.words[n].tag != "particle" and "will" in rest and rest.isdisjoint(_OURS)


def _ordered(said: Said) -> bool:
    """Whether somebody is told to do it: ให้, ต้อง, ทุกเขต, ขอให้; or only the thing and its day are named, ส่งแบบ 2 ภายใน 8 พ.ค."""
    if said.has("order", "every", "urge") or any(token.text in _ASKED for token in said.words):
        return True
    own = said.has("hope", "number", "money", "mine") or said.words[0].tag in ("intend", "will")
    return said.has("send") and said.has("within") and not own


def _set_for(said: Said, matter: str | None) -> bool:
    """Whether กำหนด sets a day for something: กำหนดทบทวนแผน 30/6; a meeting so planned is a report."""
    at = said.at("will")
    met = matter == "meeting" and not said.has("within")  # กำหนดประชุม 15 มิ.ย. is planned, กำหนดประชุมภายใน 15 มิ.ย. due
    return at is not None and said.words[at].text == "กำหนด" and at <= 1 and matter is not None and not met and said.has("date")


def _until(said: Said) -> bool:
    """Whether a day is led by ถึง."""
    return any(token.tag == "to" and after.tag in ("date", "time") for token, after in zip(said.words, said.words[1:], strict=False))


def _due_date(said: Said) -> tuple[dt.date | None, bool]:
    """The last day that is meant, and whether weekday and date contradict: a month is its last day, ก่อนวันที่ 25 the 24th."""
    dates = [(n, token.span.value) for n, token in enumerate(said.words) if token.span and isinstance(token.span.value, Day)]
    led = [(n, value) for n, value in dates if n and any(token.tag in _UNTIL for token in said.words[max(0, n - 2) : n])]
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
