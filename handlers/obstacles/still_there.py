"""An obstacle told before that is spoken of again: ปัญหาเรื่องประธานชุมชนยังไม่ได้แก้, a plea for help with it, ปัญหาเดิม.

Knows which one is meant, so that it is not stored twice. Must not know how one is told or closed.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import DATA_LIMIT, Choice, Reply, Text, units
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.people import register
from models.store import Store

say = Texts(__file__)
_A_WORD = 3  # letters: MIS


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """That an obstacle stands as it was told, where a message only names it and says so, or asks for help; None for any other message."""
    own = store.district
    if reading.intent not in ("report", "other") or own is None or message.quoted or any(fact.kind != "obstacle" for fact in reading.facts):
        return None
    text = clean(ask.plain(message)).text
    plea, still = (re.search(say.table("words")[each], text) for each in ("plea", "still"))
    if not (plea or still) or not any(word in text for word in say.table("words")["obstacle"]):
        return None
    standing = store.current(("obstacle",), own)
    meant = _named(text, standing)
    if not store.may_report_for(own):
        return None
    if not meant:
        return _not_told(text) if still and reading.intent == "other" else None
    lines = [say("line", number=known.report_id, text=known.slots["text"], told=show.day(known.said_at)) for known in meant]
    helps = [say("help", contact=register.contact(store))] if plea else []
    return [Text("\n".join([say("stands", who=show.who(own)), *lines, *helps]))]


def _not_told(text: str) -> list[Reply] | None:
    """The obstacle that is said to stand and was not told here, to be told with a tap."""
    what = re.sub(say.table("words")["still"], "", text)
    what = re.sub(say.table("words")["names"], "", what).strip()
    if len(what) < _A_WORD:
        return None
    words = say("told_so", what=what)
    return [Text(say("not_told", what=what), (Choice(say("tell"), say=words),) if units(words) <= DATA_LIMIT else ())]


def _named(text: str, standing: Sequence[Known]) -> list[Known]:
    """The one of the obstacles that words name and say no more of; all of them where they name none: ปัญหาเดิมยังอยู่."""
    rest = _bare(text)
    if not rest:
        return list(standing)
    shared = [(_common(rest, _bare(str(known.slots["text"]))), known) for known in standing]
    longest = max((len(same) for same, _ in shared), default=0)
    meant = [(same, known) for same, known in shared if len(same) == longest >= _A_WORD]
    return [known for same, known in meant if len(rest.replace(same, "")) < _A_WORD] if len(meant) == 1 else []


def _bare(text: str) -> str:
    """What is left of words without those that name any obstacle, say that it stands, or ask for help."""
    for each in ("plea", "still", "any"):
        text = re.sub(say.table("words")[each], "", text)
    return text


def _common(one: str, other: str) -> str:
    """The longest stretch that two texts share."""
    found = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    return one[found.a : found.a + found.size]
