"""What sounds like a report and takes one back, asks about one, or is about somebody else: nothing of it is saved."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat, choices, words


@pytest.mark.parametrize("asked", ["เขตที่ประชุมแล้วแต่ไม่เบิก", "เขตไหนเบิกแล้วแต่ยังไม่ประชุม", "กี่เขตที่ประชุมแล้วและบรรจุแล้ว"])
def test_a_question_of_two_conditions_saves_nothing(chat: Chat, asked: str) -> None:
    assert "บันทึกแล้ว" not in chat.says("rak", asked)
    assert "บันทึกแล้ว" not in chat.says("hq", asked)


@pytest.mark.parametrize("undone", ["ยกเลิกที่รายงานบรรจุ 4 โครงการ", "ยกเลิกบรรจุ 4 โครงการ", "ลบบรรจุ 4 โครงการ"])
def test_an_undo_that_names_its_report_takes_that_one_back(chat: Chat, undone: str) -> None:
    chat.says("rak", "บรรจุ 4 โครงการ ปี 64")
    chat.says("rak", "เบิกแล้ว 16,000 บาท")
    said = chat.says("rak", undone)
    assert said.startswith("ยกเลิกรายงานเลขที่")
    assert "4 โครงการ" in said
    assert "16,000" not in said


def test_a_denial_of_what_was_told_puts_it_right(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 64")
    assert "ยังไม่มีโครงการ" in chat.says("rak", "เมื่อวานบอกบรรจุ 2 จริงๆ ไม่มีสักโครงการ")


def test_a_meeting_that_was_not_held_after_all_does_not_stand_beside_itself(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 มี.ค. 63 มา 40 คน")
    assert "ยังไม่ได้จัด" in chat.says("rak", "ที่บอกว่าประชุม 20 มี.ค. จริงๆ ยังไม่ได้จัด")
    assert "40 คน" not in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("order", ["ให้เขตบางรักส่งแบบ 2 ใหม่ภายในศุกร์นี้", "ขยายเวลาแบบ 2 ให้สาทรถึง 15 มิ.ย."])
def test_an_order_to_one_district_sets_no_deadline_for_all(chat: Chat, order: str) -> None:
    assert not chat.says("hq", order).startswith("กำหนด:")
    assert "50 เขต" not in chat.says("hq", order)


def test_helping_another_district_is_no_meeting_of_ones_own(chat: Chat) -> None:
    assert "บันทึกแล้ว" not in chat.says("rak", "เมื่อวานไปช่วยสาทรประชุม คนเยอะมาก")


def test_a_form_that_will_not_open_is_not_a_form_that_was_not_sent(chat: Chat) -> None:
    assert "บันทึกแล้ว" not in chat.says("rak", "แบบ 2 เปิดไม่ได้ค่ะ")


def test_the_new_day_of_a_meeting_to_come_is_to_come(chat: Chat) -> None:
    chat.says("rak", "จะประชุม 10 มิ.ย. 9 โมง")
    assert "12 มิ.ย. 2563" in chat.says("rak", "เปลี่ยนเป็นวันที่ 12")


def test_rounds_are_counted_as_meetings_and_not_as_people(chat: Chat) -> None:
    said = chat.says("rak", "ประชุมชุมชน 2 รอบ 12 มี.ค. กับ 20 มี.ค.")
    assert "12 มี.ค. 2563" in said
    assert "20 มี.ค. 2563" in said
    assert "2 คน" not in said


def test_a_wrong_code_may_be_put_right_by_the_code_alone(chat: Chat) -> None:
    code = chat.invite("officer", "บางแค")
    wrong = "111111" if code != "111111" else "222222"
    assert "รหัสไม่ถูกต้อง" in chat.says("new", f"ลงทะเบียน เขตบางแค รหัส {wrong}")
    assert "เขตบางแค" in chat.says("new", code)


def test_the_words_of_a_button_do_what_the_button_does(chat: Chat) -> None:
    assert "ส่งเลยไหม" in chat.says("hq", "เตือนบางรักให้ส่งแบบ 2 เดี๋ยวนี้")
    assert "ส่งแล้ว 1 คน" in chat.says("hq", "ส่งเลยค่ะ")


def test_projects_of_a_span_of_years_wait_for_their_years(chat: Chat) -> None:
    assert "หลายปีพิมพ์แยกปี" in chat.says("rak", "บรรจุปี 63-65 รวม 6 โครงการ")
    said = chat.says("rak", "ปี 63 บรรจุ 2 ปี 64 บรรจุ 3 ปี 65 บรรจุ 1")
    assert "บันทึก 3 เรื่อง" in said
    assert "6 โครงการ" not in chat.says("rak", "เขตเราเป็นไง")


# An obstacle that is gone


@pytest.mark.parametrize("said", ["ปัญหาหมดแล้ว", "แก้ปัญหาน้ำท่วมเรียบร้อยแล้วค่ะ", "ไม่มีปัญหาแล้วครับ"])
def test_an_obstacle_that_is_gone_is_one_tap_away(chat: Chat, said: str) -> None:
    chat.says("rak", "ปัญหา น้ำท่วมชุมชน")
    replies = chat.send("rak", text=said)
    assert "ปัญหาอุปสรรคที่ยังค้าง\nเลขที่" in words(replies)
    assert "น้ำท่วมชุมชน" in words(replies)
    (gone,) = [choice for choice in choices(replies) if "แก้ได้แล้ว" in choice.label]
    assert "ปิดปัญหาแล้ว: เขตบางรัก ปัญหาอุปสรรค น้ำท่วมชุมชน" in chat.presses("rak", gone.press)
    assert "ไม่มีปัญหาอุปสรรคที่ยังค้าง" in chat.says("rak", said)


def test_an_obstacle_told_beside_something_else_is_no_tap_that_takes_both(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. มา 45 คน ปัญหาคือชุมชนรวมตัวไม่ได้")
    replies = chat.send("rak", text="ปัญหาแก้ได้แล้วครับ")
    assert "เรื่องอื่นจะถูกยกเลิกด้วย" in words(replies)
    assert not [choice for choice in choices(replies) if choice.press.startswith("v1|undo")]


def test_no_problem_as_one_says_it_is_no_obstacle(chat: Chat) -> None:
    assert "ปัญหาอุปสรรค" not in chat.says("rak", "ได้เลยไม่มีปัญหาครับ")


@pytest.mark.parametrize("said", ["ยังแก้ปัญหาไม่ได้ค่ะ", "ปัญหายังไม่หมด"])
def test_an_obstacle_that_still_stands_is_not_offered_as_gone(chat: Chat, said: str) -> None:
    chat.says("rak", "ปัญหา น้ำท่วมชุมชน")
    assert "แตะเลขที่แก้ได้แล้ว" not in chat.says("rak", said)


def test_a_report_named_by_its_number_is_the_one_taken_back(told: Chat) -> None:
    first = told.says("rak", "เบิก 33,000")
    told.says("rak", "ประชุมแล้ว 20 พ.ค. มา 45 คน")
    number = first.partition("เลขที่ ")[2].split()[0]
    back = told.says("rak", f"ยกเลิกรายงานเลขที่ {number}")
    assert back.startswith(f"ยกเลิกรายงานเลขที่ {number} แล้ว\nตัดออก: เขตบางรัก เบิกจ่าย 33,000 บาท")


def test_a_report_named_by_its_number_is_put_right_and_with_it_goes_what_put_it_right(told: Chat) -> None:
    number = told.says("rak", "ประชุมแล้ว 20 พ.ค. มา 45 คน").partition("เลขที่ ")[2].split()[0]
    told.says("rak", "เบิก 33,000")
    assert "50 คน" in told.says("rak", f"แก้เลขที่ {number} เป็น 50 คน")
    assert "50 คน" in told.says("rak", f"ยกเลิกเลขที่ {number}")


@pytest.mark.parametrize("typed", ["ยกเลิกเลขที่ 1", "ยกเลิกรายงานเลขที่ 999"])
def test_a_number_of_somebody_else_or_of_nothing_is_left_alone(told: Chat, typed: str) -> None:
    told.says("sathon", "เบิก 3,000")
    assert told.says("sathon", typed).startswith("รายการนี้เป็นของผู้อื่นหรือไม่มีแล้ว")
    assert "3,000 บาท" in told.says("sathon", "ประวัติที่เราเคยรายงาน")


def test_all_of_today_is_taken_back_one_by_one(told: Chat) -> None:
    told.says("rak", "เบิก 33,000")
    told.says("rak", "บรรจุ 4 โครงการ ปี 64")
    asked = told.send("rak", text="ลบทั้งหมดที่รายงานวันนี้")
    assert words(asked).startswith("ยกเลิกได้ทีละรายงาน รายงานของท่านวันนี้\n")
    for choice in choices(asked):
        assert "ยกเลิกรายงานเลขที่" in told.presses("rak", choice.press)


def test_an_undo_of_a_part_asks_what_to_change(told: Chat) -> None:
    told.says("sathon", "ทำแผนเสร็จแล้วทุกชุมชน 24 ชุมชน")
    assert told.says("sathon", "ยกเลิกแผน 2 ชุมชน").startswith("แก้ไข เขตสาทร แผนพัฒนาชุมชน ทำแผนแล้ว 24")


def test_a_meeting_said_not_to_have_been_held_waits_and_takes_the_place_of_the_one_that_stands(told: Chat) -> None:
    assert "เพราะเดิมแจ้งเมื่อ จ. 20 เม.ย. 2563 ว่าจัดประชุม พฤ. 20 ก.พ. 2563 แล้ว" in told.says("rak", "วันที่ 20 ก.พ. ไม่ได้ประชุม")
    assert "เดิม จัดแล้ว · พฤ. 20 ก.พ. 2563 · 30 คน" in told.says("rak", "ใช่")
    assert "30 คน" not in told.says("rak", "ประชุมเขตเรามีอะไรบ้าง")


def test_a_meeting_names_the_plan_it_takes_the_place_of(told: Chat) -> None:
    told.says("rak", "นัดประชุม 10 มิ.ย. บ่ายโมงครึ่ง")
    assert "เดิม นัดไว้ · พ. 10 มิ.ย. 2563 · 13.30 น." in told.says("rak", "นัดประชุม 15 มิ.ย.")
    told.at += timedelta(days=15)
    assert "เดิม" not in told.says("rak", "ประชุมแล้ว 15 มิ.ย. มา 20 คน")


@pytest.mark.parametrize("typed", ["เงินมาช้า", "ประธานชุมชนลาออก", "รถเสีย", "ฝนตกหนัก น้ำท่วมชุมชน ประชุมไม่ได้"])
def test_what_is_typed_under_the_obstacle_button_is_the_obstacle(told: Chat, typed: str) -> None:
    told.presses("rak", "v1|new|obstacle")
    told.says("rak", "KPI เท่าไหร่")  # a question in between
    assert told.says("rak", typed).startswith(f"เขตบางรัก · ปัญหาอุปสรรค {typed}")


def test_the_label_of_the_erasing_button_typed_undoes_no_report(told: Chat) -> None:
    told.says("rak", "เบิก 33,000")
    told.says("rak", "ลบข้อมูลของฉัน")
    assert told.says("rak", "ลบเลย").startswith("จะลบชื่อ โทรศัพท์")


def test_one_subject_of_a_report_is_taken_back_and_the_rest_stands(chat: Chat) -> None:
    chat.says("sathon", "เบิก 5,000")
    chat.says("sathon", "ประชุม 15 ม.ค. คนมา 38 คน เบิก 12,500 บาท ไม่มีเงินคืน")
    answer = chat.says("sathon", "ยกเลิกเรื่องเบิกจ่าย")
    assert answer.splitlines()[1:3] == ["ตัดออก: เขตสาทร เบิกจ่าย 12,500 บาท", "กลับไปใช้: เขตสาทร เบิกจ่าย 5,000 บาท"]
    assert "38 คน" in chat.says("sathon", "เขตเราประชุมหรือยัง")
    rest = chat.says("sathon", "ยกเลิกรายงานเมื่อกี้")
    assert "ตัดออก: เขตสาทร ประชุมชี้แจง" in rest
    assert "12,500" not in rest
    assert "ส่งคืนเงิน" in rest


def test_a_way_out_of_the_guided_question_records_nothing(chat: Chat) -> None:
    chat.presses("rak", "v1|new|meeting")
    assert chat.says("rak", "ยกเลิกค่ะ") == "ยกเลิกแล้ว ไม่ได้ตั้งหรือบันทึกอะไร"
    assert "ยังไม่มีรายงาน" in chat.says("rak", "เขตเราประชุมหรือยัง")


def test_an_undo_that_names_a_district_takes_back_the_report_about_it(chat: Chat) -> None:
    chat.says("hq", "เขตสาทร ประชุมแล้ว 20 ก.พ. 63 มา 40 คน")
    chat.says("hq", "เขตบางรัก เบิกแล้ว 16,000 บาท")
    said = chat.says("hq", "ยกเลิกรายงานเขตสาทร")
    assert "40 คน" in said
    assert "16,000" not in said


@pytest.mark.parametrize("undone", ["ลบรายงานเขตดุสิต", "ลบของเขตดุสิต"])
def test_an_undo_of_a_district_nothing_was_told_of_takes_nothing_back(chat: Chat, undone: str) -> None:
    chat.says("hq", "เขตสาทร ประชุมแล้ว 20 ก.พ. 63 มา 40 คน")
    said = chat.says("hq", undone)
    assert "จึงไม่ได้ยกเลิกอะไร" in said
    assert "40 คน" in chat.says("hq", "เขตสาทรเป็นไง")


@pytest.mark.parametrize("order", ["ลบเจ้าหน้าที่เขตสาทรออก", "ลบชื่อเขตสาทรออก", "ลบพี่นกออก"])
def test_somebody_who_is_taken_out_is_no_report_that_is(chat: Chat, order: str) -> None:
    chat.says("hq", "เขตสาทร ประชุมแล้ว 20 ก.พ. 63 มา 40 คน")
    assert "ยกเลิก" not in chat.says("hq", order)


def test_an_undo_that_names_its_meeting_takes_that_one_back(chat: Chat) -> None:
    chat.says("sathon", "ประชุม 5 พ.ค. 40 คน")
    chat.says("sathon", "บรรจุ 2 โครงการ ปี 64")
    said = chat.says("sathon", "ยกเลิกประชุมวันที่ 5 เพราะพิมพ์ผิด")
    assert "40 คน" in said
    assert "2 โครงการ" in chat.says("sathon", "เขตเราเป็นไง")


def test_an_undo_of_the_meeting_of_a_report_is_no_meeting_called_off(chat: Chat) -> None:
    chat.says("sathon", "ประชุม 5 พ.ค. 40 คน เบิก 5,000")
    assert chat.says("sathon", "ยกเลิกเรื่องประชุม").startswith("ยกเลิกเฉพาะเรื่องนี้")
    state = chat.says("sathon", "เขตเราเป็นไง")
    assert "40 คน" not in state
    assert "ไม่จัด" not in state
    assert "5,000 บาท" in state


def test_an_undo_of_one_year_leaves_the_other(chat: Chat) -> None:
    chat.says("sathon", "บรรจุ 3 โครงการปี 64 กับ 1 โครงการปี 63")
    said = chat.says("sathon", "ของปี 63 เอาออก")
    assert "ตัดออก: เขตสาทร บรรจุแผนปฏิบัติการ 1 โครงการ · ปี 2563" in said
    assert "3 โครงการ · ปี 2564" in chat.says("sathon", "เขตเราเป็นไง")


def test_what_is_not_to_be_erased_is_not(chat: Chat) -> None:
    chat.says("sathon", "ประชุม 5 พ.ค. 40 คน")
    chat.says("sathon", "ลบข้อมูลของฉัน")
    assert chat.says("sathon", "ไม่ลบ") == "ไม่ได้ลบอะไร"
    assert "40 คน" in chat.says("sathon", "เขตเราเป็นไง")


def test_a_second_undo_of_a_part_leaves_what_was_put_right(chat: Chat) -> None:
    chat.says("sathon", "ประชุม 5 พ.ค. 40 คน บรรจุ 2 โครงการ ปี 64 เบิก 15,000")
    chat.says("sathon", "แก้เป็น 44 คน")
    chat.says("sathon", "ยกเลิกเรื่องเบิกจ่าย")
    assert chat.says("sathon", "ยกเลิกเรื่องบรรจุ").startswith("ยกเลิกเฉพาะเรื่องนี้")
    assert "44 คน" in chat.says("sathon", "เขตเราเป็นไง")


def test_an_undo_of_the_first_of_several_shows_them(chat: Chat) -> None:
    chat.says("sathon", "เบิก 5,000")
    chat.says("sathon", "บรรจุ 2 โครงการ ปี 64")
    said = chat.says("sathon", "ยกเลิกอันแรก")
    assert "เบิก 5,000" in said
    assert "บรรจุ 2 โครงการ ปี 64" in said
    assert "ตัดออก" not in said


@pytest.mark.parametrize(("said", "words"), [("ยกเลิกอันแรก", "โทรหาประธาน"), ("ยกเลิกอันที่สอง", "ดูยอด"), ("ลบอันสุดท้าย", "ดูยอด")])
def test_the_first_and_the_last_of_listed_reminders_are_cancelled_in_words(chat: Chat, said: str, words: str) -> None:
    chat.says("sathon", "เตือนพรุ่งนี้ 9 โมง โทรหาประธาน")
    chat.says("sathon", "เตือนทุกวันจันทร์ 8 โมง ดูยอด")
    chat.says("sathon", "ดูการแจ้งเตือนของฉัน")
    answer = chat.says("sathon", said)
    assert answer.startswith("ยกเลิกการเตือน")
    assert words in answer


def test_a_form_told_twice_is_taken_back_as_a_thing(chat: Chat) -> None:
    chat.says("sathon", "แบบ 1 ส่งแล้ว")
    chat.at += timedelta(days=1)
    assert "เหมือนเดิม" in chat.says("sathon", "แบบ 1 ส่งเมื่อวาน")
    said = chat.says("sathon", "ขอถอนแบบ 1")
    assert "ตัดออก: เขตสาทร เอกสาร แบบรายงาน 1 ส่งแล้ว" in said
    assert "กลับไปใช้" not in said
    assert "แบบรายงาน 1 ส่งแล้ว" not in chat.says("sathon", "เขตเราเป็นไง")


def test_a_kind_taken_back_that_was_told_again_as_it_stood_is_gone(chat: Chat) -> None:
    chat.says("rak", "เบิก 8000 บรรจุ 2 โครงการ ปี 64")
    chat.says("rak", "เหมือนเดิม")
    assert "กลับไปใช้" not in chat.says("rak", "ยกเลิกเรื่องบรรจุ")
    state = chat.says("rak", "เขตเราเป็นไง")
    assert "2 โครงการ" not in state
    assert "8,000 บาท" in state
