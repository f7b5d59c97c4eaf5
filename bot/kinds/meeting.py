"""การประชุมชี้แจง/ประชาคม: held or not, when, and how many came. Must not know districts or intents."""

from datetime import timedelta
from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Amounts, Clause, Found
from bot.kinds.days import (
    When,
    both_days,
    clocks,
    day,
    days_named,
    has_come,
    is_ahead,
    is_numbered,
    is_one_day,
    later_this_month,
    later_today,
    of_no_month,
)
from bot.kinds.fact import Value
from bot.kinds.held import VERBS, is_to_come, new_date, status_of
from bot.kinds.people import AT_LAST, PEOPLE, came
from bot.thai.dates import Look

SLOTS = ("status", "date", "start", "end", "attendees", "place", "reason")
HEADS = ("meeting", "hold", "attend")
_LOOK: dict[str | None, Look] = {"held": "back", "scheduled": "ahead", "postponed": "ahead"}
_NEXT_TIME = ("ครั้งหน้า", "คราวหน้า", "รอบหน้า", "ครั้งต่อไป", "คราวต่อไป", "รอบต่อไป", "ครั้งถัดไป")
_DAILY = ("วันละ", "ครั้งละ", "รอบละ")
_ISSUED = ("ออก", "ลงวันที่")
_BARE = frozenset({"date", "time", "particle", "past", "filler", "venue", "community", "district", "number", "people", "attend"})
_CALL_HELD = frozenset({"done", "past", "get", "people", "attend", "number", "finish"})
_OPENING = frozenset({"date", "time", "but", "and", "filler", "particle", "more", "ordinal", "community", "left"})


def read(clause: Clause) -> tuple[Found, ...]:
    """The meetings of a clause: "จัดแล้วเมื่อวาน 45 คน" is held, a date, attendees 45; each day with its people is one."""
    listed = tuple(_meeting(each) for each in _days_listed(clause) or _days_in_turn(clause))
    if listed and all(each.slots.get("status") == "held" for each in listed):
        return listed
    return tuple(_meeting(each) for each in _each_day(clause) or _and_next(clause) or (clause,))


def _days_listed(clause: Clause) -> list[Clause]:
    """The clause once for each of days named together, where people are told day by day: วันที่ 8 กับ 10 มิ.ย. วันละ 30 คน."""
    if "per" not in clause.heard or not any(token.text in _DAILY for token in clause.tokens):
        return []  # of two days the first
    at, days = next(((n, days) for n, token in enumerate(clause.tokens) if len(days := days_named(token) or both_days(token)) > 1), (0, []))
    rest = [token for token in clause.tokens[at + 1 :] if token.text not in _DAILY]
    return [Clause(clause.kind, (*clause.tokens[:at], token, *rest), clause.today) for token in days]


def _days_in_turn(clause: Clause) -> list[Clause]:
    """The clause once for each of days named together, behind which as many counts stand: วันที่ 5 8 12 มิ.ย. 30 32 35 คน."""
    if not {"date", "number"} <= clause.heard:
        return []
    named = ((n, days_named(token)) for n, token in enumerate(clause.tokens) if token.tag == "date")
    at, days = next(((n, days) for n, days in named if len(days) > 1), (0, []))
    counts = [number for number in clause.amounts() if days and number.at > at and number.unit in (None, *PEOPLE)]
    if len(days) < 2 or len(counts) != len(days):
        return []
    led = tuple(token for token in clause.tokens[:at] if token.tag != "number")  # ประชุม 3 ครั้ง
    people = clause.tokens[counts[-1].at + 1 : counts[-1].at + 2]
    return [
        Clause(clause.kind, (*led, day, clause.tokens[number.at], *people), clause.today) for day, number in zip(days, counts, strict=True)
    ]


def _and_next(clause: Clause) -> list[Clause]:
    """A meeting that was held and the one planned behind it: ประชุมแล้ว 10 พ.ย. และจะประชุมอีกรอบ 24 พ.ย."""
    at = clause.at("will") or 0
    if not at:
        return []
    opening = _OPENING - {"date"} if "date" in clause.tags(at) else _OPENING
    while at and clause.tokens[at - 1].tag in opening and not clause.tokens[at].gap.startswith("\n"):
        at -= 1
    before, after = set(clause.tags(0, at)), set(clause.tags(at))
    again = after & set(VERBS) or (after & {"ordinal", "community"} and "?" not in after)  # รอบสองนัด 24 พ.ย.
    again = again or any(token.text in _NEXT_TIME for token in clause.tokens[at:])  # ครั้งหน้า 25 มิ.ย.
    verbs = before & set(VERBS) and again
    over = "done" in before or {"date", "number"} <= before
    if not verbs or not over or not {"date", "number"} & before or "date" not in after:
        return []
    return [Clause(clause.kind, clause.tokens[:at], clause.today), Clause(clause.kind, clause.tokens[at:], clause.today)]


