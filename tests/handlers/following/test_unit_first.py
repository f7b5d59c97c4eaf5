"""A number behind what it counts, and a kind said to be as before."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def told(chat: Chat) -> Chat:
    """A chat in which four things were told, and one of them put right."""
    chat.says("rak", "ประชุม 20 พ.ค. มา 50 ทำแผน 5 จาก 14 บรรจุปี 62 1 ปี 63 3")
    chat.says("rak", "ปี 63 ผิด 2 โครงการ")
    return chat


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("ชุมชน 6", "ทำแผนแล้ว 6/14 ชุมชน"),
        ("ชุมชนได้ 7 ค่ะ", "ทำแผนแล้ว 7/14 ชุมชน"),
        ("คน 55", "จำนวนผู้เข้าร่วม: 55 คน"),
        ("คนมา 56", "จำนวนผู้เข้าร่วม: 56 คน"),
        ("จำนวนผู้เข้าร่วม 57", "จำนวนผู้เข้าร่วม: 57 คน"),
        ("โครงการ 4", "บรรจุแผนปฏิบัติการ 4 โครงการ\nปีงบประมาณ: 2563"),
    ],
)
def test_it_puts_right_the_value_that_it_counts(told: Chat, words: str, says: str) -> None:
    assert says in told.says("rak", words)


def test_plans_of_two_sorts_are_not_guessed(chat: Chat) -> None:
    chat.says("rak", "ทำใหม่ 3 ทบทวน 8")
    assert "บันทึกแล้ว" not in chat.says("rak", "ชุมชน 6")


def test_what_was_not_told_is_not_put_right(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    assert "บันทึกแล้ว" not in chat.says("rak", "คน 55")


@pytest.mark.parametrize("words", ["บรรจุเหมือนเดิมนะ", "ส่วนโครงการก็เท่าเดิม", "บรรจุโครงการคงเดิมค่ะ"])
def test_a_kind_as_before_is_confirmed_as_it_stands(told: Chat, words: str) -> None:
    answer = told.says("rak", words)
    assert "เหมือนเดิม บันทึกเป็นการยืนยัน" in answer
    assert "2 โครงการ · ปี 2563" in answer


def test_a_kind_that_was_never_told_is_not_as_before(told: Chat) -> None:
    assert "บันทึกแล้ว" not in told.says("rak", "เบิกเหมือนเดิม")
