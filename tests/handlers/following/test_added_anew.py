"""A count said to come on top waits as a sum: where what it was added to changes meanwhile, so does the sum."""

from tests.handlers.chat import Chat


def test_the_sum_that_waits_follows_what_it_was_added_to(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000")
    assert "จึงรวมเป็น 17,500 บาท" in chat.says("rak", "เบิกงวดที่สอง 7,500")
    assert "จากเดิม 11,000 บาท เมื่อ จ. 1 มิ.ย. 2563 จึงรวมเป็น 18,500 บาท" in chat.says("rak", "งวดแรกผิด เป็น 11,000")
    assert chat.says("rak", "ยืนยัน").startswith("เขตบางรัก · เบิกจ่าย 18,500 บาท")


def test_a_sum_that_a_colleague_changed_meanwhile_is_asked_about_anew(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    chat.says("rak", "บรรจุเพิ่มอีก 2 โครงการ ปี 64")
    chat.says("head", "บรรจุ 4 โครงการ ปี 64")
    assert "จากเดิม 4 โครงการ เมื่อ จ. 1 มิ.ย. 2563 จึงรวมเป็น 6 โครงการ" in chat.says("rak", "ยืนยัน")
    assert chat.says("rak", "ยืนยัน").startswith("เขตบางรัก · บรรจุแผนปฏิบัติการ 6 โครงการ")


def test_what_was_added_to_something_taken_back_waits_by_itself(chat: Chat) -> None:
    chat.says("rak", "เบิกแล้ว 10,000")
    chat.says("rak", "เบิกงวดที่สอง 7,500")
    assert "ข้อความบอกว่าเพิ่มอีก 7,500 บาท แต่ยอดเดิมไม่มีแล้ว" in chat.presses("rak", "v1|undo|1")
    assert "เบิกจ่าย 7,500 บาท\nเหลือ 57,840 บาท" in chat.says("rak", "ยืนยัน")
