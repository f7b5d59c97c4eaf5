"""The cheap look of `wished`: what only tells is never a wish, an order or a plan."""

import json
from datetime import date
from pathlib import Path

import pytest

from bot.reading import read
from bot.reading.facts import leads
from bot.reading.facts.wished import OUTRIGHT, _outright, _takes_away
from bot.reading.said import POLITE, said
from bot.reading.words import words

CORPORA = Path(__file__).parents[1] / "corpora"
TAKE_AWAY = (
    leads._NOT_AT_ALL | leads._UNWILLING | leads._NEARLY | leads._MAYBE | leads._UNSURE | leads._APPLIED | leads._BEGINS | leads._ASKED
    | leads._BESIDE | leads._SUGGESTED | leads._IN_VAIN | leads._PROPOSED
)  # fmt: skip


@pytest.mark.parametrize("word", sorted(TAKE_AWAY))
def test_no_word_that_takes_a_statement_away_only_tells(word: str) -> None:
    assert words().get(word) not in OUTRIGHT or (words()[word] == "particle" and word not in POLITE)


@pytest.mark.parametrize("text", ["เบิก 30,000 พรุ่งนี้", "ทำแผน 12 ชุมชน เดือนหน้า", "เบิก 20,000 เถอะ", "ส่งแบบ 2 แล้วมั้ง"])
def test_what_is_to_come_or_proposed_is_no_report(text: str) -> None:
    assert read(text, date(2020, 6, 17), "บางรัก").intent == "other"


def test_the_cheap_look_says_what_the_costly_pass_says() -> None:
    spared = 0
    for path in sorted(CORPORA.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            message = said(item["text"], date.fromisoformat(item["today"]), item.get("district"))
            told = [part for part in (message.parts if message.words else ()) if part.kind and _outright(part)]
            spared += len(told)
            assert not any(map(_takes_away, told)), item["text"]
    assert spared > 2000
