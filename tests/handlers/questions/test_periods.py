"""A period that a question names: who reported in it, who moved, and what was told."""

from datetime import date, datetime

import pytest

from bot.message import BANGKOK
from handlers.questions import periods
from tests.handlers.chat import Chat

TODAY = date(2020, 6, 20)  # a Saturday


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("ช่วง 15-18 มิ.ย. ใครรายงานบ้าง", 15, 18),
        ("ตั้งแต่ 1 มิ.ย. ใครรายงานบ้าง", 1, 20),
        ("วันที่ 15 ถึง 18 มิ.ย. ใครรายงาน", 15, 18),
        ("ตั้งแต่วันจันทร์ใครรายงานบ้าง", 15, 20),
        ("ตั้งแต่ต้นเดือนใครรายงาน", 1, 20),
        ("อาทิตย์นี้ใครขยับ", 15, 20),
        ("อาทิตย์ที่แล้วใครขยับ", 8, 14),
        ("ตั้งแต่อาทิตย์ที่แล้ว", 8, 20),
        ("3 วันที่ผ่านมา", 17, 20),
        ("หลังวันที่ 10 มิ.ย. มีใครรายงาน", 10, 20),
    ],
)
def test_a_period_is_read(words: str, first: int, last: int) -> None:
    assert periods.named(words, TODAY) == (date(2020, 6, first), date(2020, 6, last))


@pytest.mark.parametrize("words", ["วันนี้", "เมื่อวาน", "15 มิ.ย.", "เดือนหน้า", "3 วันก่อน", "ใครรายงานบ้าง"])
def test_one_day_or_one_to_come_is_no_period(words: str) -> None:
    assert periods.named(words, TODAY) is None


def test_who_reported_in_a_period_is_named(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    chat.at = datetime(2020, 6, 5, 9, 0, tzinfo=BANGKOK)
    for asked in ("ตั้งแต่ 1 มิ.ย. ใครรายงานบ้าง", "ช่วง 1-3 มิ.ย. ใครรายงานบ้าง"):
        assert "(1 เขต): บางรัก" in chat.says("hq", asked)
    assert "พฤ. 4 มิ.ย. 2563 ถึง ศ. 5 มิ.ย. 2563 (0 เขต): ยังไม่มี" in chat.says("hq", "ตั้งแต่เมื่อวานใครรายงานบ้าง")


def test_who_only_said_that_all_is_as_it_was_is_named_apart(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    chat.at = datetime(2020, 6, 20, 9, 0, tzinfo=BANGKOK)
    chat.says("rak", "เหมือนเดิม")
    told = chat.says("hq", "วันนี้ใครรายงานบ้าง")
    assert "ส. 20 มิ.ย. 2563 (0 เขต): ยังไม่มี\nยืนยันว่าเหมือนเดิม (1 เขต): บางรัก" in told


def test_who_moved_in_a_period_is_named(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    chat.at = datetime(2020, 6, 17, 9, 0, tzinfo=BANGKOK)
    assert "จ. 15 มิ.ย. 2563 ถึง พ. 17 มิ.ย. 2563\nยังไม่มีเขตใดขยับ" in chat.says("hq", "ใครขยับบ้างอาทิตย์นี้")
    assert "เบิกจ่าย +1: บางรัก" in chat.says("hq", "ใครขยับบ้างตั้งแต่ 1 มิ.ย.")


def test_what_was_told_in_a_month_is_of_that_month(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    chat.at = datetime(2020, 7, 3, 9, 0, tzinfo=BANGKOK)
    chat.says("rak", "ทำแผน 12 ชุมชน")
    told = chat.says("rak", "เดือนที่แล้วเราแจ้งอะไรไปบ้าง")
    assert "จ. 1 มิ.ย. 2563 ถึง อ. 30 มิ.ย. 2563\nเลขที่ 1" in told
    assert "แผน" not in told
    chat.at = datetime(2020, 9, 3, 9, 0, tzinfo=BANGKOK)
    assert "ส. 1 ส.ค. 2563 ถึง จ. 31 ส.ค. 2563 ยังไม่มีรายงาน" in chat.says("rak", "เดือนที่แล้วเราแจ้งอะไรไปบ้าง")


def test_the_digest_names_those_whose_projects_came_since_the_last_one(chat: Chat) -> None:
    assert "มีโครงการในแผนเพิ่ม 1 เขต: พระนคร" in chat.says("hq", "พระนคร บรรจุ 1 โครงการ ปี 64")
    chat.at = datetime(2020, 6, 10, 9, 0, tzinfo=BANGKOK)
    assert "มีโครงการในแผนเพิ่ม 1 เขต: บางนา" in chat.says("hq", "บางนา บรรจุ 8 โครงการ ปี 64")
    chat.at = datetime(2020, 6, 24, 9, 0, tzinfo=BANGKOK)
    assert "มีโครงการในแผนเพิ่ม" not in chat.says("hq", "พญาไท คืนเงิน 12,500")
