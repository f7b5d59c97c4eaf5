"""Recurrence, fiscal years, and the n-th of something."""

from datetime import date

import pytest
from pythainlp.util import num_to_thaiword

from bot.thai import Day, Number, Ordinal, Repeat, Years, fiscal_year, starts

from .tables import found, short, spans

WEDNESDAY = date(2020, 6, 17)

REPEATS = [
    ("ทุกวัน", Repeat("daily"), "2020-06-18"),
    ("ทุกๆวัน", Repeat("daily"), "2020-06-18"),
    ("ทุกวันทำการ", Repeat("weekdays"), "2020-06-18"),
    ("ทุกวันจันทร์-ศุกร์", Repeat("weekdays"), "2020-06-18"),
    ("จันทร์ถึงศุกร์", Repeat("weekdays"), "2020-06-18"),
    ("จ.-ศ.", Repeat("weekdays"), "2020-06-18"),
    ("วันธรรมดา", Repeat("weekdays"), "2020-06-18"),
    ("ทุกวันจันทร์", Repeat("weekly", Day(weekday=0)), "2020-06-22"),
    ("ทุกวันพุธ", Repeat("weekly", Day(weekday=2)), "2020-06-24"),
    ("ทุกศุกร์", Repeat("weekly", Day(weekday=4)), "2020-06-19"),
    ("ทุกวันอาทิตย์", Repeat("weekly", Day(weekday=6)), "2020-06-21"),
    ("ทุกสัปดาห์วันอังคาร", Repeat("weekly", Day(weekday=1)), "2020-06-23"),
    ("วันจันทร์ของทุกสัปดาห์", Repeat("weekly", Day(weekday=0)), "2020-06-22"),
    ("ทุกอาทิตย์", Repeat("weekly"), "2020-06-18"),
    ("รายสัปดาห์", Repeat("weekly"), "2020-06-18"),
    ("ทุกเดือน", Repeat("monthly"), "2020-06-18"),
    ("ทุกเดือนวันที่ 25", Repeat("monthly", Day(25)), "2020-06-25"),
    ("ทุกวันที่ 5", Repeat("monthly", Day(5)), "2020-07-05"),
    ("ทุกวันที่ 5 ของเดือน", Repeat("monthly", Day(5)), "2020-07-05"),
    ("วันที่ 25 ของทุกเดือน", Repeat("monthly", Day(25)), "2020-06-25"),
    ("ทุกวันที่ 31", Repeat("monthly", Day(31)), "2020-07-31"),
    ("ทุกสิ้นเดือน", Repeat("monthly", Day(edge="end")), "2020-06-30"),
]


@pytest.mark.parametrize(("text", "repeat", "first"), REPEATS)
def test_a_recurrence_begins_after_today(text: str, repeat: Repeat, first: str) -> None:
    assert [span.value for span in spans(text)] == [repeat]
    begins = starts(repeat, WEDNESDAY)
    assert begins is not None
    assert begins.isoformat() == first


@pytest.mark.parametrize(
    "text", ["ทุก 2 สัปดาห์", "ทุกสองวัน", "ทุกปี", "ทุกชั่วโมง", "ทุกศุกร์แรกของเดือน", "วันเว้นวัน", "ทุกวันจันทร์และพุธ", "ทุกวันที่ 1 และ 15"]
)
def test_a_recurrence_that_cannot_be_kept_is_noise(text: str) -> None:
    assert found(text) == [("noise", "repeat")]


@pytest.mark.parametrize("text", ["ทุกคน", "ทุกเขต", "ทุกวันนี้", "ทุกชุมชน"])
def test_every_something_else_is_no_recurrence(text: str) -> None:
    assert spans(text, "repeat", "date") == []


def test_every_morning_is_daily_at_a_vague_time() -> None:
    assert found("ทุกเช้า") == [("repeat", ("daily", None)), ("time", "vague")]
    assert found("ทุกเช้า 8 โมง") == [("repeat", ("daily", None)), ("time", "08:00")]


