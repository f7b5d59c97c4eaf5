"""Erasing a person leaves facts, district and time; name, telephone, words, reminders and post go, after one tap."""

import json

import pytest
from sqlalchemy import Engine, insert

from models.facts import Draft, FactRow, Question, Report
from models.people import Account, Officer
from models.queue import DONE, ERASED, PARKED, UNSURE, Content, Inbox, Outbox
from models.reminders import Reminder
from models.store.base import table
from tests.handlers.chat import Chat


@pytest.fixture
def chat(database: Engine) -> Chat:
    made = Chat(database).load()
    made.says("a", f"ลงทะเบียน เขตบางรัก รหัส {made.invite('officer', 'บางรัก')}")
    made.says("a", "วิไลวรรณ แสงอรุณ")
    made.says("a", "6110")
    made.enrol("hq", None, "hq")
    made.says("a", "บรรจุ 2 โครงการ ปี 63")
    made.says("a", "ปัญหา: ชุมชนวัดแขกรวมตัวไม่ได้เพราะโควิด")
    made.says("a", "เตือนผมพรุ่งนี้บ่ายสอง")
    return made


def everything(chat: Chat) -> str:
    """All that the tables of people and reports hold, as text."""
    return chat.kept(Account, Officer, Report, FactRow, Draft, Reminder, Question)


def test_what_is_kept_is_told_in_private(chat: Chat) -> None:
    told = chat.says("a", "ข้อมูลของฉันครับ")
    assert "วิไลวรรณ แสงอรุณ" in told
    assert "6110" in told
    assert "2 ข้อความ" in told
    assert "ในแชตส่วนตัว" in chat.says("a", "ข้อมูลของฉัน", lane="G", group=True)


def test_erasing_waits_for_one_tap_and_leaves_the_facts(chat: Chat) -> None:
    replies = chat.send("a", text="ขอลบข้อมูลของฉัน")
    assert "วิไลวรรณ" in everything(chat)
    assert "ลบข้อมูลของท่านแล้ว" in chat.taps("a", "ลบเลย", replies)
    kept = everything(chat)
    assert not [word for word in ("วิไลวรรณ", "6110", "บรรจุ 2", "วัดแขก", "บ่ายสอง") if word in kept]
    assert "1/50" in chat.says("hq", "KPI เท่าไหร่")
    assert "ลงทะเบียน" in chat.says("a", "KPI เท่าไหร่")
    assert "ไม่มีข้อมูลของท่าน" in chat.says("a", "ข้อมูลของฉัน")


def test_a_waiting_draft_goes_with_its_person(chat: Chat) -> None:
    chat.says("a", "บรรจุ 90 โครงการ ปี 63")
    chat.presses("a", "v1|erase|me")
    assert "รอยืนยัน" not in chat.says("hq", "เขตบางรักถึงไหนแล้ว")


@pytest.fixture
def former(chat: Chat) -> Chat:
    """The officer has left the post."""
    with chat.database.begin() as connection:
        store = chat.store("a", connection)
        assert store.post is not None
        store.end_post(store.post.id, chat.at)
    return chat


def test_who_has_left_the_post_sees_what_is_kept_and_erases_it(former: Chat) -> None:
    told = former.says("a", "ข้อมูลของฉัน")
    assert "เขตบางรัก · เจ้าหน้าที่ผู้รับผิดชอบ (สิ้นสุดแล้ว จ. 1 มิ.ย. 2563" in told
    assert "วิไลวรรณ แสงอรุณ" in told
    replies = former.send("a", text="ลบข้อมูลของฉัน")
    assert "ลบข้อมูลของท่านแล้ว" in former.taps("a", "ลบเลย", replies)
    kept = everything(former)
    assert not [word for word in ("วิไลวรรณ", "6110", "บรรจุ 2", "วัดแขก", "บ่ายสอง") if word in kept]
    assert "ไม่มีข้อมูลของท่าน" in former.says("a", "ข้อมูลของฉัน")


def test_nothing_else_is_open_to_who_has_left(former: Chat) -> None:
    assert "ไม่มีข้อมูลของท่าน" in former.says("a", "เปลี่ยนเบอร์เป็น 02 222 3333")
    assert "ลงทะเบียน" in former.presses("a", "v1|undo|1")


