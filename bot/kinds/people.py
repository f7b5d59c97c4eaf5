"""How many people came to a meeting: which numbers of a clause count them. Must not know days nor what the meeting came to."""

from collections.abc import Sequence

from bot.kinds.clause import Amounts, Clause, Token

PEOPLE = ("คน", "ท่าน", "ราย", "นาย")
AT_LAST = ("สุดท้าย", "ท้ายที่สุด", "ในที่สุด", "ท้ายสุด")
"""Words behind which stands what came of it."""
_NEXT = ("รูป", "ภาพ", "ห้อง", "แผน", "ชุด", "ชั้น", "โครงการ", "เรื่อง", "คืน", "แบบ", "ไฟล์")
_MOST = 10_000
_SOME = ("honorific", "matter", "people", "venue")
_WHO = frozenset({"?", "life", "matter", "honorific", "people", "part", "have", "before", "left", "not"})
_ALL = frozenset({"attend", "total", "meeting", "hold"})
_ANYBODY = ("คน", "ผู้เข้าร่วม", "ผู้ร่วมประชุม")
_HOSTS = ("วิทยากร", "เจ้าหน้าที่")
_COUNTING = ("ลง", "นับ", "นับได้", "เซ็น", "เซ็นชื่อ", "บอก", "แจ้ง", "ว่า", "หรือ", "เขียน")
_LEAST_NAME = 6
"""Letters from which a word that nobody knows may be others than those who came."""
_ONLY = ("แค่", "เพียง", "จริง", "จริงๆ", "ทั้งหมด", "ทั้งสิ้น", "ได้")
_NAMES = ("?", "place", "venue", "neutral", "filler", "district")
_SKIPPED = frozenset({
    "date", "time", "filler", "particle", "honorific", "past", "venue", "?", "full", "not", "have", "not_yet", "done", "neutral",
    "reason", "get", "place", "finish", "year",
})  # fmt: skip


def came(clause: Clause) -> tuple[int | None, bool]:
    """How many came, and whether only roughly; a stated sum wins, guests and those absent do not count."""
    found: list[tuple[Amounts, str]] = []
    besides = len(clause.tokens)
    if clause.has("except", "average"):
        besides = next((n for n, token in enumerate(clause.tokens) if token.tag == "except" or _is_not_counting(clause, n)), besides)
    for number in clause.amounts():
        if (found and (number.at > besides or includes(clause.tokens, number.at))) or _left_out(clause, number, besides):
            continue  # คนมา 53 ไม่รวมเด็กอีก 7; 32 คน รวมเจ้าหน้าที่ 3 คน
        lead = _lead(clause, number.at)
        lead = "attend" if lead == "invite" and number.whole is not None else lead  # 60% ของที่เชิญ คือ 48 จาก 80 คน
        if _is_people(clause, number, lead):
            found.append((number, lead))
    if len(found) > 1:
        found = [each for each in found if not _only_said(clause, each[0].at)] or found
        found = [each for each in found if not any(_of_some(clause, each[0], other[0]) for other in found)]
        found = [each for each in found if not (_of_nobody(clause, each[0].at) or includes(clause.tokens, each[0].at))] or found
    values = [_count(number) for number, lead in found if lead != "part" and not _of_hosts(clause, number)]
    if found and not values:
        return None, True  # ชาย 12 หญิง 30, วิทยากร 2 คน: nobody said how many
    if len(clause.amounts()) > 1:
        values = [_count(number) for number, lead in found if lead == "total"][-1:] or _really(clause) or values
    if len(set(values)) > 1:
        return None, True
    return (values[0], values[0] is None) if values else (None, False)


def _is_not_counting(clause: Clause, n: int) -> bool:
    """Whether a ไม่นับ says of those named behind it that they are not counted; not วิทยากร 2 ไม่นับนะ ชาวบ้าน 37 คน, of those before it."""
    behind = next((token for token in clause.tokens[n + 1 :] if token.tag != "particle"), None)
    return clause.tokens[n].text == "ไม่นับ" and not (behind is not None and behind.gap and clause.tokens[n - 1].tag == "number")


