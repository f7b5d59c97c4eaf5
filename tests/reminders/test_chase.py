"""Headquarters chases: the preview with its price, one tap, at a time, only who owes; everybody else is told that only สยป. may."""

from datetime import date

import pytest

from bot.districts import all_districts
from bot.kinds.fact import Fact
from bot.reading import read
from bot.texts import Texts
from handlers.deadlines import owed
from models.store.told import FREE_PLAN
from tests.reminders.world import HQ, World, buttons, local, words

NAMES = [each.name for each in all_districts()]
SENT = {"document": "form2", "status": "sent"}


@pytest.fixture
def world() -> World:
    """Tuesday 15 September 2563, ten o'clock: twenty districts with an officer, three of them have sent form 2; 100 pushes used."""
    world = World.begin("2020-09-15 10:00")
    for name in NAMES[:20]:
        world.join(name, "officer", name)
    for name in NAMES[:3]:
        world.report(name, Fact("document", name, SENT))
    world.store(HQ).note_quota(300, 100)
    return world


def test_the_preview_has_the_price_and_one_tap_sends_it_to_those_who_owe(world: World) -> None:
    preview = world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    assert "17 คน 17 ข้อความ เหลือ 183 ข้อความเดือนนี้ ส่งเลยไหม" in words(preview)
    assert "ยังไม่มีผู้ลงทะเบียน 30 เขต" in words(preview)
    assert world.pushed == []
    send = buttons(preview)["ส่งเลย"]
    assert "ส่งแล้ว 17 คน เหลือ 183 ข้อความเดือนนี้" in words(world.press(HQ, send))
    assert [push.to for _, push in world.pushed] == NAMES[3:20]
    assert "ส่งหรือตั้งไว้แล้ว" in words(world.press(HQ, send))
    assert len(world.pushed) == 17


