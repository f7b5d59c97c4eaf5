"""What a report says of its own figure, against what it comes to: nothing left, a share, what was given. บางรัก was given 65,340 baht."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", ["ไม่มีเงินเหลือคืน เบิก 50000", "เบิกจ่ายหมดแล้ว 50000", "ใช้หมดแล้ว เบิก 50000", "เบิก 50,000 ไม่เหลือเงินแล้ว"])
def test_nothing_left_is_doubted_where_something_is(said: str, chat: Chat) -> None:
    told = chat.says("rak", said)
    assert "ยังไม่บันทึก เพราะข้อความบอกว่าเหลือ 0 บาท แต่เงินจัดสรร 65,340 บาท จะเหลือ 15,340 บาท" in told


@pytest.mark.parametrize("said", ["เบิกครบ 65340 แล้ว", "ใช้หมดแล้ว เบิก 65340", "เบิกงวดแรกหมดแล้ว 20000", "เบิก 50000 แล้ว ยังไม่หมด"])
def test_nothing_left_that_is_so_or_is_not_said_is_saved(said: str, chat: Chat) -> None:
    assert "บันทึกแล้ว" in (told := chat.says("rak", said))
    assert "ยังไม่บันทึก" not in told


def test_a_rest_beside_no_return_is_compared(chat: Chat) -> None:
    assert "ข้อความบอกว่าเหลือ 5,000 บาท แต่เงินจัดสรร 65,340 บาท จะเหลือ 65,340 บาท" in chat.says("sathon", "ไม่ประสงค์คืน แต่เหลือ 5000")
    chat.says("sathon", "เบิก 60340")
    assert "บันทึกแล้ว" in chat.says("sathon", "ไม่ประสงค์คืน แต่เหลือ 5000")


def test_another_allocation_is_the_reason_where_the_own_figures_add_up(chat: Chat) -> None:
    told = chat.says("sathon", "งบได้มา 58000 เบิกจ่าย 40000 ส่งคืน 10000 คงเหลือ 8000")
    assert "ได้รับจัดสรร 58,000 บาท แต่เงินจัดสรรในระบบ 65,340 บาท" in told
    assert "เหลือ 8,000" not in told


@pytest.mark.parametrize("said", ["ได้รับเงินจัดสรรมา 45000", "เขตเราได้งบมา 45,000 บาท", "งบที่ได้รับจัดสรร 45,000"])
def test_an_allocation_told_alone_is_compared_and_not_stored(said: str, chat: Chat) -> None:
    assert chat.says("rak", said).startswith("เขตบางรัก เงินจัดสรรในระบบ 65,340 บาท ท่านแจ้ง 45,000 บาท")
    right = said.replace("45000", "65340").replace("45,000", "65,340")
    assert chat.says("rak", right).startswith("เขตบางรัก เงินจัดสรรในระบบ 65,340 บาท ตรงกับ")


def test_the_rest_that_was_typed_is_offered_where_all_of_it_is_returned(chat: Chat) -> None:
    asked = chat.send("rak", text="ได้รับจัดสรร 65,340 เบิกจ่าย 50,000 คงเหลือ 15,340 ส่งคืนทั้งหมด")
    assert "ส่งคืนเงิน 15,340 บาท" in chat.taps("rak", "15,340 บาท", asked)


@pytest.mark.parametrize("said", ["อ่าว งั้นคงเหลือควรเป็นเท่าไหร่", "แล้วเหลือต้องเป็นเท่าไร"])
def test_what_should_be_left_is_a_question_of_the_own_district(said: str, chat: Chat) -> None:
    assert chat.says("rak", said).startswith("งบประมาณ เขตบางรัก\nเหลือ 65,340 บาท")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("เบิก 30000 คิดเป็น 90%", "ข้อความบอกว่า 90 % แต่ 30,000 บาท เป็น 45.91 % ของ 65,340 บาท"),
        ("แผนเสร็จ 12 จาก 24 คิดเป็น 80%", "ข้อความบอกว่า 80 % แต่ 12 ชุมชน เป็น 50 % ของ 24 ชุมชน"),
        ("เบิกไป 30,000 บาท หรือ 60%", "ข้อความบอกว่า 60 %"),
    ],
)
def test_a_share_that_is_another_is_doubted(said: str, why: str, chat: Chat) -> None:
    assert f"ยังไม่บันทึก เพราะ{why}" in chat.says("sathon", said)


@pytest.mark.parametrize("said", ["เบิกจ่าย 30000 (46%)", "เบิก 30000 คิดเป็นร้อยละ 45.9", "แผนเสร็จ 12 จาก 24 คิดเป็น 50%"])
def test_a_share_that_it_may_be_rounded_to_is_not(said: str, chat: Chat) -> None:
    assert "บันทึกแล้ว" in chat.says("sathon", said)


@pytest.mark.parametrize(("said", "meant"), [("แผนแล้วเสร็จ 80%", "12 ชุมชน"), ("ทำแผนเสร็จร้อยละ 20", "3 ชุมชน")])
def test_a_share_of_the_plans_is_offered_in_communities(said: str, meant: str, chat: Chat) -> None:
    assert choices(chat.send("rak", text=said))[0].label == meant


def test_a_share_that_comes_to_no_whole_number_is_not(chat: Chat) -> None:
    assert "ชุมชน" not in choices(chat.send("rak", text="แผนแล้วเสร็จ 85%"))[0].label


@pytest.mark.parametrize("said", [
    "เบิกจ่ายแล้ว 42,500 บาท คงเหลือ 22,840 บาท ส่งคืน 22,840 บาท", "เบิก 60,000 เหลือ 5,340 คืนแล้ว 5,000",
])  # fmt: skip
def test_what_was_left_before_some_went_back_adds_up(said: str, chat: Chat) -> None:
    assert "บันทึก 2 เรื่อง" in chat.says("rak", said)


def test_what_is_left_is_doubted_where_the_rest_went_back_before(chat: Chat) -> None:
    chat.says("rak", "คืนเงินแล้ว 22,840 บาท")
    assert "ยังไม่บันทึก" in chat.says("rak", "เบิกจ่ายแล้ว 42,500 บาท คงเหลือ 22,840 บาท")


def test_the_bar_is_of_the_district_that_was_saved(chat: Chat) -> None:
    assert "เหลือ 45,340 บาท จาก 65,340 บาท" in chat.says("rak", "บางรักเบิก 20,000 สาทรเบิก 30,000")
