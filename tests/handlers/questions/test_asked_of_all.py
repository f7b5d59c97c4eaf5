"""Questions about all districts at once: who reported, what stands in the way, what waits, and who has done one thing but not another."""

from datetime import timedelta

import pytest

from bot.reply import ROWS_LIMIT, Card
from tests.handlers.chat import Chat, choices, words


def test_who_reported_is_named_for_today_and_the_week(told: Chat) -> None:
    answer = told.says("viewer", "วันนี้เขตไหนรายงานบ้าง")
    assert answer.startswith("รายงานที่เข้ามา\nจ. 1 มิ.ย. 2563 (1 เขต): ดุสิต\n7 วันที่ผ่านมา (1 เขต): ดุสิต")


def test_who_reported_on_a_past_day_is_of_that_day_alone(told: Chat) -> None:
    assert "จ. 20 เม.ย. 2563 (3 เขต): บางนา · บางรัก · สาทร\nณ" in told.says("viewer", "วันที่ 20 เม.ย. เขตไหนรายงานบ้าง")
    assert "อา. 31 พ.ค. 2563 (0 เขต): ยังไม่มี" in told.says("viewer", "เมื่อวานเขตไหนส่งรายงานบ้าง")


def test_who_has_just_reported_stands_there_too(told: Chat) -> None:
    told.says("sathon", "เบิกแล้ว 20,000 บาท")
    assert "ดุสิต · สาทร" in told.says("viewer", "วันนี้เขตไหนรายงานบ้าง")


def test_obstacles_are_told_in_words_to_headquarters_and_the_district_and_counted_for_others(told: Chat) -> None:
    told.says("rak", "มีปัญหาอุปสรรคคือชุมชนรวมตัวไม่ได้เพราะโควิด")
    for person in ("hq", "rak", "head"):
        assert "เขตบางรัก: ชุมชนรวมตัวไม่ได้เพราะโควิด (แจ้ง จ. 1 มิ.ย. 2563)" in told.says(person, "เขตไหนมีปัญหาบ้าง")
    for person in ("sathon", "viewer"):
        answer = told.says(person, "สรุปปัญหาอุปสรรคทุกเขต")
        assert answer.startswith("ปัญหาอุปสรรค: 1 เรื่อง จาก 1 เขต\nเขตที่แจ้งปัญหา 1 เขต: บางรัก")
        assert "โควิด" not in answer


def test_no_other_answer_gives_an_obstacles_words_away(told: Chat) -> None:
    told.says("rak", "มีปัญหาอุปสรรคคือชุมชนรวมตัวไม่ได้เพราะโควิด")
    for person in ("sathon", "viewer"):
        assert "ปัญหาอุปสรรค: แจ้งแล้ว" in told.says(person, "เขตบางรักถึงไหนแล้ว")
        assert "โควิด" not in told.says(person, "ประวัติเขตบางรัก")
        assert "โควิด" not in told.presses(person, "v1|proof|all::บางรัก")
    assert "ชุมชนรวมตัวไม่ได้เพราะโควิด" in told.says("hq", "เขตบางรักถึงไหนแล้ว")


def test_without_an_obstacle_the_answer_says_that_there_is_none(told: Chat) -> None:
    assert "ยังไม่มีเขตใดแจ้งปัญหาอุปสรรค" in told.says("hq", "เขตไหนมีปัญหาบ้าง")


def test_what_waits_is_told_with_its_reason_to_headquarters_and_the_own_district(told: Chat) -> None:
    told.says("rak", "เบิก 300 บาท")
    for person in ("hq", "head"):
        answer = told.says(person, "มีเรื่องรอยืนยันกี่เรื่อง")
        assert answer.startswith("รอยืนยัน: 1 เรื่อง\nเขตบางรัก เบิกจ่าย 300 บาท\nตั้งแต่ จ. 1 มิ.ย. 2563 · จำนวนเงินลดลง")
    assert told.says("sathon", "ใครรอยืนยันอยู่บ้าง").startswith("ไม่มีเรื่องของท่านที่รอยืนยัน ทั้งโครงการมี 1 เรื่อง")
    assert "300" not in told.says("viewer", "ใครรอยืนยันอยู่บ้าง")


def test_what_waits_is_gone_when_it_is_settled(told: Chat) -> None:
    told.says("rak", "เบิก 300 บาท")
    told.says("rak", "ยืนยัน")
    assert told.says("hq", "มีเรื่องรอยืนยันกี่เรื่อง").startswith("ไม่มีเรื่องที่รอยืนยัน")


def test_who_has_done_one_thing_but_not_another_is_out_of_those_who_have(told: Chat) -> None:
    for asked in ("เขตไหนบรรจุแล้วแต่ยังไม่ประชุม", "เขตไหนยังไม่ประชุมแต่บรรจุแล้ว", "เขตไหนบรรจุแล้วยังไม่ประชุม"):
        answer = told.says("viewer", asked)
        assert answer.startswith("ยังขาด ประชุมชี้แจง: 2/3 เขต\nเฉพาะเขตที่บรรจุโครงการแล้ว\nยังไม่รายงาน (2 เขต)\nดุสิต · บางนา\nณ")


