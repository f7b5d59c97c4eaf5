"""Plans told as a part and the rest; a report that says less than what waits leaves it waiting."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", ["ทำใหม่ 3 ที่เหลือทบทวนหมดแล้ว", "ทำใหม่ 3 นอกนั้นทบทวน"])
def test_the_rest_is_asked_for_and_offered(said: str, chat: Chat) -> None:
    asked = chat.send("rak", text=said)
    assert [each.label for each in choices(asked)] == ["12 ชุมชน", "ยกเลิก"]
    assert "จัดทำใหม่ 3\nทบทวน: 12\nทำแผนแล้ว 15/15 ชุมชน" in chat.taps("rak", "12 ชุมชน", asked)


@pytest.mark.parametrize("said", ["ในนั้นทำใหม่ 4", "ทำใหม่ 4 ที่เหลือทบทวน"])
def test_the_rest_of_those_told_is_offered_first(said: str, chat: Chat) -> None:
    chat.says("rak", "ทำแผน 12 ชุมชน")
    asked = chat.send("rak", text=said)
    assert [each.label for each in choices(asked)] == ["8 ชุมชน", "11 ชุมชน", "ยกเลิก"]
    assert "ทำแผนแล้ว 12/15 ชุมชน" in chat.taps("rak", "8 ชุมชน", asked)


def test_the_rest_told_again_is_asked_for_again(chat: Chat) -> None:
    chat.says("rak", "ทำแผน 12 ชุมชน")
    chat.says("rak", "ในนั้นทำใหม่ 4")
    assert "จัดทำใหม่ 4\nทบทวนแผนแล้วกี่ชุมชน" in chat.says("rak", "ที่เหลือทบทวน")
    assert "จัดทำใหม่ 4\nทบทวน: 8" in chat.says("rak", "8")


def test_an_answer_of_both_out_of_all_is_taken_whole(chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว")
    assert "จัดทำใหม่ 3\nทบทวน: 9\nชุมชนทั้งหมด: 15 ชุมชน" in chat.says("rak", "ใหม่ 3 ทบทวน 9 จาก 15")


@pytest.mark.parametrize(("waits", "said"), [("เบิก 700000", "เบิกไปแล้วนะ"), ("ประชุมวันที่ 25", "ประชุม 2 ชั่วโมง")])
def test_what_says_less_than_what_waits_replaces_nothing(waits: str, said: str, chat: Chat) -> None:
    before = chat.says("rak", waits)
    assert "ยังไม่บันทึก" in before
    assert chat.says("rak", said).startswith(before.split("\nเขตบางรัก ยังมี")[0])
