"""Reminders and deadlines: to whom, when, how often, about what.

Knows which of several dates a reminder rings on. Must not know who owes anything.
"""

import datetime as dt

from bot.kinds.clause import Token
from bot.reading.about import about, documents
from bot.reading.reading import Reading
from bot.reading.report import unexplained
from bot.reading.said import Said
from bot.thai import Clock, Day, Ordinal, Repeat, month_end, resolve, starts

MORNING = dt.time(9)
_ME = ("ผม", "ฉัน", "หนู", "ดิฉัน", "เรา", "กระผม")
_ASKED = ("ขอให้", "ขอความร่วมมือ", "ขอความกรุณา", "ขอเชิญ")


def stop(said: Said) -> Reading | None:
    """ยกเลิกการเตือน, ไม่ต้องเตือนแล้ว."""
    if said.has("stop") and not said.has("wh", "polar") and said.unknown < 25:
        return Reading("cancel_reminder", why=("stop",))
    cancels = said.has("cancel", "undo") and said.has("reminder", "remind") and not said.has("meeting")
    return Reading("cancel_reminder", why=("cancel", "reminder")) if cancels else None


def reminders(said: Said) -> Reading | None:
    """ดูการแจ้งเตือนของฉัน, มีตั้งเตือนอะไรไว้บ้าง."""
    asks = said.has("wh", "polar", "request") or (said.has("reminder") and said.at("reminder") == 0 and len(said.words) <= 3)
    if said.has("reminder", "remind") and asks and not said.has("date", "time", "repeat") and not said.has("missing_ones", "every"):
        rings = said.has("remind") and not said.has("reminder") and not said.has("wh", "polar")
        return None if rings else Reading("reminders", why=("reminder", "wh"))
    return None


def remind(said: Said) -> Reading | None:
    """A reminder: "เตือนผมพรุ่งนี้บ่ายสอง" is me, at tomorrow 14:00."""
    at = said.at("remind")
    if at is None or said.has("news", "life") and not said.has("time", "date"):
        return None
    before = [token for token in said.words[:at] if token.tag == "?"]
    if unexplained(before) > 20:
        return None
    moment, repeat = _moment(said, at)
    audience, districts, missing = _audience(said)
    ask = (("at",) if moment is None else ()) + missing
    return Reading(
        "remind", audience=audience, at=moment, repeat=repeat, district=districts,
        about=about(said.words), documents=documents(said.words), ask=ask, why=("remind",),
    )  # fmt: skip


def _audience(said: Said) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
    """Who is reminded, which districts, and what must be asked: those who have not, all, a district, me, nobody named."""
    if said.has("missing_ones") or (said.has("not_yet") and not said.districts and not said.has("mine")):
        return "missing", said.districts, ()
    if said.has("every"):
        return "all", (), ()
    if said.foreign and not said.districts:
        return "district", (), ("district",)
    if said.districts:
        return "district", said.districts, ()
    if said.has("mine"):
        return ("district", (said.own,), ()) if said.own else ("district", (), ("district",))
    at = said.at("remind") or 0
    near = said.words[at + 1 : at + 4] + said.words[max(0, at - 2) : at]
    me = said.has("me") or any(token.text in _ME for token in near)
    return ("me" if me else None), (), ()


def _moment(said: Said, at: int) -> tuple[dt.datetime | None, str | None]:
    """When it rings first, and how often; None when that is not said, or the date may be the due date."""
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
    if not dates:
        return None
    chosen = [(n, token) for n, token in dates if n < at] or [(n, token) for n, token in dates if not _due(said.words, at, n, timed)]
    if not chosen:
        return None
    value = chosen[0][1].span
    assert value is not None
    if not isinstance(value.value, Day):
        return None
    return resolve(value.value, said.today, "ahead").date


def _due(words: tuple[Token, ...], at: int, n: int, timed: bool) -> bool:
    """Whether a date behind เตือน may be when the thing itself is due: ให้คืนเงินวันศุกร์นี้, ภายใน 15 ก.ย."""
    between = {token.tag for token in words[at + 1 : n]}
    if words[n - 1].tag in ("deadline", "within", "before", "to"):
        return True
    acts = between & {"send", "refund", "disburse", "meeting", "enter", "make", "form", "paper", "district_plan", "report", "order", "plan", "review"}
    return bool(acts) and not timed


def deadline(said: Said) -> Reading | None:
    """A deadline: "ให้ทุกเขตส่งแบบรายงานภายใน 15 ก.ย. 63" is a date, about document; only an order or notice is one."""
    if said.has("wh", "polar", "when", "news", "life"):
        return None
    matter = about(said.words)
    reports = said.has("report", "send", "progress_form")
    if matter is None and not reports:
        return None
    fixed = said.has("deadline", "within", "before") or _until(said)
    ordered = said.has("order", "every", "urge") or any(token.text in _ASKED for token in said.words)
    if said.has("hope") and not ordered:
        return None
    if not said.has("deadline") and not any(token.tag == "date" for token in said.words) and not said.has("within", "before"):
        return None
    if not said.has("deadline", "date") and not said.has("send"):
        return None
    if not fixed and not (ordered and said.has("date") and said.has("send", "every")):
        return None
    if said.has("done", "not_yet", "will", "intend", "not_get") or (not ordered and not said.has("deadline") and said.has("number")):
        return None
    if not ordered and not said.has("deadline", "send"):
        return None
    if unexplained(list(said.words)) > 140:
        return None
    date, clash = _due_date(said)
    if date is None and not clash and not said.has("deadline", "within"):
        return None
    return Reading("deadline", date=date, about=matter, documents=documents(said.words), ask=() if date else ("date",), why=("deadline",))


def _until(said: Said) -> bool:
    return any(token.tag == "to" and said.words[n + 1].tag == "date" for n, token in enumerate(said.words[:-1]))


def _due_date(said: Said) -> tuple[dt.date | None, bool]:
    """The last day that is meant, and whether weekday and date contradict: a month is its last day, ก่อนวันที่ 25 the 24th."""
    dates = [(n, token.span.value) for n, token in enumerate(said.words) if token.span and isinstance(token.span.value, Day)]
    lead = ("deadline", "within", "before", "to")
    led = [(n, value) for n, value in dates if n and any(token.tag in lead for token in said.words[max(0, n - 2) : n])]
    for n, value in led or dates[-1:]:
        found = resolve(value, said.today, "ahead")
        if found.clash:
            return None, True
        date = found.date or month_end(value, said.today)
        if date is None:
            continue
        early = any(token.tag == "before" for token in said.words[max(0, n - 2) : n])
        if early and found.date is None:
            date = date.replace(day=1)
        return (date - dt.timedelta(days=1) if early else date), False
    return None, False
