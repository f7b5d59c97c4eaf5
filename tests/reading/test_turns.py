"""Turns of phrase of people who were not asked how they would say it: each table is one turn. Today is Wednesday 17 June 2563."""

from datetime import date
from typing import Any

import pytest

from bot.reading import read, to_json

from .tables import TODAY, correct, fact, other, query, reading, report

M, P, A, D, R, F, G, OBSTACLE = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle"
HELD, PLANNED = {"status": "held"}, {"status": "scheduled"}
Row = tuple[str, dict[str, Any]]

GUESSED_NUMBERS: list[Row] = [
    ("ประชุมแล้วเมื่อวาน น่าจะราวๆ 52 คน", report(fact(M, **HELD, date="2020-06-16", attendees=52))),
    ("ประชุมเมื่อวาน คนมาคงจะประมาณ 70 คน", report(fact(M, **HELD, date="2020-06-16", attendees=70))),
    ("น่าจะเบิก 20,000 บาท", other()),
]
DATES_OF_LETTERS: list[Row] = [
    (
        "ตามที่ สยป. มีหนังสือที่ กท 0503/91 ลงวันที่ 4 พฤษภาคม 2563 สำนักงานเขตบางบอนขอรายงานว่า จัดประชุมแล้ว",
        report(fact(M, district="บางบอน", **HELD)),
    ),
    (
        "สำนักงานเขตยานนาวาส่งคืนเงิน จำนวน 8,150 บาท ตามหนังสือที่ กท 4403/70 ลงวันที่ 2 มิถุนายน 2563 แล้ว",
        report(fact(R, district="ยานนาวา", amount=8150)),
    ),
]
GLUED: list[Row] = [
    ("เบิก41000คืน2500เขตดินแดง", report(fact(D, district="ดินแดง", amount=41000), fact(R, district="ดินแดง", amount=2500))),
    ("ไปเชียงใหม่ 3คืน", other()),
]
SUMS_BESIDE_THEIR_WORD: list[Row] = [
    ("งบเหลือจ่าย 4,100 คืนเรียบร้อยแล้วค่ะ", report(fact(R, amount=4100))),
    ("เขตบางบอน ขอส่งคืนเงินงบประมาณ 3,210.50 บาท", report(fact(R, district="บางบอน", amount=3210.5))),
    ("ขอคืนเงิน 300 บาทค่ะ", other()),
]
DECISIONS: list[Row] = [
    ("ท่านผอ.ให้เลื่อนประชุมเป็น 9 ก.ค. 63", report(fact(M, status="postponed", date="2020-07-09"))),
    ("หัวหน้าให้งดประชุมไปก่อนค่ะ", report(fact(M, status="cancelled"))),
    ("ให้ทุกเขตประชุมภายใน 9 ก.ค.", other("deadline", date="2020-07-09", about=M)),
    ("ทุกเขตต้องส่งแบบ 1 ให้เรียบร้อยภายใน 9 ก.ค.", other("deadline", date="2020-07-09", about=F)),
    ("อยากประชุมให้เสร็จก่อนสิ้นเดือนนี้", other()),
    ("หวังว่าเดือนหน้าจะได้ประชุมกันทุกเขต", other()),
]
THE_CITY: list[Row] = [
    ("กทม. เบิกจ่ายไปแล้ว 61%", other()),
    ("ทั้งเมืองทบทวนแผนได้ 900 ชุมชนแล้ว", other()),
    ("ทั้งกรุงเทพฯคืนเงินแล้ว 2 ล้านบาท", other()),
    ("ภาพรวมทบทวนแผนได้ 1,100 ชุมชนแล้วนะ", other()),
    ("สรุปแล้วบรรจุไปได้ 30 เขตจาก 50 เขต", other()),
]
PURPOSES: list[Row] = [
    ("จัดประชุมเพื่อทบทวนแผนพัฒนาชุมชน วันที่ 25 มิ.ย. เวลา 10.00 น.", report(fact(M, **PLANNED, date="2020-06-25", start="10:00"))),
    ("ประชุมเมื่อวานเพื่อทบทวนแผน มา 30 คน", report(fact(M, **HELD, date="2020-06-16", attendees=30))),
]
TWO_SENTENCES: list[Row] = [
    ("ส่งแบบ 2 แล้ว แล้วต้องคืนเงินภายในวันไหน", report(fact(F, document="form2", status="sent"))),
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
PROGRESS: list[Row] = [
    ("คืบหน้าไปอีกขั้น เธอยิ้มให้แล้ว 1 ที", other()),
    ("คืบหน้าไป 55% แล้ว", report(fact(G, percent=55))),
]
REMINDERS: list[Row] = [
    ("เตือนหนูวันศุกร์นี้บ่ายสาม เรื่องคืนเงิน", other("remind", audience="me", at="2020-06-19T15:00", about=R)),
    ("เตือนทุกวันที่ 5 ของเดือน ให้ทุกเขตครับ", other("remind", audience="all", at="2020-07-05T09:00", repeat="monthly")),
    ("อีกสักชั่วโมงเตือนหน่อย", other("remind", ask="at")),
]
QUESTIONS: list[Row] = [
    ("งานไปถึงไหนแล้วคะ", query("progress")),
    ("โทรหาผู้รับผิดชอบเบอร์ไหน", query("contact")),
    ("หาเขตที่ยังไม่ได้ประชุมให้หน่อย", query("missing", about=M)),
    ("ประชุมยังครับ เขตบางนา", query(M, district="บางนา")),
    ("อัตราการเบิกจ่ายร้อยละเท่าไหร่", query("budget")),
    ("เห็นว่าเขตดุสิตคืนเงินหมดแล้ว จริงไหมไม่รู้", other()),
]
REASONS: list[Row] = [
    ("เลื่อนประชุมไปเดือนหน้าก่อนครับ ยังระบาดหนัก", report(fact(M, status="postponed"))),
    ("ประชุมไม่ได้เลยครับ ชาวบ้านไม่กล้าออกมา", report(fact(M, status="cancelled"))),
    ("ประชุมไม่ได้เพราะโควิด ทบทวนแผนแล้ว 9 ชุมชน", report(fact(M, status="cancelled"), fact(P, reviewed=9))),
    ("สำนักงานเขตหลักสี่ส่งคืนเงินที่ได้รับจัดสรร จำนวน 9,050 บาท", report(fact(R, district="หลักสี่", amount=9050))),
]
DENIALS: list[Row] = [("ไม่ใช่อันนี้ครับ", other("deny")), ("ปัญหา: เจ้าหน้าที่มีคนเดียว ทำไม่ทัน", report(fact(OBSTACLE)))]
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
SHARED: list[Row] = [
    (
        "จัดประชุมแล้วค่ะ เขตบางนา 3 มิ.ย. 40 คน เขตบางแค 4 มิ.ย. 51 คน",
        report(
            fact(M, district="บางนา", **HELD, date="2020-06-03", attendees=40),
            fact(M, district="บางแค", **HELD, date="2020-06-04", attendees=51),
        ),
    ),
    (
        "ประชุมแล้วสองครั้ง วันที่ 3 มิ.ย. 40 คน วันที่ 10 มิ.ย. 25 คน",
        report(fact(M, **HELD, date="2020-06-03", attendees=40), fact(M, **HELD, date="2020-06-10", attendees=25)),
    ),
    (
        "ปี 64 เขตบางนาบรรจุ 5 เขตบางแคบรรจุ 9 โครงการ",
        report(
            fact(A, district="บางนา", projects=5, fiscal_year=2564),
            fact(A, district="บางแค", projects=9, fiscal_year=2564),
        ),
    ),
    (
        "ส่งแบบทั้ง 1 ทั้ง 2 แล้วครับ",
        report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="sent")),
    ),
]
UNKNOWN_NAMES: list[Row] = [
    ("สมุทรปราการ บรรจุ 4 โครงการ", report(fact(A, projects=4), ask="district")),
    ("เขตมหานิยมประชุมแล้ว 30 คน", report(fact(M, **HELD, attendees=30), ask="district")),
    ("เขตเราประชุมแล้ว 30 คน", report(fact(M, **HELD, attendees=30))),
]
TENSES: list[Row] = [
    ("ประชุมแล้ว แต่จำนวนคนขอแจ้งพรุ่งนี้", report(fact(M, **HELD))),
    ("ประชุมแล้ว 25 มิ.ย. 63", report(fact(M, **HELD), ask="date")),
    ("ไม่ได้ประชุมที่วัด แต่ประชุมที่โรงเรียน 40 คน", report(fact(M, **HELD, attendees=40))),
    ("ยังไม่ได้ประชุม แต่จะประชุม 25 มิ.ย.", report(fact(M, **PLANNED, date="2020-06-25"))),
    ("เหลือเบิกอีก 10,000 บาท", report(fact(D), ask="amount")),
    ("ขอเลื่อนส่งแบบ 2 เป็นวันที่ 30", report(fact(F, document="form2", status="pending"))),
    ("ท่านเซ็นแบบ 1 แล้ว เดี๋ยวส่งให้", other()),
    ("ส่งแบบ 1 แล้ว ผอ.เซ็นแล้ว", report(fact(F, document="form1", status="sent"))),
    ("ลืมแจ้งไปว่าเบิกแล้ว 12,500", report(fact(D, amount=12500))),
    ("ฝากคีย์ให้หน่อย เขตพญาไทเบิก 33,000", report(fact(D, district="พญาไท", amount=33000))),
    ("ไม่มีเงินเหลือคืนค่ะ", report(fact(R, none=True))),
    ("ตัวเลขเขตไหนเปลี่ยนจากครั้งก่อนบ้าง", query("movers")),
    ("เขตไหนถูกเตือนไปแล้วบ้าง", query("reminded")),
]
MOVED_DAYS: list[Row] = [
    ("เลื่อนจาก 10 มิ.ย. มาจัด 16 มิ.ย. แล้วค่ะ 40 คน", report(fact(M, **HELD, date="2020-06-16", attendees=40))),
    ("ประชุมที่เลื่อนจาก 10 มิ.ย. จัดแล้วเมื่อวาน 40 คน", report(fact(M, **HELD, date="2020-06-16", attendees=40))),
    ("ยกเลิกประชุม 24 มิ.ย. จัดใหม่ 1 ก.ค.", report(fact(M, status="postponed", date="2020-07-01"))),
    ("ประชุมที่เลื่อนไป 24 มิ.ย. ยกเลิกแล้ว", report(fact(M, status="cancelled", date="2020-06-24"))),
]
TWO_NUMBERS: list[Row] = [
    ("เบิก 61,200 บาท จากงบ 65,300 บาท", report(fact(D, amount=61200))),
    ("ทบทวนแล้ว 15 ยังไม่ทบทวน 3", report(fact(P, reviewed=15))),
    ("แผนชุมชนครบหมดแล้วทั้ง 24 ชุมชน", report(fact(P, done=24, communities=24))),
    ("แก้จำนวนคนจาก 45 เป็น 54", correct(fact(None, attendees=54))),
    ("คืน 3,000 ไม่ใช่เบิก", correct(fact(R, amount=3000))),
]
DAYS_AND_CODES: list[Row] = [
    ("ขยายเวลาส่งแบบ 2 ถึง 20 ก.ค.", other("deadline", date="2020-07-20", about=F)),
    ("กำหนดคืนเงินวันไหน", query("deadline", about=R)),
    ("กำหนดประชุมวันไหน", query(M)),
    ("รหัส 019284", other("register", ask="district", code="019284")),
    ("otp 019284", other()),
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
ASIDES: list[Row] = [
    ("ทำแผน 12 ชุมชน (ใหม่ 4 ทบทวน 8)", report(fact(P, made=4, reviewed=8))),
    ("เสนอ 3 โครงการ ยังไม่ได้บรรจุ", report(fact(A, projects=0))),
    ("ความก้าวหน้าเพิ่มขึ้น 5%", report(fact(G), ask="percent")),
    ("ความก้าวหน้าจาก 70 เป็น 75%", report(fact(G, percent=75))),
    ("เขตบางนาประชุมเมื่อวานที่เขตพระโขนง 30 คน", report(fact(M, district="บางนา", **HELD, date="2020-06-16", attendees=30))),
    ("รายงานแทนเขตบางนา ประชุมแล้ว 30 คน", report(fact(M, district="บางนา", **HELD, attendees=30))),
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
SHORT: list[Row] = [
    ("จัดไปแล้ว", other()),
    ("จัดไปแล้วจ้า 64 คน", report(fact(M, **HELD, attendees=64))),
    ("แบบ1ส่งแล้วจ้า แบบ2ยัง", report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending"))),
    ("แบบ 1 ส่งแล้วค่ะ แบบ 2 ยังคะ", report(fact(F, document="form1", status="sent"))),
    ("ครั้งที่ 9 ได้ 75% จ้า", report(fact(G, percent=75, round=9))),
    ("ครั้งที่ 2 ลด 50%", other()),
    ("บ่ายนี้มีประชุมประชาคมที่วัดค่ะ", report(fact(M, **PLANNED, date="2020-06-17"))),
    ("รายงานเพิ่มเติม เบิก 58,320", report(fact(D, amount=58320))),
    ("เบิกเพิ่มเติม 5,000", report(fact(D, amount=5000, more=True))),
]
NAMED_ONLY: list[Row] = [
    ("ติดต่อใครได้คะเรื่องเบิกเงิน", query("contact")),
    ("ความคืบหน้าครั้งที่ 7", query("round", round=7)),
    ("ยอดคืนเงินของเขตบางนา", other()),
]
PURPOSES_OF_QUESTIONS: list[Row] = [
    ("KPI เท่าไหร่แล้วคะ ผอ.จะเอาเข้าที่ประชุมพรุ่งนี้", query("kpi")),
    ("ผอ.จะประชุมบ่ายนี้ ขอตัวเลข KPI ด่วน", query("kpi")),
    ("เขตเราเบิกยัง จะได้แจ้งหัวหน้า", query("budget", district="สาทร")),
    ("ขอไฟล์สรุปเป็น pdf จะแนบหนังสือ", other("export", document="summary", format="pdf")),
    ("ขอเลื่อนประชุม จะจัด 25 มิ.ย.", report(fact(M, status="postponed", date="2020-06-25"))),
    ("ประชุมแล้ว 45 คน จะเบิกเดือนหน้า", report(fact(M, **HELD, attendees=45))),
]
SUMS_LEFT_OVER: list[Row] = [
    ("เบิกแล้ว 40,000 ส่วนที่เหลือคืนไป 3,200 บาท", report(fact(D, amount=40000), fact(R, amount=3200))),
    ("คงเหลือ 3,200 บาท ส่งคืนเรียบร้อย", report(fact(R, amount=3200))),
    ("เงินเหลือ 3,200 แต่ยังไม่คืน", report(fact(R, amount=0))),
    ("เบิก 30,000 เหลืองบ 5,000", report(fact(D, amount=30000))),
    ("งบทั้งหมด 65,300 เบิกแล้ว 45,000", report(fact(D, amount=45000))),
    ("ส่งฎีกา 18,000 แล้ว แต่ยังไม่ได้เบิก", report(fact(D, amount=0))),
    ("รอบนี้เบิกจ่าย 12,000", report(fact(D, amount=12000, more=True))),
    ("เรื่องเบิกจ่าย ยังไม่ได้เบิกเลย", report(fact(D, amount=0))),
]
SPOKEN_RUNS: list[Row] = [
    ("เขตบางนาประชุมแล้วบ่ายโมงถึงบ่ายสามคนมาสี่สิบ",
     report(fact(M, district="บางนา", **HELD, start="13:00", end="15:00", attendees=40))),
    ("ประชุมแล้ว สี่สิบคนมาครบ", report(fact(M, **HELD, attendees=40))),
]  # fmt: skip
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
WHAT_MONEY_IS_FOR: list[Row] = [
    ("เบิกเงินประชุมแล้ว 5,000", report(fact(D, amount=5000))),
    ("ค่าอาหารในการประชุมเบิกไป 6,250 บาท", report(fact(D, amount=6250))),
    ("เบิกค่าอาหาร ประชุมแล้ว 45 คน เบิก 3,000", report(fact(M, **HELD, attendees=45), fact(D, amount=3000))),
    ("ยังไม่เบิกประชุมแล้ว 45 คน", report(fact(D, amount=0), fact(M, **HELD, attendees=45))),
    ("เบิกไปแล้ว 7,000 แล้วก็ยังไม่ได้ส่งแบบ 2", report(fact(D, amount=7000), fact(F, document="form2", status="pending"))),
]
LEFT_OVER: list[Row] = [
    ("เหลือ 5,000 ยังไม่ได้คืนเงินค่ะ", report(fact(R, amount=0))),
    ("งบเหลือจ่าย 4,100 ยังไม่ได้ส่งคืนคลัง", report(fact(R, amount=0))),
    ("เหลืออีก 2,000 ยังไม่คืนค่ะ", report(fact(R), ask="amount")),
    ("เหลือ 20,000 ยังไม่ได้เบิก", report(fact(D), ask="amount")),
    ("ได้รับจัดสรร 65,300 บาท ยังไม่ได้เบิก", report(fact(D, amount=0))),
]
YEARS_IN_WORDS: list[Row] = [
    ("ปีงบประมาณสองห้าหกสี่ บรรจุหกโครงการ", report(fact(A, projects=6, fiscal_year=2564))),
    ("ปีหกสิบสี่บรรจุ 6 โครงการ", report(fact(A, projects=6, fiscal_year=2564))),
    ("ประชุมวันที่สิบมีนาคมสองห้าหกสาม มา 30 คน", report(fact(M, **HELD, date="2020-03-10", attendees=30))),
    ("ประชุมวันที่สิบมีนา หกสิบสามคน", report(fact(M, **HELD, date="2020-03-10", attendees=63))),
]
IN_TWO_SENTENCES: list[Row] = [
    ("ติดขัดค่ะ กรรมการชุมชนลาออกหมด", report(fact(OBSTACLE))),
    ("มีปัญหาค่ะ ชาวบ้านไม่ยอมมาประชุม", report(fact(OBSTACLE))),
    ("มีปัญหาค่ะ แฟนไม่รับโทรศัพท์", other()),
    ("เขตบางนาติดปัญหาครับ ขอบคุณครับ", other()),
    ("เขตบางรัก ประชุมประชาคม ศาลาวัดแขก", report(fact(M, district="บางรัก"), ask="status")),
    ("รายงานยังไงคะ ลุงใช้มือถือไม่ค่อยเป็น", other("help")),
    ("ซื้อมือถือมาใหม่ ใช้ยังไงคะ", other()),
    ("ขอไฟล์สรุป excel ครับ ผู้ใหญ่มายืนรออยู่แล้ว", other("export", document="summary", format="xlsx")),
]
OFFERS: list[Row] = [
    ("เบิกแล้ว 30,000 มีอะไรโทรถามได้ค่ะ", report(fact(D, amount=30000))),
    ("เงินยังไม่ได้เบิก ผิดถูกยังไงบอกได้ครับ", report(fact(D, amount=0))),
    ("ติดต่อได้ที่เบอร์ไหน", query("contact")),
    ("เขตไหนยังไม่เบิกบ้าง เอาไว้ใช้ประชุมพรุ่งนี้", query("missing", about=D)),
]
PASSED_ON: list[Row] = [
    ("ผอ.ให้แจ้งว่าเลื่อนประชุมเป็น 9 ก.ค.", report(fact(M, status="postponed", date="2020-07-09"))),
    ("เขตข้างๆ โม้ว่าเบิกไปสี่หมื่น", other()),
    ("ทั้งดุสิตและพญาไทส่งแบบ 2 แล้ว", report(*(fact(F, district=name, document="form2", status="sent") for name in ("ดุสิต", "พญาไท")))),
    (
        "หลักสี่ทำแผน 20 จาก 41 ชุมชน ส่วนบางเขนได้ 8 จาก 30",
        report(fact(P, district="หลักสี่", done=20, communities=41), fact(P, district="บางเขน", done=8, communities=30)),
    ),
]
IN_PASSING: list[Row] = [
    ("ประชุมผ่านซูมแล้ว เมื่อวาน 61 คน ไม่สะดุดเลย", report(fact(M, **HELD, date="2020-06-16", attendees=61))),
    ("ประชุมเกือบสองชั่วโมง คนมา 34 เมื่อวาน เหนื่อยมากแม่", report(fact(M, **HELD, date="2020-06-16", attendees=34))),
    ("เบิกแล้ว 30,000 ไม่ยุ่งยากเลยค่ะ", report(fact(D, amount=30000))),
    ("ประชุมแล้ว ผู้เข้าร่วม 52 ชุมชนริมคลองมาครบ", report(fact(M, **HELD, attendees=52))),
    ("ประชุมแล้ว คนมา 12 ชุมชนค่ะ", report(fact(M, **HELD))),
    ("ประชุมเมื่อวานค่ะ ฟ้าครึ้มแต่ไม่ตก มา 31 คน", report(fact(M, **HELD, date="2020-06-16", attendees=31))),
    ("อันนี้ไม่ใช่แบบเดิมนะ", other()),
    ("เขตบางรักประชุมแล้วที่ศาลา 3", report(fact(M, district="บางรัก", **HELD))),
]
AND_THEN: list[Row] = [
    ("แล้วเขตเราประชุมยัง", query(M, district="สาทร")),
    ("ขอบคุณค่ะ แล้วแบบ 2 ครบยังคะ", query(F)),
    ("รับทราบครับ แล้วแผนระดับเขตส่งครบยัง", query(F)),
    ("แล้วเบิก 5,000 ครับ", report(fact(D, amount=5000))),
    ("แบบ 1 ส่งแล้ว แล้วแบบ 2 ยังค่ะ", report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending"))),
]
TICKS: list[Row] = [
    ("อัพเดทวัฒนา ✅ประชุม 3 มิ.ย. ✅แผน 12 ชุมชน ❌เบิก", report(
        fact(M, district="วัฒนา", **HELD, date="2020-06-03"), fact(P, district="วัฒนา", done=12), fact(D, district="วัฒนา", amount=0))),
    ("ประชุม ✅ แผน 12 ชุมชน ✅ เบิก ❌ คืน ❌", report(fact(M, **HELD), fact(P, done=12), fact(D, amount=0), fact(R, amount=0))),
    ("✔แบบ 1 ✖แบบ 2", report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending"))),
    ("แจ้งประชุม: ✅เขตบางรัก ❌เขตสาทร", report(fact(M, district="บางรัก", **HELD), fact(M, district="สาทร", status="not_held"))),
    ("ส่งแบบ 2 แล้วค่ะ ✅", report(fact(F, document="form2", status="sent"))),
]  # fmt: skip
NO_DEADLINES: list[Row] = [
    ("ให้ทุกเขตส่งแบบ 2 ให้เรียบร้อยด้วยนะ", other()),
    ("ฝากเขตบางนาเร่งทำแผนให้ครบ 20 ชุมชน", other()),
    ("อยากให้เขตบางแคคืนเงินก่อนสิ้นเดือนนี้จัง", other()),
    ("ให้ทุกเขตส่งแบบ 2 ให้เสร็จภายใน 9 ก.ค.", other("deadline", date="2020-07-09", about=F)),
    ("ให้ทุกเขตส่งแบบ 2 ภายในสัปดาห์หน้า", other("deadline", about=F, ask="date")),
]
ASKED_FORMALLY: list[Row] = [
    ("ท่านผู้ว่าฯ ถามว่าเขตไหนยังไม่ประชุม", query("missing", about=M)),
    ("ผู้ว่าฯ ขอตัวเลข KPI ด่วนค่ะ", query("kpi")),
    ("เขตที่ยังไม่ส่งแบบ 1 ได้แก่ที่ใดบ้าง", query("missing", about=F)),
    ("หน่วยงานใดยังไม่ส่งแบบ 2", query("missing", about=F)),
    ("ยังไม่มีโครงการใดบรรจุ", report(fact(A, projects=0))),
    ("ยังไม่ได้คืนเงินแต่อย่างใด", report(fact(R, amount=0))),
    ("เขตบางนาเหลือเงินเท่าไหร่", query("budget", district="บางนา")),
    ("ประชุมแล้ว 21 เขตใช่ไหมคะ", query(M)),
]
SUMMED_UP: list[Row] = [
    ("สรุปประชุมแล้ว 21 เขต", other()),
    ("สรุปเขตบางนา ประชุมแล้ว 30 คน", report(fact(M, district="บางนา", **HELD, attendees=30))),
    ("สรุปเขตบางนาให้หน่อย", query("district", district="บางนา")),
    ("บรีฟให้หน่อย โครงการถึงไหนแล้ว", query("progress")),
]
ENGLISH: list[Row] = [
    ("set เตือนทุกวัน 17.00 น. ให้เขตที่ยังไม่ส่งแบบ 1",
     other("remind", audience="missing", at="2020-06-18T17:00", repeat="daily", about=F)),
    ("export แบบแสดงรายงานความก้าวหน้า round 8", other("export", document="progress_form", round=8)),
]  # fmt: skip
STILL_TO_COME: list[Row] = [
    ("เบิกได้ 30,000 พรุ่งนี้", other()),
    ("เบิกแล้ว 5,000 พรุ่งนี้ประชุม", report(fact(D, amount=5000), fact(M, **PLANNED, date="2020-06-18"))),
    ("ประชุมแล้ว 5 มิ.ย.เบิก 5,000", report(fact(M, **HELD, date="2020-06-05"), fact(D, amount=5000))),
    (
        "ส่งแบบ 1 แล้ว พรุ่งนี้ส่งแบบ 2",
        report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending")),
    ),
    (
        "ส่งแบบ 1 แล้ว ส่วนแบบ 2 ขอส่งพรุ่งนี้",
        report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending")),
    ),
    ("แบบ 2 รอหัวหน้าเซ็นอยู่", report(fact(F, document="form2", status="pending"))),
    ("เบิกครบตามที่ได้รับ 58,320 บาทแล้ว", report(fact(D, amount=58320))),
    ("งวดสองเบิกแล้ว 15,000", report(fact(D, amount=15000))),
    ("ใครก็ได้เบิกเงินให้พี่ที 500", other()),
    ("หนูมาใหม่ ต้องเริ่มทำอะไรก่อนคะ", other("help")),
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
UNTIL_WHEN: list[Row] = [
    ("คืนเงินได้ถึงสิ้นเดือนใช่มั้ยคะ", query("deadline", about=R)),
    ("แบบ 2 ต้องส่งก่อนวันที่ 30 ใช่ไหม", query("deadline", about=F)),
]
OF_OTHERS: list[Row] = [
    ("ประชุมกับกระทรวงเสร็จแล้ว คนเข้า 300 คน", other()),
    ("ทำแผนเที่ยวแล้ว 3 แผน", other()),
    ("ทำแผนแล้ว 12 ชุมชน เหนื่อยมากแม่", report(fact(P, done=12))),
    ("ส่งแบบฟอร์มสมัครงานแล้วค่ะ", other()),
    ("ส่งแบบรายงานแล้ว ไปกินข้าวก่อน", report(fact(F, status="sent"), ask="document")),
    ("โครงการก่อสร้างสะพานคืบหน้า 80%", other()),
    ("ทบทวนแล้ว 20 ชุมชน เหลือทำใหม่อีก 2", report(fact(P, reviewed=20))),
    ("ติดปัญหาตรงประธานชุมชนลาออก", report(fact(OBSTACLE))),
]
TITLES: list[Row] = [
    ("แผนปฏิบัติการปี 2564 : เขตบางนาบรรจุ 4 โครงการ เขตบางแคไม่มีโครงการบรรจุ", report(
        fact(A, district="บางนา", projects=4, fiscal_year=2564), fact(A, district="บางแค", projects=0, fiscal_year=2564))),
    ("การบรรจุโครงการ ปี 64\nเขตบางนา 4 โครงการ\nเขตบางแค ไม่มี", report(
        fact(A, district="บางนา", projects=4, fiscal_year=2564), fact(A, district="บางแค", projects=0, fiscal_year=2564))),
    ("ปี 63 เขตบางนาบรรจุ 4 ปี 64 เขตบางแคบรรจุ 7", report(
        fact(A, district="บางนา", projects=4, fiscal_year=2563), fact(A, district="บางแค", projects=7, fiscal_year=2564))),
    ("ส่งไฟล์แบบ 2 แล้ว จะส่งตัวจริงตามไป", report(fact(F, document="form2", status="sent"))),
    ("ทำไฟล์สรุปเป็น excel ให้ที จะแนบหนังสือ", other("export", document="summary", format="xlsx")),
]  # fmt: skip
FORGOTTEN_AND_UNSET: list[Row] = [
    ("เมื่อเช้าประชุมกันไป แต่ลืมนับคนค่ะ", report(fact(M, **HELD, date="2020-06-17"))),
    ("ลืมไปเลย เบิกแล้ว 5,000", report(fact(D, amount=5000))),
    ("ยังไม่มีกำหนดประชุมค่ะ", report(fact(M, status="not_held"))),
    ("ที่ประชุมเขตบรรจุให้ 5 โครงการ", report(fact(A, projects=5))),
    ("แผนทั้ง 24 ชุมชนเสร็จหมดแล้ว", report(fact(P, done=24, communities=24))),
    ("ทบทวนทั้งหมด 24 ชุมชนครบค่ะ", report(fact(P, reviewed=24, communities=24))),
]
NO_DENIALS: list[Row] = [
    ("ไม่ใช่ว่าเขตเราไม่ทำนะคะ ทำแผนไปแล้ว 12 ชุมชน", report(fact(P, done=12))),
    ("ไม่ใช่ไม่เบิกนะ เบิกแล้ว 5,000", report(fact(D, amount=5000))),
    ("ไม่ใช่ยังไม่ส่งนะ ส่งแบบ 1 แล้ว", correct(fact(F, document="form1", status="sent"))),
    ("ไม่ได้ลืมนะคะ ส่งแบบ 1 แล้ว", report(fact(F, document="form1", status="sent"))),
    ("ยังไม่คืนเงินค่ะ รอธนาคารเปิดวันจันทร์", report(fact(R, amount=0))),
    ("ยังไม่คืนเงินเลย รอร้านโอน", other()),
]
REALLY: list[Row] = [
    ("ยอดเบิกที่แจ้งไป 16,500 จริง ๆ 15,600 ค่ะ", correct(fact(D, amount=15600))),
    ("คนเยอะจริง ๆ 54 คน ประชุมแล้ว", report(fact(M, **HELD, attendees=54))),
    ("เมื่อวานรายงานไป 45 คน ขอแก้เป็น 54", correct(fact(None, attendees=54))),
    ("แก้วันที่เป็นเมื่อวาน", correct(fact(None, date="2020-06-16"))),
]
ONLY_ONE: list[Row] = [
    ("เขตบางนาบรรจุปี 64 แค่โครงการเดียว", report(fact(A, district="บางนา", projects=1, fiscal_year=2564))),
    ("ยังไม่บรรจุแม้แต่โครงการเดียว", report(fact(A, projects=0))),
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
THE_REST_AND_THE_HALF: list[Row] = [
    ("ทำแผนไปแล้วครึ่งนึงของ 30 ชุมชน", report(fact(P, communities=30), ask="done")),
    ("ทำแผนใหม่ 4 แห่ง ที่เหลือ 11 แห่งทบทวน", report(fact(P, made=4, reviewed=11))),
    ("แผนชุมชนยังไม่คืบ 0 จาก 26", report(fact(P, done=0, communities=26))),
    ("โครงการที่เข้าแผนปี 2564 มี 6 โครงการ งบรวม 1.2 ล้าน", report(fact(A, projects=6, fiscal_year=2564))),
    ("พระโขนงเบิก 20,000 บางนา 30,000 ประเวศยัง", report(
        fact(D, district="พระโขนง", amount=20000), fact(D, district="บางนา", amount=30000), fact(D, district="ประเวศ", amount=0))),
    ("แบบรายงานทั้งสองแบบส่งแล้ว", report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="sent"))),
    ("รอบ 9 งานคืบ 90% ใช้เงิน 58,000", report(fact(G, percent=90, round=9, disbursed=58000))),
    ("ที่ส่งไปเมื่อเช้าของบางรักนะ ไม่ใช่บางกอกใหญ่", correct(fact(None, district="บางรัก"))),
    ("ถูกต้องทุกข้อค่ะ", other("confirm")),
    ("ไม่เอาแล้ว ยกเลิก", other("deny")),
]  # fmt: skip
HEADINGS: list[Row] = [
    ("เรื่องประชุมค่ะ แผนทำแล้ว 12", report(fact(P, done=12))),
    ("เรื่องแบบ 1 ครับ เบิกแล้ว 5,000", report(fact(D, amount=5000))),
    ("เรื่องประชุมค่ะ จัดแล้ว 45 คน", report(fact(M, **HELD, attendees=45))),
    ("แจ้งความคืบหน้าค่ะ แผนชุมชนเสร็จ 19 จาก 21", report(fact(P, done=19, communities=21))),
    ("ตามที่ สยป. ขอข้อมูล เขตธนบุรียังไม่ได้เบิกครับ", report(fact(D, district="ธนบุรี", amount=0))),
    ("แผนชุมชนอีก 5 ชุมชนจะเสร็จสิ้นเดือน", other()),
    ("เบิกเพิ่ม 5,000 รวมเป็น 40,000", report(fact(D, amount=40000))),
]
LABELS: list[Row] = [
    ("ประชุม: แล้ว 15 มิ.ย. ผู้เข้าร่วม: 38 แผน: 17/17 คืน: ยัง",
     report(fact(M, **HELD, date="2020-06-15", attendees=38), fact(P, done=17, communities=17), fact(R, amount=0))),
    ("ประชุม: ยัง แผน: ยัง เบิก: 5,000", report(fact(M, status="not_held"), fact(P, done=0), fact(D, amount=5000))),
    ("อยากลงทะเบียน ทำยังไง", other("help")),
]  # fmt: skip
DIALECT: list[Row] = [
    ("ยังบ่ได้จัดประชุมเด้อ", report(fact(M, status="not_held"))),
    ("บ่ทันได้ทำแผนเลยเน้อ", report(fact(P, done=0))),
    ("ยังมะเบิกเลยพี่", report(fact(D, amount=0))),
    ("ยังไม่ทันได้คืนเงินค่ะ", report(fact(R, amount=0))),
    ("ประชุมแล้วมะ", query("meeting")),
    ("ส่งแบบ 1 แล้วบ่", query("document")),
    ("ประชุมกันบ่อยมาก", other()),
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
GUESSES: list[Row] = [
    ("สงสัยเขตเราประชุมแล้ว", other()),
    ("เบิกแล้วมั้ง", other()),
    ("ประชุมแล้ว คนประมาณ 45 มั้ง", report(fact(M, **HELD, attendees=45))),
    ("ฟังมาว่าบางแคเบิกหมดแล้ว", other()),
    ("ตัวอย่าง: เขตบางนา ประชุมแล้ว 45 คน", other()),
    ("ประชุมออนไลน์กับ สยป. พรุ่งนี้ 10 โมง", other()),
    ("ปีก่อนบรรจุได้ 9 โครงการ ปีนี้ยังไม่รู้", report(fact(A, projects=9, fiscal_year=2562))),
]
WONDERING: list[Row] = [
    ("เขตดินแดงบรรจุปีนี้แล้วแต่ยังไม่ได้นับว่ากี่โครงการ", report(fact(A, district="ดินแดง", fiscal_year=2563), ask="projects")),
    ("เบิกไปแล้วแต่ยังไม่ได้รวมว่าเท่าไหร่", report(fact(D), ask="amount")),
    ("ปีหน้าว่าจะของบทำแผนชุมชนเพิ่ม ไม่รู้จะได้ไหม", other()),
    ("ไม่รู้จะถามใคร เขตไหนยังไม่ส่งแบบ 1 บ้างคะ", query("missing", about="document")),
]
DAYS_SETTLED: list[Row] = [
    ("ประชุมชุมชนเคาะวันแล้วนะ 25 มิ.ย. บ่ายโมง", report(fact(M, **PLANNED, date="2020-06-25", start="13:00"))),
    ("ประชุมได้วันแล้วยังคะ", query("meeting")),
]
SOON: list[Row] = [
    ("อีกแป๊บนึงเตือนหน่อย", other("remind", ask="at")),
    ("อีกชั่วโมงนึงเตือนผมด้วย", other("remind", audience="me", ask="at")),
]
TAKEN_BACK: list[Row] = [
    ("ลบรายงานเมื่อกี๊ให้ทีค่ะ ส่งซ้ำ", other("undo")),
    ("ลบอันที่แล้ว", other("undo")),
]
BARE_NUMBERS_BEHIND_DAYS: list[Row] = [
    ("บางซื่อ/ประชุม/15มิ.ย./40คน", report(fact(M, district="บางซื่อ", **HELD, date="2020-06-15", attendees=40))),
    ("ประชุม 15 มิ.ย. 40", report(fact(M, **HELD, date="2020-06-15", attendees=40))),
    ("ประชุมวันที่ 12 พ.ค. เวลา 25.00 น.", report(fact(M, **HELD, date="2020-05-12"))),
    ("สรุปคือยังไม่ได้จัดประชุม", report(fact(M, status="not_held"))),
]
JOINING: list[Row] = [
    ("ขอลงทะเบียนครับ ย้ายจากเขตบางแคมาอยู่เขตบางบอน รหัส 620194", other("register", district="บางบอน", code="620194")),
    ("ผมจากเขตบางแคครับ ขอลงทะเบียน รหัส 620194", other("register", district="บางแค", code="620194")),
    ("ลงทะเบียน เขตบางแค ยังไม่ได้รับรหัส", other("register", district="บางแค", ask="code")),
    ("ยังไม่ได้ลงทะเบียน รหัสหาย", other()),
    ("เพิ่งมาใหม่เมื่อวาน ใช้ยังไงคะ", other("help")),
    ("พรุ่งนี้ต้องทำยังไง", other()),
]
GIVEN_BACK: list[Row] = [
    ("พรุ่งนี้ 9 โมงเตือนเอาหนังสือไปคืนห้องสมุด", other("remind", at="2020-06-18T09:00")),
    ("เตือนผมวันศุกร์เอาเงินไปคืน สยป.", other("remind", audience="me", at="2020-06-19T09:00", about="refund")),
]
MOVED: list[Row] = [
    ("ตอนนี้ KPI ขยับจาก 80 เป็นเท่าไหร่แล้วคะ", query("kpi")),
    ("เขตไหนขยับจากรอบที่แล้วบ้าง", query("movers")),
    ("อันนี้ไม่ใช่ค่ะ", other("deny")),
]
IN_LATIN_LETTERS: list[Row] = [
    ("Huai Khwang: community meeting held 12 มิ.ย.", report(fact(M, district="ห้วยขวาง", **HELD, date="2020-06-12"))),
    ("bangna meeting not held yet", report(fact(M, district="บางนา", status="not_held"))),
    ("meeting will be held 25 มิ.ย.", report(fact(M, **PLANNED, date="2020-06-25"))),
]
RECALLED: list[Row] = [
    ("ตามที่แจ้งไปเมื่อวานว่าจะประชุม วันนี้ประชุมแล้วค่ะ 45 คน", report(fact(M, **HELD, date=TODAY, attendees=45))),
    ("ที่แจ้งไว้ว่าจะเบิก 20,000 เบิกจริง 18,500 แล้ว", report(fact(D, amount=18500))),
    ("ขอแก้ค่ะ ไม่มีเงินคืน ที่แจ้ง 700 บาทเป็นของเขตอื่น", correct(fact(R, none=True))),
    ("ประชุมแล้ว แต่ลืมเซ็นชื่อ 3 คน", report(fact(M, **HELD))),
    ("เปลี่ยนกรรมการใหม่ 2 คน", other()),
]
SAID_IN_A_LATER_SENTENCE: list[Row] = [
    ("ประชุมไปแล้วค่ะ คนเยอะเลย เกือบสามร้อย เก้าอี้ไม่พอต้องไปขอยืมเพิ่ม", report(fact(M, **HELD), ask="attendees")),
    ("ประชุมวันที่ 25 นี้นะคะ เริ่ม 9 โมงเช้า จบบ่ายสอง ใครว่างมาช่วยกัน", report(fact(M, **PLANNED, date="2020-06-25", start="09:00", end="14:00"))),
    ("ประชุมวันศุกร์ที่แล้วค่ะ เพิ่งเห็นว่ายังไม่ได้แจ้ง มีคนเข้าร่วม 44 คน", report(fact(M, **HELD, date="2020-06-12", attendees=44))),
    ("ประชุมแล้วค่ะ มีคนมา 38 คน แอร์เสียต้องเปิดพัดลม", report(fact(M, **HELD, attendees=38))),
    ("ประชุมแล้วค่ะ อยากให้คนมา 100 คน", report(fact(M, **HELD))),
    (
        "แบบ 1 ส่งให้แล้วนะคะ ส่วนแบบ 2 ยังค่ะ รอท่านผอ.เซ็นอยู่",
        report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending")),
    ),
    (
        "แบบ 1 ส่งแล้วครับ เหลือแต่แบบ 2 ที่ยังไม่ได้ส่ง",
        report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending")),
    ),
    ("ปฏิทินงานที่หัวหน้าขอไว้ ส่งเข้าเมลกลางแล้วค่ะ", report(fact(F, document="other", status="sent"))),
]
REMARKS_BEHIND: list[Row] = [
    ("เบิกได้ 8,150 บาทเองครับ ใบเสร็จร้านน้ำหายไปใบนึง ร้านก็ปิดไปแล้ว", report(fact(D, amount=8150))),
    ("ประชุมแล้วครับ 41 คน กลับมาถึงบ้านสลบเลย แม่บ่นยกใหญ่", report(fact(M, **HELD, attendees=41))),
    ("ทบทวนแผนครบ 20 ชุมชนแล้วค่ะ คิวธนาคารยาวมาก หิวข้าวจะตาย", report(fact(P, reviewed=20))),
    ("บรรจุแล้ว 3 โครงการค่ะ คือลอกท่อ ฝึกอาชีพ กับธนาคารขยะ", report(fact(A, projects=3))),
    ("เบิกแล้วค่ะ 500 บาท ไปกินหมูกระทะกับแฟน", other()),
    ("ประชุมบริษัทแล้วค่ะ คนมา 40 คน หิวมาก", other()),
]
WHICH_OF_TWO_DAYS: list[Row] = [
    (
        "มีคำสั่งให้งดกิจกรรมมาเมื่อเช้า เขตพญาไทนัดประชุมไว้วันจันทร์ที่ 29 มิ.ย. ก็ต้องยกเลิกค่ะ",
        report(fact(M, district="พญาไท", status="cancelled", date="2020-06-29")),
    ),
    ("ได้หนังสือเมื่อ 3 มิ.ย. แล้วจัดประชุม 11 มิ.ย. คนมา 25 คน", report(fact(M, **HELD, date="2020-06-11", attendees=25))),
    ("เมื่อวานฝนตกหนักมาก เลยประชุมวันนี้แทน 40 คน", report(fact(M, **HELD, date="2020-06-17", attendees=40))),
    ("วันที่ 10 มิ.ย. ที่ศาลาชุมชน ประชุมแล้ว 50 คน พรุ่งนี้ส่งรูปให้", report(fact(M, **HELD, date="2020-06-10", attendees=50))),
]
ONE_HELD_ONE_TO_COME: list[Row] = [
    (
        "ศุกร์ที่แล้วประชุมชุมชนแรกแล้ว คนมา 28 คน/nส่วนอังคารหน้าจะไปประชุมอีกชุมชน 17.00 น.".replace("/n", "\n"),
        report(fact(M, **HELD, date="2020-06-12", attendees=28), fact(M, **PLANNED, date="2020-06-23", start="17:00")),
    ),
    (
        "ประชุมแล้ว 5 มิ.ย. คนมา 40 คน และจะประชุมอีกรอบ 24 มิ.ย.",
        report(fact(M, **HELD, date="2020-06-05", attendees=40), fact(M, **PLANNED, date="2020-06-24")),
    ),
    (
        "ประชุมรอบแรก 5 มิ.ย. 30 คนค่ะ รอบสองนัด 26 มิ.ย. 13.00 น.",
        report(fact(M, **HELD, date="2020-06-05", attendees=30), fact(M, **PLANNED, date="2020-06-26", start="13:00")),
    ),
    ("ประชุมแล้ว 5 มิ.ย. 30 คน นัดส่งเอกสาร 26 มิ.ย.", report(fact(M, **HELD, date="2020-06-05", attendees=30))),
    ("ประชุมพรุ่งนี้แล้วจ้า 9.00 น.", report(fact(M, **PLANNED, date="2020-06-18", start="09:00"))),
]
ANEW_AND_NONE: list[Row] = [
    ("เลื่อนประชุมค่ะ ยังไม่มีกำหนดใหม่ แผนทำไปแล้ว 9 ชุมชน", report(fact(M, status="postponed"), fact(P, done=9))),
    ("ยังไม่ได้ทำแผนสักชุมชนเดียวเลยค่ะ เหลือหนูคนเดียวทั้งฝ่าย", report(fact(P, done=0))),
    ("ทำแผนใหม่ 5 ชุมชน ที่เหลืออีก 14 ชุมชนเป็นการทบทวน", report(fact(P, made=5, reviewed=14))),
]
NIGHTS: list[Row] = [
    ("พักที่หัวหินมา 2 คืน", other()),
    ("เบิก 41,000 คืน 2,500", report(fact(D, amount=41000), fact(R, amount=2500))),
]
GIVEN_AND_LEFT: list[Row] = [
    ("ทำแผนใหม่ให้ 3 ชุมชนแล้ว พวกชุมชนตั้งใหม่ ของเก่าทบทวนไป 21", report(fact(P, made=3, reviewed=21))),
    ("ทำแผนใหม่ 6 ชุมชน ที่เหลือทบทวน 18 ชุมชน", report(fact(P, made=6, reviewed=18))),
    ("ทำแผนให้ครบ 20 ชุมชนนะ", other()),
    ("ส่งเล่มแผนพัฒนาชุมชนระดับเขตที่ สยป. แล้ว", report(fact(F, document="district_plan", status="sent"))),
    ("ส่งรายชื่อผู้ประสานงานให้แล้วค่ะ", report(fact(F, document="other", status="sent"))),
    ("ขอรายชื่อผู้ประสานงานค่ะ", query("contact")),
    ("คืนเงินให้สำนักแล้วค่ะ", report(fact(R), ask="amount")),
    ("พิมพ์ไม่คล่องเมื่อวานประชุมชุมชนมีคนมาเก้าสิบคน", report(fact(M, **HELD, date="2020-06-16", attendees=90))),
    ("เพิ่งเลิกประชุม คนมา 47 มีอะไรโทรเบอร์เดิมนะ", report(fact(M, **HELD, attendees=47))),
]
PREAMBLES: list[Row] = [
    ("ดูตารางแล้วงงๆ เลยขอถามหน่อยค่ะ เขตลำลูกกาส่งแบบ 2 หรือยังคะ", query("document", ask="district")),
    ("ขอบคุณสำหรับเอกสารค่ะ แล้วเขตดุสิต เขตพระนคร เป็นยังไงบ้าง", query("district", district=["ดุสิต", "พระนคร"])),
    ("ผมเป็นคนความจำสั้น ช่วยเตือนผมทุกวันศุกร์ 9 โมง", other("remind", audience="me", at="2020-06-19T09:00", repeat="weekly")),
    ("สรุปภาพรวม ณ วันนี้\nเขตที่ประชุมแล้วมี 17 เขต คิดเป็นร้อยละ 34", other()),
    ("ขอเช็คกับการเงินก่อนนะ", other()),
    ("ขอสรุปให้ฟังหน่อย เอาแบบย่อๆ", query("progress")),
    ("ขอดูวิธีกรอกหน่อย", other("help")),
    ("คอมเสียเปิดของเก่าไม่ได้ค่ะ ขอไฟล์สรุปเป็น excel ได้ไหมคะ", other("export", document="summary", format="xlsx")),
    ("แบบ 2 ส่งเป็น pdf ได้ไหมคะ", query("document")),
    ("อยากได้จำนวนชุมชนที่ทำแผนแล้วค่ะ", query("plans")),
    ("เอ๊ะ ไม่ถูกนะคะ", other("deny")),
    ("จึงกำหนดให้ทุกเขตบรรจุโครงการให้เสร็จภายในต้นเดือนหน้า", other("deadline", about="action_plan", ask="date")),
]  # fmt: skip
NUMBERED: list[Row] = [
    ("แบบรายงานที่ 1 และที่ 2 ส่งแล้ว", report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="sent"))),
    ("ครั้งที่ 11 ผลงาน 80% เบิก 58,000", report(fact(G, percent=80, round=11, disbursed=58000))),
    ("ครั้งที่ 9 เบิกแล้ว 85%", report(fact(D), ask="amount")),
    ("เหลือชุมชนเดียวยังไม่ได้ทำแผน", report(fact(P), ask="done")),
    ("ยอดผู้เข้าประชุมเมื่อวาน = 67", report(fact(M, **HELD, date="2020-06-16", attendees=67))),
    ("งานไม่คืบเลย ติดปัญหางบยังไม่โอน", report(fact(OBSTACLE))),
]
CAME_BACK: list[Row] = [
    ("โอนเกินไปนิด พี่วินคืนมา 140 บาท", other()),
    ("เขตสาทรคืนมา 5,000 บาท", report(fact(R, district="สาทร", amount=5000))),
    ("มีเศษเงินค้างในบัญชี เลยคืนเพิ่มอีก 412.50 บาท", report(fact(R, amount=412.5, more=True))),
]
YEARS_THAT_LEAD: list[Row] = [
    ("ประชุมแล้ว 47 คน ปีนี้บรรจุ 3 โครงการ", report(fact(M, **HELD, attendees=47), fact(A, projects=3, fiscal_year=2563))),
    ("บรรจุ 6 โครงการ ปี 64เบิกแล้ว 5,000", report(fact(A, projects=6, fiscal_year=2564), fact(D, amount=5000))),
]
SLIPS_AFTER_ASIDES: list[Row] = [
    ("เมื่อกี้ส่งผิดเขตครับ ก๊อปของเพื่อนมา ต้องเป็นเขตบางพลัด", correct(fact(None, district="บางพลัด"))),
    ("ทุกเขตช่วยตรวจยอดเงินให้ดีๆ ด้วยนะคะ รอบก่อนผิดกันเยอะ", other()),
]
PREFACED: list[Row] = [
    ("จะได้บอกแม่บ้านถูก เขตบางรักประชุมวันไหนคะ", query("meeting", district="บางรัก")),
    ("กำลังรวมข้อมูล เขตไหนยังไม่คืนเงินบ้าง", query("missing", about="refund")),
    ("จะได้ไม่ลืม เตือนผมพรุ่งนี้ 9 โมง", other("remind", audience="me", at="2020-06-18T09:00")),
    ("จะประชุมชุมชน 25 มิ.ย. ใครยังไม่ส่งแบบ 1", report(fact(M, **PLANNED, date="2020-06-25"))),
    ("จะไปเที่ยว เขตไหนน่าเที่ยว", other()),
]
TALKED_ABOUT: list[Row] = [
    ("ผอ.ถามเรื่องแผนชุมชนแล้วตอบไม่ได้ เบิกไปเท่าไหร่แล้วคะ", query("budget")),
    ("คุยกับประธานเรื่องประชุมแล้ว", other()),
    ("ที่ถามเรื่องคืนเงิน ยังไม่ได้คืนครับ", report(fact(R, amount=0))),
    ("พี่ถามเรื่องแผนชุมชน ทำแล้ว 12 ชุมชนค่ะ", report(fact(P, done=12))),
]
EXPLAINED: list[Row] = [
    ("ถอนที่เพิ่งส่งไปหน่อย เด็กกดเล่น", other("undo")),
    ("ลบทิ้งเลย เบื่อจะคุยแล้ว", other()),
    ("คืนเงินแล้วค่ะ 3,250 บาท ให้การเงินไปเมื่อวาน", report(fact(R, amount=3250))),
    ("ขอไฟล์สรุป excel หน่อยครับ เครื่องผมเปิด pdf ไม่ได้", other("export", document="summary", format="xlsx")),
    ("สมัครใช้งานค่ะ เขตดุสิต 118820 คนเก่าย้ายไปแล้ว", other("register", district="ดุสิต", code="118820")),
    ("ใช้งานยังไงคะ หนูเพิ่งบรรจุใหม่", other("help")),
]
REASONS_OF_CORRECTIONS: list[Row] = [
    ("แก้วันครับ ประชุมจริง 12 มิ.ย. พอดีห้องไม่ว่างเลยต้องเลื่อน", correct(fact(M, date="2020-06-12"))),
    ("ขอแก้ค่ะ ที่แจ้งว่าประชุม 12 มิ.ย. พอดีต้องเลื่อน", correct(fact(M, status="postponed"))),
]
NOT_ASKED: list[Row] = [
    ("ขอให้ทุกเขตส่งแบบ 2 ภายใน 30 มิ.ย. ใครมีปัญหาแจ้งด้วยนะคะ", other("deadline", date="2020-06-30", about="document")),
    ("กำหนดส่งแบบ 2 วันไหน ถามมาแล้วตอบไม่ตรงกันเลย", query("deadline", about="document")),
    ("ประชุมยังเลยค่ะ", report(fact(M, status="not_held"))),
]
CONCEDED: list[Row] = [
    ("มีคนมาประชุม 39 คน ถึงแม้ฝนจะตก", report(fact(M, **HELD, attendees=39))),
    ("จะประชุม 25 มิ.ย. แม้ฝนจะตก", report(fact(M, **PLANNED, date="2020-06-25"))),
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
THE_LAST_DAY: list[Row] = [
    ("ให้ทุกเขตเบิกเงินให้เสร็จภายใน 31 ส.ค. หลังจากนี้ไม่มีงบแล้ว", other("deadline", date="2020-08-31", about="disbursement")),
    ("ทุกเขตคืนเงินภายใน 15 ก.ย. ไม่มีขยายเวลาให้แล้วนะคะ", other("deadline", date="2020-09-15", about="refund")),
    ("เบิกเงินภายในวันศุกร์ หลังจากนั้นเบิกไม่ได้แล้วใช่ไหม", query("deadline", about="disbursement")),
]
NOT_YET_THE_REST: list[Row] = [
    ("นัดประชุม 30 มิ.ย. ครับ แต่ยังไม่ได้ออกหนังสือ", report(fact(M, **PLANNED, date="2020-06-30"))),
    ("นัดประชุม 30 มิ.ย. ค่ะ แต่ยังไม่ได้จัดโต๊ะ", report(fact(M, **PLANNED, date="2020-06-30"))),
]
WHAT_HINDERS: list[Row] = [
    ("ไม่ได้ประชุมค่ะ วันที่ 8 มิ.ย. ที่นัดไว้ ไฟดับทั้งซอย", report(fact(M, status="not_held", date="2020-06-08"))),
    ("ขอบคุณมากค่ะ ไวทันใจจริงๆ", other("thanks")),
    ("ขอบคุณที่มาอุดหนุน ร้านเปิดทุกวัน", other()),
    ("ไม่ขอคืนเงินค่ะ เพราะใช้เต็มวงเงิน ไม่เหลือสักบาท", report(fact("refund", none=True))),
    ("เบิกเต็มแล้วค่ะ ไม่เหลือเลย", report(fact("disbursement"), ask="amount")),
    ("ไม่เหลือเงินให้คืนครับ", report(fact("refund", none=True))),
    ("ประชุมยังไม่ได้จัดค่ะ หอประชุมปิดซ่อมถึงสิ้นเดือน", report(fact(M, status="not_held"))),
    ("ยังไม่ได้ประชุมค่ะ นัดไว้ 25 มิ.ย.", report(fact(M, **PLANNED, date="2020-06-25"))),
    ("ทุกเขตต้องคืนเงินให้เสร็จภายใน 31 ก.ค. สตง. จะเข้าตรวจ", other("deadline", date="2020-07-31", about="refund")),
    ("ทุกเขตส่งแบบ 1 ภายใน 31 ก.ค. จะทันไหม", query("deadline", about="document")),
]
OUT_BY_SOME: list[Row] = [
    ("ทบทวน 19 ชุมชนนะ นับซ้ำไปสอง", report(fact(P, reviewed=19))),
    ("ทบทวนไป 19 ทำใหม่ไป 2 ชุมชน", report(fact(P, reviewed=19, made=2))),
    ("แผนทบทวนต้องเป็น 19 ชุมชนนะ", correct(fact(P, reviewed=19))),
    ("เมื่อวานเด็กฝึกงานกรอกผิด แก้เป็นผู้เข้าร่วมประชุม 48 คน", correct(fact(M, attendees=48))),
    ("พรุ่งนี้หนูไม่อยู่ เตือนหนูวันศุกร์นี้ 8.30 น.", other("remind", audience="me", at="2020-06-19T08:30")),
]
BOTH_OF_THEM: list[Row] = [
    ("บางแค บรรจุ 3 โครงการ บางบอนบรรจุ 4 โครงการ ปี 64 ทั้งคู่", report(
        fact(A, district="บางแค", projects=3, fiscal_year=2564), fact(A, district="บางบอน", projects=4, fiscal_year=2564))),
    ("เขตบางแคมา 30 คน เขตบางบอนมาประชุม 42 คน เมื่อ 3 มิ.ย. ทั้งคู่", report(
        fact(M, district="บางแค", status="held", date="2020-06-03", attendees=30),
        fact(M, district="บางบอน", status="held", date="2020-06-03", attendees=42))),
]  # fmt: skip
WHO_IS_LEFT: list[Row] = [
    ("เหลือใครอีกบ้างคะ", query("missing")),
    ("จะโทรตามแบบ 1 ค่ะ ขอชื่อเขตที่ยังไม่ส่งหน่อย", query("missing", about="document")),
    ("การคลังทวงมาอีกแล้วค่ะ เหลือกี่เขตที่ยังไม่เบิกคะ", query("missing", about="disbursement")),
    ("เขาฝากส่ง เขตบางบอนประชุมแล้ว 8 มิ.ย. มา 36 คน", report(fact(M, district="บางบอน", **HELD, date="2020-06-08", attendees=36))),
]
TABLES = {name: rows for name, rows in globals().items() if isinstance(rows, list) and name.isupper()}


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*row, id=f"{name}: {row[0]}") for name, rows in TABLES.items() for row in rows]
)
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    found = reading(text, district="สาทร")
    assert {**found, "facts": _sorted(found)} == {**expected, "facts": _sorted(expected)}


def _sorted(found: dict[str, Any]) -> list[str]:
    """The facts in a fixed order: the contract sets none."""
    return sorted(repr(sorted(each.items(), key=str)) for each in found.get("facts", []))


PAST_DAYS = [
    ("KPI ณ 3 มิ.ย. 63", "2020-06-03"),
    ("เดือนที่แล้วเบิกไปเท่าไหร่", "2020-05-31"),
    ("เดือนมีนา 63 เบิกไปเท่าไหร่", "2020-03-31"),
    ("สิ้นเดือนเมษาประชุมไปกี่เขต", "2020-04-30"),
    ("เดือนนี้เบิกไปเท่าไหร่", None),
    ("เดือนหน้าใครต้องประชุมบ้าง", None),
    ("กลางเดือนที่แล้วเบิกไปเท่าไหร่", None),
]


@pytest.mark.parametrize(("text", "day"), PAST_DAYS)
def test_a_question_about_a_past_day_keeps_the_day(text: str, day: str | None) -> None:
    found = to_json(read(text, date.fromisoformat(TODAY)))
    assert (found["intent"], found.get("as_of")) == ("query", day)


def test_a_numbered_report_is_asked_by_its_number() -> None:
    assert reading("ตอนรายงานครั้งที่ 9 ประชุมไปกี่เขต") == query("round", round=9)


@pytest.mark.parametrize(("text", "facts"), [
    ("เมื่อวานไปประชุมที่ศูนย์ราชการมา", None),
    ("ผอ.ไปประชุมที่ศาลากลาง", None),
    ("สรุปงานเขตบางเขน (ข้อมูล ณ วันที่ 6 มีนาคม 2563)\n1. จัดประชุมชี้แจงแล้ว ผู้เข้าร่วม 66 คน",
     {"kind": "meeting", "district": "บางเขน", "status": "held", "attendees": 66}),
    ("ประชุมชุมชนแล้ว 30 ก.พ. 63 มา 20 คน", {"kind": "meeting", "status": "held", "attendees": 20}),
])  # fmt: skip
def test_meetings_of_others_and_days_that_no_month_has(text: str, facts: dict[str, object] | None) -> None:
    got = to_json(read(text, date(2020, 3, 9), "บางรัก"))
    assert got.get("facts", [None])[0] == facts
    assert got.get("ask") == (["date"] if facts and "30 ก.พ." in text else None)


def test_the_indicator_may_be_asked_at_a_round() -> None:
    assert to_json(read("KPI รอบที่ 9 เท่าไหร่", date(2020, 9, 15))) == {"intent": "query", "topic": "kpi", "round": 9}
