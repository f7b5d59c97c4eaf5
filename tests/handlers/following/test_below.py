"""A sum below the one that is known, which comes on top of it: by its tap, or in words."""

import pytest

from tests.handlers.chat import Chat, choices


def labels(chat: Chat, text: str) -> list[str]:
    return [choice.label for choice in choices(chat.send("rak", text=text))]


@pytest.mark.parametrize(("kind", "adds"), [("เบิก", "เบิกจ่าย เพิ่มอีก 200 บาท"), ("คืน", "ส่งคืนเงิน เพิ่มอีก 200 บาท")])
def test_a_smaller_sum_may_be_tapped_to_come_on_top(chat: Chat, kind: str, adds: str) -> None:
    chat.says("rak", f"{kind} 5000")
    replies = chat.send("rak", text=f"{kind} 200")
    assert [choice.label for choice in choices(replies)][:3] == ["ยืนยัน", "เพิ่มอีก 200 บาท", "แก้ไข"]
    assert f"{adds}\nรวมเป็น 5,200 บาท" in chat.taps("rak", "เพิ่มอีก 200 บาท", replies)


@pytest.mark.parametrize("words", ["เพิ่มเติมจากเดิม", "คนละก้อนกันค่ะ", "เพิ่มอีก 200", "บวกเพิ่มจากของเดิม", "เป็นยอดเพิ่ม", "ไม่ใช่ยอดรวม"])
def test_it_may_be_said_to_come_on_top(chat: Chat, words: str) -> None:
    chat.says("rak", "เบิก 5000")
    chat.says("rak", "เบิก 200")
    assert "รวมเป็น 5,200 บาท" in chat.says("rak", words)


@pytest.mark.parametrize("words", ["เพิ่มอีก 300", "ไม่เพิ่ม", "เพิ่มเติมคือฝนตก"])
def test_other_words_or_numbers_do_not_add_it(chat: Chat, words: str) -> None:
    chat.says("rak", "เบิก 5000")
    chat.says("rak", "เบิก 200")
    assert "รวมเป็น 5,200 บาท" not in chat.says("rak", words)


def test_a_sum_that_is_doubted_for_more_than_falling_has_no_such_tap(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    assert labels(chat, "เบิก 64000")[:3] == ["ยืนยัน", "แก้ไข", "ยกเลิก"]


@pytest.mark.parametrize("said", ["อ่อ หมายถึงเบิกเพิ่ม", "อ๋อ หมายถึงเพิ่มอีกค่ะ", "ที่เบิกเพิ่มนะ"])
def test_what_is_meant_as_more_is_said_in_words_too(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิกทั้งหมด 30000")
    chat.says("rak", "เบิกทั้งหมด 10000")
    assert "เบิกจ่าย เพิ่มอีก 10,000 บาท\nรวมเป็น 40,000 บาท" in chat.says("rak", said)


def test_nought_is_never_more(chat: Chat) -> None:
    chat.says("rak", "คืน 12,000")
    assert labels(chat, "คืน 0") == ["ยืนยัน", "แก้ไข", "ยกเลิก"]
