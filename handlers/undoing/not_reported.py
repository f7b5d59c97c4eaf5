"""An undo of what is no report: ถอนการทวงเมื่อกี้, ยกเลิกรหัสเมื่อกี้. No report is taken back by it.

Knows how that is said. Must not know what becomes of a chase or a code.
"""

import re

from bot.message import Message
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import clean

say = Texts(__file__)


def read_as(message: Message, reading: Reading) -> Reading:
    """The reading of an undo whose object is a chase or a code as a wish; any other as it stands."""
    if reading.intent != "undo" or message.quoted:
        return reading
    return Reading("other") if re.match(say.table("words")["back"], clean(message.text).text.strip()) else reading
