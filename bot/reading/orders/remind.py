"""Reminders: to whom, when, how often, about what.

Knows which of several dates a reminder rings on. Must not know who owes anything.
"""

import datetime as dt
from itertools import pairwise

from bot.kinds.clause import Token
from bot.reading.clauses.part import KIND_OF, VALUES
from bot.reading.facts.strange import unexplained
from bot.reading.orders.due import ACTS, UNTIL
from bot.reading.questions.about import about, documents
from bot.reading.reading import Reading
from bot.reading.said import Said
from bot.thai import Clock, Day, Noise, Repeat, resolve, starts

MORNING = dt.time(9)
_ME = ("ผม", "ฉัน", "หนู", "ดิฉัน", "เรา", "กระผม", "ชั้น", "ข้าพเจ้า")
_REQUESTED = ("ช่วย", "ฝาก", "ขอ", "ตั้ง", "set", "เซ็", "เซต", "ทัก")
_LEADING = (*_ME, "เดี๋ยว", "อย่าลืม")
_LOOKS = ("ดู", "ขอดู", "เช็ค", "เช็ก", "list", "ลิสต์", "แสดง", "โชว์", "ขอเช็ค", "ขอเช็ก", "ขอรายการ", "show", "check", "เรียกดู", "ตรวจสอบ")
_LEADS = frozenset({
    "particle", "honorific", "filler", "request", "inquire", "hope", "date", "time", "repeat", "every", "district", "mine", "missing_ones",
    "and", "number", "greeting", "thanks", "have", "not_yet", "send", "report", "form", "district_plan", "me", "place", "ordinal", "order",
    "per",
})  # fmt: skip
_WHEN_COME = frozenset({"past", "to", "done"})
_WHOEVER = frozenset({"wh", "district_word"})
_SUFFERED = ("โดน", "ถูก")
_PLEASE = ("หน่อย", "ด้วย", "ที", "หน่อยนะ", "ด้วยนะ", "ทีนะ")
_WHOM = ("missing_ones", "every", "district", "mine")
_DEMANDS = ("ทวง", "ทวงถาม", "เร่ง", "เร่งรัด", "จี้")
_DUNS = ("ทวง", "ทวงถาม")


def stop(said: Said) -> Reading | None:
    """ยกเลิกการเตือน, ไม่ต้องเตือนแล้ว."""
    told = said.has("done") and said.has("form", "disburse", "refund", "meeting") and said.has("send", "number", "date")
    if said.has("wh", "polar") or told:
        return None  # ส่งแบบ 2 ไปแล้วเมื่อวาน เลิกเตือน
    if said.words[0].tag == "reminder" and said.has("cancel", "undo") and not said.has("date", "time"):
        return Reading("cancel_reminder", why=("reminder", "cancel"))  # การเตือนที่ตั้งไว้ ยกเลิกให้หมดเลย
    if said.has("stop") and said.unknown < 25:
        return Reading("cancel_reminder", why=("stop",))
    for n, token in enumerate(said.words[:-1]):
        near = said.words[n + 1 : n + 3]
        out = n > 0 and said.words[n - 1].text in ("เอา", "นำ") and any(after.text == "ออก" for after in near)
        if out and token.tag in ("reminder", "remind"):
            return Reading("cancel_reminder", why=("reminder", "out"))  # เอาการเตือนที่ตั้งไว้ออกให้ที
        if token.tag in ("cancel", "undo") and any(after.tag in ("reminder", "remind") and not after.gap for after in near):
            return Reading("cancel_reminder", why=("cancel", "reminder"))
    return None


def reminders(said: Said) -> Reading | None:
    """ดูการแจ้งเตือนของฉัน, มีตั้งเตือนอะไรไว้บ้าง."""
    if said.has("missing_ones", "every", "life") or unexplained(said.words) > 20:
        return None
    if said.has("date", "time", "repeat"):
        return Reading("reminders", why=("reminder", "what")) if _asks_what(said) else None
    at = said.at("reminder", "remind") or 0
    looks = at > 0 and said.words[at - 1].text in _LOOKS
    alone = said.has("reminder") and at == 0 and len(said.words) <= 3
    what = "อะไร" in said.words[at].text or any(token.text == "อะไร" for token in said.words[at + 1 : at + 2])  # ตั้งเตือนอะไรไว้
    asks = what or (said.has("wh", "polar", "inquire", "when") and unexplained(said.words) <= 6)
    requested = (said.has("reminder") or _names_set_ones(said)) and said.has("request")
    return Reading("reminders", why=("reminder",)) if asks or looks or alone or requested else None


