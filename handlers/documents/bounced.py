"""A document that came back: แบบ 2 เด้งกลับ, แบบ 1 โดนตีกลับ ต้องส่งใหม่. It is asked whether it is no longer sent.

Knows the words for it and what stands of one's own district. Saves nothing: whoever taps says it.
"""

import re
from collections.abc import Sequence

from bot.ledger import Known
from bot.message import Message
from bot.reading.questions.about import documents
from bot.reading.reading import Reading
from bot.reading.said import said
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import clean
from handlers import show
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of แบบ 2 ถูกส่งกลับมาแก้ as no correction of a form, where nothing else is put right."""
    only_named = reading.intent == "correct" and all(fact.slots.keys() <= {"document"} for fact in reading.facts)
    return Reading("other", why=("bounced",)) if only_named and _says(message, store) else reading


def asks(message: Message, reading: Reading, store: Store) -> Sequence[Reply | Push] | None:
    """The question whether each document named is no longer sent; that none is told as sent, where none is."""
    own = store.district
    if reading.intent != "other" or own is None or not _says(message, store):
        return None
    named = documents(said(message.text, message.today, own).words)
    if not named:
        return None
    sent = [known for known in store.current(("document",), own) if known.slots.get("document") in named and _is_sent(known)]
    if not sent:
        what = ", ".join(map(show.say.label, named))
        return [Text(say("owed", what=what), _taps("sent", named))]
    stands = "\n".join(show.whole(known.district, known.kind, known.slots) for known in sent)
    return [Text(say("whether", stands=stands), _taps("pending", [str(known.slots["document"]) for known in sent]))]


def _says(message: Message, store: Store) -> bool:
    """Whether a message of a district tells that something came back, and neither asks nor tells that it was sent anew."""
    words = say.table("words")
    if store.is_hq or message.quoted or not any(word in message.text for word in words["back"]):
        return False
    return re.search(words["asks"], clean(message.text).text) is None


def _is_sent(known: Known) -> bool:
    return known.slots.get("status") == "sent"


def _taps(status: str, named: Sequence[str]) -> tuple[Choice, ...]:
    """A button for each document, which says that it is sent or is not."""
    return tuple(Choice(words, say=words) for words in (say(status, what=say.label(each)) for each in named))
