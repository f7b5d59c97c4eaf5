"""Timers: events of our own that come due once, as `Message(kind="timer")` in their lane. A repeating one sets its next itself."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, text

from models.columns import Moment
from models.queue import Timer
from models.store.base import Base, table

_SEEN_TO = text("INSERT INTO timer(key, lane, due, body) VALUES(:key, :lane, :due, :body) ON CONFLICT(key) DO NOTHING").bindparams(
    bindparam("due", type_=Moment)
)


@dataclass(frozen=True, slots=True)
class Waking:
    """A timer that has not come due: its key, chat, moment, and the data its message will carry."""

    key: str
    lane: str
    due: datetime
    data: str


class Timers(Base):
    """Timers by key; a prefix groups those of one purpose (remind:12:)."""

    def set_timer(self, key: str, lane: str, due: datetime, data: str = "") -> None:
        """Sets a timer, or moves the one that has this key."""
        self.drop_timer(key)
        self.connection.execute(insert(table(Timer)).values(key=key, lane=lane, due=due, body=data))

    def see_to_timer(self, key: str, lane: str, due: datetime, data: str = "") -> None:
        """Sets a timer where none has this key; of several processes that do so together, one sets it."""
        self.connection.execute(_SEEN_TO, {"key": key, "lane": lane, "due": due, "body": data})

    def drop_timer(self, key: str) -> bool:
        """Cancels a timer; False when none has this key."""
        timer = table(Timer)
        return self.connection.execute(delete(timer).where(timer.c.key == key)).rowcount > 0

    def timers(self, prefix: str = "") -> tuple[Waking, ...]:
        """The timers whose key begins with `prefix`, the earliest first."""
        timer = table(Timer)
        query = select(timer).where(timer.c.key.startswith(prefix, autoescape=True)).order_by(timer.c.due, timer.c.key)
        return tuple(Waking(row.key, row.lane, row.due, row.body) for row in self.all(query))
