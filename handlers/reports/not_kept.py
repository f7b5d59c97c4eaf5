"""What a report tells that no slot holds, so that it is not lost silently: ประชุมแล้ว 12 ชุมชน, ยังไม่ได้เบิกเลย ติดเอกสาร, เลขที่ กท 4502/1234,
นัดประชุม 12 กับ 19 ก.พ.

Knows which numbers, reasons and days those are. Must not know how a read-back looks.
"""

import re
from datetime import date

from bot.ledger import Known
from bot.message import BANGKOK
from bot.texts import Texts
from bot.thai import Number, clean, find
from bot.thai.show import show_date
from handlers import show
from handlers.answers import days_meant
from models.store import Store

say = Texts(__file__)
_NOTHING = (0, "pending")


def notes(known: Known, store: Store) -> list[str]:
    """What is not kept of a message that told of one fact and no more, a line each."""
    held, sent, planned = (known.slots.get("status") == status for status in ("held", "sent", "scheduled"))
    said = store.report(known.report_id) if held or sent or planned or _is_undone(known) else None
    if said is None or len(store.facts_of_report(known.report_id)) != 1:
        return []
    if planned:
        return _other_days(known, said.words or "") if said.corrects is None else []
    text = clean(said.words or "").text
    if sent:
        return _of_document(text)
    return _counts(text) if held else _reason(text)


def _of_document(text: str) -> list[str]:
    """The number of the letter that a document was sent with, and the communities that are told with it."""
    letter = [say("letter")] if re.search(say.table("words")["letter"], text) else []
    counts = [text[span.start : span.end] for span in find(clean(text)) if isinstance(span.value, Number) and _is_of_plans(text, span.end)]
    return [*letter, *(say("with_document", count=count) for count in counts[:1])]


def _other_days(known: Known, words: str) -> list[str]:
    """The further days that meetings are planned for, of which one is kept at a time."""
    first = known.slots.get("date")
    days = days_meant.beside(words, first, known.said_at.astimezone(BANGKOK).date()) if isinstance(first, date) else ()
    short = [show_date(day, weekday=False).rpartition(" ")[0] for day in days]
    return [say("planned", days=", ".join(map(show.day, days)), first=short[0])] if days else []


def _is_of_plans(text: str, at: int) -> bool:
    return text[at:].lstrip().startswith(say("community"))


def _is_undone(known: Known) -> bool:
    """Whether something is not done whose reason has no room of its own, as that of a meeting has."""
    return known.kind != "meeting" and any(known.slots.get(slot) in _NOTHING for slot in ("amount", "projects", "done", "status"))


def _reason(text: str) -> list[str]:
    """How the reason why something is not done is told as an obstacle: ยังไม่ได้เบิกเลย ติดเอกสาร."""
    found = re.search(say.table("words")["reason"], text)
    return [say("reason", words=found["why"].strip())] if found else []


def _counts(text: str) -> list[str]:
    """The communities and the times that are counted of a held meeting."""
    several = [span for span in find(clean(text)) if isinstance(span.value, Number) and span.value.value != 1]
    counted = {unit: text[span.start : span.end] for span in several for unit in [_unit(text, span.end)] if unit}
    return [say("communities" if unit == say("community") else "times", count=count) for unit, count in counted.items()]


def _unit(text: str, at: int) -> str:
    """The word behind a number that no slot of a meeting counts, "" for any other."""
    return next((unit for unit in say.table("words")["units"] if text[at:].lstrip().startswith(unit)), "")
