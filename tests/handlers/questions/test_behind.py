"""The reports behind the figure that was just answered, asked for in words."""

import pytest

from tests.handlers.chat import Chat

ASKED = ["ตัวเลขนี้ใครรายงาน", "ตัวเลขนี้มาจากไหน", "ขอดูคำที่เขารายงาน", "ตัวเลขมาจากไหน", "ยอดนี้เอามาจากไหนคะ", "ขอที่มาหน่อย"]


@pytest.mark.parametrize("asked", ASKED)
def test_what_is_behind_a_figure_is_shown_as_its_button_does(chat: Chat, asked: str) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("hq", "kpi")
    for _ in range(2):
        told = chat.says("hq", asked)
        assert told.startswith("รายงานที่มา: บรรจุแผนปฏิบัติการ\nเขตบางรัก: 3 โครงการ · ปี 2564 · เลขที่ 1")
        assert '"บรรจุ 3 โครงการ ปี 64"' in told


def test_it_is_of_the_district_that_was_asked_about(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    chat.says("hq", "สาทรเบิก 6000")
    chat.says("hq", "บางรักเบิกเท่าไหร่")
    told = chat.says("hq", "ตัวเลขนี้มาจากไหน")
    assert "บางรัก" in told
    assert "สาทร" not in told


def test_with_nothing_asked_before_it_is_no_such_question(chat: Chat) -> None:
    assert "รายงานที่มา" not in chat.says("hq", "ตัวเลขนี้มาจากไหน")
    assert "รายงานที่เข้ามา" in chat.says("hq", "วันนี้ใครรายงาน")
