"""What is only said to be left or missing is nothing that was done: ขาดอีก 5,000, เหลืออีก 3 ชุมชน."""

import pytest

from tests.handlers.chat import Chat, choices, words


@pytest.mark.parametrize(
    ("told", "said", "stands"),
    [
        ("เบิก 20000", "ขาดอีก 5000", "เขตบางรัก เบิกจ่าย 20,000 บาท\nเหลือ 45,340 บาท จาก 65,340 บาท"),
        ("เบิก 20000", "ยังขาดอีก 5000 บาทค่ะ", "เหลือ 45,340 บาท จาก 65,340 บาท"),
        ("เบิก 20000", "ยังเบิกไม่ครบ ขาดอีก 4000", "เหลือ 45,340 บาท จาก 65,340 บาท"),
        ("เบิก 20000", "เหลือ 45340", "เหลือ 45,340 บาท จาก 65,340 บาท"),
        ("ทำแผน 12", "ขาดอีก 3", "เขตบางรัก แผนพัฒนาชุมชน ทำแผนแล้ว 12\nเหลือ 3 ชุมชน จาก 15 ชุมชน"),
        ("ทำแผน 12", "ยังขาดอีก 3 ชุมชนค่ะ", "เหลือ 3 ชุมชน จาก 15 ชุมชน"),
        ("บรรจุ 2 โครงการ ปี 64", "ขาดอีก 1 โครงการ", "เขตบางรัก บรรจุแผนปฏิบัติการ 2 โครงการ · ปี 2564"),
    ],
)
def test_what_is_left_is_not_added(told: str, said: str, stands: str, chat: Chat) -> None:
    chat.says("rak", told)
    answer = chat.send("rak", text=said)
    assert stands in words(answer)
    assert not choices(answer)


@pytest.mark.parametrize("said", ["ต้องเบิกอีก 5000", "รออีก 5000", "ว่าจะอีก 5,000", "ยังต้องอีก 5000", "ขาดอีก 5,000"])
def test_what_is_to_come_is_no_more_of_it(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert "บันทึกแล้ว" not in chat.says("rak", said)


def test_where_other_money_is_left_the_sum_that_fits_is_offered(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    asked = chat.send("rak", text="เหลืออีก 40000")
    assert "เบิกจ่าย 25,340 บาท\nเดิม 20,000 บาท" in chat.taps("rak", "เบิกแล้ว 25,340 บาท", asked)


def test_what_was_returned_is_reckoned_alike(chat: Chat) -> None:
    chat.says("rak", "คืน 5340")
    assert [each.label for each in choices(chat.send("rak", text="เหลือ 50,000"))] == ["คืนแล้ว 15,340 บาท"]


def test_where_other_communities_are_left_the_count_that_fits_is_offered(chat: Chat) -> None:
    chat.says("rak", "ทำแผน 12")
    asked = chat.send("rak", text="ขาดอีก 2")
    assert "ทำแผนแล้ว 13" in chat.taps("rak", "ทำแผนแล้ว 13", asked)


def test_headquarters_names_the_district(chat: Chat) -> None:
    chat.says("hq", "ดุสิตเบิก 20000")
    assert "เขตดุสิต เบิกจ่าย 20,000 บาท" in chat.says("hq", "ดุสิตขาดอีก 5000")


@pytest.mark.parametrize("said", ["ขาดอีก 5000", "ขาดอีก 3 คน"])
def test_of_nothing_told_it_says_nothing(said: str, chat: Chat) -> None:
    assert "ไม่บันทึกอะไรเพิ่ม" not in chat.says("rak", said)


@pytest.mark.parametrize(("said", "offered"), [("เหลืออีก 30000", "35,340 บาท"), ("เหลือศูนย์", "65,340 บาท")])
def test_asked_how_much_what_is_left_offers_the_rest(said: str, offered: str, chat: Chat) -> None:
    chat.says("rak", "เบิกไปครึ่งนึงแล้ว")
    assert [each.label for each in choices(chat.send("rak", text=said))] == [offered, "ยกเลิก"]


def test_a_nought_of_a_number_is_no_nought_too_few(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert "200,000" not in chat.says("rak", "ขาดอีก 5000")
    assert "200,000" in chat.says("rak", "ขาด 0 ไปตัวนึง")


@pytest.mark.parametrize("said", ["จะบรรจุเพิ่ม ยังไม่บรรจุ", "จะบรรจุเพิ่มอีก 2 ยังไม่ได้บรรจุ", "ยังไม่ได้บรรจุเพิ่ม", "ว่าจะบรรจุอีก แต่ยังไม่ได้บรรจุ"])
def test_more_that_is_only_planned_leaves_what_stands(said: str, chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    assert "ยังไม่เกิดขึ้น จึงไม่บันทึกอะไรเพิ่ม ตอนนี้\nเขตบางรัก บรรจุแผนปฏิบัติการ 3 โครงการ · ปี 2564" in chat.says("rak", said)


@pytest.mark.parametrize("said", ["จะบรรจุเพิ่ม ยังไม่บรรจุ", "จะส่งแบบเพิ่ม"])
def test_more_of_nothing_told_is_answered_as_before(said: str, chat: Chat) -> None:
    assert "ตอนนี้" not in chat.says("rak", said)


@pytest.mark.parametrize("said", ["เบิกครั้งเดียวนะ ไม่ได้เบิกสองรอบ", "ไม่ได้เบิกซ้ำ", "ไม่ได้เบิก 2 ครั้งนะคะ", "ยังไม่ได้เบิกรอบสอง"])
def test_what_was_drawn_but_once_stands(said: str, chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert "คงเดิม ไม่ได้บันทึกซ้ำ ตอนนี้\nเขตบางรัก เบิกจ่าย 20,000 บาท" in chat.says("rak", said)


@pytest.mark.parametrize("said", ["งวดสามกำลังทำเรื่อง 10000", "งวดสามอยู่ระหว่างเบิก 10000", "กำลังเบิก 10000", "งวดสามรอคลังโอน 10000 กำลังทำเรื่อง"])
def test_what_is_under_way_is_not_offered(said: str, chat: Chat) -> None:
    chat.says("rak", "งวดแรกเบิก 20000")
    chat.says("rak", "งวดสองอีก 15000")
    told = chat.says("rak", said)
    assert told.startswith("ยังไม่เกิดขึ้น จึงไม่บันทึกอะไรเพิ่ม ตอนนี้\nเขตบางรัก เบิกจ่าย 20,000 บาท")
    assert "45,000" not in told


def test_what_came_on_top_and_is_denied_may_be_taken_back(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    chat.says("rak", "เบิกเพิ่มอีก 15000")
    asked = chat.send("rak", text="ไม่ใช่ละ ไม่ได้เบิกเพิ่ม")
    assert "ตัดออก: เขตบางรัก เบิกจ่าย เพิ่มอีก 15,000 บาท" in chat.taps("rak", "ยกเลิกเลขที่ 2", asked)


@pytest.mark.parametrize("said", ["เบิก 10000 อยู่ระหว่างดำเนินการ", "เบิกงวดสาม 10000 กำลังทำเรื่อง"])
def test_a_sum_that_is_still_under_way_waits(said: str, chat: Chat) -> None:
    assert "ยังไม่บันทึก เพราะข้อความบอกด้วยว่าเงินยังไม่ออก" in chat.says("rak", said)


def test_the_next_instalment_that_is_under_way_leaves_the_first(chat: Chat) -> None:
    assert "บันทึกแล้ว" in chat.says("rak", "เบิก 10000 แล้ว งวดสองกำลังทำเรื่อง")
