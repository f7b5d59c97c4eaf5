"""What headquarters types about a round that is signed, or drafted: เปิดรอบ 9, ถอนลงนาม, ดูร่างอีกที, แก้รอบ 9 อีกหน่อย, and its figures.

Knows the words. Must not know how a round is drafted, signed or opened.
"""

import re

from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers.corrections import pointed
from handlers.rounds import round_edits, round_lock, rounds
from handlers.undoing import undo
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_TOLD = ("report", "correct")
_ORDERS = ("other", "correct", "undo", "deny", "cancel_reminder", "draft_round")


def typed(message: Message, reading: Reading, last: AskedLast | None, store: Store) -> list[Reply | Push] | None:
    """The answer to what is typed about a round; None where a message is about something else."""
    if not store.is_hq or store.project is None or message.quoted:
        return None
    if reading.intent in _TOLD and any("round" in fact.slots for fact in reading.facts):
        locked = round_lock.of_signed(reading.facts, store)
        return [locked] if locked is not None else None
    if reading.intent not in _ORDERS:
        return None
    text = clean(message.text).text
    if (order := _order(text)) is not None:
        return _ordered(order, message, store)
    if reading.intent == "other" and round_edits.marked(message.text) and len(text) > round_edits.SHORTEST:
        return rounds.edit_open(message, reading, store)
    return None


def _order(text: str) -> str | None:
    """What is to be done with a round, "reopens", "unsigns", "drops" or "shows"; None where nothing is."""
    return next((name for name in ("unsigns", "drops", "reopens", "shows") if re.search(say.table("words")[name], text)), None)


def _ordered(order: str, message: Message, store: Store) -> list[Reply | Push] | None:
    """The button that opens the round again, where it is signed; its draft, where one waits."""
    comes = rounds.after_the_last(store)
    number = pointed.ordinal(message) or (comes if order == "shows" or store.open_round_draft(comes) is not None else comes - 1)
    if order != "unsigns" and store.open_round_draft(number) is not None:
        return rounds.draft_round(message, Reading("draft_round", round=number), store)
    if any(line.number == number and line.signed_at for line in store.rounds()):
        return [round_lock.offered(number, store, "opens")]
    if order == "drops" and (told := _told(number, store)) is not None:
        return list(undo.undo_report(told.report_id, store))
    return [Text(say("not_signed", number=number))] if order in ("unsigns", "drops") else None


def _told(number: int, store: Store) -> Known | None:
    """What headquarters reported of a round that it has not signed."""
    return next((known for known in store.current(("progress",), only=True) if known.slots.get("round") == number), None)
