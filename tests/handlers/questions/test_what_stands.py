"""Questions that name nothing are about what was told last; a district's own figures come before those of all."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize("said", ["รวมเท่าไหร่", "รวมแล้ว 20,000 ใช่ไหม", "ถูกไหม", "รวมเป็นเท่าไหร่แล้วคะ"])
def test_money_told_last_is_what_is_asked_about(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 20,000")
    assert "งบประมาณ เขตบางรัก" in chat.says("rak", said)


@pytest.mark.parametrize("said", ["ครั้งล่าสุดเมื่อไหร่", "รวมคนทั้งหมด", "ถูกต้องไหมคะ"])
def test_so_it_is_of_a_meeting(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 5 พ.ค. 35 คน")
    assert "จัดแล้ว · อ. 5 พ.ค. 2563 · 35 คน" in chat.says("rak", said)


def test_where_nothing_was_told_nothing_is_asked_about(chat: Chat) -> None:
    assert "งบประมาณ" not in chat.says("rak", "รวมเท่าไหร่")


def test_what_was_told_of_several_districts_is_none_of_them(chat: Chat) -> None:
    chat.says("hq", "พระนครเบิก 20,000 ดุสิตเบิก 10,000")
    assert "งบประมาณ เขต" not in chat.says("hq", "ถูกไหม")


@pytest.mark.parametrize(
    ("said", "own"),
    [("ตอนนี้เบิกรวมเท่าไหร่แล้ว", "งบประมาณ เขตบางรัก"), ("ตอนนี้ประชุมกี่คน", "เขตบางรัก · ประชุมชี้แจง"), ("ส่งแบบยัง", "เขตบางรัก · เอกสาร")],
)
def test_an_officer_is_told_of_the_own_district(said: str, own: str, chat: Chat) -> None:
    assert chat.says("rak", said).startswith(own)
    assert not chat.says("hq", said).startswith(own)


def test_a_sum_behind_the_names_of_all_is_that_of_all(told: Chat) -> None:
    told.says("hq", "ปทุมวันประชุมแล้ว 5 พ.ค. มา 40 คน")
    told.says("hq", "ใครประชุมแล้วบ้าง")
    assert "ผู้เข้าร่วมรวม: 115 คน" in told.says("hq", "รวมกี่คน")
    assert "ผู้เข้าร่วมรวม: 115 คน" in told.says("hq", "แล้วรวมทั้งหมดกี่คน")
    told.says("hq", "เขตปทุมวันประชุมหรือยัง")
    assert told.says("hq", "รวมกี่คน").startswith("เขตปทุมวัน · ประชุมชี้แจง")


@pytest.mark.parametrize("asked", ["ครบพอดีไหม", "คิดเป็นกี่เปอร์เซ็นต์", "แล้วตั้งไว้เท่าไหร่อะ"])
def test_what_is_asked_behind_money_is_told_of_ones_own(asked: str, chat: Chat) -> None:
    chat.says("rak", "เบิกไป 53340")
    assert chat.says("rak", asked).startswith("งบประมาณ เขตบางรัก\n")


def test_what_was_spent_was_drawn(chat: Chat) -> None:
    assert "เบิกจ่าย 50,000 บาท" in chat.says("rak", "ใช้ไป 50000")
    assert "บันทึกแล้ว" not in chat.says("rak", "ใช้ไป 3 ชั่วโมง")


@pytest.mark.parametrize("words", ["ยังไม่รู้ยอดเลย เดี๋ยวถามการเงินก่อน", "เดี๋ยวบอก", "ไม่รู้ ลืมนับ", "ขอเช็คกับการเงินก่อนนะ", "ลืมไปก่อน"])
def test_an_answer_that_comes_later_leaves_the_question_open(words: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้วนะ")
    assert chat.says("rak", words).startswith("ได้ รายการจะรออยู่ พิมพ์คำตอบมาเมื่อพร้อม")


@pytest.mark.parametrize("words", ["ขอดูสถานะเขตเรา", "ไม่รู้จะทำยังไง", "เดี๋ยวส่งแบบ 2 วันไหน"])
def test_what_asks_for_something_else_is_no_later_answer(words: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้วนะ")
    assert "ข้อนี้ข้ามไม่ได้" not in chat.says("rak", words)


def test_what_was_told_of_another_district_is_among_what_waits(chat: Chat) -> None:
    chat.says("rak", "เขตดุสิตประชุมแล้ว 20 ม.ค. มา 45 คน")
    told = chat.says("rak", "รอยืนยันอะไรบ้าง")
    assert "1 เรื่อง" in told
    assert "เขตดุสิต ประชุมชี้แจง จัดแล้ว · จ. 20 ม.ค. 2563 · 45 คน\nตั้งแต่" in told
