"""Group commit: functions that wait together share one transaction and one flush to disk; each alone again when one of them fails.

A function takes a connection and may run twice, so it must change nothing but the database. Events that wait for their 200 go first,
and a transaction takes in no more work once it is a few milliseconds old, so that none of them waits for many answers to be made;
where the disk is slow it may grow as old as a commit takes.
"""

import asyncio
import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

BATCH = 64
BUDGET = (0.01, 0.05)  # seconds after which a transaction takes in nothing more: as long as the last commit took, within these
FIRST, THEN, LAST = 0, 1, 2
T = TypeVar("T")
Work = Callable[[Connection], T]


class Busy(Exception):
    """More events wait for their commit than can be promised."""


@dataclass(frozen=True, slots=True, order=True)
class _Job:
    rank: int
    number: int
    work: Work[Any] | None = field(compare=False)
    future: asyncio.Future[Any] | None = field(compare=False, default=None)


@dataclass(frozen=True, slots=True)
class _Result:
    future: asyncio.Future[Any] | None
    value: Any = None
    error: BaseException | None = None


class Commits:
    """The database threads of the process. `accept` refuses when `limit` calls wait; `run` never refuses."""

    def __init__(self, database: Engine, threads: int = 1, limit: int = 2000) -> None:
        self.database, self._count, self._limit = database, threads, limit
        self._queue: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._numbers = count()
        self._threads: list[threading.Thread] = []
        self._flush = 0.0

    def start(self) -> None:
        """Starts the threads."""
        self._loop = asyncio.get_running_loop()
        self._threads = [threading.Thread(target=self._serve, name=f"commit-{n}", daemon=True) for n in range(self._count)]
        for thread in self._threads:
            thread.start()

    async def stop(self) -> None:
        """Finishes what waits and ends the threads."""
        for _ in self._threads:
            self._queue.put(_Job(LAST, next(self._numbers), None))
        for thread in self._threads:
            await asyncio.to_thread(thread.join)

    @property
    def waiting(self) -> int:
        """How many functions wait for a transaction."""
        return self._queue.qsize()

    async def run(self, work: Work[T], rank: int = THEN) -> T:
        """What `work` returns, once its transaction is on disk; raises what it raised, with nothing changed."""
        future: asyncio.Future[T] = self._loop.create_future()
        self._queue.put(_Job(rank, next(self._numbers), work, future))
        return await future

    async def accept(self, work: Work[T]) -> T:
        """As `run`, before all other work, but raises Busy at once when too many wait already."""
        if self.waiting >= self._limit:
            raise Busy
        return await self.run(work, FIRST)

    def _serve(self) -> None:
        while (job := self._queue.get()).rank != LAST:
            results = self._together(job)
            self._loop.call_soon_threadsafe(_resolve, results)

    def _together(self, first: _Job) -> list[_Result]:
        """The results of a job and of those that wait behind it, on disk."""
        jobs = [first]
        try:
            with self._begun() as connection:
                values = [job.work(connection) for job in self._batch(jobs) if job.work]
                worked = time.monotonic()
            self._flush = time.monotonic() - worked
        except Exception as error:
            return [_Result(first.future, error=error)] if len(jobs) == 1 else [self._alone(job) for job in jobs]
        return [_Result(job.future, value) for job, value in zip(jobs, values, strict=True)]

    def _batch(self, taken: list[_Job]) -> Iterator[_Job]:
        """The job taken already, then what waits, as long as the transaction is young; each is noted in `taken`."""
        least, most = BUDGET
        end = time.monotonic() + min(most, max(least, self._flush))
        yield taken[0]
        with suppress(queue.Empty):
            while len(taken) < BATCH and time.monotonic() < end:
                job = self._queue.get_nowait()
                if job.rank == LAST:
                    self._queue.put(job)
                    return
                taken.append(job)
                yield job

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        """A transaction; what fails on a connection that is lost by then raises its own error, not that of rolling back."""
        with self.database.begin() as connection:
            try:
                yield connection
            except Exception:
                if not connection.invalidated and getattr(connection.connection.driver_connection, "closed", False):
                    connection.invalidate()
                raise

    def _alone(self, job: _Job) -> _Result:
        try:
            with self._begun() as connection:
                return _Result(job.future, job.work(connection) if job.work else None)
        except Exception as error:
            return _Result(job.future, error=error)


def _resolve(results: list[_Result]) -> None:
    for result in results:
        if result.future is None or result.future.done():  # the caller gave up waiting; what it asked for is done all the same
            continue
        if result.error is None:
            result.future.set_result(result.value)
        else:
            result.future.set_exception(result.error)
