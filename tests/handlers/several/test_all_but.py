"""Districts left out of a chase, a reminder or a question of who is missing are never among those chased."""

import pytest

from tests.handlers.chat import Chat, choices


@pytest.mark.parametrize("said", [
    "ทวงแบบ 2 ยกเว้นสาทร", "ทวงเขตที่ยังไม่ส่งแบบ 2 ยกเว้นสาทร", "ทวงทุกเขตยกเว้นสาทร เรื่องแบบ 2", "ทวงแบบ 2 ทุกเขตเว้นสาทร",
    "เตือนทุกเขตยกเว้นสาทร: ขอแบบ 2", "ทวงแบบ 2 กลุ่มกรุงเทพใต้ ยกเว้นสาทร", "ทวงแบบ 2 ยกเว้นดุสิตกับสาทร", "ทวงบางรัก สาทร ยกเว้นสาทร เรื่องแบบ 2",
])  # fmt: skip
def test_a_district_left_out_is_not_chased(chat: Chat, said: str) -> None:
    answer = chat.says("hq", said)
    assert "(1 เขต): บางรัก" in answer.splitlines()[0]
    assert "สาทร" not in answer.splitlines()[0]
    assert "แจ้งเรื่องที่ค้าง: แบบรายงาน 2\n" in answer


def test_a_group_is_left_out(chat: Chat) -> None:
    answer = chat.says("hq", "ทวงแบบ 2 ยกเว้นกลุ่มกรุงเทพใต้")
    assert "ไม่มีผู้ที่ต้องเตือน" in answer
    assert "40 เขต" in answer


def test_the_question_of_who_is_missing_leaves_it_out_and_so_does_the_chase_behind_it(chat: Chat) -> None:
    replies = chat.send("hq", text="เขตไหนยังไม่ส่งแบบ 2 ยกเว้นสาทรและบางนา")
    answer = chat.says("hq", "เขตไหนยังไม่ส่งแบบ 2 ยกเว้นสาทรและบางนา")
    assert answer.startswith("ยังขาด แบบรายงาน 2: 48/48 เขต\nยกเว้นสาทร · ยกเว้นบางนา รวม 48 เขต\n")
    assert " สาทร" not in answer
    assert "(1 เขต): บางรัก" in chat.says("hq", "ทวง")
    (chase,) = [choice.say for choice in choices(replies) if choice.say.startswith("เตือน")]
    answer = chat.says("hq", chase)
    assert "(1 เขต): บางรัก" in answer
    assert "ยังไม่มีผู้ลงทะเบียน 47 เขต" in answer


def test_the_proof_behind_a_question_leaves_it_out_too(told: Chat) -> None:
    (proof, *_) = [choice.press for choice in choices(told.send("hq", text="เขตไหนประชุมแล้วบ้าง ยกเว้นสาทร")) if "proof" in choice.press]
    answer = told.presses("hq", proof)
    assert "บางรัก" in answer
    assert "สาทร 2" not in answer


def test_what_cannot_be_left_out_is_said_and_nobody_is_chased(chat: Chat) -> None:
    replies = chat.send("hq", text="ทวงแบบ 2 ทุกเขต ยกเว้นเขตที่ลา")
    assert not choices(replies)
    assert chat.says("hq", "ทวงแบบ 2 ทุกเขต ยกเว้นเขตที่ลา").startswith("ยังไม่ได้เตรียมส่ง เว้นได้เฉพาะ")


def test_an_exception_in_the_words_passed_on_is_none_of_the_chase(chat: Chat) -> None:
    assert "(1 เขต): บางรัก" in chat.says("hq", "เตือนบางรัก: ส่งทุกแบบยกเว้นแบบ 1")
