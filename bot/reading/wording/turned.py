"""Words that are another by those around them: เบิกจ่ายจริงแล้ว is done, รายงานประชุม a meeting, งบใช้ไปแล้ว drawn.

Knows what stands before and behind such a word. Must not know what the message is for.
"""

from collections.abc import Set
from itertools import pairwise, takewhile

from bot.kinds.clause import NEGATIVE, Token
from bot.reading.wording.turned_figures import (
    adds_to,
    apart_from,
    counted_anew,
    counts_lives,
    each_time,
    in_a_moment,
    labels,
    must_be,
    names_the_project,
    names_what_is_in,
    not_that,
    of_origin,
    per_piece,
    risen_from,
    spends,
    time_left,
    wants_instead,
)
from bot.reading.wording.turned_meetings import (
    agreed,
    aimed_at,
    called,
    figures_of,
    held,
    held_there,
    invited,
    moved,
    put_off,
    reports,
    results_written,
    taken_from,
    told_of,
    untold,
)
from bot.thai import Day, Number

_TELLS = ("รายงาน", "แจ้ง", "บอก")
_SORRY = ("ขอโทษ", "ขออภัย", "โทษที")
_OVER = ("done", "past", "attend")
_ASKED = ("wh", "district_word", "missing_ones", "polar")
_OFF = NEGATIVE | {"postpone", "cancel"}
_TOLD = NEGATIVE | {"done", "number"}
_REALLY = ("เหรอ", "หรอ", "รึ", "หรือคะ")
_ECHO = frozenset({"filler", "particle", "honorific", "agree", "confirm", "matter", "plan", "meeting", "money", "form", "project"})
_FILES = ("file", "form", "progress_form", "pdf", "xlsx", "docx", "export")
_ELSE = frozenset({"?", "life", "filler", "particle", "honorific"})
_FORMS = 2
_OF_WORK = ("disburse", "refund", "make", "enter", "send", "meeting")


def turned(out: list[Token], tags: Set[str]) -> list[Token]:
    """The words with those that are another under the tag that they have here; tags are those of all words."""
    if _RULES.keys().isdisjoint(tags):
        return out
    for n, token in enumerate(out):
        for is_so, becomes in _RULES.get(token.tag, ()):
            if is_so(out, n):
                span = None if token.tag == "date" else token.span
                out = [*out[:n], token._replace(tag=becomes, span=span), *out[n + 1 :]]
                break
    return out


def _after_all(out: list[Token], n: int) -> bool:
    """Whether สรุป only leads to what did not come about, or who came: สรุปไม่ได้ประชุม, สรุปเลื่อนไป, สรุปมีชาวบ้าน 29 คน."""
    if out[n].text != "สรุป" or n + 1 == len(out) or out[n + 1].gap:
        return False
    counted = [token.tag for token in out[n + 1 : n + 5]]
    return out[n + 1].tag in _OFF or (counted[0] in ("have", "attend", "people") and counted[-2:] == ["number", "people"])


def _status_told(out: list[Token], n: int) -> bool:
    """Whether สถานะ is told, and not asked for: สถานะไม่ขยับเลย, สถานะการเบิกจ่ายคือศูนย์บาท."""
    if not out[n].text.startswith("สถานะ") or n + 1 == len(out):
        return False
    told = (two.tag in _TOLD or two.span is not None for one, two in pairwise(out[n : n + 5]) if one.text in ("คือ", "เป็น"))
    return (out[n + 1].tag in NEGATIVE and not out[n + 1].gap) or any(told)


def _pulled_back(out: list[Token], n: int) -> bool:
    """Whether a report is to be taken back, and no file fetched: ดึงรายงานเมื่อครู่กลับคืนที."""
    return out[n].text.startswith("ดึงรายงาน") and any(token.text.startswith(("กลับ", "ออก")) for token in out[n + 1 :])


