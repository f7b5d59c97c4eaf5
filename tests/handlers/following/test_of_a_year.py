"""The projects of a year put right, added to, and those of the other year, days after they were told of."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def told(chat: Chat) -> Chat:
    """A chat in which three projects of 2563 were told two days ago."""
    chat.says("rak", "บรรจุ 3 โครงการ ปี 63")
    chat.at += timedelta(days=2)
    return chat


@pytest.mark.parametrize(
    ("words", "count"),
    [("ปี 63 เพิ่มเป็น 4", 4), ("ปี 2563 ลดลงเหลือ 2 ค่ะ", 2), ("63 เพิ่มเป็น 5 โครงการ", 5), ("ของปี 63 แก้เป็น 4 นะ", 4), ("ปี 63 ต้องเป็น 2", 2)],
)
def test_a_new_number_of_its_year_puts_it_right(told: Chat, words: str, count: int) -> None:
    answer = told.says("rak", words)
    assert answer.startswith(f"เขตบางรัก · บรรจุแผนปฏิบัติการ {count} โครงการ\nปีงบประมาณ: 2563")


@pytest.mark.parametrize("words", ["63 เพิ่มอีก 1", "ปี 63 ขอเพิ่ม 1 โครงการ", "ปี 63 ขอเพิ่มอีก 1 โครงการค่ะ", "ปี 63 เพิ่มมาอีก 1"])
def test_more_of_its_year_waits_as_the_sum(told: Chat, words: str) -> None:
    assert "จึงรวมเป็น 4 โครงการ" in told.says("rak", words)


@pytest.mark.parametrize("words", ["ปี 62 เพิ่มเป็น 4", "ปี 63 จะเพิ่มเป็น 4", "ปี 63 เพิ่มเป็น 4 ได้ไหม"])
def test_another_year_and_what_is_to_come_change_nothing(told: Chat, words: str) -> None:
    told.says("rak", words)
    assert "3 โครงการ · ปี 2563" in told.says("rak", "เขตเราบรรจุเท่าไหร่")


def test_a_number_that_was_told_is_no_year(told: Chat) -> None:
    told.says("rak", "ทำแผน 63")
    assert "ปีงบประมาณ: 2563" not in told.says("rak", "63 เพิ่มเป็น 64")


@pytest.mark.parametrize("words", ["ปี 62 ด้วย", "แล้วก็ปี 62 ด้วยค่ะ", "ปี 62 ก็มี"])
def test_the_other_year_is_asked_for_its_number(chat: Chat, words: str) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 63")
    assert chat.says("rak", words).startswith("เขตบางรัก บรรจุแผนปฏิบัติการ ปี 2562\nบรรจุกี่โครงการ")
    assert "ปีงบประมาณ: 2562" in chat.says("rak", "1")
