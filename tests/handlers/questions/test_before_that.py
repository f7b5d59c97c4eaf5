"""What stood before the last report."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize("words", ["เดิมคือเท่าไหร่", "ของเดิมเท่าไหร่นะ", "ก่อนแก้เท่าไร", "ยอดเดิมกี่บาทคะ", "เดิมแจ้งไว้เท่าไหร่"])
def test_it_is_told_beside_what_stands(chat: Chat, words: str) -> None:
    chat.says("rak", "เบิก 30000")
    chat.says("rak", "แก้เป็น 20000")
    assert chat.says("rak", words) == "เดิม เขตบางรัก เบิกจ่าย 30,000 บาท\nตอนนี้ เขตบางรัก เบิกจ่าย 20,000 บาท"


def test_where_nothing_was_replaced_what_stands_is_told(chat: Chat) -> None:
    chat.says("rak", "เบิก 30000")
    assert chat.says("rak", "เดิมเท่าไหร่") == "ไม่มีค่าเดิมที่ถูกแทน ที่แจ้งไว้ล่าสุดคือ\nเขตบางรัก เบิกจ่าย 30,000 บาท"