def _echoed(out: list[Token], n: int) -> bool:
    """Whether a message only repeats what it was asked about, before it tells of it: แผนชุมชนเหรอคะ ยังไม่ได้ทำเลย; not แผนชุมชนเหรอคะ ดีใจจัง."""
    end = next((m for m in range(n + 1, len(out)) if out[m].gap), len(out))
    before, behind = {token.tag for token in out[:n]}, {token.tag for token in out[end:]}
    named = before <= _ECHO and not before.isdisjoint(("plan", "meeting", "money", "form", "project"))
    return out[n].text.startswith(_REALLY) and named and not behind.isdisjoint(_TOLD) and behind.isdisjoint(_ASKED)


def _sum_untold(out: list[Token], n: int) -> bool:
    """Whether the sum drawn is only what was not told yet: ยังไม่แจ้งยอดเบิก, ยอดเบิกยังไม่แจ้งมา."""
    if not out[n].text.startswith("ยอด"):
        return False
    before = n > 1 and not out[n].gap and out[n - 1].text.startswith(_TELLS) and untold(out, n - 2)
    behind = n + 2 < len(out) and out[n + 2].text.startswith((*_TELLS, "ส่ง")) and untold(out, n + 1)
    return before or behind


def _sorry_for(out: list[Token], n: int) -> bool:
    """Whether one is only sorry to tell it late: ขออภัยที่ส่งล่าช้า, ขอโทษที่รายงานช้ากว่ากำหนด."""
    start = next((m for m in range(n, 0, -1) if out[m].gap), 0)
    return any(token.text.startswith(_SORRY) for token in out[start:n])


def _really(out: list[Token], n: int) -> bool:
    """Whether จริงแล้ว says of a word of ours that it was done: เบิกจ่ายจริงแล้ว 42,000; not จริงๆ แล้ว 54 คน."""
    return out[n].text == "จริงแล้ว" and n > 0 and not out[n].gap and out[n - 1].tag in _OF_WORK


def _jogs(out: list[Token], n: int) -> bool:
    """Whether เตือนความจำ leads to a question of now: เตือนความจำหน่อย แบบ 2 ต้องส่งวันไหน; not เตือนความจำพรุ่งนี้ 9 โมง."""
    tags = {token.tag for token in out[n:]}
    asks = not tags.isdisjoint(("wh", "when", "polar", "lacks")) and tags.isdisjoint(("date", "time", "repeat"))
    return asks and out[n].text.startswith("เตือนความจำ")


def _given(out: list[Token], n: int) -> bool:
    """Whether a ให้ ends its stretch, so that something is done for somebody and nothing ordered: ผอ.มาเปิดงานให้ ขอบใจทุกชุมชน."""
    last = n + 1 < len(out) and bool(out[n + 1].gap)
    return out[n].text == "ให้" and last and n > 0 and not out[n].gap and out[n - 1].tag in ("?", "filler", "neutral")


def _feared(out: list[Token], n: int) -> bool:
    """Whether what is feared is only a reason: คนน้อยเพราะกลัวไวรัส."""
    return out[n].text == "กลัว" and n > 0 and not out[n].gap and out[n - 1].tag == "reason"


def _followed(out: list[Token], n: int) -> bool:
    """Whether an example is only followed: แจ้งตามตัวอย่างในคู่มือนะ เขตดุสิต ประชุมแล้ว."""
    return out[n].text == "ตัวอย่าง" and n > 0 and out[n - 1].text == "ตาม" and not out[n].gap


def _to_be_told(out: list[Token], n: int) -> bool:
    """Whether จะ only announces that something is told that was: จะรายงานประชุมเมื่อวาน 40 คน; not จะรายงานประชุม 20 มิ.ย., เบิกแล้วจะแจ้ง."""
    opens = out[n].text == "จะ" and all(token.tag == "honorific" for token in out[:n])
    behind = "".join(token.text for token in out[n + 1 : n + 3])
    return opens and behind.removeprefix("มา").startswith(_TELLS) and any(token.tag in _OVER or _is_past(token) for token in out[n + 1 :])


def _is_past(token: Token) -> bool:
    """Whether a word is a day said by how far it lies back: เมื่อวาน."""
    day = token.span.value if token.span is not None else None
    return isinstance(day, Day) and (day.shift or 0) < 0


