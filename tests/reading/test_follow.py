"""A question that goes on with the one before: what a short one narrows, and what is no such question."""

from datetime import date

import pytest

from bot.reading import read, to_json
from bot.reading.questions.follow import follow

TODAY = date(2020, 6, 1)
KPI, HELD, MISSING, MONEY, PROJECTS = (
    "KPI เท่าไหร่", "สาทรประชุมหรือยัง", "ใครยังไม่ส่งแบบ 2", "เบิกไปเท่าไหร่แล้ว", "ปี 64 บรรจุกี่โครงการ",
)  # fmt: skip


def going_on(before: str, text: str) -> dict[str, object] | None:
    """The question of an officer of บางรัก that `text` is behind `before`, without its intent."""
    found = follow(text, TODAY, "บางรัก", read(before, TODAY, "บางรัก"))
    return None if found is None else {slot: value for slot, value in to_json(found).items() if slot != "intent"}


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        (HELD, "แล้วบางนาล่ะ", {"topic": "meeting", "district": "บางนา"}),
        (HELD, "แล้วเขตเราล่ะคะ", {"topic": "meeting", "district": "บางรัก"}),
        (HELD, "เขตบางนาล่ะครับพี่", {"topic": "meeting", "district": "บางนา"}),
        (HELD, "แล้วบางนากับคลองเตย", {"topic": "meeting", "district": ["บางนา", "คลองเตย"]}),
        (HELD, "แล้วทุกเขตล่ะ", {"topic": "meeting"}),
        (HELD, "แล้วงบล่ะ", {"topic": "budget", "district": "สาทร"}),
        (HELD, "แล้ว KPI ล่ะ", {"topic": "kpi"}),
        (HELD, "แล้วเดือนที่แล้วล่ะ", {"topic": "meeting", "district": "สาทร", "as_of": "2020-05-31"}),
        (KPI, "แล้วปี 64 ล่ะ", {"topic": "kpi", "fiscal_year": 2564}),
        (KPI, "ปีหน้าล่ะ", {"topic": "kpi", "fiscal_year": 2564}),
        (KPI, "แล้วสาทรล่ะ", {"topic": "district", "district": "สาทร"}),
        (MISSING, "แล้วแบบ 1 ล่ะ", {"topic": "missing", "about": "document", "documents": ["form1"]}),
        (MISSING, "แล้วแบบ 1", {"topic": "missing", "about": "document", "documents": ["form1"]}),
        (MISSING, "แล้วเบิก", {"topic": "missing", "about": "disbursement"}),
        (MISSING, "แล้วที่ส่งแล้วล่ะ", {"topic": "document", "documents": ["form2"]}),
        (MISSING, "เอาเฉพาะที่ประชุมแล้ว", {"topic": "missing", "about": "document", "documents": ["form2"]}),
        ("วันนี้เขตไหนรายงานบ้าง", "สัปดาห์ที่แล้วล่ะ", {"topic": "reported"}),
        (MISSING, "แล้วประชุมล่ะ", {"topic": "missing", "about": "meeting"}),
        (MISSING, "แล้วสาทรล่ะ", {"topic": "document", "district": "สาทร", "documents": ["form2"]}),
        (MONEY, "แล้วสาทรล่ะ", {"topic": "budget", "district": "สาทร"}),
        (PROJECTS, "แล้วปี 63 ล่ะ", {"topic": "action_plan", "fiscal_year": 2563}),
        (PROJECTS, "แล้วงบล่ะ", {"topic": "budget"}),
        ("ส่งแบบ 2 ภายในวันไหน", "แบบ 1 ล่ะ", {"topic": "deadline", "about": "document", "documents": ["form1"]}),
        (HELD, "แล้วทั้งหมดล่ะ", {"topic": "meeting"}),
        (HELD, "แล้วของเราล่ะ", {"topic": "meeting", "district": "บางรัก"}),
        ("KPI ณ 17 เม.ย. 63", "แล้วตอนนี้ล่ะ", {"topic": "kpi"}),
        ("KPI ครั้งที่ 8", "แล้วครั้งที่ 7 ล่ะ", {"topic": "kpi", "round": 7}),
    ],
)
def test_a_short_question_goes_on(before: str, text: str, asks: dict[str, object]) -> None:
    assert going_on(before, text) == asks


@pytest.mark.parametrize(
    "text",
    ["แล้วเบิก 5,000 บาท", "แล้วสาทรประชุม 20 คน", "สาทร", "แล้วใครยังไม่เบิก", "แล้วกินข้าวล่ะ", "แล้ว", "ล่ะ", "KPI เท่าไหร่", "สาทรประชุมหรือยัง", "",
     "แล้วน้องแมวล่ะ"],
)  # fmt: skip
def test_what_says_more_or_nothing_goes_on_with_nothing(text: str) -> None:
    assert going_on(HELD, text) is None
