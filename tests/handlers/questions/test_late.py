"""How late documents are said to be, and when they were sent: the day that the words say counts, in the read-back and in answers alike."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize("said", ["พระนครส่งแบบ 1 แล้ว 7 พ.ค.", "พระนครส่งแบบรายงาน 1 แล้วเมื่อวันที่ 7 พ.ค.", "7 พ.ค. พระนครส่งแบบ 1 แล้วค่ะ"])
def test_what_was_sent_in_time_and_told_late_is_in_time(chat: Chat, said: str) -> None:
    answer = chat.says("hq", said)
    assert "ส่งเมื่อ พฤ. 7 พ.ค. 2563" in answer
    assert "ช้ากว่ากำหนด" not in answer
    assert "รายงานแล้ว พฤ. 7 พ.ค. 2563\n" in chat.says("hq", "พระนครส่งแบบ 1 วันไหน")
    assert "ทันกำหนด 1 · หลังกำหนด 0" in chat.says("hq", "กำหนดส่งมีอะไรบ้าง")


def test_what_was_sent_late_is_as_late_as_the_day_it_was_sent(chat: Chat) -> None:
    assert "ช้ากว่ากำหนด 3 วัน" in chat.says("hq", "พญาไทส่งแบบ 1 แล้ว 11 พ.ค.")
    assert "จ. 11 พ.ค. 2563 หลังกำหนด 3 วัน" in chat.says("hq", "พญาไทส่งแบบ 1 วันไหน")


def test_the_day_of_a_meeting_in_the_same_message_is_no_day_of_sending(chat: Chat) -> None:
    answer = chat.says("rak", "ประชุม 5 พ.ค. 40 คน ส่งแบบ 1 แล้ว")
    assert "ส่งเมื่อ" not in answer
    assert "แบบรายงาน 1 ช้ากว่ากำหนด" in answer


def test_the_day_of_one_document_is_none_of_another(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 2 แล้ว 7 พ.ค.")
    chat.says("rak", "ส่งแบบ 1 แล้ว")
    assert "จ. 1 มิ.ย. 2563 หลังกำหนด" in chat.says("rak", "ส่งแบบ 1 วันไหน")


def test_the_day_stays_when_the_same_is_told_again(chat: Chat) -> None:
    chat.says("hq", "พระนครส่งแบบ 1 แล้ว 7 พ.ค.")
    chat.says("hq", "พระนครส่งแบบ 1 แล้ว")
    assert "รายงานแล้ว พฤ. 7 พ.ค. 2563\n" in chat.says("hq", "พระนครส่งแบบ 1 วันไหน")


def test_what_is_told_again_is_not_late_once_more(chat: Chat) -> None:
    assert "ช้ากว่ากำหนด" in chat.says("hq", "พระนครส่งแบบ 1 แล้ว")
    assert "ช้ากว่ากำหนด" not in chat.says("hq", "พระนครส่งแบบ 1 แล้ว")


def test_all_of_a_message_are_named_late_together(chat: Chat) -> None:
    assert "ทั้ง 3 เขต แบบรายงาน 1 ช้ากว่ากำหนด 24 วัน" in chat.says("hq", "หนองจอก มีนบุรี ลาดกระบัง ส่งแบบ 1 แล้ว")
    assert "แบบรายงาน 1, แบบรายงาน 2 ช้ากว่ากำหนด 24 วัน" in chat.says("rak", "ส่งแบบ 1 แบบ 2 แล้ว")


def test_those_that_are_late_are_named_where_not_all_are(chat: Chat) -> None:
    answer = chat.says("hq", "พระนครส่งแบบ 1 แล้ว ดุสิตประชุมแล้วเมื่อวาน 30 คน")
    assert "เขตพระนคร แบบรายงาน 1 ช้ากว่ากำหนด" in answer


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("แบบ 1 ส่ง 7 พ.ค. แบบ 2 ส่ง 8 พ.ค.", "พฤ. 7 พ.ค.", "ศ. 8 พ.ค."),
        ("เมื่อวานส่งแบบ 1 วันนี้ส่งแบบ 2 แล้ว", "อา. 31 พ.ค.", "จ. 1 มิ.ย."),
        ("แบบ 1 กับ 2 ส่งแล้วคนละวัน 7 กับ 8 พ.ค.", "พฤ. 7 พ.ค.", "ศ. 8 พ.ค."),
        ("แบบ 1 แบบ 2 ส่งเมลไปละ 7 พค", "พฤ. 7 พ.ค.", "พฤ. 7 พ.ค."),
        ("แบบ 1 ส่งแล้วเมื่อวันศุกร์ แบบ 2 ส่งแล้ว", "ศ. 29 พ.ค.", "จ. 1 มิ.ย."),
        ("ส่งแบบ 1 แล้วเมื่อ 5 พ.ค. เอ้ย 6 พ.ค. แบบ 2 ส่งแล้ว", "พ. 6 พ.ค.", "จ. 1 มิ.ย."),
    ],
)
def test_each_document_has_the_day_that_is_said_of_it(chat: Chat, said: str, first: str, second: str) -> None:
    chat.says("rak", said)
    assert f"รายงานแล้ว {first} 2563" in chat.says("rak", "แบบ 1 ส่งวันไหน")
    assert f"รายงานแล้ว {second} 2563" in chat.says("rak", "แบบ 2 ส่งวันไหน")


@pytest.mark.parametrize(("said", "day"), [("ส่งแบบ 1 ไปเมื่อวาน", "อา. 31 พ.ค."), ("แบบ 1 ส่งเมื่อวันศุกร์", "ศ. 29 พ.ค.")])
def test_a_spoken_day_of_sending_counts(chat: Chat, said: str, day: str) -> None:
    assert f"ส่งเมื่อ {day} 2563" in chat.says("rak", said)


def test_the_days_of_several_are_told_each(chat: Chat) -> None:
    answer = chat.says("rak", "แบบ 1 ส่ง 7 พ.ค. แบบ 2 ส่ง 9 พ.ค.")
    assert "แบบรายงาน 1 ส่งเมื่อ พฤ. 7 พ.ค. 2563 / แบบรายงาน 2 ส่งเมื่อ ส. 9 พ.ค. 2563" in answer
    answer = chat.says("hq", "พระนครส่งแบบ 1 แล้ว 7 พ.ค. ดุสิตส่งแบบ 1 แล้ว 9 พ.ค.")
    assert "เขตพระนคร แบบรายงาน 1 ส่งเมื่อ พฤ. 7 พ.ค. 2563 / เขตดุสิต แบบรายงาน 1 ส่งเมื่อ ส. 9 พ.ค. 2563" in answer


def test_a_day_before_the_project_or_to_come_is_none_of_sending(chat: Chat) -> None:
    assert "ส่งเมื่อ" not in chat.says("rak", "ส่งแบบ 1 แล้ว 25 มิ.ย.")


def test_the_day_told_before_it_was_asked_which_counts(chat: Chat) -> None:
    assert chat.says("rak", "ส่งแล้วเมื่อวานนี้").endswith("เอกสารไหน")
    assert "ส่งเมื่อ อา. 31 พ.ค. 2563" in chat.says("rak", "แบบ 1")


@pytest.mark.parametrize("said", ["ส่งแบบ 1 แล้วนะคะ กำหนดส่งแบบ 2 วันที่ 30 ใช่ไหม", "ส่งแบบ 1 แล้ว ข้อมูล ณ วันที่ 20 พ.ค."])
def test_the_day_of_something_else_is_none_of_sending(chat: Chat, said: str) -> None:
    answer = chat.says("rak", said)
    assert "เอกสาร แบบรายงาน 1 ส่งแล้ว" in answer
    assert "ส่งเมื่อ" not in answer


def test_the_day_of_the_letter_is_that_of_sending(chat: Chat) -> None:
    assert "ส่งเมื่อ ศ. 29 พ.ค. 2563" in chat.says("rak", "ส่งแบบ 1 แล้ว เลขที่ กท 4502/1234 ลงวันที่ 29 พ.ค. 63")


def test_another_copy_of_a_form_that_was_sent_is_not_late_again(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบรายงาน 1 แล้ว")
    told = chat.sends_file("rak", "แบบรายงาน 1.pdf")
    assert "บันทึกแล้ว" in told
    assert "ช้ากว่ากำหนด" not in told
