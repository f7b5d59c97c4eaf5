"""ยังไม่ได้ส่ง right behind a document that was told of as sent puts it right; of what headquarters told for the district, that is said."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", ["เฮ้ย ยังไม่ได้ส่ง", "ยังไม่ได้ส่ง หน.ยังไม่เซ็น", "เดี๋ยวๆ ยังไม่ได้ส่ง หน.ยังไม่เซ็น", "อ้าว ยังไม่ส่งนะ", "เรายังไม่ได้ส่งค่ะ"])
def test_the_document_told_of_last_is_put_right(said: str, chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 แล้ว")
    assert "เอกสาร แบบรายงาน 1 ยังไม่ได้ส่ง" in chat.says("rak", said)


def test_of_two_it_is_asked_which(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 แบบ 2 แล้ว")
    assert "เอกสารไหน" in chat.says("rak", "ยังไม่ส่ง")
    assert "เอกสาร แบบรายงาน 2 ยังไม่ได้ส่ง" in chat.says("rak", "แบบ 2")


def test_where_another_may_be_meant_it_is_asked_which(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 แล้ว")
    assert "เอกสารไหน" in chat.says("rak", "ยังไม่ส่ง")
    assert "เอกสาร แบบรายงาน 1 ยังไม่ได้ส่ง" in chat.says("rak", "แบบ 1")


@pytest.mark.parametrize("said", ["ยังไม่ส่ง แบบไหนบ้าง", "ใครยังไม่ส่ง"])
def test_a_question_puts_nothing_right(said: str, chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 แล้ว")
    assert "บันทึกแล้ว" not in chat.says("rak", said)


def test_what_headquarters_told_for_the_district_is_called_so_and_put_right_by_it(chat: Chat) -> None:
    chat.says("hq", "บางรักส่งแบบ 1 แล้ว")
    asked = chat.send("rak", text="เรายังไม่ส่งนะ")
    assert "ที่ สยป. แจ้งแทนเขตไว้ล่าสุดคือ เขตบางรัก เอกสาร แบบรายงาน 1 ส่งแล้ว" in str(asked)
    assert "โดย สยป." in chat.says("rak", "ใครแก้ของผม")
    offered = chat.send("rak", text="ยกเลิกที่สยปรายงาน")
    assert "ยกเลิกรายงานของ สยป. ไม่ได้" in str(offered)
    assert [each.label for each in choices(offered)][:1] == ["ยังไม่ได้ส่ง"]
    assert "เอกสาร แบบรายงาน 1 ยังไม่ได้ส่ง" in chat.taps("rak", "ยังไม่ได้ส่ง", offered)


def test_a_sum_that_headquarters_told_has_no_button_that_does_nothing(chat: Chat) -> None:
    chat.says("hq", "บางรักเบิกแล้ว 5,000")
    offered = chat.send("rak", text="ยกเลิกรายงานเมื่อกี้")
    assert "ที่ สยป. แจ้งแทนเขตไว้ล่าสุดคือ เขตบางรัก เบิกจ่าย 5,000 บาท" in str(offered)
    assert not any("undo" in each.press for each in choices(offered))
