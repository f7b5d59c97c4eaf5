"""A meeting whose day is put right to that of another one: asked about where the two were told differently, else one with it."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat, words


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
    assert "ผู้เข้าร่วมรวม: 70 คน" in both.says("viewer", "มีคนมาประชุมทั้งหมดกี่คน")
    told = both.taps(who, "ยืนยัน", asked)
    assert "วันที่: จ. 17 ก.พ. 2563\nจำนวนผู้เข้าร่วม: 30 คน\nสถานที่: วัดแขก" in told
    assert "ผู้เข้าร่วมรวม: 30 คน" in both.says("viewer", "มีคนมาประชุมทั้งหมดกี่คน")


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
