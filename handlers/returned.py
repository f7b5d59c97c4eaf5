"""Returning a report: headquarters closes a report's facts with a reason, and its sender is told.

Knows who may and what is said to whom. What becomes of the facts is the ledger's business.
"""

from bot.message import Message
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import ask as questions
from handlers import show
from models.store import Store
from models.values import Said

say = Texts(__file__)
SHOWN = 5
LONGEST = 200


def choices(reports: tuple[Said, ...], store: Store) -> tuple[Choice, ...]:
    """Headquarters' quick replies that return one of the latest reports of others."""
    if not store.is_hq:
        return ()
    standing = [said for said in reports if said.undone_at is None and said.person != store.person]
    return tuple(Choice(say("return", number=said.id), press=f"v1|return|{said.id}") for said in standing[:SHOWN])


def ask(number: int, store: Store) -> list[Reply]:
    """The question for the reason."""
    refused = _refused(store.report(number), store)
    if refused:
        return [Text(refused)]
    store.ask("reason", intent="return", held={"report": number})
    return [Text(say("why", number=number), (Choice(say.label("drop"), say=say.label("drop")),))]


def _refused(said: Said | None, store: Store) -> str:
    if not store.is_hq:
        return say("only_hq")
    if said is None:
        return say("gone")
    return say("before", moment=show.moment(said.undone_at)) if said.undone_at else ""


def told(number: int, message: Message, store: Store) -> list[Reply | Push]:
    """Closes the report's facts with the reason that was typed and tells its sender; what it had closed stands again."""
    store.forget_question()
    if questions.heard("cancel", message):
        return [Text(say("let_go", number=number))]
    said = store.report(number)
    refused = _refused(said, store)
    if refused or said is None:
        return [Text(refused)]
    reason = " ".join(message.text.split())[:LONGEST]
    withdrawn, again = store.withdraw(number)
    store.settle_drafts_of_report(number, "returned")
    store.mark_returned(number, reason)
    lines = [say("withdrawn", what=show.whole(known.district, known.kind, known.slots)) for known in withdrawn]
    lines += [say("again", what=show.whole(known.district, known.kind, known.slots)) for known in again]
    there = Text("\n".join([say("to_sender", number=number, reason=reason), *lines, say("what_now")]), about=f"report:{number}")
    return [Text("\n".join([say("done", number=number), *lines])), Push(said.person, (there,))]
