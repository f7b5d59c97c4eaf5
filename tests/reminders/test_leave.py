"""Leave that is told in pieces, and that is off, or a part of it: ลาวันจันทร์, then ลาถึงพุธ; ไม่ลาแล้ว, วันที่ 24 ไม่ลาแล้ว."""

import pytest

from tests.reminders.world import World, buttons, words

ME = "บางรัก"


@pytest.fixture
def world() -> World:
    """Wednesday 17 June 2563, ten o'clock, with one officer."""
    world = World.begin("2020-06-17 10:00")
    world.join(ME, "officer", ME)
    return world


def _days(world: World) -> list[tuple[int, int]]:
    store = world.store(ME)
    assert store.post is not None
    return [(away.first.day, away.last.day) for away in store.leaves(store.post.id)]


@pytest.mark.parametrize("text", ["ลาถึงพุธ", "ลาต่อถึงวันพุธหน้า", "ลายาวถึง 24 มิ.ย.", "ถึงวันพุธหน้าค่ะ", "ลาไปจนถึง 24 มิ.ย. นะคะ"])
def test_a_leave_goes_on_up_to_the_day_that_is_said(world: World, text: str) -> None:
    world.tell(ME, "ลาวันจันทร์")
    assert "จ. 22 มิ.ย. 2563 ถึง พ. 24 มิ.ย. 2563 แล้ว" in words(world.tell(ME, text))
    assert _days(world) == [(22, 24)]


def test_the_last_day_alone_is_asked_from_when(world: World) -> None:
    assert "ลาถึง พ. 24 มิ.ย. 2563 ตั้งแต่วันไหน" in words(world.tell(ME, "ลาถึงวันพุธหน้า"))
    assert _days(world) == []
    world.tell(ME, "ลา 22-24 มิ.ย.")
    world.tell(ME, "ลา 30 มิ.ย.")
    assert _days(world) == [(22, 24), (30, 30)]


@pytest.mark.parametrize("text", ["ไม่ลาแล้ว", "เลิกลาแล้วค่ะ", "ไม่ได้ลาแล้ว", "กลับมาแล้ว ไม่ลาแล้ว", "ยกเลิกลา 22-24 มิ.ย."])
def test_a_leave_that_is_off_is_cancelled(world: World, text: str) -> None:
    world.tell(ME, "ลา 22-24 มิ.ย.")
    assert "ยกเลิกวันลา จ. 22 มิ.ย. 2563 ถึง พ. 24 มิ.ย. 2563 แล้ว" in words(world.tell(ME, text))
    assert _days(world) == []


def test_of_two_the_one_of_the_day_that_is_named_or_a_question(world: World) -> None:
    world.tell(ME, "ลา 22 มิ.ย.")
    world.tell(ME, "ลา 26 มิ.ย.")
    assert len(buttons(world.tell(ME, "ไม่ลาแล้ว"))) == 2
    assert "ยกเลิกวันลา ศ. 26 มิ.ย. 2563 แล้ว" in words(world.tell(ME, "ไม่ลาวันศุกร์หน้าแล้ว"))
    assert "ยกเลิกวันลาไหน" in words(world.tell(ME, "ไม่ลาวันพุธหน้าแล้ว"))  # there is none on it
    assert _days(world) == [(22, 22)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("วันที่ 24 มาทำงาน ไม่ลาแล้ว", [(22, 23)]),
        ("ยกเลิกลาวันที่ 24", [(22, 23)]),
        ("ไม่ลาวันที่ 22 แล้ว", [(23, 24)]),
        ("ยกเลิกลา 23-24 มิ.ย.", [(22, 22)]),
        ("ไม่ลาวันอังคารแล้ว", [(22, 22), (24, 24)]),
    ],
)
def test_of_a_leave_only_the_days_that_are_named_are_off(world: World, text: str, left: list[tuple[int, int]]) -> None:
    world.tell(ME, "ลา 22-24 มิ.ย.")
    answer = world.tell(ME, text)
    assert "แก้วันลาแล้ว เหลือ" in words(answer)
    assert list(buttons(answer)) == ["ยกเลิกวันลา"]
    assert _days(world) == left


def test_what_is_left_of_a_leave_is_read_back(world: World) -> None:
    world.tell(ME, "ลา 22-26 มิ.ย.")
    assert "เหลือ จ. 22 มิ.ย. 2563 ถึง พ. 24 มิ.ย. 2563 และ ศ. 26 มิ.ย. 2563" in words(world.tell(ME, "วันที่ 25 ไม่ลาแล้ว"))


@pytest.mark.parametrize("text", ["ลาแค่ถึงวันที่ 23", "แค่ถึงวันที่ 23 ค่ะ", "ลาถึงแค่ 23 มิ.ย.", "ขอลาแค่ 22-23 มิ.ย."])
def test_a_leave_is_made_shorter(world: World, text: str) -> None:
    world.tell(ME, "ลา 22-26 มิ.ย.")
    assert "จ. 22 มิ.ย. 2563 ถึง อ. 23 มิ.ย. 2563 แล้ว" in words(world.tell(ME, text))
    assert _days(world) == [(22, 23)]


def test_who_is_back_today_is_on_leave_no_more(world: World) -> None:
    world.tell(ME, "ลา 17-19 มิ.ย.")
    world.tell(ME, "วันนี้มาทำงานแล้ว ไม่ลาแล้ว")
    assert _days(world) == []
