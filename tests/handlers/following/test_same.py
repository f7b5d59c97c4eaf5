"""เหมือนเดิม: figures said again as they stand, with what changed beside, or as the answer to a question; nothing is guessed."""

from decimal import Decimal

import pytest

from tests.handlers.chat import Chat


def standing(chat: Chat, person: str, kind: str, district: str) -> list[dict[str, object]]:
    """The slots of a district's facts that stand."""
    with chat.database.connect() as connection:
        return [dict(fact.slots) for fact in chat.store(person, connection).current((kind,), district)]


@pytest.mark.parametrize("said", ["เหมือนเดิม", "รอบนี้เหมือนเดิมค่ะ", "เหมือนรอบที่แล้วครับ", "ข้อมูลเท่าเดิมทุกอย่าง", "ไม่มีการเปลี่ยนแปลงค่ะ"])
def test_every_figure_is_confirmed_as_it_stands_and_read_back(told: Chat, said: str) -> None:
    answer = told.says("rak", said)
    assert answer.startswith("เขตบางรัก · บันทึก 4 เรื่อง\nเหมือนเดิม บันทึกเป็นการยืนยัน\nแผนพัฒนาชุมชน: จัดทำใหม่ 5 · ทบทวน 7")
    assert "เบิกจ่าย: 32,000 บาท" in answer  # 30,000 and 2,000 more
    assert standing(told, "rak", "disbursement", "บางรัก") == [{"amount": Decimal(32000)}]
    assert standing(told, "rak", "refund", "บางรัก") == [{"amount": Decimal(5000)}]


def test_the_figures_are_the_same_before_and_after(told: Chat) -> None:
    before = told.says("viewer", "งบเหลือเท่าไหร่").splitlines()[:8]
    told.says("rak", "เหมือนเดิมค่ะ")
    assert told.says("viewer", "งบเหลือเท่าไหร่").splitlines()[:8] == before


def test_an_undo_takes_the_confirmation_back_and_leaves_the_figures(told: Chat) -> None:
    told.says("rak", "เหมือนเดิมค่ะ")
    told.says("rak", "ยกเลิก")
    assert sorted(slots["amount"] for slots in standing(told, "rak", "disbursement", "บางรัก")) == [Decimal(2000), Decimal(30000)]


def test_what_changed_stands_beside_what_did_not(told: Chat) -> None:
    answer = told.says("rak", "รอบนี้เหมือนเดิม แต่บรรจุเป็น 4 โครงการ ปี 64")
    assert answer.startswith("เขตบางรัก · บันทึก 4 เรื่อง\nบรรจุแผนปฏิบัติการ: 4 โครงการ · ปี 2564\nแผนพัฒนาชุมชน: จัดทำใหม่ 5 · ทบทวน 7")
    assert [slots["projects"] for slots in standing(told, "rak", "action_plan", "บางรัก")] == [4]


def test_as_an_answer_it_is_the_value_that_stands(told: Chat) -> None:
    told.says("rak", "เบิกแล้วค่ะ")
    assert told.says("rak", "เท่าเดิม").startswith("เขตบางรัก · เบิกจ่าย 32,000 บาท\nเหมือนเดิม บันทึกเป็นการยืนยัน")


def test_as_an_answer_without_a_value_before_it_is_asked_again(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้วค่ะ")
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.says("rak", "เท่าเดิม")
    assert standing(chat, "rak", "disbursement", "บางรัก") == []


def test_a_doubted_value_is_neither_confirmed_nor_dropped_by_it(told: Chat) -> None:
    told.says("rak", "เบิก 300 บาท")
    assert "ยืนยันหรือไม่" in told.says("rak", "เหมือนเดิมค่ะ")
    assert [slots["amount"] for slots in standing(told, "rak", "disbursement", "บางรัก")] == [Decimal(30000), Decimal(2000)]


def test_a_district_that_reported_nothing_is_told_what_to_type(chat: Chat) -> None:
    assert chat.says("rak", "เหมือนเดิมค่ะ").startswith("เขตยังไม่เคยรายงานตัวเลขที่จะใช้ตามเดิม")


@pytest.mark.parametrize("person", ["hq", "viewer", "x"])
def test_who_has_no_district_confirms_nothing(told: Chat, person: str) -> None:
    assert "บันทึกแล้ว" not in told.says(person, "เหมือนเดิมค่ะ")


@pytest.mark.parametrize("said", ["เดิมแจ้ง 3 โครงการ", "เหมือนเดิมเลยนะร้านนี้ อร่อยมาก", "ไม่เปลี่ยนวันประชุมนะ"])
def test_other_talk_that_opens_so_confirms_nothing(told: Chat, said: str) -> None:
    assert "บันทึกแล้ว" not in told.says("rak", said)


def test_what_is_excepted_is_read_by_itself(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("rak", "เบิกแล้ว 32,000")
    said = chat.says("rak", "เหมือนเดิม ยกเว้นโครงการเป็น 5 ปี 64")
    assert "5 โครงการ · ปี 2564" in said
    assert "32,000 บาท" in said


@pytest.mark.parametrize("but", ["เหมือนเดิม แต่แผนเป็น 7", "เหมือนเดิมนะ แต่แผน 7", "เหมือนเดิมค่ะ แต่ทำแผนเป็น 7 ชุมชน"])
def test_what_changed_may_be_said_as_a_correction_is(chat: Chat, but: str) -> None:
    chat.says("rak", "ทำแผน 5 ชุมชน บรรจุ 1 ปี 64")
    assert "แผนพัฒนาชุมชน: ทำแผนแล้ว 7\nบรรจุแผนปฏิบัติการ: 1 โครงการ · ปี 2564" in chat.says("rak", but)
    assert "บรรจุแผนปฏิบัติการ: 4 โครงการ · ปี 2564" in chat.says("rak", "เหมือนเดิม แต่โครงการเป็น 4")


def test_where_what_is_asked_has_no_figure_it_is_asked_for_first(chat: Chat) -> None:
    assert "ทำแผนแล้วกี่ชุมชน" in chat.says("rak", "ทำแผนครบทุกชุมชนแล้ว ยกเว้น 2 ชุมชน")
    told = chat.says("rak", "เหมือนเดิม")
    assert told.startswith("ข้อที่ถามอยู่ยังไม่มีตัวเลขเดิม ตอบข้อนี้ก่อน")
    assert "ทำแผนแล้วกี่ชุมชน" in told
