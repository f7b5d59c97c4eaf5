"""One instalment of a sum put right: the sum changes by it, and is asked for where the instalments do not make it up."""

import pytest

from tests.handlers.chat import Chat, choices

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


@pytest.mark.parametrize("said", ["งวดสองมัน 11500 นะ", "งวดสองแก้เป็น 11500", "งวดสองคือ 11,500"])
def test_an_instalment_told_by_itself_is_put_right(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    chat.says("rak", "เบิกเพิ่ม 12000")
    assert "เพิ่มอีก 11,500 บาท\nรวมเป็น 31,500 บาท" in chat.says("rak", said)


def test_an_instalment_put_right_before_its_sum_is_confirmed_is_added_anew(chat: Chat) -> None:
    chat.says("rak", "เบิกงวดแรก 20000")
    assert "จึงรวมเป็น 32,000 บาท" in chat.says("rak", "งวดสอง 12000")
    assert "จึงรวมเป็น 31,500 บาท" in chat.says("rak", "งวดสองแก้เป็น 11500")
    assert chat.says("rak", "ใช่").startswith("เขตบางรัก · เบิกจ่าย 31,500 บาท")


@pytest.mark.parametrize("said", ["ยกเลิกงวดสอง", "ลบงวด 2", "งวดสองเอาออก"])
def test_an_instalment_is_taken_back_with_what_it_was_before(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    chat.says("rak", "เบิกเพิ่ม 12000")
    chat.says("rak", "งวดสองแก้เป็น 11500")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย เพิ่มอีก 11,500 บาท" in chat.says("rak", said)
    assert "เบิกจ่าย · 20,000 ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_the_first_instalment_is_taken_back_and_the_second_stands(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    chat.says("rak", "เบิกเพิ่ม 12000")
    chat.says("rak", "ลบงวดแรก")
    assert "เบิกจ่าย · 12,000 ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_an_instalment_of_a_sum_is_taken_off_it(chat: Chat) -> None:
    chat.says("rak", ALSO + " รวม 15,000")
    assert chat.says("rak", "ยกเลิกงวดสอง").startswith("เขตบางรัก · เบิกจ่าย 10,000 บาท\nเดิม 15,000 บาท")


def test_of_a_sum_that_those_before_went_into_the_new_sum_is_asked_for(chat: Chat) -> None:
    chat.says("rak", "เบิกงวดแรก 20000")
    chat.says("rak", "งวดสอง 12000")
    chat.says("rak", "ใช่")
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.says("rak", "ลบงวดแรก")
    assert "เบิกจ่าย · 32,000 ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_an_instalment_that_was_not_told_of_takes_nothing_back(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert chat.says("rak", "ยกเลิกงวดสอง") == "ไม่พบงวดที่ 2 ที่แจ้งไว้คือ งวดที่ 1 20,000 บาท"
    assert "บันทึกแล้ว" not in chat.says("sathon", "ยกเลิกงวดสอง")


def test_what_a_colleague_told_is_offered_and_not_taken_back(chat: Chat) -> None:
    chat.enrol("head", "บางรัก", "head")
    chat.says("head", "เบิก 20000")
    assert "ยกเลิก" in chat.says("rak", "ลบงวดแรก")
    assert "เบิกจ่าย · 20,000 ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


@pytest.mark.parametrize(
    ("before", "offered"),
    [(("เบิกงวดแรก 10,000",), "25,000 บาท"), ((), ""), (("เบิกงวดแรก 10,000", "เบิกเพิ่ม 8,000"), "")],
)
def test_what_was_drawn_before_goes_into_the_sum_that_is_offered(before: tuple[str, ...], offered: str, chat: Chat) -> None:
    for each in before:
        chat.says("rak", each)
    labels = [choice.label for choice in choices(chat.send("rak", text="งวดสอง 8000 งวดสาม 7000"))]
    assert [label for label in labels if "บาท" in label] == [offered] * bool(offered)


def test_an_earlier_instalment_told_later_is_added_and_waits(chat: Chat) -> None:
    chat.says("rak", "เบิกงวดที่ 2 จำนวน 20,000 บาท")
    asked = chat.send("rak", text="งวดที่ 1 เบิกไป 30,000 บาท")
    assert "จึงรวมเป็น 50,000 บาท" in str(asked)
    assert "ทั้งหมด 30,000 บาท" in [choice.label for choice in choices(asked)]
    assert chat.taps("rak", "ยืนยัน", asked).startswith("เขตบางรัก · เบิกจ่าย 50,000 บาท")


def test_the_same_instalment_told_again_takes_its_place(chat: Chat) -> None:
    chat.says("rak", "เบิกงวดที่ 1 จำนวน 20,000 บาท")
    assert "เบิกจ่าย 30,000 บาท\nเดิม 20,000 บาท" in chat.says("rak", "งวดที่ 1 เบิกไป 30,000 บาท")


@pytest.mark.parametrize("said", ["งวดแรกเป็น 11,000", "งวด 1 แก้เป็น 11,000", "งวดแรกจริงๆ 11,000"])
def test_a_total_that_was_told_without_instalments_is_asked_for(chat: Chat, said: str) -> None:
    chat.says("sathon", "เบิกจ่ายแล้ว 50,000 บาท")
    asked = chat.says("sathon", said)
    assert asked == "ยอดที่แจ้งไว้แยกเป็นงวดไม่ได้ จึงยังไม่ได้แก้\nเบิกจ่ายแล้วรวมกี่บาท (ตอนนี้ 50,000 บาท)"
    assert "เบิกจ่าย 45,000 บาท" in chat.says("sathon", "45,000")


@pytest.mark.parametrize(("said", "told"), [("อันแรกผิด เป็น 21,000", "เบิกจ่าย 21,000 บาท"), ("ยอดที่สองเป็น 9,000", "เพิ่มอีก 9,000 บาท")])
def test_the_first_or_the_second_of_several_sums_is_put_right(said: str, told: str, chat: Chat) -> None:
    chat.says("rak", "เบิก 20,000 บาท")
    chat.says("rak", "เบิกอีก 8,000")
    assert told in chat.says("rak", said)
    assert "29,000" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")
