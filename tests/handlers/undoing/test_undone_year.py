"""An undo that names a year takes back only what is of that year, and says so where nothing is."""

import pytest

from tests.handlers.chat import Chat, choices, words


@pytest.mark.parametrize("said", ["บางนา ยกเลิกบรรจุ ปี 64", "ยกเลิกบรรจุ ปี 64 เขตบางนา"])
def test_headquarters_takes_nothing_of_another_year_back(said: str, chat: Chat) -> None:
    chat.says("hq", "บางนา บรรจุ 8 โครงการ ปี 63")
    assert chat.says("hq", said).startswith("ไม่พบรายงานที่ สยป. ส่งแทนเขตบางนา ปี 2564 ใน 30 วันนี้ จึงไม่ได้ยกเลิกอะไร")
    assert "1/50 เขต" in chat.says("hq", "KPI เท่าไหร่")
    assert "ตัดออก: เขตบางนา บรรจุแผนปฏิบัติการ 8 โครงการ · ปี 2563" in chat.says("hq", said.replace("64", "63"))


@pytest.mark.parametrize("said", ["ยกเลิกบรรจุ ปี 64", "ของปี 64 เอาออก"])
def test_an_officer_takes_nothing_of_another_year_back(said: str, chat: Chat) -> None:
    chat.says("rak", "บรรจุ 8 โครงการ ปี 63")
    assert chat.says("rak", said) == "ไม่พบรายงานของท่านเรื่องบรรจุแผนปฏิบัติการ ปี 2564 ใน 30 วันนี้ จึงไม่ได้ยกเลิกอะไร"
    assert "1/50 เขต" in chat.says("hq", "KPI เท่าไหร่")


def test_the_year_is_found_in_an_older_report_and_the_newer_one_stands(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 4 โครงการ ปี 64")
    chat.says("rak", "บรรจุ 8 โครงการ ปี 63")
    said = chat.says("rak", "ยกเลิกบรรจุ ปี 64")
    assert "ตัดออก: เขตบางรัก บรรจุแผนปฏิบัติการ 4 โครงการ · ปี 2564" in said
    assert "8 โครงการ" not in said


def test_what_put_the_other_year_right_stands(chat: Chat) -> None:
    chat.says("rak", "บรรจุ ปี 63 4 โครงการ ปี 64 3 โครงการ")
    chat.says("rak", "แก้เป็น 5 โครงการ ปี 64")
    said = chat.says("rak", "ยกเลิกบรรจุ ปี 63")
    assert "ตัดออก: เขตบางรัก บรรจุแผนปฏิบัติการ 4 โครงการ · ปี 2563" in said
    assert "5 โครงการ" not in said


def test_each_year_of_a_span_is_taken_back(chat: Chat) -> None:
    chat.says("rak", "บรรจุ ปี 63 4 โครงการ ปี 64 3 โครงการ")
    assert chat.says("rak", "ยกเลิกบรรจุ ปี 63-64").count("ตัดออก") == 2


def test_a_draft_of_another_year_waits_on(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 8 โครงการ ปี 64")
    assert "ยืนยันหรือไม่" in chat.says("rak", "บรรจุเพิ่มอีก 2 โครงการ ปี 64")
    assert "เลิกรอยืนยัน" not in chat.says("rak", "ยกเลิกบรรจุ ปี 63")
    assert "เลิกรอยืนยัน" in chat.says("rak", "ยกเลิกบรรจุ ปี 64")


def test_of_a_colleague_only_what_is_of_the_year_is_offered(chat: Chat) -> None:
    chat.says("head", "บรรจุ 8 โครงการ ปี 63")
    assert "ไม่พบรายงานของท่าน" in chat.says("rak", "ยกเลิกบรรจุ ปี 64")
    replies = chat.send("rak", text="ยกเลิกบรรจุ ปี 63")
    assert "8 โครงการ" in words(replies)
    assert "ยกเลิก 1" in [choice.label for choice in choices(replies)]


def test_a_year_beside_a_kind_of_no_year_takes_that_kind_back(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 8,000")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย 8,000 บาท" in chat.says("rak", "ยกเลิกเบิกจ่าย ปี 63")
