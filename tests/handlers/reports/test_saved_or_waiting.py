"""Which facts are saved at once and which wait for one tap: every doubt with its words and values, every tap, every typed answer."""

from datetime import timedelta

import pytest

from bot.districts import all_districts
from bot.reply import Push, Reply
from tests.handlers.chat import Chat, choices, words

LABELS = {"ยืนยัน", "แก้ไข", "ยกเลิก"}

DOUBTS: list[tuple[str, str, list[str], str, str]] = [
    ("a total falls", "rak", ["เบิกจ่ายแล้ว 30,000 บาท"], "เบิกจ่ายแล้ว 20,000 บาท",
     "จำนวนเงินลดลง เดิม 30,000 บาท เมื่อ จ. 1 มิ.ย. 2563 ตอนนี้ 20,000 บาท"),
    ("a total below the sum of what was said as more", "rak", ["เบิกจ่ายแล้ว 30,000 บาท", "เบิกเพิ่มอีก 5,000 บาท"], "เบิกจ่ายแล้ว 30,000 บาท",
     "จำนวนเงินลดลง เดิม 35,000 บาท"),
    ("none is returned after some was", "rak", ["คืนเงินแล้ว 5,000 บาท"], "ไม่ประสงค์คืนเงิน", "จำนวนเงินลดลง เดิม 5,000 บาท"),
    ("plans fall", "rak", ["ทำแผนแล้ว 10 ชุมชน"], "ทำแผนแล้ว 8 ชุมชน", "ทำแผนแล้วลดลง เดิม 10 ชุมชน เมื่อ จ. 1 มิ.ย. 2563 ตอนนี้ 8 ชุมชน"),
    ("plans fall by other words", "rak", ["ทำแผนแล้ว 10 ชุมชน"], "จัดทำแผนใหม่ 3 ชุมชน", "ทำแผนแล้วลดลง เดิม 10 ชุมชน"),
    ("a percentage falls", "rak", ["ความก้าวหน้า 40%"], "ความก้าวหน้า 30%", "ร้อยละลดลง เดิม 40 % เมื่อ จ. 1 มิ.ย. 2563 ตอนนี้ 30 %"),
    ("more than ten times the current value", "rak", ["บรรจุ 2 โครงการ ปี 64"], "บรรจุ 21 โครงการ ปี 64",
     "จำนวนโครงการเพิ่มเกิน 10 เท่า เดิม 2 โครงการ เมื่อ จ. 1 มิ.ย. 2563 ตอนนี้ 21 โครงการ"),
    ("more money than was allocated", "rak", ["เบิกจ่ายแล้ว 60,000 บาท"], "คืนเงินแล้ว 10,000 บาท",
     "ส่งคืน 10,000 บาท เบิกแล้ว 60,000 บาท รวมกันเกินเงินจัดสรร 65,340 บาท"),
    ("more, that makes it more than was allocated", "rak", ["เบิกจ่ายแล้ว 60,000 บาท"], "เบิกเพิ่มอีก 6,000 บาท",
     "เบิกจ่าย 66,000 บาท ส่งคืนแล้ว 0 บาท รวมกันเกินเงินจัดสรร 65,340 บาท"),
    ("plans more than a tenth above the district's communities", "rak", [], "ทำแผนแล้ว 17 ชุมชน",
     "ทำแผนแล้ว 17 ชุมชน มากกว่าชุมชนของเขต 15 ชุมชน (ทะเบียนปี 2564) เกินร้อยละ 10"),
    ("plans that are so with those carried over", "rak", ["จัดทำแผนใหม่ 12 ชุมชน"], "ทบทวนแผนแล้ว 7 ชุมชน",
     "ทำแผนแล้ว 19 ชุมชน มากกว่าชุมชนของเขต 15 ชุมชน"),
    ("plans more than a tenth above what was stated", "rak", [], "ทำแผนแล้ว 12 จาก 10 ชุมชน",
     "ทำแผนแล้ว 12 ชุมชน มากกว่าชุมชนที่แจ้ง 10 ชุมชน"),
    ("one plan more than was stated", "rak", [], "ทำแผนแล้ว 11 จาก 10 ชุมชน", "ทำแผนแล้ว 11 ชุมชน มากกว่าชุมชนที่แจ้ง 10 ชุมชน"),
    ("words that leave it open, and n-grams that speak for it", "rak", [],
     "นึกว่าเบิกหมด 36,740 แล้ว ที่จริงเพิ่งเบิกไป 30,515 บาทครับ การเงินเพิ่งโทรมา", "มีถ้อยคำที่อ่านได้ไม่แน่ชัด จึงขอให้ตรวจก่อน"),
    ("a date outside the project", "rak", [], "ประชุมแล้ว 20 ม.ค. 61 มา 45 คน",
     "วันที่ ส. 20 ม.ค. 2561 อยู่นอกช่วงโครงการ (อ. 1 ต.ค. 2562 ถึง อ. 29 ก.ย. 2563)"),
    ("more than a hundred per cent", "rak", [], "ความก้าวหน้า 120%", "ความคืบหน้า 120 % เกินร้อยละ 100"),
    ("words against numbers", "hq", [], "รายงานครั้งที่ 9 ความก้าวหน้า 57% เป็นไปตามแผน",
     "แจ้งว่าเป็นไปตามแผน แต่จัดประชุมแล้ว 0 % ของเขต เบิกจ่ายแล้ว 0 % ของเงินโอน"),
]  # fmt: skip


