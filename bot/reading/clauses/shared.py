"""What one clause lends another: its kind, its day, its year, the people counted beside it.

Knows whole clauses and their order. Must not know how they were cut.
"""

from itertools import pairwise

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.clauses.owners import WE
from bot.reading.clauses.part import INFORMS, VALUES, Part, asks, counts_people

_DENIALS = NEGATIVE | {"postpone", "cancel", "will", "intend", "unable", "yet"}
_BARE_YET = frozenset({"yet", "not_yet", "district", "filler", "honorific", "but"})
_TELLING = ("ค่ะ", "ครับ", "คับ", "ค่า", "เลย")
_NOT_OURS = frozenset({"neutral", "contact", "?", "life"})
_ANSWERS = ("ตอบ", "รับ", "แจ้ง", "บอก", "อ่าน", "โทร", "โทรกลับ", "ตอบกลับ", "ตอบมา", "แจ้งมา")
_SILENT = ("ไม่มีคนรับ", "ไม่มีใครรับ", "ไม่รับสาย")
_INHERITS = INFORMS | {"date", "send"}


def lend(out: list[Part]) -> None:
    """Gives each clause what was said elsewhere for it: ประชุมแล้ว เขตดุสิต 47 คน เขตพระนคร 52 คน are two meetings."""
    opening = _opening(out)
    differ = _years_differ(out)
    _inherit(out)
    if differ:
        _without_lent_years(out)
    if opening:
        _when_of_all(out, opening)
    elif closing := _closing(out):
        _when_of_all(out, closing)
    if any(token.tag == "all_named" for token in out[-1].tokens):
        _when_of_all(out[:-1], _of_both(out))
    if not differ:
        _year_denied(out)
    _on_that_day(out)
    _route_people(out)


def _on_that_day(out: list[Part]) -> None:
    """Gives a meeting on "that day" the one day named before it: ผอ.ว่างวันที่ 9 เลยนัดประชุมวันนั้น."""
    for before, part in pairwise(out):
        days = [token for token in before.tokens if token.tag == "date"]
        that = any((one.text, two.text) == ("วัน", "นั้น") for one, two in pairwise(part.tokens))
        if that and part.kind == "meeting" and before.kind is None and len(days) == 1 and "date" not in part.tags():
            part.tokens = [*days, *part.tokens]


def _years_differ(out: list[Part]) -> bool:
    """Whether districts of a list have projects of different years, so that none says the year of another: ดุสิต 2 ปี 63 สาทร 3 ปี 64."""
    return len({token.text[-2:] for part in out if part.owner for token in part.tokens if token.tag == "year"}) > 1


def _without_lent_years(out: list[Part]) -> None:
    """Takes back the year that a clause has from another."""
    told: set[int] = set()
    for part in out:
        if part.inherited:
            part.tokens = [token for token in part.tokens if token.tag != "year" or token.start not in told]
        told |= {token.start for token in part.tokens if token.tag == "year"}


def _year_denied(out: list[Part]) -> None:
    """Gives a district the year of those told before it, where it has none yet, or of the same: บางรักบรรจุ 2 โครงการ ปี 64 ปทุมวันยังไม่บรรจุ."""
    years: list[Token] = []
    for part in out:
        if part.kind != "action_plan" or not part.owner or asks(part):
            continue
        told = [token for token in part.tokens if token.tag == "year"]
        same = any(year.text == "ปี" and one.text.startswith("เดียว") for year, one in pairwise(part.tokens))  # ปีเดียวกัน
        if not told and (same or part.tags() & NEGATIVE):
            part.tokens = [*part.tokens, *years]
        years = told or years


def _inherit(out: list[Part]) -> None:
    """A clause of another district without a word for its kind takes the kind of its neighbour, a document its name."""
    headings: list[Part] = []
    for n, part in enumerate(out):
        if part.kind is None and (part.owner or part.tokens[0].text in WE) and n and _yet_in_list(out[:n], part):
            said = [token for token in part.tokens if token.tag != "particle"]
            part.tokens = [said[-1]._replace(tag="not_yet", gap=""), *said[:-1]]
        if part.kind is None and part.owner and (listed := _obstacles(out[:n], part)):
            part.kind, part.inherited = "obstacle", True
            headings.append(listed)
            continue
        nameless = part.kind == "document" and not part.tags() & {"form", "district_plan", "paper"}
        if n and _goes_on_with(out[n - 1], part):
            headings.append(out[n - 1])
        if (part.kind is not None and not nameless) or not part.tags() & _INHERITS or asks(part) or _denies_else(part):
            continue
        before = next((other for other in reversed(out[:n]) if other.kind and not other.inherited and not asks(other)), None)
        after = next((other for other in out[n + 1 :] if other.kind and not asks(other)), None)
        if headings and before is not None and before.kind == headings[0].kind and before.tags() & _DENIALS:
            before = headings[0]  # ผลประชุม 15 มิ.ย. / บางนา 28 คน / วัฒนา ยังไม่ประชุม / พญาไท 33 คน
        source = before or after
        opens = before is None and not part.owner  # a title: กำหนดการรวม 3 เขต
        has = source is after and "have" in part.tags() and part.kind is None  # วัฒนามีแค่ 16 ชุมชน คลองเตยทำแผนไปแล้ว 30
        if source is None or has or opens or source.owner == part.owner or (nameless and source.kind != "document"):
            continue
        part.kind, part.inherited = source.kind, True
        denial = part.tokens[: part.tokens[0].tag == "not_yet" and not part.tokens[0].gap]  # ประเวศยังไม่ได้
        part.tokens = [*denial, *_shared(source, part, source is after or not source.owner), *part.tokens[len(denial) :]]
        if source is before and _only_heads(source, part):
            headings.append(source)
    for heading in headings:
        heading.kind = None


