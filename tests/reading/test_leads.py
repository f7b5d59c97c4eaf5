"""What the words before a verb and behind its value make of it: not done, nearly, perhaps, proposed, refused is never a fact."""

import pytest

from .tables import Row, fact, means, other, params, report

LED_AWAY: list[Row] = [
    ("ไม่สามารถเบิก 20,000 บาท", other()),
    ("ไม่ทันเบิก 20,000 บาท", other()),
    ("ลืมคืนเงิน 5,000 บาท", other()),
    ("เกือบเบิก 20,000 บาท", other()),
    ("พร้อมเบิก 20,000 บาท", other()),
    ("ก่อนเบิก 20,000 บาท", other()),
    ("ไม่ต้องทำแผน 12 ชุมชน", other()),
    ("เริ่มทำแผน 12 ชุมชน", other()),
    ("ช่วยทำแผน 12 ชุมชน", other()),
    ("ไม่มีใครบรรจุ 3 โครงการ", other()),
    ("ไม่ต้องส่งแบบ 2 แล้ว", other()),
    ("ลืมส่งแบบ 2 แล้ว", other()),
    ("ไม่ยอมส่งแบบ 2 แล้ว", other()),
    ("น่าจะประชุมแล้ว 45 คน", other()),
    ("ไม่ต้องประชุมแล้วค่ะ", other()),
    ("อาจจะประชุมวันศุกร์หน้า", other()),
    ("อาจจะเลื่อนประชุม", other()),
    ("คงต้องยกเลิกประชุม", other()),
    ("เสนอให้เลื่อนประชุม", other()),
    ("เกือบได้ยกเลิกประชุม", other()),
    ("แทนที่จะประชุม 25 มิ.ย.", other()),
]
TAKEN_BACK: list[Row] = [
    ("ทำเรื่องเบิก 12000 ยังไม่อนุมัติ", other()),
    ("ขอยกเลิกปัญหาเรื่องงบน้อย", other()),
    ("ปัญหาแก้ได้แล้วค่ะ", other()),
    ("ปัญหาคืองบหมดแล้ว", report(fact("obstacle"))),
    ("ขอยกเลิกรายการประชุมวันที่ 15 พ.ค.", other("undo")),
    ("เบิก 20,000 บาทไม่ได้", other()),
    ("เบิก 20,000 บาทไม่ผ่าน", other()),
    ("เบิกแล้ว 20,000 บาท แต่ถูกตีกลับ", other()),
    ("เบิก 20,000 บาทรออนุมัติ", other()),
    ("ทำแผน 12 ชุมชนไม่เสร็จ", other()),
    ("ทำแผน 12 ชุมชนไม่ผ่าน", other()),
    ("บรรจุ 3 โครงการไม่ทัน", other()),
    ("เบิก 20,000 บาทดีไหม", other()),
    ("ส่งแบบ 2 แล้วกัน", other()),
    ("ประชุมกันเถอะ", other()),
    ("ประชุมแล้วกัน", other()),
    ("เบิก 20,000 บาทถ้าทัน", other()),
    ("ทำแผน 12 ชุมชนก่อนสิ้นปี", other()),
    ("คืนเงิน 5,000 บาทปีหน้า", other()),
    ("เบิก 20,000 บาทของเขตอื่น", other()),
]
STILL_TOLD: list[Row] = [
    ("ยังไม่สามารถเบิกได้", report(fact("disbursement", amount=0))),
    ("ยังไม่ได้เริ่มทำแผนเลย", report(fact("plans", done=0))),
    ("ไม่สามารถจัดประชุมได้", report(fact("meeting", status="cancelled"))),
    ("ไม่เคยส่งแบบ 2", report(fact("document", document="form2", status="pending"))),
    ("น้องๆ ช่วยกันทำแผนแล้ว 12 ชุมชน", report(fact("plans", done=12))),
    ("ทยอยเบิกแล้ว 20,000 บาท", report(fact("disbursement", amount=20000))),
    ("เพิ่งเบิก 20,000 บาท", report(fact("disbursement", amount=20000))),
    ("น่าจะประชุม 3 ก.ค.", report(fact("meeting", status="scheduled", date="2020-07-03"))),
    ("ขอเลื่อนประชุมเป็น 3 ก.ค.", report(fact("meeting", status="postponed", date="2020-07-03"))),
    ("เบิก 20,000 บาทแล้ว ไม่ได้ใช้ค่าวิทยากร", report(fact("disbursement", amount=20000))),
    ("บรรจุ 3 โครงการปีหน้า", report(fact("action_plan", projects=3, fiscal_year=2564))),
    ("ทำแผนแล้ว 12 ชุมชน ก่อนสิ้นปีครบแน่", report(fact("plans", done=12))),
    ("ตอนประชุมมีคนมา 45 คน", report(fact("meeting", status="held", attendees=45))),
]
DENIED_CHANGES: list[Row] = [
    ("ไม่เลื่อนประชุมแล้วค่ะ", report(fact("meeting"), ask="status")),
    ("ไม่เปลี่ยนวันประชุมค่ะ", report(fact("meeting"), ask="status")),
    ("ยังไม่ได้เลื่อนประชุม", report(fact("meeting"), ask="status")),
    ("ไม่ได้งดนะคะ ประชุม 25 มิ.ย. ตามเดิม", report(fact("meeting", status="scheduled", date="2020-06-25"))),
    ("ไม่ได้ยกเลิกค่ะ ประชุมแล้ว 45 คน", report(fact("meeting", status="held", attendees=45))),
]
SOME_LEFT_OUT: list[Row] = [
    ("ยังไม่ได้ทำแผน 12 ชุมชน", report(fact("plans"), ask="done")),
    ("ยังไม่ได้ทบทวน 8 ชุมชน", report(fact("plans"), ask="reviewed")),
    ("ยังไม่ได้ทำแผนทั้ง 12 ชุมชน", report(fact("plans", done=0))),
    ("ยังไม่ได้ทำแผน จากทั้งหมด 12 ชุมชน", report(fact("plans", done=0, communities=12))),
    ("ยังไม่ได้บรรจุ 3 โครงการ", report(fact("action_plan"), ask="projects")),
    ("มี 3 โครงการที่ยังไม่ได้บรรจุ", report(fact("action_plan"), ask="projects")),
    ("ยังไม่ได้บรรจุทั้ง 3 โครงการ", report(fact("action_plan", projects=0))),
    ("บรรจุแล้ว 2 ยังไม่ได้บรรจุ 3 โครงการ", report(fact("action_plan", projects=2))),
]

