"""Whether a meeting was held, is planned, put off, cancelled or not held: what the words say before any date is looked at.

Knows the words of a clause and their order. Must not know days beyond those that look back or ahead by themselves.
"""

from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Clause, Token
from bot.kinds.days import day, day_of
from bot.kinds.people import AT_LAST
from bot.thai import resolve

VERBS = ("meeting", "hold")
_NOT_HELD = ("will", "approved", "not_yet", "not", "not_get", "cancel", "postpone")
_PARTS_FROM = ("postpone", "cancel", "will", "invite", "not_yet", "not_get", "unable", "number")
_CHANGES = (("postpone",), ("cancel",), ("correct",))
_OFF = frozenset({"cancel", "unable", "not_get"})
_ELSE = frozenset({"approved", "money", "paper", "invite", "?"})
_AT_FIRST = ("ทีแรก", "ตอนแรก", "แรกๆ", "เดิม", "แต่เดิม", "เดิมที")
_TO = ("ไป", "เป็น", "เปน", "มา")
_OVER = frozenset({"done", "past", "date"})


def status_of(clause: Clause) -> str | None:
    """The status that the words say, before any date is looked at."""
    held = _done_at(clause)
    held = _at_last(clause) if held is None else held
    if _put_off(clause, held):
        return "postponed"
    if _undone(clause, _off_at(clause), held):
        return "not_held" if clause.has("yet") else "cancelled"
    negative = _negative(clause) if held is None else None
    if negative or _will(clause, held) or (held is None and _set_for(clause)):
        return negative or "scheduled"
    over = any(token.tag == "done" and _is_over(clause, n) for n, token in enumerate(clause.tokens))
    if held is not None or over or clause.has("past") or "get" in clause.tags(0, clause.at(*VERBS)) or _past_day(clause):
        return "held"
    if clause.has("unfinished") or any(token.tag == "no_date" and token.text.startswith("ยังไม่") for token in clause.tokens):
        return "not_held"  # ยังไม่มีกำหนดประชุม
    return None


def _set_for(clause: Clause) -> bool:
    """Whether the day right behind the meeting's word is still to come, and an hour follows: ตกลงกันแล้ว ประชุมวันพฤหัสหน้า 9 โมงครึ่ง."""
    if "time" not in clause.heard:
        return False
    return any(one.tag in VERBS and two.tag == "date" and is_to_come(clause, two) for one, two in pairwise(clause.tokens))


def _of_else(clause: Clause, n: int) -> bool:
    """Whether a แล้ว belongs to another thing that was done before: ผอ.อนุมัติงบ 18,000 แล้ว ประชุมวันที่ 24 มิ.ย."""
    verb = clause.at(*VERBS) or 0
    start = next((m for m in range(n, 0, -1) if clause.tokens[m].gap and clause.tokens[m].tag not in ("done", "number", "money")), 0)
    apart = n < verb and any(token.gap for token in clause.tokens[n + 1 : verb + 1]) and "date" in clause.tags(verb)
    return apart and not _ELSE.isdisjoint(clause.tags(start, n))


def _is_over(clause: Clause, n: int) -> bool:
    """Whether a แล้ว says that the meeting is over: not ประชุมพรุ่งนี้แล้ว, ไม่เลื่อนแล้ว, nor that of another thing."""
    accepted = n > 0 and clause.tokens[n - 1].tag == "invite" and not clause.tokens[n].gap  # ตอบรับมาแล้ว 31
    return not (accepted or _soon(clause, n) or _stays(clause, n) or _of_else(clause, n))


def _soon(clause: Clause, n: int) -> bool:
    """Whether a day to come stands right before a แล้ว, with its hour or not: ประชุมพรุ่งนี้แล้ว, ประชุมพรุ่งนี้บ่ายสองแล้ว."""
    at = n - 1 - (n > 1 and clause.tokens[n - 1].tag == "time")
    return at >= 0 and not clause.tokens[n].gap and is_to_come(clause, clause.tokens[at])


def _stays(clause: Clause, n: int) -> bool:
    """Whether a แล้ว only says that nothing is changed any more: ไม่เลื่อนประชุมแล้วค่ะ."""
    start = next((m for m in range(n, 0, -1) if clause.tokens[m].gap), 0)
    return any(before.tag in NEGATIVE and (token.tag,) in _CHANGES for before, token in pairwise(clause.tokens[start:n]))


