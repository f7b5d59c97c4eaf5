"""บรรจุในแผนปฏิบัติการประจำปี: how many projects, of which fiscal year."""

from bot.kinds.clause import IN_VAIN, NEGATIVE, Amounts, Clause, Found, Token
from bot.kinds.fact import Value
from bot.thai import Day, Years, fiscal_year

SLOTS = ("projects", "fiscal_year")
HEADS = ("enter", "action_plan")
_TITLE = frozenset({"enter", "action_plan", "project", "year", "plan", "district", "filler", "particle", "honorific", "report"})
_SMALL = frozenset({"filler", "particle", "honorific", "and"})
_OF_A_NAME = ("and", "?")
_BUDDHIST = 543
MOST = 10_000
"""How many projects no district has: more is money."""
PROPOSING = ("เสนอ", "ยื่น")
"""What is done before projects are put in."""
_REST = ("ส่วนที่เหลือ", "ที่เหลือ", "นอกนั้น")
_UNITS = (None, "โครงการ", "กิจกรรม", "อัน")


def read(clause: Clause) -> tuple[Found, ...]:
    """The projects of a clause, a fact for each year said: "ปี 63 7 โครงการ ปี 64 11 โครงการ" is two."""
    years = [n for n, token in enumerate(clause.tokens) if token.tag == "year" and not _of_the_rest(clause, n)]
    if len(years) > 1 and (found := _by_year(clause, years)):
        return found
    year = _year(clause.tokens[_nearest(clause, years)]) if years else _behind_a_day(clause)
    said = _without_names(clause)
    return (_fact(clause, year, denied=said.denied("enter", "project", "action_plan") or _only_no(said)),)


def _without_names(clause: Clause) -> Clause:
    """The words without a no that is only heard in the name of a project: บรรจุแล้ว โครงการไม่เทรวม, โครงการปรับปรุงภูมิทัศน์."""
    if NEGATIVE.isdisjoint(clause.heard) or "?" not in clause.heard:
        return clause
    kept = tuple(token for n, token in enumerate(clause.tokens) if token.tag not in NEGATIVE or not _is_of_a_name(clause, n))
    return Clause(clause.kind, kept, clause.today)


def _is_of_a_name(clause: Clause, n: int) -> bool:
    """Whether a no stands behind โครงการ and is glued to letters that nobody knows."""
    start, end = _bounds(clause, n)
    named = any(token.text == "โครงการ" for token in clause.tokens[start:n])
    return named and "?" in (*clause.tags(max(start, n - 1), n), *clause.tags(n + 1, min(end, n + 2)))


def _of_the_rest(clause: Clause, n: int) -> bool:
    """Whether a year is that of what is left or still to be done, in a stretch of its own: บรรจุแล้ว 3 โครงการ ที่เหลือปี 65, ปีหน้าจะเสนออีก 2."""
    start, end = _bounds(clause, n)
    stretch = clause.tags(start, end)
    told = not {"enter", "action_plan"}.isdisjoint((*clause.tags(0, start), *clause.tags(end)))
    rest = not {"left", "will", "intend"}.isdisjoint(stretch) or any(token.text in _REST for token in clause.tokens[start:end])
    return told and rest and "enter" not in stretch


def _bounds(clause: Clause, n: int) -> tuple[int, int]:
    """Where the words between gaps begin and end in which a word stands."""
    start = next((m for m in range(n, 0, -1) if clause.tokens[m].gap), 0)
    return start, next((m for m in range(n + 1, len(clause.tokens)) if clause.tokens[m].gap), len(clause.tokens))


def _behind_a_day(clause: Clause) -> Years | None:
    """The fiscal year that stands behind a day gone by, and can be none of the day's: บรรจุโครงการแล้วเมื่อ 10 มิ.ย. ปี 64, in 2563."""
    for token in clause.tokens if "date" in clause.heard else ():
        day = token.span.value if token.span is not None else None
        if isinstance(day, Day) and day.year is not None and "ปี" in token.text and day.year > clause.today.year:
            return Years(day.year + _BUDDHIST)
    return None


