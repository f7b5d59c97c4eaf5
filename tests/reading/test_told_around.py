"""What is told around what counts: other offices, promises, excuses, what is awaited or asked of a colleague; each belongs to itself."""

from datetime import date

import pytest

from bot.reading import Asked, read
from bot.reading.as_json import to_json

from .tables import Row, correct, fact, other, params, query, reading, report

HELD = {"status": "held"}

OFFICES: list[Row] = [
    ("ฝพช. ได้จัดทำแผนไปแล้ว 40 ชุมชน", report(fact("plans", done=40))),
    ("จพง. แจ้งว่าประชุมแล้ว คกก. มา 20 คน", report(fact("meeting", **HELD, attendees=20))),
    ("พบปัญหา คือ ไม่มีรถรับส่งผู้สูงอายุ อย่างไรก็ดี ฝพช. ได้ทำแผนไปแล้ว 40 ชุมชน", report(fact("obstacle"), fact("plans", done=40))),
    ("มีปัญหาคนน้อย แต่เมื่อวานได้ประชุมแล้ว", report(fact("obstacle"), fact("meeting", **HELD, date="2020-06-16"))),
    ("ฝพช. ขอขอบพระคุณ สยป. ที่กรุณาให้คำแนะนำมาโดยตลอด", other("thanks")),
]
EXPLAINED: list[Row] = [
    ("กำหนดประชุมชี้แจงแนวทางการทบทวนแผน วันที่ 25 มิ.ย.", report(fact("meeting", status="scheduled", date="2020-06-25"))),
    ("กำหนดประชุมชี้แจงการทบทวนแผน วันที่ 25 มิ.ย.", report(fact("meeting", status="scheduled", date="2020-06-25"))),
    ("นัดประชุม 25 มิ.ย. การทบทวนแผน 12 ชุมชน", report(fact("meeting", status="scheduled", date="2020-06-25"), fact("plans", reviewed=12))),
]
OR_ELSE: list[Row] = [
    ("ขอให้ทุกเขตเบิกจ่ายให้แล้วเสร็จภายใน 18 ก.ย. 63 หากพ้นกำหนดจะไม่สามารถกันเงินได้",
     other("deadline", date="2020-09-18", about="disbursement")),
    ("ทุกเขตส่งแบบ 2 ภายใน 18 ก.ย. ใครไม่ส่งจะรายงานผู้ว่าฯ", other("deadline", date="2020-09-18", about="document")),
    ("ขอรับแบบ 2 ด้วยครับ", other("export", document="form2")),
    ("ส่งแล้วขอรับ แบบ 2", report(fact("document", document="form2", status="sent"))),
]  # fmt: skip
OTHER_COUNTS: list[Row] = [
    ("แผนทำใหม่ 2 ทบทวน 19 รวม 21", report(fact("plans", made=2, reviewed=19))),
    ("แผนทำใหม่ 9 ทบทวน 51 ยังไม่ได้ทำ 13 รวม 73 ชุมชน", report(fact("plans", made=9, reviewed=51, communities=73))),
    ("ทำแผนแล้ว 26 จาก 34 ชุมชน เดือนที่แล้วแค่ 11 เอง", report(fact("plans", done=26, communities=34))),
    ("ทบทวนแผนแล้ว 37 ชุมชน ดีกว่าเมื่อเดือนก่อนที่ทำได้ 21", report(fact("plans", reviewed=37))),
    ("ความก้าวหน้า 70 เดือนก่อน 60", report(fact("progress", percent=70))),
    ("บรรจุปี 64 แล้ว 3 ตกไป 4 โครงการ", report(fact("action_plan", projects=3, fiscal_year=2564))),
    ("บรรจุ เสนอ 6 โครงการ ผ่าน 2 โครงการ", report(fact("action_plan", projects=2))),
    ("ทำแผน 41 เอ่อ 14 ชุมชน", report(fact("plans", done=14))),
    ("ทำแผนใหม่ 6 ชุมชน ทบทวน 28 ที่เหลืออีก 11 ชุมชนติดเลือกประธานคนใหม่", report(fact("plans", made=6, reviewed=28))),
    ("ประชุมแล้ว นับรวมออนไลน์ 12 คนด้วย เป็นผู้เข้าร่วม 50 คน", report(fact("meeting", **HELD, attendees=50))),
    ("ประชุมแล้ว คน 88 รูปเดี๋ยวส่งตาม", report(fact("meeting", **HELD, attendees=88))),
    ("ประชุมแล้ว 66 ท่าน รูปถ่าย 14 ภาพจะส่งให้ภายหลัง", report(fact("meeting", **HELD, attendees=66))),
    ("ประชุมแล้ว 66 ท่าน ใบเซ็นชื่อยังไม่ได้ส่ง",
     report(fact("meeting", **HELD, attendees=66), fact("document", document="other", status="pending"))),
    ("ประชุมแล้ว 47 คน ใช้งบค่าอาหารกลางวันคนละ 80 บาท", report(fact("meeting", **HELD, attendees=47))),
    ("คืนเงินแล้ว 2,840 บาท จากยอดที่ทวงมา 3,000 บาท ส่วนต่าง 160 บาท", report(fact("refund", amount=2840))),
    ("งดประชุม 25 มิ.ย. คืนห้อง 401 แล้ว", report(fact("meeting", status="cancelled", date="2020-06-25"))),
    ("ประชุมรอบเก็บตกไปแล้ว 29 คน", report(fact("meeting", **HELD, attendees=29))),
]  # fmt: skip
OF_OTHERS: list[Row] = [
    ("ประชุมแล้ว 34 คน ยืมห้องเขตสาทร", report(fact("meeting", **HELD, attendees=34))),
    ("ประชุม 5 มิ.ย. 30 คน บางนา 50 คน", report(fact("meeting", **HELD, date="2020-06-05", attendees=30),
                                                fact("meeting", district="บางนา", **HELD, date="2020-06-05", attendees=50))),
    ("เบิกแล้ว 30,000 บางนา 20,000",
     report(fact("disbursement", amount=30000), fact("disbursement", district="บางนา", amount=20000))),
    ("ประชุมแล้ว เชิญ 60 คน บางนา มา 50 คน", report(fact("meeting", district="บางนา", **HELD, attendees=50))),
    ("ส่งแบบ 2 แล้ว ส่วนแบบ 1 กับแผนเขตยังไม่ได้ส่ง",
     report(fact("document", document="form2", status="sent"), fact("document", document="form1", status="pending"),
            fact("document", document="district_plan", status="pending"))),
    ("น้องฝ้ายช่วยพิมพ์ให้พี่หน่อย ว่าประชุม 5 มิ.ย. 44 คน", other()),
    ("สมัยผมอยู่พระนคร ประชุมทีคนมาเป็นร้อย ทำแผนครบทุกชุมชน", other()),
    ("ยังไม่ได้ทำแผนค่ะ ที่มีข่าวว่าเสร็จแล้ว 10 ชุมชนนั้นเป็นแผนป้องกันภัย ไม่ใช่แผนพัฒนาชุมชน", report(fact("plans", done=0))),
    ("อยากได้คนซัก 50 ตอนประชุม", other()),
    ("พี่จ๋า เบิกให้หนู 300 ก่อนดิ", other()),
    ("เอาไว้ทำแผนครบ 30 ชุมชนเมื่อไรค่อยฉลองครับ", other()),
    ("เดิมเข้าใจว่าคืน 4,200 บาทไปแล้ว แต่การเงินบอกว่าไม่ใช่", other()),
    ("ฝั่งการเงินเบิกให้แล้วนะพี่ ตัวเลขยังไม่ได้ถามเขาเลย", report(fact("disbursement"), ask="amount")),
    ("ปัญหาอุปสรรคก็ไม่มีนะเจ้าคะ ราบรื่นดี", other()),
    ("ปัญหาอุปสรรคคือไม่มีรถรับส่งผู้สูงอายุ", report(fact("obstacle"))),
]  # fmt: skip
INSTEAD: list[Row] = [
    ("ประชุม 12 มิ.ย. ยกเลิก จัดวันที่ 15 แทน มา 40 คน", report(fact("meeting", **HELD, date="2020-06-15", attendees=40))),
    ("ไม่ได้ประชุมวันที่ 10 มิ.ย. ประชุมวันที่ 12 มิ.ย. มา 40 คน", report(fact("meeting", **HELD, date="2020-06-12", attendees=40))),
    ("ประชุม 12 มิ.ย. ยกเลิก", report(fact("meeting", status="cancelled", date="2020-06-12"))),
    ("ประชุมไม่ใช่วันที่ 5 แล้วนะ เลื่อนเป็น 9 ก.ค.", report(fact("meeting", status="postponed", date="2020-07-09"))),
    ("เดือนที่แล้วเบิก 10,000 เดือนนี้เบิก 5,000",
     report(fact("disbursement", amount=10000), fact("disbursement", amount=5000, more=True))),
    ("ประชุมแล้ว 10 มิ.ย. 40 คน ครั้งหน้า 25 มิ.ย. 9 โมง",
     report(fact("meeting", **HELD, date="2020-06-10", attendees=40),
            fact("meeting", status="scheduled", date="2020-06-25", start="09:00"))),
    ("นัดประชุม 25 มิ.ย. 9 โมง และ 26 มิ.ย. บ่ายโมง", report(fact("meeting", status="scheduled", date="2020-06-25", start="09:00"))),
    ("ประชุม 3 ครั้ง 5 8 และ 10 มิ.ย. ครั้งละ 30 คน",
     report(*(fact("meeting", **HELD, date=f"2020-06-{day}", attendees=30) for day in ("05", "08", "10")))),
    ("ประชุมแล้วแต่คนน้อย มาแค่ 18 เดี๋ยวรอบหน้าจะชวนใหม่", report(fact("meeting", **HELD, attendees=18))),
    ("ชะลอไว้ก่อนตามหนังสือสั่งการ ประชุมชุมชนน่ะค่ะ", report(fact("meeting", status="postponed"))),
]  # fmt: skip
PUT_RIGHT: list[Row] = [
    ("ขอแก้ที่ส่งเมื่อวาน ประชุมคนมา 64 ส่วน 46 คือจำนวนเก้าอี้", correct(fact("meeting", attendees=64))),
    ("แก้แผนที่ทบทวนเป็น 21 ชุมชน แทน 12 ชุมชน", correct(fact("plans", reviewed=21))),
    ("ขอความกรุณาแก้ไขชื่อเขตในรายงานเมื่อเช้าเป็นเขตบางกอกน้อย มิใช่เขตบางกอกใหญ่", correct(fact(None, district="บางกอกน้อย"))),
    ("บางนา ไม่ใช่ 10 เป็น 11 ส่วนบรรจุเป็น 3", correct(fact("action_plan", district="บางนา", projects=3))),
    ("ยังไม่ได้บรรจุค่ะ รอฝ่ายแผนเปิดให้แก้แผนปฏิบัติการก่อน", report(fact("action_plan", projects=0))),
    ("เขตบางกะปิคืนเงินแล้ว 2,840 บาท ทางโน้นคำนวณผิดเอง", report(fact("refund", district="บางกะปิ", amount=2840))),
    ("ลบอันเมื่อกี้ 45 คนนั่นผิด", other("undo")),
    ("รายงานเมื่อสักครู่ที่ว่าเบิก 77,000 กดส่งผิดค่ะ กรุณายกเลิกรายงานนั้นไปก่อน", other("undo")),
]
ASKED_ABOUT: list[Row] = [
    ("บางนาบรรจุ 3 หรือ 4 โครงการคะ", query("action_plan", district="บางนา")),
    ("เขตไหนยังไม่ส่งแบบ 1 แต่ประชุมแล้ว", query("missing", about="document")),
    ("เขตมีนบุลีตอนนี้เป็นยังไงคะ", query("district", district="มีนบุรี")),
    ("ใครเป็นผู้รับผิดชอบของเขตบางคอแหลมครับ เบอร์ 02-555-0177 โทรไปแล้วไม่มีคนรับสาย", query("contact", district="บางคอแหลม")),
    ("ตอนนี้ผ่านเกณฑ์กันไปกี่เปอร์เซ็นต์ของ 50 เขตแล้วครับ", query("kpi")),
    ("สำนักงบฯ ขอข้อมูลเร่งด่วน จึงใคร่ขอทราบว่าเบิกจ่ายไปแล้วร้อยละเท่าใด", query("budget")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_each_thing_belongs_to_itself(text: str, expected: dict[str, object]) -> None:
    assert reading(text) == expected


MEETING_DAY, CAME = Asked("date", "meeting"), Asked("attendees", "meeting")
ANSWERED = [
    ("20-21 ม.ค. 63 สองวันค่ะ", MEETING_DAY, report(fact("meeting", date="2020-01-20"))),
    ("ถ้าจำไม่ผิดน่าจะวันพุธที่ 10 มิ.ย. 63 ค่ะ", MEETING_DAY, report(fact("meeting", date="2020-06-10"))),
    ("จันทร์ที่ผ่านมาครับ โทษที เพิ่งว่างตอบตอนสองทุ่ม", MEETING_DAY, report(fact("meeting", date="2020-06-15"))),
    ("10 มิ.ย. แล้วก็เบิกไป 3,000", MEETING_DAY, report(fact("meeting", date="2020-06-10"), fact("disbursement", amount=3000))),
    ("เมื่อวาน เบิก 3,000", MEETING_DAY, report(fact("disbursement", amount=3000))),
    ("มา 38 คนค่ะ ขอโทษที่ตอบช้านะคะ วันนี้งานเข้าตั้งแต่ 7 โมง", CAME, report(fact("meeting", attendees=38))),
    ("ผู้เข้าร่วม 73 คนค่ะ ส่วนแผนทำแล้ว 20 ชุมชน", CAME, report(fact("meeting", attendees=73), fact("plans", done=20))),
    ("จัดแล้ว มา 73 คนค่ะ ส่วนแผนทำแล้ว 20 ชุมชน", CAME, report(fact("meeting", **HELD, attendees=73), fact("plans", done=20))),
    ("ร้อยกว่าคนค่ะ ส่วนแบบ 2 ส่งแล้วนะคะ", CAME,
     report(fact("meeting"), fact("document", document="form2", status="sent"), ask="attendees")),
    ("28 คนครับ น้อยไปหน่อย ครั้งหน้าอยากให้ได้สัก 50", CAME, report(fact("meeting", attendees=28))),
    ("สี่โมงเย็นค่ะ กว่าจะได้กลับบ้านก็ทุ่มนึง", Asked("end", "meeting"), report(fact("meeting", end="16:00"))),
    ("ทวีวัฒนาค่ะ ไม่ใช่วัฒนานะคะ", Asked("district", "disbursement"), report(fact("disbursement", district="ทวีวัฒนา"))),
    ("ดินแดงค่ะ มี 23 ชุมชน", Asked("district", "plans"), report(fact("plans", district="ดินแดง", communities=23))),
    ("12 อีก 5 ยัง", Asked("done", "plans"), report(fact("plans", done=12))),
    ("70 เดือนก่อน 60", Asked("percent", "progress"), report(fact("progress", percent=70))),
    ("เสนอ 6 ผ่าน 2", Asked("projects", "action_plan"), report(fact("action_plan", projects=2))),
    ("ไม่ผิดค่ะ", Asked("confirm"), other("confirm")),
    ("ไม่ใช่ครับ ตัวเลขยังผิดอยู่", Asked("confirm"), other("deny")),
    ("ใช่ค่ะ ขอบคุณมากนะคะที่ถามย้ำ", Asked("confirm"), other("confirm")),
    ("น้ำดื่มขวดละ 7 บาทเองค่ะ", Asked("amount", "refund"), other()),
    ("เงินเหลือ 3,260 บาทค่ะ", Asked("amount", "disbursement"), other()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "asked", "expected"), ANSWERED)
def test_an_answer_is_heard_among_what_is_said_around_it(text: str, asked: Asked, expected: dict[str, object]) -> None:
    assert reading(text, asked=asked) == expected


BESIDE = [
    ("เบิก 20,000 ลาพรุ่งนี้", fact("disbursement", amount=20000), {"intent": "leave", "from": "2020-06-18", "to": "2020-06-18"}),
    ("เลื่อนประชุมเป็น 30 มิ.ย. ขอลา 25-26 มิ.ย.", fact("meeting", status="postponed", date="2020-06-30"),
     {"intent": "leave", "from": "2020-06-25", "to": "2020-06-26"}),
    ("ประชุมแล้ว 40 คน พรุ่งนี้ลา", fact("meeting", **HELD, attendees=40), {"intent": "leave", "from": "2020-06-18", "to": "2020-06-18"}),
    ("ลา 20-24 ก.ค. นะคะ ส่งแบบ 1 แล้ว", fact("document", document="form1", status="sent"),
     {"intent": "leave", "from": "2020-07-20", "to": "2020-07-24"}),
    ("นัดประชุม 25 มิ.ย. 9 โมง เตือนก่อน 1 วันด้วย",
     fact("meeting", status="scheduled", date="2020-06-25", start="09:00"), {"intent": "remind", "ask": ["at"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "also"), BESIDE)
def test_a_report_goes_with_the_leave_or_the_reminder_beside_it(text: str, told: dict[str, object], also: dict[str, object]) -> None:
    found = to_json(read(text, date(2020, 6, 17)))
    assert (found["facts"], found["also"]) == ([told], also)


@pytest.mark.parametrize("text", ["ประธานลาพรุ่งนี้ ประชุมแล้ว 20 คน", "ประชุมแล้ว 5 มิ.ย. ขาดประชุม 12 มา 38 คน"])
def test_others_who_are_away_take_no_leave_here(text: str) -> None:
    assert "also" not in to_json(read(text, date(2020, 6, 17)))


def test_a_report_that_is_only_narrowed_is_a_question_for_districts() -> None:
    assert read("เขตไหนยังไม่ส่งแบบ 1 แต่ประชุมแล้ว", date(2020, 6, 17)).had == "meeting"
