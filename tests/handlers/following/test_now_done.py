"""What was open is said to be done without its figure: the figure is offered, and saved by a tap alone."""

from datetime import timedelta

import pytest

from tests.handlers.chat import Chat, words


@pytest.mark.parametrize("said", ["เสร็จหมดแล้ว", "ชุมชนสุดท้ายเสร็จแล้วค่า", "ครบ 15", "ครบทั้ง 15 ชุมชนแล้ว", "ที่เหลือเสร็จแล้ว", "ครบทุกชุมชนแล้ว"])
def test_the_last_plans_are_offered(said: str, chat: Chat) -> None:
    chat.says("rak", "ทำแผน 14 ชุมชน")
    chat.at += timedelta(days=2)
    asked = chat.send("rak", text=said)
    assert "ที่แจ้งไว้คือ เขตบางรัก แผนพัฒนาชุมชน ทำแผนแล้ว 14\nตอนนี้เป็น ทำแผนแล้ว 15 ชุมชน ใช่หรือไม่" in words(asked)
    assert "ทำแผนแล้ว 15/15 ชุมชน" in chat.taps("rak", "ใช่ บันทึกเลย", asked)


def test_the_first_projects_of_a_year_are_offered(chat: Chat) -> None:
    chat.says("rak", "ยังไม่มีโครงการบรรจุ ปี 64")
    asked = chat.send("rak", text="ได้แล้ว 2 โครงการ")
    assert "2 โครงการ\nปีงบประมาณ: 2564" in chat.taps("rak", "ใช่ บันทึกเลย", asked)


@pytest.mark.parametrize(("told", "said"), [("เบิก 20000", "เสร็จหมดแล้ว"), ("ทำแผน 15 ชุมชน", "ครบ 15"), ("ทำแผน 14 ชุมชน", "ครบ 20"),
                                            ("บรรจุ 3 โครงการ ปี 64", "ได้แล้ว 2 โครงการ")])  # fmt: skip
def test_where_nothing_open_fits_nothing_is_offered(told: str, said: str, chat: Chat) -> None:
    chat.says("rak", told)
    assert "ใช่หรือไม่" not in chat.says("rak", said)
