"""Headquarters asks who has reported since its last chase."""

from bot.districts import all_districts
from tests.reminders.world import HQ, World, words

ONE, TWO = [each.name for each in all_districts()][:2]
ASKED = "ที่ทวงไปมีใครตอบบ้าง"


def _world() -> World:
    world = World.begin("2020-09-15 10:00")
    for name in (ONE, TWO):
        world.join(name, "officer", name)
    return world


def test_those_who_reported_since_and_those_who_did_not() -> None:
    world = _world()
    world.tell(ONE, "เบิก 10,000")  # before it was sent
    world.move("2020-09-15 10:05")
    world.tell(HQ, "ทวงแบบ 2")
    world.tell(HQ, "ส่งเลย")
    assert "ทวงล่าสุด อ. 15 ก.ย. 2563 10.05 น. ถึง 2 เขต\nยังไม่มีเขตใดรายงานหลังจากนั้น" in words(world.tell(HQ, ASKED))
    world.move("2020-09-15 11:00")
    world.tell(TWO, "ส่งแบบ 2 แล้ว")
    assert f"รายงานแล้ว 1 เขต: {TWO}\nยังไม่รายงาน 1 เขต: {ONE}" in words(world.tell(HQ, ASKED))


def test_of_one_that_was_set_for_a_time_its_day_is_said() -> None:
    world = _world()
    world.tell(HQ, "ทวงแบบ 2 พรุ่งนี้ 9 โมง")
    world.tell(HQ, "พรุ่งนี้ 9 โมง")
    world.tell(HQ, "โอเค")
    world.move("2020-09-16 10:00")
    assert "ทวงล่าสุด พ. 16 ก.ย. 2563 ถึง 2 เขต" in words(world.tell(HQ, ASKED))
