"""Districts taken out by their names: several at once, each with all that was told of it bit by bit, and nothing of somebody else."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    "said", ["ดุสิตกับสาทรเอาออก", "ตัดดุสิต สาทรออก", "ลบของดุสิตและเขตสาทร", "ยกเลิกดุสิต, สาทรค่ะ", "ขอลบข้อมูลของสาทร ดุสิตออก"]
)
def test_several_districts_are_taken_out_of_one_report(chat: Chat, said: str) -> None:
    chat.says("hq", "พระนคร ดุสิต สาทร บรรจุ 2 1 4 โครงการ ปี 64")
    answer = chat.says("hq", said)
    assert "ตัดออก: เขตดุสิต บรรจุแผนปฏิบัติการ 1 โครงการ" in answer
    assert "ตัดออก: เขตสาทร บรรจุแผนปฏิบัติการ 4 โครงการ" in answer
    assert "1/50" in chat.says("hq", "kpi")


def test_several_districts_are_taken_out_of_a_report_each(chat: Chat) -> None:
    chat.says("hq", "บางนาเบิก 20,000")
    chat.says("hq", "ยานนาวาเบิก 30,000")
    chat.says("hq", "วัฒนาเบิก 10,000")
    answer = chat.says("hq", "ตัดบางนา ยานนาวา ราชเทวีออก")
    assert "ตัดออก: เขตบางนา เบิกจ่าย 20,000 บาท" in answer
    assert "ตัดออก: เขตยานนาวา เบิกจ่าย 30,000 บาท" in answer
    assert "ไม่พบรายงานที่ สยป. ส่งแทนเขตราชเทวี" in answer
    assert "10,000" in chat.says("hq", "วัฒนาเบิกเท่าไหร่")


def test_other_words_between_the_names_take_nothing_out(chat: Chat) -> None:
    chat.says("hq", "ดุสิต สาทร บรรจุ 1 4 โครงการ ปี 64")
    assert "ตัดออก" not in chat.says("hq", "ตัดสาทรออกจากกลุ่ม เอาดุสิตแทน")


def test_a_meeting_told_bit_by_bit_is_taken_out_whole(chat: Chat) -> None:
    for said in ("จอมทอง ประชุมแล้ว", "เมื่อวาน", "35", "ที่ศาลาเขต"):
        chat.says("hq", said)
    assert "กลับไปใช้" not in chat.says("hq", "จอมทองเอาออก")
    assert "ยังไม่มีรายงานเรื่องประชุมชี้แจง" in chat.says("hq", "จอมทองประชุมหรือยัง")


def test_a_place_that_alone_is_taken_back_is_named(chat: Chat) -> None:
    chat.says("hq", "จอมทอง ประชุมแล้วเมื่อวาน 35 คน")
    chat.says("hq", "ที่ศาลาเขต")
    answer = chat.says("hq", "ยกเลิก")
    assert "35 คน · สถานที่: ศาลาเขต\nกลับไปใช้: เขตจอมทอง" in answer


def test_what_an_officer_told_stays_where_headquarters_takes_its_own_back(chat: Chat) -> None:
    chat.says("rak", "ประชุมแล้วเมื่อวาน 35 คน")
    chat.says("hq", "บางรักประชุมแล้วเมื่อวาน 35 คน ที่ศาลาเขต")
    chat.says("hq", "บางรักเอาออก")
    assert "35 คน" in chat.says("rak", "เขตเราประชุมหรือยัง")
