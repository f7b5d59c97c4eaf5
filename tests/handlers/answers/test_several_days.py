"""Several days as the answer to the one that is asked are a meeting each, unless people were told for all; ตามที่นัด is that of the plan."""

import pytest

from tests.handlers.chat import Chat, choices

MEETINGS = "เขตเราประชุมวันไหนบ้าง"


@pytest.mark.parametrize("said", ["4, 8, 12 พ.ค.", "วันที่ 4, 8 และ 12 พ.ค. ค่ะ", "4 พ.ค. 8 พ.ค. 12 พ.ค."])
def test_each_day_is_a_meeting_and_asked_its_people(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว")
    assert chat.says("rak", said).endswith("จ. 4 พ.ค. 2563 ผู้เข้าร่วมกี่คน (ข้ามได้)")
    chat.says("rak", "40")
    state = chat.says("rak", MEETINGS)
    assert state.count("จัดแล้ว") == 3
    assert "จ. 4 พ.ค. 2563 · 40 คน" in state


def test_days_from_one_to_another_are_one(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว")
    chat.says("rak", "4-6 พ.ค.")
    assert chat.says("rak", MEETINGS).count("จัดแล้ว") == 1


def test_where_people_were_told_for_all_none_is_put_on_one_day(chat: Chat) -> None:
    chat.says("rak", "ประชุม 3 รอบ รวม 120 คน")
    answer = chat.says("rak", "วันที่ 4 กับ 8 พ.ค.")
    assert "2 วัน แต่แจ้งจำนวนคนรวมไว้ จึงยังไม่บันทึกวัน ยกเลิกรายงานเลขที่ 1" in answer
    assert "ประชุม 4 พ.ค. 20 คน 8 พ.ค. 20 คน" in answer
    assert answer.endswith("จัดวันที่เท่าไร (ข้ามได้)")
    assert "จ. 4 พ.ค." not in chat.says("rak", MEETINGS)


@pytest.fixture
def planned(chat: Chat) -> Chat:
    chat.says("rak", "นัดประชุม 3 มิ.ย. 9 โมง")
    chat.at = chat.at.replace(day=4)
    chat.says("rak", "จัดแล้วค่ะ")
    return chat


@pytest.mark.parametrize("said", ["ตามที่นัดไว้ค่ะ", "ที่นัดไว้นั่นแหละ", "วันที่นัดไว้", "ตามนัด"])
def test_the_day_of_the_plan_may_be_named(said: str, planned: Chat) -> None:
    assert "จัดแล้ว\nวันที่: พ. 3 มิ.ย. 2563" in planned.says("rak", said)


def test_the_day_of_the_plan_stays_offered_after_the_people(planned: Chat) -> None:
    asked = planned.send("rak", text="60 คน")
    assert "3 มิ.ย. 2563" in [each.label for each in choices(asked)]
    assert "วันที่: พ. 3 มิ.ย. 2563\nจำนวนผู้เข้าร่วม: 60 คน" in planned.taps("rak", "3 มิ.ย. 2563", asked)


@pytest.mark.parametrize(
    ("said", "count"),
    [("ประชุม 5, 8, 10 พ.ค.", 3), ("จัดประชุมวันที่ 5 และ 8 และ 10 พ.ค. ที่วัดแขก", 3), ("ประชุม 5 กับ 12 พ.ค.", 2), ("ประชุม 5 8 10 พ.ค.", 3)],
)
def test_a_list_of_days_told_without_people_is_a_meeting_a_day(said: str, count: int, chat: Chat) -> None:
    chat.says("rak", said)
    assert chat.says("rak", "ประชุมวันไหนบ้าง").count("จัดแล้ว") == count


@pytest.mark.parametrize("said", ["ประชุม 5-6 พ.ค.", "ประชุม 5 กับ 6 พ.ค.", "ประชุม 5, 8, 10 พ.ค. 90 คน"])
def test_days_in_a_row_or_with_one_number_of_people_are_one_meeting(said: str, chat: Chat) -> None:
    chat.says("rak", said)
    assert chat.says("rak", "ประชุมวันไหนบ้าง").count("จัดแล้ว") == 1
