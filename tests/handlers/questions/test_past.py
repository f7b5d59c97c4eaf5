"""Figures as of a round or a week that is named as past."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat


@pytest.fixture
def weeks(chat: Chat) -> Chat:
    """Two districts told of projects and money a week apart, the first on the day of a round."""
    chat.at = datetime(2020, 6, 17, 10, 0, tzinfo=BANGKOK)
    chat.says("hq", "พระนคร บรรจุ 1 โครงการ ปี 64")
    chat.says("hq", "พระนครเบิก 10,000")
    chat.at = datetime(2020, 6, 24, 10, 0, tzinfo=BANGKOK)
    chat.says("hq", "สาทร บรรจุ 2 โครงการ ปี 64")
    chat.says("hq", "ดุสิตเบิก 30,000")
    return chat


@pytest.mark.parametrize("asked", ["KPI รอบที่แล้ว", "KPI ครั้งที่แล้วเท่าไหร่", "KPI รอบก่อน"])
def test_the_indicator_of_the_last_round(asked: str, weeks: Chat) -> None:
    answer = weeks.says("hq", asked)
    assert "1/50 เขต" in answer
    assert "ณ พ. 17 มิ.ย. 2563" in answer


@pytest.mark.parametrize("asked", ["KPI สัปดาห์ที่แล้ว", "KPI อาทิตย์ที่แล้วเท่าไหร่"])
def test_the_indicator_of_last_week(asked: str, weeks: Chat) -> None:
    answer = weeks.says("hq", asked)
    assert "1/50 เขต" in answer
    assert "ณ อา. 21 มิ.ย. 2563" in answer


@pytest.mark.parametrize("asked", ["KPI เท่าไหร่", "KPI เพิ่มจากรอบที่แล้วเท่าไหร่"])
def test_the_indicator_of_now(asked: str, weeks: Chat) -> None:
    assert "1/50 เขต" not in weeks.says("hq", asked)


def test_the_money_of_this_month_is_what_was_told_in_it(weeks: Chat) -> None:
    assert "ในเดือน มิ.ย. 2563: เบิก +40,000 บาท" in weeks.says("hq", "เดือนนี้เบิกเท่าไหร่")
    assert "ในเดือน มิ.ย. 2563: เบิก +10,000 บาท" in weeks.says("hq", "เดือนนี้เขตพระนครเบิกเท่าไหร่")
    assert "จากครั้งที่ 9 (พ. 17 มิ.ย. 2563): เบิก +30,000 บาท" in weeks.says("hq", "เบิกเท่าไหร่แล้ว")


def test_before_the_money_was_transferred_it_is_said_to_come(chat: Chat) -> None:
    to_come = "ยังไม่ได้โอนเงินให้เขต (โอน ศ. 31 ม.ค. 2563)"
    chat.at = datetime(2019, 12, 10, 10, tzinfo=BANGKOK)
    assert to_come in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")
    assert to_come in chat.says("hq", "งบเท่าไหร่")
    chat.at = datetime(2020, 5, 12, 10, tzinfo=BANGKOK)
    assert to_come in chat.says("hq", "งบ ณ 30 ม.ค. 63")
    assert to_come not in chat.says("hq", "งบ ณ 31 ม.ค. 63")