def _nearest(clause: Clause, years: list[int]) -> int:
    """The place of the year that the first number follows, else of the first: ปีก่อนบรรจุ 9 ปีนี้ยังไม่รู้."""
    at = clause.at("number", "fraction") or 0
    return max((n for n in years if n < at), default=years[0])


def _only_no(clause: Clause) -> bool:
    """Whether a no is all that is said: บรรจุปี 64 / เขตบางรัก ไม่มี."""
    return clause.has(*NEGATIVE) and all(token.tag in _TITLE or token.tag in NEGATIVE for token in clause.tokens)


def _by_year(clause: Clause, years: list[int]) -> tuple[Found, ...]:
    """A fact for each year, where each has its own number or its own no."""
    clause = _without_sum(clause)
    years = [n for n, token in enumerate(clause.tokens) if token.tag == "year"]
    leading = not any(token.tag in ("number", "fraction") or token.tag in NEGATIVE for token in clause.tokens[: years[0]])
    bounds = [*years, len(clause.tokens)] if leading else [0, *(n + 1 for n in years)]
    turns = any(clause.tokens[n - 1].tag == "but" for n in years[1:])
    told_behind = any(token.tag in ("number", "fraction") or token.tag in NEGATIVE for token in clause.tokens[years[-1] :])
    told_behind = told_behind and _SMALL.issuperset(clause.tags(years[0] + 1, years[1])) and bool(clause.tokens[years[1]].gap)
    if len(years) == 2 and (turns or told_behind) and not leading:
        bounds = [0, years[1], len(clause.tokens)]  # ไม่มีโครงการบรรจุปี 64 แต่ปี 65 บรรจุแล้ว 3 โครงการ; 3 โครงการ ปี 64 ปี 63 ไม่มี
    if leading and len(years) == 2 and (begins := _told_before(clause, *years)):
        bounds = [years[0], begins, len(clause.tokens)]
    found: list[Found] = []
    for n, at in enumerate(years):
        stretch = Clause(clause.kind, clause.tokens[bounds[n] : bounds[n + 1]], clause.today)
        if not stretch.has("number", "fraction", *NEGATIVE):
            return ()
        if stretch.has("will") and not stretch.has("done"):
            continue  # ปีหน้าจะบรรจุ 6
        found.append(_fact(stretch, _year(clause.tokens[at]), denied=stretch.has(*NEGATIVE)))
    return tuple(found)


def _told_before(clause: Clause, first: int, last: int) -> int:
    """Where it begins to be told of the last year, whose number stands before it: ปี 63 มี 4 โครงการ บรรจุ 3 โครงการปี 64; 0 for nowhere."""
    if any(token.tag in ("number", "fraction") for token in clause.tokens[last:]):
        return 0
    begins = next((n for n in range(first + 1, last) if clause.tokens[n].tag == "enter" and clause.tokens[n].gap), 0)
    return begins if begins and all("number" in clause.tags(*each) for each in ((first, begins), (begins, last))) else 0


def _without_sum(clause: Clause) -> Clause:
    """The clause without the first or last number where it is the sum of the others: 4 โครงการ ปี 63 ได้ 1 ปี 64 ได้ 3."""
    numbers = [number for number in clause.amounts() if number.type == "number" and number.value is not None and number.unit in _UNITS]
    whole = sum((number.value or 0) for number in numbers)
    total = next((number for number in (*numbers[:1], *numbers[-1:]) if 2 * (number.value or 0) == whole and len(numbers) > 2), None)
    if total is None:
        return clause
    behind = total.at + 1 + ("project" in clause.tags(total.at + 1, total.at + 2))
    return Clause(clause.kind, (*clause.tokens[: total.at], *clause.tokens[behind:]), clause.today)


def _year(token: Token) -> Years | None:
    return token.span.value if token.span and isinstance(token.span.value, Years) else None


