"""A chat with the bot below the engine: messages in, replies out, each in a transaction of a real database."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, select

from bot.kinds.fact import Fact, Value
from bot.message import BANGKOK, Attachment, Message
from bot.reply import Card, Carousel, Choice, Push, Reply, Text, plain
from handlers import dispatch
from models.project_file import read_project
from models.store import Store
from models.store.base import table

PROJECT = Path(__file__).parents[2] / "bot" / "data" / "project_2563.toml"
NOON = datetime(2020, 6, 1, 12, 0, tzinfo=BANGKOK)
_numbers = count(1)


@dataclass
class Chat:
    """People and the bot, on one database; `at` is the time of the next message and moves on by a minute."""

    database: Engine
    at: datetime = NOON
    log: list[Message] = field(default_factory=list)

    def load(self, path: Path = PROJECT) -> "Chat":
        """The project of a file, stored."""
        with self.database.begin() as connection:
            Store(connection, "", "", self.at, self.at).save_project(read_project(path))
        return self

    def invite(self, role: str, district: str | None = None) -> str:
        """A new invitation code."""
        with self.database.begin() as connection:
            return Store(connection, "", "", self.at, self.at).invite(role, district)[0].code

    def enrol(self, person: str, district: str | None, role: str = "officer") -> str:
        """Makes an account an officer without the talk; returns the account."""
        with self.database.begin() as connection:
            store = Store(connection, person, person, self.at, self.at)
            store.see()
            store.take_post(store.invite(role, district)[0])
        return person

    def store(self, person: str, connection: object) -> Store:
        """The store as one person, at the chat's time."""
        return Store(connection, person, person, self.at, self.at)  # type: ignore[arg-type]

    def knows(self, district: str | None, kind: str, /, **slots: Value) -> None:
        """A fact saved without the talk, said now by headquarters; the clock goes on by a minute."""
        number = next(_numbers)
        with self.database.begin() as connection:
            store = self.store("hq", connection)
            store.write(Fact(kind, district, slots), store.keep_report(f"k{number}", f"k{number}", f"{kind} {district}"))
        self.at += timedelta(minutes=1)

    def send(self, person: str, lane: str = "", **parts: object) -> list[Reply | Push]:
        """What the bot answers to one event; the clock goes on by a minute."""
        number = next(_numbers)
        filled = {"kind": "text", "message_id": f"m{number}", **parts}
        message = Message(f"e{number}", lane or person, person, said_at=self.at, **filled)  # type: ignore[arg-type]
        self.log.append(message)
        with self.database.begin() as connection:
            replies = dispatch(message, Store(connection, person, lane or person, self.at, self.at))
        self.at += timedelta(minutes=1)
        return replies

    def says(self, person: str, text: str, **parts: object) -> str:
        """The bot's answer to a text, as plain text."""
        return words(self.send(person, text=text, **parts))

    def presses(self, person: str, data: str, picked: str = "") -> str:
        """The bot's answer to a button, as plain text."""
        return words(self.send(person, kind="press", data=data, picked=picked))

    def taps(self, person: str, label: str, replies: list[Reply | Push]) -> str:
        """The answer to the button or quick reply called `label` among the replies."""
        choice = next(each for each in choices(replies) if each.label == label)
        return self.presses(person, choice.press) if choice.press else self.says(person, choice.say)

    def sends_file(self, person: str, name: str, path: str = "content/ab", fault: str = "") -> str:
        """The bot's answer to a file that was fetched."""
        return words(self.send(person, kind="file", attachment=Attachment(f"f{next(_numbers)}", name, 10, path, "", fault)))

    def kept(self, *tables: type, **only: object) -> str:
        """All that some tables hold, as text; of the rows with these values only."""
        with self.database.connect() as connection:
            found = [connection.execute(select(table(each)).filter_by(**only)).all() for each in tables]
        return "\n".join(str(row) for rows in found for row in rows)

    def last_id(self) -> str:
        """The id of the last message sent."""
        return self.log[-1].message_id


def words(replies: list[Reply | Push]) -> str:
    """All replies as plain text; pushes name whom they go to."""
    return "\n".join(f"→{each.to}: " + "\n".join(map(plain, each.replies)) if isinstance(each, Push) else plain(each) for each in replies)


def choices(replies: list[Reply | Push]) -> list[Choice]:
    """Every button and quick reply of the replies, in order."""
    found: list[Choice] = []
    for reply in replies:
        match reply:
            case Text():
                found += reply.choices
            case Card():
                found += [*reply.buttons, *reply.choices]
            case Carousel():
                found += [*(button for card in reply.cards for button in card.buttons), *reply.choices]
    return found