def _each_day(clause: Clause) -> list[Clause]:
    """The clause once for each day, where every day has its own people: วันที่ 1 ก.ค. 30 คน และวันที่ 8 ก.ค. 35 คน."""
    starts = _days(clause)
    if len(starts) < 2:
        return []
    people = [number.at for number in clause.amounts() if number.unit in PEOPLE or _after_people(clause, number)]
    rounds = [number.value for number in clause.amounts() if clause.tags(number.at + 1, number.at + 2) == ("round_word",)]
    if rounds == [len(starts)] and not people:
        return [Clause(clause.kind, (*clause.tokens[: starts[0]], clause.tokens[start]), clause.today) for start in starts]
    if len(people) != len(starts) or clause.has("invite", "absent", "part", "postpone") or clause.at("from") in range(people[-1]):
        return []  # behind the last people it is told of a place: ห้องเดิม
    ends = [*starts[1:], len(clause.tokens)]
    own = all(start < at < end for start, at, end in zip(starts, people, ends, strict=True))
    if not own:
        return []
    led = tuple(token for token in clause.tokens[: starts[0]] if token.tag != "number")  # ประชุม 3 รุ่น
    each = [led + clause.tokens[start:end] for start, end in zip(starts, ends, strict=True)]
    return [Clause(clause.kind, tokens, clause.today) for tokens in each]


def _after_people(clause: Clause, number: Amounts) -> bool:
    """Whether a bare number follows คน or คนมา."""
    led = clause.tags(max(0, number.at - 1), number.at)
    return led in (("people",), ("attend",)) and number.unit is None and number.type == "number"


def _days(clause: Clause) -> list[int]:
    """The places of its days."""
    if "date" not in clause.heard:
        return []
    return [n for n, token in enumerate(clause.tokens) if token.tag == "date" and is_one_day(token)]


def _meeting(clause: Clause) -> Found:
    """The one meeting of a clause."""
    clause = _of_its_own(instead(clause))
    status = status_of(clause)
    status = "scheduled" if status == "held" and _is_to_be(clause) else status
    bare = [token for token in clause.tokens if of_no_month(token)] if status == "cancelled" else []
    later = "past" not in clause.heard and any(later_this_month(token, clause.today) for token in bare)  # งดประชุมวันที่ 27
    meant = bool(bare) and (later or clause.has("will"))  # งดประชุมที่นัดไว้วันที่ 14
    when = day(clause, "ahead" if meant else _LOOK.get(status), _since(clause, status))
    if status == "not_held":
        status, when = _planned(clause, when, _since(clause, status))
    count, rough = came(clause)
    status = _by_its_people(clause, status, when, (count, rough))
    if when.day is None and not when.clash and status in (None, "scheduled", "held") and later_today(clause):
        status, when = status or "scheduled", When(clause.today)
    if status is None:
        return Found({**clocks(clause)}, ("status",))
    slots: dict[str, Value] = {"status": status}
    if status == "held" and when.day and when.day > clause.today:
        when = When(None, clash=not clause.has("but"))  # แล้ว cannot be said of a day to come
    if when.day and (status != "postponed" or new_date(clause)):
        slots["date"] = when.day
    slots |= {} if _hour_gone(clause, slots) else clocks(clause)
    ask: tuple[str, ...] = ("date",) if when.clash and (status != "postponed" or new_date(clause)) else ()
    if status == "held":
        if count is not None:
            slots["attendees"] = count
        ask += ("attendees",) if rough else ()
    return Found(slots, ask, _comes_again(clause, slots))


def _by_its_people(clause: Clause, status: str | None, when: When, came_: tuple[int | None, bool]) -> str | None:
    """What a meeting came to by its day and by those who came, where no word says it or one of another thing does."""
    count, rough = came_
    arrived = (one.tag in ("people", "attend") and "มา" in (one.text[-2:], two.text) for one, two in pairwise(clause.tokens))
    came_today = when.day == clause.today and any(arrived)
    if status == "scheduled" and when.day and ((count and when.day < clause.today) or ((count or rough) and came_today)):
        return "held"  # ประชุมวันที่ 30 ม.ค. มา 44 คน ร้านจะออกใบเสร็จใหม่ให้
    if status is None and clause.has("invite") and count is None and not clause.has("attend"):
        return "scheduled"  # not เชิญไป 80 คน มาจริง 54
    if status is None and (when.day or when.clash or count is not None or rough):
        ahead = when.day is None and "done" not in clause.heard and any(map(is_ahead, clause.tokens))  # เดือนหน้าประชุม 33 คน
        return "scheduled" if ahead or (when.day and when.day > clause.today) else "held"
    return status


