"""What was heard, thought, feared or said by somebody beside what is so. Today is Wednesday 17 June 2563."""

from datetime import date
from typing import Any

import pytest

from bot.reading import Asked, read

from ..tables import Row, correct, fact, means, other, params, query, reading, report

M, P, D, R, A, F, G = "meeting", "plans", "disbursement", "refund", "action_plan", "document", "progress"
HELD = {"status": "held"}

NOBODY_ANSWERED: list[Row] = [
    ("เขตบางกะปิประชุมแล้ว 55 คน ส่วนเขตคันนายาวโทรไป 3 รอบไม่มีคนรับสาย", report(fact(M, district="บางกะปิ", **HELD, attendees=55))),
    ("เขตบางรักเบิกแล้ว 5,000 เขตทุ่งครุถามแล้วเขายังไม่ตอบ", report(fact(D, district="บางรัก", amount=5000))),
    ("เขตบางรักเบิกแล้ว 5,000 เขตทุ่งครุยังไม่แจ้งยอดเบิก", report(fact(D, district="บางรัก", amount=5000))),
    ("เขตบางรักเบิกแล้ว 5,000 เขตทุ่งครุยังไม่ได้เบิก",
     report(fact(D, district="บางรัก", amount=5000), fact(D, district="ทุ่งครุ", amount=0))),
    ("เขตมีนบุรีทำแผนใหม่ 9 ทบทวน 40 ชุมชน ส่วนเขตหนองจอกขอเวลาอีก 10 วันยังไม่ให้ตัวเลข", report(fact(P, district="มีนบุรี", made=9, reviewed=40))),
    ("ยอดเบิกยังไม่แจ้งมา", other()),
    ("เขตหลักสี่ยอดเบิกยังไม่ส่งมา", other()),
]  # fmt: skip
ONLY_AT_FIRST: list[Row] = [
    ("จัดแล้วครับ ทีแรกจะงด", report(fact(M, **HELD))),
    ("ประชุมแล้วเมื่อวาน ทีแรกจะเลื่อน", report(fact(M, **HELD, date="2020-06-16"))),
    ("เดิมจะประชุมวันนี้ งดแล้วค่ะ", report(fact(M, status="cancelled", date="2020-06-17"))),
    ("นึกว่าส่งแบบ 2 แล้ว ที่จริงยังไม่ได้ส่ง", report(fact(F, document="form2", status="pending"))),
    ("ขออภัยที่ส่งล่าช้าค่ะ รายงานครั้งที่ 8 ความก้าวหน้าร้อยละ 70", report(fact(G, round=8, percent=70))),
    ("รายงานครั้งที่ 8 ความก้าวหน้าร้อยละ 70 ล่าช้ากว่าแผน", report(fact(G, round=8, percent=70, schedule="behind"))),
]
SOMEBODY_SAID: list[Row] = [
    ("ประธานบอกว่ามา 70 คน แต่นับจริงประชุมเมื่อวานได้ 53 คน", report(fact(M, **HELD, date="2020-06-16", attendees=53))),
    ("เขตบางเขนเบิกไปเท่าไหร่แล้วคะ มีพี่คนนึงบอก 25,000 อีกคนบอกยังไม่ได้เบิก", query("budget", district="บางเขน")),
    ("ประชุม 45 คน เบิก 12,000 อันนี้ยังไม่ใช่รายงานนะคะ", other()),
    ("วิทยุบอกว่าเขตบางรักประชุมชาวบ้าน 200 คน", other()),
    ("ไปนั่งฟังประชุมของสำนักการระบายน้ำวันนี้ มีคนมา 85 คน", other()),
]
WHEN_IT_WAS_TOLD: list[Row] = [
    ("ประธานโทรมาเมื่อวาน ประชุมแล้ว 45 คน", report(fact(M, **HELD, attendees=45))),
    ("สรุปจากที่ ผอ.เขตโทรมาเมื่อครู่ ประชุมแล้ว 45 คน", report(fact(M, **HELD, attendees=45))),
    ("แจ้งพี่ค่ะ เมื่อวานประชุมแล้ว 45 คน", report(fact(M, **HELD, date="2020-06-16", attendees=45))),
    ("ยังไม่ได้คืนเงินที่เหลือ 6,400 บาท เมื่อวานโทรจี้ไปแล้วสองครั้ง", report(fact(R, amount=0))),
    ("เบิกเพิ่มอีก 7,500 ครับ ก่อนหน้านี้แจ้งไว้ 15,000", report(fact(D, amount=7500, more=True))),
]
OUT_OF_ALL: list[Row] = [
    ("เสร็จเพิ่มอีก 2 ชุมชน รวมทำแผนแล้ว 19 ชุมชน จาก 28 ชุมชน", report(fact(P, done=19, communities=28))),
    ("ยังไม่ได้ทำแผนสักชุมชนเลยค่ะ จาก 17 ชุมชน เหลือเวลาอีก 3 เดือน", report(fact(P, done=0, communities=17))),
    ("เมื่อวานประชุม คนมา 60% ของที่เชิญ คือ 48 จาก 80 คน", report(fact(M, **HELD, date="2020-06-16", attendees=48))),
]
WHEN_SOMETHING_ELSE_IS: list[Row] = [
    ("ยังไม่ได้ประชุมค่ะ\nหมอนัดวันที่ 19", report(fact(M, status="not_held"))),
    ("ยังไม่ได้ประชุมค่ะ แอร์เสียตั้งแต่วันจันทร์", report(fact(M, status="not_held"))),
    ("ยังไม่ได้ประชุมค่ะพี่ วางวันไว้พุธหน้า", report(fact(M, status="scheduled", date="2020-06-24"))),
    ("เลื่อนประชุมเป็น 30 มิ.ย. ค่ะ เมื่อคืนนอน 3 ชั่วโมงเอง", report(fact(M, status="postponed", date="2020-06-30"))),
    ("ประชุมแล้ว 12 มิ.ย. มา 45 คน ค่ะ รถติดมาก ออกตั้งแต่ 6 โมงเช้า", report(fact(M, **HELD, date="2020-06-12", attendees=45))),
    ("ประชุมแล้ว 12 มิ.ย. มา 45 คน ออกมาห้าโมงเย็น", report(fact(M, **HELD, date="2020-06-12", attendees=45))),
    ("ประชุมแล้ว 12 มิ.ย. มา 45 คน เริ่มบ่ายโมง กว่าจะเสร็จสองทุ่ม",
     report(fact(M, **HELD, date="2020-06-12", attendees=45, start="13:00", end="20:00"))),
    ("ประชุมแล้ว 12 มิ.ย. มา 45 คน หัวหน้าดีใจมาก เลี้ยงข้าวทั้งฝ่าย 9 คน", report(fact(M, **HELD, date="2020-06-12", attendees=45))),
    ("ประชุมแล้ว 12 มิ.ย. มา 45 คน ถ้าผิดพลาดขออภัยด้วย", report(fact(M, **HELD, date="2020-06-12", attendees=45))),
]  # fmt: skip
NOT_YET_OR_NO_MORE: list[Row] = [
    ("เบิกไป 32,000 ที่ขอไว้ 35,000", report(fact(D, amount=32000))),
    ("ยอดเบิกจ่าย 32,000 ตั้งเรื่องไว้อีก 8,000", report(fact(D, amount=32000))),
    ("ยอดเบิกจ่าย 32,000 แต่งบ 60,000", report(fact(D, amount=32000))),
    ("ผอ.สั่งว่าต้องเบิกให้หมด 36,740 แต่ถึงวันนี้ฝ่ายเบิกได้จริง 21,300 บาท", report(fact(D, amount=21300))),
    ("ยังไม่ได้คืนเงิน 2,100 ที่เหลือ", report(fact(R, amount=0))),
    ("บรรจุ 4 โครงการ ปี 64 อีก 5 โครงการไม่ผ่าน", report(fact(A, projects=4, fiscal_year=2564))),
    ("บรรจุ 4 โครงการ ปี 64 อีก 5 โครงการตกไป", report(fact(A, projects=4, fiscal_year=2564))),
    ("บรรจุโครงการแล้วค่ะ หน้า 14-16", report(fact(A), ask="projects")),
    ("เป้าหมาย 80% ครั้งที่ 8 คืบหน้า 70%", report(fact(G, round=8, percent=70))),
    ("เดือนหน้าน่าจะถึง 80% ครั้งที่ 8 คืบหน้า 70%", report(fact(G, round=8, percent=70))),
    ("12 มิ.ย. ประชุมไปแล้ว 45 คน เลื่อนมาจาก 5 มิ.ย.", report(fact(M, **HELD, date="2020-06-12", attendees=45))),
    ("ประชุมแล้ว 12 มิ.ย. มา 45 คน ลงทะเบียนล่วงหน้าไว้ 55 คน", report(fact(M, **HELD, date="2020-06-12", attendees=45))),
    ("ประชุมเมื่อวันที่ 6 นะคะ คนมา 54 ไม่ใช่ค่ะ 45 คน", report(fact(M, **HELD, date="2020-06-06", attendees=45))),
    ("ทบทวนแผนแล้ว 12 ชุมชน เดือนหน้าทำอีก 3", report(fact(P, reviewed=12))),
    ("ปีหน้าวางไว้ 30 ชุมชน ส่วนปีนี้ทำแผนแล้ว 22 ชุมชน", report(fact(P, done=22))),
    ("จัดทำและทบทวนแผนแล้ว 46 ชุมชน ที่หนูบอก 96 คือจำนวนชุมชนทั้งหมดค่ะ", report(fact(P, done=46, communities=96))),
    ("เขตดินแดงบรรจุ 4 โครงการ ปี 2564 เขตพญาไทบรรจุ 1 โครงการ ปีเดียวกัน",
     report(fact(A, district="ดินแดง", projects=4, fiscal_year=2564), fact(A, district="พญาไท", projects=1, fiscal_year=2564))),
]  # fmt: skip
NONE_OF_OURS: list[Row] = [
    ("ยอดเบิก 85,000 ที่ถามมานั่นของศูนย์เด็กเล็กครับ คนละโครงการกัน", other()),
    ("นึกว่าแบบ 1 ส่งไปแล้ว", other()),
    ("ควรประชุมให้เสร็จก่อนทำแผน ไม่ใช่ทำแผนไปแล้ว 20 ชุมชนค่อยมาเรียกประชุม", other()),
    ("วันนี้ไปประชุมของสำนักการโยธา มีคนมา 85 คน ไม่เข้าใจสักอย่าง", other()),
    ('ใช้ยังไงคะ ต้องพิมพ์แบบ "ประชุมแล้ว 45 คน" หรือกดเมนูคะ', other("help")),
    ("พี่หนึ่งบอกว่าเขตยานนาวาประชุม 9 ก.ค. พี่สองบอก 10 ก.ค. ตกลงประชุมวันไหนคะ", query("meeting", district="ยานนาวา")),
]
SAID_WRONGLY: list[Row] = [
    ("เขตบางคอแหลมจ้ะ ที่พิมพ์ยานนาวาไปน่ะผิด แก้ด้วย", correct(fact(None, district="บางคอแหลม"))),
    ("ที่พิมพ์ยานนาวาไปผิด ต้องเป็นบางคอแหลม", correct(fact(None, district="บางคอแหลม"))),
]
ORDERED: list[Row] = [
    ("ให้ทุกเขตส่งแบบ 2 ภายในวันที่ 24 มิ.ย. ผมจะเอาเข้าที่ประชุมวันที่ 27",
     other("deadline", date="2020-06-24", about="document")),
    ("ให้ทุกเขตส่งแผนระดับเขตภายในวันที่ 24 มิ.ย. ใครส่งก่อนจะได้ตรวจก่อน",
     other("deadline", date="2020-06-24", about="document")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_what_is_so_is_told_and_no_more(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)


def test_a_question_for_the_day_of_a_meeting_is_as_of_no_day() -> None:
    assert read("พี่ว่าประชุม 9 ก.ค. ตกลงประชุมวันไหนคะ", date(2020, 6, 17), "สาทร").as_of is None


@pytest.mark.parametrize(("text", "on_top"), [
    ("ทบทวนเพิ่มอีก 2 ชุมชน", True),
    ("ทบทวนแล้ว 12 ชุมชน อีก 3 ชุมชนนัดสัปดาห์หน้า", False),
    ("บรรจุแล้ว 4 โครงการ อีก 2 โครงการรอพิจารณา ปี 64", False),
])  # fmt: skip
def test_a_count_comes_on_top_only_where_it_is_said_of_it(text: str, on_top: bool) -> None:
    assert [fact.added for fact in read(text, date(2020, 6, 17), "สาทร").facts] == [on_top]


@pytest.mark.parametrize(("text", "asked", "expected"), [
    ("21,300 จาก 30,000", Asked("amount", D), report(fact(D, amount=21300))),
    ("เลื่อนไป 6 ก.ค. จาก 23 มิ.ย.", Asked("status", M), report(fact(M, status="postponed", date="2020-07-06"))),
    ("ใช่ครับ ขอโทษที หายไปสามวัน", Asked("confirm"), other("confirm")),
    ("45 คนค่ะ\nแอร์เสียตั้งแต่วันจันทร์", Asked("attendees", M), report(fact(M, attendees=45))),
    ("45 คนค่ะ หัวหน้าดีใจมาก เลี้ยงข้าวทั้งฝ่าย 9 คน", Asked("attendees", M), report(fact(M, attendees=45))),
    ("12 มิ.ย. ค่ะ หัวหน้าดีใจมาก เลี้ยงข้าวทั้งฝ่าย 9 คน", Asked("date", M), report(fact(M, date="2020-06-12"))),
    ("12 มิ.ย. ค่ะ คนมา 45", Asked("date", M), report(fact(M, date="2020-06-12", attendees=45))),
    ("จัดแล้วค่ะ เหนื่อยมาก 45 คน", Asked("status", M), report(fact(M, **HELD, attendees=45))),
    ("จัดแล้วค่ะ คึกคักมาก 45 คน", Asked("status", M), report(fact(M, **HELD, attendees=45))),
    ("จัดแล้วค่ะ ที่ร้านลุงดำ 45 คน", Asked("status", M), report(fact(M, **HELD, attendees=45))),
    ("ไม่ใช่ค่ะ โควิดวันนี้ติดเพิ่ม 5 ราย", Asked("confirm"), other("deny")),
    ("จัดแล้วค่ะ เมื่อคืนนอน 3 ชั่วโมงเอง", Asked("status", M), report(fact(M, **HELD))),
    ("ไม่ใช่ค่ะ เมื่อคืนนอน 3 ชั่วโมงเอง", Asked("confirm"), other("deny")),
    ("ไม่ใช่ค่ะ คนมา 54", Asked("confirm"), correct(fact(None, attendees=54))),
])  # fmt: skip
def test_an_answer_is_told_whatever_is_said_behind_it(text: str, asked: Asked, expected: dict[str, Any]) -> None:
    assert reading(text, asked=asked) == expected
