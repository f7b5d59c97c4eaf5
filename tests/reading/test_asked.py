"""Answers to what the bot asked: a bare value fills the slot; a message that says something else is read as usual."""

from typing import Any

import pytest

from bot.reading import Asked

from .tables import correct, fact, other, query, reading, report

CONFIRM = Asked("confirm")
ANSWERS = [
    ("52 คนค่ะ", Asked("attendees", "meeting"), report(fact("meeting", attendees=52))),
    ("ห้าสิบสอง", Asked("attendees", "meeting"), report(fact("meeting", attendees=52))),
    ("ประมาณ 80 ครับ", Asked("attendees", "meeting"), report(fact("meeting", attendees=80))),
    ("เชิญ 60 แต่มา 44 ค่ะ", Asked("attendees", "meeting"), report(fact("meeting", attendees=44))),
    ("ชาย 20 หญิง 24 รวม 44", Asked("attendees", "meeting"), report(fact("meeting", attendees=44))),
    ("54 คนค่ะ", Asked("facts", intent="correct"), correct(fact(None, attendees=54))),
    ("ยอดเบิก 27,350", Asked("facts", intent="correct"), correct(fact("disbursement", amount=27350))),
    ("54", Asked("facts", intent="correct"), correct(ask="facts")),
    ("ร้อยละ ๙๐ แต่ล่าช้ากว่าแผน", Asked("percent", "progress"), report(fact("progress", percent=90, schedule="behind"))),
    ("ตามแผน แต่ต่ำกว่าเป้าค่ะ", Asked("schedule", "progress"), report(fact("progress", schedule="on_plan", target="below_target"))),
    ("งวดนี้ 5,500 บาทค่ะ", Asked("amount", "disbursement"), report(fact("disbursement", amount=5500, more=True))),
    (
        "19,860 บ. ทั้งนี้ ไม่มีเงินคืน", Asked("amount", "disbursement"),
        report(fact("disbursement", amount=19860), fact("refund", none=True)),
    ),
    (
        "20,000 ค่ะ ไม่ประสงค์คืนเงิน", Asked("amount", "disbursement"),
        report(fact("disbursement", amount=20000), fact("refund", none=True)),
    ),
    (
        "เบิก 20,000 ไม่ประสงค์คืนเงิน", Asked("amount", "disbursement"),
        report(fact("disbursement", amount=20000), fact("refund", none=True)),
    ),
    ("20,000 ยังไม่ได้คืน", Asked("amount", "disbursement"), report(fact("disbursement", amount=20000), fact("refund", amount=0))),
    ("30 คน ยังไม่ได้เบิก", Asked("attendees", "meeting"), report(fact("meeting", attendees=30), fact("disbursement", amount=0))),
    ("3 ยังไม่ได้คืนเงิน", Asked("projects", "action_plan"), report(fact("action_plan", projects=3), fact("refund", amount=0))),
    (
        "แบบ 1 ส่วนแบบ 2 ยังไม่ส่ง", Asked("document", "document"),
        report(fact("document", document="form1"), fact("document", document="form2", status="pending")),
    ),
    ("แบบว่าคืนไปพันสองร้อยห้าสิบครับ", Asked("amount", "refund"), report(fact("refund", amount=1250))),
    ("8 ชุมชน นั่งทำทั้งวัน", Asked("reviewed", "plans"), report(fact("plans", reviewed=8))),
    ("วันเสาร์ที่ 18 มกราคม 2563 ครับ ดูปฏิทินผิดหน้า", Asked("date", "meeting"), report(fact("meeting", date="2020-01-18"))),
    ("วันที่: อังคารที่ 11 มิ.ย. 63", Asked("date", "meeting"), report(fact("meeting"), ask="date")),
    ("ยังครับ แต่นัดไว้วันศุกร์หน้า", Asked("status", "meeting"), report(fact("meeting", status="scheduled", date="2020-06-26"))),
    ("ยังค่ะ จะจัดวันศุกร์หน้า", Asked("status", "meeting"), report(fact("meeting", status="scheduled", date="2020-06-26"))),
    ("ยังค่ะ", Asked("status", "meeting"), report(fact("meeting", status="not_held"))),
    ("สรุปเขตบางรัก", Asked("district", "meeting"), query("district", district="บางรัก")),
    ("สถานะดุสิต", Asked("district", "meeting"), query("district", district="ดุสิต")),
    ("ดูของดุสิต", Asked("district", "disbursement"), query("district", district="ดุสิต")),
    ("ขอเขตดุสิตหน่อยค่ะ", Asked("district", "meeting"), query("district", district="ดุสิต")),
    ("ดุสิต สถานะ", Asked("district", "meeting"), query("district", district="ดุสิต")),
    ("ขอเป็นเขตดุสิต", Asked("district", "meeting"), report(fact("meeting", district="ดุสิต"))),
    ("ช่วยลงเขตดุสิต", Asked("district", "meeting"), report(fact("meeting", district="ดุสิต"))),
    ("เช็คแล้ว ดุสิตค่ะ", Asked("district", "meeting"), report(fact("meeting", district="ดุสิต"))),
    ("จัดไม่ได้แล้วค่ะ ผู้ใหญ่สั่งงด", Asked("status", "meeting"), report(fact("meeting", status="cancelled"))),
    ("บางขุนเทียน รหัส 300417", Asked("district", intent="register"), other("register", district="บางขุนเทียน", code="300417")),
    ("ชาวบ้านไม่ค่อยว่างวันธรรมดา", Asked("text", "obstacle"), report(fact("obstacle"))),
    ("งบไม่พอ", Asked("text", "obstacle"), report(fact("obstacle"))),
    ("ไม่มีค่ะ", Asked("text", "obstacle"), other()),
    ("ยังไม่ได้เบิก", Asked("text", "obstacle"), report(fact("disbursement", amount=0))),
    ("ไม่ใช่งานฝ่ายผม", Asked("amount", "disbursement"), other()),
    ("แป๊บนะครับ ขอไปถามพี่การเงินก่อน", Asked("amount", "disbursement"), other()),
    ("32 รวมเจ้าหน้าที่ 3 คน", Asked("attendees", "meeting"), report(fact("meeting", attendees=32))),
    ("สี่สิบห้าค่ะ เมื่อวาน", Asked("attendees", "meeting"), report(fact("meeting", attendees=45, date="2020-06-16"))),
    ("สองค่ะ ปี 64", Asked("projects", "action_plan"), report(fact("action_plan", projects=2, fiscal_year=2564))),
    ("ช้าค่ะ", Asked("schedule", "progress"), report(fact("progress", schedule="behind"))),
    ("ไม่ถึงค่ะ", Asked("target", "progress"), report(fact("progress", target="below_target"))),
    ("ยังทำอยู่ ยังไม่ส่งค่ะ", Asked("status", "document"), report(fact("document", status="pending"))),
    ("ท่าน ผอ. สั่งให้เลื่อนไปก่อน", Asked("status", "meeting"), report(fact("meeting", status="postponed"))),
    ("ส่งแล้วค่ะ ได้รับไหมคะ", Asked("status", "document"), report(fact("document", status="sent"))),
    ("ยังครับ รอโควิดซา เขตไหนยังไม่ประชุมเหมือนเราบ้าง", Asked("status", "meeting"), report(fact("meeting", status="not_held"))),
    ("ส่งแบบ 2 แล้วค่ะ", Asked("status", "meeting"), report(fact("document", document="form2", status="sent"))),
    ("ฝ่ายการคลังยังไม่แจ้งตัวเลขมาเลยค่ะ", Asked("amount", "refund"), other()),
    ("ยังค่ะ ยังไม่ได้คืน", Asked("amount", "refund"), report(fact("refund", amount=0))),
    ("28 ค่ะ จากทั้งหมด 43", Asked("done", "plans"), report(fact("plans", done=28, communities=43))),
    ("แบตเหลือ 15% ขอชาร์จก่อนนะ", Asked("percent", "progress"), other()),
    ("ห้องนั้นจุได้ 120 คนค่ะ", Asked("attendees", "meeting"), other()),
    ("2564 ครับ 2 โครงการ", Asked("fiscal_year", "action_plan"), report(fact("action_plan", projects=2, fiscal_year=2564))),
    ("17 มิ.ย. 63 คน 49 ค่ะ", Asked("date", "meeting"), report(fact("meeting", date="2020-06-17", attendees=49))),
    ("โรงเรียนวัดสังเวช ชั้น 2 ค่ะ", Asked("place", "meeting"), report(fact("meeting"))),
    (
        "แบบ 1 ครับ ส่วนแบบ 2 ยังไม่ได้ส่ง", Asked("document", "document"),
        report(fact("document", document="form1"), fact("document", document="form2", status="pending")),
    ),
    ("แบบ 2 ค่ะ ภายใน 15 ก.ย. 63", Asked("about", intent="deadline"), other("deadline", about="document", date="2020-09-15")),
    ("จัดไม่ได้ค่ะ ผู้ว่าฯ สั่งห้ามรวมกลุ่มพอดี", Asked("status", "meeting"), report(fact("meeting", status="cancelled"))),
    ("เดี๋ยวนะคะ ขอเทียบกับใบเซ็นชื่อก่อน", CONFIRM, other()),
    ("38 ครับ ต้องส่งรูปด้วยไหม", Asked("attendees", "meeting"), report(fact("meeting", attendees=38))),
    ("เมื่อวานครับ แล้วกำหนดส่งแบบ 1 วันไหน", Asked("date", "meeting"), report(fact("meeting", date="2020-06-16"))),
    ("มีนบุรีค่ะ แล้วหนองจอกทำแผนหรือยังคะ", Asked("district", "plans"), report(fact("plans", district="มีนบุรี"))),
    ("45 คนค่ะ ใช่ไหม", Asked("attendees", "meeting"), other()),
    (
        "55 คน แล้วก็ทบทวนแผนไปแล้ว 14 ชุมชน", Asked("attendees", "meeting"),
        report(fact("meeting", attendees=55), fact("plans", reviewed=14)),
    ),
    (
        "ยังครับ แต่ทำแผนเสร็จแล้ว 12 ชุมชน", Asked("status", "meeting"),
        report(fact("meeting", status="not_held"), fact("plans", done=12)),
    ),
    ("4 ค่ะ ส่วนทบทวน 31", Asked("made", "plans"), report(fact("plans", made=4, reviewed=31))),
    ("90 ครับ ขยับจาก 75 เมื่อเดือนก่อน", Asked("percent", "progress"), report(fact("progress", percent=90))),
    ("เขตสวนหลวงค่ะ 62 คน", Asked("district", "meeting"), report(fact("meeting", district="สวนหลวง", attendees=62))),
    ("ปากเกร็ดครับ", Asked("district", "meeting"), report(fact("meeting"), ask="district")),
    ("ประชุม 54 คนค่ะ พิมพ์สลับ", Asked("facts", intent="correct"), correct(fact("meeting", attendees=54))),
    ("ก่อนวันที่ 25 ค่ะ", Asked("date", intent="deadline"), other("deadline", date="2020-06-24")),
    ("ถูกต้องทุกช่องค่ะ", CONFIRM, other("confirm")),
    ("โอเคครับ เดี๋ยวส่งรูปตาม", CONFIRM, other("confirm")),
    ("โอเค เดี๋ยวเช็คก่อนนะคะ", CONFIRM, other()),
    ("ข้าวกล่องละ 65 บาทแล้วนะ", Asked("amount", "disbursement"), other()),
    ("หวังว่าจะมาสัก 100 คน", Asked("attendees", "meeting"), other()),
    ("KPI 86% แล้วนะ", Asked("percent", "progress"), other()),
    ("ร้อยกว่าคนค่ะ", Asked("attendees", "meeting"), report(fact("meeting"), ask="attendees")),
    ("เกือบสองหมื่นครับ", Asked("amount", "refund"), report(fact("refund"), ask="amount")),
    ("ไม่มีค่ะ", Asked("attendees", "meeting"), report(fact("meeting", attendees=0))),
    ("28,400", Asked("amount", "disbursement"), report(fact("disbursement", amount=28400))),
    ("สี่หมื่นสองค่ะ", Asked("amount", "refund"), report(fact("refund", amount=42000))),
    ("12 มิ.ย.", Asked("date", "meeting"), report(fact("meeting", date="2020-06-12"))),
    ("33 คนค่ะ ตอนแรกนับเกินไปสอง", Asked("attendees", "meeting"), report(fact("meeting", attendees=33))),
    ("10 มิ.ย. ครับ เลื่อนมาจากวันก่อนหน้าเพราะฝน", Asked("date", "meeting"), report(fact("meeting", date="2020-06-10"))),
    ("เลื่อนค่ะ เป็น 29 มิ.ย. หอประชุมไม่ว่าง", Asked("status", "meeting"), report(fact("meeting", status="postponed", date="2020-06-29"))),
    ("ทำไป 12", Asked("projects", "action_plan"), report(fact("action_plan", projects=12))),
    ("บรรจุแผน 3", Asked("projects", "action_plan"), report(fact("action_plan", projects=3))),
    ("จัดทำใหม่ 6", Asked("done", "plans"), report(fact("plans", made=6))),
    ("ทบทวน 8 ค่ะ", Asked("done", "plans"), report(fact("plans", reviewed=8))),
    ("วันที่ 3 มิ.ย. เป็นวันหยุดหรือเปล่า", Asked("at", intent="remind"), other()),
    ("19 ชุมชนครับ อีกสองยังเถียงกันอยู่", Asked("done", "plans"), report(fact("plans", done=19))),
    ("แผนระดับเขตค่ะ ตัวที่ท่านเซ็นเมื่อวาน", Asked("document", "document"), report(fact("document", document="district_plan"))),
    ("ยังค่ะ ขอเช็คตัวเลขก่อน", CONFIRM, other("deny")),
    ("10 มิ.ย. ครับ วันเดียวกับที่ผู้ว่าฯ มาตรวจ", Asked("date", "meeting"), report(fact("meeting", date="2020-06-10"))),
    ("12 ค่ะ", Asked("date", "meeting"), report(fact("meeting", date="2020-06-12"))),
    ("พรุ่งนี้ส่ง", Asked("status", "document"), report(fact("document", status="pending"))),
    ("ยังไม่ได้ทำเลย", Asked("done", "plans"), report(fact("plans", done=0))),
    ("2 หมื่นต้น ๆ", Asked("amount", "disbursement"), report(fact("disbursement"), ask="amount")),
    ("เขตสาทร 482913", Asked("code", intent="register"), other("register", district="สาทร", code="482913")),
    ("แบบแสดงความก้าวหน้ารอบ 8", Asked("document", intent="export"), other("export", document="progress_form", round=8)),
    ("13.00-15.30 น.", Asked("start", "meeting"), report(fact("meeting", start="13:00", end="15:30"))),
    ("16.30 น. ครับ", Asked("end", "meeting"), report(fact("meeting", end="16:30"))),
    ("จัดแล้ว", Asked("status", "meeting"), report(fact("meeting", status="held"))),
    ("แล้วค่ะ", Asked("status", "meeting"), report(fact("meeting", status="held"))),
    ("ยังค่ะ", Asked("status", "meeting"), report(fact("meeting", status="not_held"))),
    ("เลื่อนครับ", Asked("status", "meeting"), report(fact("meeting", status="postponed"))),
    ("ส่งแล้ว", Asked("status", "document"), report(fact("document", status="sent"))),
    ("แบบ 2 ค่ะ", Asked("document", "document"), report(fact("document", document="form2"))),
    ("ก็แบบ 2 ไงคะ", Asked("document", "document"), report(fact("document", document="form2"))),
    ("ขอไฟล์แบบ 1", Asked("document", "document"), other("export", document="form1")),
    ("45 คนไง", Asked("attendees", "meeting"), report(fact("meeting", attendees=45))),
    ("แบบ 2 เป็นไง", Asked("document", "document"), query("document")),
    ("แผนระดับเขต", Asked("document", "document"), report(fact("document", document="district_plan"))),
    ("๓๔", Asked("done", "plans"), report(fact("plans", done=34))),
    ("ครบทั้ง 41 ชุมชน", Asked("done", "plans"), report(fact("plans", done=41, communities=41))),
    ("ไม่มีสักโครงการ", Asked("projects", "action_plan"), report(fact("action_plan", projects=0))),
    ("ปี 64", Asked("fiscal_year", "action_plan"), report(fact("action_plan", fiscal_year=2564))),
    ("85", Asked("percent", "progress"), report(fact("progress", percent=85))),
    ("ครั้งที่ 8", Asked("round", "progress"), report(fact("progress", round=8))),
    ("ช้ากว่าแผน", Asked("schedule", "progress"), report(fact("progress", schedule="behind"))),
    ("วังทองหลาง", Asked("district", "action_plan"), report(fact("action_plan", district="วังทองหลาง"))),
    ("ครับ", CONFIRM, other("confirm")),
    ("ใช่ค่ะ", CONFIRM, other("confirm")),
    ("👍", CONFIRM, other("confirm")),
    ("จริงค่ะ", CONFIRM, other("confirm")),
    ("ตามนี้เลยครับ", CONFIRM, other("confirm")),
    ("แน่ใจค่ะ", CONFIRM, other("confirm")),
    ("ลงเลย", CONFIRM, other("confirm")),
    ("เปล่าค่ะ", CONFIRM, other("deny")),
    ("เหมือนเดิมค่ะ", CONFIRM, other()),
    ("เกือบค่ะ", CONFIRM, other()),
    ("ครบแล้ว", CONFIRM, other()),
    ("เรียบร้อยครับ", CONFIRM, other("confirm")),
    ("22 ค่ะ ทั้งเขตมี 30 ชุมชน", Asked("done", "plans"), report(fact("plans", done=22, communities=30))),
    ("สี่สิบเก้า นับเจ้าหน้าที่ 4 คนแล้ว", Asked("attendees", "meeting"), report(fact("meeting", attendees=49))),
    ("ลืมค่ะ", CONFIRM, other()),
    ("อันนี้", CONFIRM, other()),
    ("ไม่เป็นไรค่ะ", CONFIRM, other()),
    ("อ๋อค่ะ", CONFIRM, other()),
    ("ไม่ค่ะ", CONFIRM, other("deny")),
    ("ยัง", CONFIRM, other("deny")),
    ("พรุ่งนี้บ่ายสอง", Asked("at", intent="remind"), other("remind", at="2020-06-18T14:00")),
    ("ทุกวันจันทร์ แปดโมงครึ่ง", Asked("at", intent="remind"), other("remind", at="2020-06-22T08:30", repeat="weekly")),
    ("ตอนเช้าๆ ก็ได้", Asked("at", intent="remind"), other("remind", ask="at")),
    ("019284", Asked("code", intent="register"), other("register", code="019284")),
    ("019-284", Asked("code", intent="register"), other("register", code="019284")),
    ("081-234-5678", Asked("code", intent="register"), other()),
    ("เขตดุสิตค่ะ", Asked("district", intent="register"), other("register", district="ดุสิต")),
    ("เขตปากเกร็ด", Asked("district", intent="register"), other("register", ask="district")),
    ("แบบ 2 excel", Asked("document", intent="export"), other("export", document="form2", format="xlsx")),
    ("30 ก.ย.", Asked("date", intent="deadline"), other("deadline", date="2020-09-30")),
    ("30", Asked("date", intent="deadline"), other("deadline", date="2020-06-30")),
    ("12 ค่ะ", Asked("date", intent="deadline"), other("deadline", date="2020-07-12")),
    ("แบบ 1 ภายใน 30 ก.ย.", Asked("date", intent="deadline"), other("deadline", date="2020-09-30", about="document")),
    ("40", Asked("date", intent="deadline"), other()),
    ("30 เขต", Asked("date", intent="deadline"), other()),
]
WRAPPED = [
    ("หัวหน้าบอกว่า 38 คนค่ะ", Asked("attendees", "meeting"), report(fact("meeting", attendees=38))),
    ("นับจากใบเซ็นชื่อได้ 61 คนครับ", Asked("attendees", "meeting"), report(fact("meeting", attendees=61))),
    ("อ้อ ตกไปค่ะ รวม 47 คน มีกรรมการด้วย", Asked("attendees", "meeting"), report(fact("meeting", attendees=47))),
    ("การเงินแจ้งมา 28,410.25 บาท", Asked("amount", "disbursement"), report(fact("disbursement", amount=28410.25))),
    ("ไล่ดูแล้วได้ 23 ชุมชนค่ะ", Asked("done", "plans"), report(fact("plans", done=23))),
    ("28 จาก 41 ชุมชน", Asked("done", "plans"), report(fact("plans", done=28, communities=41))),
    ("จำได้ว่า 12 มี.ค.", Asked("date", "meeting"), report(fact("meeting", date="2020-03-12"))),
    ("ขอเป็นพรุ่งนี้บ่ายสองก่อนเลิกงานนะ", Asked("at", intent="remind"), other("remind", at="2020-06-18T14:00")),
    ("ในจดหมายเขียนว่า 019284", Asked("code", intent="register"), other("register", code="019284")),
    ("นับได้ไม่ถึง 45 คน", Asked("attendees", "meeting"), report(fact("meeting"), ask="attendees")),
    ("ขอเวลานับแป๊บ 5 นาที", Asked("attendees", "meeting"), other()),
    ("เหลือ 12,500 บาท", Asked("amount", "disbursement"), other()),
    ("ตอนแรกเชิญ 60 แต่มาจริง 44", Asked("attendees", "meeting"), report(fact("meeting", attendees=44))),
    ("ชุมชนละ 5 คน", Asked("attendees", "meeting"), other()),
    ("เลื่อนออกไปก่อนค่ะ โควิด", Asked("status", "meeting"), report(fact("meeting", status="postponed"))),
]
APOLOGISING = [
    ("ขอโทษค่ะ ลืมพิมพ์ หมายถึงแบบ 2", Asked("document", "document"), report(fact("document", document="form2"))),
    ("ขอโทษค่ะ ของเขตบางพลัด ลืมพิมพ์", Asked("district", "action_plan"), report(fact("action_plan", district="บางพลัด"))),
    ("ถามมาให้แล้วค่ะ 28,400", Asked("amount", "disbursement"), report(fact("disbursement", amount=28400))),
    ("เกือบ 3 หมื่น 28,400 บาท", Asked("amount", "disbursement"), report(fact("disbursement", amount=28400))),
    ("ร้อยกว่าคน นับจริงได้ 104", Asked("attendees", "meeting"), report(fact("meeting", attendees=104))),
    ("อันนี้ยังไม่ใช่นะคะ", CONFIRM, other("deny")),
    ("อันนี้ถูกแล้วค่ะ", CONFIRM, other("confirm")),
    ("ไม่ครับ ยอดไม่ตรงกับของเรา", CONFIRM, other("deny")),
    ("ไม่ค่ะ ยังไม่ได้ประชุม", CONFIRM, report(fact("meeting", status="not_held"))),
]
EXPLAINED = [
    ("เลื่อนไปก่อนครับ เพราะประธานชุมชนป่วย", Asked("status", "meeting"), report(fact("meeting", status="postponed"))),
    ("ยังครับ เนื่องจากชุมชนยังไม่พร้อม", Asked("status", "meeting"), report(fact("meeting", status="not_held"))),
    ("45 คนค่ะ ที่เหลือติดงาน", Asked("attendees", "meeting"), report(fact("meeting", attendees=45))),
    ("12 ชุมชนครับ อีก 3 ชุมชนยังไม่เสร็จ", Asked("done", "plans"), report(fact("plans", done=12))),
    ("5 โครงการค่ะ ผอ.เพิ่งอนุมัติเมื่อวาน", Asked("projects", "action_plan"), report(fact("action_plan", projects=5))),
    ("482913 ค่ะ อยู่ในซองที่ส่งมา", Asked("code", intent="register"), other("register", code="482913")),
    ("ไม่ใช่ค่ะ เดี๋ยวส่งใหม่", CONFIRM, other("deny")),
    ("ไม่ตรงค่ะ", CONFIRM, other("deny")),
    ("ขอไม่ยืนยัน", CONFIRM, other("deny")),
    ("ยังไม่ชัวร์ อย่าเพิ่งลง", CONFIRM, other("deny")),
    ("เป๊ะเลย", CONFIRM, other("confirm")),
    ("ตรงตามจริงค่ะ", CONFIRM, other("confirm")),
    ("ใช่ค่ะ แค่นี้ใช่ไหม", CONFIRM, other("confirm")),
    ("ยังไม่ถูกค่ะ เดี๋ยวแก้ให้", CONFIRM, other("deny")),
    ("เอ่อ ไม่ใช่ของเขตหนูค่ะ", CONFIRM, other("deny")),
    ("ใช่ครับ แต่ขอดูอีกที", CONFIRM, other()),
    ("ยังมีที่ผิดอยู่ครับ", CONFIRM, other("deny")),
    ("บ่ายนี้ครับ", Asked("date", "meeting"), report(fact("meeting", date="2020-06-17"))),
    ("เช้านี้ 9 โมง", Asked("date", "meeting"), report(fact("meeting", date="2020-06-17", start="09:00"))),
    ("ทำไปเรียบร้อยแล้วน้อง", Asked("status", "meeting"), report(fact("meeting", status="held"))),
    ("ยังไม่ได้ทำค่ะ", Asked("status", "meeting"), report(fact("meeting", status="not_held"))),
    ("ทำแล้วค่ะ", Asked("status", "document"), other()),
    ("ยังไม่ถึงเป้าค่ะ", Asked("target", "progress"), report(fact("progress", target="below_target"))),
    ("ยังไม่ถึงครับ", Asked("target", "progress"), report(fact("progress", target="below_target"))),
    ("สังกัดบางเขนจ้ะ", Asked("district", "meeting"), report(fact("meeting", district="บางเขน"))),
    ("50 คนค่ะ วันที่สอง 30 คน", Asked("attendees", "meeting"), other()),
    ("500 บาทค่ะ ค่าข้าวเมื่อวาน", Asked("amount", "refund"), other()),
]
BESIDE = [
    ("36,740 จากที่ได้รับ 40,000 ค่ะ", Asked("amount", "disbursement"), report(fact("disbursement", amount=36740))),
    ("รอบแรก 20,000 รอบสอง 16,740 รวม 36,740", Asked("amount", "disbursement"), report(fact("disbursement", amount=36740))),
    ("22 ชุมชน เหลืออีก 6", Asked("reviewed", "plans"), report(fact("plans", reviewed=22))),
    ("2 โครงการ งบรวม 300,000 บาท", Asked("projects", "action_plan"), report(fact("action_plan", projects=2))),
    ("80 ครับ ครั้งก่อน 75", Asked("percent", "progress"), report(fact("progress", percent=80))),
    ("85% ครับ", Asked("amount", "disbursement"), report(fact("disbursement"), ask="amount")),
    ("ราว ๆ ต้นเดือนค่ะ", Asked("date", "meeting"), report(fact("meeting"), ask="date")),
    ("ได้ครึ่งเดียวเอง", Asked("done", "plans"), report(fact("plans"), ask="done")),
    ("ร้อยถ้วน", Asked("attendees", "meeting"), report(fact("meeting", attendees=100))),
    ("รวมแล้วหกสิบแปดชีวิต", Asked("attendees", "meeting"), report(fact("meeting", attendees=68))),
    ("45 คนค่ะ เมื่อกี้ลืมใส่", Asked("attendees", "meeting"), report(fact("meeting", attendees=45))),
    ("อุ๊ย ลืมบอก 47 คนค่ะ", Asked("attendees", "meeting"), report(fact("meeting", attendees=47))),
    ("ไม่มีข้อมูลค่ะ", Asked("attendees", "meeting"), other()),
]
COURTEOUS = [
    ("สวัสดีตอนเช้าค่ะ 45", Asked("percent", "progress"), report(fact("progress", percent=45))),
    ("สวัสดีครับพี่ เมื่อวานครับ", Asked("date", "meeting"), report(fact("meeting", date="2020-06-16"))),
    ("โทษทีค่ะ 4,500", Asked("amount", "refund"), report(fact("refund", amount=4500))),
    ("ขอโทษครับ ภายใน 12 ก.ค.", Asked("date", intent="deadline"), other("deadline", date="2020-07-12")),
    ("หวัดดีค่ะ ใช่ค่ะ", CONFIRM, other("confirm")),
    ("เท่าที่นับได้ 47 ค่ะ", Asked("attendees", "meeting"), report(fact("meeting", attendees=47))),
    ("ฉบับที่ 2 ค่ะ", Asked("document", "document"), report(fact("document", document="form2"))),
    ("ส่ง 1 ครับ", Asked("document", "document"), report(fact("document", document="form1"))),
]
SOMETHING_ELSE = [
    ("บรรจุ 3", Asked("attendees", "meeting"), report(fact("action_plan", projects=3))),
    ("บรรจุ 3", Asked("done", "plans"), report(fact("action_plan", projects=3))),
    ("ทำแผน 13", Asked("attendees", "meeting"), report(fact("plans", done=13))),
    ("แผนเสร็จ 12", Asked("attendees", "meeting"), report(fact("plans", done=12))),
    ("ยังไม่บรรจุ", Asked("attendees", "meeting"), report(fact("action_plan", projects=0))),
    ("แผนทำไป 12", Asked("projects", "action_plan"), report(fact("plans", done=12))),
    ("ทบทวน 12", Asked("projects", "action_plan"), report(fact("plans", reviewed=12))),
    ("เบิกแล้ว 12,000 บาท", Asked("facts", intent="correct"), report(fact("disbursement", amount=12000))),
    ("กางรายการแจ้งเตือนออกมาดูหน่อย", Asked("confirm"), other("reminders")),
    ("โอเคค่ะ", Asked("facts", intent="correct"), other("confirm")),
    ("โอเค เดี๋ยวเช็คก่อนนะคะ", CONFIRM, other()),
    ("ตกลงค่ะ แต่รอหัวหน้าดูก่อน", CONFIRM, other()),
    ("ส่งแบบรายงาน 1 แล้ว", Asked("document", "document"), report(fact("document", document="form1", status="sent"))),
    ("เบิกแล้ว 12,000 บาท", Asked("attendees", "meeting"), report(fact("disbursement", amount=12000))),
    ("ทำแผนแล้ว 14 ชุมชน", Asked("attendees", "meeting"), report(fact("plans", done=14))),
    ("เขตไหนยังไม่ส่งแบบ 2 คะ", CONFIRM, query("missing", about="document")),
    ("เดี๋ยวไปถามการเงินแป๊บนะ", Asked("amount", "disbursement"), other()),
    ("ไม่ใช่ แก้เป็น 57 คน", CONFIRM, {"intent": "correct", "facts": [{"attendees": 57}]}),
    ("สวัสดีค่ะ", Asked("amount", "disbursement"), other("greeting")),
    ("สวัสดีตอนเช้าค่ะ", Asked("start", "meeting"), other("greeting")),
    ("เดี๋ยวขอดูใบเซ็นชื่อก่อนนะคะ", Asked("attendees", "meeting"), other()),
    ("ขอดูเอกสารก่อนนะ", Asked("amount", "refund"), other()),
    ("ขอดูแบบ 2 ก่อนครับ", Asked("attendees", "meeting"), query("document")),
    ("ไม่มีเงินคืนแล้วครับ", Asked("amount", "refund"), report(fact("refund", none=True))),
    ("ฟอร์มสองค่ะ", Asked("document", "document"), report(fact("document", document="form2"))),
    ("ขอเวลา 10 นาทีค่ะ", Asked("percent", "progress"), other()),
    ("ขอเช็คกับการเงินก่อน 5 นาที", Asked("amount", "disbursement"), other()),
    ("45 ชุมชน", Asked("percent", "progress"), report(fact("progress"), ask="percent")),
    ("ขอโทษค่ะแจ้งผิด 45 คน", Asked("attendees", "meeting"), correct(fact(None, attendees=45))),
    ("โทษทีค่ะ พิมพ์ผิด 45 คน", CONFIRM, correct(fact(None, attendees=45))),
]


