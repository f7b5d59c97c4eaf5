"""แผนพัฒนาชุมชน: how many communities have a plan made anew, reviewed, or just done, out of how many."""

from bot.kinds.clause import IN_VAIN, NEGATIVE, Amounts, Clause, Found, stretches
from bot.kinds.fact import Value
from bot.kinds.other_counts import without_other_counts
from bot.kinds.out_of import all_of_them, full_before, of_both, of_which_some, out_of, parted, whole
from bot.kinds.the_rest import rest_done, within
from bot.kinds.undone import HEADS, done_behind, is_rest, is_verb, left_out, none_of, of_all, of_rest, some_left, undone_at
from bot.thai.vocabulary import Pattern

SLOTS = ("made", "reviewed", "done", "communities")
_COMES_TO = ("รวมเป็น", "รวมแล้ว", "รวมทั้งหมดเป็น", "รวมสะสม")
_SIGNS = ("เซ็น", "ลงนาม")
_SHEETS = ("เล่ม", "หน้า", "แผ่น", "ชุด")
_DIGIT = Pattern(r"\d")
_MOST = 10_000  # more is money
_UNITS = (None, "ชุมชน", "แผน", "ฉบับ", "แห่ง")
_VERBS = ("make", "review", "new", "do", "done", "full")
_TO_COME = frozenset({"will", "intend", "left", "not_yet", "unfinished", "hope"})
_UNDONE = ("not_yet", "not", "not_get", "left", "will", "intend", "order")
_ASIDE = ("order", "correct", "wrong", "left", "except", "not_yet", "not", "none", "not_get", "will", "intend", "unfinished")


def read(clause: Clause) -> tuple[Found, ...]:
    """The plans of a clause: "จัดทำใหม่ 12 ทบทวน 31" is made 12, reviewed 31."""
    joined = _joined(clause)
    numbers = [number for number in clause.amounts() if _counts(clause, number) and not _of_another_work(clause, number)]
    numbers = without_other_counts(clause, numbers)
    numbers = [number for number in numbers if not is_rest(clause, number) and not _adds_up(clause, number, numbers)] or numbers
    slots_of = ((number, _called(clause, number, numbers) or _slot(clause, number, numbers, joined)) for number in numbers)
    placed = [(slot, number) for number, slot in slots_of if slot]
    placed = [each for each in placed if each[0] != "communities" or each[1].value]  # เป็นศูนย์
    placed = placed or [("communities", number) for number in numbers[:1] if out_of(clause, number) and clause.has("have")]
    placed = _summed(clause, placed)
    whole_only = [number for _, number in placed if out_of(clause, number)] if len(placed) == 1 else []
    partly = whole_only or [number for slot, number in placed if slot in ("done", "made") and of_which_some(clause, number, numbers)]
    placed = [("communities" if number in partly else slot, number) for slot, number in placed]
    slots, rough = _stated(parted(placed))
    if (of := whole(placed, numbers)) is not None:
        slots["communities"] = of
    if "reviewed" in slots and "done" in slots and "made" not in slots and not joined and not within(clause):
        done = slots.pop("done")  # จัดทำ set against ทบทวน; 12 ชุมชน (ใหม่ 4 ทบทวน 8) says both
        slots["made"] = done
    all_of_them(clause, slots)
    _none_of_the_other(clause, slots)
    if (rest := rest_done(clause, slots)) and not rough:
        return (Found({"made" if slot == "done" and rest == "reviewed" else slot: value for slot, value in slots.items()}, (rest,)),)
    if rough:
        return (Found(slots, tuple(dict.fromkeys(rough))),)
    if partly and not whole_only and set(slots) == {"communities"}:
        return (Found(slots, ("done",)),)
    if not set(slots) - {"communities"}:
        return (_unnumbered(clause, joined, slots, any(left_out(clause, number) for number in numbers)),)
    return (Found(slots, ("done",) if {"made", "reviewed", "done"} <= slots.keys() else ()),)  # the parts come to another total


