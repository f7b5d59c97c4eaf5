"""Obstacles that are spoken of again, and more of them in the next line."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def two(chat: Chat) -> Chat:
    """บางรัก told of two obstacles."""
    chat.says("rak", "ปัญหาคือเบิกเงินไม่ทันเพราะระบบ MIS ล่ม")
    chat.says("rak", "แล้วก็ชุมชนไม่มีประธาน")
    return chat


@pytest.mark.parametrize(
    "said",
    ["ปัญหาเรื่องประธานชุมชนยังไม่ได้แก้", "ปัญหาประธานชุมชนยังแก้ไม่ได้", "ปัญหาเรื่องประธานชุมชน ให้ สยป ช่วยหน่อย",
     "ปัญหาเรื่องประธานชุมชน อยากให้ สยป. ช่วยประสานหน่อย"],
)  # fmt: skip
def test_one_that_is_only_named_again_is_not_stored_twice(said: str, two: Chat) -> None:
    answer = two.says("rak", said)
    assert answer.startswith("เขตบางรัก ปัญหานี้แจ้งไว้แล้ว ยังค้างอยู่ จึงไม่บันทึกซ้ำ\nเลขที่ 2: ชุมชนไม่มีประธาน (แจ้ง จ. 1 มิ.ย. 2563)")
    assert ("ติดต่อ สยป." in answer) is ("สยป" in said)
    assert "ปัญหาอุปสรรค: 2 เรื่อง" in two.says("hq", "เขตไหนมีปัญหาบ้าง")


@pytest.mark.parametrize("said", ["ปัญหาเดิมยังอยู่", "ปัญหาที่แจ้งไว้ยังไม่มีใครแก้เลย"])
def test_where_none_is_named_all_stand(said: str, two: Chat) -> None:
    assert "เลขที่ 1: เบิกเงินไม่ทันเพราะระบบ MIS ล่ม" in (answer := two.says("rak", said))
    assert "เลขที่ 2: ชุมชนไม่มีประธาน" in answer


def test_one_that_says_more_or_was_not_told_is_a_new_one(two: Chat) -> None:
    assert "ปัญหาอุปสรรค ประธานชุมชนทะเลาะกันยังไม่จบ" in two.says("rak", "ปัญหาประธานชุมชนทะเลาะกันยังไม่จบ")
    assert "ปัญหาอุปสรรค เรื่องประธานชุมชนยังไม่ได้แก้" in two.says("sathon", "ปัญหาเรื่องประธานชุมชนยังไม่ได้แก้")


@pytest.mark.parametrize("said", ["มีแต่ปัญหา คือคนไม่พอ", "ปัญหาก็คือ คนไม่พอ", "ปัญหามันคือคนไม่พอ", "ปัญหาที่เจอคือคนไม่พอ", "มีปัญหาเยอะ คือคนไม่พอ"])
def test_the_words_of_one_begin_where_it_is_said(said: str, chat: Chat) -> None:
    assert chat.says("sathon", said).startswith("เขตสาทร · ปัญหาอุปสรรค คนไม่พอ\n")


def test_a_plea_is_no_part_of_one(chat: Chat) -> None:
    assert chat.says("rak", "ปัญหาเรื่องประธานชุมชน ให้ สยป ช่วยหน่อย").startswith("เขตบางรัก · ปัญหาอุปสรรค เรื่องประธานชุมชน\n")


@pytest.mark.parametrize("lead", ["มีอีกอัน ", "ยังมีอีกเรื่อง ", "อีกอันคือ", "ยังมีอีกประเด็น "])
def test_another_follows_in_the_next_line(lead: str, two: Chat) -> None:
    assert "ปัญหาอุปสรรค ประธานลาออก" in two.says("rak", lead + "ประธานลาออก")


@pytest.mark.parametrize("said", ["ติดปัญหานิดหน่อย", "ตอนนี้ติดปัญหาเยอะค่ะ", "มีปัญหานิดนึง"])
def test_a_bare_obstacle_asks_which(said: str, chat: Chat) -> None:
    assert chat.says("sathon", said).startswith("พิมพ์ปัญหาอุปสรรคมาได้เลย")
    assert "ปัญหาอุปสรรค ชุมชนขอเลื่อนไปหลังโควิด" in chat.says("sathon", "ชุมชนขอเลื่อนไปหลังโควิด")


@pytest.mark.parametrize("said", ["อันแรกโอเคแล้ว", "อันที่ 1 แก้ได้แล้ว", "เรื่องแรกจบแล้วค่ะ"])
def test_one_of_those_just_told_is_closed_by_its_place(said: str, two: Chat) -> None:
    assert two.says("rak", said) == "ปิดปัญหาแล้ว: เขตบางรัก ปัญหาอุปสรรค เบิกเงินไม่ทันเพราะระบบ MIS ล่ม"
    assert "เลขที่ 2: ชุมชนไม่มีประธาน" in (left := two.says("rak", "ปัญหาที่เหลือมีไร"))
    assert "เลขที่ 1" not in left


def test_behind_another_report_a_place_is_of_no_obstacle(two: Chat) -> None:
    two.says("rak", "เบิก 3000")
    assert "ปิดปัญหาแล้ว" not in two.says("rak", "อันแรกโอเคแล้ว")


def test_one_that_stands_and_was_not_told_is_offered(two: Chat) -> None:
    asked = two.send("rak", text="ปัญหาน้ำท่วมยังไม่ได้แก้")
    assert "ปัญหาอุปสรรค น้ำท่วม" in two.taps("rak", "แจ้งปัญหานี้", asked)
