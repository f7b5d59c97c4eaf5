"""Turns of phrase of people who were not asked how they would say it: questions, orders, files. Today is Wednesday 17 June 2563."""

from datetime import date
from typing import Any

import pytest

from bot.reading import read, to_json

from ..tables import TODAY, Row, fact, means, other, params, query, reading, report

M, A, D, R, F = "meeting", "action_plan", "disbursement", "refund", "document"
HELD, PLANNED = {"status": "held"}, {"status": "scheduled"}

CONTACTS: list[Row] = [
    ("ใครเป็นเจ้าหน้าที่เขตบางรัก", query("contact", district="บางรัก")),
    ("ขอกำหนดส่งแบบ 1 หน่อย", query("deadline", about="document")),
    ("ขอ status เขตบางนาหน่อย", query("district", district="บางนา")),
]
DECISIONS: list[Row] = [
    ("ท่านผอ.ให้เลื่อนประชุมเป็น 9 ก.ค. 63", report(fact(M, status="postponed", date="2020-07-09"))),
    ("หัวหน้าให้งดประชุมไปก่อนค่ะ", report(fact(M, status="cancelled"))),
    ("ให้ทุกเขตประชุมภายใน 9 ก.ค.", other("deadline", date="2020-07-09", about=M)),
    ("ทุกเขตต้องส่งแบบ 1 ให้เรียบร้อยภายใน 9 ก.ค.", other("deadline", date="2020-07-09", about=F)),
    ("อยากประชุมให้เสร็จก่อนสิ้นเดือนนี้", other()),
    ("หวังว่าเดือนหน้าจะได้ประชุมกันทุกเขต", other()),
]
REMINDERS: list[Row] = [
    ("เตือนหนูวันศุกร์นี้บ่ายสาม เรื่องคืนเงิน", other("remind", audience="me", at="2020-06-19T15:00", about=R)),
    ("เตือนทุกวันที่ 5 ของเดือน ให้ทุกเขตครับ", other("remind", audience="all", at="2020-07-05T09:00", repeat="monthly")),
    ("อีกสักชั่วโมงเตือนหน่อย", other("remind", ask="at")),
]
QUESTIONS: list[Row] = [
    ("งานไปถึงไหนแล้วคะ", query("progress")),
    ("โทรหาผู้รับผิดชอบเบอร์ไหน", query("contact")),
    ("หาเขตที่ยังไม่ได้ประชุมให้หน่อย", query("missing", about=M)),
    ("ประชุมยังครับ เขตบางนา", query(M, district="บางนา")),
    ("อัตราการเบิกจ่ายร้อยละเท่าไหร่", query("budget")),
    ("เห็นว่าเขตดุสิตคืนเงินหมดแล้ว จริงไหมไม่รู้", other()),
]
DAYS_AND_CODES: list[Row] = [
    ("ขยายเวลาส่งแบบ 2 ถึง 20 ก.ค.", other("deadline", date="2020-07-20", about=F)),
    ("กำหนดคืนเงินวันไหน", query("deadline", about=R)),
    ("กำหนดประชุมวันไหน", query(M)),
    ("รหัส 019284", other("register", ask="district", code="019284")),
    ("otp 019284", other()),
]
NAMED_ONLY: list[Row] = [
    ("ติดต่อใครได้คะเรื่องเบิกเงิน", query("contact")),
    ("ความคืบหน้าครั้งที่ 7", query("round", round=7)),
    ("ยอดคืนเงินของเขตบางนา", other()),
]
PURPOSES_OF_QUESTIONS: list[Row] = [
    ("KPI เท่าไหร่แล้วคะ ผอ.จะเอาเข้าที่ประชุมพรุ่งนี้", query("kpi")),
    ("ผอ.จะประชุมบ่ายนี้ ขอตัวเลข KPI ด่วน", query("kpi")),
    ("เขตเราเบิกยัง จะได้แจ้งหัวหน้า", query("budget", district="สาทร")),
    ("ขอไฟล์สรุปเป็น pdf จะแนบหนังสือ", other("export", document="summary", format="pdf")),
    ("ขอเลื่อนประชุม จะจัด 25 มิ.ย.", report(fact(M, status="postponed", date="2020-06-25"))),
    ("ประชุมแล้ว 45 คน จะเบิกเดือนหน้า", report(fact(M, **HELD, attendees=45))),
]
OFFERS: list[Row] = [
    ("เบิกแล้ว 30,000 มีอะไรโทรถามได้ค่ะ", report(fact(D, amount=30000))),
    ("เงินยังไม่ได้เบิก ผิดถูกยังไงบอกได้ครับ", report(fact(D, amount=0))),
    ("ติดต่อได้ที่เบอร์ไหน", query("contact")),
    ("เขตไหนยังไม่เบิกบ้าง เอาไว้ใช้ประชุมพรุ่งนี้", query("missing", about=D)),
]
AND_THEN: list[Row] = [
    ("แล้วเขตเราประชุมยัง", query(M, district="สาทร")),
    ("ขอบคุณค่ะ แล้วแบบ 2 ครบยังคะ", query(F)),
    ("รับทราบครับ แล้วแผนระดับเขตส่งครบยัง", query(F)),
    ("แล้วเบิก 5,000 ครับ", report(fact(D, amount=5000))),
    ("แบบ 1 ส่งแล้ว แล้วแบบ 2 ยังค่ะ", report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending"))),
]
ASKED_FORMALLY: list[Row] = [
    ("ท่านผู้ว่าฯ ถามว่าเขตไหนยังไม่ประชุม", query("missing", about=M)),
    ("ผู้ว่าฯ ขอตัวเลข KPI ด่วนค่ะ", query("kpi")),
    ("เขตที่ยังไม่ส่งแบบ 1 ได้แก่ที่ใดบ้าง", query("missing", about=F)),
    ("หน่วยงานใดยังไม่ส่งแบบ 2", query("missing", about=F)),
    ("ยังไม่มีโครงการใดบรรจุ", report(fact(A, projects=0))),
    ("ยังไม่ได้คืนเงินแต่อย่างใด", report(fact(R, amount=0))),
    ("เขตบางนาเหลือเงินเท่าไหร่", query("budget", district="บางนา")),
    ("ประชุมแล้ว 21 เขตใช่ไหมคะ", query(M)),
]
SUMMED_UP: list[Row] = [
    ("สรุปประชุมแล้ว 21 เขต", other()),
    ("สรุปเขตบางนา ประชุมแล้ว 30 คน", report(fact(M, district="บางนา", **HELD, attendees=30))),
    ("สรุปเขตบางนาให้หน่อย", query("district", district="บางนา")),
    ("บรีฟให้หน่อย โครงการถึงไหนแล้ว", query("progress")),
]
ENGLISH: list[Row] = [
    ("set เตือนทุกวัน 17.00 น. ให้เขตที่ยังไม่ส่งแบบ 1",
     other("remind", audience="missing", at="2020-06-18T17:00", repeat="daily", about=F)),
    ("export แบบแสดงรายงานความก้าวหน้า round 8", other("export", document="progress_form", round=8)),
]  # fmt: skip
UNTIL_WHEN: list[Row] = [
    ("คืนเงินได้ถึงสิ้นเดือนใช่มั้ยคะ", query("deadline", about=R)),
    ("แบบ 2 ต้องส่งก่อนวันที่ 30 ใช่ไหม", query("deadline", about=F)),
]
DAYS_SETTLED: list[Row] = [
    ("ประชุมชุมชนเคาะวันแล้วนะ 25 มิ.ย. บ่ายโมง", report(fact(M, **PLANNED, date="2020-06-25", start="13:00"))),
    ("ประชุมได้วันแล้วยังคะ", query("meeting")),
]
SOON: list[Row] = [
    ("อีกแป๊บนึงเตือนหน่อย", other("remind", ask="at")),
    ("อีกชั่วโมงนึงเตือนผมด้วย", other("remind", audience="me", ask="at")),
]
JOINING: list[Row] = [
    ("ขอลงทะเบียนครับ ย้ายจากเขตบางแคมาอยู่เขตบางบอน รหัส 620194", other("register", district="บางบอน", code="620194")),
    ("ผมจากเขตบางแคครับ ขอลงทะเบียน รหัส 620194", other("register", district="บางแค", code="620194")),
    ("ลงทะเบียน เขตบางแค ยังไม่ได้รับรหัส", other("register", district="บางแค", ask="code")),
    ("ยังไม่ได้ลงทะเบียน รหัสหาย", other()),
    ("เพิ่งมาใหม่เมื่อวาน ใช้ยังไงคะ", other("help")),
    ("พรุ่งนี้ต้องทำยังไง", other()),
]
GIVEN_BACK: list[Row] = [
    ("พรุ่งนี้ 9 โมงเตือนเอาหนังสือไปคืนห้องสมุด", other("remind", at="2020-06-18T09:00")),
    ("เตือนผมวันศุกร์เอาเงินไปคืน สยป.", other("remind", audience="me", at="2020-06-19T09:00", about="refund")),
]
MOVED: list[Row] = [
    ("ตอนนี้ KPI ขยับจาก 80 เป็นเท่าไหร่แล้วคะ", query("kpi")),
    ("เขตไหนขยับจากรอบที่แล้วบ้าง", query("movers")),
    ("อันนี้ไม่ใช่ค่ะ", other("deny")),
]
PREAMBLES: list[Row] = [
    ("ดูตารางแล้วงงๆ เลยขอถามหน่อยค่ะ เขตลำลูกกาส่งแบบ 2 หรือยังคะ", query("document", ask="district")),
    ("ขอบคุณสำหรับเอกสารค่ะ แล้วเขตดุสิต เขตพระนคร เป็นยังไงบ้าง", query("district", district=["ดุสิต", "พระนคร"])),
    ("ผมเป็นคนความจำสั้น ช่วยเตือนผมทุกวันศุกร์ 9 โมง", other("remind", audience="me", at="2020-06-19T09:00", repeat="weekly")),
    ("สรุปภาพรวม ณ วันนี้\nเขตที่ประชุมแล้วมี 17 เขต คิดเป็นร้อยละ 34", other()),
    ("ขอเช็คกับการเงินก่อนนะ", other()),
    ("ขอสรุปให้ฟังหน่อย เอาแบบย่อๆ", query("progress")),
    ("ขอดูวิธีกรอกหน่อย", other("help")),
    ("คอมเสียเปิดของเก่าไม่ได้ค่ะ ขอไฟล์สรุปเป็น excel ได้ไหมคะ", other("export", document="summary", format="xlsx")),
    ("แบบ 2 ส่งเป็น pdf ได้ไหมคะ", query("document")),
    ("อยากได้จำนวนชุมชนที่ทำแผนแล้วค่ะ", query("plans")),
    ("เอ๊ะ ไม่ถูกนะคะ", other("deny")),
    ("จึงกำหนดให้ทุกเขตบรรจุโครงการให้เสร็จภายในต้นเดือนหน้า", other("deadline", about="action_plan", ask="date")),
]  # fmt: skip
PREFACED: list[Row] = [
    ("จะได้บอกแม่บ้านถูก เขตบางรักประชุมวันไหนคะ", query("meeting", district="บางรัก")),
    ("กำลังรวมข้อมูล เขตไหนยังไม่คืนเงินบ้าง", query("missing", about="refund")),
    ("จะได้ไม่ลืม เตือนผมพรุ่งนี้ 9 โมง", other("remind", audience="me", at="2020-06-18T09:00")),
    ("จะประชุมชุมชน 25 มิ.ย. ใครยังไม่ส่งแบบ 1", report(fact(M, **PLANNED, date="2020-06-25"))),
    ("จะไปเที่ยว เขตไหนน่าเที่ยว", other()),
]
EXPLAINED: list[Row] = [
    ("ถอนที่เพิ่งส่งไปหน่อย เด็กกดเล่น", other("undo")),
    ("ลบทิ้งเลย เบื่อจะคุยแล้ว", other()),
    ("คืนเงินแล้วค่ะ 3,250 บาท ให้การเงินไปเมื่อวาน", report(fact(R, amount=3250))),
    ("ขอไฟล์สรุป excel หน่อยครับ เครื่องผมเปิด pdf ไม่ได้", other("export", document="summary", format="xlsx")),
    ("สมัครใช้งานค่ะ เขตดุสิต 118820 คนเก่าย้ายไปแล้ว", other("register", district="ดุสิต", code="118820")),
    ("ใช้งานยังไงคะ หนูเพิ่งบรรจุใหม่", other("help")),
]
NOT_ASKED: list[Row] = [
    ("ขอสรุปสถานะโครงการหน่อยครับ ไม่เอาไฟล์นะ อ่านในไลน์นี่แหละ", query("progress")),
    ("ขอให้ทุกเขตส่งแบบ 2 ภายใน 30 มิ.ย. ใครมีปัญหาแจ้งด้วยนะคะ", other("deadline", date="2020-06-30", about="document")),
    ("กำหนดส่งแบบ 2 วันไหน ถามมาแล้วตอบไม่ตรงกันเลย", query("deadline", about="document")),
    ("ประชุมยังเลยค่ะ", report(fact(M, status="not_held"))),
]
THE_LAST_DAY: list[Row] = [
    ("ให้ทุกเขตเบิกเงินให้เสร็จภายใน 31 ส.ค. หลังจากนี้ไม่มีงบแล้ว", other("deadline", date="2020-08-31", about="disbursement")),
    ("ทุกเขตคืนเงินภายใน 15 ก.ย. ไม่มีขยายเวลาให้แล้วนะคะ", other("deadline", date="2020-09-15", about="refund")),
    ("เบิกเงินภายในวันศุกร์ หลังจากนั้นเบิกไม่ได้แล้วใช่ไหม", query("deadline", about="disbursement")),
]
WHO_IS_LEFT: list[Row] = [
    ("ขอรายชื่อเขตที่ยังไม่รายงานอะไรเลย", query("missing")),
    ("เหลือใครอีกบ้างคะ", query("missing")),
    ("จะโทรตามแบบ 1 ค่ะ ขอชื่อเขตที่ยังไม่ส่งหน่อย", query("missing", about="document")),
    ("การคลังทวงมาอีกแล้วค่ะ เหลือกี่เขตที่ยังไม่เบิกคะ", query("missing", about="disbursement")),
    ("เขาฝากส่ง เขตบางบอนประชุมแล้ว 8 มิ.ย. มา 36 คน", report(fact(M, district="บางบอน", **HELD, date="2020-06-08", attendees=36))),
]


THOSE: list[Row] = [
    ("แล้วที่ประชุมแล้วแต่ยังไม่เบิกล่ะ", query("missing", about=D)),
    ("แล้วที่ยังไม่ประชุมแต่เบิกแล้วล่ะคะ", query("missing", about=M)),
    ("แล้วคนที่ประชุมแล้วแต่ไม่ได้เบิก", query("missing", about=D)),
    ("แล้วที่บรรจุแล้วแต่ยังไม่ส่งแบบ 2 มีใครบ้าง", query("missing", about=F)),
    ("เอาเฉพาะที่ประชุมแล้ว", query(M)),
    ("เอาที่บรรจุแล้วค่ะ", query(A)),
    ("ขอแค่ที่เบิกแล้ว", query("budget")),
    ("แล้วพวกที่คืนเงินแล้วล่ะ", query("budget")),
    ("เฉพาะที่ยังไม่คืนเงิน", query("missing", about=R)),
    ("เฉพาะที่ยังไม่คืนเงินค่ะ", query("missing", about=R)),
    ("เฉพาะที่เบิกแล้ว 30000", report(fact(D, amount=30000))),
    ("ส่วนที่ประชุมไปแล้วคือวันที่ 5 มิ.ย. 45 คน", report(fact(M, **HELD, date="2020-06-05", attendees=45))),
    ("แล้วประชุมแล้ว", report(fact(M, **HELD))),
    ("ที่ประชุมแล้วยังไม่เบิก", report(fact(M, **HELD), fact(D, amount=0))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)


@pytest.mark.parametrize(("text", "day"), [
    ("KPI ณ 3 มิ.ย. 63", "2020-06-03"),
    ("เดือนที่แล้วเบิกไปเท่าไหร่", "2020-05-31"),
    ("เดือนมีนา 63 เบิกไปเท่าไหร่", "2020-03-31"),
    ("สิ้นเดือนเมษาประชุมไปกี่เขต", "2020-04-30"),
    ("เดือนนี้เบิกไปเท่าไหร่", None),
    ("เดือนหน้าใครต้องประชุมบ้าง", None),
    ("กลางเดือนที่แล้วเบิกไปเท่าไหร่", None),
    ("KPI ไตรมาส 1", "2019-12-31"),
    ("ไตรมาส 2 เบิกไปเท่าไหร่", "2020-03-31"),
    ("KPI ไตรมาส 3", None),
    ("KPI ไตรมาส 4", "2020-09-30"),  # still to come: the answer says so
    ("KPI ไตรมาส 2 ปี 62", "2019-03-31"),
    ("KPI ณ 17 ก.ค. 63", "2020-07-17"),
])
def test_a_question_about_a_past_day_keeps_the_day(text: str, day: str | None) -> None:
    found = to_json(read(text, date.fromisoformat(TODAY)))
    assert (found["intent"], found.get("as_of")) == ("query", day)


def test_a_numbered_report_is_asked_by_its_number() -> None:
    assert reading("ตอนรายงานครั้งที่ 9 ประชุมไปกี่เขต") == query("round", round=9)


def test_the_indicator_may_be_asked_at_a_round() -> None:
    assert to_json(read("KPI รอบที่ 9 เท่าไหร่", date(2020, 9, 15))) == {"intent": "query", "topic": "kpi", "round": 9}
