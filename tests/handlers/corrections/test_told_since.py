"""A correction that names the number a colleague told since puts that figure right, and nothing of another kind."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def told(chat: Chat) -> Chat:
    """The officer told plans and money of บางรัก."""
    chat.says("rak", "ทำแผนแล้ว 12 จาก 20 ชุมชน เบิก 8,000 บาท")
    return chat


@pytest.mark.parametrize(
    ("theirs", "said", "read_back"),
    [
        ("ทำแผน 13 ชุมชน", "ไม่ใช่ 13 ต้อง 12", "แผนพัฒนาชุมชน ทำแผนแล้ว 12"),
        ("ทำแผน 13 ชุมชน", "12 ไม่ใช่ 13", "แผนพัฒนาชุมชน ทำแผนแล้ว 12"),
        ("เบิก 9,000", "ไม่ใช่ 9,000 ต้อง 8,500", "เบิกจ่าย 8,500 บาท"),
    ],
)
def test_the_figure_that_a_colleague_told_instead_is_put_right(theirs: str, said: str, read_back: str, told: Chat) -> None:
    told.says("head", theirs)
    assert told.says("rak", said).startswith(f"เขตบางรัก · {read_back}")


def test_ones_own_figure_that_stands_is_meant_first(told: Chat) -> None:
    told.says("rak", "ประชุมแล้ว 5 พ.ค. 13 คน")
    told.says("head", "ทำแผน 13 ชุมชน")
    assert "จำนวนผู้เข้าร่วม: 12 คน" in told.says("rak", "ไม่ใช่ 13 ต้อง 12")


def test_what_a_colleague_told_beside_ones_own_is_not_changed(told: Chat) -> None:
    told.says("head", "ประชุมแล้ว 5 พ.ค. 33 คน")
    told.says("rak", "ไม่ใช่ 33 ต้อง 32")
    assert "33 คน" in told.says("rak", "เขตเราเป็นไง")


def test_where_two_figures_hold_the_number_none_is_changed(told: Chat) -> None:
    told.says("rak", "บรรจุ 3 โครงการ ปี 64")
    told.says("head", "ทำแผน 13 ชุมชน")
    told.says("head", "บรรจุ 13 โครงการ ปี 64")
    assert "แก้ตรงไหน" in told.says("rak", "ไม่ใช่ 13 ต้อง 12")
    assert "ทำแผนแล้ว 13" in told.says("rak", "เขตเราเป็นไง")


def test_what_headquarters_told_instead_is_shown_where_a_bare_number_is_put_right(chat: Chat) -> None:
    chat.says("rak", "เบิก 30,000")
    chat.says("hq", "บางรักเบิก 32,000")
    shown = chat.says("rak", "แก้เป็น 31,000")
    assert "32,000 บาท" in shown
    assert "ไม่พบรายงานของท่าน" not in shown
