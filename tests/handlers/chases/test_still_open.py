"""ส่งเลย behind something else shows the preview that waits once more; where none does it says so. A chase of the busy is offered."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat, choices, words


@pytest.mark.parametrize("said", ["ส่งเลย", "ส่งได้เลยค่ะ", "โอเค ส่งเลย"])
def test_the_preview_that_waits_is_shown_again(chat: Chat, said: str) -> None:
    chat.says("hq", "ทวงแบบ 1")
    assert "ไม่มีผู้ที่ต้องเตือน" in chat.says("hq", "เตือนพระนคร: ขอแบบ 2")
    again = chat.send("hq", text=said)
    assert words(again).startswith("เขตที่ยังค้างแบบรายงาน 1 (2 เขต): บางรัก, สาทร")
    assert chat.taps("hq", "ส่งเลย", again).startswith("ส่งแล้ว 2 คน")
    assert chat.says("hq", said).startswith("การทวงล่าสุดส่งหรือตั้งไว้แล้ว")


def test_where_none_waits_that_is_said(chat: Chat) -> None:
    assert chat.says("hq", "ส่งเลย").startswith("ไม่มีการทวงที่รอส่ง พิมพ์ใหม่ได้")
    chat.says("hq", "ทวงแบบ 1")
    chat.says("hq", "ไม่ส่งแล้ว")
    assert chat.says("hq", "ส่งเลย").startswith("การทวงล่าสุดยกเลิกไปแล้ว")
    assert "ทวง" not in chat.says("rak", "ส่งเลย")


def test_whom_is_busy_alone_is_sent_to_later(chat: Chat) -> None:
    chat.says("rak", "ทำแผนครบทุกชุมชนแล้ว ยกเว้น 2 ชุมชน")
    asked = chat.send("hq", text="เตือนบางรัก: ขอรูปถ่ายการประชุมด้วย")
    assert "กำลังรายงานอยู่ 1 เขต: บางรัก ยังไม่ได้ส่ง" in words(asked)
    assert "ส่งเมื่อรายงานเสร็จ ราวหนึ่งชั่วโมงจากนี้ ไหม" in words(asked)
    assert [each.label for each in choices(asked)] == ["ส่งเมื่อว่าง", "ยกเลิก"]
    assert chat.taps("hq", "ส่งเมื่อว่าง", asked).startswith("ตั้งไว้แล้ว จะส่งถึงเขตที่กำลังรายงานอยู่ราวหนึ่งชั่วโมงจากนี้: บางรัก")
    assert "บางรัก" in chat.says("hq", "ดูการแจ้งเตือนของฉัน")


def test_it_leaves_when_they_are_free(chat: Chat) -> None:
    chat.says("rak", "ทำแผนครบทุกชุมชนแล้ว ยกเว้น 2 ชุมชน")
    chat.says("hq", "เตือนบางรัก: ขอรูปถ่ายการประชุมด้วย")
    chat.says("hq", "ส่งเมื่อว่าง")
    with chat.database.begin() as connection:
        (waiting,) = chat.store("hq", connection).reminders()
    chat.at += timedelta(hours=2)
    assert "ขอรูปถ่ายการประชุมด้วย" in words(chat.send("hq", kind="timer", data=f"remind|{waiting.id}"))


def test_whom_a_chase_leaves_out_is_named_with_the_reason(chat: Chat) -> None:
    chat.says("rak", "จัดประชุมไม่ได้ งด")
    told = chat.says("hq", "ทวงเขตที่ยังไม่ประชุม")
    assert told.startswith("เขตที่ยังค้างประชุมชี้แจง (1 เขต): สาทร")
    assert "ไม่ทวง 1 เขต ที่แจ้งแล้วว่าไม่มีหรือไม่จัด: บางรัก" in told
