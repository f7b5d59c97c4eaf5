"""What is said to be left, against what is left by the figures."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize("said", ["เบิก 20,000 เหลือ 5,000", "เบิกแล้ว 20,000 บาท คงเหลือ 5,000 บาท", "เบิก 20,000 ยังเหลืออยู่ 5 พัน"])
def test_a_sum_that_does_not_leave_what_is_said_waits(said: str, chat: Chat) -> None:
    answer = chat.says("rak", said)
    assert "ยังไม่บันทึก เพราะข้อความบอกว่าเหลือ 5,000 บาท แต่เงินจัดสรร 65,340 บาท จะเหลือ 45,340 บาท" in answer
    assert "เบิกจ่าย 20,000 บาท" in chat.says("rak", "ยืนยัน")


@pytest.mark.parametrize("said", ["เบิก 20,000 เหลือ 45,340", "เบิกแล้ว 20,000 บาท คงเหลือ 45,340.00 บาท", "เบิก 20,000 เหลือ 2 ชุมชน"])
def test_a_sum_that_leaves_what_is_said_is_saved(said: str, chat: Chat) -> None:
    assert "บันทึกแล้ว" in chat.says("rak", said)


def test_what_was_drawn_before_counts_where_more_is_said(chat: Chat) -> None:
    chat.says("rak", "เบิก 20,000")
    assert "บันทึกแล้ว" in chat.says("rak", "เบิกเพิ่มอีก 5,340 เหลือ 40,000")
    assert "จะเหลือ 39,000 บาท" in chat.says("rak", "เบิกเพิ่มอีก 1,000 เหลือ 40,000")


def test_what_a_sum_came_down_to_is_nothing_left(chat: Chat) -> None:
    chat.says("rak", "เบิก 20,000")
    assert "ข้อความบอกว่าเหลือ" not in chat.says("rak", "เบิกลดเหลือ 5,000")


def test_of_two_sums_the_last_waits_where_they_leave_something_else(chat: Chat) -> None:
    answer = chat.says("rak", "เบิกแล้ว 50,000 คืน 15,000 เหลือ 0")
    assert "เบิกจ่าย 50,000 บาท" in answer
    assert "รอยืนยัน: ส่งคืนเงิน 15,000 บาท (ข้อความบอกว่าเหลือ 0 บาท แต่เงินจัดสรร 65,340 บาท จะเหลือ 340 บาท)" in answer
    assert "บันทึก 2 เรื่อง" in chat.says("rak", "เบิกแล้ว 50,000 คืน 15,000 เหลือ 340")
