"""Who was late or in time is answered with the deadline: how many were in time, and the late ones by name."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def told(chat: Chat) -> Chat:
    """Form 1 sent in time by บางรัก, and three days late by สาทร."""
    chat.at = chat.at.replace(month=5, day=11)
    chat.says("rak", "ส่งแบบรายงาน 1 แล้วเมื่อ 7 พ.ค.")
    chat.says("sathon", "ส่งแบบรายงาน 1 แล้ว")
    return chat


@pytest.mark.parametrize("text", ["เขตไหนส่งแบบรายงาน 1 ช้า", "ใครส่งแบบ 1 ทันกำหนดบ้าง", "ส่งทันกำหนดกี่เขต", "ส่งช้ากี่เขต"])
@pytest.mark.parametrize("person", ["hq", "rak"])
def test_those_in_time_are_counted_and_the_late_named(told: Chat, text: str, person: str) -> None:
    answer = told.says(person, text)
    assert "ทันกำหนด 1 · หลังกำหนด 1 · ค้าง 48 เขต" in answer
    assert "หลังกำหนด: สาทร (3 วัน)" in answer


@pytest.mark.parametrize("text", ["เขตไหนยังไม่ส่งแบบ 1", "ใครส่งแบบ 1 แล้วบ้าง", "ใครส่งแบบ 1 เมื่อเช้าบ้าง"])
def test_who_sent_is_another_question(told: Chat, text: str) -> None:
    assert "หลังกำหนด" not in told.says("hq", text)


@pytest.mark.parametrize("text", ["เขตไหนทำแผนไม่ทัน", "ใครส่งเงินคืนช้า", "ถ้าส่งแบบ 1 ไม่ทันเวลาต้องแจ้งใคร", "ใครช่วยส่งแบบ 1 ให้หน่อย ผมช้า"])
def test_what_is_no_document_or_asks_something_else_is_asked_as_before(told: Chat, text: str) -> None:
    assert "กำหนดส่งและสถานะ" not in told.says("hq", text)
