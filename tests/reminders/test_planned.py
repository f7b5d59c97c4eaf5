"""A planned meeting whose day has passed: its district is asked what became of it, with one tap for each answer, until it says."""

from datetime import date

import pytest

from bot.kinds.fact import Fact
from tests.reminders.world import World, buttons, words

PLANNED = Fact("meeting", "บางรัก", {"status": "scheduled", "date": date(2020, 9, 8)})


@pytest.fixture
def world() -> World:
    """Tuesday 1 September 2563, ten o'clock; บางรัก has an officer and has planned its meeting for the 8th; nothing is due."""
    world = World.begin("2020-09-01 10:00")
    world.join("a", "officer", "บางรัก")
    world.join("s", "officer", "สาทร")
    world.report("a", PLANNED)
    world.begin_daily()
    return world


def asked(world: World) -> list[str]:
    """The days on which the officer was pushed to."""
    return [f"{at:%m-%d}" for at, push in world.pushed if push.to == "a"]


def test_it_is_asked_about_from_the_working_day_after_and_not_before(world: World) -> None:
    world.move("2020-09-08 12:00")
    assert asked(world) == []
    (push,) = [push for push in world.move("2020-09-09 12:00") if push.to == "a"]
    assert words([push]) == "เขตบางรัก ยังมีเรื่องรอรายงาน\nประชุมชี้แจงที่นัดไว้: อ. 8 ก.ย. 2563 · ผ่านมา 1 วัน"
    assert buttons(push.replies) == {
        "จัดแล้ว": "จัดประชุมเมื่อ 8 ก.ย. 2563 แล้ว", "เลื่อน": "เลื่อนประชุมวันที่ 8 ก.ย. 2563", "ไม่ได้จัด": "ไม่ได้จัดประชุมวันที่ 8 ก.ย. 2563",
        "สถานะเขตเรา": "สถานะเขตเรา", "เลื่อนเตือน": "v1|remind-pause|0", "ไม่มีความคืบหน้า": "v1|remind-none|0",
    }  # fmt: skip


def test_it_is_asked_three_times_and_then_left(world: World) -> None:
    world.move("2020-10-30 12:00")
    assert asked(world) == ["09-09", "09-11", "09-17"]


@pytest.mark.parametrize("tapped", ["จัดแล้ว", "เลื่อน", "ไม่ได้จัด"])
def test_each_tap_is_an_answer_that_ends_it(world: World, tapped: str) -> None:
    (push,) = [push for push in world.move("2020-09-09 12:00") if push.to == "a"]
    world.tell("a", buttons(push.replies)[tapped])
    world.move("2020-10-30 12:00")
    assert asked(world) == ["09-09"]
    (meeting,) = world.store("a").current(("meeting",), "บางรัก")
    status = {"จัดแล้ว": "held", "เลื่อน": "postponed", "ไม่ได้จัด": "not_held"}[tapped]
    assert meeting.slots["status"] == status


def test_it_rides_on_the_answer_of_who_writes_anyway(world: World) -> None:
    world.move("2020-09-09 08:50")
    assert "ประชุมชี้แจงที่นัดไว้" in words(world.tell("a", "KPI เท่าไหร่"))
    world.move("2020-09-09 12:00")
    assert asked(world) == []


def test_what_is_due_stands_beside_it_in_one_message(world: World) -> None:
    world.move("2020-09-08 12:00")
    world.due("document", "2020-09-10", "form2")
    (push,) = [push for push in world.move("2020-09-09 12:00") if push.to == "a"]
    assert "ประชุมชี้แจงที่นัดไว้" in words([push])
    assert "แบบรายงาน 2: " in words([push])
    assert list(buttons(push.replies))[:3] == ["จัดแล้ว", "เลื่อน", "ไม่ได้จัด"]


def test_one_whose_day_is_not_known_or_still_to_come_is_not_asked_about(world: World) -> None:
    world.report("s", Fact("meeting", "สาทร", {"status": "postponed"}))
    world.move("2020-10-30 12:00")
    assert [push for _, push in world.pushed if push.to == "s"] == []


def test_one_put_off_to_a_day_that_has_passed_is_asked_about_too(world: World) -> None:
    world.report("s", Fact("meeting", "สาทร", {"status": "postponed", "date": date(2020, 9, 8)}))
    (push,) = [push for push in world.move("2020-09-09 12:00") if push.to == "s"]
    assert "ประชุมชี้แจงที่นัดไว้: อ. 8 ก.ย. 2563" in words([push])
