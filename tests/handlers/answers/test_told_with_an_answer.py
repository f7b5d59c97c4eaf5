"""What an answer says beyond what was asked is taken too, in one read-back."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("told", "said", "read_back"),
    [
        ("ประชุมแล้ว 12 พ.ค.", "40 คน เบิก 3000", "อ. 12 พ.ค. 2563 · 40 คน\nเบิกจ่าย: 3,000 บาท"),
        ("เบิกไปแล้ว", "12,000 คืน 3,000", "เบิกจ่าย: 12,000 บาท\nส่งคืนเงิน: 3,000 บาท"),
        ("ประชุมแล้ว 12 พ.ค.", "มา 54 คน ที่วัดหัวลำโพง เริ่ม 9 โมง", "เวลาเริ่ม: 09.00 น.\nจำนวนผู้เข้าร่วม: 54 คน / สถานที่: วัดหัวลำโพง"),
        ("ประชุมแล้ว", "เมื่อวาน 40 คน ที่ห้องประชุมเขต", "จำนวนผู้เข้าร่วม: 40 คน\nสถานที่: ห้องประชุมเขต"),
    ],
)
def test_it_is_read_back_with_the_answer(told: str, said: str, read_back: str, chat: Chat) -> None:
    chat.says("rak", told)
    assert read_back in chat.says("rak", said)


def test_people_told_under_the_question_for_the_day_are_of_that_meeting_beside_another_report(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว")
    answer = chat.says("rak", "40 คน แล้วก็บรรจุ 2 โครงการ")
    assert "จัดแล้ว · 40 คน" in answer or "จำนวนผู้เข้าร่วม: 40 คน" in answer
    assert "2 โครงการ" in answer
