"""The day that a document was sent on is put right: with the document named, or by the day alone right behind it."""

import pytest

from tests.handlers.chat import Chat, words


@pytest.mark.parametrize(
    "said",
    ["จริงๆแบบ 2 ส่งวันที่ 29", "แบบ 2 แก้วันที่เป็น 29 พ.ค.", "ขอแก้ไขวันที่ส่งแบบรายงาน 2 เป็น 29 พฤษภาคมครับ", "แก้วันที่ส่งแบบ 2 จาก 10 พ.ค. เป็น 29 พ.ค.",
     "แบบ 2 ส่ง 29 พ.ค. ไม่ใช่ 10 พ.ค."],
)  # fmt: skip
def test_a_new_day_of_a_named_document_is_no_repetition(said: str, chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 กับ 2 แล้วเมื่อ 10 พ.ค.")
    answer = chat.says("rak", said)
    assert answer.startswith("เขตบางรัก · เอกสาร แบบรายงาน 2 ส่งแล้ว\nส่งเมื่อ ศ. 29 พ.ค. 2563\nช้ากว่ากำหนด 21 วัน")
    assert "รายงานแล้ว ศ. 29 พ.ค. 2563 หลังกำหนด 21 วัน" in chat.says("rak", "แบบ 2 ส่งไปวันไหน")
    assert "รายงานแล้ว อา. 10 พ.ค. 2563" in chat.says("rak", "แบบ 1 ส่งไปวันไหน")


@pytest.mark.parametrize(
    "said", ["ส่ง 9 พ.ค.", "ไม่ใช่ 10 พ.ค. 9 พ.ค.", "จริงๆส่งวันที่ 9 พ.ค.", "แก้วันที่ส่งเป็น 9 พ.ค.", "วันที่ส่งผิด ต้องเป็น 9 พ.ค.", "9 พ.ค. ค่ะ"]
)
def test_a_day_alone_is_that_of_the_document_told_last(said: str, chat: Chat) -> None:
    chat.says("rak", "แบบ 1 ส่ง 10 พ.ค.")
    assert "ส่งเมื่อ ส. 9 พ.ค. 2563" in chat.says("rak", said)
    assert "ส. 9 พ.ค. 2563 หลังกำหนด 1 วัน" in chat.says("rak", "แบบ 1 ส่งวันไหน")


def test_a_spoken_day_alone_counts_too_and_one_to_come_does_not(chat: Chat) -> None:
    chat.says("rak", "แบบ 1 ส่งแล้ว")
    assert "ส่งเมื่อ อา. 31 พ.ค. 2563" in chat.says("rak", "เมื่อวานนี้เอง")
    assert "บันทึกแล้ว" not in chat.says("rak", "พรุ่งนี้")


@pytest.mark.parametrize("before", ["เบิก 5000", "แบบ 1 ยังไม่ได้ส่ง"])
def test_behind_anything_else_a_day_is_none_of_sending(before: str, chat: Chat) -> None:
    chat.says("rak", before)
    assert "ส่งเมื่อ" not in chat.says("rak", "เมื่อวานนี้เอง")


def test_the_right_day_is_taken_back_again(chat: Chat) -> None:
    chat.says("rak", "แบบ 1 ส่ง 10 พ.ค.")
    chat.says("rak", "ส่ง 9 พ.ค.")
    chat.says("rak", "ยกเลิก")
    assert "รายงานแล้ว อา. 10 พ.ค. 2563" in chat.says("rak", "แบบ 1 ส่งวันไหน")


@pytest.mark.parametrize("said", ["พฤษภานะ", "เดือนพฤษภา", "พ.ค. ค่ะ"])
def test_the_month_alone_is_asked_about(said: str, chat: Chat) -> None:
    chat.says("rak", "แบบ 1 ส่งวันที่ 1")
    replies = chat.send("rak", text=said)
    assert "แบบรายงาน 1 ส่งเมื่อ ศ. 1 พ.ค. 2563 ใช่ไหม" in words(replies)
    assert "ส่งเมื่อ ศ. 1 พ.ค. 2563" in chat.taps("rak", "ศ. 1 พ.ค. 2563", replies)
    assert "ใช่ไหม" not in chat.says("rak", said)
