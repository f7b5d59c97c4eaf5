"""Deadlines by chat: what is asked about, what is set, changed and taken back; and the questions about them."""

from datetime import date

import pytest

from bot.kinds.fact import Fact
from models.project_file import read_project
from tests.reminders.world import HQ, PROJECT, World, buttons, local, words


@pytest.fixture
def world() -> World:
    """Tuesday 18 August 2563, ten o'clock, with officers of บางรัก and สาทร."""
    world = World.begin("2020-08-18 10:00")
    world.join("a", "officer", "บางรัก")
    world.join("s", "officer", "สาทร")
    return world


def dues(world: World) -> list[tuple[str, str, str]]:
    return [(due.about, due.document, str(due.due)) for due in world.store(HQ).deadlines()]


def test_headquarters_sets_one_in_a_sentence(world: World) -> None:
    said = words(world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ก.ย. 63"))
    assert "กำหนด: แบบรายงาน 2 ภายใน อ. 15 ก.ย. 2563 · เหลือ 18 วันทำการ · ยังค้าง 50 เขต" in said
    assert "ก่อน 7 3 1 วันทำการ" in said
    assert dues(world) == [("document", "form2", "2020-09-15")]


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ก.ย. 63 ตามหนังสือ ที่ กท 0502/802", "ที่ กท 0502/802"),
        ("ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ก.ย. 63 ตามหนังสือด่วนที่สุด ที่ กท 0502/802 ลงวันที่ 30 เม.ย. 2563",
         "ด่วนที่สุด ที่ กท 0502/802 ลงวันที่ 30 เม.ย. 2563"),
        ("ตามหนังสือที่ กท ๐๕๐๒/ว ๘๐๒ ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ก.ย. 63", "ที่ กท ๐๕๐๒/ว ๘๐๒"),
    ],
)  # fmt: skip
def test_its_letter_is_kept_as_typed_and_named_in_reminders(world: World, text: str, letter: str) -> None:
    assert f"ตามหนังสือ {letter}" in words(world.tell(HQ, text))
    world.begin_daily()
    (push,) = [push for push in world.move("2020-09-02 09:30") if push.to == "a"]
    assert f"ตามหนังสือ {letter}" in words([push])


@pytest.mark.parametrize(
    ("text", "set_"),
    [
        ("ให้ทุกเขตส่งแบบรายงาน 1 และ 2 ภายใน 15 ก.ย. 63", [("document", "form1", "2020-09-15"), ("document", "form2", "2020-09-15")]),
        ("เขตที่ยังไม่คืนเงิน ให้คืนภายในวันจันทร์หน้า", [("refund", "", "2020-08-24")]),
        ("หมดเขตส่งแผนระดับเขตวันที่ 15 กันยายนนี้ค่ะ", [("document", "district_plan", "2020-09-15")]),
    ],
)
def test_it_knows_what_is_due(world: World, text: str, set_: list[tuple[str, str, str]]) -> None:
    world.tell(HQ, text)
    assert dues(world) == set_


def test_what_and_which_and_when_are_asked_for_one_after_another(world: World) -> None:
    assert "วันไหน" in words(world.tell(HQ, "ตั้งกำหนดส่งแบบ 2"))
    assert "แบบรายงาน 2" in words(world.tell(HQ, "15 ก.ย."))
    which = world.tell(HQ, "ให้ทุกเขตส่งแบบรายงานภายใน 15 ก.ย. 63")
    assert "เอกสารไหน" in words(which)
    assert "แบบรายงาน 1 ภายใน" in words(world.press(HQ, buttons(which)["แบบรายงาน 1 และ 2"]))
    what = world.tell(HQ, "รายงานรอบนี้ปิดรับวันศุกร์นี้ 16.30 น.")
    assert "เรื่องอะไร" in words(what)
    assert "เบิกจ่าย ภายใน ศ. 21 ส.ค. 2563" in words(world.press(HQ, buttons(what)["เบิกจ่าย"]))
    assert "ตอบไปแล้ว" in words(world.press(HQ, buttons(what)["เบิกจ่าย"]))
    assert len(dues(world)) == 3


