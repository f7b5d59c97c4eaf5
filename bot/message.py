"""What came in: one event of a chat, in the program's own words. Knows nothing of LINE's JSON."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Literal

BANGKOK = timezone(timedelta(hours=7), "Asia/Bangkok")  # no daylight saving since 1920

Kind = Literal[
    "text", "press", "follow", "unfollow", "join", "leave", "unsend", "edited",
    "image", "video", "audio", "file", "sticker", "location", "timer", "unknown",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo or file: LINE's message id, the name and size (bytes) as sent, "" and 0 when not told.

    Photos and files are fetched before they are handled: `path` (relative to BOT_DATA) and `type` (MIME, from the content itself)
    are then set, or `fault` says why there is none: gone, large, slow, empty, or type (none that we take).
    """

    message_id: str
    name: str = ""
    size: int = 0
    path: str = ""
    type: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One thing a person did in one chat. `said_at` is LINE's timestamp (aware, UTC); `lane` is the chat's id.

    `press` carries a button's postback `data` and, from the date picker, `picked` (YYYY-MM-DD). `quoted` is the id of the
    message this one quotes; for `unsend` and `edited`, `message_id` names the message that was withdrawn or changed.
    `timer` is an event of our own: `data` says which. In a group `called` tells whether the bot was meant.
    """

    event_id: str
    lane: str
    person: str
    kind: Kind
    said_at: datetime
    text: str = ""
    message_id: str = ""
    quoted: str = ""
    data: str = ""
    picked: str = ""
    group: bool = False
    called: bool = True
    attachment: Attachment | None = None

    @property
    def today(self) -> date:
        """The day the message speaks of: its own, in Bangkok."""
        return self.said_at.astimezone(BANGKOK).date()
