"""Values that are pointed away, sums that went out whole, figures somebody asks to verify. Today is Wednesday 17 June 2563."""

import pytest

from ..tables import Json, Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress"
HELD = {"status": "held"}

POINTED_AWAY: list[Row] = [
    ("แก้เวลาประชุมค่ะ เริ่มบ่ายโมงตรง 9 โมงนั่นของประชุมฝ่ายโยธา", correct(fact(M, start="13:00"))),
    ("ทบทวนแผนขอแก้เป็น 27 ชุมชนค่ะ 34 นั่นไปหยิบของปีที่แล้วมา", correct(fact(P, reviewed=27))),
    ("ยังไม่ได้คืนเงินครับ 9,870 ที่เห็นในตารางคือยอดที่รอการเงินออกเช็ค", report(fact(R, amount=0))),
    ("15 ส.ค. 62 ที่คนมา 90 นั่นโครงการเก่านะคะ ของโครงการปีนี้ประชุมไปเมื่อ 6 มิ.ย. 63 คนมา 55",
     report(fact(M, **HELD, date="2020-06-06", attendees=55))),
    ("เขตคันนายาว บรรจุโครงการแล้ว 3 โครงการ ส่วน 3142 ท้ายตารางเป็นรหัสของ สยป. ไม่ใช่จำนวนนะครับ",
     report(fact(A, district="คันนายาว", projects=3))),
    ("งานวันเด็กเบิกไป 30,000 นั่นคนละโครงการนะคะ โครงการแผนชุมชนเบิกแล้ว 22,150", report(fact(D, amount=22150))),
    ("ประชุมแล้วเมื่อวาน คนมา 45 นั่นแหละค่ะ", report(fact(M, **HELD, date="2020-06-16", attendees=45))),
]  # fmt: skip
WENT_OUT_WHOLE: list[Row] = [
    ("งบทั้งหมด 65,300 บาท เบิกหมดไม่เหลือ", report(fact(D, amount=65300))),
    ("เงินที่ได้รับ 66,200 บาท ส่งคืนหมดแล้ว", report(fact(R, amount=66200))),
    ("งบทั้งหมด 65,300 บาท ยังเบิกไม่หมด", report(fact(D), ask="amount")),
    ("ดึงงบมาใช้ 48,000 บาท ส่วน 17,300 บาทหอบไปคืนแล้ว", report(fact(D, amount=48000), fact(R, amount=17300))),
    ("ยกเลิกประชุมแล้ว เงิน 64,600 บาทคืนครบ", report(fact(M, status="cancelled"), fact(R, amount=64600))),
    ("ใช้งบจริง 48,200 บาท เศษที่เหลือ 17,100 บาท ส่งคืนแล้ว", report(fact(D, amount=48200), fact(R, amount=17100))),
    ("เบิกไป 48,200 บาทเศษ", report(fact(D), ask="amount")),
    ("เบิกไปสี่หมื่นบาทกับห้าสิบสตางค์", report(fact(D, amount=40000.5))),
    ("เบิกไปสามหมื่นกับอีกห้าร้อยแล้ว", report(fact(D, amount=30500))),
    ("ค่าขนมพี่แจ๋วผมโอนคืนให้แล้ว 500 ส่วนงานหลวงเบิกไปแล้ว 21,900 บาทครับ", report(fact(D, amount=21900))),
]  # fmt: skip
COUNTED: list[Row] = [
    ("จาก 79 ชุมชน ยุบรวมเหลือ 77 ทำแผนครบทั้ง 77 ชุมชนแล้วค่ะ", report(fact(P, done=77, communities=77))),
    ("ของเดิม 40 ชุมชน เพิ่งตั้งเพิ่มอีก 1 รวมเป็น 41 ชุมชน ทำแผนไปแล้ว 26 ชุมชน", report(fact(P, done=26, communities=41))),
    ("ทุกชุมชนทำแผนแล้ว ทั้งหมด 30 ชุมชน", report(fact(P, done=30, communities=30))),
    ("ทำแผนแล้ว 30 ชุมชน ทุกชุมชนให้ความร่วมมือดี", report(fact(P, done=30))),
    ("18 ชุมชนทำแผนแล้ว จากที่มี 29 ชุมชน", report(fact(P, done=18, communities=29))),
    ("ประชุมแล้วเมื่อวาน 18 คน ปกติ 50 คน", report(fact(M, **HELD, date="2020-06-16", attendees=18))),
    ("ประชุมเสร็จเมื่อวาน มา 37 คน อีก 8 คนลากิจ", report(fact(M, **HELD, date="2020-06-16", attendees=37))),
    ("เมื่อวานคนลงชื่อไว้ 55 มาได้แค่สามสิบเอ็ดคน แต่ก็ประชุมกันจนจบ", report(fact(M, **HELD, date="2020-06-16", attendees=31))),
    ("คนแห่มาประชุม 102 คนแน่ะ", report(fact(M, **HELD, attendees=102))),
    ("เมื่อวันจันทร์ชุมชนได้เข้าประชุมแล้ว", report(fact(M, **HELD, date="2020-06-15"))),
    ("เขตบางกะปิ ทำแผนใหม่แล้ว 8 ชุมชน ไล่มาจากลาดพร้าว 101 ถึงลาดพร้าว 130", report(fact(P, district="บางกะปิ", made=8))),
    ("ขอแจ้งของเขตวัฒนา (คนละเขตกับทวีวัฒนา) ประชุมแล้วเมื่อวาน 29 คน",
     report(fact(M, district="วัฒนา", **HELD, date="2020-06-16", attendees=29))),
]  # fmt: skip
DAYS_OF_MEETINGS: list[Row] = [
    ("งดประชุมวันที่ 27 ค่ะ", report(fact(M, status="cancelled", date="2020-06-27"))),
    ("งดประชุมวันที่ 3 ค่ะ", report(fact(M, status="cancelled", date="2020-06-03"))),
    ("งดประชุมวันที่ 27 พ.ค. ค่ะ", report(fact(M, status="cancelled", date="2020-05-27"))),
    ("ย้ายประชุมจาก 17 มิ.ย. ไป 24 มิ.ย.", report(fact(M, status="postponed", date="2020-06-24"))),
    ("การประชุมเลื่อนกำหนดออกไป โดยวันใหม่คือ 2 ก.ค. 63", report(fact(M, status="postponed", date="2020-07-02"))),
    ("การประชุมยืดออกไปจัดในวันที่ 6 ส.ค. 63 แทน", report(fact(M, status="postponed", date="2020-08-06"))),
    ("ประชุมเสร็จมาได้สองวันแล้ว คนมา 40", report(fact(M, **HELD, date="2020-06-15", attendees=40))),
    ("สำนักงานเขตมีคำสั่งให้ยกเลิกการประชุมประชาคมแล้ว", report(fact(M, status="cancelled"))),
    ("ประชุมชุมชนเพิ่งเลิกสองทุ่มครึ่ง เริ่มหกโมงเย็น มา 83 คน", report(fact(M, **HELD, start="18:00", end="20:30", attendees=83))),
    ("จองห้องไว้ตั้งแต่ 2 มิ.ย. กว่าจะได้ประชุมจริงก็ 15 มิ.ย. คนมา 39", report(fact(M, **HELD, date="2020-06-15", attendees=39))),
    ("ตามปฏิทินต้องประชุม 10 มิ.ย. แต่ประธานติดงาน สุดท้ายได้จัดจริงวันที่ 15 มิ.ย. มา 44 คน",
     report(fact(M, **HELD, date="2020-06-15", attendees=44))),
    ("รอบนี้ต้องนั่งห่างกัน เมื่อ 9 มิ.ย. เลยประชุมกันแค่ 30 คนครับ", report(fact(M, **HELD, date="2020-06-09", attendees=30))),
    ("เดี๋ยวรายงานตัวเลขคนประชุมให้ทีหลังนะคะ", other()),
]  # fmt: skip
ASKED_ABOUT: list[Row] = [
    ("บางบอนทำแผนใหม่ 9 ชุมชน เลขนี้ถูกต้องหรือเปล่าครับ", query("plans", district="บางบอน")),
    ("มีใครบ้างที่ส่งแบบ 1 แล้วแต่ยังไม่ส่งแบบ 2", query("missing", about="document")),
    ("คลองสานเป็นยังไงบ้าง ได้ยินว่าประชุมแล้วแต่เงินยังไม่ขยับ", query("district", district="คลองสาน")),
    ("แบบ 2 ส่งได้ถึงวันที่ 15 หรือ 22 มิ.ย.", query("deadline", about="document")),
    ("เขตผมประชุมวันที่ 12 หรือ 15 มิ.ย. นะ ลืมสนิท", query("meeting", district="สาทร")),
    ("เอาสถานะของประเวศกับสวนหลวงมาวางคู่กัน", query("district", district=["ประเวศ", "สวนหลวง"])),
    ("สถานะการเบิกจ่ายคือศูนย์บาท", report(fact(D, amount=0))),
    ("รายงานยังไม่ครบ ขาดที่ไหนบ้าง", query("missing")),
    ("ใครลืมส่งแบบ 1 บ้าง", query("missing", about="document")),
    ("เหลืออีกกี่แห่ง แผนชุมชนของยานนาวา", query("plans", district="ยานนาวา")),
    ("เขตที่บรรจุโครงการเกินร้อยละ 80 หรือยัง", query("kpi")),
    ("น้องฝน ช่วยโทรตามเขตสายไหมหน่อย", other()),
    ("เขตที่จัดประชุมไปแล้วรบกวนโยนรูปเข้าไดรฟ์ด้วยค่า", other()),
    ("ตั๋วเครื่องบิน 18,000 จะคืนเงินมั้ยเนี่ย", other()),
    ("ขอบคุณนะคะที่แก้ยอดเบิกให้เมื่อกี้", other("thanks")),
]  # fmt: skip
ORDERED: list[Row] = [
    ("เขตที่ยังไม่คืนเงิน พรุ่งนี้บ่ายสองเตือนด้วย", other("remind", audience="missing", at="2020-06-18T14:00", about="refund")),
    ("เขตไหนยังไม่ส่งแบบ 1 ให้เตือนพรุ่งนี้เก้าโมง", other("remind", audience="missing", at="2020-06-18T09:00", about="document")),
    ("กลัวลืมเบิกเงิน พรุ่งนี้ 10.00 น. เตือนพี่ด้วย", other("remind", audience="me", at="2020-06-18T10:00", about="disbursement")),
    ("ถึงวันที่ 25 แล้วเตือนผมด้วย", other("remind", audience="me", at="2020-06-25T09:00")),
    ("วันละหน เก้าโมงครึ่ง เตือนฉันที", other("remind", audience="me", at="2020-06-18T09:30", repeat="daily")),
    ("สักพักเตือนฉันเรื่องเบิกเงินนะ", other("remind", "at", audience="me", about="disbursement")),
    ("เพื่อนบ้านเตือนว่ามีงูในซอย", other()),
    ("การเตือนที่ตั้งไว้ไม่ใช้แล้ว ลบไป", other("cancel_reminder")),
    ("สิ้นเดือนนี้แผนชุมชนต้องเสร็จนะ ทุกเขต", other("deadline", date="2020-06-30", about="plans")),
    ("พรุ่งนี้ปิดรับแผนระดับเขตแล้วนะ ทุกเขต", other("deadline", date="2020-06-18", about="document")),
    ("แผนระดับเขตส่งได้ไม่เกินวันที่ 26 มิ.ย. ขอบคุณเขตที่ส่งมาแล้วเมื่อวานค่ะ", other("deadline", date="2020-06-26", about="document")),
    ("จัดแบบ 1 ของเขตบางเขนเป็นไฟล์ excel ให้ที", other("export", document="form1", district="บางเขน", format="xlsx")),
    ("ขอไฟล์แบบ 1 ของเขตบางรัก ฉบับที่เขาส่งไว้เมื่อ 7 พ.ค. หน่อยค่ะ", other("export", document="form1", district="บางรัก")),
    ("ดึงรายงานเมื่อครู่กลับคืนที", other("undo")),
    ("เทรดการ์ด นัดรับ MRT จตุจักร หรือส่งลทบ.", other()),
    ("ขอให้ปี 64 เขตเราได้บรรจุสัก 3 โครงการทีเถอะ สาธุ", other()),
]  # fmt: skip
PUT_RIGHT: list[Row] = [
    ("ไม่ได้มา 80 คน มาแค่ 60 คน แก้ด้วย", correct(fact(None, attendees=60))),
    ("ขอกลับคำ ประชุมยังไม่ได้จัด ที่ว่าจัดแล้วผิด", correct(fact(M, status="not_held"))),
    ("แผนจัดทำใหม่ลงไว้ผิด ต้องห้าชุมชน", correct(fact(P, made=5))),
    ("เปอร์เซ็นต์ความก้าวหน้าผิด เปลี่ยนเป็นแปดสิบ", correct(fact(G, percent=80))),
    ("จำนวนเงินไม่ใช่หมื่นสอง แก้เป็นหมื่นสาม", correct(fact(None, amount=13000))),
    ("แก้ค่ะ ต้องเป็นแบบ 2 พิมพ์ผิดเป็นแบบ 1", correct(fact(F, document="form2"))),
    ("ที่แจ้งเบิก 27,000 ขอเป็น 29,000 แทน", correct(fact(D, amount=29000))),
    ("ตรงนั้นลงผิด ช่วยแก้", correct(ask="facts")),
    ("แบบ 1 รอบแรกโดนตีกลับ แก้แล้วส่งใหม่เรียบร้อยเมื่อบ่ายนี้ครับ", report(fact(F, document="form1", status="sent"))),
    ("เสนอมา 23 โครงการ กรองเหลือ 14 แต่ที่ได้บรรจุลงแผนปฏิบัติการปี 64 จริง ๆ มี 6 โครงการนะครับ",
     report(fact(A, projects=6, fiscal_year=2564))),
    ("เน็ตล่มตั้งแต่ 2 ทุ่ม เขาบอกกำลังเร่งแก้ไข แก้มา 3 วันละจ้า", other()),
]  # fmt: skip
DOCUMENTS: list[Row] = [
    ("แผนพัฒนาชุมชน (ระดับเขต) ส่งแล้ว", report(fact(F, document="district_plan", status="sent"))),
    ("ฝากแมสเซนเจอร์ส่งแบบ 2 ไปแล้ว", report(fact(F, document="form2", status="sent"))),
    ("ฝากส่งแบบ 2 ด้วยนะ", other()),
    ("ขอนำส่งแผนพัฒนาชุมชนระดับเขต จำนวน 2 เล่ม", report(fact(F, document="district_plan", status="sent"))),
    ("ติดขัดที่เจ้าหน้าที่ย้าย 2 คนยังไม่มีคนแทน ส่วนเงินกับเอกสารไม่มีปัญหา", report(fact("obstacle"))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_what_counts_is_told_from_what_stands_beside_it(text: str, expected: Json) -> None:
    assert means(text, expected)
