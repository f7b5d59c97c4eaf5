"""What stands beside a statement and is none of it: quotations, targets, figures of another time. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G, OBSTACLE = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress", "obstacle"
HELD = {"status": "held"}

QUOTED: list[Row] = [
    ('มีคนพิมพ์ในไลน์ว่า "ทำแผนแล้ว 12 ชุมชน" เขตไหนไม่รู้', other()),
    ("พี่ต้นถามว่า “เบิกหรือยัง” ใครตอบที", other()),
    ('ผอ.ถามว่า "เบิกหรือยัง" เบิกแล้ว 5,000 ค่ะ', report(fact(D, amount=5000))),
    ("น้องที่บางนาบ่นให้ฟังว่ายังไม่ได้เบิกเลย", other()),
]
TOLD_IN_QUOTES: list[Row] = [
    ('ขอรายงานว่า "ประชุมแล้ว 45 คน"', report(fact(M, **HELD, attendees=45))),
    ("คนลงชื่อไว้ 70 เข้าประชุมจริง 58 คน", report(fact(M, **HELD, attendees=58))),
    ("เดือนก่อนเบิก 8,000 บาท ตอนนี้ทำแผนแล้ว 12 ชุมชน", report(fact(D, amount=8000), fact(P, done=12))),
]
TICKS_THAT_LEAD: list[Row] = [
    ("ตามนี้ค่ะ ✔ ประชุม 4 มิ.ย. 40 คน ✔ แบบ 2 ส่งแล้ว ✖ เงินยังไม่ได้เบิก",
     report(fact(M, **HELD, date="2020-06-04", attendees=40), fact(F, document="form2", status="sent"), fact(D, amount=0))),
]
TARGETS: list[Row] = [
    ("ตั้งเป้าไว้ 80 คน มาแค่ 41 ค่ะ ประชุมไปเมื่อ 5 มิ.ย.", report(fact(M, **HELD, date="2020-06-05", attendees=41))),
    ("คนไม่ได้มาเยอะอย่างที่หวัง แค่ 23 คน แต่ก็ประชุมจนจบ", report(fact(M, **HELD, attendees=23))),
    ("ประชุมแล้ว คนมา 61 ไม่รวมเด็กอีก 9", report(fact(M, **HELD, attendees=61))),
    ("ค่าวิทยากรเบิกได้ไม่เกินชั่วโมงละ 600 บาทนะ", other()),
    ("ทำแผน 12 ชุมชน จากทั้งหมด 24 ชุมชน จะพยายามให้ครบสิ้นเดือนนี้", report(fact(P, done=12, communities=24))),
]
THEN_AND_NOW: list[Row] = [
    ("เดือนก่อนทบทวนได้ 9 ชุมชน ตอนนี้ขยับเป็น 14 ชุมชนแล้ว", report(fact(P, reviewed=14))),
    ("ครั้งก่อนความก้าวหน้า 40% ตอนนี้เป็น 65% แล้ว", report(fact(G, percent=65))),
    ("เดือนที่แล้วยอดเบิก 8,000 ตอนนี้ขึ้นมาเป็น 11,500 แล้ว", report(fact(D, amount=11500))),
]
FIRST_PLANS: list[Row] = [
    ("ประชุม 5 มิ.ย. คนมา 38 ตอนแรกจะจัดวันที่ 28 แต่ห้องเต็ม", report(fact(M, **HELD, date="2020-06-05", attendees=38))),
    ("ประชุม 5 มิ.ย. คนมา 38 เดิมกำหนดไว้วันที่ 28", report(fact(M, **HELD, date="2020-06-05", attendees=38))),
    ("ตอนแรกจะประชุมวันที่ 28 แต่จัดจริงวันที่ 5 มิ.ย.", report(fact(M, **HELD, date="2020-06-05"))),
    ("ส่วนครั้งที่ 6 ความก้าวหน้า 50%", report(fact(G, percent=50, round=6))),
    ("เดือนก่อน 40% ส่วนครั้งที่ 6 นี้ความก้าวหน้า 55%", report(fact(G, percent=55, round=6))),
    ("ทบทวนแผนได้ 11 ชุมชนแล้ว จากเดือนก่อนที่มีแค่ 6", report(fact(P, reviewed=11))),
]
ANOTHER_PROJECT: list[Row] = [
    ("โครงการปลูกป่าเบิกแล้ว 5,000", other()),
    ("โครงการส่งเสริมอาชีพ เบิกไปแล้ว 5,000", other()),
    ("เบิกแล้ว 5,000 ไม่ใช่โครงการนี้นะ", other()),
    ("ประชุมแล้ว 45 คน คนละโครงการกัน", other()),
    ("โครงการแผนชุมชนเบิกแล้ว 5,000", report(fact(D, amount=5000))),
    ("โครงการของเขตเราเบิกแล้ว 5,000", report(fact(D, amount=5000))),
    ("บรรจุ 2 โครงการ คือโครงการลานกีฬา กับโครงการแยกขยะ", report(fact(A, projects=2))),
]
NOT_TO_BE_RECORDED: list[Row] = [
    ("เบิกแล้ว 5,000 ไม่ต้องลงให้", other()),
    ("เบิกแล้ว 36,740 บาท หมากัดกันหน้าบ้าน ไม่ต้องลงให้", other()),
    ("ประชุมแล้ว 45 คน อย่าเพิ่งบันทึกนะคะ", other()),
    ("อย่าเพิ่งลงว่าเราประชุมแล้วนะคะ ยังไม่ได้จัดเลย", report(fact(M, status="not_held"))),
    ("ประชุมแล้ว 45 คน ไม่ลงรายละเอียดนะ", report(fact(M, **HELD, attendees=45))),
    ("บอทบอกว่าเรายังไม่ส่งแบบ 2 แต่ส่งแล้วค่ะ", report(fact(F, document="form2", status="sent"))),
]
OF_WHICH: list[Row] = [
    ("เบิกแล้ว 46,000 คิดเป็น 92% ของ 50,000", report(fact(D, amount=46000))),
    ("มาประชุม 58 คน ในจำนวนนี้เป็นประธานชุมชน 14 คน", report(fact(M, **HELD, attendees=58))),
    ("ใหม่ 3 ทบทวน 21 ครบทั้ง 24 ชุมชน", report(fact(P, made=3, reviewed=21, communities=24))),
    ("ทำแผนเสร็จครบทั้ง 17 ชุมชนแล้ว แต่ยังไม่ได้เข้าเล่ม", report(fact(P, done=17, communities=17))),
    ("ลงพื้นที่แล้ว 8 แห่ง แต่ยังไม่ได้ทำแผน", report(fact(P, done=0))),
]
HEARSAY: list[Row] = [
    ("เขตบางนาเลื่อนประชุม ก็ว่ากันไป", other()),
    ("เขตบางนาเลื่อนประชุม จริงไม่จริงไม่รู้", other()),
    ("พี่หนุ่ยบอกว่าพี่หน่อยบอกว่าเบิกแล้ว 5,000", other()),
    ("บางนาเลื่อน ไม่รู้จริงไหม แต่ของเราประชุมแล้ว 45 คน", report(fact(M, **HELD, attendees=45))),
    ("หัวหน้าบอกว่าประชุมแล้ว 45 คน", report(fact(M, **HELD, attendees=45))),
]
DRAWN_OUT: list[Row] = [
    ("ประชุมแล้วค่าา 45 คนน", report(fact(M, **HELD, attendees=45))),
    ("ขอสรุปหน่อยย", query("progress")),
    ("พน.ประชุมคับ 9 โมง", report(fact(M, status="scheduled", date="2020-06-18", start="09:00"))),
    ("เลื่อนประชุมเปน 25 มิ.ย.", report(fact(M, status="postponed", date="2020-06-25"))),
]
WARNINGS: list[Row] = [
    ("กรมอุตุฯ เตือน 20-22 มิ.ย. ฝนตกหนัก", other()),
    ("รายงานสถานะ แบบ 2\nเขตบางพลัด ส่งแล้ว\nเขตดุสิต ยังไม่ส่ง",
     report(fact(F, district="บางพลัด", document="form2", status="sent"), fact(F, district="ดุสิต", document="form2", status="pending"))),
]
CONCEDED: list[Row] = [
    ("แม้จะคืนช้า แต่ก็คืนแล้ว 4,200 บาท", report(fact(R, amount=4200))),
    ("ถึงไฟจะดับก็ยังประชุมได้ เมื่อวาน 35 คน", report(fact(M, **HELD, date="2020-06-16", attendees=35))),
    ("ยังไม่ได้ทำแผนค่ะ รอลงพื้นที่เดือนหน้า", report(fact(P, done=0))),
    ("พรุ่งนี้จะได้ประชุมแล้วค่ะ", report(fact(M, status="scheduled", date="2020-06-18"))),
]
MONEY_NAMED_BESIDE: list[Row] = [
    ("ไม่มีเงินคืนค่ะ ใช้หมดแล้ว 12,000", report(fact(R, none=True))),
    ("มีเงินเหลือ 8,000 คืนไปแล้ว 5,000", report(fact(R), ask="amount")),
    ("เงินที่เหลือ 3,100 ส่งคืนแล้ว", report(fact(R, amount=3100))),
    ("การเงินคืนแฟ้มมาแล้ว เบิกจ่าย 9,000 บาท", report(fact(D, amount=9000))),
    ("คืนเงิน 250 บาทค่ะ เพราะค่าวัสดุเหลือ และส่งแบบ 1 แล้ว", report(fact(R, amount=250), fact(F, document="form1", status="sent"))),
]
ORDERS_AND_HOPES: list[Row] = [
    ("ส่งแบบ 2 หน่อยสิคะ หนูรอรวมเล่ม", other()),
    ("ไม่ได้ส่งทางเมลนะ แบบ 2 ส่งเป็นเอกสารไปแล้ว", report(fact(F, document="form2", status="sent"))),
    ("เหลือแค่บางนาที่ยังไม่ได้ประชุม สาทรเรียบร้อยแล้ว", report(fact(M, district="บางนา", status="not_held"), fact(M, district="สาทร", **HELD))),
    ("เขตบางนาประชุมแล้ว 30 คนจริงเหรอ", query("meeting", district="บางนา")),
    ("บรรจุ 4 โครงการ ปี 64 พอไหม", query("action_plan", fiscal_year=2564)),
    ("ส่งแบบ 2 ไปแล้วเมื่อวาน เลิกเตือนได้", report(fact(F, document="form2", status="sent"))),
]
REMARKS_BESIDE_SEVERAL: list[Row] = [
    ("กินข้าวไปพิมพ์ไปนะคะ ทำแผนแล้ว 8 ชุมชน เบิกแล้ว 4,000 บาท แมวนอนทับคีย์บอร์ด", report(fact(P, done=8), fact(D, amount=4000))),
    ("คืนเงินแล้ว 200 บาทค่ะ มีปัญหาเรื่องร้านค้าไม่มาร่วมกิจกรรม", report(fact(R, amount=200), fact(OBSTACLE))),
    ("ส่งแบบ 1 แล้วครับหิวข้าวมาก", report(fact(F, document="form1", status="sent"))),
]
OBSTACLES: list[Row] = [
    ("ปัญหา: รถเสีย", report(fact(OBSTACLE))),
    ("ติดปัญหาขาดคน", report(fact(OBSTACLE))),
    ("ปัญหาคือชาวบ้านไม่รู้ว่าแผนคืออะไร", report(fact(OBSTACLE))),
    ("ปัญหาอุปสรรคเดือนนี้", other()),
    ("ปัญหาของเขตเรา", other()),
]
A_QUESTION_TOO: list[Row] = [
    ("เบิก 30000 คืน 5000 แล้วเหลือเท่าไหร่", report(fact(D, amount=30000), fact(R, amount=5000))),
    ("ทำแผน 5 ขาดอีกกี่ชุมชน", report(fact(P, done=5))),
    ("ตอนนี้ขาดอะไร ส่งแบบ 1 แล้วนะ", report(fact(F, document="form1", status="sent"))),
    ("เหลือเท่าไหร่ เบิก 30000 แล้วนะ", report(fact(D, amount=30000))),
    ("คืน 5000 แล้ว ต้องส่งเอกสารไหม", report(fact(R, amount=5000))),
    ("เขตที่บรรจุ 3 โครงการ มีกี่เขต", query("action_plan")),
    ("บรรจุ 3 โครงการ ถูกไหม", query("action_plan")),
    ("ถ้าเบิก 30000 จะเหลือเท่าไหร่", query("budget")),
]
AT_NINE = {"at": "2020-06-18T09:00"}
A_REMINDER_TOO: list[Row] = [
    ("เบิก 30000 แล้ว เตือนพรุ่งนี้ 9 โมงคืนเงิน", report(fact(D, amount=30000))),
    ("ส่งแบบ 1 แล้ว เตือนส่งแบบ 2 พรุ่งนี้ 9 โมงด้วย", report(fact(F, document="form1", status="sent"))),
    ("ส่งแบบ 1 แล้ว ช่วยเตือนแบบ 2 วันศุกร์ด้วย", report(fact(F, document="form1", status="sent"))),
    ("เตือนส่งแบบ 1 พรุ่งนี้ 9 โมงด้วย แบบ 2 ส่งแล้ว", report(fact(F, document="form2", status="sent"))),
    ("เบิก 30000 แล้วเตือนคืนเงินวันศุกร์ 10 โมงด้วย", report(fact(D, amount=30000))),
    ("เตือนพรุ่งนี้ 9 โมง ประชุม 40 คน", other("remind", about="meeting", **AT_NINE)),
    ("แบบ 2 ยังไม่ได้ส่ง เตือนพรุ่งนี้ 9 โมง", other("remind", about="document", audience="missing", **AT_NINE)),
    ("ส่งแบบ 1 แล้ว หัวหน้าเตือนมาเมื่อวาน", report(fact(F, document="form1", status="sent"))),
]
ONLY_WRONG: list[Row] = [
    ("ที่แจ้งเบิก 33,000 นั้นผิด", {"intent": "correct", "ask": ["facts"]}),
    ("ยังไม่ได้คืนค่ะ เพราะใบเสร็จเขียนชื่อผิด", report(fact(R, amount=0))),
    ("ยังไม่ได้ทำแผนครับ ประธานเพิ่งเปลี่ยนคน", report(fact(P, done=0))),
    ("แก้สองที่ค่ะ ประชุมเป็น 51 คน แล้วก็เบิกเป็น 9,000 บาท แมวกวน", correct(fact(M, attendees=51), fact(D, amount=9000))),
]

HAS_IT_COME: list[Row] = [
    ("ส่งแบบ 2 แล้วค่ะ ได้รับยัง", report(fact(F, document="form2", status="sent"))),
    ("ส่งแบบ 2 ไปแล้ว ถึงยัง", report(fact(F, document="form2", status="sent"))),
    ("ส่งแบบ 1 แล้ว เข้าระบบยัง", report(fact(F, document="form1", status="sent"))),
    ("ส่งแบบ 2 แล้ว สยป.ได้รับยังคะ", report(fact(F, document="form2", status="sent"))),
    ("ส่งแบบ 2 แล้วได้รับยัง", report(fact(F, document="form2", status="sent"))),
    ("ประชุมแล้ว 45 คน บันทึกหรือยัง", report(fact(M, **HELD, attendees=45))),
    ("แบบ 2 ส่งถึงแล้วยัง", query(F)),
    ("ส่งแบบ 2 ครบยัง", query(F)),
    ("เขตบางรักส่งแบบ 2 แล้วยัง", query(F, district="บางรัก")),
    ("ตู้เอกสารจะเต็มละ เหลืออีกชั้นเดียว แบบ 1 ครบหรือยังคะ", query(F)),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_what_stands_beside_is_none_of_it(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
