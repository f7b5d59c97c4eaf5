"""A number told anew behind a no in everyday words."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    "words",
    ["ป่าวๆ คืน 3ร้อย", "ป่าว 300", "เปล่าๆ คืน 300", "เปล่า คืน 300 บาท", "ไม่ใช่ดิ 300", "โนๆ คืน 300", "เปล่านะคะ 300 บาท", "เฮ้ย ป่าวคับ 300"],
)
def test_it_puts_right_what_was_told_just_now(chat: Chat, words: str) -> None:
    chat.says("rak", "คืน 3000")
    answer = chat.says("rak", words)
    assert answer.startswith("เขตบางรัก · ส่งคืนเงิน 300 บาท\nเดิม 3,000 บาท")
    assert "บันทึกแล้ว" in answer


def test_it_puts_right_what_waits(chat: Chat) -> None:
    assert "ยืนยันหรือไม่" in chat.says("rak", "คืน 300000")
    assert chat.says("rak", "ป่าวๆ คืน 30000").startswith("เขตบางรัก · ส่งคืนเงิน 30,000 บาท")


def test_of_another_kind_it_is_a_report(chat: Chat) -> None:
    chat.says("rak", "คืน 3000")
    assert chat.says("rak", "ป่าว ทำแผน 12").startswith("เขตบางรัก · แผนพัฒนาชุมชน ทำแผนแล้ว 12")
    assert "3,000" in chat.says("rak", "เงินเรา")


@pytest.mark.parametrize("words", ["เปล่า", "เปล่า 300 ใช่ไหม", "ป่าว ประชุมกี่คน"])
def test_what_asks_or_says_no_number_changes_nothing(chat: Chat, words: str) -> None:
    chat.says("rak", "คืน 3000")
    assert "บันทึกแล้ว" not in chat.says("rak", words)
