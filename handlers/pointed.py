"""What a message points at: the report it quotes, or names by its number, ยกเลิกรายงานเลขที่ 19; what stands of the district it names."""

import re

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
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


def named(message: Message, said: Fact, store: Store) -> tuple[Known, ...]:
    """What was last told of the district that a correction names, เขตสาทร แก้เป็น 35 คน; nothing of one it only puts right, แก้เป็นเขตสาทร."""
    district = said.district
    if not district or not said.slots or not store.may_report_for(district):
        return ()
    if re.search(say.table("words")["put_right"], clean(message.text).text.partition(district)[0]):
        return ()
    slots = set(said.slots) - {"more", "none"}
    kinds = (said.kind,) if said.kind else ledger.KINDS
    standing = [known for known in store.current(kinds, district) if said.kind or slots <= set(known.slots)]
    newest = max((known.report_id for known in standing), default=None)
    return tuple(known for known in standing if known.report_id == newest)
