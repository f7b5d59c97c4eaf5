"""Whether what a message says without its remarks holds: it is sure of itself, and nothing left out bears on it.

Knows what bears on a reading. Must not know how a message is read.
"""

from collections.abc import Callable, Sequence

from bot.kinds.clause import Token, stretches
from bot.kinds.progress import STANDINGS
from bot.reading.clauses.owners import is_district, is_own
from bot.reading.clauses.part import KIND_OF
from bot.reading.corrections.plainly import tells_twice
from bot.reading.corrections.undo import JUST
from bot.reading.facts.citywide import of_the_city
from bot.reading.facts.disowned import not_to_be_recorded
from bot.reading.facts.hearsay import disbelieved
from bot.reading.facts.leads import refused
from bot.reading.facts.remarks import REMARKS
from bot.reading.questions.others import to_others, whichever
from bot.reading.reading import Reading
from bot.reading.said import POLITE, Said
from bot.reading.wording.projects import names_another_project
from bot.thai import Day, Number, Years, fiscal_year

_SPOILS = ("news", "gossip", "kpi", "draft")
_LONGEST, _LONGEST_OF_REPORTS, _LONGEST_BEHIND = 70, 110, 200
"""Letters of all remarks together: beyond it, the message is about something else."""
_VALUES = frozenset({"number", "money", "percent", "fraction", "date", "time", "year", "ordinal", "repeat"})
_BEARS = frozenset(KIND_OF) | _VALUES | {"people", "attend", "contrast", "district", "mine", "wrong"}
_STATES = (frozenset(KIND_OF) - {"do", "new", "send", "hold", "paper"}) | {
    "district", "every",
} | STANDINGS  # fmt: skip
_ASIDE = frozenset({"hope", "wh", "polar"})
_OFFICIAL = (
    "community", "project", "enter", "action_plan", "form", "district_plan", "keep", "drawn", "round", "make", "review", "progress",
    "district", "mine",
)  # fmt: skip
_ASKS = (
    "wh", "polar", "inquire", "request", "when", "district_word", "percent_of", "lacks", "missing_ones", "yet", "history", "contact",
    "moved", "conflict",
)  # fmt: skip
_OF_OUR_WORK = ("project", "district", "mine", "inquire", "budget", "disburse", "form", "plan")
_OURS = frozenset({
    "project", "district", "mine", "budget", "disburse", "district_word", "missing_ones", "every", "community", "year",
    "total",
})  # fmt: skip
_LENT = ("ยืม", "กู้", "หนี้")
_PAID = ("budget", "refund", "disburse")
_SUM = 1000  # baht, from which a bare number may be one
_OF_PROJECTS = (None, "โครงการ", "กิจกรรม")
_FEW = 4
_COMMANDS = ("export", "remind", "undo")


def holds(found: Reading, core: Said, said: Said, whole: Reading) -> bool:
    """Whether the reading of a core is that of the message: it is sure of itself, and nothing left out bears on it."""
    inside = {token.start for token in core.words}
    out = [token for token in said.words if token.start not in inside]
    spoilt = _spoilt(found, core, out) or ("projects" in whole.ask and _counts_several(said))
    spoilt = spoilt or (found.intent == whole.intent == "correct" and any(map(tells_twice, out)))  # มี 2 ชุมชนยุบรวมกัน
    spoilt = spoilt or _not_ours(found, said)
    longest = _LONGEST_OF_REPORTS if found.intent == "report" else _LONGEST
    longest = _LONGEST_BEHIND if found.intent == "report" and _opens(found, core, said) else longest
    if spoilt or sum(token.end - token.start for token in out) > longest:
        return False
    opens = said.words[0].tag == "correct" and core.words[0] is said.words[0]
    rights = opens and found.intent == "correct" and whole.intent == "report"  # แก้สองที่นะคะ ประชุมเป็น 56 คน
    if whole.intent != "other" and not rights and not _outweighs(found, whole, out):
        return False
    behind = next((n for n, token in enumerate(said.words) if token.start > core.words[-1].start), len(said.words))
    out = _without_others(out, core)
    if found.intent == "report" and (_bears(out, core) or any(is_district(token) for token in out) or refused(said.words, behind)):
        return False
    if found.intent == "report" and (names_another_project(out) or not_to_be_recorded(said)):
        return False
    if found.intent == whole.intent == "correct" or (found.intent == "report" and _of_money(found, core) and not _pays(out, core)):
        return True
    sure = _SURE.get(found.intent)
    return sure is not None and (sure(found, core) or (found.intent == "report" and _opens(found, core, said)))


