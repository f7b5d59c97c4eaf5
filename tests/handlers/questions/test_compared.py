"""Two moments side by side: of the project, a group of districts or one, with the difference."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat


@pytest.fixture
def later(chat: Chat) -> Chat:
    """A week after round 9: พระนคร was told of on its day, สาทร since."""
    chat.at = datetime(2020, 6, 17, 10, tzinfo=BANGKOK)
    chat.knows("พระนคร", "action_plan", projects=1, fiscal_year=2564)
    chat.knows("พระนคร", "disbursement", amount=10_000)
    chat.at = datetime(2020, 6, 24, 10, tzinfo=BANGKOK)
    chat.knows("สาทร", "action_plan", projects=2, fiscal_year=2564)
    chat.knows("สาทร", "disbursement", amount=5_000)
    return chat


@pytest.mark.parametrize("asked", ["เทียบรอบที่แล้วกับรอบนี้", "เทียบกับรอบที่แล้ว", "เบิกเพิ่มจากรอบที่แล้วเท่าไหร่", "เทียบครั้งที่ 9 กับตอนนี้"])
def test_a_round_stands_beside_now(asked: str, later: Chat) -> None:
    answer = later.says("hq", asked)
    assert answer.startswith("เทียบ ครั้งที่ 9 กับตอนนี้")
    assert "ตัวชี้วัด (เขต) · 1 · 2 · +1" in answer
    assert "เบิกจ่าย (บาท) · 10,000 · 15,000 · +5,000" in answer


def test_two_rounds_days_or_months_stand_side_by_side(later: Chat) -> None:
    assert "เบิกจ่าย (บาท) · 0 · 10,000 · +10,000" in later.says("hq", "เทียบครั้งที่ 8 กับครั้งที่ 9")
    assert "เรื่อง · 17 มิ.ย. 2563 · ตอนนี้ · ต่าง" in later.says("hq", "เทียบ KPI 17 มิ.ย. กับวันนี้")
    assert "เรื่อง · 31 พ.ค. 2563 · ตอนนี้ · ต่าง" in later.says("hq", "เทียบเดือนที่แล้วกับเดือนนี้")


def test_of_a_group_its_districts_alone_are_counted(later: Chat) -> None:
    assert "ตัวชี้วัด (เขต) · 0 · 1 · +1" in later.says("hq", "เทียบกลุ่มกรุงเทพใต้รอบที่แล้วกับตอนนี้")


def test_a_round_that_there_is_not_is_said_so(later: Chat) -> None:
    assert "โครงการนี้มี 12 ครั้ง" in later.says("hq", "เทียบรอบที่ 20")


@pytest.mark.parametrize(
    ("person", "asked"),
    [("sathon", "เทียบรอบที่แล้วกับตอนนี้ของเขตเรา"), ("sathon", "เราเบิกเพิ่มจากรอบที่แล้วเท่าไหร่"), ("hq", "เทียบรอบที่ 9 กับตอนนี้ของเขตสาทร")],
)
def test_of_one_district_stands_what_it_has_done(later: Chat, person: str, asked: str) -> None:
    later.enrol("sathon", "สาทร")
    answer = later.says(person, asked)
    assert answer.startswith("เทียบ ครั้งที่ 9 กับตอนนี้\nเขตสาทร\n")
    assert "บรรจุแผน (โครงการ) · 0 · 2 · +2" in answer
    assert "ประชุมชี้แจง (ครั้ง) · 0 · 0 · 0\nแผนพัฒนาชุมชน (ชุมชน) · 0 · 0 · 0" in answer
    assert "เบิกจ่าย (บาท) · 0 · 5,000 · +5,000" in answer


@pytest.mark.parametrize("asked", ["เทียบกับสาทรรอบที่แล้ว", "เทียบเขตเรากับเขตสาทรรอบที่แล้ว"])
def test_two_districts_are_not_two_moments(later: Chat, asked: str) -> None:
    later.enrol("rak", "บางรัก")
    assert "กับตอนนี้" not in later.says("rak", asked)
