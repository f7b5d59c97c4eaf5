"""What somebody else of the district told, where an undo is about that: ยกเลิกที่หัวหน้ารายงาน, ของรักลบออก.

Knows how a message names it. It is offered with its button and never taken back by a word. Must not know how a report is undone.
"""

import re

from bot.ledger import Known
from bot.message import Message
from bot.reading.corrections.undo import of_somebody
from bot.reading.reading import Reading
from bot.reply import Choice, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from handlers.corrections import pointed
from handlers.undoing import undone_year
from models.store import Store
from models.store.reports import RECENT
from models.values import Said, Waiting

say = Texts(__file__)


def named(message: Message) -> bool:
    """Whether a message says that it is somebody else's report that it means."""
    return re.search(say.table("words")["others"], clean(message.text).text) is not None or of_somebody(message.text, message.today)


def offered(message: Message, reading: Reading, store: Store) -> Text:
    """What others told last, of the kind that is named where one is, with its button; the person's own last report beside it."""
    waits = _waiting(message, reading, store)
    theirs = () if waits else latest(message, reading, store)
    own = store.last_report()
    numbers = [known.report_id for known in theirs[:1]] + [own.id for own in (own,) if own is not None]
    choices = tuple(Choice(say("undo_one", number=number), press=f"v1|undo|{number}") for number in numbers)
    if theirs:
        what = show.whole(theirs[0].district, theirs[0].kind, theirs[0].slots)
        lines = [say("of_others", what=what, number=theirs[0].report_id)]
    else:
        lines = [say("waits_of_others", what=show.whole_draft(waits)) if waits else say("none_of_others")]
    lines += [say("ones_own", number=own.id, words=own.words or "")] if own is not None else []
    return Text("\n".join(lines), choices, f"report:{numbers[0]}" if numbers else "")


def of_fact(known: Known, store: Store) -> Text:
    """What somebody else told, named with the button that takes it back."""
    what = say("of_others", what=show.whole(known.district, known.kind, known.slots), number=known.report_id)
    return Text(what, (Choice(say("undo_one", number=known.report_id), press=f"v1|undo|{known.report_id}"),), f"report:{known.report_id}")


def is_of_another(known: Known, store: Store) -> bool:
    """Whether somebody else told a fact."""
    said = store.report(known.report_id)
    return said is not None and said.person != store.person


def latest(message: Message, reading: Reading, store: Store) -> list[Known]:
    """What stands of the latest report of the district by somebody else that the person may take back, of what an undo names."""
    district, years = _district(message, store), undone_year.named(message, reading)
    for said in _of_others(district, store):
        standing = [known for known in store.standing_of_report(said.id) if _is_named(known, reading) and known.district == district]
        if meant := [known for known in standing if undone_year.is_of(years, known.slots)]:
            return meant
    return []


def _waiting(message: Message, reading: Reading, store: Store) -> Waiting | None:
    """What waits of the latest report of the district by somebody else: sent twice it is not counted twice, and theirs to let go."""
    district = _district(message, store)
    newest = next(iter(_of_others(district, store)), None)
    numbers = [number for number, *_ in store.left_waiting(newest.person)] if newest is not None else []
    drafts = (store.draft(number) for number in numbers)
    meant = (draft for draft in drafts if draft is not None and newest is not None and draft.report_id == newest.id)
    return next((draft for draft in meant if draft.fact.district == district and reading.undone in (None, draft.fact.kind)), None)


def _district(message: Message, store: Store) -> str | None:
    """The district that is named, else the person's own; None where the person does not report for it."""
    own = store.district
    district = next(iter(pointed.districts(message)), own)
    return district if district is not None and store.may_report_for(district) else None


def _of_others(district: str | None, store: Store) -> list[Said]:
    """The reports of a district by others of the last days that the person may take back, the latest first."""
    told = store.history(district) if district is not None else ()
    lately = (said for said in told if store.said_at - said.said_at < RECENT)
    return [said for said in lately if said.person != store.person and store.may_report_for(said.district)]


def _is_named(known: Known, reading: Reading) -> bool:
    """Whether a fact is of the kind and the document that an undo names, where it names one."""
    return reading.undone in (None, known.kind) and (not reading.documents or known.slots.get("document") in reading.documents)
