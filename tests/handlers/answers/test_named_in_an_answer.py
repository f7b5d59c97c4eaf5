"""An answer that names its district, or gives the day and the people at once."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize("answer", ["หลักสี่ 30 คน", "เขตหลักสี่ 30 คนค่ะ"])
def test_an_answer_is_of_the_district_that_it_names(answer: str, chat: Chat) -> None:
    assert "เขตลาดพร้าว จัดวันที่เท่าไร" in chat.says("hq", "ลาดพร้าว หลักสี่ ประชุมแล้ว")
    read_back = chat.says("hq", answer)
    assert read_back.startswith("เขตหลักสี่ · ประชุมชี้แจง จัดแล้ว\nจำนวนผู้เข้าร่วม: 30 คน")
    assert read_back.endswith("เขตลาดพร้าว จัดวันที่เท่าไร (ข้ามได้)")
    assert chat.says("hq", "29 พ.ค. 20 คน").startswith(
        "เขตลาดพร้าว · ประชุมชี้แจง จัดแล้ว\nวันที่: ศ. 29 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 20 คน"
    )


def test_an_answer_for_the_draft_of_another_district_leaves_the_one_asked_about_waiting(chat: Chat) -> None:
    assert "เขตพระนคร" in chat.says("hq", "พระนคร ดุสิต บรรจุแล้ว")
    read_back = chat.says("hq", "ดุสิต 3 โครงการ")
    assert read_back.startswith("เขตดุสิต · บรรจุแผนปฏิบัติการ 3 โครงการ")
    assert "เขตพระนคร" in read_back.splitlines()[-2]
    assert chat.says("hq", "2").startswith("เขตพระนคร · บรรจุแผนปฏิบัติการ 2 โครงการ")


def test_an_answer_for_a_district_that_was_not_told_of_is_asked_about_by_itself(chat: Chat) -> None:
    chat.says("hq", "ลาดพร้าว หลักสี่ ประชุมแล้ว")
    assert chat.says("hq", "บางแค 30 คน") == "เขตบางแค ประชุมชี้แจง 30 คน\nจัดแล้วหรือยัง"


@pytest.mark.parametrize("answer", ["ลาดพร้าว 29 พ.ค. 30 คน", "29 พ.ค. 30 คน", "30 คน วันที่ 29 พ.ค."])
def test_the_day_and_the_people_are_both_taken_from_one_answer(answer: str, chat: Chat) -> None:
    chat.says("hq", "ลาดพร้าว ลาดกระบัง หลักสี่ ประชุมแล้วทั้งหมด")
    assert chat.says("hq", answer).startswith(
        "เขตลาดพร้าว · ประชุมชี้แจง จัดแล้ว\nวันที่: ศ. 29 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 30 คน"
    )


def test_a_day_is_taken_from_an_answer_that_names_the_district(chat: Chat) -> None:
    chat.says("hq", "ลาดพร้าว หลักสี่ ประชุมแล้ว")
    assert "วันที่: ศ. 29 พ.ค. 2563" in chat.says("hq", "ลาดพร้าว วันที่ 29 พ.ค.")


@pytest.mark.parametrize("said", ["เอาคลองสามวาออก", "ตัดคลองสามวาออก", "ตัดคลองสามวา", "เอาเขตคลองสามวาออกค่ะ"])
def test_a_district_that_is_taken_out_does_not_answer_which_district(said: str, chat: Chat) -> None:
    assert "เป็นของเขตไหน" in chat.says("hq", "ปทุมธานี บรรจุ 2 โครงการ ปี 64")
    answer = chat.says("hq", said)
    assert "บันทึกแล้ว" not in answer
    assert "เป็นของเขตไหน" in answer
    assert chat.says("hq", "ของเขตปทุมวันค่ะ").startswith("เขตปทุมวัน · บรรจุแผนปฏิบัติการ 2 โครงการ")
