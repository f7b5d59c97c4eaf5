"""Words that are another by those around them: เบิกจ่ายจริงแล้ว is done, รายงานประชุม a meeting, งบใช้ไปแล้ว drawn.

Knows what stands before and behind such a word. Must not know what the message is for.
"""

from collections.abc import Set

from bot.kinds.clause import NEGATIVE, Token
from bot.thai import Day

_NEAR_MONEY = frozenset({"project", "year", "filler", "particle", "mine", "district"})
_SUMS = ("number", "total")  # งบทั้งหมด 50,000 ใช้ไป 32,150
_TELLS = ("รายงาน", "แจ้ง", "บอก")
_SORRY = ("ขอโทษ", "ขออภัย", "โทษที")
_OVER = ("done", "past", "attend")
_OF_PAPER = ("send", "do", "make", "left", "paper", "unfinished")
_ASKED = ("wh", "district_word", "missing_ones", "polar")
_TOLD = NEGATIVE | {"done", "number"}
_ANEW = ("นับใหม่", "ดูใหม่", "เช็คใหม่", "เช็กใหม่", "ตรวจใหม่")
_DENIES = frozenset({"contrast", "deny", "wrong", "particle", "honorific", "filler"})
_MINUTES = ("รายงานประชุม",)
_REALLY = ("เหรอ", "หรอ", "รึ", "หรือคะ")
_ECHO = frozenset({"filler", "particle", "honorific", "agree", "confirm", "matter", "plan", "meeting", "money", "form", "project"})
_FILES = ("file", "form", "progress_form", "pdf", "xlsx", "docx", "export")
_OF_WORK = ("disburse", "refund", "make", "enter", "send", "meeting")


def turned(out: list[Token], tags: Set[str]) -> list[Token]:
    """The words with those that are another under the tag that they have here; tags are those of all words."""
    if _RULES.keys().isdisjoint(tags):
        return out
    for n, token in enumerate(out):
        for is_so, becomes in _RULES.get(token.tag, ()):
            if is_so(out, n):
                out = [*out[:n], token._replace(tag=becomes), *out[n + 1 :]]
                break
    return out


def _labels(out: list[Token], n: int) -> bool:
    """Whether โครงการ stands before its own count, behind that of the plans: แผน 11 โครงการ 3, แผนเป็น 11 โครงการเป็น 3."""
    led = out[n - 2 : n] if n > 1 and out[n - 1].tag == "community" else out[n - 1 : n]
    behind = [token for token in out[n + 1 : n + 3] if token.text != "เป็น"][:1]
    counts = [token.span for token in (*led[:1], *behind) if token.tag == "number" and token.span is not None]
    own = len(counts) == 2 and counts[1].unit in (None, "โครงการ")
    planned = any(token.tag in ("plan", "make", "review", "new") for token in out[:n])
    return own and planned and out[n].text == "โครงการ" and all(token.tag not in ("enter", "action_plan") for token in out)


def _after_all(out: list[Token], n: int) -> bool:
    """Whether สรุป only leads to what did not come about, or who came: สรุปไม่ได้ประชุม, สรุปมีชาวบ้าน 29 คน."""
    if out[n].text != "สรุป" or n + 1 == len(out) or out[n + 1].gap:
        return False
    counted = [token.tag for token in out[n + 1 : n + 5]]
    return out[n + 1].tag in NEGATIVE or (counted[0] in ("have", "attend", "people") and counted[-2:] == ["number", "people"])


def _held_there(out: list[Token], n: int) -> bool:
    """Whether ไปจัด tells where a meeting was held instead: ไม่ได้ประชุมที่เขต ไปจัดที่วัดแทน มา 44 คน; not ย้ายไปจัดวันที่ 5."""
    instead = any(token.text == "แทน" for token in out[n + 1 : n + 4])
    return instead and out[n].text == "ไปจัด" and any(token.tag == "not_get" for token in out[:n])


def _echoed(out: list[Token], n: int) -> bool:
    """Whether a message only repeats what it was asked about, before it tells of it: แผนชุมชนเหรอคะ ยังไม่ได้ทำเลย; not แผนชุมชนเหรอคะ ดีใจจัง."""
    end = next((m for m in range(n + 1, len(out)) if out[m].gap), len(out))
    before, behind = {token.tag for token in out[:n]}, {token.tag for token in out[end:]}
    named = before <= _ECHO and not before.isdisjoint(("plan", "meeting", "money", "form", "project"))
    return out[n].text.startswith(_REALLY) and named and not behind.isdisjoint(_TOLD) and behind.isdisjoint(_ASKED)


def _reports(out: list[Token], n: int) -> bool:
    """Whether รายงานประชุม tells of a meeting, and is no paper that is sent or written: รายงานประชุม 12 มิ.ย., เขตไหนรายงานประชุมแล้ว."""
    near = {token.tag for token in (*out[max(0, n - 1) : n], *out[n + 1 : n + 2])}
    return out[n].text in _MINUTES and near.isdisjoint(_OF_PAPER) and not _untold(out, n - 1)


