"""The day that a held meeting is asked for: a message that is a day gives it, one that names a day in passing does not."""

import pytest

from tests.handlers.chat import Chat


@pytest.fixture
def asked(chat: Chat) -> Chat:
    """บางรัก met with 30 people and is asked on which day; it is noon on Monday 1 June."""
    chat.says("rak", "ประชุมแล้ว 30 คน")
    return chat


@pytest.mark.parametrize("said", ["วันนี้ฝนตกหนักมาก", "ดูรายงานวันนี้", "วันนี้งานเยอะมากค่ะ", "พรุ่งนี้ไปสัมมนา", "เมื่อวาน ไฟดับทั้งวัน"])
def test_a_day_in_passing_is_no_answer_and_the_question_still_takes_one(said: str, asked: Chat) -> None:
    assert "บันทึกแล้ว" not in asked.says("rak", said)
    assert "วันที่: อา. 31 พ.ค. 2563" in asked.says("rak", "เมื่อวานค่ะ")


@pytest.mark.parametrize(
    "said",
    [
        "28 พ.ค.", "28", "วันที่ 28 ค่ะ", "ประชุมเมื่อวันที่ 28 พ.ค. ครับ", "จัดวันที่ 28 พ.ค. ที่ห้องประชุมเขต", "ขอโทษค่ะ วันที่ 28 พ.ค.",
        "วันที่ 28 พ.ค. ค่ะ พอดีลืมบอก", "28/5/63 เวลา 13.00-15.00 น.", "วันพฤหัสที่แล้วค่ะ", "อ๋อ วันที่ 28",
    ],
)  # fmt: skip
def test_a_day_is_an_answer_with_whatever_stands_around_it(said: str, asked: Chat) -> None:
    assert "วันที่: พฤ. 28 พ.ค. 2563" in asked.says("rak", said)
