"""One of several reminders is named before what becomes of it."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def two(chat: Chat) -> Chat:
    """A reminder of tomorrow at nine, of the first form, and one at two, of the refund, set in this order."""
    chat.says("rak", "เตือนพรุ่งนี้ 9 โมง ส่งแบบ 1")
    chat.says("rak", "เตือนพรุ่งนี้บ่ายสอง คืนเงิน")
    return chat


@pytest.mark.parametrize("said", [
    "อันแรกเปลี่ยนเป็น 10 โมง", "อันส่งแบบ 1 ขอเป็น 10 โมง", "เตือนเรื่องส่งแบบ 1 เลื่อนเป็น 10 โมง", "เรื่องส่งแบบ 1 เปลี่ยนเป็น 10 โมง",
])  # fmt: skip
@pytest.mark.parametrize("listed", [True, False])
def test_the_one_that_is_named_is_moved(said: str, listed: bool, two: Chat) -> None:
    if listed:
        two.says("rak", "ดูการแจ้งเตือนของฉัน")
    answer = two.says("rak", said)
    assert answer.startswith("เลื่อนการเตือนเป็น อ. 2 มิ.ย. 2563 10.00 น. แล้ว\n“")
    assert answer.endswith("ส่งแบบ 1”")
    assert "2. อ. 2 มิ.ย. 2563 14.00 น." in two.says("rak", "ดูการแจ้งเตือนของฉัน")


@pytest.mark.parametrize("said", ["อันที่สองไม่เอาแล้ว", "เตือนเรื่องคืนเงินยกเลิก", "อันคืนเงินยกเลิก", "เตือนคืนเงินไม่เอาแล้ว", "ข้อ 2 ไม่ต้องแล้ว"])
def test_the_one_that_is_named_is_cancelled(said: str, two: Chat) -> None:
    assert two.says("rak", said) == "ยกเลิกการเตือน อ. 2 มิ.ย. 2563 14.00 น. แล้ว\n“เตือนพรุ่งนี้บ่ายสอง คืนเงิน”"


def test_the_first_of_two_set_in_another_order_is_asked_about(chat: Chat) -> None:
    chat.says("rak", "เตือนพรุ่งนี้บ่ายสอง คืนเงิน")
    chat.says("rak", "เตือนพรุ่งนี้ 9 โมง ส่งแบบ 1")
    assert chat.says("rak", "อันแรกเปลี่ยนเป็น 10 โมง").startswith("การแจ้งเตือนที่ตั้งไว้\n1. ")


def test_where_none_is_about_it_none_is_set_and_none_is_a_report(two: Chat) -> None:
    assert two.says("rak", "เตือนเรื่องเบิกเงินยกเลิก").startswith("ไม่มีการเตือนเรื่องเบิกจ่าย จึงยังไม่ได้ยกเลิกอะไร")
    assert two.says("rak", "อันเบิกเงินยกเลิก").startswith("ไม่มีการเตือนเรื่องเบิกจ่าย")
    assert two.says("sathon", "เตือนเรื่องเบิกเงินยกเลิก").startswith("ยังไม่มีการแจ้งเตือนที่ตั้งไว้")


def test_behind_a_report_the_one_named_is_the_report(two: Chat) -> None:
    two.says("rak", "คืน 3000")
    assert "ตัดออก: เขตบางรัก ส่งคืนเงิน 3,000 บาท" in two.says("rak", "อันคืนเงินยกเลิก")


def test_headquarters_reminder_to_others_is_none_of_ones_own(chat: Chat) -> None:
    chat.says("hq", "เตือนผมพรุ่งนี้ 9 โมง ประชุม")
    assert "ยกเลิกการเตือน" not in chat.says("hq", "เตือนทุกเขตว่าประชุมยกเลิก")