M = "meeting"
MORE_THAN_ASKED = [
    ("40 คน เบิก 3000", Asked("attendees", M), report(fact(M, attendees=40), fact("disbursement", amount=3000))),
    ("12,000 คืน 3,000", Asked("amount", "disbursement"), report(fact("disbursement", amount=12000), fact("refund", amount=3000))),
    ("12,000 คืนแล้ว", Asked("amount", "disbursement"), report(fact("refund", amount=12000))),
    ("เมื่อวาน เบิก 3000", Asked("date", M), report(fact("disbursement", amount=3000))),
    ("มา 54 คน ที่วัดหัวลำโพง เริ่ม 9 โมง", Asked("attendees", M), report(fact(M, start="09:00", attendees=54))),
    ("42 คน วัดหัวลำโพง 9 โมง", Asked("attendees", M), report(fact(M, start="09:00", attendees=42))),
    ("เมื่อวาน 40 คน ที่ห้องประชุมเขต", Asked("date", M), report(fact(M, date="2020-06-16", attendees=40))),
    ("40 คนค่ะ เดี๋ยว 4 โมงส่งรูป", Asked("attendees", M), report(fact(M, attendees=40))),
    ("เบิกยังไม่แน่ใจ คืน 5,000", Asked("amount", "disbursement"), report(fact("refund", amount=5000))),
    ("คืนยังไม่แน่ใจ เบิก 30,000", Asked("amount", "refund"), report(fact("disbursement", amount=30000))),
    ("คืนเงินที่เบิกไป 5,000", Asked("amount", "refund"), report(fact("refund", amount=5000))),
    ("ใหม่ 3 ทบทวน 9 จาก 15", Asked("done", "plans"), report(fact("plans", made=3, reviewed=9, communities=15))),
]

