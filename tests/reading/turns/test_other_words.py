"""Other words for the same: how five strangers said it, and what is kin to that. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress"
HELD = {"status": "held"}

NO_RESULT: list[Row] = [
    ("เป้าของฝ่ายเราเดือนนี้คือเบิกจ่ายให้ได้ 80% ค่ะ", other()),
    ("เป้าของเราปีนี้คือทำแผนให้ได้ 20 ชุมชน", other()),
    ("อยากให้คนมาประชุมสัก 100 คนบ้างอะไรบ้าง", other()),
    ("ปีหน้าจะได้บรรจุสัก 10 โครงการ", other()),
    ("ปีนี้ได้บรรจุ 5 โครงการ", report(fact(A, projects=5, fiscal_year=2563))),
    ("ยังไม่ได้บรรจุโครงการครับ เสนอไว้ 5 โครงการยังรอพิจารณา", report(fact(A, projects=0))),
    ("ยังไม่บรรจุ เสนอไปแล้ว 4 รออนุมัติ", report(fact(A, projects=0))),
    ("คืนแล้ว 5,000 ล้อเล่นนะคะ", other()),
    ("เบิกแล้ว 20,000 ล้อเล่นค่ะ ยังไม่ได้เบิกสักบาท", report(fact(D, amount=0))),
    ("ไว้พรุ่งนี้ส่งรายชื่อให้", other()),
    ("ไว้พรุ่งนี้ส่งแบบ 2", report(fact(F, document="form2", status="pending"))),
    ("KPI ล่าสุด 84% ขยับจากรอบก่อน 4 จุดค่ะ", other()),
    ("บางรักคืนเงินแล้ว 30,000 จริงเหรอ", query("budget", district="บางรัก")),
    ("สมมติเบิกหมด 65,300 ก็จะไม่เหลืออะไรให้คืนเลยสินะ", other()),
]
AT_LAST: list[Row] = [
    ("นัดประธานไป 30 คน สุดท้ายวันนี้มาประชุม 19 คน", report(fact(M, **HELD, date="2020-06-17", attendees=19))),
    ("เชิญกรรมการไป 40 คน มาประชุม 22 คน", report(fact(M, **HELD, attendees=22))),
    ("ตอนแรกคิดว่ามา 60 ในที่สุดมาประชุม 41 คน", report(fact(M, **HELD, attendees=41))),
    ("เมื่อวันจันทร์ไฟดับ ในที่สุดก็จัดประชุมได้ 31 คน", report(fact(M, **HELD, date="2020-06-15", attendees=31))),
    ("ประชุมแล้วค่ะ น่าจะเกือบ 60 คน", report(fact(M, **HELD), ask="attendees")),
    ("ประชุมตามนัดแล้วค่ะ เปิด 9.15 ปิด 11.40 เซ็นชื่อ 33 คน", report(fact(M, **HELD, start="09:15", end="11:40", attendees=33))),
    ("บ่ายโมงถึงบ่ายสามโมงครึ่งวันนี้ ประชุมชี้แจงเสร็จแล้ว มากัน 37 คน",
     report(fact(M, **HELD, date="2020-06-17", start="13:00", end="15:30", attendees=37))),
    ("พรุ่งนี้ 9.45 ประชุมที่เขต", report(fact(M, status="scheduled", date="2020-06-18", start="09:45"))),
    ("ประชุมรอบแก้ตัวพรุ่งนี้บ่ายสอง", report(fact(M, status="scheduled", date="2020-06-18", start="14:00"))),
]
COUNTED: list[Row] = [
    ("21 ชุมชนทำแผนไปแล้ว จาก 25 ชุมชน", report(fact(P, done=21, communities=25))),
    ("สักชุมชนเดียวก็ยังไม่ได้ทำแผนครับ", report(fact(P, done=0))),
    ("แผนชุมชนที่ทำใหม่มี 4 ชุมชน ที่ทบทวนมี 0", report(fact(P, made=4, reviewed=0))),
    ("เบิกไปหลายพันแล้วค่ะ", report(fact(D), ask="amount")),
    ("เบิกครบหมดแล้วค่ะ ปิดงบทันหวุดหวิด", report(fact(D), ask="amount")),
    ("ครั้งที่ 6\nคืบหน้า 45 %\nเบิก 51,200 บาท\nล่าช้ากว่าแผน", report(fact(G, percent=45, round=6, disbursed=51200, schedule="behind"))),
    ("รายงานครั้งที่ 5 : อยู่ระหว่างจัดทำโครงการ : เป็นไปตามเป้าหมาย", report(fact(G, round=5, target="on_target"))),
    ("เขตลำลูกกา เบิกแล้ว 5,000", report(fact(D, amount=5000), ask="district")),
]
PUT_RIGHT: list[Row] = [
    ("คนประชุม 38 จ้า ม่ายช่าย 33", correct(fact(M, attendees=38))),
    ("วันประชุมที่แจ้งไปพิมพ์ผิดครับ ต้องเป็น 3 ก.ค.", correct(fact(M, date="2020-07-03"))),
    ("ประชุมเมื่อวาน ไม่ใช่สิ วันนี้ต่างหาก 41 คน", report(fact(M, **HELD, date="2020-06-17", attendees=41))),
    ("ขอแก้ไขรายงานที่เสนอไปเมื่อวันที่ 5 มิ.ย. จำนวนเงินที่ส่งคืนเป็น 7,140 บาท", correct(fact(R, amount=7140))),
    ("ขอแก้ไขรายงานที่ส่งไปเมื่อวันที่ 5 มิ.ย. จำนวนคนเป็น 45", correct(fact(None, attendees=45))),
    ("ที่แจ้งเบิก 12,000 เมื่อกี้ ขอยกเลิกรายงานนะคะ ส่งผิด", other("undo")),
    ("ยกเลิกรายงานคืนเงิน 8,000 เมื่อกี้ทีค่ะ เขียนผิดเขต", other("undo")),
    ("ที่แจ้งว่ายกเลิกประชุม แจ้งผิดค่ะ จัดแล้ว", correct(fact(M, **HELD))),
    ("เปลี่ยนมาใช้ระบบออนไลน์แทนนะคะ จะประชุมวันจันทร์ที่ 22 มิ.ย. 13.30 น.",
     report(fact(M, status="scheduled", date="2020-06-22", start="13:30"))),
]
ASKED: list[Row] = [
    ("ปีที่แล้วประชุมกันกี่เขตนะ ปีนี้ห้ามน้อยกว่านั้น", query("meeting", fiscal_year=2562)),
    ("ปี 62 บรรจุกันไปกี่โครงการครับ เห็นว่าปีนี้ตั้งเป้า 80%", query("action_plan", fiscal_year=2562)),
    ("ปีที่แล้วทั้งโครงการทำแผนชุมชนได้กี่ชุมชนคะ", query("plans", fiscal_year=2562)),
    ("งบปี 63 สรุปเหลือเท่าไร", query("budget", fiscal_year=2563)),
    ("โทร 02-000-0000 ไม่มีคนรับเลย มีเบอร์อื่นของผู้รับผิดชอบไหมคะ", query("contact")),
    ("เบอร์ผม 081-234-5678 ครับ", other()),
    ("ช่วยดูให้ทีว่าพระนครกับสาทรประชุมวันไหน", query("meeting", district=["พระนคร", "สาทร"])),
    ("ขอของบางนา พระโขนง แล้วก็สวนหลวง", query("district", district=["บางนา", "พระโขนง", "สวนหลวง"])),
    ("ร้อยละเขตที่มีโครงการในแผนปฏิบัติการถึง 80 หรือยัง", query("kpi")),
    ("เขตไหนยังไม่กำหนดวันประชุมบ้างคะ", query("missing", about=M)),
    ("ขอชื่อเขตที่ยังไม่มีโครงการบรรจุเลยแม้แต่โครงการเดียว", query("missing", about=A)),
    ("เขตไหนบ้างที่ยอดเบิกยังเป็นศูนย์อยู่", query("missing", about=D)),
    ("มีเขตไหนยังเงียบ ไม่รายงานอะไรเข้ามาเลยบ้าง", query("missing")),
    ("เงินเหลือ ต้องส่งคืนก่อนวันที่เท่าไหร่คะ", query("deadline", about=R)),
    ("แฟ้มย้อนหลัง 3 ปีอยู่ในตู้ไหนครับ", other()),
    ("พ้นหยุดยาวเมื่อไหร่ ว่าจะทบทวนแผนอีกสัก 10 ชุมชน", other()),
]
SEVERAL: list[Row] = [
    ("บรรจุแล้ว พระนคร 2 สาทร 3 โครงการ ปี 64",
     report(fact(A, district="พระนคร", projects=2, fiscal_year=2564), fact(A, district="สาทร", projects=3, fiscal_year=2564))),
    ("บรรจุแล้ว พระนคร 2 ปี 63 สาทร 3 ปี 64",
     report(fact(A, district="พระนคร", projects=2, fiscal_year=2563), fact(A, district="สาทร", projects=3, fiscal_year=2564))),
    ("พระนครบรรจุ 2 สาทรบรรจุ 3 ปี 64",
     report(fact(A, district="พระนคร", projects=2), fact(A, district="สาทร", projects=3, fiscal_year=2564))),
    ("บรรจุแล้ว 4 โครงการ ปี 63 ได้ 1 ปี 64 ได้ 3", report(fact(A, projects=1, fiscal_year=2563), fact(A, projects=3, fiscal_year=2564))),
    ("บรรจุแล้วปี 63 1 ปี 64 3 รวม 4 โครงการ", report(fact(A, projects=1, fiscal_year=2563), fact(A, projects=3, fiscal_year=2564))),
    ("ประชุม 3 รุ่น รุ่นแรก 1 มิ.ย. 20 คน รุ่นสอง 3 มิ.ย. 25 คน รุ่นสาม 5 มิ.ย. 30 คน",
     report(*(fact(M, **HELD, date=f"2020-06-0{day}", attendees=people) for day, people in ((1, 20), (3, 25), (5, 30))))),
    ("งวดแรก 10,000 เบิกเมื่อ 1 มิ.ย. งวดสอง 12,000 เบิกเมื่อ 15 มิ.ย.", report(fact(D), ask="amount")),
    ("เบิกงวดแรก 10,000 งวดสอง 12,000 รวม 22,000", report(fact(D, amount=22000))),
    ("คืน 4,000 ที่เหลือไม่ประสงค์คืน", report(fact(R, amount=4000))),
    ("คืนแล้ว 4,000 บาท ที่เหลือไม่คืน", report(fact(R, amount=4000))),
    ("คืน 3,500 ไม่ประสงค์คืนที่เหลือ", report(fact(R, amount=3500))),
    ("ไม่ประสงค์คืนเงิน 5,000", report(fact(R, none=True))),
    ("ชุมชนวัดม่วงแค ทำแผนแล้ว ชุมชนซอยสวนพลู ยังไม่ทำ", report(fact(P), ask="done")),
]
DAYS: list[Row] = [
    ("สัปดาห์หน้าประชุมวันพุธ 10 โมง", report(fact(M, status="scheduled", date="2020-06-24", start="10:00"))),
    ("อาทิตย์ที่แล้วประชุมวันพุธ 30 คน", report(fact(M, **HELD, date="2020-06-10", attendees=30))),
    ("ประชุมวันศุกร์ที่ 19", report(fact(M, status="scheduled", date="2020-06-19"))),
    ("ประชุมแล้ววันศุกร์ที่ 19", report(fact(M, **HELD), ask="date")),
    ("ประชุมที่นัดไว้จัดแล้วนะ มา 27 คน", report(fact(M, **HELD, attendees=27))),
    ("รายงานประชุม 12 มิ.ย. 45 คน", report(fact(M, **HELD, date="2020-06-12", attendees=45))),
]
STANDS: list[Row] = [
    ("เขตไหนรายงานประชุมแล้ว", query("meeting")),
    ("เขตไหนยังไม่รายงานประชุม", query("missing", about=M)),
    ("แผนชุมชนของเขตอื่นไปถึงไหนแล้ว", query("plans")),
    ("ขอดูประวัติสาทร", query("history", district="สาทร")),
    ("บางรักประชุมเมื่อไหร่ ใครรายงาน", query("meeting", district="บางรัก")),
    ("มีอะไรต้องส่งสัปดาห์นี้", query("district", district="สาทร")),
    ("ยังค้างอะไรไหม", query("district", district="สาทร")),
    ("มีกำหนดอะไรบ้าง", query("deadline")),
    ("คืนเท่าที่เหลือ", report(fact(R), ask="amount")),
    ("เบิกเงินต้องพิมพ์ยังไงคะ", other("help")),
]
WANTED: list[Row] = [
    ("ถ้าจะแจ้งว่าประชุมแล้ว 45 คน ต้องพิมพ์ยังไงคะ", other("help")),
    ("อยากรู้ว่าจะรายงานคืนเงินต้องพิมพ์ยังไง", other("help")),
    ("ลูกสาวเพิ่งสอนพิมพ์ไลน์ แล้วระบบนี้มันต้องพิมพ์ยังไงคะ สอนหน่อย", other("help")),
    ("ขอไฟล์แบบ 1 ที่เขตราชเทวีส่งมาเมื่อ 5 พ.ค. หน่อยครับ", other("export", document="form1", district="ราชเทวี")),
    ("ออกไฟล์ excel สรุปปีงบ 2562 ให้ดูเป็นตัวอย่างหน่อย", other("export", document="summary", format="xlsx", fiscal_year=2562)),
    ("เตือนเขตลาดกระบังพรุ่งนี้ 10.15 เรื่องแบบ 2",
     other("remind", audience="district", district="ลาดกระบัง", at="2020-06-18T10:15", about=F)),
    ("ทวงแบบ 1 เขตบางรัก", other("remind", audience="district", district="บางรัก", about=F, ask="at")),
    ("ทวงเรื่องเบิกเงิน", other("remind", audience="missing", about=D, ask="at")),
    ("ทวงเงินพี่เอก 500 หน่อย", other()),
    ("อย่าทวงแบบ 1", other()),
    ("เร่งส่งแบบ 1", other()),
    ("เอาการเตือนที่ตั้งไว้ออกให้ที", other("cancel_reminder")),
    ("กำหนดส่งรายงานไม่เกิน 23 มิ.ย. นะครับ", other("deadline", date="2020-06-23")),
    ("ให้ทุกเขตทำแผนชุมชนให้จบก่อนวันที่ 16 ก.ค.", other("deadline", date="2020-07-15", about=P)),
    ("ผอ.จะเซ็นบ่ายนี้แล้ว ช่วยร่างรายงานครั้งที่ 11 ที", other("draft_round", round=11)),
    ("ขอคืนวันลาพักร้อน 2 วันได้ไหม ไม่ไปแล้ว", other()),
    ("หวัดดีครับ ผมมาใหม่", other("greeting")),
    ("ขอบคุณมากค่ะ เย็นนี้ได้กลับบ้านเร็วสักที", other("thanks")),
]
IN_A_ROW: list[Row] = [
    ("พระนคร ดุสิต บรรจุ 1 2 โครงการ ปี 64",
     report(fact(A, district="พระนคร", projects=1, fiscal_year=2564), fact(A, district="ดุสิต", projects=2, fiscal_year=2564))),
    ("พระนคร ดุสิต บรรจุแล้ว 3 และ 2 โครงการ ปี 64 ตามลำดับ",
     report(fact(A, district="พระนคร", projects=3, fiscal_year=2564), fact(A, district="ดุสิต", projects=2, fiscal_year=2564))),
    ("พระนคร ดุสิต ประชุม 5 มิ.ย. 40 คน 35 คน",
     report(fact(M, **HELD, district="พระนคร", date="2020-06-05", attendees=40),
            fact(M, **HELD, district="ดุสิต", date="2020-06-05", attendees=35))),
    ("พระนคร ดุสิต เบิก 1000, 2000 บาท", report(fact(D, district="พระนคร", amount=1000), fact(D, district="ดุสิต", amount=2000))),
    ("พระนคร ดุสิต บางรัก เบิก 1000 2000",
     report(fact(D, district="พระนคร"), fact(D, district="ดุสิต"), fact(D, district="บางรัก"), ask="amount")),
    ("บางนา 8 โครงการ ปี 64 ประเวศ 3",
     report(fact(A, district="บางนา", projects=8, fiscal_year=2564), fact(A, district="ประเวศ", projects=3, fiscal_year=2564))),
    ("บางรัก บรรจุ 2 โครงการ ปี 64 ปทุมวันยังไม่บรรจุ",
     report(fact(A, district="บางรัก", projects=2, fiscal_year=2564), fact(A, district="ปทุมวัน", projects=0, fiscal_year=2564))),
]
BESIDE: list[Row] = [
    ("วันนี้วันที่ 17 แล้ว ยังไม่ได้ประชุมเลยครับ", report(fact(M, status="not_held"))),
    ("ได้รับจัดสรร 65,300 บาท ไม่มีเงินคืนครับ", report(fact(R, none=True))),
    ("กว่าจะประชุมเสร็จเหนื่อยมาก คนมา 44 คนค่ะ", report(fact(M, **HELD, attendees=44))),
    ("เบิกไปแล้วค่ะ เหลือในบัญชีอีก 14,700 บาท", report(fact(D), ask="amount")),
    ("น้องฝนช่วยกรอกว่าเบิกแล้ว 25,000 ในฟอร์มให้พี่หน่อยนะ", other()),
    ("ประชุมที่นัดไว้ 30 มิ.ย. เลื่อนไปแบบไม่มีกำหนดค่ะ", report(fact(M, status="postponed"))),
    ("อ่านเจอในกลุ่มไลน์ว่าเขตพระโขนงส่งแบบ 2 แล้ว", other()),
    ("ช่วยกันบรรจุให้ได้เขตละ 1 โครงการเป็นอย่างน้อยนะคะทุกคน", other()),
]
ALL_BUT: list[Row] = [
    ("ส่งแบบ 1 ครบยกเว้นบางรัก", other()),
    ("ประชุมครบแล้วยกเว้นบางรักกับดุสิต", other()),
    ("เบิกครบแล้ว ขาดแค่บางรัก", other()),
    ("พระนคร ดุสิต ส่งแบบ 1 แล้ว ยกเว้นบางรัก",
     report(fact(F, district="พระนคร", document="form1", status="sent"), fact(F, district="ดุสิต", document="form1", status="sent"))),
    ("ประชุมครบแล้ว เหลือบางรักยังไม่ประชุม", report(fact(M, district="บางรัก", status="not_held"))),
    ("ทำแผนครบแล้ว ขาดแต่บางรักยังไม่ทำ", report(fact(P, district="บางรัก", done=0))),
    ("ส่งแบบ 1 ครบแล้ว เหลือบางรักยังไม่ส่ง", report(fact(F, district="บางรัก", document="form1", status="pending"))),
    ("เบิกแล้ว 12,000 เหลือ 53,000 เขตบางรัก", report(fact(D, district="บางรัก", amount=12000))),
]
PLAINLY: list[Row] = [
    ("โทษพี่ เมื่อกี้พิมพ์ผิด เป็น 36 คนนะ", correct(fact(None, attendees=36))),
    ("เมื่อกี้พิมพ์ผิด วันที่ 6 มิ.ย. ค่ะ", correct(fact(None, date="2020-06-06"))),
    ("ประชุมวันที่ 5 พิมพ์ผิด 6 มิ.ย.", report(fact(M, **HELD, date="2020-06-06"))),
    ("ทบทวนแผน 29 ชุมชน ส่วนอีก 12 ชุมชนจัดทำใหม่", report(fact(P, made=12, reviewed=29))),
    ("ทำแผนใหม่ 12 ชุมชน อีก 29 ชุมชนทบทวน", report(fact(P, made=12, reviewed=29))),
    ("ตอนนี้วัฒนาไปถึงขั้นไหนแล้วคะ", query("district", district="วัฒนา")),
    ("ดินแดงช้ากว่าจอมทองไหม", query("district", district=["ดินแดง", "จอมทอง"])),
    ("ก็เขตเราประชุมไปแล้วไงพี่ 44 คน", report(fact(M, **HELD, attendees=44))),
    ("ส่งแบบ 1 แล้วไงคะ", query("document")),
    ("ข่าวช่อง 3 บอกเขตดินแดงจัดประชุมชาวแฟลต คนมา 300", other()),
    ("เบิกไป 27,300 บาท หรือ 42% ของงบ", report(fact(D, amount=27300))),
    ("เบิก 42% หรือ 27,300 บาท", report(fact(D, amount=27300))),
    ("เบิก 27,300 หรือ 37,200 บาท", report(fact(D), ask="amount")),
    ("งบโครงการใช้ไปแล้ว 58,900 บาทครับ", report(fact(D, amount=58900))),
    ("เงินโครงการใช้ไม่หมด แต่ยังไม่ได้คืน", report(fact(R, amount=0))),
    ("ใช้งบซื้อรถไป 58,900 บาท", other()),
    ("เตือนความจำหน่อย แบบ 2 ต้องส่งวันไหนนะ", query("deadline", about=F)),
    ("เตือนความจำหน่อยว่าเขตเราค้างอะไรบ้าง", query("district", district="สาทร")),
    ("ขอสรุปเขตบางเขนหน่อยค่ะ ไม่ต้องเป็นไฟล์นะ", query("district", district="บางเขน")),
    ("สรุปภาพรวมให้ดูหน่อย ไม่เอาไฟล์", query("progress")),
    ("เรียน ผอ.เขต 50 เขต\nขอให้รายงานจำนวนโครงการที่บรรจุในแผนปฏิบัติการ\nภายในวันที่ 29 มิ.ย. 63",
     other("deadline", date="2020-06-29", about=A)),
    ("ค่าที่พัก 2 คืน 3,400", other()),
    ("ค่าห้อง 2 คืน 3,400", other()),
    ("เบิก 12,500 คืน 2,000", report(fact(D, amount=12500), fact(R, amount=2000))),
]


@pytest.mark.parametrize(("text", "meant"), params(globals()))
def test_another_wording_reads_as_meant(text: str, meant: dict[str, Any]) -> None:
    assert means(text, meant)