@pytest.mark.parametrize(("person", "before", "said", "reason"), [each[1:] for each in DOUBTS], ids=[each[0] for each in DOUBTS])
def test_a_doubt_is_named_with_its_values_and_waits_for_one_tap(chat: Chat, person: str, before: list[str], said: str, reason: str) -> None:
    for text in before:
        assert "บันทึกแล้ว" in chat.says(person, text)
    replies = chat.send(person, text=said)
    assert "ยังไม่บันทึก เพราะ" in words(replies)
    assert reason in words(replies)
    assert {choice.label for choice in choices(replies) if not choice.label.startswith("เพิ่มอีก")} == LABELS
    assert "บันทึกแล้ว" in chat.taps(person, "ยืนยัน", replies)


NOT_DOUBTED: list[tuple[str, list[str], str]] = [
    ("the same value", ["เบิกจ่ายแล้ว 30,000 บาท"], "เบิกจ่ายแล้ว 30,000 บาท"),
    ("a higher value", ["เบิกจ่ายแล้ว 30,000 บาท"], "เบิกจ่ายแล้ว 40,000 บาท"),
    ("just ten times", ["บรรจุ 2 โครงการ ปี 64"], "บรรจุ 20 โครงการ ปี 64"),
    ("fewer projects: they are no running total", ["บรรจุ 5 โครงการ ปี 64"], "บรรจุ 3 โครงการ ปี 64"),
    ("fewer people at another meeting", ["ประชุมแล้ว 20 ม.ค. 63 มา 45 คน"], "ประชุมแล้ว 21 ม.ค. 63 มา 20 คน"),
    ("all that was allocated", ["เบิกจ่ายแล้ว 60,000 บาท"], "คืนเงินแล้ว 5,340 บาท"),
    ("plans up to a tenth above", [], "ทำแผนแล้ว 16 ชุมชน"),
    ("a correction that falls", ["เบิกจ่ายแล้ว 30,000 บาท"], "แก้เป็น 20,000 บาท"),
    ("a name one letter wrong", [], "เขตบางรักษ์ บรรจุ 3 โครงการ ปี 64"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "said"), [each[1:] for each in NOT_DOUBTED], ids=[each[0] for each in NOT_DOUBTED])
def test_what_is_certain_is_saved_at_once_and_read_back_with_two_buttons(chat: Chat, before: list[str], said: str) -> None:
    for text in before:
        chat.says("rak", text)
    replies = chat.send("rak", text=said)
    assert words(replies).startswith("เขตบางรัก · ")
    assert "บันทึกแล้ว เลขที่" in words(replies)
    assert [choice.label for choice in choices(replies)][:2] == ["แก้ไข", "ยกเลิก"]


def test_a_first_value_ten_times_the_median_of_ten_other_districts_waits(chat: Chat) -> None:
    for each in all_districts()[10:21]:
        chat.says("hq", f"เขต{each.name} บรรจุ 2 โครงการ ปี 64")
    assert "จำนวนโครงการ 21 โครงการ สูงกว่า 10 เท่าของค่ากลางของเขตอื่น (2 โครงการ)" in chat.says("rak", "บรรจุ 21 โครงการ ปี 64")


def test_a_district_misspelt_beyond_one_letter_waits_even_when_a_slot_was_asked_first(chat: Chat) -> None:
    asked = chat.says("hq", "เขตป้อมปาบสัตรูพ่าย เบิกจ่ายแล้ว")
    assert "เขตป้อมปราบศัตรูพ่าย" in asked
    assert "เบิกจ่ายแล้วรวมกี่บาท" in asked
    assert "ชื่อเขตที่พิมพ์มาอ่านเป็น เขตป้อมปราบศัตรูพ่าย ถูกหรือไม่" in chat.says("hq", "20000")
    assert "บันทึกแล้ว" in chat.says("hq", "ใช่")


# Taps and typed answers


def waiting(chat: Chat, person: str = "rak") -> list[Reply | Push]:
    """The replies to a doubtful report: 20,000 baht after 30,000."""
    chat.says(person, "เบิกจ่ายแล้ว 30,000 บาท")
    return chat.send(person, text="เบิกจ่ายแล้ว 20,000 บาท")


def spent(chat: Chat) -> str:
    """What บางรัก has drawn, by the bot's own answer."""
    return chat.says("viewer", "เขตบางรักเบิกไปเท่าไหร่")


def test_what_waits_is_not_counted(chat: Chat) -> None:
    waiting(chat)
    assert "เบิกจ่าย · 30,000" in spent(chat)


@pytest.mark.parametrize("typed", ["ยืนยัน", "ใช่", "ใช่ครับ", "ถูกต้องค่ะ", "👍"])
def test_typed_yes_confirms(chat: Chat, typed: str) -> None:
    waiting(chat)
    assert "เขตบางรัก · เบิกจ่าย 20,000 บาท" in chat.says("rak", typed)
    assert "เบิกจ่าย · 20,000" in spent(chat)