def _told_of(out: list[Token], n: int) -> bool:
    """Whether a meeting is only what no report was made of yet: ยังไม่ได้รายงานผลประชุมเมื่อวาน."""
    return n > 1 and out[n - 1].tag == "report" and not out[n - 1].gap and _untold(out, n - 2)


def _untold(out: list[Token], n: int) -> bool:
    """Whether the telling behind a word was not done, and nobody is asked for: not เขตไหนยังไม่รายงานประชุม."""
    return n >= 0 and out[n].tag in NEGATIVE and all(token.tag not in _ASKED for token in out)


def _sum_untold(out: list[Token], n: int) -> bool:
    """Whether the sum drawn is only what was not told yet: ยังไม่แจ้งยอดเบิก, ยอดเบิกยังไม่แจ้งมา."""
    if not out[n].text.startswith("ยอด"):
        return False
    before = n > 1 and not out[n].gap and out[n - 1].text.startswith(_TELLS) and _untold(out, n - 2)
    behind = n + 2 < len(out) and out[n + 2].text.startswith((*_TELLS, "ส่ง")) and _untold(out, n + 1)
    return before or behind


def _sorry_for(out: list[Token], n: int) -> bool:
    """Whether one is only sorry to tell it late: ขออภัยที่ส่งล่าช้า, ขอโทษที่รายงานช้ากว่ากำหนด."""
    start = next((m for m in range(n, 0, -1) if out[m].gap), 0)
    return any(token.text.startswith(_SORRY) for token in out[start:n])


def _really(out: list[Token], n: int) -> bool:
    """Whether จริงแล้ว says of a word of ours that it was done: เบิกจ่ายจริงแล้ว 42,000; not จริงๆ แล้ว 54 คน."""
    return out[n].text == "จริงแล้ว" and n > 0 and not out[n].gap and out[n - 1].tag in _OF_WORK


def _spends(out: list[Token], n: int) -> bool:
    """Whether ใช้ tells of money named before it, and that it went: งบโครงการใช้ไปแล้ว 58,900 บาท."""
    gone = out[n].text == "ใช้" and n + 1 < len(out) and out[n + 1].text.startswith(("ไป", "แล้ว", "หมด"))
    if gone and any(token.tag in ("progress", "ordinal") for token in out[:n]) and any(token.tag == "money" for token in out[n : n + 3]):
        return True  # ความก้าวหน้าครั้งที่ 5 ร้อยละ 45 ใช้ไป 12,000 บาท
    at = next((m for m in range(n - 1, -1, -1) if out[m].tag not in _NEAR_MONEY and out[m].tag not in _SUMS), -1) if gone else -1
    named = at >= 0 and out[at].tag in ("money", "budget") and out[at].span is None
    return named and (out[at].text.startswith("งบ") or any(token.tag == "project" for token in out[at:n]))


def _jogs(out: list[Token], n: int) -> bool:
    """Whether เตือนความจำ leads to a question of now: เตือนความจำหน่อย แบบ 2 ต้องส่งวันไหน; not เตือนความจำพรุ่งนี้ 9 โมง."""
    tags = {token.tag for token in out[n:]}
    asks = not tags.isdisjoint(("wh", "when", "polar", "lacks")) and tags.isdisjoint(("date", "time", "repeat"))
    return asks and out[n].text.startswith("เตือนความจำ")


def _given(out: list[Token], n: int) -> bool:
    """Whether a ให้ ends its stretch, so that something is done for somebody and nothing ordered: ผอ.มาเปิดงานให้ ขอบใจทุกชุมชน."""
    last = n + 1 < len(out) and bool(out[n + 1].gap)
    return out[n].text == "ให้" and last and n > 0 and not out[n].gap and out[n - 1].tag in ("?", "filler")


def _agreed(out: list[Token], n: int) -> bool:
    """Whether ตกลง sets a meeting that nobody has come to yet: ตกลงประชุมกัน 26 มี.ค. บ่ายโมง; not ตกลงประชุมแล้ว มา 40 คน."""
    led = out[n].text == "ตกลง" and n + 1 < len(out) and out[n + 1].tag in ("meeting", "hold") and not out[n + 1].gap
    behind = {token.tag for token in out[n + 2 :]}
    return led and "date" in behind and behind.isdisjoint(("done", "people", "attend", "past", "polar", "wh"))


def _feared(out: list[Token], n: int) -> bool:
    """Whether what is feared is only a reason: คนน้อยเพราะกลัวไวรัส."""
    return out[n].text == "กลัว" and n > 0 and not out[n].gap and out[n - 1].tag == "reason"