def _denies_else(part: Part) -> bool:
    """Whether a no is of a word that is none of ours: เขตพระนครไม่รับสาย, เขตพระนครยังติดต่อไม่ได้, เขตพระนครยังไม่ตอบ."""
    if "untold" in part.tags() or _unanswered(part):
        return True
    if part.tags() & (INFORMS - _DENIALS | {"send", "date"}):
        return False
    tokens = part.tokens
    for n, token in enumerate(tokens):
        if token.tag in NEGATIVE:
            behind = next((each for each in tokens[n + 1 : n + 2] if not each.gap), None)
            before = tokens[n - 1] if n and not token.gap else None
            if any(each is not None and (each.tag in _NOT_OURS or each.text in _ANSWERS) for each in (before, behind)):
                return True
    return False


def _unanswered(part: Part) -> bool:
    """Whether a district has not answered, whatever is told of the asking: ขอเวลาอีก 10 วันยังไม่ให้ตัวเลข, ถามแล้วเขายังไม่ตอบ."""
    silent = any(one.tag in NEGATIVE and two.text in (*_ANSWERS, "ให้") and not two.gap for one, two in pairwise(part.tokens))
    silent = silent or any(token.text.startswith(_SILENT) for token in part.tokens)
    counted = (one.tag in VALUES - {"date"} and two.tag != "round_word" for one, two in pairwise((*part.tokens, part.tokens[0])))
    return silent and not any(counted)  # โทรไป 3 รอบไม่มีคนรับสาย


def _obstacles(before: list[Part], part: Part) -> Part | None:
    """The clause of no district that opens a list of obstacles, a district a line: ปัญหาที่เจอ / เขตบางแค: เจ้าหน้าที่ไม่พอ."""
    first = before[0] if before else None
    opens = first is not None and first.kind == "obstacle" and not first.owner and part.tokens[0].gap == "\n"
    return first if opens and all(each.kind == "obstacle" for each in before) else None


def _yet_in_list(before: list[Part], part: Part) -> bool:
    """Whether a bare ยัง ends a list of districts that have: พระโขนงเบิก 20,000 ประเวศยัง; ประเวศยังคะ asks."""
    told = part.tokens[:-1] if part.tokens[-1].text in _TELLING else part.tokens
    bare = bool(told) and {token.tag for token in told} <= _BARE_YET and told[-1].tag in ("yet", "not_yet")
    return bare and any(other.kind and other.owner != part.owner and other.informed() and not asks(other) for other in before)


def _goes_on_with(heading: Part, part: Part) -> bool:
    """Whether a clause of a district has its kind by what it counts, and the word for it stands before: บรรจุแล้ว พระนคร 2 โครงการ ปี 63."""
    alike = heading.kind == part.kind == "action_plan" and "enter" in heading.tags() - part.tags()
    return alike and _only_heads(heading, part) and not asks(heading) and not heading.tags() & (NEGATIVE | {"year"})


def _only_heads(source: Part, part: Part) -> bool:
    """Whether a clause of no district only opens the list behind it: ประชุมแล้ว เขตดุสิต 47 คน เขตพระนคร 52 คน."""
    set_against = part.tags() & (NEGATIVE | {"but", "postpone", "cancel", "yet", "will"})
    return not source.owner and bool(part.owner) and not set_against and not source.tags() & VALUES


_WHEN = {"action_plan": ("year",), "meeting": ("date", "time")}
_SMALL = frozenset({"filler", "particle", "honorific", "greeting", "past"})


def _opening(out: list[Part]) -> list[Token]:
    """The day or year that stands before all districts and holds for each: ปี 63 เขตทุ่งครุบรรจุ 6 เขตจอมทองบรรจุ 8; alone it is taken off."""
    tags = out[0].tags()
    if out[0].owner or not tags & {"date", "year"} or not any(part.owner for part in out[1:]):
        return []
    if tags <= {"date", "time", "year"} | _SMALL:
        return out.pop(0).tokens
    untold = out[0].kind == "document" and not out[0].informed()  # จากเอกสารประกอบวาระ ปี 64 เขตคลองสานบรรจุ 6
    titled = (out[0].kind in (None, "action_plan") or untold) and not tags & (VALUES | NEGATIVE)  # แผนปฏิบัติการปี 64: เขตทุ่งครุบรรจุ 6
    return [token for token in out[0].tokens if token.tag == "year"] if titled else []


