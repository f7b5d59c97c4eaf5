"""A message that says little by itself, taken for what it is where it is said; the sum that a report without one may mean."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize(
    ("told", "anew", "read_back"),
    [
        ("ประชุมเมื่อวาน 40 คน", "จริงๆ มา 44", "จำนวนผู้เข้าร่วม: 44 คน"),
        ("บรรจุ 3 โครงการ ปี 64", "จริงๆ มี 5 โครงการ", "บรรจุแผนปฏิบัติการ 5 โครงการ"),
        ("บรรจุ 3 โครงการ ปี 64", "ลดเหลือ 2 เพราะงบไม่พอ", "บรรจุแผนปฏิบัติการ 2 โครงการ"),
        ("เบิกแล้ว 10,000", "ที่จริง 12,000", "เบิกจ่าย 12,000 บาท"),
        ("ส่งแบบ 1 แล้ว", "ยังไม่ได้ส่งนะ พิมพ์ผิด", "แบบรายงาน 1 ยังไม่ได้ส่ง"),
        ("ประชุมเมื่อวาน 37 คน", "อ้อ 39 คน", "จำนวนผู้เข้าร่วม: 39 คน"),
        ("เบิกแล้ว 5,000", "อ้อ 5,500", "เบิกจ่าย 5,500 บาท"),
    ],
)
def test_what_is_said_anew_puts_right_what_was_told_last(told: str, anew: str, read_back: str, chat: Chat) -> None:
    chat.says("rak", told)
    assert read_back in chat.says("rak", anew)


def test_a_value_behind_a_sigh_puts_right_what_waits(chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว 9 ชุมชน")
    chat.says("rak", "แผนลดเหลือ 7")
    assert "ทำแผนแล้ว 12" in chat.says("rak", "เปล่า 12")


@pytest.mark.parametrize(
    "text", ["อ้อ 39 คน", "อ้อ เมื่อวานแมวคลอดลูก 3 ตัว", "จริงๆ มา 44", "ลดเหลือ 2 เพราะงบไม่พอ", "ปี 63 ยังไม่มีค่ะ", "วันพุธเลื่อนเป็นวันพฤหัสค่ะ"]
)
def test_where_nothing_was_told_it_says_nothing(text: str, chat: Chat) -> None:
    assert "บันทึกแล้ว" not in chat.says("rak", text)


def test_a_year_that_has_none_is_told_behind_one_that_has(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    assert "ยังไม่มีโครงการ\nปีงบประมาณ: 2563" in chat.says("rak", "ปี 63 ยังไม่มีค่ะ")
    assert "1/50 เขต" in chat.says("rak", "KPI เท่าไหร่")


def test_a_planned_meeting_is_put_off_by_its_weekday_to_the_one_behind_it(chat: Chat) -> None:
    chat.says("rak", "นัดประชุม 24 มิ.ย. 10 โมง")
    assert "เลื่อน\nวันที่: พฤ. 25 มิ.ย. 2563" in chat.says("rak", "วันพุธเลื่อนเป็นวันพฤหัสค่ะ")


def test_instalments_with_their_sum_are_money_drawn(chat: Chat) -> None:
    assert "เบิกจ่าย 38,000 บาท" in chat.says("rak", "งวดแรก 32,000 งวดสอง 6,000 รวม 38,000")


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("คืนเงินหมดแล้ว", "45,340 บาท"),
        ("คืนเท่าที่เหลือ", "45,340 บาท"),
        ("งวดแรก 10,000 เบิกเมื่อ 1 พ.ค. งวดสอง 12,000 เบิกเมื่อ 15 พ.ค.", "22,000 บาท"),
        ("คืนเงินแล้ว", ""),
    ],
)
def test_the_sum_that_is_meant_is_offered_and_not_saved(said: str, offered: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 20,000")
    replies = chat.send("rak", text=said)
    sums = [choice.label for choice in choices(replies) if choice.label.endswith("บาท")]
    assert sums == ([offered] if offered else [])
    if offered:
        assert offered in chat.taps("rak", offered, replies)


@pytest.mark.parametrize("said", ["ประชุมวันนี้ ชาย 20 หญิง 25", "ประชุมเมื่อวาน เช้า 20 คน บ่าย 25 คน"])
def test_the_sum_of_two_parts_of_the_people_is_offered_and_not_saved(said: str, chat: Chat) -> None:
    replies = chat.send("rak", text=said)
    assert "45 คน" in [choice.label for choice in choices(replies)]
    assert "45 คน" not in chat.says("hq", "ประชุมไปกี่เขตแล้ว")
    assert "จำนวนผู้เข้าร่วม: 45 คน" in chat.taps("rak", "45 คน", replies)


def test_a_place_said_behind_a_meeting_is_its_place(chat: Chat) -> None:
    chat.says("rak", "ประชุมเมื่อวาน 40 คน")
    assert "สถานที่: ศาลาวัดสวนพลู" in chat.says("rak", "ที่ศาลาวัดสวนพลูค่ะ")
    assert "สถานที่: วัดแขก" in chat.says("rak", "สถานที่ผิด เป็นวัดแขก")
    assert "สถานที่: ห้องประชุมเขต" in chat.says("rak", "เปลี่ยนสถานที่เป็นห้องประชุมเขต")


def test_a_place_behind_anything_else_is_nobodys(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 20,000")
    assert "สถานที่" not in chat.says("rak", "ที่ศาลาวัดสวนพลูค่ะ")


def test_the_same_sum_on_top_twice_in_a_row_is_asked_about(chat: Chat) -> None:
    chat.says("rak", "เบิกเพิ่มอีก 5,000")
    assert "เพิ่มอีกครั้งหรือส่งซ้ำ" in chat.says("rak", "เบิกเพิ่มอีก 5,000")
    assert "เบิกจ่าย · 5,000" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")
    assert "รวมเป็น 10,000 บาท" in chat.says("rak", "ยืนยัน")


@pytest.mark.parametrize("anew", ["ดุสิต 29 คน", "ดุสิตเป็น 29", "แก้ดุสิตเป็น 29 คน", "ดุสิตจริงๆ 29", "ดุสิตจริงๆ แล้ว 29", "ดุสิตเพิ่มเป็น 29"])
def test_a_district_of_a_list_with_another_number_is_put_right(anew: str, chat: Chat) -> None:
    chat.says("hq", "ประชุมแล้ว 20 พ.ค. พระนคร 30 ดุสิต 28")
    assert "เขตดุสิต · ประชุมชี้แจง จัดแล้ว\nวันที่: พ. 20 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 29 คน" in chat.says("hq", anew)
    assert "30 คน" in chat.says("hq", "เขตพระนครประชุมหรือยัง")


def test_a_kind_with_a_number_anew_is_put_right_and_not_doubted_for_falling(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000 คืน 3,000")
    assert "ส่งคืนเงิน 2,000 บาท\nเดิม 3,000 บาท" in chat.says("rak", "คืนจริงๆ 2,000")
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. 40 คน")
    assert "วันที่: พ. 20 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 33 คน" in chat.says("rak", "ประชุมจริงๆ 33 คน")


def test_a_number_anew_that_two_kinds_may_have_is_asked_about_and_kept(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 5,000 คืน 2,000")
    assert "หมายถึงรายการไหน" in chat.says("rak", "จริงๆ 1,500")
    assert "ส่งคืนเงิน 1,500 บาท\nเดิม 2,000 บาท" in chat.says("rak", "คืน")


def test_a_number_anew_that_one_kind_may_have_puts_that_right(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 20 พ.ค. 40 คน เบิก 30,000 บาท")
    assert "เบิกจ่าย 29,000 บาท\nเดิม 30,000 บาท" in chat.says("rak", "จริงๆ 29,000")


def test_one_of_several_districts_was_not_sent_after_all(chat: Chat) -> None:
    chat.says("hq", "ส่งแบบ 1 แล้ว ดินแดง ห้วยขวาง วังทองหลาง")
    assert chat.says("hq", "ห้วยขวางยังไม่ส่งนะ พิมพ์ผิด").startswith("เขตห้วยขวาง · เอกสาร แบบรายงาน 1 ยังไม่ได้ส่ง")
    assert "ดินแดง · วังทองหลาง" in chat.says("hq", "ใครส่งแบบ 1 แล้วบ้าง")


def test_the_menu_of_several_facts_names_each_and_tells_its_buttons_apart(chat: Chat) -> None:
    menu = chat.send("hq", text="ส่งแบบ 1 แล้ว ดินแดง ห้วยขวาง") and chat.send("hq", text="แก้เป็น 62")
    assert "เขตดินแดง เอกสาร แบบรายงาน 1 ส่งแล้ว\nเขตห้วยขวาง เอกสาร แบบรายงาน 1 ส่งแล้ว" in chat.says("hq", "แก้เป็น 62")
    assert [choice.label for choice in choices(menu)] == ["ดินแดง สถานะ", "ดินแดง เอกสาร", "ห้วยขวาง สถานะ", "ห้วยขวาง เอกสาร"]
    menu = chat.send("rak", text="บรรจุ 2 โครงการ ปี 63 3 โครงการ ปี 64") and chat.send("rak", text="แก้ไขรายงาน")
    assert [choice.label for choice in choices(menu)][::2] == ["ปี 2563 จำนวนโครงการ", "ปี 2564 จำนวนโครงการ"]


@pytest.mark.parametrize(
    ("more", "read_back"),
    [
        ("วันที่ 12 ด้วย 35 คน", "จัดแล้ว\nวันที่: อ. 12 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 35 คน"),
        ("แล้วก็ 15 พ.ค. อีก 20 คน", "จัดแล้ว\nวันที่: ศ. 15 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 20 คน"),
        ("กับ 15 พ.ค. 35 คน", "จัดแล้ว\nวันที่: ศ. 15 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 35 คน"),
        ("แล้วก็ 16 ด้วย 20 คน", "จัดแล้ว\nวันที่: ส. 16 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 20 คน"),
        ("และ 16 20 คน", "จัดแล้ว\nวันที่: ส. 16 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 20 คน"),
        ("16 ด้วย มา 20 คน", "จัดแล้ว\nวันที่: ส. 16 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 20 คน"),
        ("เดี๋ยวจะมีอีกรอบวันศุกร์ 9 โมง", "นัดไว้\nวันที่: ศ. 5 มิ.ย. 2563\nเวลาเริ่ม: 09.00 น."),
    ],
)
def test_one_more_meeting_right_after_one_stands_beside_it(more: str, read_back: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 5 พ.ค. 40 คน")
    chat.at = chat.at.replace(day=1, month=6)
    assert read_back in chat.says("rak", more)
    assert "อ. 5 พ.ค. 2563 · 40 คน" in chat.says("rak", "เขตเราประชุมวันไหนบ้าง")


@pytest.mark.parametrize("more", ["แล้วก็ 16 ด้วย 20 คน", "กับ 16 พ.ค. 20 คน"])
def test_one_more_meeting_is_no_answer_to_how_many_came_to_the_first(more: str, chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 5 พ.ค.")
    assert "ส. 16 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 20 คน" in chat.says("rak", more)
    assert "อ. 5 พ.ค. 2563 (" in chat.says("rak", "เขตเราประชุมวันไหนบ้าง")


def test_people_beside_those_of_a_meeting_do_not_take_their_place(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้ว 5 พ.ค. 40 คน")
    assert "บันทึกแล้ว" not in chat.says("rak", "แล้วก็ 20 คน")


@pytest.mark.parametrize("more", ["วันที่ 12 ฝนตกด้วย", "เดี๋ยววันศุกร์ไปรับลูกอีก", "วันที่ 12 ด้วย 35 คน"])
def test_what_is_no_further_meeting_is_not_saved_as_one(more: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 5,000" if "คน" in more else "ประชุมแล้ว 5 พ.ค. 40 คน")
    assert "บันทึกแล้ว" not in chat.says("rak", more)


def test_a_value_said_again_where_it_is_doubted_is_confirmed(chat: Chat) -> None:
    chat.says("rak", "ทำแผนแล้ว 12 จาก 20 ชุมชน")
    chat.says("rak", "ทำแผนแล้ว 10")
    chat.says("rak", "ไม่ใช่")
    assert "ทำแผนแล้ว 10/20 ชุมชน" in chat.says("rak", "ใช่ 10 ถูกแล้ว")


def test_headquarters_moves_and_lifts_a_deadline_in_its_own_words(chat: Chat) -> None:
    assert chat.says("hq", "แบบ 2 เลื่อนเป็น 20 ก.ค.").startswith("กำหนด: แบบรายงาน 2 ภายใน จ. 20 ก.ค. 2563")
    assert chat.says("hq", "ยกเลิกกำหนดแบบรายงาน 2").startswith("ยกเลิกกำหนด แบบรายงาน 2 (จ. 20 ก.ค. 2563) หรือไม่")


def test_an_office_telephone_is_changed_by_words(chat: Chat) -> None:
    assert chat.says("rak", "ขอเปลี่ยนเบอร์โทรเป็น 02-123-4567").startswith("เปลี่ยนโทรศัพท์สำนักงานเป็น 02-123-4567 แล้ว")
    assert "02-123-4567" in chat.says("rak", "ข้อมูลของฉัน")


def test_a_district_named_alone_waits_for_its_code(chat: Chat) -> None:
    assert "ขอชื่อเขตและรหัส 6 หลัก" in chat.says("x", "ขอลงทะเบียนหน่อยค่ะ")
    assert chat.says("x", "ปทุมวัน").startswith("ลงทะเบียน เขตปทุมวัน ขอรหัส 6 หลัก")
    assert "เขตปทุมวัน" in chat.says("x", chat.invite("officer", "ปทุมวัน"))


def test_a_correction_of_another_district_of_which_nothing_stands_is_a_report_of_it(chat: Chat) -> None:
    chat.says("hq", "ห้วยขวางยังไม่ส่งแบบ 1")
    assert chat.says("hq", "ดินแดงส่งแบบ 2 ไม่ใช่แบบ 1").startswith("เขตดินแดง เอกสาร แบบรายงาน 2\nส่งแล้วหรือยัง")
    assert "แบบรายงาน 1 ยังไม่ได้ส่ง" in chat.says("hq", "ห้วยขวางถึงไหนแล้ว")


def test_a_sum_put_right_below_what_others_added_is_read_back_with_the_total(chat: Chat) -> None:
    chat.says("hq", "สาทร เบิกแล้ว 5000")
    chat.says("sathon", "เบิกเพิ่มอีก 1000")
    read_back = chat.says("hq", "สาทรเป็น 6,000")
    assert read_back.startswith("เขตสาทร · เบิกจ่าย 6,000 บาท")
    assert "กับที่แจ้งเพิ่มไว้ 1,000 บาท รวมเป็น 7,000 บาท" in read_back
    assert "รวมเป็น" not in chat.says("sathon", "เบิกรวมแล้ว 8,000")


@pytest.mark.parametrize(
    ("named", "read_back"),
    [("ปี 64 เป็น 4", "4 โครงการ"), ("ปี 64 ค่ะ 4 โครงการ", "4 โครงการ"), ("ปี 64", "5 โครงการ"), ("64", "5 โครงการ")],
)
def test_asked_which_year_is_meant_a_value_said_with_it_is_the_one_saved(named: str, read_back: str, chat: Chat) -> None:
    chat.says("rak", "บรรจุ 2 โครงการ ปี 63 3 โครงการ ปี 64")
    assert "หมายถึงรายการไหน" in chat.says("rak", "จริงๆ 5 โครงการ")
    assert chat.says("rak", named).startswith(f"เขตบางรัก · บรรจุแผนปฏิบัติการ {read_back}\nปีงบประมาณ: 2564")


@pytest.mark.parametrize(
    ("anew", "total"),
    [
        ("งวดแรกเป็น 9,000", "14,000"), ("งวด 2 จริงๆ 4,000", "14,000"), ("งวดแรกลดเหลือ 9,000 บาท", "14,000"),
        ("จริงๆ งวดแรก 9,000", "14,000"), ("เบิกงวดแรกเป็น 9,000", "14,000"), ("งวด 2 เพิ่มเป็น 6,000", "16,000"),
        ("งวดแรกผิด เป็น 9,000", "14,000"),
    ],
)  # fmt: skip
def test_an_instalment_that_stands_is_put_right_by_another_sum(anew: str, total: str, chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000")
    chat.says("rak", "เบิกเพิ่มอีก 5,000")
    assert f"รวมเป็น {total} บาท" in chat.says("rak", anew)
    assert f"เบิกจ่าย · {total} ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


def test_an_instalment_keeps_its_number_however_often_it_is_put_right(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000")
    chat.says("rak", "เบิกเพิ่มอีก 5,000")
    chat.says("rak", "งวดแรกเป็น 9,000")
    assert "รวมเป็น 13,000 บาท" in chat.says("rak", "งวดแรกเป็น 8,000")
    assert "รวมเป็น 12,000 บาท" in chat.says("rak", "งวด 2 จริงๆ 4,000")


def test_an_instalment_that_was_not_told_of_puts_nothing_right(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000")
    chat.says("rak", "งวด 3 เป็น 4,000")
    assert "เบิกจ่าย · 10,000 ·" in chat.says("rak", "งบเขตเราเหลือเท่าไหร่")


@pytest.mark.parametrize("said", ["บางแคยังไม่ส่ง ลงผิด", "เขตบางแค ยังไม่ได้ส่งค่ะ"])
def test_a_district_of_a_list_that_has_not_sent_it_is_put_right_alone(said: str, chat: Chat) -> None:
    chat.says("hq", "ส่งแบบ 1 แล้ว: พระนคร ดุสิต บางแค")
    read_back = chat.says("hq", said)
    assert "เขตบางแค · เอกสาร แบบรายงาน 1 ยังไม่ได้ส่ง" in read_back
    assert "แบบรายงาน 1 2/50 เขต" in read_back


def test_a_menu_of_several_districts_names_each(chat: Chat) -> None:
    replies = chat.send("hq", text="ส่งแบบ 1 แล้ว: พระนคร บางแค")
    menu = chat.send("hq", kind="press", data=next(choice.press for choice in choices(replies) if choice.label == "แก้ไข"))
    assert [choice.label for choice in choices(menu)] == ["พระนคร สถานะ", "พระนคร เอกสาร", "บางแค สถานะ", "บางแค เอกสาร"]


@pytest.mark.parametrize(
    ("told", "said", "read_back"),
    [
        ("เบิก 20000", "ไม่ได้เบิก 20000 เบิก 2000", "เบิกจ่าย 2,000 บาท\nเดิม 20,000 บาท"),
        ("คืน 5,000", "ไม่ได้คืน 5,000 นะ คืนแค่ 500", "ส่งคืนเงิน 500 บาท\nเดิม 5,000 บาท"),
        ("ประชุม 15 พ.ค. 40 คน", "ไม่ได้ประชุม 40 คน ประชุม 45 คน", "จำนวนผู้เข้าร่วม: 45 คน"),
        ("บรรจุ 3 โครงการ ปี 64", "ไม่ได้บรรจุ 3 โครงการ บรรจุ 2 โครงการ", "2 โครงการ\nปีงบประมาณ: 2564\nเดิม 3 โครงการ"),
    ],
)
def test_a_number_denied_and_told_anew_is_put_right(told: str, said: str, read_back: str, chat: Chat) -> None:
    chat.says("rak", told)
    assert read_back in chat.says("rak", said)


def test_a_number_denied_that_was_never_told_is_no_correction(chat: Chat) -> None:
    chat.says("rak", "เบิก 20000")
    assert "ลดลง" in chat.says("rak", "ไม่ได้เบิก 30000 เบิก 2000")
