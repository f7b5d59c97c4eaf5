"""A year without its ปี beside its number: an answer how many projects, and a line behind projects that were told."""

import pytest

from tests.handlers.chat import Chat


def test_another_year_than_the_assumed_one_takes_the_question_with_it(chat: Chat) -> None:
    assert "ปี 2563\nบรรจุกี่โครงการ" in chat.says("rak", "บรรจุแล้ว")
    said = chat.says("rak", "ของปี 64 นะ 3")
    assert "3 โครงการ\nปีงบประมาณ: 2564" in said
    assert "บรรจุกี่โครงการ" not in said


def test_the_question_stays_where_its_year_was_said(chat: Chat) -> None:
    chat.says("rak", "บรรจุปี 63 แล้ว")
    said = chat.says("rak", "64 มี 3")
    assert "ปีงบประมาณ: 2564" in said
    assert said.endswith("ปี 2563\nบรรจุกี่โครงการ")


@pytest.mark.parametrize(("said", "stands"), [
    ("63 ไม่มี", "ยังไม่มีโครงการ\nปีงบประมาณ: 2563"),
    ("งั้น 63 เหลือ 1", "1 โครงการ\nปีงบประมาณ: 2563"),
    ("64 มี 5 โครงการ", "5 โครงการ\nปีงบประมาณ: 2564"),
])  # fmt: skip
def test_a_bare_year_with_its_number_behind_projects_is_of_that_year(said: str, stands: str, chat: Chat) -> None:
    chat.says("rak", "บรรจุปี 63 2 โครงการ 64 3 โครงการ")
    assert stands in chat.says("rak", said)


@pytest.mark.parametrize(("before", "said"), [("ประชุมแล้ว 45 คน", "64 มี 5"), ("บรรจุปี 63 2 โครงการ", "64 3"), ("บรรจุ 3 ปี 64", "มี 64 คน")])
def test_it_is_none_of_anything_else(before: str, said: str, chat: Chat) -> None:
    chat.says("rak", before)
    assert "ปีงบประมาณ: 2564" not in chat.says("rak", said)