YEARS = [
    ("ปี 63", Years(2563), 2563),
    ("ปี ๖๓", Years(2563), 2563),
    ("ปี63", Years(2563), 2563),
    ("ปี 2563", Years(2563), 2563),
    ("ปี พ.ศ. 2563", Years(2563), 2563),
    ("พ.ศ. 2563", Years(2563), 2563),
    ("ปีงบ 64", Years(2564), 2564),
    ("ปีงบประมาณ พ.ศ. 2564", Years(2564), 2564),
    ("ปี 2020", Years(2563), 2563),
    ("ปี ค.ศ. 2020", Years(2563), 2563),
    ("ปีนี้", Years(shift=0), 2563),
    ("ปีงบนี้", Years(shift=0), 2563),
    ("ปีงบประมาณหน้า", Years(shift=1), 2564),
    ("ปีหน้า", Years(shift=1), 2564),
    ("ปีที่แล้ว", Years(shift=-1), 2562),
    ("ปีก่อน", Years(shift=-1), 2562),
    ("ปี 63-64", Years(2563, 2564), None),
    ("ปี 2563 - 2565", Years(2563, 2565), None),
    ("ปีงบ 63 ถึง 65", Years(2563, 2565), None),
    ("ปี 63 และ 64", Years(2563, 2564), None),
]


@pytest.mark.parametrize(("text", "years", "fiscal"), YEARS)
def test_a_fiscal_year_is_read(text: str, years: Years, fiscal: int | None) -> None:
    assert [span.value for span in spans(text)] == [years]
    assert fiscal_year(years, date(2020, 5, 13)) == fiscal


def test_the_fiscal_year_begins_in_october() -> None:
    assert [fiscal_year(Years(shift=0), day) for day in (date(2019, 9, 30), date(2019, 10, 1))] == [2562, 2563]


def test_a_year_and_a_count_side_by_side() -> None:
    assert found("ปี 63 7 โครงการ ปี 64 11 โครงการ") == [("year", 2563), ("number", 7), ("year", 2564), ("number", 11)]
    assert found("อายุ 60 ปี 45 คน") == [("number", 60), ("number", 45)]
    assert found("ปี 63 45 คน") == [("year", 2563), ("number", 45)]


def test_a_number_that_may_be_a_year_says_so() -> None:
    (span,) = spans("แผนปฏิบัติการ 2564")
    assert (span.value, span.other) == (Number(2564), Years(2564))
    assert [span.other for span in spans("2564 คน")] == [None]


@pytest.mark.parametrize("text", ["5 ปี", "ปี 3", "ปีใหม่", "หลายปี", "ปี 1234 คน"])
def test_other_years_are_no_fiscal_year(text: str) -> None:
    assert spans(text, "year") == []


ORDINALS = [
    ("ครั้งที่ 9", (9, "ครั้ง")),
    ("ครั้งที่ ๙", (9, "ครั้ง")),
    ("ครั้งที่9", (9, "ครั้ง")),
    ("ครั้งที่สอง", (2, "ครั้ง")),
    ("ครั้งที่ 1/2563", (1, "ครั้ง")),
    ("ครั้งแรก", (1, "ครั้ง")),
    ("รอบ 9", (9, "รอบ")),
    ("รอบที่ 9", (9, "รอบ")),
    ("รอบแรก", (1, "รอบ")),
    ("งวดที่ 2", (2, "งวด")),
    ("ไตรมาส 3", (3, "ไตรมาส")),
    ("ไตรมาสที่ 3/2563", (3, "ไตรมาส")),
    ("โครงการที่ 2", (2, "โครงการ")),
]


@pytest.mark.parametrize(("text", "value"), ORDINALS)
def test_the_nth_of_something(text: str, value: tuple[int, str]) -> None:
    assert [(span.type, short(span)) for span in spans(text)] == [("ordinal", value)]


@pytest.mark.parametrize("number", range(1, 21))
def test_the_nth_in_words_goes_on_with_any_word(number: int) -> None:
    assert spans(f"ครั้งที่{num_to_thaiword(number)}ความก้าวหน้า", "ordinal")[0].value == Ordinal(number, "ครั้ง")


def test_a_count_of_times_is_no_ordinal() -> None:
    assert found("ประชุม 2 ครั้ง 45 คน") == [("number", 2), ("number", 45)]
    assert found("ประชุม 2 ครั้ง 45") == [("number", 2), ("number", 45)]
    assert found("แบบรายงาน 1") == [("number", 1)]
    assert spans("รอบที่แล้ว", "ordinal") == []
    assert spans("อีกรอบ 9 โมง", "ordinal") == spans("อีกรอบ 9.30 น.", "ordinal") == []