PLANS = Asked("done", "plans")
OF_ALL = [
    *((text, PLANS, report(fact("plans", communities=15), ask="done")) for text in (
        "จาก 15 ชุมชน", "ของ 15", "ทั้งเขตมี 15", "เขตเรามี 15 ชุมชน", "เรามี 15", "มีชุมชนทั้งหมด 15", "ชุมชนในเขตมี 15 ชุมชน", "เป้า 15 ชุมชน",
        "ใน 15 ชุมชนเหลืออีก 3", "จากที่มี 15 ชุมชน", "15 ชุมชน ทำไปครึ่งเดียว",
    )),
    ("จากทั้งหมด 24 ชุมชน", Asked("reviewed", "plans"), report(fact("plans", communities=24), ask="reviewed")),
    ("มี 12 ชุมชนค่ะ", PLANS, report(fact("plans", done=12))),
    ("รวม 12 ชุมชน", PLANS, report(fact("plans", done=12))),
    ("รวมแล้ว มี 12 ชุมชน", PLANS, report(fact("plans", done=12))),
    ("ทำแล้วทั้งหมด 12", PLANS, report(fact("plans", done=12))),
    ("เขตเรามี 12 ชุมชนที่ทำแล้ว", PLANS, report(fact("plans", done=12))),
    ("ของเขตเรา 12 ชุมชนค่ะ", PLANS, report(fact("plans", done=12))),
    ("15 ชุมชนทำไป 12", PLANS, report(fact("plans", done=12, communities=15))),
]  # fmt: skip

