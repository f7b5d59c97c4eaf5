"""An undo that names what it means: somebody else's report, a document, one district of several. Nothing else is taken back,
and what somebody else put right or told anew since stands."""

import pytest

from tests.handlers.chat import Chat, choices, words


@pytest.fixture
def both(chat: Chat) -> Chat:
    """The officer and the head of บางรัก each told something: reports 1 and 2."""
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("head", "เบิกแล้ว 5,000")
    return chat


@pytest.mark.parametrize(
    ("person", "said", "what"),
    [
        ("rak", "ยกเลิกที่หัวหน้ารายงาน", "เบิกจ่าย 5,000 บาท"),
        ("head", "ยกเลิกที่น้องรายงาน", "3 โครงการ"),
        ("head", "ยกเลิกรายงานของน้อง", "3 โครงการ"),
        ("head", "ของรักลบออก", "3 โครงการ"),
        ("head", "ยกเลิกที่แนนรายงาน", "3 โครงการ"),
    ],
)
def test_a_report_of_somebody_else_is_named_with_its_button_and_ones_own_left_alone(person: str, said: str, what: str, both: Chat) -> None:
    replies = both.send(person, text=said)
    assert what in words(replies).splitlines()[0]
    state = both.says("rak", "เขตเราเป็นไง")
    assert "3 โครงการ" in state
    assert "5,000 บาท" in state
    assert f"ตัดออก: เขตบางรัก {'เบิกจ่าย' if person == 'rak' else 'บรรจุ'}" in both.taps(person, choices(replies)[0].label, replies)


@pytest.mark.parametrize("said", ["ของผมลบออก", "ของเมื่อกี้ลบออก", "ของเราลบออก"])
def test_ones_own_report_is_taken_back_where_it_is_ones_own_that_is_named(said: str, both: Chat) -> None:
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 5,000 บาท" in both.says("head", said)


