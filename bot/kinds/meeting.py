"""การประชุมชี้แจง/ประชาคม: held or not, when, and how many came. Must not know districts or intents."""

from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Amounts, Clause, Found, Token
from bot.kinds.days import When, clocks, day, later_today
from bot.kinds.fact import Value
from bot.kinds.people import PEOPLE, came
from bot.thai import Day, resolve
from bot.thai.dates import Look

SLOTS = ("status", "date", "start", "end", "attendees", "place", "reason")
HEADS = ("meeting", "hold", "attend")
_LOOK: dict[str | None, Look] = {"held": "back", "scheduled": "ahead", "postponed": "ahead"}
_VERBS = ("meeting", "hold")
_NOT_HELD = ("will", "approved", "not_yet", "not", "not_get", "cancel", "postpone")
_CHANGES = (("postpone",), ("cancel",), ("correct",))
_BARE = frozenset({"date", "time", "particle", "past", "filler", "venue", "community", "district", "number", "people", "attend"})
_OPENING = frozenset({"date", "time", "but", "and", "filler", "particle", "more", "ordinal", "community", "left"})


def read(clause: Clause) -> tuple[Found, ...]:
    """The meetings of a clause: "จัดแล้วเมื่อวาน 45 คน" is held, a date, attendees 45; each day with its people is one."""
    return tuple(_meeting(each) for each in _each_day(clause) or _and_next(clause) or (clause,))


def _and_next(clause: Clause) -> list[Clause]:
    """A meeting that was held and the one planned behind it: ประชุมแล้ว 10 พ.ย. และจะประชุมอีกรอบ 24 พ.ย."""
    at = clause.at("will") or 0
    opening = _OPENING - {"date"} if "date" in clause.tags(at) else _OPENING
    while at and clause.tokens[at - 1].tag in opening and not clause.tokens[at].gap.startswith("\n"):
        at -= 1
    before, after = set(clause.tags(0, at)), set(clause.tags(at))
    verbs = before & set(_VERBS) and (after & set(_VERBS) or (after & {"ordinal", "community"} and "?" not in after))  # รอบสองนัด 24 พ.ย.
    over = "done" in before or {"date", "number"} <= before
    if not verbs or not over or not {"date", "number"} & before or "date" not in after:
        return []
    return [Clause(clause.kind, clause.tokens[:at], clause.today), Clause(clause.kind, clause.tokens[at:], clause.today)]


def _each_day(clause: Clause) -> list[Clause]:
    """The clause once for each day, where every day has its own people: วันที่ 1 ก.ค. 30 คน และวันที่ 8 ก.ค. 35 คน."""
    starts = [n for n, token in enumerate(clause.tokens) if token.tag == "date" and _is_day(token)]
    people = [number.at for number in clause.amounts() if number.unit in PEOPLE or _after_people(clause, number)]
    rounds = [number.value for number in clause.amounts() if clause.tags(number.at + 1, number.at + 2) == ("round_word",)]
    if len(starts) > 1 and rounds == [len(starts)] and not people:
        return [Clause(clause.kind, (*clause.tokens[: starts[0]], clause.tokens[start]), clause.today) for start in starts]
    if len(starts) < 2 or len(people) != len(starts) or clause.has("invite", "absent", "part", "postpone", "from"):
        return []
    ends = [*starts[1:], len(clause.tokens)]
    own = all(start < at < end for start, at, end in zip(starts, people, ends, strict=True))
    if not own:
        return []
    each = [clause.tokens[: starts[0]] + clause.tokens[start:end] for start, end in zip(starts, ends, strict=True)]
    return [Clause(clause.kind, tokens, clause.today) for tokens in each]


def _after_people(clause: Clause, number: Amounts) -> bool:
    """Whether a bare number follows คน or คนมา."""
    led = clause.tags(max(0, number.at - 1), number.at) in (("people",), ("attend",))
    return led and number.unit is None and number.type == "number"


def _is_day(token: Token) -> bool:
    """Whether a date is one day and no month: 9 มี.ค., เมื่อวาน; not เดือนนี้."""
    when = token.span.value if token.span else None
    return isinstance(when, Day) and (when.day, when.shift, when.weekday) != (None, None, None)


