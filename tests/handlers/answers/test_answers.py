"""What an answer to the bot's question does: an inexact one is asked again, one with more says both, a strange name is called so."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat


def test_an_answer_that_is_no_exact_number_is_asked_again_and_asks_nothing_else(chat: Chat) -> None:
    assert "ผู้เข้าร่วมกี่คน" in chat.says("rak", "ประชุมแล้ววันนี้")
    assert chat.says("rak", "คนมาเกือบ 60") == "ขอเป็นตัวเลขที่แน่นอน\nผู้เข้าร่วมกี่คน (ข้ามได้)"
    assert "จำนวนผู้เข้าร่วม: 58 คน" in chat.says("rak", "58")


def test_an_inexact_sum_keeps_its_draft(chat: Chat) -> None:
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.says("rak", "เบิกแล้ว")
    assert chat.says("rak", "สามหมื่นกว่า").startswith("ขอเป็นตัวเลขที่แน่นอน")
    assert "เบิกจ่าย 31,500 บาท" in chat.says("rak", "31,500")


def test_an_answer_with_a_report_behind_it_says_both_in_one_read_back(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ววันนี้")
    said = chat.says("rak", "58 คนค่ะ แล้วก็เบิกไปแล้ว 16,000 ด้วย")
    assert "เขตบางรัก · บันทึก 2 เรื่อง" in said
    assert "ประชุมชี้แจง: จัดแล้ว · จ. 1 มิ.ย. 2563 · 58 คน" in said
    assert "เบิกจ่าย: 16,000 บาท" in said


def test_asked_which_document_was_sent_one_may_name_both(chat: Chat) -> None:
    assert "เอกสารไหน" in chat.says("rak", "ส่งแบบรายงานแล้ว")
    said = chat.says("rak", "ทั้งแบบ 1 และแบบ 2 ค่ะ")
    assert "บันทึก 2 เรื่อง" in said
    assert said.count("ส่งแล้ว") == 2


def test_a_file_that_waits_for_its_name_is_not_lost_to_what_is_typed_between(chat: Chat) -> None:
    assert "เอกสารไหน" in chat.sends_file("rak", "")
    chat.says("rak", "เบิกแล้ว")
    chat.says("rak", "ส่งแบบ 1 แล้ว")
    assert "เอกสารไหน" in chat.says("rak", "31,500 บาท") + chat.says("rak", "ขอบคุณ")
    assert "เก็บไฟล์ไว้แล้ว" in chat.says("rak", "แบบ 2")


@pytest.mark.parametrize("name", ["ปากเกร็ด", "ปทุมธานี"])
def test_a_district_that_does_not_exist_is_called_so_and_the_draft_waits_for_its_name(chat: Chat, name: str) -> None:
    asked = chat.says("rak", f"เขต{name}ประชุมแล้ว 20 พ.ค. 63 คนมา 45 คน")
    assert asked.endswith("ไม่พบชื่อเขตของกรุงเทพมหานครในข้อความ เป็นของเขตไหน")
    assert "สยป." not in chat.says("rak", "KPI เท่าไหร่") + chat.says("rak", "ประวัติ")
    assert "จำนวนผู้เข้าร่วม: 45 คน" in chat.says("rak", "เขตบางรัก")


def test_what_was_said_to_add_is_asked_as_what_is_added_and_a_sum_adds_nothing(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 10,000 บาท")
    assert "เบิกเพิ่มอีกกี่บาท" in chat.says("rak", "เบิกเพิ่มอีกแล้วค่ะ")
    said = chat.says("rak", "รวม 15,000")
    assert "เบิกจ่าย 15,000 บาท" in said
    assert "25,000" not in said


def test_that_nothing_is_returned_answers_how_much_is(chat: Chat) -> None:
    assert "ส่งคืนกี่บาท" in chat.says("rak", "คืนเงินแล้ว")
    assert "บันทึกแล้ว" in chat.says("rak", "ไม่ประสงค์คืนเงิน")


def test_two_sums_of_one_message_are_doubted_against_each_other_and_not_against_what_they_replace(chat: Chat) -> None:
    chat.says("rak", "เบิก 30,000")
    chat.says("rak", "คืน 35,340")
    said = chat.says("rak", "เบิก 35,000 คืน 30,340")  # exactly the 65,340 of the district
    assert "เกินเงินจัดสรร" not in said
    assert "จำนวนเงินลดลง เดิม 35,340 บาท" in said


def test_the_history_says_where_an_answered_question_was_saved(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว")
    chat.says("rak", "31,500 บาท")
    told = chat.says("rak", "ประวัติที่เราเคยรายงาน")
    assert "บันทึกแล้วในเลขที่" in told
    assert "รอยืนยัน" not in told


# Long after the question, and of a meeting that was planned


def test_a_bare_value_long_after_its_question_brings_the_question_back(chat: Chat) -> None:
    chat.says("sathon", "เบิกแล้วค่ะ")
    chat.at += timedelta(days=2)
    assert "เขตสาทร เบิกจ่าย\nเบิกจ่ายแล้วรวมกี่บาท" in chat.says("sathon", "30000")
    assert chat.says("sathon", "30000").startswith("เขตสาทร · เบิกจ่าย 30,000 บาท")


def test_chatter_long_after_a_question_does_not_bring_it_back(chat: Chat) -> None:
    chat.says("sathon", "เบิกแล้วค่ะ")
    chat.at += timedelta(days=2)
    assert "เบิกจ่ายแล้วรวมกี่บาท" not in chat.says("sathon", "วันนี้ฝนตกหนักมาก")


@pytest.mark.parametrize(("said", "status"), [("เลื่อนค่ะ", "เลื่อน"), ("ไม่ได้จัดครับ", "ยังไม่ได้จัด"), ("เลื่อนเป็น 20 มิ.ย.", "เลื่อน")])
def test_what_became_of_a_planned_meeting_is_said_in_a_word(chat: Chat, said: str, status: str) -> None:
    chat.says("rak", "นัดประชุม 3 มิ.ย.")
    chat.at += timedelta(days=4)
    assert chat.says("rak", said).startswith(f"เขตบางรัก · ประชุมชี้แจง {status}")


def test_a_word_of_a_meeting_means_none_where_none_was_planned(chat: Chat) -> None:
    assert "ไม่ใช่รายงานหรือคำถามที่ตอบได้" in chat.says("rak", "เลื่อนค่ะ")


def test_the_day_that_a_meeting_was_planned_for_is_offered(chat: Chat) -> None:
    chat.says("rak", "นัดประชุม 3 มิ.ย.")
    chat.at += timedelta(days=4)
    replies = chat.send("rak", text="จัดแล้วค่ะ")
    assert "วันที่: พ. 3 มิ.ย. 2563" in chat.taps("rak", "3 มิ.ย. 2563", replies)


def test_a_new_day_follows_a_postponement_in_a_word(chat: Chat) -> None:
    chat.says("rak", "นัดประชุม 8 มิ.ย.")
    chat.says("rak", "เลื่อนค่ะ")
    assert "ประชุมชี้แจง เลื่อน\nวันที่: พ. 10 มิ.ย. 2563" in chat.says("rak", "เลื่อนไป 10 มิ.ย.")


def test_of_the_two_that_a_meeting_is_offered_either_may_be_answered_first(chat: Chat) -> None:
    assert "จัดวันที่เท่าไร" in chat.says("rak", "ประชุมแล้วค่ะ")
    told = chat.says("rak", "38 คน")
    assert "จำนวนผู้เข้าร่วม: 38 คน" in told
    assert "จัดวันที่เท่าไร" in told
    assert "วันที่: พ. 20 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 38 คน" in chat.says("rak", "20 พ.ค.")


def test_a_sum_of_something_else_is_called_so_and_asked_for_again(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว")
    said = chat.says("rak", "รออนุมัติ 15000")
    assert said == "ตัวเลขนี้เป็นเรื่องอื่น ไม่ใช่จำนวนที่ถาม จึงยังไม่ได้บันทึก\nเขตบางรัก เบิกจ่าย\nเบิกจ่ายแล้วรวมกี่บาท"
    assert "เบิกจ่าย 12,000 บาท" in chat.says("rak", "12000")
    chat.says("rak", "บรรจุแล้ว")
    assert "บรรจุกี่โครงการ" in chat.says("rak", "งบ 500000")


def test_what_was_spent_is_no_answer_to_what_was_returned(chat: Chat) -> None:
    chat.says("rak", "คืนเงินแล้ว")
    said = chat.says("rak", "ใช้ไป 60000")
    assert "เขตบางรัก · เบิกจ่าย 60,000 บาท" in said
    assert said.endswith("ส่งคืนกี่บาท")
    assert "ส่งคืนเงิน 340 บาท" in chat.says("rak", "340")


def test_a_number_beside_the_word_of_another_kind_is_that_kinds_and_the_question_stays(chat: Chat) -> None:
    chat.says("rak", "ทำแผนครบแล้ว")
    said = chat.says("rak", "บรรจุ 3")
    assert "บรรจุแผนปฏิบัติการ 3 โครงการ" in said
    assert said.endswith("ทำแผนแล้วกี่ชุมชน")
    assert "ทำแผนแล้ว 12" in chat.says("rak", "12")
    assert "จำนวนผู้เข้าร่วม" not in chat.says("rak", "ประชุมแล้วเมื่อวาน") + chat.says("rak", "ทำแผน 13")


@pytest.mark.parametrize("between", ["เตือนพรุ่งนี้ 9 โมงส่งแบบ 1", "ลาพรุ่งนี้"])
def test_what_is_set_in_between_leaves_the_question_how_many_came_open(between: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อวาน")
    chat.says("rak", between)
    assert "วันที่: อา. 31 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 30 คน" in chat.says("rak", "30")


@pytest.mark.parametrize("said", ["กี่คนไม่รู้ ข้ามไปก่อน", "ข้ามไปก่อนนะคะ", "จำนวนคนยังไม่รู้", "เดี๋ยวได้ยอดแล้วแจ้ง"])
def test_a_question_is_left_in_ones_own_words(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อวาน")
    assert chat.says("rak", said) == "ข้ามได้ บันทึกเท่าที่แจ้งไว้แล้ว"


@pytest.mark.parametrize("said", ["เท่าไหร่นะ เดี๋ยวดูใบเสร็จ", "เดี๋ยวก่อนนะ ถามหัวหน้าแป๊บ", "แป๊บนึงนะคะ", "ขอดูเอกสารแป๊บ"])
def test_an_answer_that_comes_in_a_moment_is_waited_for(said: str, chat: Chat) -> None:
    chat.says("rak", "คืนเงินไปแล้วเมื่อวาน")
    assert chat.says("rak", said) == "ได้ รอคำตอบไว้ให้ พิมพ์มาเมื่อพร้อม\nเขตบางรัก ส่งคืนเงิน\nส่งคืนกี่บาท"
    assert "ส่งคืนเงิน 12,340 บาท" in chat.says("rak", "12,340")


def test_what_wonders_and_looks_for_nothing_is_answered_as_ever(chat: Chat) -> None:
    chat.says("rak", "คืนเงินไปแล้วเมื่อวาน")
    assert "รอคำตอบไว้ให้" not in chat.says("rak", "เท่าไหร่นะ")


def test_the_sum_of_the_other_money_is_no_answer_and_leaves_the_question_open(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว คืนแล้ว")
    said = chat.says("rak", "เบิกยังไม่แน่ใจ คืน 5000")
    assert "ส่งคืนเงิน 5,000 บาท" in said
    assert said.endswith("เบิกจ่ายแล้วรวมกี่บาท")
    assert "เบิกจ่าย 30,000 บาท" in chat.says("rak", "30000")


@pytest.mark.parametrize(
    ("told", "said", "day"),
    [
        ("ประชุมเดือนที่แล้ว 40 คน", "12", "อ. 12 พ.ค. 2563"),
        ("ประชุมเมื่อเดือน ก.พ. 40 คน", "วันที่ 12", "พ. 12 ก.พ. 2563"),
        ("ประชุมเดือนที่แล้ว 40 คน", "12 เม.ย.", "อา. 12 เม.ย. 2563"),
        ("ประชุมแล้ว 40 คน", "12", "อ. 12 พ.ค. 2563"),
    ],
)
def test_a_day_by_its_number_is_of_the_month_that_was_told(told: str, said: str, day: str, chat: Chat) -> None:
    chat.says("rak", told)
    assert f"วันที่: {day}" in chat.says("rak", said)