PROJECTS = Asked("projects", "action_plan")


def _of_years(*told: tuple[int, int]) -> dict[str, Any]:
    return report(*(fact("action_plan", projects=projects, fiscal_year=year) for year, projects in told))


EACH_YEAR = [
    ("63 ไม่มี", _of_years((2563, 0))),
    ("ไม่มี 63", _of_years((2563, 0))),
    ("2563 ยังไม่มี", _of_years((2563, 0))),
    ("งั้น 63 เหลือ 1", _of_years((2563, 1))),
    ("ของปี 64 นะ 3", _of_years((2564, 3))),
    ("3 โครงการ ปี 64 ค่ะ", _of_years((2564, 3))),
    ("ปีหน้า 3 โครงการ", _of_years((2564, 3))),
    ("64 3 โครงการ", _of_years((2564, 3))),
    ("63 มี 2 64 มี 3", _of_years((2563, 2), (2564, 3))),
    ("63 ไม่มี 64 มี 3", _of_years((2563, 0), (2564, 3))),
    ("63 2 64 3", _of_years((2563, 2), (2564, 3))),
    ("63 โครงการ", report(fact("action_plan", projects=63))),
    ("64 65", other()),
]


@pytest.mark.parametrize(("text", "expected"), EACH_YEAR)
def test_a_year_beside_a_number_of_projects_is_no_number_of_them(text: str, expected: dict[str, Any]) -> None:
    assert reading(text, asked=PROJECTS) == expected


