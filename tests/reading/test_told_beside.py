"""What is told beside the figure that counts is none of it: years before, glosses, others' sums, later ones, what was only proposed."""

from datetime import date

import pytest

from bot.reading import Asked, read
from bot.reading.as_json import to_json

from .tables import Row, correct, fact, means, other, params, query, reading, report, strip

HELD = {"status": "held"}

YEARS_BEFORE: list[Row] = [
    ("ทำแผนแล้ว 61 ชุมชน เมื่อปี 62 ทำได้ 80 ชุมชน ปีนี้ช้าเพราะโควิด", report(fact("plans", done=61))),
    ("ยังไม่ได้ทำแผน ปีก่อนทำ 17", report(fact("plans", done=0))),
    ("ปี 62 เบิกไป 41,000 ปีนี้ยังไม่ได้เบิกเลยครับ", report(fact("disbursement", amount=0))),
    ("บรรจุปี 62 2 โครงการ ปี 63 5 โครงการ",
     report(fact("action_plan", projects=2, fiscal_year=2562), fact("action_plan", projects=5, fiscal_year=2563))),
]  # fmt: skip
IN_BRACKETS: list[Row] = [
    ("บรรจุแล้ว 4 โครงการ (คำขอทั้งหมด 11 โครงการ)", report(fact("action_plan", projects=4))),
    ("ยังไม่ได้คืน (คาดว่า 3,000)", report(fact("refund", amount=0))),
    ("ประชุมแล้ว (มา 45 คน)", report(fact("meeting", **HELD, attendees=45))),
    ("โครงการจ้างงาน (คนละโครงการกับแผนชุมชน) เบิก 120,000 บาท", other()),
]
LEFT_ASIDE: list[Row] = [
    ("บรรจุแล้ว 8 โครงการ ทั้งนี้ไม่รวมโครงการที่ค้างมา 2 โครงการ", report(fact("action_plan", projects=8))),
    ("มีผู้เข้าร่วมประชุม 92 คน โดยมีเจ้าหน้าที่มาสังเกตการณ์อีก 3 คน ไม่นับรวมครับ", report(fact("meeting", **HELD, attendees=92))),
    ("ประชุมแล้ว ผู้เข้าร่วม 57 คน ส่วนที่ทราบมาว่าเขตข้างเคียงได้ถึง 90 คนนั้น ไม่ขอยืนยัน", report(fact("meeting", **HELD, attendees=57))),
    ("ประชุมแล้ว ผู้เข้าร่วม 41 คน จากเดิมที่แจ้งในหนังสือว่าจะมี 60 คน", report(fact("meeting", **HELD, attendees=41))),
    ("เบิก 9,800 นะ ส่วน 12,000 นั่นงบอีกโครงการ", report(fact("disbursement", amount=9800))),
    ("คืนเงินแล้ว 940 บาท ไม่ใช่ร้อยละ 94 นะครับ", report(fact("refund", amount=940))),
    ("เดิมเข้าใจกันว่าทำแผนครบ 51 ชุมชนแล้ว แต่น่าจะไม่ใช่ ขอตรวจสอบก่อน", other()),
    ("พี่ที่เขตบึงกุ่มบอกว่าทำแผนใหม่ไป 11 ชุมชน แต่พี่ยังไม่เห็นเอกสาร เลยไม่กล้าเชื่อ", other()),
    ("ตัวชี้วัดของโครงการอยู่ที่ร้อยละ 86 สูงกว่าเป้าหมายที่ตั้งไว้ร้อยละ 80", other()),
]
OTHER_SUMS: list[Row] = [
    ("ไม่ได้เบิก 15,000 นะ แค่ 5,000", report(fact("disbursement", amount=5000))),
    ("เบิกงวดแรก 9,000 งวดสองอีก 6,000", report(fact("disbursement"), ask="amount")),
    ("เบิกแล้ว เป็นของงวดแรก 9,000", report(fact("disbursement", amount=9000))),
    ("งวดแรกเบิก 9,000 งวดสองเบิก 6,500 รวมสองงวด 15,500", report(fact("disbursement", amount=15500))),
    ("งวดแรกเบิก 9,000 งวดสองเบิก 6,500", report(fact("disbursement"), ask="amount")),
    ("งวดแรกเบิกจ่ายแล้ว 11,000 บาท สำหรับงวดที่สองอีก 9,000 บาทนั้น จะเบิกเดือนหน้า", report(fact("disbursement", amount=11000))),
    ("เบิกจ่ายแล้ว 12,340 บาท น้อยกว่าที่ประมาณการไว้ 13,000 บาท", report(fact("disbursement", amount=12340))),
    ("ขอรายงานว่าเบิกแล้ว 12,340 บาท เนื่องจากประหยัดค่าเอกสารไปได้อีกหลายร้อยบาท", report(fact("disbursement", amount=12340))),
    ("ยังไม่ได้เบิกนะ ต่อเบอร์ใน 2381", report(fact("disbursement", amount=0))),
    ("คืนเงินแล้ว 2,115 บาท จากงบที่ได้ไป 24,000 บาท", report(fact("refund", amount=2115))),
    ("งวดนี้เบิกแล้ว 8,000 บาท จากงบทั้งปี 40,000 ส่วนงวดหน้าน่าจะ 12,000", report(fact("disbursement", amount=8000, more=True))),
    ("ยังไม่ได้เบิก งบยังครบ 28,300", report(fact("disbursement", amount=0))),
    ("งบทั้งหมด 50,000 ใช้ไป 32,150", report(fact("disbursement", amount=32150))),
    ("รบกวนฝ่ายโยธาช่วยส่งรูปถนน กับยอดเบิกค่าซ่อม 2 แสน มาด้วยนะคะ", other()),
]
OBSTACLES: list[Row] = [
    ("ปัญหาคือห้องประชุมเล็ก", report(fact("obstacle"))),
    ("ปัญหาคือไม่มีคนมา", report(fact("obstacle"))),
    ("ปัญหาคือแอร์เสีย", other()),  # whose?
]
COUNTED_ELSE: list[Row] = [
    ("ทำเพิ่ม 2 ชุมชน", report(fact("plans", done=2))),
    ("โครงการซ่อมทางเดินริมคลองบรรจุในแผนปฏิบัติการปี 63 แล้ว 1 โครงการ",
     report(fact("action_plan", projects=1, fiscal_year=2563))),
    ("บรรจุแล้ว 42 เขต ความก้าวหน้าร้อยละ 60", report(fact("progress", percent=60))),
    ("เขตบางนา 4 โครงการ เขตพระโขนง 2 โครงการ บรรจุทั้งคู่แล้ว",
     report(fact("action_plan", district="บางนา", projects=4), fact("action_plan", district="พระโขนง", projects=2))),
    ("เขตบางนาบรรจุ 4 โครงการ เขตพระโขนงบรรจุแล้ว",
     report(fact("action_plan", district="บางนา", projects=4), fact("action_plan", district="พระโขนง"), ask="projects")),
    ("มีปัญหาผู้นำป่วย 6 คน ประชุมวันนี้เลยมาแค่ 29",
     report(fact("obstacle"), fact("meeting", **HELD, date="2020-06-17", attendees=29))),
    ("ปัญหาคือกรรมการสูงอายุ ทำให้จัดทำแผนแล้วเสร็จเพียง 9 ชุมชน จากทั้งหมด 16 ชุมชน",
     report(fact("obstacle"), fact("plans", done=9, communities=16))),
    ("ยังไม่มีโครงการบรรจุครับ แม้ชุมชนเสนอมาถึง 12 โครงการ เพราะปิดรับไปตั้งแต่เดือนธันวาคม", report(fact("action_plan", projects=0))),
    ("เขตบางแคประชุมแล้ว 85 คน ส่วนเขตหนองจอกงดจัดประชุม สองเขตแรกใช้วิทยากรชุดเดียวกัน 4 คน",
     report(fact("meeting", district="บางแค", **HELD, attendees=85), fact("meeting", district="หนองจอก", status="cancelled"))),
    ("ประชุมเมื่อเช้า มา 36 คน ประธานชุมชนอายุ 78 ก็ยังมา", report(fact("meeting", **HELD, date="2020-06-17", attendees=36))),
    ("ทบทวนแผนครบทั้ง 14 ชุมชนแล้วค่ะ ประธานเซ็นแล้ว 10 รออีก 4", report(fact("plans", reviewed=14, communities=14))),
    ("ทบทวน 58 ชุมชน จากทั้งหมด 99 ที่เหลืออีก 41 ชุมชนจะลงพื้นที่เดือนหน้า", report(fact("plans", reviewed=58, communities=99))),
    ("อาทิตย์ที่แล้ว 15 ชุมชน อาทิตย์นี้เสร็จอีก 4 รวมตอนนี้ทำแผนแล้ว 19 ชุมชน", report(fact("plans", done=19))),
    ("สาทรบรรจุแล้ว 3 โครงการ บางแคเสนอไป 9 โครงการ ผลยังไม่ออก", report(fact("action_plan", district="สาทร", projects=3))),
    ("บรรจุแล้ว 3 โครงการ จากที่เสนอไป 9 โครงการ", report(fact("action_plan", projects=3))),
    ("เสนอเข้าแผนปฏิบัติการปี 64 ไปเจ็ดโครงการ ได้บรรจุสี่", report(fact("action_plan", projects=4, fiscal_year=2564))),
    ("ทบทวน 40 จาก 51 ชุมชน เสนอโครงการไป 5 ได้บรรจุ 2",
     report(fact("plans", reviewed=40, communities=51), fact("action_plan", projects=2))),
    ("บรรจุแล้ว 42 เขต คิดเป็นร้อยละ 84 สูงกว่าเป้าหมายร้อยละ 80", other()),
]  # fmt: skip
OTHER_DAYS: list[Row] = [
    ("ผอ.สั่งเลื่อนประชุม แต่เราจัดไปก่อนแล้วเมื่อ 5 มี.ค. มา 40 คน", report(fact("meeting", **HELD, date="2020-03-05", attendees=40))),
    ("ไม่ได้ประชุมที่เขตนะ ไปจัดที่วัดแทน มา 44 คน", report(fact("meeting", **HELD, attendees=44))),
    ("การประชุมวันที่ 17 มิถุนายน 2563 ยังไม่ได้จัดค่ะ", report(fact("meeting", status="not_held", date="2020-06-17"))),
    ("เดิมกำหนดประชุมวันที่ 27 มีนาคม 2563 แต่มีประกาศปิดสถานที่ จึงไม่สามารถจัดประชุมได้",
     report(fact("meeting", status="cancelled", date="2020-03-27"))),
    ("เมื่อวานไม่ได้ประชุม ประธานติดงานศพ", report(fact("meeting", status="not_held", date="2020-06-16"))),
    ("ประกาศ กทม. ออก 17 มี.ค. เราเลยยกเลิกประชุมที่จะจัด 25 มี.ค.", report(fact("meeting", status="cancelled", date="2020-03-25"))),
    ("ยังไม่ได้ประชุม นัดไว้ 9 ก.ค. เดิมนัด 26 มี.ค.", report(fact("meeting", status="scheduled", date="2020-07-09"))),
    ("ที่นัด 5 มีนาไว้ 40 คน สรุปไม่ได้ประชุมครับ", report(fact("meeting", status="not_held", date="2020-03-05"))),
    ("ครั้งที่ 7 ความก้าวหน้าร้อยละ 50 ประชุมแล้ว 24 ม.ค. 63 ครั้งที่ 8 จะรายงานสิ้นเดือนกรกฎาคม",
     report(fact("progress", round=7, percent=50), fact("meeting", **HELD, date="2020-01-24"))),
    ("บางเขนงดประชุมเพราะห้องซ่อม ดินแดงเลื่อนจาก 21 มิ.ย. เป็น 6 ก.ค.",
     report(fact("meeting", district="บางเขน", status="cancelled"),
            fact("meeting", district="ดินแดง", status="postponed", date="2020-07-06"))),
]  # fmt: skip
TAKEN_BACK: list[Row] = [
    ("อบรม เอ้ย จัดประชุมชี้แจงเมื่อเช้านี้แล้ว คนเข้า 47 เอ๊ะนับใหม่ 49 คน", report(fact("meeting", **HELD, date="2020-06-17", attendees=49))),
    ("ขอแก้ของเขตบางแคนะคะ วันประชุมไม่ใช่ 12 มิ.ย. ต้องเป็น 11 มิ.ย.", correct(fact("meeting", district="บางแค", date="2020-06-11"))),
    ("แก้ทบทวนแผนเป็น 31 ชุมชน พิมพ์ 13 ไปเมื่อวาน", correct(fact("plans", reviewed=31))),
]
ONLY_HOPED: list[Row] = [
    ("ฝันไว้ว่าปีหน้าคนจะมาประชุม 80 คน บรรจุได้สัก 3 โครงการ", other()),
    ("ขอร้องล่ะ มาประชุมกันหน่อยเถอะค่ะ", other()),
    ("เขตบางแคประชุมน่าจะแล้ว", other()),
]
ASKED_OF: list[Row] = [
    ("ส่งแบบไหนไปแล้วบ้าง", query("document")),
    ("แบบไหนยังไม่ส่ง", query("missing", about="document")),
    ("ส่งแบบรายงานละ แบบไหนพี่จุ๋มรู้", report(fact("document", status="sent"), ask="document")),
    ("แผนชุมชนเหรอคะ เขตไหนทำแล้วบ้าง", query("plans")),
    ("ให้ทุกเขตส่งแบบ 1 ได้ตั้งแต่ 22 มิ.ย. ภายใน 30 มิ.ย.", other("deadline", about="document", date="2020-06-30")),
    ("ความก้าวหน้ารอบที่แปดได้กี่เปอร์เซ็นต์", query("round", round=8)),
    ("พี่ฝ่ายคลังรบกวนโอนคืน 1,260 ให้ด้วยนะคะ", other()),
    ("ขอลิสต์เขตที่แผนชุมชนยังไม่ทำค่ะ", query("missing", about="plans")),
    ("ความคืบหน้าโครงการแผนชุมชนเป็นยังไงมั่ง", query("progress")),
    ("KPI ของโครงการตั้งเป้าไว้ 80 ตอนนี้ถึงหรือยังครับ", query("kpi")),
    ("เมื่อวานหนูรายงานไปกี่คนนะ", query("history")),
    ("สมมติประชุมแล้ว 50 คน ต้องพิมพ์ยังไงคะ", other("help")),
    ("ใช้ยังไงคะ ต้องพิมพ์ 45 คนเหรอ", other("help")),
    ("ขอ pdf แบบ 1 เขตเราที่ส่งแล้ว", other("export", document="form1", format="pdf", district="สาทร")),
    ("กำหนดส่งแบบ 2 คือ 18 ก.ย. ไม่ใช่ 30 ก.ย. แล้วนะทุกเขต", other("deadline", about="document", date="2020-09-18")),
    ("เอารายงานเมื่อกี้ออกให้ที ใส่ผิดหมดเลย", other("undo")),
    ("ขอแก้ไขชื่อเขตในรายงานเมื่อสักครู่ครับ ที่ถูกคือเขตบางกอกใหญ่ ไม่ใช่เขตบางกอกน้อย", correct(fact(None, district="บางกอกใหญ่"))),
    ("ขอแก้ไขครับ เงินที่ส่งคืนคือ 1,080 บาท ไม่ใช่ 1,800 บาท", correct(fact("refund", amount=1080))),
    ("อ๋อ แผนชุมชนเหรอคะ ยังไม่ได้ทำเลย", report(fact("plans", done=0))),
    ("แผนชุมชนเหรอ ทำแล้ว 5 ชุมชน", report(fact("plans", done=5))),
    ("แผนชุมชนเหรอคะ ดีใจจัง", query("plans")),
    ("ใครยังไม่ส่งแผนระดับเขต แล้วต้องทวงใครก่อนคะ", query("missing", about="document")),
    ("ภาพรวมของเขตบางแค ณ ขณะนี้เป็นประการใด", query("district", district="บางแค")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_only_what_counts_is_reported(text: str, expected: dict[str, object]) -> None:
    assert means(text, expected)


def test_a_year_that_is_called_by_its_number_is_past_beside_this_one() -> None:
    message, october = "ปี 62 เบิกไป 41,000 ปีนี้ยังไม่ได้เบิกเลยครับ", "2019-10-24"
    assert reading(message, october, "ดอนเมือง") == report(fact("disbursement", amount=0))
    assert reading("ปี 62 เบิกไป 41,000", october, "ดอนเมือง") == report(fact("disbursement", amount=41000))  # the quarter behind it


@pytest.mark.parametrize(("text", "slot", "value"), [
    ("5 มี.ค. ค่ะ ไม่ใช่ 15", "date", "2020-03-05"),
    ("45 คนนะ ไม่ใช่ 54", "attendees", 45),
    ("45 คนค่ะ ปีก่อนมา 60", "attendees", 45),
])  # fmt: skip
def test_an_answer_may_say_what_it_is_not(text: str, slot: str, value: object) -> None:
    found = strip(to_json(read(text, date(2020, 6, 17), "สาทร", Asked(slot, "meeting"))))
    assert found == report(fact("meeting", **{slot: value}))


BESIDE_AN_ANSWER = [
    ("นับถึงวันนี้ได้ 28 จาก 41 ชุมชนค่ะ", Asked("done", "plans"), report(fact("plans", done=28, communities=41))),
    ("28 ชุมชนค่ะ จากทั้งหมด 41 ส่งแบบ 1 แล้วด้วย", Asked("done", "plans"),
     report(fact("plans", done=28, communities=41), fact("document", document="form1", status="sent"))),
    ("5 แผนครับ วันนี้ฝนตกหนักมากเลย", Asked("made", "plans"), report(fact("plans", made=5))),
    ("ต้องยอมรับว่าช้ากว่าแผนค่ะ", Asked("schedule", "progress"), report(fact("progress", schedule="behind"))),
    ("ล่าช้าครับ อุปสรรคคือรวมคนไม่ได้", Asked("schedule", "progress"), report(fact("progress", schedule="behind"), fact("obstacle"))),
    ("12 จาก 15 ชุมชน แล้วเบิกไป 20,000", Asked("done", "plans"),
     report(fact("plans", done=12, communities=15), fact("disbursement", amount=20000))),
    ("3 กับประชุม 10 มิ.ย. 40 คน", Asked("projects", "action_plan"),
     report(fact("action_plan", projects=3), fact("meeting", **HELD, date="2020-06-10", attendees=40))),
    ("61 ค่ะ ปัญหาคือห้องประชุมคับแคบมาก", Asked("attendees", "meeting"), report(fact("meeting", attendees=61), fact("obstacle"))),
    ("40 คนค่ะ ส่วนเขตบางนาประชุมแล้วเมื่อวาน 66 คน", Asked("attendees", "meeting"),
     report(fact("meeting", attendees=40), fact("meeting", district="บางนา", **HELD, date="2020-06-16", attendees=66))),
    ("45 คนค่ะ ปีก่อนประชุมแล้วมา 60 คน", Asked("attendees", "meeting"), report(fact("meeting", attendees=45))),
    ("กี่คนอะไรคะ", Asked("attendees", "meeting"), other()),
    ("ขอดูใบเซ็นชื่อก่อนครับ", Asked("attendees", "meeting"), other()),
    ("ตอนนี้ห้าโมงเย็นแล้ว กลับบ้านก่อนนะ", Asked("start", "meeting"), other()),
    ("ห้าโมงเย็นค่ะ", Asked("start", "meeting"), report(fact("meeting", start="17:00"))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "asked", "expected"), BESIDE_AN_ANSWER)
def test_an_answer_and_what_is_said_beside_it(text: str, asked: Asked, expected: dict[str, object]) -> None:
    assert reading(text, district="สาทร", asked=asked) == expected
