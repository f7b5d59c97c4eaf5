"""A subject and no more: its report is begun, as by the menu; what says more, or is of another district, is not."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("subject", "question", "answer", "saved"),
    [
        ("เบิกจ่าย", "เบิกจ่ายแล้วรวมกี่บาท", "8000", "เบิกจ่าย 8,000 บาท"),
        ("ทำแผนค่ะ", "ทำแผนแล้วกี่ชุมชน", "5", "ทำแผนแล้ว 5"),
        ("คืนเงิน", "ส่งคืนกี่บาท", "400", "ส่งคืนเงิน 400 บาท"),
        ("ปัญหา", "พิมพ์ปัญหาอุปสรรคมาได้เลย", "น้ำท่วม", "ปัญหาอุปสรรค น้ำท่วม"),
    ],
)
def test_a_subject_alone_begins_its_report(subject: str, question: str, answer: str, saved: str, chat: Chat) -> None:
    assert question in chat.says("rak", subject)
    read_back = chat.says("rak", answer)
    assert saved in read_back
    assert "บันทึกแล้ว" in read_back


def test_of_a_district_that_headquarters_names_it_is_asked_once(chat: Chat) -> None:
    assert chat.says("hq", "ประเวศ บรรจุ").count("บรรจุกี่โครงการ") == 1
    assert "เขตประเวศ · บรรจุแผนปฏิบัติการ 3 โครงการ" in chat.says("hq", "3")


def test_a_second_subject_is_no_obstacle(chat: Chat) -> None:
    chat.says("rak", "ปัญหา")
    assert "ทำแผนแล้วกี่ชุมชน" in chat.says("rak", "ทำแผน")


@pytest.mark.parametrize(("person", "said"), [("rak", "สาทร เบิกจ่าย"), ("rak", "เบิกจ่ายยาก"), ("viewer", "เบิกจ่าย"), ("hq", "เบิกจ่าย")])
def test_what_nobody_can_be_asked_about_is_answered_as_before(person: str, said: str, chat: Chat) -> None:
    chat.send(person, text=said)
    assert "บันทึกแล้ว" not in chat.says(person, "8000")
