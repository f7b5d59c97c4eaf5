"""Who has reported since the last chase that was sent: ที่ทวงไปมีใครตอบบ้าง.

Knows whom the chase reached. Must not know how one is sent.
"""

from datetime import datetime, time, timedelta

from bot.indicators import thai_order
from bot.message import BANGKOK
from bot.reply import Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.deadlines import owed
from models.store import Store

say = Texts(__file__)
DAYS = timedelta(days=13)  # two weeks, today included
_CHASE, _PREVIEWED = "chase:", "chase:proposal:"


def answer(store: Store) -> list[Reply]:
    """The districts of the last chase, those that reported something since and those that did not."""
    today = owed.local(store).date()
    told = [line for line in store.told_between(today - DAYS, today) if line.key.startswith(_CHASE) and line.state == "pushed"]
    if not told:
        return [Text(say("none"))]
    last = told[-1]
    proposal = store.proposal(int(last.key.removeprefix(_PREVIEWED))) if last.key.startswith(_PREVIEWED) else None
    sent = proposal.settled_at if proposal is not None else None
    since = sent or datetime.combine(last.day, time(), BANGKOK)
    reached = sorted({line.district for line in told if (line.key, line.day) == (last.key, last.day)}, key=thai_order)
    done = [name for name in reached if _reported(name, since, store)]
    left = [name for name in reached if name not in done]
    lines = [say("sent", when=show.moment(sent) if sent else show.day(last.day), count=len(reached))]
    lines.append(say("reported", count=len(done), names=owed.named(done)) if done else say("nobody"))
    return [Text("\n".join([*lines, *([say("left", count=len(left), names=owed.named(left))] if left and done else [])]))]


def _reported(district: str, since: datetime, store: Store) -> bool:
    """Whether anybody reported for a district after a moment, and it stands."""
    return any(said.said_at > since and said.undone_at is None for said in store.history(district))


def sent_today(store: Store) -> int:
    """How many people a chase was sent to today."""
    today = owed.local(store).date()
    told = store.told_between(today, today)
    return len({line.person for line in told if line.key.startswith(_CHASE) and line.state == "pushed"})