def _fact(clause: Clause, year: Years | None, denied: bool) -> Found:
    """The fact of one year; not yet and none are zero."""
    left_out = [number for number in clause.amounts() if _left_out(clause, number)]
    counted = [number for number in clause.amounts() if _counts(clause, number) and not _asked_for(clause, number)]
    numbers = [number for number in counted if number not in left_out]
    number = _one(clause, numbers)
    slots: dict[str, Value] = {}
    if number is not None and number.value is not None:
        slots["projects"] = int(number.value)
    elif not numbers and denied and not left_out:
        slots["projects"] = 0
    stated = year and fiscal_year(year, clause.today)
    ask = () if "projects" in slots else ("projects",)
    return Found(slots | ({"fiscal_year": stated} if stated else {}), ask)


def _left_out(clause: Clause, number: Amounts) -> bool:
    """Whether a number counts some that were not put in, which says nothing of the others: ยังไม่ได้บรรจุ 3 โครงการ; not ทั้ง 3, สัก 1.

    So does one before its no, or behind a try in vain: 3 โครงการยังไม่ได้บรรจุ, 5 โครงการไม่ผ่าน, บรรจุไม่ได้ 2 โครงการ.
    """
    if number.unit not in ("โครงการ", "กิจกรรม") or not number.value:
        return False
    before, behind = clause.tags(max(0, number.at - 2), number.at), _glued_behind(clause, number.at)
    undone = len(before) > 1 and ((before[0] in NEGATIVE and before[1] == "enter") or (before[0] == "enter" and before[1] in IN_VAIN))
    undone = undone or (before[:1] == ("not",) and clause.tokens[number.at - 1].text == "ผ่าน")  # บรรจุไม่ผ่าน 2 โครงการ
    failed = behind[:1] == ("left",) or (behind[:1] and behind[0] in NEGATIVE and behind[1:] == ("get",))
    return undone or bool(failed) or (len(behind) > 1 and behind[0] in NEGATIVE and behind[1] == "enter")


def _glued_behind(clause: Clause, at: int) -> tuple[str, ...]:
    """The tags of the words that go on at once behind a number and its unit: ยังไม่ได้, บรรจุ of 3 โครงการยังไม่ได้บรรจุ."""
    start = at + 1 + ("project" in clause.tags(at + 1, at + 2))
    end = next((n for n in range(start, len(clause.tokens)) if clause.tokens[n].gap), len(clause.tokens))
    return tuple("get" if token.text == "ผ่าน" else token.tag for token in clause.tokens[start:end])


def _of_other_things(clause: Clause, number: Amounts) -> bool:
    """Whether a number counts what others have, what was carried out or only proposed: 4 โครงการที่เห็นเป็นของฝ่ายโยธา, ทำเสร็จไปแค่ 1."""
    others = "others" in clause.tags(number.at + 1, number.at + 7)
    entered = clause.at("enter")
    carried_out = entered is not None and entered < number.at and "do" in clause.tags(entered, number.at)
    led = [token.text for token in clause.tokens[max(0, number.at - 3) : number.at]]
    denied = entered is not None and entered > 0 and clause.tokens[entered - 1].tag in NEGATIVE  # ยังไม่ได้บรรจุ เสนอไว้ 5 โครงการ
    lent = entered is not None and "district" in clause.tags(entered, number.at)  # เขตสะพานสูงบรรจุแล้ว 3 เขตบึงกุ่มเสนอไป 9 โครงการ
    led_to = any(text.startswith((*PROPOSING, "ขอไป", "ร่าง", "เตรียม")) for text in led)
    besides = entered is not None and any(entered < other.at < number.at for other in clause.amounts())
    proposed = led_to and entered is not None and (number.at < entered or denied or lent or besides)
    talked_of = denied and clause.tokens[_bounds(clause, number.at - 1)[0]].text.startswith("ที่")  # ที่คุยกันไว้ 4 โครงการยังเป็นแค่ร่าง
    return others or carried_out or proposed or talked_of or (besides and _is_awaited(clause, number.at))


