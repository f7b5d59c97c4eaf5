"""An answer to a question of more than a day ago, which takes its buttons only: พี่บอก 3, ของปี 64. The question is asked again.

Knows what waits here. Must not take the answer: it may be of something else by now.
"""

from bot.message import Message
from bot.reading import Asked, read
from bot.reading.answers.answer import WHY
from bot.reading.reading import Reading
from bot.reply import Reply, Text
from bot.texts import Texts
from bot.thai import Years, clean, find
from handlers.answers import ask
from models.store import Store
from models.values import Waiting

say = Texts(__file__)
_LONGEST = 40  # letters


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The question of the draft that a late answer fits, once more; None for any other message, and while a question is open."""
    if reading.intent != "other" or message.quoted or len(message.text) > _LONGEST or store.post is None or store.asked() is not None:
        return None
    draft = next((draft for draft in store.drafts_here() if draft.ask and _fits(message, draft, store)), None)
    return [Text(say("late")), *ask.next_question(store, draft)] if draft is not None else None


def _fits(message: Message, draft: Waiting, store: Store) -> bool:
    """Whether a message would have answered what a draft lacks, or names the year of its projects."""
    found = read(message.text, message.today, store.district, Asked(draft.ask[0], draft.fact.kind))
    answers = found.intent == "report" and found.why == WHY and any(fact.slots for fact in found.facts)
    return answers or (draft.fact.kind == "action_plan" and any(isinstance(span.value, Years) for span in find(clean(message.text))))
