"""What each figure means: the indicator, who is missing, money, meetings, plans, documents, rounds, and the past."""

from datetime import date

import pytest

from bot.districts import all_districts, names, zones
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Bar, Card
from handlers import HANDLERS
from tests.handlers.chat import Chat, choices, words


def answer(chat: Chat, topic: str, person: str = "viewer", **slots: object) -> str:
    """The answer to a question that was read, as plain text."""
    message = Message("q", person, person, "text", chat.at, text="?")
    with chat.database.begin() as connection:
        reading = Reading("query", topic=topic, **slots)  # type: ignore[arg-type]
        return words(HANDLERS["query"](message, reading, chat.store(person, connection)))


# The indicator


def test_a_district_counts_with_a_project_in_any_year_of_the_version_out_of_the_versions_base(told: Chat) -> None:
    assert told.says("viewer", "KPI เท่าไหร่").startswith("ตัวชี้วัด: 3/50 เขต = 6 %")


def test_a_year_outside_the_version_does_not_count(told: Chat) -> None:
    told.knows("บางแค", "action_plan", projects=2, fiscal_year=2565)
    assert "3/50 เขต = 6 %" in told.says("viewer", "KPI เท่าไหร่")


def test_a_fiscal_year_in_the_question_narrows_it_and_says_so(told: Chat) -> None:
    narrowed = told.says("viewer", "KPI ปี 64")
    assert narrowed.startswith("ตัวชี้วัด: 1/50 เขต = 2 %\nเฉพาะปีงบประมาณ 2564")
    assert "นับเฉพาะโครงการในแผนปีงบประมาณ 2564" in narrowed
    assert "เป้าหมาย" not in narrowed


def test_before_the_change_of_the_formula_there_is_no_target_and_the_answer_says_why(told: Chat) -> None:
    old = told.says("viewer", "KPI ณ 1 มี.ค. 63")
    assert "ก่อน พ. 8 เม.ย. 2563 ใช้สูตรเดิมซึ่งไม่มีในเอกสาร" in old
    assert "เป้าหมาย 80" not in old
    assert "ณ อา. 1 มี.ค. 2563" in old


def test_the_target_is_named_with_what_lacks_and_the_bar_shows_it(told: Chat) -> None:
    (card,) = [reply for reply in told.send("viewer", text="KPI เท่าไหร่") if isinstance(reply, Card)]
    assert "เป้าหมาย 80 % ยังขาดอีก 37 เขต" in words([card])
    assert next(block for block in card.blocks if isinstance(block, Bar)) == Bar(0.06, "ตัวชี้วัด 3/50 เขต = 6 % (เป้าหมาย 80 %)", 0.8)


def test_reaching_the_target_says_so(told: Chat) -> None:
    for each in all_districts()[:40]:
        told.knows(each.name, "action_plan", projects=1, fiscal_year=2563)
    assert "บรรลุเป้าหมาย 80 %" in told.says("viewer", "KPI เท่าไหร่")


def test_the_change_since_the_last_round_stands_beside_the_figure(told: Chat) -> None:
    assert "จากครั้งที่ 8 (ศ. 15 พ.ค. 2563): เพิ่มขึ้น 1 เขต" in told.says("viewer", "KPI เท่าไหร่")


# As of


def test_a_past_day_is_answered_by_what_had_been_said_by_its_end(told: Chat) -> None:
    past = told.says("viewer", "KPI ณ 20 พ.ค. 63")
    assert past.startswith("ตัวชี้วัด: 2/50 เขต = 4 %")
    assert "ณ พ. 20 พ.ค. 2563" in past
    assert answer(told, "kpi", as_of=date(2020, 4, 19)).startswith("ตัวชี้วัด: 0/50 เขต")
    assert answer(told, "kpi", as_of=date(2020, 4, 20)).startswith("ตัวชี้วัด: 2/50 เขต"), "the day it was said is in"


def test_no_topic_answers_for_a_day_to_come_or_before_the_project(told: Chat) -> None:
    for topic in ("kpi", "progress", "district", "missing", "meeting", "plans", "action_plan", "budget", "document", "movers"):
        district = ("บางรัก",) if topic == "district" else ()
        assert "ยังมาไม่ถึง" in answer(told, topic, as_of=date(2020, 7, 1), district=district), topic
        assert "เป็นวันก่อนเริ่มโครงการ (อ. 1 ต.ค. 2562)" in answer(told, topic, as_of=date(2019, 9, 1), district=district), topic


