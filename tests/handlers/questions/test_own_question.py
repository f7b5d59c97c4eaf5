"""An officer's question whether something is done yet, what was told, or behind a report, is one of the own district."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("แบบ 1 ยัง", "เขตบางรัก · แบบรายงาน 1"),
        ("แบบ 1 ส่งไปแล้วหรือยังนะ", "เขตบางรัก · แบบรายงาน 1"),
        ("แผนก็ยัง", "เขตบางรัก · แผนพัฒนาชุมชน"),
        ("ประชุมหรือยังคะ", "เขตบางรัก · ประชุมชี้แจง"),
        ("ตกลงเบิกเท่าไหร่", "งบประมาณ เขตบางรัก"),
        ("เบิกเท่าไหร่ที่ลงไว้", "งบประมาณ เขตบางรัก"),
        ("เขตไหนประชุมหรือยัง", "0/50 เขต"),
        ("เบิกเท่าไหร่แล้ว", "งบประมาณ: เบิกจ่าย 0 %"),
        ("ตกลงเบิกทั้งหมดเท่าไหร่ทุกเขต", "งบประมาณ: เบิกจ่าย 0 %"),
    ],
)
def test_an_officer_asks_about_the_own_district(chat: Chat, text: str, says: str) -> None:
    assert chat.says("rak", text).startswith(says) or says in chat.says("rak", text)


@pytest.mark.parametrize(
    ("told", "text", "says"),
    [
        ("บรรจุ 5 โครงการ ปี 64", "ตอนนี้กี่โครงการ", "เขตบางรัก · บรรจุแผนปฏิบัติการ"),
        ("ทำแผนแล้ว 12 จาก 15 ชุมชน", "ตกลงกี่ชุมชน", "เขตบางรัก · แผนพัฒนาชุมชน"),
        ("เบิก 5000", "เบิกกี่รอบแล้ว", "งบประมาณ เขตบางรัก"),
        ("เบิก 5000", "เบิกเท่าไหร่แล้วทั้งหมดทุกเขต", "งบประมาณ: เบิกจ่าย"),
        ("เบิก 5000", "ตอนนี้กี่โครงการ", "โครงการในแผนปฏิบัติการประจำปี"),
    ],
)
def test_a_question_right_behind_a_report_goes_on_with_it(chat: Chat, told: str, text: str, says: str) -> None:
    chat.says("rak", told)
    assert chat.says("rak", text).startswith(says)
    assert "เขตบางรัก · " not in chat.says("hq", text)
