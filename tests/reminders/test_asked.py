"""Personal reminders: set in Thai, completed over two messages, listed, cancelled, snoozed, repeated; they come at the time asked for."""

import pytest

from bot.kinds.fact import Fact
from tests.reminders.world import HQ, World, buttons, local, words


@pytest.fixture
def world() -> World:
    """Tuesday 15 September 2563, ten o'clock, with an officer of บางรัก."""
    world = World.begin("2020-09-15 10:00")
    world.join("a", "officer", "บางรัก")
    return world


@pytest.mark.parametrize(
    ("text", "read_back", "comes"),
    [
        ("เตือนผมพรุ่งนี้บ่ายสอง", "พ. 16 ก.ย. 2563 14.00 น.", "2020-09-16 14:00"),
        ("เตือนผมวันศุกร์นี้ 16.30 น. โทรหาประธานชุมชน", "ศ. 18 ก.ย. 2563 16.30 น.", "2020-09-18 16:30"),
        ("ตีห้าครึ่งพรุ่งนี้เตือนผมออกจากบ้าน", "พ. 16 ก.ย. 2563 05.30 น.", "2020-09-16 05:30"),  # quiet hours or not
        ("วันเสาร์นี้ 9 โมง เตือนฉันด้วย", "ส. 19 ก.ย. 2563 09.00 น.", "2020-09-19 09:00"),
        ("เตือนเขตเราวันที่ 20 บ่ายโมง", "อา. 20 ก.ย. 2563 13.00 น.", "2020-09-20 13:00"),
    ],
)
def test_it_is_read_back_and_comes_with_the_words_typed(world: World, text: str, read_back: str, comes: str) -> None:
    assert read_back in words(world.tell("a", text))
    world.move("2020-09-30 12:00")
    ((at, push),) = world.pushed
    assert (at, push.to) == (local(comes), "a")
    assert f"“{text}”" in words([push])


def test_the_time_may_be_said_in_the_next_message(world: World) -> None:
    assert "กี่โมง" in words(world.tell("a", "เตือนให้โทรหาประธานชุมชนด้วย"))
    assert "พ. 16 ก.ย. 2563 14.00 น." in words(world.tell("a", "พรุ่งนี้บ่ายสอง"))
    assert "โทรหาประธานชุมชน" in words(world.move("2020-09-16 15:00"))


def test_a_day_may_be_picked(world: World) -> None:
    assert buttons(world.tell("a", "ตั้งเตือนให้หน่อย"))["เลือกวัน"] == "v1|remind-day|0"
    assert "จ. 21 ก.ย. 2563 09.00 น." in words(world.press("a", "v1|remind-day|0", picked="2020-09-21"))
    assert "ปุ่มนี้ใช้ไม่ได้แล้ว" in words(world.press("a", "v1|remind-day|0", picked="2020-09-22"))


def test_a_time_that_is_past_is_asked_about(world: World) -> None:
    assert "ผ่านไปแล้ว" in words(world.tell("a", "เตือนผมวันนี้ 9 โมง"))
    assert "พ. 16 ก.ย. 2563 09.00 น." in words(world.tell("a", "พรุ่งนี้ 9 โมง"))


def test_they_are_listed_by_number_and_cancelled_by_number_or_button(world: World) -> None:
    for text in ("เตือนผมพรุ่งนี้บ่ายสอง", "เตือนผมวันศุกร์นี้ 10 โมง", "เตือนผมวันจันทร์หน้า 10 โมง"):
        world.tell("a", text)
    listed = world.tell("a", "ดูการแจ้งเตือนของฉัน")
    assert "1. พ. 16 ก.ย." in words(listed)
    assert "2. ศ. 18 ก.ย." in words(listed)
    assert "ศ. 18 ก.ย." in words(world.tell("a", "ยกเลิกการเตือน 2"))
    assert "ยกเลิกข้อไหน" in words(world.tell("a", "ยกเลิกการเตือน"))
    first = buttons(listed)["ยกเลิกข้อ 1"]
    assert "ยกเลิกการเตือน พ. 16 ก.ย." in words(world.press("a", first))
    assert "ยกเลิกไปแล้ว" in words(world.press("a", first))
    assert "จ. 21 ก.ย." in words(world.tell("a", "ยกเลิกการเตือน"))  # the only one left
    assert world.move("2020-09-30 12:00") == []
    assert "ยังไม่มี" in words(world.tell("a", "ดูการแจ้งเตือนของฉัน"))