def _stated(placed: list[tuple[str, Amounts]]) -> tuple[dict[str, Value], list[str]]:
    """The slots with their numbers, and those whose number is no exact one or of which two compete."""
    slots: dict[str, Value] = {}
    rough: list[str] = []
    for slot, number in placed:
        if number.value is None:
            rough.append(slot)
        elif number.value == int(number.value) and slots.get(slot, int(number.value)) != int(number.value):
            rough.append(slot)
            del slots[slot]
        elif number.value == int(number.value) and slot not in rough:
            slots[slot] = int(number.value)
    return slots, rough


def _summed(clause: Clause, placed: list[tuple[str, Amounts]]) -> list[tuple[str, Amounts]]:
    """The sum of all, where plans of before and those since are said to come to it: ทำแผนเพิ่มอีก 5 รวมเป็น 25 ชุมชน."""
    sums = [number for _, number in placed if _comes_to(clause, number.at)]
    if len(sums) != 1 or len(placed) < 2 or clause.has("review", "new"):
        return placed
    if (done := next((each for each in placed if each[1].at > sums[0].at and _made_of(clause, each[1], sums[0])), None)) is not None:
        return [done, ("communities", sums[0])]  # ของเดิม 40 เพิ่มอีก 1 รวมเป็น 41 ชุมชน ทำแผนไปแล้ว 26
    if clause.has("left") and placed[-1][1] is sums[0]:
        return [*placed[:-1], ("communities", sums[0])]  # ทำแผนแล้ว 20 ตกค้าง 3 รวม 23 ชุมชน
    return [*(each for each in placed if each[0] == "communities" and each[1] is not sums[0]), ("done", sums[0])]


def _made_of(clause: Clause, number: Amounts, of: Amounts) -> bool:
    """Whether a number behind a sum is how many of it were made."""
    between = clause.tags(of.at, number.at)
    fewer = number.value is not None and of.value is not None and number.value <= of.value
    return fewer and "done" in between and not {"make", "do"}.isdisjoint(between)


def _comes_to(clause: Clause, at: int) -> bool:
    """Whether a number is said to be what it comes to by now: รวมเป็น 25, รวมตอนนี้ทำแผนแล้ว 19."""
    if at and clause.tokens[at - 1].text.startswith(_COMES_TO):
        return True
    led = next((n for n in range(at - 1, -1, -1) if clause.tokens[n].tag not in ("filler", "make", "do", "done", "get")), -1)
    return led >= 0 and clause.tokens[led].tag == "total" and clause.tokens[led].text.startswith("รวม")


def _adds_up(clause: Clause, number: Amounts, numbers: list[Amounts]) -> bool:
    """Whether a number is only what the others come to: แผนทำใหม่ 2 ทบทวน 19 รวม 21."""
    others = [other.value or 0 for other in numbers if other is not number]
    led = number.at > 0 and clause.tokens[number.at - 1].tag == "total" and clause.tokens[number.at - 1].text.startswith("รวม")
    undone = not clause.heard.isdisjoint(("not_yet", "left", "unfinished"))  # ยังไม่ได้ทำ 13 รวม 73 ชุมชน
    return led and not undone and len(others) > 1 and number.value == sum(others)


def _none_of_the_other(clause: Clause, slots: dict[str, Value]) -> None:
    """Adds that none were made anew, or none reviewed, where only the others are counted: ทบทวน 18 ชุมชน ทำใหม่ยังไม่ได้ทำ."""
    for told, other, tag in (("reviewed", "made", "new"), ("made", "reviewed", "review")):
        if told in slots and other not in slots and none_of(clause, tag):
            slots[other] = 0


def _counts(clause: Clause, number: Amounts) -> bool:
    """Whether a number counts communities; วันละ 3 ชุมชน is a pace."""
    per = not {"per", "people", "attend"}.isdisjoint(clause.tags(max(0, number.at - 1), number.at))  # วันละ 3, คน 40
    per = per or any(token.text in _SIGNS for token in clause.tokens[max(0, number.at - 2) : number.at])  # ประธานเซ็นแล้ว 10
    per = per or any(token.text in _SHEETS for token in clause.tokens[number.at + 1 : number.at + 2])  # บนโต๊ะมี 40 เล่ม
    per = per or (number.type == "fraction" and number.unit is None and not _DIGIT.search(clause.tokens[number.at].text))  # สามในสี่
    parted = number.unit == "โครงการ" and number.at == len(clause.tokens) - 1  # แผน 11 โครงการ 3: its word begins what comes next
    return number.type in ("number", "fraction") and (number.unit in _UNITS or parted) and not per and (number.value or 0) < _MOST


