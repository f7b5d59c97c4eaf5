"""The daily run: who hears what at nine, what rides, what is held, the digest; exactly once, whatever the clock does."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.exc import IntegrityError

from bot.deadlines import Duty, Step
from bot.districts import all_districts
from bot.kinds.fact import Fact
from bot.reminders import Nudge, Person
from models.people import Account
from models.queue import Timer
from models.reminders import ToldRow
from models.store.base import table
from tests.reminders.world import HQ, World, buttons, local, words

SENT = Fact("document", "บางรัก", {"document": "form2", "status": "sent"})


def heard(world: World, person: str) -> list[str]:
    """The moments at which somebody was pushed to."""
    return [f"{at.astimezone(local('2020-09-01 00:00').tzinfo):%m-%d %H:%M}" for at, push in world.pushed if push.to == person]


def test_who_owes_is_reminded_at_nine_on_the_steps_days_only(world: World) -> None:
    world.move("2020-09-18 12:00")
    assert heard(world, "a") == ["09-02 09:00", "09-10 09:00", "09-14 09:00", "09-15 09:00", "09-17 09:00"]


def test_a_report_in_between_ends_it(world: World) -> None:
    world.move("2020-09-10 10:00")
    world.report("a", SENT)
    world.move("2020-09-30 12:00")
    assert heard(world, "a") == ["09-02 09:00", "09-10 09:00"]
    assert "09-14 09:00" in heard(world, "s")


def test_the_message_says_what_by_when_and_offers_the_report(world: World) -> None:
    (push,) = [push for push in world.move("2020-09-02 09:30") if push.to == "a"]
    assert words([push]) == "เขตบางรัก ยังมีเรื่องรอรายงาน\nแบบรายงาน 2: ภายใน อ. 15 ก.ย. 2563 · เหลือ 7 วันทำการ"
    assert buttons(push.replies) == {
        "ส่งแบบรายงาน 2 แล้ว": "ส่งแบบรายงาน 2 แล้ว", "สถานะเขตเรา": "สถานะเขตเรา",
        "เลื่อนเตือน": "v1|remind-pause|0", "ไม่มีความคืบหน้า": "v1|remind-none|0",
    }  # fmt: skip


def test_a_letter_is_named_with_what_it_asks_for_when_it_does_not_ask_for_all(world: World) -> None:
    world.store(HQ).set_deadline("meeting", "", date(2020, 9, 15), "ที่ กท 0502/1", None)
    (push,) = [push for push in world.move("2020-09-02 09:30") if push.to == "a"]
    assert words([push]).endswith("ประชุมชี้แจง ตามหนังสือ ที่ กท 0502/1")
    world.store(HQ).set_deadline("document", "form2", date(2020, 9, 15), "ที่ กท 0502/1", None)
    (push, *_) = [push for push in world.move("2020-09-10 09:30") if push.to == "a"]
    assert words([push]).endswith("\nตามหนังสือ ที่ กท 0502/1")


def test_after_the_day_it_says_how_late(world: World) -> None:
    pushes = world.move("2020-09-17 12:00")
    assert "กำหนด อ. 15 ก.ย. 2563 · เลยมา 2 วัน" in words(pushes)


def test_a_waiting_draft_is_part_of_the_reminder_and_one_being_made_holds_it_back(world: World) -> None:
    world.move("2020-09-02 08:30")
    store = world.store("a")
    store.keep_draft(store.keep_report("e1", "", "ส่งแล้วมั้ง"), Fact("document", "บางรัก", {"status": "sent"}), ("document",), ())
    world.move("2020-09-02 09:15")
    assert heard(world, "a") == []
    world.move("2020-09-02 12:00")
    assert heard(world, "a") == ["09-02 10:00"]
    assert "ร่างรอยืนยัน: 1 เรื่อง" in words([world.pushed[-1][1]])


def test_a_draft_alone_is_chased_on_working_days_one_three_and_seven() -> None:
    world = World.begin("2020-09-01 10:00")
    world.join("a", "officer", "บางรัก")
    store = world.store("a")
    store.keep_draft(store.keep_report("e1", "", "เบิกแล้ว"), Fact("disbursement", "บางรัก", {}), ("amount",), ())
    world.begin_daily()
    world.move("2020-09-30 12:00")
    assert heard(world, "a") == ["09-02 09:00", "09-08 09:00", "09-14 09:00"]
    assert buttons(world.pushed[0][1].replies) == {"ดูร่างที่รอ": "v1|remind-drafts|0"}


def test_leave_sends_it_to_a_colleague_or_waits(world: World) -> None:
    world.join("b", "officer", "บางรัก")
    for person in ("a", "s"):
        store = world.store(person)
        assert store.post is not None
        store.take_leave(store.post.id, date(2020, 9, 9), date(2020, 9, 10))
    world.move("2020-09-11 12:00")
    assert heard(world, "a") == ["09-02 09:00"]
    assert heard(world, "b") == ["09-10 09:00"]
    assert "แทนเพื่อนร่วมงาน" in words([push for _, push in world.pushed if push.to == "b"])
    assert heard(world, "s") == ["09-02 09:00", "09-11 09:00"]  # the step of the 10th, on the first day back


def test_the_head_hears_after_the_third_overdue_reminder_and_headquarters_after_the_fifth(world: World) -> None:
    world.join("h", "head", "บางรัก")
    world.move("2020-09-29 12:00")
    assert heard(world, "h") == ["09-25 09:00", "09-29 09:00"]
    assert "ถึงรอบเตือนครั้งที่ 3 แล้วยังไม่มีรายงาน" in words([push for _, push in world.pushed if push.to == "h"][:1])
    world.move("2020-10-01 12:00")  # 29 September was the fifth
    last = words([push for _, push in world.pushed if push.to == HQ][-1:])
    assert "แบบรายงาน 2 เลยกำหนดและพ้นวันเตือนครั้งสุดท้าย 50 เขต: " in last  # all of them, so they are named once
    assert "ยังไม่รายงาน" not in last
    assert "พ้นวันเตือน" not in words([push for _, push in world.pushed if push.to == HQ][:-1])


def test_a_district_without_a_head_is_not_named_as_without_an_officer(world: World) -> None:
    world.move("2020-10-01 12:00")
    assert "ยังไม่มีผู้ลงทะเบียน 48 เขต" in words([push for _, push in world.pushed if push.to == HQ])
    assert "ยังไม่มีผู้ลงทะเบียน 50 เขต" not in words([push for _, push in world.pushed if push.to == HQ])


def test_the_head_hears_when_the_officer_does(world: World) -> None:
    world.join("h", "head", "บางรัก")
    world.move("2020-09-29 12:00")
    assert set(heard(world, "h")) <= set(heard(world, "a"))


def test_what_is_due_rides_on_a_reply_and_is_not_pushed(world: World) -> None:
    world.move("2020-09-01 14:00")
    assert "แบบรายงาน 2" in words(world.ride("a"))
    assert world.ride("a") == []
    world.move("2020-09-04 12:00")
    assert heard(world, "a") == []
    assert heard(world, "s") == ["09-02 09:00"]
    assert world.ride("a") == []  # a holiday: nothing rides either


def test_nothing_rides_outside_office_hours_or_after_the_bot_has_asked_something(world: World) -> None:
    world.move("2020-09-01 17:30")
    assert world.ride("a") == []
    world.move("2020-09-02 08:45")
    world.store("a").ask("amount", "disbursement")
    assert world.ride("a") == []
    world.store("a").ask("readback", report_id=None)
    assert world.ride("a") != []


def test_snooze_and_no_progress_hold_it_back(world: World) -> None:
    world.move("2020-09-08 10:00")
    assert "จ. 14 ก.ย. 2563" not in words(world.press("a", "v1|remind-pause|0"))
    assert "ศ. 11 ก.ย. 2563" in words(world.press("a", "v1|remind-pause|3"))
    assert "ศ. 11 ก.ย. 2563" in words(world.press("s", "v1|remind-none|0"))
    world.move("2020-09-11 12:00")
    assert heard(world, "a")[-1] == heard(world, "s")[-1] == "09-11 09:00"
    digests = words([push for _, push in world.pushed if push.to == HQ])
    assert "แจ้งว่ายังไม่มีความคืบหน้า 1 เขต: สาทร" in digests


def test_a_deadline_that_passed_with_everything_reported_is_no_news(world: World) -> None:
    for district in all_districts():
        world.report(HQ, Fact("document", district.name, {"document": "form2", "status": "sent"}))
    world.move("2020-09-30 12:00")
    assert heard(world, HQ) == ["09-02 09:00"]


def test_a_restart_leaves_a_run_that_is_to_come_again_alone(world: World) -> None:
    world.move("2020-09-02 08:30")
    world.store("a").ask("amount", "disbursement")
    world.move("2020-09-02 09:30")
    world.begin_daily()
    world.move("2020-09-02 10:30")
    assert heard(world, "a") == ["09-02 10:00"]


def test_who_blocked_the_bot_is_not_pushed_to_and_named_to_headquarters(world: World) -> None:
    world.store("s").lose()
    world.move("2020-09-02 09:30")
    assert heard(world, "s") == []
    assert "ติดต่อทางไลน์ไม่ได้ 1 เขต: สาทร" in words([push for _, push in world.pushed if push.to == HQ])


def test_the_digest_tells_headquarters_who_reported_and_who_moved_and_only_when_something_did(world: World) -> None:
    everyone = World.begin("2020-09-01 10:00")
    everyone.begin_daily()
    everyone.move("2020-09-02 12:00")
    assert everyone.pushed == []
    everyone.join("a", "officer", "บางรัก")
    everyone.report("a", Fact("action_plan", "บางรัก", {"projects": 3, "fiscal_year": 2563}))
    everyone.move("2020-09-03 12:00")
    (push,) = [push for _, push in everyone.pushed]
    assert push.to == HQ
    assert "รายงานใหม่ 1 เขต: บางรัก\nมีโครงการในแผนเพิ่ม 1 เขต: บางรัก" in words([push])
    assert "เดือนนี้ใช้ไป 0 ข้อความ เหลือ 300 ข้อความ" in words([push])
    everyone.move("2020-09-30 12:00")
    assert len(everyone.pushed) == 1


def test_the_digest_rides_when_pushes_are_short(world: World) -> None:
    world.store(HQ).note_quota(300, 270)
    world.report("a", Fact("meeting", "บางรัก", {"status": "held", "date": date(2020, 8, 31)}))
    world.move("2020-09-02 10:00")
    assert heard(world, HQ) == []
    assert "รายงานใหม่ 1 เขต: บางรัก" in words(world.ride(HQ))
    assert world.ride(HQ) == []


def test_with_the_quota_nearly_gone_headquarters_hears_of_it_and_what_was_held_rides(world: World) -> None:
    world.store(HQ).note_quota(300, 299)
    world.move("2020-09-02 10:00")
    assert [push.to for _, push in world.pushed] == [HQ]
    assert "โควตาข้อความไม่พอ รอแจ้งเมื่อทักมา 2 เขต: บางรัก, สาทร" in words([world.pushed[0][1]])
    assert "แบบรายงาน 2" in words(world.ride("a"))


def test_one_push_left_goes_to_the_most_overdue(world: World) -> None:
    world.due("meeting", "2020-08-31")
    world.report("s", Fact("meeting", "สาทร", {"status": "held", "date": date(2020, 8, 31)}))
    world.store(HQ).note_quota(300, 299)
    world.move("2020-09-02 10:00")
    assert heard(world, "a") == ["09-02 09:00"]
    assert heard(world, "s") == []


def test_in_another_month_the_pushes_are_there_again(world: World) -> None:
    world.store(HQ).note_quota(300, 300)
    world.move("2020-09-30 12:00")
    assert world.pushed == []
    world.move("2020-10-02 12:00")
    assert heard(world, "a") != []


# Exactly once


def test_what_was_due_while_the_server_was_down_is_sent_once_not_in_a_burst(world: World) -> None:
    pushes = world.jump("2020-09-17 11:00")
    assert sorted(push.to for push in pushes if push.to != HQ) == ["a", "s"]
    world.move("2020-09-18 12:00")
    assert heard(world, "a") == ["09-17 11:00"]


def test_back_at_night_it_waits_for_the_morning(world: World) -> None:
    assert world.jump("2020-09-17 22:00") == []
    world.move("2020-09-18 12:00")
    assert heard(world, "a") == ["09-18 09:00"]


def test_a_clock_that_is_put_back_repeats_nothing(world: World) -> None:
    world.move("2020-09-10 09:30")
    world.now = local("2020-09-08 09:30")
    world.begin_daily()
    world.ride("a")
    world.move("2020-09-11 12:00")
    assert heard(world, "a") == ["09-02 09:00", "09-10 09:00"]


def test_a_second_run_on_the_same_day_sends_nothing(world: World) -> None:
    world.move("2020-09-02 09:00")
    store = world.store("system")
    store.set_timer("remind-daily", "system", world.now, "remind-daily")
    before = len(world.pushed)
    world.move("2020-09-02 10:00")
    assert len(world.pushed) == before


def test_a_restart_sets_no_second_timer_and_finds_a_lost_one(world: World) -> None:
    world.begin_daily()
    assert [timer.due for timer in world.store("system").timers("remind-daily")] == [local("2020-09-02 09:00")]
    world.store("system").drop_timer("remind-daily")
    world.begin_daily()
    assert [timer.due for timer in world.store("system").timers("remind-daily")] == [local("2020-09-02 09:00")]


def test_the_same_duty_person_and_day_cannot_stand_twice(database: Engine) -> None:
    with database.begin() as connection:
        world = World.begin("2020-09-02 09:00", connection)
        nudge = Nudge(Person("a", "officer", "บางรัก"), ((Duty("k", "บางรัก", ()), Step(date(2020, 9, 2), 0)),))
        world.store("a").note_told(nudge, "pushed", date(2020, 9, 2))
    with pytest.raises(IntegrityError), database.begin() as connection:
        World(connection, world.now).store("a").note_told(nudge, "pushed", date(2020, 9, 2))


def test_a_whole_fortnight_on_both_databases(database: Engine) -> None:
    with database.begin() as connection:
        world = World.begin("2020-09-01 10:00", connection)
        world.join("a", "officer", "บางรัก")
        world.due("document", "2020-09-15", "form2")
        world.begin_daily()
        world.move("2020-09-10 10:00")
        world.ride("a")
        world.report("a", SENT)
        world.move("2020-09-16 12:00")
        told = connection.execute(select(table(ToldRow).c.day, table(ToldRow).c.state).where(table(ToldRow).c.user_id == "a")).fetchall()
        assert [(str(row.day), row.state) for row in told] == [("2020-09-02", "pushed"), ("2020-09-10", "pushed")]
        connection.execute(table(Timer).delete())


def test_reaching_again_whoever_unblocks(world: World) -> None:
    world.store("s").lose()
    world.move("2020-09-02 10:00")
    world.connection.execute(update(table(Account)).values(reachable=True))
    world.move(world.now + timedelta(days=1))
    assert heard(world, "s") == ["09-03 09:00"]
