"""Districts of a list whose value is left open are named, not stored, and not answered as a question."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("บรรจุ ปี 64: พระนคร 3, ดุสิต 2, สาธร 4, ปทุมวัน -, บางรัก ?", "ปทุมวัน, บางรัก"),
        ("บรรจุ ปี 64 พระนคร 3 ดุสิต ? สาทร 4", "ดุสิต"),
        ("เบิก พระนคร 30000 ดุสิต ยังไม่มีข้อมูล", "ดุสิต"),
        ("เบิก พระนคร 3000 / สาทร ไม่ทราบ / ดุสิต 2000", "สาทร"),
        ("ประชุม พระนคร 30 คน ดุสิต -", "ดุสิต"),
    ],
)
def test_a_district_without_its_value_is_named(chat: Chat, text: str, lacking: str) -> None:
    answer = chat.says("hq", text)
    assert f"\nยังไม่ได้ค่า: {lacking} จึงไม่ได้บันทึกเขตนี้" in answer
    assert "ชุมชนในทะเบียน" not in answer


@pytest.mark.parametrize("text", ["พระนคร - 3 โครงการ ดุสิต - 4 โครงการ ปี 64", "พระนครบรรจุ 3 ปี 64 ดุสิตกี่โครงการ?", "พระนคร ดุสิต ประชุมแล้ว"])
def test_a_list_with_its_values_or_a_question_lacks_none(chat: Chat, text: str) -> None:
    assert "ยังไม่ได้ค่า" not in chat.says("hq", text)


def test_a_question_beside_a_report_is_still_answered(chat: Chat) -> None:
    assert "เขตดุสิต · บรรจุแผนปฏิบัติการ" in chat.says("hq", "พระนครบรรจุ 3 ปี 64 ดุสิตกี่โครงการ?")
