"""Projects of two fiscal years told together, and projects named without a number."""

import pytest

from tests.handlers.chat import Chat, choices

BOTH = "บรรจุแผนปฏิบัติการ: {count} · ปี 2563\nบรรจุแผนปฏิบัติการ: {count} · ปี 2564"


@pytest.mark.parametrize("said", ["ปี 63-64 บรรจุปีละ 2", "ปี 63 และ 64 ปีละ 2 โครงการ", "บรรจุปีละ 2 ทั้งปี 63 และปี 64", "บรรจุทั้งสองปี ปีละ 2"])
def test_so_many_each_year_are_told_of_both(said: str, chat: Chat) -> None:
    assert BOTH.format(count="2 โครงการ") in chat.says("rak", said)


@pytest.mark.parametrize("said", ["งั้นรายงานว่าไม่มีทั้งสองปี", "ทั้งสองปีไม่มีโครงการบรรจุ", "ปี 63 กับ 64 ไม่มีโครงการ"])
def test_none_of_both_is_told_of_both(said: str, chat: Chat) -> None:
    assert BOTH.format(count="ยังไม่มีโครงการ") in chat.says("rak", said)


def test_the_same_of_both_is_what_was_told_last(chat: Chat) -> None:
    assert "บันทึกแล้ว" not in chat.says("rak", "ปี 63 กับ 64 เท่ากัน")
    chat.says("rak", "บรรจุ 3 โครงการ")
    assert BOTH.format(count="3 โครงการ") in chat.says("rak", "ปี 63 กับ 64 เท่ากัน")


@pytest.mark.parametrize("said", ["ทั้งสองปีรวมกัน", "รวมสองปี", "เป็นยอดรวมทั้ง 2 ปีค่ะ"])
def test_a_sum_of_both_is_told_by_its_years(said: str, chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ")
    answer = chat.says("rak", said)
    assert answer.startswith("ที่แจ้งไว้คือ เขตบางรัก บรรจุแผนปฏิบัติการ 3 โครงการ · ปี 2563")
    assert "บันทึกแล้ว" not in answer


def test_projects_that_are_named_are_counted_for_a_tap(chat: Chat) -> None:
    asked = chat.send("rak", text="โครงการชุมชนสีเขียวกับโครงการออกกำลังกายบรรจุปี 64 แล้ว")
    assert choices(asked)[0].label == "2 โครงการ"
    assert "บรรจุแผนปฏิบัติการ 2 โครงการ\nปีงบประมาณ: 2564" in chat.taps("rak", "2 โครงการ", asked)


@pytest.mark.parametrize("said", ["โครงการชุมชนสีเขียวยังไม่ได้บรรจุปี 64", "โครงการชุมชนสีเขียวจะบรรจุปี 64", "โครงการออกกำลังกายบรรจุปี 64 แล้วหรือยัง"])
def test_projects_named_as_not_there_yet_are_not_asked_for(said: str, chat: Chat) -> None:
    assert "2 โครงการ" not in chat.says("rak", said)
    assert "บรรจุกี่โครงการ" not in chat.says("sathon", said)