def test_where_nobody_else_told_anything_that_is_said_and_ones_own_offered(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    replies = chat.send("rak", text="ยกเลิกที่หัวหน้ารายงาน")
    assert words(replies).startswith("ยังไม่ได้ยกเลิกอะไร ไม่พบรายงานของผู้อื่น")
    assert "3 โครงการ" in chat.says("rak", "เขตเราเป็นไง")
    assert "ตัดออก" in chat.taps("rak", choices(replies)[0].label, replies)


def test_no_button_is_offered_for_what_headquarters_told_of_the_district(chat: Chat) -> None:
    chat.says("hq", "เขตบางรัก เบิกแล้ว 5,000")
    assert not [choice for choice in choices(chat.send("rak", text="ยกเลิกที่หัวหน้ารายงาน")) if choice.press.startswith("v1|undo")]


@pytest.mark.parametrize("undone", ["ยกเลิกแบบ 1", "แบบ 1 เอาออก"])
@pytest.mark.parametrize("told", [("ส่งแบบ 1 แล้ว", "ส่งแบบ 2 แล้ว"), ("ส่งแบบ 1 กับแบบ 2 แล้ว",)])
def test_the_document_that_is_named_is_taken_back_and_the_other_stands(told: tuple[str, ...], undone: str, chat: Chat) -> None:
    for each in told:
        chat.says("rak", each)
    said = chat.says("rak", undone)
    assert "ตัดออก: เขตบางรัก เอกสาร แบบรายงาน 1 ส่งแล้ว" in said
    assert "แบบรายงาน 2" not in said
    assert "1/50 เขต" in chat.says("hq", "ใครส่งแบบ 2 แล้วบ้าง")


def test_what_put_the_other_document_right_stands_when_the_one_is_taken_back(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 และแบบ 2 แล้ว")
    chat.says("rak", "แบบ 2 ยังไม่ได้ส่งค่ะ พิมพ์ผิด")
    said = chat.says("rak", "ยกเลิกแบบ 1")
    assert "ตัดออก: เขตบางรัก เอกสาร แบบรายงาน 1 ส่งแล้ว" in said
    assert "แบบรายงาน 2" not in said
    assert "เอกสาร แบบรายงาน 2 ยังไม่ได้ส่ง" in chat.says("rak", "ยกเลิกแบบ 2")


def test_where_the_document_was_not_told_of_nothing_is_taken_back(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 แล้ว")
    assert chat.says("rak", "ยกเลิกแบบ 2") == "ไม่พบรายงานของท่านเรื่องแบบรายงาน 2 ใน 30 วันนี้ จึงไม่ได้ยกเลิกอะไร"


@pytest.mark.parametrize("said", ["พระนครเอาออก", "ยกเลิกรายงานเขตพระนคร"])
def test_one_district_of_several_is_taken_back_and_the_other_stands(said: str, chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต เบิกแล้วเขตละ 5,000")
    taken = chat.says("hq", said)
    assert "ตัดออก: เขตพระนคร เบิกจ่าย 5,000 บาท" in taken
    assert "ดุสิต" not in taken
    assert "1/50 เขต" in chat.says("hq", "ใครเบิกแล้วบ้าง")
    assert "ตัดออก: เขตดุสิต" in chat.says("hq", "ดุสิตเอาออก")


def test_one_district_of_a_document_is_taken_back_and_the_others_stand(chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต สาทร ส่งแบบ 1 แล้ว")
    assert "ดุสิต" not in chat.says("hq", "ยกเลิกแบบ 1 เขตพระนคร")
    assert "2/50 เขต" in chat.says("hq", "ใครส่งแบบ 1 แล้วบ้าง")


def test_a_draft_of_one_district_is_dropped_and_the_other_district_stands(chat: Chat) -> None:
    chat.says("hq", "พระนคร เบิกแล้ว 5,000")
    chat.says("hq", "พระนคร ดุสิต เบิกแล้วเขตละ 4,000")  # less than before: พระนคร waits
    taken = chat.says("hq", "พระนครเอาออก")
    assert "เลิกรอยืนยัน: เขตพระนคร เบิกจ่าย 4,000 บาท" in taken
    assert "ดุสิต" not in taken
    assert "2/50 เขต" in chat.says("hq", "ใครเบิกแล้วบ้าง")


@pytest.mark.parametrize("undone", ["ยกเลิกรายงานเมื่อกี้", "ยกเลิกเรื่องประชุม"])
@pytest.mark.parametrize("told", ["ประชุมแล้ว 5 พ.ค. 40 คน", "ประชุมแล้ว 5 พ.ค. 40 คน เบิกแล้ว 5,000"])
def test_what_somebody_else_put_right_stands_and_is_named(told: str, undone: str, chat: Chat) -> None:
    chat.says("rak", told)
    chat.says("head", "แก้ประชุม 5 พ.ค. เป็น 50 คน")
    said = chat.says("rak", undone)
    assert "คงไว้: เขตบางรัก ประชุมชี้แจง จัดแล้ว · อ. 5 พ.ค. 2563 · 50 คน ตามที่ผู้อื่นแจ้งภายหลัง เลขที่ 2" in said
    assert "ตัดออก: เขตบางรัก ประชุม" not in said
    state = chat.says("rak", "เขตเราเป็นไง")
    assert "50 คน" in state
    assert ("5,000" in state) is (undone == "ยกเลิกเรื่องประชุม" and "เบิก" in told)


def test_what_was_taken_back_does_not_come_back_with_the_undo_of_what_put_it_right(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 5 พ.ค. 40 คน")
    chat.says("head", "แก้ประชุม 5 พ.ค. เป็น 50 คน")
    chat.says("rak", "ยกเลิกรายงานเมื่อกี้")
    assert "กลับไปใช้" not in chat.says("head", "ยกเลิกรายงานเมื่อกี้")
    assert "ประชุมชี้แจง: " not in chat.says("rak", "เขตเราเป็นไง")


def test_ones_own_correction_goes_with_the_report_and_that_of_somebody_else_comes_back(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 5 พ.ค. 40 คน")
    chat.says("head", "แก้ประชุม 5 พ.ค. เป็น 50 คน")
    chat.says("rak", "แก้ประชุม 5 พ.ค. เป็น 45 คน")
    chat.presses("rak", "v1|undo|1")
    state = chat.says("rak", "เขตเราเป็นไง")
    assert "50 คน" in state
    assert "45 คน" not in state


@pytest.mark.parametrize(("person", "whose"), [("head", "ตามที่ผู้อื่นแจ้งภายหลัง เลขที่ 2"), ("rak", "ตามรายงานเลขที่ 2")])
def test_what_was_told_anew_since_stands_and_is_named(person: str, whose: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000")
    chat.says(person, "เบิกแล้ว 12,000")
    assert chat.presses("rak", "v1|undo|1") == f"ยกเลิกรายงานเลขที่ 1 แล้ว\nคงไว้: เขตบางรัก เบิกจ่าย 12,000 บาท {whose}"


def test_a_return_by_headquarters_takes_what_others_put_right_with_it(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 5 พ.ค. 40 คน")
    chat.says("head", "แก้ประชุม 5 พ.ค. เป็น 50 คน")
    chat.presses("hq", "v1|return|1")
    assert "จะตัดออก: เขตบางรัก ประชุมชี้แจง จัดแล้ว · อ. 5 พ.ค. 2563 · 50 คน" in chat.says("hq", "ผิดวัน")
    assert "50 คน" in chat.says("hq", "ส่งคืนเลย")
    assert "50 คน" not in chat.says("rak", "เขตเราเป็นไง")


def test_a_kind_taken_back_while_its_draft_is_asked_about_ends_the_draft_alone(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000 คืน 3,000")
    assert "ยืนยันหรือไม่" in chat.says("rak", "ไม่ได้คืน เบิกหมด")
    ended = chat.says("rak", "ยกเลิกเรื่องคืน")
    assert ended.startswith("เลิกรอยืนยัน: เขตบางรัก ส่งคืนเงิน ยังไม่ได้คืน\nคงไว้: เขตบางรัก ส่งคืนเงิน 3,000 บาท")
    assert "ตัดออก: เขตบางรัก ส่งคืนเงิน 3,000 บาท" in chat.says("rak", "ยกเลิกเรื่องคืน")


def test_what_is_not_called_off_after_all_ends_the_draft_of_it(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. 40 คน")
    assert "ยืนยันหรือไม่" in chat.says("rak", "ยกเลิกประชุมวันที่ 20 พ.ค.")
    assert chat.says("rak", "ไม่ยกเลิกแล้ว").startswith("ไม่บันทึกแล้ว: เขตบางรัก ประชุมชี้แจง ไม่จัด")
    assert chat.says("rak", "เขตเราประชุมวันไหนบ้าง").count("40 คน") == 1


def test_a_kind_told_twice_with_others_is_gone_when_it_is_taken_back(chat: Chat) -> None:
    for _ in range(2):
        chat.says("rak", "ประชุมแล้ว 20 พ.ค. 30 คน เบิกจ่าย 12000 ส่งแบบ 1 แล้ว")
    taken = chat.says("rak", "ยกเลิกเรื่องเบิกจ่าย")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 12,000 บาท" in taken
    assert "กลับไปใช้" not in taken
    state = chat.says("rak", "เขตเราเหลืออะไรบ้าง")
    assert "12,000" not in state
    assert "30 คน" in state


def test_a_bare_number_far_from_a_doubted_sum_is_none_of_it_once_something_else_was_saved(chat: Chat) -> None:
    assert "ยืนยันหรือไม่" in chat.says("rak", "เบิกจ่ายแล้ว 100,000")
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. 20 คน")
    assert "เบิกจ่าย 100,000 บาท\nยังไม่บันทึก" in chat.says("rak", "30")
    assert "เบิกจ่าย 50,000 บาท" in chat.says("rak", "50,000")


@pytest.mark.parametrize("said", ["หัวหน้าแจ้งซ้ำ ลบออกอันนึง", "พี่เขารายงานซ้ำ ยกเลิกอันนึง"])
def test_what_a_colleague_told_twice_waits_and_takes_nothing_back(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิกเพิ่มอีก 4000")
    assert "ส่งซ้ำ" in chat.says("head", "เบิกเพิ่มอีก 4000")
    answer = chat.says("rak", said)
    assert "เบิกจ่าย เพิ่มอีก 4,000 บาท ซึ่งยังรอยืนยัน จึงยังไม่นับ" in answer
    assert "เบิกจ่าย · 4,000 ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_what_a_colleague_told_by_mistake_is_offered_with_its_button(chat: Chat) -> None:
    chat.says("rak", "ทำแผน 9 ชุมชน")
    chat.says("head", "เบิก 4000")
    replies = chat.send("rak", text="หัวหน้าแจ้งผิด ลบออกอันนึง")
    assert "เบิกจ่าย 4,000 บาท" in words(replies)
    assert "ยกเลิก 2" in [choice.label for choice in choices(replies)]


@pytest.mark.parametrize("said", ["คลองสามวา ยกเลิกบรรจุ ปี 64", "ยกเลิกของคลองสามวา", "ตัดคลองสามวาออก", "เอาเขตคลองสามวาออกค่ะ"])
def test_one_district_is_taken_out_by_its_name_and_the_others_stand(said: str, chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต คลองสามวา บรรจุ 1 2 3 โครงการ ปี 64")
    taken = chat.says("hq", said)
    assert "ตัดออก: เขตคลองสามวา บรรจุแผนปฏิบัติการ 3 โครงการ" in taken
    assert taken.count("ตัดออก") == 1
    assert "ไม่ได้ยกเลิกอะไร" in chat.says("hq", said)  # and no more a second time
    assert "2/50 เขต" in chat.says("hq", "KPI เท่าไหร่")


def test_a_district_answers_no_question_by_being_taken_out(chat: Chat) -> None:
    chat.says("hq", "ปทุมธานี บรรจุ 2 โครงการ ปี 64")
    assert "บันทึกแล้ว" not in chat.says("hq", "เอาคลองสามวาออก")
    assert "เขตคลองสามวา · บรรจุแผนปฏิบัติการ 2 โครงการ" in chat.says("hq", "คลองสามวา")


def test_what_the_head_has_confirmed_since_is_offered_with_its_button(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 4 โครงการ ปี 64")
    chat.says("head", "บรรจุ 4 โครงการ ปี 64")
    replies = chat.send("rak", text="ยกเลิกเรื่องบรรจุ")
    assert "ที่ผู้อื่นในเขตแจ้งไว้คือเลขที่ 2" in words(replies)
    assert "1/50 เขต" in chat.says("hq", "KPI เท่าไหร่")
    assert "ตัดออก" in chat.taps("rak", "ยกเลิก 2", replies)


def test_of_another_subject_of_a_colleague_nothing_is_offered(both: Chat) -> None:
    assert "ไม่พบรายงานของท่าน" in both.says("rak", "ยกเลิกเรื่องคืนเงิน")


@pytest.mark.parametrize("text", ["ลบทิ้งเลย เข้าใจผิด อันนั้นของสาทร", "ยกเลิกของสาทร", "ลบออก อันเมื่อกี้ของสาทร"])
def test_a_report_that_was_meant_for_another_district_is_named_with_its_button(chat: Chat, text: str) -> None:
    chat.says("rak", "ประชุม 12 มี.ค. 40 คน")
    replies = chat.send("rak", text=text)
    assert "ท่านไม่ได้รายงานแทนเขตสาทร รายงานล่าสุดคือเลขที่ 1: เขตบางรัก ประชุมชี้แจง" in words(replies)
    assert [choice.label for choice in choices(replies)] == ["ยกเลิก 1"]
    assert "ไม่พบรายงาน" in chat.says("rak", "ลบเบิกของสาทร")


@pytest.mark.parametrize("text", ["ยกเลิกที่ลูกน้องรายงาน", "ยกเลิกรายงานเมื่อกี้", "ลบรายงานเมื่อกี้"])
def test_a_colleagues_report_whose_menu_is_shown_is_not_taken_back_by_a_word(chat: Chat, text: str) -> None:
    chat.says("rak", "ทำแผนแล้ว 12 จาก 15 ชุมชน")
    chat.says("head", "แก้เป็น 11")
    chat.says("rak", "ไม่ใช่ 12 ถูกแล้ว")
    replies = chat.send("head", text=text)
    assert "ตัดออก" not in words(replies)
    assert any(choice.press.startswith("v1|undo|") for choice in choices(replies))
    assert "ทำแผนแล้ว 12" in chat.says("rak", "แผนเรากี่ชุมชนแล้ว")


@pytest.mark.parametrize("said", ["ยกเลิกรายงาน 1", "ลบรายงานที่ 1 ค่ะ", "ขอถอนรายงาน 1 หน่อย"])
def test_a_report_is_taken_back_by_its_bare_number(chat: Chat, said: str) -> None:
    chat.says("rak", "เบิกแล้ว 3,000")
    chat.says("rak", "ทำแผนแล้ว 4 ชุมชน")
    assert chat.says("rak", said).startswith("ยกเลิกรายงานเลขที่ 1 แล้ว\nตัดออก: เขตบางรัก เบิกจ่าย 3,000 บาท")


def test_a_number_with_its_unit_is_no_report(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 3,000")
    assert "ยกเลิกรายงานเลขที่" not in chat.says("rak", "ยกเลิกรายงาน 1 คน")
