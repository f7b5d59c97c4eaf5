"""Questions that go on with the one before, and the indicator round by round."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat, choices


def test_a_question_goes_on_with_the_one_before(told: Chat) -> None:
    assert told.says("hq", "เขตบางรักประชุมหรือยัง").startswith("เขตบางรัก · ประชุมชี้แจง")
    assert told.says("hq", "แล้วสาทรล่ะ").startswith("เขตสาทร · ประชุมชี้แจง")
    assert told.says("hq", "แล้วงบล่ะ").startswith("งบประมาณ เขตสาทร")
    assert "อา. 31 พ.ค. 2563" in told.says("hq", "แล้วเดือนที่แล้วล่ะ").splitlines()[-1]


def test_each_person_goes_on_with_their_own_question(told: Chat) -> None:
    told.says("hq", "เบิกไปเท่าไหร่แล้ว")
    assert told.says("sathon", "แล้วบางรักล่ะ").startswith("เขตบางรัก\n")


def test_what_was_reported_since_is_what_is_talked_of(told: Chat) -> None:
    told.says("rak", "งบเหลือเท่าไหร่")
    told.says("rak", "ทบทวนแผนแล้ว 8 ชุมชน")
    assert told.says("rak", "แล้วสาทรล่ะ").startswith("เขตสาทร\n")


def test_a_question_of_two_days_ago_is_forgotten(told: Chat) -> None:
    told.says("hq", "เบิกไปเท่าไหร่แล้ว")
    told.at += timedelta(days=2)
    assert told.says("hq", "แล้วสาทรล่ะ").startswith("เขตสาทร\n")


def test_a_question_of_ones_own_leaves_an_open_one_of_the_bot_alone(told: Chat) -> None:
    told.says("rak", "ประชุมวันนี้แล้วค่ะ คนมาร้อยกว่า")
    told.says("rak", "งบเหลือเท่าไหร่")
    assert "112 คน" in told.says("rak", "112")


@pytest.mark.parametrize("asked", ["KPI แต่ละรอบเป็นยังไง", "แนวโน้ม KPI", "KPI ย้อนหลัง", "ขอ KPI ทุกรอบ"])
def test_the_indicator_is_told_round_by_round(told: Chat, asked: str) -> None:
    answer = told.says("viewer", asked)
    assert answer.startswith("ตัวชี้วัดแต่ละครั้ง\n")
    assert "\n6 · จ. 23 มี.ค. 2563 · – · –\n7 · จ. 20 เม.ย. 2563 · 2/50 · 4 %\n" in answer  # the formula is of 31 March
    assert "\nขณะนี้ · จ. 1 มิ.ย. 2563 · 3/50 · 6 %\nก่อน " in answer


def test_the_indicator_offers_its_rounds(told: Chat) -> None:
    (rounds,) = [choice.say for choice in choices(told.send("viewer", text="KPI เท่าไหร่")) if choice.label == "แต่ละครั้ง"]
    assert told.says("viewer", rounds).startswith("ตัวชี้วัดแต่ละครั้ง")


def test_what_another_district_told_of_one_waits_with_its_sender_only(told: Chat) -> None:
    assert "ต้องรายงานเอง" in told.says("rak", "เขตสาทรประชุมแล้ว 15 คน")
    assert "15 คน" not in told.says("sathon", "มีรายการรอยืนยันไหม")
    assert "รอยืนยัน" not in told.says("sathon", "เขตเราเหลืออะไรบ้าง")
    assert "รอยืนยัน" not in told.says("viewer", "เขตสาทรถึงไหนแล้ว")


@pytest.mark.parametrize("asked", ["บันทึกอะไรไปบ้าง", "เมื่อกี้บันทึกว่าอะไร", "เมื่อกี้หัวหน้ารายงานอะไร"])
def test_who_reported_nothing_is_told_what_the_district_did(chat: Chat, asked: str) -> None:
    chat.says("head", "เบิกจ่าย 33,000 ครับ")
    assert "เบิกจ่าย 33,000 บาท" in chat.says("rak", asked)


@pytest.mark.parametrize(("asked", "first"), [("เปอร์เซ็นต์การเบิกจ่าย", "งบประมาณ"), ("ขอคุยกับเจ้าหน้าที่", "ผู้รับผิดชอบ")])
def test_everyday_words_for_a_topic(told: Chat, asked: str, first: str) -> None:
    assert told.says("hq", asked).startswith(first)


def test_who_keeps_what_is_left_is_told_by_name(told: Chat) -> None:
    assert "ไม่ประสงค์คืน (2): บางนา · สาทร" in told.says("hq", "เขตไหนไม่ประสงค์คืนเงิน")
    assert "สาทร" not in told.says("viewer", "งบเหลือเท่าไหร่")


def test_those_that_have_are_asked_for_behind_those_that_lack(chat: Chat) -> None:
    chat.says("rak", "ประชุม 5 พ.ค. 40 คน")
    assert "ยังขาด" in chat.says("rak", "เขตไหนยังไม่ประชุม")
    assert chat.says("rak", "แล้วที่ประชุมแล้วล่ะ").startswith("เขตที่ประชุมแล้ว: 1/50 เขต")
    assert chat.says("rak", "แล้วที่เบิกแล้วล่ะ").startswith("เขตที่เบิกจ่ายแล้ว")


@pytest.mark.parametrize(("before", "asked", "answered"), [
    ("KPI เท่าไหร่", "แล้วเมื่อ 30 เม.ย. ล่ะ", "ณ พฤ. 30 เม.ย. 2563"),
    ("ทั้งหมดกี่โครงการ", "เฉพาะปี 64", "ปีงบประมาณ 2564"),
])  # fmt: skip
def test_a_day_or_a_year_alone_goes_on_with_the_question(told: Chat, before: str, asked: str, answered: str) -> None:
    told.says("rak", before)
    assert answered in told.says("rak", asked)


@pytest.mark.parametrize("said", [
    "ประชุมวันไหน กี่โมง", "นัดประชุมวันไหน", "ตอนนี้แผนเรากี่ชุมชนแล้ว", "สรุปของเราให้หน่อย", "เหลือแบบอะไรอีก",
])  # fmt: skip
def test_who_says_we_or_asks_when_means_the_own_district(told: Chat, said: str) -> None:
    assert told.says("rak", said).startswith("เขตบางรัก")


def test_a_question_about_all_districts_is_not_taken_for_the_own(told: Chat) -> None:
    assert not told.says("rak", "เขตไหนแผนเยอะกว่าเรา").startswith("เขตบางรัก")


@pytest.mark.parametrize(("said", "title"), [
    ("ใครส่งแบบ 1", "เขตที่ส่งแบบรายงาน 1 แล้ว"), ("เขตไหนบรรจุปี 63", "เขตที่บรรจุโครงการแล้ว"),
])  # fmt: skip
def test_who_asks_for_those_that_did_is_shown_them(told: Chat, said: str, title: str) -> None:
    assert told.says("rak", said).startswith(title)


def test_who_it_is_behind_a_figure_names_those_that_count_in_it(told: Chat) -> None:
    told.says("hq", "KPI เท่าไหร่")
    assert told.says("hq", "ใครบ้าง").startswith("เขตที่นับในตัวชี้วัดแล้ว: 3/50 เขต = 6 %\nมีแล้ว (3 เขต)\nดุสิต · บางนา · บางรัก\n")
    told.says("hq", "เบิกไปเท่าไหร่แล้ว")
    assert told.says("hq", "เขตไหนบ้างคะ").startswith("เขตที่เบิกจ่ายแล้ว: 2/50 เขต = 4 %\nมีแล้ว (2 เขต)\nดุสิต · บางรัก\n")


def test_who_sent_goes_on_with_the_document_that_was_asked_about(told: Chat) -> None:
    told.says("hq", "เขตไหนยังไม่ส่งแบบ 1")
    assert told.says("hq", "ใครส่งแล้ว").startswith("เขตที่ส่งแบบรายงาน 1 แล้ว: 1/50 เขต = 2 %\nมีแล้ว (1 เขต)\nบางรัก\n")
    assert told.says("hq", "แล้วใครยังไม่ส่ง").startswith("ยังขาด แบบรายงาน 1: 49/50 เขต")


def test_headquarters_chases_the_districts_of_the_list_in_a_word(told: Chat) -> None:
    told.says("hq", "เขตไหนยังไม่ส่งแบบ 1")
    assert told.says("hq", "ทวง").startswith("เขตที่ยังค้างแบบรายงาน 1 (1 เขต): สาทร")
    told.says("hq", "ใครยังไม่ประชุม กลุ่มกรุงเทพใต้")
    assert told.says("hq", "เตือนเลยค่ะ").startswith("เขตที่ยังค้างประชุมชี้แจง (1 เขต): สาทร")
    assert told.says("hq", "ส่งเลย").startswith("ส่งแล้ว")


def test_a_list_of_those_that_lack_has_a_button_to_chase_them_for_headquarters_alone(told: Chat) -> None:
    replies = told.send("hq", text="เขตไหนยังไม่เบิก")
    assert told.taps("hq", "ทวงเขตที่ยังขาด", replies).startswith("เขตที่ยังค้างเบิกจ่าย (1 เขต): สาทร")
    assert all(choice.label != "ทวงเขตที่ยังขาด" for choice in choices(told.send("rak", text="เขตไหนยังไม่เบิก")))


def test_nobody_else_chases_in_a_word(told: Chat) -> None:
    told.says("rak", "เขตไหนยังไม่ส่งแบบ 1")
    assert "ส่งเลยไหม" not in told.says("rak", "ทวง")


def test_a_question_goes_on_where_something_else_is_still_open(told: Chat) -> None:
    told.says("hq", "เตือนเขตที่ยังไม่ส่งแบบ 2 พรุ่งนี้ 9 โมง")
    told.says("hq", "KPI เท่าไหร่")
    assert "อา. 31 พ.ค. 2563" in told.says("hq", "เดือนที่แล้วล่ะ")
    assert "จ. 1 มิ.ย. 2563" in told.says("hq", "แล้วเดือนนี้ล่ะ")
    assert "ตั้งส่ง อ. 2 มิ.ย. 2563 09.00 น. ไหม" in told.says("hq", "ส่งเลย")  # what it would send is shown before it goes
    assert told.says("hq", "ส่งเลย").startswith("ตั้งส่งถึงเขตที่ยังค้างแบบรายงาน 2")


@pytest.mark.parametrize("kind", ["ประชุม", "ปฏิทิน", "แบบ 1", "แผนระดับเขต"])
def test_whatever_was_sent_or_reported_is_asked_for_by_name(kind: str, told: Chat) -> None:
    assert "50 เขต" in told.says("hq", f"เขตไหนรายงาน{kind}แล้ว") + told.says("hq", f"ใครส่ง{kind}แล้วบ้าง")


@pytest.mark.parametrize("said", ["ไม่ต้องทวงแล้ว", "ไม่ทวงแล้วค่ะ", "ไม่ต้องทวง", "ไม่ต้องส่งแล้ว"])
def test_a_chase_is_dropped_in_words(told: Chat, said: str) -> None:
    told.says("hq", "เขตไหนยังไม่ส่งแบบ 2")
    assert "ส่งเลยไหม" in told.says("hq", "ทวง")
    assert told.says("hq", said) == "ยกเลิกแล้ว ไม่ได้ส่ง"


def test_a_chase_behind_the_question_of_who_has_reaches_those_of_the_group_who_have_not(chat: Chat) -> None:
    chat.says("hq", "เขตไหนประชุมแล้วบ้าง")
    chat.says("hq", "แล้วกลุ่มกรุงเทพใต้ล่ะ")
    assert chat.says("hq", "ทวง").startswith("เขตที่ยังค้างประชุมชี้แจง (2 เขต): บางรัก, สาทร\nยังไม่มีผู้ลงทะเบียน 8 เขต")


def test_a_chase_of_nothing_is_told_how_to_name_it(chat: Chat) -> None:
    assert chat.says("hq", "ทวง").startswith("ทวงเรื่องไหน")
    chat.says("hq", "เขตบางรักประชุมหรือยัง")
    assert chat.says("hq", "ทวง").startswith("ทวงเรื่องไหน")


def test_a_list_is_narrowed_to_those_that_have_something_and_nothing_is_stored(told: Chat) -> None:
    told.says("hq", "ใครยังไม่ส่งแบบ 1")
    assert told.says("hq", "เอาเฉพาะที่เบิกแล้ว").startswith("ยังขาด แบบรายงาน 1: 1/2 เขต\nเฉพาะเขตที่เบิกแล้ว\n")
    assert told.says("hq", "เฉพาะที่บรรจุแล้ว").startswith("ยังขาด แบบรายงาน 1: 2/3 เขต\nเฉพาะเขตที่บรรจุโครงการแล้ว\n")
    assert told.says("hq", "แล้วที่ส่งแล้วล่ะ").startswith("เขตที่ส่งแบบรายงาน 1 แล้ว: 1/50 เขต")
    assert told.says("hq", "แล้วที่บรรจุแล้วแต่ยังไม่ส่งแบบ 2 ล่ะ").startswith("ยังขาด แบบรายงาน 2: 3/3 เขต\n")


def test_those_of_a_list_are_named_without_a_word_before_them(told: Chat) -> None:
    told.says("hq", "ใครประชุมแล้วบ้าง")
    assert told.says("hq", "ที่ยังไม่คืนเงิน").startswith("ยังขาด ส่งคืนเงิน: ")
    assert told.says("hq", "ที่เบิกแล้วแต่ยังไม่ส่งแบบ 1").startswith("ยังขาด แบบรายงาน 1: 1/2 เขต\nเฉพาะเขตที่เบิกแล้ว\n")
    assert "บันทึกแล้ว" not in told.says("hq", "ที่ส่งแบบ 1 แล้วแต่แบบ 2 ยัง")


def test_a_narrowed_list_keeps_what_its_districts_have_done(told: Chat) -> None:
    told.says("hq", "ใครเบิกแล้วบ้าง")
    assert told.says("hq", "เฉพาะที่ยังไม่ประชุม").startswith("ยังขาด ประชุมชี้แจง: 1/2 เขต\nเฉพาะเขตที่เบิกแล้ว\n")
    assert told.says("rak", "แล้วที่ประชุมแล้วล่ะ").startswith("เขตที่ประชุมแล้ว: 1/50 เขต")


def test_another_form_behind_a_list_is_asked_for_and_a_group_of_it_chased(told: Chat) -> None:
    told.says("hq", "ใครยังไม่ส่งแบบ 1")
    assert told.says("hq", "แล้วแบบ 2").startswith("ยังขาด แบบรายงาน 2: 50/50 เขต")
    told.says("hq", "เฉพาะกรุงเทพใต้")
    assert "แบบรายงาน 2" in told.says("hq", "ทวงกลุ่มนี้")


def test_who_reported_is_told_of_the_month_or_the_week_that_is_named(told: Chat) -> None:
    assert "จ. 1 มิ.ย. 2563 ถึง จ. 1 มิ.ย. 2563 (1 เขต): ดุสิต" in told.says("hq", "เดือนนี้มีเขตไหนรายงานบ้าง")
    assert "พ. 1 เม.ย. 2563 ถึง พฤ. 30 เม.ย. 2563 (3 เขต)" in told.says("hq", "เดือนเมษายนเขตไหนรายงานบ้าง")
    assert "จ. 25 พ.ค. 2563 ถึง อา. 31 พ.ค. 2563 (0 เขต)" in told.says("hq", "สัปดาห์ที่แล้วล่ะ")


def test_a_file_is_asked_for_again_in_another_format_or_of_another_district(told: Chat) -> None:
    told.says("hq", "ขอแบบ 1 ของบางรัก")
    answer = told.says("hq", "word")
    assert "แบบรายงาน 1" in answer
    assert "ชนิดไฟล์: Word\nข้อมูลของ: เขตบางรัก" in answer
    assert "ชนิดไฟล์: Word\nข้อมูลของ: เขตสาทร" in told.says("hq", "สาทรด้วย")
    assert "ข้อมูลของ: เขตดุสิต" in told.says("hq", "แล้วดุสิตล่ะ")
    assert told.says("hq", "สาทรถึงไหนแล้ว").startswith("เขตสาทร\n")
    assert told.says("hq", "word").startswith("ต้องการเอกสารใด")


def test_a_file_of_another_district_is_not_an_officers(told: Chat) -> None:
    told.says("rak", "ขอแบบ 1")
    assert "ข้อมูลของ: เขตสาทร" not in told.says("rak", "สาทรด้วย")
    assert "ชนิดไฟล์: Word" in told.says("rak", "ขอเป็น word")


def test_a_chase_of_the_list_leaves_some_out_or_is_set_for_a_time(told: Chat) -> None:
    told.says("hq", "ใครยังไม่ประชุม กลุ่มกรุงเทพกลาง")
    assert "สาทร" not in told.says("hq", "ทวง ยกเว้นดุสิต")
    told.says("hq", "เขตไหนยังไม่ส่งแบบ 1")
    assert "สาทร" in told.says("hq", "ทวง ยกเว้นดุสิต").splitlines()[0]
    told.says("hq", "ไม่ส่ง")
    for text in ("ทวงพรุ่งนี้ 9 โมง", "ทวงเลย พรุ่งนี้ 9 โมง", "งั้นทวงพรุ่งนี้ 9 โมงเช้า"):
        told.says("hq", "เขตไหนยังไม่ส่งแบบ 1")
        assert "ตั้งส่ง อ. 2 มิ.ย. 2563 09.00 น. ไหม" in told.says("hq", text)
        told.says("hq", "ไม่ส่ง")
    told.says("hq", "เขตไหนยังไม่ส่งแบบ 1")
    assert "กี่โมง" in told.says("hq", "ทวงพรุ่งนี้เช้า")


def test_a_round_behind_a_figure_is_the_figure_as_of_it(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("hq", "kpi")
    for asked in ("รอบที่ 8 ล่ะ", "แล้วครั้งที่ 8 เป็นไง"):
        told = chat.says("hq", asked)
        assert told.startswith("ตัวชี้วัด: 0/50 เขต")
        assert "ณ ศ. 15 พ.ค. 2563" in told


def test_a_district_to_compare_stands_beside_the_one_before(chat: Chat) -> None:
    chat.says("hq", "งบเขตบางรัก")
    told = chat.says("hq", "เทียบกับสาทร")
    assert "งบประมาณ เขตบางรัก" in told
    assert "งบประมาณ เขตสาทร" in told
