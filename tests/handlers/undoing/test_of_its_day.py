"""A report or a meeting is taken back by the day that is named; where there is none of that day, nothing is."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat

NONE_THEN = "ไม่มีครั้งที่จัดวันนั้น จึงยังไม่ได้ยกเลิกอะไร"
NONE_TOLD = "ไม่พบรายงานของท่านของวันนั้นใน 30 วันนี้ จึงยังไม่ได้ยกเลิกอะไร"


@pytest.mark.parametrize(
    "said",
    ["ยกเลิกประชุมวันที่ 5 พิมพ์ผิด", "ยกเลิกประชุม 5 พ.ค. กรอกผิด", "ลบรายงานวันที่ 5", "ลบที่แจ้งวันที่ 5", "ยกเลิกรายงานประชุมวันที่ 5", "ลบประชุมวันที่ 5"],
)  # fmt: skip
def test_a_meeting_of_another_day_stays(chat: Chat, said: str) -> None:
    chat.says("rak", "ประชุม 7 พ.ค. 20 คน")
    told = chat.says("rak", said)
    assert NONE_THEN in told
    assert "พฤ. 7 พ.ค. 2563 · 20 คน" in told


def test_the_one_of_that_day_is_taken_back(chat: Chat) -> None:
    chat.says("rak", "ประชุม 7 พ.ค. 20 คน")
    chat.says("rak", "ประชุม 5 พ.ค. 30 คน")
    chat.says("rak", "เบิกแล้ว 3,000")
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · พฤ. 7 พ.ค. 2563 · 20 คน" in chat.says("rak", "ยกเลิกประชุมวันที่ 7 พิมพ์ผิด")


@pytest.mark.parametrize("said", ["ลบที่ส่งวันที่ 5", "ลบเบิกวันที่ 5", "ยกเลิกรายงานเบิกวันที่ 5"])
def test_money_that_was_told_on_another_day_stays(chat: Chat, said: str) -> None:
    chat.says("rak", "เบิกแล้ว 3,000")
    assert chat.says("rak", said) == NONE_TOLD


@pytest.mark.parametrize("said", ["ลบที่แจ้งวันที่ 18", "ลบรายงานวันที่ 18 พ.ค."])
def test_a_report_is_taken_back_by_the_day_it_was_told(chat: Chat, said: str) -> None:
    chat.at = datetime(2020, 5, 18, 10, 0, tzinfo=BANGKOK)
    chat.says("rak", "เบิกแล้ว 3,000")
    chat.at = datetime(2020, 5, 20, 10, 0, tzinfo=BANGKOK)
    chat.says("rak", "ทำแผนแล้ว 4 ชุมชน")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 3,000 บาท" in chat.says("rak", said)


def test_what_was_told_just_now_is_meant_whatever_day_is_named(chat: Chat) -> None:
    chat.says("rak", "ประชุม 7 พ.ค. 20 คน")
    assert "ตัดออก" in chat.says("rak", "ลบรายงานเมื่อกี้ ประชุมวันที่ 5 พิมพ์ผิด")
