"""The six groups of districts side by side."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def told(chat: Chat) -> Chat:
    """One district of each of two groups was told of."""
    chat.knows("พระนคร", "action_plan", projects=1, fiscal_year=2564)
    chat.knows("บางรัก", "disbursement", amount=10_000)
    return chat


@pytest.mark.parametrize("asked", ["แต่ละกลุ่มเบิกเท่าไหร่", "กลุ่มไหนช้าสุด", "กลุ่มไหนใช้น้อยสุด", "เทียบแต่ละกลุ่ม KPI", "แต่ละกลุ่มบรรจุกี่เขต"])
def test_the_groups_stand_side_by_side(asked: str, told: Chat) -> None:
    answer = told.says("hq", asked)
    assert answer.startswith("แต่ละกลุ่มเขต\nกลุ่ม · ตัวชี้วัด")
    assert "กรุงเทพกลาง · 1/9" in answer
    assert "กรุงธนใต้ · 0/7" in answer


def test_what_is_asked_about_has_its_column(told: Chat) -> None:
    assert "กรุงเทพใต้ · 0/10 · 0/10 · 0\n" in told.says("hq", "แต่ละกลุ่มคืนเงินและส่งแบบ 1 เท่าไหร่")
    assert "กรุงเทพใต้ · 0/10 · 10,000\n" in told.says("hq", "แต่ละกลุ่มเบิกเท่าไหร่")


def test_a_district_is_told_its_group_and_a_group_its_districts(told: Chat) -> None:
    assert told.says("hq", "บางรักอยู่กลุ่มไหน").startswith("กลุ่มกรุงเทพใต้")
    assert told.says("sathon", "เราอยู่กลุ่มไหน").startswith("กลุ่มกรุงเทพใต้")
    assert "บางเขน · บางซื่อ" in told.says("hq", "กรุงเทพเหนือมีเขตอะไรบ้าง")


def test_a_question_about_the_districts_of_a_group_is_answered_as_before(told: Chat) -> None:
    assert "7/7 เขต" in told.says("hq", "กลุ่มกรุงเทพเหนือ เขตไหนยังไม่ประชุม")


@pytest.mark.parametrize("asked", ["กรุงเทพใต้กับกรุงเทพกลาง", "เทียบกลุ่มกรุงเทพกลางกับกรุงเทพใต้หน่อย"])
def test_two_groups_stand_side_by_side(asked: str, told: Chat) -> None:
    answer = told.says("hq", asked)
    assert answer.startswith("แต่ละกลุ่มเขต\n")
    assert "\nกรุงเทพกลาง · " in answer
    assert "\nกรุงเทพใต้ · " in answer
    assert "กรุงเทพเหนือ" not in answer