@pytest.mark.parametrize(
    ("number", "says"),
    [(8, "รายงานครั้งที่ 8 จาก 12"), (9, "รายงานครั้งที่ 9 ยังไม่ถึงวัน (กำหนด พ. 17 มิ.ย. 2563)"), (13, "ไม่มีรายงานครั้งที่ 13 โครงการนี้มี 12 ครั้ง")],
)
def test_a_round_is_answered_as_printed_beside_what_was_known_on_its_day(told: Chat, number: int, says: str) -> None:
    assert says in answer(told, "round", round=number)


def test_the_latest_round_is_the_one_of_no_number(told: Chat) -> None:
    latest = answer(told, "round")
    assert latest.startswith("รายงานครั้งที่ 8 จาก 12")
    assert "ตัวชี้วัด: 2/50 เขต = 4 %" in latest
    assert "เงินโอน: เบิก 32,000 บาท · คืน 5,000 บาท" in latest


def test_a_figure_as_of_a_round_is_that_of_its_day(told: Chat) -> None:
    assert answer(told, "kpi", round=8).startswith("ตัวชี้วัด: 2/50 เขต = 4 %")


@pytest.mark.parametrize("topic", ["district", "progress", "meeting", "plans", "action_plan", "budget", "document", "history"])
def test_whoever_has_no_district_is_asked_which_when_they_ask_about_theirs(told: Chat, topic: str) -> None:
    assert answer(told, topic, person="hq", ask=("district",)).startswith("เขตไหน พิมพ์ชื่อเขตมาด้วย")


@pytest.mark.parametrize(
    ("person", "said", "name"),
    [("viewer", "เขตปทุมธานีถึงไหนแล้ว", "ปทุมธานี"), ("rak", "เขตบางกรวยถึงไหนแล้ว", "บางกรวย"), ("rak", "เขตปทุมธานีเบิกเท่าไหร่", "ปทุมธานี"),
     ("rak", "เขตปทุมธานีประชุมหรือยัง", "ปทุมธานี")],
)  # fmt: skip
def test_a_district_that_does_not_exist_is_named_and_no_other_answers_for_it(told: Chat, person: str, said: str, name: str) -> None:
    assert told.says(person, said).startswith(f"กรุงเทพมหานครไม่มีเขต{name}\nเขตไหน พิมพ์ชื่อเขตมาด้วย")


# Missing


def test_missing_is_two_named_groups(told: Chat) -> None:
    lines = told.says("viewer", "เขตไหนยังไม่บรรจุ").splitlines()
    assert lines[0] == "ยังขาด บรรจุแผนปฏิบัติการ: 47/50 เขต"
    assert lines[1] == "ยังไม่รายงาน (46 เขต)"
    assert lines[lines.index("รายงานแล้วว่ายังไม่มี (1 เขต)") + 1] == "สาทร"


def test_missing_is_grouped_by_zone_while_there_are_many_and_loses_nobody(told: Chat) -> None:
    lines = told.says("viewer", "เขตไหนยังไม่บรรจุ").splitlines()
    zoned = [line for line in lines if any(line.startswith(zone.removeprefix("กลุ่ม")) for zone in zones())]
    assert {name for line in zoned for name in line.partition(": ")[2].split(" · ")} == names() - {"บางรัก", "บางนา", "สาทร", "ดุสิต"}


def test_ones_own_gap_comes_first(told: Chat) -> None:
    assert told.says("sathon", "เขตไหนยังไม่บรรจุ").splitlines()[1] == "เขตสาทร รายงานแล้วว่ายังไม่มี"
    assert told.says("sathon", "ใครยังไม่ส่งแบบรายงาน 2").splitlines()[1] == "เขตสาทร ยังไม่ได้รายงาน"
    assert answer(told, "missing", person="rak").splitlines()[1].startswith("เขตบางรัก ยังไม่รายงาน: แบบรายงาน 2")


