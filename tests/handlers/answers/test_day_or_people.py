"""A bare number that may put right the day of a meeting or its people is asked about once."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.fixture
def met(chat: Chat) -> Chat:
    chat.says("rak", "ประชุมแล้ว 28 พ.ค. 60 คน")
    return chat


@pytest.mark.parametrize("said", ["เอ๊ะ 27", "แก้เป็น 27", "อ้อ 27 ค่ะ"])
def test_both_are_offered(said: str, met: Chat) -> None:
    asked = met.send("rak", text=said)
    assert "จัดแล้ว · พฤ. 28 พ.ค. 2563 · 60 คน\nตัวเลขนี้เป็นวันที่หรือจำนวนผู้เข้าร่วม" in str(asked[0].text)  # type: ignore[union-attr]
    assert [each.label for each in choices(asked)] == ["27 คน", "27 พ.ค. 2563"]
    assert "วันที่: พ. 27 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 60 คน" in met.taps("rak", "27 พ.ค. 2563", asked)


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("27 คน", "พฤ. 28 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 27 คน"),
        ("จำนวนคนค่ะ", "พฤ. 28 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 27 คน"),
        ("วันที่ค่ะ", "พ. 27 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 60 คน"),
        ("วันพุธอะ", "พ. 27 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 60 คน"),
    ],
)
def test_one_may_be_named(answer: str, shown: str, met: Chat) -> None:
    met.says("rak", "เอ๊ะ 27")
    assert shown in met.says("rak", answer)


@pytest.mark.parametrize("said", ["แก้เป็น 62", "เอ๊ะ 27 คน", "แก้เป็น 50"])
def test_a_number_of_people_is_not_asked_about(said: str, met: Chat) -> None:
    assert "บันทึกแล้ว" in met.says("rak", said)


def test_what_says_neither_leaves_it(met: Chat) -> None:
    met.says("rak", "เอ๊ะ 27")
    assert "บันทึกแล้ว" not in met.says("rak", "ขอบคุณค่ะ")
