"""A return by headquarters closes the facts with a reason and tells the sender."""

import pytest

from tests.handlers.chat import Chat, words


@pytest.fixture
def chat(chat_on_each: Chat) -> Chat:
    return chat_on_each


def test_headquarters_returns_a_report_with_a_reason_and_its_sender_is_told(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 63")
    chat.says("rak", "บรรจุ 90 โครงการ ปี 63")
    chat.presses("rak", "v1|confirm|1")
    replies = chat.send("hq", text="ประวัติเขตบางรัก")
    assert "เพราะอะไร" in chat.taps("hq", "ส่งคืนเลขที่ 2", replies)
    shown = chat.send("hq", text="จำนวนไม่ตรงกับแผนที่ส่งมา")
    assert "จะตัดออก: เขตบางรัก บรรจุแผนปฏิบัติการ 90 โครงการ · ปี 2563\nเหตุผล: จำนวนไม่ตรงกับแผนที่ส่งมา" in words(shown)
    answer = chat.taps("hq", "ส่งคืน", shown)
    assert "→rak: สยป. ส่งคืนรายงานเลขที่ 2\nเหตุผล: จำนวนไม่ตรงกับแผนที่ส่งมา" in answer
    assert "กลับไปใช้: เขตบางรัก บรรจุแผนปฏิบัติการ 2 โครงการ" in answer
    assert "2 โครงการ" in chat.says("rak", "เขตเราบรรจุกี่โครงการ")
    assert "สยป. ส่งคืนเมื่อ" in chat.says("rak", "ประวัติที่เราเคยรายงาน")


def test_a_question_in_between_is_answered_and_no_reason(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 63")
    chat.presses("hq", "v1|return|1")
    assert "1/50" in chat.says("hq", "KPI เท่าไหร่")
    assert "เหตุผล: ผิดปี" in chat.says("hq", "ผิดปี")
    assert "1/50" in chat.says("hq", "KPI เท่าไหร่")
    assert "เหตุผล: ผิดปี" in chat.says("hq", "ใช่")  # shown once more behind the question
    assert "ส่งคืนรายงานเลขที่ 1 แล้ว" in chat.says("hq", "ใช่")


def test_a_report_is_returned_once_and_only_by_headquarters(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 63")
    assert "เฉพาะ สยป." in chat.presses("rak", "v1|return|1")
    chat.presses("hq", "v1|return|1")
    shown = chat.send("hq", text="ผิดปี")
    assert "ส่งคืนรายงานเลขที่ 1 แล้ว" in chat.says("hq", "ส่งคืนเลย")
    assert "ส่งคืนรายงานนี้ไปแล้ว" in chat.taps("hq", "ส่งคืน", shown)
    assert "ส่งคืนไปแล้ว" in chat.presses("hq", "v1|return|1")


def test_a_return_is_let_go_by_cancel(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 63")
    chat.presses("hq", "v1|return|1")
    assert "ไม่ส่งคืนรายงานเลขที่ 1 แล้ว" in chat.says("hq", "ยกเลิก")
    assert "1/50" in chat.says("hq", "KPI เท่าไหร่")


def test_a_correction_of_what_was_returned_reports_it_anew(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.presses("hq", "v1|return|1")
    chat.says("hq", "จำนวนไม่ตรง")
    assert "ส่งคืนรายงานเลขที่ 1 แล้ว" in chat.says("hq", "ใช่")
    assert "เขตบางรัก · บรรจุแผนปฏิบัติการ 2 โครงการ\nปีงบประมาณ: 2564" in chat.says("rak", "แก้เป็น 2 โครงการ")
    assert "2 โครงการ · ปี 2564" in chat.says("rak", "เขตเราบรรจุกี่โครงการ")
    assert "ไม่พบรายงานของท่าน" in chat.says("rak", "แก้เป็น 20 คน")


def test_what_was_put_right_before_the_return_is_what_is_reported_anew(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. มา 45 คน")
    chat.says("rak", "แก้เป็น 48 คน")
    chat.presses("hq", "v1|return|1")
    chat.says("hq", "วันไม่ตรง")
    chat.says("hq", "ใช่")
    assert "จำนวนผู้เข้าร่วม: 48 คน" in chat.says("rak", "แก้วันที่เป็น 21 ม.ค.")


def test_telling_the_sender_counts_to_the_month_and_stops_with_it(chat: Chat) -> None:
    for number, projects in enumerate((2, 3), 1):
        chat.says("rak", f"บรรจุ {projects} โครงการ ปี {63 + number}")
    with chat.database.begin() as connection:
        chat.store("hq", connection).note_quota(300, 299)
    chat.presses("hq", "v1|return|1")
    assert "→rak: สยป. ส่งคืนรายงานเลขที่ 1" in chat.taps("hq", "ส่งคืน", chat.send("hq", text="ผิดปี"))
    chat.presses("hq", "v1|return|2")
    told = chat.taps("hq", "ส่งคืน", chat.send("hq", text="ผิดปี"))
    assert told.startswith("ส่งคืนรายงานเลขที่ 2 แล้ว แต่ยังไม่ได้แจ้งผู้รายงาน โควตาข้อความเดือนนี้หมด โปรดแจ้งเอง\nตัดออก:")
    assert "→" not in told