def includes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number counts only some of those counted before it: รวมเจ้าหน้าที่ 3 คน; not รวม 45 คน, รวมคน 45."""
    total, some = tokens[max(0, at - 2) : at] if at > 1 else (None, None)
    return total is not None and some is not None and total.tag == "total" and not some.gap and some.tag in _SOME and some.text != "คน"


def _of_hosts(clause: Clause, number: Amounts) -> bool:
    """Whether only those who hold a meeting are counted, in a stretch of their own: ประชุมแล้ว วิทยากร 2 คน, มีเจ้าหน้าที่ 5 คน."""
    led = [token for token in _own_words(clause, number.at) if token.tag not in ("have", "filler", "number")]
    return len(led) == 1 and led[0].text in _HOSTS


def _left_out(clause: Clause, number: Amounts, besides: int) -> bool:
    """Whether a number opens the clause only to say who is not counted: ไม่รวมเจ้าหน้าที่ 4 คน ประชุมแล้ว 33 คน."""
    between = clause.tokens[besides + 1 : number.at]
    return besides < number.at <= besides + 3 and not any(token.gap for token in between) and clause.has("except")


def _of_some(clause: Clause, number: Amounts, whole: Amounts) -> bool:
    """Whether fewer than all who came are counted, who are named in a stretch of their own: ประชุมแล้ว 33 คน มีเจ้าหน้าที่ 5 คน."""
    fewer = whole.value is not None and number.value is not None and number.value < whole.value
    return fewer and number.unit in PEOPLE and _names_some(_own_words(clause, number.at)) and not _names_some(_own_words(clause, whole.at))


def _own_words(clause: Clause, at: int) -> Sequence[Token]:
    """The words of a number's stretch before it; the gap right before it is none."""
    return clause.tokens[next((n for n in range(at - 1, 0, -1) if clause.tokens[n].gap), 0) : at]


def _names_some(led: Sequence[Token]) -> bool:
    """Whether words before a number name some of those who came, and do not tell how all were counted."""
    some = any(token.tag in _WHO and token.text not in _ANYBODY for token in led)
    counted = any(token.tag in _ALL or token.text in _COUNTING for token in led) and all(token.tag != "not" for token in led)
    return some and not counted


def _count(number: Amounts) -> int | None:
    """A number of people as a whole one; None where it is no exact one."""
    return None if number.value is None else int(number.value)


def _only_said(clause: Clause, at: int) -> bool:
    """Whether a number is what somebody said, before แต่ and those who were counted: คุยไว้ว่ามา 70 แต่ใบลงชื่อมี 53 คน."""
    start = next((n for n in range(at - 1, 0, -1) if clause.tokens[n].gap), 0)
    said = any(token.text.endswith("ว่า") for token in clause.tokens[start:at])
    turn = next((n for n in range(at + 1, len(clause.tokens)) if clause.tokens[n].tag == "but"), None)
    return said and turn is not None and any(number.at > turn and number.unit in PEOPLE for number in clause.amounts())


def _of_nobody(clause: Clause, at: int) -> bool:
    """Whether a number follows at once what nobody knows, so that it counts others: คนมา 28 บ่ายไปงานกีฬา เด็กตั้ง 300 คน."""
    before = clause.tokens[at - 1] if at else None
    return before is not None and before.tag == "?" and bool(before.gap) and len(before.text) >= _LEAST_NAME  # not บ่าย 25 คน


def _really(clause: Clause) -> list[int | None]:
    """The number that is said to be the real one: ลงชื่อไว้ 70 เข้าประชุมจริง 58 คน, นัดไว้ 30 คน สุดท้ายมา 19 คน."""
    real = [number for number in clause.amounts() if number.at and _is_real(clause, number.at)]
    return [int(number.value) for number in real if number.value is not None and number.unit in (None, *PEOPLE)]


def _is_real(clause: Clause, at: int) -> bool:
    """Whether จริง or มาแค่ stands before a number, or สุดท้าย opens its stretch."""
    opens = next((n for n in range(at - 1, 0, -1) if clause.tokens[n].gap), 0)
    led = clause.tokens[at - 1].text
    only = led in ("แค่", "เพียง") and any(token.text == "มา" for token in clause.tokens[max(0, at - 3) : at - 1])  # มาได้แค่ 31
    return only or led.endswith(("จริง", "จริงๆ")) or clause.tokens[opens].text in AT_LAST


