"""A reminder is cancelled by what it is about; where none is about that, none is."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(("said", "about"), [("ยกเลิกเตือนเบิกเงิน", "เบิกจ่าย"), ("ไม่ต้องเตือนเรื่องแบบ 1 แล้วค่ะ", "แบบรายงาน 1")])
def test_the_only_reminder_stays_where_another_subject_is_named(said: str, about: str, chat: Chat) -> None:
    chat.says("rak", "เตือนมะรืน 10 โมง ประชุม")
    assert chat.says("rak", said).startswith(f"ไม่มีการเตือนเรื่อง{about} จึงยังไม่ได้ยกเลิกอะไร")
    assert "ประชุม" in chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    chat.says("rak", said)
    assert chat.says("rak", "ยกเลิกข้อ 1").startswith("ยกเลิกการเตือน พ. 3 มิ.ย. 2563 10.00 น. แล้ว")


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize(
    ("said", "words"), [("ไม่ต้องเตือนเรื่องเบิกแล้ว", "เบิกเงิน"), ("ยกเลิกเตือนแบบ 2 ค่ะ", "ส่งแบบ 2"), ("ขอยกเลิกการเตือนประชุม", "ประชุม")]
)
def test_the_one_of_several_that_is_named_is_cancelled_and_no_other(said: str, words: str, listed: bool, chat: Chat) -> None:
    for each in ("ส่งแบบ 1", "ประชุม", "เบิกเงิน", "ส่งแบบ 2"):
        chat.says("rak", f"เตือนมะรืน 10 โมง {each}")
    if listed:
        chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    assert chat.says("rak", said) == f"ยกเลิกการเตือน พ. 3 มิ.ย. 2563 10.00 น. แล้ว\n“เตือนมะรืน 10 โมง {words}”"
    assert len([choice for choice in choices(chat.send("rak", text="ดูการแจ้งเตือนของฉัน")) if "ข้อ" in choice.label]) == 3


def test_where_two_are_about_it_it_is_asked_which(chat: Chat) -> None:
    chat.says("rak", "เตือนมะรืน 10 โมง ประชุม")
    chat.says("rak", "เตือนพรุ่งนี้ 9 โมง ประชุม")
    assert chat.says("rak", "ยกเลิกเตือนประชุม").startswith("ยกเลิกข้อไหน")


@pytest.mark.parametrize("said", ["ยกเลิกการเตือนให้หน่อยค่ะ", "ยกเลิกเตือนที่ตั้งไว้", "ยกเลิกการเตือน 1", "ไม่ต้องเตือนแล้ว"])
def test_the_only_reminder_is_cancelled_where_no_subject_is_named(said: str, chat: Chat) -> None:
    chat.says("rak", "เตือนมะรืน 10 โมง ประชุม")
    assert chat.says("rak", said).startswith("ยกเลิกการเตือน พ. 3 มิ.ย. 2563 10.00 น. แล้ว")


@pytest.mark.parametrize("said", ["ยกเลิกเตือนทั้งหมด", "ยกเลิกทั้งหมด"])
def test_all_of_a_list_are_cancelled_in_one_answer(said: str, chat: Chat) -> None:
    chat.says("rak", "เตือนมะรืน 10 โมง ประชุม")
    chat.says("rak", "เตือนพรุ่งนี้ 9 โมง ส่งแบบ 1")
    chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    assert chat.says("rak", said).count("ยกเลิกการเตือน") == 2
    assert "ยังไม่มีการแจ้งเตือน" in chat.says("rak", "ดูการแจ้งเตือนของฉัน")


def test_one_of_a_list_is_cancelled_by_its_own_words(chat: Chat) -> None:
    chat.says("rak", "เตือนมะรืน 10 โมง ประชุมทีม")
    chat.says("rak", "เตือนพรุ่งนี้ 9 โมง ส่งแบบ 1")
    chat.says("rak", "ดูการแจ้งเตือนของฉัน")
    assert "“เตือนมะรืน 10 โมง ประชุมทีม”" in chat.says("rak", "ยกเลิกอันประชุมทีม")
    assert "ส่งแบบ 1" in chat.says("rak", "ดูการแจ้งเตือนของฉัน")


@pytest.mark.parametrize(
    ("said", "hour"),
    [("เตือนอีก 2 ชั่วโมง ส่งแบบ 1", "14.00"), ("เตือนผมอีกครึ่งชั่วโมง", "12.30"), ("เตือนอีกชั่วโมงครึ่ง", "13.30"), ("เตือนอีก 45 นาที", "12.45")],
)
def test_an_hour_that_is_counted_from_now_is_the_first_answer(said: str, hour: str, chat: Chat) -> None:
    asked = chat.send("rak", text=said)
    assert choices(asked)[0].label == f"วันนี้ {hour} น."
    assert f"ตั้งเตือนแล้ว จ. 1 มิ.ย. 2563 {hour} น." in chat.taps("rak", choices(asked)[0].label, asked)


def test_who_would_remind_somebody_else_is_told_before_the_hour_is_asked(chat: Chat) -> None:
    assert "เตือนในแชตนี้ถึงท่านเองเท่านั้น ไม่ส่งถึงผู้อื่น" in chat.says("rak", "เตือนหัวหน้าด้วย")
    assert choices(chat.send("rak", text="เตือนผมด้วย"))[0].label == "พรุ่งนี้ 9 โมง"
