"""A question asked in a word or two, or in words that no topic has: ครั้งที่ 9, รายการรอยืนยัน; read as the one that is meant.

Knows the two wordings. Must not know any answer.
"""

import re

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The question that a message asks shortly; its reading as it stands where it asks none of these."""
    told = reading.intent == "report" and any(fact.slots for fact in reading.facts)
    if reading.intent not in ("other", "query", "report") or told or message.quoted:
        return reading
    text = ask.without_politeness(clean(message.text).text)
    found = ((re.fullmatch(pattern, text), meant) for pattern, meant in say.table("meant").items())
    words = next((match.expand(meant) for match, meant in found if match), None)
    again = read(words, message.today, store.district) if words else reading
    return again if again.intent == "query" else reading
