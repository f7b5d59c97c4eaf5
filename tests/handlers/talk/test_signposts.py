"""Wishes that are done elsewhere, or are so already: each is told where, and nothing is stored."""

import pytest

from bot.texts import Texts
from handlers.talk import signposts
from tests.handlers.chat import Chat, choices, words
from tests.handlers.wishes import is_told

WISHES = Texts(signposts.__file__).table("wishes")
EXAMPLES = [(name, text) for name, wish in WISHES.items() for text in wish["examples"]]
SAYS = {
    "quota": "เดือนนี้ใช้ไป", "code": "การลงทะเบียน", "code_of_hq": "รหัสลงทะเบียนออกโดย สยป.",
    "rounds": "รอบปิดด้วยการลงนาม", "returned": "ส่งคืนรายงานทีละฉบับ",
    "again": "ไม่พบรายงานของท่านที่เพิ่งยกเลิก", "people": "รายชื่อผู้ลงทะเบียน", "people_of_hq": "ย้ายหรือเปลี่ยนผู้รับผิดชอบ",
    "no_obstacle": "ไม่มีปัญหาอุปสรรค", "snooze": "ข้อ 1 เลื่อนเป็นบ่ายสอง", "leaves": "ไม่มีผู้รายงานที่แจ้งลา", "chase": "ทวงเรื่องไหน",
    "leave": "แจ้งวันลา พิมพ์", "off_leave": "ไม่มีวันลาที่แจ้งไว้", "todo": "เขตยังเหลือ", "why": "ไม่มีเรื่องที่รอยืนยัน",
    "own_obstacles": "ยังไม่มีเขตใดแจ้งปัญหาอุปสรรค", "who_told": "ยังไม่เคยรายงานในโครงการนี้", "who_of_ours": "ยังไม่เคยรายงานในโครงการนี้",
    "who_did": "ยังไม่เคยรายงานในโครงการนี้",
    "every_district": "พิมพ์ชื่อเขตด้วย", "group": "กลุ่มกรุงเทพ",
    "returned_to_us": "เขตบางรัก ไม่มีรายงานที่ สยป. ส่งคืน", "stand_in": "ผู้ลงทะเบียนคนอื่นของเขต", "leaving": "พิมพ์ ลบข้อมูลของฉัน",
    "received": "ยังไม่มีรายงานของท่านในแชตนี้", "whom": "พิมพ์ในแชตนี้ได้เลย", "lists": "ไม่มีใบลงชื่อ", "signer": "หนังสือที่แจ้งเวียน",
    "chased": "ยังไม่ได้เตือนทุกเขต", "chase_answered": "สองสัปดาห์นี้ยังไม่ได้ทวงเขตใด", "ranks": "ไม่จัดอันดับเขต",
    "examples": "พิมพ์เป็นภาษาพูดได้เลย", "slip": "แก้ได้ พิมพ์ค่าใหม่",
    "next_rounds": "รายงานรอบถัดไป: ครั้งที่ 9 พ. 17 มิ.ย. 2563", "closing": "โครงการสิ้นสุด",
    "late": "ส่งหลังกำหนดได้", "robot": "เป็นโปรแกรมตอบอัตโนมัติ",
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_each_wish_is_told_its_own_answer(chat: Chat, name: str, text: str) -> None:
    is_told(chat, WISHES[name], text, SAYS[name])


def test_headquarters_own_wishes_are_not_an_officers(chat: Chat) -> None:
    assert "รอบปิดด้วยการลงนาม" not in chat.says("rak", "ปิดรอบที่ 8")


@pytest.mark.parametrize("asked", ["ใครรายงานประชุม", "คนที่รายงานชื่ออะไร", "วันนี้น้องรายงานอะไรบ้าง"])
def test_who_told_something_is_named_though_nobody_else_told_anything(asked: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. 40 คน")
    assert "· โดยผู้รายงานอื่นของเขต: เขตบางรัก ประชุมชี้แจง จัดแล้ว" in chat.says("head", asked)


@pytest.mark.parametrize("asked", ["ใครรายงานประชุมแล้วบ้าง", "ใครยังไม่รายงานประชุม"])
def test_which_districts_told_something_is_another_question(asked: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. 40 คน")
    assert "เขตบางรัก ประชุมชี้แจง จัดแล้ว" not in chat.says("head", asked)


def test_the_quota_is_told_in_numbers(chat: Chat) -> None:
    assert "เหลือ 300 ข้อความ" in chat.says("hq", "เหลือโควตากี่ข้อความ")


def test_a_code_is_offered_for_the_district_named(chat: Chat) -> None:
    assert [choice.press for choice in choices(chat.send("hq", text="ออกรหัสเชิญให้เขตสาทร")) if choice.press] == [
        "v1|invite|สาทร:officer", "v1|invite|สาทร:head",
    ]  # fmt: skip
    assert "ยังไม่มีผู้ลงทะเบียน" in chat.says("hq", "ออกรหัสเชิญให้หน่อย")


@pytest.mark.parametrize(("said", "number"), [("ปิดรอบที่ 8", 8), ("ปิดรอบที่ 12", 12)])
def test_a_round_named_is_the_one_whose_draft_is_offered(said: str, number: int, chat: Chat) -> None:
    offered = [choice for choice in choices(chat.send("hq", text=said)) if choice.say == f"ร่างรายงานครั้งที่ {number}"]
    assert [choice.label for choice in offered] == [f"ร่างครั้งที่ {number}"]


def test_the_draft_that_waits_is_shown_to_who_would_sign(chat: Chat) -> None:
    chat.says("hq", "ร่างรายงานครั้งที่ 9")
    chat.says("hq", "บางนาประชุมแล้ว 10 พ.ค. 27 คน")
    assert any(choice.press.startswith("v1|round-sign|") for choice in choices(chat.send("hq", text="ลงนาม")))


def test_a_report_to_be_returned_is_found_in_its_districts_history(chat: Chat) -> None:
    said = choices(chat.send("hq", text="ส่งกลับรายงานของบางรัก เพราะตัวเลขไม่ตรง"))[0].say
    chat.says("rak", "เบิกแล้ว 16,000 บาท")
    assert any(choice.press.startswith("v1|return|") for choice in choices(chat.send("hq", text=said)))


def test_a_report_taken_back_by_mistake_is_sent_again_by_a_tap(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 16,000 บาท")
    chat.says("rak", "ยกเลิกรายงานเมื่อกี้")
    replies = chat.send("rak", text="ไม่ยกเลิกแล้ว")
    assert "“เบิกแล้ว 16,000 บาท”" in words(replies)
    chat.says("rak", choices(replies)[0].say)
    assert "16,000" in chat.says("rak", "เขตเราเป็นไง")


def test_a_meeting_called_off_by_mistake_is_brought_back_by_a_tap(chat: Chat) -> None:
    chat.says("rak", "นัดประชุม 25 มิ.ย. บ่ายโมง")
    chat.says("rak", "ยกเลิกประชุม")
    replies = chat.send("rak", text="ไม่ยกเลิกแล้ว")
    assert "จะกลับไปเป็น เขตบางรัก ประชุมชี้แจง นัดไว้ · พฤ. 25 มิ.ย. 2563" in words(replies)
    assert "กลับไปใช้: เขตบางรัก ประชุมชี้แจง นัดไว้" in chat.taps("rak", "ยังจัดอยู่", replies)
    assert "“ยกเลิกประชุม”" in chat.says("rak", "ไม่ยกเลิกแล้ว")  # what was taken back last


@pytest.mark.parametrize("text", ["ใครเปลี่ยนยอดเบิก", "ใครแก้ยอดเบิกของเรา", "ใครแก้"])
def test_who_changed_it_is_answered_with_the_districts_reports(text: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 16,000 บาท")
    assert "เบิกจ่าย 16,000 บาท" in chat.says("head", text)


def test_a_report_to_be_returned_that_is_named_is_asked_the_reason_of(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 16,000 บาท")
    assert "เพราะอะไร" in chat.says("hq", "คืนรายงานเลขที่ 1 ค่ะ")
    assert "เหตุผล: ยอดเบิกไม่ตรง" in chat.says("hq", "คืนรายงานเลขที่ 1 ยอดเบิกไม่ตรง")


def test_who_is_on_leave_is_told_by_district(chat: Chat) -> None:
    chat.says("rak", "ลา 1-3 มิ.ย.")
    chat.says("head", "ลา 1-3 มิ.ย.")
    assert "บางรัก" in chat.says("hq", "วันนี้มีใครลาบ้าง")


def test_what_was_returned_stands_where_only_the_rest_is_kept(chat: Chat) -> None:
    chat.says("rak", "คืนเงิน 3,500")
    assert chat.says("rak", "ไม่ประสงค์คืนเงินส่วนที่เหลือ") == "เขตบางรัก คืนเงินแล้ว 3,500 บาท คงเดิม ส่วนที่เหลือไม่คืน ไม่ต้องบันทึกเพิ่ม"
    assert "ส่งคืนเงิน 4,000 บาท" in chat.says("rak", "คืน 4,000 ที่เหลือไม่ประสงค์คืน")
    assert "ไม่ประสงค์คืน" in chat.says("sathon", "ไม่ประสงค์คืนเงินที่เหลือ").splitlines()[0]


def test_who_told_what_is_said_to_the_district_and_headquarters_and_to_nobody_else(chat: Chat) -> None:
    chat.says("rak", "ประชุมเมื่อวานมา 40 คน")
    chat.says("head", "ประชุมเมื่อวาน 42 คน")
    assert "โดยท่าน: เขตบางรัก ประชุมชี้แจง" in chat.says("rak", "ใครแก้ของผม")
    assert chat.says("head", "ใครเป็นคนบอกว่าประชุม 40 คน").count("โดย") == 2
    assert "โดยผู้รายงานอื่นของเขต" in chat.says("hq", "ใครรายงานของบางรัก")
    assert "โดย" not in chat.says("viewer", "ใครรายงานของบางรัก")


def test_the_reason_why_a_report_was_returned_is_told_again_to_its_district(chat: Chat) -> None:
    chat.says("sathon", "ประชุมเมื่อวาน 61 คน")
    chat.presses("hq", "v1|return|1")
    chat.says("hq", "จำนวนคนไม่ตรงกับใบลงชื่อ")
    chat.says("hq", "ส่งคืนเลย")
    told = chat.says("sathon", "ทำไมถูกส่งคืน")
    assert told.startswith("เลขที่ 1 สยป. ส่งคืนเมื่อ จ. 1 มิ.ย. 2563")
    assert "จำนวนคนไม่ตรงกับใบลงชื่อ" in told
    assert "ประชุมชี้แจง" in told
    assert "จำนวนคนไม่ตรง" not in chat.says("rak", "ทำไมถูกส่งคืน")


def test_what_was_received_is_what_stands_of_the_last_report(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 2 ทางเมลแล้ว")
    assert "เลขที่ 1 จ. 1 มิ.ย. 2563 12.00 น.: เขตบางรัก เอกสาร แบบรายงาน 2 ส่งแล้ว" in chat.says("rak", "ได้รับแล้วใช่ไหม")


def test_the_leave_that_is_noted_is_cancelled_by_a_tap(chat: Chat) -> None:
    chat.says("rak", "ลาพักร้อน 22-26 มิ.ย.")
    chat.says("rak", "KPI เท่าไหร่")
    assert "ยกเลิกวันลา จ. 22 มิ.ย. 2563" in chat.taps("rak", "ยกเลิกวันลา", chat.send("rak", text="ฉันลาวันไหนบ้าง"))


def test_an_obstacle_that_is_gone_is_known_by_its_own_words(chat: Chat) -> None:
    chat.says("rak", "ปัญหา: ไม่มีห้องประชุม")
    replies = chat.send("rak", text="เรื่องห้องประชุมแก้ได้แล้ว")
    assert "ปิดปัญหาแล้ว: เขตบางรัก ปัญหาอุปสรรค ไม่มีห้องประชุม" in chat.taps("rak", "1 แก้ได้แล้ว", replies)
    assert "แก้ได้แล้ว" not in chat.says("rak", "เรื่องห้องประชุมแก้ได้แล้ว")


def test_a_sum_that_is_part_of_another_is_taken_back_by_its_button(chat: Chat) -> None:
    chat.says("head", "เบิกไปแล้ว 15000")
    chat.says("rak", "เบิกเพิ่มอีก 5000")
    replies = chat.send("head", text="5000 นั่นรวมใน 15000 แล้วนะ")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย เพิ่มอีก 5,000 บาท" in chat.taps("head", "ยกเลิก 2", replies)
    assert "แตะยกเลิก" not in chat.says("head", "5000 นั่นรวมใน 15000 แล้วนะ")


def test_what_is_said_to_be_sent_twice_is_let_go(chat: Chat) -> None:
    chat.says("rak", "เบิกเพิ่มอีก 5,000")
    chat.says("rak", "เบิกเพิ่มอีก 5,000")
    assert chat.says("rak", "อันบนซ้ำ ลบออก").startswith("ไม่บันทึกแล้ว: เขตบางรัก เบิกจ่าย เพิ่มอีก 5,000 บาท")
    assert "เบิกจ่าย · 5,000" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_a_past_day_looked_back_to_shows_what_stood_then(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 5,000")
    told = chat.says("rak", "ดูย้อนหลัง 31 พ.ค.")
    assert told.startswith("เขตบางรัก")
    assert "ณ อา. 31 พ.ค. 2563" in told
