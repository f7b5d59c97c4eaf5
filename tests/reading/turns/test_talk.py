"""Turns of phrase of people who were not asked how they would say it: what is none of the bot's. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G, OBSTACLE = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle"
HELD = {"status": "held"}

THE_CITY: list[Row] = [
    ("กทม. เบิกจ่ายไปแล้ว 61%", other()),
    ("ทั้งเมืองทบทวนแผนได้ 900 ชุมชนแล้ว", other()),
    ("ทั้งกรุงเทพฯคืนเงินแล้ว 2 ล้านบาท", other()),
    ("ภาพรวมทบทวนแผนได้ 1,100 ชุมชนแล้วนะ", other()),
    ("สรุปแล้วบรรจุไปได้ 30 เขตจาก 50 เขต", other()),
]
TALK: list[Row] = [
    ("เดี๋ยวผมลบ", other()),
    ("ลบแล้ว", other()),
    ("ลบโพสต์เมื่อกี้แล้ว", other()),
    ("ลบ", other("undo")),
    ("ยืมตังก่อน 200 พรุ่งนี้คืน", other()),
    ("เอาเงินทอน 40 บาทไปคืนแม่ด้วย", other()),
    ("ใครว่างประชุมแทนผมหน่อย", other()),
    ("ดีค่าบอท", other("greeting")),
]
PRIVATE_MONEY: list[Row] = [
    ("คืนเงินเข้าคลังแล้วค่ะ", report(fact(R), ask="amount")),
    ("สั่งไปแต่คืนบางตัวเพราะไม่พอดี แล้วโทรมาอีก", other()),
    ("แอปยังไม่คืนเงินเลย 285 บาท", other()),
    ("ยังไม่ได้คืน 285 บาท", report(fact(R), ask="amount")),
    ("ร้านคืนเงินแล้ว 500 บาท", other()),
]
OBSTACLES: list[Row] = [
    ("ความคืบหน้า 72% ปัญหาคือฝนตกหนักทั้งอาทิตย์", report(fact(G, percent=72), fact(OBSTACLE))),
    ("มีปัญหาตรงเครื่องซักผ้า ช่างบอกเพราะบอร์ดไหม้ ต้องซื้อใหม่", other()),
    ("ปัญหาคือของแพงไป", other()),
]
NOT_YET_SO: list[Row] = [
    ("ปกติเขตเราประชุมทุกเดือน คนมา 40 คน", other()),
    ("ปีที่แล้วเบิก 60,000 บาท", other()),
    ("เมื่อปีที่แล้วบรรจุ 5 โครงการ", report(fact(A, projects=5, fiscal_year=2562))),
    ("สยป. นัดประชุมเจ้าหน้าที่ 25 มิ.ย.", other()),
    ("วันนี้ประชุมทั้งวันเลย", other()),
    ("เดี๋ยวประชุมเสร็จจะโทรกลับ", other()),
    ("รอประชุมก่อนแล้วค่อยเบิก", other()),
    ("จะคืนเงินหลังประชุม", other()),
    ("รอส่งคืน 4,000", other()),
    ("เงินเหลือ 4,000 บาท", other()),
    ("เขตบางนามีเงินเหลือจ่าย 4,000", other()),
    ("คาดว่าจะทบทวนเสร็จ 12 ชุมชน", other()),
    ("เหมือนจะเบิกไปแล้วนะ", other()),
    ("ทำแผนแล้ว แต่ต้องแก้ 2 ชุมชน", report(fact(P), ask="done")),
    ("เบิก 3 หมื่น 2 ค่ะ", report(fact(D), ask="amount")),
    ("เบิก 3 หมื่นสองค่ะ", report(fact(D, amount=32000))),
    ("ปัญหา: ชาวบ้านไม่ว่างวันธรรมดา", report(fact(OBSTACLE))),
]
SUPPOSED: list[Row] = [
    ("ถ้าโควิดยังระบาดอยู่ คงต้องเลื่อนประชุมไปก่อน", other()),
    ("ส่วนตัวผมว่าเลื่อนประชุมน่าจะดีกว่าครับ", other()),
    ("อาทิตย์หน้าจะเบิก 15,000 ที่เหลือค่อยเบิกเดือนหน้า", other()),
    ("เขตไหนจะใช้ห้องก็จองก่อนนะคะ", other()),
    ("เขตไหนยังไม่ส่ง ช่วยกันเร่งหน่อยค่ะ", other()),
    ("ฝากบอกเขตพญาไทด้วยว่าตัวเลขไม่ตรงกัน ให้แก้มาใหม่", other()),
    ("📢 สรุปภาพรวม 50 เขต\n- เบิกจ่าย 583,203.50 บาท", other()),
    ("แผนเที่ยวทำเสร็จแล้ว 3 วัน 2 คืน", other()),
    ("ไม่ได้ถามเรื่องเงินค่ะ ถามว่าประชุมกี่เขตแล้ว", query("meeting")),
]
TOLD_ALL_THE_SAME: list[Row] = [
    ("ผอ.อยากให้เบิกให้หมด ตอนนี้เบิกแล้ว 27,900 บาท", report(fact(D, amount=27900))),
    ("ทั้ง กทม. ประชุมไป 20 เขตแล้ว แต่เขตเรายังไม่ได้ประชุม", report(fact(M, status="not_held"))),
    ("เห็นข่าวว่าจตุจักรงดประชุม ของเราก็งดประชุมเหมือนกัน", report(fact(M, status="cancelled"))),
    ("เขตพญาไทประชุมแล้ว 30 คน ส่วนดุสิตเขาว่ากันว่า 50", report(fact(M, district="พญาไท", status="held", attendees=30))),
    ("ที่พี่เขตดุสิตถามมา ของสาทรทำแผนแล้ว 24 ชุมชน", report(fact(P, district="สาทร", done=24))),
    ("เตรียมเก้าอี้ไว้แค่ 20 ตัว แต่เมื่อวานประชุมมา 33 คน", report(fact(M, status="held", date="2020-06-16", attendees=33))),
]
ANYBODYS: list[Row] = [
    ("บรรจุขวดละ 10 เม็ด", other()),
    ("บรรจุ 10 ชิ้น", other()),
    ("ทบทวนบทเรียนแล้ว 3 บท", other()),
    ("แผนพังหมดแล้ว", other()),
    ("ทำแผนไหม่ 5 ทบทวน 12", report(fact(P, made=5, reviewed=12))),
    ("คนมาเขตบางรักเยอะมาก 500 คน", other()),
    ("เขตบางรัก คนมา 50 คน", report(fact(M, district="บางรัก", **HELD, attendees=50))),
    ("คดีคืบหน้าไปมากแล้ว", other()),
    ("คืนของแล้ว", other()),
    ("ลบรูปเมื่อกี้ให้หน่อย", other()),
    ("แก้งานรอบที่ 3 แล้ว", other()),
    ("แก้เป็นครั้งที่ 9", correct(fact(None, round=9))),
]
NO_DEADLINES: list[Row] = [
    ("ให้ทุกเขตส่งแบบ 2 ให้เรียบร้อยด้วยนะ", other()),
    ("ฝากเขตบางนาเร่งทำแผนให้ครบ 20 ชุมชน", other()),
    ("อยากให้เขตบางแคคืนเงินก่อนสิ้นเดือนนี้จัง", other()),
    ("ให้ทุกเขตส่งแบบ 2 ให้เสร็จภายใน 9 ก.ค.", other("deadline", date="2020-07-09", about=F)),
    ("ให้ทุกเขตส่งแบบ 2 ภายในสัปดาห์หน้า", other("deadline", about=F, ask="date")),
]
AND_THEN_SOMETHING_ELSE: list[Row] = [
    ("คาดว่าจะเบิก 20,000 ได้ยอดแล้วจะแจ้งนะ", other()),
    ("จะคืน 3,000 แล้วค่อยรายงาน", other()),
    ("กำลังจะเบิก 5,000 แล้ว", other()),
    ("เบิกแล้วจะแจ้งนะคะ", other()),
    ("ไว้ประชุมแล้วค่อยส่ง", other()),
    ("ประชุมเสร็จแล้ว จะส่งรูปให้", report(fact(M, **HELD))),
    ("ตั้งเป้าทำแผน 20 ชุมชน ทำแล้ว 12", report(fact(P, done=12))),
    ("เบิก 5,000 แล้วจะคืนเดือนหน้า", report(fact(D, amount=5000))),
]
THANKS_FOR: list[Row] = [
    ("ขอบคุณที่เตือนค่ะ ลืมไปเลย", other("thanks")),
    ("ขอบคุณที่อนุมัติให้เบิก 5,000 บาท", other("thanks")),
    ("ขอบคุณค่ะ เตือนพรุ่งนี้ 9 โมงด้วย", other("remind", at="2020-06-18T09:00")),
]
UNNAMED_MEETINGS: list[Row] = [
    ("หนองจอกเลื่อนจาก 18 มิ.ย. เป็น 25 มิ.ย. เพราะฝนตก", report(fact(M, district="หนองจอก", status="postponed", date="2020-06-25"))),
    ("เขตหนองจอกเลื่อนนัดทันตแพทย์ 25 มิ.ย.", other()),
    ("ประชุมรอบแรก 10 มิ.ย. คน 30 รอบสอง 12 มิ.ย. คน 28",
     report(fact(M, **HELD, date="2020-06-10", attendees=30), fact(M, **HELD, date="2020-06-12", attendees=28))),
    ("พรุ่งนี้ใครไปประชุมที่ศาลาว่าการบ้าง", other()),
    ("เตือนทุกคนทุกวันศุกร์บ่ายสาม", other("remind", audience="all", at="2020-06-19T15:00", repeat="weekly")),
    ("โครงการคนละครึ่งเบิกได้แล้วนะ", other()),
]  # fmt: skip
GUESSES: list[Row] = [
    ("สงสัยเขตเราประชุมแล้ว", other()),
    ("เบิกแล้วมั้ง", other()),
    ("ประชุมแล้ว คนประมาณ 45 มั้ง", report(fact(M, **HELD, attendees=45))),
    ("ฟังมาว่าบางแคเบิกหมดแล้ว", other()),
    ("ตัวอย่าง: เขตบางนา ประชุมแล้ว 45 คน", other()),
    ("ประชุมออนไลน์กับ สยป. พรุ่งนี้ 10 โมง", other()),
    ("ปีก่อนบรรจุได้ 9 โครงการ ปีนี้ยังไม่รู้", report(fact(A, projects=9, fiscal_year=2562))),
]
TAKEN_BACK: list[Row] = [
    ("ลบรายงานเมื่อกี๊ให้ทีค่ะ ส่งซ้ำ", other("undo")),
    ("ลบอันที่แล้ว", other("undo")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
