"""Turns of phrase of people who were not asked how they would say it: results. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G, OBSTACLE = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle"
HELD, PLANNED = {"status": "held"}, {"status": "scheduled"}

GLUED: list[Row] = [
    ("เบิก41000คืน2500เขตดินแดง", report(fact(D, district="ดินแดง", amount=41000), fact(R, district="ดินแดง", amount=2500))),
    ("ไปเชียงใหม่ 3คืน", other()),
]
SUMS_BESIDE_THEIR_WORD: list[Row] = [
    ("งบเหลือจ่าย 4,100 คืนเรียบร้อยแล้วค่ะ", report(fact(R, amount=4100))),
    ("เขตบางบอน ขอส่งคืนเงินงบประมาณ 3,210.50 บาท", report(fact(R, district="บางบอน", amount=3210.5))),
    ("ขอคืนเงิน 300 บาทค่ะ", other()),
]
TWO_SENTENCES: list[Row] = [
    ("ส่งแบบ 2 แล้ว แล้วต้องคืนเงินภายในวันไหน", report(fact(F, document="form2", status="sent"))),
]
MONEY_AND_ITS_PARTS: list[Row] = [
    ("เบิกแล้ว 12,400 บาท (อาหารว่าง 3,500 วิทยากร 8,900)", report(fact(D, amount=12400))),
    ("ได้งบ 65,300 เบิกแล้ว 40,120 เหลือ 25,180 ส่งคืนแล้ว", report(fact(D, amount=40120), fact(R, amount=25180))),
    ("ส่งคืนเงินส่วนที่เหลือแล้ว 15,500 บาท", report(fact(R, amount=15500))),
    ("เบิกไปครึ่งนึงของ 60,000", report(fact(D), ask="amount")),
    ("คืนเงินแล้ว ได้มา 65,340", report(fact(R), ask="amount")),
    ("เบิกแล้ว งบ 65,340", report(fact(D), ask="amount")),
]
ONE_AND_ANOTHER: list[Row] = [
    ("โทษทีพี่ ช้าไปอาทิตย์นึง แผนทำใหม่ 3 ทบทวน 42", report(fact(P, made=3, reviewed=42))),
    ("จัดทำแผนใหม่ 5 ชุมชน อีก 32 ชุมชนเป็นการทบทวน", report(fact(P, made=5, reviewed=32))),
    ("บางนาบรรจุ 3 โครงการ พระโขนงบรรจุ 2 โครงการ ปี 64 เหมือนกัน",
     report(fact(A, district="บางนา", projects=3, fiscal_year=2564), fact(A, district="พระโขนง", projects=2, fiscal_year=2564))),
    ("อุปสรรคคือในชุมชนไม่มีห้องประชุม", report(fact(OBSTACLE))),
    ("ช่วงนี้ไม่ได้แจ้งเลย ทำแผนได้เก้าชุมชนแล้ว", report(fact(P, done=9))),
]
RECKONED: list[Row] = [
    *((text, report(fact(D), ask="amount")) for text in (
        "เบิกไป 3 รอบ รอบละ 10,000", "เบิกรอบละ 10,000 3 รอบ", "เบิก 2 ครั้ง ครั้งละ 5,000 บาท", "เบิก 10000x3", "เบิก 10,000 คูณ 3",
        "เบิก 20,000 บวก 15,000", "เบิก 65,340 หัก 5,000", "เบิก 20000+15000",
    )),
    ("บรรจุ 2+1 โครงการ", report(fact(A), ask="projects")),
    ("เบิกไปแล้ว 3 รอบ รอบละ 10,000 รวม 30,000", report(fact(D, amount=30000))),
    ("โดนทวง 2 รอบละ ยังไม่ได้คืน", report(fact(R, amount=0))),
]  # fmt: skip
IN_THE_ROUND: list[Row] = [
    (
        "เขตคลองสาน ความก้าวหน้าครั้งที่ 4 ร้อยละ 38 ค่ะ เบิกแล้ว 9,200 ยังล่าช้ากว่าแผนอยู่",
        report(fact(G, district="คลองสาน", round=4, percent=38, disbursed=9200, schedule="behind")),
    ),
    ("ตามหลักรวม 34 แผน ควรต้องเสร็จก่อนเดือนสิงหา", other()),
]
ALL_OF_IT: list[Row] = [
    ("เบิกหมด ไม่ประสงค์คืน", report(fact(D), fact(R, none=True), ask="amount")),
    ("พระนคร เบิก 20,000\nสาทร เบิกหมด", report(fact(D, district="พระนคร", amount=20000), fact(D, district="สาทร"), ask="amount")),
    ("ปีที่แล้วเบิกหมดเลยนะ ไม่เหลือคืนสักบาท", other()),
]
NOT_KNOWN: list[Row] = [
    ("เบิกยังไม่แน่ใจ คืน 5000", report(fact(R, amount=5000))),
    ("ยอดเบิกยังไม่แน่ใจแต่คืนไป 5,000", report(fact(R, amount=5000))),
    ("คืนยังไม่รู้ เบิกไปแล้ว 30,000 บาท", report(fact(D, amount=30000))),
    ("เงินที่เบิกมา คืนไปแล้ว 5,000", report(fact(R, amount=5000))),
    ("เบิกยังไม่รู้ ทำแผน 12 ชุมชน", report(fact(P, done=12))),
    ("แบบ 1 ยังไม่แน่ใจ เบิก 3,000", report(fact(D, amount=3000))),
    ("คืนยังไม่รู้ บรรจุ 3 โครงการ", report(fact(A, projects=3))),
]
PROGRESS: list[Row] = [
    ("คืบหน้าไปอีกขั้น เธอยิ้มให้แล้ว 1 ที", other()),
    ("คืบหน้าไป 55% แล้ว", report(fact(G, percent=55))),
]
DENIALS: list[Row] = [("ไม่ใช่อันนี้ครับ", other("deny")), ("ปัญหา: เจ้าหน้าที่มีคนเดียว ทำไม่ทัน", report(fact(OBSTACLE)))]
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
TWO_NUMBERS: list[Row] = [
    ("เบิก 61,200 บาท จากงบ 65,300 บาท", report(fact(D, amount=61200))),
    ("ทบทวนแล้ว 15 ยังไม่ทบทวน 3", report(fact(P, reviewed=15))),
    ("แผนชุมชนครบหมดแล้วทั้ง 24 ชุมชน", report(fact(P, done=24, communities=24))),
    ("แก้จำนวนคนจาก 45 เป็น 54", correct(fact(None, attendees=54))),
    ("คืน 3,000 ไม่ใช่เบิก", correct(fact(R, amount=3000))),
]
ASIDES: list[Row] = [
    ("ทำแผน 12 ชุมชน (ใหม่ 4 ทบทวน 8)", report(fact(P, made=4, reviewed=8))),
    ("เสนอ 3 โครงการ ยังไม่ได้บรรจุ", report(fact(A, projects=0))),
    ("ความก้าวหน้าเพิ่มขึ้น 5%", report(fact(G), ask="percent")),
    ("ความก้าวหน้าจาก 70 เป็น 75%", report(fact(G, percent=75))),
    ("เขตบางนาประชุมเมื่อวานที่เขตพระโขนง 30 คน", report(fact(M, district="บางนา", **HELD, date="2020-06-16", attendees=30))),
    ("รายงานแทนเขตบางนา ประชุมแล้ว 30 คน", report(fact(M, district="บางนา", **HELD, attendees=30))),
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
PASSED_ON: list[Row] = [
    ("ผอ.ให้แจ้งว่าเลื่อนประชุมเป็น 9 ก.ค.", report(fact(M, status="postponed", date="2020-07-09"))),
    ("เขตข้างๆ โม้ว่าเบิกไปสี่หมื่น", other()),
    ("ทั้งดุสิตและพญาไทส่งแบบ 2 แล้ว", report(*(fact(F, district=name, document="form2", status="sent") for name in ("ดุสิต", "พญาไท")))),
    (
        "หลักสี่ทำแผน 20 จาก 41 ชุมชน ส่วนบางเขนได้ 8 จาก 30",
        report(fact(P, district="หลักสี่", done=20, communities=41), fact(P, district="บางเขน", done=8, communities=30)),
    ),
]
TICKS: list[Row] = [
    ("อัพเดทวัฒนา ✅ประชุม 3 มิ.ย. ✅แผน 12 ชุมชน ❌เบิก", report(
        fact(M, district="วัฒนา", **HELD, date="2020-06-03"), fact(P, district="วัฒนา", done=12), fact(D, district="วัฒนา", amount=0))),
    ("ประชุม ✅ แผน 12 ชุมชน ✅ เบิก ❌ คืน ❌", report(fact(M, **HELD), fact(P, done=12), fact(D, amount=0), fact(R, amount=0))),
    ("✔แบบ 1 ✖แบบ 2", report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending"))),
    ("แจ้งประชุม: ✅เขตบางรัก ❌เขตสาทร", report(fact(M, district="บางรัก", **HELD), fact(M, district="สาทร", status="not_held"))),
    ("ส่งแบบ 2 แล้วค่ะ ✅", report(fact(F, document="form2", status="sent"))),
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
    ("ไม่ใช่ยังไม่ส่งนะ ส่งแบบ 1 แล้ว", report(fact(F, document="form1", status="sent"))),
    ("ไม่ได้ลืมนะคะ ส่งแบบ 1 แล้ว", report(fact(F, document="form1", status="sent"))),
    ("ยังไม่คืนเงินค่ะ รอธนาคารเปิดวันจันทร์", report(fact(R, amount=0))),
    ("ยังไม่คืนเงินเลย รอร้านโอน", other()),
]
ONLY_ONE: list[Row] = [
    ("เขตบางนาบรรจุปี 64 แค่โครงการเดียว", report(fact(A, district="บางนา", projects=1, fiscal_year=2564))),
    ("ยังไม่บรรจุแม้แต่โครงการเดียว", report(fact(A, projects=0))),
    ("บรรจุโครงการเดียว ปี 64", report(fact(A, projects=1, fiscal_year=2564))),
]
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
WONDERING: list[Row] = [
    ("เขตดินแดงบรรจุปีนี้แล้วแต่ยังไม่ได้นับว่ากี่โครงการ", report(fact(A, district="ดินแดง", fiscal_year=2563), ask="projects")),
    ("เบิกไปแล้วแต่ยังไม่ได้รวมว่าเท่าไหร่", report(fact(D), ask="amount")),
    ("ปีหน้าว่าจะของบทำแผนชุมชนเพิ่ม ไม่รู้จะได้ไหม", other()),
    ("ไม่รู้จะถามใคร เขตไหนยังไม่ส่งแบบ 1 บ้างคะ", query("missing", about="document")),
]
REMARKS_BEHIND: list[Row] = [
    ("เบิกได้ 8,150 บาทเองครับ ใบเสร็จร้านน้ำหายไปใบนึง ร้านก็ปิดไปแล้ว", report(fact(D, amount=8150))),
    ("ประชุมแล้วครับ 41 คน กลับมาถึงบ้านสลบเลย แม่บ่นยกใหญ่", report(fact(M, **HELD, attendees=41))),
    ("ทบทวนแผนครบ 20 ชุมชนแล้วค่ะ คิวธนาคารยาวมาก หิวข้าวจะตาย", report(fact(P, reviewed=20))),
    ("บรรจุแล้ว 3 โครงการค่ะ คือลอกท่อ ฝึกอาชีพ กับธนาคารขยะ", report(fact(A, projects=3))),
    ("เบิกแล้วค่ะ 500 บาท ไปกินหมูกระทะกับแฟน", other()),
    ("ประชุมบริษัทแล้วค่ะ คนมา 40 คน หิวมาก", other()),
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
TALKED_ABOUT: list[Row] = [
    ("ผอ.ถามเรื่องแผนชุมชนแล้วตอบไม่ได้ เบิกไปเท่าไหร่แล้วคะ", query("budget")),
    ("คุยกับประธานเรื่องประชุมแล้ว", other()),
    ("ที่ถามเรื่องคืนเงิน ยังไม่ได้คืนครับ", report(fact(R, amount=0))),
    ("พี่ถามเรื่องแผนชุมชน ทำแล้ว 12 ชุมชนค่ะ", report(fact(P, done=12))),
]
NOT_ITS_OWN: list[Row] = [
    ("เบิกแล้ว 27,300 บาท อีกหมื่นนึงจะเบิกเดือนหน้า", report(fact(D, amount=27300))),
    ("ทำแผนแล้ว 18 จาก 34 ชุมชน ที่เหลืออีก 16 รอลงพื้นที่", report(fact(P, done=18, communities=34))),
    ("ครั้งที่ 5 ความก้าวหน้า 50% เดือนหน้าจะเบิก 20,000 บาท", report(fact(G, percent=50, round=5))),
    ("ส่งแบบ 1 ฉบับใหม่แล้ว ฉบับเก่าเปิดไม่ได้", report(fact(F, document="form1", status="sent"))),
    ("ส่งแบบ 2 ไปแล้ว ยังไม่เห็นใครตอบเลย", report(fact(F, document="form2", status="sent"))),
    ("แบบ 1 ส่งไปตั้งแต่เดือนที่แล้ว", report(fact(F, document="form1", status="sent"))),
    ("บ้านหนูอยู่หนองจอก เบิกแล้ว 19,990 บาทค่ะ", report(fact(D, amount=19990))),
    ("ครั้งที่ 10\nความก้าวหน้า : 85 %\nแผน : เร็วกว่าแผน", report(fact(G, percent=85, round=10, schedule="ahead"))),
    ("การเงินจะได้คืน 5,000", other()),
    ("ผมว่าเบิก 70,000 ยังไงก็ไม่พอ", other()),
    ("เบิกหรือยังไม่ทราบเหมือนกันค่ะ", other()),
    ("ที่เหลือค่อยเบิกสิ้นปีงบ", other()),
    ("ใครว่างช่วยเอาแบบ 2 ไปให้ ผอ. เซ็น แล้วส่ง สยป. ด้วยนะ", other()),
]
PARTS_AND_THEIR_TOTAL: list[Row] = [
    ("วันนี้ทำได้อีก 2 ชุมชน", report(fact(P, done=2))),
    ("เหลือทำได้อีก 2 ชุมชน", report(fact(P), ask="done")),
    ("ทำใหม่ 3 จาก 5 ทบทวน 8 จาก 10", report(fact(P, made=3, reviewed=8, communities=15))),
    ("แผน: ทำใหม่ 5/9 ทบทวน 8/15", report(fact(P, made=5, reviewed=8, communities=24))),
    ("ทบทวน 8/10 ชุมชน จัดทำใหม่ 3/5 ชุมชน", report(fact(P, reviewed=8, made=3, communities=15))),
    ("ใหม่ 3 จากทั้งหมด 5 ทบทวน 8 จากทั้งหมด 10 รวม 15 ชุมชน", report(fact(P, made=3, reviewed=8, communities=15))),
    ("จัดทำใหม่ 3 จาก 15 ทบทวน 8 จาก 15", report(fact(P, made=3, reviewed=8, communities=15))),
    ("จัดทำใหม่ 5 ทบทวน 7 จาก 15", report(fact(P, made=5, reviewed=7, communities=15))),
    ("ทำใหม่ 3 จาก 5 ทบทวน 8", report(fact(P, made=3, reviewed=8))),
    ("จัดทำ 5 ทบทวน 7 แล้วเสร็จ 12 ชุมชน", report(fact(P, made=5, reviewed=7))),
    ("แล้วเสร็จ 12 ชุมชน จัดทำ 5 ทบทวน 7", report(fact(P, made=5, reviewed=7))),
    ("จัดทำใหม่ 5 ทบทวน 7 เสร็จ 12 จาก 15", report(fact(P, made=5, reviewed=7, communities=15))),
    ("จัดทำ 5 ทบทวน 7 แล้วเสร็จ 10 ชุมชน", report(fact(P, made=5, reviewed=7, done=10), ask="done")),
    ("ทำแผนแล้ว 13 ชุมชน แบ่งเป็นทำใหม่ 5 ทบทวน 7", report(fact(P, made=5, reviewed=7, done=13), ask="done")),
]
THE_REST: list[Row] = [
    ("24 ชุมชน ทำแผนไปแล้วครึ่งหนึ่ง", report(fact(P, communities=24), ask="done")),
    ("ทำแผนแล้ว 12 ชุมชน ครึ่งนึงพอดี", report(fact(P, done=12))),
    ("ทำใหม่ 3 ที่เหลือทบทวนหมดแล้ว", report(fact(P, made=3), ask="reviewed")),
    ("จัดทำแผนใหม่ 3 ชุมชน นอกนั้นทบทวน", report(fact(P, made=3), ask="reviewed")),
    ("ทบทวน 9 ที่เหลือทำใหม่", report(fact(P, reviewed=9), ask="made")),
    ("ทำแผน 3 ที่เหลือทบทวน", report(fact(P, made=3), ask="reviewed")),
    ("ในนั้นทำใหม่ 4", report(fact(P, made=4), ask="reviewed")),
    ("ในจำนวนนี้ทำใหม่ 4 ชุมชน", report(fact(P, made=4), ask="reviewed")),
    ("ทำแผน 12 ชุมชน ในนั้นทบทวน 8", report(fact(P, done=12, reviewed=8))),
    ("ทำใหม่ 3 ที่เหลือทบทวน 12", report(fact(P, made=3, reviewed=12))),
    ("ทำใหม่ 3 ที่เหลือจะทบทวน", report(fact(P, made=3))),
    ("ทำใหม่ 3 ที่เหลือกำลังทบทวน", report(fact(P, made=3))),
    ("ทำใหม่ 3 ที่เหลือรอทบทวน", report(fact(P, made=3))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
