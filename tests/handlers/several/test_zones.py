"""Questions about the city's six groups of districts: figures of these alone, on from one question to the next, and chased."""

import pytest

from bot.districts import zones
from bot.message import Message
from bot.reading.reading import Reading
from handlers.several.zones import members, of_zones
from tests.handlers.chat import NOON, Chat, choices


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("กลุ่มกรุงเทพใต้ยังไม่ประชุมเขตไหนบ้าง", "ยังขาด ประชุมชี้แจง: 9/10 เขต\nกลุ่มกรุงเทพใต้ 10 เขต\nยังไม่รายงาน (8 เขต)\n"),
        ("กลุ่มกรุงธนเหนือ เขตไหนยังไม่ประชุม", "ยังขาด ประชุมชี้แจง: 8/8 เขต\nกลุ่มกรุงธนเหนือ 8 เขต\n"),
        ("ใครประชุมแล้วบ้าง กรุงเทพใต้", "เขตที่ประชุมแล้ว: 1/10 เขต = 10 %\nกลุ่มกรุงเทพใต้ 10 เขต\nมีแล้ว (1 เขต)\nบางรัก\n"),
        ("เขตในกลุ่มกรุงเทพใต้ที่ประชุมแล้ว", "เขตที่ประชุมแล้ว: 1/10 เขต = 10 %\nกลุ่มกรุงเทพใต้ 10 เขต\nมีแล้ว (1 เขต)\nบางรัก\n"),
        ("กลุ่มกรุงเทพใต้ที่ส่งแบบ 1 แล้ว", "เขตที่ส่งแบบรายงาน 1 แล้ว: "),
        ("เขตในฝั่งธนที่เบิกแล้ว", "เขตที่เบิกจ่ายแล้ว: 0/15 เขต = 0 %\n"),
        ("โซนใต้เบิกไปเท่าไหร่แล้วคะ", "งบประมาณ: เบิกจ่าย 2.88 %\nกลุ่มกรุงเทพใต้ · กลุ่มกรุงธนใต้ รวม 17 เขต · "),
        ("กรุงเทพใต้ถึงไหนแล้ว", "ภาพรวมโครงการ: ตัวชี้วัด 20 %\nกลุ่มกรุงเทพใต้ 10 เขต · "),
        ("ฝั่งธนเป็นไงบ้าง", "ภาพรวมโครงการ: ตัวชี้วัด 0 %\nกลุ่มกรุงธนเหนือ · กลุ่มกรุงธนใต้ รวม 15 เขต · "),
        ("ฝั่งพระนครใครยังไม่เบิก", "ยังขาด เบิกจ่าย: 33/35 เขต\n"),
        ("KPI กลุ่มกรุงเทพใต้เท่าไหร่", "ตัวชี้วัด: 2/10 เขต = 20 %\nกลุ่มกรุงเทพใต้ 10 เขต · "),
        ("กลุ่มกรุงเทพใต้ใครลงทะเบียนแล้วบ้าง", "การลงทะเบียน: 2/10 เขต\nกลุ่มกรุงเทพใต้ 10 เขต\n"),
        ("กรุงเทพใต้มีปัญหาอะไรบ้าง", "ปัญหาอุปสรรค\nกลุ่มกรุงเทพใต้ 10 เขต\n"),
    ],
)
def test_a_group_is_answered_for_its_own_districts(asked: str, begins: str, told: Chat) -> None:
    assert told.says("hq", asked).startswith(begins)


def test_the_figures_of_a_group_are_those_of_its_districts_and_not_of_the_rest(told: Chat) -> None:
    whole, north = told.says("hq", "งบเหลือเท่าไหร่"), told.says("hq", "งบกลุ่มกรุงเทพเหนือเหลือเท่าไหร่")
    assert "3,267,440 บาท" in whole
    assert "จาก 457,500 บาท" in north
    assert "เบิกจ่าย · 0 · 0 %" in north
    assert "ของกองยุทธศาสตร์" not in north  # what the department spent itself is no group's


