"""Obstacles that are asked about, or told of by others."""

import pytest

from bot.texts import Texts
from handlers.obstacles import obstacles_asked
from tests.handlers.chat import Chat

WISHES = Texts(obstacles_asked.__file__).table("wishes")


@pytest.fixture
def troubled(chat: Chat) -> Chat:
    """บางรัก told of two obstacles, of which one is gone, and the other was told in other words."""
    chat.says("rak", "ปัญหา ชุมชนไม่ว่าง")
    chat.says("rak", "ปัญหา: งบมาช้า")
    chat.says("rak", "แก้เป็น งบมาช้า 3 เดือน")
    chat.taps("rak", "1 แก้ได้แล้ว", chat.send("rak", text="ปัญหาหมดแล้ว"))
    return chat


@pytest.mark.parametrize("asked", WISHES["solved"]["examples"])
def test_those_that_are_gone_are_told(troubled: Chat, asked: str) -> None:
    told = troubled.says("hq", asked)
    assert told.startswith("ปัญหาที่ปิดแล้ว 1 เรื่อง\nเขตบางรัก: ชุมชนไม่ว่าง (แจ้ง จ. 1 มิ.ย. 2563 ปิด จ. 1 มิ.ย. 2563)")
    assert "งบมาช้า" not in told
    assert troubled.says("sathon", asked).startswith("ยังไม่มีปัญหาอุปสรรคที่ปิดแล้ว")


@pytest.mark.parametrize("asked", WISHES["of_district"]["examples"])
def test_those_of_a_district_are_told_to_whom_may_see_them(troubled: Chat, asked: str) -> None:
    told = troubled.says("hq", asked)
    assert told.startswith("เขตบางรัก ปัญหาอุปสรรคที่ยังค้าง 1 เรื่อง\nงบมาช้า 3 เดือน")
    hidden = troubled.says("sathon", asked)
    assert hidden.startswith("เขตบางรัก ปัญหาอุปสรรคที่ยังค้าง 1 เรื่อง\nเห็นได้เฉพาะเขตนั้นและ สยป.")
    assert "งบมาช้า" not in hidden
    assert "เขตดุสิต ไม่มีปัญหาอุปสรรคที่ยังค้าง" in troubled.says("hq", asked.replace("บางรัก", "ดุสิต"))


@pytest.mark.parametrize("said", ["บางรักแก้ได้แล้ว", "ปัญหาของบางรักแก้แล้ว"])
def test_only_who_told_one_closes_it(troubled: Chat, said: str) -> None:
    assert troubled.says("hq", said).startswith("ปัญหาปิดโดยผู้แจ้งของเขตบางรัก")
    assert "1 เรื่อง" in troubled.says("hq", "ปัญหาของบางรัก")


@pytest.mark.parametrize("said", ["แก้ได้แล้ว", "แก้ได้แล้ว งบมาแล้ว", "เรื่องนี้เคลียร์แล้วค่ะ"])
def test_a_bare_solved_asks_which(chat: Chat, said: str) -> None:
    assert "ปัญหาอุปสรรคที่ยังค้าง" not in chat.says("rak", said)
    chat.says("rak", "ปัญหา: งบมาช้า")
    assert "เลขที่ 1: งบมาช้า\nแตะเลขที่แก้ได้แล้ว" in chat.says("rak", said)
    assert chat.says("sathon", "ไม่มีปัญหา").startswith("รับทราบ ไม่มีปัญหาอุปสรรค")
