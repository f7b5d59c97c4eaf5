"""Plans told in parts: each out of its own, with the total they come to; a total that they do not come to waits."""

from tests.handlers.chat import Chat


def test_parts_out_of_their_own_are_out_of_all_together(chat: Chat) -> None:
    assert "ทำแผนแล้ว 11/15 ชุมชน" in chat.says("rak", "ทำใหม่ 3 จาก 5 ทบทวน 8 จาก 10")
    assert "ยังเหลือ: แผนพัฒนาชุมชน" in chat.says("rak", "แผนเรา")


def test_a_total_that_the_parts_come_to_says_nothing_more(chat: Chat) -> None:
    assert "ทำแผนแล้ว 12/15 ชุมชน" in chat.says("rak", "จัดทำ 5 ทบทวน 7 แล้วเสร็จ 12 ชุมชน")


def test_a_total_that_they_do_not_come_to_waits_until_it_is_put_right(chat: Chat) -> None:
    asked = chat.send("rak", text="จัดทำ 5 ทบทวน 7 แล้วเสร็จ 10 ชุมชน")
    assert "จัดทำใหม่กับทบทวนรวมกันได้ 12 ชุมชน แต่แจ้งว่าแล้วเสร็จ 10 ชุมชน" in str(asked)
    assert chat.taps("rak", "แก้ไข", asked) == "ทำแผนแล้วกี่ชุมชน"
    assert "ทำแผนแล้ว 12/15 ชุมชน" in chat.says("rak", "12")


def test_how_many_were_reviewed_is_all_that_is_asked(chat: Chat) -> None:
    chat.says("rak", "ทบทวนแผนแล้ว")
    assert "ทำแผนแล้ว 12/15 ชุมชน" in chat.says("rak", "12")
