"""Query topic: what is รอยืนยัน: every waiting draft for headquarters, those of one's own district for its people."""

from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Card, Choice, Reply, Row, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask
from handlers.topics.common import asking
from models.store import Store
from models.values import Waiting

say = Texts(__file__)
SHOWN = 12


def answer(message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The drafts that the person may see, the oldest first, each with what it waits for; how many there are in all."""
    named = reading.district or ((store.post.district,) if store.post and store.post.district else ())
    seen = [draft for name in named for draft in store.drafts_of(name)] if named else list(store.drafts_of())
    mine_elsewhere = [draft for draft in store.drafts_here() if draft.of_another and all(draft.id != each.id for each in seen)]
    seen = seen if reading.district else [*seen, *mine_elsewhere]  # told of a district that reports itself: it waits all the same
    count = store.count_drafts()
    if not seen:
        return [Text(say("none_yours", count=count) if count else say("none"), asking("progress"))]
    rows = [row for draft in seen[:SHOWN] for row in _rows(draft)]
    more = [Row(say("more", count=len(seen) - SHOWN), tone="quiet")] if len(seen) > SHOWN else []
    mine = (Choice(say("mine"), press="v1|remind-drafts|0"),) if store.drafts_here() else ()
    return [Card(
        title=say("title"), figure=say("figure", count=len(seen)), blocks=(*rows, *more),
        footer=show.say("as_of", day=show.moment(store.said_at)), buttons=(*mine, *asking("progress")),
    )]  # fmt: skip


def _rows(draft: Waiting) -> list[Row]:
    """What was said, and since when it waits for what."""
    reason = str(draft.doubts[0]["text"]) if draft.doubts else ask.question(draft.ask[0], draft.fact.kind)
    return [Row(show.whole_draft(draft), tone="bold"), Row(say("since", day=show.day(draft.made_at), reason=reason), tone="warn")]
