"""One thing of what was told taken out by its kind or its number; never one that was not named."""

import pytest

from tests.handlers.chat import Chat, choices

THREE = "ประชุม 10 มี.ค. 42 คน ทำแผน 12 เบิก 21,500"
NUMBERED = "เขตบางรัก ดังนี้\n1. ประชุมชี้แจง วันที่ 10 มี.ค. 63 ผู้เข้าร่วม 42 คน\n2. ไม่มีเงินคืน\n3. ไม่มีอะไร\n4. เบิกจ่าย 21,500 บาท"


@pytest.mark.parametrize(
    "text",
    ["อันเบิกเอาออก", "เอาเบิกออก", "เบิกเอาออกก่อน", "อันเบิกไม่เอา", "ลบอันเบิก", "ตัดเบิกออกค่ะ", "ไม่เอาอันเบิกแล้ว", "เรื่องเบิกขอถอน",
     "เอาเฉพาะเบิกออก", "ลบเบิกทิ้ง"],
)  # fmt: skip
def test_the_kind_that_is_named_is_taken_out_and_a_later_report_stands(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 5000")
    chat.says("rak", "บรรจุ 2 ปี 64")
    assert chat.says("rak", text).startswith("ยกเลิกรายงานเลขที่ 1 แล้ว\nตัดออก: เขตบางรัก เบิกจ่าย 5,000 บาท")
    assert "2 โครงการ" in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("text", ["เอาประชุมออก", "อันประชุมเอาออก", "ประชุมเอาออก"])
def test_a_meeting_taken_out_opens_no_draft(chat: Chat, text: str) -> None:
    chat.says("rak", THREE)
    said = chat.says("rak", text)
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง" in said
    assert said.count("ตัดออก") == 1
    assert "จัดแล้วหรือยัง" not in said


def test_a_kind_that_was_not_told_takes_nothing_out(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 ปี 64")
    assert chat.says("rak", "อันเบิกเอาออก").startswith("ไม่พบรายงานของท่านเรื่องเบิกจ่าย")
    assert "บันทึกแล้ว" not in chat.says("rak", "เอาเงินออกแล้ว")
    assert "2 โครงการ" in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("text", ["ข้อ 3 เอาออก", "ลบข้อ 3", "เอาข้อ 3 ออก", "ยกเลิกข้อ 3", "ลบอันที่ 3", "ข้อสุดท้ายเอาออก", "ข้อ ๓ ไม่เอา"])
def test_the_line_that_is_named_is_taken_out_of_the_last_report(chat: Chat, text: str) -> None:
    chat.says("rak", THREE)
    said = chat.says("rak", text)
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 21,500 บาท" in said
    assert said.count("ตัดออก") == 1


def test_lines_keep_their_numbers_when_one_is_put_right_or_taken_out(chat: Chat) -> None:
    chat.says("rak", THREE)
    chat.says("rak", "แก้เป็น 45 คน")
    chat.says("rak", "ลบข้อ 2")
    assert "45 คน" in chat.says("rak", "ลบข้อ 1")
    assert "เบิกจ่าย" in chat.says("rak", "ลบข้อ 3")


def test_a_line_is_one_of_the_list_though_something_else_was_told_since(chat: Chat) -> None:
    chat.says("rak", THREE)
    chat.says("rak", "บรรจุ 2 ปี 64")
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง" in chat.says("rak", "ข้อ 1 เอาออก")


def test_what_was_told_anew_since_is_offered_with_its_button(chat: Chat) -> None:
    chat.says("rak", THREE)
    chat.says("rak", "เบิก 30000")
    replies = chat.send("rak", text="ลบข้อ 3")
    assert [choice.label for choice in choices(replies)] == ["ตัดข้อ 1 ออก"]
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 30,000 บาท" in chat.presses("rak", choices(replies)[0].press)
    assert "ไม่อยู่ในรายงานแล้ว" in chat.presses("rak", choices(replies)[0].press)


def test_the_numbers_of_the_words_themselves_are_meant(chat: Chat) -> None:
    chat.says("rak", NUMBERED)
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 21,500 บาท" in chat.says("rak", "ข้อ 4 เอาออก")


@pytest.mark.parametrize(("told", "text"), [(THREE, "ข้อ 4 เอาออก"), (NUMBERED, "ข้อ 3 เอาออก"), (NUMBERED, "ลบข้อ 9")])
def test_a_number_that_names_no_line_takes_nothing_out_and_shows_the_lines(chat: Chat, told: str, text: str) -> None:
    chat.says("rak", told)
    replies = chat.send("rak", text=text)
    assert "ยังไม่ได้ตัดอะไรออก" in replies[0].text  # type: ignore[union-attr]
    assert "ตัดข้อ 1 ออก" in [choice.label for choice in choices(replies)]
    assert "42 คน" in chat.says("rak", "เขตเราเป็นไง")


def test_another_persons_line_is_not_taken_out_by_its_button(chat: Chat) -> None:
    chat.says("rak", THREE)
    tap = choices(chat.send("rak", text="ลบข้อ 9"))[0].press
    assert "ไม่อยู่ในรายงานแล้ว" in chat.presses("head", tap)
    assert "ตัดออก" not in chat.presses("sathon", tap)


@pytest.mark.parametrize("text", ["ลบ 2 อันล่าสุด", "ทั้งหมดที่บอกไปเมื่อกี้ยกเลิกก่อน", "ทั้งหมดที่แจ้งวันนี้ ขอลบค่ะ"])
def test_several_reports_are_listed_with_their_buttons(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 5000")
    chat.says("rak", "บรรจุ 2 ปี 64")
    assert [choice.label for choice in choices(chat.send("rak", text=text))] == ["ยกเลิก 2", "ยกเลิก 1"]


@pytest.mark.parametrize("text", ["ประชุม 20 มิ.ย. ยกเลิก", "ประชุมยกเลิกแล้ว", "ประชุมวันที่ 20 ยกเลิกไปก่อน"])
def test_a_planned_meeting_that_is_called_off_is_a_report(chat: Chat, text: str) -> None:
    chat.says("rak", "จะประชุม 20 มิ.ย.")
    said = chat.says("rak", text)
    assert "ตัดออก" not in said
    assert said.startswith("เขตบางรัก · ประชุมชี้แจง ไม่จัด")