def test_typed_no_asks_for_the_doubted_value_and_takes_it(chat: Chat) -> None:
    waiting(chat)
    assert chat.says("rak", "ไม่ใช่") == "เบิกจ่ายแล้วรวมกี่บาท"
    assert "เขตบางรัก · เบิกจ่าย 35,000 บาท" in chat.says("rak", "35000")


@pytest.mark.parametrize("typed", ["แก้ไข", "ไม่ใช่ครับ"])
def test_the_fix_tap_and_the_typed_word_ask_the_same(chat: Chat, typed: str) -> None:
    replies = waiting(chat)
    assert chat.taps("rak", "แก้ไข", replies) == chat.says("rak", typed) == "เบิกจ่ายแล้วรวมกี่บาท"


def test_the_question_of_a_fix_is_about_the_slot_that_was_doubted(chat: Chat) -> None:
    chat.says("hq", "รายงานครั้งที่ 9 ความก้าวหน้า 57% เป็นไปตามแผน")
    assert chat.says("hq", "ไม่ใช่") == "เป็นไปตามแผนหรือไม่"
    assert "เทียบแผน: ช้ากว่าแผน" in chat.says("hq", "ช้ากว่าแผน")
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 61 มา 45 คน")
    assert chat.says("rak", "ไม่ใช่") == "จัดวันที่เท่าไร"


def test_a_correction_by_text_changes_the_draft(chat: Chat) -> None:
    waiting(chat)
    assert "เขตบางรัก · เบิกจ่าย 31,000 บาท" in chat.says("rak", "แก้เป็น 31,000 บาท")


@pytest.mark.parametrize("typed", ["ไม่ใช่ 50,000", "ไม่ใช่ครับ 50000", "แก้เป็น 50,000"])
def test_a_no_that_gives_the_number_is_not_asked_for_it_again(chat: Chat, typed: str) -> None:
    waiting(chat)
    assert "เขตบางรัก · เบิกจ่าย 50,000 บาท" in chat.says("rak", typed)
    assert "เบิกจ่าย · 50,000" in spent(chat)


@pytest.mark.parametrize(
    ("person", "said", "question"),
    [("hq", "รายงานครั้งที่ 9 ความก้าวหน้า 57% เป็นไปตามแผน", "เป็นไปตามแผนหรือไม่"),
     ("rak", "ประชุมแล้ว 20 ม.ค. 61 มา 45 คน", "จัดวันที่เท่าไร")],
)  # fmt: skip
def test_a_no_with_a_number_asks_where_no_number_is_doubted(chat: Chat, person: str, said: str, question: str) -> None:
    chat.says(person, said)
    assert chat.says(person, "ไม่ใช่ 50") == question


@pytest.mark.parametrize("typed", ["ยกเลิก", "ยกเลิกค่ะ", "ไม่บันทึก"])
def test_typed_cancel_drops_the_draft_and_leaves_what_was_saved(chat: Chat, typed: str) -> None:
    waiting(chat)
    assert chat.says("rak", typed) == "ไม่บันทึกแล้ว: เขตบางรัก เบิกจ่าย 20,000 บาท"
    assert "เบิกจ่าย · 30,000" in spent(chat)


def test_skip_does_not_settle_a_doubt(chat: Chat) -> None:
    waiting(chat)
    assert "ยืนยันหรือไม่" in chat.says("rak", "ข้าม")


@pytest.mark.parametrize(
    ("ended", "became"),
    [("ยืนยัน", "รายการนี้บันทึกไปแล้ว เมื่อ จ. 1 มิ.ย. 2563"), ("ยกเลิก", "รายการนี้ยกเลิกไปแล้ว เมื่อ จ. 1 มิ.ย. 2563"),
     ("เบิกจ่ายแล้ว 33,000 บาท", "มีรายงานใหม่แทนรายการนี้แล้ว"), ("ยกเลิกรายงานเมื่อกี้", "รายการนี้ยกเลิกไปพร้อมรายงาน")],
)  # fmt: skip
@pytest.mark.parametrize("tap", ["ยืนยัน", "แก้ไข", "ยกเลิก"])
def test_a_tap_on_a_draft_that_ended_says_what_became_of_it(chat: Chat, ended: str, became: str, tap: str) -> None:
    replies = waiting(chat)
    chat.says("rak", ended)
    assert became in chat.taps("rak", tap, replies)


def test_what_is_said_anew_and_doubted_again_replaces_the_draft(chat: Chat) -> None:
    replies = waiting(chat)
    again = chat.send("rak", text="เบิกจ่ายแล้ว 10,000 บาท")
    assert "มีรายงานใหม่แทนรายการนี้แล้ว" in chat.taps("rak", "ยืนยัน", replies)
    assert "เบิกจ่าย 10,000 บาท" in chat.taps("rak", "ยืนยัน", again)
    assert "รอยืนยัน" not in chat.says("rak", "สวัสดี")


def test_somebody_elses_draft_is_not_theirs_to_tap_except_headquarters(chat: Chat) -> None:
    replies = waiting(chat)
    assert chat.taps("sathon", "ยืนยัน", replies) == "รายการนี้เป็นของผู้อื่นหรือไม่มีแล้ว"
    assert "บันทึกแล้ว" in chat.taps("hq", "ยืนยัน", replies)


