"""The tables of words: no word in two places, every tag a kind relies on is there, and nothing invisible hides in a spelling."""

import tomllib

import pytest

from bot.kinds import BY_NAME
from bot.reading.clauses.part import KIND_OF
from bot.reading.wording.tokens import tokens
from bot.reading.words import TABLES, words
from bot.thai import clean, find


def test_no_word_stands_in_two_places() -> None:
    assert len(words()) > 2000  # words() itself raises at the first double


def test_a_word_in_two_places_is_refused(tmp_path, monkeypatch) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text(f'[words]\n{name} = ["ประชุม"]\n', encoding="utf-8")
    monkeypatch.setattr("bot.reading.words.TABLES", (tmp_path / "a.toml", tmp_path / "b.toml"))
    with pytest.raises(ValueError, match="ประชุม is b and a"):
        words.__wrapped__()


def test_every_head_of_a_kind_has_words() -> None:
    assert set(KIND_OF) <= set(words().values())
    assert set(KIND_OF.values()) == set(BY_NAME)


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_spellings_are_as_a_message_has_them_after_cleaning(table) -> None:
    for tag, spellings in tomllib.loads(table.read_text(encoding="utf-8"))["words"].items():
        for word in spellings:
            assert clean(word).text == word == word.strip(), (tag, word)


def test_a_short_word_gives_way_to_a_long_one_that_begins_with_its_last_letter() -> None:
    normal = clean("ริมคลองบรรจุแล้ว")  # no งบ
    assert [token.text for token in tokens(normal, find(normal))] == ["ริมคลอง", "บรรจุ", "แล้ว"]
