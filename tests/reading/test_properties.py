"""What must not change a reading: digits, politeness, spaces, calendars. And what no string may do: raise, or take long."""

import time
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import bot
from bot.reading import explain, read, to_json
from bot.reading.read import _as_it_stands as as_it_stands
from bot.thai.show import show_date, thai_digits

from .tables import TODAY, reading
from .test_corpora import HERE, items

DAY = date.fromisoformat(TODAY)
PARTICLES = ("ค่ะ", "ครับ", "นะคะ", "จ้า", " 🙏", " 😊😊", "ค่าาา", " (love)")
COUNTS = st.integers(1, 900)
PLAIN = [
    "ประชุมแล้ว {n} คน",
    "เขตบางรัก ทำแผนแล้ว {n} ชุมชน",
    "บรรจุ {n} โครงการ ปี 64",
    "เบิกแล้ว {n} บาท",
    "ยังไม่ได้เบิก คืนแล้ว {n} บาท",
    "ส่งแบบ 1 แล้ว ประชุม {n} คน",
]
WORDS = {1: "หนึ่ง", 7: "เจ็ด", 15: "สิบห้า", 21: "ยี่สิบเอ็ด", 48: "สี่สิบแปด", 105: "ร้อยห้า", 250: "สองร้อยห้าสิบ", 999: "เก้าร้อยเก้าสิบเก้า"}
OURS = (
    "ประชุม", "แล้ว", "ยังไม่", "ได้", "45", "คน", "เขตบางรัก", "เบิก", "แบบ", "1", "ไหม", "แก้", "เป็น", "ไม่ใช่", "เตือน", "พรุ่งนี้",
    "และ", "\n", "20ม.ค.63", "ภายใน", "ทุกเขต", "ส่ง",
)  # fmt: skip
HOSTILE = {
    "digits": "9" * 1_000_000,
    "tone marks": "ก" + "่" * 1_000_000,
    "number words": "สิบล้าน" * 150_000,
    "zero width": "ประชุม" + "\u200b" * 1_000_000 + "แล้ว",
    "right to left": "\u202e\u2067" * 500_000,
    "quotes": '"' * 500_000 + "'" * 500_000,
    "known words": "ประชุมแล้ว " * 100_000,
    "districts": "เขตบางรัก " * 100_000,
    "brackets": "(" * 1_000_000,
    "spaces": "ประชุม" + " " * 1_000_000 + "แล้ว",
    "new lines": "เบิกแล้ว 5 บาท\n" * 70_000,
    "forms": "แบบ 1 และ " * 100_000,
}


@given(st.sampled_from(PLAIN), COUNTS)
def test_thai_digits_read_as_arabic_ones(pattern: str, count: int) -> None:
    text = pattern.format(n=count)
    assert reading(thai_digits(text)) == reading(text)


@given(st.sampled_from(PLAIN), COUNTS, st.lists(st.sampled_from(PARTICLES), max_size=3))
def test_particles_and_emoji_carry_no_meaning(pattern: str, count: int, added: list[str]) -> None:
    text = pattern.format(n=count)
    assert reading(text + "".join(added)) == reading(text)


@given(st.sampled_from(PLAIN), COUNTS)
def test_spaces_around_a_number_carry_no_meaning(pattern: str, count: int) -> None:
    text = pattern.format(n=count)
    assert reading(text.replace(f" {count} ", f"{count}")) == reading(text)
    assert reading(text.replace(" ", "  ")) == reading(text)


@pytest.mark.parametrize(("count", "word"), WORDS.items())
@pytest.mark.parametrize("pattern", PLAIN[:3])
def test_a_number_in_words_reads_as_its_digits(pattern: str, count: int, word: str) -> None:
    assert reading(pattern.format(n=word)) == reading(pattern.format(n=count))


@given(st.dates(date(2019, 10, 1), date(2020, 6, 17)))
def test_a_buddhist_year_reads_as_the_gregorian_one(day: date) -> None:
    buddhist = f"ประชุมแล้ว {day.day}/{day.month}/{day.year + 543} คนมา 45"
    gregorian = f"ประชุมแล้ว {day.day}/{day.month}/{day.year} คนมา 45"
    shown = f"ประชุมแล้ว {show_date(day)} คนมา 45"
    assert reading(buddhist) == reading(gregorian) == reading(shown)
    assert reading(buddhist)["facts"][0]["date"] == day.isoformat()


