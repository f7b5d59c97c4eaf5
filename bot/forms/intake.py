"""Reads a printed progress form into values: header, rounds, what is wrong with it, and what could not be placed.

Knows the layout of the print and its quirks. Stores nothing, and drops nothing: a line that fits nowhere is handed back.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.forms.faults import Fault, find_faults
from bot.forms.print_text import arabic, decoded, lines
from bot.forms.rounds_print import read_rounds
from bot.forms.values import Header, Line
from bot.texts import Texts

say = Texts(__file__)


@dataclass(frozen=True, slots=True)
class Intake:
    """A form as read; `unplaced` are the lines that fit nowhere."""

    header: Header
    rounds: tuple[Line, ...]
    faults: tuple[Fault, ...]
    unplaced: tuple[str, ...]


def read_form(raw: bytes) -> Intake:
    """The form in a file of text or HTML; a file that is no form gives an empty header and every line unplaced."""
    sections = _sections(lines(decoded(raw), str(say.table("heading"))))
    unplaced = list(sections.pop("", []))
    header = _header(sections, unplaced)
    rounds = read_rounds(sections.get("rounds", []))
    unplaced += rounds.unplaced
    unplaced += [line for line in sections.get("closing", []) if not _closing(line)]
    return Intake(header, rounds.lines, find_faults(header, rounds), tuple(unplaced))


def _sections(printed: list[str]) -> dict[str, list[str]]:
    """Lines by section, "" for those before the first; the title of a section is dropped."""
    starts = {name: re.compile(pattern) for name, pattern in say.table("sections").items()}
    found: dict[str, list[str]] = {"": []}
    current = ""
    for line in printed:
        name = next((name for name, pattern in starts.items() if pattern.search(arabic(line)) and name not in found), None)
        if name:
            current = name
            found[name] = [line] if name == "closing" else []
        else:
            found[current].append(line)
    return found


def _header(sections: Mapping[str, list[str]], unplaced: list[str]) -> Header:
    """The header's values; lines with a label of no field go to `unplaced`."""
    unplaced += sections.get("part1", [])
    title = _fields(sections.get("title", []), "title", unplaced)
    office = _fields(sections.get("office", []), "office", unplaced)
    strategy = _fields(sections.get("strategy", []), "strategy", unplaced)
    values: dict[str, Any] = {name: _TYPED.get(name, str)(value) for name, value in title.items()}
    unplaced += [f"{name}: {title[name]}" for name, value in values.items() if value is None]
    values |= {
        "rationale": " ".join(sections.get("rationale", [])),
        "objectives": tuple(re.sub(r"^\d+\.\s*", "", line) for line in sections.get("objectives", [])),
        "target_text": " ".join(sections.get("target", [])),
        **_office(office), **strategy,
    }  # fmt: skip
    return Header(**{name: value for name, value in values.items() if value is not None})


def _fields(printed: list[str], section: str, unplaced: list[str]) -> dict[str, str]:
    """Values by field. A line without a known label goes on the field before it if that is a text, else nowhere."""
    labels: dict[str, list[str]] = say.table("fields")[section]
    found: dict[str, str] = {}
    last = ""
    for line in _joined(printed):
        label, colon, value = line.partition(":")
        name = _field(label, labels) if colon else None
        if name and name not in found:
            last = name
            found[name] = value.strip()
        elif last and not found[last]:
            found[last] = line
        elif last and last not in _TYPED and not colon:
            found[last] = f"{found[last]} {line}"
        else:
            unplaced.append(line)
    return found


def _joined(printed: list[str]) -> list[str]:
    """Lines in which a colon that begins one (a table's middle column) stands behind the label before it."""
    joined: list[str] = []
    for line in printed:
        if line.startswith(":") and joined and ":" not in joined[-1]:
            joined[-1] += line
        else:
            joined.append(line)
    return joined


def _field(label: str, labels: Mapping[str, list[str]]) -> str | None:
    bare = re.sub(r"[\s.…]", "", label)
    return next((name for name, words in labels.items() if any(bare.startswith(word) for word in words)), None)


def _office(office: Mapping[str, str]) -> dict[str, str]:
    """Bureau, division and section of "a / b / c"; names apart from telephones."""
    telephone = re.compile(say.table("telephone")["pattern"])
    units = [part.strip() for part in office.get("unit", "").split("/")]
    found = dict(zip(("bureau", "division", "section"), units, strict=False))
    for post in ("owner", "coordinator"):
        name, *number = telephone.split(office.get(post, ""), maxsplit=1)
        found |= {post: name.strip(), f"{post}_telephone": "".join(number).strip()}
    return found


def _closing(line: str) -> bool:
    """Whether a line belongs to the certification and signature block, or is only dots."""
    return not re.search(r"\w", line) or any(word in line for word in say.table("closing")["words"])


def read_amount(text: str) -> Decimal | None:
    """Baht of "3,304,180 บาท" or "3,267,440.-บาท"; None when there is no number."""
    found = re.search(r"\d[\d,]*(?:\.\d+)?", arabic(text))
    try:
        return Decimal(found[0].replace(",", "")) if found else None
    except InvalidOperation:  # "1,,": digits that are no amount
        return None


def read_day(text: str) -> date | None:
    """The day of "2019-10-01 00:00:00" or "1/10/2562"; a year from 2400 up is Buddhist."""
    plain = arabic(text)
    if iso := re.search(r"(\d{4})-(\d{1,2})-(\d{1,2})", plain):
        return _day(*map(int, iso.groups()))
    if slashes := re.search(r"(\d{1,2})/(\d{1,2})/(\d{4})", plain):
        day, month, year = map(int, slashes.groups())
        return _day(year, month, day)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year - 543 if year >= 2400 else year, month, day)
    except ValueError:
        return None


def _year(text: str) -> int | None:
    found = re.search(r"\d{4}", arabic(text))
    return int(found[0]) if found else None


_TYPED: dict[str, Any] = {
    "fiscal_year": _year, "starts": read_day, "ends": read_day, "budget": read_amount, "used": read_amount,
}  # fmt: skip


def report_lines(intake: Intake) -> Iterator[str]:
    """What was found, a line each, for the person who imports: header, rounds, faults, unplaced lines."""
    head = intake.header
    yield f"{head.code or '?'} {head.name}"
    yield f"fiscal year {head.fiscal_year}, {head.starts} to {head.ends}, budget {head.budget} baht, used {head.used} baht (as printed)"
    yield f"{len(intake.rounds)} round(s)"
    for line in intake.rounds:
        given = [f"{line.percent} %" if line.percent is not None else "-", f"{line.disbursed} baht" if line.disbursed is not None else "-"]
        yield f"  {line.number:>2}  {line.on}  {'  '.join(given)}  {line.schedule or '-'}  {line.target or '-'}"
    yield f"{len(intake.faults)} fault(s)"
    yield from (f"  {fault.id}: {fault.reason}" for fault in intake.faults)
    yield f"{len(intake.unplaced)} line(s) that fit nowhere"
    yield from (f"  {line}" for line in intake.unplaced)