def _put_off(clause: Clause, held: int | None) -> bool:
    """Whether it is held on another day: เลื่อน, ยกเลิก 24 มิ.ย. จัดใหม่ 1 ก.ค.; not ที่เลื่อนไป 24 มิ.ย. ยกเลิกแล้ว."""
    at = clause.at("postpone")
    if at is not None and clause.has("attend") and clause.tokens[at + 1 : at + 2] and clause.tokens[at + 1].text in ("งาน", "กิจกรรม"):
        return False  # ผู้เข้าร่วม 29 คน ที่ประชุมมีมติเลื่อนงานกีฬา
    if at is None:
        return clause.has("cancel") and clause.has("to") and new_date(clause) > 0
    if held is not None and _of_before(clause, at):
        return False
    described = clause.has("cancel") and at > 0 and clause.tokens[at - 1].text == "ที่"
    return not described and _undone(clause, at, held)


def _of_before(clause: Clause, at: int) -> bool:
    """Whether it is told beside a meeting held that it had been put off: เลื่อนจากวันที่ 10, หลังจากเลื่อนมา 2 รอบ; not เลื่อนมาเป็น 22."""
    one, two = (*(token for token in clause.tokens[at + 1 : at + 3]), None, None)[:2]
    counted = one is not None and one.text == "มา" and two is not None and two.tag in ("number", "done", "?")
    origin = [token.tag for token in (one, two) if token is not None and token.text != "มา"][:1]  # เลื่อนมาจาก 5 มิ.ย.
    return origin == ["from"] or counted or (at > 0 and clause.tokens[at - 1].text.startswith("หลัง"))


def _off_at(clause: Clause) -> int | None:
    """The place of งด, ยกเลิก, or of a จัดไม่ได้ that is the meeting's; not ลงชื่อไม่ทัน of those who came."""
    if clause.heard.isdisjoint(_OFF):
        return None
    if any(before.tag == "not" and token.tag == "cancel" for before, token in pairwise(clause.tokens)):
        return None  # ที่ว่าจะยกเลิก สรุปว่าไม่ยกเลิกแล้ว
    at = clause.at("cancel", "unable")
    if at and clause.tokens[at].tag == "unable" and clause.tokens[at - 1].text in ("ไป", "มา", "เข้า"):
        at = None  # ประชุมบ่ายคงไปไม่ทัน
    at = _could_not(clause) if at is None else at
    if at is None or clause.tokens[at].tag == "cancel" or not clause.has("attend", "people"):
        return at
    return at if set(clause.stretch(at)) & set(VERBS) else None


def _could_not(clause: Clause) -> int | None:
    """The place of a ไม่ได้ right behind the meeting's word: ที่นัดไว้จัดไม่ได้; not ประชุมไม่ได้จัด."""
    pairs = enumerate(zip(clause.tokens, clause.tokens[1:], strict=False), 1)
    behind = (n for n, (before, token) in pairs if before.tag in VERBS and token.tag == "not_get" and not token.gap)
    own = (*VERBS, "postpone", "cancel")  # ประชุมไม่ได้จัด, ประชุมไม่ได้เลื่อน
    return next((n for n in behind if clause.tags(n + 1, n + 2)[:1] not in [(verb,) for verb in own]), None)


def _undone(clause: Clause, at: int | None, held: int | None) -> bool:
    """Whether เลื่อน or งด stands there, is not denied, and no later จัดแล้ว: ที่เลื่อนมาจากมีนา จัดประชุมแล้ว."""
    if at is None or (held is not None and (held > at or _at_first(clause, at))):
        return False
    denied = at > 0 and clause.tokens[at - 1].tag in ("not", "not_get", "not_yet", "contrast", "deny")
    return not denied or bool(clause.tokens[at].gap)  # จัดไม่ได้ ขอเลื่อนเป็น 30 มี.ค.


def _at_first(clause: Clause, at: int) -> bool:
    """Whether it was only at first to be put off or cancelled: จัดแล้วครับ ทีแรกจะงด."""
    start = next((n for n in range(at, 0, -1) if clause.tokens[n].gap), 0)
    return clause.tokens[start].text in _AT_FIRST and "will" in clause.tags(start, at)


def _done_at(clause: Clause) -> int | None:
    """The place of a แล้ว that belongs to the meeting itself: ประชุมแล้ว, จัดประชุมเรียบร้อย."""
    if clause.heard.isdisjoint(_OVER):
        return None
    for n, token in enumerate(clause.tokens):
        if token.tag not in _OVER or not (token.tag == "done" or _since_then(clause, n)):
            continue
        if _soon(clause, n) or (clause.tags(max(0, n - 2), n) == ("to", "date") and clause.has("postpone")):
            continue  # ประชุมพรุ่งนี้แล้ว; เลื่อนนะ ประชุมไปอยู่ 7 ส.ค. แล้ว
        for before in reversed(clause.tokens[max(0, n - 7) : n]):
            if before.tag in VERBS:
                led = clause.tokens.index(before)
                led -= led > 1 and clause.tokens[led - 1].tag in VERBS and not before.gap  # ยกเลิกการประชุมประชาคมแล้ว
                led -= led > 1 and clause.tokens[led - 1].text == "การ"  # งดเว้นการจัดประชุมแล้ว
                planned = led > 1 and clause.tokens[led - 1].tag == "will" and clause.tokens[led - 2].text == "ที่"  # ที่นัดไว้จัดแล้ว
                return None if led and clause.tokens[led - 1].tag in _NOT_HELD and not planned else n
            if before.tag in _PARTS_FROM or before.text == "รอ":
                break  # จะจัดประชุมกลางเดือน รอห้องซ่อมเสร็จ
    return None


