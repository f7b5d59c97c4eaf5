"""Small talk and half reports get a short answer of their own, and nothing is stored."""

import pytest

from bot.texts import Texts
from handlers.talk import small_talk
from tests.handlers.chat import Chat, choices, words
from tests.handlers.wishes import is_told

WISHES = Texts(small_talk.__file__).table("wishes")
EXAMPLES = [(name, text) for name, wish in WISHES.items() for text in wish["examples"]]
SAYS = {
    "none_too": "รายงานว่ายังไม่มีได้", "praises": "ขอบคุณ", "approves": "ไม่ต้องอนุมัติในระบบ", "sum_of": "เป็นยอดรวมตั้งแต่เริ่มโครงการ",
    "which_money": "เงินของโครงการนี้ที่ สยป. โอนให้เขต",
    "laughs": "รับทราบ มีเรื่องรายงาน", "chats": "บอตคุยเล่นไม่เป็น", "scolds": "ขออภัยที่ตอบไม่ตรง", "today": "วันนี้ จ. 1 มิ.ย. 2563",
    "wants_to_report": "จะรายงานเรื่องไหน", "passes_on": "บอตส่งต่อข้อความให้คนอื่นไม่ได้", "unchanged": "จะยืนยันว่าทุกเรื่อง",
    "money": "เรื่องเงิน รายงานเรื่องไหน", "reminders": "เตือน", "half_day": "วันลาแจ้งได้เป็นวันเต็มเท่านั้น", "not_now": "เลื่อนการเตือนเรื่องที่ค้างได้",
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_each_is_told_its_own_answer(chat: Chat, name: str, text: str) -> None:
    is_told(chat, WISHES[name], text, SAYS[name])


def test_the_choices_of_a_half_report_begin_it(chat: Chat) -> None:
    replies = chat.send("rak", text="เรื่องเงิน")
    assert [choice.label for choice in choices(replies)][:2] == ["เบิกจ่าย", "ส่งคืนเงิน"]
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.taps("rak", "เบิกจ่าย", replies)


def test_back_from_leave_ends_it(chat: Chat) -> None:
    assert "วันลา" not in chat.says("rak", "กลับมาแล้ว")
    chat.says("rak", "ลา 1-5 มิ.ย.")
    assert "ยกเลิกวันลา" in chat.says("rak", "กลับมาแล้วค่ะ")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("ขอรายงานว่าประชุมแล้วเมื่อวาน 40 คน", "40 คน"),
        ("หัวหน้าบอกว่าเบิก 5000 แล้ว", "5,000"),
        ("วันนี้ประชุมวันไหน", "เขตบางรัก"),
        ("วันนี้ประชุมแล้ว 45 คน กินข้าวด้วยกัน", "45 คน"),
    ],
)
def test_what_reports_or_asks_keeps_its_answer(chat: Chat, text: str, says: str) -> None:
    assert says in chat.says("rak", text)


def test_laughter_under_a_question_leaves_it_open(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว")
    assert "กี่บาท" in words(chat.send("rak", text="555"))
