"""The sweep, once a second: timers that came due become events, work that nobody does is found, what is settled long ago is forgotten."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import orjson
from sqlalchemy import Connection, delete, select

from bot.line.content import place
from bot.work.queue import FAR, Arrival, Queue, Statement
from models.queue import Timer
from models.store.base import table

DAY = 86400.0
KEEP = 14 * DAY  # settled rows, later than LINE redelivers: their ids tell a duplicate
KEEP_PARKED = 90 * DAY  # what headquarters has not looked at
KEEP_SENT = 400 * DAY  # a message of the bot can be quoted for a fiscal year
BATCH = 500  # rows forgotten in one transaction

_LOST = Statement(
    "SELECT todo.lane FROM (SELECT lane FROM inbox WHERE state = 0 UNION SELECT lane FROM outbox WHERE state = 0"
    " AND (due <= {now} OR due > {now} + :far)) todo LEFT JOIN lane ON lane.lane = todo.lane"
    " WHERE lane.lane IS NULL OR lane.until < {now} OR lane.until > {now} + :far LIMIT 500"
)
_STALE_LANES = Statement("DELETE FROM lane WHERE until < {now} - :day")
_OLD_IN = Statement(
    "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE received < {now} - :keep AND (state = 1 OR (state = 2 AND"
    " received < {now} - :parked)) ORDER BY received LIMIT :batch)"
)
_OLD_OUT = Statement(
    "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE made < {now} - :keep AND state <> 0 ORDER BY made LIMIT :batch)"
)
_OLD_SENT = Statement("DELETE FROM sent WHERE message_id IN (SELECT message_id FROM sent WHERE at < {now} - :sent LIMIT :batch)")
_NOBODYS = Statement(
    "UPDATE content SET state = 5, name = '' WHERE state IN (1, 2) AND asked < {now} - :parked"
    " AND NOT EXISTS (SELECT 1 FROM report WHERE report.message_id = content.message_id)"
)
_ERASED = Statement(
    "SELECT message_id FROM content WHERE state = 5 AND NOT EXISTS (SELECT 1 FROM content WHERE state = 0) LIMIT :batch"
)
_TO_DROP = Statement(
    "SELECT sha256, type FROM content WHERE message_id = :message AND state = 5 AND NOT EXISTS (SELECT 1 FROM content WHERE state = 0)"
)
_SENT_TOO = Statement("SELECT 1 FROM content WHERE sha256 = :sha256 AND state <> 5")
_DROP = Statement("DELETE FROM content WHERE message_id = :message AND state = 5")
_COUNTS = Statement(
    "SELECT 'inbox_waiting', COUNT(*), COALESCE(MAX({now} - received), 0) FROM inbox WHERE state = 0 UNION ALL"
    " SELECT 'outbox_waiting', COUNT(*), COALESCE(MAX({now} - made), 0) FROM outbox WHERE state = 0 UNION ALL"
    " SELECT 'content_waiting', COUNT(*), COALESCE(MAX({now} - asked), 0) FROM content WHERE state = 0 UNION ALL"
    " SELECT 'inbox_parked', COUNT(*), COALESCE(MAX({now} - received), 0) FROM inbox WHERE state = 2"
)


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many rows of a kind wait and how old the oldest is, in seconds."""

    count: int
    age: float


def due_timers(queue: Queue, now: datetime, connection: Connection) -> tuple[str, ...]:
    """Turns the timers due by the process clock into events of their chats; the chats. Of several processes each takes its own."""
    timer = table(Timer)
    query = select(timer).where(timer.c.due <= now).order_by(timer.c.due).limit(100).with_for_update(skip_locked=True)
    rows = connection.execute(query).fetchall()
    for row in rows:
        due = row.due.astimezone(UTC)
        body = orjson.dumps({"timer": row.key, "lane": row.lane, "due": due.isoformat(), "data": row.body}).decode()
        stamp = int(due.timestamp() * 1000)
        queue.arrive(connection, [Arrival(f"timer:{row.key}:{due.isoformat()}", row.lane, stamp, body)])
        connection.execute(delete(timer).where(timer.c.key == row.key))
    return tuple(row.lane for row in rows)


def lost(queue: Queue, connection: Connection) -> tuple[str, ...]:
    """Chats with work that nobody does: left by a process that died, or made by another."""
    return tuple(row[0] for row in queue.run(_LOST, connection, far=FAR).fetchall())


def forget(queue: Queue, connection: Connection) -> int:
    """Deletes a batch of what was settled long ago; how many rows."""
    queue.run(_STALE_LANES, connection, day=DAY)
    limits = {"keep": KEEP, "parked": KEEP_PARKED, "sent": KEEP_SENT, "batch": BATCH}
    return sum(queue.run(statement, connection, **limits).rowcount for statement in (_OLD_IN, _OLD_OUT, _OLD_SENT))


def erased(queue: Queue, connection: Connection) -> tuple[str, ...]:
    """Messages with a file that were unsent or erased, or made no report long ago; none while a file is being fetched.

    Which may be one of them, and is in its place before its row says so.
    """
    queue.run(_NOBODYS, connection, parked=KEEP_PARKED)
    return tuple(message for (message,) in queue.run(_ERASED, connection, batch=BATCH).fetchall())


def drop_files(queue: Queue, data: Path, messages: Sequence[str], connection: Connection) -> int:
    """Deletes the files of messages, unless another message sent the same; how many rows.

    Their erasing is on disk already: were it of the same transaction, it might be taken back when the file is gone.
    """
    dropped = 0
    for message in messages:
        row = queue.run(_TO_DROP, connection, message=message).fetchone()
        if row is None:
            continue
        sha256, kind = row
        if sha256 and queue.run(_SENT_TOO, connection, sha256=sha256).fetchone() is None:
            (data / place(sha256, kind)).unlink(missing_ok=True)
        dropped += queue.run(_DROP, connection, message=message).rowcount
    return dropped


def drop_parts(data: Path) -> None:
    """Deletes what a download that died with its process left behind."""
    for part in (data / "content").glob("part-*"):
        if part.stat().st_mtime < time.time() - DAY:
            part.unlink(missing_ok=True)


def backlog(queue: Queue, connection: Connection) -> Mapping[str, Backlog]:
    """What waits, by name."""
    return {name: Backlog(count, max(0.0, age)) for name, count, age in queue.run(_COUNTS, connection).fetchall()}
