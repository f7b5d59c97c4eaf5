"""ยืนยันทั้งหมด: every report that waits for a yes is confirmed by one message, each with its own read-back."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat, choices


@pytest.fixture
def doubted(chat: Chat) -> Chat:
    """Two reports of บางรัก that wait, each less than what was told before."""
    for told in ("เบิก 32,000", "ทำแผน 12 ชุมชน", "เบิก 20,000", "ทำแผน 9 ชุมชน"):
        chat.says("rak", told)
    return chat


@pytest.mark.parametrize("said", ["ยืนยันทั้งหมด", "ถูกต้องทั้งหมดค่ะ", "ใช่ทั้งสองเรื่องเลย", "ok หมด", "ยืนยันทุกรายการครับ", "ขอยืนยันทั้ง 2 เรื่อง"])
def test_all_that_waits_is_saved_each_with_its_own_card(doubted: Chat, said: str) -> None:
    replies = doubted.send("rak", text=said)
    assert [choice.label for choice in choices(replies)] == ["แก้ไข", "ยกเลิก"] * 2
    assert "เบิกจ่าย 20,000 บาท" in doubted.says("rak", "ประวัติเขตเรา")
    assert "ไม่มีเรื่อง" in doubted.says("rak", "มีอะไรรอยืนยันบ้าง")


def test_what_lacks_a_figure_is_asked_for_behind_them(doubted: Chat) -> None:
    doubted.says("rak", "บรรจุแล้ว")
    answer = doubted.says("rak", "ยืนยันทั้งหมด")
    assert answer.count("บันทึกแล้ว") == 2
    assert answer.endswith("บรรจุกี่โครงการ")


def test_what_is_saved_along_with_another_is_not_confirmed_twice(chat: Chat) -> None:
    chat.says("rak", "เบิก 60,000 คืน 10,000")
    chat.says("rak", "แก้เบิกเป็น 50,000")
    assert chat.says("rak", "ยืนยันทั้งหมด").count("เลขที่") <= 2


@pytest.mark.parametrize("said", ["ยืนยันทั้งหมดกี่เขต", "ไม่ยืนยันทั้งหมด", "ยืนยันทั้งหมดไม่ได้"])
def test_other_words_confirm_nothing(doubted: Chat, said: str) -> None:
    doubted.says("rak", said)
    assert "2 เรื่อง" in doubted.says("rak", "มีอะไรรอยืนยันบ้าง")


def test_two_days_later_what_waits_is_shown_with_its_buttons(doubted: Chat) -> None:
    doubted.at += timedelta(days=2)
    replies = doubted.send("rak", text="ยืนยันทั้งหมด")
    assert {"ยืนยัน", "แก้ไข", "ยกเลิก"} <= {choice.label for choice in choices(replies)}


def test_another_s_reports_stay_waiting(doubted: Chat) -> None:
    doubted.says("sathon", "เบิก 30,000")
    doubted.says("sathon", "เบิก 20,000")
    doubted.says("sathon", "ยืนยันทั้งหมด")
    assert "2 เรื่อง" in doubted.says("rak", "มีอะไรรอยืนยันบ้าง")
