"""The engine: everything that works in one process, started and stopped together. What the webhook, the pages and main talk to."""

import asyncio
import fcntl
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import IO, TypeVar

import sqlalchemy
from sqlalchemy import Connection

from bot.line.send import Sender
from bot.reply import Push
from bot.settings import Settings
from bot.work import log, sweep
from bot.work.clock import Clock, Ticker
from bot.work.commit import Commits
from bot.work.fetching import Fetching
from bot.work.queue import Arrival, Queue
from bot.work.worker import Answer, Worker
from models.db import outage, upgrade

PACE = 60  # messages a minute that are worked on for one person
SWEEP = 1.0  # seconds between two looks at timers and leftovers
FORGET = 600  # sweeps between two looks at what may be forgotten
STOP = 9.0  # seconds that chats get to finish their call
THREADS = 2  # database threads on PostgreSQL; SQLite has one writer
T = TypeVar("T")


class Occupied(Exception):
    """Another process works on this SQLite file."""


class Away(Exception):
    """The database did not take the events in time; nothing may be promised."""


class Engine:
    """One process's work on one database. `answer` is called on a database thread, inside the transaction of the event.

    `warm` loads what `answer` needs, beside the loop; events are taken meanwhile and worked on afterwards.
    """

    def __init__(self, settings: Settings, database: sqlalchemy.Engine, answer: Answer, clock: Clock, *, pace: int = PACE,
                 warm: Callable[[], object] = bool) -> None:  # fmt: skip
        self.settings, self.database, self.clock, self._warm = settings, database, clock, warm
        postgres = database.dialect.name == "postgresql"
        self.queue = Queue(postgres=postgres, tick=Ticker())
        self.commits = Commits(database, threads=THREADS if postgres else 1)
        self.sender = Sender(settings.api_host, settings.data_host, settings.access_token)
        self.worker = Worker(
            self.commits, self.queue, self.sender, answer, clock, public_url=settings.public_url, bot_name=settings.bot_name, pace=pace
        )
        self.fetching = Fetching(self.commits, self.queue, self.sender, self.worker, settings.data)
        self._lock: IO[str] | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self.accepted = 0

    async def start(self) -> None:
        """Takes the database, brings it up to date, and begins; the SDK is loaded beside, so the first 200 need not wait for it."""
        self._take_file()
        await asyncio.to_thread(upgrade, self.database)
        self.commits.start()
        if self.settings.one_process:
            await self.commits.run(_free_all)
        self._tasks = [asyncio.create_task(each) for each in (self.sender.start(), self._warm_up(), self._sweep())]
        log.info("started", process=self.queue.me, database=self.database.dialect.name)

    def take(self) -> None:
        """Takes the database and brings it up to date, before anything is served: what is wrong with it is raised here."""
        self._take_file()
        upgrade(self.database)

    async def stop(self) -> None:
        """Lets the chats finish their step, closes everything, gives the database back."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.fetching.stop()
        await self.worker.stop(STOP)
        await self.sender.close()
        await self.commits.stop()
        self.database.dispose()  # the last connection to a SQLite file folds its -wal back
        if self._lock:
            self._lock.close()
            self._lock = None
        log.info("stopped", process=self.queue.me)

    async def accept(self, arrivals: Sequence[Arrival], seconds: float) -> None:
        """Stores events and sets the work going; raises Busy or Away when they are not on disk within `seconds`."""
        try:
            await asyncio.wait_for(self.commits.accept(lambda connection: self.queue.arrive(connection, arrivals)), seconds)
        except TimeoutError as late:
            raise Away from late
        except Exception as error:
            if not outage(error):
                raise
            log.warning("database away", reason=log.where(error))
            raise Away from error
        self.accepted += len(arrivals)
        if any(each.content for each in arrivals):
            self.fetching.look()
        for lane in {each.lane for each in arrivals if each.body}:
            self.worker.kick(lane)

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, in a transaction of its own; for the pages and what happens by itself."""
        return await self.commits.run(work)

    async def drop_files(self) -> None:
        """Deletes the files of messages that were unsent or erased."""
        while messages := await self.commits.run(partial(sweep.erased, self.queue)):
            if not await self.commits.run(partial(sweep.drop_files, self.queue, self.settings.data, messages)):
                return
            await asyncio.sleep(0.1)

    async def push(self, pushes: Iterable[Push]) -> None:
        """Puts pushes into the outbox and sets them going."""
        waiting = tuple(pushes)

        def put(connection: Connection) -> None:
            for push in waiting:
                self.worker.post(connection, push)

        await self.commits.run(put)
        for push in waiting:
            self.worker.kick(push.to)

    async def figures(self) -> dict[str, float]:
        """What an operator watches: what waits and for how long, what was accepted and sent since the start."""
        waiting = await self.commits.run(partial(sweep.backlog, self.queue))
        found: dict[str, float] = {f"{name}_{part}": value for name, each in waiting.items()
                                   for part, value in (("rows", each.count), ("age_seconds", each.age))}  # fmt: skip
        sent = {f'letters{{outcome="{name}"}}': float(count) for name, count in self.worker.outcomes.items()}
        return {**found, "events_accepted": self.accepted, "chats_busy": self.worker.busy, "commits_waiting": self.commits.waiting, **sent}

    def _take_file(self) -> None:
        """Locks a SQLite database for this process; raises Occupied."""
        path = self.database.url.database
        if self._lock is not None or not (self.settings.one_process and path):
            return
        lock = open(f"{path}.lock", "a+", encoding="utf-8")  # noqa: SIM115  # held as long as the process lives
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as taken:
            lock.close()
            message = f"another process already serves {path}; several processes need PostgreSQL"
            raise Occupied(message) from taken
        self._lock = lock

    async def _warm_up(self) -> None:
        try:
            await asyncio.to_thread(self._warm)
        finally:
            self.worker.begin()

    async def _sweep(self) -> None:
        count = 0
        while True:
            try:
                await self._look(count)
            except Exception as error:
                log.warning("sweep failed", reason=log.where(error))
            count += 1
            await asyncio.sleep(SWEEP)

    async def _look(self, count: int) -> None:
        """One sweep."""
        due = await self.commits.run(partial(sweep.due_timers, self.queue, self.clock.now()))
        left = await self.commits.run(partial(sweep.lost, self.queue))
        for lane in {*due, *left}:
            self.worker.kick(lane)
        self.fetching.look()
        if count % FORGET == 0:
            self.worker.pace.tidy()
            while await self.commits.run(partial(sweep.forget, self.queue)):
                await asyncio.sleep(0.1)
            await self.drop_files()
            await asyncio.to_thread(sweep.drop_parts, self.settings.data)


def _free_all(connection: Connection) -> None:
    """Takes back what a process that died held: no other than this one works on a SQLite file."""
    connection.exec_driver_sql("DELETE FROM lane")
    connection.exec_driver_sql("UPDATE content SET due = 0 WHERE state = 0")
    connection.exec_driver_sql("UPDATE outbox SET due = 0 WHERE state = 0")


__all__ = ["Away", "Engine", "Occupied"]