def _names_set_ones(said: Said) -> bool:
    """Whether เตือน only says which list is meant: รายการที่ผมตั้งให้บอทเตือน."""
    at = said.at("remind") or 0
    led = [token.text for token in said.words[max(0, at - 6) : at]]
    which = max((n for n, text in enumerate(led) if text == "ที่"), default=len(led))
    return any(text.startswith("ตั้ง") for text in led[which + 1 : which + 3])


def _asks_what(said: Said) -> bool:
    """Whether it is asked right behind เตือน about what: เมื่อกี้เตือนเรื่องอะไรนะ, วันศุกร์มีเตือนอะไรไหม; not เตือนพรุ่งนี้ อะไรก็ได้."""
    at = said.at("reminder", "remind") or 0
    behind = next((token for token in said.words[at + 1 :] if token.tag != "filler"), None)
    return said.words[at].text.endswith("อะไร") or (behind is not None and behind.tag == "wh" and "ไร" in behind.text and not behind.gap)


def _demanding(said: Said) -> Said:
    """ทวง at the head of an order is เตือน, to those that have not yet or owe a thing: ทวงเขตที่ยังไม่ส่งแบบ 2, ทวงแบบ 1 เขตบางรัก."""
    led = said.words[0].tag in ("order", "request") and not said.words[0].text.startswith(("อย่า", "ห้าม"))
    lead, rest = (said.words[:1], said.words[1:]) if led else ((), said.words)
    demands = bool(rest) and rest[0].text in _DEMANDS and not said.has("done", "wh", "polar", "thanks", "district_word")
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
    forgets = bool(lead) and "ลืม" in lead[0].text  # กลัวลืมเบิกเงิน พรุ่งนี้ 10.00 น. เตือนพี่ด้วย
    feared = about(lead) if forgets else None
    if start := _when_first(said, at, lead):
        said, lead, at = said.only(said.words[start:]), lead[-(at - start) :], at - start
    elif said.words[at].gap and _says_whom(said, at) and not all(token.tag in _LEADS for token in lead):
        said, lead, at = said.only(said.words[at:]), [], 0  # พรุ่งนี้ผมไม่อยู่ เตือนผมวันศุกร์
    leads = _LEADS | KIND_OF.keys() | _WHOEVER if _of_those_who_owe(lead, said) else _LEADS | _WHEN_COME if _then(lead) else _LEADS
    led = all(token.tag in leads or token.text in _LEADING for token in lead) and all(token.text not in _SUFFERED for token in lead)
    if not led or _thanked(lead, said.words[at]):
        return None  # โดนหัวหน้าเตือนเรื่องแบบ 2
    behind = said.words[at + 1 :]
    done = any(token.tag == "done" for token in behind) and not said.has("missing_ones", "time", "repeat")
    if behind and (behind[0].tag == "done" or done or _reminds_himself(said, at) or _warned(lead, behind)):
        return None
    if not said.has("date", "time", "repeat") and unexplained(behind) > 20:
        return None
    found = of_its_moment(said)
    if found.at is not None and found.at.date() < said.today:
        return None  # เมื่อวานบ่ายสองโมงมีแจ้งเตือนพายุ
    return found._replace(audience=found.audience or ("missing" if dunned else None), about=found.about or feared)


def of_its_moment(said: Said) -> Reading:
    """The reminder with what is still to ask."""
    moment, repeat = _moment(said, said.at("remind", "reminder") or 0)
    audience, districts, missing = _audience(said)
    return Reading(
        "remind", audience=audience, at=moment, repeat=repeat, district=districts, about=about(said.words), documents=documents(said.words),
        ask=(("at",) if moment is None else ()) + missing, why=("remind",),
    )  # fmt: skip


