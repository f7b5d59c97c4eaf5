"""The other year that projects of no said year may be of: what stands of it, and the tap that moves them there.

Knows which years the indicator counts. Must not know how a year is put right.
"""

from bot.ledger import Known
from bot.reply import Choice
from bot.texts import Texts
from bot.thai import Years, clean, find
from bot.thai.dates import fiscal_of
from handlers import show
from handlers.figures import version_on
from models.store import Store

say = Texts(__file__)


def other(known: Known, store: Store) -> tuple[str, tuple[Choice, ...]]:
    """What stands of the other year, "" where nothing does, and its tap; nothing where a year was said, or this year was told of before."""
    if known.kind != "action_plan" or not known.slots.get("projects") or known.closed_at is not None:
        return "", ()
    if known.slots.get("fiscal_year") != fiscal_of(store.today):
        return "", ()  # another than this year was said
    said = store.report(known.report_id)
    if said is None or said.corrects or any(isinstance(span.value, Years) for span in find(clean(said.words or ""))):
        return "", ()
    year, version = known.slots.get("fiscal_year"), version_on(store.versions(), store.today)
    counted = version.data.get("fiscal_years", ()) if version is not None else ()
    stands = {fact.slots["fiscal_year"]: fact for fact in store.current(("action_plan",), known.district)}
    others = [each for each in (*stands, *counted) if each != year]
    if not others or store.replaced(known):  # told of this year before
        return "", ()
    there = stands.get(others[0])
    note = say("stands", line=show.line(there.kind, there.slots)) if there is not None else ""
    return note, (Choice(say("move", year=others[0]), say=say("year", year=others[0])),)