def test_a_yes_to_a_doubted_sum_is_no_word_that_only_fills(told: Chat) -> None:
    told.says("rak", "เบิก 300 บาท")
    told.at += timedelta(minutes=1)
    assert "บันทึกแล้ว" not in told.says("rak", "เหมือนเดิมค่ะ")
    assert "บันทึกแล้ว" in told.says("rak", "ยืนยันค่ะ")


def test_one_document_that_was_sent_does_not_stand_for_all_of_them(told: Chat) -> None:
    state = told.says("viewer", "สถานะเอกสารเขตบางรัก")
    assert "ยังเหลือ: แบบรายงาน 2 · แผนพัฒนาชุมชนระดับเขต" in state
    assert "ครบแล้ว" not in state
    assert "ครบแล้ว" in told.says("viewer", "เขตบางรักส่งแบบรายงาน 1 หรือยัง")
    lacking = told.says("viewer", "เขตบางรักส่งแบบรายงาน 2 หรือยัง")
    assert lacking.startswith("เขตบางรัก · แบบรายงาน 2\nยังไม่มีรายงานเรื่องแบบรายงาน 2\nยังเหลือ: แบบรายงาน 2")


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("เขตไหนประชุมแล้วบ้าง", "เขตที่ประชุมแล้ว: 1/50 เขต = 2 %\nมีแล้ว (1 เขต)\nบางรัก"),
        ("ใครบรรจุแล้วบ้าง", "เขตที่บรรจุโครงการแล้ว: 3/50 เขต = 6 %\nมีแล้ว (3 เขต)\nดุสิต · บางนา · บางรัก"),
        ("เขตไหนคืนเงินแล้วบ้าง", "เขตที่ส่งคืนเงินแล้ว: 1/50 เขต = 2 %\nมีแล้ว (1 เขต)\nบางรัก"),
        ("ขอรายชื่อเขตที่ส่งแบบรายงาน 1 แล้ว", "เขตที่ส่งแบบรายงาน 1 แล้ว: 1/50 เขต = 2 %\nมีแล้ว (1 เขต)\nบางรัก"),
        ("ใครส่งแบบ 1 แล้วบ้าง", "เขตที่ส่งแบบรายงาน 1 แล้ว: 1/50 เขต = 2 %\nมีแล้ว (1 เขต)\nบางรัก"),
        ("เขตไหนส่งแบบรายงาน 2 แล้วบ้าง", "เขตที่ส่งแบบรายงาน 2 แล้ว: 0/50 เขต = 0 %\nยังไม่มีเขตใด"),
    ],
)
def test_who_has_done_a_thing_is_named(told: Chat, asked: str, answered: str) -> None:
    assert told.says("viewer", asked).startswith(answered)


def test_whoever_has_is_followed_by_whoever_has_not(told: Chat) -> None:
    for asked in ("เขตไหนประชุมแล้วบ้าง", "เขตไหนทำแผนแล้ว", "ใครบรรจุแล้วบ้าง", "เขตไหนเบิกแล้วบ้าง", "เขตไหนคืนเงินแล้วบ้าง", "เขตไหนส่งเอกสารแล้วบ้าง"):
        replies = told.send("viewer", text=asked)
        labels = [choice.say for choice in choices(replies) if choice.label == "ใครยังไม่มี"]
        assert labels
        for lacking in labels:
            assert told.says("viewer", lacking).startswith("ยังขาด")


@pytest.mark.parametrize("asked", ["กี่เขตประชุมแล้ว", "เขตไหนบ้างเบิกแล้วเกินครึ่ง", "เขตไหนประชุมแล้วแต่ยังไม่เบิก", "เขตบางรักประชุมแล้วใช่ไหม"])
def test_how_many_and_what_is_narrower_keeps_its_own_answer(told: Chat, asked: str) -> None:
    assert "เขตที่" not in told.says("viewer", asked).splitlines()[0]


def test_a_state_that_cannot_show_every_meeting_says_how_many_there_are_besides(told: Chat) -> None:
    told.says("rak", "ประชุม 1 มี.ค. 20 คน")
    told.says("rak", "ประชุม 2 มี.ค. 30 คน")
    assert "ประชุมชี้แจง: ก่อนหน้านี้อีก 1 รายการ" in told.says("rak", "สถานะเขตเรา")


