"""The fiscal year of projects: one that can be, and the split into years that the bot suggests."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def asked(chat: Chat) -> Chat:
    """บางรัก told of projects in two years and is asked for the year."""
    assert "เป็นของปีไหน" in chat.says("rak", "บรรจุ 3 โครงการ ปี 63 และ 64")
    return chat


@pytest.mark.parametrize("said", ["12", "5000", "ปี 12", "99", "2570"])
def test_what_can_be_no_year_leaves_the_question_open(said: str, asked: Chat) -> None:
    answer = asked.says("rak", said)
    assert "บันทึกแล้ว" not in answer
    assert "เป็นของปีไหน" in answer
    assert "ปีงบประมาณ: 2564" in asked.says("rak", "64")


@pytest.mark.parametrize(("said", "year"), [("64", 2564), ("2563", 2563), ("ปี 65 ค่ะ", 2565), ("2020", 2563), ("ปีหน้า", 2564)])
def test_a_year_near_this_one_is_taken(said: str, year: int, asked: Chat) -> None:
    assert f"บรรจุแผนปฏิบัติการ 3 โครงการ\nปีงบประมาณ: {year}" in asked.says("rak", said)


@pytest.mark.parametrize("said", ["ปี 63 มี 1 ปี 64 มี 2", "ปี 63 1 ปี 64 2", "ปี 63 บรรจุ 1 โครงการ ปี 64 บรรจุ 2 โครงการ"])
def test_the_projects_of_each_year_take_the_place_of_the_draft(said: str, asked: Chat) -> None:
    read_back = asked.says("rak", said)
    assert read_back.startswith("เขตบางรัก · บันทึก 2 เรื่อง")
    assert "1 โครงการ · ปี 2563" in read_back
    assert "2 โครงการ · ปี 2564" in read_back
    assert "เป็นของปีไหน" not in read_back


def test_the_projects_of_each_year_are_of_the_district_of_the_draft(chat: Chat) -> None:
    assert "เป็นของปีไหน" in chat.says("hq", "เขตดุสิต บรรจุ 3 โครงการ ปี 63 และ 64")
    assert chat.says("hq", "ปี 63 มี 1 ปี 64 มี 2").startswith("เขตดุสิต · บันทึก 2 เรื่อง")


def test_a_year_far_from_those_of_the_project_waits(chat: Chat) -> None:
    assert "ยังไม่บันทึก เพราะปีงบประมาณ 2570" in chat.says("rak", "บรรจุ 3 โครงการ ปี 70")
    assert "เป็นของปีไหน" in chat.says("rak", "ไม่ใช่")
    assert "ปีงบประมาณ: 2564" in chat.says("rak", "64")


def test_the_projects_of_each_year_answer_how_many(chat: Chat) -> None:
    assert "บรรจุกี่โครงการ" in chat.says("rak", "บรรจุแล้ว")
    read_back = chat.says("rak", "ปี 63 มี 1 ปี 64 มี 2")
    assert "1 โครงการ · ปี 2563" in read_back
    assert "2 โครงการ · ปี 2564" in read_back
    assert "บรรจุกี่โครงการ" not in read_back


@pytest.mark.parametrize("said", ["ไม่มี", "ยังไม่บรรจุ"])
def test_a_district_of_no_year_behind_others_of_different_years_is_asked_for_its_year(chat: Chat, said: str) -> None:
    answer = chat.says("hq", f"ดุสิต บรรจุ 2 ปี 63 สาทร 3 ปี 64 บางรัก {said}")
    assert "บันทึก 2 เรื่อง" in answer
    assert "เขตบางรัก บรรจุแผนปฏิบัติการ ยังไม่มีโครงการ\nเป็นของปีไหน" in answer
    assert "ปีงบประมาณ: 2564" in chat.says("hq", "2564")
