"""A number that headquarters says once for several districts is asked about: of each, or of all together."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(
    ("said", "label", "saved"),
    [
        ("เขตพญาไทกับราชเทวีเบิก 15000", "เขตละ 15,000 บาท", "เขตราชเทวี เบิกจ่าย: 15,000 บาท"),
        ("ดุสิต พระนคร ประชุมแล้ว 10 พ.ค. 60 คน", "เขตละ 60 คน", "เขตพระนคร ประชุมชี้แจง: จัดแล้ว · อา. 10 พ.ค. 2563 · 60 คน"),
    ],
)
def test_one_number_for_two_districts_is_saved_when_it_is_said_to_be_of_each(said: str, label: str, saved: str, chat: Chat) -> None:
    replies = chat.send("hq", text=said)
    assert "หรือรวมกันทั้ง 2 เขต จึงยังไม่บันทึก" in chat.says("hq", said)
    assert saved in chat.taps("hq", label, replies)


@pytest.mark.parametrize(
    "said",
    ["พญาไทกับราชเทวีเบิกเขตละ 15,000", "พญาไทเบิก 15,000 ราชเทวีเบิก 15,000", "พญาไทกับราชเทวียังไม่ได้เบิก", "พญาไท ราชเทวี ประชุมแล้ว 10 พ.ค."],
)
def test_what_is_clear_is_saved_at_once(said: str, chat: Chat) -> None:
    assert "บันทึกแล้ว เลขที่ 1" in chat.says("hq", said)


def test_one_district_is_not_asked(chat: Chat) -> None:
    assert [choice.label for choice in choices(chat.send("hq", text="พญาไทเบิก 15,000"))][:2] == ["แก้ไข", "ยกเลิก"]
