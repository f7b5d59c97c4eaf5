"""A reminder wished for beside a report: the report is saved, the reminder is set, and what it is about stays owed."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("ส่งแบบ 2 แล้วพรุ่งนี้เตือนให้ส่งแบบ 1 ด้วย 9 โมง", "พรุ่งนี้เตือนให้ส่งแบบ 1 ด้วย 9 โมง"),
        ("แบบ 2 ส่งแล้วนะ แบบ 1 เตือนด้วยพรุ่งนี้ 9 โมง", "แบบ 1 เตือนด้วยพรุ่งนี้ 9 โมง"),
        ("ส่งแบบ 2 แล้วค่ะ พรุ่งนี้เตือนส่งแบบ 1 ด้วยนะ", "พรุ่งนี้เตือนส่งแบบ 1 ด้วยนะ"),
        ("พรุ่งนี้ 9 โมงเตือนส่งแบบ 1 ด้วย แบบ 2 ส่งแล้ว", "พรุ่งนี้ 9 โมงเตือนส่งแบบ 1 ด้วย"),
        ("เตือนส่งแบบ 1 พรุ่งนี้ 9 โมงด้วย ส่วนแบบ 2 ส่งแล้ว", "เตือนส่งแบบ 1 พรุ่งนี้ 9 โมงด้วย"),
    ],
)
def test_what_is_to_be_reminded_of_is_not_sent(said: str, words: str, chat: Chat) -> None:
    told = chat.says("rak", said)
    assert told.startswith("เขตบางรัก · เอกสาร แบบรายงาน 2 ส่งแล้ว")
    assert f"ตั้งเตือนแล้ว อ. 2 มิ.ย. 2563 09.00 น.\n“{words}”" in told
    assert "ยังไม่มีรายงานเรื่องแบบรายงาน 1" in chat.says("rak", "แบบ 1 ส่งยัง")


def test_any_report_has_a_reminder_beside_it(chat: Chat) -> None:
    told = chat.says("rak", "เบิก 30000 แล้ว ทุกวันศุกร์เตือนส่งแบบ 1 ด้วย")
    assert told.startswith("เขตบางรัก · เบิกจ่าย 30,000 บาท")
    assert "ตั้งเตือนแล้ว ศ. 5 มิ.ย. 2563 09.00 น. (ทุกสัปดาห์)" in told


def test_the_hour_is_asked_for_behind_the_report(chat: Chat) -> None:
    told = chat.says("rak", "ส่งแบบ 1 แล้ว อย่าลืมเตือนแบบ 2 พรุ่งนี้นะ")
    assert told.startswith("เขตบางรัก · เอกสาร แบบรายงาน 1 ส่งแล้ว")
    assert "อ. 2 มิ.ย. 2563 กี่โมง" in told
