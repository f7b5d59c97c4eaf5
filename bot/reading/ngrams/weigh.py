"""What the character n-grams of a message speak for: an intent, of a report its kind, of a question its topic.

Knows n-grams of one to four letters and their weights (`weights.tsv`, which `make weights` learns from all labelled messages). Must not
know words, nor what is read.
"""

import math
import re
import struct
from collections.abc import Sequence
from functools import cache
from operator import add
from pathlib import Path
from typing import NamedTuple

from bot.thai import Span
from bot.thai.numerals import numeral

TABLE = Path(__file__).with_name("weights.tsv")
MIDDLE = 80
"""The code of the letter that writes the weight nought."""
_DIGITS = re.compile(r"[0-9๐-๙]+")
_NUMBERS = ("number", "money", "percent", "fraction")
_SPACE = re.compile(r"\s+")
_LANE = 4  # bytes


class _Weights(NamedTuple):
    """The labels, what each weighs by itself, what one step of a weight is worth, and the weights of each n-gram."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    step: float
    rows: dict[str, int]
    """The weights of an n-gram as lanes of one number, so that those of many are added at once."""


@cache
def _weights() -> _Weights:
    """The table, read on first use."""
    head, biases, *lines = TABLE.read_text(encoding="utf-8").rstrip("\n").split("\n")
    step, *labels = head.split("\t")
    rows = dict(line.split("\t") for line in lines)
    lanes = {ngram: int.from_bytes(row.encode("utf-32-le"), "little") for ngram, row in rows.items()}
    return _Weights(tuple(labels), tuple(map(float, biases.split("\t"))), float(step), lanes)


def without_numbers(text: str, spans: Sequence[Span]) -> str:
    """A text with each number as one nought, in digits or in words: เบิก 0บาท of เบิก หมื่นสองบาท."""
    for span in reversed(spans):
        if span.type in _NUMBERS and (found := numeral(text, span.start)):
            text = f"{text[: span.start]}0{text[found.end :]}"
    return text


def ngrams(text: str) -> set[str]:
    """Every n-gram of one to four letters of a text in its normal form, each number as one nought, its beginning and end marked."""
    marked = f"^{_SPACE.sub(' ', _DIGITS.sub('0', text))}$"
    two = list(map(add, marked, marked[1:]))
    three = list(map(add, two, marked[2:]))
    return {*marked, *two, *three, *map(add, three, marked[3:])}


def scores(text: str) -> dict[str, float]:
    """The score of each label, for a text in its normal form: "เบิกแล้ว 45" is most of all `report:disbursement`."""
    labels, bias, step, rows = _weights()
    found = [rows[ngram] for ngram in ngrams(text) if ngram in rows]
    if not found:
        return dict(zip(labels, bias, strict=True))
    worth = step / math.sqrt(len(found))
    nought = MIDDLE * len(found)
    sums = struct.unpack(f"<{len(labels)}I", sum(found).to_bytes(len(labels) * _LANE, "little"))
    return {label: own + (total - nought) * worth for label, own, total in zip(labels, bias, sums, strict=True)}