def test_nobody_cancels_anothers(world: World) -> None:
    button = buttons(world.tell("a", "เตือนผมพรุ่งนี้บ่ายสอง"))["ยกเลิก"]
    assert "ใช้ไม่ได้" in words(world.press(HQ, button))
    assert len(world.move("2020-09-16 15:00")) == 1


def test_snoozing_makes_it_come_again(world: World) -> None:
    world.tell("a", "เตือนผมพรุ่งนี้บ่ายสอง")
    (push,) = world.move("2020-09-16 14:05")
    snooze = buttons(push.replies)
    assert "พ. 16 ก.ย. 2563 14.15 น." in words(world.press("a", snooze["อีก 10 นาที"]))
    assert len(world.move("2020-09-16 14:15")) == 1
    assert "พฤ. 17 ก.ย. 2563 14.00 น." in words(world.press("a", snooze["พรุ่งนี้"]))
    assert len(world.move("2020-09-17 14:00")) == 1


@pytest.mark.parametrize(
    ("begin", "text", "comes"),
    [
        ("2020-09-15 10:00", "ทุกวันจันทร์ 9 โมง เตือนผมด้วย", ["09-21", "09-28", "10-05", "10-12"]),  # into the next fiscal year
        ("2020-01-29 10:00", "เตือนผมทุกวันที่ 31 ของเดือน", ["01-31", "02-29", "03-31", "04-30"]),
        ("2020-02-27 10:00", "เตือนผมทุกวัน 4 โมงเย็น", ["02-28", "02-29", "03-01", "03-02"]),
        ("2020-09-02 10:00", "ทุกวันทำงาน 9 โมง เตือนฉันเช็กไลน์", ["09-03", "09-08", "09-09", "09-10"]),
    ],
)
def test_repeats_come_on_their_days_and_stop_when_cancelled(begin: str, text: str, comes: list[str]) -> None:
    world = World.begin(begin)
    world.join("a", "officer", "บางรัก")
    cancel = buttons(world.tell("a", text))["ยกเลิก"]
    while len(world.pushed) < 4:
        world.move(world.store("system").timers("remind:")[0].due)
    assert [f"{at.astimezone(local(begin).tzinfo):%m-%d}" for at, _ in world.pushed] == comes
    world.press("a", cancel)
    assert world.store("system").timers("remind:") == ()


def test_snoozing_a_repeat_leaves_the_series_alone(world: World) -> None:
    world.tell("a", "เตือนผมทุกวัน 4 โมงเย็น")
    (push,) = world.move("2020-09-16 16:01")
    world.press("a", buttons(push.replies)["อีก 1 ชั่วโมง"])
    world.move("2020-09-17 16:30")
    assert [f"{at.astimezone(local('2020-09-15 10:00').tzinfo):%d %H:%M}" for at, _ in world.pushed] == ["16 16:00", "16 17:01", "17 16:00"]


def test_a_person_has_at_most_five_repeats(world: World) -> None:
    for hour in range(10, 15):
        assert "ตั้งเตือนแล้ว" in words(world.tell("a", f"เตือนผมทุกวัน {hour}.00 น."))
    assert "5 รายการ" in words(world.tell("a", "เตือนผมทุกวัน 16.00 น."))
    assert "ตั้งเตือนแล้ว" in words(world.tell("a", "เตือนผมพรุ่งนี้ 16.00 น."))


def test_what_came_due_while_the_server_was_down_comes_once_and_says_when_it_was_meant(world: World) -> None:
    world.tell("a", "เตือนผมทุกวัน 4 โมงเย็น")
    pushes = world.jump("2020-09-19 08:00")
    assert len(pushes) == 1
    assert "ตั้งไว้ พ. 16 ก.ย. 2563 16.00 น." in words(pushes)
    assert [timer.due for timer in world.store("system").timers("remind:")] == [local("2020-09-19 16:00")]


def test_one_about_a_kind_says_whether_it_is_still_owed(world: World) -> None:
    world.tell("a", "เตือนผมวันศุกร์นี้ 10 โมง เรื่องเบิกเงิน")
    world.tell("a", "เตือนผมวันศุกร์นี้ 11 โมง เรื่องเบิกเงิน")
    assert "ยังรอรายงาน: เบิกจ่าย" in words(world.move("2020-09-18 10:30"))
    world.report("a", Fact("disbursement", "บางรัก", {"amount": 1000}))
    assert "เบิกจ่าย รายงานครบแล้ว" in words(world.move("2020-09-18 11:30"))


