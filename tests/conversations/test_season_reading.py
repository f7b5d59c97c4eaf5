"""Every message of the season is read as its label says, so that the season can be replayed as typed."""

from typing import Any

import pytest

from bot.reading import read, to_json
from tests.conversations.check_season import season

FREE = {"text", "place", "reason", "narrative"}
DATA = season()
HOME = {person["id"]: person.get("district") for person in DATA["people"]}


def heard(message: dict[str, Any]) -> dict[str, Any]:
    """Intent, topic, facts and questions that the reading gives, without free text."""
    got = to_json(read(message["says"].replace("{code}", "482913"), message["at"].date(), HOME[message["who"]]))
    facts = [{slot: value for slot, value in fact.items() if slot not in FREE} for fact in got.get("facts", ())]
    return {"intent": got["intent"], "topic": got.get("topic"), "facts": facts, "ask": got.get("ask", [])}


def labelled(message: dict[str, Any]) -> dict[str, Any]:
    """The same of the label; headquarters and executives register without a district."""
    facts = [{slot: value for slot, value in fact.items() if slot not in FREE} for fact in message.get("facts", ())]
    ask = ["district"] if message["intent"] == "register" and not HOME[message["who"]] else []
    return {"intent": message["intent"], "topic": message.get("topic"), "facts": facts, "ask": ask}


@pytest.mark.parametrize("intent", sorted({message["intent"] for message in DATA["messages"]}))
def test_the_season_is_read_as_labelled(intent: str) -> None:
    said = {message["says"]: message for message in DATA["messages"] if message["intent"] == intent}
    assert {words: heard(message) for words, message in said.items()} == {words: labelled(message) for words, message in said.items()}


def test_a_registration_is_read_with_its_district_and_code() -> None:
    for message in DATA["messages"]:
        if message["intent"] == "register":
            got = to_json(read(message["says"].replace("{code}", "019284"), message["at"].date()))
            assert (got["code"], got.get("district")) == ("019284", HOME[message["who"]])
