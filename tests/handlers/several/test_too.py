"""Districts of a list that are only said to be so too: they take no number of another, and none of theirs is lost."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("likewise", ["สาทรด้วย", "เขตสาทรเหมือนกัน", "สาทรก็ด้วย", "และสาทรด้วยค่ะ", "ส่วนสาทรก็เช่นกัน"])
def test_its_number_is_asked_for_with_that_of_the_other_as_a_tap(chat: Chat, likewise: str) -> None:
    replies = chat.send("hq", text=f"บางรัก บรรจุ 3 ปี 64 {likewise}")
    assert "3 โครงการ" in [choice.label for choice in choices(replies)]
    answer = chat.taps("hq", "3 โครงการ", replies)
    assert answer.startswith("เขตสาทร · บรรจุแผนปฏิบัติการ 3 โครงการ\nปีงบประมาณ: 2564")


def test_it_does_not_take_the_number_of_the_next_one(chat: Chat) -> None:
    answer = chat.says("hq", "บางรัก เบิก 30000 สาทรด้วย ดุสิต 40000")
    assert "เขตบางรัก เบิกจ่าย: 30,000 บาท" in answer
    assert "เขตดุสิต เบิกจ่าย: 40,000 บาท" in answer
    assert "รอยืนยัน: เขตสาทร เบิกจ่าย (เบิกจ่ายแล้วรวมกี่บาท)" in answer
    assert chat.says("hq", "31000").startswith("เขตสาทร · เบิกจ่าย 31,000 บาท")


def test_nor_the_none_of_the_next_one(chat: Chat) -> None:
    answer = chat.says("hq", "บางรักบรรจุ 3 ปี 64 สาทรด้วย ดุสิตไม่มี")
    assert "เขตดุสิต บรรจุแผนปฏิบัติการ: ยังไม่มีโครงการ · ปี 2564" in answer
    assert "รอยืนยัน: เขตสาทร บรรจุแผนปฏิบัติการ ปี 2564" in answer


def test_what_has_no_number_is_stored_for_both(chat: Chat) -> None:
    answer = chat.says("hq", "บางรัก ส่งแบบ 1 แล้ว สาทรด้วย ดุสิตยัง")
    assert "เขตสาทร เอกสาร: แบบรายงาน 1 ส่งแล้ว" in answer
    assert "เขตดุสิต เอกสาร: แบบรายงาน 1 ยังไม่ได้ส่ง" in answer
    assert "ชุมชนในทะเบียน" not in answer


def test_a_meeting_is_of_the_same_day_and_its_people_are_offered(chat: Chat) -> None:
    answer = chat.says("hq", "บางรักประชุมแล้ว 20 พ.ค. 40 คน สาทรด้วย")
    assert "เขตสาทร ประชุมชี้แจง: จัดแล้ว · พ. 20 พ.ค. 2563\n" in answer
    assert "เขตสาทร ผู้เข้าร่วมกี่คน" in answer


def test_two_that_are_like_the_same_one(chat: Chat) -> None:
    answer = chat.says("hq", "บางรัก ส่งแบบ 2 แล้ว สาทรด้วย พญาไทด้วย")
    assert "3 เขต · บันทึก 3 เรื่อง" in answer


@pytest.mark.parametrize("text", ["บางรัก เบิก 30000 ส่งให้สาทรด้วย", "บางรัก เบิก 30000 สาทรด้วยเบิก 20000"])
def test_what_says_more_of_it_is_read_as_it_stands(chat: Chat, text: str) -> None:
    assert "รอยืนยัน: เขตสาทร เบิกจ่าย (" not in chat.says("hq", text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("บางรัก ไม่ประสงค์คืนเงิน สาทรด้วย", "เขตสาทร ส่งคืนเงิน: ไม่ประสงค์คืน"),
        ("บางรัก ไม่มีโครงการบรรจุปี 64 สาทรเหมือนกัน", "เขตสาทร บรรจุแผนปฏิบัติการ: ยังไม่มีโครงการ · ปี 2564"),
    ],
)
def test_that_there_is_none_holds_for_both(chat: Chat, text: str, line: str) -> None:
    assert line in chat.says("hq", text)
