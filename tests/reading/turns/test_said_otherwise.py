"""Turns of phrase in which what was thought, wanted, ordered or told before gives way. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress"
HELD = {"status": "held"}

THOUGHT_OTHERWISE: list[Row] = [
    ("นึกว่าแค่เลื่อน ที่ไหนได้ ประชุมยกเลิกไปเลย", report(fact(M, status="cancelled"))),
    ("คิดว่าจะมาสัก 30 ที่ไหนได้ มากันตั้ง 65 คน ประชุมสนุกมาก", report(fact(M, **HELD, attendees=65))),
]
THE_SAME_DAY: list[Row] = [
    ("บางนาประชุม 12 มิ.ย. 42 คน ส่วนดินแดงวันเดียวกัน 37 คน",
     report(fact(M, district="บางนา", **HELD, date="2020-06-12", attendees=42),
            fact(M, district="ดินแดง", **HELD, date="2020-06-12", attendees=37))),
    ("ประชุม 12 มิ.ย. มา 40 คน วันเดียวกันเบิก 5,000", report(fact(M, **HELD, date="2020-06-12", attendees=40), fact(D, amount=5000))),
]
BOTH_WORKS: list[Row] = [
    ("เขตคลองเตยจัดทำและทบทวนแผนรวม 36 ชุมชน เขตสวนหลวง 40 ชุมชน",
     report(fact(P, district="คลองเตย", done=36), fact(P, district="สวนหลวง", done=40))),
]
NONE_OF_OURS: list[Row] = [
    ("ประชุมตลาดนัดเมื่อวาน 12 คน ไม่ใช่ประชุมชุมชนนะ", other()),
    ("ประชุมแล้ว 45 คน ไม่ใช่ประชุม 54 คน", correct(fact(M, **HELD, attendees=45))),
]
ONLY_AN_EXAMPLE: list[Row] = [
    ("น้องพิมพ์แบบนี้นะ เบิกแล้ว 5,000 บาท", other()),
    ("เวลาแจ้งให้พิมพ์ประมาณนี้ ประชุมแล้ว 45 คน", other()),
]
ONLY_WANTED: list[Row] = [
    ("ผอ.อยากได้คนร่วมประชุม 80 คน แต่ห้องจุแค่ 50", other()),
    ("อยากได้ไฟล์ ส่วนประชุมจัดแล้ว 45 คน", report(fact(M, **HELD, attendees=45))),
]
AGREED: list[Row] = [
    ("คุยกับประธานแล้ว ตกลงประชุมกัน 26 มิ.ย. บ่ายโมงครึ่งนะคะ", report(fact(M, status="scheduled", date="2020-06-26", start="13:30"))),
    ("ตกลงประชุมแล้วนะ 12 มิ.ย. มา 40 คน", report(fact(M, **HELD, date="2020-06-12", attendees=40))),
]
DUNNED: list[Row] = [
    ("โดน ผอ. ทวงแล้วทวงอีก ส่งแบบ 2 ให้แล้วนะคะ", report(fact(F, document="form2", status="sent"))),
    ("ทวงแล้วทวงอีก รีบส่งแบบ 2 ด้วยนะคะ", other()),
]
STAYS: list[Row] = [
    ("ยอดเบิกถูกแล้ว แต่ยอดคืนแก้เป็น 1,900 บาทค่ะ", correct(fact(R, amount=1900))),
    ("แก้ความก้าวหน้าเป็น 65% ครับ ส่วนที่เบิกไม่ต้องแก้", correct(fact(G, percent=65))),
    ("ประชุมไม่ได้เลื่อนนะ แก้เป็นยกเลิกครับ", correct(fact(M, status="cancelled"))),
    ("ยอดคืนพิมพ์ผิดนะ จริงๆ 2,150 บาท", correct(fact(R, amount=2150))),
]
NOT_THAT_BUT_THIS: list[Row] = [
    ("ไม่ใช่ไฟล์สรุปครับ ขอแบบรายงานความก้าวหน้าครั้งที่ 4 เป็น word", other("export", document="progress_form", format="docx", round=4)),
    ("ไม่ได้ให้เตือนผม ให้เตือนเขตบางขุนเทียน พรุ่งนี้ 10 โมง",
     other("remind", audience="district", district="บางขุนเทียน", at="2020-06-18T10:00")),
    ("ที่บอกว่าเบิก 5,000 เมื่อกี้ ลบออกเลยนะ", other("undo")),
]
ASKED: list[Row] = [
    ("ขอเช็คหน่อยว่าเขตพระนครคนมาประชุม 45 หรือ 54", query("meeting", district="พระนคร")),
    ("ความคืบหน้าทั้งโครงการล่ะ", query("progress")),
    ("ใช้งานไงอะ", other("help")),
    ("โทรหาผมที่เบอร์ต่อ 5412 ได้ครับ", other()),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_the_last_word_counts(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
