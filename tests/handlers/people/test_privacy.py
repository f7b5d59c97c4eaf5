"""Erasing a person leaves facts, district and time; name, telephone, words, reminders and post go, after one tap."""

import pytest
from sqlalchemy import Engine, text

from tests.handlers.chat import Chat


@pytest.fixture
def chat(database: Engine) -> Chat:
    made = Chat(database).load()
    made.says("a", f"ลงทะเบียน เขตบางรัก รหัส {made.invite('officer', 'บางรัก')}")
    made.says("a", "วิไลวรรณ แสงอรุณ")
    made.says("a", "6110")
    made.enrol("hq", None, "hq")
    made.says("a", "บรรจุ 2 โครงการ ปี 63")
    made.says("a", "ปัญหา: ชุมชนวัดแขกรวมตัวไม่ได้เพราะโควิด")
    made.says("a", "เตือนผมพรุ่งนี้บ่ายสอง")
    return made


def everything(chat: Chat) -> str:
    """All that the tables of people and reports hold, as text."""
    tables = ("account", "officer", "report", "fact", "draft", "reminder", "question")
    with chat.database.connect() as connection:
        return "\n".join(str(row) for name in tables for row in connection.execute(text(f"SELECT * FROM {name}")))


def test_what_is_kept_is_told_in_private(chat: Chat) -> None:
    told = chat.says("a", "ข้อมูลของฉันครับ")
    assert "วิไลวรรณ แสงอรุณ" in told
    assert "6110" in told
    assert "2 ข้อความ" in told
    assert "ในแชตส่วนตัว" in chat.says("a", "ข้อมูลของฉัน", lane="G", group=True)


def test_erasing_waits_for_one_tap_and_leaves_the_facts(chat: Chat) -> None:
    replies = chat.send("a", text="ขอลบข้อมูลของฉัน")
    assert "วิไลวรรณ" in everything(chat)
    assert "ลบข้อมูลของท่านแล้ว" in chat.taps("a", "ลบเลย", replies)
    kept = everything(chat)
    assert not [word for word in ("วิไลวรรณ", "6110", "บรรจุ 2", "วัดแขก", "บ่ายสอง") if word in kept]
    assert "1/50" in chat.says("hq", "KPI เท่าไหร่")
    assert "ลงทะเบียน" in chat.says("a", "KPI เท่าไหร่")
    assert "ไม่มีข้อมูลของท่าน" in chat.says("a", "ข้อมูลของฉัน")


def test_a_waiting_draft_goes_with_its_person(chat: Chat) -> None:
    chat.says("a", "บรรจุ 90 โครงการ ปี 63")
    chat.presses("a", "v1|erase|me")
    assert "รอยืนยัน" not in chat.says("hq", "เขตบางรักถึงไหนแล้ว")
