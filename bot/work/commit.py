"""Group commit: functions that wait together share one transaction and one flush to disk; each alone again when one of them fails.

A function takes a connection and may run twice, so it must change nothing but the database.
"""

import asyncio
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

BATCH = 64
T = TypeVar("T")
Work = Callable[[Connection], T]


class Busy(Exception):
    """More events wait for their commit than can be promised."""


@dataclass(frozen=True, slots=True)
class _Job:
    work: Work[Any]
    future: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class _Result:
    future: asyncio.Future[Any]
    value: Any = None
    error: BaseException | None = None


class Commits:
    """The database threads of the process. `accept` refuses when `limit` calls wait; `run` never refuses."""

    def __init__(self, database: Engine, threads: int = 1, limit: int = 2000) -> None:
        self.database, self._count, self._limit = database, threads, limit
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Starts the threads."""
        self._loop = asyncio.get_running_loop()
        self._threads = [threading.Thread(target=self._serve, name=f"commit-{n}", daemon=True) for n in range(self._count)]
        for thread in self._threads:
            thread.start()

    async def stop(self) -> None:
        """Finishes what waits and ends the threads."""
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            await asyncio.to_thread(thread.join)

    @property
    def waiting(self) -> int:
        """How many functions wait for a transaction."""
        return self._queue.qsize()

    async def run(self, work: Work[T]) -> T:
        """What `work` returns, once its transaction is on disk; raises what it raised, with nothing changed."""
        future: asyncio.Future[T] = self._loop.create_future()
        self._queue.put(_Job(work, future))
        return await future

    async def accept(self, work: Work[T]) -> T:
        """As `run`, but raises Busy at once when too many wait already."""
        if self.waiting >= self._limit:
            raise Busy
        return await self.run(work)

    def _serve(self) -> None:
        while (first := self._queue.get()) is not None:
            jobs, more = self._drain(first)
            results = self._together(jobs)
            self._loop.call_soon_threadsafe(_resolve, results)
            if not more:
                return

    def _drain(self, first: _Job) -> tuple[list[_Job], bool]:
        """The first job and those that wait behind it; False when the end was among them."""
        jobs = [first]
        with suppress(queue.Empty):
            while len(jobs) < BATCH:
                job = self._queue.get_nowait()
                if job is None:
                    return jobs, False
                jobs.append(job)
        return jobs, True

    def _together(self, jobs: list[_Job]) -> list[_Result]:
        try:
            with self.database.begin() as connection:
                values = [job.work(connection) for job in jobs]
        except Exception as error:
            if len(jobs) == 1:
                return [_Result(jobs[0].future, error=error)]
            return [result for job in jobs for result in self._together([job])]
        return [_Result(job.future, value) for job, value in zip(jobs, values, strict=True)]


def _resolve(results: list[_Result]) -> None:
    for result in results:
        if result.future.done():  # the caller gave up waiting; what it asked for is done all the same
            continue
        if result.error is None:
            result.future.set_result(result.value)
        else:
            result.future.set_exception(result.error)
