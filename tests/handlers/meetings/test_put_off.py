"""What is put off by a length of time: counted from the day that stood, not from today."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("ขยายกำหนดแบบ 2 อีก 7 วัน", "ศ. 7 ส.ค. 2563"),
        ("ขยายกำหนดแบบ 2 อีก 2 สัปดาห์", "ศ. 14 ส.ค. 2563"),
        ("ขยายกำหนดแบบ 2 ออกไปอีก 1 เดือน", "จ. 31 ส.ค. 2563"),
        ("ขยายกำหนดแบบ 2 ออกไป 1 อาทิตย์", "ศ. 7 ส.ค. 2563"),
        ("ขยายกำหนดแบบ 2 อีกสัปดาห์", "ศ. 7 ส.ค. 2563"),
        ("ขยายกำหนดแบบ 2 อีก 2 วันทำการ", "อ. 4 ส.ค. 2563"),
        ("แบบ 2 เลื่อนออกไปอีกสองอาทิตย์", "ศ. 14 ส.ค. 2563"),
        ("เลื่อนส่งแบบ 2 ออกไป 7 วัน", "ศ. 7 ส.ค. 2563"),
        ("ขยายกำหนดอีก 7 วัน", "ศ. 7 ส.ค. 2563"),
        ("ขยายกำหนดแบบ 2 อีก 7 วัน เป็น 10 ส.ค.", "จ. 10 ส.ค. 2563"),
        ("ขยายกำหนดแบบ 2 ไปวันศุกร์หน้า", "ศ. 12 มิ.ย. 2563"),
    ],
)
def test_a_deadline_is_put_off_from_the_day_that_stands(said: str, day: str, chat: Chat) -> None:
    chat.says("hq", "กำหนดส่งแบบ 2 ภายใน 31 ก.ค. 63")
    assert chat.says("hq", said).startswith(f"กำหนด: แบบรายงาน 2 ภายใน {day}")


def test_each_of_two_deadlines_is_put_off_from_its_own_day(chat: Chat) -> None:
    chat.says("hq", "กำหนดส่งแบบ 1 ภายใน 30 มิ.ย. 63")
    chat.says("hq", "กำหนดส่งแบบ 2 ภายใน 31 ก.ค. 63")
    said = chat.says("hq", "ขยายกำหนดแบบ 1 และ 2 อีก 7 วัน")
    assert "แบบรายงาน 1 ภายใน อ. 7 ก.ค. 2563" in said
    assert "แบบรายงาน 2 ภายใน ศ. 7 ส.ค. 2563" in said


def test_where_no_deadline_stands_it_says_so_and_asks_for_the_day(chat: Chat) -> None:
    assert chat.says("hq", "ขยายกำหนดคืนเงินอีก 2 สัปดาห์").startswith("ส่งคืนเงินยังไม่มีกำหนดส่งที่จะเลื่อนออกไป กำหนดส่งวันไหน")
    assert chat.says("hq", "30 มิ.ย.").startswith("กำหนด: ส่งคืนเงิน ภายใน อ. 30 มิ.ย. 2563")


def test_a_new_deadline_in_so_many_days_is_counted_from_today(chat: Chat) -> None:
    chat.says("hq", "กำหนดส่งแบบ 2 ภายใน 31 ก.ค. 63")
    assert chat.says("hq", "กำหนดส่งแบบ 2 ภายในอีก 7 วัน").startswith("กำหนด: แบบรายงาน 2 ภายใน จ. 8 มิ.ย. 2563")


@pytest.mark.parametrize("said", ["ขอเลื่อนส่งแบบ 2 เป็น 30 มิ.ย.", "ขอส่งแบบ 2 ช้าเป็น 30 มิ.ย.", "แบบ 2 ขอเลื่อนส่งเป็น 30 มิ.ย."])
def test_a_district_that_wants_more_time_reports_nothing_and_is_told_who_sets_deadlines(said: str, chat: Chat) -> None:
    answer = chat.says("rak", said)
    assert "สยป." in answer
    assert "บันทึกแล้ว" not in answer


def test_what_is_stated_beside_the_wish_for_more_time_is_saved(chat: Chat) -> None:
    answer = chat.says("rak", "แบบ 2 ยังไม่ส่ง ขอเลื่อนเป็น 30 มิ.ย.")
    assert "แบบรายงาน 2 ยังไม่ได้ส่ง" in answer
    assert "เฉพาะ สยป." in answer
