"""The question which of several things a new number is of: แก้เป็น 3, of 12 plans and of 2 projects.

Knows its taps, which say the whole correction, and the words that name one of them. Must not know how a correction is stored.
"""

from collections.abc import Sequence
from decimal import Decimal

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reply import LABEL_LIMIT, Choice, Reply, Text, fit
from bot.texts import Texts
from bot.thai import clean, find
from handlers import show
from handlers.reports import report
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)


def asked(likely: Sequence[tuple[Known, Fact]], store: Store) -> Text:
    """The question, each thing with what it would become."""
    options = [(known, slot, value) for known, fact in likely for slot, value in fact.slots.items()]
    number = likely[0][0].report_id
    held = {"aside": True, "options": [[known.id, slot, str(value)] for known, slot, value in options]}
    store.ask("fix", report_id=number, held=held)
    lines = [show.whole(known.district, known.kind, known.slots) for known, _ in likely]
    choices = [
        Choice(fit(say("tap", kind=_kind(known), value=show.counted(slot, Decimal(str(value)))), LABEL_LIMIT),
               say=say("change", kind=_kind(known), value=show.counted(slot, Decimal(str(value)))))
        for known, slot, value in options
    ]  # fmt: skip
    return Text(say("which", what="\n".join(lines)), tuple(choices), f"report:{number}")


def told(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """The read-back when the message names one of them: หมายถึงโครงการ; None where it names none, or several."""
    if last.slot != "fix" or "options" not in last.held or message.quoted or _says_else(message):
        return None
    options = [(store.fact(int(number)), slot, value) for number, slot, value in last.held["options"]]
    standing = [(known, slot, value) for known, slot, value in options if known is not None and known.closed_at is None]
    named = [each for each in standing if any(word in message.text for word in say.table("words")[each[0].kind])]
    if len(named) != 1:
        return None
    fact, slot, value = named[0]
    store.forget_question()
    of_money = slot in ("amount", "percent", "disbursed")
    return report.change(message, fact, Fact(fact.kind, None, {slot: Decimal(value) if of_money else int(value)}), store)


def _says_else(message: Message) -> bool:
    """Whether a message holds a value of its own, denies or asks, or is too long to name one of them only."""
    words = say.table("words")
    return len(message.text) > words["longest"] or bool(find(clean(message.text))) or any(word in message.text for word in words["no"])


def _kind(known: Known) -> str:
    return str(say.table("short")[known.kind])
