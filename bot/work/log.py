"""Structured log lines: one JSON object a line, with no words of a message, no names, and chats only as short hashes."""

import hashlib
import json
import logging
import traceback
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
logger = logging.getLogger("bot")


def info(event: str, **fields: object) -> None:
    """Notes something worth knowing: `info("started", process="a1b2")`."""
    logger.info(event, extra={"fields": fields})


def warning(event: str, **fields: object) -> None:
    """Notes something that goes on by itself, but that somebody should look at when it stays."""
    logger.warning(event, extra={"fields": fields})


def short(lane: str) -> str:
    """A chat as eight letters that tell it from others and not who it is."""
    return hashlib.sha256(lane.encode()).hexdigest()[:8]


def where(error: BaseException) -> str:
    """What went wrong and where, without its words, which may hold a message's: KeyError at handlers/reports/report.py:88."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(ROOT) and ".venv" not in frame.filename]
    last = (ours or frames)[-1] if frames else None
    name = type(error).__name__
    if last is None:
        return name
    path = Path(last.filename)
    return f"{name} at {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name}:{last.lineno}"


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """One JSON object."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"), "level": record.levelname.lower(),
            "event": record.getMessage(), **getattr(record, "fields", {}),
        }  # fmt: skip
        return json.dumps(line, ensure_ascii=False, default=str)


def to_stderr(level: int = logging.INFO) -> None:
    """Makes this process write its lines to the standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines())
    logger.handlers[:] = [handler]
    logger.setLevel(level)
    logger.propagate = False
