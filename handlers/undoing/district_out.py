"""Districts taken out by their names: บางนา ยกเลิกบรรจุ ปี 64, ยกเลิกของคลองสามวา, ตัดหนองจอก มีนบุรีออก; read as the undo it is.

Knows how such a message is worded. Must not know which report is meant.
"""

import re

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from handlers.corrections import pointed

say = Texts(__file__)


def read_as(message: Message, reading: Reading) -> Reading:
    """The undo that a message about districts is; its reading as it stands where it is none."""
    verbs = say.table("words")["verbs"] if reading.intent in ("other", "report") and not message.quoted else ()
    named = pointed.districts(message) if any(verb in message.text for verb in verbs) else frozenset()
    around = _around(ask.without_politeness(clean(message.text).text), named) if named else None
    if around is None:
        return reading
    before, behind = around
    if before and not re.fullmatch(say.table("words")["takes_out"], say("around", before=before, behind=behind)):
        return reading
    again = read(say("all_of", name=next(iter(named))) if before else behind, message.today)
    return again if again.intent == "undo" else reading


def _around(text: str, named: frozenset[str]) -> tuple[str, str] | None:
    """What stands before and behind the names, where nothing but กับ or a comma stands between them."""
    name = f"(?:{say('district')})?(?:{'|'.join(sorted(map(re.escape, named), key=len, reverse=True))})"
    listed = re.search(rf"{name}(?:{say.table('words')['between']}{name})*", text)
    if listed is None or re.search(name, text[listed.end() :]):
        return None
    return text[: listed.start()].strip(), text[listed.end() :].strip()


def alone(message: Message, district: str) -> str:
    """The text of a message without the districts but one."""
    others = pointed.districts(message) - {district}
    return re.sub("|".join(map(re.escape, sorted(others, key=len, reverse=True))), "", clean(message.text).text) if others else message.text
