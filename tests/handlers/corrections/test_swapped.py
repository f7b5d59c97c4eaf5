"""Two values told the wrong way round, and the former ones wanted back."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("told", "words", "lines"),
    [
        ("เบิก 30000 คืน 5000", "สลับกัน", ("เบิกจ่าย: 5,000 บาท", "ส่งคืนเงิน: 30,000 บาท")),
        ("เบิก 10000 คืน 50000", "เบิกกับคืนสลับกันค่ะ", ("เบิกจ่าย: 50,000 บาท", "ส่งคืนเงิน: 10,000 บาท")),
        ("ทำใหม่ 3 ทบทวน 8", "พิมพ์สลับ", ("จัดทำใหม่ 8", "ทบทวน: 3")),
        ("บรรจุปี 62 1 ปี 63 3", "สลับปีกัน", ("1 โครงการ · ปี 2563", "3 โครงการ · ปี 2562")),
    ],
)
def test_each_takes_the_place_of_the_other(chat: Chat, told: str, words: str, lines: tuple[str, str]) -> None:
    chat.says("rak", told)
    answer = chat.says("rak", words)
    assert all(line in answer for line in lines)
    assert "บันทึกแล้ว" in answer


@pytest.mark.parametrize("told", ["เบิก 30000", "ประชุม 20 พ.ค. 40 คน", "เบิก 30000 คืน 30000", "ทำแผน 12"])
def test_where_there_are_not_two_nothing_is_changed(chat: Chat, told: str) -> None:
    chat.says("rak", told)
    assert "บันทึกแล้ว" not in chat.says("rak", "สลับกัน")


@pytest.mark.parametrize("words", ["เฮ้ยไม่ใช่ ของเดิมถูกแล้ว", "ตัวเลขเดิมถูกต้องแล้วค่ะ", "อันแรกถูกแล้ว", "ไม่แก้แล้ว ยอดเดิมถูกแล้ว"])
def test_the_former_values_stand_again_with_what_waits_of_the_new_ones(chat: Chat, words: str) -> None:
    chat.says("rak", "เบิก 30000 คืน 5000")
    assert "รอยืนยัน" in chat.says("rak", "เบิก 5000 คืน 30000")
    answer = chat.says("rak", words)
    assert "กลับไปใช้: เขตบางรัก ส่งคืนเงิน 5,000 บาท" in answer
    assert "เลิกรอยืนยัน: เขตบางรัก เบิกจ่าย 5,000 บาท" in answer


def test_what_only_waits_is_dropped(chat: Chat) -> None:
    chat.says("rak", "เบิก 30000")
    assert "ยืนยันหรือไม่" in chat.says("rak", "เบิก 5000")
    assert "5,000 บาท" in chat.says("rak", "ของเดิมถูกแล้ว")
    assert "ยังรอ" not in chat.says("rak", "เงินเรา")


def test_what_took_the_place_of_nothing_stands(chat: Chat) -> None:
    chat.says("rak", "เบิก 30000")
    assert "ยกเลิกรายงานเลขที่" not in chat.says("rak", "ของเดิมถูกแล้ว")
