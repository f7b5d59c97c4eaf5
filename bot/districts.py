"""The fifty district offices of Bangkok, as data. Knows names, zones and community counts; nothing about messages."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).parent / "data" / "districts.csv"
COUNT = 50


@dataclass(frozen=True, slots=True)
class District:
    """One district office; `code` is its area code 10NN, `communities` the registered communities of B.E. 2564."""

    code: int
    name: str
    office: str
    zone: str
    communities: int


@cache
def all_districts() -> tuple[District, ...]:
    """The fifty, by area code: พระนคร (1001) … บางบอน (1050)."""
    with SOURCE.open(encoding="utf-8") as lines:
        return tuple(
            District(int(row["code"]), row["name_th"], row["office_name_th"], row["zone_th"], int(row["communities_be2564"]))
            for row in csv.DictReader(lines)
        )


@cache
def names() -> frozenset[str]:
    """The fifty names without เขต."""
    return frozenset(district.name for district in all_districts())


@cache
def district(name: str) -> District:
    """The district called `name` (บางรัก); KeyError when it is none of the fifty."""
    return {each.name: each for each in all_districts()}[name]


@cache
def zones() -> dict[str, tuple[str, ...]]:
    """The six zones with their district names, in the order of the source."""
    found: dict[str, list[str]] = {}
    for each in all_districts():
        found.setdefault(each.zone, []).append(each.name)
    return {zone: tuple(members) for zone, members in found.items()}
