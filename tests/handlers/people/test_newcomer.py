"""Somebody without a post is told why a message is not dealt with, each kind in words of its own, and how to register."""

import pytest

from bot.message import Attachment
from tests.handlers.chat import Chat, words

WAY = "พิมพ์ เช่น ลงทะเบียน เขตบางรัก รหัส 482913"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("สวัสดี", "สวัสดี บอตนี้รับรายงาน"), ("ใช้งานยังไง", "บอตนี้รับรายงาน"), ("อะไรเนี่ย", "บอตนี้รับรายงาน"),
        ("KPI เท่าไหร่", "ตัวชี้วัด (KPI) ดูได้หลังลงทะเบียน"), ("เขตไหนยังไม่ประชุม", "เขตที่ยังไม่รายงาน ดูได้"),
        ("เบิกไปเท่าไหร่แล้ว", "งบประมาณ ดูได้"), ("ส่งแบบรายงาน 1 ภายในวันไหน", "กำหนดส่ง ดูได้"), ("ติดต่อใครได้", "รายชื่อผู้รับผิดชอบ ดูได้"),
        ("ลงทะเบียนยังไง", "วิธีลงทะเบียน"), ("ขอรหัส", "วิธีลงทะเบียน"), ("สมัครใช้งานยังไง", "วิธีลงทะเบียน"), ("รหัสเอาจากไหน", "วิธีลงทะเบียน"),
        ("ประชุมแล้ว 20 คน", "ยังไม่บันทึกรายงานนี้"), ("แก้เป็น 54 คน", "ยังไม่บันทึกรายงานนี้"),
        ("เตือนผมพรุ่งนี้ 9 โมง", "เรื่องนี้ทำได้หลังลงทะเบียน"), ("ขอไฟล์สรุป excel", "เรื่องนี้ทำได้หลังลงทะเบียน"),
    ],
)  # fmt: skip
def test_each_kind_of_message_gets_its_own_reason(chat: Chat, text: str, why: str) -> None:
    answer = chat.says("x", text)
    assert answer.startswith(why)
    assert WAY in answer
    assert "ติดต่อ สยป. โทร. 1512" in answer


def test_a_file_and_a_photo_are_said_to_be_not_kept(chat: Chat) -> None:
    assert chat.sends_file("x", "แบบรายงาน 1.pdf").startswith("ยังไม่เก็บไฟล์นี้ เพราะยังไม่ได้ลงทะเบียน")
    photo = chat.send("x", kind="image", attachment=Attachment("1", path="content/ab"))
    assert words(photo).startswith("ยังไม่เก็บไฟล์นี้")


def test_a_call_in_a_group_is_answered_by_what_was_asked(chat: Chat) -> None:
    assert words(chat.send("x", text="KPI เท่าไหร่", group=True)).startswith("ตัวชี้วัด (KPI) ดูได้หลังลงทะเบียน")


@pytest.mark.parametrize("about", ["ภาพรวมโครงการ", "ทำแผนแล้วกี่ชุมชน", "บรรจุแล้วกี่โครงการ", "รายงานครั้งที่ 8", "สรุปเขตบางรัก", "ประชุมแล้วกี่เขต",
                                   "เอกสารส่งแล้วกี่เขต", "ประวัติที่เราเคยรายงาน"])  # fmt: skip
def test_every_question_is_one_that_can_be_asked_once_registered(chat: Chat, about: str) -> None:
    assert "ดูได้หลังลงทะเบียนด้วยรหัสที่ สยป. ออกให้" in chat.says("x", about).splitlines()[0]