def _closing(out: list[Part]) -> list[Token]:
    """The year that ends a list of districts with their projects, and is the only one said: บางรัก 2 สาทร 3 โครงการ ปี 64."""
    told = [part for part in out if part.kind is not None]
    listed = [part for part in told if part.kind == "action_plan" and part.owner]
    last = out[-1].tokens[-1:]
    alone = len(listed) == len(told) > 1 and all("year" not in part.tags() for part in out[:-1])
    apart = {tuple(token.start for token in part.owner) for part in listed}
    heads = sum("enter" in part.tags() and not part.inherited for part in listed)
    units = [token.span.unit for part in out for token in part.tokens if token.tag == "number" and token.span]
    shared = units[-1:] != [None] and not any(units[:-1])  # its unit is that of all too: พระนคร บรรจุ 2 ดุสิต บรรจุ 1 โครงการ ปี 64
    return last if alone and len(apart) == len(listed) and (heads < 2 or shared) and last[0].tag == "year" else []


def _of_both(out: list[Part]) -> list[Token]:
    """The day or year at the end that is said to hold for each: ธนบุรีบรรจุ 3 คลองสานบรรจุ 5 ปี 64 ทั้งคู่."""
    bare = out[-1].tags() <= {"all_named", "year", "date"} | _SMALL
    return [token for token in (*out[-2].tokens[-1:], *out[-1].tokens) if bare and token.tag in ("year", "date")]


def _when_of_all(out: list[Part], opening: list[Token]) -> None:
    """Gives each clause the day or year said before all, where it has none of its own and is no denial of one."""
    for part in out:
        tags = part.tags()
        if part.kind == "meeting" and tags & _DENIALS:
            continue
        part.tokens = [*(token for token in opening if token.tag in _WHEN.get(part.kind or "", ()) and token.tag not in tags), *part.tokens]


_ABOUT = ("form", "district_plan", "meeting", "review", "new", "make", "plan", "enter", "disburse", "refund", "progress", "year")


def _shared(source: Part, part: Part, everything: bool) -> list[Token]:
    """The words of a neighbour that hold for a clause too: what it is about, and its day where it was said for all."""
    have = part.tags()
    also = set() if have & _DENIALS else {"done", "past", *(("date", "time") if everything else ())}
    lent = [token for token in source.tokens if (token.tag in _ABOUT or token.tag in also) and token.tag not in have]
    both = {"make", "review"} <= {token.tag for token in lent}  # จัดทำและทบทวนแผนรวม 36 ชุมชน
    return [token for token in source.tokens if token in lent or (both and token.tag == "and")]


def _came(part: Part, n: int) -> bool:
    """Whether a number of people is said to have come: ได้ 31 คน, มา 31 คน."""
    before = part.tokens[n - 1] if n else None
    return before is not None and (before.tag in ("get", "attend", "total") or before.text == "มา")


def _told_of_people(part: Part) -> bool:
    """Whether a clause only counts who came, and what it wishes or orders is said behind: มีคนมา 38 คน ต้องยืมเก้าอี้."""
    wishes = next((n for n, token in enumerate(part.tokens) if token.tag in ("order", "urge", "hope")), 0)
    counted = next((n for n in range(wishes) if counts_people(part, n)), wishes)
    return counted < wishes and not asks(part) and part.tags().isdisjoint(("meeting", "hold", "invite", "absent"))


def _route_people(out: list[Part]) -> None:
    """People counted in the clause of another thing belong to the meeting: ประชุมแล้วแต่ยังไม่ได้เบิกครับ คน 44."""
    for meeting in out:
        if meeting.kind != "meeting" or asks(meeting) or any(counts_people(meeting, n) for n in range(len(meeting.tokens))):
            continue
        for part in out:
            if part is meeting or part.owner != meeting.owner or (part.kind is None and asks(part)):
                continue
            if part.kind == "obstacle" and "number" in meeting.tags():
                continue  # มีปัญหาผู้นำป่วย 6 คน ประชุมเลยมาแค่ 29
            if part.kind == "meeting" and not _told_of_people(part):
                continue
            places = [n for n in range(len(part.tokens)) if counts_people(part, n) and (part.kind or _came(part, n))]
            if len(places) == 1:
                at = places[0]
                start = at - 1 if at and part.tokens[at - 1].tag in ("people", "attend") else at
                meeting.tokens += part.tokens[start : at + 1]
                del part.tokens[start : at + 1]
                break
