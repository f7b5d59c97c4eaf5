"""เอาคืน behind what was taken back is no money that is returned; a year with its number is that year's."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.fixture
def taken_out(chat: Chat) -> Chat:
    """Projects of two years, of which one was just taken out."""
    chat.says("rak", "ปี 63 บรรจุ 2 ปี 64 บรรจุ 3")
    chat.says("rak", "ของปี 63 เอาออก")
    return chat


@pytest.mark.parametrize("text", ["เอาคืน ปี 63 มี 2", "อ้าว เอากลับมา ปี 63 บรรจุ 2", "เอากลับคืน ปี 63 2 โครงการ", "ปี 63 มี 2", "ปี 63 2"])
def test_what_was_taken_out_is_told_again(taken_out: Chat, text: str) -> None:
    said = taken_out.says("rak", text)
    assert "บรรจุแผนปฏิบัติการ 2 โครงการ\nปีงบประมาณ: 2563" in said
    assert "ส่งคืนเงิน" not in said
    assert "3 โครงการ" in taken_out.says("rak", "เราบรรจุกี่โครงการ ปี 64")


@pytest.mark.parametrize("text", ["เอาคืน", "อ้าว กดผิด", "เอากลับมา", "กดผิดค่ะ"])
def test_it_is_offered_again(taken_out: Chat, text: str) -> None:
    assert "ส่งซ้ำ" in [choice.label for choice in choices(taken_out.send("rak", text=text))]


def test_where_nothing_was_taken_back_it_says_something_else(chat: Chat) -> None:
    assert "ที่เพิ่งยกเลิก" not in chat.says("rak", "กดผิด")
    assert "ส่งคืนกี่บาท" in chat.says("rak", "เอาคืน ปี 63 มี 2")


def test_a_year_alone_still_puts_the_year_right_and_one_with_a_number_is_its_own(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 4 โครงการ")
    assert "4 โครงการ\nปีงบประมาณ: 2564" in chat.says("rak", "ปี 64 ค่ะ")
    assert "2 โครงการ\nปีงบประมาณ: 2563" in chat.says("rak", "ปี 63 มี 2")
