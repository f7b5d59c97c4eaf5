"""What is still to do: events that came in, answers that go out, timers, content to fetch, and who works on which chat.

A row is born in the state NEW (0) and ends in another; partial indexes hold what is still to do. Moments that only order work
(`received`, `due`, `until`) are epoch seconds: by the database's clock on PostgreSQL, by the one process's on SQLite.
"""

from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field, SQLModel

from models.columns import Moment

NEW: Final = 0
DONE: Final = 1  # inbox: handled; outbox: LINE took it; content: stored
PARKED: Final = 2  # inbox: failed each time, answered with an apology, kept for headquarters; outbox, content: given up, see `reason`
WAITING: Final = 3  # inbox: its photo or file is being fetched
UNSURE: Final = 4  # outbox: a reply that may have arrived; never repeated
ERASED: Final = 5  # content: its message was unsent or erased; the sweep deletes it with its file, unless another message sent the same

_TODO = text("state = 0")


class Inbox(SQLModel, table=True):
    """One event: LINE's raw JSON, or a timer that came due; `body` is emptied once it is handled. `stamp`: when it happened (ms)."""

    __tablename__ = "inbox"
    id: int | None = Field(default=None, primary_key=True)
    event_id: str = Field(unique=True)
    lane: str
    stamp: int = Field(sa_type=BigInteger)
    received: float
    body: str
    state: int = NEW
    tries: int = 0
    reason: str = ""
    __table_args__ = (
        Index("inbox_todo", "lane", "stamp", "id", sqlite_where=_TODO, postgresql_where=_TODO),
        Index("inbox_received", "received"),
        Index("inbox_parked", "id", sqlite_where=text("state = 2"), postgresql_where=text("state = 2")),
    )


class Outbox(SQLModel, table=True):
    """One call to LINE: up to five message objects as JSON for one chat, in the order of the chat.

    `reply_token` None means push. `received` is when the token came. `doubt`: an earlier try may have arrived.
    `about` names, a line a message, what each speaks of. `how` ends as reply or push.
    """

    __tablename__ = "outbox"
    id: int | None = Field(default=None, primary_key=True)
    lane: str
    body: str
    about: str = ""
    reply_token: str | None = None
    received: float
    retry_key: str
    state: int = NEW
    tries: int = 0
    doubt: bool = False
    due: float = 0
    made: float
    how: str = ""
    reason: str = ""
    __table_args__ = (
        Index("outbox_todo", "lane", "id", sqlite_where=_TODO, postgresql_where=_TODO),
        Index("outbox_made", "made"),
    )


class Lane(SQLModel, table=True):
    """A chat that somebody works on, until when; no row means that it is free."""

    __tablename__ = "lane"
    lane: str = Field(primary_key=True)
    owner: str
    until: float


class Timer(SQLModel, table=True):
    """An event of our own that comes due once, by the process clock: cancel deletes it, snooze changes `due`."""

    __tablename__ = "timer"
    key: str = Field(primary_key=True)
    lane: str
    due: datetime = Field(sa_type=Moment, index=True)
    body: str = ""


class Sent(SQLModel, table=True):
    """A message of the bot by the id LINE gave it, so that quoting it finds what it was about (report:12)."""

    __tablename__ = "sent"
    message_id: str = Field(primary_key=True)
    lane: str
    about: str = ""
    at: float


class Content(SQLModel, table=True):
    """A photo or file that LINE holds for a while: to fetch, stored under its hash, or given up (`fault`)."""

    __tablename__ = "content"
    message_id: str = Field(primary_key=True)
    event_id: str
    lane: str
    name: str = ""
    state: int = NEW
    tries: int = 0
    asked: float
    due: float = 0
    sha256: str = ""
    type: str = ""
    size: int = 0
    fault: str = ""
    __table_args__ = (Index("content_todo", "due", sqlite_where=_TODO, postgresql_where=_TODO),)
