"""What is wrong with a printed form, each fault by its id: names, dates, percentages, sums and rows that contradict one another.

Reads values only; knows nothing of the print's layout beyond what was found out of its place.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from difflib import get_close_matches

from bot.districts import COUNT, names
from bot.forms.claims import Claim, base_of, claims, deadlines, month_names, named_lists, totals, unit_word
from bot.forms.rounds_print import RoundsPrint
from bot.forms.values import Header, Line
from bot.texts import Texts
from bot.thai.show import show_baht, show_date, show_number

say = Texts(__file__)

# Which claims add up to which: parts, whole, unit. "base" is the number of districts.
SUMS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("held", "not_held"), "base", "districts"),
    (("returned", "kept", "unsettled"), "base", "districts"),
    (("with_projects", "without_projects"), "base", "districts"),
    (("disbursed", "returned", "kept", "unsettled", "rest"), "transferred", "baht"),
    (("reviewing", "making"), "communities", "communities"),
)
OPTIONAL = {"unsettled", "rest"}  # stated only where there are any


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its id, the rounds it stands in (none for the header), and the reason in Thai."""

    id: str
    rounds: tuple[int, ...]
    reason: str


def find_faults(header: Header, printed: RoundsPrint) -> tuple[Fault, ...]:
    """Every fault of a form, the header's first, then those of the whole, then round by round."""
    base = base_of(header.target_text, COUNT)
    each = [fault for line in printed.lines for fault in round_faults(line, base)]
    return (*_header(header, printed.lines), *_shifted(printed), *_missing(header, printed.lines), *each)


def _header(header: Header, lines: tuple[Line, ...]) -> Iterator[Fault]:
    spent = next(((line, amount) for line in lines if (amount := _spent(line))), None)
    if header.used == 0 and spent:
        line, amount = spent
        yield Fault("header_used_zero", (line.number,), say("header_used_zero", round=line.number, amount=show_baht(amount)))


def _spent(line: Line) -> Decimal | None:
    """Baht that a round says were used, by its own line or in its words."""
    claim = totals(line.narrative).get(("disbursed", "baht"))
    return line.disbursed or (claim.value if claim else None)


def _shifted(printed: RoundsPrint) -> Iterator[Fault]:
    reasons = [
        say("label_shift", real=shift.real, printed=shift.printed, value="-" if shift.percent is None else f"{shift.percent} %")
        for shift in printed.shifts
    ]
    if printed.slipped:
        reasons.append(say("status_shift", rounds=_numbers(printed.slipped)))
    if reasons:
        rounds = {*(shift.real for shift in printed.shifts), *printed.slipped}
        yield Fault("round_label_shift", tuple(sorted(rounds)), "; ".join(reasons))


def _missing(header: Header, lines: tuple[Line, ...]) -> Iterator[Fault]:
    if without := tuple(line.number for line in lines if line.percent is None):
        yield Fault("missing_progress", without, say("missing_progress", rounds=_numbers(without)))
    if not lines:
        return
    reported = {(line.on.year, line.on.month) for line in lines}
    first, last = header.starts or lines[0].on, max(line.on for line in lines)
    for place in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        year, month = place // 12, place % 12 + 1
        if (year, month) not in reported:
            yield Fault("missing_month", (), say("missing_month", month=f"{month_names()[month - 1]} {year + 543}"))


def _numbers(rounds: tuple[int, ...]) -> str:
    """1-3, 5-10."""
    parts: list[list[int]] = []
    for number in rounds:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(f"{part[0]}-{part[-1]}" if len(part) > 1 else str(part[0]) for part in parts)


def round_faults(line: Line, base: int) -> Iterator[Fault]:
    """The faults of one round: its days, the names of its districts, its percentages and sums."""
    for day in (day for paragraph in line.narrative for day in deadlines(paragraph)):
        if day < line.on:
            yield _fault("deadline_before_report", line, on=_day(line.on), due=_day(day))
    if line.on.weekday() >= 5:
        yield _fault("weekend_report", line, on=_day(line.on))
    lists = [listed for paragraph in line.narrative for listed in named_lists(paragraph)]
    for name in (name for listed in lists for name in listed if name not in names()):
        close = get_close_matches(name, names(), 1, 0.4)
        yield _fault("district_name", line, name=name, near=say("near", name=close[0]) if close else "")
    yield from _percents(line, base)
    yield from _sums(line, base, lists)


def _fault(fault: str, line: Line, /, **values: object) -> Fault:
    return Fault(fault, (line.number,), say(fault, round=line.number, **values))


def _day(day: date) -> str:
    return show_date(day)


def _percents(line: Line, base: int) -> Iterator[Fault]:
    """A percentage that is not what its number is of the base of its unit, to the decimals printed."""
    known = totals(line.narrative)
    wholes = {"districts": Decimal(base)}
    for unit, about in (("baht", "transferred"), ("communities", "communities")):
        if (about, unit) in known:
            wholes[unit] = known[about, unit].value
    for claim in (claim for paragraph in line.narrative for claim in claims(paragraph)):
        whole = wholes.get(claim.unit)
        if claim.percent is not None and whole and (right := _share(claim, whole)) != claim.percent:
            unit = unit_word(claim.unit)
            yield _fault("percent_mismatch", line, part=show_number(claim.value), whole=show_number(whole), unit=unit,
                         right=right, printed=claim.percent)  # fmt: skip


def _share(claim: Claim, whole: Decimal) -> Decimal:
    return (claim.value * 100 / whole).quantize(Decimal(1).scaleb(-claim.decimals), ROUND_HALF_UP)


def _sums(line: Line, base: int, lists: list[list[str]]) -> Iterator[Fault]:
    known = {key: claim.value for key, claim in totals(line.narrative).items()}
    known["base", "districts"] = Decimal(base)
    for parts, whole, unit in SUMS:
        given = [known[part, unit] for part in parts if (part, unit) in known]
        needed = [part for part in parts if part not in OPTIONAL]
        if all((part, unit) in known for part in (*needed, whole)) and sum(given) != known[whole, unit]:
            yield _fault("sum_mismatch", line, parts=" + ".join(map(show_number, given)), sum=show_number(sum(given, Decimal(0))),
                         whole=f"{show_number(known[whole, unit])} {unit_word(unit)}")  # fmt: skip
    stated = known.get(("without_projects", "districts"))
    if stated is not None and len(lists) == 1 and len(lists[0]) != stated:
        yield Fault("sum_mismatch", (line.number,),
                    say("names_mismatch", round=line.number, sum=len(lists[0]), whole=show_number(stated)))  # fmt: skip

