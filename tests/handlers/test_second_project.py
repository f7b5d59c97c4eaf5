"""Another project, other kinds, another formula, target and base, from one file: without a line of code."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat

FILE = Path(__file__).with_name("second_project.toml")


@pytest.fixture
def second(chat: Chat) -> Chat:
    """The second project beside the first, on 1 February 2565."""
    chat.at = datetime(2022, 2, 1, 10, 0, tzinfo=BANGKOK)
    return chat.load(FILE)


def test_the_indicator_is_the_files_formula_out_of_the_files_base(second: Chat) -> None:
    saved = second.says("rak", "ส่งแผนพัฒนาชุมชนระดับเขตแล้ว")
    assert saved.startswith("เขตบางรัก · เอกสาร แผนพัฒนาชุมชนระดับเขต")
    kpi = second.says("viewer", "KPI เท่าไหร่")
    assert kpi.startswith("ตัวชี้วัด: 1/5 เขต = 20 %\nร้อยละของเขตที่ส่งแผนระดับเขต")
    assert "เป้าหมาย 60 % ยังขาดอีก 2 เขต" in kpi
    assert "ยังไม่รายงาน (4 เขต)\nดุสิต · บางนา · พญาไท · สาทร" in kpi


def test_a_later_version_counts_by_its_own_formula_and_the_old_days_keep_theirs(second: Chat) -> None:
    second.says("rak", "ส่งแผนพัฒนาชุมชนระดับเขตแล้ว")
    second.at = datetime(2022, 3, 2, 10, 0, tzinfo=BANGKOK)
    second.says("sathon", "ทำแผนแล้ว 24 ชุมชน")
    second.says("rak", "ทำแผนแล้ว 3 ชุมชน")
    now = second.says("viewer", "KPI เท่าไหร่")
    assert now.startswith("ตัวชี้วัด: 1/4 เขต = 25 %\nร้อยละของเขตที่ทำแผนครบทุกชุมชน")
    assert "สูตรรุ่นที่ 2" in now
    second.at += timedelta(days=1)
    old = second.says("viewer", "KPI ณ 28 ก.พ. 65")
    assert old.startswith("ตัวชี้วัด: 1/5 เขต = 20 %\nร้อยละของเขตที่ส่งแผนระดับเขต")


def test_only_the_districts_of_the_project_are_counted(second: Chat) -> None:
    assert second.says("viewer", "เขตไหนยังไม่ประชุม").startswith("ยังขาด ประชุมชี้แจง: 5/5 เขต")
    assert "เงินโอน · 30,000 · 100 %" in second.says("viewer", "งบเหลือเท่าไหร่")


def test_the_first_projects_facts_are_not_the_seconds(second: Chat) -> None:
    now, second.at = second.at, datetime(2020, 6, 1, 12, 0, tzinfo=BANGKOK)
    second.says("rak", "ส่งแผนพัฒนาชุมชนระดับเขตแล้ว")
    assert "0/50 เขต" in second.says("viewer", "KPI เท่าไหร่")
    second.at = now
    assert "0/5 เขต" in second.says("viewer", "KPI เท่าไหร่")


def test_the_contact_is_the_second_projects(second: Chat) -> None:
    assert "สมศรี รักเมือง" in second.says("rak", "ติดต่อใครได้บ้าง")
