"""Turns of phrase in which a word belongs to something told beside what counts. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from bot.reading import Asked

from ..tables import Row, correct, fact, means, other, params, query, reading, report

M, P, A, D, R, F, G, OBSTACLE = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle"
HELD = {"status": "held"}

NAMED_BY_WHAT_WAS_NOT_DONE: list[Row] = [
    ("คืนเงินที่ไม่ได้ใช้แล้ว 3,000 บาท", report(fact(R, amount=3000))),
    ("คืนเงินที่ยังไม่ได้เบิก 5,000 แล้ว", report(fact(R, amount=5000))),
    ("คืนเงินส่วนที่ใช้ไม่หมด 2,000", report(fact(R, amount=2000))),
    ("ยังไม่ได้คืนเงินที่ไม่ได้ใช้", report(fact(R, amount=0))),
    ("แผนชุมชนเบิกแล้ว 13,650 บาท", report(fact(D, amount=13650))),
]
DONE_BEFORE_IT: list[Row] = [
    ("ผอ. อนุมัติงบ 18,000 แล้ว ประชุมวันที่ 24 มิ.ย.", report(fact(M, status="scheduled", date="2020-06-24"))),
    ("เชิญทุกชุมชนแล้ว ประชุม 24 มิ.ย.", report(fact(M, status="scheduled", date="2020-06-24"))),
    ("ประชุมเรียบร้อยแล้ว 10 มิ.ย.", report(fact(M, **HELD, date="2020-06-10"))),
]
GONE_ON_AROUND_IT: list[Row] = [
    ("วันนี้กว่าจะประชุมจบ ไฟดับ แต่จัดได้นะคะ คนมา 39 คน", report(fact(M, **HELD, date="2020-06-17", attendees=39))),
    ("วันนี้ร้อนมาก แต่ประชุมก็ผ่านไปด้วยดีแล้วครับ มา 84 คน", report(fact(M, **HELD, date="2020-06-17", attendees=84))),
    ("ประชุมแล้ว 50 คน ปีนี้เริ่มไวกว่าปีก่อน", report(fact(M, **HELD, attendees=50))),
    ("กำหนดประชุม 25 มิ.ย. 13.30 น. ครับ ปีก่อนจัด 15 ส.ค.", report(fact(M, status="scheduled", date="2020-06-25", start="13:30"))),
    ("ประชุมแล้ว ณ ห้องประชุมชั้น 5 คนเยอะ 45 คน", report(fact(M, **HELD, attendees=45))),
    ("ประชุมแล้ว ณ ห้องประชุมชั้น 5 มีคนเข้าร่วมประมาณ 45 คน", report(fact(M, **HELD, attendees=45))),
    ("ประชุมแล้ว เริ่ม 9.30 เลิก 12.00 คนมา 39 คน", report(fact(M, **HELD, start="09:30", end="12:00", attendees=39))),
    ("งดประชุม ประธานป่วย", report(fact(M, status="cancelled"))),
    ("เพิ่งกลับจากลา เห็นว่ายังไม่ได้แจ้ง เลยขอแจ้งแทน คือสาทรประชุมแล้ว 79 คน", report(fact(M, district="สาทร", **HELD, attendees=79))),
    ("เรื่องเงินเดี๋ยวก่อน ทบทวนแผนได้ 12 ชุมชนแล้วค่ะ", report(fact(P, reviewed=12))),
]
NOT_WHAT_COUNTS: list[Row] = [
    ("เลข 84 คือจำนวนชุมชนตามทะเบียน ไม่ใช่จำนวนที่ทำแผน", other()),
    ("น้องถามว่ากรอกยังไง พิมพ์ทำนองว่า ประชุมแล้ว 5 มิ.ย. 40 คน", other()),
    ("หลักเกณฑ์คือผู้เข้าร่วม 30 คน และบรรจุ 1 โครงการ", other()),
    ("สาทรประชุมหรือยังครับ เห็นเคยบอกว่าจะจัดวันที่ 25", query("meeting", district="สาทร")),
    ("เขตที่ค้างจัดประชุม จะเอาไปรายงาน ผอ.", query("missing", about="meeting")),
    ("เขตที่ยังไม่ส่งแบบ 2 รีบส่งด้วยค่ะ", other()),
    ("เขตที่ยังไม่จัดประชุม ขอให้จัดภายในสิ้นเดือนนี้", other("deadline", date="2020-06-30", about="meeting")),
    ("คิดเป็นกี่เปอร์เซ็นต์แล้วคะ เขตที่จัดประชาคมเสร็จ", query("meeting")),
    ("ขอบคุณครับที่ช่วยดูให้ ไว้เจอกันวันประชุม", other("thanks")),
    ("ประชุมเลื่อนไปก่อน ถ้ามีอะไรเปลี่ยนจะบอก", report(fact(M, status="postponed"))),
]
COUNTED_ONCE_MORE: list[Row] = [
    ("ประชุม 45 คน... เดี๋ยวนะ นับใหม่ 47 คน", report(fact(M, **HELD, attendees=47))),
    ("นับใหม่ 47 คน", correct(fact(None, attendees=47))),
    ("ไม่ใช่ค่ะ ต้อง 72 คน", correct(fact(None, attendees=72))),
    ("คืนเพิ่มอีก 1,150 บาท ต่างหากจากที่คืนไปก่อนหน้านี้", report(fact(R, amount=1150, more=True))),
]
IN_THE_MAKING: list[Row] = [
    ("แบบ 2 กำลังจัดทำ", report(fact(F, document="form2", status="pending"))),
    ("เอกสารรายชื่อกรรมการชุมชน ส่งให้ทางอีเมลแล้ว", report(fact(F, document="other", status="sent"))),
    ("อุปสรรคคือเข้าคอนโดไม่ได้ รปภ.ไม่ยอมเลยค่ะ", report(fact(OBSTACLE))),
    ("อุปสรรคใหญ่สุดตอนนี้ คนในคอนโดไม่เปิดประตูให้เลย", report(fact(OBSTACLE))),
    ("รายงานครั้งที่ 9 ได้ 75%", report(fact(G, round=9, percent=75))),
]
SPOKEN: list[Row] = [
    ("แผนชุมชนมีทั้งหมดเก้าสิบเก้าชุมชนตอนนี้ทบทวนไปแล้วสี่สิบสองชุมชนครับ", report(fact(P, communities=99, reviewed=42))),
    ("เบิกแล้ว 71,903.75 บาทคืนเงิน 8,096.25 บาท", report(fact(D, amount=71903.75), fact(R, amount=8096.25))),
    ("ขอบคุณที่เตือนนะคะส่งแบบ 2 แล้วเมื่อเช้า", report(fact(F, document="form2", status="sent"))),
    ("รายงานค่ะ ราดเทวี ประชุมแล้ว 47 คน", report(fact(M, district="ราชเทวี", **HELD, attendees=47))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_only_what_counts_is_told(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)


@pytest.mark.parametrize(("text", "slots"), [
    ("ไม่มีครับ ปีก่อนมีตั้ง 4", {"projects": 0}),
    ("3 โครงการ แต่ปีที่แล้ว 50", {"projects": 3}),
    ("2 โครงการค่ะ ปี 64", {"projects": 2, "fiscal_year": 2564}),
])  # fmt: skip
def test_projects_of_another_year_beside_an_answer_count_for_nothing(text: str, slots: dict[str, int]) -> None:
    assert reading(text, asked=Asked("projects", A)) == report(fact(A, **slots))
