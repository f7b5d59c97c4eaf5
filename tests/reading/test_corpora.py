"""The labelled messages: the reader keeps what it has reached. The floors only rise; the first reading is in first_reading.json."""

import json
import os
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.reading import Asked, read, to_json
from bot.reading.command import day_of

from .tables import strip

HERE = Path(__file__).parents[1] / "corpora"
STARTER = Path(__file__).parents[3] / "shared" / "corpus" / "dev.jsonl"
FLOORS = {"meetings": 0.99, "results": 0.99, "questions": 0.99, "other": 0.985,
          "second_hand": 0.99, "third_hand": 0.99, "fourth_hand": 0.99, "fifth_hand": 0.99, "sixth_hand": 0.99,
          "seventh_hand": 0.99, "eighth_hand": 0.99, "ninth_hand": 0.985, "tenth_hand": 0.985, "eleventh_hand": 0.975,
          "twelfth_hand": 0.97, "thirteenth_hand": 0.98, "fourteenth_hand": 1.0, "fifteenth_hand": 0.955,
          "sixteenth_hand": 0.98, "seventeenth_hand": 0.985,
          "eighteenth_hand": 0.955, "nineteenth_hand": 0.935, "twentieth_hand": 0.97,
          "twentyfirst_hand": 0.98, "twentysecond_hand": 0.945, "twentythird_hand": 0.945,
          "twentyfourth_hand": 0.965, "twentyfifth_hand": 0.965,
          "twentysixth_hand": 0.92, "twentyseventh_hand": 0.99, "twentyeighth_hand": 0.99,
          "twentyninth_hand": 0.985, "thirtieth_hand": 0.99, "thirtyfirst_hand": 0.96, "thirtysecond_hand": 0.975,
          "thirtythird_hand": 0.99, "thirtyfourth_hand": 0.995, "thirtyfifth_hand": 0.965,
          "thirtysixth_hand": 0.985, "thirtyseventh_hand": 0.995,
          "thirtyeighth_hand": 0.97,
          "thirtyninth_hand": 0.995,
          "fortieth_hand": 0.985,
          "fortyfirst_hand": 0.93,
          "fortysecond_hand": 0.99,
          "fortythird_hand": 0.9,
          "fortyfourth_hand": 0.97,
          "fortyfifth_hand": 0.995,
          "fortysixth_hand": 0.975,
          "fortyseventh_hand": 0.995,
          "fortyeighth_hand": 0.955,
          "fortyninth_hand": 0.99,
          "fiftieth_hand": 0.99,
          "fiftyfirst_hand": 0.985,
          "fiftysecond_hand": .99,
          "fiftythird_hand": .97,
          "fiftyfourth_hand": .99,
          "fiftyfifth_hand": .95,
          "fiftysixth_hand": .97,
          "fiftyseventh_hand": .95,
          "fiftyeighth_hand": .99,
          "fiftyninth_hand": .98,
          "sixtieth_hand": .96,
          "sixtyfirst_hand": .99,
          "sixtysecond_hand": .97,
          "sixtythird_hand": .99,
          "sixtyfourth_hand": .98,
          "sixtyfifth_hand": .97,
          "sixtysixth_hand": .995,
          "sixtyseventh_hand": .98,
          "sixtyeighth_hand": .99,
          "sixtyninth_hand": .99,
          "seventieth_hand": .965,
          "seventyfirst_hand": .98,
          "seventysecond_hand": .955,
          "seventythird_hand": .99,
          "seventyfourth_hand": .935,
          "seventyfifth_hand": .98,
          "seventysixth_hand": .93,
          "seventyseventh_hand": .975,
          "seventyeighth_hand": .91,
          "seventyninth_hand": 0.9,
          "eightieth_hand": 0.93,
          "eightyfirst_hand": .995,
          "eightysecond_hand": .99,
          "eightythird_hand": .955,
          "eightyfourth_hand": .98,
          "eightyfifth_hand": .985,
          "eightysixth_hand": .975,
          "eightyseventh_hand": .985,
          "eightyeighth_hand": .955,
          "eightyninth_hand": .92,
          "ninetieth_hand": .99,
          "ninetyfirst_hand": .99,
          "ninetysecond_hand": .97,
          "ninetythird_hand": .99,
          "ninetyfourth_hand": .99,
          "ninetysixth_hand": .985,
          "ninetyeighth_hand": .99,
          "ninetyfifth_hand": .99,
          "ninetyseventh_hand": .9,
          "ninetyninth_hand": .985,
          "hundredth_hand": .98,
          "hundredfirst_hand": .94,
          "hundredsecond_hand": .88,
          "hundredthird_hand": .98,
          "hundredfourth_hand": .9,
          "hundredfifth_hand": .89,
          "hundredsixth_hand": .9,
          "hundredninth_hand": .98,
          "hundredtenth_hand": .98,
          "hundredeighth_hand": .9,
          "hundredseventh_hand": .9,
          "hundredthirteenth_hand": .88,
          "hundredfifteenth_hand": .9,
          "hundredsixteenth_hand": .98,
          "hundredfourteenth_hand": .95,
          "hundrednineteenth_hand": .99,
          "hundredseventeenth_hand": .9,
          "hundredeighteenth_hand": .9,
          "hundredeleventh_hand": .86,
          "hundredtwelfth_hand": .97,
          "hundredtwentieth_hand": .98,
          "hundredtwentyfirst_hand": .97,
          "hundredtwentysecond_hand": .95,
          "hundredtwentythird_hand": .82,
          "hundredtwentyfourth_hand": .98,
          "hundredtwentyfifth_hand": .95,
          "hundredtwentysixth_hand": .82,
          "hundredtwentyseventh_hand": .98,
          "hundredtwentyeighth_hand": .98}  # fmt: skip


