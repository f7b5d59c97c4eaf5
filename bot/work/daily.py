"""What reminders need from outside: LINE's figure of this month's pushes, and that a daily run is always coming.

The run itself is a timer's event like any other; what it sends is decided in `handlers/reminders/nudge`.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.work import log
from bot.work.engine import Engine
from handlers.reminders import nudge
from models.store import Store

EVERY = 600.0  # seconds between two looks; a restart, a lost timer or a new month is noticed within that


class Daily:
    """Looks at the quota and the timer as long as the engine runs: start it after the engine, stop it before."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Sees to the daily run at once; the quota follows when LINE answers."""
        await self.engine.run(partial(keep, self.engine.clock.now(), None))
        self._task = asyncio.create_task(self._go())

    async def stop(self) -> None:
        """Ends the looking."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _go(self) -> None:
        while True:
            await self.look(self.engine.sender.quota)
            await asyncio.sleep(EVERY)

    async def look(self, read: Callable[[], Awaitable[tuple[int | None, int]]]) -> None:
        """Reads the quota and keeps it; without an answer the last figure and our own count go on."""
        try:
            quota = await read()
        except Exception as error:
            log.warning("quota not read", reason=log.where(error))
            quota = None
        try:
            await self.engine.run(partial(keep, self.engine.clock.now(), quota))
        except Exception as error:  # the database is away: the next look finds it, or the one after
            log.warning("daily run not looked after", reason=log.where(error))


def keep(now: datetime, quota: tuple[int | None, int] | None, connection: Connection) -> None:
    """Notes the quota, when there is one, and sets the daily timer if there is none."""
    store = Store(connection, nudge.SYSTEM, nudge.SYSTEM, now, now)
    if quota:
        store.note_quota(*quota)
    store.drop_old_links()
    nudge.begin(store)
