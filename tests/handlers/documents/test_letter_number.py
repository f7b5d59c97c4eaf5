"""The number of a letter stands in the words of the report; who asks for it is shown them, who tells it alone is offered to report."""

import pytest

from tests.handlers.chat import Chat, words


def test_that_the_number_is_kept_in_the_words_is_said(chat: Chat) -> None:
    assert "เลขหนังสือเก็บไว้ในข้อความ ไม่มีช่องแยก" in chat.says("rak", "ส่งแบบ 1 แล้ว เลขที่ กท 4502/1234 ลงวันที่ 29 พ.ค. 63")
    assert "เลขหนังสือ" not in chat.says("rak", "ส่งแบบ 2 แล้ว")


def test_communities_told_with_a_form_are_not_dropped_silently(chat: Chat) -> None:
    assert "จำนวน 15 ชุมชนไม่ได้บันทึก ถ้าเป็นแผน พิมพ์ ทำแผนแล้ว 15 ชุมชน" in chat.says("rak", "แบบ 1 ส่งแล้ว 15 ชุมชน")


def test_the_words_with_the_number_are_shown(chat: Chat) -> None:
    assert chat.says("rak", "เลขหนังสือแบบ 1 อะไร").startswith("ยังไม่มีรายงานว่าส่งเอกสารนี้")
    chat.says("rak", "ส่งแบบ 1 แล้ว เลขที่ กท 4502/1234")
    assert "แบบรายงาน 1: “ส่งแบบ 1 แล้ว เลขที่ กท 4502/1234”" in chat.says("rak", "เลขหนังสือแบบ 1 อะไร")


def test_another_number_is_offered_to_be_told(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 แล้ว เลขที่ 1234")
    replies = chat.send("rak", text="เอ๊ะ แบบ 1 เลขที่ 1235")
    assert "แบบรายงาน 1: “ส่งแบบ 1 แล้ว เลขที่ 1234”" in words(replies)
    assert "เลขหนังสือเก็บไว้ในข้อความ" in chat.taps("rak", "ส่งแบบรายงาน 1 แล้ว", replies)
    assert "ส่งแบบรายงาน 1 แล้ว เลขที่ 1235" in chat.says("rak", "เลขหนังสือแบบ 1 อะไร")


@pytest.mark.parametrize("said", ["แบบรายงาน 2 ที่ กท 4502/100 ลว. 29 พ.ค. 63", "แบบ 2 เลขที่ กท 4502/100 ลงวันที่ 29 พ.ค. 63"])
def test_a_form_with_the_number_of_its_letter_is_offered_as_sent(said: str, chat: Chat) -> None:
    replies = chat.send("rak", text=said)
    assert words(replies).startswith("แบบรายงาน 2 ส่งแล้วใช่ไหม")
    told = chat.taps("rak", "ส่งแบบรายงาน 2 แล้ว", replies)
    assert told.startswith("เขตบางรัก · เอกสาร แบบรายงาน 2 ส่งแล้ว")
    assert "ส่งเมื่อ ศ. 29 พ.ค. 2563" in told


def test_what_was_sent_together_was_sent_on_the_same_day(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 แล้วเมื่อ 29 พ.ค.")
    assert "เอกสาร แบบรายงาน 2 ส่งแล้ว\nส่งเมื่อ ศ. 29 พ.ค. 2563" in chat.says("rak", "แบบ 2 ส่งพร้อมกัน")


def test_two_sent_together_have_no_day_of_a_third(chat: Chat) -> None:
    chat.says("rak", "ส่งแผนระดับเขตแล้วเมื่อ 29 พ.ค.")
    assert "ส่งเมื่อ" not in chat.says("rak", "แบบ 1 กับแบบ 2 ส่งพร้อมกันแล้ว")
