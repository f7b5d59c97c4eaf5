"""Buttons: which function answers a press, as one printed table. A button that is out of date says what became of what it pointed at."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.message import Message
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from handlers import topics
from handlers.corrections import fix, which_fact
from handlers.documents import export
from handlers.obstacles import solved
from handlers.people import privacy, register
from handlers.reminders import remind
from handlers.reports import drafts, report
from handlers.rounds import rounds
from handlers.undoing import one_out, returned, undo
from models.store import Store

say = Texts(__file__)
Press = Callable[[Message, str, Store], Sequence[Reply | Push]]


def press(message: Message, store: Store) -> list[Reply | Push]:
    """The answer to a pressed button; its data is v1|verb|id."""
    version, _, rest = message.data.partition("|")
    verb, _, target = rest.partition("|")
    if store.post is None and verb != "erase":  # who has left the post may erase what is kept
        return [register.how(message, store)]
    for prefix, pressed in ROOMS.items():
        if version == "v1" and verb.startswith(prefix):
            return list(pressed(message, verb, target, store))
    if version != "v1" or verb not in PRESSES:
        return [Text(say("unknown"))]
    return list(PRESSES[verb](message, target, store))


def _number(act: Callable[[int, Store], Sequence[Reply | Push]]) -> Press:
    """An action on a numbered report or draft, as a press."""
    return lambda message, target, store: act(int(target), store) if target.isdigit() else [Text(say("unknown"))]


def _picked(message: Message, target: str, store: Store) -> list[Reply]:
    """What a day from the date picker does: `target` is d and a draft, or f and a fact."""
    if not message.picked or not target[1:].isdigit():
        return [Text(say("unknown"))]
    day, number = date.fromisoformat(message.picked), int(target[1:])
    if target.startswith("d"):
        return drafts.picked_for_draft(number, day, store)
    return fix.picked_for_fact(number, day, message, store)


def _remind(message: Message, verb: str, target: str, store: Store) -> list[Reply | Push]:
    return remind.press(message, verb, int(target), store) if target.isdigit() else [Text(say("unknown"))]


ROOMS: dict[str, Callable[[Message, str, str, Store], list[Reply | Push]]] = {
    "file-": export.press,
    "remind-": _remind,
    "round-": rounds.press,
}

PRESSES: dict[str, Press] = {
    "ahead": _number(drafts.mean_ahead),
    "confirm": _number(drafts.confirm_draft),
    "date": _picked,
    "drop": _number(drafts.drop_draft),
    "erase": privacy.erase,
    "fix": _number(fix.fix_report),
    "fixdraft": _number(drafts.fix_draft),
    "invite": register.invite,
    "menu": lambda message, target, store: [report.guided(store)],
    "new": lambda message, target, store: report.begin(target, store),
    "out": _number(one_out.press),
    "own": _number(drafts.mean_own),
    "proof": topics.proof,
    "return": _number(returned.ask),
    "returns": _number(returned.press),
    "solved": _number(solved.press),
    "slot": lambda message, target, store: fix.fix_slot(target, store),
    "which": which_fact.chosen,
    "undo": _number(undo.undo_report),
}