def test_who_comes_back_after_erasing_has_data_again(former: Chat) -> None:
    former.presses("a", "v1|erase|me")
    former.says("a", f"ลงทะเบียน เขตบางรัก รหัส {former.invite('officer', 'บางรัก')}")
    former.says("a", "วิไล ใหม่มา")
    assert "วิไล ใหม่มา" in former.says("a", "ข้อมูลของฉัน")


def test_a_stranger_has_nothing_to_see_or_erase(chat: Chat) -> None:
    assert "ไม่มีข้อมูลของท่าน" in chat.says("x", "ข้อมูลของฉัน")
    assert "ไม่มีข้อมูลของท่าน" in chat.presses("x", "v1|erase|me")


def test_what_a_colleague_took_from_their_words_goes_too_and_the_figures_stay(chat: Chat) -> None:
    chat.enrol("head", "บางรัก", "head")
    chat.says("a", "ประชุมแล้ว 20 ม.ค. มา 45 คน ที่บ้านลุงสมชาย")
    chat.says("head", "ประชุมแล้ว 20 ม.ค. มา 46 คน")
    assert "ลุงสมชาย" in chat.kept(FactRow, closed_at=None)
    chat.presses("a", "v1|erase|me")
    assert "ลุงสมชาย" not in everything(chat)
    assert "46 คน" in chat.says("head", "ประชุมวันไหน กี่คน")


def test_events_that_failed_and_letters_that_did_not_arrive_are_emptied_and_those_of_others_stay(chat: Chat) -> None:
    with chat.database.begin() as connection:
        for event, lane, person in (("p1", "a", "a"), ("p2", "G", "a"), ("p3", "G", "b")):
            body = json.dumps({"source": {"userId": person}, "message": {"text": f"เบอร์ของ {person}"}}, ensure_ascii=False)
            connection.execute(insert(table(Inbox)).values(event_id=event, lane=lane, stamp=1, received=1, body=body, state=PARKED))
        for lane, about in (("a", ""), ("G", "\nreport:1"), ("G", "report:99")):
            left = {"lane": lane, "about": about, "body": f"ถึง {lane} {about}", "received": 1, "made": 1, "retry_key": "k", "state": UNSURE}
            connection.execute(insert(table(Outbox)).values(left))
    chat.presses("a", "v1|erase|me")
    assert chat.kept(Inbox, state=PARKED).count("เบอร์ของ b") == 1
    assert "เบอร์ของ a" not in chat.kept(Inbox)
    assert [each for each in ("ถึง a", "ถึง G \\nreport:1", "ถึง G report:99") if each in chat.kept(Outbox)] == ["ถึง G report:99"]


def test_a_question_in_a_group_and_a_file_of_no_report_go_too(chat: Chat) -> None:
    chat.says("a", "เตือนผม ถามเบอร์ของลุง", lane="G", group=True)
    with chat.database.begin() as connection:
        row = {"message_id": "f1", "event_id": "e", "lane": "a", "name": "ลุง.pdf", "state": DONE, "asked": 1, "sha256": "ab"}
        connection.execute(insert(table(Content)).values(row))
    assert "ลุง" in chat.kept(Question, lane="G")
    chat.presses("a", "v1|erase|me")
    assert chat.kept(Question) == ""
    assert "ลุง" not in chat.kept(Content, state=ERASED)
    assert chat.kept(Content, state=DONE) == ""


def test_the_reason_that_headquarters_typed_goes_with_who_typed_it_and_the_report_stays_returned(chat: Chat) -> None:
    chat.taps("hq", "ส่งคืน", chat.send("hq", text="ตีกลับเลขที่ 1 เพราะลุงไม่ได้เซ็น"))
    assert "ลุง" in chat.says("a", "ประวัติ")
    chat.presses("hq", "v1|erase|me")
    assert "ลุง" not in chat.says("a", "ประวัติ")
    assert "สยป. ส่งคืนเมื่อ จ. 1 มิ.ย. 2563 12.07 น.: -" in chat.says("a", "ประวัติ")
