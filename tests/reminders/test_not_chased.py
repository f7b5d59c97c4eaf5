"""Headquarters says whom not to chase: nobody is then chased, the chase that is set loses them, and it can be moved and taken back."""

import pytest

from bot.districts import all_districts
from tests.reminders.world import HQ, World, buttons, words

NAMES = [each.name for each in all_districts()]
ONE, TWO, THREE = NAMES[:3]
SET = f"เตือน{ONE}กับ{TWO}เรื่องแบบ 1 พรุ่งนี้ 10 โมง"


@pytest.fixture
def world() -> World:
    """Tuesday 15 September 2563, ten o'clock: three districts with an officer."""
    world = World.begin("2020-09-15 10:00")
    for name in NAMES[:3]:
        world.join(name, "officer", name)
    return world


def _set(world: World) -> None:
    world.press(HQ, buttons(world.tell(HQ, SET))["ตั้งไว้"])


@pytest.mark.parametrize("text", ["ห้ามเตือน{}", "อย่าเพิ่งทวงเขต{}", "เลิกทวง{}", "ไม่ต้องไปเตือน{}นะ", "ห้ามทวง{}ค่ะ", "งดทวง{}ก่อน"])
def test_whom_not_to_chase_is_no_order_to_chase(world: World, text: str) -> None:
    assert f"การเตือนเขต{TWO} เรื่องที่ค้าง หยุดเองเมื่อเขตรายงานครบ" in words(world.tell(HQ, text.format(TWO)))
    world.tell(HQ, "โอเค")
    assert world.pushed == []


@pytest.mark.parametrize("text", ["ไม่ต้องทวงแบบ 2 แล้ว", "เลิกทวงแบบ 2", "อย่าทวงแบบ 2 ก่อนนะ"])
def test_what_not_to_chase_says_how_its_reminders_end(world: World, text: str) -> None:
    assert "ไม่มีการทวงเรื่องแบบรายงาน 2 ที่ตั้งเวลาไว้" in words(world.tell(HQ, text))
    assert "ไม่มีการทวงที่ตั้งเวลาไว้" in words(world.tell(HQ, "ไม่ต้องทวงแล้ว"))


@pytest.mark.parametrize("text", ["ไม่ต้องเตือน{}", "ห้ามทวง{}", "เลิกทวงเขต{}แล้ว"])
def test_the_chase_that_is_set_loses_the_district(world: World, text: str) -> None:
    _set(world)
    assert f"เอาเขต{TWO}ออกจากที่ตั้งไว้แล้ว\nตั้งส่งถึงเขต{ONE} พ. 16 ก.ย. 2563 10.00 น." in words(world.tell(HQ, text.format(TWO)))
    assert f"ถึงเขต{ONE}" in words(world.tell(HQ, "ดูการแจ้งเตือนของฉัน"))
    assert [push.to for push in world.move("2020-09-16 10:30")] == [ONE]


def test_the_last_district_ends_it_and_so_does_its_subject(world: World) -> None:
    _set(world)
    assert "ไม่ส่งถึงใคร" in words(world.tell(HQ, f"ไม่ต้องทวง{ONE}กับ{TWO}"))
    _set(world)
    assert "ไม่ส่งถึงใคร" in words(world.tell(HQ, "ไม่ต้องทวงแบบ 1 แล้ว"))
    assert world.move("2020-09-16 10:30") == []


def test_a_chase_of_all_is_one_of_those_that_are_left(world: World) -> None:
    world.press(HQ, buttons(world.tell(HQ, "เตือนทุกเขตพรุ่งนี้ 10 โมง"))["ตั้งไว้"])
    world.tell(HQ, f"ไม่ต้องทวง{TWO}")
    assert [push.to for push in world.move("2020-09-16 10:30")] == [ONE, THREE]


