"""How letters open, how lists are headed, and what is said beside a day, a sum or a count. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F = "meeting", "plans", "action_plan", "disbursement", "refund", "document"
HELD = {"status": "held"}

WHAT_A_LETTER_REFERS_TO: list[Row] = [
    ("ตามที่ให้ส่งแบบรายงาน 1 นั้น เขตบางนาได้จัดส่งเรียบร้อยแล้ว", report(fact(F, district="บางนา", document="form1", status="sent"))),
    ("ตามที่ได้รับแจ้งให้ส่งคืนเงิน นั้น เขตบางนาได้ส่งคืนแล้ว 12,000 บาท", report(fact(R, district="บางนา", amount=12000))),
    (
        "ตามที่แจ้งให้รายงานผลภายใน 30 มิ.ย. นั้น เขตบางนาประชุมแล้วเมื่อวันที่ 3 มิ.ย. มีผู้เข้าร่วม 40 คน",
        report(fact(M, **HELD, district="บางนา", date="2020-06-03", attendees=40)),
    ),
    ("ตามที่ให้ส่งแผนระดับเขตนั้น เขตบางนายังไม่ได้ส่งครับ", report(fact(F, district="บางนา", document="district_plan", status="pending"))),
]
THE_LINE_OVER_A_LIST: list[Row] = [
    (
        "ตารางนัดประชุมของ 2 เขต\nบางพลัด 14 ก.ค. 63 เวลา 09.00 น.\nบางนา 15 ก.ค. 63 เวลา 13.30 น.",
        report(
            fact(M, district="บางพลัด", status="scheduled", date="2020-07-14", start="09:00"),
            fact(M, district="บางนา", status="scheduled", date="2020-07-15", start="13:30"),
        ),
    ),
    (
        "ประชุมแล้ว 40 คน\nดุสิต 20 คน\nบางนา 30 คน",
        report(
            fact(M, **HELD, attendees=40), fact(M, **HELD, district="ดุสิต", attendees=20), fact(M, **HELD, district="บางนา", attendees=30)
        ),
    ),
]
ALL_OF_THEM: list[Row] = [
    ("ทำแผนครบแล้วครับทั้งห้าสิบเอ็ดชุมชนเลย", report(fact(P, done=51, communities=51))),
    ("ทบทวนครบแล้วค่ะทั้ง 12 ชุมชน", report(fact(P, reviewed=12, communities=12))),
]
NONE_AT_ALL: list[Row] = [
    ("ยังไม่ได้เอาโครงการไหนบรรจุเข้าแผนปฏิบัติการเลยค่ะ", report(fact(A, projects=0))),
    ("โครงการไหนยังไม่ได้บรรจุเข้าแผนคะ", query("missing", about=A)),
    ("ปัญหาคือไม่ค่อยมีใครอยากมาทำต่อ", report(fact("obstacle"))),
]
NO_WAIT: list[Row] = [
    ("ทบทวนแล้ว 42 ไม่ใช่ครับ 43 ชุมชน จาก 51 ชุมชน", report(fact(P, reviewed=43, communities=51))),
    ("เบิกแล้วหมื่นสอง ไม่ใช่ค่ะ หมื่นสาม", report(fact(D, amount=13000))),
    ("ประชุมเมื่อวันจันทร์ ไม่ใช่ครับ วันอังคาร คนมา 30", report(fact(M, **HELD, date="2020-06-16", attendees=30))),
    ("เขตบางรัก ไม่ใช่ค่ะ เขตสาทร ประชุมแล้ว 30 คน", report(fact(M, **HELD, district="สาทร", attendees=30))),
    ("วันที่ 5 35 ไม่ใช่ค่ะ 37", correct(fact(None, date="2020-06-05"))),
    ("ประชุมแล้ว 43 คนครับ ไม่ใช่ 42", correct(fact(M, **HELD, attendees=43))),
]
HOW_IT_WAS_MISTYPED: list[Row] = [
    ("แก้เป็นเขตบางกอกน้อยนะคะ เมื่อกี้พิมพ์บางกอกใหญ่", correct(fact(None, district="บางกอกน้อย"))),
    ("แก้เป็น 45 คน เมื่อกี้พิมพ์เป็น 54", correct(fact(None, attendees=45))),
    ("แก้ความก้าวหน้าครั้งที่ 7 เป็น 62% เมื่อวานพิมพ์ตกไปหลักนึง", correct(fact("progress", round=7, percent=62))),
]
SUMS_NOT_DRAWN: list[Row] = [
    ("เบิกแล้วแหละแต่จำยอดไม่ได้ รู้แค่งบมี 65,300", report(fact(D), ask="amount")),
    ("เบิกแล้วบางส่วน ค่าป้าย 1,500 รอใบเสร็จ", report(fact(D), ask="amount")),
    ("เบิกไป 1,500 รอใบเสร็จอยู่", report(fact(D, amount=1500))),
]
WHO_STAYED_AWAY: list[Row] = [("ประชุม 10 มิ.ย. มา 28 ลาป่วยลากิจกัน 12", report(fact(M, **HELD, date="2020-06-10", attendees=28)))]
WHENCE_SOMEBODY_COMES: list[Row] = [
    ("พี่เพิ่งย้ายจากลาดพร้าว แจ้งแทนเขตวังทองหลางนะ เบิกแล้ว 19,200", report(fact(D, district="วังทองหลาง", amount=19200))),
]
THAT_DAY: list[Row] = [("ผอ.ว่างวันที่ 9 เดือนหน้า เลยนัดประชุมชุมชนวันนั้น", report(fact(M, status="scheduled", date="2020-07-09")))]
HOURS_IN_BRACKETS: list[Row] = [
    (
        "เขตจอมทอง กำหนดประชุมชี้แจงพรุ่งนี้ 9 โมงเช้า (ทีมจัดโต๊ะมา 7 โมงครึ่ง)",
        report(fact(M, district="จอมทอง", status="scheduled", date="2020-06-18", start="09:00")),
    ),
    ("นัดประชุมพรุ่งนี้ 9.00 น. (เลิก 12.00 น.)", report(fact(M, status="scheduled", date="2020-06-18", start="09:00", end="12:00"))),
]
SPELT_SO: list[Row] = [
    ("พี่คะดินแดงประชุมแล้ว 57 คน", report(fact(M, **HELD, district="ดินแดง", attendees=57))),
    ("ทวีวัฒณาบรรจุปี 64 2 โครงการค่า", report(fact(A, district="ทวีวัฒนา", projects=2, fiscal_year=2564))),
    ("เบิกค่าอาหารว่างเรียบร้อยละ18,650บ.", report(fact(D, amount=18650))),
    ("บางกอกไหญ่ประชุมแล้ว 9 มีนา ๓๓ คน", report(fact(M, **HELD, district="บางกอกใหญ่", date="2020-03-09", attendees=33))),
    ("ขอไฟล์แบบรง.2เป็นxlsxของบางกะปิด้วยค่า", other("export", document="form2", format="xlsx", district="บางกะปิ")),
]


@pytest.mark.parametrize(("text", "meant"), params(globals()))
def test_a_letter_or_list_reads_as_meant(text: str, meant: dict[str, Any]) -> None:
    assert means(text, meant)
