"""Hundreds of messages of the corpora in any order, taps on whatever was offered, files taken back: each is answered, whatever the year.

What one message at a time does not show: a deadline long past that rides on an answer, a tap on a card that is no longer true.
"""

import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from bot.line.card import render
from bot.reply import Reply
from models.project_file import read_project
from tests.reminders.world import HQ, PROJECT, World, buttons, local, memory

CORPORA = sorted((Path(__file__).parents[1] / "corpora").glob("*.jsonl"))
MESSAGES = 600
PEOPLE = (
    (HQ, "hq", ""), ("viewer", "viewer", ""), ("rak", "officer", "บางรัก"), ("head", "head", "บางรัก"), ("sathon", "officer", "สาทร"),
)  # fmt: skip
SPEAKERS = (*("rak",) * 6, "head", "sathon", HQ, "viewer", "stranger")  # บางรัก talks most: its state grows


def _said() -> list[str]:
    return [json.loads(line)["text"] for path in CORPORA for line in path.read_text(encoding="utf-8").splitlines()]


def _world(moment: str) -> World:
    """The project of 2563 with its own deadlines, and one person of each role."""
    world = World(memory(), local(moment))
    world.store(HQ).save_project(read_project(PROJECT))
    for person, role, district in PEOPLE:
        world.join(person, role, district)
    world.begin_daily()
    return world


def _turn(world: World, random: Random, said: Sequence[str], offered: Sequence[str]) -> list[Reply]:
    """One thing somebody does: taps what was offered lately, asks how the district stands, or says anything."""
    speaker, chance = random.choice(SPEAKERS), random.random()
    if offered and chance < 0.25:
        tapped = random.choice(offered[-25:])
        return world.press(speaker, tapped) if tapped.startswith("v1|") else world.tell(speaker, tapped)
    return world.tell(speaker, "สถานะเขตเรา" if chance < 0.3 else random.choice(said))


@pytest.mark.parametrize("moment", ["2020-06-10 09:00", "2022-03-01 09:00", "2031-01-06 09:00"])
def test_whatever_is_said_in_whatever_order_is_answered(moment: str) -> None:
    world, random, said, offered = _world(moment), Random(moment), _said(), []
    for number in range(MESSAGES):
        world.now += timedelta(minutes=random.choice([0, 1, 3, 20, 90]))
        replies = _turn(world, random, said, offered)
        assert replies
        assert all(0 < len(json.dumps(message)) < 60_000 for message in render(replies, "https://bot.example"))
        offered += buttons(replies).values()
        if number % 100 == 99:
            world.move(world.now + timedelta(days=8))
        elif number % 40 == 39 and "rak" in world.last:
            world.unsend("rak")