def _of_those_who_owe(lead: list[Token], said: Said) -> bool:
    """Whether those that have not yet open what leads to เตือน, with a moment: เขตที่ยังไม่คืนเงิน พรุ่งนี้บ่ายสองเตือนด้วย.

    So does who has not, where it is said to remind them: เขตไหนยังไม่ส่งแบบ 1 ให้เตือนพรุ่งนี้เก้าโมง.
    """
    if not lead or not said.has("date", "time", "repeat"):
        return False
    at = said.at("remind") or 0
    ordered = said.words[at].text.startswith(("ส่ง", "ให้")) or said.words[at - 1].tag == "order"
    ordered = ordered or any(token.text == "ให้" for token in said.words[at + 1 : at + 2])  # เตือนให้ที
    whoever = lead[0].tag in _WHOEVER and any(token.tag in ("not_yet", "left") for token in lead[:3]) and ordered
    return lead[0].tag == "missing_ones" or (whoever and all(token.text != "บ้าง" for token in lead))


def _warned(lead: list[Token], behind: tuple[Token, ...]) -> bool:
    """Whether somebody warned of something: เพื่อนบ้านเตือนว่ามีงูในซอย."""
    return bool(lead) and behind[0].text == "ว่า" and not behind[0].gap and all(token.tag in ("filler", "honorific") for token in lead)


def _then(lead: list[Token]) -> bool:
    """Whether a moment opens what leads to เตือน as when it has come: ถึงวันที่ 15 แล้วเตือนผมด้วย, เมื่อถึงวันที่ 24 โปรดเตือน."""
    tags = [token.tag for token in lead]
    opens = tags[1:] if tags[:1] == ["past"] else tags
    return opens[:1] == ["to"] and opens[1:2] in (["date"], ["time"]) and set(tags) <= _LEADS | _WHEN_COME


def _reminds_himself(said: Said, at: int) -> bool:
    """Whether somebody says that he will remind another: เดี๋ยวพี่เตือนน้องเองไม่เป็นไร."""
    who = said.words[at - 1] if at else None
    by_himself = any(token.text == "เอง" for token in said.words[at + 1 : at + 4])
    return who is not None and who.tag == "honorific" and not said.words[at].gap and by_himself


def _lead(said: Said, at: int) -> list[Token]:
    """The words of the sentence before เตือน; none before one that asks, and stands apart: ผมขี้ลืม ช่วยเตือน."""
    if said.words[at].gap and said.words[at].text.startswith(_REQUESTED):
        return []
    sentence = next(sentence for sentence in said.sentences if said.words[at] in sentence)
    return sentence[: sentence.index(said.words[at])]


def _when_first(said: Said, at: int, lead: list[Token]) -> int:
    """Where the day stands that leads to เตือน and whom, behind a remark, else 0: เดี๋ยวลืมอีกเหมือนคราวก่อน พรุ่งนี้ 8 โมงเตือนผม."""
    behind = said.words[at + 1 : at + 3]
    speaker = len(behind) > 1 and behind[0].text == "พี่" and _needs_no_name(behind[1])
    whom = bool(behind) and not behind[0].gap and (speaker or behind[0].text in _ME)
    if not whom or all(token.tag in _LEADS for token in lead):
        return 0
    when = ("date", "time", "repeat")
    start = next((n for n in range(at - len(lead), at) if all(token.tag in when or token.text == "เวลา" for token in said.words[n:at])), at)
    start -= start > 0 and said.words[start - 1].tag == "filler" and not said.words[start].gap  # เอาเป็นว่าทุกวันที่ 5
    return start if start < at and said.words[start].gap else 0


def _says_whom(said: Said, at: int) -> bool:
    """Whether it is said at once who is to be reminded, and behind it when: เตือนผมวันศุกร์ 8 โมง, เตือนเขตที่ยังไม่ส่งแบบ 2 วันจันทร์."""
    behind = said.words[at + 1 :]
    named = bool(behind) and not behind[0].gap and (behind[0].text in _ME or behind[0].tag in _WHOM)
    asked = any(token.text in _PLEASE for token in behind[1:2])  # เตือนฉันหน่อย
    return named and (asked or any(token.tag in ("date", "time", "repeat") for token in behind))


