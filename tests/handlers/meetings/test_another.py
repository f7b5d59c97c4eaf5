"""Two meetings where one is kept at a time: the second that is planned is named, the second held without its day is asked about."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat, words

MEETINGS = "ประชุมกี่ครั้ง มากี่คน"
PEOPLE = "มีคนมาประชุมทั้งหมดกี่คน"


@pytest.fixture
def early(chat: Chat) -> Chat:
    """Wednesday 5 February 2563, ten o'clock."""
    chat.at = datetime(2020, 2, 5, 10, tzinfo=BANGKOK)
    return chat


@pytest.mark.parametrize(
    "said",
    [
        "นัดประชุม 2 ครั้ง 12 ก.พ. ที่วัดแขก กับ 19 ก.พ. ที่สวนพลู",
        "นัดประชุม 12 และ 19 ก.พ.",
        "นัดประชุม 12 ก.พ. ที่วัดแขก\nนัดประชุม 19 ก.พ. ที่สวนพลู",
    ],
)
def test_of_two_planned_meetings_the_second_is_said_not_to_be_kept(early: Chat, said: str) -> None:
    told = early.says("rak", said)
    assert "วันที่: พ. 12 ก.พ. 2563" in told
    assert "จึงยังไม่ได้เก็บ พ. 19 ก.พ. 2563 หลังจัดครั้งนี้แล้ว พิมพ์ นัดประชุม 19 ก.พ." in told


def test_each_further_day_is_named(early: Chat) -> None:
    assert "จึงยังไม่ได้เก็บ พ. 19 ก.พ. 2563, พ. 26 ก.พ. 2563" in early.says("rak", "นัดประชุม 3 ครั้ง วันที่ 12 19 26 ก.พ.")


@pytest.mark.parametrize("said", ["นัดประชุม 12-13 ก.พ.", "นัดประชุม 12 ก.พ. แทน 19 ก.พ.", "นัดประชุม 12 ก.พ. ส่งหนังสือเชิญภายใน 19 ก.พ."])
def test_a_stretch_of_days_and_a_day_of_something_else_are_no_second_meeting(early: Chat, said: str) -> None:
    assert "เก็บนัดได้ทีละครั้ง" not in early.says("rak", said)


def test_a_plan_put_right_does_not_name_its_old_day(early: Chat) -> None:
    early.says("rak", "นัดประชุม 19 ก.พ.")
    assert "เก็บนัดได้ทีละครั้ง" not in early.says("rak", "แก้วันประชุม 19 ก.พ. เป็น 12 ก.พ.")


@pytest.fixture
def days_later(chat: Chat) -> Chat:
    """Friday 21 February: eight days ago บางรัก told of a held meeting with 30 people and without its day."""
    chat.at = datetime(2020, 2, 13, 10, tzinfo=BANGKOK)
    chat.says("rak", "จัดแล้ว 30 คน")
    chat.at = datetime(2020, 2, 21, 10, tzinfo=BANGKOK)
    return chat


@pytest.mark.parametrize("answers", [["19 ก.พ."], ["คนละครั้งค่ะ", "19 ก.พ."], ["คนละครั้งค่ะ", "11 ก.พ."]])
def test_other_people_days_later_are_asked_about_and_another_day_makes_them_another_meeting(days_later: Chat, answers: list[str]) -> None:
    asked = days_later.says("rak", "จัดแล้ว 35 คน")
    assert "เมื่อ พฤ. 13 ก.พ. 2563 แจ้งไว้แล้วว่าจัดประชุม 30 คน โดยไม่บอกวัน" in asked
    assert "30 คน" in days_later.says("viewer", PEOPLE)
    for answer in answers:
        told = days_later.says("rak", answer)
    assert "บันทึกแล้ว" in told
    assert "ผู้เข้าร่วมรวม: 65 คน" in days_later.says("viewer", PEOPLE)


@pytest.mark.parametrize("answer", ["ใช่", "ครั้งเดียวกัน"])
def test_a_yes_makes_them_one(days_later: Chat, answer: str) -> None:
    days_later.says("rak", "จัดแล้ว 35 คน")
    assert "เดิม จัดแล้ว · 30 คน" in days_later.says("rak", answer)
    assert "ผู้เข้าร่วมรวม: 35 คน" in days_later.says("viewer", PEOPLE)


def test_a_day_behind_that_on_which_the_other_was_told_of_is_another_meeting(days_later: Chat) -> None:
    assert "30 คน" not in days_later.says("rak", "ประชุมแล้ว 19 ก.พ. 35 คน")
    assert days_later.says("rak", MEETINGS).count("จัดแล้ว") == 2


def test_the_other_stands_again_beside_it_once_what_told_it_anew_is_taken_back(days_later: Chat) -> None:
    days_later.says("rak", "ประชุมแล้ว 19 ก.พ. 35 คน")
    days_later.says("head", "จัดแล้ว 32 คน")
    days_later.says("head", "ครั้งเดียวกัน")
    assert "ผู้เข้าร่วมรวม: 67 คน" in days_later.says("viewer", PEOPLE)
    days_later.says("head", "ยกเลิก")
    assert "ผู้เข้าร่วมรวม: 65 คน" in days_later.says("viewer", PEOPLE)


def test_a_day_before_that_is_the_one_told_of(days_later: Chat) -> None:
    assert "เดิม จัดแล้ว · 30 คน" in days_later.says("rak", "ประชุมแล้ว 12 ก.พ. 35 คน")
    assert days_later.says("rak", MEETINGS).count("จัดแล้ว") == 1


def test_other_people_told_at_once_are_those_of_the_same_meeting(chat: Chat) -> None:
    chat.says("rak", "จัดแล้ว 30 คน")
    assert "เดิม จัดแล้ว · 30 คน" in words(chat.send("rak", text="จัดแล้ว 35 คน"))
