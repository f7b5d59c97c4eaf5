"""Corrections, undo and unsend: which report they mean, what stands afterwards, and what the old buttons say."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from bot.reply import Card
from models.facts import Draft, FactRow, Report
from models.queue import Sent
from models.store.base import table
from tests.handlers.chat import Chat, choices, words


def spent(chat: Chat, district: str = "บางรัก") -> str:
    """The row of what a district has drawn: "เบิกจ่าย · 20,000 · 30.61 %"."""
    answer = chat.says("viewer", f"เขต{district}เบิกไปเท่าไหร่")
    return next(line for line in answer.splitlines() if line.startswith("เบิกจ่าย ·"))


# Which report a correction means


def test_a_correction_goes_to_the_last_report_with_that_slot(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 63 มา 45 คน")
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert "เขตบางรัก · ประชุมชี้แจง จัดแล้ว" in (answer := chat.says("rak", "แก้เป็น 54 คน"))
    assert "จำนวนผู้เข้าร่วม: 54 คน" in answer
    assert "วันที่: จ. 20 ม.ค. 2563" in answer


def test_a_correction_goes_to_what_was_saved_since_the_open_question(chat: Chat) -> None:
    assert "กี่โครงการ" in chat.says("rak", "บรรจุโครงการแล้วค่ะ")
    chat.says("rak", "บรรจุ 6 โครงการ ปี 65")
    answer = chat.says("rak", "แก้เป็น 7 โครงการ")
    assert "ปีงบประมาณ: 2565" in answer
    assert "7 โครงการ" in answer


def test_a_document_that_was_sent_is_not_the_one_that_was_not(chat: Chat) -> None:
    assert "เอกสารไหน" in chat.says("rak", "เอกสารยังไม่ได้ส่งค่ะ")
    assert "แบบรายงาน 1 ส่งแล้ว" in chat.says("rak", "ส่งแบบรายงาน 1 แล้ว")


def test_a_meeting_on_a_day_that_is_none_does_not_answer_for_another(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อ 20 ม.ค. 63")
    assert "20 ม.ค." not in chat.says("rak", "ประชุม 31 ก.พ. 63 มา 40 คน").split("\n")[0]
    assert "ผู้เข้าร่วมรวม: 40" not in chat.says("viewer", "ประชุมไปกี่เขตแล้ว")


def test_a_yes_that_waits_is_none(chat: Chat) -> None:
    assert "เกินเงินจัดสรร" in chat.says("rak", "เบิกจ่ายแล้ว 300,000 บาท")
    assert "บันทึกแล้ว" not in chat.says("rak", "โอเค เดี๋ยวเช็คก่อนนะคะ")


def test_a_correction_goes_to_the_report_that_is_quoted(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 63 มา 45 คน")
    first = chat.last_id()
    chat.says("rak", "ประชุมแล้ว 21 ม.ค. 63 มา 30 คน")
    assert "วันที่: จ. 20 ม.ค. 2563" in chat.says("rak", "แก้เป็น 54 คน", quoted=first)
    assert "ผู้เข้าร่วมรวม: 84 คน" in chat.says("viewer", "ประชุมไปกี่เขตแล้ว")


def test_a_correction_goes_to_the_report_that_the_quoted_read_back_speaks_of(chat: Chat) -> None:
    (card, *_) = chat.send("rak", text="ประชุมแล้ว 20 ม.ค. 63 มา 45 คน")
    assert isinstance(card, Card)
    with chat.database.begin() as connection:
        connection.execute(insert(table(Sent)).values(message_id="bot1", lane="rak", about=card.about, at=0.0))
    chat.says("rak", "ประชุมแล้ว 21 ม.ค. 63 มา 30 คน")
    assert "วันที่: จ. 20 ม.ค. 2563" in chat.says("rak", "แก้เป็น 54 คน", quoted="bot1")


def test_a_report_quoted_again_is_corrected_as_it_was_last_put_right(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 63 มา 45 คน")
    first = chat.last_id()
    chat.says("rak", "แก้เป็น 54 คน", quoted=first)
    again = chat.says("rak", "แก้วันที่เป็น 21 ม.ค. 63", quoted=first)
    assert ("วันที่: อ. 21 ม.ค. 2563" in again, "จำนวนผู้เข้าร่วม: 54 คน" in again) == (True, True)


def test_a_superseded_report_is_corrected_and_stays_superseded(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 20,000 บาท")
    first = chat.last_id()
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert "มีรายงานที่ใหม่กว่าแล้ว เก็บไว้เป็นประวัติ" in chat.says("rak", "แก้เป็น 25,000 บาท", quoted=first)
    assert "30,000" in spent(chat)
    chat.says("rak", "ยกเลิกรายงานเมื่อกี้", quoted=chat.log[-3].message_id)
    assert "25,000" in spent(chat)


def test_a_report_of_more_than_thirty_days_ago_is_corrected_only_when_quoted(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 20,000 บาท")
    first = chat.last_id()
    chat.at += timedelta(days=31)
    assert "ไม่พบรายงานของท่านใน 30 วันนี้" in chat.says("rak", "แก้เป็น 25,000 บาท")
    assert "เบิกจ่าย 25,000 บาท" in chat.says("rak", "แก้เป็น 25,000 บาท", quoted=first)


def test_only_ones_own_reports_are_meant_without_quoting(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 20,000 บาท")
    assert "ไม่พบรายงานของท่าน" in chat.says("head", "แก้เป็น 25,000 บาท")


def test_two_candidates_are_one_question_and_the_tap_puts_the_value_in(chat: Chat) -> None:
    chat.says("hq", "เขตบางนา เบิกจ่ายแล้ว 10,000 บาท เขตบางแค เบิกจ่ายแล้ว 20,000 บาท")
    replies = chat.send("hq", text="แก้เป็น 12,000 บาท")
    assert '"แก้เป็น 12,000 บาท" หมายถึงรายการไหน' in words(replies)
    taps = [choice.label for choice in choices(replies)]
    assert len(taps) == 2
    assert "เขตบางแค · เบิกจ่าย 12,000 บาท" in chat.taps("hq", taps[1], replies)
    assert "10,000" in spent(chat, "บางนา")
    assert "แก้เป็น 12,000 บาท" in chat.says("hq", "ประวัติเขตบางแค"), "the words behind the figure"


def test_the_tap_asks_for_the_value_again_when_something_else_was_said_since(chat: Chat) -> None:
    chat.says("hq", "เขตบางนา เบิกจ่ายแล้ว 10,000 บาท เขตบางแค เบิกจ่ายแล้ว 20,000 บาท")
    replies = chat.send("hq", text="แก้เป็น 12,000 บาท")
    chat.says("hq", "เขตสาทร บรรจุ 3 โครงการ ปี 64")
    assert "เบิกจ่ายแล้วรวมกี่บาท (ตอนนี้ 10,000 บาท)" in chat.taps("hq", choices(replies)[0].label, replies)
    assert "เขตบางนา · เบิกจ่าย 12,000 บาท" in chat.says("hq", "12000")


def test_a_correction_of_the_district_moves_the_fact_and_gives_back_what_stood_there(chat: Chat) -> None:
    chat.says("hq", "เขตบางนา เบิกจ่ายแล้ว 10,000 บาท")
    chat.says("hq", "เขตบางนา เบิกจ่ายแล้ว 20,000 บาท")
    assert "เขตบางแค · เบิกจ่าย 20,000 บาท" in chat.says("hq", "ไม่ใช่บางนา บางแค")
    assert ("10,000" in spent(chat, "บางนา"), "20,000" in spent(chat, "บางแค")) == (True, True)


def test_what_was_asked_about_a_saved_fact_may_be_answered_as_a_correction(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 63")
    assert "จำนวนผู้เข้าร่วม: 54 คน" in chat.says("rak", "แก้เป็น 54 คน")


def test_a_correction_keeps_its_day_and_is_never_doubted_for_falling(chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว 10 ชุมชน")
    chat.at += timedelta(days=3)
    assert "บันทึกแล้ว" in chat.says("rak", "แก้เป็น 8 ชุมชน")
    with chat.database.begin() as connection:
        (fact,) = chat.store("rak", connection).current(("plans",))
    assert fact.happened_on is not None
    assert fact.happened_on.day == 1


def test_a_correction_that_jumps_still_waits(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert "รวมกันเกินเงินจัดสรร 65,340 บาท" in chat.says("rak", "แก้เป็น 300,000 บาท")
    assert "30,000" in spent(chat)


def test_another_districts_report_cannot_be_put_right_by_quoting_the_bot(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    number = chat.log[-1].message_id
    assert "ไม่พบรายงาน" in chat.says("sathon", "แก้เป็น 20,000 บาท", lane="rak", quoted=number)


# The buttons of a read-back


def test_the_fix_button_names_the_slots_and_the_answer_changes_the_fact(chat: Chat) -> None:
    replies = chat.send("rak", text="ประชุมแล้ว 20 ม.ค. 63 มา 45 คน")
    menu = chat.send("rak", kind="press", data=choices(replies)[0].press)
    assert {"วันที่", "จำนวนผู้เข้าร่วม"} <= {choice.label for choice in choices(menu)}
    assert "ผู้เข้าร่วมกี่คน (ตอนนี้ 45 คน)" in chat.taps("rak", "จำนวนผู้เข้าร่วม", menu)
    assert "จำนวนผู้เข้าร่วม: 54 คน" in chat.says("rak", "54")


def test_a_number_alone_asks_which_where_a_fact_holds_two(chat: Chat) -> None:
    chat.says("hq", "ครั้งที่ 8 ความก้าวหน้า 57% เบิกจ่ายแล้ว 40,000 บาท")
    chat.says("hq", "ยืนยัน")
    assert "แก้ตรงไหน" in chat.says("hq", "แก้เป็น 62")


def test_a_date_picked_for_a_saved_fact_is_taken(chat: Chat) -> None:
    replies = chat.send("rak", text="ประชุมแล้ว มา 45 คน")
    picker = next(choice for choice in choices(replies) if choice.date)
    assert "วันที่: อ. 21 ม.ค. 2563" in chat.presses("rak", picker.press, "2020-01-21")
    assert "มีรายงานที่ใหม่กว่าแทนรายการนี้แล้ว" in chat.presses("rak", picker.press, "2020-01-22")


def test_a_date_picked_for_a_draft_is_taken(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 61 มา 45 คน")
    replies = chat.send("rak", text="ไม่ใช่")
    picker = next(choice for choice in choices(replies) if choice.date)
    assert "วันที่: อ. 21 ม.ค. 2563" in chat.presses("rak", picker.press, "2020-01-21")


@pytest.mark.parametrize(
    ("then", "fix", "undo"),
    [("เบิกจ่ายแล้ว 40,000 บาท", "มีรายงานที่ใหม่กว่าแทนรายการนี้แล้ว", "ยกเลิกรายงานเลขที่ 1 แล้ว"),
     ("แก้เป็น 25,000 บาท", "มีรายงานที่ใหม่กว่าแทนรายการนี้แล้ว", "ตัดออก: เขตบางรัก เบิกจ่าย 25,000 บาท"),
     ("ยกเลิกรายงานเมื่อกี้", "รายงานนี้ยกเลิกไปแล้ว เมื่อ จ. 1 มิ.ย. 2563", "รายงานนี้ยกเลิกไปแล้ว เมื่อ จ. 1 มิ.ย. 2563")],
)  # fmt: skip
def test_old_buttons_say_what_became_of_what_they_point_at(chat: Chat, then: str, fix: str, undo: str) -> None:
    replies = chat.send("rak", text="เบิกจ่ายแล้ว 30,000 บาท")
    chat.says("rak", then)
    assert fix in chat.taps("rak", "แก้ไข", replies)
    assert undo in chat.taps("rak", "ยกเลิก", replies)


def test_the_buttons_of_a_report_are_its_districts_own_and_headquarters(chat: Chat) -> None:
    replies = chat.send("rak", text="เบิกจ่ายแล้ว 30,000 บาท")
    for person in ("sathon", "viewer"):
        for tap in ("แก้ไข", "ยกเลิก"):
            assert "รายการนี้เป็นของผู้อื่น" in chat.taps(person, tap, replies)
    assert "เบิกจ่ายแล้วรวมกี่บาท" in chat.taps("head", "แก้ไข", replies)
    assert "ส่งคืนรายงานเลขที่ 1 เพราะอะไร" in chat.taps("hq", "ยกเลิก", replies)


def test_who_changed_posts_leaves_the_old_districts_reports_to_it(chat: Chat) -> None:
    replies = chat.send("rak", text="เบิกจ่ายแล้ว 30,000 บาท")
    chat.enrol("rak", "ดุสิต")
    assert "รายการนี้เป็นของผู้อื่น" in chat.taps("rak", "ยกเลิก", replies)
    assert "30,000" in spent(chat)


# Undo


@pytest.mark.parametrize("typed", ["ยกเลิก", "ยกเลิกรายงานเมื่อกี้", "ลบที่เพิ่งส่งไป"])
def test_typed_cancel_right_after_a_read_back_undoes_that_report(chat: Chat, typed: str) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 20,000 บาท")
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert chat.says("rak", typed).splitlines()[:3] == [
        "ยกเลิกรายงานเลขที่ 2 แล้ว", "ตัดออก: เขตบางรัก เบิกจ่าย 30,000 บาท", "กลับไปใช้: เขตบางรัก เบิกจ่าย 20,000 บาท"
    ]  # fmt: skip
    assert "20,000" in spent(chat)


def test_typed_cancel_later_undoes_nothing(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    chat.at += timedelta(hours=25)
    assert chat.says("rak", "ยกเลิก").startswith("ตอนนี้ไม่มีรายการรอยืนยันในแชตนี้")
    assert "30,000" in spent(chat)


def test_undo_takes_the_drafts_of_the_report_with_it(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 63 มา 45 คน เบิกแล้ว")
    assert "เลิกรอยืนยัน: เขตบางรัก เบิกจ่าย" in chat.says("rak", "ยกเลิกรายงานเมื่อกี้")
    assert "รอยืนยัน" not in chat.says("rak", "สวัสดี")


def test_undo_of_the_quoted_report_undoes_that_one(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 63 มา 45 คน")
    first = chat.last_id()
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert "ตัดออก: เขตบางรัก ประชุมชี้แจง" in chat.says("rak", "ยกเลิกรายงาน", quoted=first)
    assert "30,000" in spent(chat)


def test_what_was_undone_cannot_be_put_right(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    first = chat.last_id()
    chat.says("rak", "ยกเลิกรายงานเมื่อกี้")
    assert "รายงานนี้ยกเลิกไปแล้ว เมื่อ" in chat.says("rak", "แก้เป็น 20,000 บาท", quoted=first)
    assert "· 0 ·" in spent(chat)


def test_what_was_said_before_stays_visible_in_the_history(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    chat.says("rak", "แก้เป็น 20,000 บาท")
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("rak", "ยกเลิก")
    history = chat.says("head", "ประวัติเขตบางรัก")
    assert "เขตบางรัก เบิกจ่าย 30,000 บาท (มีค่าใหม่แทนแล้ว)" in history
    assert "เขตบางรัก เบิกจ่าย 20,000 บาท" in history
    assert "ยกเลิกเมื่อ จ. 1 มิ.ย. 2563" in history


# Unsend


def unsend(chat: Chat, person: str, message_id: str) -> list[object]:
    """What the bot answers when a message is taken back in LINE."""
    return list(chat.send(person, kind="unsend", message_id=message_id))


def test_an_unsent_message_is_withdrawn_and_its_words_are_erased(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 20,000 บาท")
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert unsend(chat, "rak", chat.last_id()) == []
    assert "20,000" in spent(chat)
    history = chat.says("rak", "ประวัติที่เราเคยรายงาน")
    assert "ยกเลิกเมื่อ" in history
    assert [line for line in history.splitlines() if line.startswith('"')] == ['"เบิกจ่ายแล้ว 20,000 บาท"']


def test_an_unsent_message_takes_with_it_what_completed_it(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว")
    first = chat.last_id()
    chat.says("rak", "30000")
    unsend(chat, "rak", first)
    assert "· 0 ·" in spent(chat)


def test_what_put_an_unsent_message_right_stands_until_it_is_taken_back_itself(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 10,000 บาท")
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    wrong = chat.last_id()
    chat.says("rak", "แก้เป็น 20,000 บาท")
    right = chat.last_id()
    unsend(chat, "rak", wrong)
    assert "20,000" in spent(chat)
    unsend(chat, "rak", right)
    assert "10,000" in spent(chat)


def test_what_an_unsent_message_had_replaced_and_nobody_put_right_stands_again(chat: Chat) -> None:
    chat.says("rak", "ทำแผนชุมชนเสร็จ 5 ชุมชน")
    chat.says("rak", "เบิกจ่ายแล้ว 10,000 บาท")
    chat.says("rak", "ทำแผนชุมชนเสร็จ 8 ชุมชน เบิกจ่ายแล้ว 32,000 บาท")
    both = chat.last_id()
    chat.says("rak", "แก้เป็นเบิก 30,000 บาท")
    unsend(chat, "rak", both)
    assert "30,000" in spent(chat)
    assert "ทำแผนแล้ว 5" in chat.says("rak", "แผนเรากี่ชุมชนแล้ว")


@pytest.mark.parametrize(("undone", "left"), [(3, "10,000"), (1, "· 0 ·")])
def test_a_correction_between_two_others_is_unsent_as_if_it_had_not_been(chat: Chat, undone: int, left: str) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 10,000 บาท")
    chat.says("rak", "แก้เป็น 30,000 บาท")
    between = chat.last_id()
    chat.says("rak", "แก้เป็น 20,000 บาท")
    unsend(chat, "rak", between)
    assert "20,000" in spent(chat)
    chat.presses("rak", f"v1|undo|{undone}")
    assert left in spent(chat)


def test_the_words_of_an_unsent_message_are_erased_from_its_facts_and_drafts_too(chat: Chat) -> None:
    chat.says("rak", "ปัญหา: ชุมชนรวมตัวไม่ได้เพราะโควิด ประชุมแล้วที่วัดดอกไม้ 20 ม.ค. 61 มา 45 คน")
    assert "โควิด" in (before := stored(chat))
    assert "วัดดอกไม้" in before
    unsend(chat, "rak", chat.last_id())
    assert "โควิด" not in (after := stored(chat))
    assert "วัดดอกไม้" not in after


def stored(chat: Chat) -> str:
    """Everything that reports, facts and drafts hold."""
    with chat.database.begin() as connection:
        return " ".join(str(row) for model in (Report, FactRow, Draft) for row in connection.execute(select(table(model))).all())


def test_a_correction_waiting_for_its_tap_is_gone_when_its_message_is_unsent(chat: Chat) -> None:
    chat.says("hq", "เขตบางนา เบิกจ่ายแล้ว 10,000 บาท เขตบางแค เบิกจ่ายแล้ว 20,000 บาท")
    replies = chat.send("hq", text="แก้เป็น 12,000 บาท")
    unsend(chat, "hq", chat.last_id())
    assert "เบิกจ่ายแล้วรวมกี่บาท (ตอนนี้ 10,000 บาท)" in chat.taps("hq", choices(replies)[0].label, replies)


def test_a_draft_of_an_unsent_message_says_so_to_its_buttons(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    replies = chat.send("rak", text="เบิกจ่ายแล้ว 20,000 บาท")
    unsend(chat, "rak", chat.last_id())
    assert "ยกเลิกไปพร้อมข้อความที่เรียกคืน" in chat.taps("rak", "ยืนยัน", replies)


def test_an_edited_message_changes_nothing_and_says_how_to(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    told = chat.send("rak", kind="edited", message_id=chat.last_id(), text="เบิกจ่ายแล้ว 90,000 บาท")
    assert "แก้" in words(told)
    assert "30,000" in spent(chat)


# Under the menu of what to change


@pytest.mark.parametrize(
    ("report", "typed", "shown"),
    [
        ("เบิกแล้ว 33,000 บาท", "34000", "เบิกจ่าย 34,000 บาท\nเดิม 33,000 บาท"),
        ("ประชุมแล้ว 20 พ.ค. มา 45 คน", "54 คน", "จำนวนผู้เข้าร่วม: 54 คน"),
        ("ประชุมแล้ว 20 พ.ค. มา 45 คน", "21 พ.ค.", "วันที่: พฤ. 21 พ.ค. 2563"),
    ],
)
def test_a_value_typed_under_the_menu_puts_the_report_right(chat: Chat, report: str, typed: str, shown: str) -> None:
    chat.says("rak", report)
    chat.says("rak", "แก้ไข")
    assert shown in chat.says("rak", typed)


def test_a_cancel_typed_under_the_menu_takes_nothing_back(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. มา 45 คน")
    chat.says("rak", "แก้ไข")
    replies = chat.send("rak", text="ยกเลิก")
    assert words(replies).startswith("ไม่ได้ยกเลิกอะไร")
    assert "ยกเลิกรายงานเลขที่" in chat.taps("rak", "ยกเลิกรายงาน", replies)


def test_a_correction_names_what_it_replaced_and_not_what_that_had_replaced(told: Chat) -> None:
    told.says("rak", "เบิกแล้ว 33,000 บาท")
    assert "เดิม 33,000 บาท" in told.says("rak", "แก้เป็น 34000")


@pytest.mark.parametrize("year", ["ปี 64 ค่ะ", "ของปี 64", "ปีงบประมาณ 2564 ครับ"])
def test_a_year_after_projects_read_back_with_the_assumed_one_puts_it_right(chat: Chat, year: str) -> None:
    assert "ปีงบประมาณ: 2563" in chat.says("rak", "บรรจุ 4 โครงการ")
    assert "ปีงบประมาณ: 2564" in chat.says("rak", year)


def test_a_year_after_something_else_puts_nothing_right(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 4 โครงการ")
    chat.says("rak", "เบิกแล้ว 33,000 บาท")
    assert "ไม่ได้บันทึกอะไร" in chat.says("rak", "ปี 64 ค่ะ")


# Which meeting, which month, which unit


def test_a_day_said_by_its_number_stays_in_the_month_of_the_meeting(chat: Chat) -> None:
    chat.says("rak", "ประชุม 4 มี.ค. 44 คน")
    assert "วันที่: พฤ. 5 มี.ค. 2563" in chat.says("rak", "แก้เป็นวันที่ 5")


def test_a_correction_that_names_the_day_of_a_meeting_touches_no_other(chat: Chat) -> None:
    chat.says("rak", "ประชุม 4 มี.ค. 44 คน")
    chat.says("rak", "ประชุม 20 พ.ค. 45 คน")
    assert "วันที่: ศ. 6 มี.ค. 2563\nจำนวนผู้เข้าร่วม: 44 คน" in chat.says("rak", "แก้วันประชุม 4 มี.ค. เป็น 6 มี.ค.")
    assert chat.says("rak", "แก้วันประชุม 20 ม.ค. เป็น 21 ม.ค.").startswith("ไม่พบรายงานของท่าน")


def test_a_value_of_another_unit_is_neither_saved_nor_put_elsewhere(chat: Chat) -> None:
    chat.says("rak", "ประชุม 20 พ.ค. 45 คน")
    chat.says("rak", "เบิก 33,000 บาท")
    (amount,) = [choice for choice in choices(chat.send("rak", text="แก้ไข")) if choice.label == "จำนวนเงิน"]
    assert "บันทึกแล้ว" not in chat.says("rak", "54 คน")
    chat.presses("rak", amount.press)
    assert "ตัวเลขนี้เป็นเรื่องอื่น" in chat.says("rak", "54 คน")
    assert chat.says("rak", "34000").startswith("เขตบางรัก · เบิกจ่าย 34,000 บาท")


def test_a_paragraph_is_no_amount(chat: Chat) -> None:
    chat.says("hq", "เขตบางรัก เบิก 40000")
    assert "บันทึกแล้ว" not in chat.says("hq", "แก้ย่อหน้า 1 เป็น ดำเนินการแล้ว")


def test_a_bare_value_is_about_what_was_saved_since_a_question_that_is_still_open(told: Chat) -> None:
    told.says("rak", "ทบทวนแผนแล้วค่ะ")  # asks how many
    told.says("rak", "บรรจุ 3 โครงการ ปี 65")
    corrected = told.says("rak", "แก้เป็น 5")
    assert corrected.startswith("เขตบางรัก · บรรจุแผนปฏิบัติการ 5 โครงการ")
    assert "เดิม 3 โครงการ" in corrected


@pytest.mark.parametrize("typed", ["แก้ 45 เป็น 48", "ไม่ใช่ 45 เป็น 48", "แก้จาก 45 เป็น 48"])
def test_the_old_value_named_says_which_is_put_right(told: Chat, typed: str) -> None:
    told.says("rak", "ประชุมแล้ว 20 พ.ค. มา 45 คน")
    assert "จำนวนผู้เข้าร่วม: 48 คน" in told.says("rak", typed)


def test_an_old_value_that_nothing_holds_is_asked_about(told: Chat) -> None:
    told.says("rak", "ประชุมแล้ว 20 พ.ค. มา 45 คน")
    assert "แก้ตรงไหน" in told.says("rak", "แก้ 46 เป็น 48")


def test_two_digits_right_behind_projects_are_their_year(told: Chat) -> None:
    told.says("sathon", "บรรจุ 2 โครงการ")
    assert "ปีงบประมาณ: 2564" in told.says("sathon", "64")
    assert "จึงไม่ได้บันทึกอะไร" in told.says("sathon", "54")


@pytest.mark.parametrize("typed", ["ราดพาว เบิก 40000", "บางกอก เบิก 50000"])
def test_a_name_that_nobody_knows_is_not_headquarters_own_money(told: Chat, typed: str) -> None:
    assert "ไม่พบชื่อเขตของกรุงเทพมหานครในข้อความ เป็นของเขตไหน" in told.says("hq", typed)


# A correction that names a district


def test_a_correction_that_names_a_district_is_about_that_district_only(chat: Chat) -> None:
    chat.says("sathon", "ประชุมแล้ว 15 ม.ค. มา 30 คน")
    chat.says("hq", "เขตดินแดงประชุมแล้ว 16 ม.ค. มา 50 คน")
    answer = chat.says("hq", "เขตสาทร แก้เป็น 35 คน")
    assert "วันที่: พ. 15 ม.ค. 2563" in answer
    assert "30 คน" in answer
    assert "50 คน" in chat.says("hq", "เขตดินแดงประชุมหรือยัง")


def test_a_report_of_the_wrong_district_is_put_right(chat: Chat) -> None:
    chat.says("hq", "เขตดินแดงประชุมแล้ว 16 ม.ค. มา 50 คน")
    assert chat.says("hq", "แก้เป็นเขตสาทร").startswith("เขตสาทร · ประชุมชี้แจง จัดแล้ว")
    assert "ยังไม่มีรายงาน" in chat.says("hq", "เขตดินแดงประชุมหรือยัง")


def test_a_district_behind_the_word_for_the_new_value_is_the_new_value(chat: Chat) -> None:
    chat.says("sathon", "ประชุมแล้ว 15 ม.ค. มา 30 คน")
    chat.says("hq", "เขตดินแดงประชุมแล้ว 16 ม.ค. มา 50 คน")
    assert "วันที่: พฤ. 16 ม.ค. 2563" in chat.says("hq", "แก้เป็นเขตสาทร 35 คน")
    assert "ยังไม่มีรายงาน" in chat.says("hq", "เขตดินแดงประชุมหรือยัง")


# What is said while a value is asked for


def test_a_year_said_while_the_number_is_asked_is_the_year_of_the_projects(chat: Chat) -> None:
    chat.says("rak", "บรรจุโครงการแล้วค่ะ")
    assert "ปี 2564\nบรรจุกี่โครงการ" in chat.says("rak", "ของปี 64 นะคะ")
    assert "ปีงบประมาณ: 2564" in chat.says("rak", "2")


@pytest.mark.parametrize(("typed", "saved"), [("จัดทำใหม่ 6", "จัดทำใหม่ 6"), ("ทบทวน 8 ค่ะ", "ทบทวน 8"), ("9", "ทำแผนแล้ว 9")])
def test_plans_that_are_asked_for_may_be_new_or_reviewed(chat: Chat, typed: str, saved: str) -> None:
    chat.says("rak", "ทำแผนแล้วค่ะ")
    assert chat.says("rak", typed).startswith(f"เขตบางรัก · แผนพัฒนาชุมชน {saved}\n")


def test_more_that_is_denied_is_asked_for_as_more(chat: Chat) -> None:
    chat.says("sathon", "เบิกแล้ว 20000")
    assert "ยังไม่บันทึก" in chat.says("sathon", "เบิกเพิ่มอีก 500000")
    assert chat.says("sathon", "ไม่ใช่ค่ะ") == "เบิกเพิ่มอีกกี่บาท"
    assert "รวมเป็น 25,000 บาท" in chat.says("sathon", "5000")


@pytest.mark.parametrize(
    ("told", "why"),
    [("ประชุมแล้ว 31 มิ.ย. มา 30 คน", "ไม่มีในปฏิทิน"), ("จัดประชุมแล้วเมื่อ 2 ก.พ. 64", "ยังมาไม่ถึง"),
     ("ประชุมแล้ววันจันทร์ที่ 15 ม.ค. 63", "ไม่ตรงกับวันในสัปดาห์")],
)  # fmt: skip
def test_a_day_that_cannot_be_is_asked_for_with_its_own_reason(chat: Chat, told: str, why: str) -> None:
    assert f"วันที่ที่พิมพ์มา{why} จัดวันที่เท่าไร" in chat.says("rak", told)


def test_a_document_sent_in_time_is_not_called_late(chat: Chat) -> None:
    chat.says("hq", "ให้ทุกเขตส่งแบบรายงาน 1 ภายใน 31 ม.ค. 63")
    chat.says("hq", "ใช่")
    chat.at += timedelta(days=30)
    assert "ช้ากว่ากำหนด" not in chat.says("rak", "ส่งแบบรายงาน 1 แล้ว เมื่อวันที่ 30 ม.ค.")
    assert "ช้ากว่ากำหนด 3 วัน" in chat.says("sathon", "ส่งแบบรายงาน 1 แล้ว เมื่อวันที่ 3 ก.พ.")


def test_the_earlier_value_of_one_of_several_facts_names_its_subject(told: Chat) -> None:
    assert "แผนพัฒนาชุมชน เดิม จัดทำใหม่ 5" in told.says("rak", "ทำแผนใหม่ 6 ทบทวน 8 เบิก 40,000")


# Two candidates


def test_of_two_years_the_typed_answer_or_the_correction_itself_names_one(chat: Chat) -> None:
    chat.says("sathon", "บรรจุ 3 โครงการ ปี 64 และ 1 โครงการ ปี 63")
    labels = [choice.label for choice in choices(chat.send("sathon", text="แก้เป็น 5 โครงการ"))]
    assert labels == ["สาทร ปี 2564", "สาทร ปี 2563"]
    assert "ปีงบประมาณ: 2563" in chat.says("sathon", "ปี 63")
    assert "เดิม 3 โครงการ · ปี 2564" in chat.says("sathon", "แก้เป็น 6 โครงการ ปี 64")
    answer = chat.says("sathon", "เขตเราบรรจุหรือยัง")
    assert "5 โครงการ · ปี 2563" in answer
    assert "6 โครงการ · ปี 2564" in answer


def test_of_two_forms_the_correction_names_one(chat: Chat) -> None:
    chat.says("sathon", "ส่งแบบ 1 กับแบบ 2 เรียบร้อยแล้วค่ะ")
    assert chat.says("sathon", "แบบ 2 ยังไม่ได้ส่งค่ะ พิมพ์ผิด").startswith("เขตสาทร · เอกสาร แบบรายงาน 2 ยังไม่ได้ส่ง")
    assert "แบบรายงาน 1 ส่งแล้ว" in chat.says("sathon", "เขตเราเหลืออะไรบ้าง")


def test_the_number_of_a_house_names_no_report(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 20,000")
    chat.says("rak", "ประชุมแล้ว 15 ม.ค. มา 45 คน")
    assert "จำนวนผู้เข้าร่วม: 54 คน" in chat.says("rak", "ประชุมที่บ้านเลขที่ 1 แก้เป็น 54 คน")


def test_a_year_that_another_district_has_does_not_lead_there(chat: Chat) -> None:
    chat.says("hq", "เขตดุสิต บรรจุ 2 โครงการ ปี 63")
    chat.says("hq", "เขตบางรัก บรรจุ 3 โครงการ ปี 64")
    assert chat.says("hq", "แก้เป็น 4 โครงการ ปี 63").startswith("เขตบางรัก")
    assert "2 โครงการ · ปี 2563" in chat.says("hq", "เขตดุสิตบรรจุหรือยัง")


def test_the_district_called_wrong_is_the_one_that_is_put_right(chat: Chat) -> None:
    chat.says("hq", "บางรักบรรจุ 4 โครงการ ปี 64 สาทร 2 โครงการ ปี 64")
    said = chat.says("hq", "ไม่ใช่สาทร เป็นยานนาวา")
    assert "เขตยานนาวา · บรรจุแผนปฏิบัติการ 2 โครงการ" in said
    assert "4 โครงการ" in chat.says("hq", "เขตบางรักเป็นไง")
    assert "2 โครงการ" not in chat.says("hq", "เขตสาทรเป็นไง")


def test_of_several_districts_one_that_is_not_named_is_asked_for(chat: Chat) -> None:
    chat.says("hq", "บางรักบรรจุ 4 โครงการ ปี 64 สาทร 2 โครงการ ปี 64")
    assert "แก้ตรงไหน" in chat.says("hq", "แก้เป็นเขตบางแค")
    assert "บางแค" not in chat.says("hq", "เขตไหนบรรจุแล้วบ้าง")


def test_a_bare_number_puts_right_the_district_named(chat: Chat) -> None:
    chat.says("hq", "บางรักบรรจุ 4 โครงการ ปี 64 สาทร 2 โครงการ ปี 64")
    assert "เขตบางรัก · บรรจุแผนปฏิบัติการ 5 โครงการ" in chat.says("hq", "แก้บางรักเป็น 5")
    assert "เขตสาทร · บรรจุแผนปฏิบัติการ 7 โครงการ" in chat.says("hq", "ที่รายงานสาทรเมื่อกี้ขอเปลี่ยนเป็น 7")


def test_a_value_said_not_to_be_the_old_one_is_put_right_in_the_district_named(chat: Chat) -> None:
    chat.says("hq", "คลองเตยเบิก 9,000 คืน 1,000")
    chat.says("hq", "วัฒนาเบิก 7,000")
    assert chat.says("hq", "คลองเตย 9,500 ไม่ใช่ 9,000").startswith("เขตคลองเตย · เบิกจ่าย 9,500 บาท")
    assert "7,000 บาท" in chat.says("hq", "เขตวัฒนาเป็นไง")


def test_a_correction_of_one_district_does_not_answer_for_another(chat: Chat) -> None:
    chat.says("rak", "ทำแผน 12 ชุมชน")
    chat.says("hq", "ทำแผน\nบางรัก 10 ชุมชน\nสาทร 12 ชุมชน\nบางนา 8 ชุมชน")
    assert "เขตสาทร · แผนพัฒนาชุมชน ทำแผนแล้ว 13" in chat.says("hq", "แก้สาทรเป็น 13")
    said = chat.says("hq", "บางนา 9 ไม่ใช่ 8")
    assert "เขตบางนา · แผนพัฒนาชุมชน ทำแผนแล้ว 9" in said
    assert "เขตบางรัก · แผนพัฒนาชุมชน ทำแผนแล้ว 10\nยังไม่บันทึก" in said


def test_of_two_meetings_the_correction_names_one_by_its_day(chat: Chat) -> None:
    chat.says("sathon", "ประชุม 5 พ.ค. 40 คน")
    chat.says("sathon", "ประชุม 12 พ.ค. 30 คน")
    assert "44 คน" in chat.says("sathon", "วันที่ 5 พ.ค. แก้เป็น 44 คน")
    assert "45 คน" in chat.says("sathon", "45 ไม่ใช่ 44")
    assert "จ. 4 พ.ค. 2563" in chat.says("sathon", "ประชุมครั้งแรกวันที่ 4 ไม่ใช่ 5")
    state = chat.says("sathon", "เขตเราเป็นไง")
    assert "จ. 4 พ.ค. 2563 · 45 คน" in state
    assert "อ. 12 พ.ค. 2563 · 30 คน" in state


def test_a_meeting_put_right_leaves_the_doubt_about_another_waiting(chat: Chat) -> None:
    chat.says("sathon", "ประชุม 5 พ.ค. 40 คน")
    chat.says("sathon", "ประชุม 12 พ.ค. 30 คน")
    assert "ยังไม่บันทึก" in chat.says("sathon", "ยกเลิกประชุมวันที่ 5 พ.ค.")
    said = chat.says("sathon", "แก้ประชุม 12 พ.ค. เป็น 33 คน")
    assert "33 คน" in said
    assert "ยืนยันหรือไม่" in said
    assert "40 คน" in chat.says("sathon", "เขตเราเป็นไง")


@pytest.mark.parametrize("said", ["แก้ทั้งหมดเป็น 14", "ไม่ใช่ 15 ทั้งหมด 14"])
def test_the_number_of_all_communities_is_put_right_by_its_word(chat: Chat, said: str) -> None:
    chat.says("rak", "ทำแผน 12 จากทั้งหมด 15 ชุมชน")
    assert "ทำแผนแล้ว 12/14 ชุมชน" in chat.says("rak", said)


def test_what_a_list_leaves_waiting_is_named_with_its_district(chat: Chat) -> None:
    chat.says("rak", "ทำแผน 12 ชุมชน")
    said = chat.says("hq", "ทำแผน\nบางรัก 10 ชุมชน\nสาทร 12 ชุมชน\nบางนา 8 ชุมชน")
    assert "รอยืนยัน: เขตบางรัก แผนพัฒนาชุมชน ทำแผนแล้ว 10" in said
    assert "ทำแผนแล้ว 32/" in said


def test_an_instalment_is_put_right_by_its_number_whatever_waits(chat: Chat) -> None:
    chat.says("sathon", "คืน 8,000")
    chat.says("sathon", "เบิก 10,000 งวดแรก")
    chat.says("sathon", "คืน 5,000")
    chat.says("sathon", "เบิกอีก 12,000")
    said = chat.says("sathon", "งวดแรกผิด เป็น 11,000")
    assert said.startswith("เขตสาทร · เบิกจ่าย 11,000 บาท")
    assert "ส่งคืนเงิน 5,000 บาท\nยังไม่บันทึก" in said
    assert "เบิกจ่าย · 23,000" in spent(chat, "สาทร")


def test_the_year_puts_projects_right_while_something_else_waits(chat: Chat) -> None:
    chat.says("sathon", "ทำแผน 8 จาก 24 ชุมชน")
    assert "ยังไม่บันทึก" in chat.says("sathon", "ทำแผน 3 ชุมชน")
    assert "ปีงบประมาณ: 2563" in chat.says("sathon", "บรรจุ 1 โครงการ")
    assert "ปีงบประมาณ: 2564" in chat.says("sathon", "ปี 64")


def test_a_district_with_its_new_value_puts_a_list_right(chat: Chat) -> None:
    chat.says("hq", "เบิกจ่าย\nพระนคร 12,000\nดุสิต 8,500")
    said = chat.says("hq", "ดุสิตเป็น 5,800")
    assert said.startswith("เขตดุสิต · เบิกจ่าย 5,800 บาท")
    assert "เดิม 8,500 บาท" in said
    assert chat.says("hq", "พระนครเป็น 12,500").startswith("เขตพระนคร · เบิกจ่าย 12,500 บาท")


def test_what_a_colleague_told_instead_is_put_right(chat: Chat) -> None:
    chat.says("rak", "ประชุม 10 พ.ค. 52 คน")
    chat.says("head", "ประชุม 10 พ.ค. มา 50 คน")
    said = chat.says("rak", "ที่ถูกคือ 52 คน")
    assert "จำนวนผู้เข้าร่วม: 52 คน" in said
    assert "50 คน" in said


def test_a_value_for_another_district_does_not_answer_the_doubt(chat: Chat) -> None:
    chat.says("rak", "ทำแผน 12 ชุมชน")
    chat.says("hq", "ทำแผน\nบางรัก 10 ชุมชน\nสาทร 12 ชุมชน")
    said = chat.says("hq", "เขตสาทร แก้เป็น 13 ชุมชน")
    assert "เขตสาทร · แผนพัฒนาชุมชน ทำแผนแล้ว 13" in said
    assert "เขตบางรัก · แผนพัฒนาชุมชน ทำแผนแล้ว 10\nยังไม่บันทึก" in said


def test_the_day_that_is_wrong_tells_which_meeting_is_meant(chat: Chat) -> None:
    chat.says("sathon", "ประชุม 5 พ.ค. 40 คน")
    chat.says("sathon", "ประชุม 12 พ.ค. 30 คน")
    said = chat.says("sathon", "ประชุมครั้งแรกวันที่ 4 ไม่ใช่ 5")
    assert "จ. 4 พ.ค. 2563" in said
    assert "40 คน" in said


@pytest.mark.parametrize("said", ["ยกเลิกประชุม 28 พ.ค.", "ประชุม 28 พ.ค. ไม่ได้จัด"])
def test_what_takes_a_meeting_back_does_not_choose_it_for_the_value_that_waits(said: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 28 พ.ค. 50 คน")
    assert "หมายถึงรายการนี้" in chat.says("head", "แก้คนเป็น 48")
    answer = chat.says("head", said)
    assert "48 คน" not in answer
    assert "ยังไม่บันทึก" in answer
    assert "50 คน" in chat.says("rak", "เขตเราเป็นไง")


@pytest.mark.parametrize("asked", ["ขอแก้ประชุม", "แก้ประชุม", "แก้ประชุมหน่อยค่ะ"])
def test_what_shall_be_put_right_is_of_the_kind_that_is_named(asked: str, chat: Chat) -> None:
    chat.says("rak", "ประชุม 28 พ.ค. 50 คน")
    chat.says("rak", "คืน 500")
    assert chat.says("rak", asked).startswith("แก้ไข เขตบางรัก ประชุมชี้แจง จัดแล้ว · พฤ. 28 พ.ค. 2563 · 50 คน")
    assert "จำนวนผู้เข้าร่วม: 45 คน" in chat.says("rak", "45")
    assert "ส่งคืน · 500 ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_what_shall_be_put_right_of_another_kind_is_not_the_draft_that_waits(chat: Chat) -> None:
    chat.says("rak", "ประชุม 28 พ.ค. 50 คน")
    chat.says("rak", "ทำแผน 9 ชุมชน")
    assert "ยังไม่บันทึก" in chat.says("rak", "ทำแผน 7 ชุมชน")
    assert chat.says("rak", "ขอแก้ประชุม").startswith("แก้ไข เขตบางรัก ประชุมชี้แจง")


def test_a_typed_yes_takes_what_is_offered_of_a_colleague(chat: Chat) -> None:
    chat.says("rak", "ประชุม 28 พ.ค. 50 คน")
    assert "หมายถึงรายการนี้" in chat.says("head", "แก้คนเป็น 48")
    assert "จำนวนผู้เข้าร่วม: 48 คน" in chat.says("head", "ใช่")


def test_a_typed_yes_does_not_choose_one_of_two(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 63 3 โครงการ ปี 64")
    assert "หมายถึงรายการไหน" in chat.says("rak", "จริงๆ 5 โครงการ")
    assert chat.says("rak", "ใช่").startswith("ยังไม่ได้แก้อะไร")
    assert "5 โครงการ\nปีงบประมาณ: 2564" in chat.says("rak", "ปี 64")


@pytest.mark.parametrize("said", ["พิมพ์ 0 เกินมาตัวนึง", "ใส่ 0 เกิน", "ศูนย์เกินมา"])
def test_a_nought_that_is_not_there_is_not_taken_away(chat: Chat, said: str) -> None:
    chat.says("rak", "ประชุม 8 พ.ค. 44 คน")
    told = chat.says("rak", said)
    assert "ไม่มีเลข 0 เกินหรือขาดที่แก้ได้ตรงตัว จึงยังไม่ได้แก้" in told
    assert "44 คน" in told
    assert "· 40 คน" in chat.says("rak", "แก้เป็น 40 คน").replace("จำนวนผู้เข้าร่วม: ", "· ")


@pytest.mark.parametrize("said", ["ประชุม 9 พ.ค. 0 คน", "ประชุมแล้ว 9 พ.ค. ผู้เข้าร่วม 0 คน"])
def test_a_meeting_nobody_came_to_waits(chat: Chat, said: str) -> None:
    assert "ยังไม่บันทึก เพราะแจ้งว่าจัดแล้ว แต่ไม่มีผู้เข้าร่วม" in chat.says("rak", said)
    assert "บันทึกแล้ว" in chat.says("rak", "ยืนยัน")


def test_a_correction_to_nobody_waits_too(chat: Chat) -> None:
    chat.says("rak", "ประชุม 8 พ.ค. 44 คน")
    assert "แต่ไม่มีผู้เข้าร่วม" in chat.says("rak", "แก้เป็น 0 คน")
