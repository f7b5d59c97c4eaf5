"""A subject and no more, เบิกจ่าย, ประเวศ บรรจุ: the first question of its report is asked.

Knows the words of each subject. Must not know how an answer is read.
"""

import re

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from bot.texts import Texts
from bot.thai import clean
from handlers.answers import ask
from handlers.corrections import pointed
from handlers.reports import report
from models.store import Store

say = Texts(__file__)


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The first question of the report whose subject alone is said, of one's own district or of the one that is named; else None."""
    meant = named(message) if reading.intent == "other" and not message.quoted else None
    own = store.district
    if meant is None or not store.may_report_for(meant[1] or own):
        return None
    kind, district = meant
    if district is None or kind == "obstacle":
        return list(report.begin(kind, store)) if own in (district, own) and own else None
    return list(report.report(message, Reading("report", facts=(Fact(kind, district, {}),)), store))


def named(message: Message) -> tuple[str, str | None] | None:
    """The kind that is all of a message, and the district before it; None where it says more."""
    district = next(iter(pointed.districts(message)), None)
    rest = ask.without_politeness(clean(message.text).text).removeprefix(say("district")).removeprefix(district or "").strip()
    kind = next((kind for kind, words in say.table("subjects").items() if rest in words), None)
    kind = kind or ("obstacle" if re.fullmatch(say.table("words")["obstacle"], rest) else None)
    return (kind, district) if kind else None
