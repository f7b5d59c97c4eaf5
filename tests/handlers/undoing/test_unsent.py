"""A message that is unsent takes its words along: from what put it right, and from what a later report took from it."""

import pytest

from models.facts import Draft, FactRow, Question, Report
from tests.handlers.chat import Chat

PLACE = "บ้านลุงสมชาย"
TOLD = f"ประชุมแล้ว 20 ม.ค. มา 45 คน ที่{PLACE}"


def kept(chat: Chat) -> str:
    """All that is kept of what was said."""
    return chat.kept(Report, FactRow, Draft, Question)


def standing(chat: Chat) -> str:
    return chat.kept(FactRow, closed_at=None)


def unsends(chat: Chat, person: str, message: str) -> None:
    chat.send(person, kind="unsend", message_id=message)


@pytest.mark.parametrize("text", ["แก้เป็น 54 คน", "ไม่ใช่บางรัก เป็นสาทร", "แก้เป็นวันที่ 21 ม.ค."])
def test_a_correction_keeps_none_of_its_words(chat: Chat, text: str) -> None:
    chat.says("hq", f"บางรัก {TOLD}")
    first = chat.last_id()
    chat.says("hq", text)
    assert PLACE in standing(chat)
    unsends(chat, "hq", first)
    assert PLACE not in kept(chat)
    assert "'status': 'held'" in standing(chat)


def test_a_correction_taken_back_before_keeps_none_either(chat: Chat) -> None:
    chat.says("rak", TOLD)
    first = chat.last_id()
    chat.says("rak", "แก้เป็น 54 คน")
    chat.says("rak", "ยกเลิกรายงานเมื่อกี้")
    unsends(chat, "rak", first)
    assert PLACE not in kept(chat)


def test_a_colleague_who_said_the_meeting_again_keeps_the_meeting_without_them(chat: Chat) -> None:
    chat.says("rak", TOLD)
    first = chat.last_id()
    chat.says("head", "ประชุมแล้ว 20 ม.ค. มา 46 คน")
    assert PLACE in standing(chat)
    unsends(chat, "rak", first)
    assert PLACE not in kept(chat)
    assert "'attendees': 46" in standing(chat)


def test_words_that_a_colleague_typed_too_stay_theirs(chat: Chat) -> None:
    chat.says("rak", TOLD)
    first = chat.last_id()
    chat.says("head", f"ประชุมแล้ว 20 ม.ค. มา 46 คน ที่{PLACE}")
    unsends(chat, "rak", first)
    assert PLACE in standing(chat)


def test_words_that_a_report_took_from_an_earlier_one_stay_there(chat: Chat) -> None:
    chat.says("rak", TOLD)
    chat.says("head", "ประชุมแล้ว 20 ม.ค. มา 46 คน")
    unsends(chat, "head", chat.last_id())
    assert PLACE in standing(chat)


def test_the_detail_alone_is_unsent_and_the_rest_stands(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. มา 45 คน")
    chat.says("rak", "ที่ศาลาวัดแขก")
    assert "ศาลาวัดแขก" in standing(chat)
    unsends(chat, "rak", chat.last_id())
    assert "ศาลาวัดแขก" not in kept(chat)
    assert "'attendees': 45" in standing(chat)


def test_a_file_is_named_no_more_by_what_said_which_document_it_is(chat: Chat) -> None:
    chat.sends_file("rak", "รูป.jpg", path="content/ab/abc.jpg")
    first = chat.last_id()
    chat.says("rak", "แบบรายงาน 1")
    assert "content/ab" in standing(chat)
    unsends(chat, "rak", first)
    assert "content/ab" not in kept(chat)
    assert "รูป.jpg" not in kept(chat)


def test_a_deadline_keeps_none_in_what_the_bot_remembers_to_have_shown(chat: Chat) -> None:
    chat.says("hq", "กำหนดส่งแบบรายงาน 2 วันที่ 26 มิ.ย. 2563 ฝากคุณสมชายแจ้งต่อ")
    assert "คุณสมชาย" in kept(chat)
    unsends(chat, "hq", chat.last_id())
    assert "คุณสมชาย" not in kept(chat)


def test_a_list_that_was_asked_about_is_asked_about_no_more(chat: Chat) -> None:
    chat.says("hq", "บางรัก 20 สาทร 30 ดุสิต 40")
    assert "สาทร 30" in kept(chat)
    unsends(chat, "hq", chat.last_id())
    assert "สาทร 30" not in kept(chat)


@pytest.mark.parametrize("how", ["unsent", "by name", "by its button"])
def test_a_deadline_whose_message_is_gone_does_not_hold_again(chat: Chat, how: str) -> None:
    chat.says("hq", "ขยายกำหนดแบบ 2 ถึง 12 มิ.ย.")
    first = chat.last_id()
    chat.says("hq", "ขยายกำหนดแบบ 2 ถึง 19 มิ.ย.")
    between = chat.last_id()
    told = chat.send("hq", text="ขยายกำหนดแบบ 2 ถึง 26 มิ.ย.")
    last = chat.last_id()
    unsends(chat, "hq", between)
    unsends(chat, "hq", first)
    assert "แบบรายงาน 2: ภายใน ศ. 26 มิ.ย. 2563" in chat.says("rak", "กำหนดแบบ 2 วันไหน")
    if how == "unsent":
        unsends(chat, "hq", last)
    elif how == "by name":
        chat.taps("hq", "ยกเลิกกำหนด", chat.send("hq", text="ยกเลิกกำหนดส่งแบบ 2"))
    else:
        assert "8 พ.ค. 2563" in chat.taps("hq", "ยกเลิก", told)
    assert "แบบรายงาน 2: กำหนด ศ. 8 พ.ค. 2563" in chat.says("rak", "กำหนดแบบ 2 วันไหน")
