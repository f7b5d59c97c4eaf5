"""A question of a kind that names a round is answered as of that round, for the district that it is about."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat, words


@pytest.fixture
def told(chat: Chat) -> Chat:
    """10,000 baht and 5 plans of บางรัก before round 7, 17,000 and 9 after round 8."""
    chat.at = datetime(2020, 3, 10, 10, tzinfo=BANGKOK)
    for text in ("เบิกแล้ว 10,000 บาท", "ทำแผนแล้ว 5 จาก 15 ชุมชน"):
        chat.says("rak", text)
    chat.at = datetime(2020, 6, 15, 10, tzinfo=BANGKOK)
    for text in ("เบิกเพิ่มอีก 7,000", "ทำแผนแล้ว 9 จาก 15 ชุมชน"):
        chat.says("rak", text)
    return chat


@pytest.mark.parametrize(
    ("person", "text", "says"),
    [
        ("rak", "รอบ 7 เขตเราเบิกเท่าไหร่", ("งบประมาณ เขตบางรัก", "เบิกจ่าย · 10,000", "ณ จ. 20 เม.ย. 2563")),
        ("rak", "แผนเรากี่ชุมชน ณ รอบ 7", ("เขตบางรัก · แผนพัฒนาชุมชน", "ทำแผนแล้ว 5", "ณ จ. 20 เม.ย. 2563")),
        ("rak", "รอบ 8 เราทำแผนกี่ชุมชน", ("เขตบางรัก · แผนพัฒนาชุมชน", "ทำแผนแล้ว 5", "ณ ศ. 15 พ.ค. 2563")),
        ("hq", "รอบ 6 บางรักเบิกเท่าไหร่", ("งบประมาณ เขตบางรัก", "เบิกจ่าย · 10,000", "ณ จ. 23 มี.ค. 2563")),
        ("hq", "รอบ 5 เขตไหนเบิกแล้วบ้าง", ("0/50", "ณ พ. 4 มี.ค. 2563")),
        ("hq", "เบิกเท่าไหร่ครั้งที่ 8", ("งบประมาณ", "เบิกจ่าย · 10,000", "ณ ศ. 15 พ.ค. 2563")),
        ("hq", "รอบ 15 เบิกเท่าไหร่", ("ไม่มีรายงานครั้งที่ 15",)),
        ("hq", "ความก้าวหน้าครั้งที่ 8", ("รายงานครั้งที่ 8 จาก 12",)),
    ],
)
def test_a_kind_is_answered_as_of_the_round(told: Chat, person: str, text: str, says: tuple[str, ...]) -> None:
    answer = told.says(person, text)
    assert all(each in answer for each in says)


@pytest.mark.parametrize(
    "text",
    ["ใครยังไม่เบิกรอบ 2", "เบิกไป 2 รอบแล้วใช่ไหม", "จัดอบรมรอบ 2 คนมากี่คน", "ในรอบ 2 เดือนเบิกไปเท่าไหร่", "ส่งแบบ 1 ต้องส่งกี่รอบ 2 รอบไหม"],
)
def test_the_nth_time_of_something_is_no_round(told: Chat, text: str) -> None:
    assert "ณ พ. 13 พ.ย. 2562" not in told.says("hq", text)


def test_since_a_round_is_as_of_now(told: Chat) -> None:
    assert "ณ จ. 20 เม.ย. 2563" not in told.says("hq", "เบิกเพิ่มจากรอบ 7 เท่าไหร่")


@pytest.mark.parametrize(
    ("person", "text", "says"),
    [
        ("rak", "รอบที่แล้วเราเบิกเท่าไหร่", ("งบประมาณ เขตบางรัก", "เบิกจ่าย · 10,000", "ณ ศ. 15 พ.ค. 2563")),
        ("rak", "ครั้งก่อนเราแจ้งเบิกเท่าไหร่", ("งบประมาณ เขตบางรัก", "เบิกจ่าย · 10,000", "ณ ศ. 15 พ.ค. 2563")),
        ("rak", "เราทำแผนกี่ชุมชนเมื่อรอบที่แล้ว", ("เขตบางรัก · แผนพัฒนาชุมชน", "ทำแผนแล้ว 5", "ณ ศ. 15 พ.ค. 2563")),
        ("rak", "รอบล่าสุดเราเบิกเท่าไหร่", ("งบประมาณ เขตบางรัก", "เบิกจ่าย · 17,000", "ณ พ. 17 มิ.ย. 2563")),
        ("hq", "รอบที่แล้วบางรักเบิกเท่าไหร่", ("งบประมาณ เขตบางรัก", "เบิกจ่าย · 10,000", "ณ ศ. 15 พ.ค. 2563")),
        ("hq", "รอบที่แล้วเบิกเท่าไหร่", ("งบประมาณ: เบิกจ่าย", "เบิกจ่าย · 10,000", "ณ ศ. 15 พ.ค. 2563")),
        ("rak", "รอบ 7 เขตเราเป็นยังไง", ("เขตบางรัก\n", "เบิกจ่าย: 10,000", "ณ จ. 20 เม.ย. 2563")),
        ("rak", "รอบที่แล้วเขตเราเป็นยังไง", ("เขตบางรัก\n", "เบิกจ่าย: 10,000", "ณ ศ. 15 พ.ค. 2563")),
        ("rak", "รอบก่อนเราเป็นไงบ้าง", ("เขตบางรัก\n", "เบิกจ่าย: 10,000", "ณ ศ. 15 พ.ค. 2563")),
        ("rak", "รอบที่แล้วเราผ่าน KPI ไหม", ("เขตบางรัก\n", "เบิกจ่าย: 10,000", "ณ ศ. 15 พ.ค. 2563")),
        ("rak", "รอบที่แล้วเป็นยังไง", ("รายงานครั้งที่ 8 จาก 12",)),
    ],
)
def test_the_round_before_is_one_too(told: Chat, person: str, text: str, says: tuple[str, ...]) -> None:
    told.at = datetime(2020, 6, 17, 10, tzinfo=BANGKOK)
    answer = told.says(person, text)
    assert all(each in answer for each in says)


@pytest.mark.parametrize("text", ["ครั้งที่แล้วเราประชุมกี่คน", "ประชุมครั้งที่แล้วกี่คน"])
def test_the_time_before_of_a_meeting_is_the_meeting(told: Chat, text: str) -> None:
    told.at = datetime(2020, 6, 19, 10, tzinfo=BANGKOK)
    told.says("rak", "ประชุมแล้ว 18 มิ.ย. 40 คน")
    assert "40 คน" in told.says("rak", text)


@pytest.mark.parametrize("text", ["รอบ 7 ส่งวันไหน", "ครั้งที่ 7 ส่งเมื่อไหร่", "รายงานรอบ 7 วันไหน"])
def test_the_day_of_a_round_is_told(told: Chat, text: str) -> None:
    replies = told.send("rak", text=text)
    assert words(replies).startswith("รายงานครั้งที่ 7 กำหนด จ. 20 เม.ย. 2563")
    assert told.taps("rak", "กำหนดส่งของเขต", replies).startswith("กำหนดส่งของเขตบางรัก")


def test_the_day_of_a_round_to_come_too_but_a_form_has_its_own(told: Chat) -> None:
    assert "รายงานครั้งที่ 10 ยังไม่ถึงวัน (กำหนด พฤ. 23 ก.ค. 2563)" in told.says("rak", "รอบ 10 กำหนดส่งวันไหน")
    assert "โครงการนี้มี 12 ครั้ง" in told.says("rak", "รอบ 20 ส่งวันไหน")
    assert told.says("rak", "รอบ 5 แบบ 2 กำหนดวันไหน").startswith("กำหนดส่งของเขตบางรัก\nแบบรายงาน 2")
