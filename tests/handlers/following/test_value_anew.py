"""A value by itself right behind a report puts it right: เป็นวันที่ 14, 21,500 พอ, 60% แล้ว."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("told", "said", "read_back"),
    [
        ("ความคืบหน้า 40%", "60% แล้ว", "ความคืบหน้า 60 %\nเดิม 40 %"),
        ("ความคืบหน้า 40%", "ได้ 60 เปอร์เซ็นต์แล้วค่ะ", "ความคืบหน้า 60 %\nเดิม 40 %"),
        ("เบิก 20000", "21500 พอ", "เบิกจ่าย 21,500 บาท\nเดิม 20,000 บาท"),
        ("ประชุมแล้ว 10 พ.ค. 40 คน", "45 คนต่างหาก", "จำนวนผู้เข้าร่วม: 45 คน"),
        ("ประชุมแล้ว 10 พ.ค. 40 คน", "เป็นวันที่ 14", "วันที่: พฤ. 14 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 40 คน"),
        ("ประชุมแล้ว 10 พ.ค. 40 คน", "46 คน จากเดิม 40", "จำนวนผู้เข้าร่วม: 46 คน"),
        ("ประชุมแล้ว 10 พ.ค. 40 คน", "46 (เดิม 40)", "จำนวนผู้เข้าร่วม: 46 คน"),
        ("เบิก 2000", "20000 แก้จาก 2000", "เบิกจ่าย 20,000 บาท\nเดิม 2,000 บาท"),
        ("ทำแผน 15", "รวมเป็น 14", "ทำแผนแล้ว 14\nเดิม ทำแผนแล้ว 15"),
        ("เบิก 20000", "ยอดรวมจริงๆ 21,500", "เบิกจ่าย 21,500 บาท\nเดิม 20,000 บาท"),
        ("ทำแผน 15", "ขาดไป 1 จริงๆ 14", "ทำแผนแล้ว 14\nเดิม ทำแผนแล้ว 15"),
    ],
)
def test_it_puts_right_what_was_told_last(told: str, said: str, read_back: str, chat: Chat) -> None:
    chat.says("rak", told)
    assert read_back in chat.says("rak", said)


@pytest.mark.parametrize(
    ("told", "said"), [("เบิก 20000", "60% แล้ว"), ("เบิก 20000", "เป็นวันที่ 14"), ("ทำแผน 15", "15 นาทีพอ"), ("", "21500 พอ")]
)
def test_of_another_thing_it_says_nothing(told: str, said: str, chat: Chat) -> None:
    chat.says("rak", told or "สวัสดี")
    assert "บันทึกแล้ว" not in chat.says("rak", said)


def test_a_named_meeting_takes_the_day_that_is_said(chat: Chat) -> None:
    chat.says("hq", "สวนหลวงประชุมแล้ว 5 พ.ค. 25 คน")
    chat.says("hq", "วัฒนาเบิก 20,000")
    assert "วันที่: ศ. 8 พ.ค. 2563" in chat.says("hq", "สวนหลวงวันที่ 8")
    assert "บันทึกแล้ว" not in chat.says("hq", "วัฒนาวันที่ 8")


def test_the_whole_is_no_more_of_what_was_told(chat: Chat) -> None:
    chat.says("rak", "เบิก 10,000")
    chat.says("rak", "เบิกเพิ่ม 5,000")
    assert chat.says("rak", "รวมเป็น 17,500").startswith("เขตบางรัก · เบิกจ่าย 17,500 บาท\nเดิม 15,000 บาท")


@pytest.mark.parametrize("said", ["ไม่ใช่เมื่อวาน", "ไม่ใช่วันที่ 10 ค่ะ"])
def test_a_day_that_is_only_denied_is_asked_for(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 10 พ.ค. 40 คน")
    assert "แก้ตรงไหน" in chat.says("rak", said)


@pytest.mark.parametrize("said", ["น่าจะ 44", "เอา 44 ละกัน", "44 อะ", "44 คน สลับเลข", "เอ้อ 44", "เอ๊ย 44 คน"])
def test_everyday_words_around_a_number_put_it_right(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 12 พ.ค. 45 คน")
    assert "จำนวนผู้เข้าร่วม: 44 คน" in chat.says("rak", said)


def test_a_kind_with_its_number_is_put_right_among_several(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000 คืน 5000")
    assert "ส่งคืนเงิน 5,340 บาท\nเดิม 5,000 บาท" in chat.says("rak", "คืน 5,340 ตะหาก")


@pytest.mark.parametrize("person", ["rak", "hq"])
def test_a_year_with_its_number_is_put_right_among_several(person: str, chat: Chat) -> None:
    chat.says(person, "บางรัก บรรจุปี 63 1 โครงการ ปี 64 3 โครงการ")
    assert "2 โครงการ\nปีงบประมาณ: 2564\nเดิม 3 โครงการ" in chat.says(person, "เอ้อ ปี 64 มี 2")
