"""How a file that waits for its name is called, so that two of them are told apart. Must not know what becomes of it."""

from bot.message import BANGKOK
from bot.texts import Texts
from bot.thai.show import show_time
from models.store import Store
from models.values import Waiting

say = Texts(__file__)


def of(draft: Waiting, store: Store) -> str:
    """The file of a draft by its name and when it was sent, behind a mark: " · รูปภาพ ส่ง 10.00 น."; "" for a draft of no file."""
    report = store.report(draft.report_id) if "file" in draft.fact.slots else None
    if report is None:
        return ""
    return say("called", name=(report.words or "").split("\n")[0], time=show_time(report.said_at.astimezone(BANGKOK).time()))
