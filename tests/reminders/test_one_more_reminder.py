"""Right behind a reminder another one may begin with its time; it is no file and no report."""

import pytest

from tests.reminders.world import HQ, World, words

ME = "บางรัก"


@pytest.fixture
def world() -> World:
    """Wednesday 17 June 2563, ten o'clock: an officer has just set a reminder."""
    world = World.begin("2020-06-17 10:00")
    world.join(ME, "officer", ME)
    world.tell(ME, "เตือนผมพรุ่งนี้บ่ายสอง ทำรอบ 9")
    return world


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("ทุกวันจันทร์ 9 โมงด้วย เช็คแบบ 2", "จ. 22 มิ.ย. 2563 09.00 น. (ทุกสัปดาห์)"), ("พรุ่งนี้ 10 โมงด้วย โทรหาประธาน", "พฤ. 18 มิ.ย. 2563 10.00 น."),
        ("อีกอัน วันศุกร์ 9 โมง ส่งแบบ 2", "ศ. 19 มิ.ย. 2563 09.00 น."), ("แล้วก็วันจันทร์ 9 โมง เช็คแบบ 2", "จ. 22 มิ.ย. 2563 09.00 น."),
        ("ทุกวันศุกร์บ่ายสอง ประชุมทีม", "ศ. 19 มิ.ย. 2563 14.00 น. (ทุกสัปดาห์)"),
    ],
)  # fmt: skip
def test_another_one_is_set(world: World, text: str, at: str) -> None:
    assert f"ตั้งเตือนแล้ว {at}\n“{text}”" in words(world.tell(ME, text))
    assert len(world.store(ME).reminders()) == 2


@pytest.mark.parametrize("text", ["วันจันทร์ 9 โมง ประชุมแล้ว 40 คน", "ส่งแบบ 2 แล้ว", "ขอแบบ 2", "วันศุกร์ด้วย"])
def test_anything_else_is_none(world: World, text: str) -> None:
    world.tell(ME, text)
    assert len(world.store(ME).reminders()) == 1


def test_behind_a_chase_it_is_none(world: World) -> None:
    world.tell(HQ, f"เตือน{ME}เรื่องแบบ 1 พรุ่งนี้ 10 โมง")
    world.tell(HQ, "โอเค")
    world.tell(HQ, "ทุกวันจันทร์ 9 โมงด้วย เช็คแบบ 2")
    assert len(world.store(HQ).reminders()) == 1