@pytest.mark.parametrize(("text", "asked", "expected"), OF_ALL)
def test_out_of_how_many_is_not_how_many(text: str, asked: Asked, expected: dict[str, Any]) -> None:
    assert reading(text, asked=asked) == expected


@pytest.mark.parametrize(("text", "asked", "expected"), MORE_THAN_ASKED)
def test_an_answer_that_says_more_keeps_it(text: str, asked: Asked, expected: dict[str, Any]) -> None:
    assert reading(text, asked=asked) == expected


@pytest.mark.parametrize(("text", "asked", "expected"), ANSWERS)
def test_a_bare_value_fills_the_slot_that_was_asked(text: str, asked: Asked, expected: dict[str, Any]) -> None:
    assert reading(text, asked=asked) == expected


@pytest.mark.parametrize(("text", "asked", "expected"), [*WRAPPED, *APOLOGISING, *EXPLAINED, *BESIDE, *COURTEOUS])
def test_an_answer_may_say_whence_it_is(text: str, asked: Asked, expected: dict[str, Any]) -> None:
    assert reading(text, asked=asked) == expected


@pytest.mark.parametrize(("text", "asked", "expected"), SOMETHING_ELSE)
def test_an_answer_never_swallows_a_new_report_or_question(text: str, asked: Asked, expected: dict[str, Any]) -> None:
    assert reading(text, asked=asked) == expected


@pytest.mark.parametrize("text", ["ครับ", "45", "👍", "แบบ 2", "12 มิ.ย.", "บางรัก"])
def test_a_bare_value_that_nobody_asked_for_is_no_report(text: str) -> None:
    assert reading(text)["intent"] in ("other", "query")


def test_an_emoji_says_not_when_a_reminder_rings() -> None:
    assert reading("🙂", asked=Asked("at", intent="remind")) == {"intent": "other"}
