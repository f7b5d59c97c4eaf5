"""Wishes that are told how, or that it is not done here: each has its own answer, and nothing is stored."""

import pytest

from bot.texts import Texts
from handlers.talk import ways
from tests.handlers.chat import Chat, choices, words
from tests.handlers.wishes import is_told

WISHES = Texts(ways.__file__).table("wishes")
EXAMPLES = [(name, text) for name, wish in WISHES.items() for text in wish["examples"]]
SAYS = {
    "sent_elsewhere": "ส่งทางอื่นแล้วไม่ต้องส่งไฟล์ซ้ำ", "files": "ส่งไฟล์ pdf docx xlsx หรือรูป", "fills": "บอตกรอกให้จากที่เขตรายงานไว้",
    "forms_differ": "แบบรายงาน 1 เป็นเรื่องการประชุม",
    "more_money": "เรื่องขอเงินเพิ่ม", "lateness": "ส่งหลังกำหนดได้", "register_wrong": "จำนวนชุมชนในทะเบียน", "reminded": "มาจากกำหนดส่งของ สยป.",
    "people_gone": "รายชื่อผู้ลงทะเบียนแก้ในแชตไม่ได้", "signing": "เปิดได้เฉพาะ สยป.",
    "code": "การลงทะเบียน", "codes": "ในแชตออกรหัสได้", "chases_set": "ยังไม่มีการแจ้งเตือนที่ตั้งไว้",
    "code_of_viewer": "คำสั่ง invite", "people": "ผู้รับผิดชอบ",
    "last_told": "ยังไม่เคยรายงานในโครงการนี้", "who_changed": "ยังไม่เคยรายงานในโครงการนี้", "supposed": "เป็นเรื่องสมมติ",
    "promised": "ยังไม่เกิดขึ้น จึงไม่บันทึก", "leave_of": "วันลาแจ้งโดยผู้รายงานของเขต", "confirms": "ยืนยันได้เฉพาะผู้พิมพ์",
    "in_parts": "พิมพ์ทุกงวดมาพร้อมกัน", "two_years": "เฉพาะปีงบประมาณ 2563", "last_year": "รับเฉพาะผลของปีงบประมาณ 2563",
    "overdue": "แยกตามจำนวนวันไม่ได้",
    "all_done": "ยังไม่มีเขตที่รายงานครบทุกเรื่อง",
    "own_obstacles": "เขตบางรัก ไม่มีปัญหาอุปสรรคที่ยังค้าง",
    "holidays": "วันหยุดราชการ ก.ค. 2563", "other_year": "ไม่มีข้อมูลปีงบประมาณ 2562", "whole_group": "บันทึกทั้งกลุ่มรวดเดียวไม่ได้",
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_each_wish_is_told_its_own_answer(chat: Chat, name: str, text: str) -> None:
    is_told(chat, WISHES[name], text, SAYS[name])


@pytest.mark.parametrize(
    ("person", "text", "says"),
    [
        ("rak", "ขอไฟล์แบบรายงาน 1 ได้ไหม", "ข้อมูลของ: เขตบางรัก"),
        ("hq", "เขตไหนในกลุ่มกรุงเทพใต้ประชุมแล้ว", "เขตที่ประชุมแล้ว: 0/10 เขต"),
        ("hq", "กลุ่มกรุงเทพใต้ประชุมครบหรือยัง", "0/10 เขต"),
        ("hq", "เขตไหนลาอยู่", "ไม่มีผู้รายงานที่แจ้งลา"),
        ("hq", "ปี 64 บรรจุกี่โครงการ", "โครงการในแผนปฏิบัติการ"),
        ("hq", "รายงานล่าสุดเมื่อไหร่", "รายงานครั้งที่ 8"),
        ("hq", "ขอรหัสลงทะเบียน", "การลงทะเบียน: 2/50 เขต"),
        ("rak", "ชุมชนเราทั้งหมดกี่ชุมชน", "ชุมชนในทะเบียน: 15 ชุมชน (ปี 2564)"),
    ],
)
def test_what_sounds_like_such_a_wish_and_is_none_keeps_its_answer(chat: Chat, person: str, text: str, says: str) -> None:
    assert says in chat.says(person, text)


def test_the_reminders_that_somebody_set_are_cancelled_as_ever(chat: Chat) -> None:
    chat.says("rak", "เตือนพรุ่งนี้บ่ายสอง เรื่องแบบ 1")
    assert "มาจากกำหนดส่งของ สยป." not in chat.says("rak", "ไม่ต้องเตือนแล้ว")
    assert [choice.label for choice in choices(chat.send("rak", text="ไม่ต้องเตือนแล้ว"))] == ["เลื่อนเตือน"]


def test_the_last_report_of_a_district_is_its_history(chat: Chat) -> None:
    chat.says("rak", "เบิก 30,000")
    assert chat.says("hq", "บางรักรายงานล่าสุดเมื่อไหร่").startswith("ประวัติรายงานของเขตบางรัก\nเลขที่ 1 · จ. 1 มิ.ย. 2563")
    assert chat.says("head", "เรารายงานล่าสุดวันไหน").startswith("ประวัติรายงานของเขตบางรัก\n")


def test_what_waits_of_a_district_is_reported_in_its_place(chat: Chat) -> None:
    chat.says("rak", "เบิก 300")
    chat.says("rak", "เบิก 30000")
    replies = chat.send("hq", text="ยืนยันให้บางรักเลย")
    assert [choice.say for choice in choices(replies)] == ["เขตบางรัก เบิกจ่าย 30,000 บาท"]
    assert "ยังไม่บันทึก" in chat.taps("hq", "รายงานแทน", replies)


def test_the_districts_of_a_group_are_there_to_copy(chat: Chat) -> None:
    answer = chat.says("hq", "กรุงเทพใต้ยกเว้นบางนา ส่งแบบ 2 แล้ว")
    named = answer.splitlines()[-1]
    assert named == "คลองเตย บางคอแหลม บางรัก ปทุมวัน พระโขนง ยานนาวา วัฒนา สวนหลวง สาทร ส่งแบบ 2 แล้ว"
    assert "9 เขต · บันทึก 9 เรื่อง" in chat.says("hq", named)


def test_the_indicator_stands_beside_what_is_supposed_of_it(chat: Chat) -> None:
    assert "ตัวชี้วัด: 0/50 เขต" in chat.says("hq", "ถ้าบางรักบรรจุอีก 1 kpi จะเป็นเท่าไหร่")


def test_a_month_without_a_holiday_says_so(chat: Chat) -> None:
    assert "วันหยุดราชการ ส.ค. 2563\nพ. 12 ส.ค. 2563" in chat.says("rak", "เดือน ส.ค. หยุดวันไหนบ้าง")
    assert "มิ.ย. 2563" in chat.says("rak", "เดือนนี้หยุดวันไหนบ้าง")
    assert chat.says("rak", "เดือน มี.ค. 63 หยุดวันไหนบ้าง") == "มี.ค. 2563 ไม่มีวันหยุดราชการ นอกจากเสาร์อาทิตย์"


def test_nothing_waits_to_be_confirmed(chat: Chat) -> None:
    assert chat.says("hq", "ยืนยันให้บางรักเลย").startswith("เขตบางรัก ไม่มีเรื่องรอยืนยัน")


def test_a_round_is_of_no_other_year(chat: Chat) -> None:
    chat.says("hq", "ครั้งที่ 7 เท่าไหร่")
    assert chat.says("hq", "กับปีที่แล้วล่ะ").startswith("ไม่มีข้อมูลปีงบประมาณ 2562")


def test_districts_that_owe_nothing_more_are_named(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 5 พ.ค. 40 คน ทำแผนครบทั้ง 15 ชุมชน บรรจุ 2 โครงการ ปี 64")
    chat.says("rak", "เบิก 60,000 คืน 5,340")
    chat.says("rak", "ส่งแบบ 1 และแบบ 2 แล้ว")
    chat.says("rak", "ส่งแผนระดับเขตแล้ว")
    assert chat.says("viewer", "เขตไหนครบหมดแล้ว") == "รายงานครบทุกเรื่อง 1/50 เขต: บางรัก"


def test_ones_own_obstacles_have_their_buttons(chat: Chat) -> None:
    chat.says("rak", "ปัญหา: งบไม่พอ")
    replies = chat.send("head", text="เขตเรามีปัญหาอะไรค้าง")
    assert "เลขที่ 1: งบไม่พอ" in words(replies)
    assert "1 แก้ได้แล้ว" in [choice.label for choice in choices(replies)]


def test_the_code_of_the_head_goes_on_with_the_code_of_the_district(chat: Chat) -> None:
    assert "รหัสหัวหน้า" not in chat.says("hq", "ขอของหัวหน้าด้วย")
    chat.says("hq", "ขอรหัสลงทะเบียนเขตบางนา")
    assert [each.label for each in choices(chat.send("hq", text="ขอของหัวหน้าด้วย"))] == ["รหัสหัวหน้า บางนา"]


@pytest.mark.parametrize(("text", "offered"), [("เขตไหนแย่สุด", "ภาพรวมโครงการ"), ("เขตไหนเบิกมากที่สุด", "ภาพรวมโครงการ")])
def test_who_may_not_have_the_summary_is_not_offered_it(chat: Chat, text: str, offered: str) -> None:
    answer = chat.send("viewer", text=text)
    assert "ดูตัวเลขรวมทุกเขตได้ที่ภาพรวม" in words(answer)
    assert offered in {each.label for each in choices(answer)}
    assert "ขอไฟล์สรุป" not in {each.label for each in choices(answer)}
    assert "ตัวเลขของแต่ละเขตทั้งหมดอยู่ในไฟล์สรุป" in chat.says("hq", text)


def test_who_makes_no_codes_is_told_who_does(chat: Chat) -> None:
    assert "รหัสลงทะเบียนออกโดย สยป. เท่านั้น" in chat.says("viewer", "ขอรหัสเชิญ บางนา")
    assert "ออกโดย สยป. เท่านั้น" not in chat.says("viewer", "เขตไหนลงทะเบียนแล้ว")
