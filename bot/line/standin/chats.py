"""Chats as LINE keeps them: who is there, what was said, what became of it. Knows no HTTP, no webhook and no rule of sending."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from itertools import count
from time import time_ns
from typing import Any, Literal

State = Literal["sent", "read", "failed", "unsent"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who uses LINE. `id` is the userId that the bot's provider sees."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Group:
    """A group chat: its id ("C…"), its name and the ids of its members, the bot not counted."""

    id: str
    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message of a chat. `sender` is "" for the bot; `message` is LINE's JSON of it, as sent or as the webhook carries it."""

    id: str
    lane: str
    sender: str
    at: datetime
    message: Mapping[str, Any]
    quoted: str = ""
    state: State = "sent"


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes behind a photo or file; `waits` answers of 202 come before them."""

    data: bytes
    type: str
    name: str = ""
    waits: int = 0


def line_id(key: str, kind: Literal["U", "C"] = "U") -> str:
    """The userId (U…) or group id (C…) of somebody in the demo, always the same for a key such as "bang_rak"."""
    return kind + sha256(key.encode()).hexdigest()[:32]


Watcher = Callable[[str, Any], None]


@dataclass
class Chats:
    """Everything said, by chat, in order; each change is told to the watchers."""

    said: dict[str, ChatMessage] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    strangers: set[str] = field(default_factory=set)
    blocked: set[str] = field(default_factory=set)
    contents: dict[str, Content] = field(default_factory=dict)
    watchers: set[Watcher] = field(default_factory=set)
    _ids: "count[int]" = field(default_factory=lambda: count(time_ns() // 1000))

    def new_id(self) -> str:
        """A message id: digits, growing, never one of an earlier run."""
        return str(next(self._ids))

    def add(self, said: ChatMessage) -> ChatMessage:
        """`said`, now part of its chat."""
        self.said[said.id] = said
        self.tell("said", said)
        return said

    def find(self, message_id: str) -> ChatMessage | None:
        """The message of this id, or None."""
        return self.said.get(message_id)

    def of(self, lane: str) -> list[ChatMessage]:
        """The messages of one chat, oldest first."""
        return [said for said in self.said.values() if said.lane == lane]

    def mark(self, message_id: str, state: State) -> None:
        """Change what became of a message; an unsent one loses its words and stays unsent."""
        said = self.said[message_id]
        if said.state == "unsent":
            return
        kept = {"type": said.message["type"]} if state == "unsent" else said.message
        self.contents.pop(message_id, None) if state == "unsent" else None
        self.said[message_id] = replace(said, state=state, message=kept)
        self.tell("said", self.said[message_id])

    def size(self, lane: str) -> int:
        """How many people a push to this chat reaches, and counts."""
        if lane in self.groups:
            return len(self.groups[lane].members)
        return 0 if lane in self.blocked else 1

    def knows(self, lane: str) -> bool:
        """Whether the bot may write there: a friend, one who was a friend, or a group it is in."""
        return lane in self.groups or (lane in self.people and lane not in self.strangers)

    def tell(self, kind: str, value: Any) -> None:
        """Pass a change on to everybody who watches."""
        for watcher in tuple(self.watchers):
            watcher(kind, value)
