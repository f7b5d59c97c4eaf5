"""A total typed into a round in everyday words is compared with the ledger; a number that cannot be compared is named before sign-off."""

import pytest
from sqlalchemy import Connection

from tests.forms.chat import button, presses, says, words
from tests.forms.season import HQ, at

DAY9 = at(2020, 6, 17, 16, 30)


def asked_to_sign(connection: Connection, text: str, paragraph: int = 1) -> str:
    """What a press on ลงนาม is answered with, once a paragraph was typed anew."""
    shown = says(connection, HQ, "ร่างรายงานครั้งที่ 9", DAY9)
    number = button(shown, "ลงนาม").press.rpartition("|")[2]
    says(connection, HQ, f"ข้อ {paragraph} {text}", DAY9)
    return words(presses(connection, HQ, f"v1|round-sign|{number}", DAY9))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("จัดประชุมได้ 45 เขต", "จัดประชุมได้ 45 สำนักงานเขต แต่ข้อมูลที่รายงานมี 17"),
        ("ประชุมแล้ว 45 เขต ยังไม่ประชุม 5 เขต", "จัดประชุมไม่ได้ 5 สำนักงานเขต แต่ข้อมูลที่รายงานมี 33"),
        ("จัดประชุมได้ 45 เขต ไม่ได้ 5 เขต", "จัดประชุมไม่ได้ 5 สำนักงานเขต แต่ข้อมูลที่รายงานมี 33"),
        ("เขตจัดประชุมชี้แจงครบ ๕๐ เขต (100%)", "จัดประชุมได้ 50 สำนักงานเขต แต่ข้อมูลที่รายงานมี 17"),
        ("มีโครงการบรรจุในแผน 50 เขต คิดเป็นร้อยละ 100", "มีโครงการบรรจุในแผน 50 สำนักงานเขต แต่ข้อมูลที่รายงานมี 40"),
        ("บรรจุโครงการในแผนปฏิบัติการแล้ว จำนวน 48 เขต", "มีโครงการบรรจุในแผน 48 สำนักงานเขต แต่ข้อมูลที่รายงานมี 40"),
        ("มีโครงการบรรจุในแผน 40 เขต ไม่มี 2 เขต", "ไม่มีโครงการบรรจุในแผน 2 สำนักงานเขต แต่ข้อมูลที่รายงานมี 10"),
        ("ยังไม่ได้บรรจุ 2 เขต", "ไม่มีโครงการบรรจุในแผน 2 สำนักงานเขต แต่ข้อมูลที่รายงานมี 10"),
        ("เบิกจ่ายแล้ว 900,000 บาท", "เบิกจ่าย 900,000 บาท แต่ข้อมูลที่รายงานมี 583,203"),
        ("คืนเงินแล้ว 20 เขต", "ส่งคืนเงิน 20 สำนักงานเขต แต่ข้อมูลที่รายงานมี 12"),
        ("เงินโอน 3,304,180 บาท", "โอนงบประมาณ 3,304,180 บาท แต่ข้อมูลที่รายงานมี 3,267,440"),
        ("จัดประชุมได้ 17 เขต (ร้อยละ 43)", "17 จาก 50 สำนักงานเขต คือร้อยละ 34"),
        ("จัดประชุมได้ 17 เขต (43%)", "17 จาก 50 สำนักงานเขต คือร้อยละ 34"),
    ],
)
def test_a_total_in_everyday_words_is_compared(connection: Connection, text: str, told: str) -> None:
    assert told in asked_to_sign(connection, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("45 เขตจัดประชุมเรียบร้อย", "• ข้อ 1: 45 เขต"),
        ("สำนักงานเขตสี่สิบห้าแห่งประชุมแล้ว", "• ข้อ 1: สี่สิบห้าแห่ง"),
        ("อบรมกรรมการชุมชนแล้ว 9 จาก 15 รุ่น มีผู้เข้าร่วม 300 คน", "• ข้อ 1: 9 จาก 15 รุ่น · 300 คน"),
        ("ยังไม่เบิก 20 เขต", "• ข้อ 1: 20 เขต"),
        ("ยังไม่ได้คืนเงิน 20 เขต", "• ข้อ 1: 20 เขต"),
        ("สำเร็จร้อยละ 99", "• ข้อ 1: ร้อยละ 99"),
    ],
)
def test_a_number_that_nothing_is_laid_beside_is_named(connection: Connection, text: str, told: str) -> None:
    shown = asked_to_sign(connection, text)
    assert told in shown
    assert "ตัวเลขที่ตรวจกับข้อมูลที่รายงานไม่ได้" in shown
    assert f"ตัวเลขที่ตรวจไม่ได้: {told.removeprefix('• ')}" in words(says(connection, HQ, "ร่างรายงานครั้งที่ 9", DAY9))


def test_a_number_of_an_added_line_is_named_without_a_place(connection: Connection) -> None:
    says(connection, HQ, "ร่างรายงานครั้งที่ 9", DAY9)
    assert "ตัวเลขที่ตรวจไม่ได้: คำบรรยาย: 120 คน" in words(says(connection, HQ, "เพิ่ม มีผู้เข้าร่วมอบรม 120 คน", DAY9))


@pytest.mark.parametrize(
    "text",
    [
        "จัดประชุมได้ 17 เขต (34%) ไม่ได้ 33 เขต", "มีโครงการบรรจุในแผน 40 เขต ไม่มี 10 เขต", "สำนักงานเขตยังดำเนินการอยู่",
        "กิจกรรมที่ 2 จะแล้วเสร็จในเดือนสิงหาคม 2563 ตามหนังสือที่ กท 0502/802 ลงวันที่ 30 เม.ย. 2563",
        "ให้ส่งแบบรายงาน 1 และ 2 ของปีงบประมาณ พ.ศ. 2563-2564", "เบิกจ่ายแล้ว 16 เขต เป็นเงิน 583,203 บาท", "คืนแล้ว 12 เขต",
    ],
)  # fmt: skip
def test_what_the_ledger_says_too_and_what_states_no_number_is_not_named(connection: Connection, text: str) -> None:
    shown = asked_to_sign(connection, text)
    assert "ตรวจกับข้อมูลที่รายงานไม่ได้" not in shown
    assert "คำบรรยายระบุ" not in shown


def test_a_round_beyond_the_twelve_of_the_form_is_drafted_with_a_remark(connection: Connection) -> None:
    later = at(2020, 9, 21, 9)
    shown = says(connection, HQ, "ร่างรายงานครั้งที่ 13", later)
    assert "แบบรายงานมี 12 ครั้ง ครั้งที่ 13 เป็นครั้งเพิ่ม" in words(shown)
    asked = words(presses(connection, HQ, button(shown, "ลงนาม").press, later))
    assert "แบบรายงานมี 12 ครั้ง" in asked
    assert "ยืนยันลงนามหรือไม่" in asked
