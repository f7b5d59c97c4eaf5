"""The cheap look of money: one sum that is told and no more is the amount that the costly pass finds."""

import json
from datetime import date
from pathlib import Path

from bot.kinds import BY_NAME
from bot.kinds.clause import Clause
from bot.kinds.money import _PLAIN, MONEY, _alone, _in_full
from bot.reading.said import said

CORPORA = Path(__file__).parents[1] / "corpora"


def test_one_sum_alone_is_what_the_costly_pass_finds() -> None:
    spared = 0
    for path in sorted(CORPORA.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            message = said(item["text"], date.fromisoformat(item["today"]), item.get("district"))
            for part in message.parts if message.words else ():
                clause = Clause(part.kind or "", tuple(part.tokens), message.today)
                if clause.kind in MONEY and clause.heard <= _PLAIN and (told := _alone(clause)):
                    heads = BY_NAME[clause.kind].HEADS
                    assert (told,) == _in_full(clause, heads), item["text"]
                    spared += 1
    assert spared > 500
