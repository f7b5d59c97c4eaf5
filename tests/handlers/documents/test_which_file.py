"""Files wait side by side, each called by its name and hour; which document one is may be told in words, or that it is the wrong one."""

from datetime import timedelta

import pytest

from bot.message import Attachment
from bot.reply import Push, Reply
from tests.handlers.chat import Chat, choices, words


def sends_photo(chat: Chat, path: str, person: str = "rak") -> list[Reply | Push]:
    return chat.send(person, kind="image", attachment=Attachment(path, "", 0, f"content/{path}", "image/jpeg"))


def test_a_second_photo_waits_beside_the_first_and_each_is_called_by_its_hour(chat: Chat) -> None:
    assert "รูปภาพ ส่ง 12.00 น." in words(sends_photo(chat, "a"))
    second = sends_photo(chat, "b")
    assert "รูปภาพ ส่ง 12.01 น." in words(second)
    first = chat.send("rak", text="แบบรายงาน 1")
    assert "แบบรายงาน 1 ส่งแล้ว" in words(first)
    assert "รูปภาพ ส่ง 12.00 น.\nเอกสารไหน" in words(first)
    assert "แบบรายงาน 2 ส่งแล้ว" in chat.taps("rak", "แบบรายงาน 2", first)
    assert "ไม่ได้บันทึก" not in chat.says("rak", "ประวัติ")


@pytest.mark.parametrize(
    ("said", "order"),
    [("รูปเมื่อกี้แบบ 1 อันนี้แบบ 2", "12"), ("อันแรกแบบ 2 อันที่สองแบบ 1", "21"), ("อันหลังแบบ 2 อันแรกแบบ 1", "21")],
)
def test_both_are_told_at_once(said: str, order: str, chat: Chat) -> None:
    sends_photo(chat, "a")
    sends_photo(chat, "b")
    told = chat.says("rak", said)
    assert told.index(f"แบบรายงาน {order[0]} ส่งแล้ว") < told.index(f"แบบรายงาน {order[1]} ส่งแล้ว")
    assert "ไม่ได้บันทึก" not in chat.says("rak", "ประวัติ")
    assert "ยังเหลือ: แผนพัฒนาชุมชนระดับเขต" in chat.says("rak", "เอกสารเรา")


def test_the_first_of_two_is_named_alone(chat: Chat) -> None:
    sends_photo(chat, "a")
    sends_photo(chat, "b")
    told = chat.says("rak", "อันแรกแบบ 1")
    assert told.startswith("เขตบางรัก · เอกสาร แบบรายงาน 1 ส่งแล้ว")
    assert "รูปภาพ ส่ง 12.01 น.\nเอกสารไหน" in told


@pytest.mark.parametrize("said", ["ไฟล์เมื่อวานคือแบบ 1 ค่ะ", "ไฟล์นั้นเป็นแบบ 1", "ที่ส่งเมื่อวานคือแบบ 1"])
def test_what_a_file_is_may_be_told_the_next_day(said: str, chat: Chat) -> None:
    chat.sends_file("rak", "รายงาน.pdf")
    chat.at += timedelta(hours=23)
    told = chat.says("rak", said)
    assert told.startswith("เขตบางรัก · เอกสาร แบบรายงาน 1 ส่งแล้ว\nเก็บไฟล์ไว้แล้ว")


@pytest.mark.parametrize("said", ["ขอไฟล์แบบ 1", "ไฟล์แบบ 1 ส่งยัง"])
def test_a_wish_or_a_question_says_nothing_of_the_file(said: str, chat: Chat) -> None:
    chat.sends_file("rak", "รายงาน.pdf")
    assert "บันทึกแล้ว" not in chat.says("rak", said)


@pytest.mark.parametrize("said", ["เมื่อกี้ส่งผิดแชท", "อันเมื่อกี้ผิดไฟล์", "โทษที ส่งผิดไฟล์ค่ะ"])
def test_a_file_that_waits_is_let_go_with_a_tap(said: str, chat: Chat) -> None:
    chat.sends_file("rak", "รายงาน.pdf")
    replies = chat.send("rak", text=said)
    assert "ยังไม่ได้บันทึก: เขตบางรัก เอกสาร ส่งแล้ว · รายงาน.pdf ส่ง 12.00 น." in words(replies)
    assert "ไม่บันทึกแล้ว" in chat.presses("rak", choices(replies)[0].press)


@pytest.mark.parametrize("said", ["อันเมื่อกี้ผิดไฟล์", "ส่งผิดห้องค่ะ"])
def test_a_file_that_was_saved_is_taken_back_with_a_tap(said: str, chat: Chat) -> None:
    chat.sends_file("rak", "แบบรายงาน 2.xlsx")
    replies = chat.send("rak", text=said)
    assert "บันทึกไว้แล้ว: เขตบางรัก เอกสาร แบบรายงาน 2 ส่งแล้ว" in words(replies)
    (button,) = [choice for choice in choices(replies) if choice.label.startswith("ยกเลิกเลขที่")]
    assert "ตัดออก" in chat.presses("rak", button.press)


def test_no_file_is_wrong_behind_a_report_in_words(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    assert "บันทึกไว้แล้ว" not in chat.says("rak", "ผิดไฟล์ค่ะ")
    assert "บันทึกไว้แล้ว: เขตบางรัก เบิกจ่าย 5,000 บาท" in chat.says("rak", "โทษที ส่งผิดกลุ่ม")


@pytest.mark.parametrize("name", ["แบบรายงาน 2 สาทร.pdf", "แบบ2_เขตสาทร.docx"])
def test_a_file_that_names_another_district_waits(chat: Chat, name: str) -> None:
    told = chat.sends_file("rak", name)
    assert "เขตสาทร" in told
    assert "เก็บไฟล์ไว้แล้ว" not in told
    assert "เขตสาทรต้องรายงานเอง" in told


def test_a_file_of_headquarters_is_filed_for_the_district_that_it_names(chat: Chat) -> None:
    assert "เขตสาทร · เอกสาร แบบรายงาน 1 ส่งแล้ว" in chat.sends_file("hq", "แบบรายงาน 1 เขตสาทร.pdf")


def test_a_file_that_names_the_own_district_is_filed(chat: Chat) -> None:
    assert "เขตบางรัก · เอกสาร แบบรายงาน 1 ส่งแล้ว" in chat.sends_file("rak", "แบบรายงาน 1 เขตบางรัก.pdf")


@pytest.mark.parametrize("said", ["รูปประชุม", "ภาพประชุมค่ะ", "เป็นรูปบรรยากาศการประชุมชี้แจงนะคะ", "รูปประชุมเมื่อเช้า", "รูปลงพื้นที่"])
def test_a_picture_of_what_was_done_is_another_document_and_no_report(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ววันนี้ 40 คน")
    sends_photo(chat, "a")
    assert chat.says("rak", said).startswith("เขตบางรัก · เอกสาร เอกสารอื่น ส่งแล้ว\nเก็บไฟล์ไว้แล้ว")
    assert "รอยืนยัน" not in chat.says("rak", "ขาดอะไร")


def test_without_a_picture_the_meeting_is_asked_about(chat: Chat) -> None:
    assert "จัดแล้วหรือยัง" in chat.says("rak", "รูปประชุม")
