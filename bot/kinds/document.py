"""แบบรายงาน and แผนระดับเขต: which document was sent, which not yet."""

from datetime import date
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Clause, Found, Token, stretches
from bot.kinds.days import day, days_named, is_ahead
from bot.kinds.fact import Value
from bot.thai import Day

SLOTS = ("document", "status")
HEADS = ("form", "district_plan", "paper", "send")
_ONLY = ("แต่", "แค่", "เฉพาะ", "เพียง")
_TALK = ("?", "life", "gossip")
_AWAITED = ("รอ", "อยู่ระหว่างรอ", "ขอเวลา", "ตีกลับ", "ถูกตีกลับ", "โดนตีกลับ", "ทีหลัง", "ตามไป")
_NEARLY = ("เกือบ", "เกือบจะ", "ใกล้", "ใกล้จะ", "จวน", "จวนจะ", "แทบจะ")
_COPIES = ("แบบ", "ฉบับ", "อัน", "ตัว", "ชุด", "ไฟล์", "เล่ม")
_LEADS = frozenset({"date", "time", "will", "intend", "send", "filler", "past", "order", *NEGATIVE})
_OF_ITS_OWN = frozenset({"neutral", "?", "order", "draft", "do", "correct", "unsure", "export"})
"""Tags of words that tell of a document something other than of the one beside it, which was sent."""
_HEREBY = ("ขอนำส่ง", "ขอจัดส่ง", "ขอส่งมอบ", "พร้อมนี้ส่ง", "พร้อมนี้ได้ส่ง", "พร้อมนี้ขอส่ง", "พร้อมนี้ได้จัดส่ง")
"""Words of an official letter with which something goes."""
_MADE = ("draft", "make", "do")
_PENDING = NEGATIVE | {"yet", "left", "unable", "unfinished", "postpone"}


def read(clause: Clause) -> tuple[Found, ...]:
    """Each document of a clause with its status: "แบบ 1 ส่งแล้ว แบบ 2 ยัง" is sent and pending."""
    parts = _parts(clause)
    statuses = [_status(tokens, clause) for _, tokens in parts]
    found: list[Found] = []
    for n, (names_, _) in enumerate(parts):
        before, behind = statuses[:n][::-1], statuses[n + 1 :]
        turned = bool(parts[n][1]) and parts[n][1][0].tag == "but"  # ส่งแบบ 2 แล้ว ส่วนแบบ 1 กับแผนเขตยังไม่ได้ส่ง
        near = next(filter(None, (*behind, *before) if turned else (*before, *behind)), None)
        silent = all(token.tag != "send" for token in parts[n][1])
        told_else = silent and near == "sent" and any(token.tag in _OF_ITS_OWN for token in parts[n][1])  # แบบ 1 ส่งแล้ว แบบ 2 ต้องแก้
        status = statuses[n] or (near if (silent or near == "sent") and not told_else else None)
        slots: dict[str, Value] = {"status": status} if status else {}
        found += [Found({"document": name, **slots}, () if status else ("status",)) for name in names_]
        if not names_:
            found.append(Found(slots, ("document",) if status else ("document", "status")))
    return tuple(found)


def days(clause: Clause) -> dict[str, date]:
    """The day that is said of each document, "" where none is named: แบบ 1 ส่ง 4 มิ.ย. แบบ 2 ส่ง 5 มิ.ย.

    One that is told together with another has the day of that.
    """
    parts = _parts(clause)
    said = [_each_day(tokens, max(1, len(names_)), clause.today) for names_, tokens in parts]
    found: dict[str, date] = {}
    for n, (names_, tokens) in enumerate(parts):
        silent = all(token.tag not in ("send", "done") for token in tokens)
        beside = next((each[0] for each in (*said[n + 1 :], *reversed(said[:n])) if each), None) if silent else None
        own = said[n] or ([beside] * len(names_) if beside else [])
        found |= dict(zip(names_ or ("",), own, strict=False))
    return found


def _each_day(tokens: tuple[Token, ...], count: int, today: date) -> list[date]:
    """The first day said, for so many documents; that of each, where as many days are named: แบบ 1 กับ 2 ส่ง 5 กับ 6 มิ.ย."""
    first = next((n for n, token in enumerate(tokens) if token.span is not None and isinstance(token.span.value, Day)), None)
    named = days_named(tokens[first]) if first is not None else []
    if first is not None and len(named) > 1:
        each = [day(Clause("document", (token,), today), "back").day for token in named]
        return [on for on in each if on] if len(named) == count else []
    on = day(Clause("document", tokens, today), "back").day
    return [on] * count if on else []


