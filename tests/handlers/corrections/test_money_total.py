"""The total of several reports of money, put right by the two numbers."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def drawn(chat: Chat) -> Chat:
    """บางรัก drew 12,500 and 3,000 baht on top."""
    chat.says("rak", "เบิก 12,500")
    assert "รวมเป็น 15,500 บาท" in chat.says("rak", "เบิกอีก 3000")
    return chat


@pytest.mark.parametrize("said", ["ยอดเบิกจริง 15,000 ไม่ใช่ 15,500", "แก้ยอดเบิก 15,500 เป็น 15,000", "15,000 ไม่ใช่ 15,500"])
def test_a_total_takes_the_place_of_the_sum_and_not_of_what_came_on_top(said: str, drawn: Chat) -> None:
    read_back = drawn.says("rak", said)
    assert read_back.startswith("เขตบางรัก · เบิกจ่าย 15,000 บาท\nเดิม 15,500 บาท")
    assert "บันทึกแล้ว" in read_back
    assert "เบิกจ่าย · 15,000 ·" in drawn.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_a_sum_that_was_told_by_itself_is_put_right_alone(drawn: Chat) -> None:
    assert "รวมเป็น 14,500 บาท" in drawn.says("rak", "แก้ 3,000 เป็น 2,000")


def test_the_total_of_a_colleague_is_put_right_once_it_is_confirmed(drawn: Chat) -> None:
    assert "ยังไม่บันทึก เพราะจำนวนเงินลดลง เดิม 15,500 บาท" in drawn.says("head", "ยอดเบิกจริง 15,000 ไม่ใช่ 15,500")
    assert "เบิกจ่าย 15,000 บาท" in drawn.says("head", "ยืนยัน")


def test_a_total_that_leaves_more_than_was_given_waits(drawn: Chat) -> None:
    assert "ยังไม่บันทึก" in drawn.says("rak", "ยอดเบิกจริง 155,000 ไม่ใช่ 15,500")
