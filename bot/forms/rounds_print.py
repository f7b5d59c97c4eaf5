"""Section 2 of a printed form: rounds with their narrative, percent, baht and statuses put back where they belong.

Knows how the print breaks them up: blocks under the next round's label, statuses that slip by a row. Judges nothing else.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise

from bot.forms.print_text import arabic
from bot.forms.values import Line
from bot.texts import Texts

say = Texts(__file__)


@dataclass(frozen=True, slots=True)
class Shift:
    """Values of round `real` that stand under the label of round `printed`."""

    real: int
    printed: int
    percent: Decimal | None


@dataclass(frozen=True, slots=True)
class RoundsPrint:
    """The rounds as meant, what was printed out of its place, and the lines that fit nowhere."""

    lines: tuple[Line, ...]
    shifts: tuple[Shift, ...] = ()
    slipped: tuple[int, ...] = ()
    unplaced: tuple[str, ...] = ()


@dataclass(slots=True)
class _Round:
    number: int
    on: date
    narrative: list[str] = field(default_factory=list)
    percent: Decimal | None = None
    disbursed: Decimal | None = None
    statuses: list[tuple[str, str]] = field(default_factory=list)  # as printed in its row
    settled: dict[str, str] = field(default_factory=dict)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A line as label, date, text and block; one token of a block; where two of these stand in one line."""
    words = say.table("rounds")
    tokens = "|".join(words[name] for name in ("percent", "money", "schedule", "target"))
    bare = re.sub(r"\?P<\w+>", "?:", tokens)
    line = re.compile(
        rf"^(?:\W*{words['label']})?\s*(?:{words['date']})?\s*(?P<text>.*?)\s*(?P<block>(?:(?:{bare})\s*)*)$", re.DOTALL
    )
    joint = re.compile(rf"(?<=\S)\s+(?=::\s*\d{{1,2}}/\d{{1,2}}/\d{{4}}\s*:|{re.sub(r'[?]P<[a-z]+>', '?:', words['label'])}\s*::)")
    return line, re.compile(tokens), joint


def read_rounds(printed: list[str]) -> RoundsPrint:
    """The rounds of the section's lines."""
    reading = _Reading()
    line, _, joint = _patterns()
    label = re.compile(rf"\W*(?:{say.table('rounds')['label']})\W*$")
    for part in (part for each in printed for part in _split(each, joint, label)):
        found = line.match(arabic(part))
        assert found is not None  # every group is optional
        reading.take(found, part)
    return reading.result()


def _split(printed: str, joint: re.Pattern[str], label: re.Pattern[str]) -> list[str]:
    """A line cut before every further round that starts in it; a label stays with its own date."""
    parts: list[str] = []
    start = 0
    for cut in joint.finditer(arabic(printed)):
        before = arabic(printed[start : cut.start()])
        if re.search(r"\w", before) and not label.match(before):
            parts.append(printed[start : cut.start()])
            start = cut.end()
    return [*parts, printed[start:]]


class _Reading:
    """The rounds read so far; `pending` is a label whose date has not come yet."""

    def __init__(self) -> None:
        self.rounds: dict[int, _Round] = {}
        self.current: _Round | None = None
        self.pending: int | None = None
        self.shifts: list[Shift] = []
        self.unplaced: list[str] = []

    def take(self, found: re.Match[str], printed: str) -> None:
        """One line: what it opens, says and settles."""
        if found["label"] and not (self.current and int(found["label"]) == self.current.number):
            self.pending = int(found["label"])
        if found["day"] and not self._open(found):
            self.unplaced.append(printed)
            return
        text = printed[found.start("text") : found.end("text")].strip()
        if text:
            self._say(text)
        if found["block"]:
            self._settle(found["block"])

    def _open(self, found: re.Match[str]) -> bool:
        """A new round on a day; False when the day is none, or its number is taken."""
        year = int(found["year"])
        try:
            on = date(year - 543 if year >= 2400 else year, int(found["month"]), int(found["day"]))
        except ValueError:
            return False
        number = self.pending or max(self.rounds, default=0) + 1
        if number in self.rounds:
            return False
        self.current = self.rounds[number] = _Round(number, on)
        self.pending = None
        return True

    def _say(self, text: str) -> None:
        """A paragraph of the round that is open; under a label whose date never came it fits nowhere."""
        if self.current and self.pending is None:
            self.current.narrative.append(text)
        else:
            self.unplaced.append(text)

    def _settle(self, block: str) -> None:
        """Percent, baht and statuses of the round that the block names, else of the one that is open."""
        _, token, _ = _patterns()
        found = [match.groupdict() for match in token.finditer(block)]
        named = next((int(each["of"]) for each in found if each.get("of")), None)
        owner = self.rounds.get(named) if named else self.current
        values = {name: next((each[name] for each in found if each.get(name)), None) for name in ("percent", "money")}
        if owner is None or (values["percent"] and owner.percent is not None) or (values["money"] and owner.disbursed is not None):
            self.unplaced.append(block)
            return
        if values["percent"]:
            owner.percent = Decimal(values["percent"].replace(",", ""))
        if values["money"]:
            owner.disbursed = Decimal(values["money"].replace(",", ""))
        owner.statuses += [(name, each[name]) for each in found for name in ("schedule", "target") if each.get(name)]
        if self.pending and self.pending != owner.number:
            self.shifts.append(Shift(owner.number, self.pending, owner.percent))

    def result(self) -> RoundsPrint:
        """The rounds in order, statuses in their places."""
        rounds = sorted(self.rounds.values(), key=lambda each: each.number)
        slipped = _place_statuses(rounds)
        if not slipped:
            self.unplaced += [f"{each.number}: {value}" for each in rounds for value in _surplus(each)]
        return RoundsPrint(tuple(_line(each) for each in rounds), tuple(self.shifts), slipped, tuple(self.unplaced))


def _place_statuses(rounds: list[_Round]) -> tuple[int, ...]:
    """Settles each round's pair; the rounds whose row had no pair or more than one when the statuses had slipped."""
    rows = [each for each in rounds if each.statuses]
    broken = tuple(each.number for each in rows if sorted(name for name, _ in each.statuses) != ["schedule", "target"])
    stream = [status for each in rows for status in each.statuses]
    pairs = list(zip(stream[::2], stream[1::2], strict=False))
    whole = len(stream) % 2 == 0 and all(first[0] == "schedule" and second[0] == "target" for first, second in pairs)
    if broken and whole and _slips(rows):
        first = rounds.index(rows[0])
        if len(pairs) <= len(rounds) - first:
            for each, pair in zip(rounds[first:], pairs, strict=False):
                each.settled = dict(pair)
            return broken
    for each in rows:
        for name, value in each.statuses:
            each.settled.setdefault(name, value)
    return ()


def _surplus(each: _Round) -> list[str]:
    """Statuses of a row beyond its pair."""
    names = [name for name, _ in each.statuses]
    return [value for place, (name, value) in enumerate(each.statuses) if name in names[:place]]


def _slips(rows: list[_Round]) -> bool:
    """Whether a row holds a status twice, or a row with a schedule alone stands before one with a target alone."""
    names = [[name for name, _ in each.statuses] for each in rows]
    twice = any(len(set(row)) < len(row) for row in names)
    return twice or any(row == ["schedule"] and after == ["target"] for row, after in pairwise(names))


def _line(each: _Round) -> Line:
    codes = say.table("statuses")
    schedule, target = (codes.get(each.settled.get(name, ""), "") for name in ("schedule", "target"))
    return Line(each.number, each.on, tuple(each.narrative), each.percent, each.disbursed, schedule, target)
