"""Being left alone for some days is said in words as well as tapped; another word changes it."""

from datetime import date

import pytest

from tests.reminders.world import World, words

ME = "บางรัก"


@pytest.fixture
def world() -> World:
    """Wednesday 17 June 2563, ten o'clock: an officer was just asked for how many working days."""
    world = World.begin("2020-06-17 10:00")
    world.join(ME, "officer", ME)
    assert "เลื่อนเตือนกี่วันทำการ" in words(world.press(ME, "v1|remind-pause|0"))
    return world


def _paused(world: World) -> date | None:
    return next(person.paused for person in world.store(ME).roster(date(2020, 6, 17)) if person.id == ME)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("พรุ่งนี้ค่อยเตือน", "พฤ. 18 มิ.ย. 2563"), ("3 วัน", "จ. 22 มิ.ย. 2563"), ("สักสามวันดีกว่า", "จ. 22 มิ.ย. 2563"), ("1", "พฤ. 18 มิ.ย. 2563"),
        ("ขอ 5 วันทำการค่ะ", "พ. 24 มิ.ย. 2563"), ("อาทิตย์หน้าดีกว่า", "จ. 22 มิ.ย. 2563"), ("ไว้วันศุกร์", "ศ. 19 มิ.ย. 2563"),
        ("30 วัน", "พ. 24 มิ.ย. 2563"), ("เดือนหน้า", "พ. 24 มิ.ย. 2563"),
    ],
)  # fmt: skip
def test_how_long_may_be_said_in_words(world: World, text: str, until: str) -> None:
    assert words(world.tell(ME, text)).startswith(f"จะไม่เตือนเรื่องที่ค้างจนถึง {until}")
    assert world.store(ME).reminders() == ()


def test_another_word_or_tap_changes_it_to_shorter_too(world: World) -> None:
    world.press(ME, "v1|remind-pause|5")
    assert _paused(world) == date(2020, 6, 23)
    world.tell(ME, "พรุ่งนี้ดีกว่า")
    assert _paused(world) == date(2020, 6, 17)


@pytest.mark.parametrize("text", ["เบิก 20,000", "เตือนผมพรุ่งนี้บ่ายสอง", "30 คน", "ประชุมพรุ่งนี้", "0"])
def test_anything_else_postpones_nothing(world: World, text: str) -> None:
    world.tell(ME, text)
    assert _paused(world) is None


def test_the_question_of_a_report_stays_open(world: World) -> None:
    world.tell(ME, "เบิกแล้ว")
    world.press(ME, "v1|remind-pause|0")
    assert "20,000 บาท" in words(world.tell(ME, "20,000"))
