"""Which of several facts a correction means: what names one of those that were asked about, and what is told anew meanwhile."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def asked(chat: Chat) -> Chat:
    """A chat in which the year of a correction is asked, in a report of years, money and a meeting."""
    chat.says("rak", "บรรจุปี 62 1 ปี 63 3 โครงการ เบิก 30000 คืน 2000 ประชุม 10 พ.ค. 40 คน")
    assert "หมายถึงรายการไหน" in chat.says("rak", "แก้เป็น 2 โครงการ")
    return chat


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("เบิก 31000", "เบิกจ่าย 31,000 บาท"),
        ("เบิกจ่ายไปแล้ว 31,000 บาท", "เบิกจ่าย 31,000 บาท"),
        ("คืน 2500", "ส่งคืนเงิน 2,500 บาท"),
        ("ประชุม 12 พ.ค. 50 คน", "วันที่: อ. 12 พ.ค. 2563"),
        ("ยังไม่ได้คืนเงิน", "ยังไม่บันทึก เพราะจำนวนเงินลดลง"),
        ("คืนยังนะ", "งบประมาณ"),
    ],
)
def test_what_is_told_of_another_thing_is_no_choice(asked: Chat, words: str, says: str) -> None:
    assert says in asked.says("rak", words)
    assert "3 โครงการ · ปี 2563" in asked.says("rak", "เขตเราบรรจุเท่าไหร่")


@pytest.mark.parametrize(("words", "says"), [("ปี 63", "2 โครงการ"), ("ของปี 63 ค่ะ", "2 โครงการ"), ("ปี 63 เป็น 4", "4 โครงการ")])
def test_one_that_was_asked_about_may_be_named(asked: Chat, words: str, says: str) -> None:
    answer = asked.says("rak", words)
    assert answer.startswith(f"เขตบางรัก · บรรจุแผนปฏิบัติการ {says}\nปีงบประมาณ: 2563")


@pytest.mark.parametrize("told", ["คืน 26,000", "คืนไป 26,000 บาทค่ะ"])
def test_a_value_told_with_its_kind_is_stored_as_told(chat: Chat, told: str) -> None:
    chat.says("rak", "เบิก 30000 คืน 20000")
    assert "หมายถึงรายการไหน" in chat.says("rak", "แก้เป็น 25000 บาท")
    assert chat.says("rak", told).startswith("เขตบางรัก · ส่งคืนเงิน 26,000 บาท")


@pytest.mark.parametrize("words", ["ปี 63 ผิด 2 โครงการ", "ปี 63 ไม่ใช่ 3 ต้อง 2 โครงการ", "แก้ปี 63 เป็น 2 โครงการ"])
def test_a_year_beside_the_new_value_says_which(chat: Chat, words: str) -> None:
    chat.says("rak", "บรรจุปี 62 1 ปี 63 3 โครงการ เบิก 30000")
    assert chat.says("rak", words).startswith("เขตบางรัก · บรรจุแผนปฏิบัติการ 2 โครงการ\nปีงบประมาณ: 2563")