def test_a_day_that_is_past_is_asked_about(world: World) -> None:
    asked = world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 8 พ.ค. 63")
    assert "ศ. 8 พ.ค. 2563 ผ่านมาแล้ว" in words(asked)
    assert dues(world) == []
    world.press(HQ, buttons(asked)["ใช้กำหนดนี้"])
    assert dues(world) == [("document", "form2", "2020-05-08")]


def test_a_typed_yes_sets_it_and_a_typed_no_drops_it(world: World) -> None:
    world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 8 พ.ค. 63")
    assert "ไม่ได้ตั้งกำหนด" in words(world.tell(HQ, "ไม่ใช่"))
    world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 8 พ.ค. 63")
    world.tell(HQ, "ใช่ค่ะ")
    assert dues(world) == [("document", "form2", "2020-05-08")]


def test_undoing_or_unsending_the_message_takes_it_back(world: World) -> None:
    world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ก.ย. 63")
    assert "ยกเลิกกำหนด: แบบรายงาน 2" in words(world.tell(HQ, "ยกเลิกรายงานเมื่อกี้"))
    assert dues(world) == []
    world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 1 ภายใน 15 ก.ย. 63")
    assert len(dues(world)) == 1
    world.unsend(HQ)
    assert dues(world) == []


def test_another_day_may_be_said_or_picked_instead(world: World) -> None:
    world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 8 พ.ค. 63")
    world.tell(HQ, "15 ก.ย.")
    assert dues(world) == [("document", "form2", "2020-09-15")]
    asked = world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 1 ภายใน 8 พ.ค. 63")
    world.press(HQ, buttons(asked)["เลือกวัน"], picked="2020-09-16")
    assert ("document", "form1", "2020-09-16") in dues(world)


