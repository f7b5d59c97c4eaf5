"""An answer after more than a day finds its question again, and is not taken."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize("said", ["พี่บอก 3", "ของปี 64", "3 โครงการค่ะ"])
def test_a_late_answer_finds_its_question_again(said: str, chat: Chat) -> None:
    chat.says("rak", "บรรจุแล้ว")
    chat.at += timedelta(days=3)
    told = chat.says("rak", said)
    assert "บรรจุกี่โครงการ" in told
    assert "ไม่ใช่รายงานหรือคำถาม" not in told
    assert "บันทึกแล้ว" not in told


def test_what_fits_no_question_is_no_answer(chat: Chat) -> None:
    chat.says("rak", "บรรจุแล้ว")
    chat.at += timedelta(days=3)
    assert "ถามไว้เกินหนึ่งวันแล้ว" not in chat.says("rak", "ฝนตกหนักจังเลย")


@pytest.mark.parametrize("said", ["3 ของปี 64", "บรรจุ 3 โครงการ ปี 64"])
def test_projects_of_a_year_end_the_draft_for_which_none_was_said(said: str, chat: Chat) -> None:
    chat.says("rak", "บรรจุแล้ว")
    chat.at += timedelta(days=3)
    told = chat.says("rak", said)
    assert "บรรจุแผนปฏิบัติการ 3 โครงการ\nปีงบประมาณ: 2564" in told
    assert "บรรจุกี่โครงการ" not in told


def test_a_draft_whose_year_was_said_stays(chat: Chat) -> None:
    chat.says("rak", "ปี 63 บรรจุแล้ว")
    assert "บรรจุกี่โครงการ" in chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
