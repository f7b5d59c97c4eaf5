"""อ้าว ลบผิด behind what was taken back takes nothing more back: it is offered again."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(
    "text",
    [
        "ลบผิด", "อ้าว ลบผิด", "เอ้ย ลบผิด เอาคืน", "อ้าว ยกเลิกผิดอัน", "ลบผิดอันค่ะ ขอคืน", "เมื่อกี้ลบผิด", "ไม่ได้จะยกเลิก กดผิด",
        "ผิดๆ ไม่ต้องลบ", "ยกเลิกผิดค่ะ ไม่ได้จะยกเลิกเบิก", "ไม่ได้ตั้งใจลบค่ะ", "อย่าลบ", "เอาออกผิด", "โทษที ตัดออกผิดเรื่อง",
    ],
)  # fmt: skip
def test_nothing_more_is_taken_back_and_it_is_offered_again(chat: Chat, text: str) -> None:
    chat.says("rak", "ประชุม 12 มี.ค. 40 คน เบิก 3000")
    chat.says("rak", "ลบเบิก")
    replies = chat.send("rak", text=text)
    assert [choice.say for choice in choices(replies) if choice.label == "ส่งซ้ำ"] == ["เขตบางรัก เบิกจ่าย 3,000 บาท"]
    assert "40 คน" in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("text", ["ไม่ได้จะยกเลิก กดผิด", "อ้าว ยกเลิกผิด", "ผิดๆ ไม่ต้องยกเลิก"])
def test_a_whole_report_is_offered_again_and_the_one_before_it_stands(chat: Chat, text: str) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 64")
    chat.says("rak", "เบิก 5000")
    chat.says("rak", "ยกเลิก")
    assert chat.says("rak", text).startswith("รายงานเลขที่ 2 ยกเลิกไปแล้ว")
    assert "2 โครงการ" in chat.says("rak", "เขตเราเป็นไง")


def test_where_nothing_was_taken_back_the_last_report_is_named_with_its_button(chat: Chat) -> None:
    assert "ไม่พบรายงานของท่าน" in chat.says("rak", "ลบผิด")
    chat.says("rak", "เบิก 5000")
    replies = chat.send("rak", text="ลบผิด")
    assert [choice.label for choice in choices(replies)] == ["ยกเลิก 1"]
    assert "ยังไม่มีอะไรที่เพิ่งยกเลิก" in replies[0].text  # type: ignore[union-attr]
    assert "5,000" in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("text", ["ลบ ผิดเขต", "ลบที่แจ้งผิด", "ยกเลิกที่แจ้งเมื่อกี้ แจ้งผิด"])
def test_a_mistake_that_is_to_be_taken_back_still_is(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 5000")
    assert chat.says("rak", text).startswith("ยกเลิกรายงานเลขที่ 1 แล้ว")


def test_a_meeting_that_is_not_called_off_but_put_off_is_a_report(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    chat.says("rak", "ยกเลิก")
    assert "25 มิ.ย. 2563" in chat.says("rak", "ไม่ได้ยกเลิกประชุม เลื่อนไป 25 มิ.ย.")


def test_a_draft_that_was_let_go_is_offered_again_and_one_that_waits_is_asked_about(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว")
    assert "กี่บาท" in chat.says("rak", "ลบผิด")
    chat.says("rak", "ยกเลิก")
    replies = chat.send("rak", text="ยกเลิกผิด")
    assert "รายงานเลขที่ 1 ไม่ได้บันทึก" in replies[0].text  # type: ignore[union-attr]
    assert [choice.say for choice in choices(replies)] == ["เบิกแล้ว"]