def _is_awaited(clause: Clause, at: int) -> bool:
    """Whether a number in a stretch of its own is wished or waited for: ประธานอยากได้ 5 โครงการ, อีก 2 โครงการรอสภา, รอพิจารณาอีก 2."""
    start, end = _bounds(clause, at - 1)[0], _bounds(clause, at)[1]
    stretch = clause.tokens[start:end]
    awaited = any(token.tag in ("hope", "request", "draft") or token.text.startswith("รอ") for token in stretch)
    return awaited and all(token.tag != "enter" for token in stretch)


def _asked_for(clause: Clause, number: Amounts) -> bool:
    """Whether a number counts what was not put in: เสนอ 3 โครงการ ยังไม่ได้บรรจุ, ว่าจะบรรจุ 2 แต่ยังไม่ได้บรรจุ."""
    tags, before = clause.tags(number.at + 1), clause.tags(0, number.at)
    undone = next((n for n, tag in enumerate(tags) if tag in NEGATIVE or tag == "missing_ones"), None)
    if "will" in before[-3:] and not NEGATIVE.isdisjoint(before) and "enter" in before:
        return True  # ยังไม่ได้บรรจุ ที่คุยกันว่าจะใส่ 5 โครงการยังอยู่ในกระดาษ
    meant = "enter" not in before or not {"will", "intend"}.isdisjoint(before[: before.index("enter")])
    return undone is not None and "enter" in tags[undone : undone + 3] and meant


def _one(clause: Clause, numbers: list[Amounts]) -> Amounts | None:
    """The number that is meant: a stated sum, the first behind บรรจุ, or the only one before it."""
    sums = [number for number in numbers if number.at and clause.tokens[number.at - 1].tag == "total"]
    if sums:
        return sums[-1]
    head = clause.at("enter", "action_plan") or 0
    behind = [number for number in numbers if number.at > head]
    if not behind:
        return numbers[-1] if numbers else None
    uncounted = (n for n, token in enumerate(clause.tokens) if token.tag == "neutral" and token.text.isdecimal())
    if any(clause.tags(n - 2, n) == _OF_A_NAME for n in uncounted) or _added_up(clause):
        return None  # อบรม 2 กับกีฬา 1
    same_unit = [number for number in behind if number.unit is not None and _level(clause, number)]
    differ = len({number.value for number in same_unit}) > 1 or any(_of_one_more(clause, number) for number in same_unit[1:])
    return None if differ else (same_unit or behind)[0]


def _added_up(clause: Clause) -> bool:
    """Whether a sign adds one number to another: 2+1 โครงการ."""
    signs = (n for n, token in enumerate(clause.tokens) if token.text == "+")
    return any(clause.tags(n - 1, n + 2) == ("number", "and", "number") for n in signs if n)


def _of_one_more(clause: Clause, number: Amounts) -> bool:
    """Whether a number behind another is that of one more thing by its name: อบรม 1 โครงการ กับกีฬา 1 โครงการ."""
    led = clause.tags(max(0, number.at - 2), number.at)
    return led[-1:] == ("?",) or led[:1] == ("and",) or led[-1:] == ("and",)


def _level(clause: Clause, number: Amounts) -> bool:
    """Whether a number stands outside brackets and enumerations."""
    return not any(token.gap in ("(", "[") for token in clause.tokens[max(0, number.at - 4) : number.at + 1])


def _counts(clause: Clause, number: Amounts) -> bool:
    """Whether a number counts projects put in."""
    if number.type not in ("number", "fraction") or number.unit not in _UNITS:
        return False
    if number.value is not None and (number.value != int(number.value) or number.value >= MOST):
        return False
    before = clause.tokens[max(0, number.at - 3) : number.at]
    if _of_other_things(clause, number) or [token.text for token in clause.tokens[number.at + 1 : number.at + 2]] == ["ที่"]:
        return False  # บรรจุวัดไป 7 ที่
    if any(token.tag in ("left", "except", "not_yet", "of") for token in before) or (before and before[-1].tag == "per"):
        return False
    from_at = next((n for n in range(number.at - 1, -1, -1) if clause.tokens[n].tag == "from"), None)
    return from_at is None or "plan" in clause.tags(from_at, number.at) or "enter" in clause.tags(from_at, number.at)
