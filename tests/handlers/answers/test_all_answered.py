"""Several questions of one report answered in one message."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("told", "words", "lines"),
    [
        ("บรรจุแล้ว คืนแล้ว", "3 โครงการ 12000 บาท", ("3 โครงการ", "ส่งคืนเงิน: 12,000 บาท")),
        ("บรรจุแล้ว คืนแล้ว", "12,000 บาท 3 โครงการค่ะ", ("3 โครงการ", "ส่งคืนเงิน: 12,000 บาท")),
        ("แผนเสร็จแล้ว เบิกแล้ว", "12 กับ 30000", ("ทำแผนแล้ว 12", "เบิกจ่าย: 30,000 บาท")),
        ("แผนเสร็จแล้ว เบิกแล้ว", "12 ชุมชน และ 30000", ("ทำแผนแล้ว 12", "เบิกจ่าย: 30,000 บาท")),
        ("บรรจุแล้ว ทำแผนแล้ว เบิกแล้ว", "2 โครงการ 12 ชุมชน 9,000 บาท", ("2 โครงการ", "ทำแผนแล้ว 12", "เบิกจ่าย: 9,000 บาท")),
    ],
)
def test_each_number_is_the_answer_that_it_can_be(chat: Chat, told: str, words: str, lines: tuple[str, ...]) -> None:
    chat.says("rak", told)
    answer = chat.says("rak", words)
    assert all(line in answer for line in lines)
    assert "กี่" not in answer


@pytest.mark.parametrize(("told", "words"), [("เบิกแล้ว คืนแล้ว", "32000 กับ 8000"), ("บรรจุแล้ว คืนแล้ว", "3 12000 500")])
def test_numbers_that_may_be_either_answer_are_not_guessed(chat: Chat, told: str, words: str) -> None:
    chat.says("rak", told)
    assert "บันทึกแล้ว" not in chat.says("rak", words)
