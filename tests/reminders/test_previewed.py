"""Under the preview of a chase: who, when, what with and what about are changed by a word, and nothing is sent that was not seen last."""

import pytest

from bot.districts import all_districts
from tests.reminders.world import HQ, World, buttons, words

NAMES = [each.name for each in all_districts()]
ONE, TWO, THREE = NAMES[:3]


@pytest.fixture
def world() -> World:
    """Tuesday 15 September 2563, ten o'clock: three districts with an officer, and the preview of a chase that reaches all of them."""
    world = World.begin("2020-09-15 10:00")
    for name in NAMES[:3]:
        world.join(name, "officer", name)
    world.store(HQ).note_quota(300, 100)
    assert "3 คน 3 ข้อความ" in words(world.tell(HQ, "ทวงแบบ 2"))
    return world


def _sent(world: World) -> list[str]:
    return [push.to for _, push in world.pushed]


@pytest.mark.parametrize(
    "text",
    [
        "เดี๋ยวก่อน ไม่ทวงแล้ว", "ยังไม่ส่งนะ", "ไม่ต้องทวงแบบ 2 แล้ว", "เปลี่ยนใจแล้ว", "อย่าเพิ่งส่ง", "งดทวงไปก่อน", "เอาไว้ก่อนดีกว่า", "ไม่เอาแล้วค่ะ",
    ],
)  # fmt: skip
def test_a_chase_that_is_called_off_is_not_sent(world: World, text: str) -> None:
    assert "ไม่ได้ส่ง" in words(world.tell(HQ, text))
    world.tell(HQ, "โอเค")
    assert _sent(world) == []


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        (f"ยกเว้น{ONE}", [TWO, THREE]), (f"ไม่เอา{ONE}กับ{TWO}", [THREE]), (f"ไม่ต้องทวงเขต{TWO}นะ", [ONE, THREE]),
        (f"ตัด{ONE} {THREE} ออก", [TWO]),
        (f"{TWO}ไม่ต้อง", [ONE, THREE]), (f"ไม่ใช่{ONE}", [TWO, THREE]), ("ยกเว้นกรุงเทพตะวันออก", [ONE, TWO]),
        (f"เอาเฉพาะ{TWO}", [TWO]), (f"แค่{ONE}กับ{TWO}พอ", [ONE, TWO]), (f"เขต{THREE}เขตเดียว", [THREE]), (f"ทวงเฉพาะ{ONE}", [ONE]),
        ("เฉพาะกรุงเทพกลาง", [ONE, TWO]),
    ],
)  # fmt: skip
def test_fewer_districts_are_shown_before_they_are_chased(world: World, text: str, reached: list[str]) -> None:
    preview = words(world.tell(HQ, text))
    assert f"แบบรายงาน 2 ({len(reached)} เขต): {', '.join(reached)}" in preview
    assert "ส่งเลยไหม" in preview
    world.tell(HQ, "ส่ง")
    assert _sent(world) == reached


def test_who_is_left_out_of_a_chase_of_one_is_not_chased_by_all(world: World) -> None:
    world.tell(HQ, f"เตือนเขต{ONE} เรื่องแบบ 2")
    assert "ไม่เหลือเขตที่จะเตือน" in words(world.tell(HQ, f"ยกเว้น{ONE}"))
    world.tell(HQ, "โอเค")
    assert _sent(world) == []


def test_a_district_comes_along_and_everybody_becomes_those_that_are_named(world: World) -> None:
    world.tell(HQ, f"เตือนเขต{ONE} เรื่องแบบ 2")
    assert f"(2 เขต): {ONE}, {TWO}" in words(world.tell(HQ, f"{TWO}ด้วย"))
    world.tell(HQ, "เตือนทุกเขต")
    assert f"เขต{THREE} (1 เขต)" in words(world.tell(HQ, f"เอาเฉพาะ{THREE}"))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("เปลี่ยนเป็นพรุ่งนี้ 9 โมง", "พ. 16 ก.ย. 2563 09.00 น."), ("ค่อยส่งพรุ่งนี้", "พ. 16 ก.ย. 2563 09.00 น."),
        ("เลื่อนเป็นบ่ายสอง", "อ. 15 ก.ย. 2563 14.00 น."), ("ไว้วันจันทร์ 10 โมงดีกว่า", "จ. 21 ก.ย. 2563 10.00 น."),
        ("ทุกวันจันทร์ 9 โมง", "จ. 21 ก.ย. 2563 09.00 น. (ทุกสัปดาห์)"),
    ],
)  # fmt: skip
def test_another_time_sets_it_for_then(world: World, text: str, at: str) -> None:
    assert f"ตั้งส่ง {at} ไหม" in words(world.tell(HQ, text))
    world.tell(HQ, "โอเค")
    assert _sent(world) == []


