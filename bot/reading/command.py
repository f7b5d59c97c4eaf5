"""The `understand` command: a message a line in, a reading a line out. Knows lines and JSON; must not know words."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, TextIO

from bot.reading.as_json import Json, to_json
from bot.reading.explain import explain as explained
from bot.reading.read import read
from bot.reading.reading import Asked


def run(stdin: Iterable[str], stdout: TextIO, today: date, district: str | None = None, explain: bool = False) -> None:
    """Writes a reading for each line, in order and at once; a line of JSON with a `text` brings its own day and district."""
    for line in stdin:
        stdout.write(json.dumps(_reading(line.rstrip("\r\n"), today, district, explain), ensure_ascii=False, separators=(",", ":")) + "\n")
        stdout.flush()


def _reading(line: str, today: date, district: str | None, explain: bool) -> Json:
    """The reading of one line."""
    said = _object(line)
    text = said["text"] if said else line
    day = day_of(said.get("today"), today)
    own = said.get("district", district)
    asked = _asked(said.get("asked"))
    own = own if isinstance(own, str) else district
    return explained(text, day, own, asked) if explain else to_json(read(text, day, own, asked))


def _object(line: str) -> dict[str, Any]:
    """The JSON object of a line, empty when it is none with a text."""
    if not line.lstrip().startswith("{"):
        return {}
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) and isinstance(found.get("text"), str) else {}


def day_of(said: object, today: date = date.min) -> date:
    """The day of a line, today where it has none that is a date."""
    try:
        return date.fromisoformat(said) if isinstance(said, str) else today
    except ValueError:
        return today


def _asked(said: object) -> Asked | None:
    """What was asked, from its JSON: {"kind": "meeting", "slot": "attendees"}."""
    if not isinstance(said, dict) or not isinstance(said.get("slot"), str):
        return None
    kind, intent = said.get("kind"), said.get("intent")
    return Asked(said["slot"], kind if isinstance(kind, str) else None, intent if isinstance(intent, str) else None)
