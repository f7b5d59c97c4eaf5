"""What headquarters tells without a district is asked about: it may be of a district it told of lately, or its own."""

import pytest

from tests.handlers.chat import Chat, choices, words

ASKED = "เป็นของเขตไหน หรือของ สยป. เอง"


@pytest.mark.parametrize("said", ["เบิก 20,000 ด้วย", "คืน 5,000", "เบิกเป็น 31,000", "จัดแล้ว 30 คน", "ยังไม่ได้เบิก", "นัดประชุม 25 มิ.ย."])
def test_money_and_meetings_of_nobody_are_asked_about(chat: Chat, said: str) -> None:
    chat.says("hq", "ดุสิตเบิก 30,000")
    asked = chat.send("hq", text=said)
    assert ASKED in words(asked)
    assert [each.label for each in choices(asked)] == ["เขตดุสิต", "สยป. เอง", "ยกเลิก"]
    assert "เขตดุสิต · " in chat.taps("hq", "เขตดุสิต", asked)


@pytest.mark.parametrize("own", ["สยป.", "ของ สยป. เอง", "ของสำนักเองค่ะ"])
def test_what_is_headquarters_own_is_saved_once_it_is_said(chat: Chat, own: str) -> None:
    chat.says("hq", "คืน 5,000")
    assert "สยป. · ส่งคืนเงิน 5,000 บาท" in chat.says("hq", own)


def test_it_is_tapped_too_and_any_district_may_be_named(chat: Chat) -> None:
    assert "สยป. · เบิกจ่าย 20,000 บาท" in chat.taps("hq", "สยป. เอง", chat.send("hq", text="เบิก 20,000"))
    chat.says("hq", "เบิก 21,000")
    assert "เขตบางนา · เบิกจ่าย 21,000 บาท" in chat.says("hq", "บางนา")


@pytest.mark.parametrize("said", ["สยป. เบิก 20,000", "สำนักยุทธศาสตร์และประเมินผลเบิก 20,000", "เบิกของ สยป. 20,000"])
def test_it_is_not_asked_where_headquarters_names_itself(chat: Chat, said: str) -> None:
    assert "สยป. · เบิกจ่าย 20,000 บาท" in chat.says("hq", said)


def test_its_own_is_put_right_without_being_asked_again(chat: Chat) -> None:
    chat.says("hq", "สยป. เบิก 20,000")
    assert "สยป. · เบิกจ่าย 21,000 บาท" in chat.says("hq", "แก้เป็น 21,000")


def test_two_districts_told_of_last_are_meant_together(chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต บรรจุ 1 2 โครงการ ปี 64")
    once = chat.send("hq", text="ทั้งสองเขตเบิก 10,000")
    assert "แต่ละเขต หรือรวมกันทั้ง 2 เขต" in words(once)
    told = chat.taps("hq", "เขตละ 10,000 บาท", once)
    assert "เขตพระนคร เบิกจ่าย: 10,000 บาท" in told
    assert "เขตดุสิต เบิกจ่าย: 10,000 บาท" in told


@pytest.mark.parametrize("said", ["ทั้งสองเขตส่งแบบ 1 แล้ว", "ทั้งคู่ส่งแบบ 1 แล้ว", "2 เขตนี้ส่งแบบ 1 แล้ว"])
def test_what_both_did_is_offered_with_their_names(chat: Chat, said: str) -> None:
    chat.says("hq", "พระนคร ดุสิต บรรจุ 1 2 โครงการ ปี 64")
    offered = chat.send("hq", text=said)
    assert "พิมพ์ว่า พระนคร ดุสิต ส่งแบบ 1 แล้ว" in words(offered)
    assert "เขตดุสิต เอกสาร: แบบรายงาน 1 ส่งแล้ว" in chat.says("hq", choices(offered)[0].say)


def test_both_means_nothing_where_one_was_told_of_last(chat: Chat) -> None:
    chat.says("hq", "พระนครบรรจุ 1 โครงการ ปี 64")
    assert ASKED in chat.says("hq", "ทั้งสองเขตเบิก 10,000")


@pytest.mark.parametrize("asked", ["สรุปเขตบางรัก", "สถานะบางรัก", "ดูของบางรัก", "ขอดูเขตบางรักหน่อย"])
def test_a_question_about_a_district_is_not_the_answer(chat: Chat, asked: str) -> None:
    chat.says("hq", "ประชุมแล้ว 21 พ.ค. มา 250 คน")
    told = chat.says("hq", asked)
    assert "ยังเหลือ: ประชุมชี้แจง" in told
    assert "บันทึกแล้ว" not in told
    assert ASKED in told
