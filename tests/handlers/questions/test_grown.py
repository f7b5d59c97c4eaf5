"""Which districts told more of something in a period: only what came in it counts."""

from datetime import datetime

import pytest

from bot.message import BANGKOK
from tests.handlers.chat import Chat


@pytest.fixture
def june(chat: Chat) -> Chat:
    """20 June: of May are 3 projects and 10,000 baht of บางรัก, of June 2 projects of สาทร and all else."""
    chat.at = datetime(2020, 5, 20, 10, tzinfo=BANGKOK)
    for text in ("บรรจุ 3 โครงการ ปี 64", "เบิก 10,000", "ประชุมแล้ว 18 พ.ค. 40 คน"):
        chat.says("rak", text)
    chat.at = datetime(2020, 6, 20, 10, tzinfo=BANGKOK)
    chat.says("rak", "เบิกเพิ่มอีก 5,000")
    for text in ("บรรจุ 2 โครงการ ปี 64", "ประชุมแล้ว 18 มิ.ย. 40 คน", "ทำแผน 5 ชุมชน", "คืนเงิน 1,000"):
        chat.says("sathon", text)
    return chat


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("เดือนนี้เขตไหนบรรจุเพิ่ม", "บรรจุแผนปฏิบัติการเพิ่ม: 1/50 เขต\nจ. 1 มิ.ย. 2563 ถึง ส. 20 มิ.ย. 2563\nสาทร +2 โครงการ\nณ"),
        ("เดือนที่แล้วเขตไหนบรรจุเพิ่ม", "บรรจุแผนปฏิบัติการเพิ่ม: 1/50 เขต\nศ. 1 พ.ค. 2563 ถึง อา. 31 พ.ค. 2563\nบางรัก +3 โครงการ\nณ"),
        ("สัปดาห์นี้ใครเบิกเพิ่มบ้าง", "เบิกจ่ายเพิ่ม: 1/50 เขต\nจ. 15 มิ.ย. 2563 ถึง ส. 20 มิ.ย. 2563\nบางรัก +5,000 บาท\nณ"),
        ("เดือนนี้มีเขตไหนประชุมเพิ่มบ้าง", "\nสาทร +1 ครั้ง\nณ"),
        ("เดือนนี้เขตไหนทำแผนเพิ่ม", "\nสาทร +5 ชุมชน\nณ"),
        ("เดือนนี้คืนเงินเพิ่มกี่เขต", "ส่งคืนเงินเพิ่ม: 1/50 เขต\n"),
        ("เดือนที่แล้วเขตไหนทำแผนเพิ่ม", "แผนพัฒนาชุมชนเพิ่ม: 0/50 เขต\nศ. 1 พ.ค. 2563 ถึง อา. 31 พ.ค. 2563\nยังไม่มีเขตใด\n"),
    ],
)
def test_only_what_came_in_the_period_is_named(june: Chat, asked: str, says: str) -> None:
    assert says in june.says("hq", asked)


@pytest.mark.parametrize("asked", ["เขตไหนบรรจุแล้วบ้าง", "เดือนนี้เขตไหนยังไม่บรรจุเพิ่ม"])
def test_who_has_or_lacks_something_is_another_question(june: Chat, asked: str) -> None:
    assert "บรรจุแผนปฏิบัติการเพิ่ม" not in june.says("hq", asked)
