"""Inbox, outbox and lanes as statements: what arrives, whose turn it is, what is sent. One transaction's part each; commits nothing.

The statements go to the driver's own connection, which sqlite3 and psycopg share as `execute`: twice as fast as through SQLAlchemy.
"""

import re
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from bot.line.content import place
from bot.line.send import TIMEOUT, Letter, Outcome
from bot.message import Attachment
from models.queue import DONE, NEW, PARKED, UNSURE

LEASE = 20.0  # seconds: more than twice what a call to LINE may take
FAR = 90.0  # seconds: a lease or back-off further ahead was set by a clock that has jumped
assert LEASE > 2 * TIMEOUT


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event to store. `body` is the raw JSON, "" of what only its id is kept of; `content` names a message to fetch."""

    event_id: str
    lane: str
    stamp: int
    body: str
    state: int = NEW
    content: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The next event of a lane; `age` is seconds since it was received."""

    id: int
    event_id: str
    body: str
    received: float
    age: float
    tries: int


class Statement:
    """One statement for both drivers: `:name` parameters, {now} the clock that all processes of the database share."""

    def __init__(self, sql: str) -> None:
        self._lite = sql.replace("{now}", ":now")
        named = re.sub(r":(\w+)", r"%(\1)s", sql.replace("%", "%%"))
        self._post = named.replace("{now}", "CAST(EXTRACT(EPOCH FROM clock_timestamp()) AS double precision)")

    def __call__(self, connection: Connection, postgres: bool, **values: Any) -> Any:
        """The driver's cursor."""
        driver: Any = connection.connection.driver_connection
        return driver.execute(self._post if postgres else self._lite, values)


_ARRIVE = Statement(
    "INSERT INTO inbox(event_id, lane, stamp, received, body, state, tries, reason)"
    " VALUES(:event, :lane, :stamp, {now}, :body, :state, 0, '') ON CONFLICT(event_id) DO NOTHING"
)
_FETCH = Statement(
    "INSERT INTO content(message_id, event_id, lane, name, state, tries, asked, due, sha256, type, size, fault)"
    " VALUES(:message, :event, :lane, :name, 0, 0, {now}, 0, '', '', 0, '') ON CONFLICT(message_id) DO NOTHING"
)
_CLAIM = Statement(
    "INSERT INTO lane(lane, owner, until) VALUES(:lane, :me, {now} + :lease) ON CONFLICT(lane) DO UPDATE SET owner = excluded.owner,"
    " until = excluded.until WHERE lane.owner = :me OR lane.until < {now} OR lane.until > {now} + :far"
)
_FREE = Statement("DELETE FROM lane WHERE lane = :lane AND owner = :me")
_REST = Statement("UPDATE lane SET owner = '', until = {now} + :seconds WHERE lane = :lane AND owner = :me")
_LETTER = Statement(
    "SELECT id, body, reply_token, retry_key, {now} - received, {now} - made, tries, doubt, due - {now} FROM outbox"
    " WHERE lane = :lane AND state = 0 ORDER BY id LIMIT 1"
)
_TRY = Statement("UPDATE outbox SET tries = tries + 1, doubt = :yes WHERE id = :id")
_EVENT = Statement(
    "SELECT id, event_id, body, received, {now} - received, tries FROM inbox WHERE lane = :lane AND state = 0 ORDER BY stamp, id LIMIT 1"
)
_DONE = Statement("UPDATE inbox SET state = 1, body = '' WHERE id = :id")
_FAILED = Statement("UPDATE inbox SET tries = tries + 1, reason = :reason WHERE id = :id AND state = 0")
_PARK = Statement("UPDATE inbox SET state = 2, reason = :reason WHERE id = :id AND state = 0")
_POST = Statement(
    "INSERT INTO outbox(lane, body, about, reply_token, received, retry_key, state, tries, doubt, due, made, how, reason)"
    " VALUES(:lane, :body, :about, :token, :received, :key, 0, :tries, :doubt, 0, {now}, '', '') RETURNING id"
)
_SETTLED = Statement(
    "UPDATE outbox SET state = :state, how = :how, reason = :reason, doubt = :doubt, body = '' WHERE id = :id RETURNING about"
)
_KEPT = Statement("UPDATE outbox SET state = :state, reason = :reason, doubt = :doubt WHERE id = :id RETURNING about")
_AGAIN = Statement("UPDATE outbox SET due = {now} + :delay, reason = :reason, doubt = :doubt WHERE id = :id")
_TO_PUSH = Statement("UPDATE outbox SET reply_token = NULL, due = 0, reason = :reason, doubt = :doubt WHERE id = :id")
_SENT = Statement("INSERT INTO sent(message_id, lane, about, at) VALUES(:message, :lane, :about, {now}) ON CONFLICT(message_id) DO NOTHING")
_CONTENT = Statement("SELECT name, sha256, type, size, fault FROM content WHERE message_id = :message AND state <> 0")
_OURS = Statement("SELECT 1 FROM sent WHERE message_id = :message AND lane = :lane")


