"""An officer's question whether something is done yet, what was told, or behind a report, is one of the own district."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("แบบ 1 ยัง", "เขตบางรัก · แบบรายงาน 1"),
        ("แบบ 1 ส่งไปแล้วหรือยังนะ", "เขตบางรัก · แบบรายงาน 1"),
        ("แผนก็ยัง", "เขตบางรัก · แผนพัฒนาชุมชน"),
        ("ประชุมหรือยังคะ", "เขตบางรัก · ประชุมชี้แจง"),
        ("ตกลงเบิกเท่าไหร่", "งบประมาณ เขตบางรัก"),
        ("เบิกเท่าไหร่ที่ลงไว้", "งบประมาณ เขตบางรัก"),
        ("เขตไหนประชุมหรือยัง", "0/50 เขต"),
        ("สรุปเราทำไปกี่อัน", "เขตบางรัก"),
        ("ทำไมขึ้นว่าเลยกำหนด 40 วัน", "กำหนดส่งของเขตบางรัก"),
        ("แล้วยังเลยกำหนดไหม", "กำหนดส่งของเขตบางรัก"),
        ("คนเก่ารายงานอะไรไว้", "เขตบางรัก ยังไม่เคยรายงานในโครงการนี้"),
        ("เบิกเท่าไหร่แล้ว", "งบประมาณ: เบิกจ่าย 0 %"),
        ("ตกลงเบิกทั้งหมดเท่าไหร่ทุกเขต", "งบประมาณ: เบิกจ่าย 0 %"),
    ],
)
def test_an_officer_asks_about_the_own_district(chat: Chat, text: str, says: str) -> None:
    assert chat.says("rak", text).startswith(says) or says in chat.says("rak", text)


@pytest.mark.parametrize(
    ("told", "text", "says"),
    [
        ("บรรจุ 5 โครงการ ปี 64", "ตอนนี้กี่โครงการ", "เขตบางรัก · บรรจุแผนปฏิบัติการ"),
        ("ทำแผนแล้ว 12 จาก 15 ชุมชน", "ตกลงกี่ชุมชน", "เขตบางรัก · แผนพัฒนาชุมชน"),
        ("เบิก 5000", "เบิกกี่รอบแล้ว", "งบประมาณ เขตบางรัก"),
        ("เบิก 5000", "เบิกเท่าไหร่แล้วทั้งหมดทุกเขต", "งบประมาณ: เบิกจ่าย"),
        ("เบิก 5000", "ตอนนี้กี่โครงการ", "โครงการในแผนปฏิบัติการประจำปี"),
    ],
)
def test_a_question_right_behind_a_report_goes_on_with_it(chat: Chat, told: str, text: str, says: str) -> None:
    chat.says("rak", told)
    assert chat.says("rak", text).startswith(says)
    assert "เขตบางรัก · " not in chat.says("hq", text)


@pytest.mark.parametrize(
    ("told", "waits", "text", "says"),
    [
        ("ทำแผน 8 จาก 15", "ทำแผนเพิ่มอีก 2 ชุมชน", "รวมกี่ชุมชน", "เขตบางรัก · แผนพัฒนาชุมชน"),
        ("เบิก 20000", "คืนที่เหลือหมดเลย", "เหลือเท่าไหร่", "งบประมาณ เขตบางรัก"),
    ],
)
def test_so_it_is_while_a_draft_of_it_waits(chat: Chat, told: str, waits: str, text: str, says: str) -> None:
    chat.says("rak", told)
    assert "บันทึกแล้ว" not in chat.says("rak", waits)
    assert chat.says("rak", text).startswith(says)


@pytest.mark.parametrize("text", ["ตัวเลขเมื่อกี้ถูกไหม", "ที่ส่งไปเมื่อกี้ถูกต้องไหม", "เหลือ 35,340 ใช่ไหม", "ข้อมูลที่แจ้งไปถูกต้องหรือไม่"])
def test_whether_what_was_just_told_is_right_shows_it(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 30000")
    assert chat.says("rak", text).startswith("งบประมาณ เขตบางรัก\nเหลือ 35,340 บาท")


@pytest.mark.parametrize("text", ["ดูที่เพิ่งส่ง", "ขอดูรายงานที่ส่งไป", "ขอดูที่ส่งไปทั้งหมดเดือนนี้"])
def test_what_was_sent_is_shown(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 30000")
    assert "เลขที่ 1 · จ. 1 มิ.ย. 2563 12.00 น.: เขตบางรัก เบิกจ่าย 30,000 บาท" in chat.says("rak", text)


def test_headquarters_asks_for_the_money_of_sathon_and_for_the_obstacles(chat: Chat) -> None:
    assert chat.says("hq", "สรุปเงินสาทร").startswith("งบประมาณ เขตสาทร")
    assert chat.says("hq", "สรุปปัญหา").startswith("ปัญหาอุปสรรค")
