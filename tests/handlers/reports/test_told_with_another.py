"""A report told in one message with a reminder or a question: both are done."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(
    ("said", "saved", "answered"),
    [
        ("เบิก 30000 คืน 5000 แล้วเหลือเท่าไหร่", "ส่งคืนเงิน: 5,000 บาท", "งบประมาณ เขตบางรัก\nเหลือ 30,340 บาท"),
        ("ทำแผน 5 ขาดอีกกี่ชุมชน", "แผนพัฒนาชุมชน ทำแผนแล้ว 5", "ยังเหลือ: แผนพัฒนาชุมชน"),
        ("ตอนนี้ขาดอะไร ส่งแบบ 1 แล้วนะ", "แบบรายงาน 1 ส่งแล้ว", "ยังเหลือ: ประชุมชี้แจง"),
    ],
)
def test_a_report_with_a_question_is_saved_and_it_is_of_the_own_district(said: str, saved: str, answered: str, chat: Chat) -> None:
    answer = chat.says("rak", said)
    assert saved in answer
    assert answered in answer
    assert "ยังไม่รายงาน (" not in answer  # the table of all districts


@pytest.mark.parametrize(
    ("said", "saved", "reminder"),
    [
        ("เบิก 30000 แล้ว เตือนพรุ่งนี้ 9 โมงคืนเงิน", "เบิกจ่าย 30,000 บาท", "เตือนพรุ่งนี้ 9 โมงคืนเงิน"),
        ("ส่งแบบ 1 แล้ว เตือนส่งแบบ 2 พรุ่งนี้ 9 โมงด้วย", "แบบรายงาน 1 ส่งแล้ว", "เตือนส่งแบบ 2 พรุ่งนี้ 9 โมงด้วย"),
        ("เตือนส่งแบบ 1 พรุ่งนี้ 9 โมงด้วย แบบ 2 ส่งแล้ว", "แบบรายงาน 2 ส่งแล้ว", "เตือนส่งแบบ 1 พรุ่งนี้ 9 โมงด้วย"),
        ("บรรจุ 3 โครงการ ปี 64 เตือนพรุ่งนี้ 9 โมง ส่งแบบ 1", "บรรจุแผนปฏิบัติการ 3 โครงการ", "เตือนพรุ่งนี้ 9 โมง ส่งแบบ 1"),
        ("เบิก 30000 แล้วเตือนคืนเงินพรุ่งนี้ 9 โมงด้วย", "เบิกจ่าย 30,000 บาท", "เตือนคืนเงินพรุ่งนี้ 9 โมงด้วย"),
    ],
)
def test_a_report_with_a_reminder_is_saved_and_the_reminder_set_in_its_own_words(said: str, saved: str, reminder: str, chat: Chat) -> None:
    answer = chat.says("rak", said)
    assert saved in answer
    assert f"ตั้งเตือนแล้ว อ. 2 มิ.ย. 2563 09.00 น.\n“{reminder}”" in answer
    assert "รอยืนยัน" not in answer


def test_a_reminder_without_its_time_is_not_lost_beside_a_question(chat: Chat) -> None:
    answer = chat.says("rak", "เบิกเงินแล้ว เตือนคืนเงินด้วย")
    assert "เบิกจ่ายแล้วรวมกี่บาท" in answer
    assert "ยังไม่ได้ตั้งเตือน “เตือนคืนเงินด้วย” พิมพ์แยกมาพร้อมวันและเวลา" in answer
    assert "เบิกจ่าย 30,000 บาท" in chat.says("rak", "30000")


def test_its_button_is_told_apart_from_that_of_the_report(chat: Chat) -> None:
    labels = [choice.label for choice in choices(chat.send("rak", text="เบิก 30000 แล้ว เตือนพรุ่งนี้ 9 โมงคืนเงิน"))]
    assert "ยกเลิกการเตือน" in labels
    assert labels.count("ยกเลิก") == 1
