"""A round of the project's file with nothing but its number and day is planned, not signed: it is drafted when its day is past."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat

FILE = Path(__file__).parents[3] / "docs" / "project_2570.toml"


@pytest.fixture
def planned(chat: Chat) -> Chat:
    """Wednesday 20 January 2570: the day of the first of two planned rounds is past."""
    chat.at = datetime(2027, 1, 20, 9, 0, tzinfo=BANGKOK)
    return chat.load(FILE)


def test_it_is_drafted_as_of_its_day(planned: Chat) -> None:
    drafted = planned.says("hq", "ร่างรายงานครั้งที่ 1")
    assert "ร่างรายงานครั้งที่ 1" in drafted
    assert "ข้อมูล ณ ศ. 18 ธ.ค. 2569" in drafted
    assert "ลงนามแล้ว" not in drafted


def test_it_is_signed_by_headquarters_alone(planned: Chat) -> None:
    planned.says("hq", "ร่างรายงานครั้งที่ 1")
    planned.says("hq", "20 %")
    assert "รายงานครั้งที่ 1 ลงนามแล้ว" in planned.says("hq", "ลงนาม")
    assert "ลงนามแล้ว" not in planned.says("hq", "ร่างรายงานครั้งที่ 2")


def test_the_one_after_it_waits_for_it(planned: Chat) -> None:
    planned.at = datetime(2027, 6, 1, 9, 0, tzinfo=BANGKOK)
    assert planned.says("hq", "ร่างรายงานครั้งที่ 2") == "ร่างได้ถึงรายงานครั้งที่ 1"


def test_a_deadline_set_after_its_day_is_not_in_its_words(planned: Chat) -> None:
    planned.says("hq", "กำหนดส่งแบบรายงาน 2 วันที่ 30 มี.ค. 2570")
    drafted = planned.says("hq", "ร่างรายงานครั้งที่ 1")
    assert "ภายในวันศุกร์ที่ 26 กุมภาพันธ์ 2570" in drafted
    assert "30 มีนาคม 2570" not in drafted
