"""A draft for another district beside a report of one's own: it is dropped in words, insisted on in vain, and not offered as one's own."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.fixture
def both(chat: Chat) -> Chat:
    """สาทร told of its own projects and of those of บางรัก."""
    told = chat.send("sathon", text="สาทรกับบางรักบรรจุ 2 โครงการ ปี 64")
    assert "หมายถึงเขตสาทร" not in [choice.label for choice in choices(told)]
    return chat


@pytest.mark.parametrize("said", ["งั้นของเราอย่างเดียว", "เอาแค่ของเราค่ะ", "เฉพาะเขตเราเท่านั้น", "ไม่เอาบางรัก", "ตัดเขตบางรักออก"])
def test_one_s_own_alone_drops_the_other(said: str, both: Chat) -> None:
    assert both.says("sathon", said).startswith("ไม่บันทึกแล้ว: เขตบางรัก บรรจุแผนปฏิบัติการ 2 โครงการ")
    assert "2 โครงการ" in both.says("sathon", "เขตเราบรรจุเท่าไหร่")


@pytest.mark.parametrize("said", ["บางรักฝากรายงานจริงๆนะ", "พี่บางรักให้แจ้งแทน", "เขตบางรักเขาขอให้ช่วยรายงาน"])
def test_that_it_was_passed_on_changes_nothing(said: str, both: Chat) -> None:
    assert both.says("sathon", said).startswith("เขตบางรักต้องรายงานเองในแชตของตน")
    assert "ยังไม่มีรายงาน" in both.says("rak", "เขตเราบรรจุเท่าไหร่")


def test_where_nothing_was_told_of_one_s_own_it_is_offered(chat: Chat) -> None:
    told = chat.send("sathon", text="บางรักบรรจุ 2 โครงการ ปี 64")
    assert "หมายถึงเขตสาทร" in [choice.label for choice in choices(told)]
