"""A list of districts of which one name cannot be read saves nothing; a name with one letter wrong is read."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("said", "unread"),
    [
        ("คลองเตย บางกอก ดุสิต บรรจุ 1 2 3 โครงการ ปี 64", "บางกอก"),
        ("ป้อมปราบเบิก 20,000 สัมพัน 15,000", "สัมพัน"),
        ("พระนคร บรรจุ 2 บางกอก 3 โครงการ ปี 64", "บางกอก"),
    ],
)
def test_a_name_that_cannot_be_read_is_named_and_nothing_is_saved(said: str, unread: str, chat: Chat) -> None:
    answer = chat.says("hq", said)
    assert answer.startswith(f"อ่านชื่อเขตไม่ออก: {unread}")
    assert "บันทึกแล้ว" not in answer


@pytest.mark.parametrize(
    "said", ["พระนคร ราดพร้าว บรรจุ 2 3 โครงการ ปี 64", "ราดพร้าว พระนคร บรรจุ 3 2 โครงการ ปี 64", "พระนคร บรรจุ 2 ราดพร้าว 3 โครงการ ปี 64"]
)
def test_a_name_with_one_letter_wrong_is_read_in_a_list(said: str, chat: Chat) -> None:
    answer = chat.says("hq", said)
    assert "เขตพระนคร บรรจุแผนปฏิบัติการ: 2 โครงการ" in answer
    assert "เขตลาดพร้าว บรรจุแผนปฏิบัติการ: 3 โครงการ" in answer


@pytest.mark.parametrize("said", ["พระนครเบิก 20,000 จ้าาา ดุสิตเบิก 15,000", "พระนคร ดุสิต บรรจุ 2 3 โครงการ ปี 64 งุงิ"])
def test_other_words_nobody_knows_keep_nothing_back(said: str, chat: Chat) -> None:
    assert "บันทึก 2 เรื่อง" in chat.says("hq", said)