def items(path: Path) -> list[dict[str, Any]]:
    """The labelled messages of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _read(item: dict[str, Any]) -> dict[str, Any]:
    asked = Asked(**item["asked"]) if "asked" in item else None
    return strip(to_json(read(item["text"], day_of(item["today"]), item.get("district"), asked)))


def _canonical(value: Any) -> Any:
    """A value without regard to order or to how a number is written, as the contract's scorer compares."""
    if isinstance(value, dict):
        return tuple(sorted((key, _canonical(item)) for key, item in value.items()))
    if isinstance(value, list):
        return tuple(sorted((_canonical(item) for item in value), key=repr))
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def score(messages: list[dict[str, Any]]) -> tuple[float, float, float, list[str]]:
    """The shares exact, of the right intent, with a wrong fact; and the texts missed."""
    exact = intent = wrong = 0
    missed = []
    for item in messages:
        found, wanted = _read(item), strip(item["reading"])
        right = _canonical(found) == _canonical(wanted)
        exact += right
        intent += found["intent"] == wanted["intent"]
        states = found["intent"] == "report" and not found.get("ask")
        stated = Counter(map(_canonical, found.get("facts", []))) - Counter(map(_canonical, wanted.get("facts", [])))
        wrong += bool(states and stated)
        missed += [] if right else [item["text"]]
    return exact / len(messages), intent / len(messages), wrong / len(messages), missed


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_the_projects_own_corpus_reads_as_labelled(name: str, floor: float) -> None:
    messages = items(HERE / f"{name}.jsonl")
    exact, intent, wrong, missed = score(messages)
    assert exact >= floor, missed
    assert intent >= floor - 0.005, missed
    assert wrong <= max(0.003, 1 / len(messages)), missed


def test_the_starter_corpus_reads_as_labelled() -> None:
    if not STARTER.exists():
        assert os.environ.get("CI") != "true", "CI must have the starter corpus"
        pytest.skip("no starter corpus beside the project")
    exact, intent, wrong, missed = score(items(STARTER))
    assert (exact >= 0.99, intent >= 0.99, wrong == 0) == (True, True, True), missed


def test_everyday_posts_with_our_words_are_none_of_ours() -> None:
    posts = (HERE / "posts.txt").read_text(encoding="utf-8").splitlines()
    acted_on = ("report", "correct", "deadline", "register", "undo")
    heard = [post for post in posts if read(post, date(2020, 6, 17)).intent in acted_on]
    assert len(posts) >= 2700
    assert len(heard) <= 23, heard


def test_labels_are_whole() -> None:
    seen = [item["id"] for path in sorted(HERE.glob("*.jsonl")) for item in items(path)]
    assert len(seen) == len(set(seen)) >= 1500
    others = [item for path in HERE.glob("*.jsonl") for item in items(path) if item["reading"]["intent"] == "other"]
    assert len(others) >= 400
