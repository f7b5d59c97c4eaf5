"""An undo of what is no report, a code or a chase, takes no report back and no deadline."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize("text", ["ยกเลิกรหัสเมื่อกี้", "ถอนรหัสเมื่อกี้", "ลบรหัสที่เพิ่งออก", "ขอยกเลิกโค้ดเมื่อกี้ค่ะ"])
def test_a_code_is_not_taken_back_and_a_deadline_stands(chat: Chat, text: str) -> None:
    chat.says("hq", "กำหนดส่งแบบรายงาน 2 ภายใน 26 มิ.ย. 63")
    chat.says("hq", "ขอรหัสลงทะเบียนเขตบางนา")
    assert "ยกเลิกรหัสที่ออกไปแล้วไม่ได้" in chat.says("hq", text)
    assert "26 มิ.ย. 2563" in chat.says("hq", "กำหนดแบบ 2 วันไหน")


@pytest.mark.parametrize("text", ["ยกเลิกการทวงเมื่อกี้", "ยกเลิกลงทะเบียนเมื่อกี้"])
def test_an_officers_report_stands(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 5000")
    assert "ตัดออก" not in chat.says("rak", text)


@pytest.mark.parametrize("text", ["ยกเลิกที่ส่งไปเมื่อกี้", "ถอนที่เพิ่งแจ้ง", "ลบรายงานเมื่อกี้"])
def test_a_report_still_is(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 5000")
    assert "ตัดออก" in chat.says("rak", text)
