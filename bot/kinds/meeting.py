"""การประชุมชี้แจง/ประชาคม: held or not, when, and how many came. Must not know districts or intents."""

from bot.kinds.clause import NEGATIVE, Clause, Found
from bot.kinds.days import clocks, day
from bot.kinds.fact import Value
from bot.thai.dates import Look

SLOTS = ("status", "date", "start", "end", "attendees", "venue", "reason")
HEADS = ("meeting", "hold", "attend")
_PEOPLE = (None, "คน", "ท่าน", "ราย", "นาย")


def read(clause: Clause) -> tuple[Found, ...]:
    """The meeting of a clause: "จัดแล้วเมื่อวาน 45 คน" is held, a date, attendees 45."""
    said = _said(clause)
    look: Look = {"held": "back", "scheduled": "ahead", "postponed": "ahead"}.get(said or "")  # type: ignore[assignment]
    when = day(clause, look, _new_date(clause) if said == "postponed" else 0)
    count, hedged = _attendees(clause)
    status = said
    if said == "not_held" and when.day and _planned(clause):
        ahead = day(clause, "ahead").day
        if ahead and ahead >= clause.today and (ahead - clause.today).days < 200:
            status, when = "scheduled", when._replace(day=ahead)
    if status is None and (when.day or when.clash or count is not None or hedged):
        status = "scheduled" if when.day and when.day > clause.today else "held"
    if status is None:
        return (Found({**clocks(clause)}, ("status",)),)
    slots: dict[str, Value] = {"status": status}
    if when.day and not (status == "postponed" and not _moved(clause)):
        slots["date"] = when.day
    slots |= clocks(clause)
    ask: tuple[str, ...] = ("date",) if when.clash else ()
    if status == "held":
        if count is not None:
            slots["attendees"] = count
        elif hedged:
            ask += ("attendees",)
    return (Found(slots, ask),)


def _said(clause: Clause) -> str | None:
    """The status that the words say, before any date is looked at."""
    head = clause.at("meeting", "hold") or 0
    if clause.has("postpone") and not _denied(clause, "postpone"):
        return "postponed"
    if clause.has("cancel", "unable") and not _denied(clause, "cancel"):
        return "not_held" if clause.has("yet") else "cancelled"
    not_at = clause.at(*NEGATIVE)
    if not_at is not None:
        return _negative(clause, head, not_at)
    done = clause.at("done")
    will = clause.at("will", "intend", "invite")
    if will is not None and not (done is not None and head < done < will):
        return "scheduled"
    if done is not None or clause.has("past") or "get" in clause.tags(0, head) or _past_day(clause):
        return "held"
    return None


def _negative(clause: Clause, head: int, at: int) -> str:
    """ยังไม่ได้จัด is not_held; จะไม่จัด, จัดไม่ได้ are cancelled."""
    token = clause.tokens[at]
    before = clause.tags(0, at)
    if token.tag == "not" and before[-1:] == ("will",):
        return "cancelled"
    following = clause.tokens[at + 1 :]
    verb = any(other.tag in (*HEADS, "make") for other in following[:2])
    if token.tag == "not_get" and head < at and not verb:
        return "cancelled"
    return "not_held"


def _denied(clause: Clause, tag: str) -> bool:
    """Whether no stands right before the word: ไม่เลื่อน, ไม่ได้ยกเลิก."""
    at = clause.at(tag)
    return at is not None and at > 0 and clause.tokens[at - 1].tag in ("not", "not_get", "contrast")


def _past_day(clause: Clause) -> bool:
    """Whether the day said looks back by itself: เมื่อวาน, ที่ผ่านมา."""
    when = day(clause, None)
    return when.day is not None and when.day < clause.today


def _planned(clause: Clause) -> bool:
    """Whether a day is planned after the no: ยังไม่ได้จัด นัดไว้ 25 นี้."""
    return clause.has("will", "intend") or not clause.has("past")


def _moved(clause: Clause) -> bool:
    """Whether a postponed meeting has a new day: เลื่อนเป็น 9 ก.ค., not เลื่อนวันที่ 19 ออกไปก่อน."""
    return _new_date(clause) > 0


def _new_date(clause: Clause) -> int:
    """The place after the word that leads to the new day, else 0."""
    postponed = clause.at("postpone") or 0
    for n in range(len(clause.tokens) - 1, postponed, -1):
        token = clause.tokens[n]
        if token.tag == "date":
            before = clause.tokens[n - 1]
            lead = before if before.tag not in ("filler",) or before.text in ("ไป", "เป็น", "มา") else clause.tokens[max(0, n - 2)]
            if lead.tag == "to" or lead.text in ("ไป", "เป็น", "มา", "เลื่อนไป", "เลื่อนออกไป", "ขยับไป") or lead.tag == "will":
                return n
    return 0


def _attendees(clause: Clause) -> tuple[int | None, bool]:
    """How many came, and whether only roughly; a stated sum wins, guests and those absent do not count."""
    found: list[tuple[int | None, bool]] = []
    for number in clause.amounts():
        if number.type not in ("number", "fraction") or number.unit not in _PEOPLE:
            continue
        lead = _lead(clause, number.at)
        if lead in ("invite", "absent", "left", "community", "project", "of"):
            continue
        if number.unit is None and lead not in ("people", "attend", "total", "meeting", "hold", "done", "district", "more"):
            continue
        whole = number.value is None or number.value == int(number.value)
        if not whole:
            continue
        found.append((None if number.value is None else int(number.value), lead == "total"))
    sums = [value for value, total in found if total]
    values = sums[-1:] or [value for value, _ in found]
    if len(values) > 1 and len(set(values)) > 1:
        return None, True
    return (values[0], values[0] is None) if values else (None, False)


def _lead(clause: Clause, at: int) -> str:
    """The tag of the word that a number belongs to, looking back over fillers and days."""
    role = ""
    for n in range(at - 1, -1, -1):
        tag = clause.tokens[n].tag
        if tag in ("invite", "absent", "left", "attend", "total", "of"):
            return tag
        if tag in ("people", "part"):
            role = role or tag
            continue
        if tag in ("date", "time", "filler", "particle", "honorific", "past", "venue", "?", "full", "will", "not", "have", "not_yet"):
            continue
        return role or tag
    return role or "people"
