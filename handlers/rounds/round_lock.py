"""A round that was signed off is opened again before anything of it is changed or taken back: its form and the ledger say the same.

Knows which facts are a signed round's, and what opening it notes. Must not know how a draft is shown.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.reply import Choice, Text
from bot.texts import Texts
from handlers import show
from models.store import Store
from models.store.documents import REOPENED, SIGNED, Mark, RoundDraft
from models.store.facts import end_of
from models.values import RoundLine

say = Texts(__file__)


def last_mark(number: int, store: Store) -> Mark | None:
    """What was done last with a round: signed off, or opened again; None where nothing was."""
    return next(iter(reversed(store.round_marks(store.said_at, number))), None)


def signed(facts: Iterable[Fact | Known], store: Store) -> Mark | None:
    """The sign-off of the signed round that one of the facts is of; None where none is."""
    for fact in facts:
        number = fact.slots.get("round") if fact.kind in (None, "progress") and fact.district is None else None
        mark = last_mark(number, store) if isinstance(number, int) else None
        if mark is not None and mark.action == SIGNED:
            return mark
    return None


def of_signed(facts: Iterable[Fact | Known], store: Store) -> Text | None:
    """That a round is signed, with the button that opens it, where one of the facts is of such a round; else None."""
    mark = signed(facts, store)
    return offered(mark.line.number, store) if mark is not None else None


def reopen(line: RoundLine, store: Store) -> RoundDraft:
    """Notes that the person opened a signed round again; its line, as the draft it becomes."""
    store.mark_round(line, REOPENED)
    return store.keep_round_draft(replace(line, signed_at=None), min(end_of(line.on), store.said_at))


def offered(number: int, store: Store, why: str = "locked") -> Text:
    """That a signed round stands as it is, and the button that opens it again; a typed yes does so too. `why` is "locked" or "opens"."""
    store.ask("shown", intent="draft_round", held={"signed": number, "reopens": True})
    mark = last_mark(number, store)
    when = say("at", moment=show.moment(mark.at)) if mark is not None else ""
    return Text(say(why, number=number, when=when), (Choice(say.label("reopen"), press=f"v1|round-reopen|{number}"),))
