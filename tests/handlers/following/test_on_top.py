"""Numbers right behind a report: more of it, the whole and no more, those of another year, another district's of a day of its own."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("person", "told", "said", "read_back"),
    [
        ("rak", "เบิก 20000", "เพิ่มอีก 12000", "เบิกจ่าย เพิ่มอีก 12,000 บาท\nรวมเป็น 32,000 บาท"),
        ("rak", "คืน 500", "บวกอีก 100 บาท", "ส่งคืนเงิน เพิ่มอีก 100 บาท"),
        ("rak", "ทำแผน 3 ชุมชน", "เพิ่มอีก 2", "จึงรวมเป็น 5 ชุมชน"),
        ("rak", "บรรจุ 2 โครงการ ปี 64", "เพิ่มอีก 1 โครงการ", "จึงรวมเป็น 3 โครงการ"),
        ("rak", "บรรจุ 2 โครงการ ปี 64", "มีปี 63 อีก 1 ด้วย", "1 โครงการ\nปีงบประมาณ: 2563"),
        ("rak", "บรรจุ 2 โครงการ ปี 64", "ปี 64 เป็น 3", "3 โครงการ\nปีงบประมาณ: 2564\nเดิม 2 โครงการ"),
        ("rak", "บรรจุ 2 โครงการ ปี 64", "อ๋อ ปี 64 มี 1", "1 โครงการ\nปีงบประมาณ: 2564\nเดิม 2 โครงการ"),
        ("rak", "บรรจุ 2 โครงการ ปี 64", "ปี 64 ลดเหลือ 1", "1 โครงการ\nปีงบประมาณ: 2564\nเดิม 2 โครงการ"),
        ("rak", "บรรจุ 2 โครงการ ปี 64", "มี 1 ปี 63", "1 โครงการ\nปีงบประมาณ: 2563"),
        ("hq", "วัฒนาบรรจุ 2 โครงการ ปี 64", "วัฒนาเพิ่มอีก 1", "จึงรวมเป็น 3 โครงการ"),
        ("hq", "ดุสิตเบิก 20,000", "ดุสิตเพิ่มอีก 5,000", "เขตดุสิต · เบิกจ่าย เพิ่มอีก 5,000 บาท\nรวมเป็น 25,000 บาท"),
        ("hq", "บางนา บรรจุ 4 โครงการ ปี 63", "บางนาปี 64 เป็น 2", "เขตบางนา · บรรจุแผนปฏิบัติการ 2 โครงการ\nปีงบประมาณ: 2564"),
        ("hq", "บางนา บรรจุ 4 โครงการ ปี 63", "วัฒนา 3 ปี 64", "เขตวัฒนา · บรรจุแผนปฏิบัติการ 3 โครงการ\nปีงบประมาณ: 2564"),
        ("hq", "บางนา ประชุมแล้ว 5 พ.ค. 40 คน", "สวนหลวง 8 พ.ค. 25 คน", "เขตสวนหลวง · ประชุมชี้แจง จัดแล้ว\nวันที่: ศ. 8 พ.ค. 2563"),
        ("hq", "บางนา ประชุมแล้ว 5 พ.ค. 40 คน", "วัฒนา วันที่ 7 พ.ค. 30 คน", "วันที่: พฤ. 7 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 30 คน"),
    ],
)
def test_a_number_behind_a_report_is_of_its_kind(person: str, told: str, said: str, read_back: str, chat: Chat) -> None:
    chat.says(person, told)
    assert read_back in chat.says(person, said)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("เบิก 20000", "เพิ่มอีก 2 ชุมชน"),
        ("บรรจุ ปี 63 1 โครงการ ปี 64 2 โครงการ", "อีก 3 คน"),
        ("บางนา ประชุมแล้ว 5 พ.ค. 40 คน", "สวนหลวง 31 เม.ย. 25 คน"),
        ("บางนา ประชุมแล้ว 5 พ.ค. 40 คน", "สวนหลวง 8 พ.ค. 9 พ.ค. 25 คน"),
        ("บางนา ประชุมแล้ว 5 พ.ค. 40 คน", "สวนหลวง 8 กับ 9 พ.ค. 25 คน"),
        ("คลองเตย ดุสิต บรรจุ 2 3 โครงการ ปี 64", "ปี 63 เป็น 4"),
    ],
)
def test_where_it_is_not_sure_of_what_nothing_is_saved(told: str, said: str, chat: Chat) -> None:
    chat.says("hq", told)
    assert "บันทึกแล้ว" not in chat.says("hq", said)


def test_more_of_a_district_without_its_kind_is_none_of_another_kind(chat: Chat) -> None:
    chat.says("hq", "ดุสิตเบิก 20,000")
    chat.says("hq", "ดุสิตประชุมแล้ว 5 พ.ค.")
    assert "บันทึกแล้ว" not in chat.says("hq", "ดุสิตเพิ่มอีก 5,000")


@pytest.mark.parametrize("said", ["ไม่ใช่เพิ่ม รวมเป็น 5,000", "ไม่ใช่เพิ่ม เป็นยอดรวม", "แก้เป็น รวม 5,000"])
def test_a_sum_said_to_be_the_whole_adds_to_nothing(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิก 30,000")
    chat.says("rak", "เบิกเพิ่ม 5,000")
    assert chat.says("rak", said).startswith("เขตบางรัก · เบิกจ่าย 5,000 บาท\nเดิม 35,000 บาท")


def test_what_is_told_again_and_called_no_more_is_as_it_was(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert "เบิกจ่าย 20,000 บาท\nเหมือนเดิม บันทึกเป็นการยืนยัน" in chat.says("rak", "เบิกไปแล้ว 20000 นะ ไม่ใช่เพิ่ม")


def test_where_nothing_was_told_as_more_the_sum_is_as_it_was(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert "เบิกจ่าย 20,000 บาท\nเหมือนเดิม" in chat.says("rak", "ไม่ใช่เพิ่ม เป็นยอดรวม")


def test_none_is_told_of_both_years(chat: Chat) -> None:
    chat.says("rak", "ไม่มีโครงการบรรจุ")
    answer = chat.says("rak", "ทั้งสองปีเลย")
    assert "ยังไม่มีโครงการ · ปี 2563" in answer
    assert "ยังไม่มีโครงการ · ปี 2564" in answer


def test_a_number_of_one_year_is_not_told_of_both(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 64")
    assert "บันทึกแล้ว" not in chat.says("rak", "ทั้งสองปีเลย")


def test_days_later_it_is_not_known_of_what(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    chat.at += timedelta(days=2)
    assert "บันทึกแล้ว" not in chat.says("rak", "เพิ่มอีก 12000")


def test_a_first_sum_that_is_called_no_more_is_told(chat: Chat) -> None:
    assert chat.says("rak", "เบิกไปแล้ว 20000 นะ ไม่ใช่เพิ่ม").startswith("เขตบางรัก · เบิกจ่าย 20,000 บาท")


@pytest.mark.parametrize("said", ["เสร็จเพิ่มอีก 3", "วันนี้เสร็จอีก 3 ชุมชน", "อีก 3 เสร็จละ", "วันนี้ทำได้อีก 3 ชุมชน"])
def test_further_plans_that_are_done_are_added_and_wait(said: str, chat: Chat) -> None:
    chat.says("rak", "แผนเสร็จ 5 จาก 15")
    assert "จึงรวมเป็น 8" in chat.says("rak", said)
