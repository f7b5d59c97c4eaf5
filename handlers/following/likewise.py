"""One more district right behind a report, with little else: ปทุมวันด้วย, บางบอนก็เมื่อวาน, ดุสิตแบบ 2; what it lacks is asked for.

Knows what the district before it was told with. Must not know how a report is saved.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from bot.kinds.fact import Fact, Value
from bot.message import Message
from bot.reading import Asked, read
from bot.reading.reading import Reading
from bot.reply import Push, Reply
from bot.texts import Texts
from bot.thai import Day, clean, find
from handlers import show
from handlers.corrections import new_values, pointed
from handlers.following import told_last
from handlers.reports import report
from handlers.several import verbless
from models.store import Store

say = Texts(__file__)
_OWN = (*new_values.COUNTED, "place", "start", "end", "more", "none", "file", "reason")  # of the district before alone


def asks(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """The read-back of the district, or the question for what it lacks; None for any other message."""
    named = pointed.districts(message) if reading.intent == "other" and store.is_hq and not message.quoted else frozenset[str]()
    known = _before(store) if named else None
    if known is None:
        return None
    if known.kind == "document" and (sent := _of_the_document(message, known)) is not None:
        return report.report(message, sent, store)
    slots = _stated(message, known) if len(named) == 1 and known.district not in named else None
    if slots is None:
        return None
    taken = {**shared(known, slots), **_equal(message, known), **slots}
    fact = Fact(known.kind, next(iter(named)), taken, again=_may_be_ahead(message, slots))
    return report.report(message, Reading("report", facts=(fact,)), store)


def _equal(message: Message, known: Fact) -> dict[str, Value]:
    """The figures of the district before, where this one has as much: หลักสี่ก็เท่ากัน."""
    equal = re.search(say.table("words")["equal"], clean(message.text).text) is not None
    return {slot: value for slot, value in known.slots.items() if slot in (*new_values.COUNTED, "more")} if equal else {}


def _of_the_document(message: Message, known: Fact) -> Reading | None:
    """The report of the document told of last, of districts that have sent and have not: บางนาส่งแล้ว วัฒนายังไม่ส่ง."""
    text, verb = clean(message.text).text, say("sent")
    if verb not in text or "document" not in known.slots or re.search(say.table("words")["form"], text):
        return None
    sent = read(text.replace(verb, say("sent_it", what=show.value("document", known.slots["document"]))), message.today)
    whole = sent.intent == "report" and not sent.ask and {fact.district for fact in sent.facts} == pointed.districts(message)
    return sent if whole and all(fact.kind == "document" for fact in sent.facts) else None


def _may_be_ahead(message: Message, stated: Mapping[str, Value]) -> bool:
    """Whether the day of a meeting is said by a number alone that is still to come this month: บางบอน วันที่ 30."""
    day, spans = stated.get("date"), find(clean(message.text))
    bare = any(isinstance(span.value, Day) and span.value.day and span.value.month is None for span in spans)
    last = monthrange(message.today.year, message.today.month)[1]
    return bare and isinstance(day, date) and message.today.day < day.day <= last


def _before(store: Store) -> Fact | None:
    """The one fact of the last report, or the draft asked about; none of several, or of something that is not done."""
    last, told = store.asked(), told_last.just_told(store, directly=True)
    draft = store.draft(last.draft_id) if last is not None and last.draft_id is not None and not store.asked_by_them() else None
    one = draft.fact if draft is not None and not draft.settled_at and not draft.doubts else None
    if one is None and len(told) == 1:
        one = Fact(told[0].kind, told[0].district, told[0].slots)
    done = one is not None and one.kind not in ("obstacle", "progress") and one.slots.get("status") in (None, "held", "sent")
    return one if done and not (one is not None and one.slots.get("none")) else None


def _stated(message: Message, known: Fact) -> Mapping[str, Value] | None:
    """What is said of the district besides that it is so too: its day, its document; None where other words stand there."""
    spans = find(clean(message.text))
    stated = verbless.stated(message)
    text = clean(message.text).text
    if known.kind == "document" and (form := re.search(say.table("words")["form"], text)):
        asked = read(form[0], message.today, None, Asked("document", "document")).facts
        said = [fact.slots["document"] for fact in asked if "document" in fact.slots]
        return {"document": said[0]} if len(said) == 1 and not _rest(text.replace(form[0], " "), message) else None
    if stated is None or any(span.type in ("number", "money", "percent", "fraction") for span in spans):
        return None
    day = known.kind == "meeting" and "date" in stated
    likewise = re.search(say.table("words")["too"], text) is not None
    return stated if (day or likewise) and not verbless.besides(message, spans) else None


def _rest(text: str, message: Message) -> str:
    """What stands in a text besides the district and small words."""
    for name in pointed.districts(message):
        text = text.replace(name, " ")
    return re.sub(say.table("words")["small"], " ", text).strip()


def shared(known: Fact, stated: Mapping[str, Value]) -> dict[str, Value]:
    """What the district before has that holds for this one too; whether another document was sent is asked."""
    own = (*_OWN, "status") if "document" in stated else _OWN
    return {slot: value for slot, value in known.slots.items() if slot not in own}
