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
SHOWN_OTHERWISE: list[Row] = [
    ("กระดานหน้าห้องยังเขียนว่างดประชุม แต่เราประชุมไปแล้วเมื่อวาน มา 29 คน", report(fact(M, **HELD, date="2020-06-16", attendees=29))),
    ("ที่บอกว่ายังไม่ได้เบิกนั่นของเดือนก่อน ตอนนี้เบิกแล้ว 9,800", report(fact(D, amount=9800))),
    ("คิดไว้ว่าจะบรรจุ 2 โครงการ แต่ยังไม่ได้บรรจุนะ", report(fact(A, projects=0))),
]
TO_COME: list[Row] = [
    ("พรุ่งนี้เบิกเสร็จแล้วจะส่งยอดให้ค่ะ", other()),
    ("น้องอ้อ ไปเบิกเงินมา 5,000 ที ด่วน", other()),
    ("ไปเบิกเงินมาแล้ว 5,000 ค่ะ", report(fact(D, amount=5000))),
]
SAID_BY_OTHERS: list[Row] = [
    ("ท่านรองพูดในที่ประชุมว่า ใครยังไม่เบิกถือว่าไม่ทำงาน", other()),
    ("เขตไหนไม่เบิกจะถูกดึงงบคืนนะ", other()),
    ("เราว่าเขตห้วยขวางยังไม่ได้เบิกหรอก", other()),
    ("ส่งต่อข่าวครับ เขตบางเขนจัดประชาคมไปแล้ว 3 มิ.ย. ชาวบ้านร่วม 150 คน", other()),
    ("เทศกิจเขาประชุมกัน 20 คนค่ะ ไม่ใช่ของฝ่ายเรา", other()),
    ("คนละเรื่องกันพี่ อันนั้นงบกองทุน 200,000 ไม่ต้องคืน", other()),
]
OF_OTHER_THINGS: list[Row] = [
    ("บรรจุถุงยังชีพไป 300 ถุง", other()),
    ("น้องฝนได้บรรจุแล้วนะ ยินดีด้วย", other()),
    ("งานวันเด็กคนมา 300 ใช้งบไป 20,000", other()),
    ("แก้ข้าวเที่ยงเป็น 45 กล่อง", other()),
    ("เบิกรวมทั้งกรุงเทพ 583,203.50 บาท", other()),
]
OF_YEARS_GONE_BY: list[Row] = [
    ("ปี 61 ประชุมทีคนมา 100 คน", other()),
    ("ปี 62 เบิกไป 60,000", other()),
    ("ปี 62 เคยคืนเงิน 7,000 รอบนี้ไม่ประสงค์คืนเงิน", report(fact(R, none=True))),
    ("ปี 63 เบิกแล้ว 60,000", report(fact(D, amount=60000))),
]
WRONG_AND_RIGHT: list[Row] = [
    ("ที่เบิก 12000 ถูกแล้วค่ะ ขอแก้ยอดคืนเป็น 3,500", correct(fact(R, amount=3500))),
    ("เมื่อวานหนูพิมพ์ผิดค่ะ คนมา 63 ไม่ใช่ 36", correct(fact(None, attendees=63))),
    ("รายงานเมื่อกี้ของดิฉัน ขอยกเลิกนะคะ", other("undo")),
]
ASKED_OR_ORDERED: list[Row] = [
    ("เขตดุสิตคืนเงินไป 3,000 หรือ 30,000 กันแน่", query("budget", district="ดุสิต")),
    ("จำไม่ได้แล้วว่าเขตคลองเตยประชุมวันไหน ดูให้หน่อย", query("meeting", district="คลองเตย")),
    ("หนังสือออกแล้วนะ ให้เขตส่งแบบรายงาน 1 ภายในวันที่ 31 ก.ค.", other("deadline", date="2020-07-31", about="document")),
]
OTHERS_AND_OURS: list[Row] = [
    ("เห็นเขตอื่นประชุมกันหมดแล้ว เขตเรายังไม่ได้จัดเลยค่ะ อายจัง", report(fact(M, status="not_held"))),
    ("ต่อจากเมื่อกี้ ประชุม 40 คน", report(fact(M, **HELD, attendees=40))),
    ("จากที่รายงานเมื่อวาน ประชุม 40 คน", report(fact(M, **HELD, attendees=40))),
    ("เพิ่มเติมจากเมื่อวานค่ะ ประชุมแล้ว", report(fact(M, **HELD))),
    ("จากเมื่อวาน ประชุม 40 คน", report(fact(M, **HELD, date="2020-06-16", attendees=40))),
    ("ต่อจากประชุมเมื่อวาน คนมา 40 คน", report(fact(M, **HELD, date="2020-06-16", attendees=40))),
    ("เหมือนเขตบางกะปิ เราประชุมแล้ว 40 คน", report(fact(M, **HELD, attendees=40))),
    ("ไม่เหมือนบางกะปิ เรายังไม่ประชุม", report(fact(M, status="not_held"))),
    ("เขตเราไม่เหมือนบางกะปินะ เราประชุมแล้ว 12 ก.พ. คนมา 46", report(fact(M, **HELD, date="2020-02-12", attendees=46))),
    ("ผมไม่ได้ไปเองนะ พี่สมศรีไปจัดประชุมแทนเมื่อวาน คนมา 63 คน", report(fact(M, **HELD, date="2020-06-16", attendees=63))),
    ("ช่วงนี้เขาสั่งงดกิจกรรมหมด เขตเราเลยยกเลิกประชุมวันที่ 2 เม.ย. ค่ะ", report(fact(M, status="cancelled", date="2020-04-02"))),
    ("พี่เขาลาถึงวันที่ 24", other()),
]
OURS_FIRST: list[Row] = [
    ("เขตเราเบิก 30,000 แต่เขตบางรักเบิก 50,000", report(fact(D, amount=30000), fact(D, district="บางรัก", amount=50000))),
    ("เขตเราประชุมแล้ว 40 คน แต่บางรักยังไม่ได้ประชุม",
     report(fact(M, **HELD, attendees=40), fact(M, district="บางรัก", status="not_held"))),
    ("หัวหน้าให้มารายงานว่าประชุมแล้ว 45 คน", report(fact(M, **HELD, attendees=45))),
    ("ส่งแบบฟอร์มลาแล้ว", other()),
]
LED_UP_TO: list[Row] = [
    ("ตั้งใจจะรายงานเมื่อวานแต่ลืม เบิกไปแล้ว 9,800 บาทค่ะ", report(fact(D, amount=9800))),
    ("อย่าเข้าใจผิดว่าเบิกหมดนะคะ งบ 28,500 แต่เบิกไปแค่ 19,900", report(fact(D, amount=19900))),
    ("ตกลงกับชาวบ้านแล้ว ประชุมวันพฤหัสหน้า 9 โมงครึ่ง", report(fact(M, status="scheduled", date="2020-06-25", start="09:30"))),
    ("จาก 41 ชุมชนทำแผนได้ 33 ชุมชนค่ะ ที่เหลือ 8 ประธานยังไม่ว่าง", report(fact(P, done=33, communities=41))),
    ("เมื่อกี้จะพิมพ์อย่างอื่น ยกเลิกรายงานเมื่อกี้ให้ทีค่ะ", other("undo")),
]
TALK: list[Row] = [
    ("โครงการถนนหน้าเขตเบิกไปสามล้านแล้วยังขุดไม่เสร็จเลย", other()),
    ("ป้าข้างบ้านถามว่าชุมชนประชุมกี่โมง เลยตอบไปว่าไม่รู้", other()),
    ("ผอ.ถามว่าเขตบางรักเบิกไปเท่าไหร่ เดี๋ยวต้องตอบท่าน", query("budget", district="บางรัก")),
    ("ไม่ใช่วันที่ 12 นะพี่ งานแต่งหนูวันที่ 21", other()),
    ("เขตใดไม่ประสงค์คืนเงินให้แจ้งเหตุผลด้วย", other()),
    ("พี่จะประชุมชุมชนเมื่อไหร่ก็บอกหนูนะ", other()),
    ("เมื่อวานประชุมจัดเวรวันหยุดกัน 9 คน", other()),
]
DOCUMENTS_STILL_OWED: list[Row] = [
    (text, report(fact(F, document="form1", status="sent"), fact(F, document="form2", status="pending")))
    for text in ("แบบ 1 ส่งแล้ว แบบ 2 อาทิตย์หน้า", "แบบ 1 ส่งแล้ว แบบ 2 เดี๋ยวส่งพรุ่งนี้", "ส่งแบบ 1 แล้ว ส่วนแบบ 2 ขอเวลาหน่อย",
                 "ส่งแบบ 1 แล้ว ยกเว้นแบบ 2", "แบบ 1 ส่งแล้ว แบบ 2 ตีกลับ")
]  # fmt: skip
DOCUMENTS: list[Row] = [
    ("ส่งหมดแล้วยกเว้นแบบ 2", report(fact(F, document="form2", status="pending"))),
    ("ไม่ใช่ แบบ 1 ยัง", correct(fact(F, document="form1", status="pending"))),
]
PUT_OFF_BEFORE: list[Row] = [
    ("ประชุมเมื่อวาน 30 คน เลื่อนจากวันที่ 10", report(fact(M, **HELD, date="2020-06-16", attendees=30))),
    ("ประชุมแล้วหลังจากเลื่อนมา 2 รอบ เมื่อวาน 30 คน", report(fact(M, **HELD, date="2020-06-16", attendees=30))),
    ("ประชุม 10-11 มิ.ย. วันละ 30 คน",
     report(fact(M, **HELD, date="2020-06-10", attendees=30), fact(M, **HELD, date="2020-06-11", attendees=30))),
    ("ประชุม 10-12 มิ.ย. วันละ 30 คน", report(fact(M, **HELD, date="2020-06-10"))),
]
MONEY_TOLD: list[Row] = [
    ("ใช้จริง 28500 คืน 1500", report(fact(D, amount=28500), fact(R, amount=1500))),
    ("เบิก -5000", report(fact(D), ask="amount")),
    ("เบิก - 5000", report(fact(D, amount=5000))),
]
RUMOURS_AND_REPLIES: list[Row] = [
    ("ที่ลือกันว่าเราใช้สามหมื่นไม่จริงนะคะ เขตเราเบิกไปแล้ว 23,150 บาท", report(fact(D, amount=23150))),
    ("ส่งแบบรายงานแล้วไง ทวงกันจัง", report(fact(F, status="sent"), ask="document")),
    ("ชุมชนหลังวัดยังงอแงอยู่ แต่อีก 14 ชุมชนทำแผนเสร็จแล้วนะคะ", report(fact(P, done=14))),
    ("ยังไม่ได้บรรจุเลยพี่ ที่คุยกันว่าจะใส่ 5 โครงการนั่นยังอยู่ในกระดาษ", report(fact(A, projects=0))),
    ("แก้จำนวนแผนที่ทบทวนเป็น 26 ค่ะ สองชุมชนนั้นนับซ้ำกัน", correct(fact(P, reviewed=26))),
    ("อุปสรรคของโครงการเราไม่ใช่เงินนะ แต่คนทำงานมีแค่ 2 คน", report(fact("obstacle"))),
]
ORDERS: list[Row] = [
    ("ให้ทุกเขตเบิกจ่ายให้เสร็จภายในศุกร์หน้าค่ะ ผอ.สั่งมา ไม่ใช่พี่สั่ง", other("deadline", date="2020-06-26", about=D)),
    ("เอาเป็นว่าให้ทุกเขตส่งคืนเงินก่อนวันที่ 25 ส.ค. แล้วกันนะคะ", other("deadline", date="2020-08-24", about=R)),
    ("เตือนเขตที่ยังไม่คืนเงินวันจันทร์หน้า 9 โมงนะคะ เอาแบบสุภาพๆ", other("remind", audience="missing", about=R, at="2020-06-22T09:00")),
    ("ถ้าตัวเลขผิดจริงค่อยยกเลิกรายงานทีหลังก็ได้", other()),
    ("ถ้าติดขัดตรงไหนโทรหาพี่ได้เลยนะ", other()),
]
LONG_TALK: list[Row] = [
    ("ที่เลื่อนคือประชุมของอนามัยนะ ประชุมชุมชนของเรายังจัดวันที่ 19 ก.ค. 63 เก้าโมงครึ่งเหมือนเดิม",
     report(fact(M, status="scheduled", date="2020-07-19", start="09:30"))),
    ("เสนอไป 7 โครงการ ผอ.ตัดออก 4 สรุปบรรจุในแผนปฏิบัติการปี 64 แค่ 3 โครงการค่ะ", report(fact(A, projects=3, fiscal_year=2564))),
    ("เบิก 17,600 คืน 2,400 บวกกันได้ 20,000 พอดีตามที่จัดสรร", report(fact(D, amount=17600), fact(R, amount=2400))),
    ("ชุมชนวัดใหม่เพิ่งส่งแผนเข้ามา ตอนนี้ทำแผนได้ 18 ชุมชนแล้วค่ะ", report(fact(P, done=18))),
    ("ส่งแล้วทั้งสองอย่างนะคะ แบบ 1 กับแผนระดับเขต ไม่ต้องรออีกเมล",
     report(fact(F, document="form1", status="sent"), fact(F, document="district_plan", status="sent"))),
    ("แก้จำนวนแผนที่ทบทวนเป็น 19 ชุมชนนะคะ หัวหน้าบอกว่ามี 2 ชุมชนยุบรวมกัน", correct(fact(P, reviewed=19))),
    ("ให้ทุกเขตส่งแบบรายงาน 1 ภายใน 25 มิ.ย. 63 นะจ๊ะ คราวนี้ ผอ.ไม่ให้ต่อรองแล้ว", other("deadline", date="2020-06-25", about="document")),
    ("เงินเหลือ 9,980 หัวหน้าว่าจะคืน ผอ.ว่าให้เก็บไว้ก่อน", other()),
    ("ได้รับแบบรายงาน 2 มาแล้ว 38 เขต อีก 12 เขตยังเงียบกริบ แฟ้มหนักจนยกไม่ไหว", other()),
    ("งานไหนก็มีอุปสรรคทั้งนั้นแหละน้อง", other()),
    ("บิลค่าน้ำบ้านหนูผิดแน่ๆ ไม่ใช่ 1,800 ต้อง 180 บาท", other()),
    ("เมื่อวานบ่ายสองโมงมีแจ้งเตือนพายุเข้ามือถือพร้อมกันทั้งฝ่าย", other()),
    ("สายการบินยกเลิกเที่ยวบินผมแล้ว เงินก็ยังไม่คืน 4,800 บาท", other()),
    ("เมื่อวานเกือบกดส่งไปว่าประชุมแล้ว 60 คน นั่นตัวเลขงานวันเด็ก ไม่ใช่งานนี้", other()),
]
AS_TYPED: list[Row] = [
    ("แบบรายงานที่ 1 ท่านผอ.เซ็นแล้ว ส่งไปเมื่อเช้าครับ", report(fact(F, document="form1", status="sent"))),
    ("ความก้าวหน้าครั้งที่ 5 ร้อยละ 45 ใช้ไป 12,000 บาท เป็นไปตามแผน", report(fact(G, percent=45, round=5, disbursed=12000, schedule="on_plan"))),
    ("เอารายงานอันล่าสุดออกเลยค่ะ", other("undo")),
    ("เคลียร์บิลเสร็จคืนเงินเพิ่มอีก 1,150 บาทค่ะ", report(fact(R, amount=1150, more=True))),
]
NOT_OF_OURS: list[Row] = [
    ("เขามีโครงการซื้อรถน้ำบรรจุแผนปฏิบัติการไปแล้ว 2 โครงการ ไม่ใช่โครงการจากแผนชุมชนเรานะ", other()),
    ("ร้านทอนเกิน ผมเอาเงินไปคืนเขาแล้ว 120", other()),
    ("เมื่อวานพี่โทรเตือนเขตหนองแขมเรื่องแบบ 1 ไปแล้วนะ", other()),
]
OF_THE_CITY: list[Row] = [
    ("พระนครกับดุสิตส่งแบบ 1 แล้ว 2 เขต",
     report(fact(F, district="พระนคร", document="form1", status="sent"), fact(F, district="ดุสิต", document="form1", status="sent"))),
    ("พระนคร ดุสิต ประชุมแล้ว รวม 2 เขต", report(fact(M, district="พระนคร", **HELD), fact(M, district="ดุสิต", **HELD))),
    ("ส่งแบบ 1 แล้ว 32 เขต", other()),
    ("รวมกรุงเทพ ณ 31 พ.ค. ความก้าวหน้า 57 % เบิก 5,000", other()),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_the_last_word_counts(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