def _not_ours(found: Reading, said: Said) -> bool:
    """Whether the message asks it of somebody else, or asks of what it tells whether that is right."""
    if found.intent == "query":
        return to_others(said) or (said.has("request") and whichever(said))  # น้องฝน ช่วยโทรตามเขตสายไหมหน่อย บอกให้ส่งแบบ 2
    return found.intent == "report" and disbelieved(said)


def _spoilt(found: Reading, core: Said, out: list[Token]) -> bool:
    """Whether a word left out takes away what a core says."""
    tags = {token.tag for token in out}
    if found.intent in ("report", "correct", "deadline"):
        counted = any(token.span is not None and token.span.unit == "เขต" for token in out)  # มาแล้ว 38 เขต
        counted = counted or (any(fact.kind != "action_plan" for fact in found.facts) and _long_ago(out, core))
        counted = counted or (bool(found.ask) and _counted_behind(out, core))
        apart = bool(out) and (out[0].tag == "apart" or of_the_city(out))  # คนละเรื่องกันพี่ อันนั้นงบกองทุน; ทั้งกรุงเทพฯ ฝนตก
        apart = apart or any(token.tag == "apart" and token.text.startswith("ไม่") for token in out)  # เรื่องถนนยุบ ไม่ใช่งานเรา
        apart = apart or any(token.tag == "left" and token.start in _behind_a_document(core) for token in out)  # แบบ 2 ยังขาดตรายาง
        return counted or apart or not tags.isdisjoint(_SPOILS) or _reported(out, core) or ("life" in tags and _of_life(found, core, out))
    if found.intent == "query":
        told_off = core.words[0].tag == "missing_ones" and "urge" in tags and not core.has("wh", "polar", "inquire")
        gossip = (token for token in out if token.tag == "gossip" and token.end >= core.words[0].start - 1)
        return told_off or any(token.text.endswith("ว่า") for token in gossip)
    if found.intent == "export":
        return any(token.text == "แทน" for token in out)  # ส่งแบบ 2 ให้ สยป. แทนหนูหน่อย
    return found.intent == "remind" and "others" in tags  # กรมอุตุฯ เตือน 20-22 ก.พ.


def _counted_behind(out: list[Token], core: Said) -> bool:
    """Whether a number that goes on with a core was left out, so that what it asks is not open: บรรจุแล้ว 3 อัตรา, which are no projects."""
    behind = next((token for token in out if token.start > core.words[-1].start), None)
    return behind is not None and behind.tag == "number" and behind.gap == " "


def _behind_a_document(core: Said) -> tuple[int, ...]:
    """Where a word would stand right behind a core that ends in a document: glued on, or behind a gap."""
    last = core.words[-1]
    return (last.end, last.end + 1) if last.tag in ("form", "district_plan") else ()


def _long_ago(out: list[Token], core: Said) -> bool:
    """Whether a year gone by was left out: เมื่อปี 60 เราทำแผนครบ."""
    years = [token.span.value for token in out if token.span is not None and isinstance(token.span.value, Years)]
    return any((fiscal_year(year, core.today) or core.today.year + 543) < core.today.year + 543 for year in years)


def _of_life(found: Reading, core: Said, out: list[Token]) -> bool:
    """Whether private life beside a core makes it its own: ไม่ใช่วันที่ 12 งานแต่งหนูวันที่ 21; สายการบินยกเลิกเที่ยวบิน เงินก็ยังไม่คืน."""
    if found.why == ("contrast",):
        dated = any(token.span is not None and isinstance(token.span.value, Day) and token.span.value.day for token in out)
        return dated or core.tags.isdisjoint((*KIND_OF, "people", "community", "project", "district"))
    if found.intent == "report" and found.ask and {fact.kind for fact in found.facts} == {"document"}:
        return True  # เคลมประกันรถ ส่งแบบฟอร์มไป 4 ใบ
    lent = any(token.text.startswith(_LENT) and token.start < core.words[0].start for token in out)
    if lent and {fact.kind for fact in found.facts} == {"refund"}:
        return True  # ยืมพี่ติ๊กไป 2,000 คืนแล้วพันนึง
    owed = any(fact.kind == "refund" and fact.slots.get("amount") == 0 for fact in found.facts)
    return owed and not core.has("mine", "district", "project") and out[0].tag == "life"


