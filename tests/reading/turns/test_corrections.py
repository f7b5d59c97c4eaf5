"""Turns of phrase of people who were not asked how they would say it: corrections. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, report

M, P, A, D, R, F, G = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress"
HELD = {"status": "held"}

CORRECTED_STATES: list[Row] = [
    ("ยังไม่ได้เบิกค่ะ ที่แจ้งว่าเบิกแล้วนั้นผิด ขอแก้", correct(fact(D, amount=0))),
    ("ยังไม่ได้ประชุมค่ะ ที่รายงานว่าประชุมแล้วนั้นผิด ขอแก้", correct(fact(M, status="not_held"))),
    ("ยังไม่ได้ประชุมค่ะ ที่แจ้งว่าจัดไปแล้วผิด ขอแก้", correct(fact(M, status="not_held"))),
    ("แก้เป็นงดประชุมค่ะ ไม่ได้เลื่อน", correct(fact(M, status="cancelled"))),
    ("ขอแก้ความคืบหน้า เร็วกว่าแผน ไม่ใช่ช้ากว่าแผน", correct(fact(G, schedule="ahead"))),
    ("ไม่ใช่ 5,000 นะคะ 50,000 บาท", correct(fact(None, amount=50000))),
    ("7 ไม่ใช่ 17 โครงการครับ", correct(fact(None, projects=7))),
    ("ที่แจ้งไปว่าประชุมวันที่ 5 ผิด จริงๆ วันที่ 6 มิ.ย.", correct(fact(M, date="2020-06-06"))),
    ("แก้ปีเป็น 2564", correct(fact(None, fiscal_year=2564))),
    ("ขอแก้หน่อยค่ะ", correct(ask="facts")),
    ("เปลี่ยนเลย", other()),
    ("ให้แก้ทรงผมอีก 350", other()),
]
EACH_THING: list[Row] = [
    ("แก้คนเป็น 46 วันเป็น 16", correct(fact(None, attendees=46, date="2020-06-16"))),
    ("แก้วันเป็น 14 คนเป็น 50", correct(fact(None, attendees=50, date="2020-06-14"))),
    ("แก้คน 45 เป็น 46 วัน 15 เป็น 16", correct(fact(None, attendees=46, date="2020-06-16"))),
    ("แก้คนเป็น 46 คน วันเป็น 16", correct(fact(None, attendees=46, date="2020-06-16"))),
    ("แก้แผนเป็น 11 บรรจุเป็น 3", correct(fact(P, done=11), fact(A, projects=3))),
    ("แก้แผนใหม่เป็น 3 แผนทบทวนเป็น 9", correct(fact(P, made=3, reviewed=9))),
    ("แก้แผนเป็น 12 ชุมชน บรรจุเป็น 3 โครงการ ปี 64", correct(fact(P, done=12), fact(A, projects=3, fiscal_year=2564))),
    ("แก้เบิกเป็น 13000 แผน 14", correct(fact(D, amount=13000), fact(P, done=14))),
    ("แก้เบิกจาก 12000 เป็น 13000 แผนจาก 12 เป็น 14", correct(fact(D, amount=13000), fact(P, done=14))),
    ("แก้โครงการเป็น 3 ปีเป็น 64", correct(fact(None, projects=3, fiscal_year=2564))),
    ("แก้จำนวนคนเป็น 46 โครงการเป็น 3", correct(fact(None, attendees=46), fact(None, projects=3))),
    ("แก้ประชุมหน่อยค่ะ วันที่เป็น 12 มี.ค. 63 คนมา 47 คน", correct(fact("meeting", date="2020-03-12", attendees=47))),
    ("จำนวนคนประชุมขอแก้จาก 90 เป็น 96 คน และวันที่เป็น 16 มี.ค.", correct(fact("meeting", attendees=96, date="2020-03-16"))),
    ("นั่งกระทบยอดกับบัญชีใหม่ ขาดไป 90 บาท แก้ยอดเบิกเป็น 17,840 นะคะ", correct(fact(D, amount=17840))),
    ("แก้คนเป็น 46 เบิกเป็น 3000", correct(fact(None, attendees=46), fact(D, amount=3000))),
    ("แก้วันที่ 5 เป็น 32 คน วันที่ 12 เป็น 37 คน",
     correct(fact(None, date="2020-06-05", attendees=32), fact(None, date="2020-06-12", attendees=37))),
    ("แก้ 46 คน เป็น 48 คน", correct(fact(None, attendees=48))),
    ("แก้บรรจุเป็น 3 ปี 64", correct(fact(A, projects=3, fiscal_year=2564))),
]
A_WRONG_DISTRICT: list[Row] = [
    ("วัฒนาไม่ได้ประชุม พิมพ์ผิดเขต เป็นสวนหลวง", correct(fact(M, district="สวนหลวง"))),
    ("บางนาไม่ได้เบิก พิมพ์ผิดเขต เป็นวัฒนา", correct(fact(D, district="วัฒนา"))),
    ("วัฒนาผิดเขตค่ะ ที่ถูกคือสวนหลวง", correct(fact(None, district="สวนหลวง"))),
]
A_WRONG_DAY: list[Row] = [
    ("วันที่ 12 ผิด เป็น 11", correct(fact(None, date="2020-06-11"))),
    ("12 มิ.ย. ผิด เป็น 11", correct(fact(None, date="2020-06-11"))),
    ("วันที่ 12 ผิดนะ เป็น 11", correct(fact(None, date="2020-06-11"))),
    ("วันที่ 12 ผิด เป็น 13 มิ.ย.", correct(fact(None, date="2020-06-13"))),
    ("วันที่ 12 ผิด เป็น 40 คน", correct(fact(None, attendees=40))),
    ("แก้เป็นแบบ 1 ครับ ผมลงผิดเป็นแบบ 2", correct(fact(F, document="form1"))),
]
OF_SEVERAL: list[Row] = [
    ("แก้ยอดเบิกบางรักเป็น 28,000 และดุสิตเป็น 33,000", correct(fact(D, district="บางรัก", amount=28000), fact(D, district="ดุสิต", amount=33000))),
    ("แก้จากเขตดุสิต 45 คน เป็นเขตพระนคร 45 คน", correct(fact(None, district="พระนคร", attendees=45))),
    ("ไม่ใช่ ดุสิตบรรจุแค่ 1", correct(fact(A, district="ดุสิต", projects=1))),
    ("ไม่ใช่ครับ ของดุสิตเบิก 25,000", correct(fact(D, district="ดุสิต", amount=25000))),
    ("ไม่ใช่ดุสิตบรรจุแค่ 1", correct(fact(A, projects=1))),
    ("ไม่ใช่พระนคร ดุสิต", correct(fact(None, district="ดุสิต"))),
    ("แก้ ดุสิต 27,000", correct(ask="facts")),
    ("ไม่ใช่ดุสิต", correct(ask="facts")),
    ("ไม่ใช่ ดุสิตค่ะ", correct(fact(None, district="ดุสิต"))),
    ("ไม่ใช่เมื่อวาน", correct(ask="facts")),
    ("ไม่ใช่วันที่ 10 ค่ะ", correct(ask="facts")),
    ("ไม่ใช่ วันที่ 10 ค่ะ", correct(fact(None, date="2020-06-10"))),
    ("โทษที ของพญาไท 24,000", correct(ask="facts")),
    ("เราไม่มีเงินคืน ไม่ใช่คืน 5,000", correct(fact(R, none=True))),
]
RECALLED: list[Row] = [
    ("แก้วันที่เป็น 16", correct(fact(None, date="2020-06-16"))),
    ("แก้วันประชุมเป็น 16", correct(fact(M, date="2020-06-16"))),
    ("อ้าว พิมพ์ผิด คืน 5,200", correct(fact(R, amount=5200))),
    ("ที่ว่าเบิก 30,000 พิมพ์ผิดค่ะ จริงๆ 13,000", correct(fact(D, amount=13000))),
    ("เบิก 30,000 พิมพ์ผิดค่ะ 13,000", report(fact(D, amount=13000))),
    ("ขอแก้จาก 45 เป็น 54 คนได้ไหมคะ", correct(fact(None, attendees=54))),
    ("ขอแก้วน้ำเพิ่มจาก 45 เป็น 54 ใบได้ไหมคะ", other()),
    ("ที่แจ้งไปผิดครับ ทบทวนแผน 16 ชุมชน ไม่ใช่ 61 ตอนนั้นขับรถอยู่ หมาเห่า", correct(fact(P, reviewed=16))),
]
TAKEN_BACK: list[Row] = [
    ("ประชุมแล้วเมื่อ 9 เอ้ย 10 มิ.ย. คน 40", report(fact(M, **HELD, date="2020-06-10", attendees=40))),
    ("ความก้าวหน้าครั้งที่ 8 เอ้ย 9 ได้ 80%", report(fact(G, percent=80, round=9))),
    ("บรรจุปี 63 โทษๆ 64 จำนวน 5 โครงการ", report(fact(A, projects=5, fiscal_year=2564))),
    ("ส่งแบบ 1 เอ้ย 2 แล้ว", report(fact(F, document="form2", status="sent"))),
    ("เบิก 5,000 เอ้ย คืน 5,000", report(fact(R, amount=5000))),
    ("ประชุมแล้ว เอ้ย ยังไม่ได้ประชุม", report(fact(M, status="not_held"))),
]
CORRECTED_YEARS_AND_COUNTS: list[Row] = [
    ("แก้ปีงบที่บรรจุเป็น 64", correct(fact(A, fiscal_year=2564))),
    ("แก้ปี 63 เป็น 64", correct(fact(None, fiscal_year=2564))),
    ("แก้จำนวนโครงการปี 64 เป็น 9", correct(fact(None, projects=9, fiscal_year=2564))),
    ("แก้ปี 64 เป็น 3", correct(fact(None, projects=3, fiscal_year=2564))),
    ("ปี 64 แก้เป็น 3", correct(fact(None, projects=3, fiscal_year=2564))),
    ("แก้พระนครเป็น 4 ปี 63", correct(fact(None, district="พระนคร", projects=4, fiscal_year=2563))),
    ("แก้ปี 64 เป็น 20,000", correct(ask="facts")),
    ("36 คน แก้จาก 30", correct(fact(None, attendees=36))),
    ("30 คน เปลี่ยนจาก 25", correct(fact(None, attendees=30))),
    ("เบิก 20000 บาทถ้วน แก้จาก 2000", correct(fact(D, amount=20000))),
    ("แก้จากปี 63 เป็นปี 64", correct(fact(None, fiscal_year=2564))),
    ("เบิกไปแล้ว 20000 นะ ไม่ใช่เพิ่ม", correct(fact(D, amount=20000))),
    ("คืน 500 ไม่ใช่คืนเพิ่ม", correct(fact(R, amount=500))),
    ("ไม่ใช่เพิ่ม รวมเป็น 5,000", correct(ask="facts")),
    ("ใส่ผิดเป็นปี 63 ต้องปี 64", correct(fact(None, fiscal_year=2564))),
    ("แผนทำใหม่แก้เป็น 9 ชุมชน ทบทวนแก้เป็น 21", correct(fact(P, made=9, reviewed=21))),
    ("ที่แจ้งว่ายกเลิกประชุม แจ้งผิดค่ะ แก้เป็นเลื่อนไป 14 ก.ค.", correct(fact(M, status="postponed", date="2020-07-14"))),
    ("ที่แจ้งไปเมื่อกี้ยกเลิกให้หน่อย", other("undo")),
]
APOLOGIES: list[Row] = [
    ("โทษทีค่ะ เพิ่งว่าง เบิกแล้ว 12,500", report(fact(D, amount=12500))),
    ("ประชุมแล้ว 38 คน ขอโทษที่แจ้งช้านะคะ คืน 4,300 บาท", report(fact(M, **HELD, attendees=38), fact(R, amount=4300))),
    ("ขอโทษที่พิมพ์ผิดค่ะ 38 คน", correct(fact(None, attendees=38))),
    ("ขออภัยค่ะ 38 คน", correct(fact(None, attendees=38))),
    ("ประชุม 45 คน ขอโทษค่ะ เพิ่งนับใหม่ 54 คน", report(fact(M, **HELD, attendees=54))),
]
WRONG_THEN_RIGHT: list[Row] = [
    ("45 คน แก้เป็น 54 คน", correct(fact(None, attendees=54))),
    ("เมื่อกี้บอก 45 คน จริงๆคือ 54 คน", correct(fact(None, attendees=54))),
    ("ทบทวนที่แจ้ง 12 จาก 30 ขอแก้เป็น 21 จาก 30 ชุมชน", correct(fact(P, reviewed=21, communities=30))),
    ("โทษที ตะกี้บอกเบิก 8,000 จริงๆ เบิก 6,000", correct(fact(D, amount=6000))),
    ("ของเขตบางนาผิดค่ะ คืน 1,500 ไม่ใช่ 5,100", correct(fact(R, district="บางนา", amount=1500))),
    ("เขตบางนาผิด ที่ถูกเขตบางแค", correct(fact(None, district="บางแค"))),
]
REALLY: list[Row] = [
    ("ยอดเบิกที่แจ้งไป 16,500 จริง ๆ 15,600 ค่ะ", correct(fact(D, amount=15600))),
    ("คนเยอะจริง ๆ 54 คน ประชุมแล้ว", report(fact(M, **HELD, attendees=54))),
    ("เมื่อวานรายงานไป 45 คน ขอแก้เป็น 54", correct(fact(None, attendees=54))),
    ("แก้วันที่เป็นเมื่อวาน", correct(fact(None, date="2020-06-16"))),
]
QUOTED_MISTAKES: list[Row] = [
    ("ที่แจ้งคนประชุมไปว่า 31 คน เมื่อกี้ไล่ชื่อใหม่แล้วได้ 13 คน แก้ให้ด้วยค่ะ", correct(fact(M, attendees=13))),
    ("ขอแก้ค่ะ ประชุมยกเลิก ที่กดว่าเลื่อนกดผิด", correct(fact(M, status="cancelled"))),
    ("ที่บอกว่าเบิกไปแล้ว 9,000 ที่จริงยังไม่ได้เบิกค่ะ ขอแก้ด้วย", correct(fact(D, amount=0))),
    ("ที่รายงานว่าเขตบางแคงดประชุม ขอแก้เป็นเลื่อนประชุมค่ะ คือยังหาห้องไม่ได้", correct(fact(M, district="บางแค", status="postponed"))),
    ("ที่แจ้งไปคือ 54 คน ไม่ใช่ 45 คน", correct(fact(None, attendees=54))),
    ("การเงินทักมาว่ายอดคืนที่ส่งไปผิด ขอแก้จาก 3,100 เป็น 1,300 บาท", correct(fact(R, amount=1300))),
    ("แก้ให้หน่อยค่ะ ที่ส่งไปเมื่อกี้พิมพ์ผิด", correct(ask="facts")),
]
STATES_CORRECTED: list[Row] = [
    ("เมื่อวานหนูรายงานยอดเบิกไป 8,100 แต่เช็คกับการเงินแล้วต้อง 1,800 ขอแก้ค่ะ", correct(fact(D, amount=1800))),
    ("ขอเปลี่ยนวันประชุมจาก 24 มิ.ย. เป็น 1 ก.ค. ครับ เพราะวันที่ 24 ประธานไม่ว่าง", correct(fact(M, date="2020-07-01"))),
    ("แจ้งผิดค่ะ ทำแผนใหม่ไม่ใช่ 13 แต่ 31 ชุมชน", correct(fact(P, made=31))),
    ("เมื่อกี้บอกว่า 45 คน นับใหม่แล้ว 48 คนค่ะ", correct(fact(None, attendees=48))),
    ("ขอแก้ค่ะ ประชุมเลื่อน ไม่ใช่จัดแล้ว", correct(fact(M, status="postponed"))),
    ("ขอแก้สถานะประชุมจากจัดแล้วเป็นยังไม่จัด", correct(fact(M, status="not_held"))),
    ("แก้เป็น 12 มิ.ย. ครับ ช่วงเช้าห้องมีคนใช้แล้ว", correct(fact(None, date="2020-06-12"))),
    ("แจ้งสลับค่ะ ทำใหม่ 12 ทบทวน 8 ไม่ใช่ทำใหม่ 8 ทบทวน 12", correct(fact(P, made=12, reviewed=8))),
    ("แก้เป็นแบบ 1 ไม่ใช่แบบ 2 ชื่อไฟล์คล้ายกันมาก หยิบสลับ", correct(fact(F, document="form1"))),
    ("ประธานเปลี่ยนบ่อยมาก ประชุมแล้ว 45 คน", report(fact(M, **HELD, attendees=45))),
    ("เรื่องที่ยังไม่ได้แก้ มี 3 คน", other()),
]
SLIPS_AFTER_ASIDES: list[Row] = [
    ("เมื่อกี้ส่งผิดเขตครับ ก๊อปของเพื่อนมา ต้องเป็นเขตบางพลัด", correct(fact(None, district="บางพลัด"))),
    ("ทุกเขตช่วยตรวจยอดเงินให้ดีๆ ด้วยนะคะ รอบก่อนผิดกันเยอะ", other()),
]
REASONS_OF_CORRECTIONS: list[Row] = [
    ("แก้วันครับ ประชุมจริง 12 มิ.ย. พอดีห้องไม่ว่างเลยต้องเลื่อน", correct(fact(M, date="2020-06-12"))),
    ("ขอแก้ค่ะ ที่แจ้งว่าประชุม 12 มิ.ย. พอดีต้องเลื่อน", correct(fact(M, status="postponed"))),
]
BELIEVED: list[Row] = [
    ("ขอแก้นะคะ ประชุมยังไม่ได้จัด นึกว่าจัดไปแล้ว", correct(fact(M, status="not_held"))),
    ("ขอแก้ค่ะ จำผิดว่า 45 คน จริงๆ 54 คน", correct(fact(None, attendees=54))),
    ("นึกว่าต้องส่งพรุ่งนี้ ส่งแบบ 2 ให้แล้วนะคะ", report(fact("document", document="form2", status="sent"))),
    ("นึกว่าเขตบางรัก ประชุมแล้ว", other()),
    ("เข้าใจผิดว่าประชุมแล้วค่ะ จริงๆ ยังไม่ได้ประชุม", report(fact(M, status="not_held"))),
    ("แก้เป็นเงินคืน 7,400 อันเก่าดูผิดแฟ้ม", correct(fact("refund", amount=7400))),
    ("ส่งแบบ 1 ให้แล้วค่ะ ช้าไปหน่อย ผอ.ขอแก้คำ", report(fact("document", document="form1", status="sent"))),
]
PUT_IN_BEFORE: list[Row] = [
    ("แก้เป็นแบบ 1 นะคะ เมื่อกี้กดเป็นแบบ 2", correct(fact("document", document="form1"))),
    ("ขอแก้ข้อมูลเมื่อวานหน่อย ประชุม 8 มิ.ย. ไม่ใช่ 9 มิ.ย.", correct(fact("meeting", date="2020-06-08"))),
    ("เงินคืนแก้เป็น 5,075 บาท ลูกกวนทั้งวันเลยกดผิดแถว อ่านเลขไม่ออกด้วย", correct(fact("refund", amount=5075))),
    ("ขออนุญาตเปลี่ยนวันประชุมเป็น 6 มี.ค. 63", correct(fact("meeting", date="2020-03-06"))),
    ("ลบรายการที่หนูเพิ่งแจ้งไปหน่อยค่ะ", other("undo")),
]
OUT_BY_SOME: list[Row] = [
    ("ทบทวน 19 ชุมชนนะ นับซ้ำไปสอง", report(fact(P, reviewed=19))),
    ("ทบทวนไป 19 ทำใหม่ไป 2 ชุมชน", report(fact(P, reviewed=19, made=2))),
    ("แผนทบทวนต้องเป็น 19 ชุมชนนะ", correct(fact(P, reviewed=19))),
    ("เมื่อวานเด็กฝึกงานกรอกผิด แก้เป็นผู้เข้าร่วมประชุม 48 คน", correct(fact(M, attendees=48))),
    ("พรุ่งนี้หนูไม่อยู่ เตือนหนูวันศุกร์นี้ 8.30 น.", other("remind", audience="me", at="2020-06-19T08:30")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
