"""A fiscal year under the question how many projects is taken as the year; a number that may be either is asked about."""

import pytest

from tests.handlers.chat import Chat

ASKED_OF_2564 = "เขตบางรัก บรรจุแผนปฏิบัติการ ปี 2564\nบรรจุกี่โครงการ"


@pytest.mark.parametrize("opening", ["บรรจุ", "บรรจุแล้ว"])
@pytest.mark.parametrize("year", ["ปี 64", "ของปี 64 ค่ะ", "2564"])
def test_the_year_alone_is_kept_and_the_number_asked_again(chat: Chat, opening: str, year: str) -> None:
    assert "บรรจุกี่โครงการ" in chat.says("rak", opening)
    assert chat.says("rak", year) == ASKED_OF_2564
    assert "3 โครงการ\nปีงบประมาณ: 2564" in chat.says("rak", "3")


def test_a_number_that_may_be_the_year_is_asked_about(chat: Chat) -> None:
    chat.says("rak", "บรรจุโครงการแล้ว")
    asked = chat.send("rak", text="64")
    assert "64 คือจำนวนโครงการ หรือปีงบประมาณ 2564" in str(asked)
    assert chat.taps("rak", "ปี 2564", asked) == ASKED_OF_2564
    asked = chat.send("rak", text="64")
    assert "64 โครงการ" in chat.taps("rak", "64 โครงการ", asked)


def test_a_number_that_is_no_year_near_this_one_is_the_number(chat: Chat) -> None:
    chat.says("rak", "บรรจุโครงการแล้ว")
    assert "บรรจุแผนปฏิบัติการ 12 โครงการ" in chat.says("rak", "12")