def _of_no_month(token: Token) -> bool:
    """Whether a date is a day of a month not said: วันที่ 14."""
    when = token.span.value if token.span else None
    return isinstance(when, Day) and when.day is not None and when.month is None


def _meeting(clause: Clause) -> Found:
    """The one meeting of a clause."""
    clause = instead(clause)
    status = _said(clause)
    meant = status == "cancelled" and clause.has("will") and any(map(_of_no_month, clause.tokens))  # งดประชุมที่นัดไว้วันที่ 14
    when = day(clause, "ahead" if meant else _LOOK.get(status), _since(clause, status))
    if status == "not_held":
        status, when = _planned(clause, when, _since(clause, status))
    count, rough = came(clause)
    if status is None and clause.has("invite") and count is None and not clause.has("attend"):
        status = "scheduled"  # not เชิญไป 80 คน มาจริง 54
    if status is None and (when.day or when.clash or count is not None or rough):
        status = "scheduled" if when.day and when.day > clause.today else "held"
    if when.day is None and not when.clash and status in (None, "scheduled") and later_today(clause):
        status, when = "scheduled", When(clause.today)
    if status is None:
        return Found({**clocks(clause)}, ("status",))
    slots: dict[str, Value] = {"status": status}
    if status == "held" and when.day and when.day > clause.today:
        when = When(None, clash=not clause.has("but"))  # แล้ว cannot be said of a day to come
    if when.day and (status != "postponed" or _new_date(clause)):
        slots["date"] = when.day
    slots |= clocks(clause)
    ask: tuple[str, ...] = ("date",) if when.clash and (status != "postponed" or _new_date(clause)) else ()
    if status == "held":
        if count is not None:
            slots["attendees"] = count
        ask += ("attendees",) if rough else ()
    return Found(slots, ask)


def _since(clause: Clause, status: str | None) -> int:
    """The place from which its day is looked for: behind the day that it was put off from, where it was."""
    if status == "postponed" or (status == "held" and clause.has("postpone")):
        at, moved = clause.at("from"), clause.at("postpone") or 0
        if status == "held" and {"hold", "past"} <= set(clause.tags(moved)) and "from" not in clause.tags(moved):
            return moved  # เดิมนัด 12 มี.ค. เลื่อนมาจัดเมื่อ 19 มี.ค.
        return _new_date(clause) or (at + 2 if status == "held" and at is not None else 0)
    return _own_day(clause)


def _own_day(clause: Clause) -> int:
    """The place of the day beside the meeting's word, where the first is that of another thing: เมื่อเช้าได้หนังสือมา ประชุม 30 มี.ค."""
    days = [n for n, token in enumerate(clause.tokens) if token.tag == "date" and _is_day(token)]
    if len(days) < 2:
        return 0
    first, *later = [set(clause.stretch(n)) for n in days]
    if days[0] and clause.tokens[days[0] - 1].tag == "past":
        first |= {*clause.stretch(days[0] - 1)}  # ได้หนังสือเมื่อ 3 มิ.ย.
    if first <= _BARE or not first.isdisjoint(_VERBS):
        return 0
    led = [not {*clause.tags(days[0], n), *tags}.isdisjoint((*_VERBS, "will")) for n, tags in zip(days[1:], later, strict=True)]
    return days[1 + led.index(True)] if any(led) else 0


def instead(clause: Clause) -> Clause:
    """The words behind แต่ where they tell of the meeting itself: ไม่ได้ประชุมที่วัด แต่ประชุมที่โรงเรียน, เดิมนัด 1 มิ.ย. แต่ได้ประชุม 7 มิ.ย."""
    at = clause.at("but")
    if at is None:
        return clause
    before, after = set(clause.tags(0, at)), clause.tags(at + 1)
    if after and set(after) & {*NEGATIVE, "will", "intend", "postpone", "cancel"}:
        return clause
    another = bool(before & NEGATIVE) and after[:1] in (("meeting",), ("hold",))
    held = "will" in before and not set(after).isdisjoint(_VERBS) and not set(after).isdisjoint(("get", "done", "past"))
    return Clause(clause.kind, clause.tokens[at:], clause.today) if another or held else clause