# Other districts


def test_another_district_than_ones_own_is_never_saved_for_it(chat: Chat) -> None:
    replies = chat.send("rak", text="เขตสาทร บรรจุ 3 โครงการ ปี 64")
    assert "เขตสาทรต้องรายงานเอง" in words(replies)
    assert [choice.label for choice in choices(replies)] == ["หมายถึงเขตบางรัก", "ยกเลิก"]
    for typed in ("ใช่", "ยืนยัน", "ไม่ใช่", "ข้าม"):
        assert "เขตสาทรต้องรายงานเอง" in chat.says("rak", typed)
    assert "เขตบางรัก · บรรจุแผนปฏิบัติการ 3 โครงการ" in chat.taps("rak", "หมายถึงเขตบางรัก", replies)
    assert "ยังไม่มีรายงาน" in chat.says("sathon", "เขตสาทรบรรจุโครงการหรือยัง")


def test_headquarters_reports_for_any_district_and_is_asked_which(chat: Chat) -> None:
    assert "เขตสาทร · บรรจุแผนปฏิบัติการ 3 โครงการ" in chat.says("hq", "เขตสาทร บรรจุ 3 โครงการ ปี 64")
    assert "เขตไหน" in chat.says("hq", "บรรจุ 4 โครงการ ปี 64")
    assert "ข้ามไม่ได้" in chat.says("hq", "ข้าม")
    assert "เขตบางนา · บรรจุแผนปฏิบัติการ 4 โครงการ" in chat.says("hq", "บางนา")


# What is asked and what may be left out


@pytest.mark.parametrize("typed", ["ข้าม", "ไม่รู้", "ข้ามค่ะ", "ไม่ทราบครับ"])
def test_a_meetings_day_and_people_are_offered_after_saving_and_may_be_left_out(chat: Chat, typed: str) -> None:
    saved = chat.says("rak", "ประชุมแล้ว")
    assert "บันทึกแล้ว" in saved
    assert saved.endswith("จัดวันที่เท่าไร (ข้ามได้)")
    assert chat.says("rak", typed) == "ผู้เข้าร่วมกี่คน (ข้ามได้)"
    assert "ข้ามได้ บันทึกเท่าที่แจ้งไว้แล้ว" in chat.says("rak", typed)


@pytest.mark.parametrize(
    ("said", "question", "answer", "saved"),
    [("เบิกจ่ายแล้ว", "เบิกจ่ายแล้วรวมกี่บาท", "20000", "เบิกจ่าย 20,000 บาท"),
     ("คืนเงินแล้ว", "ส่งคืนกี่บาท", "ไม่ประสงค์คืนเงิน", "ไม่ประสงค์คืน"),
     ("บรรจุโครงการแล้ว ปี 64", "บรรจุกี่โครงการ", "ไม่มี", "ยังไม่มีโครงการ"),
     ("เขตบางรัก ประชุม", "จัดแล้วหรือยัง", "ยัง", "ยังไม่ได้จัด"),
     ("ส่งแบบรายงานแล้ว", "เอกสารไหน", "แบบรายงาน 2", "แบบรายงาน 2"),
     ("ทำแผนแล้ว", "ทำแผนแล้วกี่ชุมชน", "12", "ทำแผนแล้ว 12")],
)  # fmt: skip
def test_what_a_fact_cannot_do_without_is_asked_and_stays_a_draft(chat: Chat, said: str, question: str, answer: str, saved: str) -> None:
    assert question in chat.says("rak", said)
    skipped = chat.says("rak", "ไม่รู้")
    assert "ข้ามไม่ได้" in skipped
    assert question in skipped
    assert saved in chat.says("rak", answer)


def test_a_bare_answer_is_taken_for_a_day_and_later_only_by_button(chat: Chat) -> None:
    replies = chat.send("rak", text="เบิกจ่ายแล้ว")
    chat.at += timedelta(hours=25)
    assert "บันทึกแล้ว" not in chat.says("rak", "20000")
    assert "ไม่บันทึกแล้ว: เขตบางรัก เบิกจ่าย" in chat.taps("rak", "ยกเลิก", replies)
    chat.says("rak", "เบิกจ่ายแล้ว")
    chat.at += timedelta(hours=23)
    assert "เบิกจ่าย 20,000 บาท" in chat.says("rak", "20000")


def test_a_draft_survives_days_and_shows_in_the_next_greeting(chat: Chat) -> None:
    waiting(chat)
    chat.at += timedelta(days=4)
    assert "รอยืนยัน: เขตบางรัก เบิกจ่าย 20,000 บาท" in chat.says("rak", "สวัสดี")
    assert "ยังไม่บันทึก เพราะจำนวนเงินลดลง" in chat.says("rak", "ยืนยัน")
    assert "เขตบางรัก · เบิกจ่าย 20,000 บาท" in chat.says("rak", "ยืนยัน")


