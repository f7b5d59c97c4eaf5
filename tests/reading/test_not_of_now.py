"""What a message tells that is none of our work or none of now: of others, of old, a boast, a dream, a number that stood elsewhere."""

import pytest

from .tables import Row, correct, fact, other, params, query, reading, report

HELD = {"status": "held"}

NONE_OF_OURS: list[Row] = [
    ("ค่าน้ำเบิก 38,200 ไม่เกี่ยวกับโครงการแผนชุมชนนะคะ", other()),
    ("สำนักการโยธาเลื่อนประชุมไปวันที่ 9 ก.ค. ไม่ใช่เรื่องแผนชุมชน", other()),
    ("สำนักการโยธานัดเขตบางนาประชุม 14 ก.ค. เรื่องถนนยุบ เชิญผู้รับเหมา 30 ราย ไม่ใช่งานเรา", other()),
    ("ประชุมแล้ว 45 คน เบิก 3,000 ส่วนงานบุญไม่เกี่ยวกับแผนชุมชน",
     report(fact("meeting", **HELD, attendees=45), fact("disbursement", amount=3000))),
    ("มีประชุมโรตารีที่เขตลาดพร้าวสิบโมง 40 คน", other()),
    ("เรื่องเล่าจากต่างจังหวัด ประชุมเดือนก่อน 150 คน ทำแผนเสร็จแล้ว", other()),
    ("ยกเลิกที่รายงานเมื่อกี้ค่ะ ประชุม 45 คนนั่นของห้องอื่น", other("undo")),
    ("มีคนเสนอให้ลดเป้าตัวชี้วัดเหลือ 75 เป็นแค่ความเห็น ไม่ต้องบันทึกอะไร", other()),
]  # fmt: skip
OF_OLD: list[Row] = [
    ("สมัยผมมีแค่สามสิบแห่ง ปีนี้ทบทวน 29 ชุมชน", report(fact("plans", reviewed=29))),
    ("เมื่อปี 2545 คนมาเป็นร้อย สมัยนี้ประชุมกันแค่ 38 คน เมื่อ 5 มิ.ย.", report(fact("meeting", **HELD, date="2020-06-05", attendees=38))),
    ("ประชุมแล้ว คนมา 29 คน ที่คุณจ๋าถามว่า 35 นั่นจำนวนเก้าอี้", report(fact("meeting", **HELD, attendees=29))),
    (
        "บันทึกโทรศัพท์ เวลา 10.20 น. เขตหนองแขม แจ้งเลื่อนประชุมจาก 19 มิ.ย. เป็น 14 ก.ค.",
        report(fact("meeting", district="หนองแขม", status="postponed", date="2020-07-14")),
    ),
    ("ยังไม่ได้บรรจุโครงการค่ะ ร่างไว้ 4", report(fact("action_plan", projects=0))),
    ("ไม่มีเงินคืนนะคะ เกลี้ยง 36,740", report(fact("refund", none=True))),
    ("ปี 62 เขตสายไหมคนมา 120 ปีนี้ประชุมได้ 88 คน", report(fact("meeting", district="สายไหม", **HELD, attendees=88))),
    ("คราวน้ำท่วมปี 54 เบิกกันวุ่นวาย คราวนี้เรียบร้อย งวดนี้เขตเราเบิก 13,250 บาท", report(fact("disbursement", amount=13250, more=True))),
    ("สมัยผมมีแค่สามสิบแห่ง ทบทวน 29 ชุมชน", other()),
    ("ปี 61 บรรจุ 2 โครงการ ปีนี้บรรจุ 3 โครงการ",
     report(fact("action_plan", projects=2, fiscal_year=2561), fact("action_plan", projects=3, fiscal_year=2563))),
    ("ไม่มีเงินคืนค่ะปีก่อนคืน2300", report(fact("refund", none=True))),
    ("กติกาเก่าที่ผมจำได้คือประชุมหนึ่งครั้งเบิกได้ไม่เกิน 5,000 บาท", other()),
    ("ยังฝันอยากเห็นทุกชุมชนมีแผน ประชุมกันสัก 100 คน ไม่มีคืน", other()),
]  # fmt: skip
HEARD_BEFORE_OURS: list[Row] = [
    ("เพื่อนที่บางแคโม้ว่าคนมาสองร้อย ส่วนของเราประชุมแล้ว 5 มิ.ย. มา 47 คน", report(fact("meeting", **HELD, date="2020-06-05", attendees=47))),
    ("เพื่อนที่บางแคโม้ว่าคนมาสองร้อย", other()),
    ("ขอดูประวัติหน่อยค่ะ จำได้ลางๆ ว่าประชุม 92 คน", query("history")),
    ("อยากเล่าว่าโทรตาม 11 ครั้ง ก็ยังไม่ได้เบิกเลยครับ", report(fact("disbursement", amount=0))),
    ('ในคู่มือหน้า 6 เขาเขียนตัวอย่างไว้ "เขตบางบอน ทบทวนแผนแล้ว 10 ชุมชน"', other()),
]
FROM_LAST_YEAR: list[Row] = [
    ("ปีที่แล้วประชุม 90 คน ปีนี้เหลือ 48 คน", report(fact("meeting", **HELD, attendees=48))),
    ("ปีที่แล้วทำแผน 40 ชุมชน ปีนี้เหลือ 31 ชุมชน", report(fact("plans"), ask="done")),
]
GUESTS: list[Row] = [
    ("ประชุมแล้ว มา 66 คน ตัวแทนเขตสาทรมาดูงาน 2 คน", report(fact("meeting", **HELD, attendees=66))),
    ("ประชุมแล้ว มา 66 คน ทั้งนี้ผู้แทนเขตสาทรและเขตบางรักมาสังเกตการณ์เขตละ 2 คน", report(fact("meeting", **HELD, attendees=66))),
    ("ประชุมแล้ว มา 66 คน อย่ารวมกับเขตสาทร", report(fact("meeting", **HELD, attendees=66))),
    ("ประชุมแล้ว มา 66 คน ไม่เกี่ยวกับเขตสาทร ส่งแบบ 1 แล้วด้วย",
     report(fact("meeting", **HELD, attendees=66), fact("document", document="form1", status="sent"))),
    ("ประชุมแล้ว มา 66 คน ตัวแทนเขตสาทร 3 คน", report(fact("meeting", **HELD, attendees=66))),
    ("ประชุมแล้ว มา 66 คน ตัวแทนเขตสาทรมาแจ้งว่าประชุมแล้ว 30 คน", report(fact("meeting", district="สาทร", **HELD), ask="attendees")),
    ("ประชุมแล้ว มา 66 คน เพื่อนเขตสาทรแวะมาดู", report(fact("meeting", **HELD, attendees=66))),
    ("บางรักเบิกแล้ว 5,000 บาท เพื่อนเขตสาทร 6,000 บาท",
     report(fact("disbursement", district="บางรัก", amount=5000), fact("disbursement", district="สาทร", amount=6000))),
    ("ประชุมแล้ว 20 พ.ค. ตัวแทนชุมชนเขตบางรักมา 45 คน",
     report(fact("meeting", district="บางรัก", **HELD, date="2020-05-20", attendees=45))),
    ("ประชุมแล้ว 20 พ.ค. มีเจ้าหน้าที่จากเขตบางรักมาร่วม 50 คน",
     report(fact("meeting", district="บางรัก", **HELD, date="2020-05-20", attendees=50))),
    ("ผู้แทนเขตสาทรแจ้งว่าประชุมแล้ว มา 66 คน", report(fact("meeting", district="สาทร", **HELD, attendees=66))),
]  # fmt: skip
OF_ANOTHER_HOUR: list[Row] = [
    ("ประชุมแล้ว 40 คน ผมมีประชุมต่อบ่ายสอง", report(fact("meeting", **HELD, attendees=40))),
    ("ประชุมแล้วเมื่อ 24 ก.พ. มา 57 คน โทรมาแจ้งตอน 16.40 น.", report(fact("meeting", **HELD, date="2020-02-24", attendees=57))),
    ("ประชุมแล้วเมื่อ 24 ก.พ. มา 57 คน หัวหน้าเขาวางสายไปตอน 16.40 น.", report(fact("meeting", **HELD, date="2020-02-24", attendees=57))),
    ("วันพฤหัสหน้าจะประชุม บ่ายโมงเจ้า", report(fact("meeting", status="scheduled", date="2020-06-25", start="13:00"))),
    ("เรานัดประชุม 26 มิ.ย. นี้ ปีก่อนจัด 14 มิ.ย.", report(fact("meeting", status="scheduled", date="2020-06-26"))),
]
BLANK: list[Row] = [
    ("ค่าซ่อมรถเขตเบิกแล้ว 5,000", other()),
    ("ค่าวิทยากรเบิกแล้ว 5,000", report(fact("disbursement", amount=5000))),
    ("ที่บ้านประชุมเรื่องมรดก คนมา 14", other()),
    ("เขต.......... ประชุมเมื่อวันที่ .......... ผู้เข้าร่วม .......... คน", other()),
    ("เบิกแล้ว ________ บาท", other()),
    ("ประชุมแล้ว...คน 46", report(fact("meeting", **HELD, attendees=46))),
    ("แต่งตั้งคณะทำงานจัดทำแผน 15 คน", other()),
    ("อยากได้งบสัก 100,000", other()),
    ("อยากให้ทุกเขตช่วยกันประชุมให้ครบก่อนสิ้นปีจังเลย", other()),
    ("คืน 3,250 แล้ว ใบนำส่ง 117", report(fact("refund", amount=3250))),
]
WRITTEN_ELSEWHERE: list[Row] = [
    ("เขตบางนาทบทวนแผนแล้ว 27 ชุมชน เขตพระโขนง 31 ชุมชน ที่เขียน 58 ข้างล่างคือผลรวมของสองเขต",
     report(fact("plans", district="บางนา", reviewed=27), fact("plans", district="พระโขนง", reviewed=31))),
    ("บรรจุ 3 โครงการ (ไม่ใช่ 13 ตามที่พิมพ์ในหนังสือ)", report(fact("action_plan", projects=3))),
    ("บรรจุเป็น 3 โครงการ ไม่ใช่ 13", correct(fact("action_plan", projects=3))),
    ("คืนเงิน1850น้าใบนำส่งที่4417", report(fact("refund", amount=1850))),
    ("เบิกแล้วราว 26,000 จากเงินงวดแรก 30,000", report(fact("disbursement", amount=26000))),
    ("ประชุมแล้ว 5 มิ.ย. 71 คน บางนา ประชุมแล้ว 6 มิ.ย. 54 คน ห่างกัน 17 คน",
     report(fact("meeting", **HELD, date="2020-06-05", attendees=71),
            fact("meeting", district="บางนา", **HELD, date="2020-06-06", attendees=54))),
    ("เบิกแล้ว 5,000 บางนา เบิกแล้ว 7,000", report(fact("disbursement", amount=5000), fact("disbursement", district="บางนา", amount=7000))),
]  # fmt: skip
ANOTHER_AND_WE: list[Row] = [
    ("สาทรประชุมแล้ว เรายังไม่ได้ประชุม", report(fact("meeting", district="สาทร", **HELD), fact("meeting", status="not_held"))),
    ("สาทรประชุมแล้ว เรายังค่ะ", report(fact("meeting", district="สาทร", **HELD), fact("meeting", status="not_held"))),
    ("สาทรประชุมแล้ว เราเพิ่งรู้", report(fact("meeting", district="สาทร", **HELD))),
    ("พระโขนงเบิก 20,000 ประเวศยังไม่ได้ค่ะ",
     report(fact("disbursement", district="พระโขนง", amount=20000), fact("disbursement", district="ประเวศ", amount=0))),
    ("แผนเป็น 11 โครงการเป็น 3 เบิกเป็น 21,000",
     report(fact("plans", done=11), fact("action_plan", projects=3), fact("disbursement", amount=21000))),
    ("ทำแผน 11 โครงการ", report(fact("plans"), ask="done")),
    ("เขตบางนา ทำแผนแล้ว 1 ชุมชนค่ะ 🙏ค่ะ", report(fact("plans", district="บางนา", done=1))),
]  # fmt: skip
HELD_AND_TO_BE: list[Row] = [
    ("ไม่ได้จัดวันที่ 12 นะพี่ ประชุมจริง 15 มิ.ย. คนมา 58", report(fact("meeting", **HELD, date="2020-06-15", attendees=58))),
    ("ประชุม 3 มิ.ย. มา 40 คน แล้วก็ 10 มิ.ย. มา 35 คน ห้องเดิมจุได้ 60",
     report(fact("meeting", **HELD, date="2020-06-03", attendees=40), fact("meeting", **HELD, date="2020-06-10", attendees=35))),
    ("วางไว้ว่าจะจัดประชุมกลางเดือนหน้า รอห้องประชุมซ่อมแอร์เสร็จ", report(fact("meeting", status="scheduled"))),
    ("จะลงไปทำประชาคมวันที่ 24 นะคะ ช่วงนี้ฝนตกทุกวันเลย", report(fact("meeting", status="scheduled", date="2020-06-24"))),
    ("ประชุมวันที่ 14 มิ.ย. ที่ว่าจะจัดนั้นไม่ได้จัดแล้วนะครับ ยกเลิกเพราะโรคระบาด ป้ายสั่งไว้ 850 บาทก็เสียเปล่า",
     report(fact("meeting", status="cancelled", date="2020-06-14"))),
    ("คืนเงินเพิ่มอีก 500 บาทค่ะ พอดีร้านคืนค่ามัดจำมา", report(fact("refund", amount=500, more=True))),
]  # fmt: skip
HOURS_AND_ROOMS: list[Row] = [
    ("เขตหนูเลื่อนประชุมค่ะ เดิม 24 มิ.ย. 9 โมง", report(fact("meeting", status="postponed"))),
    ('นัดประชุม 24 มิ.ย. "9. 30', report(fact("meeting", status="scheduled", date="2020-06-24", start="09:30"))),
    ("เลื่อนประชุมเป็นบ่ายสองโมง", report(fact("meeting", status="postponed", start="14:00"))),
    ("ไปถึงชุมชนเจ็ดโมงครึ่ง เริ่มประชุม 8 โมง เลิก 11 โมง มา 34 คน", report(fact("meeting", **HELD, start="08:00", end="11:00", attendees=34))),
    ("ประชุมเมื่อวาน ฝนตกตั้งแต่บ่ายโมง คนมาแค่ 22 คน จากที่นัดไว้ 60",
     report(fact("meeting", **HELD, date="2020-06-16", attendees=22))),
    ("ประชุมเมื่อ 3 มิ.ย. ค่ะ 44 คน ยืมห้องประชุมของ สนข.ลาดพร้าว", report(fact("meeting", **HELD, date="2020-06-03", attendees=44))),
    ("รับแจ้งทางโทรศัพท์ตอน 10.45 น. เขตบางนาประชุมแล้ว 5 มิ.ย. คนมา 29 คน",
     report(fact("meeting", district="บางนา", **HELD, date="2020-06-05", attendees=29))),
    ("เลื่อนมาสองหน หนแรก 7 เม.ย. สุดท้ายได้ประชุมแล้ววันที่ 4 มิ.ย. คนมา 33 คน",
     report(fact("meeting", **HELD, date="2020-06-04", attendees=33))),
    ("เมื่อวานประชุมแล้วนะคะ ตอนแรกนึกว่าจะมาสัก 90 นับจริง 74 คน", report(fact("meeting", **HELD, date="2020-06-16", attendees=74))),
    ("มีผู้เข้าร่วม 40 คน เป็นประธานชุมชน 26 คน นอกนั้นกรรมการ", report(fact("meeting", **HELD, attendees=40))),
    ("ผอ.เลยให้ยกเลิกประชุม 20 มิ.ย.", report(fact("meeting", status="cancelled", date="2020-06-20"))),
    ("เขตคลองเตยนะ ประชุมชี้แจงแนวทางโครงการฯ", report(fact("meeting", district="คลองเตย"), ask="status")),
]  # fmt: skip
OFF_AND_AGAIN: list[Row] = [
    ("จัดไม่ได้ ขอเลื่อนเป็น 30 มิ.ย.", report(fact("meeting", status="postponed", date="2020-06-30"))),
    ("ประชุมไม่ได้ ต้องเลื่อน", report(fact("meeting", status="postponed"))),
]
HINDERED: list[Row] = [
    ("ปัญหา ฝนตกหนัก", report(fact("obstacle"))),
    ("ปัญหา แฟนทิ้ง", other()),
    ("มีอุปสรรค จัดประชุมไม่ได้เพราะชุมชนไม่ให้ความร่วมมือ", report(fact("meeting", status="cancelled"), fact("obstacle"))),
    ("มีอุปสรรค จัดประชุมแล้ว 40 คน", report(fact("meeting", **HELD, attendees=40))),
]
OUT_OF: list[Row] = [
    ("ทำแผนแล้ว 12 จาก 20 ชุมชน จัดทำใหม่ 4 ทบทวน 8", report(fact("plans", made=4, reviewed=8, communities=20))),
    ("จัดทำแผนชุมชนแล้ว 12 ชุมชน จากทั้งหมด 15 ชุมชน แบ่งเป็นจัดทำใหม่ 4 ทบทวน 8",
     report(fact("plans", made=4, reviewed=8, communities=15))),
    ("ทำใหม่ 3 จาก 5 ทบทวน 8", report(fact("plans", made=3, reviewed=8))),
    ("ทั้งเขตมี 30 ชุมชน รวมทำแผนแล้ว 25 ชุมชน", report(fact("plans", communities=30, done=25))),
]  # fmt: skip
SUMS_BESIDE: list[Row] = [
    ("งบปีนี้ 40,000 น้อยกว่าปีก่อน 5,000 เบิกไปแล้วครึ่งหนึ่งค่ะ", report(fact("disbursement"), ask="amount")),
    ("เขตบางนา ไม่มีเงินคืน ส่วนใบเสร็จจะตามไปทีหลัง 3 ใบ", report(fact("refund", district="บางนา", none=True))),
    ("บางนาความก้าวหน้า 80% (เดือนก่อนอยู่ที่ 50%)", report(fact("progress", district="บางนา", percent=80))),
]
ASKED: list[Row] = [
    ("ใครค้างบ้าง ขอชื่อด่วน", query("missing")),
    ("ดาวน์โหลดแบบ 2 เขตบางนาเป็น word ได้ไหมคะ", other("export", document="form2", district="บางนา", format="docx")),
    ("ทุกวันที่ 1 เวลา 11 โมง เตือนฉันอัปเดตทะเบียน", other("remind", audience="me", repeat="monthly", at="2020-07-01T11:00")),
    ("เดือนละครั้ง ทุกวันที่ 1 เวลา 11 โมง เตือนฉันด้วย", other("remind", audience="me", repeat="monthly", at="2020-07-01T11:00")),
    ("หนูขอลา 24 ถึง 26 ส.ค. 63 นะคะ พาแม่ไปหาหมอ", {**other("leave"), "from": "2020-08-24", "to": "2020-08-26"}),
    ("น้องช่วยโทรหาบางรัก สาทร ให้พี่ที ยังเงียบกันอยู่เลย", other()),
    ("ถ้าเขตไหนเบิกหมดแล้วรบกวนแจ้งด้วยนะครับ", other()),
    ("น้องเขตคลองสาน รบกวนส่งรูปประชุมมาให้พี่ด้วยครับ", other()),
    ("สอนลุงใช้หน่อย พิมพ์ไม่เป็น", other("help")),
    ("พิมพ์ยังไงถ้าจะลงว่าเบิก 500", other("help")),
    ("คนแถวบ้านถามว่าปีนี้กรุงเทพมหานครเบิกเงินโครงการแผนชุมชนไปกี่ล้านแล้ว", query("budget", fiscal_year=2563)),
    ("อรุณสวัสดิ์วันจันทร์ สุขภาพแข็งแรงกันทุกคนนะครับ", other("greeting")),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_what_is_none_of_ours_or_of_now_is_left_aside(text: str, expected: dict[str, object]) -> None:
    assert reading(text) == expected


def test_the_people_of_the_reporting_district_are_no_guests() -> None:
    told = "ประชุมแล้ว มา 66 คน ตัวแทนเขตสาทรมา 2 คน"
    assert reading(told, district="บางรัก") == report(fact("meeting", **HELD, attendees=66))
    assert reading(told, district="สาทร") != report(fact("meeting", **HELD, attendees=66))
