"""The question how many came to a meeting, left open while a reminder or a leave is set: a bare 30 behind that still answers it.

Knows which question stays. Must not know what an answer does.
"""

from typing import Any

from bot.message import Message
from bot.reading import read
from bot.reading.answers.answer import WHY
from bot.reading.reading import Asked
from handlers.answers import ask
from models.store import Store
from models.values import AskedLast


def kept(store: Store) -> dict[str, Any]:
    """What is held of the question that is open now, beside what is asked or shown next; nothing where it is none of a meeting's people."""
    last = store.asked()
    if last is not None and last.slot == "shown" and "open" in last.held:
        return {"open": last.held["open"]}  # a second reminder
    stays = last is not None and last.slot == "attendees" and "fact" in last.held
    return {"open": [last.held["fact"], last.report_id]} if last is not None and stays else {}


def taken_up(message: Message, last: AskedLast | None, store: Store) -> AskedLast | None:
    """The question that a bare number answers: the one left open, else the last."""
    if last is None or last.slot != "shown" or "open" not in last.held or not ask.is_bare_value(message.text):
        return last
    if read(message.text, message.today, None, Asked("attendees", "meeting")).why != WHY:
        return last
    fact, report_id = last.held["open"]
    store.ask("attendees", "meeting", report_id=report_id, held={"fact": fact})
    return store.asked()
