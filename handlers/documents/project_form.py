"""A printed form as a project to store: header and rounds as printed, the indicator only when its target is told.

Knows what a print can and cannot say. What is in the store already and not in the print stays as it is.
"""

import re
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any, cast

from bot.districts import COUNT
from bot.forms.claims import base_of
from bot.forms.intake import Intake
from bot.forms.print_text import arabic
from bot.forms.values import Header, Line
from bot.texts import Texts
from models.project_file import signed_at

say = Texts(__file__)
NEEDED = ("code", "name", "fiscal_year", "starts", "ends", "budget")
_HEAD = (*NEEDED, "used")


def lacking(header: Header) -> tuple[str, ...]:
    """What a project cannot be stored without and the print does not say."""
    return tuple(name for name in NEEDED if getattr(header, name) in (None, ""))


def project_from(intake: Intake, target: Decimal | None) -> dict[str, Any]:
    """The checked content of a project file, ready for `Store.save_project` or `save_form`; nothing may be `lacking`."""
    header = intake.header
    texts = {each.name: getattr(header, each.name) for each in fields(header) if each.name not in _HEAD}
    return {
        "project": {name: getattr(header, name) for name in NEEDED},
        "header": {name: list(value) if isinstance(value, tuple) else value for name, value in texts.items() if value},
        "indicators": [] if target is None or not header.strategy_indicator else [_indicator(intake, target)],
        "rounds": [_round(line) for line in intake.rounds], "allocations": [], "deadlines": [],
    }  # fmt: skip


def _indicator(intake: Intake, target: Decimal) -> Mapping[str, Any]:
    """The first version of the indicator: districts with projects in annual plans, or districts that held their meeting."""
    header, words = intake.header, say.table("words")
    if words["action_plan"] in header.strategy_indicator:
        formula, data = "districts_with_projects", cast(dict[str, Any], {"fiscal_years": _years(intake)})
    else:
        formula, data = "districts_done", {"kind": "meeting"}
    return {
        "version": 1, "name": header.strategy_indicator, "formula": formula, "data": data, "target": target,
        "base": base_of(header.target_text, COUNT), "base_on": header.starts, "since": header.starts, "resolution": "",
    }  # fmt: skip


def _years(intake: Intake) -> list[int]:
    """The fiscal years that the latest narrative with a span of them names, else the project's own."""
    for line in reversed(intake.rounds):
        found = re.search(say.table("words")["years"], arabic(" ".join(line.narrative)))
        if found:
            return list(range(int(found["first"]), int(found["last"]) + 1))
    assert intake.header.fiscal_year is not None
    return [intake.header.fiscal_year]


def _round(line: Line) -> dict[str, Any]:
    told = {
        "narrative": "\n".join(line.narrative), "percent": line.percent, "disbursed": line.disbursed, "schedule": line.schedule,
        "target": line.target,
    }  # fmt: skip
    return {"number": line.number, "on_day": line.on, **told, "signed_at": signed_at(line.on, told)}