def _of_origin(out: list[Token], n: int) -> bool:
    """Whether จาก only says who proposed what was entered: บรรจุโครงการจากชุมชนแล้ว 5 โครงการ; not บรรจุ 5 จาก 12."""
    led = n > 0 and out[n - 1].tag in ("enter", "project") and not out[n].gap
    return led and out[n].text == "จาก" and n + 1 < len(out) and out[n + 1].tag == "community" and out[n + 1].span is None


def _held(out: list[Token], n: int) -> bool:
    """Whether ทำ only says that a meeting was held: ทำประชุมประชาคมไปแล้ว."""
    return out[n].text == "ทำ" and n + 1 < len(out) and out[n + 1].tag == "meeting" and not out[n + 1].gap


def _called(out: list[Token], n: int) -> bool:
    """Whether people are to be called to a meeting: จะเรียกกรรมการชุมชนมาประชุม; not เชิญ 60 คนมาประชุมแล้ว."""
    led = [token.text for token in out[max(0, n - 3) : n - 1]]
    calls = led[-1:] in (["จะเชิญ"], ["จะเรียก"]) or led in (["จะ", "เชิญ"], ["จะ", "เรียก"]) or led[-1:] in (["เรียก"], ["นัด"], ["นัดหมาย"])
    return out[n].text == "มาประชุม" and n > 1 and out[n - 1].tag == "people" and calls


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


def _per_piece(out: list[Token], n: int) -> bool:
    """Whether ละ behind a thing tells its price: ข้าวกล่องละ 65 บาท."""
    behind = out[n + 1].tag if n + 1 < len(out) else ""
    return out[n].text == "ละ" and n > 0 and not out[n].gap and out[n - 1].tag in ("life", "?") and behind in ("number", "money")


def _risen_from(out: list[Token], n: int) -> bool:
    """Whether a number behind is the one from which it rose: 90 ขยับจาก 75, เพิ่มจาก 75."""
    at = n + 1 if out[n].tag == "moved" else n + 2
    glued = out[n].text.endswith("จาก") if out[n].tag == "moved" else n + 1 < len(out) and out[n + 1].tag == "from"
    return glued and at < len(out) and out[at].tag in ("number", "percent")


def _of_a_name(out: list[Token], n: int) -> bool:
    """Whether a word is only heard within the name of a place: ที่วัดดุสิดาราม."""
    start = next((m for m in range(n, 0, -1) if out[m].gap or out[m].tag == "venue"), 0)
    return out[start].tag == "venue" and start < n and any(token.tag == "?" for token in out[start:n])


def _sent_anew(out: list[Token], n: int) -> bool:
    """Whether ใหม่ says that a document was sent once more: ส่งแบบ 2 ใหม่แล้ว, ส่งใหม่แล้ว; not ส่งแบบ 2 ใหม่ 3 ทบทวน 5."""
    counts = any(token.tag == "number" for token in out[n + 1 : n + 2])
    before = out[n - 1].tag if n else ""
    named = before in ("form", "district_plan", "paper") and any(token.tag == "send" for token in out[max(0, n - 2) : n])
    return out[n].text == "ใหม่" and not counts and (before == "send" or named)


def _of_a_doubt(out: list[Token], n: int) -> bool:
    """Whether แล้ว only goes with what somebody does not know: จำไม่ได้แล้ว."""
    return n > 0 and out[n - 1].tag == "unsure" and not out[n].gap


def _must_be(out: list[Token], n: int) -> bool:
    """Whether ต้อง says the right value behind a no: ไม่ใช่ค่ะ ต้อง 72 คน."""
    tags = {token.tag for token in out[:n]}
    behind = out[n + 1].tag if n + 1 < len(out) else ""
    return out[n].text == "ต้อง" and "contrast" in tags and tags <= _DENIES and behind in ("number", "money", "percent", "date")


def _counted_anew(out: list[Token], n: int) -> bool:
    """Whether somebody counts once more what was just told: 45 คน... เดี๋ยวนะ นับใหม่ 47 คน."""
    counted = any(token.tag == "number" for token in out[:n]) and n + 1 < len(out) and out[n + 1].tag == "number"
    return counted and out[n].text in _ANEW and not any(token.text.startswith("ที่") for token in out[:2])


def _not_that(out: list[Token], n: int) -> bool:
    """Whether a no by itself takes back the count of a meeting just told in full: เมื่อวานประชุม คนมา 54 ไม่ใช่ค่ะ 45 คน; not 54 ไม่ใช่ค่ะ 45."""
    polite, right = (*out[n + 1 : n + 3], None, None)[:2]
    if polite is None or right is None or polite.tag != "particle" or polite.gap or right.tag != "number" or not right.gap:
        return False
    met = {token.tag for token in out[:n]}
    full = not met.isdisjoint(("meeting", "hold")) and not met.isdisjoint(("done", "past", "date"))
    return full and any(token.tag == "number" for token in out[max(0, n - 3) : n])


