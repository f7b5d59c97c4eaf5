"""The kinds of facts: their examples read exactly, their names are the ledger's, and each knows what it still lacks."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot import kinds, ledger
from bot.kinds import BY_NAME, KINDS, lacking
from bot.kinds.fact import Fact, pack, unpack
from bot.reading import read

TABLES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in Path(kinds.__file__).parent.glob("*.toml")}
EXAMPLES = [(kind, example) for kind, table in TABLES.items() for example in table["examples"]]


def test_a_kind_is_one_module_and_one_table_and_a_name_of_the_ledger() -> None:
    assert tuple(BY_NAME) == ledger.KINDS
    assert set(TABLES) == set(BY_NAME)
    assert len(KINDS) == len(BY_NAME) == 8


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=lambda value: value if isinstance(value, str) else value["text"])
def test_an_example_reads_exactly(kind: str, example: dict[str, Any]) -> None:
    reading = read(example["text"], example["today"])
    (fact,) = reading.facts
    slots = {name: value for name, value in pack(fact.slots).items() if name not in ("place", "reason", "narrative", "text")}
    wanted = {name: str(value) if name in ("amount", "disbursed", "percent") else value for name, value in example["slots"].items()}
    assert (reading.intent, fact.kind, slots, reading.ask) == ("report", kind, wanted, ())


@pytest.mark.parametrize("kind", BY_NAME)
def test_a_kind_states_only_its_own_slots(kind: str) -> None:
    for example in TABLES[kind]["examples"]:
        for fact in read(example["text"], example["today"]).facts:
            assert set(fact.slots) <= set(BY_NAME[kind].SLOTS)


def test_what_a_reading_asks_is_told_fact_by_fact() -> None:
    reading = read("เบิกแล้ว คืนแล้ว 5,000 บาท", date(2020, 6, 17))
    assert [lacking(fact, reading.ask) for fact in reading.facts] == [("amount",), ()]
    elsewhere = read("เขตปากเกร็ดเบิกแล้ว 5,000 บาท", date(2020, 6, 17))
    assert [lacking(fact, elsewhere.ask) for fact in elsewhere.facts] == [("district",)]


def test_the_letters_wrong_in_a_name_do_not_make_another_fact() -> None:
    assert Fact("meeting", "บางรัก", {}, edits=2) == Fact("meeting", "บางรัก", {})


def test_slots_come_back_from_storage() -> None:
    for example in TABLES["meeting"]["examples"] + TABLES["progress"]["examples"]:
        for fact in read(example["text"], example["today"]).facts:
            assert unpack(pack(fact.slots)) == fact.slots
