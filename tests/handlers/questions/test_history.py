"""The history of a district: its own reports and those that headquarters told of it, each with what it says of that district alone."""

from datetime import timedelta

import pytest

from bot.thai.show import show_date
from tests.handlers.chat import Chat


def test_what_another_district_told_of_one_is_not_its_history(chat: Chat) -> None:
    chat.says("rak", "ประชุมบางรัก 12 พ.ค. 30 คน สาทร 13 พ.ค. 20 คน")
    assert chat.says("sathon", "ใครบอกว่าสาทรประชุม").startswith("เขตสาทร ยังไม่เคยรายงานในโครงการนี้\n")
    assert chat.says("hq", "ประวัติเขตสาทร").startswith("เขตสาทร ยังไม่เคยรายงาน")
    assert "30 คน" in chat.says("hq", "ประวัติเขตบางรัก")


def test_each_district_sees_its_own_part_of_what_headquarters_told_and_that_it_did(chat: Chat) -> None:
    chat.says("hq", "บางรักเบิก 5,000 สาทรเบิก 6,000")
    own, other = "เขตบางรัก เบิกจ่าย 5,000 บาท", "เขตสาทร เบิกจ่าย 6,000 บาท"
    told = chat.says("rak", "ใครแก้ของเรา")
    assert " · โดย สยป.: " in told
    assert own in told
    assert other not in told
    told = chat.says("sathon", "ประวัติเขตสาทร")
    assert other in told
    assert own not in told
    assert own in chat.says("hq", "ประวัติที่เราเคยรายงาน")


def test_what_headquarters_told_of_a_district_and_waits_is_in_its_history(chat: Chat) -> None:
    chat.says("hq", "บางรักเบิก 300")
    chat.says("hq", "บางรักเบิก 30000")
    assert chat.says("hq", "ประวัติเขตบางรัก").count("เลขที่ ") == 2


def test_what_stands_again_is_told_once(chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต เบิก 20000 30000")
    chat.says("hq", "ดุสิตเบิกผิด จริงๆ 28000")
    chat.says("hq", "ยกเลิกของดุสิต")
    told = chat.says("hq", "ประวัติดุสิต")
    assert told.count("30,000 บาท") == 1
    assert "มีค่าใหม่แทนแล้ว" not in told
    chat.says("hq", "ดุสิตเบิก 31000")
    told = chat.says("hq", "ประวัติดุสิต")
    assert told.count("30,000 บาท") == 1
    assert "30,000 บาท (มีค่าใหม่แทนแล้ว)" in told


def test_what_was_taken_out_is_said_to_be(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000 บรรจุ 2 โครงการ ปี 64")
    chat.says("rak", "ลบเบิก")
    assert "20,000 บาท (ตัดออกแล้ว) · เขตบางรัก บรรจุ" in chat.says("rak", "ประวัติที่เราเคยรายงาน")


def test_what_waits_and_what_was_let_go_are_told_apart(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว")
    assert "รอยืนยัน ยังไม่นับ" in chat.says("rak", "ประวัติที่เราเคยรายงาน")
    assert "รอยืนยัน ยังไม่นับ" in chat.says("hq", "ประวัติเขตบางรัก")
    chat.says("rak", "ยกเลิก")
    assert ": ไม่ได้บันทึก" in chat.says("rak", "ประวัติที่เราเคยรายงาน")


@pytest.mark.parametrize("text", ["ใครแจ้ง", "ใครบอกคะ", "ใครรายงาน", "ใครแจ้ง 5000", "ใครแก้"])
def test_who_told_it_is_asked_of_the_district_just_spoken_of(chat: Chat, text: str) -> None:
    chat.says("rak", "เบิก 5000")
    chat.says("hq", "บางรักเบิกเท่าไหร่")
    assert chat.says("hq", text).startswith("ประวัติรายงานของเขตบางรัก")


@pytest.mark.parametrize("text", ["หัวหน้าแก้อะไรไปคะ", "หัวหน้าแก้ของหนูเหรอ", "หัวหน้าแก้ยัง", "ใครเปลี่ยนเป็น 2", "ใครแก้อะไรบ้าง"])
def test_who_changed_it_is_the_history_with_its_senders(chat: Chat, text: str) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("head", "บรรจุ 5 โครงการ ปี 64")
    told = chat.says("rak", text)
    assert "โดยท่าน" in told
    assert "โดยผู้รายงานอื่นของเขต: เขตบางรัก บรรจุแผนปฏิบัติการ 5 โครงการ" in told


@pytest.mark.parametrize("text", ["หัวหน้าบอกว่าต้องส่งวันศุกร์", "ใครแจ้งแล้วบ้าง", "หัวหน้าให้แก้เป็น 2 โครงการ", "ใครรายงานแล้วบ้าง"])
def test_what_somebody_says_or_who_has_told_is_no_question_for_the_sender(chat: Chat, text: str) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    assert "โดยท่าน" not in chat.says("rak", text)


@pytest.mark.parametrize("said", ["ใครส่งแทนฉัน", "ใครส่งแบบ 2 ของเขตเรา", "เขตเราใครส่งแบบ 2", "เอกสารนี้ใครเป็นคนส่ง", "มีใครรายงานแทนเราไหม"])
def test_who_sent_a_form_of_ours_is_told(said: str, chat: Chat) -> None:
    chat.says("head", "แบบ 2 ส่งแล้ว")
    told = chat.says("rak", said)
    assert told.startswith("ประวัติรายงานของเขตบางรัก\n")
    assert "โดยผู้รายงานอื่นของเขต: เขตบางรัก เอกสาร แบบรายงาน 2 ส่งแล้ว" in told


def test_a_head_sees_what_the_officer_sent(chat: Chat) -> None:
    chat.says("rak", "เบิก 30000")
    assert "โดยผู้รายงานอื่นของเขต: เขตบางรัก เบิกจ่าย 30,000 บาท" in chat.says("head", "ดูให้หน่อยว่าเขาส่งอะไรไปบ้าง")
    assert "เขตที่ส่งแบบรายงาน 2 แล้ว" in chat.says("head", "ใครส่งแบบ 2 แล้วบ้าง")


def test_as_of_a_past_day_nothing_is_told_of_later_days(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 20000")
    chat.at += timedelta(days=40)
    chat.says("rak", "เบิกแล้ว 30000")
    then = chat.says("rak", f"ประวัติเขตเรา ณ {show_date((chat.at - timedelta(days=2)).date(), weekday=False)}")
    assert "20,000 บาท" in then
    assert "30,000" not in then
    assert "มีค่าใหม่แทนแล้ว" not in then
    assert "20,000 บาท (มีค่าใหม่แทนแล้ว)" in chat.says("rak", "ประวัติเขตเรา")
