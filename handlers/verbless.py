"""A list of districts with their numbers that does not say what they count: which kind is asked, and the list read as that.

Knows what such a list looks like. Must not know how a report is saved.
"""

from dataclasses import replace

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import Money, Number, Span, clean, find
from handlers import ask, pointed, report
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
_FEW = 2  # districts, from which names and numbers are a list
_LETTERS = 8  # that may stand in it besides


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The question what the numbers count, with a button a kind; None for any other message."""
    named, spans = pointed.districts(message), find(clean(message.text))
    numbers = [span for span in spans if isinstance(span.value, Number | Money)]
    if reading.intent != "other" or not store.is_hq or message.quoted or len(named) < _FEW or len(numbers) < _FEW:
        return None
    kinds = _kinds(numbers)
    if not kinds or _besides(message, spans) > _LETTERS:
        return None
    store.ask("list", held={"words": message.text})
    choices = tuple(Choice(say.label(kind), say=say.label(kind)) for kind in kinds)
    return [Text(say("which", count=len(named)), choices)]


def _kinds(numbers: list[Span]) -> list[str]:
    """The kinds that all the numbers may count, by their units."""
    units = say.table("units")
    told = [units.get(span.unit or (say("baht") if isinstance(span.value, Money) else ""), []) for span in numbers]
    said = [set(kinds) for kinds in told if kinds]
    strange = any(span.unit and span.unit not in units for span in numbers)
    every = ("meeting", "plans", "action_plan", "disbursement", "refund")
    return [] if strange else [kind for kind in every if all(kind in kinds for kinds in said)]


def _besides(message: Message, spans: tuple[Span, ...]) -> int:
    """How many letters are none of a name, a number, a unit or a small word."""
    rest = list(clean(message.text).text)
    for span in spans:
        rest[span.start : span.end] = " " * (span.end - span.start)
    left = "".join(rest)
    words = (*say.table("words")["small"], *say.table("units"))
    for word in sorted(words, key=len, reverse=True):
        left = left.replace(word, " ")
    return sum(letter.isalpha() for letter in left)


def told(message: Message, last: AskedLast, store: Store) -> list[Reply | Push] | None:
    """The read-back of the list as reports of the kind that is said; None when the message says something else."""
    plain = ask.plain(message)
    kind = next((kind for kind in say.table("labels") if plain == say.label(kind)), None)
    if last.slot != "list" or kind is None:
        return None
    words = say("read_as", kind=say.label(kind), words=last.held["words"])
    reading = read(words, message.today)
    store.forget_question()
    return list(report.report(replace(message, text=words), reading, store)) if reading.intent == "report" else None
