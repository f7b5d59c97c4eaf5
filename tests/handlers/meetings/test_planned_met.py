"""What is said of a planned meeting whose day has come without its word: over is asked about, people make it held."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.fixture
def planned(chat: Chat) -> Chat:
    chat.says("rak", "นัดประชุม 3 มิ.ย. 9 โมง")
    return chat


@pytest.mark.parametrize("said", ["เสร็จแล้วค่ะ", "เรียบร้อยแล้วจ้า", "งานผ่านไปด้วยดีค่ะ", "จบแล้ว"])
def test_that_it_is_over_is_asked_about(said: str, planned: Chat) -> None:
    planned.at = planned.at.replace(day=3, hour=16)
    asked = planned.send("rak", text=said)
    assert "นัดไว้ · พ. 3 มิ.ย. 2563 · 09.00 น.\nการประชุมนี้จัดแล้วหรือยัง" in str(asked[0].text)  # type: ignore[union-attr]
    assert [each.label for each in choices(asked)][:3] == ["จัดแล้ว", "เลื่อน", "ไม่ได้จัด"]
    assert "จัดแล้ว\nวันที่: พ. 3 มิ.ย. 2563" in planned.taps("rak", "จัดแล้ว", asked)


@pytest.mark.parametrize("said", ["เรียบร้อยแล้วจ้า 52 คน", "มาแค่ 52", "คนมา 52 คนค่ะ", "เสร็จแล้ว มา 52 คน"])
def test_its_people_make_it_held_and_its_day_is_offered(said: str, planned: Chat) -> None:
    planned.at = planned.at.replace(day=4)
    asked = planned.send("rak", text=said)
    assert "จำนวนผู้เข้าร่วม: 52 คน" in planned.taps("rak", "3 มิ.ย. 2563", asked)


@pytest.mark.parametrize("said", ["เสร็จแล้วค่ะ", "มาแค่ 52", "เสร็จแล้ว 12"])
def test_before_its_day_or_without_people_nothing_is_saved(said: str, planned: Chat) -> None:
    planned.at = planned.at.replace(day=4 if said.endswith("12") else 2)
    assert "จัดแล้ว" not in planned.says("rak", said).partition("\n")[0]


def test_a_day_that_was_found_is_that_of_the_one_put_off(chat: Chat) -> None:
    chat.says("rak", "เลื่อนประชุมไม่มีกำหนด")
    chat.at = chat.at.replace(day=3)
    assert "ประชุมชี้แจง นัดไว้\nวันที่: จ. 8 มิ.ย. 2563" in chat.says("rak", "ได้วันแล้ว 8 มิ.ย.")


@pytest.mark.parametrize(("said", "stands"), [("ยกเลิกประชุม", "ไม่จัด (งด/จัดไม่ได้)"), ("ไม่ได้จัดค่ะ คนมาไม่ครบ", "ยังไม่ได้จัด")])
def test_what_came_to_nothing_keeps_the_day_that_it_was_meant_for(said: str, stands: str, planned: Chat) -> None:
    planned.at = planned.at.replace(day=4)
    assert f"{stands}\nวันที่: พ. 3 มิ.ย. 2563" in planned.says("rak", said)
    assert f"{stands} · พ. 3 มิ.ย. 2563" in planned.says("rak", "ประชุมวันไหน")


def test_a_meeting_that_was_held_lends_its_day_to_none_that_was_not(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 1 มิ.ย. 45 คน")
    assert "วันที่" not in chat.says("rak", "ยังไม่ได้ประชุม")


def test_what_is_said_of_a_meeting_after_one_is_off_has_no_day_of_it(planned: Chat) -> None:
    planned.says("rak", "ยกเลิกประชุม")
    assert "ยังไม่ได้จัด\nเดิม" in planned.says("rak", "ยังไม่ได้ประชุม")
