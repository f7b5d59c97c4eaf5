"""A new number that may be of several things of a report is asked about once, and kept for the answer."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.fixture
def asked(chat: Chat) -> Chat:
    chat.says("rak", "ทำแผน 12 จาก 15 ชุมชน บรรจุ 2 ปี 64")
    return chat


def test_each_thing_has_its_tap_with_the_number(asked: Chat) -> None:
    replies = asked.send("rak", text="แก้เป็น 3")
    assert [choice.label for choice in choices(replies)] == ["ทำแผน 3 ชุมชน", "บรรจุ 3 โครงการ"]
    assert asked.taps("rak", "บรรจุ 3 โครงการ", replies).startswith("เขตบางรัก · บรรจุแผนปฏิบัติการ 3 โครงการ\nปีงบประมาณ: 2564")


def test_the_other_tap_puts_the_other_thing_right(asked: Chat) -> None:
    replies = asked.send("rak", text="แก้เป็น 3")
    assert "แผนพัฒนาชุมชน ทำแผนแล้ว 3" in asked.taps("rak", "ทำแผน 3 ชุมชน", replies)


@pytest.mark.parametrize(("words", "says"), [("หมายถึงโครงการ", "3 โครงการ"), ("แผนค่ะ", "ทำแผนแล้ว 3"), ("ที่บรรจุ", "3 โครงการ")])
def test_one_may_be_named(asked: Chat, words: str, says: str) -> None:
    asked.says("rak", "แก้เป็น 3")
    assert says in asked.says("rak", words)


@pytest.mark.parametrize("words", ["ไม่ใช่โครงการ", "โครงการไหนนะ", "แผน 5 ชุมชน"])
def test_what_denies_asks_or_says_another_number_names_none(asked: Chat, words: str) -> None:
    asked.says("rak", "แก้เป็น 3")
    answer = asked.says("rak", words)
    assert "ปฏิบัติการ 3 โครงการ" not in answer
    assert "ทำแผนแล้ว 3" not in answer


def test_the_buttons_of_a_report_of_two_kinds_differ(asked: Chat) -> None:
    replies = asked.send("rak", text="ประชุมแล้ว 20 พ.ค. 45 คน เบิก 5000")
    press = next(choice.press for choice in choices(replies) if choice.label == "แก้ไข")
    labels = [choice.label for choice in choices(asked.send("rak", kind="press", data=press))]
    assert labels == ["ประชุม วันที่", "ประชุม จำนวนผู้เข้า…", "ประชุม สถานะ", "เบิก จำนวนเงิน"]
    assert len(set(labels)) == len(labels)
