"""A list of districts with numbers and no verb: what they count is asked, and the whole list saved as that."""

import pytest

from tests.handlers.chat import Chat, choices


def test_a_list_without_a_verb_is_asked_about_and_then_saved_whole(chat: Chat) -> None:
    replies = chat.send("hq", text="พระนคร 3 โครงการ ดุสิต 2 โครงการ หนองจอก ไม่มี บางเขน 1 ปี 64")
    assert [choice.label for choice in choices(replies)] == ["บรรจุโครงการแล้ว"]
    assert chat.taps("hq", "บรรจุโครงการแล้ว", replies).startswith("4 เขต · บันทึก 4 เรื่อง")
    assert "3/50 เขต" in chat.says("hq", "KPI เท่าไหร่")
    assert "รายงานแล้วว่ายังไม่มี (1 เขต)\nหนองจอก" in chat.says("hq", "เขตไหนยังไม่บรรจุ")


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("พระนคร 30 คน\nดุสิต 50 คน\nสาทร 20 คน", ["ประชุมแล้ว"]),
        ("พระนคร 30,000 บาท ดุสิต 5,000 บาท", ["เบิกแล้ว", "คืนเงินแล้ว"]),
        ("พระนคร 12 ชุมชน ดุสิต 8 ชุมชน", ["ทำแผนแล้ว"]),
        ("พระนคร 30\nดุสิต 50", ["ประชุมแล้ว", "ทำแผนแล้ว", "บรรจุโครงการแล้ว", "เบิกแล้ว", "คืนเงินแล้ว"]),
    ],
)
def test_what_a_unit_counts_is_what_is_offered(said: str, labels: list[str], chat: Chat) -> None:
    replies = chat.send("hq", text=said)
    assert "2 เขต" in chat.says("hq", said) or "3 เขต" in chat.says("hq", said)
    assert [choice.label for choice in choices(replies)] == labels


def test_a_question_about_the_day_of_several_meetings_names_its_district(chat: Chat) -> None:
    chat.says("hq", "พระนคร 30\nดุสิต 50")
    assert "เขตพระนคร จัดวันที่เท่าไร" in chat.says("hq", "ประชุมแล้ว")


def test_another_question_lets_the_list_go(chat: Chat) -> None:
    chat.says("hq", "พระนคร 30\nดุสิต 50")
    assert chat.says("hq", "KPI เท่าไหร่").startswith("ตัวชี้วัด")
    assert "0/50 เขต" in chat.says("hq", "ประชุมไปกี่เขตแล้ว")


@pytest.mark.parametrize("said", ["พระนคร ดุสิต ฝนตก 2 วันแล้ว 3 คนป่วย", "พระนคร 30", "ดุสิต สาทร ใช้รถ 2 คัน เรือ 3 ลำ"])
def test_what_is_no_list_is_not_asked_about(said: str, chat: Chat) -> None:
    assert "เป็นเรื่องไหน" not in chat.says("hq", said)


def test_an_officer_is_not_asked_about_other_districts(chat: Chat) -> None:
    assert "เป็นเรื่องไหน" not in chat.says("rak", "พระนคร 30\nดุสิต 50")


def test_each_document_gets_its_own_day_of_one_message(chat: Chat) -> None:
    said = chat.says("hq", "กำหนดส่งแบบรายงาน 1 15 ก.ค. แบบรายงาน 2 31 ก.ค.")
    assert "กำหนด: แบบรายงาน 1 ภายใน พ. 15 ก.ค. 2563" in said
    assert "กำหนด: แบบรายงาน 2 ภายใน ศ. 31 ก.ค. 2563" in said
    assert "ภายใน ศ. 31 ก.ค. 2563" in chat.says("hq", "มีกำหนดอะไรบ้าง")


def test_a_report_that_is_another_districts_can_be_taken_back_and_is_not_moved(chat: Chat) -> None:
    chat.says("sathon", "ประชุมเมื่อวาน 30 คน")
    replies = chat.send("sathon", text="ผิดเขต อันนี้ของบางรัก")
    assert "ตัดออก: เขตสาทร ประชุมชี้แจง จัดแล้ว" in chat.taps("sathon", "ยกเลิกเลขที่ 1", replies)
    assert "0/50 เขต" in chat.says("hq", "ประชุมไปกี่เขตแล้ว")


@pytest.mark.parametrize("people", ["พระนคร 45 คน ดุสิต 38 สาทร 50 คน", "พระนคร 45\nดุสิต 38\nสาทร 50"])
def test_the_people_of_meetings_told_just_now_are_put_on_those(people: str, chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต สาทร ประชุมแล้ว 20 พ.ค.")
    assert "เขตดุสิต ประชุมชี้แจง: จัดแล้ว · พ. 20 พ.ค. 2563 · 38 คน" in chat.says("hq", people)
    state = chat.says("hq", "เขตสาทรประชุมวันไหนบ้าง")
    assert "จัดแล้ว · พ. 20 พ.ค. 2563 · 50 คน" in state
    assert state.count("จัดแล้ว") == 1


def test_a_district_that_was_not_told_of_is_asked_about_and_the_others_keep_their_day(chat: Chat) -> None:
    chat.says("hq", "พระนคร ดุสิต ประชุมแล้ว 20 พ.ค.")
    replies = chat.send("hq", text="พระนคร 45 คน ดุสิต 38 คน สาทร 50 คน")
    assert "เขตพระนคร ประชุมชี้แจง: จัดแล้ว · พ. 20 พ.ค. 2563 · 45 คน" in chat.taps("hq", "ประชุมแล้ว", replies)
    assert chat.says("hq", "เขตสาทรประชุมวันไหนบ้าง").count("จัดแล้ว") == 1


def test_one_more_district_behind_a_list_is_as_those_before(chat: Chat) -> None:
    chat.says("hq", "ประชุมแล้ว 10 พ.ค. พระนคร 30 ดุสิต 28")
    assert "เขตยานนาวา · ประชุมชี้แจง จัดแล้ว\nวันที่: อา. 10 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 25 คน" in chat.says("hq", "ลืมยานนาวาอีกเขต 25 คน")
    assert "“ลืมยานนาวาอีกเขต 25 คน”" in chat.says("hq", "ประวัติเขตยานนาวา").replace('"', "“", 1).replace('"', "”", 1)


@pytest.mark.parametrize(
    ("said", "told"),
    [("หนองจอกแจ้งใหม่ว่ามี 2 โครงการ", "2 โครงการ\nปีงบประมาณ: 2564"), ("ป้อมปราบ ยังไม่มีโครงการ", "ยังไม่มีโครงการ\nปีงบประมาณ: 2564")],
)
def test_a_district_more_is_of_the_year_of_the_list(said: str, told: str, chat: Chat) -> None:
    chat.says("hq", "บรรจุโครงการแล้ว ดุสิต 3 พระนคร 2 ปี 64")
    assert told in chat.says("hq", said)


def test_a_number_of_something_else_is_none_of_the_list(chat: Chat) -> None:
    chat.says("hq", "บรรจุโครงการแล้ว ดุสิต 3 พระนคร 2 ปี 64")
    assert "บันทึกแล้ว" not in chat.says("hq", "ลืมยานนาวาอีกเขต 25 คน")
