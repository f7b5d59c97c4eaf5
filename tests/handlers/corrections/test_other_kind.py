"""A report that was of another kind than the one told: the wrong one is taken back, the right one reported, and both are said."""

import pytest

from tests.handlers.chat import Chat, words


@pytest.mark.parametrize(
    ("told", "said", "gone", "right"),
    [
        ("เบิกแล้ว 10,000", "คืน 10,000 ไม่ใช่เบิก", "เบิกจ่าย 10,000 บาท", "ส่งคืนเงิน 10,000 บาท"),
        ("เบิกแล้ว 10,000", "ไม่ใช่เบิก คืน 9,000", "เบิกจ่าย 10,000 บาท", "ส่งคืนเงิน 9,000 บาท"),
        ("เบิกแล้ว 10,000", "ขอแก้ เป็นคืนเงินนะ ไม่ใช่เบิก", "เบิกจ่าย 10,000 บาท", "ส่งคืนเงิน 10,000 บาท"),
        ("เบิกแล้ว 10,000", "ไม่ใช่เบิก เป็นคืนค่ะ", "เบิกจ่าย 10,000 บาท", "ส่งคืนเงิน 10,000 บาท"),
        ("ประชุมแล้ว 10 พ.ค.", "ไม่ใช่ประชุม เป็นทำแผน 12 ชุมชน", "ประชุมชี้แจง จัดแล้ว", "ทำแผนแล้ว 12"),
        ("ประชุมแล้ว 10 พ.ค. 40 คน", "เป็นส่งแบบ 1 ไม่ใช่ประชุม", "ประชุมชี้แจง จัดแล้ว", "แบบรายงาน 1 ส่งแล้ว"),
        ("ทำแผนแล้ว 3 ชุมชน", "บรรจุ 3 โครงการ ปี 64 ไม่ใช่ทำแผน", "แผนพัฒนาชุมชน ทำแผนแล้ว 3", "3 โครงการ"),
    ],
)
def test_the_wrong_kind_is_taken_back_and_the_right_one_saved(told: str, said: str, gone: str, right: str, chat: Chat) -> None:
    chat.says("rak", told)
    taken, _, saved = chat.says("rak", said).partition("เขตบางรัก · ")
    assert f"ตัดออก: เขตบางรัก {gone}" in taken
    assert right in saved.splitlines()[0]
    assert "บันทึกแล้ว เลขที่ 2" in saved
    assert gone not in chat.says("rak", "เขตเราเป็นไง").replace("แผนพัฒนาชุมชนของชุมชน", "")


