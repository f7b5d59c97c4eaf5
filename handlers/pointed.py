"""Which report a message points at: the one it quotes, or the one it names by its number, ยกเลิกรายงานเลขที่ 19."""

import re

from bot.message import Message
from bot.texts import Texts
from bot.thai import clean
from models.store import Store

say = Texts(__file__)


def report(message: Message, store: Store) -> int | None:
    """The report's number, whoever it belongs to; None where a message points at none."""
    if message.quoted:
        return store.report_of_message(message.quoted)
    named = re.search(say.table("words")["numbered"], clean(message.text).text)
    return int(named["number"]) if named else None
