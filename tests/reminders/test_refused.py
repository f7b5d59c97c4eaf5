"""What LINE does not take was not told: it is due again, rides when the person writes, and headquarters hears of it."""

from datetime import date, timedelta

from bot.kinds.fact import Fact
from tests.reminders.world import HQ, World, buttons, words


def refuse(world: World, person: str) -> None:
    """LINE does not take what was pushed to a person last."""
    world.now += timedelta(seconds=5)
    push = [push for _, push in world.pushed if push.to == person][-1]
    for reply in push.replies:
        world.store(person).not_told(reply.about, "400 The property, 'to', is invalid")


def test_what_line_refuses_is_pushed_anew_and_headquarters_hears_of_it_the_next_day(world: World) -> None:
    world.move("2020-09-02 10:00")
    refuse(world, "a")
    pushes = world.move("2020-09-03 10:00")
    assert [push.to for push in pushes] == ["a", HQ]
    assert "LINE ไม่รับข้อความ รอแจ้งเมื่อทักมา 1 เขต: บางรัก" in words([pushes[1]])
    assert "LINE ไม่รับข้อความ" not in words(world.move("2020-09-30 12:00"))


def test_who_was_refused_is_named_when_it_is_asked_who_was_reminded(world: World) -> None:
    world.move("2020-09-02 10:00")
    assert "2 คน (ส่งข้อความ 2 แจ้งพร้อมคำตอบ 0)" in words(world.tell(HQ, "เตือนไปแล้วใครบ้าง"))
    refuse(world, "a")
    told = words(world.tell(HQ, "เตือนไปแล้วใครบ้าง"))
    assert "1 คน (ส่งข้อความ 1 แจ้งพร้อมคำตอบ 0): สาทร" in told
    assert "LINE ไม่รับข้อความ: บางรัก" in told


def test_a_digest_that_line_refuses_rides_when_headquarters_writes(world: World) -> None:
    world.report("a", Fact("meeting", "บางรัก", {"status": "held", "date": date(2020, 8, 31)}))
    world.move("2020-09-02 10:00")
    refuse(world, HQ)
    assert "รายงานใหม่ 1 เขต: บางรัก" in words(world.ride(HQ))


def test_who_was_not_reached_by_a_chase_is_not_counted_among_those_chased(world: World) -> None:
    sent = world.press(HQ, buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2"))["ส่งเลย"])
    assert "ส่งแล้ว 2 คน เหลือ 298 ข้อความเดือนนี้" in words(sent)
    refuse(world, "a")
    again = words(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2"))
    assert "เหลือ 297 ข้อความเดือนนี้" in again, "what LINE did not take cost nothing"
    assert "วันนี้เตือนไปแล้ว 1 เขต: สาทร" in again
    assert "แบบรายงาน 2" in words(world.ride("a"))
