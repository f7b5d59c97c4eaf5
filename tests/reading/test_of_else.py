"""A number under a question that is that of something else is no answer: money asked for, given or set aside, the other kind of money."""

import pytest

from bot.reading import Asked

from .tables import Json, fact, other, reading, report

DRAWN, RETURNED, PROJECTS = Asked("amount", "disbursement"), Asked("amount", "refund"), Asked("projects", "action_plan")
ASKED_ANEW = [
    (words, asked)
    for asked, several in {
        DRAWN: (
            "รออนุมัติ 15000", "15000 รออนุมัติ", "ยังรออนุมัติอยู่ 15000", "ขอเบิก 5000", "ขอเบิกไป 5000 บาท", "ตั้งไว้ 65340", "ได้รับ 65340",
            "โอนมา 65340", "จาก 65340", "วงเงิน 65340", "งบทั้งหมด 65340", "ค่าอาหาร 5000", "ค่าวิทยากร 5000", "มี 15 ชุมชน",
            "54 คน", "2 โครงการ", "งบ 65340", "งบประมาณ 65,340 บาท", "มีงบอยู่ 65340", "งบที่ได้ 65340", "จากงบ 65340", "ได้มา 65340",
            "มีเงิน 65340", "ครึ่งของ 60000", "ครึ่งนึงของ 60000", "50% ของ 60000", "เบิก 80% ของ 65340",
        ),
        RETURNED: ("งวดละ 5000", "รอบละ 5,000 บาท", "ได้มา 65340", "เขตได้มา 65,340 บาท", "ได้เงินมา 65,340", "ประมาณ 10% ของ 65340",
                   "สัก 10% ของงบ 65340"),
        PROJECTS: (
            "งบ 500000", "500,000", "งบประมาณ 500,000", "วงเงิน 500000", "เสนอ 5", "เสนอไว้ 5 โครงการ", "ขอไป 5",
            "ขอบรรจุ 5", "เสนอบรรจุ 5 โครงการ",
        ),
    }.items()
    for words in several
]  # fmt: skip
OF_OTHER_MONEY = [
    ("ใช้ไป 60000", RETURNED, fact("disbursement", amount=60000)),
    ("ใช้ไปแล้ว 60,000 บาท", RETURNED, fact("disbursement", amount=60000)),
    ("ใช้จ่ายไป 60000", RETURNED, fact("disbursement", amount=60000)),
    ("20000 นั่นคือเบิก", RETURNED, fact("disbursement", amount=20000)),
    ("20000 นั่นคือยอดคืน", DRAWN, fact("refund", amount=20000)),
]
TOLD_BY_ITSELF = [("ได้รับจัดสรรมา 65,340 ค่ะ", DRAWN), ("เงินที่จัดสรรมา 65,340", RETURNED)]
STILL_ANSWERS = [
    ("เพิ่งได้ตัวเลขจากการเงินมา 33,725 บาท", DRAWN, fact("disbursement", amount=33725)),
    ("15000 ค่ะ ที่เหลือรออนุมัติ", DRAWN, fact("disbursement", amount=15000)),
    ("รวมค่าอาหาร 5000", DRAWN, fact("disbursement", amount=5000)),
    ("ได้รับแล้ว เบิก 15,000", DRAWN, fact("disbursement", amount=15000)),
    ("15,000 รอใบเสร็จ", DRAWN, fact("disbursement", amount=15000)),
    ("ใช้ไป 15000", DRAWN, fact("disbursement", amount=15000)),
    ("เบิกงบ 30000", DRAWN, fact("disbursement", amount=30000)),
    ("ได้ยอดมา 33,725", DRAWN, fact("disbursement", amount=33725)),
    ("30,000 ครึ่งนึงพอดี", DRAWN, fact("disbursement", amount=30000)),
    ("คืนได้มา 3000", RETURNED, fact("refund", amount=3000)),
    ("เงิน 20000", DRAWN, fact("disbursement", amount=20000)),
    ("บรรจุได้ 5 โครงการ", PROJECTS, fact("action_plan", projects=5)),
]


@pytest.mark.parametrize(("words", "asked"), ASKED_ANEW)
def test_a_number_that_is_said_to_be_something_elses_is_asked_anew(words: str, asked: Asked) -> None:
    assert reading(words, asked=asked) == report(fact(asked.kind), ask=asked.slot)


@pytest.mark.parametrize(("words", "asked"), TOLD_BY_ITSELF)
def test_what_a_district_was_given_is_told_by_itself(words: str, asked: Asked) -> None:
    assert reading(words, asked=asked) == other()


@pytest.mark.parametrize(("words", "asked", "told"), [*OF_OTHER_MONEY, *STILL_ANSWERS])
def test_a_sum_is_of_the_money_that_is_named(words: str, asked: Asked, told: Json) -> None:
    assert reading(words, asked=asked) == report(told)
