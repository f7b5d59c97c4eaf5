"""Projects that are named and not counted: โครงการชุมชนสีเขียวกับโครงการออกกำลังกายบรรจุปี 64 แล้ว. How many they are is asked.

Knows how they are named. Must not know how a report is saved.
"""

import re

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from handlers.corrections import pointed
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of projects that are named as put into the plan as a report that lacks their number; any other as it stands."""
    if reading.intent != "other" or message.quoted or store.district is None or say("enter") not in message.text:
        return reading
    years = pointed.years(message)
    if len(years) > 1 or not re.fullmatch(say.table("words")["entered"], clean(ask.plain(message)).text):
        return reading
    named = Fact("action_plan", None, {"fiscal_year": next(iter(years))} if years else {})
    return Reading("report", facts=(named,), ask=("projects",), why=("projects named",))