def test_an_hour_alone_keeps_the_day_and_a_day_alone_the_hour(world: World) -> None:
    world.tell(HQ, "พรุ่งนี้ 10 โมง")
    assert "ตั้งส่ง พ. 16 ก.ย. 2563 14.30 น. ไหม" in words(world.tell(HQ, "เปลี่ยนเป็นบ่ายสองครึ่ง"))
    assert "ตั้งส่ง จ. 21 ก.ย. 2563 14.30 น. ไหม" in words(world.tell(HQ, "เลื่อนไปวันจันทร์หน้า"))


@pytest.mark.parametrize("text", ["พรุ่งนี้เช้า", "ส่งตอนเย็น", "เปลี่ยนเป็น 8 โมง"])
def test_a_time_that_is_not_plain_or_past_is_asked_for_and_nothing_is_sent(world: World, text: str) -> None:
    assert "ยังไม่ได้ส่ง ให้ส่งวันไหน กี่โมง" in words(world.tell(HQ, text))
    world.tell(HQ, "โอเค")
    assert _sent(world) == []
    assert "ตั้งส่ง พ. 16 ก.ย. 2563 10.00 น. ไหม" in words(world.tell(HQ, "พรุ่งนี้ 10 โมง"))


def test_a_chase_wished_for_at_no_plain_hour_is_not_offered_for_now(world: World) -> None:
    assert words(world.tell(HQ, "ทวงแบบ 1 พรุ่งนี้เช้า")).startswith("ให้ส่งวันไหน กี่โมง")
    assert "แบบรายงาน 1" in words(world.tell(HQ, "พรุ่งนี้ 9 โมง"))


@pytest.mark.parametrize("text", ["แก้ข้อความเป็น {}", "แนบข้อความ {}", "เปลี่ยนข้อความว่า “{}”", "ข้อความว่า {}"])
def test_other_words_go_along(world: World, text: str) -> None:
    assert "พร้อมข้อความ: “ขอแบบ 2 ภายในพรุ่งนี้”" in words(world.tell(HQ, text.format("ขอแบบ 2 ภายในพรุ่งนี้")))
    world.tell(HQ, "ส่งเลย")
    assert "“ขอแบบ 2 ภายในพรุ่งนี้”" in words(list(world.pushed[0][1].replies))


@pytest.mark.parametrize("text", ["ไม่ต้องแนบข้อความ", "เอาข้อความออก", "ไม่เอาข้อความค่ะ"])
def test_the_words_may_stay_behind(world: World, text: str) -> None:
    assert "พร้อมข้อความ" in words(world.tell(HQ, "แนบข้อความ ขอด่วนนะคะ"))
    without = words(world.tell(HQ, text))
    assert "3 คน 3 ข้อความ" in without
    assert "พร้อมข้อความ" not in without


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("เปลี่ยนเป็นแบบ 1", "แบบรายงาน 1"), ("แบบ 1 ด้วย", "แบบรายงาน 2, แบบรายงาน 1"), ("แค่แบบ 1", "แบบรายงาน 1"),
        ("เปลี่ยนเป็นเรื่องประชุม", "ประชุมชี้แจง"),
    ],
)  # fmt: skip
def test_another_subject_makes_another_preview(world: World, text: str, subject: str) -> None:
    assert f"ยังค้าง{subject} (3 เขต)" in words(world.tell(HQ, text))


