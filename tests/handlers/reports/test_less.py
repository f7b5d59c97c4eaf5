"""A number that goes off what stands: it is no new total, and what is left is offered to tap."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(
    ("told", "words", "offered"),
    [
        ("บรรจุ 5 โครงการ ปี 63", "ปี 63 ขอถอนออก 1 โครงการ เนื่องจากงบไม่พอ", "4 โครงการ"),
        ("บรรจุ 5 โครงการ ปี 63", "ปี 63 ถอน 2 โครงการ", "3 โครงการ"),
        ("บรรจุ 5 โครงการ ปี 63", "ตัดออก 1 โครงการ", "4 โครงการ"),
        ("บรรจุ 5 โครงการ ปี 63", "โดนตัดไป 2", "3 โครงการ"),
        ("บรรจุ 5 โครงการ ปี 63", "ปี 63 คงเหลือ 2 โครงการ", "2 โครงการ"),
        ("ทำแผน 10", "ลดลง 2 ชุมชน", "8 ชุมชน"),
        ("เบิก 20000", "หักเบิกออก 2000", "18,000 บาท"),
    ],
)
def test_what_is_left_is_offered(chat: Chat, told: str, words: str, offered: str) -> None:
    assert "บันทึกแล้ว" in chat.says("rak", told)
    replies = chat.send("rak", text=words)
    assert choices(replies)[0].label == offered
    assert offered.split(maxsplit=1)[0] in chat.taps("rak", offered, replies).split("\n")[0]


def test_nothing_is_stored_before_the_tap(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 5 โครงการ ปี 63")
    chat.says("rak", "ถูกตัดออก 2 โครงการ")
    assert "5 โครงการ · ปี 2563" in chat.says("rak", "เขตเราบรรจุเท่าไหร่")


@pytest.mark.parametrize("words", ["ฝนตก ต้องตัดออก 1 โครงการ", "ตัดออก 1 ชุมชน"])
def test_what_is_not_said_of_it_offers_nothing(chat: Chat, words: str) -> None:
    chat.says("rak", "บรรจุ 5 โครงการ ปี 63")
    assert "4 โครงการ" not in [choice.label for choice in choices(chat.send("rak", text=words))]