def _not_until(out: list[Token], n: int) -> bool:
    """Whether a no leads to what should have come first: ไม่ใช่ทำแผนไปแล้ว 20 ชุมชนค่อยมาเรียกประชุม."""
    return any(token.text == "ค่อย" and not token.gap for token in out[n + 2 : n + 8])


def _time_left(out: list[Token], n: int) -> bool:
    """Whether it is only time that is left: ยังไม่ได้ทำแผน เหลือเวลาอีก 3 เดือน; not เหลือเวลาส่งแบบ 2 อีกกี่วัน."""
    behind = {token.tag for token in out[n + 1 :]}
    return n + 1 < len(out) and out[n + 1].text == "เวลา" and behind.isdisjoint(("wh", "lacks", "polar", "when"))


def _in_a_moment(out: list[Token], n: int) -> bool:
    """Whether somebody only stops to count once more: เดี๋ยวนะ นับใหม่ 47 คน."""
    behind = [token for token in out[n + 1 : n + 4] if token.tag not in ("particle", "filler")][:1]
    return out[n].text == "เดี๋ยว" and bool(behind) and behind[0].text in _ANEW


def _names_the_project(out: list[Token], n: int) -> bool:
    """Whether แผนชุมชน only names whose money goes: แผนชุมชนเบิกแล้ว 13,650 บาท."""
    behind = out[n + 1] if n + 1 < len(out) else None
    return behind is not None and behind.tag in ("disburse", "refund") and not behind.gap and behind.span is None


def _in_the_making(out: list[Token], n: int) -> bool:
    """Whether a document is being made, and so not sent: แบบ 2 กำลังจัดทำ."""
    near = {token.tag for token in out[max(0, n - 3) : n]}
    made = out[n].text in ("กำลัง", "อยู่ระหว่าง") and n + 1 < len(out) and out[n + 1].tag in ("do", "make") and not out[n + 1].gap
    return made and not near.isdisjoint(("form", "district_plan"))


def _apart_from(out: list[Token], n: int) -> bool:
    """Whether ต่างหาก only says that it is not what was told before: คืนเพิ่ม 1,150 ต่างหากจากที่คืนไป."""
    return out[n].text == "ต่างหาก" and n + 1 < len(out) and out[n + 1].tag == "from"


def _each_time(out: list[Token], n: int) -> bool:
    """Whether a time is each of several, with its sum behind: 3 รอบ รอบละ 10,000; not โดนทวง 2 รอบละ."""
    behind = out[n + 1 : n + 3]
    return len(behind) == 2 and behind[0].text == "ละ" and not behind[0].gap and behind[1].tag in ("number", "money")


def _polite(out: list[Token], n: int) -> bool:
    """Whether ขอรับ is only polite, and asks for no file: ประชุมแล้วขอรับ; not ขอรับแบบ 2, ขอรับไฟล์สรุป."""
    return out[n].text == "ขอรับ" and not (n + 1 < len(out) and not out[n + 1].gap and out[n + 1].tag in _FILES)


_BECOMES = (
    ("request", _after_all, "filler"), ("request", _polite, "particle"), ("to", _held_there, "hold"), ("polar", _echoed, "filler"),
    ("right", _really, "done"), ("paper", _reports, "meeting"), ("order", _given, "filler"), ("novice", _spends, "disburse"),
    ("remind", _jogs, "request"), ("confirm", _agreed, "will"), ("hope", _feared, "filler"), ("hope", _followed, "filler"),
    ("from", _of_origin, "filler"), ("do", _held, "filler"), ("attend", _called, "meeting"), ("life", _of_a_name, "?"),
    ("will", _to_be_told, "filler"), ("will", _in_the_making, "unfinished"), ("done", _per_piece, "per"),
    ("moved", _risen_from, "from"), ("more", _risen_from, "filler"), ("plan", _names_the_project, "filler"),
    ("order", _must_be, "right"), ("right", _counted_anew, "slip"), ("intend", _in_a_moment, "filler"),
    ("contrast", _not_that, "slip"), ("contrast", _not_until, "hope"), ("left", _time_left, "filler"),
    ("right", _apart_from, "filler"), ("done", _of_a_doubt, "filler"), ("new", _sent_anew, "filler"), ("round_word", _each_time, "per"),
    ("meeting", _told_of, "paper"), ("project", _labels, "enter"), ("behind", _sorry_for, "filler"), ("disburse", _sum_untold, "untold"),
)  # fmt: skip
_RULES = {
    tag: tuple((is_so, becomes) for said, is_so, becomes in _BECOMES if said == tag) for tag in dict.fromkeys(tag for tag, _, _ in _BECOMES)
}
"""By the tag that a word has, what says that it is another."""