NO_FIGURE_OF_ITS_OWN: list[Row] = [
    ("ประชุมแล้ว เฉลี่ย 45 คน", report(fact("meeting", status="held"))),
    ("ประชุมแล้ว จากเดิม 45 คน", report(fact("meeting", status="held"))),
    ("เบิกแล้ว เฉลี่ย 20,000 บาท", report(fact("disbursement"), ask="amount")),
    ("เบิกแล้ว เพิ่มจาก 20,000 บาท", report(fact("disbursement"), ask="amount")),
    ("เบิกแล้ว ครึ่งหนึ่งของ 20,000 บาท", report(fact("disbursement"), ask="amount")),
    ("คืนเงินแล้ว งวดก่อน 5,000 บาท", report(fact("refund"), ask="amount")),
    ("ทำแผนแล้ว จากเดิม 12 ชุมชน", report(fact("plans"), ask="done")),
    ("ทำแผนแล้ว จาก 12 ชุมชน", report(fact("plans", communities=12), ask="done")),
    ("ทำแผนแล้ว เป้า 12 ชุมชน", report(fact("plans", communities=12), ask="done")),
    ("ทำแผนแล้ว 12 ชุมชน เป้า 20 ชุมชน", report(fact("plans", done=12, communities=20))),
    ("บรรจุแล้ว ชุมชนละ 3 โครงการ", report(fact("action_plan"), ask="projects")),
    ("บรรจุแล้ว เพิ่มจาก 3 โครงการ เป็น 5 โครงการ", report(fact("action_plan", projects=5))),
]

BY_OTHERS: list[Row] = [
    ("วันนี้ผอ.ประชุม 10 โมง", other()),
    ("ประชุมประจำเดือนฝ่ายเมื่อวาน 12 คน", other()),
    ("ประชุมบ่ายคงไปไม่ทัน ฝากพี่จดให้ที", other()),
    ("ฝ่ายโยธาเบิกเงินแล้ว 20,000 บาท", other()),
    ("อบต.ประชุมแล้ว 45 คน", other()),
    ("แฟนทำแผนแล้ว 12 ชุมชน", other()),
    ("เขาคืนเงินแล้ว 5,000 บาท", other()),
    ("เพื่อนส่งแบบ 2 แล้ว", other()),
    ("น้องฝึกงานส่งแบบ 2 แล้ว", report(fact("document", document="form2", status="sent"))),
    ("การเงินเบิกให้แล้ว 20,000 บาท", report(fact("disbursement", amount=20000))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_the_words_before_a_verb_are_heard(text: str, expected: dict[str, object]) -> None:
    assert means(text, expected)
