"""The settings: environment and .env to one frozen value. The only place that reads the environment."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PUBLIC = "http://127.0.0.1:8000"
LINE = "https://api.line.me"
LINE_DATA = "https://api-data.line.me"
_STAND_IN = re.compile(r"[<>…]|change.?me|your|example|placeholder|secret|token|xxx|1234", re.IGNORECASE)
_SECRET = re.compile(r"(?!.*12345678)[0-9a-f]{32}")  # as LINE makes it: one in some two thousand has a 1234
RANDOM = 100  # letters from which on a value is LINE's own: random, so that a word in it means nothing


@dataclass(frozen=True, slots=True)
class Settings:
    """How this installation runs. `channel_secrets` are accepted alike (two while one is being replaced)."""

    channel_secrets: tuple[str, ...] = field(repr=False)
    access_token: str = field(repr=False)
    api_host: str
    data_host: str
    database_url: str = field(repr=False)
    public_url: str
    data: Path
    bot_name: str

    @property
    def one_process(self) -> bool:
        """Whether the database is a file that one process owns."""
        return self.database_url.startswith("sqlite")


def read(environment: Mapping[str, str] | None = None, file: Path = Path(".env")) -> Settings:
    """The settings of an environment; without one, of this process and `.env`, where the process wins."""
    if environment is None:
        from dotenv import dotenv_values

        told = {name: value for name, value in dotenv_values(file).items() if value is not None}
        environment = {**told, **os.environ}
    data = Path(environment.get("BOT_DATA") or "data")
    host = (environment.get("LINE_API_HOST") or "").rstrip("/")
    return Settings(
        channel_secrets=tuple(filter(None, (part.strip() for part in environment.get("LINE_CHANNEL_SECRET", "").split(",")))),
        access_token=environment.get("LINE_CHANNEL_ACCESS_TOKEN", "").strip(),
        api_host=host or LINE,
        data_host=host or LINE_DATA,
        database_url=environment.get("DATABASE_URL") or f"sqlite:///{data / 'bot.db'}",
        public_url=(environment.get("PUBLIC_URL") or PUBLIC).rstrip("/"),
        data=data,
        bot_name=(environment.get("BOT_NAME") or "").strip(),
    )


def _placeholder(value: str) -> bool:
    """Whether a secret was left as some example had it: your-token, <secret>, 0000."""
    made = len(value) >= RANDOM or _SECRET.fullmatch(value) is not None
    return len(set(value)) < 5 or (not made and _STAND_IN.search(value) is not None)


def _reachable(settings: Settings) -> bool:
    """Whether a telephone can open a link that starts with the public address; a stand-in of LINE needs none."""
    return settings.api_host != LINE or re.fullmatch(r"https://[^\s/<>…]+\.[^\s<>…]+", settings.public_url) is not None


def faults(settings: Settings) -> tuple[str, ...]:
    """Why `serve` must not start with these settings, a line each; empty when it may."""
    found = []
    if not settings.channel_secrets or any(map(_placeholder, settings.channel_secrets)):
        found.append("LINE_CHANNEL_SECRET is missing or a placeholder (LINE Developers console, Basic settings)")
    if len(settings.channel_secrets) > 2:
        found.append("LINE_CHANNEL_SECRET has more than two values: the present one and the one that replaces it")
    if _placeholder(settings.access_token):
        found.append("LINE_CHANNEL_ACCESS_TOKEN is missing or a placeholder (LINE Developers console, Messaging API)")
    if not _reachable(settings):
        found.append("PUBLIC_URL is missing or no HTTPS address (where this server is reached; links to documents start with it)")
    if not re.match(r"(sqlite:///|postgresql\+psycopg://)\S", settings.database_url):
        found.append("DATABASE_URL must be sqlite:///PATH or postgresql+psycopg://…")
    return tuple(found)
