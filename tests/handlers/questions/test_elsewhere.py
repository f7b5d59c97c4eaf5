"""A question about a place that is no district, or a day that is in no calendar, gets no figure of the whole city of today."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("person", "text", "place"),
    [
        ("hq", "ปทุมธานีบรรจุกี่โครงการ", "ปทุมธานี"),
        ("hq", "เขตบางใหญ่ประชุมยัง", "บางใหญ่"),
        ("hq", "นนทบุรีเบิกเท่าไหร่", "นนทบุรี"),
        ("rak", "รังสิตส่งแบบ 1 ยัง", "รังสิต"),
        ("rak", "เขตปทุมธานีบรรจุหรือยัง", "ปทุมธานี"),
        ("hq", "ทวงเขตรังสิต", "รังสิต"),
    ],
)
def test_a_place_that_is_no_district_is_named(chat: Chat, person: str, text: str, place: str) -> None:
    assert chat.says(person, text).startswith(f"กรุงเทพมหานครไม่มีเขต{place}\n")


@pytest.mark.parametrize("text", ["กรุงเทพเบิกเท่าไหร่", "เบิกเท่าไหร่เลย", "บางรักกับปทุมธานีเบิกเท่าไหร่"])
def test_the_city_a_word_or_a_district_beside_is_answered(chat: Chat, text: str) -> None:
    assert "งบประมาณ" in chat.says("hq", text)


@pytest.mark.parametrize("text", ["kpi ณ 31 มิ.ย. 63", "เบิกเท่าไหร่ ณ 31 ก.ย. 63", "วันที่ 31 เม.ย. เขตไหนรายงานบ้าง"])
def test_a_day_in_no_calendar_is_not_today(chat: Chat, text: str) -> None:
    assert chat.says("hq", text).startswith("วันที่ที่พิมพ์มาไม่มีในปฏิทิน")