@pytest.mark.parametrize("text", ["เดี๋ยวก่อน", "รอแป๊บ", "ยกเว้นที่ลาอยู่", "เปลี่ยนเป็นวันนั้นแหละ", "แก้ก่อน"])
def test_what_only_makes_it_wait_says_what_can_be_said_and_is_no_yes(world: World, text: str) -> None:
    waits = world.tell(HQ, text)
    assert "ยังไม่ได้ส่ง เปลี่ยนก่อนส่งได้" in words(waits)
    assert "ส่งเลย" in buttons(waits)
    assert "3 คน 3 ข้อความ" in words(world.tell(HQ, "โอเค"))
    assert _sent(world) == []


@pytest.mark.parametrize("text", ["อะไรก็ไม่รู้นะ", "แก้เป็น 54 คน", "สวัสดีค่ะ", "ขอไฟล์สรุป"])
def test_a_yes_behind_anything_else_shows_the_preview_once_more(world: World, text: str) -> None:
    world.tell(HQ, text)
    assert "3 คน 3 ข้อความ" in words(world.tell(HQ, "โอเค"))
    assert _sent(world) == []
    world.tell(HQ, "โอเค")
    assert len(_sent(world)) == 3


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("โอเค ทวงแบบ 1 เลย", "ยังไม่ได้ส่ง เปลี่ยนก่อนส่งได้"), (f"โอเค ยกเว้น{ONE}", f"(2 เขต): {TWO}, {THREE}"),
        (f"ใช่ เอาเฉพาะ{TWO}", f"(1 เขต): {TWO}"),
        ("โอเค แต่แก้ข้อความก่อน", "ยังไม่ได้ส่ง เปลี่ยนก่อนส่งได้"), ("ได้ แต่ส่งพรุ่งนี้ 9 โมง", "ตั้งส่ง พ. 16 ก.ย. 2563 09.00 น. ไหม"),
    ],
)  # fmt: skip
def test_a_yes_with_more_to_it_sends_nothing_yet(world: World, text: str, then: str) -> None:
    assert then in words(world.tell(HQ, text))
    assert _sent(world) == []


@pytest.mark.parametrize("text", ["โอเค ส่งเลย", "ตกลงค่ะ", "ยืนยัน", "ใช่แล้ว"])
def test_a_mere_yes_sends_it(world: World, text: str) -> None:
    world.tell(HQ, text)
    assert len(_sent(world)) == 3
    assert f"วันนี้เตือนไปแล้ว 3 เขต: {ONE}, {TWO}, {THREE}" in words(world.tell(HQ, "ทวงแบบ 2 อีก"))


@pytest.mark.parametrize("text", ["งั้นทวงแค่แบบ 1", "เดี๋ยวนะ ทวงแบบ 1", "ช่วยทวงแบบ 1 ที"])
def test_small_words_may_lead_a_chase(world: World, text: str) -> None:
    world.tell(HQ, "ยกเลิก")
    assert "แบบรายงาน 1 (3 เขต)" in words(world.tell(HQ, text))


@pytest.mark.parametrize("text", ["ทวงเฉพาะพวกนี้", "ทวงกลุ่มนี้", "งั้นทวงเลย", "ทวงอีกที"])
def test_those_of_the_list_are_chased(world: World, text: str) -> None:
    world.tell(HQ, "ยกเลิก")
    world.tell(HQ, "ใครยังไม่ประชุม")
    assert "ยังค้างประชุมชี้แจง (3 เขต)" in words(world.tell(HQ, text))


def test_the_button_of_a_preview_that_was_changed_sends_nothing(world: World) -> None:
    first = buttons(world.tell(HQ, "ทวงแบบ 2"))["ส่งเลย"]
    world.tell(HQ, f"ยกเว้น{ONE}")
    assert "ยกเลิกไปแล้ว" in words(world.press(HQ, first))
    assert _sent(world) == []


def test_a_deadline_that_is_doubted_is_not_set_by_a_yes_behind_something_else(world: World) -> None:
    world.tell(HQ, "กำหนดส่งแบบ 1 ภายใน 1 ก.ย. 63")
    world.tell(HQ, "ใครยังไม่ประชุม")
    assert "ผ่านมาแล้ว ใช้กำหนดนี้หรือไม่" in words(world.tell(HQ, "ใช่"))
    assert world.store(HQ).deadlines() == ()
    world.tell(HQ, "ใช่")
    assert len(world.store(HQ).deadlines()) == 1
