"""One district taken out by its name: บางนา ยกเลิกบรรจุ ปี 64, ยกเลิกของคลองสามวา, ตัดหนองจอกออก; read as the undo it is.

Knows how such a message is worded. Must not know which report is meant.
"""

import re

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers import ask, pointed

say = Texts(__file__)


def read_as(message: Message, reading: Reading) -> Reading:
    """The undo that a message about one district is; its reading as it stands where it is none."""
    verbs = say.table("words")["verbs"] if reading.intent in ("other", "report") and not message.quoted else ()
    named = pointed.districts(message) if any(verb in message.text for verb in verbs) else frozenset()
    if len(named) != 1:
        return reading
    (name,) = named
    before, _, behind = ask.without_politeness(clean(message.text).text).partition(name)
    before = before.strip().removesuffix(say("district")).strip()
    if before and not re.fullmatch(say.table("words")["takes_out"], say("around", before=before, behind=behind.strip())):
        return reading
    again = read(say("all_of", name=name) if before else behind.strip(), message.today)
    return again if again.intent == "undo" else reading
