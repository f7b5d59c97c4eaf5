"""Obstacles told in other words."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def flooded(chat: Chat) -> Chat:
    """บางรัก told of a flood while a smaller number of plans waits."""
    chat.says("rak", "ทำแผน 9 ชุมชน")
    assert "ยังไม่บันทึก" in chat.says("rak", "ทำแผน 7 ชุมชน")
    chat.says("rak", "ปัญหา: น้ำท่วม ชุมชนย้ายออก 2 ชุมชน")
    return chat


@pytest.mark.parametrize("said", ["แก้เป็น น้ำท่วม 3 ชุมชน", "ขอแก้เป็นน้ำท่วม 3 ชุมชน"])
def test_an_obstacle_is_put_right_in_words_that_repeat_it(said: str, flooded: Chat) -> None:
    read_back = flooded.says("rak", said)
    assert read_back.startswith("เขตบางรัก · ปัญหาอุปสรรค น้ำท่วม 3 ชุมชน")
    assert "ทำแผนแล้ว 7\nยังไม่บันทึก" in read_back
    assert "2 ชุมชน" not in flooded.says("rak", "ปัญหาของเขตเรามีอะไรบ้าง")


def test_a_value_without_words_of_the_obstacle_is_of_the_draft(flooded: Chat) -> None:
    assert "ทำแผนแล้ว 8\nยังไม่บันทึก" in flooded.says("rak", "แก้เป็น 8 ชุมชน")
