"""Every figure reaches the reports behind it, words for those who may see them only; what contradicts what has its reason."""

from datetime import datetime
from decimal import Decimal

import pytest

from bot.districts import all_districts
from bot.message import BANGKOK
from tests.handlers.chat import NOON, Chat

# Contradictions


def test_contradictions_are_for_headquarters(told: Chat) -> None:
    assert told.says("rak", "มีอะไรขัดกันบ้าง").startswith("รายการข้อมูลที่ขัดกันดูได้เฉพาะ สยป.")


@pytest.mark.parametrize(
    "reason",
    ["ครั้งที่ 8 แจ้งว่าเป็นไปตามแผน แต่ประชุมแล้ว 2 % ของเขต เบิกจ่าย 0.98 % ของเงินโอน ขณะที่เวลาโครงการผ่านไป 62 %",
     "ไม่มีรายงานของเดือน ก.พ. 2563",
     "เขตบางบอน เบิกกับคืนรวม 70,000 บาท เกินเงินจัดสรร 65,360 บาท",
     "เขตบางบอน ทำแผน 99 ชุมชน มากกว่าชุมชนที่มี"],
)  # fmt: skip
def test_each_contradiction_has_its_reason(told: Chat, reason: str) -> None:
    told.knows("บางบอน", "disbursement", amount=Decimal(70000))
    told.knows("บางบอน", "plans", done=99)
    assert reason in told.says("hq", "มีอะไรขัดกันบ้าง")


def test_a_rounds_total_is_held_against_what_was_known_on_its_day_not_later(told: Chat) -> None:
    assert "แจ้งงบที่เบิกใช้" not in told.says("hq", "มีอะไรขัดกันบ้าง")
    told.at = datetime(2020, 1, 22, 9, 0, tzinfo=BANGKOK)
    told.knows("บางบอน", "disbursement", amount=Decimal(50000))
    told.at = NOON
    assert "ครั้งที่ 4 แจ้งงบที่เบิกใช้ 36,740 บาท แต่ข้อมูลที่รายงานรวม 50,000 บาท" in told.says("hq", "มีอะไรขัดกันบ้าง")


# The reports behind a figure


def behind(chat: Chat, person: str, question: str) -> str:
    """What the button to the reports behind an answer shows."""
    replies = chat.send(person, text=question)
    return chat.taps(person, "ดูรายงานที่มา", replies)


def test_every_figure_reaches_the_reports_behind_it(told: Chat) -> None:
    proof = behind(told, "viewer", "KPI เท่าไหร่")
    assert proof.startswith("รายงานที่มา: บรรจุแผนปฏิบัติการ")
    assert "เขตบางรัก: 3 โครงการ · ปี 2564 · เลขที่ 1 (จ. 20 เม.ย. 2563)" in proof
    assert "ดุสิต" not in behind(told, "viewer", "KPI ณ 20 พ.ค. 63"), "the reports of the day asked for"


def test_the_words_behind_a_figure_are_for_those_who_may_see_them(chat: Chat) -> None:
    chat.says("rak", "บรรจุ 3 โครงการ ปี 64")
    for person, seen in (("rak", True), ("head", True), ("hq", True), ("sathon", False), ("viewer", False)):
        assert ('"บรรจุ 3 โครงการ ปี 64"' in behind(chat, person, "KPI เท่าไหร่")) == seen, person


def test_many_reports_behind_a_figure_are_grouped_by_zone(told: Chat) -> None:
    for each in all_districts()[:20]:
        told.knows(each.name, "action_plan", projects=1, fiscal_year=2563)
    proof = behind(told, "viewer", "KPI เท่าไหร่")
    assert "กลุ่มกรุงเทพใต้" in proof


def test_nothing_behind_a_figure_says_so(chat: Chat) -> None:
    assert behind(chat, "viewer", "KPI เท่าไหร่") == "ยังไม่มีรายงานเบื้องหลังตัวเลขนี้"
