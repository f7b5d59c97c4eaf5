"""Reading a message: text and day in, a reading out. Pure, total, deterministic; docs/understanding.md is the contract."""

from bot.reading.as_json import from_json, to_json, to_kept
from bot.reading.explain import explain
from bot.reading.read import read
from bot.reading.reading import Asked, Reading

__all__ = ["Asked", "Reading", "explain", "from_json", "read", "to_json", "to_kept"]
