"""Questions asked in a word or two, and those about one's own district, are read as what they ask."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat


@pytest.fixture
def there(chat: Chat) -> Chat:
    """The day of round 9."""
    chat.at = datetime(2020, 6, 17, 10, tzinfo=BANGKOK)
    return chat


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("ครั้งที่ 9", "รายงานครั้งที่ 9 จาก 12"),
        ("ครั้งที่ 12", "รายงานครั้งที่ 12 ยังไม่ถึงวัน"),
        ("รอบที่แล้ว", "รายงานครั้งที่ 8 จาก 12"),
        ("รอบที่แล้วเป็นยังไง", "รายงานครั้งที่ 8 จาก 12"),
        ("รายการรอยืนยัน", "ไม่มีเรื่องที่รอยืนยัน"),
        ("งบสาทร", "งบประมาณ เขตสาทร"),
        ("งบ สยป.", "36,740"),
        ("ไตรมาส 2 เท่าไหร่", "ณ อ. 31 มี.ค. 2563"),
        ("เทียบ 7 กับ 8", "เทียบ ครั้งที่ 7 กับครั้งที่ 8"),
        ("เทียบครั้งที่ 7 กับ 8", "เทียบ ครั้งที่ 7 กับครั้งที่ 8"),
        ("เขตไหนเพิ่มมา", "เขตที่ขยับ"),
        ("งบเมื่อ 31 พ.ค.", "ณ อา. 31 พ.ค. 2563"),
        ("งบ ณ สิ้นเดือนพฤษภา", "ณ อา. 31 พ.ค. 2563"),
        ("แนวโน้มเป็นยังไง", "ตัวชี้วัดแต่ละครั้ง"),
        ("ปัญหาที่ยังไม่แก้", "ปัญหาอุปสรรค\nยังไม่มีเขตใดแจ้ง"),
        ("สรุปปัญหาทั้งหมด", "ปัญหาอุปสรรค\nยังไม่มีเขตใดแจ้ง"),
        ("เทียบพฤษภากับเมษา", "เทียบ 30 เม.ย. 2563 กับ31 พ.ค. 2563"),
        ("เทียบพฤษภากับมิถุนา", "เทียบ 31 พ.ค. 2563 กับตอนนี้"),
        ("กลางกับใต้ใครเบิกเยอะกว่ากัน", "กรุงเทพกลาง · 0/9 · 0\nกรุงเทพใต้ · 0/10 · 0"),
        ("ฝั่งธนกับฝั่งพระนครใครเบิกมากกว่า", "ฝั่งพระนคร · 0/35 · 0\nฝั่งธนบุรี · 0/15 · 0"),
        ("กรุงธนเหนือเบิกน้อยกว่ากรุงธนใต้ไหม", "กรุงธนเหนือ · 0/8 · 0\nกรุงธนใต้ · 0/7 · 0"),
        ("เขตไหนยังไม่มีคนลงทะเบียน", "ยังไม่มีผู้ลงทะเบียน (48 เขต)"),
    ],
)
def test_a_short_question_is_the_long_one(asked: str, answered: str, there: Chat) -> None:
    assert answered in there.says("hq", asked)


@pytest.mark.parametrize("asked", ["เขตไหนเงียบ", "เขตไหนไม่เคยรายงานเลย"])
def test_those_who_have_never_reported_are_named(asked: str, there: Chat) -> None:
    there.says("rak", "เบิก 5,000")
    answer = there.says("hq", asked)
    assert "ยังไม่เคยรายงานเรื่องใด (49 เขต)" in answer
    assert "บางรัก" not in answer.split("เรื่อง ·")[0]


@pytest.mark.parametrize("asked", ["KPI นับเราไหม", "ประชุมที่ไหน", "ประชุมครั้งหน้าเมื่อไหร่"])
def test_what_is_asked_of_ones_own_district_is_answered_of_it(asked: str, there: Chat) -> None:
    there.says("rak", "นัดประชุม 25 มิ.ย. บ่ายโมง")
    assert there.says("rak", asked).startswith("เขตบางรัก")


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("ประชุมเรา", "เขตบางรัก · ประชุมชี้แจง"), ("งบเรา", "งบประมาณ เขตบางรัก"), ("แผนเรา", "เขตบางรัก · แผนพัฒนาชุมชน"),
        ("โครงการเรา", "เขตบางรัก · บรรจุแผนปฏิบัติการ"), ("ขอดูการประชุมของเขตเราค่ะ", "เขตบางรัก · ประชุมชี้แจง"), ("แบบของเรา", "เขตบางรัก · เอกสาร"),
    ],
)  # fmt: skip
def test_a_subject_of_ours_is_a_question_and_opens_no_draft(asked: str, answered: str, there: Chat) -> None:
    assert there.says("rak", asked).startswith(answered)
    assert "จัดแล้วหรือยัง" not in there.says("rak", "ประวัติที่เราเคยรายงาน")


def test_a_subject_alone_still_begins_its_report(there: Chat) -> None:
    assert "จัดแล้วหรือยัง" in there.says("rak", "ประชุม")
