"""What a line says behind a meeting belongs to it: its hours, place, people, new day or reason; people of one to come are counted later."""

import pytest

from tests.handlers.chat import Chat, choices


def test_hours_and_place_go_to_the_meeting_that_was_planned(chat: Chat) -> None:
    chat.says("rak", "พรุ่งนี้ประชุม")
    assert "เวลาเริ่ม: 10.00 น." in chat.says("rak", "10 โมง")
    assert "สถานที่: ห้องประชุมชั้น 5" in chat.says("rak", "ห้องประชุมชั้น 5")
    assert "เวลาเริ่ม: 13.30 น." in chat.says("rak", "อ้อ เริ่มบ่ายโมงครึ่ง")


@pytest.mark.parametrize("said", ["คนประมาณ 40", "40 คนค่ะ"])
def test_the_people_of_one_to_come_are_counted_when_it_was_held(chat: Chat, said: str) -> None:
    chat.says("rak", "พรุ่งนี้ประชุม")
    assert "จำนวนผู้เข้าร่วมนับเมื่อจัดแล้ว" in chat.says("rak", said)
    assert "40" not in chat.says("rak", "ประชุมวันไหน")


@pytest.mark.parametrize("said", ["ห้องประชุมไม่ว่าง", "จองห้องประชุมยัง", "วันศุกร์นี้หยุดนะ"])
def test_what_is_said_of_a_room_or_a_day_is_no_detail(chat: Chat, said: str) -> None:
    chat.says("rak", "พรุ่งนี้ประชุม")
    assert "บันทึกแล้ว" not in chat.says("rak", said)


@pytest.mark.parametrize(
    ("said", "shown"),
    [("ไปวันที่ 30", "อ. 30 มิ.ย. 2563"), ("ศุกร์หน้า", "ศ. 12 มิ.ย. 2563"), ("ศุกร์", "ศ. 5 มิ.ย. 2563"), ("20", "ส. 20 มิ.ย. 2563")],
)
def test_one_that_is_put_off_is_asked_its_new_day(chat: Chat, said: str, shown: str) -> None:
    asked = chat.send("rak", text="เลื่อนประชุม")
    assert "เลื่อนเป็นวันไหน (ข้ามได้)" in str(asked)
    assert [each.label for each in choices(asked)][-2:] == ["เลือกวันที่", "ข้าม"]
    assert f"ประชุมชี้แจง เลื่อน\nวันที่: {shown}" in chat.says("rak", said)
    assert "เวลาเริ่ม: 14.00 น." in chat.says("rak", "บ่ายสอง")


def test_one_that_is_put_off_for_good_is_not_asked_and_takes_no_people(chat: Chat) -> None:
    assert "เลื่อนเป็นวันไหน" not in chat.says("rak", "เลื่อนประชุมไม่มีกำหนด")
    assert "เลื่อนเป็นวันไหน" in chat.says("rak", "เลื่อนประชุม")
    assert "38 คน" not in chat.says("rak", "38 คน")
    assert "บันทึกเท่าที่แจ้งไว้แล้ว" in chat.says("rak", "ยังไม่รู้ว่าวันไหน") + chat.says("rak", "ข้าม")


def test_why_and_when_instead_of_one_that_was_not_held(chat: Chat) -> None:
    chat.says("rak", "ยังไม่ได้ประชุม")
    assert "เหตุผล: เพราะโควิด" in chat.says("rak", "เพราะโควิด")
    assert "ประชุมชี้แจง นัดไว้\nวันที่: พ. 15 ก.ค. 2563" in chat.says("rak", "เอาวันที่ 15 กค")
    chat.says("rak", "ยกเลิกประชุม")
    assert "ประชุมชี้แจง นัดไว้\nวันที่: พฤ. 25 มิ.ย. 2563" in chat.says("rak", "เปลี่ยนใจ จัดวันที่ 25")


@pytest.mark.parametrize("said", ["เอ้อ 33 คน", "มา 33 คน", "33 คนค่ะ"])
def test_the_people_of_one_that_was_held_are_taken_after_they_were_skipped(chat: Chat, said: str) -> None:
    chat.says("rak", "ประชุมเมื่อวาน")
    chat.says("rak", "ข้าม")
    assert "วันที่: อา. 31 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 33 คน" in chat.says("rak", said)
    assert "สถานที่: ห้องประชุมเขต" in chat.says("rak", "อ้อ ที่ห้องประชุมเขต")


@pytest.mark.parametrize(
    "said",
    [
        "ประธานชุมชน 12 คน", "รวมเจ้าหน้าที่เขต 3 คนแล้ว", "ลืมนับเจ้าหน้าที่ 3 คน", "ในจำนวนนี้เป็นผู้สูงอายุ 12 คน", "มาสาย 3 คน", "วิทยากร 2 คน",
        "ที่ชุมชนสวนพลูด้วย 31 คน",
    ],
)  # fmt: skip
def test_some_of_those_who_came_are_not_all_of_them(chat: Chat, said: str) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อวาน 40 คน")
    assert "ผู้เข้าร่วมทั้งหมดที่บันทึกไว้คือ 40 คน" in chat.says("rak", said)
    assert "40 คน" in chat.says("rak", "ประชุมวันไหน")


@pytest.mark.parametrize("said", ["มา 33 คน", "นับใหม่ได้ 33 คน", "รวมทั้งหมด 33 คน"])
def test_all_who_came_are_counted_anew(chat: Chat, said: str) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อวาน 40 คน")
    assert "จำนวนผู้เข้าร่วม: 33 คน" in chat.says("rak", said)


def test_a_day_later_the_line_is_nobodys(chat: Chat) -> None:
    chat.says("rak", "พรุ่งนี้ประชุม")
    chat.at = chat.at.replace(day=4)
    assert "บันทึกแล้ว" not in chat.says("rak", "10 โมง")


@pytest.mark.parametrize("said", ["24 มิ.ย.", "24", "วันที่ 24 นะ", "เอาวันที่ 24"])
def test_the_first_day_of_one_that_is_planned_is_asked_and_postpones_nothing(chat: Chat, said: str) -> None:
    asked = chat.send("rak", text="นัดประชุม")
    assert "นัดวันไหน (ข้ามได้)" in str(asked)
    assert "ประชุมชี้แจง นัดไว้\nวันที่: พ. 24 มิ.ย. 2563" in chat.says("rak", said)
