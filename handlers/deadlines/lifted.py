"""A deadline that is taken back by name: ยกเลิกกำหนดส่งแบบ 2; one by a tap or a yes, of several the one that is tapped.

Must not know how a deadline is set, nor how the one that a message just set is taken back.
"""

from bot.deadlines import Due
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, LABEL_LIMIT, Choice, Push, Reply, Text, fit
from bot.texts import Texts
from bot.thai.show import show_date
from handlers.deadlines import owed
from models.store import Store
from models.store.reminders import Proposed

say = Texts(__file__)


def lift(reading: Reading, store: Store) -> list[Reply | Push]:
    """The question which deadline is taken back, a button each of those that an undo may mean; whether, where only one is meant."""
    if not store.is_hq:
        return [Text(say("only_hq"))]
    meant = [due for due in store.deadlines() if owed.meant(due, reading)][:CHOICES_LIMIT]
    if not meant:
        return [Text(say("none"))]
    if len(meant) == 1:
        return [_ask(meant[0], store)]
    taps = tuple(Choice(fit(owed.subject(due.about, due.document), LABEL_LIMIT), press=f"v1|remind-lift|{due.id}") for due in meant)
    return [Text(say("lift", lines="\n".join(map(_line, meant))), taps)]


def _line(due: Due) -> str:
    return say("due_line", subject=owed.subject(due.about, due.document), day=show_date(due.due))


def _ask(due: Due, store: Store) -> Text:
    store.ask("confirm", intent="deadline", held={"proposal": store.propose("deadline", {"lift": due.id})})
    return Text(say("lift_one", due=_line(due)), (Choice(say.label("lift"), press=f"v1|remind-lift|{due.id}"),))


def answered(agreed: bool, proposal: Proposed, message: Message, store: Store, *, aside: bool) -> list[Reply | Push]:
    """What a typed yes or no does to a deadline that was to be taken back; a yes behind anything else asks anew."""
    store.settle_proposal(proposal.id, "answered" if agreed else "dropped")
    _forget(store)
    due = store.deadline(int(proposal.body["lift"])) if agreed and aside else None
    if due is not None:
        return [_ask(due, store)]
    return press(message, int(proposal.body["lift"]), store) if agreed else [Text(say("kept"))]


def press(message: Message, number: int, store: Store) -> list[Reply | Push]:
    """Takes one deadline back; the one that it replaced holds again."""
    due = store.deadline(number)
    if not store.is_hq:
        return [Text(say("only_hq"))]
    _forget(store)
    if due is None:
        return [Text(say("settled_taken"))]
    lines = [say("taken_back", subject=_line(due))]
    if (before := store.take_back_deadline(due)) is not None:
        lines.append(holds_again(before, store))
    return [Text("\n".join(lines))]


def holds_again(due: Due, store: Store) -> str:
    """That a deadline holds again, which another had replaced."""
    return say("again", subject=owed.subject(due.about, due.document), when=owed.when(due, store.today))


def _forget(store: Store) -> None:
    last = store.asked()
    if last is not None and last.intent == "deadline":
        store.forget_question()
