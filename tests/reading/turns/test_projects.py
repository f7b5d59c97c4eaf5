"""Turns of phrase of people who were not asked how they would say it: projects by name and by year. Today is Wednesday 17 June 2563."""

from typing import Any

import pytest

from ..tables import Row, fact, means, params, report

A = "action_plan"

BY_NAME: list[Row] = [
    ("บรรจุโครงการอบรม 1 โครงการ กับกีฬา 1 โครงการ ปี 64", report(fact(A, fiscal_year=2564), ask="projects")),
    ("บรรจุอบรม 1 โครงการ กีฬา 1 โครงการ", report(fact(A), ask="projects")),
    ("บรรจุโครงการอบรม 1 โครงการ และ 1 โครงการกีฬา", report(fact(A), ask="projects")),
    ("บรรจุโครงการอบรม 2 กับกีฬา 1", report(fact(A), ask="projects")),
    ("บรรจุกิจกรรมดนตรี 1 กิจกรรม และกีฬา 1 กิจกรรม ปี 64", report(fact(A, fiscal_year=2564), ask="projects")),
    ("บรรจุแล้ว 2 โครงการ รวม 2 โครงการ", report(fact(A, projects=2))),
    ("บรรจุแล้ว 5 โครงการ ปี 64 มากกว่าปี 63 2 โครงการ", report(fact(A, fiscal_year=2564), ask="projects")),
    ("บรรจุ 2 โครงการ ฝนตกหนักมาก", report(fact(A, projects=2))),
]
THE_OTHER_YEAR: list[Row] = [
    (text, report(fact(A, projects=3, fiscal_year=2564), fact(A, projects=projects, fiscal_year=2563)))
    for text, projects in (
        ("บรรจุ 3 โครงการ ปี 64 ปี 63 ไม่มี", 0),
        ("บรรจุ 3 โครงการ ปี 64 ปี 63 ยังไม่มี", 0),
        ("บรรจุ 3 โครงการ ปี 64 ปี 63 2 โครงการ", 2),
        ("บรรจุ 3 โครงการปี 64 แต่ปี 63 ไม่มีเลย", 0),
        ("ปี 64 บรรจุแล้ว 3 โครงการ ปี 63 ไม่ได้บรรจุ", 0),
        ("บรรจุ 3 ปี 64, 2 ปี 63", 2),
    )
]
OF_YEARS_THAT_DIFFER: list[Row] = [
    (
        f"ดุสิต บรรจุ 2 ปี 63 สาทร 3 ปี 64 บางรัก {said}",
        report(
            fact(A, district="ดุสิต", projects=2, fiscal_year=2563), fact(A, district="สาทร", projects=3, fiscal_year=2564),
            fact(A, district="บางรัก", projects=projects),
        ),
    )
    for said, projects in (("ไม่มี", 0), ("4", 4), ("ยังไม่บรรจุ", 0))
] + [
    (
        "บางรักบรรจุ 2 โครงการ ปี 64 ปทุมวันยังไม่บรรจุ",
        report(fact(A, district="บางรัก", projects=2, fiscal_year=2564), fact(A, district="ปทุมวัน", projects=0, fiscal_year=2564)),
    ),
]  # fmt: skip
NAMES_WITH_A_NO: list[Row] = [
    ("บรรจุโครงการแล้ว 1. โครงการอบรมอาชีพ 2. โครงการปรับปรุงภูมิทัศน์ ปี 64", report(fact(A, fiscal_year=2564), ask="projects")),
    ("บรรจุแล้วครับ โครงการไม่เทรวม ปี 64", report(fact(A, fiscal_year=2564), ask="projects")),
    ("โครงการยังไม่บรรจุเลย", report(fact(A, projects=0))),
]
BEHIND_A_DAY: list[Row] = [("บรรจุโครงการแล้วเมื่อ 10 มิ.ย. ปี 64", report(fact(A, fiscal_year=2564), ask="projects"))]
TWO_YEARS: list[Row] = [
    ("ปี 63 มี 4 โครงการ บรรจุ 3 โครงการปี 64", report(fact(A, projects=4, fiscal_year=2563), fact(A, projects=3, fiscal_year=2564))),
]
TAKEN_OFF: list[Row] = [
    *[
        (text, report(fact(A, fiscal_year=2564), ask="projects"))
        for text in (
            "ปี 64 ขอถอนออก 1 โครงการ เนื่องจากงบประมาณไม่เพียงพอ", "ปี 64 ถอน 2 โครงการ", "ลดลง 1 โครงการ ปี 64", "ปี 64 ถูกตัด 1 โครงการ",
            "ปี 64 โดนตัดไป 1 โครงการ", "ปี 64 เอา 1 โครงการออก", "ปี 64 ตัดโครงการออก 1 โครงการ", "ปี 64 ถอนออก 1 โครงการ คงเหลือ 2 โครงการ",
        )
    ],
    ("ปี 64 ตัดเหลือ 3 โครงการ", report(fact(A, projects=3, fiscal_year=2564))),
    ("บรรจุลดลงเหลือ 3 โครงการ", report(fact(A, projects=3))),
    ("ทำแผน ลดลง 2 ชุมชน", report(fact("plans"), ask="done")),
    ("หักเบิกออก 2000", report(fact("disbursement"), ask="amount")),
    ("ทำแผนแล้ว 12 ชุมชน ตัดออก 2 ชุมชน", report(fact("plans"), ask="done")),
    ("เบิกถอนเงิน 20,000 บาทแล้ว", report(fact("disbursement", amount=20000))),
    ("งวดนี้ตัดเบิกไป 5,600 บาท", report(fact("disbursement", amount=5600, more=True))),
]  # fmt: skip
YEARS_ALONE: list[Row] = [
    (text, report(fact(A, projects=2, fiscal_year=2563), fact(A, projects=projects, fiscal_year=2564)))
    for text, projects in (
        ("บรรจุปี 63 2 โครงการ 64 3 โครงการ", 3),
        ("ปี 63 บรรจุ 2 โครงการ 64 บรรจุ 3 โครงการ", 3),
        ("บรรจุปี 63 จำนวน 2 และ 64 จำนวน 3", 3),
        ("บรรจุ ปี 63 มี 2 64 ไม่มี", 0),
        ("บรรจุ 63 2 โครงการ 64 3 โครงการ", 3),
    )
]
NO_YEARS: list[Row] = [
    ("บรรจุปี 64 63 โครงการ", report(fact(A, projects=63, fiscal_year=2564))),
    ("บรรจุ 3 โครงการ ปี 64 งบ 65 3 ล้าน", report(fact(A, projects=3, fiscal_year=2564))),
]


@pytest.mark.parametrize(("text", "expected"), params(globals()))
def test_a_turn_of_phrase_reads_as_meant(text: str, expected: dict[str, Any]) -> None:
    assert means(text, expected)
