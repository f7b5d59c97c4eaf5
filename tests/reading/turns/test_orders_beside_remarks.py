"""A question, an order to the bot and a correction beside a remark: the remark lends it neither day nor year, and takes nothing from it.

Today is Wednesday 17 June 2563; the speaker is of สาทร.
"""

import pytest

from ..tables import Json, Row, correct, fact, means, other, params, query, reading, report

ORDERS = (
    "ตอนนี้ KPI กี่เปอร์เซ็นต์แล้ว", "เขตเรายังขาดอะไรอีก", "ติดต่อใครเรื่องเงินเหลือจ่าย", "เคยรายงานอะไรไปบ้าง", "แก้เป็น 54 คนค่ะ",
    "ยอดเบิกที่ถูกคือ 36,740 บาท", "ลบรายการล่าสุดที่ส่งไป", "ขอแบบ 2 เป็น word", "กำหนดให้ส่งแบบ 1 ภายใน 30 มิ.ย.", "ดูการแจ้งเตือนของฉัน",
    "สรุปความก้าวหน้าทั้งโครงการให้หน่อย",
)  # fmt: skip
REMARKS = ("เมื่อวานลาป่วยครึ่งวัน", "เมื่อคืนนอนดึก", "รถติดมาก ออกจากบ้านตั้งแต่ 6 โมง", "น้ำท่วมบ้าน", "ลูกไม่สบายมา 3 วัน", "เน็ตช้ามาก", "ไม่รีบค่ะ")
GREETED: list[Row] = [
    ("สวัสดีตอนเช้าค่ะพี่ ดูการแจ้งเตือนของฉัน", other("reminders")),
    ("สวัสดีตอนเช้าครับ เตือนผมพรุ่งนี้ให้ส่งแบบ 2", other("remind", audience="me", about="document", at="2020-06-18T09:00")),
    ("สวัสดีวันจันทร์ค่ะ ประชุมแล้ว 45 คน", report(fact("meeting", status="held", attendees=45))),
    ("สวัสดีวันศุกร์ค่ะ ลบที่ส่งไปเมื่อกี้", other("undo")),
    ("สวัสดีค่ะ ลา 20-22 มิ.ย. ค่ะ", other("leave", **{"from": "2020-06-20", "to": "2020-06-22"})),
    ("สวัสดีวันพุธค่ะ", other("greeting")),
]  # fmt: skip
OF_OTHER_YEARS: list[Row] = [
    ("เขตเรายังขาดอะไรอีก ปีที่แล้วไม่เคยมีแบบนี้", query("district", district="สาทร")),
    ("ย้อนไปปี 2561 ทบทวนแผนได้กี่ชุมชนคะ", query("plans", fiscal_year=2561)),
    ("ปีที่แล้วประชุมกี่เขต", query("meeting", fiscal_year=2562)),
]
IN_CASE: list[Row] = [
    ("ขอแก้ยอดเบิกเป็น 27,350 เผื่อมีใครถาม", correct(fact("disbursement", amount=27350))),
    ("ส่งแบบ 1 ได้ถึงเมื่อไหร่ เผื่อมีใครถาม", query("deadline", about="document")),
    ("รบกวนอีกรอบ ขอแก้ยอดเบิกเป็น 27,350", correct(fact("disbursement", amount=27350))),
]
ON_LEAVE: list[Row] = [
    ("เมื่อวานลาป่วยครึ่งวัน", other()),
    ("วันนี้ลาป่วยค่ะ", other("leave", **{"from": "2020-06-17", "to": "2020-06-17"})),
    ("ลา 20-24 มิ.ย. เขตไหนยังไม่ส่งแบบ 1 บ้าง", query("missing", about="document")),
]


@pytest.mark.parametrize("order", ORDERS)
def test_a_remark_changes_no_order(order: str) -> None:
    alone = reading(order, district="สาทร")
    assert alone["intent"] != "other"
    wrapped = [text for remark in REMARKS for text in (f"{remark} {order}", f"{order} {remark}")]
    assert {text: reading(text, district="สาทร") for text in wrapped} == dict.fromkeys(wrapped, alone)


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_what_stands_beside_is_no_part_of_it(text: str, expected: Json) -> None:
    assert means(text, expected)
