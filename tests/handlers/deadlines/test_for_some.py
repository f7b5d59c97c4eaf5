"""A deadline that headquarters sets for some districts: it is for all, so nothing is set before that is said."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        ("กำหนดส่งแบบ 1 กลุ่มกรุงธนใต้ ภายใน 26 มิ.ย.", "กลุ่มกรุงธนใต้"),
        ("ให้กลุ่มกรุงธนใต้ส่งแบบ 1 ภายใน 26 มิ.ย.", "กลุ่มกรุงธนใต้"),
        ("กำหนดส่งแบบ 1 บางรัก สาทร ภายใน 26 มิ.ย.", "บางรัก, สาทร"),
        ("กำหนดส่งแบบ 1 เขตบางรัก ภายใน 26 มิ.ย.", "บางรัก"),
        ("ขยายกำหนดแบบ 1 เขตบางรัก เป็น 26 มิ.ย.", "บางรัก"),
    ],
)
def test_it_is_not_set_but_offered_for_all(said: str, whose: str, chat: Chat) -> None:
    replies = chat.send("hq", text=said)
    asked = chat.says("hq", said)
    assert asked.startswith(f"กำหนดส่งใช้ร่วมกันทุกเขต ตั้งเฉพาะ{whose}ไม่ได้")
    assert "แบบรายงาน 1 ศ. 26 มิ.ย. 2563" in asked
    assert "26 มิ.ย." not in chat.says("sathon", "กำหนดส่งแบบ 1 วันไหน")
    assert chat.taps("hq", "ตั้งให้ทุกเขต", replies).startswith("กำหนด: แบบรายงาน 1 ภายใน ศ. 26 มิ.ย. 2563")


def test_yes_sets_it_for_all_and_no_sets_nothing(chat: Chat) -> None:
    chat.says("hq", "กำหนดส่งแบบ 1 กลุ่มกรุงธนใต้ ภายใน 26 มิ.ย.")
    assert chat.says("hq", "ไม่ใช่").startswith("ไม่ได้ตั้งกำหนด")
    chat.says("hq", "กำหนดส่งแบบ 1 กลุ่มกรุงธนใต้ ภายใน 26 มิ.ย.")
    assert chat.says("hq", "ไม่").startswith("ไม่ได้ตั้งกำหนด")
    chat.says("hq", "กำหนดส่งแบบ 1 กลุ่มกรุงธนใต้ ภายใน 26 มิ.ย.")
    assert chat.says("hq", "ใช่").startswith("กำหนด: แบบรายงาน 1 ภายใน ศ. 26 มิ.ย. 2563")


def test_one_just_set_is_not_put_off_for_all_where_a_group_is_named(chat: Chat) -> None:
    chat.says("hq", "กำหนดส่งแบบ 2 ภายใน 31 ก.ค. 63")
    assert "จึงยังไม่ได้ตั้ง" in chat.says("hq", "ขยายกำหนดแบบ 2 กลุ่มกรุงธนใต้ อีก 7 วัน")
    assert "31 ก.ค. 2563" in chat.says("sathon", "กำหนดส่งแบบ 2 วันไหน")


def test_every_district_is_no_group(chat: Chat) -> None:
    assert chat.says("hq", "กำหนดส่งแบบ 1 ทุกเขต ภายใน 29 มิ.ย.").startswith("กำหนด: แบบรายงาน 1 ภายใน จ. 29 มิ.ย. 2563")
