"""The moment a question goes on with: another one replaces it, ตอนนั้น keeps it."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat, choices


@pytest.fixture
def drawn(chat: Chat) -> Chat:
    """บางรัก drew 10,000 baht before round 8, 20,000 by the end of May and 25,000 by 20 June."""
    for month, day, text in ((5, 10, "เบิก 10,000"), (5, 28, "เบิก 20,000"), (6, 20, "เบิก 25,000")):
        chat.at = datetime(2020, month, day, 10, tzinfo=BANGKOK)
        chat.says("rak", text)
    return chat


@pytest.mark.parametrize(
    ("then", "says", "day"),
    [
        ("เดือนก่อนล่ะ", "เบิกจ่าย · 20,000", "ณ อา. 31 พ.ค. 2563"),
        ("แล้วสิ้นเดือนที่แล้วล่ะ", "เบิกจ่าย · 20,000", "ณ อา. 31 พ.ค. 2563"),
        ("ตอนนี้ล่ะ", "เบิกจ่าย · 25,000", "ณ ส. 20 มิ.ย. 2563 10."),
    ],
)
def test_a_day_takes_the_place_of_the_round_before(drawn: Chat, then: str, says: str, day: str) -> None:
    assert "ณ ศ. 15 พ.ค. 2563" in drawn.says("rak", "รอบ 8 เขตเราเบิกเท่าไหร่")
    answer = drawn.says("rak", then)
    assert answer.startswith("งบประมาณ เขตบางรัก")
    assert says in answer
    assert day in answer


def test_another_thing_is_asked_of_the_same_round(drawn: Chat) -> None:
    drawn.says("rak", "รอบ 8 เขตเราเบิกเท่าไหร่")
    assert "ณ ศ. 15 พ.ค. 2563" in drawn.says("rak", "แล้วแผนล่ะ")


@pytest.mark.parametrize(
    ("asked", "then", "says"),
    [
        ("สิ้นเดือนพฤษภาเราเบิกเท่าไหร่", "ตอนนั้นเหลือเท่าไหร่", ("งบประมาณ เขตบางรัก", "คงเหลือที่เขต · 45,340", "ณ อา. 31 พ.ค. 2563")),
        ("รอบ 8 เขตเราเบิกเท่าไหร่", "รอบนั้นเหลือเท่าไหร่", ("งบประมาณ เขตบางรัก", "คงเหลือที่เขต · 55,340", "ณ ศ. 15 พ.ค. 2563")),
        ("สิ้นเดือนพฤษภาเราเบิกเท่าไหร่", "ตอนนั้นเบิกไปกี่เขต", ("1/50 เขต", "ณ อา. 31 พ.ค. 2563")),
        ("งบเราเหลือเท่าไหร่", "ตอนนั้น KPI เท่าไหร่", ("ณ ส. 20 มิ.ย. 2563 10.",)),
    ],
)
def test_that_moment_is_the_one_asked_about_before(drawn: Chat, asked: str, then: str, says: tuple[str, ...]) -> None:
    drawn.says("rak", asked)
    answer = drawn.says("rak", then)
    assert all(each in answer for each in says)


@pytest.mark.parametrize(
    "asked",
    [
        "รอบ 8 เขตไหนมีปัญหา", "รอบที่แล้วเขตไหนมีปัญหา", "รอบ 8 เรามีปัญหาอะไร", "เดือนที่แล้วเรามีปัญหาอะไรบ้าง",
        "ปัญหาเราเดือนที่แล้วมีอะไรบ้าง",
    ],
)  # fmt: skip
def test_obstacles_are_those_that_stood_then(chat: Chat, asked: str) -> None:
    chat.at = datetime(2020, 4, 10, 10, tzinfo=BANGKOK)
    chat.says("rak", "ปัญหาคือ คนมาประชุมน้อย")
    chat.at = datetime(2020, 6, 10, 10, tzinfo=BANGKOK)
    closes = chat.send("rak", text="แก้ปัญหาแล้ว")
    chat.taps("rak", choices(closes)[0].label, closes)
    assert "คนมาประชุมน้อย (แจ้ง ศ. 10 เม.ย. 2563)" in chat.says("rak", asked)
    assert "คนมาประชุมน้อย" not in chat.says("rak", "มีปัญหาอะไรบ้าง")
