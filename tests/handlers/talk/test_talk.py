"""Every message gets a specific answer: greetings, help, thanks, what is none of these, and what is no text."""

import json
from pathlib import Path

import pytest

from bot.line.card import compact
from bot.reply import Push, Text, plain
from handlers import EVENTS
from tests.handlers.chat import Chat, choices, words

CORPORA = Path(__file__).parents[2] / "corpora"


def test_a_greeting_names_what_the_district_still_owes(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 ม.ค. 63 มา 45 คน")
    greeting = chat.says("rak", "สวัสดีค่ะ")
    assert greeting.startswith("สวัสดี เขตบางรัก")
    assert "ยังเหลือ: แผนพัฒนาชุมชน · บรรจุแผนปฏิบัติการ · เบิกจ่าย" in greeting


def test_a_new_friend_is_told_how_to_register_and_an_officer_is_greeted(chat: Chat) -> None:
    assert "พิมพ์ เช่น ลงทะเบียน เขตบางรัก รหัส 482913" in words(chat.send("x", kind="follow"))
    assert words(chat.send("rak", kind="follow")).startswith("สวัสดี เขตบางรัก")


def test_who_blocked_the_bot_is_unreachable_until_they_come_back(chat: Chat) -> None:
    def reachable() -> int:
        with chat.database.begin() as connection:
            return int(connection.exec_driver_sql("SELECT reachable FROM account WHERE user_id = 'rak'").scalar_one())

    assert chat.send("rak", kind="unfollow") == []
    assert reachable() == 0
    chat.send("rak", kind="follow")
    assert reachable() == 1


@pytest.mark.parametrize("typed", ["KPI เท่าไหร่", "บรรจุ 3 โครงการ ปี 64", "ยกเลิก", "อะไรนะ", "เตือนผมพรุ่งนี้บ่ายสอง", "แก้เป็น 54 คน"])
def test_whoever_is_not_registered_is_told_how_and_whom_to_ask(chat: Chat, typed: str) -> None:
    answer = chat.says("x", typed)
    assert "พิมพ์ เช่น ลงทะเบียน เขตบางรัก รหัส 482913" in answer
    assert "ติดต่อ สยป. โทร. 1512" in answer


@pytest.mark.parametrize("kind", ["sticker", "image", "file", "video", "audio", "location", "unknown", "press"])
def test_whatever_somebody_not_registered_sends_they_are_told_how(chat: Chat, kind: str) -> None:
    assert "ลงทะเบียน เขตบางรัก รหัส 482913" in words(chat.send("x", kind=kind, data="v1|undo|1"))


@pytest.mark.parametrize(
    ("kind", "says"),
    [("sticker", "ได้รับสติกเกอร์แล้ว"), ("video", "รับวิดีโอเป็นรายงานไม่ได้"), ("audio", "ฟังข้อความเสียงไม่ได้"),
     ("location", "ได้รับตำแหน่งแล้ว แต่ไม่ได้บันทึก"), ("unknown", "ข้อความชนิดนี้ยังรับไม่ได้")],
)  # fmt: skip
def test_what_is_no_text_gets_an_answer_of_its_own(chat: Chat, kind: str, says: str) -> None:
    replies = chat.send("rak", kind=kind)
    assert says in words(replies)
    assert choices(replies)


@pytest.mark.parametrize(("person", "example"), [("rak", "บรรจุ 3 โครงการ ปี 64"), ("hq", "เขตไหนยังไม่บรรจุ"), ("viewer", "ภาพรวมโครงการ")])
def test_what_is_not_understood_gets_three_examples_that_work_for_that_person(chat: Chat, person: str, example: str) -> None:
    replies = chat.send(person, text="วันนี้ฝนตกหนักมาก")
    examples = [line[2:] for line in words(replies[:1]).splitlines() if line.startswith("• ")]
    assert len(examples) == 3
    assert example in examples
    for line in examples:
        answer = chat.says(person, line)
        assert "ไม่ใช่รายงานหรือคำถามที่ตอบได้" not in answer
        assert "ดูข้อมูลได้อย่างเดียว" not in answer


@pytest.mark.parametrize(
    ("typed", "subject"),
    [("3 โครงการ", "บรรจุแผนปฏิบัติการ"), ("แผน", "แผนพัฒนาชุมชน"), ("54 คน", "ประชุมชี้แจง"), ("แบบ 2", "เอกสาร"), ("ความก้าวหน้า", "ความคืบหน้า"),
     ("ยังไม่ได้รายงานผลประชุม", "ประชุมชี้แจง"), ("รายงานประชุมยังไม่เสร็จ", "ประชุมชี้แจง")],
)  # fmt: skip
def test_what_only_names_its_subject_gets_examples_of_it_that_work(chat: Chat, typed: str, subject: str) -> None:
    answer = chat.says("rak", typed)
    assert answer.startswith(f"เข้าใจว่าเป็นเรื่อง{subject} แต่ไม่ได้บอกว่าผลเป็นอย่างไร")
    examples = [line[2:] for line in answer.splitlines() if line.startswith("• ")]
    assert len(examples) == 3
    assert not any("จึงไม่ได้บันทึกอะไร" in chat.says("rak", line) for line in examples)


def test_help_is_by_role_and_every_line_of_it_works(chat: Chat) -> None:
    for person, absent in (("rak", "ร่างรายงานครั้งที่ 9"), ("hq", "เขตเราเหลืออะไรบ้าง"), ("viewer", "บรรจุ 3 โครงการ")):
        lines = [line[2:] for line in chat.says(person, "ใช้ยังไง").splitlines() if line.startswith("• ")]
        assert len(lines) >= 5
        assert not any(absent in line for line in lines)


def test_thanks_is_answered_shortly(chat: Chat) -> None:
    (first, *_) = chat.send("rak", text="ขอบคุณค่ะ")
    assert first == Text("ยินดี มีอะไรเพิ่มพิมพ์มาได้ตลอด", first.choices)  # type: ignore[union-attr]


def test_yes_and_no_without_a_question_say_that_nothing_waits(chat: Chat) -> None:
    for typed in ("ยืนยัน", "ไม่ใช่"):
        assert chat.says("rak", typed).startswith("ตอนนี้ไม่มีรายการรอยืนยันในแชตนี้")


def test_no_answer_is_longer_than_five_messages_and_the_question_is_the_last(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว")
    replies = chat.send("rak", text="ใครยังไม่ส่งแบบรายงาน")
    assert len(replies) <= 5
    assert "เบิกจ่ายแล้วรวมกี่บาท" in words(replies)


def test_of_an_answer_of_many_messages_none_is_left_out(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = [Text(f"บันทึกแล้ว {number}") for number in range(1, 7)]
    monkeypatch.setitem(EVENTS, "text", lambda message, store: [*saved, Text("กี่คน")])
    shown = "\n".join(map(plain, compact([reply for reply in chat.send("rak", text="x") if not isinstance(reply, Push)])))
    assert [f"บันทึกแล้ว {number}" in shown for number in range(1, 7)] == [True] * 6
    assert shown.endswith("กี่คน")


def test_a_closed_project_takes_no_reports_and_names_whom_to_ask(chat: Chat) -> None:
    with chat.database.begin() as connection:
        chat.store("hq", connection).close_project()
    for typed in ("บรรจุ 3 โครงการ ปี 64", "KPI เท่าไหร่", "แก้เป็น 54 คน"):
        answer = chat.says("rak", typed)
        assert "ติดต่อ สยป. โทร. 1512" in answer
        assert "บันทึกแล้ว" not in answer
    assert "ไม่ได้เก็บไว้" in chat.sends_file("rak", "แบบรายงาน 1.pdf")
    assert "1512" in chat.says("rak", "ติดต่อใครได้บ้าง")


def test_every_message_of_the_corpora_is_answered_whoever_says_it(chat: Chat) -> None:
    """One in sixty, so that it stays quick; what they mean is scored elsewhere."""
    lines = [line for path in sorted(CORPORA.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    for number, line in enumerate(lines[::60]):
        text = json.loads(line)["text"]
        if text.strip():
            assert chat.send(("rak", "hq", "viewer", "x")[number % 4], text=text), text


# Guided reporting


def test_the_menu_has_a_tap_for_every_kind(chat: Chat) -> None:
    replies = chat.send("rak", text="รายงาน")
    assert [choice.label for choice in choices(replies)] == ["ประชุมชี้แจง", "แผนพัฒนาชุมชน", "บรรจุแผนปฏิบัติการ", "เบิกจ่าย",
                                                             "ส่งคืนเงิน", "เอกสาร", "ความคืบหน้า", "ปัญหาอุปสรรค"]  # fmt: skip
    assert words(chat.send("rak", kind="press", data="v1|menu")) == words(replies)


GUIDED = [
    ("ประชุมชี้แจง", ["จัดแล้ว", "20 ม.ค. 63", "45"], "จำนวนผู้เข้าร่วม: 45 คน"),
    ("แผนพัฒนาชุมชน", ["12"], "แผนพัฒนาชุมชน ทำแผนแล้ว 12"),
    ("บรรจุแผนปฏิบัติการ", ["3"], "บรรจุแผนปฏิบัติการ 3 โครงการ"),
    ("เบิกจ่าย", ["20,000"], "เบิกจ่าย 20,000 บาท"),
    ("ส่งคืนเงิน", ["ไม่ประสงค์คืนเงิน"], "ไม่ประสงค์คืน"),
    ("เอกสาร", ["แบบรายงาน 2", "ส่งแล้ว"], "แบบรายงาน 2"),
    ("ความคืบหน้า", ["40"], "ความคืบหน้า 40 %"),
    ("ปัญหาอุปสรรค", ["ปัญหา: ชุมชนรวมตัวไม่ได้เพราะโควิด"], "ปัญหาอุปสรรค"),
]


@pytest.mark.parametrize(("kind", "answers", "saved"), GUIDED, ids=[each[0] for each in GUIDED])
def test_a_guided_report_asks_step_by_step_and_saves(chat: Chat, kind: str, answers: list[str], saved: str) -> None:
    said = chat.taps("rak", kind, chat.send("rak", text="รายงาน"))
    for answer in answers:
        said = chat.says("rak", answer)
    assert saved in said
    assert "บันทึกแล้ว" in said


def test_a_guided_report_offers_the_likely_answers_as_taps(chat: Chat) -> None:
    replies = chat.send("rak", text="รายงาน")
    asked = chat.send("rak", kind="press", data=next(each.press for each in choices(replies) if each.label == "ประชุมชี้แจง"))
    assert [choice.label for choice in choices(asked)] == ["จัดแล้ว", "นัดไว้", "เลื่อน", "ยกเลิก ไม่จัด", "ยังไม่ได้จัด"]
    offered = chat.send("rak", text="จัดแล้ว")
    assert [choice.label for choice in choices(offered)][-4:] == ["วันนี้", "เมื่อวาน", "เลือกวันที่", "ข้าม"]


def test_a_guided_report_given_up_takes_no_bare_answer_any_more(chat: Chat) -> None:
    chat.presses("rak", "v1|new|action_plan")
    assert chat.says("rak", "ยกเลิก").startswith("ยกเลิกแล้ว ไม่ได้ตั้งหรือบันทึกอะไร")
    assert "บันทึกแล้ว" not in chat.says("rak", "3")


def test_viewers_are_told_that_they_only_read(chat: Chat) -> None:
    for answer in (chat.says("viewer", "บรรจุ 3 โครงการ ปี 64"), chat.presses("viewer", "v1|new|meeting"),
                   chat.sends_file("viewer", "แบบรายงาน 2.xlsx"), chat.says("viewer", "รายงาน")):  # fmt: skip
        assert "ดูข้อมูลได้อย่างเดียว" in answer


BROKEN = ("", "v1|no|1", "v2|undo|1", "v1|undo|x", "v1|date|d1", "v1|date|x", "v1|slot|9-x", "v1|which|9-x", "v1|proof|x")


@pytest.mark.parametrize("data", BROKEN)
def test_a_button_that_is_none_is_answered_and_changes_nothing(chat: Chat, data: str) -> None:
    chat.says("rak", "เบิกจ่ายแล้ว 30,000 บาท")
    assert chat.presses("rak", data)
    assert "30,000" in chat.says("viewer", "เขตบางรักเบิกไปเท่าไหร่")


# Files


def test_a_file_named_for_what_it_is_is_filed_at_once_with_a_receipt(chat: Chat) -> None:
    filed = chat.sends_file("rak", "แบบรายงาน 2 เขตบางรัก.xlsx")
    assert filed.startswith("เขตบางรัก · เอกสาร แบบรายงาน 2")
    assert "บันทึกแล้ว เลขที่ 1" in filed
    assert "แบบรายงาน 2 · 1 · 49" in chat.says("viewer", "ส่งแบบรายงานแล้วกี่เขต")


def test_a_photo_is_asked_about_and_the_tap_files_it(chat: Chat) -> None:
    assert "เอกสารไหน" in chat.sends_file("rak", "")
    assert "เขตบางรัก · เอกสาร แบบรายงาน 1" in chat.says("rak", "แบบรายงาน 1")


def test_headquarters_is_asked_whose_file_it_is(chat: Chat) -> None:
    assert "เขตไหน" in chat.sends_file("hq", "แบบรายงาน 2.xlsx")
    assert "เขตสาทร · เอกสาร แบบรายงาน 2" in chat.says("hq", "สาทร")


@pytest.mark.parametrize(
    ("fault", "says"),
    [("type", "รับเฉพาะ pdf docx xlsx และรูป jpg png"), ("large", "ไฟล์ใหญ่เกินไป"), ("gone", "ดาวน์โหลดไฟล์จาก LINE ไม่ได้"),
     ("slow", "LINE ยังส่งไฟล์มาไม่ครบ"), ("empty", "ไฟล์ว่างเปล่า")],
)  # fmt: skip
def test_a_file_that_cannot_be_taken_gets_a_clear_answer_and_leaves_nothing(chat: Chat, fault: str, says: str) -> None:
    assert says in chat.sends_file("rak", "แบบรายงาน 2.exe", path="", fault=fault)
    assert "ท่านยังไม่เคยรายงาน" in chat.says("rak", "ประวัติที่เราเคยรายงาน")


@pytest.mark.parametrize(("name", "suffix"), [("แบบรายงาน 2.pdf", "pdf"), ("แผน.DOCX", "docx"), ("สรุป.v2.xlsx", "xlsx")])
def test_a_file_that_is_not_what_its_name_says_is_told_so(chat: Chat, name: str, suffix: str) -> None:
    answer = chat.sends_file("rak", name, path="", fault="type")
    assert answer.startswith(f"{name} เปิดไม่ได้ ข้างในไม่ใช่ไฟล์ {suffix}")
    assert "รับเฉพาะ" not in answer


def test_no_progress_may_be_typed_as_the_reminders_button_says_it(chat: Chat) -> None:
    answer = chat.says("rak", "ไม่มีความคืบหน้าค่ะ")
    assert "ยังไม่มีความคืบหน้า" in answer
    assert "ร้อยละ" not in answer


@pytest.mark.parametrize("said", ["รับทราบค่ะ", "👍", "จ้า", "ทราบแล้วครับ", "ค่ะ"])
def test_an_acknowledgement_is_no_failed_report(chat: Chat, said: str) -> None:
    assert chat.says("rak", said).splitlines()[0] == "รับทราบ มีอะไรเพิ่มพิมพ์มาได้ตลอด"


def test_a_stranger_is_told_that_a_report_is_not_kept(chat: Chat) -> None:
    assert chat.says("x", "ประชุมแล้ว 20 คน").startswith("ยังไม่บันทึกรายงานนี้ เพราะยังไม่ได้ลงทะเบียน\nพิมพ์ เช่น ลงทะเบียน")
    assert chat.says("x", "สวัสดี").startswith("สวัสดี บอตนี้")
    assert choices(chat.send("x", text="ขอบคุณค่ะ")) == []


def test_a_viewer_is_not_greeted_as_headquarters(chat: Chat) -> None:
    assert chat.says("viewer", "สวัสดี").splitlines()[0] == "สวัสดี"


def test_only_the_tap_erases_and_a_no_says_so(chat: Chat) -> None:
    chat.says("rak", "ลบข้อมูลของฉัน")
    assert chat.says("rak", "ใช่").startswith("จะลบชื่อ โทรศัพท์")
    assert chat.says("rak", "ไม่").splitlines()[0] == "ไม่ได้ลบอะไร"


def test_no_project_is_an_answer_that_counts_for_nothing(chat: Chat) -> None:
    chat.says("rak", "ยังไม่ได้บรรจุ")
    assert "รายงานแล้ว แต่ยังไม่นับในตัวชี้วัด" in chat.says("rak", "เขตเราบรรจุหรือยัง")


@pytest.mark.parametrize(
    ("said", "answer"),
    [("เบิกแล้ว 5,000 ไม่ต้องลงให้", "ไม่บันทึกตามที่บอก"), ("โครงการปลูกป่าเบิกแล้ว 5,000", "เข้าใจว่าเป็นเรื่องของโครงการอื่น"),
     ("ไม่ต้องบันทึกนะ", "ตอนนี้ไม่มีรายการรอยืนยัน")],
)  # fmt: skip
def test_what_is_not_to_be_recorded_is_told_so(told: Chat, said: str, answer: str) -> None:
    assert told.says("sathon", said).startswith(answer)
