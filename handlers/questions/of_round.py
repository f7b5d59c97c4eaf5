"""What is asked as of a round, where the round is not what is asked for: รอบ 8 เราทำแผนกี่ชุมชน, รอบ 7 เขตเราเบิกเท่าไหร่.

Knows how a round is named. Must not know any answer.
"""

import re

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from models.store import Store

say = Texts(__file__)
_KINDS = ("meeting", "plans", "action_plan", "budget", "document", "kpi")  # topics that have figures of a past day


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The question of a kind as of the round that it names; the round itself where nothing else is asked."""
    if reading.intent != "query" or reading.each_round or reading.as_of is not None:
        return reading
    text, words = clean(message.text).text, say.table("words")
    if reading.topic in _KINDS:
        named = re.search(words["of_kind"], text)
        return reading._replace(round=int(named["number"])) if named else reading
    beside = read(re.sub(words["round"], " ", text), message.today, store.district) if reading.topic == "round" else reading
    of_a_kind = beside.intent == "query" and beside.topic in _KINDS
    return beside._replace(round=reading.round) if of_a_kind else reading