def _opens(found: Reading, core: Said, said: Said) -> bool:
    """Whether a core opens the message with a full statement and a polite ending, and the rest may say why: ยังไม่ได้ประชุมเลยค่ะ น้ำท่วม."""
    named = all(fact.kind != "meeting" for fact in found.facts) or core.has("meeting")
    asks = found.ask == ("amount",) and core.has("done") and all(token.span is None for token in said.words if token not in core.words)
    whole = not found.ask or asks  # เบิกครบหมดแล้วค่ะ ปิดงบทันหวุดหวิด; not เบิกแล้วค่ะ 500 บาท ไปกินหมูกระทะ
    ends = core.words[:-1] if core.words[-1].tag == "date" else core.words  # งดประชุมนะคะเดือนนี้
    return named and whole and core.words[0] is said.words[0] and (
        ends[-1].text in POLITE or ends[-1].tag == "honorific"
    )


def _counts_several(said: Said) -> bool:
    """Whether two numbers may each count projects: อบรม 2 กับกีฬา 1."""
    counted = [token for token in said.words if token.tag == "number" and token.span is not None and token.span.unit in _OF_PROJECTS]
    return len(counted) + sum(token.tag == "neutral" and token.text.isdecimal() for token in said.words) > 1


def _outweighs(found: Reading, whole: Reading, out: list[Token]) -> bool:
    """Whether the core counts more than the whole, which could be read too: what is left out has no word or value of ours.

    An order to the bot does in any case, a report of a district where only values are left out, a correction where only a time is.
    """
    tags = {token.tag for token in out}
    if found.intent == "correct" == whole.intent:
        return tags.isdisjoint(_BEARS if _dated(out) else _BEARS - {"time", "date"})
    if found.intent in _COMMANDS and whole.intent != "correct":
        return True
    if found.intent == "report" and found.ask and whole.intent != "report":
        return False
    if whole.intent == "report" and not whole.ask:
        return _tells_more(found, whole) and tags.isdisjoint(_BEARS - _VALUES - {"send"})
    told = found.intent == "report" and not found.ask and all(fact.district for fact in found.facts)
    return tags.isdisjoint(_BEARS - _VALUES if told and (whole.ask or whole.intent == "query") else _BEARS)


def _tells_more(found: Reading, whole: Reading) -> bool:
    """Whether a core states all that the whole states, and more: what a remark beside it had kept from counting."""
    stated, of_whole = ([fact.counted() for fact in reading.facts] for reading in (found, whole))
    if found.ask or len(stated) < len(of_whole):
        return False
    if len(stated) == len(of_whole) == 1:  # the day, which a remark behind had parted from it
        (*about, slots), (*of, fewer) = stated[0], of_whole[0]
        return about == of and dict(slots) != dict(fewer) and all(slots.get(slot) == value for slot, value in fewer.items())
    return len(stated) > len(of_whole) and all(fact in stated for fact in of_whole)


def _bears(out: list[Token], core: Said) -> bool:
    """Whether a word of ours, a condition, or a plain question or wish was left out: not คุ้มมั้ยเนี่ย, ใครถูกหวยเลี้ยงด้วย.

    A wish before the core is only what one feels: เก่งมาก.
    """
    start = core.words[0].start
    plain = [token for stretch in stretches(out) if _is_plain(stretch) for token in stretch]
    supposed = any(token.text.startswith(("ถ้า", "หาก")) for token in out)
    asks = any(token.tag in _ASIDE and not (token.tag == "hope" and token.start < start) for token in plain)
    return supposed or asks or any(token.tag in _STATES for token in out)


def _without_others(out: list[Token], core: Said) -> list[Token]:
    """The words left out, without those about others beside what is ours: เขตอื่นคืนกันหมดแล้ว ของเราเพิ่งคืนเงินไป 4,350 บาท."""
    if not any(map(is_own, core.words)):
        return out
    return [token for stretch in stretches(out) if all(token.tag != "others" for token in stretch) for token in stretch]


def _is_plain(stretch: list[Token]) -> bool:
    """Whether a stretch is no remark, or hardly: พอไหม."""
    unknown = sum(token.end - token.start for token in stretch if token.tag in REMARKS)
    return unknown == 0 or (unknown <= _FEW and stretch[-1].tag == "polar")


def _reported(out: list[Token], core: Said) -> bool:
    """Whether the core is what somebody else said: น้องฝึกงานบอกว่าเขตข้างๆ ประชุมแล้ว."""
    before = [token for token in out if token.start < core.words[0].start]
    return bool(before) and (before[-1].text.endswith("ว่า") or any(token.tag == "shown" for token in before))  # ตัวอย่างเขียนไว้ว่า


