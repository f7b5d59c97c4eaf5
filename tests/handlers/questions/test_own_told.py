"""What is asked about one's own reports gets its own answer, and nothing is stored."""

import pytest

from bot.texts import Texts
from handlers.questions import own_told
from tests.handlers.chat import Chat
from tests.handlers.wishes import is_told

WISHES = Texts(own_told.__file__).table("wishes")
EXAMPLES = [(name, text) for name, wish in WISHES.items() for text in wish["examples"]]
STATE = "ยังเหลือ: ประชุมชี้แจง · แผนพัฒนาชุมชน"
SAYS = {
    "arrived": "ยังไม่มีรายงานของท่านที่บันทึกไว้", "right": "ยังไม่มีรายงานของท่านที่บันทึกไว้",
    "saved": "ยังไม่มีรายงานของท่านที่บันทึกไว้", "left": STATE, "complete": STATE, "summary": STATE,
    "needed": "พิมพ์แค่ตัวเลขและวันที่ก็พอ", "meaning": "ดูในหนังสือที่แจ้งเวียน", "why_so_often": "แต่ละเรื่องรายงานครั้งเดียวก็พอ",
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_each_question_is_told_its_own_answer(chat: Chat, name: str, text: str) -> None:
    is_told(chat, WISHES[name], text, SAYS[name])


def test_whether_it_is_saved_names_the_report_and_what_waits(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    assert chat.says("rak", "บันทึกยังคะ").startswith("บันทึกแล้ว เลขที่ 1 จ. 1 มิ.ย. 2563 12.00 น.: เขตบางรัก เบิกจ่าย 5,000 บาท")
    chat.says("rak", "เบิก 4000")
    both = chat.says("rak", "บันทึกแล้วใช่ไหม")
    assert both.startswith("บันทึกแล้ว เลขที่ 1")
    assert both.count("ยืนยันหรือไม่") == 1
    chat.says("rak", "ยกเลิก")
    chat.says("rak", "ยกเลิกรายงานเลขที่ 1")
    assert "ไม่ได้นับแล้ว" in chat.says("rak", "เซฟยัง")


@pytest.mark.parametrize("text", ["ถูกต้องหรือไม่", "เข้ายัง", "ได้รับยัง"])
def test_under_a_draft_it_is_told_that_it_waits(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 5000")
    chat.says("rak", "เบิก 4000")
    told = chat.says("rak", text)
    assert told.startswith("บันทึกแล้ว เลขที่ 1 จ. 1 มิ.ย. 2563 12.00 น.: เขตบางรัก เบิกจ่าย 5,000 บาท")
    assert "4,000 บาท\nยังไม่บันทึก" in told


@pytest.mark.parametrize(
    ("person", "text", "says"),
    [
        ("rak", "ทำไมไม่บันทึก", "ไม่มีเรื่องที่รอยืนยัน"),
        ("rak", "งบเหลืออะไรบ้าง", "งบประมาณ"),
        ("rak", "มีปัญหาอะไรค้างบ้าง", "ปัญหาอุปสรรค"),
        ("hq", "ครบยัง", "เขตไหนยังไม่บรรจุ"),
        ("hq", "สรุปมีอะไรบ้าง", "ภาพรวมโครงการ"),
        ("rak", "สรุปทุกเขตแจ้งไปเท่าไหร่", "ภาพรวมโครงการ"),
        ("rak", "KPI คืออะไร", "ตัวชี้วัด: 0/50 เขต"),
        ("rak", "ต้องแนบรูปไหม", "ส่งไฟล์ pdf docx xlsx"),
    ],
)
def test_what_sounds_like_such_a_question_keeps_its_answer(chat: Chat, person: str, text: str, says: str) -> None:
    assert says in chat.says(person, text)


def test_the_state_is_that_of_the_own_district_only(chat: Chat) -> None:
    assert "เขตสาทร" in chat.says("rak", "สรุปของเขตสาทรที่แจ้งไป")


@pytest.mark.parametrize("text", ["แก้เป็น 5000", "ทำไมรายงานไม่ได้", "ทำไมแก้ไม่ได้"])
def test_a_viewer_is_told_that_the_account_only_looks(chat: Chat, text: str) -> None:
    chat.enrol("viewer", None, "viewer")
    assert chat.says("viewer", text).startswith("บัญชีนี้ดูข้อมูลได้อย่างเดียว")
    assert "ดูข้อมูลได้อย่างเดียว" not in chat.says("rak", "ทำไมแก้ไม่ได้")


def test_the_overview_names_the_progress_that_one_s_own_district_told(chat: Chat) -> None:
    chat.says("rak", "ความก้าวหน้า 65%")
    assert "ความคืบหน้าของเขตบางรัก: 65 % (แจ้ง จ. 1 มิ.ย. 2563)" in chat.says("rak", "ความก้าวหน้าเท่าไหร่แล้ว")
    assert "ความคืบหน้าของเขต" not in chat.says("sathon", "ความก้าวหน้าเท่าไหร่แล้ว")
    assert "ความคืบหน้าของเขต" not in chat.says("hq", "ความก้าวหน้าเท่าไหร่แล้ว")
