"""A number said to be the right one, where another stands instead, or where it stands itself."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("words", ["ไม่ถูกนะ 5000 ถูกแล้ว", "5,000 บาทถูกแล้วค่ะ", "ไม่ใช่นะ ของเรา 5000 ต่างหากถูก", "ที่แจ้งไว้ 5,000 น่ะถูกต้องแล้ว"])
def test_ones_own_number_takes_the_place_of_headquarters_by_a_tap(chat: Chat, words: str) -> None:
    chat.says("rak", "เบิก 30000 คืน 5000")
    chat.says("hq", "บางรัก แก้คืนเป็น 5500")
    replies = chat.send("rak", text=words)
    assert "ส่งคืนเงิน 5,500 บาท ตามที่ สยป. แก้แทนเขต" in replies[0].text  # type: ignore[union-attr]
    assert [choice.label for choice in choices(replies)] == ["กลับไปเป็น 5,000 บาท"]
    assert "5,500 บาท" in chat.says("rak", "เงินเรา")
    chat.send("rak", text=words)
    assert chat.says("rak", "ใช่").startswith("เขตบางรัก · ส่งคืนเงิน 5,000 บาท\nเดิม 5,500 บาท")


def test_so_it_does_that_of_a_colleague(chat: Chat) -> None:
    chat.enrol("boss", "บางรัก", "head")
    chat.says("rak", "ประชุม 20 พ.ค. 40 คน")
    chat.says("boss", "ประชุม 20 พ.ค. 45 คน")
    replies = chat.send("rak", text="40 คนน่ะถูกแล้ว")
    assert "ตามที่เจ้าหน้าที่อีกท่านของเขตแจ้งใหม่" in replies[0].text  # type: ignore[union-attr]
    assert "จำนวนผู้เข้าร่วม: 40 คน" in chat.taps("rak", "กลับไปเป็น 40 คน", replies)


@pytest.mark.parametrize("words", ["3 นะไม่ใช่ 30", "3 โครงการถูกแล้ว", "3 ไม่ใช่ 4 ค่ะ"])
def test_what_stands_already_is_said_to(chat: Chat, words: str) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 63")
    assert chat.says("rak", words) == "ตรงกับที่บันทึกไว้แล้ว ไม่ได้แก้อะไร\nเขตบางรัก บรรจุแผนปฏิบัติการ 3 โครงการ · ปี 2563"


def test_a_number_that_stands_is_put_right_as_before(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 63")
    assert "บรรจุแผนปฏิบัติการ 4 โครงการ" in chat.says("rak", "4 ไม่ใช่ 3")


def test_the_history_shows_ones_own_words_under_ones_own_report_alone(chat: Chat) -> None:
    chat.says("rak", "เบิก 30000 คืน 5000")
    chat.says("hq", "บางรัก แก้คืนเป็น 5500")
    assert chat.says("rak", "ใครแก้").count("เบิก 30000 คืน 5000") == 1
