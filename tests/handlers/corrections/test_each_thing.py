"""A correction of several things, each by its own word, puts all of them right; what finds no report is said."""

import pytest

from tests.handlers.chat import Chat, choices, words


@pytest.mark.parametrize("said", ["แก้คนเป็น 46 วันเป็น 16", "แก้วันเป็น 16 คนเป็น 46", "คนเป็น 46 วันเป็น 16", "แก้วันที่เป็น 16 พ.ค. คนเป็น 46"])
def test_the_people_and_the_day_of_a_meeting(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 15 พ.ค. 40 คน")
    assert "วันที่: ส. 16 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 46 คน\nเดิม จัดแล้ว · ศ. 15 พ.ค. 2563 · 40 คน" in chat.says("rak", said)


def test_what_the_meeting_lacked_and_its_day(chat: Chat) -> None:
    chat.says("rak", "ประชุม 15 พ.ค.")
    assert "วันที่: ส. 16 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 46 คน" in chat.says("rak", "ขอแก้คนเป็น 46 วันเป็น 16")


def test_two_kinds_of_one_report(chat: Chat) -> None:
    chat.says("rak", "ทำแผน 10 บรรจุ 2 ปี 64")
    answer = chat.says("rak", "แก้แผนเป็น 11 บรรจุเป็น 3")
    assert "แผนพัฒนาชุมชน: ทำแผนแล้ว 11\nบรรจุแผนปฏิบัติการ: 3 โครงการ · ปี 2564" in answer


def test_two_kinds_of_two_reports(chat: Chat) -> None:
    chat.says("rak", "ทำแผน 12 แห่ง")
    chat.says("rak", "เบิก 12000")
    assert "เบิกจ่าย: 13,000 บาท\nแผนพัฒนาชุมชน: ทำแผนแล้ว 14" in chat.says("rak", "แก้เบิกเป็น 13000 แผน 14")


def test_the_people_of_two_meetings(chat: Chat) -> None:
    chat.says("rak", "ประชุม 5 พ.ค. 30 คน กับ 12 พ.ค. 35 คน")
    answer = chat.says("rak", "แก้วันที่ 5 พ.ค. เป็น 32 คน วันที่ 12 พ.ค. เป็น 37 คน")
    assert "อ. 5 พ.ค. 2563 · 32 คน\nประชุมชี้แจง: จัดแล้ว · อ. 12 พ.ค. 2563 · 37 คน" in answer


@pytest.mark.parametrize("said", ["แก้คนเป็น 41 เบิกเป็น 3000", "แก้เบิกเป็น 3000 คนเป็น 41"])
def test_what_finds_no_report_is_said(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 15 พ.ค. 40 คน")
    answer = chat.says("rak", said)
    assert "จำนวนผู้เข้าร่วม: 41 คน" in answer
    assert "ไม่พบรายงานเดิมของ เบิกจ่าย 3,000 บาท จึงยังไม่ได้แก้ส่วนนี้" in answer


def test_a_value_of_no_kind_that_finds_no_report_is_said(chat: Chat) -> None:
    chat.says("rak", "เบิก 12000")
    assert "ไม่พบรายงานเดิมของ 41 คน" in chat.says("rak", "แก้เบิกเป็น 13000 คนเป็น 41")


@pytest.mark.parametrize("said", ["คนเป็น 44", "วันเป็น 16", "เวลาเป็นบ่ายโมง"])
def test_one_thing_by_its_word_is_a_correction(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 15 พ.ค. 40 คน")
    assert "เดิม จัดแล้ว · ศ. 15 พ.ค. 2563 · 40 คน" in chat.says("rak", said)


def test_of_nothing_told_it_is_none(chat: Chat) -> None:
    assert "บันทึกแล้ว" not in chat.says("rak", "คนเป็น 44")


def test_a_day_called_wrong_is_not_the_right_one(chat: Chat) -> None:
    chat.says("rak", "ประชุม 12 พ.ค. 40 คน")
    assert "วันที่: จ. 11 พ.ค. 2563" in chat.says("rak", "วันที่ 12 ผิด เป็น 11")


@pytest.mark.parametrize(
    ("told", "said", "read_back"),
    [
        ("วัฒนา ประชุมแล้ว 11 พ.ค. 35 คน", "วัฒนาไม่ได้ประชุม พิมพ์ผิดเขต เป็นสวนหลวง", "เขตสวนหลวง · ประชุมชี้แจง จัดแล้ว"),
        ("วัฒนา เบิก 20,000", "วัฒนาไม่ได้เบิก พิมพ์ผิดเขต เป็นสวนหลวง", "เขตสวนหลวง · เบิกจ่าย 20,000 บาท"),
    ],
)
def test_what_was_told_of_the_wrong_district_goes_to_the_right_one(told: str, said: str, read_back: str, chat: Chat) -> None:
    chat.says("hq", told)
    assert chat.says("hq", said).startswith(read_back)
    assert "ยังไม่มีรายงาน" in chat.says("hq", "เขตวัฒนาเป็นไง")


def test_a_bare_number_of_a_district_is_asked_about_for_headquarters(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    asked = chat.send("hq", text="บางรักแก้เป็น 24,000")
    assert "ที่เขตแจ้งไว้เองคือ เขตบางรัก เบิกจ่าย 20,000 บาท" in words(asked)
    assert "เบิกจ่าย 24,000 บาท\nเดิม 20,000 บาท" in chat.taps("hq", "แก้เป็น 24,000 บาท", asked)


def test_of_a_district_that_told_nothing_there_is_nothing_to_correct(chat: Chat) -> None:
    assert "ไม่พบรายงานของท่าน" in chat.says("hq", "สาทรแก้เป็น 24,000")


def test_which_of_several_meetings_is_asked_for_headquarters(chat: Chat) -> None:
    chat.says("rak", "ประชุม 5 พ.ค. 30 คน กับ 12 พ.ค. 35 คน")
    asked = chat.send("hq", text="บางรักแก้เป็น 40")
    assert "เดิม จัดแล้ว · อ. 12 พ.ค. 2563 · 35 คน" in chat.taps("hq", "บางรัก อ. 12 พ.ค. 2…", asked)


def test_what_waits_beside_what_is_saved_has_buttons_of_its_own(chat: Chat) -> None:
    chat.says("rak", "คืน 12,000")
    asked = chat.send("rak", text="เบิก 10,000 คืน 500")
    assert [each.label for each in choices(asked)] == ["แก้ไข", "ยกเลิก", "ยืนยัน", "เพิ่มอีก 500 บาท", "แก้ที่รอ", "ไม่เอาที่รอ"]
    assert "ส่งคืนเงิน 500 บาท" in chat.taps("rak", "ไม่เอาที่รอ", asked)


@pytest.mark.parametrize(
    ("told", "said", "tap"),
    [("บรรจุ 4 โครงการ ปี 64", "แก้เป็น 3", "แก้เป็น 3 โครงการ"), ("ประชุมแล้ว 50 คน วันที่ 8 พ.ค.", "ไม่ใช่ 50 พี่บอก 55", "แก้เป็น 55 คน")],
)
def test_a_bare_number_of_what_a_colleague_told_is_asked_about(told: str, said: str, tap: str, chat: Chat) -> None:
    chat.says("rak", told)
    asked = chat.send("head", text=said)
    assert "ไม่พบรายงานของท่าน ที่เขตแจ้งไว้ล่าสุดคือ เขตบางรัก" in words(asked)
    assert "เดิม " in chat.taps("head", tap, asked)
