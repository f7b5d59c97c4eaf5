"""Which obstacle is gone, answered in words: อันที่ 2 ด้วย, ใช่แก้ได้แล้ว, ทั้งคู่; and what its button does.

Knows how one of those listed is named. Must not know how a report is taken back.
"""

import re
from dataclasses import replace

from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.following import told_last
from handlers.undoing import undo
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)


def answered(message: Message, last: AskedLast, store: Store) -> list[Reply] | None:
    """What was closed of the obstacles that are listed; None where the message names none of them."""
    if last.slot != "solved" or message.quoted or store.post is None:
        return None
    listed = [int(number) for number in last.held["reports"].split()]
    standing = [known for known in store.current(("obstacle",), store.post.district) if known.report_id in listed]
    meant = _meant(clean(ask.plain(message)).text, listed, standing)
    replies = [reply for known in meant for reply in _closed(known, store)]
    rest = [str(known.report_id) for known in standing if known not in meant]
    if meant and rest:
        store.ask("solved", "obstacle", held={"reports": " ".join(rest)})
    return replies or None


def one_gone(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """What was closed of the obstacles that were just told, by its place, อันแรกโอเคแล้ว; None for any other message."""
    if reading.intent != "other" or message.quoted or store.post is None or store.post.district is None:
        return None
    found = re.fullmatch(say.table("words")["gone"], clean(ask.plain(message)).text)
    told = told_last.told_last(store) if found is not None else ()
    if found is None or not told or any(known.kind != "obstacle" for known in told):
        return None
    standing = sorted(store.current(("obstacle",), store.post.district), key=lambda known: known.report_id)
    meant = _meant(found["which"], [known.report_id for known in standing], standing)
    return [reply for known in meant for reply in _closed(known, store)] or None


def press(number: int, store: Store) -> list[Reply]:
    """What the button of an obstacle that is gone does."""
    facts = store.facts_of_report(number)
    known = next((known for known in facts if known.kind == "obstacle" and known.closed_at is None), None)
    return _closed(known, store) if known is not None else undo.undo_report(number, store)


def _meant(text: str, listed: list[int], standing: list[Known]) -> list[Known]:
    """The obstacles that an answer names by number or place, all of them, or the only one that is left."""
    words = say.table("words")
    if re.fullmatch(words["all"], text):
        return standing
    if re.fullmatch(words["yes"], text):
        return standing if len(standing) == 1 else []
    found = re.fullmatch(words["one"], text)
    if found is None:
        return []
    number = int(found["number"] or 1)
    report = number if number in listed else listed[number - 1] if 0 < number <= len(listed) else 0
    return [known for known in standing if known.report_id == report]


def _closed(known: Known, store: Store) -> list[Reply]:
    """That an obstacle is gone; why not, where the report is not the person's to change."""
    replies = [each for each in undo.undo_kind(known.report_id, "obstacle", store) if not isinstance(each, Push)]
    gone = (now := store.fact(known.id)) is not None and now.closed_at is not None
    text = say("closed", what=show.whole(known.district, known.kind, known.slots))
    return [replace(each, text=text) if not n and gone and isinstance(each, Text) else each for n, each in enumerate(replies)]