def test_the_target_is_the_whole_projects(told: Chat) -> None:
    of_all, of_one = told.says("hq", "KPI เท่าไหร่"), told.says("hq", "KPI กลุ่มกรุงเทพใต้เท่าไหร่")
    assert "เป้า" in of_all.splitlines()[2]
    assert "ค่าเป้าหมายตั้งไว้สำหรับทั้งโครงการ ไม่ได้แยกรายกลุ่ม" in of_one
    assert "เป้า 80" not in of_one


def test_a_short_question_goes_on_with_the_group_or_from_it(told: Chat) -> None:
    told.says("hq", "เขตไหนยังไม่ประชุม")
    assert told.says("hq", "แล้วโซนใต้ล่ะคะ").splitlines()[1] == "กลุ่มกรุงเทพใต้ · กลุ่มกรุงธนใต้ รวม 17 เขต"
    assert told.says("hq", "แล้วกรุงเทพกลางล่ะ").startswith("ยังขาด ประชุมชี้แจง: 9/9 เขต\nกลุ่มกรุงเทพกลาง 9 เขต")
    assert told.says("hq", "แล้วงบล่ะ").splitlines()[1].startswith("กลุ่มกรุงเทพกลาง 9 เขต")
    assert told.says("hq", "แล้วสาทรล่ะ").startswith("งบประมาณ เขตสาทร")


def test_names_are_asked_of_another_group_in_one_breath(told: Chat) -> None:
    told.says("hq", "กลุ่มกรุงเทพกลางประชุมกี่เขตแล้ว")
    assert told.says("hq", "แล้วกรุงเทพใต้ล่ะ ใครบ้าง").startswith("เขตที่ประชุมแล้ว: 1/10 เขต = 10 %\nกลุ่มกรุงเทพใต้ 10 เขต")
    assert told.says("hq", "แล้วยังล่ะ").startswith("ยังขาด ประชุมชี้แจง: 9/10 เขต\nกลุ่มกรุงเทพใต้ 10 เขต")
    assert told.says("hq", "แล้วกลางล่ะ").startswith("ยังขาด ประชุมชี้แจง: 9/9 เขต\nกลุ่มกรุงเทพกลาง 9 เขต")


def test_our_group_is_that_of_the_officers_district(told: Chat) -> None:
    assert told.says("rak", "กลุ่มเราเขตไหนยังไม่ประชุม").startswith("ยังขาด ประชุมชี้แจง: 9/10 เขต\nกลุ่มกรุงเทพใต้ 10 เขต")
    assert "กลุ่มกรุงเทพใต้ 10 เขต: บางรัก" in told.says("rak", "เราอยู่กลุ่มไหน")
    assert "กลุ่มกรุงเทพกลาง 9 เขต: พระนคร" in told.says("rak", "กลุ่มกรุงเทพกลางมีเขตอะไรบ้าง")


def test_a_part_of_the_city_alone_says_nothing_where_nothing_was_asked(told: Chat) -> None:
    assert "ไม่ใช่รายงานหรือคำถามที่ตอบได้" in told.says("hq", "แล้วใต้ล่ะ")


def test_a_group_is_chased_alone(told: Chat) -> None:
    preview = told.says("hq", "ทวงเขตที่ยังไม่ส่งแบบ 1 กลุ่มกรุงเทพใต้")
    assert "เขตที่ยังค้างแบบรายงาน 1 (1 เขต): สาทร" in preview
    assert "ยังไม่มีผู้ลงทะเบียน 8 เขต" in preview
    assert "คลองสาน" not in told.says("hq", "เตือนทุกเขต กลุ่มกรุงเทพใต้ เรื่องแบบ 1")
    assert "ตั้งเตือนแล้ว" in told.says("hq", "เตือนผมพรุ่งนี้ 9 โมง โทรหากลุ่มกรุงธนใต้")