def _since_then(clause: Clause, n: int) -> bool:
    """Whether a เมื่อ or a day gone by stands right behind the meeting's word: ตั้งเป้าไว้ 50 คน ประชุมไปเมื่อ 4 มี.ค., ประชุมเมื่อวาน."""
    token = clause.tokens[n]
    return n > 0 and not token.gap and clause.tokens[n - 1].tag in VERBS and (token.tag == "past" or _is_gone(clause, token))


def _is_gone(clause: Clause, token: Token) -> bool:
    """Whether a word is a day gone by, whichever way one looks: เมื่อวาน, ที่ผ่านมา."""
    when = day_of(token)
    found = resolve(when, clause.today, "ahead").date if when is not None and when.day is None else None
    return found is not None and found < clause.today


def _at_last(clause: Clause) -> int | None:
    """The place of a meeting that could be held, behind what put it off: เลื่อนมาสองรอบ ในที่สุดก็ได้ประชุมเมื่อวันจันทร์."""
    triples = enumerate(zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False), 1)
    over = ("past", "filler", "date", "done")
    at = next((n for n, (one, two, three) in triples if one.tag == "get" and two.tag in VERBS and three.tag in over), None)
    if at is not None and clause.has("date", "past", "number") and "postpone" in clause.tags(0, at):
        return at
    return _came_at_last(clause)


def _came_at_last(clause: Clause) -> int | None:
    """The place of the word for those who came, with their number behind สุดท้าย: นัดไว้ 30 คน สุดท้ายมาประชุม 19 คน."""
    start = next((n for n, token in enumerate(clause.tokens) if token.text in AT_LAST), None)
    behind = clause.tags(start) if start is not None else ()
    came = "attend" in behind and "number" in behind and {*NEGATIVE, "will", "intend", "postpone", "cancel"}.isdisjoint(behind)
    return start + behind.index("attend") if came and start is not None else None


def is_to_come(clause: Clause, token: Token) -> bool:
    """Whether a word is a day that is still to come, whichever way one looks: พรุ่งนี้, ศุกร์หน้า."""
    when = day_of(token)
    found = resolve(when, clause.today, "back").date if when is not None else None
    return found is not None and found > clause.today


def _negative(clause: Clause) -> str | None:
    """ยังไม่ได้จัด is not_held; จะไม่จัด, จัดไม่ได้ are cancelled; a no about something else is nothing."""
    for n, token in enumerate(clause.tokens):
        of = clause.tags(n + 1, n + 2) if n + 1 < len(clause.tokens) and not clause.tokens[n + 1].gap else ()
        if token.tag not in NEGATIVE or (token.tag == "not" and of == ("?",)) or of in _CHANGES or _of_who_went(clause, n):
            continue  # พิมพ์ไม่ถนัด เมื่อวานประชุมแล้ว; ไม่ได้เลื่อนนะคะ
        before, after = clause.tags(max(0, n - 3), n), clause.tags(n + 1, _reach(clause, n))
        verb_after = any(tag in VERBS for tag in after)
        verb_before = n <= 1 or (any(tag in VERBS for tag in before) and not _led_by_will(clause))
        if token.tag == "not" and verb_after and (token.text == "ไม่" or before[-1:] == ("will",)):
            return "cancelled"
        if token.tag == "not_get" and not clause.has("yet") and verb_before and clause.tags(n + 1, n + 2) not in (("meeting",), ("hold",)):
            return "cancelled"
        if verb_after or (verb_before and token.tag != "not") or len(clause.tokens) <= 3:
            return "not_held"
    return None


def _reach(clause: Clause, n: int) -> int:
    """Up to where a no is looked for its verb: a few words, of a ไม่ with a word of its own no further than that: หาไฟล์ไม่เจอ | ประชุมแล้ว."""
    own = clause.tokens[n].text == "ไม่" and n + 1 < len(clause.tokens) and not clause.tokens[n + 1].gap
    gap = next((m for m in range(n + 2, len(clause.tokens)) if clause.tokens[m].gap), n + 4) if own else n + 4
    return min(gap, n + 4)


