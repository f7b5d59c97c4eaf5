"""What somebody else of the district told in the place of one's own figure, where a correction names its number: ไม่ใช่ 13 ต้อง 12.

Knows which of them holds the number that is called wrong. Must not know how a correction is stored.
"""

from collections.abc import Collection, Iterable

from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.thai import Amount
from handlers.corrections import new_values, pointed
from models.store import Store


def holding(pair: tuple[Amount, Amount] | None, reports: Iterable[int], districts: Collection[str], kind: str | None,
            store: Store) -> tuple[Known, Fact] | None:  # fmt: skip
    """What stands instead of what these reports told and holds the old number, with the new one in its place.

    None where nothing does, or more than one: it is not known then which is meant.
    """
    told = [known for number in reports for known in store.facts_of_report(number) if known.closed_at is not None]
    theirs = pointed.instead([known for known in told if store.may_report_for(known.district)], store)
    meant = [known for known in theirs if (not districts or known.district in districts) and kind in (None, known.kind)]
    found = [(known, said) for known in meant if (said := new_values.new_for_old(pair, known)) is not None]
    return found[0] if len(found) == 1 else None


def instead(reports: Iterable[int], districts: Collection[str], kind: str | None, store: Store) -> tuple[Known, ...]:
    """What stands in the place of the latest of these reports that others told anew: headquarters' 32,000, after แก้เป็น 31,000."""
    for number in reports:
        told = [known for known in store.facts_of_report(number) if known.closed_at is not None and store.may_report_for(known.district)]
        theirs = pointed.instead(told, store)
        meant = tuple(known for known in theirs if (not districts or known.district in districts) and kind in (None, known.kind))
        if meant:
            return meant
    return ()