def _hour_gone(clause: Clause, slots: dict[str, Value]) -> bool:
    """Whether the hour is that of the day a meeting was put off from: เลื่อนประชุมค่ะ เดิม 24 มี.ค. 9 โมง."""
    put_off = slots["status"] == "postponed" and "date" not in slots and not new_date(clause)
    return put_off and any((one.tag, two.tag) == ("date", "time") for one, two in pairwise(clause.tokens))


def _comes_again(clause: Clause, slots: dict[str, Value]) -> bool:
    """Whether the day of a meeting that no word calls held has no month and is still to come in this: ประชุมวันที่ 25 on the 17th."""
    untold = slots["status"] == "held" and "date" in slots and clause.heard.isdisjoint(_CALL_HELD)
    return untold and any(later_this_month(token, clause.today) for token in clause.tokens if of_no_month(token))


def _is_to_be(clause: Clause) -> bool:
    """Whether a แล้ว only says that it is near: มะรืนนี้จะได้ประชุมแล้วนะครับ."""
    if clause.has("past", "number"):
        return False
    before = clause.tokens[: clause.at(*VERBS) or 0]
    return any(is_one_day(token) and not is_numbered(token) and is_to_come(clause, token) for token in before)


def _of_its_own(clause: Clause) -> Clause:
    """The words of the meeting itself, before ส่วน or behind it: งดประชุมวันที่ 19 ส่วนอบรม 25 คนยังจัดปกติ, ไปนั่งประชุมมา ส่วนประชุมของเรายัง."""
    at = clause.at("but")
    if at is None or clause.tokens[at].text != "ส่วน":
        return clause
    before = clause.tags(0, at)
    if "meeting" in before and clause.tags(at + 1)[:1] == ("meeting",):
        return Clause(clause.kind, clause.tokens[at:], clause.today)  # วันนี้ไปนั่งประชุมที่ศาลาว่าการ ส่วนประชุมชุมชนยังไม่ได้จัด
    if {"cancel", "postpone"}.isdisjoint(before):
        return clause
    return clause if "meeting" in clause.tags(at) else Clause(clause.kind, clause.tokens[:at], clause.today)


def _since(clause: Clause, status: str | None) -> int:
    """The place from which its day is looked for: behind the day that it was put off from, where it was."""
    if status == "held" and (last := next((n for n, token in enumerate(clause.tokens) if token.text in AT_LAST), 0)):
        return last if "date" in clause.tags(last) else _own_day(clause)  # เลื่อนมาสองหน หนแรก 7 ก.ค. สุดท้ายได้ประชุมวันที่ 4 ส.ค.
    if status == "postponed" or (status == "held" and clause.has("postpone")):
        at, moved = clause.at("from"), clause.at("postpone") or 0
        if status == "held" and {"hold", "past"} <= set(clause.tags(moved)) and "from" not in clause.tags(moved):
            return moved  # เดิมนัด 12 มี.ค. เลื่อนมาจัดเมื่อ 19 มี.ค.
        told_first = "date" in clause.tags(0, moved)  # ประชุมเมื่อวาน เลื่อนจากวันที่ 10
        return new_date(clause) or (at + 2 if status == "held" and at is not None and not told_first else 0)
    return _own_day(clause)


def _own_day(clause: Clause) -> int:
    """The place of the day beside the meeting's word, where the first is that of another thing: เมื่อเช้าได้หนังสือมา ประชุม 30 มี.ค."""
    days = _days(clause)
    verb = (clause.at("meeting") or 0) if days and "life" in clause.heard and not clause.heard.isdisjoint(NEGATIVE) else 0
    if verb and any(token.tag == "life" and token.text.startswith("ประชุม") for token in clause.tokens[days[0] : verb]):
        return verb  # เมื่อเช้ามีแต่ประชุมหัวหน้าฝ่าย ประชาคมยังไม่ได้จัด
    if len(days) < 2:
        return 0
    first, *later = [set(clause.stretch(n)) for n in days]
    if days[0] and (clause.tokens[days[0] - 1].tag == "past" or first <= {"date", "time"}):
        first |= {*clause.stretch(days[0] - 1)}  # ได้หนังสือเมื่อ 3 มิ.ย., หนังสือเชิญออกตั้งแต่ 2 มี.ค.
    issued = days[0] > 0 and clause.tokens[days[0] - 1].text in _ISSUED  # ประกาศ กทม. ออก 17 มี.ค.
    if (first <= _BARE and not issued) or not first.isdisjoint(VERBS):
        return 0
    led = [not {*clause.tags(days[0], n), *tags}.isdisjoint((*VERBS, "will")) for n, tags in zip(days[1:], later, strict=True)]
    return days[1 + led.index(True)] if any(led) else 0


