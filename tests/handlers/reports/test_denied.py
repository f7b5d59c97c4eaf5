"""A report that says in the same breath that it came to nothing waits for one tap."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("หัวหน้าเซ็นเบิก 5000 แล้ว แต่เงินยังไม่ออก", "เงินยังไม่ออกหรือยังไม่ถึง"),
        ("เบิก 5,000 แล้ว ยังไม่ได้รับเงิน", "เงินยังไม่ออกหรือยังไม่ถึง"),
        ("เบิก 6,000 แล้ว แต่คลังยังไม่จ่าย", "เงินยังไม่ออกหรือยังไม่ถึง"),
        ("เบิกไป 7000 โอนไม่สำเร็จ", "เงินยังไม่ออกหรือยังไม่ถึง"),
        ("คืนเงิน 3000 แล้ว แต่โอนไม่ผ่าน", "เงินยังไม่ออกหรือยังไม่ถึง"),
        ("ส่งแบบ 2 แล้วเมื่อกี้ แต่เมลเด้ง", "ส่งไม่สำเร็จหรือยังไม่ถึง"),
        ("ส่งแผนระดับเขตแล้ว แต่เมลเด้งกลับ", "ส่งไม่สำเร็จหรือยังไม่ถึง"),
    ],
)
def test_what_is_denied_in_the_same_message_waits(chat: Chat, text: str, why: str) -> None:
    replies = chat.send("rak", text=text)
    assert f"ยังไม่บันทึก เพราะข้อความบอกด้วยว่า{why}" in "".join(getattr(each, "text", "") for each in replies)
    assert "บันทึกแล้ว" in chat.taps("rak", "ยืนยัน", replies)


@pytest.mark.parametrize(
    "text",
    ["เบิก 5,000 แล้ว งวดสองเงินยังไม่ออก", "เบิก 5,000 แล้ว ที่เหลือเงินยังไม่มา", "ส่งแบบ 2 แล้ว ตอนแรกเมลเด้ง", "ประชุมแล้วเมื่อวาน 40 คน เงินยังไม่ออก"],
)
def test_what_speaks_of_another_part_is_saved(chat: Chat, text: str) -> None:
    assert "บันทึกแล้ว" in chat.says("rak", text)
