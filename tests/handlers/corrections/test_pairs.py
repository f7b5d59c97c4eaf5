"""Several numbers put right in one message, each by what it takes the place of."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def told(chat: Chat) -> Chat:
    """A chat in which three things were told."""
    chat.says("rak", "ทำแผน 12 จาก 14 เบิก 30000 คืน 5000")
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "แก้ 12 เป็น 13 กับ 5000 เป็น 6000", "12 เป็น 13 และ 5,000 เป็น 6,000 ค่ะ", "แก้ 12 เป็น 13, 5000 เป็น 6000 บาท",
        "13 ไม่ใช่ 12 6000 ไม่ใช่ 5000", "แก้ 12 ชุมชน เป็น 13 ชุมชน กับ 5,000 บาท เป็น 6,000 บาท",
    ],
)  # fmt: skip
def test_each_old_number_gets_its_new_one(told: Chat, words: str) -> None:
    answer = told.says("rak", words)
    assert "ทำแผนแล้ว 13 · จาก 14 ชุมชน" in answer
    assert "ส่งคืนเงิน: 6,000 บาท" in answer
    assert "30,000" in told.says("rak", "เงินเรา")


def test_what_falls_comes_first_so_that_money_fits(told: Chat) -> None:
    told.says("rak", "คืน 31000")
    assert "บันทึก 2 เรื่อง" in told.says("rak", "แก้ 30000 เป็น 60000 และ 31000 เป็น 1000")


@pytest.mark.parametrize("words", ["แก้ 12 เป็น 13 กับ 99 เป็น 98", "แก้ 12 เป็น 13 กับ 7 เป็น 8 กับ 9"])
def test_where_one_is_not_found_nothing_is_changed(told: Chat, words: str) -> None:
    assert "บันทึกแล้ว" not in told.says("rak", words)
