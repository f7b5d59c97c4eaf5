"""Kills servers and counts: the load LINE would bring, with redelivery, doubles and disorder, and the accounts at the end."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
import orjson
from sqlalchemy import Engine, text

from models.db import open_database
from models.queue import UNSURE
from tests.crash.server import POINTS, TIMER_EVERY
from tests.line_api import Line
from tests.work.world import SECRET, signature

ROOT = Path(__file__).parents[2]
LANES = 12
FILE_EVERY = 17
AHEAD = 12  # messages of one person that wait for an answer
FAULTS = ("429", "500", "lost500", "drop", "lostdrop", "hang", "losthang")
PDF = b"%PDF-1.7 the same file for everybody"


class Lives:
    """A process that has loaded everything and forks a server for each life."""

    def __init__(self, url: str, line: Line, data: Path) -> None:
        self.common = {"url": url, "line": line.host, "data": str(data), "secret": SECRET}
        self.log = (data / "server.log").open("a")
        self._mother = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.server"], cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log,
        )  # fmt: skip

    def begin(self, port: int, point: str = "", at: int = 0) -> int:
        """Starts a server on a port; its process number."""
        assert self._mother.stdin
        assert self._mother.stdout
        self._mother.stdin.write(json.dumps({**self.common, "port": port, "point": point, "at": at}) + "\n")
        self._mother.stdin.flush()
        return int(self._mother.stdout.readline())

    def close(self) -> None:
        """Ends the mother."""
        assert self._mother.stdin
        assert self._mother.stdout
        self._mother.stdin.close()
        self._mother.wait(10)
        self._mother.stdout.close()
        self.log.close()


@dataclass
class Run:
    """One run: `servers` processes on one database, killed `kills` times while the load goes on."""

    url: str
    data: Path
    servers: int
    kills: int
    seed: int
    random: Random = field(init=False)
    promised: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    issued: int = 0
    loading: bool = True
    pids: dict[int, int] = field(default_factory=dict)

    def go(self) -> "Accounts":
        """Runs it all; the accounts."""
        self.random = Random(self.seed)
        database = open_database(self.url)
        with database.begin() as connection:
            kind = "INTEGER PRIMARY KEY" if database.dialect.name == "sqlite" else "SERIAL PRIMARY KEY"
            connection.exec_driver_sql(f"CREATE TABLE noted(id {kind}, event TEXT, lane TEXT, words TEXT)")
        with Line(fault=self._fault, hang=1.0, validate=False) as line:
            line.otherwise = (200, PDF)
            lives = Lives(self.url, line, self.data)
            try:
                asyncio.run(self._main(line, lives, database))
            finally:
                for pid in self.pids.values():
                    _kill(pid)
                lives.close()
            accounts = Accounts.of(self, line, database)
        database.dispose()
        return accounts

    def _fault(self, way: str, number: int) -> str:
        return self.random.choice(FAULTS) if self.loading and self.random.random() < 0.12 else ""

    async def _main(self, line: Line, lives: Lives, database: Engine) -> None:
        ports = [_free_port() for _ in range(self.servers)]
        for port in ports:
            self.pids[port] = lives.begin(port)
        async with aiohttp.ClientSession() as session:
            load = [asyncio.create_task(self._chat(f"U{n:02d}", ports, line, session)) for n in range(LANES)]
            for number in range(self.kills):
                await self._one_kill(lives, ports[number // 2 % self.servers], number)
            self.loading = False
            await asyncio.gather(*load)
            await _settled(database)

    async def _one_kill(self, lives: Lives, port: int, number: int) -> None:
        """Every other time at a random moment, else at a point that the next life is told."""
        await _up(port)
        if number % 2:
            end = time.monotonic() + 0.8
            while _lives(self.pids[port]) and time.monotonic() < end:
                await asyncio.sleep(0.02)
        else:
            await asyncio.sleep(self.random.uniform(0, 0.3))
        _kill(self.pids[port])
        await _gone(self.pids[port])
        point = "" if number % 2 else list(POINTS)[number // 2 % len(POINTS)]
        self.pids[port] = lives.begin(port, point, 1 if point in ("timed", "fetched") else self.random.randint(1, 15))

    async def _chat(self, lane: str, ports: list[int], line: Line, session: aiohttp.ClientSession) -> None:
        """One person's events, the next body only after the 200 of the one before, as LINE would, with doubles and disorder in it."""
        dice = Random(f"{self.seed}{lane}")
        while self.loading:
            fresh = [self._event(lane) for _ in range(dice.randint(1, 3))]
            again = dice.sample(self.promised[lane][-6:], 1) if self.promised[lane] and dice.random() < 0.3 else []
            body = [*fresh, *again, *([fresh[0]] if dice.random() < 0.2 else [])]
            dice.shuffle(body)
            while not await self._deliver(body, dice.choice(ports), line, session):
                await asyncio.sleep(0.05)
            self.promised[lane] += fresh
            await asyncio.sleep(dice.uniform(0, 0.05))
            await self._breathe(lane, line)

    async def _breathe(self, lane: str, line: Line) -> None:
        """A person who waits for answers types less: without this the load outgrows a small machine and tokens go stale."""
        end = time.monotonic() + 2
        while self.loading and len(self.promised[lane]) > line.reached[lane] + AHEAD and time.monotonic() < end:
            await asyncio.sleep(0.02)

    def _event(self, lane: str) -> dict[str, Any]:
        self.issued += 1
        number = self.issued
        message: dict[str, Any] = {"type": "text", "id": str(number), "text": str(number)}
        if number % FILE_EVERY == 0:
            message = {"type": "file", "id": str(number), "fileName": "a.pdf", "fileSize": 9, "contentProvider": {"type": "line"}}
        return {"type": "message", "mode": "active", "timestamp": 1_600_000_000_000 + number, "source": {"type": "user", "userId": lane},
                "webhookEventId": f"E-{number}", "replyToken": f"r{number}", "message": message}  # fmt: skip

    async def _deliver(self, events: list[dict[str, Any]], port: int, line: Line, session: aiohttp.ClientSession) -> bool:
        for event in events:
            line.issue(event["replyToken"], event["source"]["userId"])
        body = orjson.dumps({"destination": "U", "events": events})
        try:
            async with session.post(
                f"http://127.0.0.1:{port}/webhook", data=body, headers={"x-line-signature": signature(body)},
                timeout=aiohttp.ClientTimeout(total=2),
            ) as response:  # fmt: skip
                return response.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False


