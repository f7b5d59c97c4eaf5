"""ยกเลิก and แก้เป็น typed under what was just set or shown mean that, and only as long as it is what was last talked of."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat, words


@pytest.mark.parametrize(
    ("person", "said", "taken_back"),
    [
        ("rak", "ลา 20-24 มิ.ย.", "ยกเลิกวันลา ส. 20 มิ.ย. 2563 ถึง พ. 24 มิ.ย. 2563 แล้ว"),
        ("rak", "เตือนผมพรุ่งนี้บ่ายสอง", "ยกเลิกการเตือน อ. 2 มิ.ย. 2563 14.00 น. แล้ว"),
        ("hq", "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ก.ย. 63", "ยกเลิกกำหนด แบบรายงาน 2 แล้ว\nกลับไปใช้: แบบรายงาน 2 กำหนด ศ. 8 พ.ค. 2563"),
    ],
)
def test_a_typed_cancel_takes_back_what_was_just_set(chat: Chat, person: str, said: str, taken_back: str) -> None:
    chat.says(person, "เบิกแล้ว 30,000 บาท")  # a report before it, which is not meant
    chat.says(person, said)
    assert chat.says(person, "ยกเลิกค่ะ").startswith(taken_back)
    assert chat.says(person, "ยกเลิก").startswith("ตอนนี้ไม่มีรายการรอยืนยัน")


@pytest.mark.parametrize("moved", [
    "แก้เป็น 18 ก.ย.", "เปลี่ยนเป็นวันที่ 18 ก.ย. ค่ะ", "เลื่อนเป็น 18 ก.ย.", "เลื่อนกำหนดเป็น 18 ก.ย.", "ขยายเวลาถึง 18 ก.ย.",
    "ขอเลื่อนไป 18 กย ครับ",
])  # fmt: skip
def test_a_deadline_just_set_is_moved_by_a_typed_day(chat: Chat, moved: str) -> None:
    chat.says("hq", "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ก.ย. 63")
    answer = chat.says("hq", moved)
    assert answer.startswith("กำหนด: แบบรายงาน 2 ภายใน ศ. 18 ก.ย. 2563")
    assert "แทนกำหนดเดิม อ. 15 ก.ย. 2563" in answer


@pytest.mark.parametrize(("said", "how"), [("ลา 20-24 มิ.ย.", "ยกเลิกแล้วแจ้งใหม่"), ("เตือนผมทุกวันจันทร์ 9 โมง", "ยกเลิกแล้วตั้งใหม่")])
def test_what_cannot_be_changed_says_how(chat: Chat, said: str, how: str) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. มา 45 คน")
    chat.says("rak", said)
    assert how in chat.says("rak", "แก้เป็นวันที่ 11")
    assert "พ. 20 พ.ค. 2563" in chat.says("viewer", "เขตบางรักประชุมหรือยัง")  # the meeting keeps its day


def test_a_correction_that_names_its_figure_is_about_the_report(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. มา 45 คน")
    chat.says("rak", "ลา 20-24 มิ.ย.")
    assert "จำนวนผู้เข้าร่วม: 54 คน" in chat.says("rak", "แก้เป็น 54 คน")


def test_a_cancel_after_another_report_is_about_that_one(chat: Chat) -> None:
    chat.says("rak", "ลา 20-24 มิ.ย.")
    chat.says("rak", "เบิกแล้ว 30,000 บาท")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 30,000 บาท" in chat.says("rak", "ยกเลิก")
    assert chat.says("rak", "ยกเลิก").startswith("ตอนนี้ไม่มีรายการรอยืนยัน")


@pytest.mark.parametrize("report", ["เบิกแล้ว 30,000 บาท", "ประชุมแล้ว 20 พ.ค."])
@pytest.mark.parametrize("question", ["KPI เท่าไหร่", "เขตเราเหลืออะไรบ้าง", "ใช้ยังไง"])
def test_a_bare_cancel_after_a_question_undoes_nothing(chat: Chat, report: str, question: str) -> None:
    chat.says("rak", report)
    chat.says("rak", question)
    answer = chat.says("rak", "ยกเลิก")
    assert "ตัดออก" not in answer
    assert "ยกเลิกรายงาน" not in answer


def test_what_is_asked_can_still_be_answered_after_a_question(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค.")  # offered: how many came
    chat.says("rak", "KPI เท่าไหร่")
    assert "จำนวนผู้เข้าร่วม: 45 คน" in chat.says("rak", "45 คน")


# Taken back by name, however long ago it was set


def test_a_deadline_is_taken_back_by_name_after_one_tap(chat_on_each: Chat) -> None:
    replies = chat_on_each.send("hq", text="ยกเลิกกำหนดส่งแบบรายงาน 1")
    assert "ยกเลิกกำหนด แบบรายงาน 1 (ศ. 8 พ.ค. 2563) หรือไม่" in words(replies)
    assert chat_on_each.taps("hq", "ยกเลิกกำหนด", replies) == "ยกเลิกกำหนด แบบรายงาน 1 (ศ. 8 พ.ค. 2563) แล้ว"
    assert chat_on_each.taps("hq", "ยกเลิกกำหนด", replies) == "กำหนดนี้ยกเลิกไปแล้ว"
    assert "แบบรายงาน 1" not in chat_on_each.says("rak", "กำหนดส่งเมื่อไหร่")


def test_what_a_deadline_replaced_holds_again_when_it_is_taken_back_by_name(chat: Chat) -> None:
    chat.at = datetime(2020, 5, 4, 10, tzinfo=BANGKOK)
    chat.says("hq", "ขยายกำหนดแบบ 2 ถึง 22 พ.ค.")
    replies = chat.send("hq", text="ยกเลิกกำหนดแบบ 2")
    assert "กลับไปใช้: แบบรายงาน 2 ภายใน ศ. 8 พ.ค. 2563" in chat.taps("hq", "ยกเลิกกำหนด", replies)
    assert "แบบรายงาน 2: ภายใน ศ. 8 พ.ค. 2563" in chat.says("rak", "กำหนดแบบ 2 วันไหน")
    replies = chat.send("hq", text="ยกเลิกกำหนดแบบ 2")
    assert "กลับไปใช้" not in chat.taps("hq", "ยกเลิกกำหนด", replies)


def test_the_only_deadline_that_may_be_meant_is_taken_back_by_a_yes(chat: Chat) -> None:
    chat.says("hq", "ยกเลิกกำหนดส่งแบบรายงาน 1")
    assert chat.says("hq", "ไม่") == "ไม่ได้ยกเลิก กำหนดคงเดิม"
    chat.says("hq", "ยกเลิกกำหนดส่งแบบรายงาน 1")
    chat.says("hq", "KPI เท่าไหร่")
    assert "แบบรายงาน 1 (ศ. 8 พ.ค. 2563) หรือไม่" in chat.says("hq", "ใช่")
    assert "ยกเลิกกำหนด แบบรายงาน 1 (ศ. 8 พ.ค. 2563) แล้ว" in chat.says("hq", "ใช่")
    assert "ยกเลิกกำหนดไหน" not in chat.says("hq", "ยกเลิกกำหนด")


def test_what_was_due_before_and_who_was_late_is_told(chat: Chat) -> None:
    assert "กำหนดเดิม: ไม่เคยเลื่อน" in chat.says("hq", "กำหนดแบบ 2 เดิมวันไหน")
    chat.says("hq", "เลื่อนกำหนดแบบ 2 เป็น 3 ก.ค.")
    assert "แทนกำหนดเดิม" not in chat.says("hq", "ตามหนังสือที่ กท 0502/900")
    assert "กำหนดเดิม: ศ. 8 พ.ค. 2563" in chat.says("hq", "กำหนดแบบ 2 เดิมวันไหน")
    assert "กำหนดเดิม: ศ. 8 พ.ค. 2563" in chat.says("rak", "กำหนดแบบ 2 เดิมวันไหน")
    chat.says("rak", "ส่งแบบ 1 แล้ว")
    assert "หลังกำหนด: บางรัก (24 วัน)" in chat.says("hq", "ใครส่งช้า")
    chat.says("hq", "กำหนดประชุมให้เสร็จภายใน 25 มิ.ย.")
    assert "\nรายงานแล้ว: " in chat.says("hq", "กำหนดส่งมีอะไรบ้าง")


def test_only_headquarters_takes_a_deadline_back(chat: Chat) -> None:
    replies = chat.send("hq", text="ยกเลิกกำหนดส่ง")
    assert "ยกเลิกได้เฉพาะ สยป." in chat.says("rak", "ยกเลิกกำหนดส่งแบบรายงาน 1")
    assert "ยกเลิกได้เฉพาะ สยป." in chat.taps("rak", "แบบรายงาน 1", replies)
    assert "แบบรายงาน 1" in chat.says("rak", "กำหนดส่งเมื่อไหร่")


def test_a_leave_is_taken_back_by_name(chat: Chat) -> None:
    assert chat.says("rak", "ยกเลิกวันลา").startswith("ไม่มีวันลาที่แจ้งไว้")
    chat.says("rak", "ลา 20-24 มิ.ย.")
    chat.says("rak", "KPI เท่าไหร่")
    assert chat.says("rak", "ขอยกเลิกวันลาค่ะ").startswith("ยกเลิกวันลา ส. 20 มิ.ย. 2563 ถึง พ. 24 มิ.ย. 2563 แล้ว")


def test_of_several_leaves_it_is_asked_which(chat_on_each: Chat) -> None:
    chat_on_each.says("rak", "ลา 20-24 มิ.ย.")
    chat_on_each.says("rak", "ลา 2-3 ก.ค.")
    replies = chat_on_each.send("rak", text="ยกเลิกวันลา")
    assert "1. ส. 20 มิ.ย. 2563 ถึง พ. 24 มิ.ย. 2563\n2. พฤ. 2 ก.ค. 2563 ถึง ศ. 3 ก.ค. 2563" in words(replies)
    assert chat_on_each.taps("rak", "ยกเลิกข้อ 2", replies).startswith("ยกเลิกวันลา พฤ. 2 ก.ค. 2563")


def test_an_undo_that_names_something_else_is_not_about_what_was_just_set(chat: Chat) -> None:
    chat.says("rak", "เตือนผมพรุ่งนี้บ่ายสอง")
    assert chat.says("rak", "ยกเลิกวันลา").startswith("ไม่มีวันลาที่แจ้งไว้")
    assert "บ่ายสอง" in chat.says("rak", "ดูการแจ้งเตือนของฉัน")


@pytest.mark.parametrize(("said", "busy"), [("เตือนผมพรุ่งนี้บ่ายสอง", False), ("เบิกแล้ว 30,000 บาท", False), ("เบิกแล้วค่ะ", True)])
def test_what_is_only_shown_keeps_no_reminder_away(chat: Chat, said: str, busy: bool) -> None:
    chat.says("rak", said)
    with chat.database.connect() as connection:
        (person,) = chat.store("rak", connection).roster(chat.at.date(), "rak")
    assert person.busy is busy


def test_a_refusal_of_what_was_set_offers_to_take_it_back_and_claims_nothing(chat: Chat) -> None:
    chat.says("rak", "เตือนผมพรุ่งนี้บ่ายสอง")
    replies = chat.send("rak", text="ไม่เอาแล้วค่ะ")
    assert "ยกเลิกแล้ว ไม่ได้ตั้ง" not in words(replies)
    assert "บ่ายสอง" in chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    assert chat.taps("rak", "ยกเลิกการเตือน", replies).startswith("ยกเลิกการเตือน อ. 2 มิ.ย. 2563")


@pytest.mark.parametrize("between", ["KPI เท่าไหร่", "ใครเบิกแล้วบ้าง", "ขอบคุณค่ะ"])
def test_a_rounds_draft_is_still_edited_after_something_else_was_asked(chat: Chat, between: str) -> None:
    assert "ร่างรายงานครั้งที่ 9" in chat.says("hq", "ร่างรายงานครั้งที่ 9")
    chat.says("hq", between)
    assert "ความก้าวหน้า: 45 %" in chat.says("hq", "แก้ร้อยละเป็น 45")
    chat.says("hq", between)
    assert "เทียบแผน: เร็วกว่าแผน" in chat.says("hq", "เร็วกว่าแผน")


def test_a_deadline_that_is_moved_keeps_its_letter(told: Chat) -> None:
    assert "0502/802" in told.says("hq", "เลื่อนกำหนดส่งแบบ 1 ไปวันที่ 26 มิ.ย.")


def test_a_deadline_just_set_is_taken_back_as_this_one(told: Chat) -> None:
    told.says("hq", "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 26 มิ.ย.")
    assert "ยกเลิกกำหนด" in told.says("hq", "ยกเลิกกำหนดนี้")


@pytest.mark.parametrize(
    ("moved", "at"),
    [
        ("เลื่อนเป็นบ่ายสองได้มั้ย", "ศ. 5 มิ.ย. 2563 14.00 น."),
        ("แก้เป็นวันที่ 11", "พฤ. 11 มิ.ย. 2563 10.00 น."),
        ("ขอเลื่อนไปจันทร์หน้า 8 โมง", "จ. 8 มิ.ย. 2563 08.00 น."),
    ],
)
def test_a_reminder_just_set_is_moved_and_keeps_what_was_not_said(chat: Chat, moved: str, at: str) -> None:
    chat.says("rak", "เตือนผมวันศุกร์นี้ 10 โมง ประชุมทีม")
    assert chat.says("rak", moved).startswith(f"เลื่อนการเตือนเป็น {at} แล้ว")
    assert f"1. {at}" in chat.says("rak", "ดูการแจ้งเตือนของฉัน")


def test_the_reminders_of_a_list_are_moved_by_their_numbers(chat: Chat) -> None:
    chat.says("rak", "เตือนผมวันศุกร์นี้ 10 โมง ประชุมทีม")
    chat.says("rak", "เตือนผมจันทร์หน้า 9 โมง ส่งเอกสาร")
    chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    assert "“เตือนผมจันทร์หน้า 9 โมง ส่งเอกสาร”" in chat.says("rak", "ข้อ 2 เลื่อนเป็นวันพุธ บ่ายสาม")
    assert "ศ. 5 มิ.ย. 2563 08.00 น." in chat.says("rak", "ข้อแรกเปลี่ยนเป็น 8 โมง")


def test_a_reminder_is_not_moved_to_what_is_over(chat: Chat) -> None:
    chat.says("rak", "เตือนผมวันนี้บ่ายสาม")
    assert chat.says("rak", "เลื่อนเป็นเก้าโมงเช้า").startswith("จ. 1 มิ.ย. 2563 09.00 น. ผ่านไปแล้ว การเตือนยังเป็น")


@pytest.mark.parametrize("said", ["ยกเลิกลา 1-3", "ยกเลิกวันลา 1 - 3 ค่ะ"])
def test_a_leave_is_called_off_by_the_numbers_of_its_days(chat: Chat, said: str) -> None:
    chat.says("rak", "ลาวันนี้")
    chat.says("rak", "ลา 1-3 ก.ค.")
    assert chat.says("rak", said) == "ยกเลิกวันลา พ. 1 ก.ค. 2563 ถึง ศ. 3 ก.ค. 2563 แล้ว"


def test_numbers_of_no_leave_are_asked_about(chat: Chat) -> None:
    chat.says("rak", "ลาวันนี้")
    chat.says("rak", "ลา 1-3 ก.ค.")
    assert "ยกเลิกวันลาไหน" in chat.says("rak", "ยกเลิกลา 11-13")
