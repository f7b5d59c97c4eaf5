"""Whether a day that a message names is the answer to the question for one: เมื่อวานค่ะ, จัดวันที่ 10; not วันนี้ฝนตกหนักมาก.

Knows what may stand around a day. Must not know which day is meant.
"""

import re
from itertools import pairwise

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Span, clean, find

say = Texts(__file__)
_OF_A_DAY = {"date", "start", "end"}
_VALUES = ("date", "time", "number")


def says_more(message: Message, reading: Reading) -> bool:
    """Whether a message that was read as a day for an answer is about something else, in the sentence that names the day."""
    if reading.intent != "report" or len(reading.facts) != 1 or not {"date"} <= set(reading.facts[0].slots) <= _OF_A_DAY:
        return False
    text, spans = clean(message.text).text, find(clean(message.text))
    ends = [0, *(match.end() for match in re.finditer(say.table("words")["ends"], text)), len(text)]
    return any(_left(text, start, end, spans) for start, end in pairwise(ends))


def is_a_day(text: str) -> bool:
    """Whether a text is a day with what may stand around it: เป็นวันที่ 6 นะ."""
    cleaned, spans = clean(text), find(clean(text))
    return any(span.type == "date" for span in spans) and not _left(cleaned.text, 0, len(cleaned.text), spans)


def _left(text: str, start: int, end: int, spans: tuple[Span, ...]) -> bool:
    """Whether a sentence that names a day holds letters that are none of it, of a place, or of a word that may stand around it."""
    inside = [span for span in spans if start <= span.start < end]
    if not any(span.type in _VALUES for span in inside):
        return False
    letters = list(text)
    for span in inside:
        letters[span.start : span.end] = " " * (span.end - span.start)
    rest = re.sub(say.table("words")["place"], " ", "".join(letters[start:end]))
    for word in sorted(say.table("words")["around"], key=len, reverse=True):
        rest = rest.replace(word, " ")
    return any(letter.isalnum() for letter in rest)
