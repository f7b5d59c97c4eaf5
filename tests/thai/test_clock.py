"""Times of day on both clocks, ranges, and times that are no exact ones."""

from datetime import time

import pytest

from bot.thai import Clock, Number

from .tables import clock_of, found, short, spans

TIMES = [
    ("09.00 น.", "09:00"),
    ("9.00 น.", "09:00"),
    ("09:30", "09:30"),
    ("๑๓.๓๐ น.", "13:30"),
    ("13.30", "13:30"),
    ("เวลา 8.30", "08:30"),
    ("เวลา 9", "09:00"),
    ("9 น.", "09:00"),
    ("0900 น.", "09:00"),
    ("24.00 น.", "00:00"),
    ("9 นาฬิกา 30 นาที", "09:30"),
    ("9 โมง", "09:00"),
    ("9โมงเช้า", "09:00"),
    ("เก้าโมงครึ่ง", "09:30"),
    ("สามโมงเช้า", "09:00"),
    ("สิบโมงสิบห้า", "10:15"),
    ("9 โมง 15", "09:15"),
    ("9 โมง 20 นาที", "09:20"),
    ("บ่ายโมง", "13:00"),
    ("บ่ายโมงครึ่ง", "13:30"),
    ("บ่ายสอง", "14:00"),
    ("บ่าย 2", "14:00"),
    ("บ่าย2โมงครึ่ง", "14:30"),
    ("บ่ายสามโมงสี่สิบห้านาที", "15:45"),
    ("บ่าย 1.30", "13:30"),
    ("สี่โมงเย็น", "16:00"),
    ("5 โมงเย็น", "17:00"),
    ("เย็น 5 โมง", "17:00"),
    ("สามโมง", "15:00"),
    ("หกโมงเช้า", "06:00"),
    ("หนึ่งทุ่ม", "19:00"),
    ("ทุ่มนึง", "19:00"),
    ("ทุ่มครึ่ง", "19:30"),
    ("2 ทุ่มครึ่ง", "20:30"),
    ("ตีสอง", "02:00"),
    ("ตี 5 ครึ่ง", "05:30"),
    ("เที่ยง", "12:00"),
    ("เที่ยงตรง", "12:00"),
    ("เที่ยงครึ่ง", "12:30"),
    ("เที่ยงคืน", "00:00"),
    ("ตอน 9 โมง", "09:00"),
    ("ตอนบ่ายสอง", "14:00"),
    ("ตอนบ่ายโมงตรง", "13:00"),
    ("ตอนเที่ยงครึ่ง", "12:30"),
    ("ตอนเที่ยง", "12:00"),
    ("2 pm", "14:00"),
    ("9.30am", "09:30"),
    ("09.00-12.00 น.", "09:00-12:00"),
    ("08.30 - 16.30 น.", "08:30-16:30"),
    ("9.00-12.00", "09:00-12:00"),
    ("10.30 น.-12.00 น.", "10:30-12:00"),
    ("0900-1200 น.", "09:00-12:00"),
    ("9-12 น.", "09:00-12:00"),
    ("เวลา 9-12", "09:00-12:00"),
    ("1-3 ทุ่ม", "19:00-21:00"),
    ("9 โมงถึงเที่ยง", "09:00-12:00"),
    ("4 โมงเย็น - 6 โมง", "16:00-18:00"),
    ("9 โมงเช้าถึงบ่ายสาม", "09:00-15:00"),
    ("บ่ายโมงครึ่งถึงสี่โมงเย็น", "13:30-16:00"),
]


@pytest.mark.parametrize(("text", "value"), TIMES)
def test_a_time_is_read(text: str, value: str) -> None:
    assert [(span.type, short(span)) for span in spans(text)] == [("time", value)]


VAGUE = ["ตอนเช้า", "ช่วงบ่าย", "ก่อนเที่ยง", "หลังเลิกงาน", "สายๆ", "เที่ยงๆ", "9 โมงกว่า", "หัวค่ำ", "ตอนเย็น"]


@pytest.mark.parametrize("text", VAGUE)
def test_a_vague_time_has_no_start(text: str) -> None:
    assert [span.value for span in spans(text)] == [Clock(vague=True)]


@pytest.mark.parametrize("text", ["เย็นนี้", "คืนนี้", "บ่ายนี้", "เช้านี้", "อีกสองชั่วโมง", "อีก 30 นาที", "อีกครึ่งชั่วโมง"])
def test_a_vague_time_may_say_today(text: str) -> None:
    assert [span.value for span in spans(text)] == [Clock(vague=True, today=True)]


def test_a_part_of_the_day_counts_only_beside_a_day() -> None:
    assert [span.type for span in spans("พรุ่งนี้เช้า")] == ["date", "time"]
    assert [span.type for span in spans("วันศุกร์บ่าย")] == ["date", "time"]
    assert [span.type for span in spans("เช้าวันที่ 5")] == ["time", "date"]
    assert spans("น้ำชายามเช้า", "time") == []
    assert spans("สายไหมมาไลน์", "time") == []


def test_a_dotted_time_alone_may_be_a_number() -> None:
    (span,) = spans("8.30")
    assert (span.value, span.other) == (Clock(time(8, 30)), Number(short_number("8.30")))
    assert [span.other for span in spans("8.30 น.")] == [None]
    assert [span.other for span in spans("20 ม.ค. 63 8.30", "time")] == [None]


def short_number(text: str) -> object:
    """The number that a dotted time may be."""
    (span,) = spans(text)
    assert isinstance(span.other, Number)
    return span.other.value


NUMBERS = [
    ("8.30 บาท", "money"),
    ("8.30%", "percent"),
    ("1.35 ล้าน", "number"),
    ("8.30 ล้าน", "number"),
    ("95.00 %", "percent"),
    ("12.75", "number"),
    ("8.30 คน", "number"),
]


@pytest.mark.parametrize(("text", "kind"), NUMBERS)
def test_a_dotted_number_that_counts_is_no_time(text: str, kind: str) -> None:
    assert [span.type for span in spans(text)] == [kind]


NO_TIME = ["กระทุ่มแบน", "ทุ่มเททำงาน", "ทุ่มทุน", "มื้อเที่ยง", "ความเที่ยงธรรม", "ตีสองหน้า", "ตีพิมพ์", "45 คน", "บ่ายเบี่ยง", "น.ส.สมศรี", "ชมรม", "เดี๋ยวนะ"]


@pytest.mark.parametrize("text", NO_TIME)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert spans(text, "time") == []


def test_a_count_behind_an_hour_is_no_minute() -> None:
    assert found("9 โมง 45 คน") == [("time", "09:00"), ("number", 45)]
    assert found("บ่าย 2 45 คน") == [("time", "14:00"), ("number", 45)]


def test_an_impossible_time_is_none() -> None:
    assert spans("25.00 น.", "time") == []
    assert spans("12:75", "time") == []
    assert clock_of("เวลา 10.00 น.") == (time(10), None)