def _unnumbered(clause: Clause, joined: bool, slots: dict[str, Value], some: bool) -> Found:
    """Plans without a number: not yet is zero, done is asked how many."""
    slot = "done"
    if clause.has("review") and not joined and not clause.has("make", "new"):
        slot = "reviewed"
    elif _anew(clause) and not joined:
        slot = "made"
    if _some_done(clause):
        return Found(slots, (slot,))  # ชุมชนวัดม่วงแคทำแผนแล้ว ชุมชนซอยสวนพลูยังไม่ทำ
    turn = clause.at("but") or len(clause.tokens)
    told = any(number.at > turn and _counts(clause, number) for number in clause.amounts())  # ส่วนอีก 25 แห่งแค่ทบทวน
    if clause.denied("make", "review", "do", "plan", "new") and not (some or told or some_left(clause)):  # เหลือชุมชนเดียวยังไม่ได้ทำ
        return Found({**slots, slot: 0})
    return Found(slots, (slot,))


def _some_done(clause: Clause) -> bool:
    """Whether plans of one community are said to be done and those of another not, each by its name."""
    stretches_ = [{token.tag for token in stretch} for stretch in stretches(clause.tokens)]
    done = any("done" in tags and tags & {"make", "review", "do"} and tags.isdisjoint(NEGATIVE) for tags in stretches_)
    return done and any(tags & NEGATIVE and tags & {"make", "review", "do"} for tags in stretches_) and clause.has("community")


def _anew(clause: Clause) -> bool:
    """Whether plans made anew are spoken of: ทำแผนใหม่; not กรรมการชุดใหม่, ทำใบนำส่งใหม่."""
    verbs = {"make", "plan", "do", "review"}
    for n, token in enumerate(clause.tokens):
        if token.tag != "new":
            continue
        before = clause.tags(max(0, n - 2), n)
        if token.text != "ใหม่" or (not verbs.isdisjoint(before) and (before[-1] in verbs or before[-1] in ("community", "filler"))):
            return True
    return False


def _joined(clause: Clause) -> bool:
    """Whether จัดทำและทบทวน stands there as one, with no number between: ทั้งทำทั้งทบทวน."""
    for n, token in enumerate(clause.tokens):
        if token.tag != "review" or not n:
            continue
        before = clause.tags(max(0, n - 4), n)
        linked = before[-1] == "and" or token.gap in ("/", "+") or clause.tokens[n - 1].text == "หรือ"  # จัดทำหรือทบทวน
        if linked or [token.text for token in clause.tokens[max(0, n - 3) : n : 2]] == ["ทั้ง", "ทั้ง"]:
            return any(tag in ("make", "new", "do", "plan") for tag in before) and not {"number", "fraction"} & set(before[-3:])
    return False


def _strange(clause: Clause, n: int) -> bool:
    """Whether the stretch before a word holds something that nobody knows: เดินจนรองเท้าขาด."""
    return n > 0 and "?" in clause.stretch(n - 1)


def _called(clause: Clause, number: Amounts, numbers: list[Amounts]) -> str | None:
    """The slot that a number is said to have: อีก 32 ชุมชน(เป็นการ)ทบทวน; จัดทำใหม่ 2 ทบทวน 36 ครบทั้ง 38 ชุมชน."""
    led = clause.tokens[max(0, number.at - 2) : number.at]
    of_a_share = [token.tag for token in led[:1]] == ["percent"] and led[-1].text == "ของ"  # 22 ชุมชน คิดเป็น 64.7% ของ 34
    has = len(numbers) > 1 and [token.tag for token in led] in (["mine", "have"], ["district", "have"])  # เขตเรามี 24 ชุมชน
    if of_a_share or has or _sums(clause, number.at - 1, numbers):
        return "communities"
    told = clause.tokens[number.at + 1 : number.at + 5]
    if len(numbers) > 1 and told and told[0].text == "คือ" and {"community", "total"} <= {token.tag for token in told}:
        return "communities"  # ที่หนูบอก 96 คือจำนวนชุมชนทั้งหมด
    behind = [token for token in told[:3] if token.tag != "filler"]
    if len(behind) < 2 or behind[0].tag != "community" or clause.tokens[number.at + 2].gap:
        return None
    if clause.tokens[number.at + 2].tag != "filler" and clause.tags(number.at - 1, number.at) != ("more",):
        return None
    return {"review": "reviewed", "new": "made"}.get(behind[1].tag)


