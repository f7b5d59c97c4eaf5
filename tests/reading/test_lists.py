"""Several districts, days, things and remarks in one message: which belongs to which. Today is Wednesday 17 June 2563."""

from datetime import date
from typing import Any

import pytest

from bot.reading import read, to_json

from .tables import TODAY, Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G, OBSTACLE = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle"
HELD, OFF = {"status": "held"}, {"status": "cancelled"}

DAYS_OF_NAMES: list[Row] = [
    (
        "จันทร์ที่แล้วเขตบางกะปิประชุมแล้ว 42 คน ส่วนศุกร์หน้าเขตบึงกุ่มจะจัดประชุม",
        report(
            fact(M, district="บางกะปิ", **HELD, date="2020-06-08", attendees=42),
            fact(M, district="บึงกุ่ม", status="scheduled", date="2020-06-26"),
        ),
    ),
    (
        "วันที่ 5 มิ.ย. เขตบางรักประชุมแล้ว 40 คน เขตสาทร 50 คน",
        report(
            fact(M, district="บางรัก", **HELD, date="2020-06-05", attendees=40),
            fact(M, district="สาทร", **HELD, date="2020-06-05", attendees=50),
        ),
    ),
    (
        "เมื่อวานเขตบางรักประชุมแล้ว เขตสาทรยังไม่ได้จัด",
        report(fact(M, district="บางรัก", **HELD, date="2020-06-16"), fact(M, district="สาทร", status="not_held")),
    ),
]
TOGETHER: list[Row] = [
    (
        "เขตหนองแขมกับเขตบางแคจัดประชุมร่วมกันเมื่อ 4 มี.ค. ของหนองแขมมา 62 คน ของบางแคมา 55 คน รวมกัน 117 คน",
        report(
            fact(M, district="หนองแขม", **HELD, date="2020-03-04", attendees=62),
            fact(M, district="บางแค", **HELD, date="2020-03-04", attendees=55),
        ),
    ),
    (
        "ธนบุรีกับคลองสานประชุมร่วมกันเมื่อ 2 มิ.ย. ฝั่งธนบุรี 22 คน ฝั่งคลองสาน 18 คน",
        report(
            fact(M, district="ธนบุรี", **HELD, date="2020-06-02", attendees=22),
            fact(M, district="คลองสาน", **HELD, date="2020-06-02", attendees=18),
        ),
    ),
]
SUMMED_UP: list[Row] = [
    (
        "คลองเตย เบิกแล้ว 33,000 วัฒนา เบิกแล้ว 15,750 พระโขนง ยังไม่ได้เบิก รวม 48,750 จากงบ 3 เขต 190,000",
        report(
            fact(D, district="คลองเตย", amount=33000),
            fact(D, district="วัฒนา", amount=15750),
            fact(D, district="พระโขนง", amount=0),
        ),
    ),
    (
        "เขตปทุมวันประชุม 2 มิ.ย. มา 36 คน เขตบางรักประชุม 3 มิ.ย. มา 29 คน รวมสองเขต 65 คน เฉลี่ยเขตละ 32.5 คน",
        report(
            fact(M, district="ปทุมวัน", **HELD, date="2020-06-02", attendees=36),
            fact(M, district="บางรัก", **HELD, date="2020-06-03", attendees=29),
        ),
    ),
    (
        "ธนบุรี เบิกแล้ว 19,800 คลองสาน เบิกแล้ว 24,150 ยอดรวมสองเขตคือ 43,950 บาท บางนายังไม่ได้เบิก",
        report(
            fact(D, district="ธนบุรี", amount=19800),
            fact(D, district="คลองสาน", amount=24150),
            fact(D, district="บางนา", amount=0),
        ),
    ),
    (
        "ดินแดง เบิกแล้ว 10,000 ห้วยขวาง เบิกแล้ว 12,000 รวม 15,000",
        report(fact(D, district="ดินแดง", amount=10000), fact(D, district="ห้วยขวาง", amount=15000)),
    ),
]
LISTS: list[Row] = [
    (
        "สรุปการประชุม โซนริมคลอง\nทุ่งครุ ประชุมแล้ว 2 มิ.ย. มา 58 คน\nราษฎร์บูรณะ งดจัด\nบางขุนเทียน ยังไม่ได้จัด",
        report(
            fact(M, district="ทุ่งครุ", **HELD, date="2020-06-02", attendees=58),
            fact(M, district="ราษฎร์บูรณะ", **OFF),
            fact(M, district="บางขุนเทียน", status="not_held"),
        ),
    ),
    (
        "ปัญหาของเดือนนี้\nเขตหนองแขม: ประธานชุมชนย้ายออก\nเขตบางแค: เจ้าหน้าที่ไม่พอ",
        report(fact(OBSTACLE, district="หนองแขม"), fact(OBSTACLE, district="บางแค")),
    ),
    (
        "กำหนดการรวม 2 เขต: สวนหลวงงดประชุม / บางนาจะประชุมวันที่ 25 มิ.ย.",
        report(fact(M, district="สวนหลวง", **OFF), fact(M, district="บางนา", status="scheduled", date="2020-06-25")),
    ),
    ("ประชุมได้ 31 เขตแล้ว เขตดินแดงประชุมแล้ว 9 มิ.ย.", report(fact(M, district="ดินแดง", **HELD, date="2020-06-09"))),
]
TABLES: list[Row] = [
    (
        "เขต | วันประชุม | ผู้เข้าร่วม | เบิกจ่าย\nห้วยขวาง | 12/02/63 | 51 คน | 10,500 บาท",
        report(fact(M, district="ห้วยขวาง", **HELD, date="2020-02-12", attendees=51), fact(D, district="ห้วยขวาง", amount=10500)),
    ),
    (
        "|เขต|เบิก|คืน|\n|บางรัก| |400|\n|สาทร|7,000|-|",
        report(fact(R, district="บางรัก", amount=400), fact(D, district="สาทร", amount=7000)),
    ),
    (
        "เขต | บรรจุ ปี 63 | บรรจุ ปี 64\nบางรัก | 2 | 3\nสาทร | 1 | 4",
        report(*(
            fact(A, district=name, projects=projects, fiscal_year=year)
            for name, year, projects in (("บางรัก", 2563, 2), ("บางรัก", 2564, 3), ("สาทร", 2563, 1), ("สาทร", 2564, 4))
        )),
    ),
    ("ประชุม | เบิก\nอร่อย | มาก", other()),
]
NAMES_THAT_END: list[Row] = [
    (
        "ส่งแผนระดับเขตแล้ว 2 เขต คือ พระนคร กับดุสิต ส่วนพญาไทยังไม่ส่ง",
        report(
            *(fact(F, district=name, document="district_plan", status="sent") for name in ("พระนคร", "ดุสิต")),
            fact(F, district="พญาไท", document="district_plan", status="pending"),
        ),
    ),
    (
        "จากทั้งหมด 3 เขต ประชุมแล้ว 2 คือ ธนบุรี คลองสาน เลื่อน 1 คือ บางพลัด",
        report(*(fact(M, district=name, **HELD) for name in ("ธนบุรี", "คลองสาน")), fact(M, district="บางพลัด", status="postponed")),
    ),
    (
        "แบบ 2 ส่งแล้วทั้งเขตดินแดงและเขตห้วยขวาง มีแต่เขตราชเทวีที่ยังไม่ได้ส่ง",
        report(
            *(fact(F, district=name, document="form2", status="sent") for name in ("ดินแดง", "ห้วยขวาง")),
            fact(F, district="ราชเทวี", document="form2", status="pending"),
        ),
    ),
    (
        "เมื่อวานประชุมเขตวัฒนา 30 คน วันนี้ประชุมเขตคลองเตย 75 คน",
        report(
            fact(M, district="วัฒนา", **HELD, date="2020-06-16", attendees=30),
            fact(M, district="คลองเตย", **HELD, date="2020-06-17", attendees=75),
        ),
    ),
    (
        "คลองเตยคืน 5,000 วัฒนาคืน 7,500 รวม 12,500 บาท",
        report(fact(R, district="คลองเตย", amount=5000), fact(R, district="วัฒนา", amount=7500)),
    ),
    (
        "จำนวนโครงการที่บรรจุปี 64\n1 ทุ่งครุ 6\n2 บางบอน 10",
        report(*(fact(A, district=name, projects=count, fiscal_year=2564) for name, count in (("ทุ่งครุ", 6), ("บางบอน", 10)))),
    ),
    (
        "เขตลาดพ้าวเบิก 22,000 เขตสัมพันธวงค์เบิก 18,500",
        report(fact(D, district="ลาดพร้าว", amount=22000), fact(D, district="สัมพันธวงศ์", amount=18500)),
    ),
]
TWO_MEETINGS: list[Row] = [
    (
        "ประชุมแล้ว 10 มิ.ย. 71 คน และจะประชุมอีกรอบ 24 มิ.ย.",
        report(fact(M, **HELD, date="2020-06-10", attendees=71), fact(M, status="scheduled", date="2020-06-24")),
    ),
    ("เชิญครบ 50 ชุมชนแล้ว นัดประชุม 24 มิ.ย.", report(fact(M, status="scheduled", date="2020-06-24"))),
    ("ประชุมเสร็จสี่โมงเย็น เริ่มตั้งแต่บ่ายสอง มา 30 คน", report(fact(M, **HELD, start="14:00", end="16:00", attendees=30))),
]
OTHERS_WORDS: list[Row] = [
    ("ตามที่ สยป. ขอข้อมูลนั้น เขตพระนครประชุมแล้ว 5 มิ.ย.", report(fact(M, district="พระนคร", **HELD, date="2020-06-05"))),
    ("ตามที่นัดประชุมไว้ 5 มิ.ย. เลื่อนเป็น 26 มิ.ย. ค่ะ", report(fact(M, status="postponed", date="2020-06-26"))),
    ("ขอสรุปของเขตสาทรก่อนนะ ทำแผนใหม่ 3 ทบทวน 39 ชุมชน", report(fact(P, district="สาทร", made=3, reviewed=39))),
    ("ต้องประชุม 8 มิ.ย. แต่ไม่ได้ประชุมค่ะ", report(fact(M, status="not_held", date="2020-06-08"))),
    ("เงินที่ต้องคืนยังไม่ได้คืน", report(fact(R, amount=0))),
    ("เขตอื่นเบิกกันหมดแล้ว", other()),
    ("หวังว่าจะได้คืนเงินครบตามกำหนด", other()),
    ("กำหนดการมีว่า จะจัดทีมลงไปช่วย", other()),
]
WHAT_OPENS: list[Row] = [
    ("เบิกแล้วหมื่นห้า มะรืนจะประชุม", report(fact(D, amount=15000), fact(M, status="scheduled", date="2020-06-19"))),
    ("บรรจุแล้ว 4 โครงการ และ วันที่ 30 นี้ จะประชุม", report(fact(A, projects=4), fact(M, status="scheduled", date="2020-06-30"))),
    ("นัดประชุมเดือนหน้า แล้วก็ ปี 64 บรรจุได้ 5 โครงการ", report(fact(M, status="scheduled"), fact(A, projects=5, fiscal_year=2564))),
    ("ทำแผนแล้ว 20 ชุมชน และ ยกเลิกประชุมวันเสาร์ที่ 20 มิ.ย.", report(fact(P, done=20), fact(M, **OFF, date="2020-06-20"))),
    ("เบิกแล้ว 24,500 บาท\nชุมชนทั้งหมด 36 ทบทวนแผน 30", report(fact(D, amount=24500), fact(P, communities=36, reviewed=30))),
    (
        "ยังไม่ได้ประชุมค่ะ แต่นัดกันไว้วันที่ 25 และ เบิก 7,500 บาท",
        report(fact(M, status="scheduled", date="2020-06-25"), fact(D, amount=7500)),
    ),
    ("ไม่มีโครงการบรรจุ เชิญไป 80 มาจริง 66 คน ประชุมเสร็จแล้ว", report(fact(A, projects=0), fact(M, **HELD, attendees=66))),
    ("จะประชุมกลางเดือนหน้า วันยังไม่ลงตัว ทำแผนครบทั้ง 29 ชุมชนแล้ว", report(fact(M, status="scheduled"), fact(P, done=29, communities=29))),
    ("ได้ประชุมแล้ว งบได้มา 65,300 เบิกแล้ว 41,200", report(fact(M, **HELD), fact(D, amount=41200))),
    ("ประชุม 5 มิ.ย. คน 52 แผนชุมชนแล้วเสร็จ 18 ชุมชน", report(fact(M, **HELD, date="2020-06-05", attendees=52), fact(P, done=18))),
]
COMPARED: list[Row] = [
    ("เมื่อเช้าประชุมประชาคม ปีที่แล้วคนมา 90 ปีนี้มาแค่ 41 ค่ะ", report(fact(M, **HELD, date="2020-06-17", attendees=41))),
    ("ปีนี้บรรจุได้ 3 โครงการ น้อยกว่าปีก่อนที่มี 5 โครงการ", report(fact(A, projects=3, fiscal_year=2563))),
    ("ปีที่แล้วบรรจุ 2 โครงการ ปีนี้บรรจุ 3 โครงการ", report(fact(A, projects=2, fiscal_year=2562), fact(A, projects=3, fiscal_year=2563))),
    ("ทำแผนได้ครึ่งหนึ่งแล้ว จากทั้งหมด 48 ชุมชน", report(fact(P, communities=48), ask="done")),
    ("ทำแผนครบ 36 ชุมชน ยกเว้น 2 ชุมชน", report(fact(P, communities=36), ask="done")),
    ("ไม่ได้เบิกเพิ่มนะครับ ยอดเบิกยังเท่าเดิม 25,000 บาท", report(fact(D, amount=25000))),
    ("ไม่ได้เลื่อนนะคะ ประชุมตามเดิม 25 มิ.ย.", report(fact(M, status="scheduled", date="2020-06-25"))),
    ("เป้าเบิกจ่ายไตรมาส 3 คือ 70% นะครับ", other()),
]
MEANT_FOR: list[Row] = [
    ("งดประชุมที่นัดไว้วันที่ 25", report(fact(M, **OFF, date="2020-06-25"))),
    ("จัดประชุมไม่ได้ค่ะ กทม.สั่งปิด กำหนดเดิม 22 มิ.ย.", report(fact(M, **OFF, date="2020-06-22"))),
    ("จัดประชุมที่มัสยิด คนมาเยอะ ร้อยกว่าคน ลงชื่อกันไม่ทัน", report(fact(M, **HELD), ask="attendees")),
    ("จัดประชุมไม่ได้แล้วค่ะ", report(fact(M, **OFF))),
]
NUMBERED: list[Row] = [
    (
        "รายงานครั้งที่ 9 :: 24/6/2563 : อยู่ระหว่างจัดประชุม ความก้าวหน้าของงาน = 70 % งบประมาณที่เบิกใช้ (ครั้งที่ 8) = 0 บาท : เป็นไปตามแผน",
        report(fact(G, percent=70, round=9, disbursed=0, schedule="on_plan")),
    ),
]
ACCIDENTS: list[Row] = [
    ("แต่งบยังไม่ได้เบิกค่ะ", report(fact(D, amount=0))),
    ("ทำเลยค่ะ", other()),
    ("พี่แก้วอยู่กลางทาง", other()),
    ("นั่งข้ามคืนกันเลย", other()),
    ("เขตพญาไทยกเลิกประชุม", report(fact(M, district="พญาไท", **OFF))),
    ("ปีงบนี้ประเวศบรรจุ 3 โครงการ", report(fact(A, district="ประเวศ", projects=3, fiscal_year=2563))),
    ("(โควิดระลอกใหม่)\n2) แผน : ยังไม่ได้ทำแผน", report(fact(P, done=0))),
    ("เบิกแล้ว22000บาทยังไม่ได้ส่งแบบ2", report(fact(D, amount=22000), fact(F, document="form2", status="pending"))),
    ("ติดขัดเรื่องระบบล่ม ตอนนี้ยังไม่ได้เบิก", report(fact(OBSTACLE), fact(D, amount=0))),
]
REMARKS: list[Row] = [
    ("ลบอันเมื่อกี้ให้ทีค่ะ ส่งผิดแชท", other("undo")),
    ("ถูกต้องแล้วครับ เทียบกับทะเบียนแล้ว", other("confirm")),
    ("เขตสวนหลวงส่งแผนระดับเขตมายังครับ หาในเมลไม่เจอ", query("document", district="สวนหลวง")),
    ("ทำแผนครบทั้ง 17 ชุมชนแล้วจ้า น้องๆ อยู่ดึกทุกวัน", report(fact(P, done=17, communities=17))),
    ("ยอดเบิกที่แจ้งเมื่อวานผิดครับ ขอแก้เป็น 30,940 บาท", correct(fact(D, amount=30940))),
    ("ขอแก้ข้อมูลที่รายงานไปเมื่อวานหน่อยค่ะ", correct(ask="facts")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_what_belongs_to_what(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)


@pytest.mark.parametrize(("text", "topic"), [
    ("เขตสาทรเบิกแล้ว 5,000 เหลือเงินเท่าไหร่คะ", "budget"),
    ("สรุปยอดค่ะ ประชุมแล้ว 45 คน", None),
    ("ประชุมแล้ว 45 คน แบบ 2 ส่งวันไหนคะ", "deadline"),
])  # fmt: skip
def test_a_question_behind_figures_goes_along(text: str, topic: str | None) -> None:
    found = to_json(read(text, date.fromisoformat(TODAY)))
    assert found["intent"] == "report"
    assert found.get("also", {}).get("topic") == topic
