"""A message means the same with a remark before or behind it; what a remark may bear on is not left out."""

import itertools
from typing import Any

import pytest

from .tables import Row, correct, fact, means, other, params, query, reading, report

BEFORE = (
    "ฝนตกหนักมากตั้งแต่เช้า", "ปวดหัวจัง กินยาไป 2 เม็ด", "เน็ตเต่ามากวันนี้ โหลดอะไรก็หมุน", "แอร์ห้อง 402 เสีย เหงื่อท่วมเลยค่ะ",
    "ขอโทษที่ตอบช้านะคะ เพิ่งออกจากรถไฟฟ้า", "รถติดวินาศสันตะโร",
)  # fmt: skip
BEHIND = ("ฝนจะตกอีกแล้ว", "เดี๋ยวไปกินข้าวก่อนนะ", "เหนื่อยมากกก", "คิวที่ร้านกาแฟยาวมาก 15 คิว", "ป้าข้างบ้านถามแล้วถามอีก")
MESSAGES = (
    "เขตสาทรประชุมแล้ว 20 พ.ค. 63 คนมา 45 คน", "เบิกแล้ว 36,740 บาทครับ", "ทำแผนใหม่ 3 ชุมชน ทบทวน 12 ชุมชน", "บรรจุ 3 โครงการ ปี 64",
    "ส่งแบบ 2 แล้วค่ะ", "เขตไหนยังไม่ส่งแบบ 1 บ้าง", "ตอนนี้ KPI กี่เปอร์เซ็นต์แล้วคะ", "ขอไฟล์สรุป excel หน่อยค่ะ", "เตือนผมพรุ่งนี้บ่ายสอง",
    "แก้เป็น 54 คน", "ยกเลิกรายงานเมื่อกี้", "ยังไม่ได้เบิกเลยค่ะ", "ไม่มีเงินคืน", "เลื่อนประชุมไป 2 ก.ค.", "ลงทะเบียน เขตสาทร รหัส 482913",
)  # fmt: skip


@pytest.mark.parametrize("message", MESSAGES)
def test_a_remark_changes_nothing(message: str) -> None:
    alone = reading(message, district="สาทร")
    assert alone["intent"] != "other"
    wrapped = [f"{remark} {message}" for remark in BEFORE] + [f"{message} {remark}" for remark in BEHIND]
    wrapped.append(f"{BEFORE[0]} {message} {BEHIND[0]}")
    assert {text: reading(text, district="สาทร") for text in wrapped} == dict.fromkeys(wrapped, alone)


def test_remarks_alone_say_nothing() -> None:
    talk = [f"{before} {behind}" for before, behind in itertools.product(BEFORE, BEHIND)]
    assert {text: reading(text)["intent"] for text in talk} == dict.fromkeys(talk, "other")


POSTS = (
    "ไตรกีฬาหัวหินยกเลิก คืนเงินให้ 80% ขอบคุณผู้จัดที่ยังมีใจ เจ้าอื่นหายเข้ากลีบเมฆหมด", "the face ทีมลูกเกดโดนออกอีกละ ยกเลิกรายการไปเถอะ",
    "เบิกค่าเดินทางทีต้องแนบ google map ระยะทาง สลิปทางด่วน รูปไมล์รถ ได้ 84 บาท", "รับพาร์ทไทม์นับสต๊อกที่ตลาดไท 30 คน คืนวันเสาร์ 500 บาท จ่ายหน้างาน",
)  # fmt: skip


@pytest.mark.parametrize("post", POSTS)
def test_a_post_of_nobodys_district_is_none_of_ours(post: str) -> None:
    assert reading(post)["intent"] == "other"


@pytest.mark.parametrize(
    "message",
    ["เขตสาทรประชุมแล้ว 45 คน", "ประชุมแล้วเมื่อวาน คนมา 45 คน", "ยกเลิกรายงานเมื่อกี้", "ทบทวนแผนแล้ว 12 ชุมชน", "ทุกเขตส่งแบบ 1 ภายใน 8 ก.ค."],
)
def test_one_of_nobodys_district_is_ours_whatever_is_said_besides(message: str) -> None:
    assert reading(f"{message} เหนื่อยสายตัวแทบขาดเลยจ้ะแม่") == reading(message)


def test_a_long_story_of_nobodys_district_is_ours_with_the_day_and_people_of_a_meeting_alone() -> None:
    story = "กระโดดน้ำหนีปลาฉลามยักษ์ทะเลสาบ"
    found = [reading(f"ประชุมแล้ว {told} {story}")["intent"] for told in ("5 มิ.ย. 40 คน", "40 คน", "5 มิ.ย. 4 คน")]
    assert found == ["report", "other", "other"]


STRAY_NUMBERS: list[Row] = [
    ("บรรจุโครงการแล้วค่ะ แฟ้มวางอยู่ตู้ 6", report(fact("action_plan"), ask="projects")),
    ("ทบทวนแผนแล้วนะ สั่งพิซซ่าไป 499", report(fact("plans"), ask="reviewed")),
    ("ประชุมแล้ว 28 คนค่ะ ขากลับซื้อส้มตำครกละ 40", report(fact("meeting", status="held", attendees=28))),
    ("คอมค้างเป็นครั้งที่ 4 ของวัน ความก้าวหน้า 58%", report(fact("progress", percent=58))),
]
LONG_REMARKS: list[Row] = [
    (
        "หมอดูทักว่าปีชง ให้ไหว้พระ 9 วัด ผมไหว้ไป 2 เอง เลื่อนประชุมไปก่อนนะครับ เป็น 2 ก.ค. นะครับ",
        report(fact("meeting", status="postponed", date="2020-07-02")),
    ),
    ("เมื่อคืนฝันว่าทุกเขตประชุมครบ ตื่นมาเลยสงสัย ประชุมไปกี่เขตแล้วครับ", query("meeting")),
]
WHAT_BEARS: list[Row] = [
    ("ข่าวบอกว่าน้ำท่วมหนัก เขตสาทรประชุมแล้ว 45 คน", other()),
    ("ป้าข้างบ้านเล่าว่าเขตสาทรประชุมแล้ว 45 คน", other()),
    ("ค่ารักษาแม่แพงมาก ยังไม่ได้เบิกเลย", other()),
    ("กดเลขสลับ ขอแก้เป็น 12,960 บาท เงินคืนนะคะ", correct(fact("refund", amount=12960))),
    ("เครื่องผมช้ามาก เปิดอะไรก็ค้าง ขอไฟล์แบบ 2 เป็น pdf หน่อย", other("export", document="form2", format="pdf")),
    ("คุยกับเพื่อนบ้านมา เลยอยากรู้ หนองจอกเป็นไงบ้างคะ", query("district", district="หนองจอก")),
    ("ทำบุญวันเกิดครบ 40 มา เขตยานนาวาทำแผนครบทั้ง 24 ชุมชนแล้ว", report(fact("plans", district="ยานนาวา", done=24, communities=24))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_what_is_left_out_bears_on_nothing(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