def _of_money(found: Reading, core: Said) -> bool:
    """Whether it states in full what was drawn or returned, or that nothing was: เบิกแล้ว 36,740 บาท, ยังไม่ได้เบิก, ไม่มีเงินคืน."""
    sums = (token.span.value for token in core.words if token.span is not None and token.span.unit is None)
    over = core.has("done", "past", "more") or any(token.tag == "disburse" and token.text.endswith("ไป") for token in core.words)
    told = over and (core.has("money") or any(isinstance(sum_, Number) and sum_.value >= _SUM for sum_ in sums))
    return not found.ask and core.has("disburse", "refund") and (told or core.has("not_yet", "none", "keep"))


def _pays(out: list[Token], core: Said) -> bool:
    """Whether what is left out is about somebody's own money, or what it was spent on: ค่ารักษา, 500 บาท ไปกินหมูกระทะ."""
    behind = [token.text for token in out if token.start > core.words[-1].start][:1]
    spent = behind in (["ไป"], ["เอาไป"], ["ซื้อ"], ["ให้"])
    paid = any(token.tag in _PAID and token.text != "การเงิน" for token in out)  # who keeps the accounts
    return spent or paid or any(token.text.startswith(("ค่ารักษา", "ค่าเทอม", "ค่าเช่า", "ค่า", "โอน", "บัตร")) for token in out)


def _dated(words: Sequence[Token]) -> bool:
    """Whether a day of the calendar is said: 14 ก.ค.; not วันนี้."""
    return any(token.span is not None and isinstance(token.span.value, Day) and token.span.value.month for token in words)


def _is_report(found: Reading, core: Said) -> bool:
    """Whether official words carry it, or a meeting has its day or its people."""
    over = core.has("done", "past", "attend")
    planned = core.has("will") and core.has("date") and core.has("time")
    met = core.has("meeting") and (_told_in_full(found) or planned or (over and core.has("date", "people")) or _dated(core.words))
    met = met or (core.has("people") and any(token.tag == "attend" and "ประชุม" in token.text for token in core.words))  # คนมาประชุม 61 คน
    off = core.has("meeting") and core.has("hold") and core.has("not_get", "unable")  # ประชุมจัดไม่ได้
    return met or off or core.has(*_OFFICIAL) or (core.has("paper") and core.has("send") and core.has("done"))


def _told_in_full(found: Reading) -> bool:
    """Whether a meeting has its day, and with it how many came, when it begins, or that it was called off."""
    dated = [fact.slots for fact in found.facts if fact.kind == "meeting" and "date" in fact.slots]
    return any({"attendees", "start"} & {*slots} or slots.get("status") == "cancelled" for slots in dated)


def _is_query(found: Reading, core: Said) -> bool:
    """Whether a word asks; whom to turn to, only of our work."""
    if found.topic == "contact":
        return core.has(*_OF_OUR_WORK) or any(token.text.startswith("ขอ") for token in core.words)
    return core.has(*_ASKS) and not _of_any_money(found, core)


def _of_any_money(found: Reading, core: Said) -> bool:
    """Whether it is only asked about money given back, which anybody does: ตั๋วเครื่องบิน 18,000 จะคืนเงินมั้ยเนี่ย."""
    return found.topic == "budget" and core.tags.isdisjoint(_OURS)


def _names_the_last(token: Token) -> bool:
    """Whether a word to undo says of what: ลบรายการล่าสุด."""
    return token.tag == "undo" and token.text.endswith(("ล่าสุด", "รายงาน", "รายการ", *JUST))


def _sets_a_day(found: Reading, core: Said) -> bool:
    """Whether it is said to every district, or that it is set, of what and by when: กำหนดให้ส่งแบบ 1 ภายใน 30 มิ.ย."""
    to_all = any("ทุกเขต" in token.text for token in core.words)
    set_ = core.words[0].text.startswith("กำหนด") and any(token.text == "ภายใน" for token in core.words)
    return bool(set_ and found.about and found.date) or (to_all and bool(found.about or found.date))


_SURE: dict[str, Callable[[Reading, Said], bool]] = {
    "report": _is_report,
    "query": _is_query,
    "remind": lambda found, core: bool(found.at or found.audience),
    "register": lambda found, core: bool(found.district or found.code),
    "undo": lambda found, core: core.has("last", "report", "wrong", "date") or any(_names_the_last(token) for token in core.words),
    "export": lambda found, core: found.document is not None or core.has("file"),
    "correct": lambda found, core: bool(found.facts) and not core.has("not_yet", "not", "absent"),
    "deadline": _sets_a_day,
    "help": lambda found, core: any(token.tag == "help" and token.text.startswith(("ใช้", "วิธี")) for token in core.words),
    "reminders": lambda found, core: True,
    "cancel_reminder": lambda found, core: True,
}
