"""The last report withdrawn with why, all of it, or all but one thing."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(
    "words",
    [
        "ถอนก่อน หัวหน้ายังไม่เซ็น", "ยกเลิกก่อน ตัวเลขยังไม่นิ่ง", "ขอดึงกลับก่อน ผอ.ยังไม่อนุมัติ", "ขอถอนรายงานก่อนนะคะ รอเช็คตัวเลข",
        "เดี๋ยวลบออกก่อน ตัวเลขผิด", "ยกเลิกรายงานก่อน เพราะยังไม่แน่ใจ",
    ],
)  # fmt: skip
def test_a_report_is_withdrawn_with_why(chat: Chat, words: str) -> None:
    chat.says("rak", "ทำแผน 12")
    assert chat.says("rak", words).startswith("ยกเลิกรายงานเลขที่ 1 แล้ว")


@pytest.mark.parametrize("words", ["ถอนก่อนได้ไหม ไม่แน่ใจ", "ยกเลิกก่อน แล้วยังไม่ส่งต้องทำยังไง"])
def test_what_asks_withdraws_nothing(chat: Chat, words: str) -> None:
    chat.says("rak", "ทำแผน 12")
    assert "ยกเลิกรายงานเลขที่" not in chat.says("rak", words)


def test_what_waits_is_withdrawn_where_nothing_was_saved(chat: Chat) -> None:
    assert "ยังไม่บันทึก" in chat.says("rak", "ทำแผน 60")
    assert "ทำแผนแล้ว 60" in (answer := chat.says("rak", "ถอนก่อน หัวหน้ายังไม่เซ็น"))
    assert "กี่ชุมชน" not in answer


@pytest.mark.parametrize("words", ["เอาแผนออก เหลือแต่เบิก", "ลบแผนออก เอาแค่เบิก", "ตัดแผนออกนะ เหลือแค่เบิกพอ"])
def test_one_thing_is_taken_out_and_the_other_named_as_left(chat: Chat, words: str) -> None:
    chat.says("rak", "ทำแผน 10 เบิก 20000")
    assert "ตัดออก: เขตบางรัก แผนพัฒนาชุมชน ทำแผนแล้ว 10" in chat.says("rak", words)
    assert "20,000" in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("words", ["ยกเลิกทั้งหมด", "ลบให้หมด", "ขอยกเลิกทุกเรื่องค่ะ", "ยกเลิกหมดเลย"])
def test_all_of_the_only_report_is_taken_back(chat: Chat, words: str) -> None:
    chat.says("rak", "ทำแผน 10 เบิก 20000")
    answer = chat.says("rak", words)
    assert "ทำแผนแล้ว 10" in answer
    assert "20,000" in answer


@pytest.mark.parametrize("words", ["เอาเบิกกลับมา", "เอาที่ลบไปกลับมา", "เอายอดเบิกกลับมาค่ะ", "เอาอันที่ลบกลับคืน"])
def test_what_was_taken_out_is_offered_again_by_its_kind(chat: Chat, words: str) -> None:
    chat.says("rak", "เบิก 30000")
    chat.says("rak", "ทำแผน 10")
    chat.says("rak", "เอาเบิกออก")
    replies = chat.send("rak", text=words)
    assert [choice.say for choice in choices(replies)] == ["เบิก 30000"]


def test_of_two_the_one_of_the_kind_that_is_named_is_offered(chat: Chat) -> None:
    chat.says("rak", "เบิก 30000")
    chat.says("rak", "ทำแผน 10")
    chat.says("rak", "เอาเบิกออก")
    chat.says("rak", "เอาแผนออก")
    assert [choice.say for choice in choices(chat.send("rak", text="เอาเบิกกลับมา"))] == ["เบิก 30000"]
