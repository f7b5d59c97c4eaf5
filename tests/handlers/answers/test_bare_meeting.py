"""ประชุม 25 says neither people nor day: it is asked which, and nothing is saved before. It is noon on 1 June 2563."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", ["ประชุม 25", "ประชุม 25 ค่ะ", "จัดประชุม 25", "ประชุมประชาคม 25"])
def test_what_the_number_is_is_asked(said: str, chat: Chat) -> None:
    asked = chat.send("rak", text=said)
    assert "25 เป็นจำนวนผู้เข้าร่วมหรือวันที่ จึงยังไม่บันทึก" in str(asked)
    assert [each.label for each in choices(asked)][:3] == ["25 คน", "จัดแล้ว 25 พ.ค.", "นัดไว้ 25 มิ.ย."]
    assert "ประชุมชี้แจง 0/50 เขต" in chat.says("hq", "ประชุมแล้วกี่เขต")


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("25 คน", "จัดแล้ว\nจำนวนผู้เข้าร่วม: 25 คน"),
        ("คนค่ะ", "จัดแล้ว\nจำนวนผู้เข้าร่วม: 25 คน"),
        ("นัดไว้", "นัดไว้\nวันที่: พฤ. 25 มิ.ย. 2563"),
        ("25 มิ.ย. ค่ะ", "นัดไว้\nวันที่: พฤ. 25 มิ.ย. 2563"),
        ("25 พ.ค.", "จัดแล้ว\nวันที่: จ. 25 พ.ค. 2563"),
    ],
)
def test_what_is_named_is_saved(answer: str, shown: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 25")
    assert f"ประชุมชี้แจง {shown}" in chat.says("rak", answer)


@pytest.mark.parametrize(("answer", "left"), [("วันที่", ["จัดแล้ว 25 พ.ค.", "นัดไว้ 25 มิ.ย."]), ("จัดแล้ว", ["25 คน", "จัดแล้ว 25 พ.ค."])])
def test_words_that_fit_two_leave_those(answer: str, left: list[str], chat: Chat) -> None:
    chat.says("rak", "ประชุม 25")
    asked = chat.send("rak", text=answer)
    assert [each.label for each in choices(asked)] == left
    assert "บันทึกแล้ว" in chat.taps("rak", left[1], asked)


def test_headquarters_is_asked_of_the_district_that_it_names(chat: Chat) -> None:
    asked = chat.send("hq", text="บางรัก ประชุม 12")
    assert chat.taps("hq", "นัดไว้ 12 มิ.ย.", asked).startswith("เขตบางรัก · ประชุมชี้แจง นัดไว้\nวันที่: ศ. 12 มิ.ย. 2563")


@pytest.mark.parametrize("said", ["ประชุมแล้ว 25", "ประชุม 45", "ประชุม 25 คน", "ประชุมเมื่อวาน 25"])
def test_where_it_is_clear_nothing_is_asked(said: str, chat: Chat) -> None:
    assert "ประชุมชี้แจง จัดแล้ว" in chat.says("rak", said)


def test_under_the_question_how_many_came_it_is_people(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อวาน")
    assert "จำนวนผู้เข้าร่วม: 25 คน" in chat.says("rak", "ประชุม 25")


def test_what_says_something_else_is_answered(chat: Chat) -> None:
    chat.says("rak", "ประชุม 25")
    assert "เบิกจ่าย 3,000 บาท" in chat.says("rak", "เบิก 3000")
