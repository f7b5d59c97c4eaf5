"""Orders, questions and small talk in any words: every opening, verb, thing and ending together; today is Wednesday 17 June 2563."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from .tables import Json, fact, means, other, query, reading, report

Named = tuple[str, str | None]
HEADS = st.sampled_from(("", "", "สวัสดีค่ะ ", "พี่คะ ", "น้องบอท ", "ขอโทษนะคะ ", "รบกวนสอบถาม "))
ENDS = st.sampled_from(("", "ครับ", "ค่ะ", " นะคะ", " ขอบคุณครับ", " 🙏"))
WHY = st.sampled_from(("", " หัวหน้าถามมา", " จะเอาไปรายงาน ผอ.", " ด่วน"))


def _all(ways: Sequence[str], things: Sequence[tuple[str, object]]) -> st.SearchStrategy[tuple[str, object]]:
    """Every way with every thing in it, and what the thing means."""
    return st.sampled_from([(way.format(thing), meant) for way in ways for thing, meant in things])


TO_ALL = st.sampled_from((
    "ทุกเขต", "ให้ทุกเขต", "ขอให้ทุกเขต", "ให้เขต", "ทั้ง 50 เขต", "แต่ละเขต", "ให้สำนักงานเขต",
    "ขอความกรุณาสำนักงานเขตทุกแห่ง", "ย้ำทุกเขต", "กำชับทุกเขต",
))  # fmt: skip
TO_DO = st.sampled_from((
    ("ประชุมชี้แจงให้เสร็จ", "meeting"), ("แจ้งกำหนดประชุม", "meeting"), ("จัดทำแผนชุมชนให้เสร็จ", "plans"),
    ("บรรจุโครงการในแผนปฏิบัติการ", "action_plan"),
    ("เบิกเงินให้หมด", "disbursement"), ("คืนเงินที่ไม่ได้ใช้", "refund"), ("ส่งแบบ 2", "document"), ("รายงานความก้าวหน้า", None),
))  # fmt: skip
BY = st.sampled_from((
    ("ภายใน 15 ก.ย. 63", "2020-09-15"), ("ไม่เกินวันที่ 15 ก.ย.", "2020-09-15"), ("ก่อนวันที่ 16 ก.ย.", "2020-09-15"),
    ("ช้าสุด 15 ก.ย.", "2020-09-15"),
    ("อย่างช้า 15 ก.ย.", "2020-09-15"), ("ภายในเดือนสิงหาคม", "2020-08-31"), ("ภายในวันศุกร์นี้", "2020-06-19"),
    ("เดดไลน์ 15 ก.ย.", "2020-09-15"),
))  # fmt: skip
ADDED = st.sampled_from(("", " นะคะ", " ด่วน", " หนังสือกำลังตามไป", " เพราะต้องสรุปเสนอผู้บริหาร", " มิฉะนั้นจะไม่ทัน"))


@settings(max_examples=300, deadline=None)
@given(TO_ALL, TO_DO, st.sampled_from(("", " ")), BY, ADDED)
def test_a_day_is_set_for_all(to_all: str, to_do: Named, gap: str, by: tuple[str, str], added: str) -> None:
    about = {"about": to_do[1]} if to_do[1] else {}
    assert reading(f"{to_all}{to_do[0]}{gap}{by[0]}{added}") == other("deadline", date=by[1], **about)


UNDO = st.sampled_from(("ลบ", "ยกเลิก", "ขอยกเลิก", "ขอถอน", "ช่วยลบ", "ช่วยยกเลิก", "รบกวนลบ", "แคนเซิล", "cancel "))
JUST_SENT = st.sampled_from((
    "รายงานเมื่อกี้", "ที่เพิ่งส่งไป", "อันล่าสุด", "รายการล่าสุด", "ที่เพิ่งคีย์ไป", "ยอดที่เพิ่งลง", "ตัวเมื่อกี้",
    "ที่แจ้งไปเมื่อกี้", "ที่เพิ่งบันทึก",
))  # fmt: skip
BECAUSE = st.sampled_from(("", " ส่งผิดห้อง", " ใส่ผิดเขต", " เดี๋ยวส่งใหม่", " ส่งซ้ำ", " กดผิด"))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(("", "ขอโทษค่ะ ", "เดี๋ยวๆ ", "อ้าว ", "สวัสดีค่ะ ")), UNDO, JUST_SENT, ENDS, BECAUSE)
def test_what_was_just_sent_is_taken_back(head: str, undo: str, sent: str, end: str, because: str) -> None:
    assert reading(f"{head}{undo}{sent}{end}{because}") == other("undo")


JOIN = st.sampled_from(("ลงทะเบียน", "ลงทะเบียน ", "ขอลงทะเบียน ", "สมัคร ", "ลงทะเบียนหน่อยครับ อยู่", "ผมอยู่", "ประจำอยู่", "ลงทะเบียนให้ด้วย ผม"))
PLACES = st.sampled_from((("สาทร", "สาทร"), ("เขตบางรัก", "บางรัก"), ("พระโขนง", "พระโขนง"), ("ดินแดง", "ดินแดง"), ("สนข.จตุจักร", "จตุจักร")))
CODES = st.sampled_from(((" รหัส 482913", "482913"), (" โค้ด 039217", "039217"), (" รหัสที่ได้มา ๐๑๒๓๔๕", "012345"), (" ใช้รหัส 771204", "771204")))


@settings(max_examples=200, deadline=None)
@given(JOIN, PLACES, CODES, st.sampled_from(("", " ครับ", " เพิ่งย้ายมาใหม่", " แทนพี่คนเดิม")))
def test_a_registration(join: str, place: tuple[str, str], code: tuple[str, str], end: str) -> None:
    assert reading(f"{join}{place[0]}{code[0]}{end}") == other("register", district=place[1], code=code[1])


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(("ยกเลิก", "เลิก", "หยุด", "ปิด", "ไม่เอา", "ขอยกเลิก")), st.sampled_from(("การเตือน", "การแจ้งเตือน", "แจ้งเตือน")), ENDS)
def test_a_reminder_is_stopped(stop: str, what: str, end: str) -> None:
    assert reading(f"{stop}{what}{end}") == other("cancel_reminder")


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(("", "อ๋อ ", "ได้แล้ว ", "เข้าใจแล้ว ", "ดีมากเลย ")), st.sampled_from(("ขอบคุณ", "ขอบใจมาก",
    "ขอบพระคุณ", "thank you", "ขอบคุณที่เตือน")),
    st.sampled_from(("ครับ", "ค่ะ", "จ้ะ", "นะคะ")), st.sampled_from(("", " หลาน", " น้องบอท", " เร็วทันใจ", " ช่วยได้เยอะเลย", " 😊")),
)  # fmt: skip
def test_thanks(head: str, thanks: str, polite: str, end: str) -> None:
    assert reading(f"{head}{thanks}{polite}{end}") == other("thanks")


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(("สวัสดี", "หวัดดี", "อรุณสวัสดิ์", "มอร์นิ่ง", "สวัสดีตอนเช้า", "hello")), st.sampled_from(("", "ครับ", "ค่ะ", "จ้า")),
    st.sampled_from(("", " น้องบอท", " ทุกคน", " มาใหม่ค่ะ", " จากเขตสาทรค่ะ", " ผมสมชายเขตสาทรครับ", " ยินดีที่ได้รู้จัก")),
)  # fmt: skip
def test_a_greeting_with_who_greets(hello: str, polite: str, who: str) -> None:
    assert reading(f"{hello}{polite}{who}") == other("greeting")


OF_ONE: list[tuple[str, object]] = [("เขตบางรัก", "บางรัก"), ("เขตเรา", "สาทร"), ("ของเขตดินแดง", "ดินแดง")]
FIGURES = _all(("ข้อมูล{}", "รายละเอียด{}", "ผลงาน{}", "ความคืบหน้า{}", "ภาพรวม{}ทั้งหมด", "สถานะ{}"), OF_ONE)
LACKS = _all(("{}ขาดอะไรบ้าง", "{}ตกหล่นอะไรไหม", "{}ค้างเรื่องไหนบ้าง", "{}ยังไม่ได้ส่งอะไรบ้าง", "{}ตกเรื่องไหนอยู่บ้าง"), OF_ONE)


@settings(max_examples=200, deadline=None)
@given(HEADS.filter(lambda head: "ขอโทษ" not in head), st.one_of(FIGURES, LACKS), ENDS)
def test_one_district_as_a_whole(head: str, asked: tuple[str, object], end: str) -> None:
    assert means(f"{head}{asked[0]}{end}", query("district", district=asked[1]))


OWED: list[tuple[str, object]] = [
    ("ประชุม", "meeting"), ("ทำแผน", "plans"), ("บรรจุโครงการ", "action_plan"), ("เบิกเงิน", "disbursement"), ("คืนเงิน",
    "refund"), ("ส่งแบบ 2", "document"),
    ("ส่งรายงาน", None), ("แจ้ง", None),
]  # fmt: skip
MISSING = _all(("เขตที่ค้าง{}", "เขตที่ยังไม่{}", "ใครยังไม่{}", "เขตไหนยังไม่{}", "ขอชื่อเขตที่ยังไม่{}", "มีเขตไหนตกค้าง ยังไม่{}"), OWED)


@settings(max_examples=200, deadline=None)
@given(MISSING, ENDS, WHY)
def test_who_has_not_yet(asked: tuple[str, object], end: str, why: str) -> None:
    about = {"about": asked[1]} if asked[1] else {}
    assert reading(f"{asked[0]}{end}{why}") == query("missing", **about)


DUE: list[tuple[str, object]] = [("ส่งแบบ 2", "document"), ("คืนเงิน", "refund"), ("ทำแผน", "plans"), ("บรรจุโครงการ", "action_plan")]
UNTIL = _all(("{}ได้ถึงวันไหน", "กำหนด{}วันไหน", "กำหนดการ{}คือวันไหน", "เหลือเวลา{}อีกกี่วัน", "{}ทันถึงวันไหน", "เดดไลน์{}วันไหน"), DUE)


@settings(max_examples=200, deadline=None)
@given(HEADS, UNTIL, ENDS)
def test_until_when(head: str, asked: tuple[str, object], end: str) -> None:
    assert reading(f"{head}{asked[0]}{end}") == query("deadline", about=asked[1])


NAMED_ONLY = st.sampled_from((
    ("งบคงเหลือ", query("budget")), ("ยอดเบิกรวม", query("budget")), ("จำนวนโครงการที่บรรจุ", query("action_plan")),
    ("ผลรอบที่แล้ว", query("round")),
    ("ความก้าวหน้ารอบล่าสุด", query("round")), ("ภาพรวมทั้งโครงการ", query("progress")), ("ใครเป็นคนรับเรื่อง", query("contact")),
    ("ที่แจ้งไปมีอะไรบ้าง", query("history")), ("ยอดเบิกเขตบางรัก", query("budget", district="บางรัก")),
    ("คำสั่งมีอะไรบ้าง", other("help")),
    ("แบบ 1 เขตบางรักส่งยัง", query("document", district="บางรัก")), ("เขตบางรักทบทวนแผนครบยัง", query("plans", district="บางรัก")),
))  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(NAMED_ONLY, st.sampled_from(("", "ครับ", "คะ", " ขอบคุณครับ", " 🙏")), st.sampled_from(("", " จำไม่ได้แล้ว")))
def test_what_is_only_named_is_asked_for(asked: tuple[str, Json], end: str, why: str) -> None:
    assert reading(f"{asked[0]}{end}{why}") == asked[1]


FILES = st.sampled_from((("แบบ 2", "form2"), ("แบบ 1", "form1"), ("แบบรายงานความก้าวหน้า", "progress_form")))
FORMATS = st.sampled_from(((" pdf", "pdf"), (" เป็นไฟล์ excel", "xlsx"), (" แบบ word", "docx")))
GETS = st.sampled_from(("ขอไฟล์", "ดาวน์โหลด", "ขอ", "export "))
ROUNDS = st.sampled_from((("", None), (" รอบ 8", 8), ("ครั้งที่ 9", 9)))


@settings(max_examples=200, deadline=None)
@given(HEADS.filter(lambda head: "สอบถาม" not in head), GETS, FILES, ROUNDS, FORMATS, ENDS)
def test_a_file(head: str, get: str, file: tuple[str, str], of: tuple[str, int | None], kind: tuple[str, str], end: str) -> None:
    if of[1] and file[1] != "progress_form":
        of = ("", None)
    found = {"document": file[1], "format": kind[1], **({"round": of[1]} if of[1] else {})}
    assert reading(f"{head}{get}{file[0]}{of[0]}{kind[0]}{end}") == other("export", **found)


DONE = st.booleans()
TICKED = st.lists(st.sampled_from(("ประชุม", "แบบ 1", "แบบ 2", "แผนระดับเขต")), min_size=2, max_size=4, unique=True)
STYLES = st.sampled_from((
    "{tick} {thing}", "{thing} {tick}", "{thing} {tick} {state}", "- {thing} {state}", "{thing}: {tick}", "[{tick}] {thing}",
))  # fmt: skip
DOCUMENTS = {"แบบ 1": "form1", "แบบ 2": "form2", "แผนระดับเขต": "district_plan"}


@settings(max_examples=300, deadline=None)
@given(TICKED, st.lists(DONE, min_size=4, max_size=4), STYLES)
def test_a_list_of_ticks(things: list[str], done: list[bool], style: str) -> None:
    lines, facts = [], []
    for thing, over in zip(things, done, strict=False):
        if thing == "ประชุม":
            state = "แล้ว" if over else "ยังไม่ได้จัด"
            facts.append(fact("meeting", status="held" if over else "not_held"))
        else:
            state = "ส่งแล้ว" if over else "ยังไม่ได้ส่ง"
            facts.append(fact("document", document=DOCUMENTS[thing], status="sent" if over else "pending"))
        lines.append(style.format(tick="✅" if over else "❌", thing=thing, state=state))
    assert means("\n".join(lines), report(*facts))
