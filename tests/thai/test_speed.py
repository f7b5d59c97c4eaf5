"""Hostile inputs cost no more a letter than long ones do, and the language is light to import."""

import subprocess
import sys
from itertools import cycle, islice
from time import process_time

import pytest

from bot.thai import clean, find

HOSTILE = [
    *("1", "๑", "0", "่", "่้", "ํา", "เเ", "ล้าน", "สอง", "สิบ", "สองล้าน ", "\u200b", "\u202e", "1,111,", "1/1/", "1-1-", "1.1.", "2-1 "),
    *("1. ", "เขต", "เขตบาง", "เขตบางรค ", "บางรัก", "วันที่", "20 ม.ค. ", "20,", "9 โมง", "ทุก", "ปี 63-", "a", "a@", "a.", "(", "(a", '"'),
    *("http://", " ", "\n", "5", "08", "รหัส 1 ", "บ่าย", "อีก ", "1%", "1 จาก ", "สองจุด", "20k", "😀", "ก1", "1กข ", "ครั้งที่ ", "ม.", "a1-"),
]


def seconds(piece: str, size: int, times: int = 1) -> float:
    """The least processor time that clean and find take for a text of so many letters."""
    text = "".join(islice(cycle(piece), size))
    taken = []
    for _ in range(times):
        began = process_time()
        find(clean(text))
        taken.append(process_time() - began)
    return min(taken)


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_time_grows_with_the_length_and_not_faster(piece: str) -> None:
    short, long = seconds(piece, 1000, 3), seconds(piece, 8000, 2)
    assert long < 0.02 + 30 * short


def test_a_megabyte_of_digits_marks_quotes_or_invisible_letters_takes_seconds() -> None:
    for piece in ("7", "๗", "่้", "\u200b", "\u202e", "“"):
        assert seconds(piece, 1_000_000) < 6


def test_importing_the_language_loads_nothing_heavy() -> None:
    program = (
        "import sys; import bot.thai; print([name for name in ('pythainlp', 'rapidfuzz', 'fastapi', 'sqlalchemy') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
