"""What can only be of what was told last puts that right: the standing of a round, the people of a meeting."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(("said", "stands"), [("เป็นไปตามเป้าหมาย", "เป็นไปตามเป้าหมาย"), ("ล่าช้ากว่าแผน", "ช้ากว่าแผน")])
def test_a_standing_right_behind_a_round_is_of_that_round(chat: Chat, said: str, stands: str) -> None:
    chat.says("hq", "ความก้าวหน้าครั้งที่ 8 ร้อยละ 88")
    assert f"สยป. · ความคืบหน้า ครั้งที่ 8\nร้อยละ: 88 %\nเทียบ{'แผน' if 'แผน' in said else 'เป้าหมาย'}: {stands}" in chat.says("hq", said)



def test_a_standing_behind_a_question_is_of_no_round(chat: Chat) -> None:
    chat.says("hq", "ความก้าวหน้าครั้งที่ 8 ร้อยละ 88")
    chat.says("hq", "KPI เท่าไหร่")
    assert "ครั้งที่ 8" not in chat.says("hq", "เป็นไปตามเป้าหมาย")


def test_another_percentage_is_no_part_of_the_round(chat: Chat) -> None:
    chat.says("hq", "ความก้าวหน้าครั้งที่ 8 ร้อยละ 88")
    assert "ครั้งที่ 8" not in chat.says("hq", "ความก้าวหน้าร้อยละ 90")


@pytest.mark.parametrize("said", ["ผู้เข้าร่วม 45 คน", "ผู้เข้าร่วมเป็น 45 คนค่ะ", "คนมา 45 คน", "ผู้เข้าประชุมทั้งหมด 45 ท่าน"])
def test_how_many_came_right_behind_a_meeting_is_of_that_meeting(chat: Chat, said: str) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    assert "วันที่: พ. 20 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 45 คน\nเดิม จัดแล้ว · พ. 20 พ.ค. 2563 · 40 คน" in chat.says("rak", said)
    assert chat.says("rak", "ประชุมวันไหนบ้าง").count("จัดแล้ว") == 1


@pytest.mark.parametrize("said", ["ประชุมแล้ว 45 คน", "ประชุม 27 พ.ค. มา 45 คน"])
def test_a_meeting_told_of_as_such_is_another(chat: Chat, said: str) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    assert "40 คน" not in chat.says("rak", said).partition("บันทึกแล้ว")[0]
    assert chat.says("rak", "ประชุมวันไหนบ้าง").count("จัดแล้ว") == 2


def test_the_round_that_a_correction_names_is_put_right_alone(chat: Chat) -> None:
    chat.says("hq", "ความก้าวหน้าครั้งที่ 7 ร้อยละ 85")
    chat.says("hq", "ความก้าวหน้าครั้งที่ 8 ร้อยละ 88")
    assert "ครั้งที่ 7\nร้อยละ: 86 %\nเดิม ครั้งที่ 7 · 85 %" in chat.says("hq", "แก้ครั้งที่ 7 เป็น 86")
    assert "ครั้งที่ 8 จาก 12: 88 %" in chat.says("hq", "รอบ 8 เป็นยังไง")
