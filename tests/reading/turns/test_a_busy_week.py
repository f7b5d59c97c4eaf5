"""A busy week in a chat: whose figures they are, when it was, what others only ask for; today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F = "meeting", "plans", "action_plan", "disbursement", "refund", "document"
HELD = {"status": "held"}

OF_OTHERS: list[Row] = [
    ("พี่ที่ยานนาวาโทรมาคุยว่าเขตเขาเบิกหมดแล้ว 40,000", other()),
    ("ใครจะไปเชื่อว่าเขตเล็กแค่นั้นบรรจุได้ตั้ง 9 โครงการ", other()),
    ("หัวหน้าคนเก่าเคยสอนว่าเงินหลวงต้องเบิกให้หมดก่อนสิ้นกันยา", other()),
    ("งานปรับปรุงลานกีฬาใต้ทางด่วนก้าวหน้า 70% แล้ว", other()),
    ("ยืมพี่ติ๊กไป 2,000 คืนแล้วพันนึง", other()),
    ("คืนเงินโครงการแล้ว 5,500 ส่วนเงินยืม 10,000 ยังเคลียร์อยู่", report(fact(R, amount=5500))),
    ("แผนป้องกันน้ำท่วมทบทวนเสร็จแล้ว 15 ชุมชน ไม่ใช่แผนพัฒนาชุมชนของเรา", other()),
    ("ทั้งกทม. ทำแผนได้ 1,520 ชุมชน ประชุมแล้ว", other()),
    ("ส่งแบบฟอร์ม กยศ. ไปแล้ว", other()),
    ("แก้บั๊กเดียวงอกมาห้า", other()),
    ("หัวหน้าขอแก้แผนงานใหม่ทั้งหมด", other()),
    ("ขอแก้แผนเป็น 12 ชุมชน", correct(fact(P, done=12))),
    ("แผนเดิมคือออก 6 โมง ความจริงคือ 8 โมง", other()),
]
LONG_AGO: list[Row] = [
    ("เมื่อปี 60 เราทำแผนครบ 38 ชุมชนเลยนะ ตอนนี้เหลือกันอยู่สองคน", other()),
    ("ปี 62 เคยคืน 7,000 รอบนี้ไม่ประสงค์คืน", report(fact(R, none=True))),
    ("ตอนอยู่เขตเก่าผมทบทวนแผน 60 ชุมชน", other()),
]
BESIDE: list[Row] = [
    ("แบบ 1 ส่งไปนานแล้ว ค้างแค่แบบ 2 ยังไม่ได้ส่ง",
     report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending"))),
    ("เมื่อวานไม่ได้ประชุมเรื่องยาเสพติดนะครับ ประชุมแผนชุมชน ลงชื่อไว้ 41 คน", report(fact(M, **HELD, date="2020-06-16", attendees=41))),
    ("เมื่อเช้าจัดประชุมเสร็จ คนมา 28 บ่ายไปงานกีฬา เด็กตั้ง 300 คน", report(fact(M, **HELD, date="2020-06-17", attendees=28))),
    ("บนโต๊ะผมมี 40 เล่ม แผนชุมชนทำเสร็จแล้ว 17 ชุมชน", report(fact(P, done=17))),
    ("ส่งคืนเงินไปแล้ว 3,260 ใบนำส่งอยู่ที่ผม", report(fact(R, amount=3260))),
    ("คืนเงินเพิ่มอีก 1,150 บาทแล้วนะ เจอใบเสร็จลงผิดหมวด", report(fact(R, amount=1150, more=True))),
    ("ของเราที่มาจากแผนชุมชน บรรจุแล้ว 2 โครงการ", report(fact(A, projects=2))),
    ("ทำแผนแล้ว ส่วนกี่ชุมชนเดี๋ยวขอไปนับก่อน", report(fact(P), ask="done")),
    ("ทำแผนแล้วกี่ชุมชน", query("plans")),
    ("ที่ว่าเขตเรายังไม่ประชุมไม่จริงนะคะ จัดไปตั้งแต่ 4 มี.ค. แล้ว 61 คน", report(fact(M, **HELD, date="2020-03-04", attendees=61))),
    ("จัดประชุมชี้แจงแนวทางการจัดทำแผนพัฒนาชุมชน ในวันที่ 23 มิ.ย. 63", report(fact(M, status="scheduled", date="2020-06-23"))),
    ("ประชุมมา 2 ครั้ง ครั้งสองคนเยอะกว่า", report(fact(M), ask="status")),
    ("ประชุมครั้งสอง 12 มิ.ย.", report(fact(M, **HELD, date="2020-06-12"))),
    ("ประชุมแล้ว 33 คน เอ้ย 35 คน นับใหม่แล้ว", report(fact(M, **HELD, attendees=35))),
    ("แบบ 2 ยังไม่ได้ส่งค่ะ ผอ.ไปราชการเชียงใหม่กลับวันศุกร์", report(fact(F, document="form2", status="pending"))),
]
ONE_BEHIND_THE_OTHER: list[Row] = [
    ("เบิกแล้ว 5,000 และเมื่อเช้า จัดประชุมแล้ว 45 คน", report(fact(D, amount=5000), fact(M, **HELD, date="2020-06-17", attendees=45))),
    ("เบิกแล้ว 5,000, เมื่อวาน จัดประชุมแล้ว 45 คน", report(fact(D, amount=5000), fact(M, **HELD, date="2020-06-16", attendees=45))),
    ("ทำใหม่ 36 ทบทวน 15, 13 มิ.ย. ประชุมเรียบร้อย", report(fact(P, made=36, reviewed=15), fact(M, **HELD, date="2020-06-13"))),
    ("ประชุมวันที่ 13, 15 มิ.ย. แล้ว", report(fact(M, **HELD, date="2020-06-13"))),
    ("ยังไม่ได้ส่งแบบรายงาน ๑, 20มี.ค.63 จัดประชุมแล้ว",
     report(fact(F, document="form1", status="pending"), fact(M, **HELD, date="2020-03-20"))),
    ("ประชุมแล้ว 87 คน 19 มีคจ้า", report(fact(M, **HELD, date="2020-03-19", attendees=87))),
]
PUT_RIGHT: list[Row] = [
    ("ที่ว่าบรรจุ 3 แก้เป็น 2 โครงการนะคะ อีกอันผู้บริหารตัดทิ้ง", correct(fact(A, projects=2))),
    ("แก้เป็นแบบรายงาน 1 ครับ ผมลงผิดเป็นแบบ 2", correct(fact(F, document="form1"))),
]
SET_BY: list[Row] = [
    ("ขยายเวลาส่งแผนระดับเขตให้ทุกเขตถึงสิ้นเดือนนี้ จากเดิมวันที่ 15", other("deadline", date="2020-06-30", about=F)),
    ("เรียนทุกเขต ผู้บริหารขอดูตัวเลขก่อนเข้าสภา จึงขอให้ส่งแบบ 2 ภายใน 26 มิ.ย. 63", other("deadline", date="2020-06-26", about=F)),
    ("ให้ทุกเขตประชุมให้แล้วเสร็จภายใน 15 ก.ค. 63 ใครจัดไปแล้วไม่ต้องจัดซ้ำ", other("deadline", date="2020-07-15", about=M)),
]
TAKEN_BACK: list[Row] = [
    ("รายงานยอดเบิกเมื่อกี้ขอยกเลิกก่อนนะ", other("undo")),
    ("ที่ส่งไปตะกี้ขอยกเลิกนะคะ ส่งผิดเขต", other("undo")),
    ("เอาที่เพิ่งรายงานไปออกก่อนครับ", other("undo")),
    ("การเตือนที่ตั้งไว้ ยกเลิกให้หมดเลยค่ะ", other("cancel_reminder")),
    ("แก่แล้วลืมง่าย เตือนฉันหน่อยว่าต้องโทรหาป้า", other("remind", audience="me", ask="at")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
