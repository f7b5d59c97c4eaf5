"""A document said to be sent in a word or two is taken behind another that was, or asked about."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("said", "document"),
    [
        ("แบบ 2 ด้วย", "แบบรายงาน 2"),
        ("แล้วก็แบบ 2 ด้วยนะ", "แบบรายงาน 2"),
        ("แบบ 2 ก็ด้วย", "แบบรายงาน 2"),
        ("แผนระดับเขตด้วยค่ะ", "แผนพัฒนาชุมชนระดับเขต"),
    ],
)
def test_one_more_document_was_sent_too(said: str, document: str, chat: Chat) -> None:
    chat.says("rak", "แบบ 1 ส่งแล้ว")
    assert f"เอกสาร {document} ส่งแล้ว" in chat.says("rak", said)


@pytest.mark.parametrize("before", ["เบิก 5000", "แบบ 1 ยังไม่ได้ส่ง"])
def test_behind_anything_else_nothing_is_taken(before: str, chat: Chat) -> None:
    chat.says("rak", before)
    assert "บันทึกแล้ว" not in chat.says("rak", "แบบ 2 ด้วย")


@pytest.mark.parametrize("said", ["ส่งแล้วนะ", "ส่งละ", "ส่งแล้วนี่", "ส่งไปแล้วค่ะ"])
def test_which_was_sent_is_asked(said: str, chat: Chat) -> None:
    assert chat.says("rak", said).endswith("เอกสารไหน")
    assert "เอกสาร แบบรายงาน 2 ส่งแล้ว" in chat.says("rak", "แบบ 2")


@pytest.mark.parametrize(
    ("said", "saved"),
    [("แล้วก็งบไม่พอ", True), ("และคนขาดแคลนมาก", True), ("แล้วก็เรื่องอื่นไม่มี", False), ("แล้วก็ที่เหลือไม่มีปัญหา", False)],
)
def test_one_more_obstacle_behind_the_first(said: str, saved: bool, chat: Chat) -> None:
    chat.says("rak", "ปัญหา: ชุมชนรวมตัวไม่ได้เพราะโควิด")
    assert ("บันทึกแล้ว" in chat.says("rak", said)) == saved


@pytest.mark.parametrize("said", ["ส่งตั้งแต่เช้าแล้วค่ะ", "ส่งไปเมื่อวานแล้วนะ", "อ๋อ ส่งไปแล้วนี่ เมื่อวันศุกร์", "ส่งแล้วตั้งแต่ 29 พ.ค."])
def test_which_was_sent_is_asked_where_it_is_said_when(said: str, chat: Chat) -> None:
    assert chat.says("rak", said).endswith("เอกสารไหน")
    assert "เอกสาร แบบรายงาน 2 ส่งแล้ว" in chat.says("rak", "แบบ 2 ค่ะ")


def test_the_document_that_was_just_asked_about_is_meant(chat: Chat) -> None:
    chat.says("rak", "แบบ 2 ส่งวันไหน")
    assert "เอกสาร แบบรายงาน 2 ส่งแล้ว\nส่งเมื่อ ศ. 29 พ.ค. 2563" in chat.says("rak", "อ๋อ ส่งไปแล้วนี่ เมื่อวันศุกร์")


@pytest.mark.parametrize("said", ["ส่งแล้วทั้งคู่", "ทั้งคู่ส่งแล้วค่ะ", "ส่งไปแล้วทั้งสองอันนะ"])
def test_both_are_both_forms(said: str, chat: Chat) -> None:
    answer = chat.says("rak", said)
    assert "แบบรายงาน 1 ส่งแล้ว\nเอกสาร: แบบรายงาน 2 ส่งแล้ว" in answer


@pytest.mark.parametrize("said", ["ส่งพรุ่งนี้แล้วกัน", "จะส่งวันศุกร์"])
def test_what_is_only_to_be_sent_is_not(said: str, chat: Chat) -> None:
    assert "ส่งแล้ว" not in chat.says("rak", said).splitlines()[0]