class Queue:
    """The statements for one database, as one process: `me` owns its lanes."""

    def __init__(self, *, postgres: bool, tick: Callable[[], float]) -> None:
        self.postgres, self._tick = postgres, tick
        self.me = uuid.uuid4().hex[:12]

    def run(self, statement: Statement, connection: Connection, /, **values: Any) -> Any:
        """The cursor of a statement; every one may use {now}."""
        return statement(connection, self.postgres, now=self._tick(), **values)

    def arrive(self, connection: Connection, arrivals: Sequence[Arrival]) -> None:
        """Stores events that are not there yet, and what must be fetched for them."""
        for each in arrivals:
            stored = self.run(
                _ARRIVE, connection, event=each.event_id, lane=each.lane, stamp=each.stamp, body=each.body, state=each.state
            ).rowcount
            if stored == 1 and each.content:
                self.run(_FETCH, connection, message=each.content, event=each.event_id, lane=each.lane, name=each.name)

    def claim(self, connection: Connection, lane: str) -> bool:
        """Takes or keeps a lane for a lease; False when another process holds it. The row's lock lasts until the commit."""
        return bool(self.run(_CLAIM, connection, lane=lane, me=self.me, lease=LEASE, far=FAR).rowcount == 1)

    def free(self, connection: Connection, lane: str) -> None:
        """Gives a lane back."""
        self.run(_FREE, connection, lane=lane, me=self.me)

    def rest(self, connection: Connection, lane: str, seconds: float) -> None:
        """Lets nobody work on a lane for a while."""
        self.run(_REST, connection, lane=lane, me=self.me, seconds=seconds)

    def letter(self, connection: Connection, lane: str) -> tuple[Letter, float] | None:
        """The lane's first unsent letter, as its next try, and how many seconds it must still wait."""
        row = self.run(_LETTER, connection, lane=lane).fetchone()
        if row is None:
            return None
        number, body, token, key, age, old, tries, doubt, wait = row
        return Letter(number, lane, body, token, key, age, old, tries + 1, bool(doubt)), wait if wait < FAR else 0

    def tried(self, connection: Connection, letter: Letter) -> None:
        """Notes a try before it is made: if nothing more is heard of it, it may have arrived."""
        self.run(_TRY, connection, id=letter.id, yes=True)

    def event(self, connection: Connection, lane: str) -> Waiting | None:
        """The lane's next event, by when it happened."""
        row = self.run(_EVENT, connection, lane=lane).fetchone()
        return Waiting(*row) if row else None

    def done(self, connection: Connection, event: Waiting) -> None:
        """The event is handled; its words are forgotten."""
        self.run(_DONE, connection, id=event.id)

    def failed(self, connection: Connection, event: Waiting, reason: str) -> None:
        """One more try of an event went wrong."""
        self.run(_FAILED, connection, id=event.id, reason=reason)

    def park(self, connection: Connection, event: Waiting, reason: str) -> None:
        """Puts an event aside for headquarters, as it came."""
        self.run(_PARK, connection, id=event.id, reason=reason)

    def post(self, connection: Connection, lane: str, messages: str, about: str = "", token: str | None = None,
             received: float = 0, *, age: float = 0, now: bool = False) -> Letter:  # fmt: skip
        """A letter for a chat; with `now` the caller sends it as soon as this is committed, which counts as its first try."""
        key = str(uuid.uuid4())
        (number,) = self.run(
            _POST, connection, lane=lane, body=messages, about=about, token=token, received=received, key=key, tries=int(now), doubt=now
        ).fetchone()
        return Letter(number, lane, messages, token, key, age, 0)

    def settle(self, connection: Connection, lane: str, outcome: Outcome) -> str:
        """Notes what became of a try; what a letter spoke of that is given up and reached nobody, a line a message."""
        told = {"id": outcome.letter, "reason": outcome.reason, "doubt": outcome.doubt}
        if outcome.state == NEW and not outcome.token:
            self.run(_TO_PUSH, connection, **told)
        elif outcome.state == NEW:
            self.run(_AGAIN, connection, **told, delay=outcome.delay)
        elif outcome.state == DONE:
            (about,) = self.run(_SETTLED, connection, **told, state=DONE, how=outcome.how).fetchone() or ("",)
            for message, what in zip(outcome.ids, about.split("\n"), strict=False):
                self.run(_SENT, connection, message=message, lane=lane, about=what)
        else:  # kept as it was, for headquarters
            (about,) = self.run(_KEPT, connection, **told, state=outcome.state).fetchone() or ("",)
            return str(about) if outcome.state == PARKED else ""
        return ""

    def ours(self, connection: Connection, lane: str, message_id: str) -> bool:
        """Whether the bot sent this message in this chat."""
        return self.run(_OURS, connection, message=message_id, lane=lane).fetchone() is not None

    def fetched(self, connection: Connection, attachment: Attachment) -> Attachment:
        """The attachment with where its content lies, or why there is none."""
        row = self.run(_CONTENT, connection, message=attachment.message_id).fetchone()
        if row is None:
            return attachment
        name, sha256, kind, size, fault = row
        return replace(attachment, name=name, size=size or attachment.size, path=place(sha256, kind), type=kind, fault=fault)


__all__ = ["DONE", "LEASE", "NEW", "PARKED", "UNSURE", "Arrival", "Queue", "Statement", "Waiting"]
