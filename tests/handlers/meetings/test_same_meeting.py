"""A held meeting said again without its day is the one told just now; with another number its day is offered, and no second is made."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat, choices

MEETINGS = "เราประชุมกี่ครั้ง"


@pytest.mark.parametrize("again", ["จัดแล้ว", "ประชุมแล้วค่ะ", "ประชุมไปแล้วครับ"])
def test_held_said_again_only_confirms(chat: Chat, again: str) -> None:
    chat.says("rak", "ประชุมวันที่ 28 พ.ค.")
    assert "เหมือนเดิม บันทึกเป็นการยืนยัน\nวันที่: พฤ. 28 พ.ค. 2563" in chat.says("rak", again)
    chat.says("rak", "30 คน")
    assert chat.says("rak", MEETINGS).count("จัดแล้ว") == 1


def test_the_people_said_behind_it_are_those_of_its_day(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อวาน")
    assert "วันที่: อา. 31 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 35 คน" in chat.says("rak", "ประชุมแล้ว 35 คน")
    assert chat.says("rak", MEETINGS).count("จัดแล้ว") == 1


def test_another_number_of_people_is_offered_that_day(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    offered = chat.send("rak", text="ประชุม 42")
    assert "20 พ.ค. 2563" in [each.label for each in choices(offered)]
    assert "วันที่: พ. 20 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 42 คน" in chat.taps("rak", "20 พ.ค. 2563", offered)
    assert chat.says("rak", MEETINGS).count("จัดแล้ว") == 1


def test_a_day_that_is_none_is_not_taken_for_that_of_the_last_meeting(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 พ.ค.")
    assert "20 พ.ค." not in chat.says("rak", "ประชุม 31 ก.พ. 63 มา 40 คน").split("\n")[0]


@pytest.mark.parametrize("more", ["ประชุมอีกครั้ง 20 คน", "ประชุมครั้งที่ 2 20 คน"])
def test_one_more_meeting_stands_beside(chat: Chat, more: str) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    chat.says("rak", more)
    assert "40 คน" in chat.says("rak", MEETINGS)


def test_as_before_but_for_its_people_changes_the_one_that_stands(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 20 คน ทำแผน 5 ชุมชน")
    assert "ประชุมชี้แจง: จัดแล้ว · พ. 20 พ.ค. 2563 · 25 คน" in chat.says("rak", "เหมือนเดิม แต่คนประชุมเป็น 25")
    assert chat.says("rak", MEETINGS).count("จัดแล้ว") == 1


def test_as_before_but_for_the_people_of_one_of_two_meetings_is_of_neither(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 20 คน")
    chat.says("rak", "ประชุม 25 พ.ค. 30 คน")
    assert "จัดวันที่เท่าไร" in chat.says("rak", "เหมือนเดิม แต่คนประชุมเป็น 25")


def test_a_colleague_who_tells_as_many_people_of_no_day_confirms_the_meeting(chat: Chat) -> None:
    chat.enrol("head", "บางรัก", "head")
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    assert "เหมือนเดิม บันทึกเป็นการยืนยัน" in chat.says("head", "ประชุมแล้ว มา 40 คน")
    assert "ผู้เข้าร่วมรวม: 40 คน" in chat.says("hq", "มีคนมาประชุมทั้งหมดกี่คน")


def test_as_many_people_weeks_later_are_another_meeting(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    chat.at += timedelta(days=30)
    chat.says("rak", "ประชุมแล้ว มา 40 คน")
    assert "ผู้เข้าร่วมรวม: 80 คน" in chat.says("hq", "มีคนมาประชุมทั้งหมดกี่คน")


@pytest.mark.parametrize("more", ["ประชุมอีกครั้ง มา 40 คน", "ประชุมแล้ว มา 41 คน", "ประชุมที่วัดแขกเสร็จแล้ว มา 40 คน"])
def test_a_colleague_who_tells_of_another_meeting_of_no_day_adds_it(chat: Chat, more: str) -> None:
    chat.enrol("head", "บางรัก", "head")
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    chat.says("head", more)
    assert "ผู้เข้าร่วมรวม: 40 คน" not in chat.says("hq", "มีคนมาประชุมทั้งหมดกี่คน")
