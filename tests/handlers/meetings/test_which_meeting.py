"""Which of several meetings is put right or taken back: by its day, by its number among them; and what a bare new value means."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.fixture
def met(chat: Chat) -> Chat:
    """บางรัก met on 5 and on 18 May; it is a little past noon on 1 June."""
    chat.says("rak", "ประชุม 5 พ.ค. 35 คน")
    chat.says("rak", "ประชุม 18 พ.ค. 20 คน")
    return chat


@pytest.mark.parametrize(
    ("said", "day", "people"),
    [
        ("วันที่ 5 ไม่ใช่ 35 เป็น 37", "อ. 5 พ.ค. 2563", 37),
        ("วันที่ 5 35 ไม่ใช่ค่ะ 37", "อ. 5 พ.ค. 2563", 37),
        ("วันที่ 5 พ.ค. แก้เป็น 37 คน", "อ. 5 พ.ค. 2563", 37),
        ("ของวันที่ 5 พ.ค. เป็น 26", "อ. 5 พ.ค. 2563", 26),
        ("ของวันที่ 18 พ.ค. แก้เป็น 50", "จ. 18 พ.ค. 2563", 50),
        ("ครั้งที่ 2 แก้เป็น 27", "จ. 18 พ.ค. 2563", 27),
        ("ครั้งแรก 39 คน", "อ. 5 พ.ค. 2563", 39),
        ("18 พ.ค. เซ็นชื่อจริง 49 คนนะคะ", "จ. 18 พ.ค. 2563", 49),
        ("วันที่ 5 พ.ค. 33 คน", "อ. 5 พ.ค. 2563", 33),
        ("แก้ครั้งล่าสุดเป็น 44", "จ. 18 พ.ค. 2563", 44),
        ("ครั้งที่ 2 มา 53", "จ. 18 พ.ค. 2563", 53),
        ("ครั้งสุดท้ายจริงๆ 22 คน", "จ. 18 พ.ค. 2563", 22),
        ("อันแรกจริงๆ 33", "อ. 5 พ.ค. 2563", 33),
    ],
)
def test_a_new_number_goes_to_the_meeting_that_is_named(said: str, day: str, people: int, met: Chat) -> None:
    read_back = met.says("rak", said)
    assert f"วันที่: {day}\nจำนวนผู้เข้าร่วม: {people} คน" in read_back
    assert met.says("rak", "เขตเราประชุมวันไหนบ้าง").count("จัดแล้ว") == 2


@pytest.mark.parametrize(
    ("said", "day", "people"),
    [("ครั้งแรกวันที่ 6 นะ", "พ. 6 พ.ค. 2563", 35), ("แก้ครั้งที่ 2 เป็น 19 พ.ค.", "อ. 19 พ.ค. 2563", 20)],
)
def test_a_new_day_goes_to_the_meeting_that_is_named(said: str, day: str, people: int, met: Chat) -> None:
    assert f"วันที่: {day}\nจำนวนผู้เข้าร่วม: {people} คน" in met.says("rak", said)
    assert met.says("rak", "เขตเราประชุมวันไหนบ้าง").count("จัดแล้ว") == 2


def test_the_meeting_named_by_its_number_is_no_answer_to_the_question_about_another(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 10 พ.ค. 25 คน")
    assert "จัดวันที่เท่าไร" in chat.says("rak", "ประชุมแล้ว 28 คน")
    assert "วันที่: อา. 10 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 33 คน" in chat.says("rak", "อันแรกจริงๆ 33")
    assert "28 คน" in chat.says("rak", "เขตเราประชุมวันไหนบ้าง")


@pytest.mark.parametrize("said", ["ครั้งที่ 4 เป็น 50 คน", "แก้ครั้งที่ 4 เป็นวันที่ 3 พ.ค."])
def test_where_fewer_meetings_were_told_of_none_is_changed_and_it_is_asked_which(said: str, met: Chat) -> None:
    replies = met.send("rak", text=said)
    assert "มีการประชุมที่แจ้งไว้ว่าจัด 2 ครั้ง จึงยังไม่แก้อะไร" in met.says("rak", said)
    assert [choice.label for choice in choices(replies)] == ["อ. 5 พ.ค. 2563", "จ. 18 พ.ค. 2563"]


def test_a_new_day_goes_to_the_meeting_whose_old_day_is_named(met: Chat) -> None:
    assert "วันที่: อ. 19 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 20 คน" in met.says("rak", "วันที่ 18 ไม่ใช่ค่ะ วันที่ 19")
    assert "วันที่: พ. 6 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 35 คน" in met.says("rak", "แก้วันที่ 5 เป็น 6")


def test_where_no_meeting_was_told_of_that_day_none_is_changed_and_it_is_asked_which(met: Chat) -> None:
    replies = met.send("rak", text="ของเมื่อวานแก้เป็น 50")
    assert [choice.label for choice in choices(replies)] == ["อ. 5 พ.ค. 2563", "จ. 18 พ.ค. 2563"]
    assert "ไม่มีการประชุมที่แจ้งไว้ว่าจัด อา. 31 พ.ค. 2563 จึงยังไม่แก้อะไร" in met.says("rak", "ของเมื่อวานแก้เป็น 50")
    assert "ผู้เข้าร่วมกี่คน" in met.taps("rak", "อ. 5 พ.ค. 2563", replies)


def test_a_meeting_taken_back_by_its_number_is_gone_with_what_it_was_before(met: Chat) -> None:
    met.says("rak", "ครั้งแรก 39 คน")
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · อ. 5 พ.ค. 2563 · 39 คน" in met.says("rak", "ลบครั้งแรก")
    state = met.says("rak", "เขตเราประชุมวันไหนบ้าง")
    assert "5 พ.ค." not in state.split("ณ ")[0].replace("18 พ.ค.", "")
    assert "จ. 18 พ.ค. 2563 · 20 คน" in state


def test_a_bare_value_puts_right_what_it_can_be_a_value_of(met: Chat) -> None:
    met.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    met.says("rak", "ประชุม 25 พ.ค. 61 คน")
    assert "เบิกจ่าย 29,500 บาท" in met.says("rak", "แก้เป็น 29,500")
    assert "จำนวนผู้เข้าร่วม: 63 คน" in met.says("rak", "แก้เป็น 63")


@pytest.mark.parametrize(("said", "meant"), [("พิมพ์เกินไป 0 ตัว", "3,000"), ("พิมพ์ 0 เกินมาตัวนึง", "3,000"), ("ลืมพิมพ์ 0 อีกตัว", "300,000")])
def test_a_nought_too_many_or_too_few_is_asked_about_and_never_a_value(said: str, meant: str, chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert chat.says("rak", said) == f"เขตบางรัก เบิกจ่าย 30,000 บาท\nหมายถึง {meant} บาท ใช่หรือไม่"
    assert f"{meant} บาท" in chat.says("rak", "ใช่ค่ะ")


def test_what_was_never_so_is_taken_back_and_its_number_is_no_new_value(chat: Chat) -> None:
    chat.says("rak", "คืนเงินแล้ว 3,000")
    chat.says("rak", "คืนอีก 500")
    assert "ตัดออก: เขตบางรัก ส่งคืนเงิน เพิ่มอีก 500 บาท" in chat.says("rak", "คืนผิด ไม่ได้คืน 500")
    assert "ส่งคืน · 3,000" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_the_number_of_communities_is_put_right_where_the_old_one_is_named(chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว 13 จาก 15 ชุมชน")
    assert "ทำแผนแล้ว 13/16 ชุมชน" in chat.says("rak", "16 ชุมชนค่ะ ไม่ใช่ 15")


def test_a_yes_behind_what_was_not_understood_confirms_nothing(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("rak", "งบมันน้อยจริงๆ นะปีนี้")
    assert chat.says("rak", "ใช่") == "ตอนนี้ไม่มีรายการรอยืนยันในแชตนี้"


def test_a_reminders_day_is_kept_where_only_its_hour_is_asked(chat: Chat) -> None:
    assert chat.says("rak", "เตือนอีกทีวันที่ 29 เช้าๆ").startswith("ให้เตือน จ. 29 มิ.ย. 2563 กี่โมง")
    assert chat.says("rak", "เตือนวันที่ 30 มิ.ย. เย็นๆ").startswith("ให้เตือน อ. 30 มิ.ย. 2563 กี่โมง")
    assert chat.says("rak", "สี่โมงเย็น").startswith("ตั้งเตือนแล้ว อ. 30 มิ.ย. 2563 16.00 น.")


def test_who_wants_somebody_else_reminded_is_told_that_it_reaches_oneself(chat: Chat) -> None:
    assert chat.says("rak", "เตือนหัวหน้าพรุ่งนี้ 9 โมงด้วย").splitlines()[2] == "เตือนในแชตนี้ถึงท่านเองเท่านั้น ไม่ส่งถึงผู้อื่น"
    assert "ถึงท่านเองเท่านั้น" not in chat.says("rak", "เตือนผมพรุ่งนี้ 9 โมง โทรหาหัวหน้า")


def test_what_a_colleague_told_is_offered_to_who_has_told_nothing(chat: Chat) -> None:
    chat.says("rak", "ประชุมเมื่อวานมา 40 คน")
    replies = chat.send("head", text="แก้เป็น 42 คน")
    assert len(choices(replies)) == 1
    assert "จำนวนผู้เข้าร่วม: 42 คน" in chat.taps("head", choices(replies)[0].label, replies)


def test_a_colleagues_report_is_taken_back_by_its_button_and_never_by_a_word(chat: Chat) -> None:
    chat.says("rak", "ประชุมเมื่อวานมา 40 คน")
    replies = chat.send("head", text="ยกเลิกรายงานล่าสุด")
    assert "1/50 เขต" in chat.says("hq", "ประชุมไปกี่เขตแล้ว")
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว" in chat.taps("head", choices(replies)[0].label, replies)


def test_who_tells_of_no_district_is_offered_no_colleagues(chat: Chat) -> None:
    chat.says("rak", "ประชุมเมื่อวานมา 40 คน")
    for person in ("sathon", "hq"):
        assert chat.says(person, "แก้เป็น 42 คน").startswith("ไม่พบรายงานของท่านใน 30 วันนี้")


@pytest.mark.parametrize(
    ("said", "gone", "left"),
    [
        ("ยกเลิกประชุมครั้งแรก", "อ. 5 พ.ค. 2563 · 35 คน", "18 พ.ค."),
        ("ยกเลิกประชุมครั้งที่ 2", "จ. 18 พ.ค. 2563 · 20 คน", "5 พ.ค."),
        ("ประชุมครั้งที่ 2 ยกเลิกไปแล้ว", "จ. 18 พ.ค. 2563 · 20 คน", "5 พ.ค."),
        ("ยกเลิกประชุมครั้งล่าสุด", "จ. 18 พ.ค. 2563 · 20 คน", "5 พ.ค."),
    ],
)
def test_a_held_meeting_called_off_by_its_number_is_taken_back(said: str, gone: str, left: str, met: Chat) -> None:
    assert f"ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · {gone}" in met.says("rak", said)
    state = met.says("rak", "เขตเราประชุมวันไหนบ้าง")
    assert "ไม่จัด" not in state
    assert state.count("จัดแล้ว") == 1
    assert left in state


@pytest.mark.parametrize("said", ["ยกเลิกประชุมครั้งที่ 3", "ลบครั้งที่ 3"])
def test_a_meeting_called_off_by_a_number_that_there_is_not_is_asked_about(said: str, met: Chat) -> None:
    replies = met.send("rak", text=said)
    assert "แจ้งไว้ว่าจัด 2 ครั้ง ไม่มีครั้งนั้น จึงยังไม่ได้ยกเลิกอะไร" in met.says("rak", said)
    assert met.says("rak", "เขตเราประชุมวันไหนบ้าง").count("จัดแล้ว") == 2
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · จ. 18 พ.ค. 2563" in met.taps("rak", "ลบครั้งที่ 2", replies)


@pytest.mark.parametrize("said", ["ยกเลิกประชุมครั้งที่ 3", "ยกเลิกประชุมครั้งล่าสุด"])
def test_a_planned_meeting_called_off_by_its_number_leaves_the_held_ones(said: str, met: Chat) -> None:
    met.says("rak", "นัดประชุม 25 มิ.ย. 9 โมง")
    assert "เดิม นัดไว้ · พฤ. 25 มิ.ย. 2563" in met.says("rak", said)
    assert met.says("rak", "เขตเราประชุมวันไหนบ้าง").count("จัดแล้ว") == 2


def test_a_meeting_of_a_colleague_called_off_by_its_number_is_offered_with_its_button(met: Chat) -> None:
    replies = met.send("head", text="ยกเลิกประชุมครั้งแรก")
    assert met.says("rak", "เขตเราประชุมวันไหนบ้าง").count("จัดแล้ว") == 2
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · อ. 5 พ.ค. 2563" in met.taps("head", "ยกเลิก 1", replies)


@pytest.mark.parametrize("said", ["18 พ.ค. ลา 3 คน", "19 พ.ค. 33 คน"])
def test_people_of_something_else_or_of_another_day_change_no_meeting(said: str, met: Chat) -> None:
    met.says("rak", said)
    assert "20 คน" in met.says("rak", "เขตเราประชุมวันไหนบ้าง")


@pytest.mark.parametrize(("told", "meant"), [("เบิก 110,000 บาท", "เบิกจ่าย 11,000 บาท"), ("ทำแผนแล้ว 120 ชุมชน", "ทำแผนแล้ว 12")])
def test_a_nought_too_many_of_what_waits_is_put_right_and_never_a_value(told: str, meant: str, chat: Chat) -> None:
    assert "ยืนยันหรือไม่" in chat.says("rak", told)
    assert meant in chat.says("rak", "พิมพ์ 0 เกินมาตัวนึง")


@pytest.mark.parametrize(("said", "meant"), [("เกินไปตัวนึง", "3,000"), ("ขาดไปตัวนึงค่ะ", "300,000"), ("พิมพ์เกินไปหลักนึง", "3,000")])
def test_a_digit_too_many_or_too_few_is_a_nought(said: str, meant: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 30,000")
    assert f"หมายถึง {meant} บาท ใช่หรือไม่" in chat.says("rak", said)


@pytest.mark.parametrize("said", ["20000", "20,000 บาทค่ะ"])
def test_the_number_itself_answers_whether_it_is_meant(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิก 2000")
    chat.says("rak", "พิมพ์ 0 ขาดไปตัวนึง")
    assert "เบิกจ่าย 20,000 บาท\nเดิม 2,000 บาท" in chat.says("rak", said)


@pytest.mark.parametrize(("text", "day"), [("ครั้งแรก 45", "ศ. 5 มิ.ย."), ("อันแรก 45 ค่ะ", "ศ. 5 มิ.ย."), ("ครั้งที่ 2 45", "ศ. 12 มิ.ย.")])
def test_a_number_alone_that_is_no_day_is_the_people_of_the_meeting_named(chat: Chat, text: str, day: str) -> None:
    chat.at = chat.at.replace(day=17)
    chat.says("rak", "ประชุม 5 มิ.ย. 30 คน กับ 12 มิ.ย. 28 คน")
    assert f"วันที่: {day} 2563\nจำนวนผู้เข้าร่วม: 45 คน" in chat.says("rak", text)
    assert "บันทึก" not in chat.says("rak", "ครั้งแรก 6").replace("ไม่ได้บันทึก", "")


@pytest.mark.parametrize("text", ["อีกครั้ง 8 มิ.ย. จำคนไม่ได้", "อีกรอบวันที่ 8 ไม่รู้กี่คนค่ะ", "อีกครั้ง 8 มิ.ย. แต่จำจำนวนไม่ได้"])
def test_one_more_whose_people_nobody_counted_is_one_more(chat: Chat, text: str) -> None:
    chat.at = chat.at.replace(day=17)
    chat.says("rak", "ประชุม 5 มิ.ย. 30 คน กับ 12 มิ.ย. 28 คน")
    assert "ประชุมชี้แจง จัดแล้ว\nวันที่: จ. 8 มิ.ย. 2563" in chat.says("rak", text)


@pytest.mark.parametrize("person", ["hq", "rak"])
@pytest.mark.parametrize("said", ["ลบวันที่ 7", "ลบของวันที่ 7", "ลบประชุมวันที่ 7 พ.ค.", "ลบ 7 พ.ค.", "ลบครั้งที่ 3"])
def test_a_meeting_that_was_never_told_of_takes_no_other_with_it(chat: Chat, person: str, said: str) -> None:
    chat.says(person, "บางรักประชุม 5 พ.ค. 40 คน")
    chat.says(person, "บางรักประชุม 6 พ.ค. 30 คน")
    answer = chat.says(person, said)
    assert "มีการประชุมที่แจ้งไว้ว่าจัด 2 ครั้ง ไม่มีครั้ง" in answer
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · พ. 6 พ.ค. 2563" in chat.says(person, "ลบครั้งที่ 2")
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · อ. 5 พ.ค. 2563" in chat.says(person, "ลบวันที่ 5")


def test_a_day_of_no_meeting_takes_nothing_else_with_it(chat: Chat) -> None:
    chat.says("rak", "เบิก 20,000")
    assert "เขตบางรัก ไม่มีการประชุมที่แจ้งไว้ในวันนั้น" in chat.says("rak", "ลบวันที่ 7")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 20,000 บาท" in chat.says("rak", "ลบรายงานวันที่ 1")
