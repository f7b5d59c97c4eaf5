"""A correction that tells of another district or year: that one is reported, and what stands is shown with a tap to take it back."""

import pytest

from tests.handlers.chat import Chat, words


@pytest.mark.parametrize(
    ("told", "said", "read_back", "stands"),
    [
        ("พระนครบรรจุ 2 โครงการ ปี 64", "ไม่ใช่ ดุสิตบรรจุแค่ 1", "เขตดุสิต · บรรจุแผนปฏิบัติการ 1 โครงการ\nปีงบประมาณ: 2564", "พระนคร บรรจุแผนปฏิบัติการ 2"),
        ("พระนครเบิก 20,000", "ไม่ใช่ครับ ดุสิตเบิก 25,000", "เขตดุสิต · เบิกจ่าย 25,000 บาท", "เขตพระนคร เบิกจ่าย 20,000 บาท"),
        ("พระนครเบิก 26,000", "โทษที ของพญาไท 24,000", "เขตพญาไท · เบิกจ่าย 24,000 บาท", "เขตพระนคร เบิกจ่าย 26,000 บาท"),
        ("พระนครบรรจุ 2 โครงการ ปี 64", "แก้พระนครเป็น 4 ปี 63", "เขตพระนคร · บรรจุแผนปฏิบัติการ 4 โครงการ\nปีงบประมาณ: 2563", "2 โครงการ · ปี 2564"),
    ],
)
def test_what_is_told_of_another_is_told_and_what_stands_is_shown(told: str, said: str, read_back: str, stands: str, chat: Chat) -> None:
    chat.says("hq", told)
    answer = chat.send("hq", text=said)
    assert words(answer).startswith(read_back)
    assert stands in words(answer)
    assert "ยกเลิกรายงานเลขที่ 1 แล้ว" in chat.taps("hq", "ยกเลิกเลขที่ 1", answer)


def test_the_first_report_goes_with_what_put_it_right(chat: Chat) -> None:
    chat.says("hq", "ดุสิตเบิก 26,000")
    assert chat.says("hq", "แก้ ดุสิต 27,000").startswith("เขตดุสิต · เบิกจ่าย 27,000 บาท\nเดิม 26,000 บาท")
    chat.taps("hq", "ยกเลิกเลขที่ 1", chat.send("hq", text="โทษที ของพญาไท 24,000"))
    assert "เบิกจ่าย · 0 ·" in chat.says("hq", "ดุสิตเบิกเท่าไหร่")


def test_a_number_of_a_year_is_told_of_that_year(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 4 โครงการ ปี 63")
    assert "3 โครงการ\nปีงบประมาณ: 2564" in chat.says("rak", "แก้ปี 64 เป็น 3")
    assert "5 โครงการ\nปีงบประมาณ: 2564\nเดิม 3 โครงการ" in chat.says("rak", "ปี 64 แก้เป็น 5")
    assert "4 โครงการ · ปี 2563" in chat.says("rak", "เขตเราบรรจุหรือยัง")


def test_a_year_that_is_put_right_moves_with_its_number(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 4 โครงการ ปี 63")
    assert "ยังนับอยู่" not in chat.says("rak", "แก้เป็น 5 โครงการ ไม่ใช่ปี 63 เป็นปี 64")
    assert "ปี 2563" not in chat.says("rak", "เขตเราบรรจุหรือยัง")


def test_a_district_called_wrong_that_does_not_stand_is_asked_about(chat: Chat) -> None:
    chat.says("hq", "พระนครบรรจุ 2 โครงการ ปี 64")
    assert "หมายถึงรายการไหน" in chat.says("hq", "ไม่ใช่ดุสิตบรรจุแค่ 1")
    assert "2 โครงการ" in chat.says("hq", "พระนครบรรจุกี่โครงการ")


def test_a_district_answers_which_is_meant(chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต บรรจุ 1 2 โครงการ ปี 64")
    assert "หมายถึงรายการไหน" in chat.says("hq", "แก้ 3")
    assert chat.says("hq", "ของเขตดุสิตค่ะ").startswith("เขตดุสิต · บรรจุแผนปฏิบัติการ 3 โครงการ")
    assert "ยกเลิกรายงานเลขที่ 2 แล้ว" in chat.says("hq", "ยกเลิกหมดเลย")


def test_a_new_report_of_a_district_is_no_answer_to_which(chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต บรรจุ 1 2 โครงการ ปี 64")
    chat.says("hq", "แก้ 7")
    assert "เพิ่มอีก 1 โครงการ จากเดิม 2 โครงการ" in chat.says("hq", "ดุสิตเพิ่มอีก 1")


def test_what_is_told_of_another_district_is_no_vague_answer(chat: Chat) -> None:
    assert chat.says("hq", "สวนหลวง เบิก 50%").startswith("เขตสวนหลวง")
    assert chat.says("hq", "บางรักเบิกหมดแล้ว").startswith("เขตบางรัก เบิกจ่าย\nเบิกจ่ายแล้วรวมกี่บาท")
    assert chat.says("hq", "รอยืนยันอะไรบ้าง").count("สวนหลวง") == 1


def test_a_meeting_told_of_twice_whose_day_is_put_right_is_one(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 10 พ.ค. 45 คน")
    chat.says("rak", "ประชุม 10 พ.ค. 42 คน")
    answer = chat.send("rak", text="วันที่ 11 ไม่ใช่ 10")
    assert "อา. 10 พ.ค. 2563 เคยแจ้งว่าประชุม 45 คน ซึ่งไม่นับแล้ว" in words(answer)
    assert chat.says("rak", "ประชุมกี่ครั้งแล้ว").count("จัดแล้ว") == 1
    assert "วันที่: อา. 10 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 45 คน" in chat.taps("rak", "วันนั้นก็ประชุม", answer)
    assert chat.says("rak", "ประชุมกี่ครั้งแล้ว").count("จัดแล้ว") == 2


def test_what_only_put_the_people_right_was_no_other_meeting(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 10 พ.ค. 45 คน")
    chat.says("rak", "แก้เป็น 42 คน")
    assert "เคยแจ้ง" not in chat.says("rak", "วันที่ 11 ไม่ใช่ 10")


def test_what_the_one_before_was_told_with_holds_for_the_other_district(chat: Chat) -> None:
    chat.says("hq", "พระนครประชุมแล้ว 5 พ.ค. 40 คน")
    assert chat.says("hq", "ไม่ใช่ ดุสิตประชุม 30 คน").startswith("เขตดุสิต · ประชุมชี้แจง จัดแล้ว\nจำนวนผู้เข้าร่วม: 30 คน")
    assert "วันที่: ศ. 8 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 20 คน" in chat.says("hq", "ขอแก้ พญาไท 8 พ.ค. 20 คน")


def test_a_year_that_is_only_named_is_nothing_put_right(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    assert "แก้ตรงไหน" in chat.says("rak", "แก้ปี 64")