def test_a_side_question_is_answered_and_the_draft_goes_on(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว")
    answer = chat.says("rak", "KPI เท่าไหร่")
    assert answer.startswith("ตัวชี้วัด: 0/50 เขต")
    assert "เบิกจ่ายแล้วรวมกี่บาท" in answer
    assert "เบิกจ่าย 20,000 บาท" in chat.says("rak", "20000")


def test_the_second_intent_of_a_message_is_answered_too(chat: Chat) -> None:
    answer = chat.says("rak", "บรรจุ 3 โครงการ ปี 64 ตอนนี้ KPI เท่าไหร่")
    assert "เขตบางรัก · บรรจุแผนปฏิบัติการ 3 โครงการ" in answer
    assert "ตัวชี้วัด: 1/50 เขต = 2 %" in answer


def test_of_several_facts_the_certain_are_saved_and_one_read_back_names_those_that_wait(chat: Chat) -> None:
    answer = chat.says("rak", "ประชุมแล้ว 20 ม.ค. 63 มา 45 คน เบิกแล้ว")
    assert "เขตบางรัก · ประชุมชี้แจง จัดแล้ว" in answer
    assert "รอยืนยัน: เบิกจ่าย (เบิกจ่ายแล้วรวมกี่บาท)" in answer
    assert answer.count("บันทึกแล้ว เลขที่") == 1


def test_a_read_back_has_at_most_six_lines(chat: Chat) -> None:
    replies = chat.send("rak", text="ประชุมแล้ว 20 ม.ค. 63 มา 45 คน ทำแผน 12 ชุมชน บรรจุ 3 โครงการ ปี 64 เบิกแล้ว 3,000 บาท คืนเงิน 200 บาท")
    lines = words(replies[:1]).splitlines()
    assert len(lines) == 6
    assert lines[0] == "เขตบางรัก · บันทึก 5 เรื่อง"
    assert any("เบิกจ่าย: 3,000 บาท / ส่งคืนเงิน: 200 บาท" in line for line in lines)


def test_a_weekday_that_contradicts_its_date_waits_for_the_day(chat: Chat) -> None:
    assert "จัดวันที่เท่าไร" in chat.says("rak", "ประชุมแล้ววันอังคารที่ 20 ม.ค. 63 มา 45 คน")
    assert "วันที่: จ. 20 ม.ค. 2563" in chat.says("rak", "20 ม.ค. 63")


def test_restating_an_equal_value_is_a_confirmation(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    assert "เหมือนเดิม" in chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    chat.says("rak", "เบิกเพิ่มอีก 5,000 บาท")
    assert "เหมือนเดิม" in chat.says("rak", "เบิกจ่ายแล้ว 35,000 บาท")
    assert "เหมือนเดิม" not in chat.says("rak", "เบิกจ่ายแล้ว 36,000 บาท")


def test_more_is_read_back_with_the_sum(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert "รวมเป็น 35,000 บาท" in chat.says("rak", "เบิกเพิ่มอีก 5,000 บาท")


def test_an_action_plan_without_a_year_is_of_the_current_one_and_says_so(chat: Chat) -> None:
    assert "ปีงบประมาณ: 2563" in chat.says("rak", "บรรจุ 3 โครงการ")


def test_a_late_report_is_taken_counted_and_marked(chat: Chat) -> None:
    saved = chat.says("rak", "ส่งแบบรายงาน 2 แล้ว")
    assert "ช้ากว่ากำหนด 24 วัน (กำหนด ศ. 8 พ.ค. 2563)" in saved
    assert "แบบรายงาน 2 1/50 เขต" in saved


def test_an_answered_day_of_a_held_meeting_looks_back(chat: Chat) -> None:
    asked = chat.says("rak", "ประชุมวันศุกร์ 20 ม.ค. 63 มา 30 คน")
    assert "ไม่ตรงกับวันในสัปดาห์" in asked
    assert "จ. 20 ม.ค. 2563" in chat.says("rak", "20 ม.ค.")


def test_the_read_back_of_a_document_says_whether_it_was_sent(chat: Chat) -> None:
    assert "แบบรายงาน 1 ยังไม่ได้ส่ง" in chat.says("rak", "ยังไม่ได้ส่งแบบรายงาน 1")
    assert "แบบรายงาน 1 ส่งแล้ว" in chat.says("rak", "ส่งแบบรายงาน 1 แล้ว")


def test_a_draft_for_another_district_does_not_show_there(chat: Chat) -> None:
    chat.says("rak", "เขตสาทร เบิกจ่ายแล้ว 2,000 บาท")
    assert "รอยืนยัน" not in chat.says("hq", "เขตสาทรถึงไหนแล้ว")


def test_a_read_back_names_the_value_that_it_replaced(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 9 โครงการ ปี 63")
    assert "เดิม 9 โครงการ · ปี 2563 (แจ้ง จ. 1 มิ.ย. 2563)" in chat.says("rak", "บรรจุ 3 โครงการ ปี 63")
    assert "เดิม" not in chat.says("rak", "บรรจุ 4 โครงการ ปี 64")


@pytest.mark.parametrize(
    ("said", "sums_to", "alone"),
    [
        ("บรรจุเพิ่มอีก 2 โครงการ ปี 64", "บรรจุแผนปฏิบัติการ 5 โครงการ", "ทั้งหมด 2 โครงการ"),
        ("บรรจุเพิ่มอีก 2 โครงการ", "บรรจุแผนปฏิบัติการ 5 โครงการ", "ทั้งหมด 2 โครงการ"),  # of 2564, the only year that stands
        ("จัดทำแผนเพิ่มอีก 2 ชุมชน", "แผนพัฒนาชุมชน ทำแผนแล้ว 14", "ทั้งหมด 2 ชุมชน"),
        ("ทำแผนใหม่อีก 1 ชุมชน", "แผนพัฒนาชุมชน จัดทำใหม่ 6", "ทั้งหมด 1 ชุมชน"),
    ],
)
def test_a_count_said_to_come_on_top_waits_as_the_sum(told: Chat, said: str, sums_to: str, alone: str) -> None:
    replies = told.send("rak", text=said)
    assert sums_to in words(replies)
    assert "ยังไม่บันทึก เพราะข้อความบอกว่าเพิ่มอีก" in words(replies)
    assert alone in [choice.label for choice in choices(replies)]
    assert told.says("rak", "ใช่").startswith(f"เขตบางรัก · {sums_to}")


@pytest.mark.parametrize(
    ("said", "stands"),
    [("บรรจุเพิ่มเป็น 4 โครงการ ปี 64", "บรรจุแผนปฏิบัติการ 4 โครงการ"), ("แผนเพิ่มขึ้นเป็น 13 ชุมชน", "แผนพัฒนาชุมชน ทำแผนแล้ว 13")],
)
def test_what_a_count_has_come_to_is_all_of_it(told: Chat, said: str, stands: str) -> None:
    answer = told.says("rak", said)
    assert answer.startswith(f"เขตบางรัก · {stands}")
    assert "บันทึกแล้ว" in answer


def test_that_nothing_is_returned_is_saved_while_the_sum_drawn_is_asked(chat: Chat) -> None:
    answer = chat.says("rak", "เบิกหมดแล้ว ไม่มีเงินเหลือส่งคืน")
    assert "ส่งคืนเงิน ไม่ประสงค์คืน" in answer
    assert "เบิกจ่ายแล้วรวมกี่บาท" in answer
    assert "ส่งคืนกี่บาท" not in answer


def test_a_count_on_top_may_be_all_there_is(told: Chat) -> None:
    replies = told.send("rak", text="บรรจุเพิ่มอีก 2 โครงการ ปี 64")
    assert told.taps("rak", "ทั้งหมด 2 โครงการ", replies).startswith("เขตบางรัก · บรรจุแผนปฏิบัติการ 2 โครงการ")


@pytest.mark.parametrize(("person", "said"), [("sathon", "บรรจุเพิ่มอีก 2 โครงการ ปี 64"), ("rak", "บรรจุ 3 โครงการ ปี 64 มีเพิ่มอีก 2 รวมเป็น 5")])
def test_nothing_is_added_to_nothing_or_to_a_sum_that_is_said(told: Chat, person: str, said: str) -> None:
    assert "บันทึกแล้ว" in told.says(person, said)


def test_a_total_beside_more_of_one_message_waits_and_can_be_let_go(told: Chat) -> None:
    assert "รอยืนยัน: เบิกจ่าย 3,000 บาท" in told.says("rak", "เมื่อวานเบิกไป 3000 วันนี้เบิกอีก 2000")
    assert told.says("rak", "ยกเลิก").startswith("ไม่บันทึกแล้ว: เขตบางรัก เบิกจ่าย 3,000 บาท")


def test_a_read_back_of_money_names_the_sum_that_it_replaced(told: Chat) -> None:
    assert "เดิม 32,000 บาท (แจ้ง จ. 20 เม.ย. 2563)" in told.says("rak", "เบิกแล้ว 33,000 บาท")


def test_a_later_instalment_waits_as_the_sum_with_all_there_is_one_tap_away(told: Chat) -> None:
    told.says("sathon", "เบิกงวดแรก 10,000.50 บาท")
    waiting = told.says("sathon", "เบิกงวดที่ 2 จำนวน 15,000 บาท")
    assert "เพราะข้อความบอกว่าเพิ่มอีก 15,000 บาท จากเดิม 10,000.50 บาท" in waiting
    assert "เบิกจ่าย 25,000.50 บาท" in told.says("sathon", "ใช่")


def test_headquarters_own_money_is_doubted_above_what_the_budget_leaves_it(told: Chat) -> None:
    assert "รวมกันเกินเงินจัดสรร 36,740 บาท" in told.says("hq", "สยป. เบิก 55,000")
    assert "เหมือนเดิม" in told.says("hq", "สยป. เบิก 36,740")


def test_the_weekday_alone_settles_which_of_two_days_was_meant(chat: Chat) -> None:
    asked = chat.send("rak", text="ประชุมแล้ว 20 พ.ค. วันอังคาร 44 คน")
    assert [choice.say for choice in choices(asked)][:2] == ["พ. 20 พ.ค. 2563", "อ. 19 พ.ค. 2563"]
    assert "วันที่: พ. 20 พ.ค. 2563" in chat.says("rak", "พุธค่ะ")
    chat.says("rak", "ประชุมแล้ว 21 พ.ค. วันอังคาร 44 คน")
    assert "วันที่: อ. 19 พ.ค. 2563" in chat.says("rak", "อังคาร")


def test_a_meeting_said_once_more_keeps_what_was_told_of_it(chat: Chat) -> None:
    chat.says("rak", "ประชุม 5 พ.ค. 40 คน")
    said = chat.says("rak", "ลืมบอก ประชุมวันที่ 5 พ.ค. ที่วัดดอน")
    assert "40 คน" in said
    assert "สถานที่: วัดดอน" in said
    assert "44 คน" in chat.says("rak", "ประชุม 5 พ.ค. 44 คน")
    assert "30 คน" not in chat.says("rak", "ประชุม 6 พ.ค.")


def test_a_draft_that_is_replaced_is_named(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 32,000")
    chat.says("rak", "เบิกแล้ว 1,000")
    said = chat.says("rak", "เบิกเพิ่มอีก 2,000")
    assert "รวมเป็น 34,000 บาท" in said
    assert "เลิกรอยืนยัน: เขตบางรัก เบิกจ่าย 1,000 บาท" in said


def test_a_question_is_no_answer_to_how_much(chat: Chat) -> None:
    chat.says("rak", "เบิกไม่ถึง 40,000")
    assert "บันทึกแล้ว" not in chat.says("rak", "ใครบอกว่าเบิก 60,000")


@pytest.mark.parametrize("filler", ["ได้ค่ะ เดี๋ยวแก้ให้", "โอเค เดี๋ยวเช็คก่อน"])
def test_a_promise_to_mend_it_confirms_nothing(chat: Chat, filler: str) -> None:
    chat.says("rak", "เบิกแล้ว 32,000")
    chat.says("rak", "เบิกไปแล้ว 12,000")
    assert "บันทึกแล้ว" not in chat.says("rak", filler)


def test_no_obstacle_is_no_obstacle_of_that_name(chat: Chat) -> None:
    chat.presses("rak", "v1|new|obstacle")
    assert chat.says("rak", "ไม่มีค่ะ").startswith("รับทราบ ไม่มีปัญหาอุปสรรค")
    assert "ปัญหา" not in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("typed", ["12500", "ok นะแต่ไม่ใช่ 12,000 เป็น 12,500", "เป็น 12,500 บาท"])
def test_another_number_under_a_doubt_is_the_new_value(chat: Chat, typed: str) -> None:
    chat.says("rak", "เบิกแล้ว 32,000")
    chat.says("rak", "เบิกไปแล้ว 12,000")
    assert "เบิกจ่าย 12,500 บาท\nยังไม่บันทึก" in chat.says("rak", typed)


def test_a_kind_typed_under_the_menu_is_asked_about(chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว")
    chat.says("rak", "รายงาน")
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.says("rak", "เบิกเงิน")
    assert "เบิกจ่าย 2,000 บาท" in chat.says("rak", "สองพัน")


@pytest.mark.parametrize(("asked", "answer"), [
    ("เขตไหนยังไม่บรรจุ", "ยังขาด บรรจุแผนปฏิบัติการ"), ("เขตไหนยังไม่ประชุม", "ยังขาด ประชุมชี้แจง"), ("เบิกไปเท่าไหร่แล้ว", "งบประมาณ"),
    ("แผนเรากี่ชุมชนแล้ว", "เขตบางรัก · แผนพัฒนาชุมชน"), ("เขตไหนประชุมแล้วบ้าง", "เขตที่ประชุมแล้ว"), ("ส่งแบบรายงานภายในวันไหน", "กำหนดส่ง"),
])  # fmt: skip
def test_a_question_under_the_menu_is_answered_and_the_menu_stays(chat: Chat, asked: str, answer: str) -> None:
    chat.says("rak", "รายงาน")
    assert answer in chat.says("rak", asked).splitlines()[0]
    assert "บันทึกแล้ว" not in chat.says("rak", "3")
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.says("rak", "เบิกเงิน")


def test_years_with_their_numbers_right_behind_projects_are_of_projects(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 5 โครงการ")
    said = chat.says("rak", "ปี 63 3 ปี 64 2")
    assert "3 โครงการ · ปี 2563" in said
    assert "2 โครงการ · ปี 2564" in said
    assert "ไม่ใช่รายงาน" in chat.says("sathon", "ปี 63 3 ปี 64 2")


def test_no_meeting_yet_is_doubted_where_one_stands_as_held(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 ก.พ. 30 คน")
    said = chat.says("rak", "ยังไม่ได้ประชุมเลย")
    assert "ยังไม่บันทึก เพราะเดิมแจ้งเมื่อ" in said
    assert "20 ก.พ. 2563" in said
    assert "บันทึกแล้ว" in chat.says("sathon", "ยังไม่ได้ประชุมเลย")


def test_people_and_plans_put_right_at_once_are_two(chat: Chat) -> None:
    chat.says("rak", "ประชุม 5 พ.ค. 40 คน ทำแผน 12 ชุมชน")
    said = chat.says("rak", "คนไม่ใช่ 40 แต่เป็น 44 แล้วแผน 13")
    assert "44 คน" in said
    assert "ทำแผนแล้ว 13" in said


def test_two_counts_that_come_on_top_are_both_added(chat: Chat) -> None:
    chat.says("sathon", "จัดทำใหม่ 3 ทบทวน 4")
    said = chat.says("sathon", "จัดทำใหม่เพิ่มอีก 2 ทบทวนเพิ่มอีก 1")
    assert "จัดทำใหม่ 5 · ทบทวน 5" in said
    assert "ยังไม่บันทึก" in said
    assert "ทำแผนแล้ว 10/24 ชุมชน" in chat.says("sathon", "ยืนยัน")


def test_a_doubt_that_a_newer_value_overtook_is_asked_about_anew(chat: Chat) -> None:
    chat.says("rak", "เบิกไปแล้ว 32,000")
    assert "เดิม 32,000 บาท" in chat.says("rak", "เบิกไปแล้ว 12,000")
    chat.says("head", "เบิกไปแล้ว 35,000")
    again = chat.says("rak", "ยืนยัน")
    assert "ยังไม่บันทึก" in again
    assert "เดิม 35,000 บาท" in again
    assert "บันทึกแล้ว" in chat.says("rak", "ยืนยัน")


def test_what_a_colleague_told_since_is_shown_before_an_older_draft_takes_its_place(chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว 40 ชุมชน")
    chat.says("head", "ทำแผนแล้ว 14 ชุมชน")
    again = chat.says("rak", "ใช่")
    assert "มีรายงานที่ใหม่กว่าว่า ทำแผนแล้ว 14\nยืนยันหรือไม่" in again
    assert "ทำแผนแล้ว 14" in chat.says("head", "แผนเรากี่ชุมชนแล้ว")
    assert "เดิม ทำแผนแล้ว 14" in chat.says("rak", "ใช่")


def test_a_colleague_who_told_the_same_since_is_no_reason_to_ask_again(chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว 40 ชุมชน")
    chat.says("head", "ทำแผนแล้ว 40 ชุมชน")
    chat.says("head", "ใช่")
    assert "บันทึกเป็นการยืนยัน" in chat.says("rak", "ใช่")


def test_a_province_in_a_list_of_districts_is_asked_for_with_its_figure(chat: Chat) -> None:
    said = chat.says("hq", "ผลประชุม 15 พ.ค.\nบางนา 28 คน\nปทุมธานี 30 คน\nดินแดง 21 คน")
    assert "เขตดินแดง ประชุมชี้แจง: จัดแล้ว · ศ. 15 พ.ค. 2563 · 21 คน" in said
    assert "เป็นของเขตไหน" in said
    answer = chat.says("hq", "ไม่ใช่ปทุมธานี เป็นปทุมวัน")
    assert answer.startswith("เขตปทุมวัน · ประชุมชี้แจง จัดแล้ว")
    assert "30 คน" in answer


def test_every_fact_of_ones_own_district_is_read_back(chat: Chat) -> None:
    read_back = chat.says("rak", "ประชุม 5 พ.ค. 40 คน ทำแผน 5 ชุมชน บรรจุ 2 โครงการ ปี 64 ส่งแบบ 1 แล้ว เบิก 12,000")
    assert "เบิกจ่าย: 12,000 บาท" in read_back
    assert "และอีก" not in read_back


def test_only_an_obstacle_is_said_to_stand_until_it_is_gone(chat: Chat) -> None:
    assert "แก้ได้แล้ว ตอบกลับ" in chat.says("rak", "ปัญหา: น้ำท่วม")
    assert "แก้ได้แล้ว ตอบกลับ" not in chat.says("hq", "สยป. เบิก 36,740")


def test_a_draft_that_another_takes_the_place_of_is_named(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. มา 45 คน")
    assert "ยืนยันหรือไม่" in chat.says("rak", "เลื่อนประชุมเพราะโควิด")
    asked = chat.says("rak", "นัดประชุม 25 ก.พ. 9 โมง")
    assert asked.startswith("เลิกรอยืนยัน: เขตบางรัก ประชุมชี้แจง เลื่อน\nเขตบางรัก · ประชุมชี้แจง นัดไว้ · พฤ. 25 ก.พ. 2564")


def test_a_draft_that_is_told_in_full_is_not(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000 บาท")
    assert "กี่บาท" in chat.says("rak", "คืนเงินแล้ว")
    told = chat.says("rak", "คืนเงินแล้ว 900,000 บาท")
    assert "เลิกรอยืนยัน" not in told
    assert "ยืนยันหรือไม่" in told


def test_what_each_of_several_districts_told_before_is_named(chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต บรรจุ 4 7 โครงการ ปี 64")
    said = chat.says("hq", "พระนคร ดุสิต บรรจุ 1 2 โครงการ ปี 64")
    assert "เขตพระนคร บรรจุแผนปฏิบัติการ เดิม 4 โครงการ · ปี 2564" in said
    assert "เขตดุสิต บรรจุแผนปฏิบัติการ เดิม 7 โครงการ · ปี 2564" in said


def test_what_each_of_several_things_was_before_is_named(chat: Chat) -> None:
    chat.says("rak", "บรรจุ ปี 63 4 โครงการ ปี 64 5 โครงการ")
    said = chat.says("rak", "บรรจุ ปี 63 6 โครงการ ปี 64 7 โครงการ")
    assert "เดิม 4 โครงการ · ปี 2563" in said
    assert "เดิม 5 โครงการ · ปี 2564" in said
