"""A deadline that is only wondered about is not moved: it is shown as it stands, and moved by a tap, or a typed yes, with its letter."""

import pytest

from tests.reminders.world import HQ, World, buttons, words

OFFICER = "สาทร"


@pytest.fixture
def world() -> World:
    """Wednesday 17 June 2563, ten o'clock: form 1 is due on 26 June by a letter."""
    world = World.begin("2020-06-17 10:00")
    world.join(OFFICER, "officer", OFFICER)
    world.tell(HQ, "กำหนดส่งแบบรายงาน 1 ภายใน 26 มิ.ย. 63 ตามหนังสือ กท 0505/1234")
    return world


def _set(world: World) -> dict[str, str]:
    return {due.document: f"{due.due.day}/{due.due.month} {due.letter}".strip() for due in world.store(HQ).deadlines()}


@pytest.mark.parametrize(
    "text",
    [
        "ถ้าเลื่อนแบบ 1 เป็น 30 มิ.ย. จะดีไหม", "เลื่อนแบบ 1 ไป 30 มิ.ย. ได้ไหม", "ควรเลื่อนแบบ 1 เป็น 30 มิ.ย. มั้ย", "เลื่อนกำหนดแบบ 1 เป็น 30 มิ.ย. ดีไหมคะ",
        "หากเลื่อนเดดไลน์แบบ 1 เป็น 30 มิ.ย. จะช้าไปไหม", "ขยายแบบ 1 ถึง 30 มิ.ย. ดีไหม", "สมมติเลื่อนกำหนดส่งแบบรายงาน 1 ไปสิ้นเดือน",
        "ถ้าเลื่อนเป็น 30 มิ.ย. จะดีไหม",
        "เลื่อนเป็น 30 มิ.ย. ดีไหม", "ขยายกำหนดแบบ 1 อีก 4 วันได้ไหม", "ขยายอีก 4 วันดีไหม",
    ],
)  # fmt: skip
def test_what_is_only_wondered_about_is_offered(world: World, text: str) -> None:
    told = world.tell(HQ, text)
    assert "แบบรายงาน 1: ภายใน ศ. 26 มิ.ย. 2563" in words(told)
    assert "ยังไม่ได้เลื่อน จะเลื่อน แบบรายงาน 1 เป็น อ. 30 มิ.ย. 2563 ให้ทุกเขตหรือไม่" in words(told)
    assert _set(world) == {"form1": "26/6 กท 0505/1234"}
    assert "แทนกำหนดเดิม ศ. 26 มิ.ย. 2563" in words(world.press(HQ, buttons(told)["ใช้กำหนดนี้"]))
    assert _set(world) == {"form1": "30/6 กท 0505/1234"}


@pytest.mark.parametrize(("text", "day"), [("ใช่", "30/6"), ("ไม่", "26/6"), ("1 ก.ค.", "1/7")])
def test_the_offer_is_answered_in_words(world: World, text: str, day: str) -> None:
    world.tell(HQ, "ถ้าเลื่อนแบบ 1 เป็น 30 มิ.ย. จะดีไหม")
    world.tell(HQ, text)
    assert _set(world)["form1"].startswith(day)
    assert "เลื่อนเป็น" not in words(world.tell(HQ, "เลื่อนเป็น 3 ก.ค."))
    assert _set(world)["form1"].startswith("3/7" if text != "ไม่" else "26/6")


@pytest.mark.parametrize(
    "text", ["บางรักขอเลื่อนแบบ 1 เป็น 30 มิ.ย.", "สาทรกับบางรักอยากให้ขยายแบบ 1 ถึง 30 มิ.ย.", "ถ้าเลื่อนแบบ 1 ของบางรักเป็น 30 มิ.ย. ได้ไหม"],
)  # fmt: skip
def test_what_a_district_wishes_is_offered_for_all(world: World, text: str) -> None:
    assert "จึงยังไม่ได้ตั้ง จะตั้งแบบรายงาน 1 อ. 30 มิ.ย. 2563 ให้ทุกเขตหรือไม่" in words(world.tell(HQ, text))
    assert _set(world) == {"form1": "26/6 กท 0505/1234"}