def _slot(clause: Clause, number: Amounts, numbers: list[Amounts], joined: bool) -> str | None:
    """The slot of a number by the words before it, else by those behind; None when it counts what is left or else."""
    verbs: list[str] = []
    for n in range(number.at - 1, -1, -1):
        token = clause.tokens[n]
        if not verbs and of_rest(clause, token):
            break
        if _counts_nothing(clause, n, verbs, number.at) or (len(numbers) > 1 and _slipped(clause, number.at)):
            return None
        if token.tag in ("total", "of", "from", "half") and (len(numbers) > 1 or token.tag != "total"):
            summed = token.text.startswith("รวม") and bool(verbs)  # เราทำเอง 14 รวมทำแผนแล้ว 20
            of_all = len(numbers) > 1 and not full_before(clause, n) and number.whole is None and not summed
            whole = token.tag == "half" or of_all  # ครึ่งนึงของ 30 ชุมชน
            return "communities" if whole else _by(verbs, joined) or "done"
        if token.tag in _VERBS:
            verbs.append(token.tag)
            undone = n > 0 and clause.tokens[n - 1].tag in _UNDONE and not (token.gap and _strange(clause, n))
            if undone and clause.tokens[n - 1].text != "ที่เหลือ":
                return None  # ยังไม่ทบทวน 3, เหลือทำใหม่ 2; not ที่เหลือทบทวน 30
            if token.tag in ("new", "review"):
                return _by(verbs, joined or of_both(clause, n, number.at))
        rest = n > 0 and of_rest(clause, clause.tokens[n - 1])  # ที่เหลืออีก 11 แห่งทบทวน
        summed = "total" in clause.tags(n, number.at)  # เสร็จอีกชุดแล้ว รวมเป็น 29
        if token.tag == "more" and not (rest or summed or _goes_on(clause, n)):
            return "done" if n == number.at - 1 and done_behind(clause, number.at) else None
        small = clause.tags(max(0, n - 1), n) in (("filler",), ("particle",)) or _strange(clause, n)  # ไม่ได้แจ้งเลย ทำแผนได้เก้าชุมชน
        small = small and not clause.tokens[n - 1].text.endswith("ๆ")  # ทำแผนใหม่หมาดๆ เสร็จ 8 ชุมชน
        led = verbs and token.gap and (small or token.gap in "\n;")
        turned = verbs and token.text == "ส่วน"  # ปีหน้าวางไว้ 30 ชุมชน ส่วนปีนี้ทำแผนแล้ว 22
        if led or turned or any(other.at == n for other in numbers):
            break
    return _by(verbs, joined) or _ahead(clause, number, numbers, joined)


def _goes_on(clause: Clause, n: int) -> bool:
    """Whether an อีก only goes on with what a verb before it counts: จัดทำใหม่ไป 8 ทบทวนของเดิมอีก 43."""
    passing = ("filler", "from") if clause.tokens[n].gap else ("filler", "from", "get", "more", "done")  # เสร็จ อีก 3 ชุมชนกำลังทำ
    led = [tag for tag in clause.tags(max(0, n - 3), n) if tag not in passing]
    if "done" in clause.tags(max(0, n - 1), n) and clause.heard & {"will", "intend", "left", "not_yet", "unfinished"}:
        return False  # เสร็จแล้วอีก 9 กำลังทำ
    able = not clause.tokens[n].gap and clause.tokens[n - 1].text in ("ทำ", "ทำได้") and clause.heard.isdisjoint(_TO_COME)  # ทำได้อีก 2 ชุมชน
    return able or led[-1:] in (["new"], ["review"], ["make"], ["plan"])


