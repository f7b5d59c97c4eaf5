"""The contract's rules, each with its own table of messages and readings. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from .tables import correct, fact, other, query, reading, report

M, P, A, D, R, F, G, OBSTACLE = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle"
HELD, PLANNED = {"status": "held"}, {"status": "scheduled"}
Row = tuple[str, dict[str, Any]]

RULE_1_YEARS: list[Row] = [
    ("ประชุมแล้ว 3 มิ.ย. 63 คนมา 40", report(fact(M, **HELD, date="2020-06-03", attendees=40))),
    ("ประชุมแล้ว 3 มิ.ย. 2563 คนมา 40", report(fact(M, **HELD, date="2020-06-03", attendees=40))),
    ("ประชุมแล้ว 3 มิ.ย. 2020 คนมา 40", report(fact(M, **HELD, date="2020-06-03", attendees=40))),
    ("ประชุมแล้ว 3/6/63 คนมา 40", report(fact(M, **HELD, date="2020-06-03", attendees=40))),
    ("ประชุมแล้ว 2020-06-03 คนมา 40", report(fact(M, **HELD, date="2020-06-03", attendees=40))),
]
RULE_2_NEAREST: list[Row] = [
    ("ประชุมแล้วเมื่อวันที่ 25", report(fact(M, **HELD, date="2020-05-25"))),
    ("นัดประชุมวันที่ 25", report(fact(M, **PLANNED, date="2020-06-25"))),
    ("จะประชุม 5 ม.ค.", report(fact(M, **PLANNED, date="2021-01-05"))),
    ("ประชุม 5 ม.ค.", report(fact(M, **HELD, date="2020-01-05"))),
    ("ประชุม 20 พ.ย.", report(fact(M, **PLANNED, date="2020-11-20"))),
    ("ให้ทุกเขตส่งแบบ 1 ภายใน 5 มิ.ย.", other("deadline", date="2021-06-05", about=F)),
]
RULE_3_DAYS: list[Row] = [
    ("จะประชุมวันศุกร์นี้", report(fact(M, **PLANNED, date="2020-06-19"))),
    ("จะประชุมวันศุกร์หน้า", report(fact(M, **PLANNED, date="2020-06-26"))),
    ("ประชุมแล้ววันศุกร์ที่แล้ว", report(fact(M, **HELD, date="2020-06-12"))),
    ("ประชุมแล้วศุกร์ที่ผ่านมา", report(fact(M, **HELD, date="2020-06-12"))),
    ("จันทร์ที่จะถึงประชุมประชาคม", report(fact(M, **PLANNED, date="2020-06-22"))),
    ("ประชุมชุมชนสิ้นเดือนนี้", report(fact(M, **PLANNED, date="2020-06-30"))),
    ("นัดประชุมไว้ต้นเดือนหน้า", report(fact(M, **PLANNED))),
    ("เมื่อเช้าประชุมแล้ว 31 คน", report(fact(M, **HELD, date="2020-06-17", attendees=31))),
    ("เพิ่งประชุมเสร็จ 31 คน", report(fact(M, **HELD, attendees=31))),
    ("ประชุมแล้ววันจันทร์ที่ 9 มิ.ย. 63", report(fact(M, **HELD), ask="date")),
    ("ประชุมแล้ว 10-11 มิ.ย.", report(fact(M, **HELD, date="2020-06-10"))),
]
RULE_4_FISCAL_YEARS: list[Row] = [
    ("ปีนี้บรรจุ 3 โครงการ", report(fact(A, projects=3, fiscal_year=2563))),
    ("ปีหน้าบรรจุไว้ 5 โครงการ", report(fact(A, projects=5, fiscal_year=2564))),
    ("ปีที่แล้วบรรจุ 2 โครงการ", report(fact(A, projects=2, fiscal_year=2562))),
    ("บรรจุ 9 โครงการ ปี 63-64", report(fact(A, projects=9))),
]
RULE_5_TENSELESS: list[Row] = [
    ("เขตบางรัก ประชุม", report(fact(M, district="บางรัก"), ask="status")),
    ("เขตบางรัก ประชุม 30 มิ.ย.", report(fact(M, district="บางรัก", **PLANNED, date="2020-06-30"))),
    ("เขตบางรัก ประชุม 3 มิ.ย.", report(fact(M, district="บางรัก", **HELD, date="2020-06-03"))),
    ("เขตบางรัก ประชุม 45 คน", report(fact(M, district="บางรัก", **HELD, attendees=45))),
]
RULE_6_NOT_HELD: list[Row] = [
    ("ยังไม่ได้จัดประชุมครับ", report(fact(M, status="not_held"))),
    ("วันนี้ไม่ได้ประชุมนะคะ", report(fact(M, status="not_held", date="2020-06-17"))),
    ("จัดประชุมไม่ได้ค่ะ โควิด", report(fact(M, status="cancelled"))),
    ("งดจัดประชุมวันที่ 20 มิ.ย. 63", report(fact(M, status="cancelled", date="2020-06-20"))),
    ("ปีนี้จะไม่จัดประชุมแล้วครับ", report(fact(M, status="cancelled"))),
    ("เลื่อนประชุมวันที่ 20 ออกไปก่อน", report(fact(M, status="postponed"))),
    ("เลื่อนประชุมจาก 20 มิ.ย. เป็น 4 ก.ค. 63", report(fact(M, status="postponed", date="2020-07-04"))),
    ("ยังไม่ได้ประชุมค่ะ นัดไว้ 25 มิ.ย.", report(fact(M, **PLANNED, date="2020-06-25"))),
    ("นัดประชุม 25 มิ.ย. เชิญ 60 คน", report(fact(M, **PLANNED, date="2020-06-25"))),
    ("เชิญไป 60 คน มาจริง 41 คน ประชุมแล้ว", report(fact(M, **HELD, attendees=41))),
    ("ประชุมแล้ว ชาย 12 หญิง 30", report(fact(M, **HELD), ask="attendees")),
    ("ชาย 20 หญิง 25 รวม 45 คน ประชุมแล้ว", report(fact(M, **HELD, attendees=45))),
    ("เขตบางรักไม่จัดประชุมครับ", report(fact(M, district="บางรัก", status="cancelled"))),
    ("ยังจัดประชุมไม่ได้ค่ะ", report(fact(M, status="not_held"))),
    ("นัดประชุมเดือนหน้า ยังไม่มีวันแน่นอน", report(fact(M, **PLANNED))),
    ("ที่เลื่อนมาจากเดือนก่อน ตอนนี้จัดประชุมแล้วค่ะ 40 คน", report(fact(M, **HELD, attendees=40))),
]
RULE_7_NO_REPORT: list[Row] = [
    ("เขตบางรักประชุมหรือยัง", query(M, district="บางรัก")),
    ("อยากให้ทุกเขตประชุมเร็วๆ", other()),
    ("เห็นข่าวว่าเขตบางรักประชุมแล้ว", other()),
    ("เดือนหน้าจะเบิก 20,000 บาท", other()),
    ("เร่งส่งแบบ 1 กันด้วยนะ", other()),
    ("เมาท์หน่อย เขตบางรักประชุมเมื่อวาน", other()),
    ("ใครยังไม่ประชุม ใครยังไม่เบิก", query("missing", about=D)),
    ("ขอคืนเงินทั้งหมดค่ะ", other()),
    ("คนมาเยอะมาก 500 คน", other()),
    ("เขตบางกอกน้อย จัดอบรมเยาวชนแล้ว 120 คน", other()),
    ("จ่ายไป 299 บาท", other()),
    ("ได้เงินคืนแล้ว 500 บาท ดีใจมาก", other()),
    ("ส่งเอกสารสมัครงานแล้ว", other()),
    ("ประชุมผู้ปกครองวันที่ 20 มิ.ย.", other()),
    ("ส่งภาพมาร่วมสนุกภายใน 15 ก.ค. นี้", other()),
]
RULE_8_ASKS: list[Row] = [
    ("เบิกแล้วค่ะ", report(fact(D), ask="amount")),
    ("คืนเงินแล้วครับ", report(fact(R), ask="amount")),
    ("ทำแผนแล้ว", report(fact(P), ask="done")),
    ("ทบทวนแผนแล้วครับ", report(fact(P), ask="reviewed")),
    ("บรรจุโครงการแล้ว", report(fact(A), ask="projects")),
    ("ส่งแบบรายงานแล้ว", report(fact(F, status="sent"), ask="document")),
]
RULE_9_ZERO: list[Row] = [
    ("ยังไม่ได้เบิกเลย", report(fact(D, amount=0))),
    ("ยังไม่ได้คืนเงินครับ", report(fact(R, amount=0))),
    ("ยังไม่ได้ทำแผน", report(fact(P, done=0))),
    ("ยังไม่ได้ทบทวนแผน", report(fact(P, reviewed=0))),
    ("ไม่มีโครงการบรรจุ", report(fact(A, projects=0))),
    ("ยังไม่ได้บรรจุค่ะ", report(fact(A, projects=0))),
    ("ไม่ประสงค์คืนเงิน", report(fact(R, none=True))),
    ("ยังไม่ประสงค์คืนเงินค่ะ", report(fact(R, none=True))),
    ("ไม่มีเงินคืน", report(fact(R, none=True))),
    ("แผนยังทำไม่เสร็จ", report(fact(P), ask="done")),
]
RULE_10_PLANS: list[Row] = [
    ("ทำแผนใหม่ 7 ชุมชน", report(fact(P, made=7))),
    ("จัดทำแผน 7 ทบทวน 12", report(fact(P, made=7, reviewed=12))),
    ("จัดทำและทบทวนแผน 34 ชุมชน", report(fact(P, done=34))),
    ("ทำแผนครบทั้ง 41 ชุมชน", report(fact(P, done=41, communities=41))),
    ("ทำแผนแล้ว 20 จากทั้งหมด 33 ชุมชน", report(fact(P, done=20, communities=33))),
    ("มี 33 ชุมชน ทำแผนแล้ว 20 เหลือ 13", report(fact(P, done=20, communities=33))),
    ("ทำแผนได้ครึ่งหนึ่งแล้ว", report(fact(P), ask="done")),
]
RULE_11_MONEY: list[Row] = [
    ("เบิกแล้ว 30,000 บาท", report(fact(D, amount=30000))),
    ("เบิกเพิ่มอีก 5,000", report(fact(D, amount=5000, more=True))),
    ("งวดนี้เบิก 8,000 บาท", report(fact(D, amount=8000, more=True))),
    ("ความก้าวหน้า 60% เบิก 30,000 บาท", report(fact(G, percent=60), fact(D, amount=30000))),
    ("ครั้งที่ 5 ความก้าวหน้า 60% เบิก 30,000 บาท", report(fact(G, percent=60, round=5, disbursed=30000))),
    ("ความก้าวหน้า 60% งบประมาณที่เบิกใช้ 30,000 บาท", report(fact(G, percent=60, disbursed=30000))),
    ("งบ 65,300 เบิกแล้ว 60,150 คงเหลือ 5,150", report(fact(D, amount=60150))),
    ("เบิกไปห้าหมื่นกว่า", report(fact(D), ask="amount")),
    ("งวดแรกเบิก 20,000 งวดสองเบิก 15,000", report(fact(D), ask="amount")),
    ("เบิก 20,000 บาท 30,000 บาท", report(fact(D), ask="amount")),
    ("เหลือเงินอีก 20,000 ยังไม่ได้เบิก", report(fact(D), ask="amount")),
    ("เบิกแล้ว 25,000 ส่วนที่เหลือจะเบิกเดือนหน้าอีก 15,000", report(fact(D, amount=25000))),
    ("เบิกค่าวิทยากร 3,600 ค่าอาหาร 2,500 รวม 6,100 บาท", report(fact(D, amount=6100))),
    ("ยังไม่เบิกค่ะ คืนแล้ว 2 หมื่นห้า", report(fact(D, amount=0), fact(R, amount=25000))),
]
RULE_12_PERCENT: list[Row] = [
    ("เบิกแล้ว 85%", report(fact(D), ask="amount")),
    ("ทำแผนแล้วร้อยละ 80", report(fact(P), ask="done")),
    ("ทำแผน 20 ชุมชน คิดเป็นร้อยละ 60", report(fact(P, done=20))),
    ("KPI 86% แล้ว", other()),
    ("ตอนนี้ประชุมได้ 17 เขตแล้ว", other()),
]
RULE_13_NO_YEAR: list[Row] = [("บรรจุ 4 โครงการค่ะ", report(fact(A, projects=4)))]
RULE_14_OBSTACLE: list[Row] = [
    ("งดประชุมเพราะโควิด", report(fact(M, status="cancelled"))),
    ("ประชุมแล้ว 38 คน มีปัญหาเรื่องสถานที่", report(fact(M, **HELD, attendees=38), fact(OBSTACLE))),
    ("เขตบางรัก ติดขัดเรื่องเอกสาร", report(fact(OBSTACLE, district="บางรัก"))),
    ("ไม่มีปัญหาอุปสรรค", other()),
    ("ปัญหาอุปสรรค : ไม่มี", other()),
]
RULE_15_NAMES: list[Row] = [
    ("เขตปทุมธานี ประชุมแล้ว 40 คน", report(fact(M, **HELD, attendees=40), ask="district")),
    ("เขตปากเกร็ดเบิกแล้ว 5,000 บาท", report(fact(D, amount=5000), ask="district")),
    ("เขตบางรักษ์ประชุมแล้ว", report(fact(M, district="บางรัก", **HELD))),
    ("เขตป้อมปราบ ประชุมแล้ว", report(fact(M, district="ป้อมปราบศัตรูพ่าย", **HELD))),
    ("ผอ.เขตอนุมัติแล้ว บรรจุ 3 โครงการ", report(fact(A, projects=3))),
]
RULE_16_SLIPS: list[Row] = [
    ("ประชุมแล้ว 45 เอ้ย 54 คน", report(fact(M, **HELD, attendees=54))),
    ("เบิกแล้ว 23,000 โทษที 32,000 บาท", report(fact(D, amount=32000))),
    ("เขตบางนา ไม่ใช่ๆ เขตบางแค บรรจุ 3 โครงการ", report(fact(A, district="บางแค", projects=3))),
]
RULE_17_CORRECTIONS: list[Row] = [
    ("แก้เป็น 54 คน", correct(fact(None, attendees=54))),
    ("แก้ยอดเบิกเป็น 27,350 บาท", correct(fact(D, amount=27350))),
    ("แก้เป็น 54", correct(ask="facts")),
    ("แก้ตัวเลขหน่อย", correct(ask="facts")),
    ("แก้ร้อยละเป็น 90", correct(fact(None, percent=90))),
    ("ขอแก้ปีเป็น 64", correct(fact(None, fiscal_year=2564))),
    ("วันที่ผิด เป็น 15", correct(fact(None, date="2020-06-15"))),
    ("จำนวนชุมชนที่ทบทวนแผนผิดนะ ขอเปลี่ยนเป็น 29 ชุมชน", correct(fact(P, reviewed=29))),
    ("ไม่ใช่เขตบางนา เขตบางแคค่ะ", correct(fact(None, district="บางแค"))),
    ("ผู้เข้าร่วม 39 คน ไม่ใช่ 93", correct(fact(None, attendees=39))),
    ("เปลี่ยนจาก 30 โครงการเป็น 3 โครงการ", correct(fact(None, projects=3))),
    ("แก้เวลาเลิกเป็นสี่โมงเย็น", correct(fact(None, end="16:00"))),
    ("แก้สองที่ ประชุม 66 คน เบิก 31,500 บาท", correct(fact(M, attendees=66), fact(D, amount=31500))),
    ("แก้เป็นไม่ประสงค์คืนเงิน", correct(fact(R, none=True))),
    ("45 ผิดค่ะ ต้อง 54 คน", correct(fact(None, attendees=54))),
    ("เบิก 15,000 นะคะ เมื่อกี้พิมพ์ผิด", correct(fact(D, amount=15000))),
]
RULE_18_QUERIES: list[Row] = [
    ("ตอนนี้ kpi กี่เปอร์เซ็นต์", query("kpi")),
    ("กี่เปอร์เซ็นต์ของเขตที่บรรจุโครงการแล้ว", query("kpi")),
    ("กี่ % ที่ประชุมแล้ว", query(M)),
    ("แบบ 2 ครบหรือยัง", query(F)),
    ("เขตเราขาดอะไรบ้าง", query("district", district="สาทร")),
    ("บางเขนกับบางซื่อเป็นยังไงบ้าง", query("district", district=["บางเขน", "บางซื่อ"])),
    ("ใครยังไม่ส่งแบบ 1", query("missing", about=F)),
    ("ใครยังไม่ส่ง", query("missing")),
    ("เหลือกี่เขตที่ยังไม่คืนเงิน", query("missing", about=R)),
    ("กำหนดส่งรายงานวันไหนคะ", query("deadline")),
    ("ต้องคืนเงินภายในวันไหน", query("deadline", about=R)),
    ("รอบล่าสุดรายงานว่าไง", query("round")),
    ("ครั้งที่ 7 ก้าวหน้ากี่ %", query("round", round=7)),
    ("เขตดุสิตเบิกไปเท่าไหร่", query("budget", district="ดุสิต")),
    ("ผมรายงานอะไรไปบ้าง", query("history")),
    ("ขอเบอร์ผู้รับผิดชอบหน่อย", query("contact")),
    ("ภาพรวมโครงการเป็นยังไงบ้าง", query("progress")),
    ("ปี 64 บรรจุรวมกี่โครงการ", query(A, fiscal_year=2564)),
    ("เขตทองหล่อเป็นยังไงบ้าง", query("district", ask="district")),
    ("มีอะไรขัดกันบ้าง", query("contradictions")),
    ("เขตไหนขยับจากรอบที่แล้ว", query("movers")),
    ("เตือนไปแล้วใครบ้าง", query("reminded")),
    ("วันนี้เขตไหนรายงานบ้าง", query("reported")),
    ("มีใครส่งรายงานเข้ามาบ้างคะ", query("reported")),
    ("สรุปปัญหาอุปสรรคทุกเขต", query("obstacles")),
    ("เขตไหนติดปัญหาบ้าง", query("obstacles")),
    ("คอมมีปัญหาอะไรไหม", other()),
    ("สรุปอุปสรรคให้หน่อย", query("obstacles")),
    ("มีกำหนดส่งอะไรบ้าง", query("deadline")),
    ("งบของเขตบางรัก", query("budget", district="บางรัก")),
    ("รายงานรอบล่าสุด", query("round")),
    ("มีเรื่องรอยืนยันกี่เรื่อง", query("waiting")),
    ("มีร่างค้างไหม", query("waiting")),
    ("ถึงเป้าหรือยังคะ", query("kpi")),
    ("เหลืออีกกี่เขตถึงจะได้ 80", query("kpi")),
    ("เทียบบางรักกับสาทรหน่อย", query("district", district=["บางรัก", "สาทร"])),
    ("ใครดูแลสาทร", query("contact", district="สาทร")),
    ("เขตไหนยังไม่ประชุมแต่เบิกแล้ว", query("missing", about=M)),
]
RULE_19_REMINDERS: list[Row] = [
    ("บ่ายสองเตือนด้วย", other("remind", at="2020-06-17T14:00")),
    ("เตือนผมพรุ่งนี้", other("remind", audience="me", at="2020-06-18T09:00")),
    ("เตือนทุกวันพุธ 10 โมง", other("remind", at="2020-06-24T10:00", repeat="weekly")),
    ("เตือนทุกเขตวันศุกร์หน้า 9 โมง เรื่องคืนเงิน", other("remind", audience="all", at="2020-06-26T09:00", about=R)),
    ("พรุ่งนี้เตือนเขตที่ยังไม่ส่งแบบ 2", other("remind", audience="missing", at="2020-06-18T09:00", about=F)),
    ("เตือนเขตที่ยังไม่ส่งแบบ 2 พรุ่งนี้", other("remind", ask="at", audience="missing", about=F)),
    ("เย็นนี้เตือนผมที", other("remind", ask="at", audience="me")),
    ("เตือนเขตบางบอนให้คืนเงินวันศุกร์นี้", other("remind", ask="at", audience="district", district="บางบอน", about=R)),
    ("เตือนด้วย", other("remind", ask="at")),
    ("เตือนทุกเขตส่งแบบ 2 ภายใน 30 มิ.ย. 9 โมง", other("remind", ask="at", audience="all", about=F)),
    ("เตือนภัยน้ำท่วมคืนนี้", other()),
    ("ดูการแจ้งเตือนของฉัน", other("reminders")),
    ("ยกเลิกการเตือน", other("cancel_reminder")),
    ("ให้ทุกเขตคืนเงินภายในเดือนสิงหาคม", other("deadline", date="2020-08-31", about=R)),
    ("ให้ทุกเขตส่งแบบ 1 ก่อนวันที่ 25", other("deadline", date="2020-06-24", about=F)),
    ("ให้ทุกเขตประชุมก่อนวันที่ 1 ก.ค.", other("deadline", date="2020-06-30", about=M)),
    ("ให้ทุกเขตส่งแบบ 1 ภายในกลางเดือนหน้า", other("deadline", ask="date", about=F)),
    ("กำหนดทบทวนแผน: 30/6/2563", other("deadline", date="2020-06-30", about=P)),
    ("จะส่งแบบ 2 ภายในวันศุกร์นี้ค่ะ", other()),
]
RULE_20_FILES: list[Row] = [
    ("ลงทะเบียน เขตสาทร รหัส 019284", other("register", district="สาทร", code="019284")),
    ("ลงทะเบียนครับ", other("register", ask="district code")),
    ("ลงทะเบียนเขตดุสิต รหัส 111222 เอ้ย 111223", other("register", district="ดุสิต", code="111223")),
    ("ลงทะเบียนเขตดุสิต", other("register", ask="code", district="ดุสิต")),
    ("รหัส ๐๑๙๒๘๔ ลงทะเบียน", other("register", ask="district", code="019284")),
    ("ขอไฟล์หน่อย", other("export", ask="document")),
    ("ขอไฟล์แบบ 1 เขตดุสิต เป็น word", other("export", document="form1", format="docx", district="ดุสิต")),
    ("ขอไฟล์สรุป excel ปี 63", other("export", document="summary", format="xlsx", fiscal_year=2563)),
    ("ขอแบบแสดงรายงานความก้าวหน้าครั้งที่ 9 เป็น pdf", other("export", document="progress_form", format="pdf", round=9)),
    ("ขอสรุปหน่อย", query("progress")),
]
RULE_21_YES_AND_NO: list[Row] = [
    ("โอเคครับ", other("confirm")),
    ("ถูกต้องค่ะ", other("confirm")),
    ("ยกเลิก", other("deny")),
    ("ไม่ใช่ค่ะ", other("deny")),
    ("รับทราบครับ", other()),
    ("ครับ", other()),
    ("52", other()),
    ("👍", other()),
    ("ลบที่เพิ่งส่งไป", other("undo")),
    ("ยกเลิกรายงานเมื่อกี้", other("undo")),
    ("ขอถอนรายงานล่าสุดของผมออกก่อน", other("undo")),
    ("ลบรายงานเมื่อเช้าที่ผมส่งไป", other("undo")),
    ("ลบยอด 9,800 ที่เพิ่งส่งไป", other("undo")),
    ("ลบรายงานเมื่อวานแล้ว", other()),
    ("ลบรายงานเก่าทิ้งให้หมดเลย", other()),
    ("สมัครใช้บอทค่ะ", other("register", ask="district code")),
    ("มีใครอยู่ไหมคะ", other("greeting")),
]
RULE_22_RANK: list[Row] = [
    ("ส่งแบบ 2 แล้วค่ะ เหลือเขตไหนบ้างคะ", report(fact(F, document="form2", status="sent"))),
    ("สวัสดีค่ะ kpi เท่าไหร่แล้วคะ", query("kpi")),
    ("ขอบคุณค่ะ คืนเงินได้ถึงวันไหนคะ", query("deadline", about=R)),
    ("สวัสดีครับ ประชุมแล้ว 20 คน ขอบคุณครับ", report(fact(M, **HELD, attendees=20))),
    ("สวัสดีครับ", other("greeting")),
    ("ขอบคุณมากค่ะ", other("thanks")),
    ("ใช้งานยังไงคะ", other("help")),
]
RULE_23_NOISE: list[Row] = [
    ("พี่จ๋าาา ประชุมเเล้วน้าาา 🎉🎉 45คนค่า (love)", report(fact(M, **HELD, attendees=45))),
    ("ป ร ะ ชุ ม", other()),
    ("ประชุมแล้ว45คนเบิกแล้ว30,000บาท", report(fact(M, **HELD, attendees=45), fact(D, amount=30000))),
    ("ปะชุมแล้วคับ ๔๕ คน", report(fact(M, **HELD, attendees=45))),
    ("ถนนลาดพร้าว 71 ไฟดับสามคืนแล้ว", other()),
]
SEVERAL_DISTRICTS: list[Row] = [
    (
        "เขตบางพลัด 40 คน เขตดุสิต 52 คน เขตบางแค 33 คน ประชุมเมื่อวานครับ",
        report(
            fact(M, district="บางพลัด", **HELD, date="2020-06-16", attendees=40),
            fact(M, district="ดุสิต", **HELD, date="2020-06-16", attendees=52),
            fact(M, district="บางแค", **HELD, date="2020-06-16", attendees=33),
        ),
    ),
    (
        "คืน 12,000 บาท เขตลาดพร้าว, 8,000 บาท เขตดุสิต",
        report(fact(R, district="ลาดพร้าว", amount=12000), fact(R, district="ดุสิต", amount=8000)),
    ),
    (
        "เขตดุสิต เขตบางรัก และเขตสาทร ไม่มีโครงการบรรจุ",
        report(*(fact(A, district=name, projects=0) for name in ("ดุสิต", "บางรัก", "สาทร"))),
    ),
    (
        "เขตดุสิตประชุมแล้ว เขตบางรักเลื่อน ทั้งสองเขตยังไม่เบิก",
        report(
            fact(M, district="ดุสิต", **HELD),
            fact(M, district="บางรัก", status="postponed"),
            fact(D, district="ดุสิต", amount=0),
            fact(D, district="บางรัก", amount=0),
        ),
    ),
    (
        "แบบ 1 ส่งแล้ว แบบ 2 ยัง",
        report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending")),
    ),
    (
        "✅ส่งแบบ 1 ❌แบบ 2",
        report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending")),
    ),
    (
        "ส่งครบทั้งสองแบบแล้วค่ะ",
        report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="sent")),
    ),
    (
        "เขตดุสิตส่งแบบ 1 แล้ว ส่วนเขตบางรักยัง",
        report(fact(F, district="ดุสิต", document="form1", status="sent"), fact(F, district="บางรัก", document="form1", status="pending")),
    ),
    (
        "ปี 63 ไม่มีโครงการ ปี 64 มี 5 โครงการ",
        report(fact(A, projects=0, fiscal_year=2563), fact(A, projects=5, fiscal_year=2564)),
    ),
]
SEVERAL_ORDERS_AND_FOLLOW_UPS: list[Row] = [
    ("ทวงเขตที่ยังไม่ส่งแบบรายงาน 2", other("remind", audience="missing", about=F, ask="at")),
    ("ช่วยทวงเขตที่ยังไม่ประชุมพรุ่งนี้เช้า", other("remind", audience="missing", about=M, ask="at")),
    ("สยป. ทวงมาแล้วค่ะ", other("other")),
    ("ใครเลยกำหนดบ้าง", query("deadline")),
    ("เขตไหนเกินกำหนดส่งแบบรายงาน 1 บ้าง", query("deadline", about=F)),
    ("ส่งช้าขอโทษค่ะ", other("other")),
    ("แล้วบางรักล่ะ", query("district", district="บางรัก")),
    ("บางรักล่ะ", query("district", district="บางรัก")),
    ("ก็ว่าล่ะ", other("other")),
    ("ยกเลิกกำหนดส่งแบบรายงาน 1", other("undo", about=F)),
    ("ยกเลิกวันลาค่ะ", other("undo")),
    ("หมดปัญหาแล้ว เบิกได้ 40000", report(fact(D, amount=40000))),  # an obstacle that is gone is none
    ("ปัญหาเรื่องโควิดหมดแล้ว", other("other")),
    ("ปัญหา งบหมดแล้ว", report(fact(OBSTACLE))),
    ("ปัญหาเรื่องประธานชุมชนยังแก้ได้ไม่หมด", report(fact(OBSTACLE))),
    ("ปัญหาแก้แล้ว ประชุมได้ 25 พ.ค. 30 คน", report(fact(M, **HELD, date="2020-05-25", attendees=30))),
    ("เราไม่ทิ้งกันลงทะเบียนแล้วยังคะ", other("other")),
]
TABLES = {name: rows for name, rows in globals().items() if name.startswith(("RULE", "SEVERAL"))}


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*row, id=f"{name}: {row[0]}") for name, rows in TABLES.items() for row in rows]
)
def test_a_message_reads_as_the_contract_says(text: str, expected: dict[str, Any]) -> None:
    assert _ordered(reading(text, district="สาทร")) == _ordered(expected)


def test_every_rule_of_the_contract_has_its_table() -> None:
    numbered = {int(name.split("_")[1]) for name in TABLES if name.startswith("RULE")}
    assert numbered == set(range(1, 24))


def _ordered(found: dict[str, Any]) -> dict[str, Any]:
    """The reading with its facts in a fixed order: the contract sets none."""
    facts = sorted((dict(sorted(each.items(), key=str)) for each in found.get("facts", [])), key=repr)
    return {**found, **({"facts": facts} if facts else {})}