def test_one_that_does_not_stand_is_offered_as_it_would_be(world: World) -> None:
    assert "ยังไม่ได้ตั้ง จะตั้งกำหนด ประชุมชี้แจง อ. 30 มิ.ย. 2563 ให้ทุกเขตหรือไม่" in words(world.tell(HQ, "เลื่อนกำหนดประชุมเป็น 30 มิ.ย. ดีไหม"))
    assert "ผ่านมาแล้ว ใช้กำหนดนี้หรือไม่" in words(world.tell(HQ, "ถ้าเลื่อนแบบ 1 เป็น 1 มิ.ย. 63 จะดีไหม"))
    assert list(_set(world)) == ["form1"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("เลื่อนแบบ 1 ไป 30 มิ.ย. ได้ไหม", "ส่งหลังกำหนดได้ ระบบรับไว้ นับให้ และระบุว่าส่งหลังกำหนด ส่วนการเลื่อนกำหนดทำโดย สยป."),
        ("ควรเลื่อนแบบ 1 เป็น 1 ก.ค. มั้ย", "กำหนดส่งตั้งและยกเลิกได้เฉพาะ สยป."),
    ],
)
def test_a_district_is_told_who_moves_it(world: World, text: str, answer: str) -> None:
    assert answer in words(world.tell(OFFICER, text))


@pytest.mark.parametrize("text", ["เลื่อนแบบ 1 เป็น 30 มิ.ย.", "แบบ 1 เลื่อนเป็น 30 มิ.ย.", "เลื่อนกำหนดแบบ 1 ไป 30 มิ.ย."])
def test_an_order_moves_it_with_its_letter(world: World, text: str) -> None:
    world.tell(HQ, text)
    assert _set(world) == {"form1": "30/6 กท 0505/1234"}


def test_a_condition_behind_an_order_leaves_it_one(world: World) -> None:
    world.tell(HQ, "ให้ทุกเขตส่งแบบ 1 ภายใน 30 มิ.ย. ถ้าส่งไม่ทันให้แจ้ง")
    assert _set(world) == {"form1": "30/6"}


@pytest.mark.parametrize(
    "text",
    ["เปลี่ยนข้อความเป็น ขอความร่วมมือส่งแบบ 1 ภายใน 24 มิ.ย.", "ขอแก้ข้อความว่า ให้ทุกเขตส่งแบบ 1 ภายใน 24 มิ.ย.",
     "แนบข้อความว่า ให้ทุกเขตส่งแบบ 1 ภายใน 24 มิ.ย."],
)  # fmt: skip
def test_other_words_of_a_chase_are_no_deadline(world: World, text: str) -> None:
    world.tell(HQ, "แบบ 2 ใครยังไม่ส่ง กลุ่มกรุงเทพกลาง")
    world.tell(HQ, "ทวงเลย")
    assert "ไม่มีการทวงที่รอส่ง จึงไม่มีข้อความที่จะแก้" in words(world.tell(HQ, text))
    world.press(HQ, buttons(world.tell(HQ, "ทวงแบบ 1 พรุ่งนี้ 9 โมง"))["ตั้งไว้"])
    assert "ข้อความของการทวงที่ตั้งเวลาไว้แก้ไม่ได้" in words(world.tell(HQ, text))
    assert _set(world) == {"form1": "26/6 กท 0505/1234"}


@pytest.mark.parametrize("text", ["แบบ 1 เลื่อนเป็น 30 มิ.ย. แล้วใช่ไหม", "ขอส่งแบบ 1 วันที่ 30 มิ.ย. ได้ไหม", "แบบ 1 เลื่อนเป็น 30 มิ.ย. ใช่ไหม"])
def test_a_question_about_a_day_to_come_is_one_about_the_deadline(world: World, text: str) -> None:
    assert "แบบรายงาน 1: ภายใน ศ. 26 มิ.ย. 2563" in (told := words(world.tell(OFFICER, text)))
    assert "2562" not in told
    assert "ก่อนเริ่มโครงการ" in words(world.tell(OFFICER, "ใครส่งแบบ 1 เมื่อ 30 มิ.ย. 62 บ้างไหม"))


def test_two_put_off_from_days_of_their_own_are_asked_for_the_day(world: World) -> None:
    world.tell(HQ, "ให้ส่งแบบ 2 ภายใน 30 มิ.ย.")
    before = _set(world)
    assert "กำหนดส่งวันไหน" in words(world.tell(HQ, "ถ้าขยายกำหนดแบบ 1 กับแบบ 2 อีก 7 วันจะดีไหม"))
    assert _set(world) == before
