"""Turns of phrase in which a figure is no result: not done, absent, required, of others. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, correct, fact, means, other, params, query, report

M, P, A, D, R, F, G = "meeting", "plans", "action_plan", "disbursement", "refund", "document", "progress"
HELD = {"status": "held"}

DENIED_BEHIND_ITS_NAME: list[Row] = [
    ("คืนยังไม่ได้คืน เดือนหน้าค่อยคืน", report(fact(R, amount=0))),
    ("เบิกยังไม่ได้เบิก พรุ่งนี้จะเบิก", report(fact(D, amount=0))),
    ("บรรจุยังไม่ได้บรรจุ เดือนหน้าค่อยบรรจุ", report(fact(A, projects=0))),
    ("คืนจะคืนเดือนหน้า", other()),
]
BEFORE_ITS_NO: list[Row] = [
    ("มี 4 ชุมชนยังไม่ได้ทำแผน", report(fact(P), ask="done")),
    ("ทำแผนแล้ว 12 ชุมชน อีก 4 ชุมชนยังไม่ได้ทำ", report(fact(P, done=12))),
    ("เขตเรามี 36 ชุมชน ยังไม่ได้ทำแผนแม้แต่ชุมชนเดียว", report(fact(P, done=0, communities=36))),
    ("29 ชุมชน ยังไม่ได้ทำ 4", report(fact(P, communities=29), ask="done")),
    ("ทำแผนไม่เสร็จ 12 ชุมชน", report(fact(P), ask="done")),
    ("ทบทวนไม่ได้ 12 ชุมชน", report(fact(P), ask="reviewed")),
    ("3 โครงการยังไม่ได้บรรจุ", report(fact(A), ask="projects")),
    ("2 โครงการไม่ได้รับบรรจุ", report(fact(A), ask="projects")),
    ("บรรจุไม่ได้ 2 โครงการ", report(fact(A), ask="projects")),
    ("บรรจุไม่ผ่าน 2 โครงการ", report(fact(A), ask="projects")),
    ("เสนอ 3 โครงการ ยังไม่ได้บรรจุ", report(fact(A, projects=0))),
    ("ไม่เบิกแล้ว 20,000", other()),
    ("ส่งเรื่องเบิก 20,000 แล้ว", other()),
    ("ส่งเรื่องเบิกแล้ว เบิกได้ 20,000", report(fact(D, amount=20000))),
    ("ปี 64 ขอบรรจุ 2 โครงการ", other()),
    ("ประชุมได้แล้ว ไม่ต้องเลื่อน", report(fact(M, **HELD))),
    ("ยกเลิกการเลื่อน ประชุมตามเดิม 20 มิ.ย.", report(fact(M, status="scheduled", date="2020-06-20"))),
    ("แบบ 2 ถูกตีกลับมาแก้", report(fact(F, document="form2", status="pending"))),
]
CUT: list[Row] = [
    ("บรรจุแล้ว 3 ตัดออก 1", report(fact(A), ask="projects")),
    ("บรรจุแล้ว 3 ถูกตัดเหลือ 2", report(fact(A, projects=2))),
    ("โครงการปี 64 มี 2 ตัดออก 1 เหลือ 1", report(fact(A, projects=1, fiscal_year=2564))),
    ("เขตนี้ไม่มีโครงการบรรจุเพราะงบถูกตัด", report(fact(A, projects=0))),
]
PLANS: list[Row] = [
    ("ทำแผนใหม่ 8 จาก 12", report(fact(P, made=8, communities=12))),
    ("ทำแผน 12 ชุมชน คน 40", report(fact(P, done=12))),
    ("แผนผ่านประชาคมแล้ว 12 ชุมชน", report(fact(P, done=12))),
]
NOT_THERE: list[Row] = [
    ("45 คนไม่ได้มาประชุม", other()),
    ("ลาประชุม 12 คน", other()),
    ("ประชุมแล้ว 12 คนไม่มา", report(fact(M, **HELD))),
    ("ประชุมแล้ว มา 40 คน 12 คนไม่มา", report(fact(M, **HELD, attendees=40))),
    ("ประชุมแล้ว มา 40 คน ไม่มา 12 คน", report(fact(M, **HELD, attendees=40))),
    ("ประชุมจบแล้วนะพี่ คนมา 29 บ่ายสองไม่ต้องแวะมาแล้ว", report(fact(M, **HELD, attendees=29))),
]
REQUIRED: list[Row] = [
    ("ศบค.ให้รวมกลุ่มได้ไม่เกิน 50 คน เมื่อวานเลยประชุมกัน 48 คน", report(fact(M, **HELD, date="2020-06-16", attendees=48))),
    ("สั่งให้บรรจุอย่างน้อย 1 โครงการ เขตเราบรรจุแล้ว 4 โครงการ", report(fact(A, projects=4))),
    ("ตามแผนควรได้ 60% แต่ความก้าวหน้าจริง 47%", report(fact(G, percent=47))),
    ("เป้าเดือนนี้ 12 ชุมชน ทำแผนเสร็จจริง 7 ชุมชน", report(fact(P, done=7))),
    ("เป้า 12 ชุมชน ทำแผนเสร็จ 7 ชุมชน", report(fact(P, done=7, communities=12))),
    ("ส่งหนังสือเชิญไป 80 คน ตอบรับมา 65 แต่พอวันจริง 17 ก.พ. มาประชุม 43 คน", report(fact(M, **HELD, date="2020-02-17", attendees=43))),
    ("แก้หน่อยค่ะ 60 คือที่เชิญ มาจริง 48 คน", correct(fact(None, attendees=48))),
]
OF_OTHERS: list[Row] = [
    ("เขตเราบรรจุ 3 น้อยกว่าสาทรที่บรรจุ 5", report(fact(A, projects=3))),
    ("เขตเราบรรจุ 3 มากกว่าสาทร 1", report(fact(A, projects=3))),
    ("โครงการตลาดน้ำเขาประชุมกันไปแล้ว 80 คน ส่วนโครงการแผนชุมชนของเรายังไม่ได้ประชุมเลย", report(fact(M, status="not_held"))),
    ("ค่าจ้างลูกจ้างเบิกไปแล้ว 9,000 แต่เงินโครงการแผนชุมชนยังไม่ได้เบิก", report(fact(D, amount=0))),
    ("น้องเอ๋ช่วยทำฎีกาเบิก 15,000 ของเดือนนี้ให้พี่ด้วย", other()),
    ("เล่มแผนของ 19 ชุมชนยังอยู่ที่ตู้", other()),
    ("เงินที่เหลือไม่ประสงค์คืน จะเก็บไว้จัดประชุมรอบสอง", report(fact(R, none=True))),
    ("ไม่เคยบอกว่าจะคืน 20,000 นะคะ เขตเราไม่มีเงินคืนค่ะ", report(fact(R, none=True))),
    ("ส่งคืนรายงานของบางรัก เพราะยอดไม่ตรง", other()),
    ("ส่งรายงานรอบ 8 ให้ ผอ.", other()),
]
COME_TO: list[Row] = [
    ("เบิกเพิ่มเป็น 15,000", report(fact(D, amount=15000))),
    ("เบิกเพิ่ม 5,000 เป็น 15,000", report(fact(D, amount=15000))),
    ("เบิกเพิ่มอีก 5,000", report(fact(D, amount=5000, more=True))),
    ("เบิกได้ร้อยละ 63.2 ของงบ เป็นเงิน 41,270 บาท", report(fact(D, amount=41270))),
    ("บรรจุลดเหลือ 2 ปี 64", report(fact(A, projects=2, fiscal_year=2564))),
    ("แก้ผู้เข้าร่วม 58 -> 61 คน", correct(fact(None, attendees=61))),
    ("เปลี่ยนเปอร์เซ็นต์เป็น 60", correct(fact(None, percent=60))),
    ("แก้บางรักเป็น 5", correct(ask="facts")),
    ("จัดทำแผนใหม่ไป 8 ทบทวนของเดิมอีก 43", report(fact(P, made=8, reviewed=43))),
    ("เบิกแล้ว 38,912.75\nส่งคืนแล้ว 0.00", report(fact(D, amount=38912.75), fact(R, amount=0))),
]
BESIDE_OTHER_FACTS: list[Row] = [
    ("เบิก 9,000 ส่งแบบ 1 กับแบบ 2",
     report(fact(D, amount=9000), fact(F, document="form1", status="sent"), fact(F, document="form2", status="sent"))),
    ("ส่งแบบ 1 เบิก 35,000", report(fact(D, amount=35000), fact(F, document="form1", status="sent"))),
    ("เบิก 35,000 อย่าลืมส่งแบบ 1", report(fact(D, amount=35000))),
    ("ส่งแบบ 1 ของเขตบางรักไปแล้ว ส่วนแบบ 1 ของเขตสาทรยังไม่ได้ส่ง",
     report(fact(F, district="บางรัก", document="form1", status="sent"), fact(F, district="สาทร", document="form1", status="pending"))),
]
BEFORE_AN_EXCUSE: list[Row] = [
    ("ยังไม่ได้ประชุมเลยค่ะ น้ำหนุนสูงทุกเย็น หมาวัดยังต้องขึ้นไปนอนบนกุฏิ", report(fact(M, status="not_held"))),
    ("ผมจัดแล้วคับรีโว่แรงประหยัดนิ่มคับ", other()),
]
DAYS: list[Row] = [
    ("นัดประชุมวันศุกร์วันที่26", report(fact(M, status="scheduled", date="2020-06-26"))),
    ("นัดประชุมวันพฤหัสบดีที่ยี่สิบห้ามิถุนายน", report(fact(M, status="scheduled", date="2020-06-25"))),
    ("ประชุมศุกร์ที่ 26/6", report(fact(M, status="scheduled", date="2020-06-26"))),
    ("ประชุมแล้ว มื้อวานนี้คนมา 68 คน", report(fact(M, **HELD, date="2020-06-16", attendees=68))),
]
PUT_RIGHT: list[Row] = [
    ("ไม่ใช่ค่ะ เขตสวนหลวง ไม่ใช่เขตประเวศ", correct(fact(None, district="สวนหลวง"))),
    ("รายงานล่าสุดที่ส่งไป ขอยกเลิกนะครับ", other("undo")),
    ("ขอโทษครับ เมื่อกี้ส่งผิดห้อง", other()),
]
BESIDE: list[Row] = [
    ("เป้า KPI 80 ทั้งเมืองได้ 86 แล้ว เขตราชเทวีบรรจุแล้ว 3 โครงการนะคะ", report(fact(A, district="ราชเทวี", projects=3))),
    ("เขตราชเทวี KPI 86% บรรจุแล้ว", other()),
    ("เมื่อวานประชุมได้แค่ 18 คนครับ ปัญหาคือไม่มีศาลา ต้องนั่งตากแดด คนแก่เป็นลม",
     report(fact(M, **HELD, date="2020-06-16", attendees=18), fact("obstacle"))),
    ("ประชุมแล้วจ้า เมื่อวานคนมา 68 คน ผอ.มาเปิดงานให้ ขอบใจทุกชุมชน", report(fact(M, **HELD, date="2020-06-16", attendees=68))),
    ("ขอไฟล์แบบแสดงรายงานความก้าวหน้า\nครั้งที่: 5\nชนิด: PDF", other("export", document="progress_form", format="pdf", round=5)),
    ("จากเอกสารประกอบวาระ ปี 64 เขตคลองสานบรรจุ 6 โครงการ เขตธนบุรีบรรจุ 9 โครงการ",
     report(fact(A, district="คลองสาน", projects=6, fiscal_year=2564), fact(A, district="ธนบุรี", projects=9, fiscal_year=2564))),
]
OF_PLANS: list[Row] = [
    ("ทำแผนเพิ่มอีก 5 รวมเป็น 25 ชุมชน", report(fact(P, done=25))),
    ("ทบทวน 18 ชุมชน ทำใหม่ยังไม่ได้ทำ", report(fact(P, made=0, reviewed=18))),
    ("จัดทำใหม่ 4 ชุมชน ยังไม่ได้ทบทวน", report(fact(P, made=4, reviewed=0))),
]
OWED: list[Row] = [
    ("งบ 70,000 เข้าแล้ว ยังไม่ได้เบิก", report(fact(D, amount=0))),
    ("ไม่ได้เบิกเพิ่ม ยอดเบิกยังเป็น 31,200", report(fact(D, amount=31200))),
    ("คืนเงินแล้ว 9,200 ยังไม่ได้คืนอีก 3,100", report(fact(R, amount=9200))),
    ("ยังไม่ได้คืนเงิน ที่ต้องคืนคือ 14,000", report(fact(R, amount=0))),
    ("แบบ 1 ไม่ได้ส่ง ส่งแต่แบบ 2", report(fact(F, document="form1", status="pending"), fact(F, document="form2", status="sent"))),
    ("พรุ่งนี้จะส่งแบบ 1 วันนี้ยังไม่ได้ส่ง", report(fact(F, document="form1", status="pending"))),
]
COUNTED_OUT: list[Row] = [
    ("ประชุมแล้วแต่คนมาไม่ถึง 40 นับได้ 37", report(fact(M, **HELD, attendees=37))),
    ("ความก้าวหน้ายังไม่ถึง 70% ได้แค่ 62%", report(fact(G, percent=62))),
    ("ความก้าวหน้าครั้งที่ 5 ร้อยล่ะ 45", report(fact(G, percent=45, round=5))),
]
AMONG_REMARKS: list[Row] = [
    ("แม่บ้านทำขนมครกมาเลี้ยง อร่อยมาก ประชุมวันนี้คนเลยเยอะ มา 92 คน 555", report(fact(M, **HELD, date="2020-06-17", attendees=92))),
    ("น้องฝึกงานช่วยคีย์ให้ เก่งมาก บรรจุโครงการปี 64 ไป 5 โครงการแล้วนะคะ", report(fact(A, projects=5, fiscal_year=2564))),
    ("ลมแรงเต็นท์ปลิว วุ่นวายกันใหญ่ ประชุมวันนี้ต้องยกเลิกค่ะ", report(fact(M, status="cancelled", date="2020-06-17"))),
    ("เพื่อนๆ เขตอื่นเขาคงคืนกันหมดแล้วมั้ง ของเราเพิ่งคืนเงินไป 4,350 บาทจ้า ช้าไปหน่อยแต่มานะ", report(fact(R, amount=4350))),
    ("รถติดมหาโหดกว่าจะถึงการเงิน แต่เบิกได้แล้วนะ สองหมื่นสี่พันบาท เย้", report(fact(D, amount=24000))),
    ("สั่งข้าวกล่องไว้ 80 กล่อง คนมาประชุม 61 คน เหลือเพียบเลย", report(fact(M, **HELD, attendees=61))),
]
LISTS: list[Row] = [
    ("ผลประชุม 15 มิ.ย.\nบางนา 28 คน\nวัฒนา ยังไม่ประชุม\nพญาไท 33 คน",
     report(fact(M, district="บางนา", **HELD, date="2020-06-15", attendees=28), fact(M, district="วัฒนา", status="not_held"),
            fact(M, district="พญาไท", **HELD, date="2020-06-15", attendees=33))),
]
NOT_ANOTHER_TIME: list[Row] = [
    ("เบิกครั้งเดียวนะ ไม่ได้เบิกสองรอบ", other()),
    ("ไม่ได้คืนสองครั้ง", other()),
    ("ยังไม่ได้เบิกรอบสอง", other()),
    ("ยังไม่ได้คืนเงินให้คลังเลย โดนทวง 2 รอบละ", report(fact(R, amount=0))),
    ("ยังไม่ได้เบิกเลย เรื่องตีกลับจากการเงินรอบสอง", report(fact(D, amount=0))),
    ("ยังไม่ได้เบิกสักรอบ", report(fact(D, amount=0))),
]
MORE_TO_COME: list[Row] = [
    ("จะบรรจุเพิ่ม ยังไม่บรรจุ", other()),
    ("จะบรรจุเพิ่มอีก 2 ยังไม่ได้บรรจุ", other()),
    ("จะทำแผนเพิ่ม ยังไม่ได้ทำ", other()),
    ("ยังไม่ได้บรรจุเพิ่ม", other()),
    ("ยังไม่ได้ทำแผนเพิ่ม", other()),
    ("จะบรรจุ ยังไม่บรรจุ", report(fact(A, projects=0))),
    ("ยังไม่ได้บรรจุ จะบรรจุเพิ่มเดือนหน้า", report(fact(A, projects=0))),
    ("ยังไม่ได้บรรจุเพิ่ม ตอนนี้มี 3 โครงการ", report(fact(A, projects=3))),
]
TO_COME: list[Row] = [
    ("จะทำแผนให้ได้ 30 ชุมชน ตอนนี้ทำแล้ว 21", report(fact(P, done=21))),
    ("กำลังทำแผนอยู่ 6 ชุมชน เสร็จแล้ว 13", report(fact(P, done=13))),
    ("แผนเสร็จอีก 6 ชุมชน", report(fact(P, done=6))),
    ("28ชุมชนทำแผนเสร็จแล้วอีก9กำลังทำ", report(fact(P, done=28))),
    ("คาดว่ารอบหน้าความก้าวหน้าจะถึง 90% ตอนนี้ 78%", report(fact(G, percent=78))),
    ("ปีนี้ยังไม่ได้บรรจุโครงการ ตั้งใจว่าปีหน้าจะบรรจุ 6", report(fact(A, projects=0, fiscal_year=2563))),
    ("เมื่อวานประชุมไม่ได้ ไฟดับทั้งตึก", report(fact(M, status="cancelled", date="2020-06-16"))),
    ("ประชุมเสาร์หน้า สามโมงเช้า คนแก่เขาสะดวกเช้า ๆ", report(fact(M, status="scheduled", date="2020-06-27", start="09:00"))),
]
IN_THE_WAY: list[Row] = [
    ("ตอนนี้ไม่มีอะไรติดขัดแล้วครับ", other()),
    ("เงินไม่เป็นปัญหา ที่ติดขัดคือคนไม่พอ", report(fact("obstacle"))),
]
AFTER_ALL: list[Row] = [
    ("ไม่ใช่ ปี 64 ถูกแล้ว 2 โครงการ", correct(fact(None, projects=2, fiscal_year=2564))),
    ("ขอโทษที แบบ 2 ก็ส่งแล้วเหมือนกัน", report(fact(F, document="form2", status="sent"))),
    ("ประชุมแล้วล่ะ", report(fact(M, **HELD))),
    ("แล้วที่ประชุมแล้วล่ะ", query("meeting")),
    ("คลองเตย 9,500 ไม่ใช่ 9,000", correct(ask="facts")),
]
OF_A_YEAR_BEFORE: list[Row] = [
    ("ประชุมไปเมื่อ 4 มิ.ย. ผู้เข้าร่วม 41 คน ปีก่อนได้แค่ 29 เอง", report(fact(M, **HELD, date="2020-06-04", attendees=41))),
    ("ปีก่อนประชุมได้ ปีนี้ไม่ได้ประชุมครับ เพราะติดประกาศควบคุมโรค", report(fact(M, status="not_held"))),
    ("เบิกไปแล้ว 41,900 บาท ดีกว่าปีก่อนตั้งเยอะ ปีนู้นเบิกได้สามหมื่นเอง", report(fact(D, amount=41900))),
    ("ไม่ได้จัดวันพุธตามที่นัดค่ะ ฝนตกหนัก เลยมาประชุมกันเมื่อวานแทน ได้ 39 คน",
     report(fact(M, **HELD, date="2020-06-16", attendees=39))),
]
NOT_YET_SO: list[Row] = [
    ("ลงพื้นที่ไปแล้ว 15 ชุมชน แต่ทำแผนเสร็จจริง 11 ชุมชน", report(fact(P, done=11))),
    ("ความก้าวหน้าจาก 50% ขยับเป็น 65% แล้วค่ะ", report(fact(G, percent=65))),
    ("ปัญหาไม่ใช่เรื่องเงินค่ะ อุปสรรคคือหาวิทยากรไม่ได้", report(fact("obstacle"))),
    ("พอเบิกสองหมื่นก้อนนี้ได้แล้วจะมาแจ้งอีกทีครับ", other()),
    ("ตั้งเป้าไว้ว่าความก้าวหน้าต้องได้ 80% ตอนสิ้นเดือนหน้า", other()),
    ("รายงานครั้งที่ 3 ลงไว้ว่าล่าช้าหรือตามแผน", query("round", round=3)),
    ("รายงานที่เพิ่งส่งไปขอยกเลิกนะคะ ส่งผิดห้อง", other("undo")),
]
SET_AGAINST: list[Row] = [
    ("ประชุมไม่ได้เลื่อนนะคะ 24 มิ.ย. เหมือนเดิม บ่ายโมง", report(fact(M, status="scheduled", date="2020-06-24", start="13:00"))),
    ("เขตอื่นเบิกกันหมดแล้ว ของเรายังไม่ได้เบิกเลย", report(fact(D, amount=0))),
    ("ขอไป 50,000 เบิกจ่ายจริงแล้ว 42,000", report(fact(D, amount=42000))),
    ("วันนี้เบิกเพิ่มอีก 6,500 นะคะ ไม่ใช่ยอดรวม", report(fact(D, amount=6500, more=True))),
    ("ความก้าวหน้าเดือนก่อน 60% เดือนนี้ 72% แล้ว", report(fact(G, percent=72))),
    ("ความก้าวหน้าเพิ่มขึ้น 5% เป็น 75%", report(fact(G, percent=75))),
    ("คาดว่าสิ้นเดือนจะคืบหน้า 90%", other()),
]
BESIDE_ANOTHER: list[Row] = [
    ("ประชุมแล้ว 50 คน ส่วนเรื่องแผนยังไม่ได้ทำ", report(fact(M, **HELD, attendees=50), fact(P, done=0))),
    ("คืนแล้ว 20,000 ค่ะ เรื่องแผนยังไม่ได้ทำ", report(fact(R, amount=20000), fact(P, done=0))),
    ("ไม่มีโครงการบรรจุครับปี 64 แต่ปี 65 บรรจุแล้ว 3 โครงการ",
     report(fact(A, projects=0, fiscal_year=2564), fact(A, projects=3, fiscal_year=2565))),
    ("วันประชุมแก้เป็น 18 มิ.ย. นะคะ หนูลงผิดเป็น 8 มิ.ย.", correct(fact(M, date="2020-06-18"))),
]
WISHES: list[Row] = [
    ("ลบเจ้าหน้าที่เขตสาทรออก", other()),
    ("ไม่ลบ", other("deny")),
    ("กี่คนนะที่มาครั้งแรก", query("meeting")),
]


@pytest.mark.parametrize(("text", "meant"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, meant: dict[str, Any]) -> None:
    assert means(text, meant)