def _parts(clause: Clause) -> list[tuple[tuple[str, ...], tuple[Token, ...]]]:
    """The documents named one after the other, each with the words about it: before it where the first verb stands so."""
    places = [n for n, token in enumerate(clause.tokens) if names(token) and not _lacked(clause.tokens, n)]
    if not places:
        return [((), clause.tokens)]
    verb_first = any(token.tag in ("send", *_PENDING) for token in clause.tokens[: places[0]])
    back = (*_PENDING, "send", "but", "and", "will", "get", "reason", "except") if verb_first else ("left", "but", "except")
    starts = [0, *(_verb(clause, places[i - 1], at, back) for i, at in enumerate(places) if i)]
    ends = [*starts[1:], len(clause.tokens)]
    return [(names(clause.tokens[at]), clause.tokens[start:end]) for at, start, end in zip(places, starts, ends, strict=True)]


def _lacked(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether a paper is only what a document lacks: แบบ 2 ขาดรูปถ่าย."""
    if tokens[n].tag != "paper" or n < 2 or tokens[n - 1].tag != "left" or tokens[n].gap:
        return False
    before = next((m for m in range(n - 2, -1, -1) if names(tokens[m])), None)
    between = {token.tag for token in tokens[before:n]} if before is not None else {"done"}
    return before is not None and tokens[before].tag != "paper" and between.isdisjoint(("done", "send", "but"))


def _verb(clause: Clause, last: int, at: int, back: tuple[str, ...]) -> int:
    """Where the words about a document begin: its own ยังไม่ได้ส่ง stands before it."""
    opens = next((n for n in range(at, last, -1) if clause.tokens[n].gap), at)
    if opens < at and all(token.tag in _LEADS for token in clause.tokens[opens:at]):
        return opens  # แบบ 1 ส่งแล้ว พรุ่งนี้จะส่งแบบ 2
    while at - 1 > last and (clause.tokens[at - 1].tag in back or _only_left(clause, at - 1, last, back)):
        at -= 1
    if at - 1 > last and clause.tokens[at].text in _ONLY and clause.tokens[at - 1].tag == "send":
        return at - 1  # ส่งแต่แบบ 2
    dated = at - 1 > last and clause.tokens[at - 1].tag == "date" and not clause.tokens[at].gap  # พรุ่งนี้ส่งแบบ 2
    return at - dated


def _only_left(clause: Clause, n: int, last: int, back: tuple[str, ...]) -> bool:
    """Whether a small word stands between a document and the word about it: ค้างแค่แบบ 2."""
    return n - 1 > last and clause.tokens[n].text in _ONLY and clause.tokens[n - 1].tag in back


def names(token: Token) -> tuple[str, ...]:
    """The documents that a word names: แบบ 1 และ 2 both forms, ปฏิทิน other; a form without its number none."""
    match token.tag:
        case "form":
            return tuple(dict.fromkeys(f"form{letter}" for letter in token.text if letter in "12"))
        case "district_plan":
            return ("district_plan",)
        case "paper":
            return () if token.text in ("ไฟล์", "เอกสาร") else ("other",)
    return ()


def _status(tokens: tuple[Token, ...], clause: Clause) -> str | None:
    """sent, pending, or None when the words do not say."""
    tokens = _behind_reason(tokens)
    tags = {token.tag for token in _without_remarks(tokens)}
    if _sent_first(tokens) or _sent_otherwise(tokens) or any(token.text in _HEREBY for token in tokens):
        return "sent"
    if tags & _PENDING or any(_not_yet(token, after) for token, after in pairwise(tokens)):
        return "pending"  # ผอ.เซ็นแล้ว เดี๋ยวส่ง, เกือบเสร็จ
    looked = any(token.text.startswith(("เปิด", "อ่าน", "ดู", "เห็น", "รู้")) for token in tokens)
    over = tags & {"done", "get", "full"} and not _only_made(tokens)
    if over or ("past" in tags and not looked) or _sent_only(tokens):
        return "sent"  # not เพิ่งเปิดไฟล์แบบ 2 ดู
    if tags & {"will", "intend"} or any(is_ahead(token) or _is_awaited(tokens, n) for n, token in enumerate(tokens)):
        return "pending"  # แบบ 1 ส่งแล้ว แบบ 2 อาทิตย์หน้า
    if any(token.text == "ส่งไป" and after.text == "ตั้งแต่" for token, after in pairwise(tokens)):
        return "sent"
    when = day(Clause("document", tokens, clause.today), None).day if "send" in tags else None
    return ("sent" if when <= clause.today else "pending") if when else None


def _only_made(tokens: tuple[Token, ...]) -> bool:
    """Whether a document is only written so far: ร่างเสร็จแล้ว, ทำเสร็จแล้ว."""
    written = any(token.tag in _MADE and after.tag == "done" for token, after in pairwise(tokens))
    return written and all(token.tag != "send" for token in tokens)


def _is_awaited(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether a word says that a document is waited for; not ไม่ต้องรอ."""
    return tokens[n].text in _AWAITED and not (n and tokens[n - 1].tag == "deny")


def _not_yet(token: Token, after: Token) -> bool:
    """Whether two words say of a document that it is still to be sent, or is left out of those that were: จะส่ง, ยกเว้นแบบ 2."""
    if names(token) and after.tag == "missing_ones":
        return True  # มีแค่แบบ 2 ที่ยังไม่ส่ง
    nearly = token.text in _NEARLY and after.tag in ("done", "full", "send") and not after.gap
    return nearly or (token.tag in ("will", "intend") and after.tag == "send") or (token.tag == "except" and bool(names(after)))


def _sent_only(tokens: tuple[Token, ...]) -> bool:
    """Whether one document is set against those that were not sent: ส่งแต่แบบ 2."""
    return any(token.tag == "send" and after.text in _ONLY and not after.gap for token, after in pairwise(tokens))


def _behind_reason(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words behind the reason for what was told before: เพราะค่าวิทยากรเหลือ และส่งแบบ 2 แล้ว."""
    end = next((n for n, token in enumerate(tokens) if n and token.gap and token.tag == "and"), 0)
    return tokens[end:] if tokens and tokens[0].tag == "reason" else tokens


def _without_remarks(tokens: tuple[Token, ...]) -> list[Token]:
    """The words about a document that was sent, without a no among words that nobody knows: ส่งแบบ 1 แล้ว ฉบับเก่าเปิดไม่ได้."""
    each = stretches(tokens)
    kept = [stretch for stretch in each if (tags := {token.tag for token in stretch}) & {*HEADS} or tags.isdisjoint(_TALK)]
    sent = next((n for n, token in enumerate(tokens) if token.tag == "done" and "send" in {each.tag for each in tokens[:n]}), len(tokens))
    behind = tokens[sent - 1].start
    kept = [stretch for stretch in kept if stretch[0].start <= behind or (_is_of_it(stretch) and not _of_the_rest(stretch))]
    told = [token for stretch in each for token in stretch if token.tag == "done" or stretch in kept]
    return told if {"send", "done"} <= {token.tag for token in told} else list(tokens)


def _only_lacks(stretch: list[Token]) -> bool:
    """Whether it is only told what is still missing of a document: รูปยังขาด."""
    tags = {token.tag for token in stretch}
    return "left" in tags and tags.isdisjoint(NEGATIVE | {*HEADS} - {"paper"})


def _is_of_it(stretch: list[Token]) -> bool:
    """Whether a stretch behind a document that was sent speaks of it, and is no remark: not ไม่รีบค่ะ, แต่ยังไม่มีลายเซ็น, รูปยังขาด."""
    return any(token.tag in HEADS for token in stretch) and not _only_lacks(stretch)


def _of_the_rest(stretch: list[Token]) -> bool:
    """Whether it is told of the other documents, none of which is named: แบบอื่นยัง, อีกฉบับยังไม่ได้ส่ง."""
    if any(names(token) for token in stretch):
        return False
    another = any(one.tag == "more" and two.text in _COPIES and not two.gap for one, two in pairwise(stretch))
    return another or any(token.text.startswith("อื่น") for token in stretch)


def _sent_otherwise(tokens: tuple[Token, ...]) -> bool:
    """Whether only one way of sending is denied, and told behind it how it was sent: ไม่ได้ส่งทางเมลนะคะ แบบ 2 ส่งเป็นเอกสารไปแล้ว."""
    each = [{token.tag for token in stretch} for stretch in stretches(tokens)]
    denied = next((n for n, tags in enumerate(each) if {"not_get", "send"} <= tags), len(each))
    behind = {tag for tags in each[denied + 1 :] for tag in tags}
    return {"send", "done"} <= behind and behind.isdisjoint(_PENDING)


def _sent_first(tokens: tuple[Token, ...]) -> bool:
    """Whether what is still to be sent comes behind what was: ส่งไฟล์แล้ว จะส่งตัวจริงตามไป."""
    later = next((n for n, token in enumerate(tokens) if token.tag in ("will", "intend") and token.gap), None)
    before = [token.tag for token in tokens[:later]]
    return later is not None and "send" in before and "done" in before and _PENDING.isdisjoint(before)
