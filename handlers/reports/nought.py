"""A nought too many or too few: the value that is meant is asked about once, and taken when it is confirmed.

Knows the question and its answer. Must not know how noughts are counted.
"""

from dataclasses import replace
from decimal import Decimal

from bot.kinds.fact import Fact, pack, unpack
from bot.ledger import Known
from bot.message import Message
from bot.reply import LABEL_LIMIT, Choice, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Money, Number, clean, find
from handlers import show
from handlers.answers import ask
from handlers.reports import report
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)


def asked(known: Known, meant: Fact, store: Store) -> Text:
    """Whether a value with a nought less, or more, is meant; a typed ใช่ takes it."""
    (slot, value), = meant.slots.items()
    store.ask("nought", known.kind, report_id=known.report_id, held={"known": known.id, "slots": pack(meant.slots)})
    shown = show.value(slot, value)
    choices = (Choice(fit(say("put_right", value=shown), LABEL_LIMIT), say=say("put_right", value=shown)),)
    return Text(say("asked", what=show.whole(known.district, known.kind, known.slots), value=shown), choices, f"report:{known.report_id}")


def none(question: Text) -> Text:
    """The question what shall be changed, where the value that stands has no nought to take away, or takes none: พิมพ์ 0 เกิน, of 44."""
    return replace(question, text=say("none", question=question.text))


def typed(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back of the number that is typed instead of ใช่: 20000, asked whether 20,000 is meant; None for anything else."""
    if last.slot != "nought" or message.quoted or not ask.is_bare_value(message.text):
        return None
    known, slots = store.fact(int(last.held["known"])), unpack(last.held["slots"])
    value = next(span.value for span in find(clean(message.text)) if isinstance(span.value, Number | Money))
    if known is None or known.closed_at is not None or value.hedge is not None or len(slots) != 1:
        return None
    (slot, asked_of), = slots.items()
    meant = Decimal(value.value) if isinstance(asked_of, Decimal) else int(value.value)
    return report.change(message, known, Fact(known.kind, None, {slot: meant}), store)


def confirmed(message: Message, last: AskedLast, store: Store) -> list[Reply]:
    """The read-back of the value that was asked about, once it is confirmed."""
    known = store.fact(int(last.held["known"]))
    if known is None or known.closed_at is not None:
        return [Text(say("gone"))]
    return report.change(message, known, Fact(known.kind, None, unpack(last.held["slots"])), store)