def _thanked(lead: list[Token], remind: Token) -> bool:
    """Whether one is only thanked for reminding: ขอบคุณที่เตือน."""
    thanks = next((n for n, token in enumerate(lead) if token.tag == "thanks"), None)
    return thanks is not None and all(not token.gap for token in (*lead[thanks + 1 :], remind))


def _audience(said: Said) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
    """Who is reminded, which districts, and what must be asked: those who have not, all, a district, me, nobody named."""
    lacking = said.has("not_yet") or (said.has("district_word", "wh") and said.has("left")) or _undone(said)
    if said.has("missing_ones") or (lacking and not said.districts and not said.has("mine")):
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
    speaker = any(token.text == "พี่" and _needs_no_name(after) for token, after in pairwise(near))
    me = speaker or said.has("me") or any(token.text in _ME for token in near)
    return ("me" if me else None), (), ()


def _undone(said: Said) -> bool:
    """Whether what was not done is named of those to be reminded: เตือนเขตซึ่งงบยังนิ่งไม่ได้เบิก."""
    return any(one.tag == "not_get" and two.tag in KIND_OF and not two.gap for one, two in pairwise(said.words))


def _moment(said: Said, at: int) -> tuple[dt.datetime | None, str | None]:
    """When it rings first, and how often; None when that is not said, or the date may be the due date."""
    if any(span.value == Noise("repeat") for span in said.spans):
        return None, None  # ทุก 2 สัปดาห์, ทุกวันจันทร์และพุธ: what cannot be kept is asked about
    clocks = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Clock)]
    vague = any(clock.start is None for clock in clocks)
    time = next((clock.start for clock in clocks if clock.start), None)
    repeats = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Repeat)]
    if repeats:
        bare = repeats[0].on is None and repeats[0].every in ("weekly", "monthly")
        first = (_on_its_day(said, repeats) if bare else None) or starts(repeats[0], said.today)
        found = dt.datetime.combine(first, time or MORNING) if first and not (vague and not time) else None
        return found, repeats[0].every
    if vague and time is None:
        return None, None
    date = _rings_on(said, at, time is not None)
    if date is None:
        dated = any(token.tag == "date" for token in said.words)
        return (dt.datetime.combine(said.today, time) if time and not dated else None), None
    return dt.datetime.combine(date, time or MORNING), None


def _needs_no_name(behind: Token) -> bool:
    """Whether a word goes on with what is to be done, so that พี่ before it is who speaks: เตือนพี่ด้วย, เตือนพี่เรื่องคืนเงิน; not เตือนพี่นก."""
    return behind.tag in ("repeat", "date", "time") or behind.text in _PLEASE or behind.text.startswith("เรื่อง")


def _on_its_day(said: Said, repeats: list[Repeat]) -> dt.date | None:
    """The first day of what comes each week or month without its day, said beside it: เดือนละครั้ง วันที่ 20, สัปดาห์ละครั้ง ทุกวันจันทร์."""
    named = next((repeat for repeat in repeats if repeat.on is not None), None)
    if named is not None:
        return starts(named, said.today)
    days = [token.span.value for token in said.words if token.span and isinstance(token.span.value, Day)]
    return resolve(days[0], said.today, "ahead").date if len(days) == 1 else None


def _rings_on(said: Said, at: int, timed: bool) -> dt.date | None:
    """The date of the reminder: before เตือน, right behind it, or with a time; one after the action may be the due date."""
    dates = [(n, token) for n, token in enumerate(said.words) if token.tag == "date" and said.words[max(0, n - 1)].tag != "past"]
    chosen = [(n, token) for n, token in dates if n < at] or [(n, token) for n, token in dates if not _due(said.words, at, n, timed)]
    if not chosen or chosen[0][1].span is None or not isinstance(chosen[0][1].span.value, Day):
        return None
    return resolve(chosen[0][1].span.value, said.today, "ahead").date


def _due(words: tuple[Token, ...], at: int, n: int, timed: bool) -> bool:
    """Whether a date behind เตือน may be when the thing itself is due: ให้คืนเงินวันศุกร์นี้, ภายใน 15 ก.ย."""
    if words[n - 1].tag in UNTIL:
        return True
    return bool({token.tag for token in words[at + 1 : n]} & ACTS) and not timed