def test_missing_of_one_year_looks_at_that_year(told: Chat) -> None:
    lines = answer(told, "missing", about="action_plan", fiscal_year=2563).splitlines()
    assert lines[:3] == ["ยังขาด บรรจุแผนปฏิบัติการ: 48/50 เขต", "ปีงบประมาณ 2563", "ยังไม่รายงาน (48 เขต)"]


@pytest.mark.parametrize(
    ("about", "count"), [("meeting", 49), ("plans", 49), ("action_plan", 47), ("disbursement", 48), ("refund", 49), ("document", 49)]
)
def test_missing_counts_districts_whose_facts_do_not_count_as_done(told: Chat, about: str, count: int) -> None:
    assert f": {count}/50 เขต" in answer(told, "missing", about=about).splitlines()[0]


def test_what_a_district_still_owes_leaves_out_what_it_said_there_is_none_of(told: Chat) -> None:
    owed = next(line for line in told.says("sathon", "เขตเราเหลืออะไรบ้าง").splitlines() if line.startswith("ยังเหลือ"))
    assert owed == "ยังเหลือ: ประชุมชี้แจง · แผนพัฒนาชุมชน · เบิกจ่าย · แบบรายงาน 1 · แบบรายงาน 2 · แผนพัฒนาชุมชนระดับเขต"


# Money


def test_allocated_is_disbursed_and_returned_and_left(told: Chat) -> None:
    lines = told.says("viewer", "งบเหลือเท่าไหร่").splitlines()
    assert "เบิกจ่าย · 33,000 · 1.01 %" in lines
    assert "ส่งคืน · 5,000 · 0.15 %" in lines
    assert "คงเหลือที่เขต · 3,229,440 · 98.84 %" in lines
    assert "เงินโอน · 3,267,440 · 100 %" in lines


def test_an_officer_sees_what_the_own_district_has_left_before_the_city(told: Chat) -> None:
    lines = told.says("rak", "งบเหลือเท่าไหร่").splitlines()
    own = lines.index("เขตบางรัก: เบิก 32,000 บาท · คืน 5,000 บาท · เหลือ 28,340 บาท จาก 65,340 บาท")
    assert own < lines.index("รายการ · บาท · ร้อยละ")
    assert not any(line.startswith("เขตบางรัก") for line in told.says("hq", "งบเหลือเท่าไหร่").splitlines())


def test_the_departments_own_money_is_shown_apart(told: Chat) -> None:
    assert "ส่วนของ สยป. (แยกจากเงินโอน): เบิกใช้ 36,740 บาท จาก 36,740 บาท (งบโครงการ 3,304,180 บาท)" in told.says("viewer", "งบเหลือเท่าไหร่")


def test_not_returning_is_none_or_nothing_and_returned_is_more(told: Chat) -> None:
    lines = told.says("viewer", "งบเหลือเท่าไหร่").splitlines()
    assert "ส่งคืนแล้ว: 1/50 เขต = 2 %" in lines
    assert "ไม่ประสงค์คืน: 2/50 เขต = 4 %" in lines
    assert "เบิกจ่ายแล้ว: 2/50 เขต = 4 %" in lines


def test_money_in_a_month_is_the_state_at_its_end_with_the_change_in_it(told: Chat) -> None:
    may = answer(told, "budget", as_of=date(2020, 5, 31))
    assert "เบิกจ่าย · 32,000 ·" in may
    assert "ในเดือน พ.ค. 2563: เบิก +0 บาท · คืน +0 บาท" in may
    assert "ในเดือน เม.ย. 2563: เบิก +32,000 บาท · คืน +5,000 บาท" in answer(told, "budget", as_of=date(2020, 4, 30))


def test_one_districts_money_names_its_reports(told: Chat) -> None:
    answered = told.says("viewer", "เขตบางรักเบิกไปเท่าไหร่")
    assert "เหลือ 28,340 บาท จาก 65,340 บาท" in answered
    assert "เบิกจ่าย: เพิ่มอีก 2,000 บาท (จ. 20 เม.ย. 2563)" in answered


# The other topics


