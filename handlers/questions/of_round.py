"""What is asked as of a round, where the round is not what is asked for: รอบ 8 เราทำแผนกี่ชุมชน, รอบที่แล้วเขตเราเบิกเท่าไหร่.

Knows how a round is named. Must not know any answer.
"""

import re
from datetime import timedelta

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean
from handlers.topics.common import last_round
from models.store import Store

say = Texts(__file__)
_KINDS = ("meeting", "plans", "action_plan", "budget", "document", "kpi", "obstacles")  # topics that have figures of a past day


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The question of a kind as of the round that it names; the round itself where nothing else is asked."""
    if reading.intent != "query" or reading.each_round or reading.as_of is not None:
        return reading
    text, words = clean(message.text).text, say.table("words")
    if reading.topic in _KINDS:
        named = re.search(words["of_kind"], text)
        return reading._replace(round=int(named["number"])) if named else reading
    if reading.topic == "deadline" and reading.about is None and (named := re.search(words["round"], text)):
        return reading._replace(round=int(named["number"]))
    number = _round_of(text, reading, store) if reading.topic == "round" else None
    if number is None:
        return reading
    beside = read(re.sub(words["last"], " ", re.sub(words["round"], " ", text)), message.today, store.district)
    if beside.intent == "query" and beside.topic in _KINDS:
        of_meeting = beside.topic == "meeting" and say("round") not in text  # ครั้งที่แล้วประชุมกี่คน
        return beside if of_meeting else beside._replace(round=number)
    own = store.district
    districts = reading.district or ((own,) if own is not None and re.search(words["ours"], text) else ())
    return reading._replace(topic="district", district=districts, round=number) if districts else reading


def _round_of(text: str, reading: Reading, store: Store) -> int | None:
    """The round that is named: its number, รอบที่แล้ว the last before today, รอบล่าสุด the last there is by today."""
    words = say.table("words")
    if reading.round is not None:
        return reading.round
    if named := re.search(words["round"], text):
        return int(named["number"])
    last = re.search(words["last"], text)
    line = last_round(store, store.today + timedelta(days=last["latest"] is not None)) if last else None
    return line.number if line is not None else None
