"""A reminder that was cancelled by mistake comes back by a word, and the right one goes."""

import pytest

from tests.reminders.world import World, words

ME = "บางรัก"


@pytest.fixture
def world() -> World:
    """Tuesday 15 September 2563, ten o'clock: an officer with two reminders, the first of which was just cancelled from the list."""
    world = World.begin("2020-09-15 10:00")
    world.join(ME, "officer", ME)
    for text in ("เตือนผมพรุ่งนี้บ่ายสอง ทำรอบ 9", "เตือนผมวันศุกร์ 9 โมง เช็คแบบ 2", "ดูการแจ้งเตือนของฉัน"):
        world.tell(ME, text)
    assert "ยกเลิกการเตือน พ. 16 ก.ย. 2563 14.00 น. แล้ว" in words(world.tell(ME, "ยกเลิกข้อ 1"))
    return world


def _left(world: World) -> list[str]:
    return [each.body["words"].split()[-1] for each in world.store(ME).reminders()]


@pytest.mark.parametrize("text", ["ไม่ใช่ ข้อ 2", "ไม่ใช่ข้อ 1 ข้อ 2", "ผิดข้อ ข้อ 2 ต่างหาก", "โทษทีค่ะ ยกเลิกข้อ 2"])
def test_the_other_one_is_cancelled_instead(world: World, text: str) -> None:
    told = words(world.tell(ME, text))
    assert "กลับมาเตือน พ. 16 ก.ย. 2563 14.00 น. แล้ว" in told
    assert "ยกเลิกการเตือน ศ. 18 ก.ย. 2563 09.00 น. แล้ว" in told
    assert _left(world) == ["9"]
    assert "ทำรอบ 9" in words(world.move("2020-09-16 14:30"))


@pytest.mark.parametrize("text", ["ไม่ใช่", "อ้าว ยกเลิกผิด", "กดผิดค่ะ", "เอาข้อ 1 กลับมา", "เอาคืน", "ไม่ยกเลิกแล้ว", "โทษที ไม่ต้องยกเลิก"])
def test_it_comes_back(world: World, text: str) -> None:
    assert "กลับมาเตือน พ. 16 ก.ย. 2563 14.00 น. แล้ว" in words(world.tell(ME, text))
    assert len(_left(world)) == 2


def test_one_whose_time_is_past_is_said_to_be(world: World) -> None:
    world.move("2020-09-16 09:00")
    world.tell(ME, "เตือนผมวันนี้ 10 โมง โทรหาประธาน")
    world.tell(ME, "ยกเลิก")
    world.move("2020-09-16 10:30")
    assert "ผ่านไปแล้ว ตั้งใหม่ได้" in words(world.tell(ME, "ไม่ยกเลิกแล้ว"))


@pytest.mark.parametrize("text", ["คืนเงิน 5,000", "ผิดแล้ว เบิก 20,000", "ใครยังไม่ประชุม", "ยกเลิกข้อ 2"])
def test_anything_else_brings_nothing_back(world: World, text: str) -> None:
    assert "กลับมาเตือน" not in words(world.tell(ME, text))


def test_under_the_question_of_a_report_it_stays_open(world: World) -> None:
    world.tell(ME, "เตือนผมวันศุกร์ 9 โมง โทรหาประธาน")
    world.tell(ME, "เบิกแล้วบางส่วน")
    world.tell(ME, "ยกเลิกเตือนแบบ 2")
    assert "20,000" in words(world.tell(ME, "20,000"))
