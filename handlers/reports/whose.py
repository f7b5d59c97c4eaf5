"""Whose money or meeting headquarters tells of, where it names no district: of one it told of lately, or its own.

Knows what is offered, and what names the department itself. Must not know when it is asked.
"""

from bot import ledger
from bot.reading import read
from bot.reply import Choice
from bot.texts import Texts
from handlers import show
from models.store import Store
from models.values import Waiting

say = Texts(__file__)
SHOWN = 4
LATELY = 5  # reports, among whose districts one may be meant


def may_be_its_own(draft: Waiting, store: Store) -> bool:
    """Whether a draft without a district may be of the department itself; not where its words name a place that is no district."""
    return draft.fact.kind in ("meeting", *ledger.MONEY) and _unnamed(draft, store)


def _unnamed(draft: Waiting, store: Store) -> bool:
    """Whether headquarters named no place at all."""
    if not store.is_hq or draft.fact.district is not None:
        return False
    said = store.report(draft.report_id)
    return "district" not in read((said.words or "") if said is not None else "", store.today).ask


def choices(draft: Waiting, store: Store) -> tuple[Choice, ...]:
    """The districts that the person told of lately, those of its kind first, and the department itself where it may be."""
    if not _unnamed(draft, store):
        return ()
    told = [known for said in store.last_reports(LATELY) for known in store.standing_of_report(said.id) if known.district]
    told.sort(key=lambda known: known.kind != draft.fact.kind)
    names = list(dict.fromkeys(known.district for known in told if known.district))[:SHOWN]
    own = (Choice(say.label("own"), press=f"v1|own|{draft.id}"),) if may_be_its_own(draft, store) else ()
    return (*(Choice(show.who(name), say=name) for name in names), *own)


def own_told(draft: Waiting, store: Store) -> bool:
    """Whether the report of a draft for another district told of one's own too, so that the draft is not meant for it."""
    told = {(known.kind, known.district) for known in store.facts_of_report(draft.report_id)}
    return store.district is not None and (draft.fact.kind, store.district) in told


def is_own(text: str) -> bool:
    """Whether a text names the department itself, and no more: สยป., ของ สยป. เอง."""
    return text.replace(" ", "") in say.table("words")["own"]
