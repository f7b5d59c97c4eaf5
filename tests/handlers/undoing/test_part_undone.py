"""ไม่ยกเลิกแล้ว behind a part of a report that was taken out: the part is offered again."""

from datetime import timedelta

from tests.handlers.chat import Chat, choices

TWO = "ประชุม 5 มี.ค. 30 คน และ 9 มี.ค. 40 คน"


def test_the_part_taken_out_is_offered_again(chat: Chat) -> None:
    chat.says("sathon", TWO)
    chat.says("sathon", "ยกเลิกประชุมครั้งแรก")
    replies = chat.send("sathon", text="ไม่ยกเลิกแล้ว")
    assert chat.says("sathon", "ไม่ยกเลิกแล้ว").startswith("ตัดออกจากรายงานเลขที่ 1 ไปแล้ว: เขตสาทร ประชุมชี้แจง จัดแล้ว · พฤ. 5 มี.ค. 2563 · 30 คน\n")
    (again,) = [choice.say for choice in choices(replies) if choice.say]
    assert "พฤ. 5 มี.ค. 2563\nจำนวนผู้เข้าร่วม: 30 คน" in chat.says("sathon", again)
    assert chat.says("sathon", "ไม่ยกเลิกแล้ว").startswith("ไม่พบรายงานของท่านที่เพิ่งยกเลิก")
    held = chat.says("sathon", "เขตเราประชุมวันไหนบ้าง")
    assert "30 คน" in held
    assert "40 คน" in held


def test_a_year_taken_out_is_offered_again(chat: Chat) -> None:
    chat.says("rak", "บรรจุ ปี 63 4 โครงการ ปี 64 3 โครงการ")
    chat.says("rak", "ของปี 63 เอาออก")
    assert "4 โครงการ · ปี 2563" in chat.says("rak", "ไม่ยกเลิกแล้ว")


def test_a_whole_report_taken_back_since_is_what_is_meant(chat: Chat) -> None:
    chat.says("sathon", TWO)
    chat.says("sathon", "ยกเลิกประชุมครั้งแรก")
    chat.says("sathon", "เบิก 5,000 บาท")
    chat.says("sathon", "ยกเลิกรายงานเมื่อกี้")
    assert "“เบิก 5,000 บาท”" in chat.says("sathon", "ไม่ยกเลิกแล้ว")


def test_what_was_put_right_or_taken_out_long_ago_is_not_offered(chat: Chat) -> None:
    chat.says("sathon", "ประชุม 5 มี.ค. 30 คน")
    chat.says("sathon", "แก้เป็น 35 คน")
    assert chat.says("sathon", "ไม่ยกเลิกแล้ว").startswith("ไม่พบรายงานของท่านที่เพิ่งยกเลิก")
    chat.says("rak", TWO)
    chat.says("rak", "ยกเลิกประชุมครั้งแรก")
    chat.at += timedelta(hours=2)
    assert chat.says("rak", "ไม่ยกเลิกแล้ว").startswith("ไม่พบรายงานของท่านที่เพิ่งยกเลิก")


def test_a_bare_cancel_behind_a_part_taken_out_is_not_of_the_rest(chat: Chat) -> None:
    chat.says("rak", "เบิกจ่าย 10000 คืน 5000")
    assert "ตัดออก: เขตบางรัก ส่งคืนเงิน" in chat.says("rak", "ยกเลิกเรื่องคืน")
    assert chat.says("rak", "ยกเลิก").startswith("ไม่ได้ยกเลิกอะไร รายงานเลขที่ 1 ยังอยู่")
    assert "เบิกจ่าย · 10,000" in chat.says("rak", "งบเราเหลือเท่าไหร่")