def _is_people(clause: Clause, number: Amounts, lead: str) -> bool:
    """Whether a number counts those who came."""
    value = number.value or 0
    if number.type not in ("number", "fraction") or value != int(value) or (number.unit is None and _no_people(clause, number)):
        return False
    unread = number.at > 0 and clause.tokens[number.at - 1].text in ("วันที่", "เวลา")  # วันที่ 32, เวลา 25.00
    after_time = number.at > 0 and clause.tokens[number.at].gap == "-" and clause.tokens[number.at - 1].tag == "time"
    rounds = any(token.tag == "round_word" and not token.gap.strip() for token in clause.tokens[number.at + 1 : number.at + 2])
    if lead in ("invite", "absent", "left", "of", "per", "intend") or after_time or unread or rounds or _stayed_away(clause, number.at):
        return False  # ประชุม 3 รอบ
    if number.unit in PEOPLE:
        return not _is_year(clause, number)
    if number.unit in _NEXT and lead in ("attend", "people") and _told_of(clause, number.at):
        return True  # คนมา 57 ห้องเล็กไปหน่อย
    if number.unit == "ชุมชน":
        return lead == "attend" and _names_community(clause, number.at + 1)
    before = clause.tokens[number.at - 1] if number.at else None
    numbered = before is not None and (before.tag == "venue" or before.text.startswith("ค่า"))  # ศาลา 3, ค่าอาหาร 1,650
    return not numbered and number.unit is None and lead in ("people", "part", "attend", "total", "meeting", "hold", "district", "more")


def _no_people(clause: Clause, number: Amounts) -> bool:
    """Whether a bare number is too large for people, or written as an hour: งบได้มา 65,300, 25.00 น."""
    return (number.value or 0) >= _MOST or "." in clause.tokens[number.at].text


def _stayed_away(clause: Clause, at: int) -> bool:
    """Whether it is told behind a number that they did not come: 12 คนไม่มา, 8 คนลากิจ; not มา 40 คน ไม่มา 12, มา 28 ลาป่วยลากิจกัน 12."""
    start = at + 1 + ("people" in clause.tags(at + 1, at + 2))
    end = start
    while end < len(clause.tokens) and (clause.tokens[end].tag in ("absent", "leave") or (end > start and clause.tokens[end].text == "กัน")):
        end += 1
    return end > start and {"number", "fraction"}.isdisjoint(clause.tags(end, end + 1))


def _told_of(clause: Clause, at: int) -> bool:
    """Whether a word for those who came stands before a number, so that the unit behind it only begins something else: คน 52 แผนชุมชน."""
    return not {"people", "attend"}.isdisjoint(clause.tags(max(0, at - 3), at))


def _names_community(clause: Clause, at: int) -> bool:
    """Whether ชุมชน behind a number opens a name and counts nothing: คนมา 47 ชุมชนหลังวัดมาเยอะ."""
    named = clause.tokens[at + 1 : at + 2]
    return bool(named) and not named[0].gap and named[0].text != "ที่" and named[0].tag in _NAMES


def _is_year(clause: Clause, number: Amounts) -> bool:
    """Whether a number behind a day without a year is its year, as another number counts the people: 15 สิงหา 63 คน 79."""
    before = clause.tokens[number.at - 1] if number.at else None
    behind = [other.at - 1 for other in clause.amounts() if other.at > number.at]
    led = (clause.tokens[at - (clause.tokens[at].text == "กัน")] for at in behind)  # คนมากันสี่สิบเอ็ด
    others = any(token.tag in ("people", "attend") for token in led)
    return before is not None and before.tag == "date" and others


def _lead(clause: Clause, at: int) -> str:
    """The tag of the word that a number belongs to, looking back over fillers and days."""
    role = ""
    for n in range(at - 1, -1, -1):
        tag = _by_itself(clause, n, at) or clause.tokens[n].tag
        if tag in ("invite", "absent", "left", "attend", "total", "of", "per", "intend") or (tag == "part" and not role):
            return tag
        if tag in ("people", "part"):
            role = role or tag
        elif tag not in _SKIPPED:
            return role or tag
    return role or "people"


def _by_itself(clause: Clause, n: int, at: int) -> str:
    """What a small word makes of the number behind it: มาแค่ 32, คิดว่าจะมา 15, รวมผู้เข้าประชุม 28; "" for any other."""
    token, before = clause.tokens[n], clause.tokens[n - 1].tag if n else ""
    if token.tag == "matter" and n and (before == "invite" or clause.tokens[n - 1].text == "นัด"):
        return "invite"  # นัดประธานไป 30 คน มาประชุม 19 คน
    if n == at - 1 and (token.text == "นับได้" or (token.text in ("แค่", "เพียง") and token.gap)):
        return "attend"  # คนไม่ได้มาเยอะอย่างที่คิด แค่ 19 คน
    if token.text == "มา" and all(each.text in _ONLY for each in clause.tokens[n + 1 : at]):
        return "intend" if before in ("intend", "will") else "attend"
    summed = before == "total" or (n > 0 and clause.tokens[n - 1].text.startswith("สรุป"))  # สรุปผู้เข้าร่วม 55 คน
    return "total" if token.tag == "attend" and summed and not token.gap else ""