def test_meetings_are_counted_by_district_and_people_by_meeting(told: Chat) -> None:
    answered = told.says("viewer", "ประชุมไปกี่เขตแล้ว")
    assert answered.startswith("การประชุมชี้แจง/ประชาคม: 1/50 เขต = 2 %")
    assert "ผู้เข้าร่วมรวม: 75 คน" in answered
    assert "เลื่อน (1 เขต)\nสาทร" in answered


def test_a_held_meeting_hides_the_plan_that_stands_beside_it(told: Chat) -> None:
    told.knows("บางรัก", "meeting", status="scheduled", date=date(2020, 7, 1))
    assert "นัดไว้" not in told.says("viewer", "ประชุมไปกี่เขตแล้ว")


def test_plans_are_shown_beside_the_dated_base(told: Chat) -> None:
    answered = told.says("viewer", "ทำแผนชุมชนไปกี่ชุมชนแล้ว")
    assert answered.startswith("แผนพัฒนาชุมชน: 12 ชุมชน")
    assert "ข้อมูล ณ เดือนมกราคม 2563: 2,068 ชุมชน (ต้องทบทวน 1,182 จัดทำใหม่ 886)" in answered
    assert "เขตที่รายงานว่ามีแผน: 1/50 เขต" in answered


def test_projects_are_summed_by_year(told: Chat) -> None:
    answered = told.says("viewer", "บรรจุโครงการไปกี่โครงการแล้ว")
    assert answered.startswith("โครงการในแผนปฏิบัติการประจำปี: 6 โครงการ")
    assert "2563 · 3 · 2 เขต\n2564 · 3 · 1 เขต" in answered


def test_documents_are_counted_each_and_a_pending_one_is_no_sent_one(told: Chat) -> None:
    assert "แบบรายงาน 1 · 1 · 49" in told.says("viewer", "ส่งแบบรายงานแล้วกี่เขต")
    assert "แจ้งว่ายังไม่ได้ส่ง (1 เขต)\nสาทร" in answer(told, "document", documents=("form1",))


def test_who_moved_since_the_last_round_is_named_both_ways(told: Chat) -> None:
    told.knows("บางรัก", "document", document="form1", status="pending")
    moved = told.says("viewer", "เขตไหนขยับจากรอบที่แล้ว")
    assert "ตั้งแต่ครั้งที่ 8 (ศ. 15 พ.ค. 2563)" in moved
    assert "บรรจุแผนปฏิบัติการ +1: ดุสิต" in moved
    assert "แบบรายงาน 1 -1: บางรัก" in moved


def test_the_whole_project_stands_on_one_screen(told: Chat) -> None:
    answered = told.says("viewer", "ภาพรวมโครงการ")
    for line in ("ภาพรวมโครงการ: ตัวชี้วัด 6 %", "ประชุมชี้แจง 1/50 เขต = 2 %", "เงินโอน: เบิก 1.01 % · คืน 0.15 % · เหลือ 98.84 %",
                 "โครงการในแผนปฏิบัติการ: 3 (ปี 2563) · 3 (ปี 2564)", "เอกสาร: แบบรายงาน 1 1 เขต"):  # fmt: skip
        assert line in answered


def test_several_districts_are_cards_side_by_side(told: Chat) -> None:
    answered = told.says("viewer", "เขตบางรักกับสาทรถึงไหนแล้ว")
    assert answered.startswith("2 เขต\n\nเขตบางรัก")
    assert "เขตสาทร" in answered


def test_every_answer_leads_on(told: Chat) -> None:
    for question in ("KPI เท่าไหร่", "เขตไหนยังไม่บรรจุ", "งบเหลือเท่าไหร่", "ภาพรวมโครงการ", "ประชุมไปกี่เขตแล้ว"):
        assert choices(told.send("viewer", text=question)), question


@pytest.mark.parametrize(
    ("asked", "says"),
    [("อีกกี่เขตถึงจะ 90%", "ถึง 90 % ต้องมี 45/50 เขต: ยังขาดอีก"), ("อีกกี่เขตถึงจะ 2%", "ถึง 2 % ต้องมี 1/50 เขต: ถึงแล้ว")],
)
def test_the_way_to_a_percentage_is_told(told: Chat, asked: str, says: str) -> None:
    assert says in told.says("viewer", asked)
