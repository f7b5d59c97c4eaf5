"""What is passed on is hearsay and waits for a tap; what no slot holds is said not to be kept."""

from tests.handlers.chat import Chat, choices


def test_a_report_passed_on_is_reported_by_a_tap(chat: Chat) -> None:
    replies = chat.send("rak", text="น้องฝากบอกว่าเขตเราประชุมแล้วเมื่อวาน มา 38 คน")
    assert choices(replies)[0].label == "รายงาน"
    assert "0/50 เขต" in chat.says("hq", "ประชุมไปกี่เขตแล้ว")
    assert "วันที่: อา. 31 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 38 คน" in chat.taps("rak", "รายงาน", replies)


def test_what_another_district_told_is_its_own_to_report(chat: Chat) -> None:
    replies = chat.send("rak", text="พี่สาทรบอกว่าเบิกไปแล้ว 20000")
    assert "รายงาน" not in [choice.label for choice in choices(replies)]
    assert chat.says("rak", "พี่สาทรบอกว่าเบิกไปแล้ว 20000") == "เขตสาทรต้องรายงานเอง จึงไม่ได้บันทึก"


def test_what_is_passed_on_and_tells_nothing_is_no_report(chat: Chat) -> None:
    assert "คำบอกต่อ" not in chat.says("rak", "พี่บอกว่าเดี๋ยวส่งให้")


def test_the_number_of_communities_that_met_is_said_not_to_be_kept(chat: Chat) -> None:
    assert "จำนวน 12 ชุมชนของการประชุมไม่มีช่องเก็บ" in chat.says("rak", "ประชุมแล้ว 12 ชุมชน")
    assert "ไม่มีช่องเก็บ" not in chat.says("rak", "ประชุมเมื่อวาน 30 คน ทำแผนแล้ว 12 ชุมชน")


def test_several_meetings_told_of_as_a_number_are_said_to_be_one(chat: Chat) -> None:
    assert "3 ครั้ง บันทึกเป็นครั้งเดียว" in chat.says("rak", "จัดประชุมแล้ว 3 ครั้ง")
    for said in ("ประชุมครั้งที่ 2 เมื่อวาน 30 คน", "ประชุมเมื่อวาน 1 ครั้ง 30 คน"):
        assert "บันทึกเป็นครั้งเดียว" not in chat.says("rak", said)


def test_the_reason_why_nothing_was_drawn_is_told_how_to_be_kept(chat: Chat) -> None:
    assert "พิมพ์ ปัญหา: ติดเอกสาร" in chat.says("rak", "ยังไม่ได้เบิกเลย ติดเอกสาร")
    assert "ปัญหาอุปสรรค ติดเอกสาร" in chat.says("rak", "ปัญหา: ติดเอกสาร")
    assert "ปัญหา:" not in chat.says("rak", "ยังไม่ได้คืนเงิน")
