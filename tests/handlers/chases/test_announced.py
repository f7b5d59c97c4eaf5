"""What headquarters wants told to the districts: the day in its words is not that of sending, and its words are what is sent along."""

from tests.handlers.chat import Chat


def test_the_day_of_what_is_told_is_not_when_it_is_sent(chat: Chat) -> None:
    preview = chat.says("hq", "เตือนทุกเขตว่าวันศุกร์มีประชุมออนไลน์ 10 โมง")
    assert "พร้อมข้อความ: “วันศุกร์มีประชุมออนไลน์ 10 โมง”" in preview
    assert "ส่งเลยไหม" in preview
    assert "ประชุมชี้แจง" not in preview


def test_it_is_sent_at_the_time_said_before_the_words(chat: Chat) -> None:
    preview = chat.says("hq", "แจ้งทุกเขตพรุ่งนี้ 9 โมง ว่าวันศุกร์มีประชุมออนไลน์ 10 โมง")
    assert "ตั้งส่ง อ. 2 มิ.ย. 2563 09.00 น. ไหม" in preview
    assert "“วันศุกร์มีประชุมออนไลน์ 10 โมง”" in preview


def test_what_is_owed_stays_the_subject_where_it_is_in_the_words(chat: Chat) -> None:
    preview = chat.says("hq", "เตือนเขตบางรักว่าให้ส่งแบบ 2 ภายในวันศุกร์")
    assert "แจ้งเรื่องที่ค้าง: แบบรายงาน 2\nพร้อมข้อความ: “ให้ส่งแบบ 2 ภายในวันศุกร์”" in preview


def test_a_report_that_begins_so_is_a_report(chat: Chat) -> None:
    assert "บันทึกแล้ว เลขที่ 1" in chat.says("hq", "แจ้งว่าเขตสาทรประชุมแล้ว 10 พ.ค. 20 คน")
