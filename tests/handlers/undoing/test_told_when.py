"""What an undo brings back is dated with the day it was told on, not with that of the undo."""

from datetime import datetime

from bot.message import BANGKOK
from tests.handlers.chat import Chat

MARCH, MAY = datetime(2020, 3, 20, 10, 0, tzinfo=BANGKOK), datetime(2020, 5, 15, 10, 0, tzinfo=BANGKOK)


def test_a_postponed_meeting_keeps_the_day_it_was_told(chat: Chat) -> None:
    chat.at = MARCH
    chat.says("rak", "เลื่อนประชุมเพราะโควิด")
    chat.at = MAY
    chat.says("rak", "ประชุมแล้ว 10 พ.ค. มา 45 คน")
    assert "กลับไปใช้: เขตบางรัก ประชุมชี้แจง เลื่อน" in chat.says("rak", "ยกเลิก")
    assert "ประชุมชี้แจง: เลื่อน (แจ้ง ศ. 20 มี.ค. 2563)" in chat.says("rak", "เขตเราเหลืออะไรบ้าง")


def test_so_does_a_sum_in_a_doubt_and_in_a_read_back(chat: Chat) -> None:
    chat.at = MARCH
    chat.says("rak", "เบิกแล้ว 10,000")
    chat.at = MAY
    chat.says("rak", "เบิกแล้ว 20,000")
    chat.says("rak", "ยกเลิก")
    assert "เดิม 10,000 บาท เมื่อ ศ. 20 มี.ค. 2563" in chat.says("rak", "เบิกแล้ว 9,000")
    assert "เดิม 10,000 บาท (แจ้ง ศ. 20 มี.ค. 2563)" in chat.says("rak", "เบิกแล้ว 11,000")