def test_of_several_it_is_asked_which(world: World) -> None:
    _set(world)
    world.press(HQ, buttons(world.tell(HQ, f"เตือน{TWO}เรื่องแบบ 1 วันศุกร์ 10 โมง"))["ตั้งไว้"])
    for text in (f"ไม่ต้องทวง{TWO}", "ไม่ต้องทวงแบบ 1"):
        told = world.tell(HQ, text)
        assert "ตั้งทวงไว้ 2 รายการ" in words(told)
        assert buttons(told)["ดูทั้งหมด"] == "ดูการแจ้งเตือนของฉัน"


def test_a_chase_that_was_set_moves_and_is_taken_back_by_a_word(world: World) -> None:
    _set(world)
    assert "พ. 16 ก.ย. 2563 13.00 น. แล้ว" in words(world.tell(HQ, "เลื่อนเป็นบ่ายโมง"))
    assert "พฤ. 17 ก.ย. 2563 09.00 น. แล้ว" in words(world.tell(HQ, "เลื่อนเป็นสองทุ่ม"))  # in office hours
    assert "ยกเลิกการเตือน" in words(world.tell(HQ, "ยกเลิกทั้งหมด"))
    assert world.move("2020-09-30 12:00") == []


def test_all_of_several_are_shown_before_they_are_cancelled(world: World) -> None:
    world.tell(HQ, "เตือนผมพรุ่งนี้บ่ายสอง ทำรอบ 9")
    _set(world)
    assert "1. พ. 16 ก.ย. 2563 10.00 น." in words(world.tell(HQ, "ยกเลิกทั้งหมด"))
    world.tell(HQ, "ยกเลิกทั้งหมด")
    assert world.store(HQ).reminders() == ()


def test_an_officer_says_no_such_thing_of_others(world: World) -> None:
    assert "หยุดเอง" not in words(world.tell(ONE, f"เลิกทวง{TWO}"))


@pytest.mark.parametrize(
    "text", ["ถอนการทวงเมื่อกี้", "ยกเลิกที่ทวงเมื่อกี้", "ยกเลิกการทวงเมื่อกี้ค่ะ", "เรียกคืนข้อความทวงเมื่อกี้", "ลบที่ส่งทวงไป", "ขอถอนที่เพิ่งทวง"]
)
def test_taking_back_a_chase_that_was_sent_takes_no_report_back(world: World, text: str) -> None:
    world.tell(HQ, "พญาไท คืนเงิน 12,500")
    world.press(HQ, buttons(world.tell(HQ, f"เตือน{ONE}กับ{TWO}เรื่องแบบ 1"))["ส่งเลย"])
    said = words(world.tell(HQ, text))
    assert "ที่ส่งไปวันนี้ 2 คน ส่งถึงแล้ว เรียกคืนไม่ได้\nไม่มีการทวงที่ตั้งเวลาไว้" in said
    assert "12,500" in words(world.tell(HQ, "พญาไทคืนเท่าไหร่"))


@pytest.mark.parametrize("text", ["ยกเลิกการทวงพรุ่งนี้", "ยกเลิกที่ตั้งทวงไว้", "ถอนการทวงเมื่อกี้", "ไม่ต้องทวงพรุ่งนี้แล้ว", "ยกเลิกทวงแบบ 1 วันพรุ่งนี้"])
def test_a_chase_that_is_set_ends_by_its_day_too(world: World, text: str) -> None:
    _set(world)
    assert "ไม่ส่งถึงใคร" in words(world.tell(HQ, text))
    assert world.move("2020-09-16 10:30") == []


def test_a_chase_of_another_day_stands(world: World) -> None:
    _set(world)
    assert "ไม่มีการทวง ศ. 18 ก.ย. 2563 ที่ตั้งเวลาไว้" in words(world.tell(HQ, "ยกเลิกการทวงวันศุกร์"))
    assert "1. พ. 16 ก.ย. 2563" in words(world.tell(HQ, "มีการทวงอะไรตั้งไว้บ้าง"))
