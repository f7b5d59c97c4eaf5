"""Projects of two fiscal years told together: ปี 63-64 บรรจุปีละ 2, ไม่มีทั้งสองปี, ปี 63 กับ 64 เท่ากัน; a sum of both is asked for by its years.

Knows how years are told together. Must not know how a report is saved.
"""

import re

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.answers import ask
from handlers.corrections import pointed
from handlers.figures import version_on
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)
_TWO = 2


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a number that is said to be that of each of two years as a report of both; any other as it stands."""
    count = _of_each(message, reading, store)
    years = _years(message, store) if count is not None else ()
    if count is None or len(years) != _TWO or store.district is None:
        return reading
    facts = tuple(Fact("action_plan", None, {"projects": count, "fiscal_year": year}) for year in years)
    return Reading("report", facts=facts, why=("each year",))


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """What stands, and how both years are told, where what was told last is said to be the sum of both; None for any other message."""
    if reading.intent != "other" or message.quoted or not re.fullmatch(say.table("words")["together"], ask.plain(message)):
        return None
    told = [known for known in told_last.told_last(store) if known.kind == "action_plan"]
    years = sorted(_of_project(store))
    if len(told) != 1 or len(years) < _TWO:
        return None
    return [Text(say("which", stands=show.whole(told[0].district, told[0].kind, told[0].slots), first=years[0], second=years[1]))]


def _of_each(message: Message, reading: Reading, store: Store) -> int | None:
    """The number of projects that each year is said to have; None where a message says no such thing."""
    said = [dict(fact.slots) for fact in reading.facts]
    unsaid = reading.intent == "other" or (reading.intent == "report" and said in ([{}], [{"projects": 0}]))
    words, text = say.table("words"), clean(ask.plain(message)).text
    if not unsaid or message.quoted or not any(word in text for word in words["cheap"]):
        return None
    if found := re.search(words["each"], text):
        return int(found["count"])
    if re.fullmatch(words["none"], text):
        return 0
    told = [known for known in told_last.told_last(store) if known.kind == "action_plan"]
    same = len(told) == 1 and re.fullmatch(words["same"], text) is not None
    return int(str(told[0].slots.get("projects", 0))) if same else None


def _years(message: Message, store: Store) -> tuple[int, ...]:
    """The two years that a message names, or those of the project where it says ทั้งสองปี."""
    both = re.search(say.table("words")["both"], clean(message.text).text) is not None
    return tuple(sorted(pointed.years(message) or (_of_project(store) if both else ())))


def _of_project(store: Store) -> frozenset[int]:
    """The fiscal years that the indicator counts."""
    version = version_on(store.versions(), store.today) if store.project is not None else None
    return frozenset(version.data.get("fiscal_years", ())) if version is not None else frozenset()