def _of_a_name(out: list[Token], n: int) -> bool:
    """Whether a word is only heard within the name of a place: ที่วัดดุสิดาราม."""
    start = next((m for m in range(n, 0, -1) if out[m].gap or out[m].tag == "venue"), 0)
    return out[start].tag == "venue" and start < n and any(token.tag == "?" for token in out[start:n])


def _sent_anew(out: list[Token], n: int) -> bool:
    """Whether ใหม่ says that a document was sent once more: ส่งแบบ 2 ใหม่แล้ว, ส่งใหม่แล้ว; not ส่งแบบ 2 ใหม่ 3 ทบทวน 5."""
    counts = any(token.tag == "number" for token in out[n + 1 : n + 2])
    before = out[n - 1].tag if n else ""
    named = before in ("form", "district_plan", "paper") and any(token.tag == "send" for token in out[max(0, n - 2) : n])
    return out[n].text in ("ใหม่", "ฉบับใหม่") and not counts and (before == "send" or named)


def _of_a_doubt(out: list[Token], n: int) -> bool:
    """Whether แล้ว only goes with what somebody does not know: จำไม่ได้แล้ว."""
    return n > 0 and out[n - 1].tag == "unsure" and not out[n].gap


def _not_until(out: list[Token], n: int) -> bool:
    """Whether a no leads to what should have come first: ไม่ใช่ทำแผนไปแล้ว 20 ชุมชนค่อยมาเรียกประชุม."""
    return any(token.text == "ค่อย" and not token.gap for token in out[n + 2 : n + 8])


def _in_the_making(out: list[Token], n: int) -> bool:
    """Whether a document is being made, and so not sent: แบบ 2 กำลังจัดทำ."""
    near = {token.tag for token in out[max(0, n - 3) : n]}
    made = out[n].text in ("กำลัง", "อยู่ระหว่าง") and n + 1 < len(out) and out[n + 1].tag in ("do", "make") and not out[n + 1].gap
    return made and not near.isdisjoint(("form", "district_plan", "paper"))


def _sent_by(out: list[Token], n: int) -> bool:
    """Whether it is told with whom something was sent, and nobody is asked to send it: ฝากส่งแบบ 2 กับรถหนังสือไปแล้ว, ฝากรถไปส่งแล้ว."""
    near = list(takewhile(lambda token: token.tag != "particle" and token.gap != "\n", out[n + 1 : n + 8]))
    led = out[n].text == "ฝาก" and any(token.tag == "send" for token in near)
    return led and any(token.tag == "done" for token in near)


def _by_night(out: list[Token], n: int) -> bool:
    """Whether คืน is the night of a day: นัดประชาคมหนึ่งทุ่มคืนวันที่ 22 ก.ค."""
    near = [token.tag for token in (*out[n - 1 : n], *out[n + 1 : n + 2])]
    return out[n].text == "คืน" and near == ["time", "date"] and not out[n + 1].gap


def _doing_else(out: list[Token], n: int) -> bool:
    """Whether somebody is only busy with something of nothing of ours: กำลังขับรถ."""
    end = next((m for m in range(n + 1, len(out)) if out[m].gap), len(out))
    doing = {token.tag for token in out[n + 1 : end]}
    return out[n].text == "กำลัง" and not doing.isdisjoint(("?", "life")) and doing <= _ELSE


def _not_put_in(out: list[Token], n: int) -> bool:
    """Whether a no is that of what was to be done: โครงการยังไม่ถูกบรรจุ, งบยังไม่ถูกเบิกจ่าย, ยังไม่เอาโครงการเข้าแผน."""
    return out[n].text.startswith("ยังไม่") and n + 1 < len(out) and out[n + 1].tag in ("enter", "disburse", "refund") and not out[n + 1].gap


def _of_a_side(out: list[Token], n: int) -> bool:
    """Whether ด้าน says of what an obstacle is: ปัญหาด้านบุคลากร."""
    return out[n].text == "ด้าน" and n > 0 and not out[n].gap and out[n - 1].tag == "obstacle"


def _sort_of(out: list[Token], n: int) -> bool:
    """Whether แบบ is only a sort, counted by more than there are forms: ขอแบบ 40 ที่นั่ง."""
    span = out[n + 1].span if n + 1 < len(out) else None
    return out[n].text == "แบบ" and span is not None and isinstance(span.value, Number) and span.value.value > _FORMS


