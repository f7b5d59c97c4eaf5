"""Talking to the rooms of documents as the dispatcher does: a text is read, then edited or answered; a press goes by its verb."""

from datetime import datetime
from itertools import count

from sqlalchemy import Connection

from bot.message import Message
from bot.reading import read
from bot.reply import Card, Choice, Push, Reply, plain
from handlers.documents import export
from handlers.rounds import rounds
from tests.forms.season import as_person

_events = count(1)
ANSWERS = {"draft_round": rounds.draft_round, "export": export.export}


def says(connection: Connection, person: str, text: str, moment: datetime, *, group: bool = False) -> list[Reply | Push] | None:
    """The answer to a typed text; None when the open question leaves it to the dispatcher."""
    store = as_person(connection, person, moment)
    message = Message(f"E-doc-{next(_events)}", person, person, "text", moment, text=text, group=group)
    reading = read(text, message.today, store.post.district if store.post else None)
    last = store.asked()
    if last is not None and last.intent == "draft_round" and (edited := rounds.edit(message, reading, store)) is not None:
        return edited
    return ANSWERS[reading.intent](message, reading, store) if reading.intent in ANSWERS else None


def presses(connection: Connection, person: str, data: str, moment: datetime, *, group: bool = False) -> list[Reply | Push]:
    """The answer to a pressed button."""
    _, verb, target = data.split("|", 2)
    message = Message(f"E-doc-{next(_events)}", person, person, "press", moment, data=data, group=group)
    room = rounds if verb.startswith("round-") else export
    return room.press(message, verb, target, as_person(connection, person, moment))


def words(replies: list[Reply | Push] | None) -> str:
    """All that was answered, as plain text."""
    assert replies is not None
    return "\n".join(plain(reply) for reply in replies if not isinstance(reply, Push))


def card(replies: list[Reply | Push] | None) -> Card:
    """The card of an answer."""
    assert replies is not None
    return next(reply for reply in replies if isinstance(reply, Card))


def button(replies: list[Reply | Push] | None, label: str) -> Choice:
    """The button or quick reply of that label."""
    assert replies is not None
    found = [choice for reply in replies if not isinstance(reply, Push)
             for choice in (*getattr(reply, "buttons", ()), *reply.choices) if choice.label == label]  # fmt: skip
    assert found, f"no {label} in {words(replies)}"
    return found[0]