def instead(clause: Clause) -> Clause:
    """The words behind แต่ where they tell of the meeting itself: ไม่ได้ประชุมที่วัด แต่ประชุมที่โรงเรียน, เดิมนัด 1 มิ.ย. แต่ได้ประชุม 7 มิ.ย."""
    at = clause.at("but")
    at = _came_about(clause) if at is None else at
    at = _elsewhere(clause) if at is None else at
    if at is None:
        return clause
    before, after = set(clause.tags(0, at)), clause.tags(at + 1)
    if after and clause.tokens[at].text != "กว่าจะได้" and set(after) & {*NEGATIVE, "will", "intend", "postpone", "cancel", "unable"}:
        return clause
    another = bool(before & NEGATIVE) and after[:1] in (("meeting",), ("hold",))
    over = not set(after).isdisjoint(("get", "done", "past")) or any(token.text == "จริง" for token in clause.tokens[at:])
    held = not before.isdisjoint(("will", "intend")) and not set(after).isdisjoint(VERBS) and over
    if not another and not held:
        return clause
    days = () if "date" in after else tuple(token for token in clause.tokens[:at] if token.tag == "date")
    kept = len(days) == 1 and (another or has_come(days[0]))
    return Clause(clause.kind, (*(days if kept else ()), *clause.tokens[at:]), clause.today)


def _came_about(clause: Clause) -> int | None:
    """The place from which it is told how it came about in the end: เดิมนัดประชุม 12 มี.ค. ติดงาน เลยได้จัดจริง 19 มี.ค."""
    if not clause.has("get"):
        return None
    if at := next((n for n, token in enumerate(clause.tokens) if n and token.text == "กว่าจะได้"), 0):
        return at  # จองไว้ตั้งแต่ 2 ก.ค. กว่าจะได้ประชุมจริงก็ 15 ก.ค.
    triples = enumerate(zip(clause.tokens, clause.tokens[1:], clause.tokens[2:], strict=False))
    return next((n for n, (one, two, three) in triples if one.text == "เลย" and two.tag == "get" and three.tag in VERBS), None)


def _elsewhere(clause: Clause) -> int | None:
    """The place from which another place is told: ไม่ได้จัดที่สำนักงานเขต ไปประชุมที่วัดแทน."""
    if not clause.has("not_get"):
        return None
    verbs = [n for n, token in enumerate(clause.tokens) if token.tag in VERBS]
    if len(verbs) == 2 and _another_met(clause, *verbs):
        return verbs[1] - 1
    told = len(verbs) == 2 and any(token.text == "แทน" for token in clause.tokens[verbs[1] :]) and "not_get" in clause.tags(0, verbs[0])
    return verbs[1] - 1 if told else None


def _another_met(clause: Clause, first: int, second: int) -> bool:
    """Whether only another meeting was not held, and it is told who came to this: ไม่ได้ประชุมเรื่องยาเสพติด ประชุมแผนชุมชน 41 คน."""
    came_ = {"number", "people"} <= set(clause.tags(second)) and NEGATIVE.isdisjoint(clause.tags(second))
    about = clause.tokens[first + 1].text == "เรื่อง"
    return came_ and about and clause.tags(first - 1, first) == ("not_get",) and bool(clause.tokens[second].gap)


def _planned(clause: Clause, when: When, since: int) -> tuple[str, When]:
    """Not yet held but planned for a day to come is scheduled on it."""
    ahead = day(clause, "ahead", since).day
    if not clause.has("not_yet", "yet", "will", "intend") or _had_been_planned(clause):
        return "not_held", when  # ไม่ได้จัด: it is over
    told = any(token.tag == "date" and token.text.startswith("เมื่อ") for token in clause.tokens)  # เมื่อเช้า is over
    told = told or clause.has("reason") or clause.heard.isdisjoint(("will", "intend", "time"))  # การประชุมวันนี้ยังไม่ได้จัดค่ะ
    if when.day and ahead and ahead >= clause.today + timedelta(days=told) and (ahead - clause.today).days < 200:
        return ("not_held", When(None)) if _until(clause) else ("scheduled", When(ahead))
    return "not_held", when


def _had_been_planned(clause: Clause) -> bool:
    """Whether a day is that of a plan that came to nothing: วันที่ 27 ที่นัดไว้ก็ไม่ได้จัด."""
    at = clause.at("will") or 0
    return at > 0 and clause.tokens[at - 1].text == "ที่" and "not_get" in clause.tags(at)


def _until(clause: Clause) -> bool:
    """Whether a day is only how long something lasts that hinders: ยังไม่ได้จัด ห้องปิดซ่อมถึงสิ้นเดือน."""
    first = clause.at("date") or 0
    return first > 0 and clause.tokens[first - 1].text == "ถึง"
