"""A planned meeting that is put off: its new day is counted from the planned one, and it keeps its hours and its place."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def planned(chat: Chat) -> Chat:
    """บางรัก meets on Thursday 25 June at nine; it is 1 June."""
    chat.says("rak", "นัดประชุม 25 มิ.ย. 9 โมง")
    return chat


@pytest.mark.parametrize(
    ("said", "day", "hour"),
    [
        ("เลื่อนประชุมออกไป 1 อาทิตย์", "พฤ. 2 ก.ค. 2563", "09.00"),
        ("เลื่อนประชุมออกไปอีก 3 วัน", "อา. 28 มิ.ย. 2563", "09.00"),
        ("เลื่อนประชุมอีก 1 เดือน", "ส. 25 ก.ค. 2563", "09.00"),
        ("เลื่อนออกไป 1 อาทิตย์ค่ะ", "พฤ. 2 ก.ค. 2563", "09.00"),
        ("เลื่อนประชุมเป็น 26 มิ.ย.", "ศ. 26 มิ.ย. 2563", "09.00"),
        ("เลื่อนเข้ามาเป็นวันที่ 18", "พฤ. 18 มิ.ย. 2563", "09.00"),
        ("ขอเลื่อนขึ้นมาเป็น 18 มิ.ย.", "พฤ. 18 มิ.ย. 2563", "09.00"),
        ("ขยับเข้ามาเป็น 18 มิ.ย.", "พฤ. 18 มิ.ย. 2563", "09.00"),
        ("เลื่อนวันที่ 25 เป็น 26", "ศ. 26 มิ.ย. 2563", "09.00"),
        ("เลื่อนประชุมเป็นวันที่ 3 ก.ค.", "ศ. 3 ก.ค. 2563", "09.00"),
        ("เลื่อนประชุมเป็นบ่ายสอง", "พฤ. 25 มิ.ย. 2563", "14.00"),
        ("เลื่อนประชุมเป็น 26 มิ.ย. บ่ายโมง", "ศ. 26 มิ.ย. 2563", "13.00"),
    ],
)
def test_it_is_put_off_from_the_day_it_stood_on(said: str, day: str, hour: str, planned: Chat) -> None:
    assert planned.says("rak", said).startswith(f"เขตบางรัก · ประชุมชี้แจง เลื่อน\nวันที่: {day}\nเวลาเริ่ม: {hour} น.")


def test_headquarters_puts_off_that_of_a_district(planned: Chat) -> None:
    assert "วันที่: พฤ. 2 ก.ค. 2563\nเวลาเริ่ม: 09.00 น." in planned.says("hq", "เขตบางรัก เลื่อนประชุมออกไป 1 อาทิตย์")


@pytest.mark.parametrize("said", ["เลื่อนประชุมออกไปก่อน", "เลื่อนประชุมไม่มีกำหนด"])
def test_one_put_off_to_no_day_has_none(said: str, planned: Chat) -> None:
    assert "วันที่:" not in planned.says("rak", said)


def test_where_none_is_planned_a_length_is_no_day(chat: Chat) -> None:
    assert "วันที่:" not in chat.says("rak", "เลื่อนประชุมออกไป 1 อาทิตย์")


def test_a_length_that_ends_before_today_is_no_day(planned: Chat) -> None:
    planned.at += timedelta(days=60)
    assert "วันที่:" not in planned.says("rak", "เลื่อนประชุมออกไป 3 วัน").splitlines()[1]


@pytest.mark.parametrize(
    ("said", "day"),
    [("เลื่อนประชุมวันที่ 18 เป็น 20", "พ. 20 พ.ค. 2563"), ("เลื่อนประชุม 18 พ.ค. เป็น 20 พ.ค.", "พ. 20 พ.ค. 2563"),
     ("เลื่อนประชุมวันที่ 18 เป็นวันที่ 11", "จ. 11 พ.ค. 2563")],
)  # fmt: skip
def test_the_day_of_one_that_was_held_is_put_right(said: str, day: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 15 พ.ค. 30 คน")
    chat.says("rak", "ประชุม 18 พ.ค. 40 คน")
    assert chat.says("rak", said).startswith(f"เขตบางรัก · ประชุมชี้แจง จัดแล้ว\nวันที่: {day}\nจำนวนผู้เข้าร่วม: 40 คน")
    state = chat.says("rak", "เขตเราเป็นไง")
    assert "ศ. 15 พ.ค. 2563 · 30 คน" in state
    assert "จ. 18 พ.ค. 2563" not in state


def test_one_that_was_held_is_not_put_off_to_a_day_to_come(chat: Chat) -> None:
    chat.says("rak", "ประชุม 18 พ.ค. 40 คน")
    assert "ยังไม่บันทึก" in chat.says("rak", "เลื่อนประชุม 18 พ.ค. เป็น 20 มิ.ย.")


def test_the_number_of_a_day_is_not_how_many_came(chat: Chat) -> None:
    chat.says("rak", "ประชุม 28 พ.ค.")
    assert "ผู้เข้าร่วมกี่คน" in chat.says("rak", "ประชุม 29 พ.ค.")
    assert "22 คน" not in chat.says("rak", "เลื่อนเป็น 22")


def test_the_number_of_a_day_answers_whether_one_was_held(chat: Chat) -> None:
    assert "จัดแล้วหรือยัง" in chat.says("rak", "เขตบางรัก ประชุม")
    assert chat.says("rak", "เลื่อนเป็น 22").startswith("เขตบางรัก · ประชุมชี้แจง เลื่อน\nวันที่: จ. 22 มิ.ย. 2563")


@pytest.mark.parametrize("said", ["เลื่อนไปอีกอาทิตย์", "เลื่อนออกไปอีกอาทิตย์ค่ะ", "เลื่อนไปสักอาทิตย์", "เลื่อนไปอาทิตย์นึง", "เลื่อนออกไปอีก 7 วัน"])
def test_a_length_without_its_number_is_one(said: str, chat: Chat) -> None:
    chat.says("rak", "นัดประชุม 25 มิ.ย. 9 โมง")
    assert "วันที่: พฤ. 2 ก.ค. 2563\nเวลาเริ่ม: 09.00 น." in chat.says("rak", said)


def test_one_that_was_not_held_after_all_is_put_off_to_a_day_to_come(chat: Chat) -> None:
    chat.says("rak", "ประชุม 18 พ.ค. 40 คน")
    assert "ประชุมชี้แจง เลื่อน\nวันที่: ส. 20 มิ.ย. 2563\nเดิม จัดแล้ว · จ. 18 พ.ค. 2563" in chat.says("rak", "วันที่ 18 ไม่ได้จัด เลื่อนเป็น 20 มิ.ย.")
    assert "40 คน" not in chat.says("rak", "ประชุมวันไหนบ้าง")
