"""Fetching photos and files, work of its own beside the chats: an event with content is handled once its content is there or given up."""

import asyncio
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from bot.line import content
from bot.line.content import SECONDS, Fetched
from bot.line.send import Sender, back_off
from bot.work import log
from bot.work.commit import Commits
from bot.work.queue import Queue, Statement
from bot.work.worker import Worker
from models.queue import DONE, PARKED

AT_ONCE = 4
PATIENCE = 180.0  # seconds after which content that LINE does not give is given up

_TAKE = Statement(
    "UPDATE content SET due = {now} + :lease, tries = tries + 1 WHERE message_id IN (SELECT message_id FROM content"
    " WHERE state = 0 AND (due <= {now} OR due > {now} + :far) ORDER BY asked LIMIT :count) AND state = 0"
    " AND (due <= {now} OR due > {now} + :far) RETURNING message_id, event_id, lane, tries, {now} - asked"
)
_AGAIN = Statement("UPDATE content SET due = {now} + :delay WHERE message_id = :message AND state = 0")
_END = Statement(  # 5: its message was unsent meanwhile
    "UPDATE content SET sha256 = :sha256, type = :type, size = :size, fault = :fault,"
    " state = CASE WHEN EXISTS (SELECT 1 FROM inbox WHERE event_id = :event AND state = 1) THEN 5 ELSE :state END"
    " WHERE message_id = :message AND state = 0"
)
_READY = Statement("UPDATE inbox SET state = 0 WHERE event_id = :event AND state = 3")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Content to fetch now; `age`: seconds since it was asked for."""

    message_id: str
    event_id: str
    lane: str
    tries: int
    age: float


class Fetching:
    """The downloads of this process, a few at once."""

    def __init__(self, commits: Commits, queue: Queue, sender: Sender, worker: Worker, data: Path) -> None:
        self.commits, self.queue, self.sender, self.worker, self.data = commits, queue, sender, worker, data
        self._tasks: set[asyncio.Task[None]] = set()
        self._looking = False

    def look(self) -> None:
        """Sees whether there is something to fetch and room to do it."""
        if not self._looking and len(self._tasks) < AT_ONCE:
            self._looking = True
            self._start(self._take())

    async def stop(self) -> None:
        """Breaks the downloads off; they are fetched again later."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(self, work) -> None:  # type: ignore[no-untyped-def]  # a coroutine
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _take(self) -> None:
        try:
            wanted = await self.commits.run(partial(self._claim, AT_ONCE + 1 - len(self._tasks)))
        except Exception as error:
            log.warning("content not looked for", reason=log.where(error))
            return
        finally:
            self._looking = False
        for each in wanted:
            self._start(self._fetch(each))

    async def _fetch(self, wanted: Wanted) -> None:
        try:
            found = await content.fetch(self.sender, wanted.message_id, self.data)
        except Exception as error:  # whatever it is, its patience ends
            log.warning("content not stored", reason=log.where(error))
            found = Fetched(again=True)
        if found.again and wanted.age > PATIENCE:
            found = Fetched(fault="slow")
        try:
            await self.commits.run(partial(self._settle, wanted, found))
        except Exception as error:  # its lease ends and it is fetched again
            log.warning("content not settled", reason=log.where(error))
            return
        if not found.again:
            log.info("content", chat=log.short(wanted.lane), fault=found.fault, type=found.type, size=found.size, tries=wanted.tries)
            self.worker.kick(wanted.lane)
            self.look()
        else:
            asyncio.get_running_loop().call_later(back_off(wanted.tries) + 0.05, self.look)

    def _claim(self, count: int, connection: Connection) -> list[Wanted]:
        rows = self.queue.run(_TAKE, connection, lease=1.5 * SECONDS, far=2 * SECONDS, count=count).fetchall()
        return [Wanted(*row) for row in rows]

    def _settle(self, wanted: Wanted, found: Fetched, connection: Connection) -> None:
        if found.again:
            self.queue.run(_AGAIN, connection, message=wanted.message_id, delay=back_off(wanted.tries))
            return
        self.queue.run(
            _END, connection, message=wanted.message_id, event=wanted.event_id, state=PARKED if found.fault else DONE,
            sha256=found.sha256, type=found.type, size=found.size, fault=found.fault,
        )  # fmt: skip
        self.queue.run(_READY, connection, event=wanted.event_id)
