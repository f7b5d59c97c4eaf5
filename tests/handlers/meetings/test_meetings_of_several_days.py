"""Meetings told of together, one more meeting, and one told of again: none takes the place of another, and no number of people is lost."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", ["ประชุมอีกรอบวันนี้ 22 คน", "ประชุมอีกครั้งวันนี้ 22 คน", "ประชุมครั้งที่ 2 วันนี้ 22 คน"])
def test_one_more_meeting_leaves_the_one_whose_day_was_not_told(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว มา 52 คน")
    chat.says("rak", said)
    state = chat.says("rak", "เขตเราประชุมวันไหนบ้าง")
    assert "จัดแล้ว · 52 คน" in state
    assert "จ. 1 มิ.ย. 2563 · 22 คน" in state


def test_the_day_of_a_meeting_told_later_is_that_of_the_one_without(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว มา 52 คน")
    chat.says("rak", "ประชุมวันนี้ 52 คน")
    assert chat.says("rak", "เขตเราประชุมวันไหนบ้าง").count("52 คน") == 1


def test_people_told_day_by_day_are_those_of_each_day(chat: Chat) -> None:
    said = chat.says("rak", "ประชุมวันที่ 8, 9 และ 12 พ.ค. วันละ 30 คน")
    for day in ("ศ. 8 พ.ค. 2563", "ส. 9 พ.ค. 2563", "อ. 12 พ.ค. 2563"):
        assert f"จัดแล้ว · {day} · 30 คน" in said


def test_people_told_once_of_two_days_are_those_of_the_first(chat: Chat) -> None:
    assert "วันที่: ศ. 8 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 30 คน" in chat.says("rak", "ประชุมวันที่ 8 กับ 12 พ.ค. 30 คน")


def test_days_from_one_to_another_are_one_meeting(chat: Chat) -> None:
    assert "วันที่: ศ. 8 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 30 คน" in chat.says("rak", "ประชุม 8-9 พ.ค. 30 คน")


def test_the_day_of_the_meeting_before_is_offered_to_one_told_without(chat: Chat) -> None:
    chat.says("rak", "ประชุม 5 พ.ค. 30 คน")
    replies = chat.send("rak", text="ประชุม 32 เบิก 26,000")
    assert "วันที่: อ. 5 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 32 คน" in chat.taps("rak", "5 พ.ค. 2563", replies)
    assert chat.says("rak", "เขตเราประชุมวันไหนบ้าง").count("จัดแล้ว") == 1


def test_people_are_asked_for_though_the_day_is_skipped_and_the_day_not_again(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว")
    assert chat.says("rak", "ข้าม") == "ผู้เข้าร่วมกี่คน (ข้ามได้)"
    read_back = chat.says("rak", "30")
    assert "จำนวนผู้เข้าร่วม: 30 คน" in read_back
    assert "จัดวันที่เท่าไร" not in read_back


def test_a_meeting_told_of_again_with_nothing_beside_keeps_its_people(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว มา 52 คน")
    chat.says("rak", "ประชุมแล้วค่ะ")
    assert "52 คน" in chat.says("rak", "เขตเราประชุมวันไหนบ้าง")


def test_a_meeting_put_off_after_it_was_told_of_as_held_waits(chat: Chat) -> None:
    chat.says("hq", "พระโขนงประชุมแล้ว 10 พ.ค. 27 คน")
    waits = chat.says("hq", "พระโขนงเลื่อนไป 25 มิ.ย.")
    assert "เดิมแจ้งเมื่อ จ. 1 มิ.ย. 2563 ว่าจัดประชุม อา. 10 พ.ค. 2563 แล้ว" in waits


def test_one_that_is_planned_besides_is_put_off_at_once(chat: Chat) -> None:
    chat.says("hq", "พระโขนงประชุมแล้ว 10 พ.ค. 27 คน")
    chat.says("hq", "พระโขนงนัดประชุม 20 มิ.ย.")
    assert "บันทึกแล้ว" in chat.says("hq", "พระโขนงเลื่อนไป 25 มิ.ย.")


def test_as_many_projects_as_stand_of_another_year_are_those(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 64")
    read_back = chat.says("rak", "บรรจุ 2 เหมือนเดิมแหละ")
    assert "เหมือนเดิม บันทึกเป็นการยืนยัน\nปีงบประมาณ: 2564" in read_back
    assert [choice.label for choice in choices(chat.send("rak", text="บรรจุ 3 โครงการ"))] == ["แก้ไข", "ยกเลิก", "เป็นของปี 2564"]
    assert "3 โครงการ · ปี 2563" in chat.says("rak", "เขตเราเป็นไง")
