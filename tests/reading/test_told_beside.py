"""What is told beside the figure that counts is none of it: years before, glosses, others' sums, later ones, what was only proposed."""

from datetime import date

import pytest

from bot.reading import Asked, read
from bot.reading.as_json import to_json

from .tables import Row, correct, fact, means, other, params, query, report, strip

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
OTHER_SUMS: list[Row] = [
    ("คืนเงินแล้ว 2,115 บาท จากงบที่ได้ไป 24,000 บาท", report(fact("refund", amount=2115))),
    ("งวดนี้เบิกแล้ว 8,000 บาท จากงบทั้งปี 40,000 ส่วนงวดหน้าน่าจะ 12,000", report(fact("disbursement", amount=8000, more=True))),
    ("ยังไม่ได้เบิก งบยังครบ 28,300", report(fact("disbursement", amount=0))),
    ("งบทั้งหมด 50,000 ใช้ไป 32,150", report(fact("disbursement", amount=32150))),
    ("รบกวนฝ่ายโยธาช่วยส่งรูปถนน กับยอดเบิกค่าซ่อม 2 แสน มาด้วยนะคะ", other()),
]
COUNTED_ELSE: list[Row] = [
    ("ประชุมเมื่อเช้า มา 36 คน ประธานชุมชนอายุ 78 ก็ยังมา", report(fact("meeting", **HELD, date="2020-06-17", attendees=36))),
    ("ทบทวนแผนครบทั้ง 14 ชุมชนแล้วค่ะ ประธานเซ็นแล้ว 10 รออีก 4", report(fact("plans", reviewed=14, communities=14))),
    ("ทบทวน 58 ชุมชน จากทั้งหมด 99 ที่เหลืออีก 41 ชุมชนจะลงพื้นที่เดือนหน้า", report(fact("plans", reviewed=58, communities=99))),
    ("อาทิตย์ที่แล้ว 15 ชุมชน อาทิตย์นี้เสร็จอีก 4 รวมตอนนี้ทำแผนแล้ว 19 ชุมชน", report(fact("plans", done=19))),
    ("สาทรบรรจุแล้ว 3 โครงการ บางแคเสนอไป 9 โครงการ ผลยังไม่ออก", report(fact("action_plan", district="สาทร", projects=3))),
    ("บรรจุแล้ว 3 โครงการ จากที่เสนอไป 9 โครงการ", report(fact("action_plan", projects=3))),
    ("บรรจุแล้ว 42 เขต คิดเป็นร้อยละ 84 สูงกว่าเป้าหมายร้อยละ 80", other()),
]
OTHER_DAYS: list[Row] = [
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
    ("ใครยังไม่ส่งแผนระดับเขต แล้วต้องทวงใครก่อนคะ", query("missing", about="document")),
    ("ภาพรวมของเขตบางแค ณ ขณะนี้เป็นประการใด", query("district", district="บางแค")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_only_what_counts_is_reported(text: str, expected: dict[str, object]) -> None:
    assert means(text, expected)


@pytest.mark.parametrize(("text", "slot", "value"), [
    ("5 มี.ค. ค่ะ ไม่ใช่ 15", "date", "2020-03-05"),
    ("45 คนนะ ไม่ใช่ 54", "attendees", 45),
])  # fmt: skip
def test_an_answer_may_say_what_it_is_not(text: str, slot: str, value: object) -> None:
    found = strip(to_json(read(text, date(2020, 6, 17), "สาทร", Asked(slot, "meeting"))))
    assert found == report(fact("meeting", **{slot: value}))
