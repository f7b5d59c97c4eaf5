"""The number of the letter that a document was sent with: asked for, told alone, or put right. It is kept in the words of the report only.

Knows how a letter is numbered, and what stands of one's own district. Saves nothing: whoever taps says it.
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
_LONGEST = 120  # letters of what a button says


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of เอ๊ะ แบบ 1 เลขที่ 1235 as no correction of a form."""
    only_named = reading.intent == "correct" and all(fact.slots.keys() <= {"document"} for fact in reading.facts)
    return Reading("other", why=("letter",)) if only_named and _numbered(message) else reading


def asks(message: Message, reading: Reading, store: Store) -> Sequence[Reply | Push] | None:
    """The words that tell the number which is asked for; the offer to tell what was sent with the number that is told."""
    own = store.district
    if own is None or message.quoted or message.group or reading.intent not in ("other", "query"):
        return None
    asked = re.search(say.table("words")["asked"], clean(message.text).text) is not None
    if not asked and (reading.intent != "other" or not _numbered(message)):
        return None
    named = documents(said(message.text, message.today, own).words)
    if asked:
        return _told(named, own, store)
    return _offered(named[0], message, own, store) if len(named) == 1 else None


def _numbered(message: Message) -> bool:
    """Whether a message tells the number of a letter."""
    words = say.table("words")
    return any(word in message.text for word in words["cheap"]) and re.search(words["number"], clean(message.text).text) is not None


def _told(named: Sequence[str], own: str, store: Store) -> list[Reply]:
    """The words of each report that told a document as sent: of those named, else of all."""
    sent = [known for known in _sent(own, store) if not named or known.slots["document"] in named]
    lines = [say("line", what=show.say.label(str(known.slots["document"])), words=_words(known, store)) for known in sent]
    return [Text("\n".join([say("in_words"), *lines]) if lines else say("none"))]


def _offered(document: str, message: Message, own: str, store: Store) -> list[Reply] | None:
    """The offer to tell the document as sent, with its number; that the number stands in the words alone, where it is sent already."""
    what = show.say.label(document)
    told = next((known for known in _sent(own, store) if known.slots["document"] == document), None)
    text = say("whether", what=what) if told is None else say("anew", line=say("line", what=what, words=_words(told, store)))
    number = re.search(say.table("words")["number"], clean(message.text).text)
    rest = clean(message.text).text[number.start() :] if number is not None else ""
    words = say("as_sent", what=what, number=rest)
    return [Text(text, (Choice(say("tap", what=what)[:20], say=words),))] if len(words) <= _LONGEST else None


def _sent(own: str, store: Store) -> list[Known]:
    return [known for known in store.current(("document",), own) if known.slots.get("status") == "sent"]


def _words(known: Known, store: Store) -> str:
    report = store.report(known.report_id)
    return (report.words or "") if report is not None else ""
