"""Communities that are excepted right behind what was told of all plans: ยกเว้นชุมชนวัดแขกยังไม่เสร็จ, อีกสี่ชุมชนร้าง, ทั้งหมดเป็น 20.

Knows what was told last. Saves nothing: whoever taps says it.
"""

import re

from bot import ledger
from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Choice, Reply, Text
from bot.texts import Texts
from bot.thai import Number, clean, find
from handlers import show
from handlers.answers import ask
from handlers.figures import communities
from handlers.following import told_last
from models.store import Store

say = Texts(__file__)


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The number of plans, or of communities, that such a message comes to, as a tap; None for any other message."""
    if reading.intent != "other" or message.quoted or store.district is None:
        return None
    text = clean(ask.plain(message)).text
    said = next((name for name, pattern in say.table("said").items() if re.fullmatch(pattern, text)), None)
    told = told_last.told_last(store) if said is not None else ()
    if said is None or len(told) != 1 or told[0].kind != "plans":
        return None
    whole = int(str(told[0].slots.get("communities", communities(store.district))))
    made = ledger.plans_made(told[0].slots)
    if said == "excepted":
        return _fewer(told[0], made, text) if made == whole else None
    numbers = _numbers(text)
    of = (numbers[0] if said == "of" else whole - numbers[0]) if len(numbers) == 1 else 0
    return [_offered(told[0], say("done_of", count=made, of=of))] if made <= of != whole else None


def _fewer(known: Known, made: int, text: str) -> list[Reply] | None:
    """The offer of all but those that are excepted: so many, or each that is named."""
    numbers = _numbers(text)
    left = made - (numbers[0] if len(numbers) == 1 else text.count(say("community")))
    return [_offered(known, say("becomes", count=left))] if 0 < left < made and len(numbers) < 2 else None


def _numbers(text: str) -> list[int]:
    return [int(span.value.value) for span in find(clean(text)) if isinstance(span.value, Number) and span.value.hedge is None]


def _offered(known: Known, words: str) -> Text:
    return Text(say("meant", stands=show.whole(known.district, known.kind, known.slots), words=words), (Choice(say("yes"), say=words),))
