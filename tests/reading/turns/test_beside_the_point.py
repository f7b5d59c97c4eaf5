"""What is of others, of a reason, of later or of both sums together, beside what counts. Today is Wednesday 17 June 2563."""

import pytest

from ..tables import Json, Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress"
HELD = {"status": "held"}

OF_SOMETHING_ELSE: list[Row] = [
    ("ประชุมแล้วเมื่อวาน คนมา 45 คน ไฟดับตั้งแต่ 10 โมง", report(fact(M, **HELD, date="2020-06-16", attendees=45))),
    ("ประชุมเมื่อวานตั้งแต่ 10 โมง คนมา 45 คน", report(fact(M, **HELD, date="2020-06-16", start="10:00", attendees=45))),
    ("ยังไม่ได้ประชุมค่ะ วันที่ 25 เงินเดือนออก", report(fact(M, status="not_held"))),
    ("ยังไม่ได้ประชุมค่ะ วันที่ 25 นัดชุมชนไว้", report(fact(M, status="scheduled", date="2020-06-25"))),
    ("ประชุม 12 มิ.ย. ผู้เข้าร่วม 60 คน รอบหน้าจะเตรียมดีกว่านี้", report(fact(M, **HELD, date="2020-06-12", attendees=60))),
    ("ประชุม 12 มิ.ย. ผู้เข้าร่วม 60 คน เหลืออีก 3 เดือนจะสิ้นปีงบ", report(fact(M, **HELD, date="2020-06-12", attendees=60))),
    ("บรรจุแล้ว 4 โครงการ หัวหน้าฝ่ายเกษียณปีนี้", report(fact(A, projects=4))),
    ("บรรจุแล้ว 4 โครงการ ปีหน้าค่อยว่ากัน", report(fact(A, projects=4))),
    ("ปีหน้าบรรจุแล้ว 4 โครงการ", report(fact(A, projects=4, fiscal_year=2564))),
    ("แดดแรง 38 องศา ครั้งที่ 8 ความก้าวหน้า 70%", report(fact(G, round=8, percent=70))),
    ("นัดประชุมศุกร์นี้บ่ายสอง ท่าน ผอ. ชมด้วย", report(fact(M, status="scheduled", date="2020-06-19", start="14:00"))),
]  # fmt: skip
BESIDE_A_MEETING: list[Row] = [
    ("ประชุม 12 มิ.ย. ผู้เข้าร่วม 60 คน จะเอาไปทำสไลด์", report(fact(M, **HELD, date="2020-06-12", attendees=60))),
    ("ประชุม 12 มิ.ย. จะมีผู้เข้าร่วม 60 คน", report(fact(M, status="scheduled", date="2021-06-12"))),
    ("หาไฟล์ไม่เจอ เขตบางรักประชุม 12 มิ.ย. ผู้เข้าร่วม 60 คน",
     report(fact(M, district="บางรัก", **HELD, date="2020-06-12", attendees=60))),
    ("เบิกแล้ว 36,740 บาท เดี๋ยวบ่าย 2 มีประชุม", report(fact(D, amount=36740))),
    ("เดี๋ยวบ่าย 2 มีประชุม", report(fact(M, status="scheduled", start="14:00"))),
    ("นัดประชุมศุกร์นี้บ่ายสอง เขตข้างๆ เขาก็ถามกัน", report(fact(M, status="scheduled", date="2020-06-19", start="14:00"))),
    ("ประชุมแล้วเมื่อวาน คนมา 45 คน พี่ๆ เขตอื่นเป็นไงกันบ้าง", report(fact(M, **HELD, date="2020-06-16", attendees=45))),
    ("ปีที่แล้วไม่เคยมีแบบนี้ ประชุมแล้วเมื่อวาน คนมา 45 คน", report(fact(M, **HELD, date="2020-06-16", attendees=45))),
    ("ยังไม่ได้ประชุมค่ะ พรุ่งนี้ลาครึ่งวัน", report(fact(M, status="not_held"))),
    ("เลื่อนประชุมไป 2 ก.ค. บ่ายโมง ผู้ว่าฯ จะลงพื้นที่สัปดาห์หน้า", report(fact(M, status="postponed", date="2020-07-02", start="13:00"))),
    ("เลื่อนประชุมเป็น 25 มิ.ย. ร้านอยู่เขตพระนคร", report(fact(M, status="postponed", date="2020-06-25"))),
    ("วันนี้ประชุม เตรียมเก้าอี้ 120 ตัว คนมาเกือบร้อยค่ะ", report(fact(M, **HELD, date="2020-06-17"), ask="attendees")),
    ("จะประชุมศุกร์นี้ 9 โมงเช้า ลากถึงบ่ายโมง", report(fact(M, status="scheduled", date="2020-06-19", start="09:00", end="13:00"))),
]  # fmt: skip
THEREABOUTS: list[Row] = [
    ("ประชุมตั้งแต่ 4 จนถึง 5 มิ.ย. เสร็จแล้ว", report(fact(M, **HELD, date="2020-06-04"))),
    ("ถัดจากนี้ 5 วัน เราจะประชุมกับชุมชน", report(fact(M, status="scheduled", date="2020-06-22"))),
    ("คนครบร้อยถ้วน ประชุมชุมชนเสร็จแล้ว", report(fact(M, **HELD, attendees=100))),
    ("ประชุมโยกไปเป็น 29 มิ.ย. นะคะ เลื่อนออกไป", report(fact(M, status="postponed", date="2020-06-29"))),
    ("ประชุมยังไม่ได้จัดค่ะ ท่าน ผอ. เคาะวันให้แล้วเป็น 6 สิงหาคม เวลา 13.00 น.",
     report(fact(M, status="scheduled", date="2020-08-06", start="13:00"))),
    ("ยังไม่ได้จัดค่ะ เขาชวนรวมกับงานวันแม่ 12 ส.ค. แต่เราไม่เอา กำหนดประชุมเป็น 19 ส.ค.",
     report(fact(M, status="scheduled", date="2020-08-19"))),
    ("ผู้เข้าประชุม 77 คน จัดที่วัดปรก วันที่ 10 มิ.ย.", report(fact(M, **HELD, date="2020-06-10", attendees=77))),
    ("เจ้าหน้าที่เขตไปคุม 6 คน วิทยากร 2 ไม่นับนะ ชาวบ้านที่มาประชุมประชาคมวันที่ 9 มิ.ย. คือ 37 คน",
     report(fact(M, **HELD, date="2020-06-09", attendees=37))),
    ("แผนชุมชน จัดทำใหม่ 5 ทบทวน 12 หน้าแรกพิมพ์สีสวยนะคะ", report(fact(P, made=5, reviewed=12))),
    ("มีแค่แบบ 2 ที่ยังไม่ส่ง แบบ 1 ส่งนานแล้ว",
     report(fact(F, document="form2", status="pending"), fact(F, document="form1", status="sent"))),
    ("ภาวนาให้เงิน 14,000 ที่ค้างอยู่ไม่ต้องคืนเลย อยากเอาไปทำป้ายชุมชน", other()),
]  # fmt: skip
OF_OTHERS: list[Row] = [
    ("เขตอื่นเสร็จกันหมดแล้ว เรายังไม่ได้ทำแผนชุมชนเลยสักแห่ง", report(fact(P, done=0))),
    ("เห็นเขตอื่นเขาได้กันเป็นร้อย ของเราประชุมเมื่อวานแค่ 36 คนเอง", report(fact(M, **HELD, date="2020-06-16", attendees=36))),
    ("เขตอื่นประชุมกันหมดแล้ว", other()),
    ("พี่หนุ่ยเขตบางรักมาเป็นวิทยากรให้ ประชุมเมื่อวานได้ 42 คนค่ะ", report(fact(M, **HELD, date="2020-06-16", attendees=42))),
    ("พี่หนุ่ยเขตบางรักประชุมเมื่อวานได้ 42 คนค่ะ", report(fact(M, district="บางรัก", **HELD, date="2020-06-16", attendees=42))),
    ("ใครว่ายกเลิก เขตห้วยขวางประชุมตามกำหนดเมื่อวาน 50 คน",
     report(fact(M, district="ห้วยขวาง", **HELD, date="2020-06-16", attendees=50))),
    ("ปีก่อนเราประชุมเดือนกุมภา ปีนี้ช้าหน่อย นัดไว้ 24 มิ.ย. ค่ะ", report(fact(M, status="scheduled", date="2020-06-24"))),
]  # fmt: skip
CAME_OF_IT: list[Row] = [
    ("ผอ.ว่างแค่วันที่ 20 กับ 22 เลยนัดประชุมวันที่ 22 เดือนนี้ 9.30 น.",
     report(fact(M, status="scheduled", date="2020-06-22", start="09:30"))),
    ("จำเป็นต้องชะลอการจัดประชุมประชาคมออกไปก่อนค่ะ", report(fact(M, status="postponed"))),
    ("จำเป็นต้องประชุมให้เสร็จ", other()),
    ("อาหารว่าง 70 ชุดสั่งแล้วเลยต้องยกให้วัด ประชุมจัดไม่ได้ค่ะ", report(fact(M, status="cancelled"))),
    ("นัดประธานชุมชนมาประชุมอังคารหน้า 9.30 ค่ะ", report(fact(M, status="scheduled", date="2020-06-23", start="09:30"))),
    ("นัดประชาคมหนึ่งทุ่มคืนวันที่ 22 มิ.ย. นี้", report(fact(M, status="scheduled", date="2020-06-22", start="19:00"))),
]  # fmt: skip
SUMS: list[Row] = [
    ("เบิก 50,300 คืน 15,000 ครบ 65,300 พอดี", report(fact(D, amount=50300), fact(R, amount=15000))),
    ("คืนเงินครบ 15,000", report(fact(R, amount=15000))),
    ("เบิกไปสามหมื่นสองแล้ว กันไว้ทำเล่มอีกหมื่นนึง", report(fact(D, amount=32000))),
    ("ประชุมเมื่อ 12 มิ.ย. ล็อกอิน 62 จอ บางจอนั่งสองคน รวมแล้ว 70 คน", report(fact(M, **HELD, date="2020-06-12", attendees=70))),
    ("เราทำเอง 14 ม.เกษตรมาช่วยอีก 6 รวมทำแผนแล้ว 20 ชุมชน", report(fact(P, done=20))),
    ("แก้โครงการที่บรรจุจาก 9 เหลือ 7 ครับ", correct(fact(A, projects=7))),
    ("เงินโครงการจ่ายออกไปแล้ว 56,200 บาท", report(fact(D, amount=56200))),
    ("ไม่มีเงินต้องส่งคืนนะคะ", report(fact(R, none=True))),
    ("ทีแรกนึกว่าจะเหลือ 3,000 สรุปไม่มีเงินคืนครับ", report(fact(R, none=True))),
]
NO_RESULT: list[Row] = [
    ("เดือนหน้าความก้าวหน้าน่าจะแตะ 80% ได้อยู่", other()),
    ("ความก้าวหน้าทางราชการของผม 0% มาสิบปีละ", other()),
    ("อุปสรรคมีไว้ก้าวข้าม สู้ ๆ นะทุกเขต", other()),
    ("โจทย์อบรมข้อ 3: เขต ก ทำแผนแล้ว 20 จาก 25 ชุมชน คิดเป็นร้อยละเท่าใด", other()),
    ("เขตไหนประชุมแล้วส่งรูปเข้ากลุ่มด้วยครับ", other()),
    ("เขตไหนประชุมแล้วบ้างครับ", query("meeting")),
    ("รอบที่ 7 ก้าวหน้า 65% ตามเป้าหมาย แม้จะประชุมกันได้แค่ 17 เขต", report(fact(G, round=7, percent=65, target="on_target"))),
]
TO_THE_BOT: list[Row] = [
    ("จะรายงานว่าประชุมแล้วต้องพิมพ์ยังไงคะ", other("help")),
    ("พิมพ์จำนวนคนมาด้วยนะคะ อย่าพิมพ์แค่ว่าประชุมแล้ว", other()),
    ("พิมพ์แบบ 2 ให้หน่อยค่ะ", other("export", document="form2")),
    ("อบรม Excel รุ่น 2 ย้ายไปห้องคอมชั้น 4 นะคะ", other()),
    ("ขอให้ระบบพิมพ์แบบแสดงรายงานความก้าวหน้าของรอบล่าสุดด้วยครับ", other("export", document="progress_form")),
    ("สมัครลงทะเบียนใช้บอทหน่อยค่ะ", other("register", ask="district code")),
    ("ลงทะเบียนใช้บอทยังไงคะ", other("help")),
    ("เอารายงานเมื่อกี้ออกให้หน่อยครับ ลงซ้ำ", other("undo")),
    ("ต้องการแบบแสดงรายงานความก้าวหน้า ครั้งที่ 12 ไฟล์เวิร์ด", other("export", document="progress_form", format="docx", round=12)),
    ("ตอนนี้จ่ายงบออกไปกี่แสนแล้ว", query("budget")),
    ("ของเขตเราเดินไปได้แค่ไหนแล้วพี่", query("district", district="สาทร")),
    ("เอารายงานเมื่อกี้ออกมาดูหน่อย", other()),
    ("ตามแผนระดับเขตอยู่ค่ะ ยังขาดของเขตไหนบ้าง", query("missing", about="document")),
    ("เดือนนี้ KPI ขยับบ้างไหม ตอนนี้กี่เปอร์เซ็นต์คะ", query("kpi")),
    ("เขตไหนขยับบ้าง", query("movers")),
    ("ขอบคุณพี่นกที่มาช่วยจัดห้องเมื่อวานนะคะ", other()),
    ("ขอบคุณพี่มากค่ะ", other("thanks")),
    ("ฝากส่งแบบ 2 กับรถหนังสือไปแล้วเมื่อเช้า", report(fact(F, document="form2", status="sent"))),
    ("ฝากส่งแบบ 2 ด้วยนะคะ", other()),
    ("ลบที่เพิ่งส่งเมื่อกี้ออกทีครับ ที่ว่าประชุม 500 คน ลูกเล่นมือถือ", other("undo")),
    ("ขอไฟล์แบบ 2 ของบางเขนที่เขาส่งเมื่อ 12 พ.ค. เป็น pdf หน่อยค่ะ", other("export", document="form2", format="pdf", district="บางเขน")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_only_what_is_meant_counts(text: str, expected: Json) -> None:
    assert means(text, expected)