@settings(max_examples=300)
@given(st.text(max_size=120))
@example("{")
@example("\x00\ud7ff")
@example("ๆๆฯ ์่")
def test_any_string_gives_a_reading(text: str) -> None:
    assert to_json(read(text, DAY))["intent"]


@settings(max_examples=200)
@given(st.lists(st.sampled_from(OURS), max_size=14))
def test_any_mix_of_our_words_gives_the_same_reading_twice(words: list[str]) -> None:
    text = " ".join(words)
    assert to_json(read(text, DAY)) == to_json(read(text, DAY))


def _leaves(value: object) -> Iterator[str]:
    """Every string of a table, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from (key, *_leaves(inner))
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)


VOCABULARY = sorted({
    word for folder in ("thai/data", "reading", "kinds") for path in (Path(bot.__file__).parent / folder).rglob("*.toml")
    for word in _leaves(tomllib.loads(path.read_text(encoding="utf-8"))) if len(word) < 30
})  # fmt: skip
FIGURES = ("1", "12", "25", "32", "63", "2563", "0", "9.30", "1,000", "25/9", "20-21", "๒๕", "ยี่สิบสี่", "%", "-", "/", ".", ":", "ที่", "วันที่")


@settings(max_examples=600, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(VOCABULARY) | st.sampled_from(FIGURES), st.sampled_from(("", "", " ", "\n"))), max_size=9))
@example([("ประชุม", ""), ("วันศุกร์", ""), ("วันที่", ""), ("25", "")])
@example([("9.30", ""), (":", ""), ("10", "")])
def test_any_words_and_figures_run_together_give_a_reading(said: list[tuple[str, str]]) -> None:
    assert to_json(read("".join(word + gap for word, gap in said), DAY))["intent"]


LABELLED = [item["text"] for path in sorted(HERE.glob("*.jsonl")) for item in items(path)]


@settings(max_examples=1500, deadline=None)
@given(st.sampled_from(LABELLED), st.sampled_from(("", " ", "\n", " แต่", "แล้วก็")), st.sampled_from(LABELLED))
@example("ผิดแล้วผิดอีก แก้เป็น 31", " ", "คลังยังไม่โอน จึงยังไม่ได้เบิกครับ")
def test_any_two_messages_run_together_give_a_reading(first: str, joint: str, second: str) -> None:
    assert to_json(read(first + joint + second, DAY))["intent"]


@given(st.text(alphabet=st.sampled_from("ประชุมแล้ว ๔๕ คน\u200bเขตบางรัก20ม.ค.63บาท☺️"), max_size=60))
def test_spans_point_into_the_text_as_typed(text: str) -> None:
    for span in explain(text, DAY)["spans"]:
        assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_megabyte_of_anything_is_read_in_linear_time(name: str) -> None:
    started = time.process_time()
    read(HOSTILE[name], DAY)
    assert time.process_time() - started < 1.0


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(LABELLED), st.sampled_from((" ", "\n", ", ", "")))
@example("คืนเงินแล้ว 20% ครับ", "\n")
@example("บางรัก", " ")
@example("พี่", " ")
@example("เงินยังไม่ได้คืนเลยค่ะ รอการเงินทำฎีกา", " ")
@example("ประชุมแล้วเมื่อ 30 ต.ค. คนมา 61 ค่ะ แล้วต้องส่งแบบไหนต่อคะ", "")
def test_a_page_is_not_read_anew_for_each_of_its_words(text: str, joint: str) -> None:
    with mock.patch("bot.reading.read._as_it_stands", wraps=as_it_stands) as once:
        assert read(((text + joint) * 5000)[:5000], DAY, "บางรัก").intent
    assert once.call_count <= 1 + 2 * 2 * 6


def test_nothing_is_read_by_halves() -> None:
    assert to_json(read("เบิกแล้ว 5,000 บาท\n" + "กข" * 3000 + " เอ้ย 7,000 บาท", DAY)) == {"intent": "other"}
    assert to_json(read("ประชุม" + " " * 100_000 + "แล้ว", DAY))["facts"] == [{"kind": "meeting", "status": "held"}]


def test_a_date_outside_the_calendar_reads() -> None:
    assert read("ประชุมแล้ว 31/2/63 และ 99/99/9999", date.max)
    assert read("พรุ่งนี้ประชุม เตือนวันจันทร์หน้า", date.max)
    assert read("เมื่อวานประชุม ปีที่แล้ว", date.min)
