"""Several kinds named by one undo are each taken back; a bare ยกเลิกประชุม right behind a held meeting takes that back."""

import pytest

from tests.handlers.chat import Chat

TOLD = "เบิก 20,000 คืน 2,000 ทำแผน 12 ชุมชน"


@pytest.mark.parametrize("said", ["ยกเลิกเรื่องเบิกและคืน", "ลบเบิกกับคืนออกด้วยค่ะ", "ขอยกเลิกเรื่องเบิกและเรื่องคืนเงิน", "ถอนเบิก, คืน"])
def test_each_kind_that_is_named_is_taken_out(chat: Chat, said: str) -> None:
    chat.says("rak", TOLD)
    answer = chat.says("rak", said)
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 20,000 บาท" in answer
    assert "ตัดออก: เขตบางรัก ส่งคืนเงิน 2,000 บาท" in answer
    assert "ทำแผนแล้ว 12" in chat.says("rak", "เขตเราเป็นไง")


def test_one_kind_that_is_named_is_taken_out_alone(chat: Chat) -> None:
    chat.says("rak", TOLD)
    assert "ส่งคืนเงิน" not in chat.says("rak", "ยกเลิกเรื่องเบิก")


def test_a_bare_cancel_of_a_meeting_just_read_back_takes_it_back(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · พ. 20 พ.ค. 2563 · 40 คน" in chat.says("rak", "ยกเลิกประชุม")
    assert "ไม่จัด" not in chat.says("rak", "ประชุมวันไหนบ้าง")


def test_a_planned_meeting_is_called_off(chat: Chat) -> None:
    chat.says("rak", "นัดประชุม 25 มิ.ย.")
    assert "ประชุมชี้แจง ไม่จัด" in chat.says("rak", "ยกเลิกประชุม")


def test_behind_a_question_a_cancel_says_that_no_meeting_is_held(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    chat.says("rak", "KPI เท่าไหร่")
    assert "ตัดออก" not in chat.says("rak", "ยกเลิกประชุม")
