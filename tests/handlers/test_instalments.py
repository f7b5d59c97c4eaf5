"""One instalment of a sum put right: the sum changes by it, and is asked for where the instalments do not make it up."""

import pytest

from tests.handlers.chat import Chat

ALSO = "งวดแรก 10,000 งวดสอง 5,000"


@pytest.mark.parametrize("told", [(ALSO, "15,000 บาท"), (ALSO + " รวม 15,000",)])
@pytest.mark.parametrize(("said", "total"), [("งวดแรกเป็น 11,000", "16,000"), ("งวดสองเป็น 4,000", "14,000")])
def test_an_instalment_of_a_sum_that_stands_changes_the_sum(told: tuple[str, ...], said: str, total: str, chat: Chat) -> None:
    for each in told:
        chat.says("rak", each)
    assert chat.says("rak", said).startswith(f"เขตบางรัก · เบิกจ่าย {total} บาท\nเดิม 15,000 บาท")


def test_an_instalment_is_put_right_once_more_from_what_it_is_now(chat: Chat) -> None:
    chat.says("rak", ALSO + " รวม 15,000")
    chat.says("rak", "งวดแรกเป็น 11,000")
    assert chat.says("rak", "งวดแรกเป็น 12,000").startswith("เขตบางรัก · เบิกจ่าย 17,000 บาท\nเดิม 16,000 บาท")


def test_an_instalment_put_right_before_the_sum_is_confirmed_changes_it(chat: Chat) -> None:
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.says("rak", ALSO)
    assert chat.says("rak", "งวดแรกเป็น 11,000").startswith("เขตบางรัก · เบิกจ่าย 16,000 บาท")
    assert chat.says("rak", "ยืนยัน") == "บันทึกไว้แล้ว"


def test_the_draft_asked_about_is_meant_where_another_sum_stands(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 3,000")
    chat.says("rak", ALSO)
    assert "เบิกจ่าย 16,000 บาท" in chat.says("rak", "งวดแรกเป็น 11,000")


def test_the_sum_is_asked_for_where_its_instalments_do_not_make_it_up(chat: Chat) -> None:
    chat.says("rak", ALSO)
    chat.says("rak", "18,000 บาท")
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.says("rak", "งวดแรกเป็น 11,000")
    assert "เบิกจ่าย · 18,000 ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")
    assert "เบิกจ่าย 19,000 บาท" in chat.says("rak", "19,000")
