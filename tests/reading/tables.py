"""How the tables of the reading's tests are written: a message, and what it means, as the contract's JSON."""

from datetime import date
from typing import Any

import pytest

from bot.reading import Asked, read, to_json

TODAY = "2020-06-17"  # a Wednesday
FREE = ("place", "reason", "narrative", "text", "documents", "letter", "as_of", "span", "also")
Json = dict[str, Any]
Row = tuple[str, Json]


def fact(kind: str | None, /, **slots: Any) -> Json:
    """One fact: fact("meeting", status="held")."""
    return ({"kind": kind} if kind else {}) | slots


def report(*facts: Json, ask: str = "") -> Json:
    """A report of these facts."""
    return {"intent": "report", "facts": list(facts)} | ({"ask": ask.split()} if ask else {})


def correct(*facts: Json, ask: str = "") -> Json:
    """A correction to these facts."""
    return {"intent": "correct"} | ({"facts": list(facts)} if facts else {}) | ({"ask": ask.split()} if ask else {})


def other(intent: str = "other", /, ask: str = "", **slots: Any) -> Json:
    """Any other intent with its slots."""
    return {"intent": intent} | slots | ({"ask": ask.split()} if ask else {})


def query(topic: str, /, ask: str = "", **slots: Any) -> Json:
    """A question about a topic."""
    return other("query", ask, topic=topic, **slots)


def reading(text: str, today: str = TODAY, district: str | None = None, asked: Asked | None = None) -> Json:
    """The reading of a message as JSON, without its free text."""
    found = to_json(read(text, date.fromisoformat(today), district, asked))
    return strip(found)


def strip(found: Json) -> Json:
    """A reading without the slots that are not scored."""
    kept = {name: value for name, value in found.items() if name not in FREE}
    if "facts" in kept:
        kept["facts"] = [{name: value for name, value in each.items() if name not in FREE} for each in kept["facts"]]
    return kept


def params(names: Json) -> list[Any]:
    """Every row of every table of a module, each under the table's name."""
    tables = {name: rows for name, rows in names.items() if isinstance(rows, list) and name.isupper()}
    return [pytest.param(*row, id=f"{name}: {row[0]}") for name, rows in tables.items() for row in rows]


def means(text: str, expected: Json) -> bool:
    """Whether a message of an officer of สาทร reads so, whatever the order of its facts."""
    found = reading(text, district="สาทร")
    assert _unordered(found) == _unordered(expected)
    return True


def _unordered(found: Json) -> Json:
    facts = sorted(sorted((name, str(value)) for name, value in each.items()) for each in found.get("facts", []))
    return {**found, "facts": facts}
