"""Drafts whose reason changes: what they were doubted beside is put right, or they were told of the wrong district."""

import pytest

from tests.handlers.chat import Chat, words


def test_a_sum_that_fits_by_now_waits_without_the_reason_that_is_no_more(chat: Chat) -> None:
    chat.says("hq", "บางรักเบิก 60,000")
    assert "รวมกันเกินเงินจัดสรร" in chat.says("hq", "บางรักคืน 10,000")
    answer = chat.says("hq", "เอ๊ะ ไม่ใช่ เบิก 50,000")
    assert "เบิกแล้ว 60,000 บาท" not in answer
    assert "ตอนนี้ไม่เกินแล้ว\nยืนยันหรือไม่" in answer
    assert "ส่งคืนเงิน 10,000 บาท" in chat.says("hq", "ใช่")


def test_a_sum_that_is_still_too_much_waits_with_the_figure_as_it_is_now(chat: Chat) -> None:
    chat.says("rak", "เบิก 60,000")
    chat.says("rak", "คืน 10,000")
    assert "เบิกแล้ว 58,000 บาท รวมกันเกิน" in chat.says("rak", "แก้เบิกเป็น 58,000")


def test_both_halves_of_a_message_move_to_the_right_district(chat: Chat) -> None:
    chat.says("hq", "บางแค เบิก 65,000 คืน 500")
    assert "เขตบางบอน · เบิกจ่าย 65,000 บาท\nยังไม่บันทึก" in chat.says("hq", "ไม่ใช่บางแค บางบอน")
    confirmed = chat.says("hq", "ใช่")
    assert "เขตบางบอน · เบิกจ่าย 65,000 บาท" in confirmed
    assert "เขตบางบอน · ส่งคืนเงิน 500 บาท" in confirmed
    assert "บางแค" not in confirmed


@pytest.mark.parametrize(
    ("stands", "said", "saved"),
    [
        ("คืน 65340", "เบิก 10000 คืน 55340", "ส่งคืนเงิน: 55,340 บาท\nเบิกจ่าย: 10,000 บาท"),
        ("เบิก 60000", "เบิก 20000 คืน 30000", "เบิกจ่าย: 20,000 บาท\nส่งคืนเงิน: 30,000 บาท"),
    ],
)
def test_money_that_fits_only_beside_what_waits_waits_with_it(stands: str, said: str, saved: str, chat: Chat) -> None:
    chat.says("rak", stands)
    asked = chat.send("rak", text=said)
    assert "บันทึกแล้ว" not in words(asked)
    assert "ลดลง" in words(asked)
    assert saved in chat.taps("rak", "ยืนยัน", asked)
    assert "เหลือ -" not in chat.says("rak", "สถานะเขตเรา")


def test_money_that_fits_all_the_same_is_saved_beside_what_waits(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert "ส่งคืนเงิน 3,000 บาท" in chat.says("rak", "เบิก 10000 คืน 3000")
