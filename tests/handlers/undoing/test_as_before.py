"""What was told before stands again by a word; headquarters takes back and tells more of the district it spoke of."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("text", ["ไม่เอาแล้ว เอาค่าเดิม", "เอาของเดิม", "ขอกลับไปใช้ตัวเลขเดิมค่ะ", "เปลี่ยนใจ ใช้ยอดเก่าดีกว่า", "กลับไปเป็นค่าเดิมนะ"])
def test_what_was_put_right_goes_back_to_what_it_was(chat: Chat, text: str) -> None:
    chat.says("hq", "บางนา บรรจุ 8 โครงการ ปี 64")
    chat.says("hq", "บางนา 9 ไม่ใช่ 8")
    assert "กลับไปใช้: เขตบางนา บรรจุแผนปฏิบัติการ 8 โครงการ" in chat.says("hq", text)


def test_where_nothing_was_told_before_nothing_is_taken_back(chat: Chat) -> None:
    chat.says("rak", "เบิก 5000")
    assert "ตัดออก" not in chat.says("rak", "เอาค่าเดิม")
    assert "5,000" in chat.says("rak", "เขตเราเป็นไง")


def test_what_waits_is_let_go_and_what_stands_stays(chat: Chat) -> None:
    chat.says("rak", "เบิก 6000")
    chat.says("rak", "เบิก 3000")
    assert chat.says("rak", "เอายอดเดิม") == "เลิกรอยืนยัน: เขตบางรัก เบิกจ่าย 3,000 บาท\nคงไว้: เขตบางรัก เบิกจ่าย 6,000 บาท ตามรายงานเลขที่ 1"


def test_a_question_for_a_value_is_not_answered_by_it(chat: Chat) -> None:
    chat.says("rak", "เบิก 6000")
    chat.says("rak", "เบิกแล้ว")
    assert "ตัดออก" not in chat.says("rak", "ใช้ยอดเดิม")
    assert "6,000" in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("text", ["เอาใหม่ 7", "เอาเป็น 7 โครงการ", "เอาใหม่ 7 โครงการค่ะ"])
def test_a_new_value_behind_a_word_for_anew_puts_the_last_right(chat: Chat, text: str) -> None:
    chat.says("hq", "บางนา บรรจุ 8 โครงการ ปี 64")
    assert "บรรจุแผนปฏิบัติการ 7 โครงการ\nปีงบประมาณ: 2564\nเดิม 8 โครงการ" in chat.says("hq", text)


@pytest.mark.parametrize("text", ["ยกเลิกของบางนาทั้งหมด", "ลบข้อมูลบางนาทุกอัน", "เอาของบางนาออกให้หมด"])
def test_all_of_a_district_is_listed_with_its_buttons(chat: Chat, text: str) -> None:
    chat.says("hq", "บางนา บรรจุ 8 โครงการ ปี 64")
    chat.says("hq", "บางนาเบิก 5000")
    chat.says("hq", "ดุสิตเบิก 5000")
    assert [choice.label for choice in choices(chat.send("hq", text=text))] == ["ยกเลิก 2", "ยกเลิก 1"]


def test_projects_of_no_district_are_offered_to_those_spoken_of(chat: Chat) -> None:
    chat.says("hq", "บางนา บรรจุ 8 โครงการ ปี 64")
    replies = chat.send("hq", text="เอาปี 63 ด้วย 3 โครงการ")
    assert [choice.label for choice in choices(replies)] == ["เขตบางนา", "ยกเลิก"]


@pytest.mark.parametrize("said", ["ไม่เลื่อนแล้ว วันเดิม", "สรุปไม่เลื่อนแล้วค่ะ เอาวันเดิม", "เลิกเลื่อนแล้วค่ะ ใช้กำหนดเดิม", "ยกเลิกการเลื่อน จัดวันเดิม"])
def test_a_meeting_that_is_not_put_off_after_all_stands_on_its_day(chat: Chat, said: str) -> None:
    chat.says("rak", "นัดประชุม 25 มิ.ย. 9 โมง")
    chat.says("rak", "เลื่อนประชุมเป็น 30 มิ.ย.")
    assert "กลับไปใช้: เขตบางรัก ประชุมชี้แจง นัดไว้ · พฤ. 25 มิ.ย. 2563" in chat.says("rak", said)


def test_nothing_but_a_meeting_put_off_is_taken_back_by_that(chat: Chat) -> None:
    chat.says("rak", "นัดประชุม 25 มิ.ย. 9 โมง")
    chat.says("rak", "เบิก 5,000")
    chat.says("rak", "เบิก 6,000")
    assert "ตัดออก" not in chat.says("rak", "ไม่เลื่อนแล้ว วันเดิม")


def test_under_a_draft_of_something_else_that_draft_still_waits(chat: Chat) -> None:
    chat.says("rak", "เบิก 6,000")
    chat.says("rak", "เบิก 3,000")
    chat.says("rak", "ไม่เลื่อนแล้ว วันเดิม")
    assert "1 เรื่อง" in chat.says("rak", "มีอะไรรอยืนยันบ้าง")
