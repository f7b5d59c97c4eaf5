"""A meeting whose day has no month and is still to come in this: held or planned is asked. It is past noon on 1 June."""

import pytest

from tests.handlers.chat import Chat, choices


def test_a_day_still_to_come_this_month_is_asked_about_and_not_counted_as_held(chat: Chat) -> None:
    replies = chat.send("rak", text="ประชุมวันที่ 25 นะ")
    assert [choice.label for choice in choices(replies)][:2] == ["จัดแล้ว 25 พ.ค.", "นัดไว้ 25 มิ.ย."]
    assert "ประชุมชี้แจง 0/50 เขต" in chat.says("hq", "ประชุมแล้วกี่เขต")


@pytest.mark.parametrize("said", ["นัดไว้ค่ะ", "ที่จะถึง", "25 มิ.ย.", "เป็นวันที่ 25 มิ.ย.", "v1|ahead|1"])
def test_the_day_to_come_is_planned(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมวันที่ 25 10 โมง")
    read_back = chat.presses("rak", said) if said.startswith("v1") else chat.says("rak", said)
    assert "ประชุมชี้แจง นัดไว้" in read_back
    assert "พฤ. 25 มิ.ย. 2563" in read_back
    assert "10.00 น." in read_back


@pytest.mark.parametrize("said", ["จัดแล้ว", "เดือนที่แล้วครับ", "25 พ.ค.", "ยืนยัน"])
def test_the_day_gone_by_is_held(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมวันที่ 25")
    read_back = chat.says("rak", said)
    assert "ประชุมชี้แจง จัดแล้ว" in read_back
    assert "จ. 25 พ.ค. 2563" in read_back


@pytest.mark.parametrize("said", ["ประชุมแล้ววันที่ 25", "ประชุมวันที่ 25 มา 30 คน", "ประชุมวันที่ 25 พ.ค.", "ประชุมวันที่ 1", "ประชุมวันที่ 31"])
def test_where_words_or_the_day_settle_it_nothing_is_asked(said: str, chat: Chat) -> None:
    read_back = chat.says("rak", said)
    assert "ประชุมชี้แจง จัดแล้ว" in read_back
    assert "บันทึกแล้ว เลขที่ 1" in read_back


def test_a_plan_for_the_day_to_come_ends_the_question(chat: Chat) -> None:
    chat.says("rak", "ประชุมวันที่ 25")
    assert "เลิกรอยืนยัน: เขตบางรัก ประชุมชี้แจง จัดแล้ว · จ. 25 พ.ค. 2563" in chat.says("rak", "นัดประชุมวันที่ 25 บ่ายโมง")
    assert "ยืนยันหรือไม่" not in chat.says("rak", "KPI เท่าไหร่")


def test_one_more_day_behind_a_meeting_is_asked_about_too(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. 30 คน")
    replies = chat.send("rak", text="วันที่ 25 ด้วย")
    assert [choice.label for choice in choices(replies)][:2] == ["จัดแล้ว 25 พ.ค.", "นัดไว้ 25 มิ.ย."]


def test_another_day_is_put_right_as_that_of_any_draft(chat: Chat) -> None:
    chat.says("rak", "ประชุมวันที่ 25")
    assert "ประชุมชี้แจง จัดแล้ว\nวันที่: ศ. 22 พ.ค. 2563" in chat.says("rak", "แก้เป็น 22 พ.ค.")
