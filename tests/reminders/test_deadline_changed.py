"""A deadline that was just asked about or set is answered and changed by a word; another document is another deadline."""

import pytest

from tests.reminders.world import HQ, World, words


@pytest.fixture
def world() -> World:
    """Wednesday 17 June 2563, ten o'clock."""
    world = World.begin("2020-06-17 10:00")
    world.join("สาทร", "officer", "สาทร")
    return world


def _set(world: World) -> dict[str, str]:
    return {due.document: f"{due.due.day}/{due.due.month}" for due in world.store(HQ).deadlines()}


@pytest.mark.parametrize("text", ["ขยายแบบ 2 ถึง 30 มิ.ย.", "แบบ 2 ภายใน 30 มิ.ย.", "แบบ 2 เป็น 30 มิ.ย.", "เลื่อนกำหนดแบบ 2 เป็น 30 มิ.ย."])
def test_a_document_named_in_the_answer_is_the_one_that_is_set(world: World, text: str) -> None:
    world.tell(HQ, "ให้ส่งแบบ 1 ภายในเมื่อวาน")
    assert "กำหนด: แบบรายงาน 2 ภายใน อ. 30 มิ.ย. 2563" in words(world.tell(HQ, text))
    assert _set(world) == {"form2": "30/6"}


def test_one_put_off_is_counted_from_its_own_day(world: World) -> None:
    world.tell(HQ, "ให้ส่งแบบ 2 ภายใน 30 มิ.ย.")
    world.tell(HQ, "ให้ส่งแบบ 1 ภายในเมื่อวาน")
    assert "แบบรายงาน 2 ภายใน อ. 7 ก.ค. 2563" in words(world.tell(HQ, "ขยายแบบ 2 ไปอีก 1 อาทิตย์"))
    assert _set(world) == {"form2": "7/7"}


@pytest.mark.parametrize("text", ["30", "30 มิ.ย.", "วันที่ 30 ค่ะ", "เอา 30"])
def test_a_day_no_month_has_is_said_to_be_none_and_a_bare_one_answers(world: World, text: str) -> None:
    assert "ไม่มีในปฏิทิน กำหนดส่งวันไหน" in words(world.tell(HQ, "ให้ส่งแบบ 2 ภายใน 31 มิ.ย."))
    assert "แบบรายงาน 2 ภายใน อ. 30 มิ.ย. 2563" in words(world.tell(HQ, text))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("เอาศุกร์หน้าดีกว่า", "26/6"), ("ขอเปลี่ยนเป็นวันจันทร์หน้า", "22/6"), ("เลื่อนเป็น 10 ก.ค.", "10/7"), ("ขยายถึง 10 ก.ค.", "10/7"),
        ("1 ก.ค.", "1/7"), ("ขยายอีก 7 วัน", "7/7"),
    ],
)  # fmt: skip
def test_another_day_moves_it(world: World, text: str, day: str) -> None:
    world.tell(HQ, "ให้ส่งแบบ 2 ภายใน 30 มิ.ย.")
    assert "แทนกำหนดเดิม อ. 30 มิ.ย. 2563" in words(world.tell(HQ, text))
    assert _set(world) == {"form2": day}


@pytest.mark.parametrize("text", ["อ้างหนังสือ กท 0502/900", "ตามหนังสือที่ กท 0502/900 นะ"])
def test_its_letter_may_be_named_afterwards(world: World, text: str) -> None:
    world.tell(HQ, "ให้ส่งแบบ 2 ภายใน 30 มิ.ย.")
    assert "ตามหนังสือ" in (told := words(world.tell(HQ, text)))
    assert "กท 0502/900" in told
    assert [due.letter.endswith("กท 0502/900") for due in world.store(HQ).deadlines()] == [True]
    assert _set(world) == {"form2": "30/6"}


def test_for_one_district_it_is_said_to_be_for_all(world: World) -> None:
    world.tell(HQ, "ให้ส่งแบบ 2 ภายใน 30 มิ.ย.")
    assert "ตั้งเฉพาะสาทรไม่ได้ จึงยังไม่ได้ตั้ง" in words(world.tell(HQ, "ขยายให้สาทรเขตเดียวถึง 10 ก.ค."))
    assert _set(world) == {"form2": "30/6"}


def test_who_has_not_goes_on_with_it(world: World) -> None:
    world.tell(HQ, "ให้ส่งแบบ 2 ภายใน 31 มิ.ย.")
    world.tell(HQ, "30")
    assert "ยังขาด แบบรายงาน 2" in words(world.tell(HQ, "ใครยังไม่ส่งบ้าง"))
    world.tell(HQ, "ให้ส่งแบบ 1 ภายใน 30 มิ.ย.")
    assert "ยังค้างแบบรายงาน 1 (1 เขต): สาทร" in words(world.tell(HQ, "ทวง"))


@pytest.mark.parametrize("text", ["สาทรเบิก 10,000", "ใครยังไม่ประชุม", "เตือนผมพรุ่งนี้บ่ายสอง", "ขอบคุณค่ะ"])
def test_anything_else_moves_nothing(world: World, text: str) -> None:
    world.tell(HQ, "ให้ส่งแบบ 2 ภายใน 30 มิ.ย.")
    world.tell(HQ, text)
    assert _set(world) == {"form2": "30/6"}


@pytest.mark.parametrize(
    ("before", "text", "day"),
    [("26 มิ.ย.", "เปลี่ยนเป็นวันที่ 29", "29/6"), ("26 มิ.ย.", "เอาวันที่ 5 ดีกว่า", "5/7"), ("10 ก.ค.", "แก้เป็นวันที่ 29", "29/7"),
     ("10 ก.ค.", "เอาวันที่ 3 ดีกว่า", "3/7"), ("30 มิ.ย.", "แก้เป็นวันที่ 18", "18/6")],
)  # fmt: skip
def test_a_day_by_its_number_alone_lies_ahead_in_the_month_spoken_of(world: World, before: str, text: str, day: str) -> None:
    world.tell(HQ, f"ให้ส่งแบบ 2 ภายใน {before}")
    world.tell(HQ, text)
    assert _set(world) == {"form2": day}


@pytest.mark.parametrize("text", ["กำหนดแผนระดับเขตเปลี่ยนเป็น 17 ก.ค.", "วันกำหนดส่งแผนระดับเขตแก้เป็นวันที่ 17 ก.ค. ค่ะ"])
def test_a_deadline_that_is_changed_is_set_anew(world: World, text: str) -> None:
    world.tell(HQ, "ให้ส่งแผนระดับเขตภายใน 31 ก.ค.")
    assert "แทนกำหนดเดิม ศ. 31 ก.ค. 2563" in words(world.tell(HQ, text))
    assert _set(world) == {"district_plan": "17/7"}


def test_an_officer_who_tells_of_the_change_changes_nothing(world: World) -> None:
    world.tell(HQ, "ให้ส่งแผนระดับเขตภายใน 31 ก.ค.")
    assert "เฉพาะ สยป." in words(world.tell("สาทร", "กำหนดแผนระดับเขตเปลี่ยนเป็น 17 ก.ค."))
    assert _set(world) == {"district_plan": "31/7"}


def test_the_day_of_a_planned_meeting_is_no_deadline(world: World) -> None:
    world.tell("สาทร", "นัดประชุม 10 ก.ค.")
    assert "เดิม นัดไว้ · ศ. 10 ก.ค. 2563" in words(world.tell("สาทร", "กำหนดประชุมเปลี่ยนเป็น 20 ก.ค."))
