"""What was told is shown in full, and what is typed in full is not asked for again."""

import pytest

from tests.handlers.chat import Chat, choices

FIVE = "พระนคร 30 ดุสิต 28 บางเขน 20 บางกะปิ 31 ปทุมวัน 22"


def test_every_district_of_a_long_list_is_read_back(chat: Chat) -> None:
    said = chat.says("hq", f"ประชุมแล้ว 10 พ.ค. {FIVE}")
    assert "ประชุมชี้แจง: จัดแล้ว · อา. 10 พ.ค. 2563\nพระนคร 30 คน, ดุสิต 28 คน, บางเขน 20 คน, บางกะปิ 31 คน, ปทุมวัน 22 คน" in said


def test_so_it_is_where_they_share_nothing(chat: Chat) -> None:
    said = chat.says("hq", "เบิกแล้ว พระนคร 30000 ดุสิต 28000 บางเขน 20000 บางกะปิ 31000 ปทุมวัน 22000")
    assert "เบิกจ่าย: พระนคร 30,000 บาท, ดุสิต 28,000 บาท, บางเขน 20,000 บาท, บางกะปิ 31,000 บาท, ปทุมวัน 22,000 บาท" in said


@pytest.mark.parametrize(
    ("said", "saved"),
    [("เบิกแล้ว 20000", "เบิกจ่าย 20,000 บาท"), ("นัดประชุม 18 มิ.ย.", "นัดไว้\nวันที่: พฤ. 18 มิ.ย. 2563"), ("ยังไม่ได้คืนเงิน", "ยังไม่ได้คืน")],
)
def test_a_report_typed_under_the_menu_is_taken_whole(said: str, saved: str, chat: Chat) -> None:
    chat.says("rak", "รายงาน")
    told = chat.says("rak", said)
    assert saved in told
    assert "บันทึกแล้ว เลขที่ 1" in told


def test_money_alone_opens_the_menu(chat: Chat) -> None:
    assert {"เบิกจ่าย", "ส่งคืนเงิน"} < {choice.label for choice in choices(chat.send("rak", text="เงิน"))}


def test_the_question_for_a_day_that_there_is_not_names_the_people_told(chat: Chat) -> None:
    assert chat.says("rak", "ประชุม 30 ก.พ. 10 คน").startswith("เขตบางรัก ประชุมชี้แจง จัดแล้ว · 10 คน\n")


def test_a_plan_whose_day_has_just_passed_waits_and_is_no_plan_of_next_year(chat: Chat) -> None:
    answer = chat.says("rak", "นัดประชุม 29 พ.ค.")
    assert "ยังไม่บันทึก เพราะวันที่ ส. 29 พ.ค. 2564 อยู่นอกช่วงโครงการ" in answer


def test_projects_of_a_year_that_the_indicator_does_not_count_are_told_so(chat: Chat) -> None:
    assert "ตัวชี้วัดนับเฉพาะปี 2563, 2564" in chat.says("rak", "บรรจุปี 65 1 โครงการ")
    assert "นับเฉพาะปี" not in chat.says("rak", "บรรจุปี 64 1 โครงการ")


def test_the_way_an_obstacle_ends_is_told_of_obstacles_alone(chat: Chat) -> None:
    assert "แก้ได้แล้ว" in chat.says("rak", "ปัญหา: ไม่มีห้องประชุม")
    assert "แก้ได้แล้ว" not in chat.says("hq", "สยป. เบิก 36,740 บาท")


@pytest.mark.parametrize("said", ["โครงการที่จะบรรจุปี 64 มี 2 โครงการแต่ยังไม่ได้บรรจุค่ะ", "มี 2 โครงการที่จะบรรจุปี 64 แต่ยังไม่ได้บรรจุ"])
def test_projects_only_meant_to_be_entered_are_none_of_that_year(said: str, chat: Chat) -> None:
    assert "ยังไม่มีโครงการ\nปีงบประมาณ: 2564" in chat.says("rak", said)