def _as_of_today(out: list[Token], n: int) -> bool:
    """Whether today is only when it is told: ณ วันนี้ยังไม่ได้ประชุม."""
    span = out[n].span
    return n > 0 and out[n - 1].text == "ณ" and span is not None and isinstance(span.value, Day) and span.value.shift == 0


def _must_finish(out: list[Token], n: int) -> bool:
    """Whether เสร็จ only says how far it is to be done: ต้องเสร็จก่อนวันที่ 1, ให้ทบทวนแผนเสร็จทุกเขตภายในวันที่ 30."""
    led = n > 0 and not out[n].gap and "ต้อง" in [token.text for token in out[max(0, n - 2) : n]]
    to_all = out[0].text == "ให้ทุกเขต" or (out[0].text == "ให้" and any(token.tag == "every" for token in out))
    ordered = to_all and any(token.tag == "within" for token in out[n + 1 :])
    return out[n].text in ("เสร็จ", "แล้วเสร็จ", "จบ", "เรียบร้อย") and (led or ordered)


def _polite(out: list[Token], n: int) -> bool:
    """Whether ขอรับ is only polite, and asks for no file: ประชุมแล้วขอรับ; not ขอรับแบบ 2, ขอรับไฟล์สรุป."""
    return out[n].text == "ขอรับ" and not (n + 1 < len(out) and not out[n + 1].gap and out[n + 1].tag in _FILES)


_BECOMES = (
    ("request", _after_all, "filler"), ("request", _polite, "particle"), ("request", _status_told, "filler"), ("polar", _echoed, "filler"),
    ("to", held_there, "hold"), ("export", _pulled_back, "undo"), ("request", wants_instead, "correct"),
    ("right", _really, "done"), ("paper", reports, "meeting"), ("order", _given, "filler"), ("novice", spends, "disburse"),
    ("remind", _jogs, "request"), ("confirm", agreed, "will"), ("hope", _feared, "filler"), ("hope", _followed, "filler"),
    ("from", of_origin, "filler"), ("do", held, "filler"), ("attend", called, "meeting"), ("life", _of_a_name, "?"),
    ("will", _to_be_told, "filler"), ("will", _in_the_making, "unfinished"), ("will", _doing_else, "filler"), ("done", per_piece, "per"),
    ("moved", risen_from, "from"), ("more", risen_from, "filler"), ("plan", names_the_project, "filler"),
    ("order", must_be, "right"), ("right", counted_anew, "slip"), ("intend", in_a_moment, "filler"),
    ("contrast", not_that, "slip"), ("contrast", _not_until, "hope"), ("left", time_left, "filler"),
    ("right", apart_from, "filler"), ("done", _of_a_doubt, "filler"), ("new", _sent_anew, "filler"), ("round_word", each_time, "per"),
    ("intend", aimed_at, "invite"), ("done", invited, "filler"), ("deadline", put_off, "postpone"),
    ("paper", taken_from, "filler"), ("meeting", results_written, "paper"), ("meeting", figures_of, "paper"), ("form", _sort_of, "neutral"),
    ("done", _must_finish, "filler"), ("date", _as_of_today, "filler"), ("deny", _not_put_in, "not_yet"),
    ("life", counts_lives, "people"), ("life", names_what_is_in, "neutral"), ("?", names_what_is_in, "neutral"), ("?", moved, "postpone"),
    ("but", _of_a_side, "filler"), ("from", adds_to, "filler"), ("hope", _sent_by, "filler"), ("hope", wants_instead, "correct"),
    ("refund", _by_night, "filler"), ("meeting", told_of, "paper"),
    ("project", labels, "enter"), ("behind", _sorry_for, "filler"), ("disburse", _sum_untold, "untold"),
)  # fmt: skip
_RULES = {
    tag: tuple((is_so, becomes) for said, is_so, becomes in _BECOMES if said == tag) for tag in dict.fromkeys(tag for tag, _, _ in _BECOMES)
}
"""By the tag that a word has, what says that it is another."""
