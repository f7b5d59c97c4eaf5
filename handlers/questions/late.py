"""When a document was sent, where its words say so, and how late what was told is: of one fact, or of all of a message together.

Knows the deadline of a fact. Must not know who owes anything.
"""

from collections.abc import Sequence
from datetime import date

from bot import ledger
from bot.ledger import Known
from bot.message import BANGKOK
from bot.texts import Texts
from handlers import show
from models.store import Store
from models.values import Due

say = Texts(__file__)
_FILES = (".pdf", ".docx", ".xlsx", ".jpg", ".jpeg", ".png")


def notes(saved: Sequence[Known], store: Store) -> list[str]:
    """The day that documents were sent on, where it is another than today; then what came after its day, named where it is not all."""
    fresh = [known for known in saved if not known.confirms]  # what was told in time is not late
    days = _days([known for known in fresh if known.kind == "document"])
    told = [known for known in fresh if not _sent_before(known, store)]
    deadlines = store.deadlines() if told else ()
    late: dict[str, list[Known]] = {}
    for known in told:
        if text := _lateness(known, deadlines, store):
            late.setdefault(text, []).append(known)
    return [*days, *(f"{_whose(facts, saved)}{text}" for text, facts in late.items())]


def _days(told: Sequence[Known]) -> list[str]:
    """The day that documents were sent on; where that is not one for all, the day of each that has one."""
    if len({_sent(known) for known in told}) == 1:
        return [say("sent", day=show.day(day)) for known in told[:1] if (day := _sent(known)) is not None]
    dated = [(known, day) for known in told if (day := _sent(known)) is not None]
    return [say("sent_of", what=_whose([known], told), day=show.day(day)) for known, day in dated]


def _sent_before(known: Known, store: Store) -> bool:
    """Whether a document is a file that is another copy of one that was sent already, whose day counts."""
    said = store.report(known.report_id) if known.kind == "document" and known.slots.get("status") == "sent" else None
    if said is None or not (said.words or "").lower().endswith(_FILES):
        return False
    return any(before.key == known.key and before.slots.get("status") == "sent" for before in store.replaced(known))


def _whose(late: Sequence[Known], saved: Sequence[Known]) -> str:
    """Whose facts are late: ทั้ง 3 เขต, where all are; "" where there is but one."""
    if len(saved) == 1:
        return ""
    districts = list(dict.fromkeys(show.who(known.district) for known in late))
    what = list(dict.fromkeys(show.say.label(str(known.slots.get("document", known.kind))) for known in late))
    several = len({known.district for known in saved}) > 1
    who = say("all", count=len(districts)) if len(late) == len(saved) and len(districts) > 1 else ", ".join(districts)
    return say("whose", who=who if several else "", what=", ".join(what)).lstrip()


def _sent(known: Known) -> date | None:
    """The day of sending that the sender's words say, where it is another than that of the report."""
    return known.happened_on if known.happened_on != known.said_at.astimezone(BANGKOK).date() else None


def _lateness(known: Known, deadlines: Sequence[Due], store: Store) -> str:
    """ "ช้ากว่ากำหนด 3 วัน (กำหนด ศ. 8 พ.ค. 2563)" for a fact that comes after its day, or was sent after it on the day said; else ""."""
    document = known.slots.get("document", "")
    due = [each.due for each in deadlines if each.about == known.kind and each.document in ("", document) and each.due < store.today]
    sent = _sent(known) if known.kind == "document" else None
    if not due or known.district is None or not ledger.done(known.kind, [known]) or (sent and sent <= max(due)):
        return ""
    return say("late", days=((sent or store.today) - max(due)).days, due=show.day(max(due)))
