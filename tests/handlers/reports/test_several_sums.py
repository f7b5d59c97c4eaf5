"""What several numbers come to is offered as a button, in a report and as an answer, and never saved before it is tapped."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(("said", "total"), [
    ("เบิกไป 3 รอบ รอบละ 10000", "30,000 บาท"),
    ("เบิกครั้งละ 5,000 สองครั้ง", "10,000 บาท"),
    ("เบิก 15 ชุมชน ชุมชนละ 2000", "30,000 บาท"),
    ("เบิก 10000 วันที่ 5 มิ.ย. เบิก 20000 วันที่ 12 มิ.ย.", "30,000 บาท"),
    ("เบิก 10000x3", "30,000 บาท"),
    ("คืน 3000+200", "3,200 บาท"),
    ("บรรจุ 2+1 โครงการ", "3 โครงการ"),
    ("ทำแผน 10+5 ชุมชน", "15 ชุมชน"),
])  # fmt: skip
def test_the_first_button_of_a_report_of_several_numbers(said: str, total: str, chat: Chat) -> None:
    asked = chat.send("rak", text=said)
    assert choices(asked)[0].label == total
    assert "บันทึกแล้ว" in chat.taps("rak", total, asked)


@pytest.mark.parametrize(("before", "said", "total"), [
    ("เบิกแล้ว", "20000+15000", "35,000 บาท"),
    ("เบิกแล้ว", "65,340 ลบ 5,000 บาท", "60,340 บาท"),
    ("เบิกแล้ว", "3 x 10,000", "30,000 บาท"),
    ("คืนเงินแล้ว", "2 งวด งวดละ 5000", "10,000 บาท"),
    ("คืนเงินแล้ว", "ครั้งละ 5000 สองครั้ง", "10,000 บาท"),
    ("ทำแผนแล้ว", "10+5", "15 ชุมชน"),
    ("ทบทวนแผนแล้ว", "10 บวก 5 ค่ะ", "15 ชุมชน"),
    ("บรรจุแล้ว", "2+1", "3 โครงการ"),
    ("เบิก 10000 วันที่ 5 มิ.ย. เบิก 20000 วันที่ 12 มิ.ย.", "ครั้งแรก 11000", "31,000 บาท"),
    ("เบิก 10000 วันที่ 5 มิ.ย. เบิก 20000 วันที่ 12 มิ.ย.", "ครั้งที่ 2 22000", "32,000 บาท"),
])  # fmt: skip
def test_the_first_button_behind_an_answer_of_several_numbers(before: str, said: str, total: str, chat: Chat) -> None:
    chat.says("rak", before)
    asked = chat.send("rak", text=said)
    assert f"หมายถึง {total} หรือไม่" in str(asked)
    assert "บันทึกแล้ว" in chat.taps("rak", total, asked)


def test_each_of_several_times_alone_is_no_total(chat: Chat) -> None:
    chat.says("rak", "คืนเงินแล้ว")
    assert chat.says("rak", "งวดละ 5000").endswith("ส่งคืนกี่บาท")


def test_all_of_it_is_offered_for_each_thing_of_a_message_of_several(chat: Chat) -> None:
    asked = chat.send("rak", text="ทำแผนแล้ว ครบทุกชุมชน เบิกครบ คืน 0")
    assert "15 ชุมชน" in [choice.label for choice in choices(asked)]
    chat.taps("rak", "15 ชุมชน", asked)
    assert "65,340 บาท" in [choice.label for choice in choices(chat.send("rak", text="ครบ"))]


def test_one_more_instalment_under_the_question_for_the_sum_is_added_and_yes_takes_it(chat: Chat) -> None:
    chat.says("rak", "เบิกงวดแรก 10,000 งวดที่ 2 12,000")
    assert chat.says("rak", "งวดที่ 3 5,000").startswith("หมายถึง 27,000 บาท หรือไม่")
    assert "เบิกจ่าย 27,000 บาท" in chat.says("rak", "ใช่")


def test_an_instalment_that_adds_ends_no_other_that_waits(chat: Chat) -> None:
    for said in ("เบิกงวดแรก 10,000", "งวดสอง 8,000", "งวด 3 อีก 4,000"):
        chat.says("rak", said)
    assert "เบิกจ่าย 22,000 บาท" in chat.says("rak", "ยืนยัน")


def test_the_next_instalment_is_none_yet(chat: Chat) -> None:
    chat.says("rak", "เบิก 10,000")
    assert "บันทึกแล้ว" not in chat.says("rak", "งวดหน้าจะเบิก 20,000")