def test_the_reports_behind_a_groups_figure_are_those_of_the_group(told: Chat) -> None:
    replies = told.send("hq", text="กลุ่มกรุงเทพใต้ประชุมไปกี่เขตแล้ว")
    pressed = next(choice.press for choice in choices(replies) if choice.press.startswith("v1|proof"))
    proof = told.presses("hq", pressed)
    assert "เขตบางรัก" in proof
    assert "เขตดุสิต" not in proof


def test_what_a_group_is_said_to_have_done_is_no_report(told: Chat) -> None:
    for told_of in ("กลุ่มกรุงเทพใต้ประชุมแล้ว 5 เขต", "โซนใต้ส่งแบบ 1 แล้ว"):
        assert "บันทึกแล้ว" not in told.says("hq", told_of)


@pytest.mark.parametrize("text", ["ลมพัดมาจากทิศเหนือ", "ห้องกลาง", "บ้านอยู่ใต้สะพาน", "ถนนกลางเมือง"])
def test_a_part_of_the_sky_alone_is_no_group(text: str, told: Chat) -> None:
    said = Reading("other")
    with told.database.begin() as connection:
        message = Message("e", "hq", "hq", said_at=NOON, kind="text", text=text)
        assert of_zones(message, said, Reading("query", topic="meeting"), told.store("hq", connection)) is said


def test_the_six_groups_hold_the_fifty_districts_once() -> None:
    named = members(zones())
    assert len(named) == len(set(named)) == 50


def test_what_follows_a_group_stays_in_it_until_all_are_asked_for(told: Chat) -> None:
    told.says("hq", "เขตในกลุ่มกรุงเทพใต้ที่ประชุมแล้ว")
    assert told.says("hq", "แล้วที่ยังไม่ประชุมล่ะ").startswith("ยังขาด ประชุมชี้แจง: 9/10 เขต\nกลุ่มกรุงเทพใต้ 10 เขต\n")
    assert told.says("hq", "รวมทั้งหมดล่ะ").startswith("ยังขาด ประชุมชี้แจง: 49/50 เขต\n")


def test_what_follows_a_group_stays_in_it_behind_a_report_too(told: Chat) -> None:
    told.says("hq", "พระนคร บรรจุ 1 โครงการ ปี 64")
    told.says("hq", "เขตในกลุ่มกรุงเทพใต้ที่ประชุมแล้ว")
    assert told.says("hq", "แล้วที่ยังไม่ประชุมล่ะ").startswith("ยังขาด ประชุมชี้แจง: 9/10 เขต\nกลุ่มกรุงเทพใต้ 10 เขต\n")


def test_the_questions_of_a_groups_buttons_are_of_the_group(told: Chat) -> None:
    replies = told.send("hq", text="เขตในกลุ่มกรุงเทพใต้ที่ประชุมแล้ว")
    asked = [choice.say for choice in choices(replies) if choice.say]
    assert asked == ["เขตไหนยังไม่ประชุม กลุ่มกรุงเทพใต้", "ภาพรวมโครงการ กลุ่มกรุงเทพใต้"]
    assert told.says("hq", asked[0]).startswith("ยังขาด ประชุมชี้แจง: 9/10 เขต\nกลุ่มกรุงเทพใต้ 10 เขต\n")


def test_a_group_is_chased_about_the_list_before(told: Chat) -> None:
    told.says("hq", "ใครยังไม่ส่งแบบ 2")
    answer = told.says("hq", "ทวงกลุ่มกรุงเทพใต้หน่อย")
    assert answer.startswith("เขตที่ยังค้างแบบรายงาน 2 (2 เขต): บางรัก, สาทร\nยังไม่มีผู้ลงทะเบียน 8 เขต: ")
    told.says("hq", "ใครยังไม่ส่งแบบ 2")
    assert told.says("hq", "ทวงให้หน่อย").startswith("เขตที่ยังค้างแบบรายงาน 2 (2 เขต): บางรัก, สาทร\nยังไม่มีผู้ลงทะเบียน 48 เขต: ")