def test_a_state_of_a_district_that_told_everything_still_fits_a_card(told: Chat) -> None:
    told.says("rak", "ประชุม 1 มี.ค. 20 คน")
    told.says("rak", "ประชุม 2 มี.ค. 30 คน")
    for year in range(2562, 2568):
        told.knows("บางรัก", "action_plan", projects=3, fiscal_year=year)
    for number in range(1, 13):
        told.knows("บางรัก", "progress", percent=number, round=number)
        told.knows("บางรัก", "obstacle", text=f"ขาดคน {number}")
    for document in ("form1", "form2", "district_plan", "other"):
        told.knows("บางรัก", "document", document=document, status="sent")
    (card,) = [reply for reply in told.send("rak", text="สถานะเขตเรา") if isinstance(reply, Card)]
    assert len(card.blocks) <= ROWS_LIMIT
    assert "ปัญหาอุปสรรค: ก่อนหน้านี้อีก 11 รายการ" in words([card])


@pytest.mark.parametrize("asked", ["เขตไหนเบิกเงินมากที่สุด", "5 อันดับเขตที่เบิกมากสุด", "แต่ละเขตเบิกไปเท่าไหร่"])
def test_districts_are_not_ranked_and_the_figures_of_each_are_offered(told: Chat, asked: str) -> None:
    replies = told.send("hq", text=asked)
    assert "บอตไม่จัดอันดับเขต ตัวเลขของแต่ละเขตทั้งหมดอยู่ในไฟล์สรุป" in words(replies).splitlines()
    assert [choice.say for choice in choices(replies) if choice.label == "ขอไฟล์สรุป"] == ["ขอไฟล์สรุป excel"]
    assert "ไม่จัดอันดับ" not in told.says("hq", "เบิกไปเท่าไหร่")


def test_a_district_that_asks_for_its_rank_is_shown_its_own_state(told: Chat) -> None:
    answer = told.says("rak", "เขตเราอยู่อันดับที่เท่าไหร่")
    assert answer.startswith("เขตบางรัก")
    assert "บอตไม่จัดอันดับเขต" in answer


def test_a_districts_state_says_whether_it_counts_in_the_indicator(told: Chat) -> None:
    assert "ตัวชี้วัด (KPI): นับแล้ว\nชุมชนในทะเบียน: 15 ชุมชน (ปี 2564)" in told.says("rak", "เขตเราผ่าน KPI หรือยัง")
    assert "ตัวชี้วัด (KPI): ยังไม่นับ" in told.says("hq", "เขตคลองเตยเป็นไง")
    assert "ตัวชี้วัด (KPI)" not in told.says("hq", "เขตบางรัก ณ 1 มี.ค. 63")


def test_a_year_asked_about_holds_for_what_happened_in_it(told: Chat) -> None:
    assert told.says("hq", "ปี 63 เขตไหนประชุมแล้ว").startswith(told.says("hq", "เขตไหนประชุมแล้วบ้าง").split(" = ")[0])
    assert "0/50" in told.says("hq", "ปี 62 เขตไหนประชุมแล้ว")


def test_a_year_without_projects_of_a_district_has_no_state(told: Chat) -> None:
    told.says("hq", "เขตบางรักบรรจุกี่โครงการ")
    answer = told.says("hq", "แล้วปี 62 ล่ะ")
    assert "ยังไม่มีรายงานเรื่องบรรจุแผนปฏิบัติการ ปี 2562" in answer
    assert "ยังไม่นับ" not in answer


def test_those_that_have_most_are_listed_and_not_ranked(told: Chat) -> None:
    assert "\nบอตไม่จัดอันดับเขต" in told.says("hq", "เขตไหนบรรจุเยอะสุด")
    assert "บอตไม่จัดอันดับเขต" not in told.says("hq", "เดือนไหนเบิกเยอะสุด")


def test_who_returned_or_drew_is_named(told: Chat) -> None:
    assert told.says("hq", "ใครคืนบ้าง").startswith("เขตที่ส่งคืนเงินแล้ว: 1/50 เขต")
    assert told.says("hq", "ใครเบิกเงินบ้าง").startswith("เขตที่เบิกจ่ายแล้ว: 2/50 เขต")


def test_planned_meetings_have_their_days(told: Chat) -> None:
    told.says("hq", "พระนครนัดประชุม 25 มิ.ย. 9 โมง")
    assert "นัดไว้ (1 เขต)\nพระนคร พฤ. 25 มิ.ย. 2563\n" in told.says("hq", "ใครนัดประชุมวันไหนบ้าง")


def test_the_place_of_a_meeting_is_told_to_those_who_may_see_it(chat: Chat) -> None:
    assert "จัดแล้ว · อา. 31 พ.ค. 2563 · 20 คน · วัดหัวลำโพง" in chat.says("rak", "เมื่อวานประชุม 20 คน ที่วัดหัวลำโพง งบใช้ไป 5000")
    assert "\nสถานที่: วัดหัวลำโพง\n" in chat.says("rak", "ประชุมที่ไหน")
    assert "วัดหัวลำโพง" not in chat.says("viewer", "บางรักประชุมที่ไหน")
