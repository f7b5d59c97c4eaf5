"""Obstacles told in other words."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.fixture
def flooded(chat: Chat) -> Chat:
    """บางรัก told of a flood while a smaller number of plans waits."""
    chat.says("rak", "ทำแผน 9 ชุมชน")
    assert "ยังไม่บันทึก" in chat.says("rak", "ทำแผน 7 ชุมชน")
    chat.says("rak", "ปัญหา: น้ำท่วม ชุมชนย้ายออก 2 ชุมชน")
    return chat


@pytest.mark.parametrize("said", ["แก้เป็น น้ำท่วม 3 ชุมชน", "ขอแก้เป็นน้ำท่วม 3 ชุมชน"])
def test_an_obstacle_is_put_right_in_words_that_repeat_it(said: str, flooded: Chat) -> None:
    read_back = flooded.says("rak", said)
    assert read_back.startswith("เขตบางรัก · ปัญหาอุปสรรค น้ำท่วม 3 ชุมชน")
    assert "ทำแผนแล้ว 7\nยังไม่บันทึก" in read_back
    assert "2 ชุมชน" not in flooded.says("rak", "ปัญหาของเขตเรามีอะไรบ้าง")


def test_a_value_without_words_of_the_obstacle_is_of_the_draft(flooded: Chat) -> None:
    assert "ทำแผนแล้ว 8\nยังไม่บันทึก" in flooded.says("rak", "แก้เป็น 8 ชุมชน")


@pytest.fixture
def two(chat: Chat) -> Chat:
    """บางรัก told of two obstacles."""
    chat.says("rak", "ปัญหา: ติดโควิด ชุมชนไม่ว่าง")
    chat.says("rak", "ปัญหา: ประธานชุมชนลาออก")
    return chat


@pytest.mark.parametrize(
    ("said", "gone"),
    [("ยกเลิกปัญหาโควิด", "ติดโควิด ชุมชนไม่ว่าง"), ("ลบปัญหาเรื่องติดโควิดค่ะ", "ติดโควิด ชุมชนไม่ว่าง"), ("ยกเลิกปัญหาประธานลาออก", "ประธานชุมชนลาออก"),
     ("ยกเลิกปัญหาเมื่อกี้", "ประธานชุมชนลาออก"), ("ยกเลิกปัญหา", "ประธานชุมชนลาออก")],
)  # fmt: skip
def test_the_obstacle_that_is_named_is_taken_back_else_the_last(said: str, gone: str, two: Chat) -> None:
    assert two.says("rak", said).endswith(f"ตัดออก: เขตบางรัก ปัญหาอุปสรรค {gone}")


@pytest.mark.parametrize("said", ["ยกเลิกปัญหาน้ำท่วม", "ยกเลิกปัญหาชุมชน"])
def test_an_obstacle_that_is_none_or_two_is_asked_about(said: str, two: Chat) -> None:
    answer = two.says("rak", said)
    assert "ตัดออก" not in answer
    assert "เลขที่ 1: ติดโควิด ชุมชนไม่ว่าง\nเลขที่ 2: ประธานชุมชนลาออก" in answer


def test_an_obstacle_that_a_colleague_told_is_offered_with_its_button(two: Chat) -> None:
    answer = two.says("head", "ยกเลิกปัญหาโควิด")
    assert "ยังไม่ได้ยกเลิกอะไร" in answer
    assert "ติดโควิด" in answer


@pytest.mark.parametrize("said", ["อันที่ 2", "ข้อ 2 แก้ได้แล้ว", "2 ด้วย", "อันที่ 2 ด้วยค่ะ"])
def test_one_of_those_listed_is_closed_by_its_place_or_number(said: str, two: Chat) -> None:
    asked = two.send("rak", text="ปัญหาหมดแล้ว")
    assert two.taps("rak", choices(asked)[0].label, asked) == "ปิดปัญหาแล้ว: เขตบางรัก ปัญหาอุปสรรค ติดโควิด ชุมชนไม่ว่าง"
    assert "ปิดปัญหาแล้ว: เขตบางรัก ปัญหาอุปสรรค ประธานชุมชนลาออก" in two.says("rak", said)


def test_all_of_those_listed_are_closed_together(two: Chat) -> None:
    two.says("rak", "ปัญหาหมดแล้ว")
    assert two.says("rak", "ทั้งคู่เลย").count("ปิดปัญหาแล้ว") == 2


@pytest.mark.parametrize("said", ["ใช่แก้ได้แล้ว", "ใช่", "แก้แล้วค่ะ"])
def test_the_only_one_is_closed_by_a_yes(said: str, chat: Chat) -> None:
    chat.says("rak", "ปัญหา: ฝนตก")
    chat.says("rak", "ปัญหาหมดแล้ว")
    assert "ปิดปัญหาแล้ว: เขตบางรัก ปัญหาอุปสรรค ฝนตก" in chat.says("rak", said)
    assert "ไม่มีปัญหาอุปสรรคที่ยังค้าง" in chat.says("rak", "ปัญหาหมดแล้ว")


def test_a_yes_under_two_closes_neither(two: Chat) -> None:
    two.says("rak", "ปัญหาหมดแล้ว")
    assert "ปิดปัญหาแล้ว" not in two.says("rak", "ใช่") + two.says("rak", "แบบ 2 ส่งวันไหน")


@pytest.mark.parametrize("begun_with", ["มีปัญหา", "ติดปัญหาค่ะ", "มีอุปสรรค"])
def test_that_there_is_an_obstacle_asks_which(begun_with: str, chat: Chat) -> None:
    assert "พิมพ์ปัญหาอุปสรรคมาได้เลย" in chat.says("rak", begun_with)
    assert "ปัญหาอุปสรรค งบไม่พอ" in chat.says("rak", "งบไม่พอ")
    assert "ปัญหาอุปสรรค คนไม่พอ" in chat.says("rak", "ยังมีอีกเรื่อง คนไม่พอ")


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("เบิก 20,000 บาท ปัญหาอุปสรรค ฝนตกหนัก จึงเรียนมาเพื่อโปรดทราบ", "ฝนตกหนัก"),
        ("ปัญหา: น้ำท่วม ชุมชนย้ายออก จึงเรียนมาเพื่อโปรดทราบและพิจารณา", "น้ำท่วม ชุมชนย้ายออก"),
        ("มีปัญหา\n- ขาดวิทยากร\nจึงเรียนมาเพื่อทราบ", "ขาดวิทยากร"),
    ],
)
def test_the_formula_that_closes_a_letter_is_no_part_of_an_obstacle(told: str, kept: str, chat: Chat) -> None:
    chat.says("rak", told)
    assert f"เขตบางรัก: {kept} (แจ้ง" in chat.says("hq", "เขตไหนมีปัญหาบ้าง")
