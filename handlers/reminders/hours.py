"""Which hour a reminder is meant for that names a part of its day: วันศุกร์เช้า; and what puts the part or the day right: เลื่อนเป็นบ่าย.

Knows the parts of a day and their likely hours. Must not know how a reminder is saved.
"""

import re

from bot.message import Message
from bot.reply import Push, Reply
from bot.texts import Texts
from bot.thai import Clock, Day, clean, find
from handlers import show
from handlers.answers import ask
from handlers.reminders import wish
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)


def likely(words: str) -> tuple[str, ...]:
    """The hours to tap for the part of the day that words name; for no part some of the morning and the afternoon."""
    part = _part(clean(words).text)
    return tuple(say.table("hours")[part or "any"])


def typed(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The question for the hour again, on the other day or for the other part of it that is said instead; None for any other answer."""
    held, words = last.held, clean(str(last.held.get("words", ""))).text
    before = _part(words) if last.intent == "remind" and last.slot == "at" else None
    if before is None or message.quoted or held.get("audience") != "me" or held.get("repeat"):
        return None
    text = clean(ask.plain(message)).text
    spans = find(clean(ask.plain(message)))
    days = [span for span in spans if isinstance(span.value, Day)]
    now = _part(text)
    told = any(isinstance(span.value, Clock) and span.value.start is not None for span in spans)
    if told or not (days or now) or not re.fullmatch(say.table("words")["around"], _without(text, [(day.start, day.end) for day in days])):
        return None
    words = _instead(words, text[days[0].start : days[0].end] if days else "", now or before, before)
    day = wish.day_said(words, message.today)
    if day is None:
        return None
    return [*wish.ask_when(store, {**held, "words": words}, say("hour", day=show.day(day)), times=likely(words))]


def _instead(words: str, day: str, now: str, before: str) -> str:
    """The words of a reminder on another day, for another part of it."""
    said = [span for span in find(clean(words)) if isinstance(span.value, Day)]
    if day and len(said) == 1:
        words = words[: said[0].start] + day + words[said[0].end :]
    return words.replace(before, now)


def _part(text: str) -> str | None:
    """The part of the day that words name, and no hour of it; else None."""
    if any(isinstance(span.value, Clock) and span.value.start is not None for span in find(clean(text))):
        return None
    return next((part for part in say.table("hours") if part in text), None)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    rest = list(text)
    for start, end in spans:
        rest[start:end] = " " * (end - start)
    for part in say.table("hours"):
        rest = list("".join(rest).replace(part, " "))
    return " ".join("".join(rest).split())