def test_the_chased_see_what_is_owed_and_can_report_it(world: World) -> None:
    world.press(HQ, buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2"))["ส่งเลย"])
    replies = world.pushed[0][1].replies
    assert "สยป. ขอให้ช่วยรายงาน\nแบบรายงาน 2: รอรายงานให้ครบ" in words(list(replies))
    assert "ส่งแบบรายงาน 2 แล้ว" in buttons(list(replies))


def test_who_reports_between_preview_and_tap_is_not_chased(world: World) -> None:
    preview = world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    world.report(NAMES[5], Fact("document", NAMES[5], SENT))
    assert "ส่งแล้ว 16 คน" in words(world.press(HQ, buttons(preview)["ส่งเลย"]))


def test_it_can_be_set_for_a_time_and_then_reaches_who_still_owes(world: World) -> None:
    preview = world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2 วันจันทร์หน้า 9 โมง")
    assert "ตั้งส่ง จ. 21 ก.ย. 2563 09.00 น. ไหม" in words(preview)
    assert "จ. 21 ก.ย. 2563 09.00 น. แล้ว" in words(world.press(HQ, buttons(preview)["ตั้งไว้"]))
    world.report(NAMES[4], Fact("document", NAMES[4], SENT))
    assert len(world.move("2020-09-21 09:30")) == 16


def test_one_that_came_due_while_the_server_was_down_waits_for_office_hours(world: World) -> None:
    world.press(HQ, buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2 วันจันทร์หน้า 9 โมง"))["ตั้งไว้"])
    assert world.jump("2020-09-21 20:00") == []
    assert len(world.move("2020-09-22 09:30")) == 17
    assert world.move("2020-09-30 12:00") == []


def test_a_set_chase_ends_with_the_post_or_the_project_of_who_set_it(world: World) -> None:
    set_ = buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2 วันจันทร์หน้า 9 โมง"))["ตั้งไว้"]
    world.press(HQ, set_)
    post = world.store(HQ).post
    assert post is not None
    world.store(HQ).end_post(post.id, world.now)
    assert world.move("2020-09-21 09:30") == []
    assert world.store(HQ).reminders() == ()


def test_buttons_of_a_project_that_is_closed_are_old(world: World) -> None:
    send = buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2"))["ส่งเลย"]
    world.store(HQ).close_project()
    world.now = local("2020-09-15 10:01")
    assert "ใช้ไม่ได้แล้ว" in words(world.press(HQ, send))
    assert world.pushed == []


def test_a_time_said_after_the_preview_sets_it(world: World) -> None:
    world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    assert "ตั้งส่ง พ. 16 ก.ย. 2563 09.00 น." in words(world.tell(HQ, "พรุ่งนี้ 9 โมง"))
    world.tell(HQ, "ยืนยัน")
    assert len(world.move("2020-09-16 09:30")) == 17


def test_another_chase_takes_nothing_from_the_one_before(world: World) -> None:
    world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    assert "เขตที่ยังค้างประชุมชี้แจง (20 เขต)" in words(world.tell(HQ, "เตือนเขตที่ยังไม่ประชุม"))


def test_a_typed_no_drops_it(world: World) -> None:
    world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2 วันจันทร์หน้า 9 โมง")
    assert "ไม่ได้ส่ง" in words(world.tell(HQ, "ไม่ใช่"))
    assert world.move("2020-09-30 12:00") == []


def test_the_drop_button_drops_it(world: World) -> None:
    preview = buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2"))
    world.press(HQ, preview["ยกเลิก"])
    assert "ยกเลิกไปแล้ว" in words(world.press(HQ, preview["ส่งเลย"]))
    assert world.pushed == []


@pytest.mark.parametrize(
    ("now", "text", "leaves"),
    [
        ("2020-09-15 18:00", "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2", "พ. 16 ก.ย. 2563 09.00 น."),
        ("2020-09-12 10:00", "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2", "จ. 14 ก.ย. 2563 09.00 น."),
        ("2020-09-15 10:00", "วันเสาร์นี้ 10 โมง เตือนเขตที่ยังไม่ส่งแบบรายงาน 2", "จ. 21 ก.ย. 2563 09.00 น."),
        ("2020-09-15 10:00", "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2 พรุ่งนี้ 20.00 น.", "พฤ. 17 ก.ย. 2563 09.00 น."),
    ],
)
def test_nobody_is_chased_outside_office_hours(world: World, now: str, text: str, leaves: str) -> None:
    world.now = local(now)
    preview = world.tell(HQ, text)
    assert "นอกเวลาทำการ" in words(preview)
    assert leaves in words(preview)
    world.press(HQ, buttons(preview)["ตั้งไว้"])
    assert world.pushed == []


def test_a_preview_tapped_in_the_evening_waits_for_the_morning(world: World) -> None:
    send = buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2"))["ส่งเลย"]
    world.move("2020-09-15 19:00")
    assert "พ. 16 ก.ย. 2563 09.00 น." in words(world.press(HQ, send))
    assert world.pushed == []
    assert len(world.move("2020-09-16 09:30")) == 17


def test_a_chase_the_month_cannot_pay_for_is_not_offered(world: World) -> None:
    world.store(HQ).note_quota(300, 290)
    preview = world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    assert "17 คน แต่เดือนนี้เหลือ 10 ข้อความ" in words(preview)
    assert "ส่งเลย" not in buttons(preview)


def test_a_set_chase_stays_within_what_is_left_and_keeps_the_reason(world: World) -> None:
    world.press(HQ, buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2 วันจันทร์หน้า 9 โมง"))["ตั้งไว้"])
    world.store(HQ).note_quota(300, 290)
    assert len(world.move("2020-09-21 09:30")) == 10
    held = [line for line in world.store(HQ).told_between(date(2020, 9, 21), date(2020, 9, 21)) if line.reason == "quota"]
    assert len(held) == 7


def test_a_set_chase_sends_nothing_in_a_month_that_is_overspent_before_line_was_asked(world: World) -> None:
    world.press(HQ, buttons(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2 วันที่ 1 ต.ค. 9 โมง"))["ตั้งไว้"])
    world.now = local("2020-10-01 08:30")
    for _ in range(FREE_PLAN + 10):
        world.store(HQ).spend(NAMES[0], "personal")
    assert world.move("2020-10-01 09:30") == []
    held = world.store(HQ).told_between(date(2020, 10, 1), date(2020, 10, 1))
    assert [line.reason for line in held].count("quota") == 17


def test_without_a_limit_no_remainder_is_named(world: World) -> None:
    world.store(HQ).note_quota(None, 100)
    preview = world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    assert "17 คน 17 ข้อความ ส่งเลยไหม" in words(preview)
    assert "ส่งแล้ว 17 คน" in words(world.press(HQ, buttons(preview)["ส่งเลย"]))


def test_who_is_mid_report_is_told_an_hour_later_and_who_blocked_is_named(world: World) -> None:
    world.store(NAMES[7]).lose()
    store = world.store(NAMES[8])
    store.keep_draft(store.keep_report("e1", "", "เบิกแล้ว"), Fact("disbursement", NAMES[8], {}), ("amount",), ())
    preview = world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    assert f"ติดต่อทางไลน์ไม่ได้ 1 เขต: {NAMES[7]}" in words(preview)
    world.press(HQ, buttons(preview)["ส่งเลย"])
    assert len(world.pushed) == 15
    assert [push.to for push in world.move("2020-09-15 12:00")] == [NAMES[8]]


def test_when_nobody_owes_it_says_so(world: World) -> None:
    for name in NAMES[3:20]:
        world.report(name, Fact("document", name, SENT))
    assert "ไม่มีผู้ที่ต้องเตือน" in words(world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2"))


def test_one_district_or_all_get_what_is_asked_for_and_not_the_command(world: World) -> None:
    preview = world.tell(HQ, f"เตือนเขต{NAMES[0]}พรุ่งนี้ 10 โมง เรื่องทำแผน")
    world.press(HQ, buttons(preview)["ตั้งไว้"])
    (push,) = world.move("2020-09-16 10:30")
    assert push.to == NAMES[0]
    assert "แผนพัฒนาชุมชน: รอรายงานให้ครบ" in words([push])
    assert "เตือนเขต" not in words([push])
    assert "20 คน 20 ข้อความ" in words(world.tell(HQ, "เตือนทุกเขตพรุ่งนี้ 10 โมง"))


def test_the_district_is_asked_for_when_none_was_said(world: World) -> None:
    assert "เตือนเขตไหน" in words(world.tell(HQ, "เตือนเขตเราด้วยพรุ่งนี้ 8.30 น."))
    assert f"เขต{NAMES[2]}" in words(world.tell(HQ, f"เขต{NAMES[2]}"))


def test_a_repeating_chase_goes_on_until_cancelled(world: World) -> None:
    preview = world.tell(HQ, "ทุกวันตอน 16.00 เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    assert "(ทุกวัน)" in words(preview)
    cancel = buttons(world.press(HQ, buttons(preview)["ตั้งไว้"]))["ยกเลิก"]
    assert len(world.move("2020-09-16 16:30")) == 17
    world.press(HQ, cancel)
    assert world.move("2020-09-30 12:00") == []


@pytest.mark.parametrize("text", ["เตือนเขตที่ยังไม่ส่งแบบรายงาน 2 พรุ่งนี้ 9 โมง", "เตือนทุกเขตพรุ่งนี้ 9 โมง", "เตือนเขตสาทรพรุ่งนี้ 9 โมง"])
def test_an_officer_is_told_that_only_headquarters_reminds_others(world: World, text: str) -> None:
    assert "เฉพาะ สยป." in words(world.tell(NAMES[0], text))
    assert world.move("2020-09-30 12:00") == []


@pytest.mark.parametrize("words_of", sorted(Texts(owed.__file__).table("chase").items()))
def test_the_words_on_the_chase_button_read_as_that_chase(words_of: tuple[str, str]) -> None:
    subject, text = words_of
    reading = read(text, date(2020, 9, 15))
    assert (reading.intent, reading.audience) == ("remind", "missing")
    assert subject in (reading.about, " ".join(reading.documents))


@pytest.mark.parametrize(("document", "text"), sorted(Texts(owed.__file__).table("labels").items()))
def test_the_words_on_the_report_button_read_as_that_report(document: str, text: str) -> None:
    reading = read(text, date(2020, 9, 15), "บางรัก")
    assert [fact.slots for fact in reading.facts] == [{"document": document, "status": "sent"}]


def test_a_note_goes_along_and_is_shown_before_it_is_sent(world: World) -> None:
    preview = world.tell(HQ, "ทวงเขตที่ยังไม่ส่งแบบรายงาน 2 แนบข้อความ ขอความร่วมมือด้วย")
    assert "แจ้งเรื่องที่ค้าง: แบบรายงาน 2\nพร้อมข้อความ: “ขอความร่วมมือด้วย”" in words(preview)
    world.press(HQ, buttons(preview)["ส่งเลย"])
    assert "สยป. ฝากแจ้ง\n“ขอความร่วมมือด้วย”" in words(list(world.pushed[0][1].replies))


@pytest.mark.parametrize(("said", "told"), [("ทวงแบบ 2 {}", ""), ("เตือนเขต{}: ขอแบบ 2 ด่วนค่ะ", "สยป. ฝากแจ้ง\n“ขอแบบ 2 ด่วนค่ะ”\n")])
def test_of_a_chase_only_what_is_meant_for_the_district_goes_along(world: World, said: str, told: str) -> None:
    world.press(HQ, buttons(world.tell(HQ, said.format(NAMES[4])))["ส่งเลย"])
    assert words(list(world.pushed[0][1].replies)).startswith(f"{told}เขต{NAMES[4]} ยังมีเรื่องรอรายงาน")


def test_a_yes_behind_another_question_shows_the_preview_once_more_and_sends_nothing(world: World) -> None:
    preview = world.tell(HQ, "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2")
    world.tell(HQ, "ใครยังไม่บรรจุ")
    again = world.tell(HQ, "ใช่")
    assert "17 คน 17 ข้อความ เหลือ 183 ข้อความเดือนนี้ ส่งเลยไหม" in words(again)
    assert world.pushed == []
    assert "ยกเลิกไปแล้ว" in words(world.press(HQ, buttons(preview)["ส่งเลย"]))
    assert "ส่งแล้ว 17 คน" in words(world.tell(HQ, "ใช่"))


def test_the_button_of_a_narrowed_list_chases_those_of_the_list_alone(world: World) -> None:
    for name in NAMES[:3]:
        world.report(name, Fact("meeting", name, {"status": "held"}))
    world.report(NAMES[1], Fact("action_plan", NAMES[1], {"projects": 1, "fiscal_year": 2564}))
    listed = world.tell(HQ, "เขตที่ประชุมแล้วแต่ยังไม่บรรจุ")
    assert "2/3 เขต" in words(listed)
    chased = world.tell(HQ, buttons(listed)["ทวงเขตที่ยังขาด"])
    assert f"(2 เขต): {NAMES[0]}, {NAMES[2]}" in words(chased)
    world.tell(HQ, "เขตที่ประชุมแล้วแต่ยังไม่บรรจุ")
    assert words(world.tell(HQ, "ทวง")) == words(chased)


def test_a_list_of_nobody_says_so_and_nobody_is_chased(world: World) -> None:
    listed = world.tell(HQ, "เขตที่ประชุมแล้วแต่ยังไม่บรรจุ")
    assert "ยังไม่มีเขตที่เข้าข้อนี้" in words(listed)
    assert "ทวงเขตที่ยังขาด" not in buttons(listed)
    assert "ส่งเลยไหม" not in words(world.tell(HQ, "ทวง"))


def test_others_who_chase_a_narrowed_list_are_told_who_may_and_report_nothing(world: World) -> None:
    world.report(NAMES[1], Fact("meeting", NAMES[1], {"status": "held"}))
    assert "ได้เฉพาะ สยป." in words(world.tell(NAMES[0], "ทวงเขตที่ประชุมแล้วแต่ยังไม่บรรจุ"))
