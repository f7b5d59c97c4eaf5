"""Whom a message speaks for, what would have been, what is only taken up, how work stands. Today is Wednesday 17 June 2563."""

import pytest

from ..tables import Json, Row, correct, fact, means, other, params, query, report

M, P, D, R, F, G = "meeting", "plans", "disbursement", "refund", "document", "progress"
HELD = {"status": "held"}

SPOKEN_FOR: list[Row] = [
    ("ผมอยู่บึงกุ่ม ขอแจ้งแทนคันนายาว ประชุมแล้ว 9 มิ.ย. 31 คน", report(fact(M, district="คันนายาว", **HELD, date="2020-06-09", attendees=31))),
    ("สู้บางพลัดไม่ได้ จอมทองเพิ่งเบิกได้ 7,800 บาทเอง", report(fact(D, district="จอมทอง", amount=7800))),
    ("วัฒนามีแค่ 16 ชุมชนสบายเลย คลองเตย 39 ทำแผนไปแล้ว 30 ครับ", report(fact(P, district="คลองเตย", done=30, communities=39))),
    ("ย้ายจากบางเขนมาอยู่จตุจักรแล้ว ขอลงทะเบียน", other("register", "code", district="จตุจักร")),
    ("วันนี้ไปนั่งประชุมที่ศาลาว่าการมา ส่วนประชุมชุมชนของเรายังไม่ได้จัดค่ะ", report(fact(M, status="not_held"))),
]  # fmt: skip
NOT_SO: list[Row] = [
    ("ความก้าวหน้า 45% ถ้าไม่มีโควิดคงได้ 60% ไปแล้ว ล่าช้ากว่าแผนค่ะ", report(fact(G, percent=45, schedule="behind"))),
    ("ขอไฟล์สรุปที่ว่าเบิกไปแล้ว 1.48 ล้าน เป็น excel ค่ะ", other("export", document="summary", format="xlsx")),
    ("น้องพิมพ์ว่า 'เบิกแล้ว 5,000 บาท' แบบนี้ เดี๋ยวพี่ทำให้ดู", other()),
    ("ยื่นแบบ ภ.ง.ด.91 ไปแล้วค่ะ ได้คืน 2,340 บาท", other()),
    ("หนูดีช่วยสั่งข้าวกล่องสำหรับประชุมพรุ่งนี้ที", other()),
    ("ประชุม 24 มิ.ย. นี้ค่ะ เชิญไป 45 ชุมชน ตอบรับมาแล้ว 31", report(fact(M, status="scheduled", date="2020-06-24"))),
]  # fmt: skip
PUT_RIGHT: list[Row] = [
    ("เมื่อวานบอก 45 คน วันนี้นับใบเซ็นใหม่ ขอแก้เป็น 43 คนค่ะ", correct(fact(None, attendees=43))),
    ("แก้เวลาเริ่มเป็น 10.00 น. ที่แจ้ง 08.30 คือเวลาลงทะเบียน", correct(fact(None, start="10:00"))),
    ("รายงานครั้งที่ 5 เขียนว่าก้าวหน้า 48% หรือ 84% นะ", query("round", round=5)),
    ("ประชุมลูกบ้านเมื่อวาน มา 30 คนค่ะ", report(fact(M, **HELD, date="2020-06-16", attendees=30))),
    ("ประชุมลูกบ้านเมื่อวาน มา 30 คน ค่าส่วนกลางขึ้นอีกแล้ว", other()),
    ("พี่วัฒนาเป็นวิทยากรให้ ประชุมเมื่อวาน 44 คนค่ะ", report(fact(M, **HELD, date="2020-06-16", attendees=44))),
]  # fmt: skip
TAKEN_UP: list[Row] = [
    ("เบิกเหรอ ยังเลยพี่", report(fact(D, amount=0))),
    ("เบิกเหรอ", query("budget")),
    ("มะรืนนี้ได้ประชุมกันแน่ค่ะ", report(fact(M, status="scheduled", date="2020-06-19"))),
    ("สาทรบรรจุ 3 หรือ 4 โครงการกันแน่", query("action_plan", district="สาทร")),
    ("สยป. ยังไม่ได้แบบรายงาน 2 จากใคร", query("missing", about="document")),
    ("แบบ 1 ต้องทวงใครอีก", query("missing", about="document")),
]  # fmt: skip
DAYS: list[Row] = [
    ("วันแรกของเดือนนี้ก็ประชุมกันไปแล้ว", report(fact(M, **HELD, date="2020-06-01"))),
    ("วันแรกของเดือนหน้าจะเปิดประชุมชุมชน", report(fact(M, status="scheduled", date="2020-07-01"))),
    ("อีก 9 วันนับแต่วันนี้จะมีการประชุมชี้แจง", report(fact(M, status="scheduled", date="2020-06-26"))),
    ("ประชุมทั้งวันที่ 8 ทั้งวันที่ 9 มิ.ย. เสร็จแล้ว", report(fact(M, **HELD, date="2020-06-08"))),
    ("จะจัดประชุมในเร็ววันนี้ครับ", report(fact(M, status="scheduled"))),
    ("เมื่อวานนี้เองที่ได้ฤกษ์ประชุมชุมชนสักที", report(fact(M, **HELD, date="2020-06-16"))),
    ("เลื่อนนะพี่ ประชุมไปอยู่ 7 ส.ค. แล้ว", report(fact(M, status="postponed", date="2020-08-07"))),
    ("สำนักงานเขตพร้อมจะจัดประชุมในวันที่ 4 สิงหาคม 2563", report(fact(M, status="scheduled", date="2020-08-04"))),
    ("สัปดาห์หน้าวันพุธจะลงไปประชุม", report(fact(M, status="scheduled", date="2020-06-24"))),
    ("วันทำการทุกวัน บ่ายสาม เตือนผมหน่อย", other("remind", audience="me", at="2020-06-18T15:00", repeat="weekdays")),
]  # fmt: skip
STANDING: list[Row] = [
    ("ความก้าวหน้าร้อยละ 55 ยังไม่บรรลุเป้าหมาย", report(fact(G, percent=55, target="below_target"))),
    ("ความก้าวหน้าร้อยละ 55 บรรลุเป้าหมายพอดี", report(fact(G, percent=55, target="on_target"))),
    ("ความก้าวหน้า 72% ไม่ผิดไปจากแผน", report(fact(G, percent=72, schedule="on_plan"))),
]  # fmt: skip
COUNTED: list[Row] = [
    ("ประชุมเสร็จแล้ว เกือบครบหกสิบคน", report(fact(M, **HELD), ask="attendees")),
    ("ทำใหม่ก็มี ทบทวนก็มี รวมแผนเสร็จ 29 ชุมชน", report(fact(P, done=29))),
    ("ทำแผนชุมชนใหม่หมาด ๆ เสร็จ 8 ชุมชน", report(fact(P, made=8))),
    ("แผนชุมชนเสร็จไปสามในสี่แล้ว", report(fact(P), ask="done")),
    ("ชุมชนขึ้นทะเบียนใหม่ 2 แห่ง แต่ที่ทบทวนแผนแล้วคือ 23 ชุมชนครับ", report(fact(P, reviewed=23))),
    ("ช่วยกันทำแผนชุมชนจนเสร็จแล้วค่ะ", report(fact(P), ask="done")),
    ("ได้งดเว้นการจัดประชุมตามคำสั่งแล้ว", report(fact(M, status="cancelled"))),
    ("แผนระดับเขตส่งแล้ว แบบ 2 ต้องแก้ไขก่อน จึงยังไม่จัดส่ง",
     report(fact(F, document="district_plan", status="sent"), fact(F, document="form2", status="pending"))),
    ("มิ.ย. เบิก 12,000 ก.ค. อีก 8,000 รวมสองเดือนเบิกแล้ว 20,000", report(fact(D, amount=20000))),
    ("ใช้งบไม่หมด ส่งคืนแล้วห้าพันสองร้อยค่ะ", report(fact(R, amount=5200))),
    ("เบิก 35,000 บาท ยังค้างเบิก 30,300 บาท", report(fact(D, amount=35000))),
    ("เบิกสุดวงเงิน 61,000 บาท จึงไม่มียอดเงินต้องคืน", report(fact(D, amount=61000), fact(R, none=True))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_who_is_spoken_for_and_how_it_stands(text: str, expected: Json) -> None:
    assert means(text, expected)
