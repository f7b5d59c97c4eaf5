"""What is joked, drafted, feared, refused or recalled beside what is meant; today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, A, D, R, F = "meeting", "action_plan", "disbursement", "refund", "document"
HELD = {"status": "held"}
PUT_OFF = {"status": "postponed"}

NOT_OURS: list[Row] = [
    ("พี่แดงว่าโครงการผู้พิการเบิกหมด 90,000 แล้ว อันนี้ไม่ใช่งบแผนชุมชนนะ", other()),
    ("โครงการกีฬาเพิ่งแก้งบเป็น 2 แสน", other()),
    ("โครงการแผนชุมชน แก้ยอดเบิกเป็น 12,000", correct(fact(D, amount=12000))),
    ("คู่มือทำแผนพิมพ์มา 34 เล่ม", other()),
    ("คืนห้องประชุมแล้วนะคะ", other()),
    ("หัวหน้าชอบพูดว่าอุปสรรคมีไว้ให้ข้าม", other()),
]
OF_SOMETHING_ELSE: list[Row] = [
    ("ความคืบหน้าถนน 80%", other()),
    ("บ้านคืบหน้าไป 80% แล้ว", other()),
    ("ความก้าวหน้าของเขต 80%", report(fact("progress", percent=80))),
    ("ประชุมกรรมการสหกรณ์แล้ว 30 คน", other()),
    ("ประชุมญาติ 12 คน", other()),
    ("ประชุมกรรมการชุมชน 30 คน", report(fact(M, **HELD, attendees=30))),
    ("เบิก OT แล้ว 3,200", other()),
    ("ออกจากประชุมแล้ว", other()),
]
NOT_MEANT: list[Row] = [
    ("เบิกแล้ว 12,000 บาท ปีที่แล้ว", other()),
    ("ประชุมแล้ว 40 คน เมื่อปีก่อน", other()),
    ("เบิกแล้ว 12,000 ปีก่อน 15,000", report(fact(D, amount=12000))),
    ("บรรจุ 3 โครงการ ปีที่แล้ว", report(fact(A, projects=3, fiscal_year=2562))),
    ("เข้าใจว่าประชุมแล้ว", other()),
    ("เข้าใจว่าคืนแล้ว พอเช็กดู ยังไม่ได้คืนเงินเลยค่ะ", report(fact(R, amount=0))),
    ("รับเงินคืน 3,000", other()),
    ("ได้คืนเงินแล้ว 3,000 บาท", report(fact(R, amount=3000))),
    ("เข้าใจว่าเบิกแล้ว 12,000", other()),
    ("ส่งแบบ 2 แล้วแน่เลย", other()),
    ("ผอ.พูดเล่นว่าความก้าวหน้า 70% แล้วจะเลี้ยงข้าว", other()),
    ("ผอ.แซวเล่นว่าความก้าวหน้าถึง 60%", other()),
    ("ร่างคำกล่าวไว้ว่า วันนี้มีผู้มาประชุม 90 คน", other()),
    ("ตัวอย่างในคู่มือเขียนไว้ว่า ครั้งที่ 3 ความก้าวหน้าร้อยละ 45", other()),
    ("ขอให้ครั้งที่ 7 ความก้าวหน้าถึง 100% ทีเถอะ", other()),
    ("ผมไม่เคยบอกนะว่าเขตเราทำแผนเสร็จแล้ว 33 ชุมชน", other()),
    ("มีคนลบรายงานทั้งแฟ้ม", other()),
    ("ลบรายงานเมื่อกี้ทั้งหมด", other("undo")),
    ("ใครสงสัยอะไรโทรหาพี่เบอร์ภายใน 3142", other()),
]
HANDLED: list[Row] = [
    ("พิมพ์แบบ 2 แล้ว", other()),
    ("ได้รับแบบ 2 แล้วค่ะ", other()),
    ("ตรวจแบบ 1 แล้ว", other()),
    ("ทำแบบ 2 เสร็จแล้ว", other()),
    ("มีแบบ 2 แล้ว", other()),
    ("ยังไม่เห็นแบบ 1", other()),
    ("แบบ 2 เรียบร้อย", report(fact(F, document="form2", status="sent"))),
    ("แบบ 1 sent แล้ว", report(fact(F, document="form1", status="sent"))),
    ("ยังไม่ได้พิมพ์แบบ 2", report(fact(F, document="form2", status="pending"))),
]
ONLY_DUE: list[Row] = [
    ("เลยกำหนดส่งแบบ 2 แล้ว", other()),
    ("ขยายเวลาส่งแบบ 2 แล้วค่ะ", other()),
    ("แบบ 2 ขอขยายเวลาไปแล้ว", other()),
    ("ขอขยายเวลาส่งแบบ 2 แล้วค่ะ", other()),
    ("เลยกำหนดส่งแบบ 2 แล้วยังไม่ส่ง", report(fact(F, document="form2", status="pending"))),
    ("รับทราบกำหนดส่งแบบ 2 แล้วค่ะ", other()),
    ("เลยกำหนดส่งแบบ 2 แล้วยังไม่ได้ส่งเลย", report(fact(F, document="form2", status="pending"))),
    ("เดดไลน์แบบ 2 วันนี้ ของเขตส่งแล้วค่ะ", report(fact(F, document="form2", status="sent"))),
    ("ขยายกำหนดส่งแบบ 2 เป็น 31 ก.ค. แล้วนะครับ", other("deadline", date="2020-07-31", about=F)),
    ("กำหนดส่งแบบ 2 เลื่อนเป็น 31 ก.ค. แล้วค่ะ", other("deadline", date="2020-07-31", about=F)),
    ("เลยกำหนดประชุมแล้ว", other()),
    ("เลยกำหนดคืนเงิน 12 มิ.ย.", other()),
    ("ขยายเวลาคืนเงินแล้วนะ", other()),
    ("ขยายเวลาคืนเงินแล้ว คืน 3,000", report(fact(R, amount=3000))),
    ("ส่งหนังสือเชิญประชุมแล้ว", other()),
    ("ขออนุมัติประชุมแล้ว", other()),
    ("ผอ.อนุมัติประชุมแล้ว", other()),
    ("ซ้อมประชุมแล้ว 40 คน", other()),
    ("ถามเรื่องเบิกเงินแล้ว 12,000", other()),
    ("อบรมทำแผน 12 ชุมชน", other()),
    ("ได้ใบเบิกแล้ว 12,000 บาท", other()),
    ("พิมพ์วาระประชุม 12 มิ.ย. 40 ชุด", other()),
    ("หนังสือส่งคืนเงิน 3,000 บาท", other()),
    ("ผอ.ประชุมแล้ว 40 คน", report(fact(M, **HELD, attendees=40))),
]
REFUSED: list[Row] = [
    ("ไม่ต้องแก้แล้วค่ะ เบิกแล้ว 12,000 บาท", report(fact(D, amount=12000))),
    ("เดี๋ยวนะ ประชุมไปเมื่อวาน 30 คน", report(fact(M, **HELD, date="2020-06-16", attendees=30))),
    ("เดี๋ยวๆ เบิกแล้ว 5,000", report(fact(D, amount=5000))),
    ("เดี๋ยว เบิก 5,000", other()),
    ("เดี๋ยว ประชุม 20 ก.ค.", report(fact(M, status="scheduled", date="2020-07-20"))),
    ("เดี๋ยวนะ ขอเช็กก่อน", other()),
    ("รอแป๊บ ประชุมวันที่ 30 มีนา 40 คน", report(fact(M, **HELD, date="2020-03-30", attendees=40))),
    ("เดี๋ยวค่อยแก้ตัวเลข ประชุมแล้ว 30 คน", report(fact(M, **HELD, attendees=30))),
    ("ไม่ถูกค่ะ แก้ยอดเบิกเป็น 12,000", correct(fact(D, amount=12000))),
    ("ไม่เอาวันที่ 20 แล้ว ให้ทุกเขตส่งแบบ 1 ภายใน 27 มิ.ย.", other("deadline", date="2020-06-27", about=F)),
    ("เลื่อนกำหนดส่งแบบ 2 เป็น 10 ก.ค. ของเดิม 30 มิ.ย.", other("deadline", date="2020-07-10", about=F)),
    ("ผมส่งแบบ 1 แล้วนะครับ ไม่ได้โม้", report(fact("document", document="form1", status="sent"))),
]
RECALLED: list[Row] = [
    ("บรรจุโครงการจากชุมชนแล้ว 5 โครงการ", report(fact(A, projects=5))),
    ("ก่อนหน้านี้ว่าจะไม่คืน แต่ตอนนี้คืนเงินแล้ว 4,120 บาท", report(fact(R, amount=4120))),
    ("เงินเหลือ 3,260 แต่คืนไปแล้วแค่ 3,000 บาทค่ะ", report(fact(R, amount=3000))),
    ("หัวหน้าหวังไว้ 80 แต่ความก้าวหน้าได้ 55%", report(fact("progress", percent=55))),
    ("นึกว่าจะไม่ถึงครึ่ง ความก้าวหน้า 50% พอดี", report(fact("progress", percent=50))),
    ("เผื่อระบบยังไม่มี เขตเราบรรจุ 3 โครงการนะคะ", report(fact(A, projects=3))),
    ("นึกว่าจะได้ประชุมวันนี้ ผอ.ให้เลื่อนไป 26 มิ.ย.", report(fact(M, **PUT_OFF, date="2020-06-26"))),
    ("ผอ.สั่งชะลอประชุมที่นัดไว้ 24 มิ.ย. ไปก่อน", report(fact(M, **PUT_OFF))),
    ("วันประชุมใหม่คือ 5 ก.ค. เลื่อนมาจาก 20 มิ.ย.", report(fact(M, **PUT_OFF, date="2020-07-05"))),
    ("ประชุม 12 มี.ค. 63 คนน้อยเพราะกลัวไวรัส มา 18 คน", report(fact(M, **HELD, date="2020-03-12", attendees=18))),
    ("ตอนปี 61 เราคืนเงินไป 7,700 สมัยพี่แดงยังอยู่", other()),
]
TAKEN_BACK: list[Row] = [
    ("ขอความกรุณายกเลิกรายงานฉบับที่ข้าพเจ้าเพิ่งส่งไป", other("undo")),
    ("ลบรายงานเบิก 15,000 ที่เพิ่งส่งไปหน่อยครับ กดเล่นเฉยๆ", other("undo")),
    ("ส่งผิดไป ขอยกเลิกที่รายงานเมื่อครู่นี้ค่ะ", other("undo")),
]
SET_FOR_ALL: list[Row] = [
    ("ให้ทุกเขตดำเนินการให้แล้วเสร็จภายใน 15 ก.ค. นี้", other("deadline", date="2020-07-15")),
    ("ทุกเขตฝนตกภายในเย็นนี้", other()),
    ("เปลี่ยนเวรเป็น 12 มิ.ย.", other()),
    ("รหัส wifi 123456", other()),
    ("อุปสรรคความรัก", other()),
]
REMINDED: list[Row] = [
    ("เดี๋ยวลืมอีก พรุ่งนี้ 9 โมงเตือนผมส่งแบบ 1 ด้วย", other("remind", audience="me", at="2020-06-18T09:00", about=F)),
    ("ไม่เกี่ยวกับงานนะ พรุ่งนี้ 15.30 น. เตือนผมโทรหาลูกสาวด้วย", other("remind", audience="me", at="2020-06-18T15:30")),
]
ASKED_BESIDE: list[Row] = [
    ("สถานะสาทร", query("district", district="สาทร")),
    ("ชื่อผู้รับผิด เขตบางนาใครรับผิดชอบโครงการนี้คะ", query("contact", district="บางนา")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
