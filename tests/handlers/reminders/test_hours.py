"""The hour of a reminder that names a part of its day; reminders moved and cancelled in few words; questions about them."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(("said", "hours"), [("วันศุกร์เช้า", ["8 โมง", "9 โมง", "10 โมง"]), ("วันศุกร์ตอนบ่าย", ["บ่ายโมง", "บ่ายสอง", "บ่ายสาม"])])
def test_the_hours_of_the_part_of_the_day_are_offered(said: str, hours: list[str], chat: Chat) -> None:
    asked = chat.send("rak", text=f"เตือนส่งแบบ 2 {said}")
    assert [choice.label for choice in choices(asked)][:3] == hours
    assert "ศ. 5 มิ.ย. 2563" in chat.taps("rak", hours[1], asked)


@pytest.mark.parametrize("said", ["เลื่อนเป็นบ่าย", "เปลี่ยนเป็นบ่ายดีกว่า", "เอาเป็นบ่ายแทน"])
def test_another_part_is_asked_for_its_hour(said: str, chat: Chat) -> None:
    chat.says("rak", "เตือนส่งแบบ 2 วันศุกร์เช้า")
    asked = chat.send("rak", text=said)
    assert "บ่ายสอง" in [choice.label for choice in choices(asked)]
    assert chat.taps("rak", "บ่ายสอง", asked).startswith("ตั้งเตือนแล้ว ศ. 5 มิ.ย. 2563 14.00 น.\n“เตือนส่งแบบ 2 วันศุกร์บ่าย”")


@pytest.mark.parametrize("said", ["เอาเป็นวันจันทร์แทน", "วันจันทร์", "ขอเป็นวันจันทร์ดีกว่าค่ะ"])
def test_another_day_is_asked_for_its_hour_too(said: str, chat: Chat) -> None:
    chat.says("rak", "เตือนส่งแบบ 2 วันศุกร์เช้า")
    asked = chat.send("rak", text=said)
    assert chat.taps("rak", "9 โมง", asked).startswith("ตั้งเตือนแล้ว จ. 8 มิ.ย. 2563 09.00 น.\n“เตือนส่งแบบ 2 วันจันทร์เช้า”")


@pytest.mark.parametrize("said", ["เมื่อกี้เตือนเรื่องอะไรนะ", "เมื่อกี้ตั้งเตือนว่าอะไร", "พรุ่งนี้เตือนเรื่องอะไรบ้าง", "วันศุกร์มีเตือนอะไรไหม"])
def test_what_one_is_reminded_of_is_a_question(said: str, chat: Chat) -> None:
    assert chat.says("rak", said).startswith("ยังไม่มีการแจ้งเตือนที่ตั้งไว้")


@pytest.mark.parametrize(
    ("said", "at"),
    [("เลื่อนไปอีกวัน", "ส. 6 มิ.ย. 2563 10.00 น."), ("เลื่อนไปอีก 2 วัน", "อา. 7 มิ.ย. 2563 10.00 น."),
     ("เลื่อนเตือนเป็น 24", "พ. 24 มิ.ย. 2563 10.00 น."), ("ไม่เอา 10 โมง เอาสิบเอ็ดโมง", "ศ. 5 มิ.ย. 2563 11.00 น."),
     ("ไม่ใช่ 10 โมง เป็น 11 โมง", "ศ. 5 มิ.ย. 2563 11.00 น.")],
)  # fmt: skip
def test_the_one_just_set_is_moved_in_few_words(said: str, at: str, chat: Chat) -> None:
    chat.says("rak", "เตือนวันศุกร์ 10 โมง ประชุม")
    assert chat.says("rak", said).startswith(f"เลื่อนการเตือนเป็น {at} แล้ว")


def test_a_bare_number_may_be_an_hour_or_a_day(chat: Chat) -> None:
    chat.says("rak", "เตือนวันศุกร์ 9 โมง ประชุม")
    asked = chat.send("rak", text="เลื่อนเป็น 11")
    assert [choice.label for choice in choices(asked)] == ["เลื่อนเป็น 11 โมง", "เลื่อนเป็นวันที่ 11"]
    assert "พฤ. 11 มิ.ย. 2563 09.00 น." in chat.taps("rak", "เลื่อนเป็นวันที่ 11", asked)
    assert "พฤ. 11 มิ.ย. 2563 11.00 น." in chat.taps("rak", "เลื่อนเป็น 11 โมง", asked)


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize("said", ["ลบทิ้ง ส่งแล้ว", "ยกเลิกเลย ทำแล้ว", "เอาออกได้เลยค่ะ"])
def test_the_only_one_is_cancelled_with_its_reason(said: str, listed: bool, chat: Chat) -> None:
    chat.says("rak", "เตือนวันศุกร์ 9 โมง ส่งแบบ 2")
    if listed:
        chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    assert chat.says("rak", said).startswith("ยกเลิกการเตือน ศ. 5 มิ.ย. 2563 09.00 น. แล้ว")


def test_of_several_it_is_asked_which(chat: Chat) -> None:
    chat.says("rak", "เตือนวันศุกร์ 9 โมง ส่งแบบ 2")
    chat.says("rak", "เตือนวันศุกร์ 10 โมง ประชุม")
    chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    assert chat.says("rak", "ลบทิ้ง ส่งแล้ว").startswith("ยกเลิกข้อไหน")


@pytest.mark.parametrize(("day", "asked", "hour", "set_for"), [
    ("พรุ่งนี้เช้า", "ให้เตือน อ. 2 มิ.ย. 2563 กี่โมง", "9 โมง", "ตั้งเตือนแล้ว อ. 2 มิ.ย. 2563 09.00 น."),
    ("ศุกร์หน้าบ่าย", "ให้เตือน ศ. 12 มิ.ย. 2563 กี่โมง", "บ่ายสอง", "ตั้งเตือนแล้ว ศ. 12 มิ.ย. 2563 14.00 น."),
])  # fmt: skip
def test_the_day_of_an_answer_that_lacks_its_hour_is_kept(day: str, asked: str, hour: str, set_for: str, chat: Chat) -> None:
    assert "ให้เตือนวันไหน" in chat.says("rak", "เตือนส่งแบบ 1")
    assert chat.says("rak", day).startswith(asked)
    assert chat.says("rak", hour).startswith(set_for)
