"""A share, said in a report or as an answer, is offered as the number that it comes to; none is saved before it is tapped."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", ["เบิกจ่ายร้อยละ 50", "เบิกไปครึ่งนึง"])
def test_the_share_of_a_report_is_its_first_button(said: str, chat: Chat) -> None:
    asked = chat.send("rak", text=said)
    assert "เบิกจ่าย 32,670 บาท" in chat.taps("rak", choices(asked)[0].label, asked)


@pytest.mark.parametrize("said", ["50%", "ครึ่งนึงอะ", "ร้อยละ 50 ค่ะ"])
def test_the_share_of_an_answer_is_offered(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว")
    asked = chat.send("rak", text=said)
    assert "หมายถึง 32,670 บาท หรือไม่" in str(asked)
    assert "เบิกจ่าย 32,670 บาท" in chat.taps("rak", "32,670 บาท", asked)


@pytest.mark.parametrize("said", ["ครึ่งของ 60000", "50% จากงบ 60,000", "ครึ่งนึงของเงิน 60,000 บาท"])
def test_the_share_of_a_sum_that_is_told_with_it_is_offered(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว")
    asked = chat.send("rak", text=said)
    assert "หมายถึง 30,000 บาท หรือไม่" in str(asked)
    assert "เบิกจ่าย 30,000 บาท" in chat.taps("rak", "30,000 บาท", asked)


def test_about_a_share_of_a_sum_is_no_number(chat: Chat) -> None:
    chat.says("rak", "คืนเงินแล้ว")
    assert chat.says("rak", "ประมาณ 10% ของ 65340").startswith("ขอเป็นตัวเลขที่แน่นอน")


def test_the_share_of_a_sum_in_a_report_is_its_first_button(chat: Chat) -> None:
    assert choices(chat.send("rak", text="เบิกไปครึ่งนึงของ 60,000"))[0].label == "30,000 บาท"


@pytest.mark.parametrize(("said", "done"), [("ทุกชุมชน", 15), ("ครบหมดแล้ว", 15), ("ยกเว้น 2 ชุมชน", 13), ("ขาด 2 ชุมชน", 13)])
def test_all_communities_or_all_but_some_are_offered(said: str, done: int, chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว")
    asked = chat.send("rak", text=said)
    assert f"ทำแผนแล้ว {done}" in chat.taps("rak", f"{done} ชุมชน", asked)


@pytest.mark.parametrize("said", ["ชาย 12 หญิง 28", "ชาย 12 คน หญิง 28 คนค่ะ", "เช้า 12 บ่าย 28", "หญิง 28 ชาย 12"])
def test_people_in_two_parts_are_offered_as_their_sum(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อวาน")
    asked = chat.send("rak", text=said)
    assert "หมายถึง 40 คน หรือไม่" in str(asked)
    assert "จำนวนผู้เข้าร่วม: 40 คน" in chat.taps("rak", "40 คน", asked)


def test_all_but_two_of_a_report_are_its_first_button(chat: Chat) -> None:
    asked = chat.send("rak", text="ทำแผนครบทุกชุมชนแล้ว ยกเว้น 2 ชุมชน")
    assert choices(asked)[0].label == "13 ชุมชน"


@pytest.mark.parametrize("said", ["ใช้หมดแล้ว", "กว่าครึ่ง", "ส่งแบบ 1 หมดแล้ว", "20 %กว่าๆ", "ทั้งหมดเข้ายัง", "คืนหมดแล้วปะ"])
def test_what_is_no_share_of_it_is_not_offered(said: str, chat: Chat) -> None:
    chat.says("rak", "คืนเงินแล้ว")
    assert "หมายถึง" not in chat.says("rak", said)


def test_projects_by_name_are_offered_as_their_sum(chat: Chat) -> None:
    asked = chat.send("rak", text="บรรจุโครงการอบรม 1 โครงการ กับกีฬา 1 โครงการ ปี 64")
    assert "บรรจุแผนปฏิบัติการ 2 โครงการ" in chat.taps("rak", choices(asked)[0].label, asked)
