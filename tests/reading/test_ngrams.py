"""What character n-grams speak for where words leave a message open: a second look at what was read. Today is Wednesday 17 June 2563."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythainlp.util import num_to_thaiword

from bot.kinds import BY_NAME
from bot.reading import read
from bot.reading.ngrams.label import OTHER, SEVERAL, label_of, wider
from bot.reading.ngrams.second import second_look
from bot.reading.ngrams.weigh import MIDDLE, TABLE, ngrams, scores, without_numbers
from bot.reading.said import said
from bot.thai import clean

from .tables import Row, fact, means, other, params, query, report

TODAY = date(2020, 6, 17)
M, D = "meeting", "disbursement"

WORDS_NOBODY_KNOWS: list[Row] = [
    ("เขตที่ประชุมแล้วให้ส่งแบบ 1 ภายใน 20 มิ.ย. นะครับ", other("deadline", about="document", date="2020-06-20")),
    ("กางรายการแจ้งเตือนออกมาดูหน่อย", other("reminders")),
    ("ดึงที่รายงานไปเมื่อกี้คืนมาก่อน", other("undo")),
]
SPEAK_FOR_SOMETHING_ELSE: list[Row] = [
    ("กำหนดคืนเงิน 28 หรือ 31 ส.ค. คะ หนังสือสองฉบับไม่ตรงกัน", query("deadline", about="refund")),
    ("นึกว่าเบิกหมด 36,740 แล้ว ที่จริงเพิ่งเบิกไป 30,515 บาทครับ การเงินเพิ่งโทรมา", report(fact(D, amount=30515))),
]
SPEAK_AGAINST_IT: list[Row] = [
    ("รหัสเข้าห้องซูม 482 913 พาสเวิร์ด 5555 เข้าทางแอปนะคะ", other()),
    ("น้องฝน ช่วยโทรตามเขตสายไหมหน่อย บอกให้ส่งแบบ 2 มาได้แล้ว", other()),
    ("พี่สมรทำแผนชุมชนมาแล้ว 15 ปี ใครจะถามอะไรถามแกได้", other()),
]
TOLD_BY_NGRAMS_ALONE: list[Row] = [
    ("ยืม 25,000 เบิกจริง 19,870", report(fact(D, amount=19870))),
    ("ขึ้นรถไฟฟ้าไปยื่นแผนระดับเขตเองกับมือ ส่งแล้วเมื่อบ่ายสองครับ", report(fact("document", document="district_plan", status="sent"))),
    ("ขอนำส่งแบบรายงานที่ 2", report(fact("document", document="form2", status="sent"))),
]
NOT_CLEARLY_ENOUGH: list[Row] = [
    ("ดูที่เพิ่งส่ง", other()), ("แบบ 2 ภายใน 30 มิ.ย.", other()), ("ไม่ทันเบิก 20,000 บาท", other()),
]  # fmt: skip
A_NO_STAYS_A_NO: list[Row] = [("ไม่ต้องบันทึกนะ", other("deny"))]
WHICH_DAY_IS_OPEN: list[Row] = [("เมื่อวานฝนตกหนัก เลยย้ายมาประชุมวันนี้แทน เสร็จแล้วค่ะ คนมา 33", other())]
AN_HOUR_OF_SOMETHING_ELSE: list[Row] = [
    ("จัดโต๊ะไว้ 50 ที่ตั้งแต่เจ็ดโมง ฝนตกน้ำท่วมซอย ไม่มีใครมาสักคน สรุปวันนี้ไม่ได้ประชุมค่ะ", report(fact(M, status="not_held", date="2020-06-17"))),
]
SEVERAL_THINGS_ARE_TOLD: list[Row] = [
    ("เมื่อวานประชุม 20 คน ที่วัดหัวลำโพง งบใช้ไป 5000", report(fact(M, status="held", date="2020-06-16", attendees=20), fact(D, amount=5000))),
]
CONTRADICTED: list[Row] = [("ประชุม 7/7/63 ชุมชนเกาะกลาง มา ๘๕ คนค่ะ", report(fact(M, date="2020-07-07"), ask="status"))]
SELDOM_SAID_TOGETHER: list[Row] = [
    ("ทำแผนไปร้อยละ 70 แล้ว ก็คือ 28 ชุมชน", report(fact("plans", done=28))),
    ("จัดทำ/ทบทวนแผนพัฒนาชุมชนแล้วเสร็จ 29 ชุมชน", report(fact("plans", done=29))),
]


@pytest.mark.parametrize(("text", "meant"), params(globals()))
def test_ngrams_speak_where_words_do_not(text: str, meant: dict[str, Any]) -> None:
    assert means(text, meant)


def test_what_ngrams_make_of_a_report_is_unsure_and_what_words_make_is_not() -> None:
    for text in (SPEAK_FOR_SOMETHING_ELSE[1][0], TOLD_BY_NGRAMS_ALONE[0][0]):
        by_ngrams = read(text, TODAY)
        assert [each.unsure for each in by_ngrams.facts] == [True]
        assert by_ngrams.why == ("ngrams",)
    assert [each.unsure for each in read("เบิกแล้ว 30,515 บาท", TODAY).facts] == [False]


@pytest.mark.parametrize("text", ["ประชุมแล้ว 45 คน", "KPI เท่าไหร่", "เตือนผมพรุ่งนี้บ่ายสอง", "ขอไฟล์สรุป excel", "หิวข้าวจัง"])
def test_what_words_and_ngrams_agree_on_stays_as_it_is(text: str) -> None:
    message = said(text, TODAY, None)
    found = read(text, TODAY)
    assert second_look(message, found) is found


# The table


def test_every_label_is_one_that_a_reading_can_have() -> None:
    labels = scores("").keys()
    intents = {label.partition(":")[0] for label in labels}
    kinds = {wider(label).partition(":")[2] for label in labels if label.startswith("report:")}
    assert OTHER in labels
    assert SEVERAL in labels
    assert {"report", "query", "correct", "remind", "deadline", "register", "export", "undo"} <= intents
    assert kinds == {*BY_NAME, "several"}


def test_the_table_holds_ngrams_of_the_normal_form_each_once_with_a_weight_a_label() -> None:
    head, biases, *lines = TABLE.read_text(encoding="utf-8").rstrip("\n").split("\n")
    labels = head.split("\t")[1:]
    rows = [line.split("\t") for line in lines]
    assert len(biases.split("\t")) == len(labels)
    assert len({ngram for ngram, _ in rows}) == len(rows)
    assert all(1 <= len(ngram) <= 4 and len(weights) == len(labels) for ngram, weights in rows)
    assert all(abs(ord(weight) - MIDDLE) <= 40 for _, weights in rows for weight in weights)
    assert all(clean(ngram.strip("^$ ")).text == ngram.strip("^$ ") for ngram, _ in rows[:: len(rows) // 200])


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_which_number_is_told_weighs_nothing(one: int, two: int) -> None:
    assert scores(f"เบิกแล้ว {one} บาท") == scores(f"เบิกแล้ว {two} บาท")


@given(st.integers(0, 10**6))
def test_nor_whether_it_is_told_in_digits_or_in_words(number: int) -> None:
    digits, words = (said(f"เบิกแล้ว {told} บาท", TODAY, None) for told in (f"{number:,}", num_to_thaiword(number)))
    assert without_numbers(digits.clean.text, digits.spans) == without_numbers(words.clean.text, words.spans) == "เบิกแล้ว 0 บาท"


@given(st.text(max_size=300))
def test_any_text_has_a_score_for_every_label(text: str) -> None:
    weighed = scores(text)
    assert weighed.keys() == scores("").keys()
    assert len(ngrams(text)) <= 4 * (len(text) + 2)


def test_a_page_of_one_line_weighs_what_its_line_does_and_no_lane_spills_over() -> None:
    page = scores("ประชุมแล้ว 45 คน " * 300)
    assert label_of(read("ประชุมแล้ว 45 คน", TODAY)) == max(page, key=page.__getitem__)