def _of_who_went(clause: Clause, n: int) -> bool:
    """Whether only somebody did not go, and others met: ผมไม่ได้ไปเองนะ พี่สมศรีไปจัดประชุมแทน."""
    went = [token for token in clause.tokens[n + 1 : n + 4] if not token.gap]
    return bool(went) and went[0].text == "ไป" and all(token.tag not in VERBS for token in went) and clause.has("attend", "people")


def _led_by_will(clause: Clause) -> bool:
    """Whether จะ or นัด stands right before the word for the meeting."""
    return any(token.tag == "will" and after.tag in VERBS for token, after in zip(clause.tokens, clause.tokens[1:], strict=False))


def _will(clause: Clause, held: int | None) -> bool:
    """Whether the meeting is planned: จะ, นัด before its word, or with no แล้ว of its own."""
    if clause.heard.isdisjoint(("will", "intend")):
        return False
    places = [n for n, token in enumerate(clause.tokens) if token.tag in ("will", "intend") and not _conceded(clause, n)]
    places = [n for n in places if not _behind_who_came(clause, n)]
    if held is None:
        return bool(places)
    return any(n > held and any(tag in VERBS for tag in clause.tags(n + 1, n + 3)) for n in places)


def _behind_who_came(clause: Clause, n: int) -> bool:
    """Whether a จะ stands behind how many came, and sets nothing: ประชุม 12 มิ.ย. ผู้เข้าร่วม 60 คน จะเอาไปทำสไลด์."""
    start = next((m for m in range(n, 0, -1) if clause.tokens[m].gap), 0)
    came = ("attend", "number") in pairwise(clause.tags(0, start))
    return came and {*VERBS, "date", "time", "to"}.isdisjoint(clause.tags(start))


def _conceded(clause: Clause, n: int) -> bool:
    """Whether a จะ plans nothing: กำลัง, ถึงแม้ฝนจะตก, กว่าจะประชุมเสร็จ."""
    start = next((m for m in range(n, 0, -1) if clause.tokens[m].gap), 0)
    if [token.text for token in clause.tokens[max(0, n - 2) : n]] == ["จาก", "ที่"]:
        return True  # มาแค่ 22 คน จากที่นัดไว้ 60
    if clause.tokens[n].text.startswith("ได้ฤกษ์") and _past_day(clause):
        return True  # เมื่อวานได้ฤกษ์ประชุม
    conceded = any("แม้" in token.text or token.text == "ถึง" for token in clause.tokens[start:n])
    at_last = n > 0 and clause.tokens[n - 1].text == "กว่า" and any(token.text.startswith("เสร็จ") for token in clause.tokens[n:])
    return clause.tokens[n].text == "กำลัง" or at_last or conceded  # ถึงฝนจะตกหนักก็ยังประชุมได้


def _past_day(clause: Clause) -> bool:
    """Whether the day said looks back by itself: เมื่อวาน, ที่ผ่านมา."""
    when = day(clause, None)
    return when.day is not None and when.day < clause.today


def new_date(clause: Clause) -> int:
    """The place of the day that a meeting was put off to, else 0: เลื่อนเป็น 9 ก.ค., not เลื่อนวันที่ 19 ออกไปก่อน."""
    postponed = clause.at("postpone") or 0
    for n in range(len(clause.tokens) - 1, postponed, -1):
        if clause.tokens[n].tag != "date":
            continue
        lead = [token for token in clause.tokens[max(0, n - 3) : n] if token.tag not in ("date", "particle")]
        if lead and lead[-1].tag in ("from", "reason"):
            continue  # เลื่อนมาจาก 18 มี.ค., เพราะวันที่ 9 ชนงานบวช
        meant = any(one.text == "ที่" and two.tag == "will" for one, two in pairwise(lead))  # ชะลอประชุมที่กำหนดไว้วันที่ 24 ไปก่อน
        gone = any(one.text.endswith(("ไป", "มา")) and two.tag == "hold" for one, two in pairwise(lead))  # ยืดออกไปจัดในวันที่ 6
        if not meant and (gone or any(token.tag in ("to", "will") or token.text.endswith(_TO) for token in lead[-2:])):
            return n
    return _before_it(clause, postponed)


def _before_it(clause: Clause, postponed: int) -> int:
    """The place of the day told before the word it is put off with, else 0: โยกไป 24 มิ.ย. เลื่อนออกไป, วันใหม่คือ 24 มิ.ย. เลื่อนมาจาก 18 มี.ค."""
    dated = [n for n, token in enumerate(clause.tokens[:postponed]) if token.tag == "date"]
    led = any(token.tag == "from" for token in clause.tokens[postponed + 1 : postponed + 3])
    led = led or ("to", "date") in pairwise(clause.tags(0, postponed))
    return dated[0] if led and len(dated) == 1 else 0
