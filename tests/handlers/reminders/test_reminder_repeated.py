"""A reminder that comes again and again, whose hour alone is asked."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("said", "answer", "first", "again"),
    [
        ("เตือนทุกศุกร์เช้า เช็คยอดเบิก", "บ่ายสอง", "ศ. 5 มิ.ย. 2563 14.00 น.", "ทุกสัปดาห์"),
        ("เตือนทุกศุกร์เช้า เช็คยอดเบิก", "9 โมง", "ศ. 5 มิ.ย. 2563 09.00 น.", "ทุกสัปดาห์"),
        ("เตือนทุกวันเช้าๆ ดูยอดเบิก", "8 โมง", "อ. 2 มิ.ย. 2563 08.00 น.", "ทุกวัน"),
        ("เตือนทุกศุกร์เช้า เช็คยอดเบิก", "พุธ 10 โมง", "พ. 3 มิ.ย. 2563 10.00 น.", "ทุกสัปดาห์"),
    ],
)
def test_it_rings_first_on_its_day(said: str, answer: str, first: str, again: str, chat: Chat) -> None:
    assert "กี่โมง" in chat.says("rak", said)
    assert chat.says("rak", answer).startswith(f"ตั้งเตือนแล้ว {first} ({again})")


@pytest.mark.parametrize(
    ("said", "moved", "first"),
    [
        ("เตือนทุกวันศุกร์ 9 โมง ส่งรายงาน", "เปลี่ยนเป็น 10 โมง", "ศ. 5 มิ.ย. 2563 10.00 น. (ทุกสัปดาห์)"),
        ("เตือนทุกวันศุกร์ 9 โมง ส่งรายงาน", "เลื่อนเป็นวันพฤหัส", "พฤ. 4 มิ.ย. 2563 09.00 น. (ทุกสัปดาห์)"),
        ("เตือนทุกวัน 9 โมง ส่งรายงาน", "เลื่อนเป็น 8 โมง", "อ. 2 มิ.ย. 2563 08.00 น. (ทุกวัน)"),
    ],
)
def test_it_rings_from_its_new_time_on(said: str, moved: str, first: str, chat: Chat) -> None:
    chat.says("rak", said)
    assert chat.says("rak", moved).startswith(f"เลื่อนการเตือนซ้ำเป็น {first} แล้ว")
    listed = chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    assert f"1. {first}" in listed
    assert "2. " not in listed
