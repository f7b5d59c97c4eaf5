"""The plan of a meeting named again: its own day by its number, and a new day behind one that did not come about."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat


@pytest.fixture
def planned(chat: Chat) -> Chat:
    """บางรัก, which told on 10 March of a meeting planned for the 20th."""
    chat.at = datetime(2020, 3, 10, 10, tzinfo=BANGKOK)
    chat.says("rak", "นัดประชุม 20 มี.ค. บ่ายโมง")
    return chat


@pytest.mark.parametrize("said", ["ประชุมวันที่ 20 จัดไม่ได้แล้ว", "ประชุมวันที่ 20 งดค่ะ"])
def test_a_day_said_by_its_number_is_that_of_the_plan(planned: Chat, said: str) -> None:
    assert "วันที่: ศ. 20 มี.ค. 2563" in planned.says("rak", said)


def test_another_number_is_no_day_of_the_plan(planned: Chat) -> None:
    assert "9 มี.ค. 2563" in planned.says("rak", "ประชุมวันที่ 9 ไม่ได้จัด")


@pytest.mark.parametrize("said", ["นัดใหม่ 27 มี.ค. 9 โมง", "ขอนัดประชุมใหม่วันที่ 27 มี.ค. 9 โมงค่ะ"])
def test_a_new_day_is_planned_behind_one_that_did_not_come_about(planned: Chat, said: str) -> None:
    planned.says("rak", "ประชุมวันที่ 20 จัดไม่ได้แล้ว")
    told = planned.says("rak", said)
    assert "นัดไว้" in told
    assert "วันที่: ศ. 27 มี.ค. 2563" in told
    assert "09.00 น." in told


@pytest.mark.parametrize("said", ["นัดใหม่ดีกว่า", "นัดใหม่กับแฟน 27 มี.ค."])
def test_other_words_plan_nothing(planned: Chat, said: str) -> None:
    planned.says("rak", "ประชุมวันที่ 20 จัดไม่ได้แล้ว")
    assert "นัดไว้" not in planned.says("rak", said)


def test_without_one_that_fell_through_nothing_is_planned(chat: Chat) -> None:
    assert "นัดไว้" not in chat.says("rak", "นัดใหม่ 27 มี.ค.")


def test_one_that_fell_through_is_no_longer_owed_and_does_not_count(planned: Chat) -> None:
    planned.says("rak", "ประชุมวันที่ 20 จัดไม่ได้แล้ว")
    told = planned.says("rak", "ประชุมหรือยัง")
    assert "ไม่ต้องรายงานอีก แต่ไม่นับว่าจัดแล้ว" in told
    assert "ครบแล้ว" not in told