@dataclass(frozen=True)
class Accounts:
    """What was promised with a 200, and what came of it."""

    promised: dict[str, list[int]]
    noted: dict[str, list[str]]
    seen: dict[str, list[str]]
    unsure: int
    left: int

    @staticmethod
    def of(run: Run, line: Line, database: Engine) -> "Accounts":
        """The accounts of a run that has come to rest."""
        noted: dict[str, list[str]] = defaultdict(list)
        with database.begin() as connection:
            for lane, words in connection.execute(text("SELECT lane, words FROM noted ORDER BY id")):
                noted[lane].append(words)
            unsure = connection.execute(text(f"SELECT COUNT(*) FROM outbox WHERE state = {UNSURE}")).scalar() or 0
            left = connection.execute(text(_TODO)).scalar() or 0
        promised = {lane: [int(event["message"]["id"]) for event in events] for lane, events in run.promised.items()}
        return Accounts(promised, noted, {lane: line.seen(lane) for lane in promised}, unsure, left)

    def faults(self) -> list[str]:
        """What went wrong, a line each; empty when nothing was lost, doubled or out of order."""
        found = [f"{self.left} left to do"] if self.left else []
        missing = 0
        for lane, numbers in self.promised.items():
            wanted = _wanted(numbers)
            noted, seen = self.noted.get(lane, []), self.seen[lane]
            found += [f"{lane} lost {words}" for words in wanted if words not in noted]
            found += _wrong(f"{lane} noted", noted, wanted)
            found += _wrong(f"{lane} saw", seen, wanted)
            missing += len(wanted) - len(seen)
        return found + ([f"{missing} answers missing, {self.unsure} of them known"] if missing > self.unsure else [])


def _wanted(numbers: list[int]) -> list[str]:
    """The facts of the events: their words, and a timer's for some."""
    texts = [str(number) for number in numbers if number % FILE_EVERY]
    files = ["file application/pdf"] * sum(number % FILE_EVERY == 0 for number in numbers)
    return [*texts, *(f"timer {number}" for number in texts if int(number) % TIMER_EVERY == 0), *files]


def _wrong(what: str, found: list[str], wanted: list[str]) -> list[str]:
    twice = [f"{what} {words} {found.count(words)} times" for words in dict.fromkeys(found) if found.count(words) > wanted.count(words)]
    texts = [int(words) for words in found if words.isdecimal()]
    return twice + ([] if texts == sorted(texts) else [f"{what} out of order: {texts}"])


_TODO = (
    "SELECT (SELECT COUNT(*) FROM inbox WHERE state <> 1) + (SELECT COUNT(*) FROM outbox WHERE state = 0)"
    " + (SELECT COUNT(*) FROM timer)"
)


async def _settled(database: Engine, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with database.begin() as connection:
            if connection.execute(text(_TODO)).scalar() == 0:
                return
        await asyncio.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


async def _up(port: int) -> None:
    """Waits until a server listens, or has died already of what it was told to."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.01)
        else:
            writer.close()
            return


def _kill(pid: int) -> None:
    if _lives(pid):
        os.kill(pid, signal.SIGKILL)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def _gone(pid: int) -> None:
    while _lives(pid):
        await asyncio.sleep(0.005)
