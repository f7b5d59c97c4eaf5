"""Communities excepted right behind what was told of all plans are offered, and nothing is put right unasked."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("said", "left"),
    [("ยกเว้นชุมชนวัดแขกยังไม่เสร็จ", 14), ("แต่ชุมชนวัดแขกยังไม่ได้ทำนะ", 14), ("ยกเว้น 2 ชุมชน", 13), ("ยกเว้นชุมชนวัดแขกกับชุมชนบางโคล่", 13),
     ("เหลือ 2 ชุมชนที่ยังไม่เสร็จ", 13)],
)  # fmt: skip
def test_all_but_those_are_offered(said: str, left: int, chat: Chat) -> None:
    chat.says("rak", "ทำแผนครบ 15")
    asked = chat.send("rak", text=said)
    assert f"ทำแผนแล้ว {left}" in chat.taps("rak", "ใช่ บันทึกเลย", asked)


@pytest.mark.parametrize("said", ["อีกสี่ ชุมชนร้าง ไม่มีคนแล้ว", "อีก 4 ชุมชนยุบไปแล้ว", "ทั้งหมดเป็น 20", "ชุมชนทั้งหมดมี 20 ชุมชน"])
def test_another_number_of_communities_is_offered(said: str, chat: Chat) -> None:
    chat.says("sathon", "ทำแผนเสร็จ 20 จาก 24")
    asked = chat.send("sathon", text=said)
    assert "ทำแผนแล้ว 20/20 ชุมชน" in chat.taps("sathon", "ใช่ บันทึกเลย", asked)


@pytest.mark.parametrize("said", ["ยกเว้นชุมชนวัดแขกยังไม่เสร็จ", "ทั้งหมดเป็น 20"])
def test_behind_anything_else_it_is_nothing(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert "หมายถึง “" not in chat.says("rak", said)


def test_whether_all_is_done_is_answered(chat: Chat) -> None:
    chat.says("rak", "ทำแผนครบ 15")
    assert chat.says("rak", "ครบแล้วใช่ปะ").startswith("เขตบางรัก")
