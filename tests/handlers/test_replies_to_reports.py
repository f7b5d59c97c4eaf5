"""Replying to a read-back or a message in LINE: the quoted report is meant, whatever else waits."""

import pytest
from sqlalchemy import Engine

from tests.handlers.chat import Chat


@pytest.fixture
def chat(database: Engine) -> Chat:
    made = Chat(database).load()
    made.enrol("a", "บางรัก")
    made.enrol("hq", None, "hq")
    return made


@pytest.mark.parametrize(("said", "reply", "becomes"), [
    ("ประชุมแล้ว 3 ก.พ. 63 มา 20 คน", "25 คน", "25 คน"),
    ("ประชุมแล้ว 3 ก.พ. 63 มา 20 คน", "25", "25 คน"),
    ("ประชุมแล้ว 3 ก.พ. 63 มา 20 คน", "แก้เป็น 62", "62 คน"),
    ("บรรจุ 7 โครงการ ปี 63", "8", "8 โครงการ"),
])  # fmt: skip
def test_a_bare_value_in_reply_to_a_report_corrects_it(chat: Chat, said: str, reply: str, becomes: str) -> None:
    chat.says("a", said)
    quoted = chat.last_id()
    chat.says("a", "เบิกจ่ายแล้ว 5,000 บาท")
    assert becomes in chat.says("a", reply, quoted=quoted)


def test_cancel_in_reply_to_a_report_undoes_that_report_and_not_what_waits(chat: Chat) -> None:
    chat.says("a", "บรรจุ 7 โครงการ ปี 63")
    quoted = chat.last_id()
    chat.says("a", "เบิกจ่ายแล้ว")
    answer = chat.says("a", "ยกเลิก", quoted=quoted)
    assert "ยกเลิกรายงานเลขที่ 1 แล้ว" in answer
    assert "ตัดออก: เขตบางรัก บรรจุแผนปฏิบัติการ 7 โครงการ" in answer


def test_a_return_is_let_go_by_cancel(chat: Chat) -> None:
    chat.says("a", "บรรจุ 2 โครงการ ปี 63")
    chat.presses("hq", "v1|return|1")
    assert "ไม่ส่งคืนรายงานเลขที่ 1 แล้ว" in chat.says("hq", "ยกเลิก")
    assert "1/50" in chat.says("hq", "KPI เท่าไหร่")


def test_an_answered_day_of_a_held_meeting_looks_back(chat: Chat) -> None:
    asked = chat.says("a", "ประชุมวันศุกร์ 20 ม.ค. 63 มา 30 คน")
    assert "ไม่ตรงกับวันในสัปดาห์" in asked
    assert "จ. 20 ม.ค. 2563" in chat.says("a", "20 ม.ค.")


def test_the_read_back_of_a_document_says_whether_it_was_sent(chat: Chat) -> None:
    assert "แบบรายงาน 1 ยังไม่ได้ส่ง" in chat.says("a", "ยังไม่ได้ส่งแบบรายงาน 1")
    assert "แบบรายงาน 1 ส่งแล้ว" in chat.says("a", "ส่งแบบรายงาน 1 แล้ว")


def test_a_draft_for_another_district_does_not_show_there(chat: Chat) -> None:
    chat.says("a", "เขตสาทร เบิกจ่ายแล้ว 2,000 บาท")
    assert "รอยืนยัน" not in chat.says("hq", "เขตสาทรถึงไหนแล้ว")


def test_a_read_back_names_the_value_that_it_replaced(chat: Chat) -> None:
    chat.says("a", "บรรจุ 9 โครงการ ปี 63")
    assert "เดิม 9 โครงการ · ปี 2563 (แจ้ง จ. 1 มิ.ย. 2563)" in chat.says("a", "บรรจุ 3 โครงการ ปี 63")
    assert "เดิม" not in chat.says("a", "บรรจุ 4 โครงการ ปี 64")
