"""The lists of words: no spelling stands for two things, and each is one that a message can hold."""

from collections import Counter
from collections.abc import Iterator

import pytest

from bot.districts import names
from bot.thai import clean
from bot.thai.vocabulary import listed, load

LISTS = ("clock", "days", "elsewhere", "noise", "numerals", "places", "units")


def words(node: object) -> Iterator[str]:
    """Every word of a table: keys that are words, strings, texts with commas."""
    match node:
        case dict():
            for key, value in node.items():
                yield from (key,) if not key.isascii() else ()
                yield from words(value)
        case list():
            for value in node:
                yield from words(value)
        case str() if not node.startswith("(?"):
            yield from listed(node)


@pytest.mark.parametrize("name", LISTS)
def test_every_word_is_in_normal_form(name: str) -> None:
    """A word that cleaning would change could never be found."""
    assert [word for word in words(load(name)) if clean(word.strip()).text.strip() != word.strip()] == []


def test_the_districts_are_the_fifty() -> None:
    assert set(load("places")["districts"]) == names()


def test_no_alias_points_two_ways() -> None:
    districts = load("places")["districts"]
    spellings = Counter(spelling for name, aliases in districts.items() for spelling in {name, *aliases})
    assert [spelling for spelling, times in spellings.items() if times > 1] == []


@pytest.mark.parametrize("table", ["months", "weekdays"])
def test_no_month_or_weekday_is_spelt_like_another(table: str) -> None:
    spellings = Counter(spelling for all_of_one in load("days")[table]["full"].values() for spelling in set(all_of_one))
    assert [spelling for spelling, times in spellings.items() if times > 1] == []


def test_no_name_stands_in_two_lists_of_other_places() -> None:
    lists = load("elsewhere")
    spellings = Counter(
        word for kind in ("province", "amphoe", "khwaeng", "road", "area", "only_after") for word in set(listed(lists[kind]))
    )
    assert [word for word, times in spellings.items() if times > 1] == []


def test_no_unit_is_spelt_like_another() -> None:
    spellings = Counter(spelling for unit in load("units")["words"]["list"] for spelling in set(unit))
    assert [spelling for spelling, times in spellings.items() if times > 1] == []
