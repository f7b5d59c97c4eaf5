"""A correction of a report that headquarters returned: what stood in it is reported anew with the right value.

Knows which report was returned. Must not know what becomes of a report.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.kinds.fact import Fact
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from handlers.corrections import pointed
from handlers.reports import report
from models.store import Store
from models.store.reports import RECENT

_LATELY = 10  # reports of the person


def reported(message: Message, facts: Sequence[Fact], store: Store) -> list[Reply | Push]:
    """The read-back of the facts of the person's last returned report, each with the values that a correction of it gives; else nothing."""
    returned = next((said for said in store.history(None, _LATELY) if said.returned_reason), None)
    if returned is None or store.said_at - returned.said_at > RECENT:
        return []
    before = store.taken_out_at(returned.undone_at, returned.district) if returned.undone_at else ()
    anew = [
        replace(said, kind=known.kind, district=known.district, slots={**known.slots, **said.slots})
        for said in facts if said.slots
        for known in before if pointed.fits(known, said) and said.district in (None, known.district)
    ]  # fmt: skip
    return list(report.report(message, Reading("report", facts=tuple(anew)), store)) if len(anew) == len(facts) else []
