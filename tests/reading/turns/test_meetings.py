"""Turns of phrase of people who were not asked how they would say it: meetings. Today is Wednesday 17 June 2563."""

from datetime import date
from typing import Any

import pytest

from bot.reading import read, to_json

from ..tables import TODAY, Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F = "meeting", "plans", "action_plan", "disbursement", "refund", "document"
HELD, PLANNED = {"status": "held"}, {"status": "scheduled"}

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
DAYS_OF_OTHER_THINGS: list[Row] = [
    ("เบิก 12,000 เมื่อวันที่ 10 ประชุมเมื่อวันที่ 12 มา 40", report(fact(D, amount=12000), fact(M, **HELD, date="2020-06-12", attendees=40))),
    (
        "ส่งแบบ 1 เมื่อวันที่ 10 มิ.ย. ประชุม 12 มิ.ย. 40 คน",
        report(fact(F, document="form1", status="sent"), fact(M, **HELD, date="2020-06-12", attendees=40)),
    ),
    (
        "บรรจุ 3 โครงการ เมื่อวันที่ 10 มิ.ย. ประชุม 40 คน วันที่ 12 มิ.ย.",
        report(fact(A, projects=3), fact(M, **HELD, date="2020-06-12", attendees=40)),
    ),
    ("คืนเงิน 3,000 วันที่ 10 มิ.ย. นัดประชุม 24 มิ.ย.", report(fact(R, amount=3000), fact(M, **PLANNED, date="2020-06-24"))),
    ("เบิก 12,000 วันที่ 10 มิ.ย. จัดประชุมแล้ว", report(fact(D, amount=12000), fact(M, **HELD, date="2020-06-10"))),
    (
        "เบิก 5,000 วันที่ 10 มิ.ย. ประชุม 40 คน วันที่ 12 มิ.ย. 35 คน",
        report(fact(D, amount=5000), fact(M, **HELD, date="2020-06-10", attendees=40), fact(M, **HELD, date="2020-06-12", attendees=35)),
    ),
]
PURPOSES: list[Row] = [
    ("จัดประชุมเพื่อทบทวนแผนพัฒนาชุมชน วันที่ 25 มิ.ย. เวลา 10.00 น.", report(fact(M, **PLANNED, date="2020-06-25", start="10:00"))),
    ("ประชุมเมื่อวานเพื่อทบทวนแผน มา 30 คน", report(fact(M, **HELD, date="2020-06-16", attendees=30))),
]
REASONS: list[Row] = [
    ("เลื่อนประชุมไปเดือนหน้าก่อนครับ ยังระบาดหนัก", report(fact(M, status="postponed"))),
    ("ประชุมไม่ได้เลยครับ ชาวบ้านไม่กล้าออกมา", report(fact(M, status="cancelled"))),
    ("ประชุมไม่ได้เพราะโควิด ทบทวนแผนแล้ว 9 ชุมชน", report(fact(M, status="cancelled"), fact(P, reviewed=9))),
    ("สำนักงานเขตหลักสี่ส่งคืนเงินที่ได้รับจัดสรร จำนวน 9,050 บาท", report(fact(R, district="หลักสี่", amount=9050))),
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
MOVED_DAYS: list[Row] = [
    ("เลื่อนจาก 10 มิ.ย. มาจัด 16 มิ.ย. แล้วค่ะ 40 คน", report(fact(M, **HELD, date="2020-06-16", attendees=40))),
    ("ประชุมที่เลื่อนจาก 10 มิ.ย. จัดแล้วเมื่อวาน 40 คน", report(fact(M, **HELD, date="2020-06-16", attendees=40))),
    ("ยกเลิกประชุม 24 มิ.ย. จัดใหม่ 1 ก.ค.", report(fact(M, status="postponed", date="2020-07-01"))),
    ("ประชุมที่เลื่อนไป 24 มิ.ย. ยกเลิกแล้ว", report(fact(M, status="cancelled", date="2020-06-24"))),
]
SPOKEN_RUNS: list[Row] = [
    ("เขตบางนาประชุมแล้วบ่ายโมงถึงบ่ายสามคนมาสี่สิบ",
     report(fact(M, district="บางนา", **HELD, start="13:00", end="15:00", attendees=40))),
    ("ประชุมแล้ว สี่สิบคนมาครบ", report(fact(M, **HELD, attendees=40))),
]  # fmt: skip
YEARS_IN_WORDS: list[Row] = [
    ("ปีงบประมาณสองห้าหกสี่ บรรจุหกโครงการ", report(fact(A, projects=6, fiscal_year=2564))),
    ("ปีหกสิบสี่บรรจุ 6 โครงการ", report(fact(A, projects=6, fiscal_year=2564))),
    ("ประชุมวันที่สิบมีนาคมสองห้าหกสาม มา 30 คน", report(fact(M, **HELD, date="2020-03-10", attendees=30))),
    ("ประชุมวันที่สิบมีนา หกสิบสามคน", report(fact(M, **HELD, date="2020-03-10", attendees=63))),
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
BARE_NUMBERS_BEHIND_DAYS: list[Row] = [
    ("บางซื่อ/ประชุม/15มิ.ย./40คน", report(fact(M, district="บางซื่อ", **HELD, date="2020-06-15", attendees=40))),
    ("ประชุม 15 มิ.ย. 40", report(fact(M, **HELD, date="2020-06-15", attendees=40))),
    ("ประชุมวันที่ 12 พ.ค. เวลา 25.00 น.", report(fact(M, **HELD, date="2020-05-12"))),
    ("สรุปคือยังไม่ได้จัดประชุม", report(fact(M, status="not_held"))),
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
    ("ไปจัดประชุมประชาคมมาเมื่อวานค่ะ ฝนตก สรุปมีชาวบ้าน 29 คน", report(fact(M, **HELD, date="2020-06-16", attendees=29))),
    ("ประชุมแล้วเมื่อวาน รวมผู้เข้าร่วม 48 รูป/คน", report(fact(M, **HELD, date="2020-06-16", attendees=48))),
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
CONCEDED: list[Row] = [
    ("มีคนมาประชุม 39 คน ถึงแม้ฝนจะตก", report(fact(M, **HELD, attendees=39))),
    ("จะประชุม 25 มิ.ย. แม้ฝนจะตก", report(fact(M, **PLANNED, date="2020-06-25"))),
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
DAYS_OF_REASONS: list[Row] = [
    ("เลื่อนประชุมไปวันที่ 16 ก.ค. เพราะวันที่ 9 ชนงานบวช", report(fact(M, status="postponed", date="2020-07-16"))),
]
DAYS_IN_TURN: list[Row] = [
    (
        "ประชุม 3 ครั้ง วันที่ 5 8 12 มิ.ย. 30 32 35 คน",
        report(*(fact(M, **HELD, date=f"2020-06-{day}", attendees=came) for day, came in (("05", 30), ("08", 32), ("12", 35)))),
    ),
    (
        "ประชุม 2 ครั้ง วันที่ 5 และ 8 มิ.ย. 30 และ 32 คน",
        report(fact(M, **HELD, date="2020-06-05", attendees=30), fact(M, **HELD, date="2020-06-08", attendees=32)),
    ),
]
BOTH_OF_THEM: list[Row] = [
    ("บางแค บรรจุ 3 โครงการ บางบอนบรรจุ 4 โครงการ ปี 64 ทั้งคู่", report(
        fact(A, district="บางแค", projects=3, fiscal_year=2564), fact(A, district="บางบอน", projects=4, fiscal_year=2564))),
    ("เขตบางแคมา 30 คน เขตบางบอนมาประชุม 42 คน เมื่อ 3 มิ.ย. ทั้งคู่", report(
        fact(M, district="บางแค", status="held", date="2020-06-03", attendees=30),
        fact(M, district="บางบอน", status="held", date="2020-06-03", attendees=42))),
]  # fmt: skip


RECKONED: list[Row] = [
    ("น่าจะประชุมได้แล้วนะ", other()),
    ("ประชุมเสร็จแล้วจะแจ้งจำนวนคนนะคะ", other()),
    ("กำหนดให้ประชุมเสร็จก่อนสงกรานต์", other()),
    ("เขตหลักสี่รีบประชุมไปแล้วเมื่อวาน", report(fact(M, district="หลักสี่", **HELD, date="2020-06-16"))),
    ("เมื่อวาน (พฤหัส) ประชุมไป 33 คน", report(fact(M, **HELD, attendees=33), ask="date")),
    ("เมื่อวาน (อังคาร) ประชุมไป 33 คน", report(fact(M, **HELD, date="2020-06-16", attendees=33))),
    ("พี่ฝากส่งแบบ 2 ด้วยนะ ส่วนประชุมเราจัดไปแล้ว คนมา 29 คน", report(fact(M, **HELD, attendees=29))),
    ("ใครว่าเราไม่ได้ประชุม ประชุมแล้ว 38 คน", report(fact(M, **HELD, attendees=38))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)


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