def _said(clause: Clause) -> str | None:
    """The status that the words say, before any date is looked at."""
    held = _done_at(clause)
    if _put_off(clause, held):
        return "postponed"
    if _undone(clause, _off_at(clause), held):
        return "not_held" if clause.has("yet") else "cancelled"
    negative = _negative(clause) if held is None else None
    if negative or _will(clause, held):
        return negative or "scheduled"
    over = any(token.tag == "done" and not (n and _is_to_come(clause, clause.tokens[n - 1])) and not _stays(clause, n)
               for n, token in enumerate(clause.tokens))  # fmt: skip
    if held is not None or over or clause.has("past") or "get" in clause.tags(0, clause.at(*_VERBS)) or _past_day(clause):
        return "held"
    if clause.has("unfinished") or any(token.tag == "no_date" and token.text.startswith("ยังไม่") for token in clause.tokens):
        return "not_held"  # ยังไม่มีกำหนดประชุม
    return None


def _stays(clause: Clause, n: int) -> bool:
    """Whether a แล้ว only says that nothing is changed any more: ไม่เลื่อนประชุมแล้วค่ะ."""
    start = next((m for m in range(n, 0, -1) if clause.tokens[m].gap), 0)
    return any(before.tag in NEGATIVE and (token.tag,) in _CHANGES for before, token in pairwise(clause.tokens[start:n]))


def _put_off(clause: Clause, held: int | None) -> bool:
    """Whether it is held on another day: เลื่อน, ยกเลิก 24 มิ.ย. จัดใหม่ 1 ก.ค.; not ที่เลื่อนไป 24 มิ.ย. ยกเลิกแล้ว."""
    at = clause.at("postpone")
    if at is None:
        return clause.has("cancel") and clause.has("to") and _new_date(clause) > 0
    described = clause.has("cancel") and at > 0 and clause.tokens[at - 1].text == "ที่"
    return not described and _undone(clause, at, held)


def _off_at(clause: Clause) -> int | None:
    """The place of งด, ยกเลิก, or of a จัดไม่ได้ that is the meeting's; not ลงชื่อไม่ทัน of those who came."""
    at = clause.at("cancel", "unable")
    at = _could_not(clause) if at is None else at
    if at is None or clause.tokens[at].tag == "cancel" or not clause.has("attend", "people"):
        return at
    return at if set(clause.stretch(at)) & set(_VERBS) else None


def _could_not(clause: Clause) -> int | None:
    """The place of a ไม่ได้ right behind the meeting's word: ที่นัดไว้จัดไม่ได้; not ประชุมไม่ได้จัด."""
    pairs = enumerate(zip(clause.tokens, clause.tokens[1:], strict=False), 1)
    behind = (n for n, (before, token) in pairs if before.tag in _VERBS and token.tag == "not_get" and not token.gap)
    return next((n for n in behind if clause.tags(n + 1, n + 2)[:1] not in [(verb,) for verb in _VERBS]), None)


def _undone(clause: Clause, at: int | None, held: int | None) -> bool:
    """Whether เลื่อน or งด stands there, is not denied, and no later จัดแล้ว: ที่เลื่อนมาจากมีนา จัดประชุมแล้ว."""
    if at is None or (held is not None and held > at):
        return False
    return not (at > 0 and clause.tokens[at - 1].tag in ("not", "not_get", "not_yet", "contrast"))


def _done_at(clause: Clause) -> int | None:
    """The place of a แล้ว that belongs to the meeting itself: ประชุมแล้ว, จัดประชุมเรียบร้อย."""
    for n, token in enumerate(clause.tokens):
        if token.tag != "done" or (n and not token.gap and _is_to_come(clause, clause.tokens[n - 1])):
            continue  # ประชุมพรุ่งนี้แล้ว
        for before in reversed(clause.tokens[max(0, n - 7) : n]):
            if before.tag in _VERBS:
                led = clause.tokens.index(before)
                return None if led and clause.tokens[led - 1].tag in _NOT_HELD else n
            if before.tag in ("postpone", "cancel", "will", "invite", "not_yet", "not_get", "unable", "number"):
                break
    return None


def _is_to_come(clause: Clause, token: Token) -> bool:
    """Whether a word is a day that is still to come, whichever way one looks: พรุ่งนี้, ศุกร์หน้า."""
    when = token.span.value if token.span else None
    found = resolve(when, clause.today, "back").date if isinstance(when, Day) else None
    return found is not None and found > clause.today