def test_what_was_put_right_before_goes_as_a_whole(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000")
    chat.says("rak", "แก้เป็น 12,000")
    said = chat.says("rak", "คืนเงิน ไม่ใช่เบิก")
    assert "กลับไปใช้" not in said
    assert "ส่งคืนเงิน 12,000 บาท" in said
    assert "เบิกจ่าย: " not in chat.says("rak", "เขตเราเป็นไง")


def test_the_rest_of_the_report_stands(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 10 พ.ค. 40 คน เบิกแล้ว 5,000")
    assert chat.says("rak", "ไม่ใช่เบิก เป็นคืนค่ะ").startswith("ยกเลิกเฉพาะเรื่องนี้")
    state = chat.says("rak", "เขตเราเป็นไง")
    assert "40 คน" in state
    assert "ส่งคืนเงิน: 5,000 บาท" in state


def test_the_right_kind_is_of_the_district_that_was_told_of(chat: Chat) -> None:
    chat.says("hq", "สาทร เบิกแล้ว 5,000")
    assert "เขตสาทร · ส่งคืนเงิน 5,000 บาท" in chat.says("hq", "คืนเงินค่ะ ไม่ใช่เบิก")


def test_where_its_value_is_not_said_it_is_asked_for(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 10 พ.ค. 40 คน")
    assert chat.says("rak", "ไม่ใช่ประชุม เป็นทำแผน").endswith("ทำแผนแล้วกี่ชุมชน")
    assert "ทำแผนแล้ว 12" in chat.says("rak", "12")


@pytest.mark.parametrize("said", ["คืน 3,000 ไม่ใช่ 5,000 บาท", "ไม่ใช่ประชุมเหรอ", "คืน 3,000 ไม่ใช่ประชุม", "เบิก 6,000 ไม่ใช่เบิก 5,000"])
def test_what_names_no_kind_of_the_newest_report_as_wrong_takes_nothing_back(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 5,000")
    assert "ยกเลิก" not in chat.says("rak", said)
    assert "เบิกจ่าย: " in chat.says("rak", "เขตเราเป็นไง")


def test_where_the_same_report_tells_of_both_the_one_is_put_right(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000 คืน 5,000")
    assert "เดิม 5,000 บาท" in chat.says("rak", "คืน 9,000 ไม่ใช่เบิก")


def test_what_somebody_else_put_right_is_not_taken_back_by_a_word_nor_anything_saved_beside_it(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 5 พ.ค. 40 คน")
    chat.says("head", "แก้ประชุม 5 พ.ค. เป็น 50 คน")
    chat.says("rak", "แก้ประชุม 5 พ.ค. เป็น 45 คน")
    assert "ตัดออก" not in chat.says("rak", "ไม่ใช่ประชุม เป็นทำแผน 12 ชุมชน")
    state = chat.says("rak", "เขตเราเป็นไง")
    assert "45 คน" in state
    assert "ทำแผนแล้ว 12" not in state


def test_the_report_with_the_sum_that_is_said_is_the_wrong_one(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000")
    chat.says("rak", "เบิกเพิ่มอีก 5,000")
    chat.says("rak", "งวดแรกเป็น 11,000")
    taken = chat.says("rak", "คืน 5,000 ไม่ใช่เบิก")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย เพิ่มอีก 5,000 บาท" in taken
    assert "เบิกจ่าย: 11,000 บาท" in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("said", ["ไม่ได้คืน 12000 หรอก เบิก 12000 ต่างหาก", "ไม่ได้คืน 12000 เบิก 12000 ต่างหาก", "ไม่ได้คืน 12000 ค่ะ เป็นเบิก 12000"])
def test_what_was_not_done_is_taken_back_for_what_was(chat: Chat, said: str) -> None:
    chat.says("rak", "คืน 12000")
    answer = chat.says("rak", said)
    assert "ตัดออก: เขตบางรัก ส่งคืนเงิน 12,000 บาท" in answer
    assert "เขตบางรัก · เบิกจ่าย 12,000 บาท" in answer


def test_a_sum_of_the_other_kind_is_not_put_in_the_place_of_what_stands_there(chat: Chat) -> None:
    chat.says("rak", "เบิก 40000 คืน 12000")
    answer = chat.says("rak", "ไม่ได้คืน 12000 หรอก เบิก 12000 ต่างหาก")
    assert "ตัดออก: เขตบางรัก ส่งคืนเงิน 12,000 บาท" in answer
    assert "จำนวนเงินลดลง เดิม 40,000 บาท" in answer
    chat.says("sathon", "เบิก 12000")
    assert "เขตสาทร · ส่งคืนเงิน 12,000 บาท" in chat.says("sathon", "ไม่ได้เบิกนะ คืน 12000 ต่างหาก")


@pytest.mark.parametrize("said", ["บางนาไม่ใช่คืน เบิก", "เขตบางนาไม่ใช่คืน เป็นเบิก", "ของบางนา ไม่ใช่คืนนะ เบิก"])
def test_the_wrong_kind_of_one_district_leaves_the_others(said: str, chat: Chat) -> None:
    chat.says("hq", "บางรักเบิก 20000 สาทรเบิก 15000 บางนาคืน 3000")
    chat.says("hq", "สาทร 15500")
    answer = chat.says("hq", said)
    assert "ตัดออก: เขตบางนา ส่งคืนเงิน 3,000 บาท" in answer
    assert "เขตบางนา · เบิกจ่าย 3,000 บาท" in answer
    assert "เบิกจ่าย: 20,000 บาท" in chat.says("hq", "เขตบางรักเป็นไง")


def test_a_kind_of_which_others_were_told_too_is_taken_back_of_its_district_alone(chat: Chat) -> None:
    chat.says("hq", "บางรักเบิก 20000 สาทรเบิก 15000")
    assert "เขตสาทร · ส่งคืนเงิน 15,000 บาท" in chat.says("hq", "สาทรไม่ใช่เบิก คืน")
    assert "เบิกจ่าย: 20,000 บาท" in chat.says("hq", "เขตบางรักเป็นไง")


@pytest.mark.parametrize("before", ["เบิกแล้ว 43,000", "เบิกแล้ว 43,000 คืน 5,000"])
def test_where_nothing_of_the_wrong_kind_has_that_sum_the_right_one_is_a_report_that_may_be_doubted(before: str, chat: Chat) -> None:
    chat.says("rak", before)
    asked = chat.says("rak", "ไม่ได้คืน 12,000 เบิก 12,000 ต่างหาก")
    assert "ยังไม่บันทึก เพราะจำนวนเงินลดลง เดิม 43,000 บาท" in asked
    assert "ตัดออก" not in asked


@pytest.mark.parametrize(
    ("told", "said", "out"),
    [
        ("เบิกแล้ว 30,000", "คืน 30,000 ไม่ใช่เบิก", "เบิกจ่าย 30,000 บาท"),
        ("ประชุมแล้ว 10 พ.ค. 40 คน เบิกแล้ว 5,000", "ไม่ใช่เบิก เป็นคืนค่ะ", "เบิกจ่าย 5,000 บาท"),
        ("ประชุมแล้ว 11 พ.ค. 40 คน", "ไม่ใช่ประชุม เป็นทำแผน 12 ชุมชน", "ประชุมชี้แจง จัดแล้ว · จ. 11 พ.ค. 2563 · 40 คน"),
    ],
)
def test_what_the_same_message_took_back_is_offered_when_it_is_taken_back(told: str, said: str, out: str, chat: Chat) -> None:
    chat.says("rak", told)
    chat.says("rak", said)
    undone = chat.send("rak", text="ยกเลิก")
    assert f"ยังถูกตัดออกอยู่: เขตบางรัก {out}" in words(undone)
    assert f"เขตบางรัก · {out.split(' · ', maxsplit=1)[0]}" in chat.taps("rak", "ส่งซ้ำ", undone)
    assert "ยังถูกตัดออกอยู่" not in chat.says("rak", "ยกเลิก")
