"""A number said to be the right one: ไม่ถูกนะ 5000 ถูกแล้ว, where headquarters' 5,500 stands instead; 3 นะไม่ใช่ 30, where it is 3.

Knows how that is said, and what stands instead. Asks; must not know how a correction is stored.
"""

import re
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import LABEL_LIMIT, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Amount, Money, Number, clean, find
from handlers import show
from handlers.corrections import new_values, pointed, which_fact
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_READ_AS = ("deny", "other", "correct", "confirm")
_LATELY = 10  # reports, among which one's own number may be
_EXACT = ("amount", "percent", "disbursed")


def asks(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The question whether what stands shall go back to one's own number, with its tap; that the number stands already; else nothing."""
    if reading.intent not in _READ_AS or reading.facts or message.quoted or store.post is None or store.project is None:
        return []
    number = _said_right(message)
    found = _instead(number, store) if number is not None else []
    if number is None or len(found) != 1:
        return _stands(_not_the_other(message, store) if number is None else number, store)
    known, slot = found[0]
    value = Decimal(number) if slot in _EXACT else int(number)
    asked = which_fact.which((known,), Fact(None, None, {slot: value}), message, store)
    shown = show.counted(slot, Decimal(number))
    what, key = show.whole(known.district, known.kind, known.slots), "of_hq" if pointed.is_of_headquarters(known, store) else "of_another"
    taps = tuple(replace(each, label=fit(say("back", value=shown), LABEL_LIMIT)) for each in asked.choices)
    return [replace(asked, text=say(key, what=what, value=shown), choices=taps)]


def _said_right(message: Message) -> Amount | None:
    """The only number of a message that says that it is right, and no more."""
    text, words = clean(message.text), say.table("words")
    if words["cheap"] not in message.text:
        return None
    numbers = [span for span in find(text) if isinstance(span.value, Number | Money)]
    if len(numbers) != 1:
        return None
    before, behind = text.text[: numbers[0].start].strip(), text.text[numbers[0].end :].strip().removeprefix(numbers[0].unit or "")
    says = re.fullmatch(words["before"], before) is not None and re.fullmatch(words["behind"], behind) is not None
    return numbers[0].value.value if says else None  # type: ignore[union-attr]  # they are numbers


def _not_the_other(message: Message, store: Store) -> Amount | None:
    """The first of two numbers of which the other, which stands nowhere, is said to be wrong: 3 of 3 นะไม่ใช่ 30."""
    pair = new_values.pair(message) if say("not") in message.text else None
    if pair is None or any(pair[0] in known.slots.values() for known in told_last.lately(store)):
        return None
    return pair[1]


def _stands(number: Amount | None, store: Store) -> list[Reply]:
    """That a number stands as told just now; nothing where it does not, or may be another's that waits."""
    told = told_last.just_told(store) if number is not None and not store.drafts_here() else ()
    held = [known for known in told if any(known.slots.get(slot) == number for slot in new_values.COUNTED)]
    if len(held) != 1:
        return []
    return [Text(say("stands", what=show.whole(held[0].district, held[0].kind, held[0].slots)), about=f"report:{held[0].report_id}")]


def _instead(number: Amount, store: Store) -> list[tuple[Known, str]]:
    """What others told in the place of what the person told with a number, and the slot that held it."""
    own = [known for said in islice(store.last_reports(), _LATELY) for known in store.facts_of_report(said.id)]
    closed = [known for known in own if known.closed_at is not None]
    held = [(known, slot) for known in closed for slot in new_values.COUNTED if known.slots.get(slot) == number]
    found = {(each.id, slot): (each, slot) for known, slot in held for each in pointed.instead([known], store)}
    said = ((known, slot, store.report(known.report_id)) for known, slot in found.values())
    return [(known, slot) for known, slot, by in said if by is not None and by.person != store.person and known.slots.get(slot) != number]