def _negative(clause: Clause) -> str | None:
    """ยังไม่ได้จัด is not_held; จะไม่จัด, จัดไม่ได้ are cancelled; a no about something else is nothing."""
    for n, token in enumerate(clause.tokens):
        of = clause.tags(n + 1, n + 2) if n + 1 < len(clause.tokens) and not clause.tokens[n + 1].gap else ()
        if token.tag not in NEGATIVE or (token.tag == "not" and of == ("?",)) or of in _CHANGES:
            continue  # พิมพ์ไม่ถนัด เมื่อวานประชุมแล้ว; ไม่ได้เลื่อนนะคะ
        before, after = clause.tags(max(0, n - 3), n), clause.tags(n + 1, n + 4)
        verb_after = any(tag in _VERBS for tag in after)
        verb_before = n <= 1 or (any(tag in _VERBS for tag in before) and not _led_by_will(clause))
        if token.tag == "not" and verb_after and (token.text == "ไม่" or before[-1:] == ("will",)):
            return "cancelled"
        if token.tag == "not_get" and not clause.has("yet") and verb_before and clause.tags(n + 1, n + 2) not in (("meeting",), ("hold",)):
            return "cancelled"
        if verb_after or (verb_before and token.tag != "not") or len(clause.tokens) <= 3:
            return "not_held"
    return None


def _led_by_will(clause: Clause) -> bool:
    """Whether จะ or นัด stands right before the word for the meeting."""
    return any(token.tag == "will" and after.tag in _VERBS for token, after in zip(clause.tokens, clause.tokens[1:], strict=False))


def _will(clause: Clause, held: int | None) -> bool:
    """Whether the meeting is planned: จะ, นัด before its word, or with no แล้ว of its own."""
    places = [n for n, token in enumerate(clause.tokens) if token.tag in ("will", "intend") and not _conceded(clause, n)]
    if held is None:
        return bool(places)
    return any(n > held and any(tag in _VERBS for tag in clause.tags(n + 1, n + 3)) for n in places)


def _conceded(clause: Clause, n: int) -> bool:
    """Whether a จะ plans nothing: กำลัง, ถึงแม้ฝนจะตก."""
    start = next((m for m in range(n, 0, -1) if clause.tokens[m].gap), 0)
    return clause.tokens[n].text == "กำลัง" or any("แม้" in token.text for token in clause.tokens[start:n])


def _past_day(clause: Clause) -> bool:
    """Whether the day said looks back by itself: เมื่อวาน, ที่ผ่านมา."""
    when = day(clause, None)
    return when.day is not None and when.day < clause.today


def _planned(clause: Clause, when: When, since: int) -> tuple[str, When]:
    """Not yet held but planned for a day to come is scheduled on it."""
    ahead = day(clause, "ahead", since).day
    if not clause.has("not_yet", "yet", "will", "intend"):
        return "not_held", when  # ไม่ได้จัด: it is over
    if when.day and ahead and ahead >= clause.today and (ahead - clause.today).days < 200:
        return ("not_held", When(None)) if _until(clause) else ("scheduled", When(ahead))
    return "not_held", when


def _until(clause: Clause) -> bool:
    """Whether a day is only how long something lasts that hinders: ยังไม่ได้จัด ห้องปิดซ่อมถึงสิ้นเดือน."""
    first = next((n for n, token in enumerate(clause.tokens) if token.tag == "date"), 0)
    return first > 0 and clause.tokens[first - 1].text == "ถึง"


def _new_date(clause: Clause) -> int:
    """The place of the day that a meeting was put off to, else 0: เลื่อนเป็น 9 ก.ค., not เลื่อนวันที่ 19 ออกไปก่อน."""
    postponed = clause.at("postpone") or 0
    for n in range(len(clause.tokens) - 1, postponed, -1):
        if clause.tokens[n].tag != "date":
            continue
        lead = [token for token in clause.tokens[max(0, n - 3) : n] if token.tag not in ("date", "particle")]
        meant = any(one.text == "ที่" and two.tag == "will" for one, two in pairwise(lead))  # ชะลอประชุมที่กำหนดไว้วันที่ 24 ไปก่อน
        if not meant and any(token.tag in ("to", "will") or token.text.endswith(("ไป", "เป็น", "มา")) for token in lead[-2:]):
            return n
    return 0