def test_each_counts_one_push(world: World) -> None:
    world.tell("a", "เตือนผมพรุ่งนี้บ่ายสอง")
    world.move("2020-09-17 12:00")
    assert world.store(HQ).pushes() == (1, 299)


def test_an_unknown_button_is_answered(world: World) -> None:
    assert "ปุ่มนี้ใช้ไม่ได้แล้ว" in words(world.press("a", "v1|remind-nonsense|1"))


def test_erasing_a_person_forgets_what_they_asked_for(world: World) -> None:
    world.tell("a", "เตือนผมพรุ่งนี้บ่ายสอง")
    world.store("a").erase_reminders()
    assert world.move("2020-09-30 12:00") == []


def test_another_reminder_keeps_its_own_words_and_not_those_that_waited(world: World) -> None:
    assert "ไม่มีในปฏิทิน" in words(world.tell("a", "เตือนวันที่ 31 ก.พ. ส่งแบบ"))
    said = words(world.tell("a", "เตือนวันที่ 1 ม.ค. 64 8 โมง สวัสดีปีใหม่"))
    assert "“เตือนวันที่ 1 ม.ค. 64 8 โมง สวัสดีปีใหม่”" in said
    world.tell("a", "เตือนผมส่งแบบ")
    assert "“เตือนผมส่งแบบ”" in words(world.tell("a", "เตือนพรุ่งนี้ 9 โมง"))


def test_a_reminder_of_the_list_is_cancelled_by_its_number_in_words(world: World) -> None:
    for day in ("17", "18", "21"):
        world.tell("a", f"เตือนผมวันที่ {day} ก.ย. 9 โมง เรื่องที่ {day}")
    world.tell("a", "ดูการแจ้งเตือนของฉัน")
    assert "เรื่องที่ 17" in words(world.tell("a", "ยกเลิกข้อ 1"))
    assert "เรื่องที่ 18" in words(world.tell("a", "ลบอันที่ 2"))
    assert "เรื่องที่ 21" in words(world.tell("a", "ดูการแจ้งเตือนของฉัน"))


def test_several_reminders_of_the_list_are_cancelled_at_once(world: World) -> None:
    for day in ("17", "18", "21"):
        world.tell("a", f"เตือนผมวันที่ {day} ก.ย. 9 โมง เรื่องที่ {day}")
    world.tell("a", "ดูการแจ้งเตือนของฉัน")
    assert words(world.tell("a", "ยกเลิกข้อ 1 กับ 3")).count("ยกเลิกการเตือน") == 2
    assert "เรื่องที่ 18" in (left := words(world.tell("a", "ดูการแจ้งเตือนของฉัน")))
    assert "เรื่องที่ 17" not in left


def test_a_question_about_a_report_stays_open_behind_a_reminder(world: World) -> None:
    world.tell("a", "เบิกจ่ายแล้ว")
    world.tell("a", "เตือนผมพรุ่งนี้ 9 โมงเรื่องเบิก")
    assert "เบิกจ่าย 12,000 บาท" in words(world.tell("a", "12000"))


def test_reminding_a_district_is_not_stopped_by_stopping_ones_own(world: World) -> None:
    world.tell(HQ, "เตือนผมพรุ่งนี้ 9 โมง ประชุมกอง")
    assert "หยุดเองเมื่อเขตรายงานครบ" in words(world.tell(HQ, "หยุดเตือนเขตสาทร"))
    assert "ประชุมกอง" in words(world.tell(HQ, "ดูการแจ้งเตือนของฉัน"))


def test_a_day_that_there_is_not_is_said_so_in_the_answer_too(world: World) -> None:
    world.tell("a", "เตือนอีกที")
    assert "ไม่มีในปฏิทิน" in words(world.tell("a", "เตือน 31 มิ.ย. 9 โมง"))


def test_a_stand_in_that_is_named_with_a_leave_is_said_not_to_be_kept(world: World) -> None:
    assert "ระบุผู้แทนเองยังไม่ได้" in words(world.tell("a", "ลา 24-25 ธ.ค. ให้หัวหน้าแทน"))
    assert "ระบุผู้แทน" not in words(world.tell("a", "ลา 24-25 ธ.ค."))
