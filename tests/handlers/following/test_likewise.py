"""One more district right behind a report with little else: it is as the one before, and what it lacks is asked for."""

import pytest

from tests.handlers.chat import Chat

MET = "บางนา ประชุมแล้ว 5 พ.ค. 40 คน"


@pytest.mark.parametrize(
    ("told", "said", "answer"),
    [
        ("พระนครส่งแบบ 1 แล้ว", "ปทุมวันด้วย", "เขตปทุมวัน · เอกสาร แบบรายงาน 1 ส่งแล้ว"),
        ("พระนครส่งแบบ 1 แล้ว", "ดุสิตแบบ 2", "เขตดุสิต เอกสาร แบบรายงาน 2\nส่งแล้วหรือยัง"),
        ("พระนครส่งแบบ 1 แล้ว", "บางนาส่งแล้ว วัฒนายังไม่ส่ง", "เขตบางนา เอกสาร: แบบรายงาน 1 ส่งแล้ว\nเขตวัฒนา เอกสาร: แบบรายงาน 1 ยังไม่ได้ส่ง"),
        ("พระนครเบิก 30,000", "ดุสิตก็เท่ากัน", "เขตดุสิต · เบิกจ่าย 30,000 บาท"),
        ("พระนครเบิกเพิ่มอีก 3,000", "ดุสิตเท่าๆ กันค่ะ", "เขตดุสิต · เบิกจ่าย เพิ่มอีก 3,000 บาท"),
        ("พระนครเบิก 30,000", "ดุสิตเหมือนกัน", "เขตดุสิต เบิกจ่าย\nเบิกจ่ายแล้วรวมกี่บาท"),
        (MET, "บางบอนก็เมื่อวาน", "เขตบางบอน · ประชุมชี้แจง จัดแล้ว\nวันที่: อา. 31 พ.ค. 2563"),
        (MET, "สาทรก็ด้วย", "เขตสาทร · ประชุมชี้แจง จัดแล้ว\nวันที่: อ. 5 พ.ค. 2563"),
        (MET, "คลองเตยวันที่ 8 พ.ค. มา 52", "วันที่: ศ. 8 พ.ค. 2563\nจำนวนผู้เข้าร่วม: 52 คน"),
        (MET, "บางบอน วันที่ 30", "อาจจัดแล้ว ส. 30 พ.ค. 2563 หรือนัดไว้ อ. 30 มิ.ย. 2563"),
        ("สวนหลวงทำแผนแล้ว 10 จาก 20", "พระโขนง 8 จาก 15", "เขตพระโขนง · แผนพัฒนาชุมชน ทำแผนแล้ว 8\nชุมชนทั้งหมด: 15 ชุมชน"),
        ("สวนหลวงทำแผนแล้ว 10 จาก 20", "ปทุมวัน 5 จาก 17 ชุมชน", "เขตปทุมวัน · แผนพัฒนาชุมชน ทำแผนแล้ว 5"),
    ],
)
def test_one_more_district_is_as_the_one_before(told: str, said: str, answer: str, chat: Chat) -> None:
    chat.says("hq", told)
    assert answer in chat.says("hq", said)


@pytest.mark.parametrize("said", ["ปทุมวันไม่เหมือนกัน", "ปทุมวันไม่เท่ากัน", "ดุสิตกับสาทรด้วย", "พระนครด้วย", "ขอบคุณ บางรักด้วย", "ปทุมวันส่งแบบไหนด้วย"])
def test_other_words_about_a_district_save_nothing(said: str, chat: Chat) -> None:
    chat.says("hq", "พระนครส่งแบบ 1 แล้ว")
    assert "บันทึกแล้ว" not in chat.says("hq", said)


@pytest.mark.parametrize("told", ["พระนครประชุมไม่ได้", "พระนคร ดุสิต บรรจุ 1 2 โครงการ ปี 64", "พระนครไม่ประสงค์คืนเงิน", "พระนครมีปัญหาคนไม่พอ"])
def test_what_is_no_done_work_of_one_district_is_not_taken_over(told: str, chat: Chat) -> None:
    chat.says("hq", told)
    assert "บันทึกแล้ว" not in chat.says("hq", "ปทุมวันด้วย")


def test_a_district_of_its_own_says_nothing_of_others(chat: Chat) -> None:
    chat.says("rak", "ส่งแบบ 1 แล้ว")
    assert "บันทึกแล้ว" not in chat.says("rak", "ปทุมวันด้วย")


def test_a_planned_meeting_of_a_named_district_is_put_off(chat: Chat) -> None:
    chat.says("hq", "พระนครนัดประชุม 25 มิ.ย. 9 โมง")
    assert "เขตพระนคร · ประชุมชี้แจง เลื่อน\nวันที่: พฤ. 2 ก.ค. 2563" in chat.says("hq", "พระนครเลื่อนไป 1 อาทิตย์")
    assert "บันทึกแล้ว" not in chat.says("hq", "ดุสิตเลื่อนไป 1 อาทิตย์")


@pytest.mark.parametrize("between", ["ใครยังไม่ส่งแบบ 1", "ทวงแบบ 2", "เตือนผมพรุ่งนี้ 9 โมง ประชุม"])
def test_behind_a_question_or_a_chase_it_is_no_report(between: str, chat: Chat) -> None:
    chat.says("hq", "พระนครส่งแบบ 1 แล้ว")
    chat.says("hq", between)
    assert "บันทึกแล้ว" not in chat.says("hq", "ปทุมวันด้วย")


def test_a_district_more_is_as_the_draft_that_is_asked_about(chat: Chat) -> None:
    chat.says("hq", "พระนครส่งแบบ 1 แล้ว")
    chat.says("hq", "ดุสิตแบบ 2")
    assert chat.says("hq", "ปทุมวันด้วย").startswith("เขตปทุมวัน เอกสาร แบบรายงาน 2\nส่งแล้วหรือยัง")
    assert "เอกสาร: แบบรายงาน 2 ยังไม่ได้ส่ง" in chat.says("hq", "บางนาส่งแล้ว วัฒนายังไม่ส่ง")
