"""A meeting whose day is put right: to that of another one, and back by whom told it first."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat, words

PEOPLE = "มีคนมาประชุมทั้งหมดกี่คน"


@pytest.fixture
def both(chat: Chat) -> Chat:
    """20 February: the head of บางรัก told of a meeting of the 17th with 40 people, its officer of one of the 18th with 30."""
    chat.at = datetime(2020, 2, 20, 10, tzinfo=BANGKOK)
    chat.says("head", "ประชุมแล้ว 17 ก.พ. 40 คน ที่วัดแขก")
    chat.says("rak", "ประชุมแล้ว 18 ก.พ. 30 คน")
    return chat


@pytest.mark.parametrize(("who", "said"), [("rak", "แก้วันเป็น 17 ก.พ."), ("hq", "บางรักประชุม 17 ก.พ. ไม่ใช่ 18")])
def test_the_other_is_named_and_both_stand_until_that_is_confirmed(both: Chat, who: str, said: str) -> None:
    asked = both.send(who, text=said)
    assert "วันนั้นแจ้งไว้แล้วว่า จัดแล้ว · จ. 17 ก.พ. 2563 · 40 คน · วัดแขก" in words(asked)
    assert "ผู้เข้าร่วมรวม: 70 คน" in both.says("viewer", PEOPLE)
    told = both.taps(who, "ยืนยัน", asked)
    assert "วันที่: จ. 17 ก.พ. 2563\nจำนวนผู้เข้าร่วม: 30 คน\nสถานที่: วัดแขก" in told
    assert "ผู้เข้าร่วมรวม: 30 คน" in both.says("viewer", PEOPLE)


def test_a_no_leaves_both_and_another_day_may_be_told(both: Chat) -> None:
    asked = both.send("rak", text="แก้วันเป็น 17 ก.พ.")
    assert "จัดวันที่เท่าไร" in both.taps("rak", "แก้ไข", asked)
    told = both.says("rak", "19 ก.พ.")
    assert "วันที่: พ. 19 ก.พ. 2563" in told
    assert "วัดแขก" not in told
    assert both.says("rak", "ประชุมกี่ครั้งแล้ว").count("จัดแล้ว") == 2


def test_a_meeting_told_without_its_day_names_the_one_whose_day_it_is_given(both: Chat) -> None:
    both.says("rak", "ประชุมแล้ว 25 คน")
    told = both.says("rak", "17 ก.พ.")
    assert "เดิม จัดแล้ว · 25 คน" in told
    assert "เดิม จัดแล้ว · จ. 17 ก.พ. 2563 · 40 คน" in told


def test_one_that_was_told_with_nothing_else_is_the_same_and_loses_nothing(chat: Chat) -> None:
    chat.at = datetime(2020, 2, 20, 10, tzinfo=BANGKOK)
    chat.says("head", "ประชุมแล้ว 17 ก.พ. 40 คน ที่วัดแขก")
    chat.says("rak", "ประชุมแล้ว 18 ก.พ.")
    told = chat.says("rak", "แก้วันเป็น 17 ก.พ.")
    assert "บันทึกแล้ว" in told
    assert "จำนวนผู้เข้าร่วม: 40 คน\nสถานที่: วัดแขก" in told
    assert chat.says("rak", "ประชุมกี่ครั้งแล้ว").count("จัดแล้ว") == 1


@pytest.fixture
def moved(chat: Chat) -> Chat:
    """4 February: the officer of บางรัก told of a meeting of 30 January, headquarters put its day right to the 31st."""
    chat.at = datetime(2020, 2, 4, 10, tzinfo=BANGKOK)
    chat.says("rak", "ประชุม 30 ม.ค. 44 คน ที่วัดแขก")
    chat.says("hq", "บางรักประชุม 31 ม.ค. ไม่ใช่ 30")
    return chat


@pytest.mark.parametrize("said", ["แก้เป็น 30 ม.ค.", "ไม่ใช่ 31 ครับ 30 ม.ค."])
def test_the_officer_puts_the_day_back_that_headquarters_put_right(moved: Chat, said: str) -> None:
    told = moved.says("rak", said)
    assert "วันที่: พฤ. 30 ม.ค. 2563\nจำนวนผู้เข้าร่วม: 44 คน" in told
    assert "เดิม จัดแล้ว · ศ. 31 ม.ค. 2563 · 44 คน" in told
    assert moved.says("rak", "ประชุมกี่ครั้งแล้ว").count("จัดแล้ว") == 1


def test_its_people_are_put_right_on_the_day_that_stands(moved: Chat) -> None:
    assert "วันที่: ศ. 31 ม.ค. 2563\nจำนวนผู้เข้าร่วม: 42 คน" in moved.says("rak", "แก้เป็น 42 คน")
    moved.says("hq", "แก้เป็น 29 ม.ค.")
    assert "วันที่: พ. 29 ม.ค. 2563\nจำนวนผู้เข้าร่วม: 43 คน" in moved.says("rak", "แก้เป็น 43 คน")


def test_a_year_that_headquarters_put_right_is_put_back(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("hq", "บางรักบรรจุปี 63 ไม่ใช่ 64")
    assert "3 โครงการ\nปีงบประมาณ: 2564\nเดิม 3 โครงการ · ปี 2563" in chat.says("rak", "แก้เป็นปี 64")


def test_the_meeting_told_again_of_its_first_day_is_asked_about(moved: Chat) -> None:
    asked = moved.send("rak", text="ประชุมแล้ว 30 ม.ค. 44 คน")
    assert "ครั้งนี้เคยแจ้งไว้แล้ว และมีการแก้วันเป็น ศ. 31 ม.ค. 2563" in words(asked)
    assert "ผู้เข้าร่วมรวม: 44 คน" in moved.says("viewer", PEOPLE)
    assert "วันที่: พฤ. 30 ม.ค. 2563" in moved.taps("rak", "ยืนยัน", asked)
    assert "ผู้เข้าร่วมรวม: 44 คน" in moved.says("viewer", PEOPLE)


@pytest.mark.parametrize(("said", "people"), [("ประชุมอีกครั้ง 30 ม.ค. 44 คน", 88), ("ประชุมแล้ว 30 ม.ค. 20 คน", 64)])
def test_another_meeting_of_its_first_day_stands_beside(moved: Chat, said: str, people: int) -> None:
    assert "บันทึกแล้ว" in moved.says("rak", said)
    assert f"ผู้เข้าร่วมรวม: {people} คน" in moved.says("viewer", PEOPLE)