def test_a_weekday_that_contradicts_its_date_is_asked_about(world: World) -> None:
    assert "ไม่ตรงกัน" in words(world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายในวันศุกร์ที่ 15 ก.ย. 63"))
    assert dues(world) == []


def test_a_day_outside_the_project_is_asked_about(world: World) -> None:
    asked = world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ธ.ค. 63")
    assert "นอกระยะโครงการ" in words(asked)
    assert "ไม่ได้ตั้ง" in words(world.press(HQ, buttons(asked)["ยกเลิก"]))
    assert "ยกเลิกไปแล้ว" in words(world.press(HQ, buttons(asked)["ใช้กำหนดนี้"]))
    assert dues(world) == []


def test_a_day_off_is_named(world: World) -> None:
    assert "วันหยุด (ชดเชยวันสงกรานต์)" in words(world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 4 ก.ย. 63"))
    assert "วันหยุด (เสาร์-อาทิตย์)" in words(world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 1 ภายใน 12 ก.ย. 63"))


def test_a_later_one_replaces_the_first_and_taking_it_back_restores_it(world: World) -> None:
    world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 4 ก.ย. 63")
    world.now = local("2020-08-19 10:00")
    changed = world.tell(HQ, "เลื่อนกำหนดส่งแบบรายงาน 2 เป็น 15 ก.ย. 63")
    assert "แทนกำหนดเดิม ศ. 4 ก.ย. 2563" in words(changed)
    assert dues(world) == [("document", "form2", "2020-09-15")]
    assert "ยกเลิกกำหนด แบบรายงาน 2" in words(world.press(HQ, buttons(changed)["ยกเลิก"]))
    assert dues(world) == [("document", "form2", "2020-09-04")]
    assert "ยกเลิกไปแล้ว" in words(world.press(HQ, buttons(changed)["ยกเลิก"]))


def test_what_was_due_at_a_past_moment_stays_what_it_was(world: World) -> None:
    def due_on(day: str) -> list[str]:
        return [str(due.due) for due in world.store(HQ).deadlines(local(f"{day} 12:00"))]

    world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 4 ก.ย. 63")
    world.now = local("2020-08-19 10:00")
    changed = world.tell(HQ, "เลื่อนกำหนดส่งแบบรายงาน 2 เป็น 15 ก.ย. 63")
    world.now = local("2020-08-21 10:00")
    world.press(HQ, buttons(changed)["ยกเลิก"])
    world.now = local("2020-08-24 10:00")
    world.press(HQ, next(iter(buttons(world.tell(HQ, "ยกเลิกกำหนดส่งแบบรายงาน 2")).values())))
    assert [due_on(f"2020-08-{day}") for day in (16, 18, 20, 22, 25)] == [[], ["2020-09-04"], ["2020-09-15"], ["2020-09-04"], []]


def test_an_officer_who_forwards_the_letter_is_told_who_sets_deadlines(world: World) -> None:
    said = world.tell("a", "เรียน ผอ.เขต ทุกเขต ขอให้ส่งแบบรายงานที่ 1 และ 2 ภายในวันศุกร์ที่ 18 กันยายน 2563")
    assert "เฉพาะ สยป." in words(said)
    assert dues(world) == []


@pytest.mark.parametrize(
    "letter",
    [
        "ที่ กท 0502/1200 เรื่อง ขอให้รายงานผลการใช้จ่ายงบประมาณ เรียน ผู้อำนวยการเขตบางรัก ด้วยสำนักยุทธศาสตร์และประเมินผลขอให้สำนักงานเขต"
        "รายงานผลการเบิกจ่ายงบประมาณ จำนวน 65,340 บาท ภายในวันที่ 30 ก.ย. 2563",
        "ที่ กท 0502/1200 เรื่อง ขอให้ส่งแบบรายงาน 2 เรียน ผู้อำนวยการเขตบางรัก ขอให้สำนักงานเขตส่งแบบรายงาน 2 ภายในวันที่ 30 ก.ย. 2563 "
        "จึงเรียนมาเพื่อโปรดดำเนินการ",
    ],
)
def test_of_a_whole_letter_that_is_forwarded_too(world: World, letter: str) -> None:
    assert "เฉพาะ สยป." in words(world.tell("a", letter))
    assert dues(world) == []


def test_loading_the_project_file_again_reminds_nobody_twice(world: World) -> None:
    file = read_project(PROJECT)
    world.store(HQ).save_project(file)
    world.now = local("2020-09-02 08:00")
    world.begin_daily()
    assert len([push for push in world.move("2020-09-02 09:30") if push.to == "a"]) == 1
    world.store(HQ).save_project(file)
    world.store("system").set_timer("remind-daily", "system", world.now, "remind-daily")
    assert [push for push in world.move("2020-09-02 10:30") if push.to == "a"] == []


# Questions


def test_ones_own_district_sees_how_long_is_left_and_what_it_owes(world: World) -> None:
    world.due("document", "2020-09-15", "form2")
    world.due("meeting", "2020-08-14")
    world.report("a", Fact("document", "บางรัก", {"document": "form2", "status": "sent"}))
    *answer, rides = world.tell("a", "เหลือกี่วันถึงกำหนดส่ง")
    assert "ยังมีเรื่องรอรายงาน" in words([rides])  # what is overdue rides on any answer
    assert "ประชุมชี้แจง: กำหนด ศ. 14 ส.ค. 2563 · เลยมา 4 วัน\nสถานะ: ยังไม่รายงาน เลยกำหนด 4 วัน" in words(answer)
    assert "แบบรายงาน 2: ภายใน อ. 15 ก.ย. 2563 · เหลือ 18 วันทำการ\nสถานะ: รายงานแล้ว อ. 18 ส.ค. 2563" in words(answer)
    assert buttons(answer) == {"รายงานประชุมชี้แจง": "v1|new|meeting"}


@pytest.mark.parametrize(
    ("now", "says"),
    [("2020-08-20 10:00", "เหลือ 2 วันทำการ"), ("2020-09-03 10:00", "เหลือ 1 วัน ไม่มีวันทำการแล้ว"), ("2020-09-04 10:00", "ครบกำหนดวันนี้")],
)
def test_how_long_is_left_knows_days_off(world: World, now: str, says: str) -> None:
    world.due("meeting", "2020-09-04" if "09" in now[5:7] else "2020-08-24")
    world.now = local(now)
    assert says in words(world.tell("a", "ประชุมต้องเสร็จเมื่อไหร่"))


def test_a_late_report_is_named_late(world: World) -> None:
    world.due("meeting", "2020-08-20")
    world.now = local("2020-08-24 10:00")
    world.report("a", Fact("meeting", "บางรัก", {"status": "held", "date": date(2020, 8, 19)}))
    assert "รายงานแล้ว จ. 24 ส.ค. 2563 หลังกำหนด 4 วัน" in words(world.tell("a", "ประชุมต้องเสร็จเมื่อไหร่"))


def test_headquarters_sees_all_districts_with_names(world: World) -> None:
    world.due("document", "2020-09-15", "form2")
    world.report("a", Fact("document", "บางรัก", {"document": "form2", "status": "sent"}))
    world.due("document", "2020-09-10", "form1")
    answer = world.tell(HQ, "กำหนดแบบ 2 วันไหน")
    assert "ทันกำหนด 1 · หลังกำหนด 0 · ค้าง 49 เขต" in words(answer)
    assert "และอีก 37 เขต" in words(answer)
    assert buttons(answer) == {"เตือนเขตที่ยังค้าง": "เตือนเขตที่ยังไม่ส่งแบบรายงาน 2"}


def test_without_deadlines_it_says_so(world: World) -> None:
    assert "ยังไม่มีกำหนดส่ง" in words(world.tell("a", "เหลือกี่วัน"))
    assert "ยังไม่มีกำหนดส่งเรื่องส่งคืนเงิน" in words(world.tell("a", "คืนเงินได้ถึงวันไหน"))


def test_who_was_reminded_is_answered_with_how_and_why_not(world: World) -> None:
    assert "ยังไม่ได้เตือน" in words(world.tell(HQ, "เตือนไปแล้วใครบ้าง"))
    world.due("document", "2020-08-21", "form2")
    world.begin_daily()
    world.store("s").lose()
    world.ride("a")
    world.move("2020-08-21 10:00")
    answer = words(world.tell(HQ, "เตือนไปแล้วใครบ้าง"))
    assert "อ. 18 ส.ค. 2563 1 คน (ส่งข้อความ 0 แจ้งพร้อมคำตอบ 1): บางรัก" in answer
    assert "ศ. 21 ส.ค. 2563 1 คน (ส่งข้อความ 1 แจ้งพร้อมคำตอบ 0): บางรัก" in answer
    assert "ติดต่อทางไลน์ไม่ได้: สาทร" in answer
    assert "สาทร" not in words(world.tell("a", "เตือนไปแล้วใครบ้าง"))


# Leave


def test_leave_is_noted_read_back_and_cancelled(world: World) -> None:
    noted = world.tell("a", "ลา 24-26 ส.ค.")
    assert "จ. 24 ส.ค. 2563 ถึง พ. 26 ส.ค. 2563" in words(noted)
    assert "จะไม่เตือน" in words(noted)
    assert [person.away for person in world.store(HQ).roster(date(2020, 8, 26), "a")] == [True]
    assert [person.away for person in world.store(HQ).roster(date(2020, 8, 27), "a")] == [False]
    assert "ไม่มีวันลานี้แล้ว" in words(world.press("s", buttons(noted)["ยกเลิกวันลา"]))
    assert "ยกเลิกวันลา" in words(world.press("a", buttons(noted)["ยกเลิกวันลา"]))
    assert [person.away for person in world.store(HQ).roster(date(2020, 8, 26), "a")] == [False]


def test_a_colleague_is_named_as_the_one_reminded_meanwhile(world: World) -> None:
    world.join("b", "officer", "บางรัก")
    assert "เพื่อนร่วมงานในเขตแทน" in words(world.tell("a", "ลา 24-26 ส.ค."))


def test_one_that_was_forgotten_for_years_still_lets_the_district_talk(world: World) -> None:
    world.tell(HQ, "ให้ทุกเขตส่งแบบรายงาน 2 ภายใน 15 ก.ย. 63")
    world.now = local("2026-11-26 10:00")
    assert "แบบรายงาน 2: กำหนด อ. 15 ก.ย. 2563" in words(world.tell("a", "ค้างอะไรบ้าง"))
    assert "บันทึกแล้ว" in words(world.tell("a", "ส่งแบบรายงาน 2 แล้ว 26 พ.ย. 69"))
