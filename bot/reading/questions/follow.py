"""A question that goes on with the one before: KPI เท่าไหร่, แล้วสาทรล่ะ. Knows what such words narrow; must not know any answer."""

from datetime import date

from bot.kinds.clause import Token
from bot.reading.clauses.part import VALUES
from bot.reading.questions.about import about, documents
from bot.reading.questions.past_day import as_of
from bot.reading.questions.query import query
from bot.reading.questions.those import names_those, narrows
from bot.reading.questions.topics import LACKING
from bot.reading.reading import Reading
from bot.reading.said import Said, said

_NAMES = frozenset({
    "district", "mine", "every", "total", "year", "date", "ordinal", "latest", "form", "district_plan", "paper", "meeting", "hold", "plan",
    "make", "review", "enter", "action_plan", "project", "disburse", "refund", "budget", "money", "kpi", "progress", "send", "round",
    "overview",
})  # fmt: skip
_SMALL = frozenset({"particle", "honorific", "filler", "and", "but"})
_NOW = ("ตอนนี้", "ปัจจุบัน", "วันนี้", "ขณะนี้", "เดือนนี้", "สัปดาห์นี้", "อาทิตย์นี้")
_OURS = ("ของเรา", "เรา", "ของผม", "ของหนู")
_OPENS = ("แล้ว", "ส่วน", "เฉพาะ")
_OF_A_KIND = {
    "meeting": "meeting", "plans": "plans", "action_plan": "action_plan", "document": "document",
    "disbursement": "budget", "refund": "budget",
}  # fmt: skip
_OF_A_DISTRICT = frozenset({*_OF_A_KIND.values(), "contact", "history"})


def follow(text: str, today: date, own: str | None, before: Reading) -> Reading | None:
    """The question that a short one goes on with: แล้วสาทรล่ะ, แล้วปี 64 ล่ะ, แล้วงบล่ะ behind `before`; None for any other message."""
    message = said(text, today, own)
    if names_those(message.words):
        return _of_those(message, before)
    if message.unknown or not message.words or not _goes_on(message):
        return None
    asked = query(message) or _of_another_kind(message, before)
    own_topic = asked is not None and asked.topic not in ("district", None)
    district = message.districts or ((own,) if own and message.has("mine") else ())
    dated, now = as_of(message, before.topic or ""), any(token.text in _NOW for token in message.words)
    ours = bool(own) and any(token.text in _OURS for token in message.words)
    district = district or ((own,) if own and ours else ())
    every = message.has("every", "total")
    if before.topic == "reported" and message.has("date"):
        return before._replace(as_of=dated)
    of_no_year = message.year and before.topic == "round" and not own_topic  # a round is of no other year
    if of_no_year or not (own_topic or district or dated or message.year or every or now):
        return None
    if asked is not None and asked.topic == "round" and before.round is not None:
        before = before._replace(round=asked.round)  # KPI ครั้งที่ 8, แล้วครั้งที่ 7 ล่ะ
    elif asked is not None and own_topic:
        before = _of_another_topic(asked, about(message.words), before)
    narrowed = before._replace(
        district=() if every else district or before.district,
        fiscal_year=message.year or before.fiscal_year,
        as_of=None if now else dated or before.as_of,
        round=None if now or dated else before.round,  # รอบ 8 เบิกเท่าไหร่, เดือนก่อนล่ะ
        zones=() if every or district else before.zones,
    )
    return _of_the_district(narrowed)


def _of_those(message: Said, before: Reading) -> Reading | None:
    """The question for those that have something, or lack it, of the list before where words narrow it: เฉพาะที่ประชุมแล้ว."""
    kind, lacks, has = about(message.words), not LACKING.isdisjoint(message.tags), message.has("done")
    if kind is None and message.has("send") and "document" in (before.topic, before.about, before.had):
        kind = "document"
    asked = query(message) if lacks and has else None
    if asked is not None or kind not in _OF_A_KIND:
        return asked._replace(zones=before.zones) if asked is not None else None
    named = documents(message.words) or (before.documents if kind == "document" else ())
    narrowed = narrows(message.raw)
    if has and narrowed and before.topic == "missing" and before.about not in (None, kind):
        return before._replace(had=kind)
    if has:
        return before._replace(topic=_OF_A_KIND[kind], had=kind, about=None, documents=named, district=())
    had = before.had if narrowed and before.had != kind else None
    return before._replace(topic="missing", about=kind, had=had, documents=named, district=())


def _of_another_kind(message: Said, before: Reading) -> Reading | None:
    """The question for another kind that แล้ว leads to behind a list: แล้วแบบ 2, behind ใครยังไม่ส่งแบบ 1."""
    kind = about(message.words) if before.topic == "missing" or before.had else None
    if kind not in _OF_A_KIND or message.words[0].text != "แล้ว":
        return None
    return Reading("query", topic=_OF_A_KIND[kind], documents=documents(message.words))


def _of_another_topic(asked: Reading, kind: str | None, before: Reading) -> Reading:
    """What was asked of one thing, asked of another: แล้วงบล่ะ; who lacks it, where that was the question: แล้วแบบ 1 ล่ะ."""
    if before.topic == "deadline" and kind is not None:
        return before._replace(about=kind, documents=asked.documents)  # กำหนดส่งแบบ 2 วันไหน, แบบ 1 ล่ะ
    lacking = before.topic == "missing" and kind is not None
    return before._replace(
        topic="missing" if lacking else asked.topic, about=kind if lacking else asked.about, documents=asked.documents,
        district=before.district if asked.topic in _OF_A_DISTRICT else (), fiscal_year=None,
        round=asked.round if asked.round is not None or before.topic == "round" else before.round,
        had=kind if before.had and not lacking and _OF_A_KIND.get(kind or "") == asked.topic else None,
    )  # fmt: skip


def _goes_on(message: Said) -> bool:
    """Whether a message is nothing but names behind แล้ว, or before ล่ะ."""
    first, asks = message.words[0], [token for token in message.words if token.text.startswith(("ล่ะ", "แล้วล่ะ"))]
    named = [token for token in message.words[first.text in _OPENS :] if token not in asks]
    return bool(asks or first.text in _OPENS) and bool(named) and all(_names(token) for token in named)


def _names(token: Token) -> bool:
    """Whether a word names what is asked about, or says nothing; a value states."""
    return (token.tag in _NAMES and not (token.tag in VALUES and token.span)) or token.tag in _SMALL or token.text == "เมื่อ"


def _of_the_district(asked: Reading) -> Reading:
    """The question as it is of districts: who has not yet is how far they are, the indicator their whole state."""
    if not asked.district or asked.topic in _OF_A_DISTRICT:
        return asked._replace(had=None)
    return asked._replace(topic=_OF_A_KIND.get(asked.about or "", "district"), about=None, had=None)
