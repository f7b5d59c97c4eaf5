"""What holds for every amount, day and time: writing it and reading it back give the same, however it is written."""

from datetime import date, time
from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pythainlp.util import bahttext, num_to_thaiword

from bot.thai import Day, Money, Number, Percent, Span, clean, find, month_end, resolve
from bot.thai.show import show_baht, show_date, show_number, show_percent, show_time, thai_digits

from .tables import amount_of, clock_of, day_of, found, short, spans

counts = st.integers(0, 99_999_999)
baht = st.decimals(0, 99_999_999, places=2)
days = st.dates(date(1900, 1, 1), date(2150, 12, 31))
times = st.times().map(lambda at: time(at.hour, at.minute))
quick = settings(max_examples=60)


def one(text: str) -> Span:
    """The only find of a text."""
    (span,) = spans(text)
    return span


@quick
@given(counts)
def test_a_number_shown_reads_as_itself(value: int) -> None:
    assert one(f"{show_number(value)} คน").value == Number(value)


@quick
@given(baht)
def test_money_shown_reads_as_itself(value: Decimal) -> None:
    assert one(show_baht(value)).value == Money(value)


@quick
@given(st.decimals(0, 100, places=2))
def test_a_percentage_shown_reads_as_itself(value: Decimal) -> None:
    assert one(show_percent(value)).value == Percent(value)


@quick
@given(days, st.booleans(), st.booleans())
def test_a_date_shown_reads_as_itself(day: date, in_full: bool, weekday: bool) -> None:
    text = show_date(day, short=not in_full, weekday=weekday)
    value = one(text).value
    assert isinstance(value, Day)
    assert resolve(value, date(2020, 5, 13), None).date == day


@quick
@given(times)
def test_a_time_shown_reads_as_itself(at: time) -> None:
    assert clock_of(show_time(at)) == (at, None)


@quick
@given(counts)
def test_number_words_read_as_the_number(value: int) -> None:
    assume(not _left_out(value))
    assert amount_of(f"{num_to_thaiword(value)} คน") == value


def _left_out(value: int) -> bool:
    """Whether the words of a number are also short for a larger one: 20,005 and 25,000 are both สองหมื่นห้า."""
    return 1 < value % 1000 < 10 and value >= 1000


@quick
@given(baht)
def test_baht_in_words_read_as_the_baht(value: Decimal) -> None:
    assert one(bahttext(float(value))).value == Money(value)


@quick
@given(days)
def test_buddhist_and_gregorian_years_are_the_same_day(day: date) -> None:
    forms = {
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day}/{day.month}/{day.year + 543}",
        day.isoformat(),
        f"{day.year + 543}-{day:%m-%d}",
    }
    assert {day_of(text) for text in forms} == {day.isoformat()}


_SENTENCES = st.lists(
    st.sampled_from(
        [
            *("เขตบางรัก", "20 ม.ค. 63", "45 คน", "36,740 บาท", "9.00-12.00 น.", "ร้อยละ 57.16", "12/41 ชุมชน", "ครั้งที่ 9", "ปี 63"),
            *("จัดประชุมแล้ว", "ส่งแบบ 1", "3.2 ล้านบาท", "วันศุกร์หน้า", "บ่าย 2", "20/1/63", "ชั้น 5", "โทร. 3142", "ค่ะ"),
        ]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)


@quick
@given(_SENTENCES)
def test_thai_digits_read_like_arabic_ones(text: str) -> None:
    assert found(thai_digits(text)) == found(text)


@quick
@given(_SENTENCES)
def test_more_spaces_and_invisible_letters_change_nothing(text: str) -> None:
    assert found(f"  {text.replace(' ', '  ')}\u200b ") == found(text)


@quick
@given(_SENTENCES)
def test_finds_are_in_order_and_never_overlap(text: str) -> None:
    finds = spans(text)
    edges = [edge for span in finds for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(span.start < span.end <= len(clean(text).text) for span in finds)


def test_a_code_that_begins_inside_a_find_is_left_out() -> None:
    assert found("3-5g") == [("number", (3, "between"))]


@settings(max_examples=200)
@given(st.text(st.characters() | st.sampled_from("กขคงจชตนบปพมรวสหอเแาิีุู่้็์ๆฯ0123456789๐๕.,/-:%฿ \n"), max_size=60))
def test_any_string_has_finds(text: str) -> None:
    message = clean(text)
    assert find(message) == find(message)
    assert all(message.as_typed(span.start, span.end) for span in find(message))


_PIECES = [
    *("สอง", "สี่", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน", "ล้าน", "จุด", "ยี่", "เอ็ด", "ครึ่ง", "โมง", "ทุ่ม", "ตี", "บ่าย"),
    *("เที่ยง", "วัน", "ที่", "จันทร์", "เดือน", "ปี", "ม.ค.", "63", "20", "/", "-", ".", ",", "น.", "เขต", "บางรัก", "ทุก"),
    *("สิ้น", "อีก", "ก่อน", "นี้", "หน้า", "ถึง", "รหัส", "โทร.", "5", "%", "บาท", "คน"),
]


@settings(max_examples=300)
@given(st.lists(st.sampled_from([*_PIECES, " "]), max_size=14).map("".join))
def test_words_of_the_language_in_any_order_have_finds(text: str) -> None:
    for span in spans(text):
        short(span)
        if isinstance(span.value, Day):
            resolve(span.value, date(2020, 5, 13), None)
            month_end(span.value, date(2020, 5, 13))
