"""A value by itself that puts right what was told last: เป็นวันที่ 14, 21,500 พอ, รวมเป็น 8, 60% แล้ว.

Knows what was told last. Must not know what becomes of a correction.
"""

import re

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean, find
from handlers.answers import ask, day_answered
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_LETTERS = 40
_ALONE = ("enough", "whole")  # how a number that puts right is said by itself


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a day or a number by itself, of a per cent before แล้ว, as the correction or the report it is."""
    if reading.intent != "other" or message.quoted or len(message.text) > _LETTERS:
        return reading
    text, words = clean(ask.plain(message)).text, say.table("words")
    if re.match(words["named"], text):
        return _as(say("put_right", words=text), message, "correct", reading) if told_last.just_told(store) else reading
    kind = _kind_of(text, words)
    told = told_last.just_told(store) if kind is not None else ()
    if len(told) != 1 or (kind not in ("", "was", told[0].kind)):
        return reading
    if kind == "was":
        said = re.fullmatch(words["was"], text)
        return _as(say("for_old", **said.groupdict()), message, "correct", reading) if said is not None else reading
    if kind == "progress":
        return _as(say("of_progress", words=text), message, "report", reading) if "round" not in told[0].slots else reading
    return _as(say("as_said", words=re.sub(words["around"], "", text)), message, "correct", reading)


def _kind_of(text: str, words: dict[str, str]) -> str | None:
    """The kind that a value by itself is of, "" for any, "was" for one that tells what it was; None for other words."""
    types = [span.type for span in find(clean(text))]
    if types == ["percent"] and re.fullmatch(words["by_now"], text):
        return "progress"
    if text.startswith(words["is"]) and day_answered.is_a_day(text):
        return "meeting"
    if types in (["number"] * 2, ["money"] * 2) and re.fullmatch(words["was"], text):
        return "was"
    return "" if types in (["number"], ["money"]) and any(re.fullmatch(words[each], text) for each in _ALONE) else None


def _as(words: str, message: Message, intent: str, reading: Reading) -> Reading:
    again = read(words, message.today, None)
    return again if again.intent == intent else reading
