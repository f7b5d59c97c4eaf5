"""Projects whose year was not said: the read-back names what stands of the other year, and a tap moves them there."""

from tests.handlers.chat import Chat, choices, words


def test_projects_of_no_year_beside_those_of_another_are_moved_by_a_tap(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    replies = chat.send("rak", text="บรรจุ 4 โครงการ")
    assert "ปีงบประมาณ: 2563\nไม่ได้บอกปี ที่แจ้งไว้ก่อน 3 โครงการ · ปี 2564 ยังอยู่" in words(replies)
    assert "ปีงบประมาณ: 2564\nเดิม 4 โครงการ · ปี 2563" in chat.taps("rak", "เป็นของปี 2564", replies)
    told = chat.says("rak", "เราบรรจุกี่โครงการ")
    assert "4 โครงการ · ปี 2564" in told
    assert "2563 (" not in told.partition("ณ ")[0].replace("มิ.ย. 2563", "")


def test_projects_of_no_year_are_offered_the_other_that_counts(chat: Chat) -> None:
    replies = chat.send("rak", text="บรรจุ 2 โครงการ")
    assert "ไม่ได้บอกปี" not in words(replies)
    assert "ปีงบประมาณ: 2564\nเดิม 2 โครงการ · ปี 2563 (แจ้ง จ. 1 มิ.ย. 2563)" in chat.taps("rak", "เป็นของปี 2564", replies)


def test_no_other_year_is_offered_where_it_was_said_or_told_before(chat: Chat) -> None:
    for text in ("บรรจุ 2 โครงการ ปี 63", "บรรจุ 3 โครงการ", "ทำแผน 3 ชุมชน บรรจุ 4 โครงการ"):
        assert not [choice for choice in choices(chat.send("rak", text=text)) if "เป็นของปี" in choice.label]
