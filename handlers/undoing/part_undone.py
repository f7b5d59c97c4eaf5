"""What was just taken out of a report whose rest stands, offered again: ไม่ยกเลิกแล้ว behind ยกเลิกประชุมครั้งแรก.

Knows which part that is. Must not know of whole reports that were taken back. Records nothing: its button says the words.
"""

from datetime import timedelta

from bot.ledger import Known
from bot.message import Message
from bot.reading import read
from bot.reply import DATA_LIMIT, Choice, Reply, Text, units
from bot.texts import Texts
from handlers import show
from models.store import Store
from models.values import Said

say = Texts(__file__)
_AGO = timedelta(hours=1)  # within which a part that was taken out may be meant


def again(message: Message, undone: Said | None, store: Store) -> list[Reply]:
    """The part that was taken out last, unless a whole report was taken back since; with words to send by a tap where they say just it."""
    told = [said for said in store.history(None) if said.undone_at is None]
    gone = [known for said in told for known in _taken_out(said, store) if not _stands(known, store)]
    last = max((known.closed_at for known in gone if known.closed_at is not None), default=None)
    if last is None or (undone is not None and undone.undone_at is not None and undone.undone_at > last):
        return []
    parts = [known for known in gone if known.closed_at == last]
    lines = [say("part", number=each.report_id, what=show.whole(each.district, each.kind, each.slots)) for each in parts]
    words = show.whole(parts[0].district, parts[0].kind, parts[0].slots) if len(parts) == 1 else ""
    choices = (Choice(say("send_again"), say=words),) if words and says(words, parts[0], store) else ()
    return [Text("\n".join([*lines, say("how")]), choices)]


def _taken_out(said: Said, store: Store) -> list[Known]:
    """The facts of a report that an undo of a part closed, a moment ago."""
    facts = store.facts_of_report(said.id)
    closed = [known for each in {(known.kind, known.district): known for known in facts}.values() for known in store.replaced(each)]
    return [
        known for known in closed
        if known.report_id == said.id and known.closed_at and known.closed_at > said.said_at and store.said_at - known.closed_at <= _AGO
    ]  # fmt: skip


def _stands(known: Known, store: Store) -> bool:
    """Whether the same was told again since."""
    return any(each.slots == known.slots for each in store.current((known.kind,), known.district))


def says(words: str, known: Known, store: Store) -> bool:
    """Whether words read as just this fact."""
    own = store.district
    facts = read(words, store.today, own).facts
    if units(words) > DATA_LIMIT:
        return False
    return [(fact.kind, fact.district or own, dict(fact.slots)) for fact in facts] == [(known.kind, known.district, dict(known.slots))]