def _counts_nothing(clause: Clause, n: int, verbs: list[str], at: int) -> bool:
    """Whether a word makes the number behind it none of what was done: ทำแล้ว แต่ต้องแก้ 2 ชุมชน, ทำแผนไม่เสร็จ 12 ชุมชน."""
    token = clause.tokens[n]
    in_vain = token.tag in IN_VAIN and not token.gap and n > 0 and clause.tokens[n - 1].tag in HEADS and not verbs
    turned = token.text.startswith("แต่") and not verbs and not any(each.gap for each in clause.tokens[n + 1 : at])  # not เหนื่อยแต่คุ้ม มี 41
    return in_vain or _is_aside(clause, n) or turned


def _of_another_work(clause: Clause, number: Amounts) -> bool:
    """Whether plans are only spoken of behind a แต่, and have not been made: ลงพื้นที่ไปแล้ว 8 แห่ง แต่ยังไม่ได้ทำแผน."""
    at = clause.at("but") or 0
    denied = not NEGATIVE.isdisjoint(clause.tags(at + 1, at + 2))
    counted = "done" in clause.tags(0, number.at) and any(other.at > at for other in clause.amounts())  # แต่ทำแผนเสร็จจริง 11 ชุมชน
    return number.at < at and (denied or counted) and {*HEADS}.isdisjoint(clause.tags(0, at)) and not {*HEADS}.isdisjoint(clause.tags(at))


def _sums(clause: Clause, n: int, numbers: list[Amounts]) -> bool:
    """Whether ครบทั้ง opens a stretch behind two numbers with verbs of their own, which it sums."""
    led = n > 0 and clause.tokens[n].tag == "full" and clause.tokens[n].gap and "ทั้ง" in clause.tokens[n].text
    return bool(led) and sum(other.at < n for other in numbers) > 1


def _slipped(clause: Clause, at: int) -> bool:
    """Whether a number is only by how many one was out: นับซ้ำไปสอง, ลืมไป 2."""
    lost, gone = (*clause.tokens[max(0, at - 2) : at], None, None)[:2]
    return lost is not None and gone is not None and gone.text == "ไป" and (lost.tag == "?" or lost.text == "ลืม")


def _is_aside(clause: Clause, n: int) -> bool:
    """Whether a word leads to a number of something else; not the ให้ behind a verb: ทำแผนใหม่ให้ 2 ชุมชน."""
    given = clause.tokens[n].text == "ให้" and n > 0 and clause.tokens[n - 1].tag in _VERBS
    return clause.tokens[n].tag in _ASIDE and not given


def _by(verbs: list[str], joined: bool) -> str | None:
    """The slot of the verbs before a number, nearest first."""
    if not verbs:
        return None
    if joined:
        return "done"
    return "made" if "new" in verbs else "reviewed" if "review" in verbs else "done"


def _ahead(clause: Clause, number: Amounts, numbers: list[Amounts], joined: bool) -> str | None:
    """The slot of a number that stands before its verb: ยี่สิบเอ็ดชุมชนทำแผนเสร็จ; 84 ชุมชน ทำแผนแล้ว 80 are communities."""
    verbs: list[str] = []
    if (undone := undone_at(clause, number)) is not None:
        return "communities" if of_all(clause, number, undone) else None
    for n in range(number.at + 1, len(clause.tokens)):
        token = clause.tokens[n]
        if token.tag in ("more", "left", "except", "per"):
            break
        if token.tag in _VERBS and (token.tag in ("done", "full") or is_verb(clause, n)):
            verbs.append(token.tag)
        if any(other.at == n for other in numbers):
            if "from" in clause.tags(max(number.at, n - 2), n):
                break  # 21 ชุมชนทำแผนไปแล้ว จาก 25 ชุมชน
            turned = "but" in clause.tags(number.at, n) and {"have", "total", "of", "from"}.isdisjoint(clause.tags(0, number.at))
            return None if turned else "communities" if verbs else "done"  # ลงพื้นที่ไป 25 ชุมชน แต่จัดทำแผนเสร็จแล้ว 19
    return _by(verbs[:2], joined) or "done"


