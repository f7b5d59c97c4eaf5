"""A document that came back is no longer sent once that is said, and is sent again on the day it is sent anew."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", ["แบบ 2 เด้งกลับ", "แบบ 2 ตีกลับมา ต้องส่งใหม่", "แบบ 2 โดนเขตตีกลับ", "แบบ 2 ถูกส่งกลับมาแก้"])
def test_it_is_asked_whether_it_is_not_sent_any_more(said: str, chat: Chat) -> None:
    chat.says("rak", "แบบ 1 แบบ 2 ส่งแล้ว")
    replies = chat.send("rak", text=said)
    assert [choice.label for choice in choices(replies)] == ["แบบ 2 ยังไม่ส่ง"]
    assert "ถ้าถูกตีกลับ ยังไม่ถือว่าส่งใช่ไหม" in str(replies[0])
    assert "แบบรายงาน 2 ยังไม่ได้ส่ง" in chat.taps("rak", "แบบ 2 ยังไม่ส่ง", replies)
    assert "แบบรายงาน 1 ส่งแล้ว" in chat.says("rak", "แบบ 1 ส่งยัง")


@pytest.mark.parametrize(("said", "document"), [("แบบ 2 เด้งกลับ", "แบบ 2 "), ("แผนระดับเขตตีกลับมา", "แผนระดับเขต")])
def test_what_nobody_told_as_sent_needs_no_putting_right(said: str, document: str, chat: Chat) -> None:
    replies = chat.send("rak", text=said)
    assert "ยังไม่มีรายงานว่าส่งแล้ว" in str(replies[0])
    assert choices(replies)[0].label == f"ส่ง{document}แล้ว"


@pytest.mark.parametrize("said", ["ส่งแบบ 2 ใหม่ละวันนี้", "แบบ 2 ที่โดนตีกลับ ส่งใหม่แล้ววันนี้"])
def test_what_is_sent_anew_is_sent_on_that_day(said: str, chat: Chat) -> None:
    chat.says("rak", "แบบ 2 ส่งแล้ว 10 พ.ค.")
    chat.at += timedelta(days=1)
    assert "ช้ากว่ากำหนด 25 วัน" in chat.says("rak", said)
    assert "รายงานแล้ว อ. 2 มิ.ย. 2563" in chat.says("rak", "แบบ 2 ส่งวันไหน")


def test_which_was_sent_anew_is_asked(chat: Chat) -> None:
    assert chat.says("rak", "ส่งใหม่แล้วค่ะ").endswith("เอกสารไหน")


def test_what_is_sent_and_came_back_in_one_breath_waits(chat: Chat) -> None:
    assert "ยังไม่บันทึก" in chat.says("rak", "แบบ 2 ส่งไปแล้วแต่ตีกลับ")
    assert "ยังไม่มีรายงานว่าส่งแล้ว" in chat.says("rak", "แบบ 2 ถูกส่งกลับมาแก้")


def test_headquarters_returns_reports_in_other_words(chat: Chat) -> None:
    assert "ถ้าถูกตีกลับ" not in chat.says("hq", "แบบ 2 ตีกลับ")


def test_other_documents_come_back_too(chat: Chat) -> None:
    chat.says("rak", "ส่งปฏิทินแล้ว")
    assert [choice.label for choice in choices(chat.send("rak", text="เอกสารอื่นถูกตีกลับ"))] == ["เอกสารอื่นยังไม่ส่ง"]
