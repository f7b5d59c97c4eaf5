"""Out of how many communities, told where the number made was asked: kept, never counted as made; a bare total is asked about."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", ["จาก 15 ชุมชน", "ทั้งเขตมี 15", "ของ 15", "เขตเรามี 15 ชุมชน", "มีชุมชนทั้งหมด 15", "15 ชุมชน ทำไปครึ่งเดียว"])
def test_all_there_are_is_kept_and_the_number_made_asked_again(said: str, chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว")
    assert chat.says("rak", said) == "เขตบางรัก แผนพัฒนาชุมชน จาก 15 ชุมชน\nทำแผนแล้วกี่ชุมชน"
    assert "ทำแผนแล้ว 7/15 ชุมชน" in chat.says("rak", "7")


def test_of_reviewed_plans_too(chat: Chat) -> None:
    chat.says("rak", "ทบทวนแผนแล้ว")
    assert chat.says("rak", "จากทั้งหมด 15 ชุมชน").endswith("ทบทวนแผนแล้วกี่ชุมชน")
    assert "ทบทวน 7" in chat.says("rak", "7 จาก 15")


@pytest.mark.parametrize(("asks", "tap", "read_back"), [
    ("ทำแผนแล้ว", "ทำแผนแล้ว 12 ชุมชน", "ทำแผนแล้ว 12/15 ชุมชน"),
    ("ทบทวนแผนแล้ว", "ทบทวน 12 ชุมชน", "แผนพัฒนาชุมชน ทบทวน 12"),
    ("ทำแผนใหม่แล้ว", "ทำใหม่ 12 ชุมชน", "แผนพัฒนาชุมชน จัดทำใหม่ 12"),
    ("ทำแผนแล้ว", "ทั้งเขตมี 12 ชุมชน", "จาก 12 ชุมชน\nทำแผนแล้วกี่ชุมชน"),
])  # fmt: skip
@pytest.mark.parametrize("said", ["ทั้งหมด 12 ชุมชนค่ะ", "มีทั้งหมด 12", "ทั้งสิ้น 12 แห่ง"])
def test_a_bare_total_may_be_either(said: str, asks: str, tap: str, read_back: str, chat: Chat) -> None:
    chat.says("rak", asks)
    asked = chat.send("rak", text=said)
    assert "12 คือจำนวนชุมชนที่ทำแผนแล้ว หรือจำนวนชุมชนทั้งหมดของเขต" in str(asked)
    assert len(choices(asked)) == 2
    assert read_back in chat.taps("rak", tap, asked)


def test_a_bare_total_may_be_either_in_a_guided_report(chat: Chat) -> None:
    chat.taps("rak", "แผนพัฒนาชุมชน", chat.send("rak", text="รายงาน"))
    assert "คือจำนวนชุมชนที่ทำแผนแล้ว หรือ" in chat.says("rak", "ทั้งหมด 12")


@pytest.mark.parametrize(("said", "done"), [("ใน 15 ชุมชนเหลืออีก 3", 12), ("จาก 20 ชุมชน ขาด 2", 18), ("20 ชุมชน ทำไปครึ่งนึง", 10)])
def test_what_a_part_of_those_told_comes_to_is_offered(said: str, done: int, chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว")
    asked = chat.send("rak", text=said)
    assert f"ทำแผนแล้ว {done}" in chat.taps("rak", f"{done} ชุมชน", asked)


def test_a_half_of_the_communities_is_offered(chat: Chat) -> None:
    assert choices(chat.send("sathon", text="ทำแผนไปครึ่งนึง"))[0].label == "12 ชุมชน"
