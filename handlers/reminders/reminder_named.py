"""Which of the person's reminders an order to cancel means by what they are about: ยกเลิกเตือนเบิกเงิน, ไม่ต้องเตือนเรื่องแบบ 2 แล้ว.

Knows what a reminder is about. Must not know how one is cancelled.
"""

import re
from collections.abc import Sequence
from datetime import date

from bot.message import Message
from bot.reading import read
from bot.texts import Texts
from bot.thai import Number, Ordinal, clean, find
from handlers.answers import ask
from handlers.deadlines import owed
from models.store.reminders import Asked

say = Texts(__file__)


def subject(message: Message) -> str | None:
    """What the reminder to cancel is said to be about, in words: เบิกจ่าย, แบบรายงาน 2; None where that is not said."""
    about, documents = _about(message)
    return ", ".join(owed.subject(about, each) for each in documents or ("",)) if about else None


def meant(message: Message, mine: Sequence[Asked]) -> list[Asked]:
    """Those of the reminders that are about what is said."""
    return _same(*_about(message), mine)


def _same(about: str | None, documents: tuple[str, ...], mine: Sequence[Asked]) -> list[Asked]:
    same = [each for each in mine if about is not None and each.body["about"] == about]
    return [each for each in same if not documents or not set(documents).isdisjoint(each.body["documents"])]


def by_words(message: Message, mine: Sequence[Asked]) -> list[Asked]:
    """The one of the reminders whose own words are named: ยกเลิกอันประชุมทีม; none where they are those of several."""
    found = re.search(say.table("words")["one"], clean(ask.plain(message)).text)
    said = [each for each in mine if found is not None and found["rest"] in clean(each.body["words"]).text]
    return said if len(said) == 1 else []


def by_number(message: Message, mine: Sequence[Asked]) -> list[Asked]:
    """Those that a message names by their number in a list."""
    text = clean(message.text)
    bare = (span for span in find(text) if not text.text[: span.start].rstrip().endswith(tuple(say.table("words")["numbered"])))
    numbers = [int(span.value.value) for span in bare if isinstance(span.value, Number | Ordinal)]
    return placed(text.text, mine) or [mine[number - 1] for number in numbers if 0 < number <= len(mine)]


def placed(words: str, mine: Sequence[Asked]) -> list[Asked]:
    """Those that words name by their place in a list, in so many words: อันแรก, ข้อ 2, อันที่สอง."""
    numbers = [int(each) for items in re.findall(say.table("words")["item"], words) for each in re.findall(r"\d+", items)]
    at = enumerate(say.table("positions").values(), 1)
    numbers = numbers or [number for number, names in at if any(name in words for name in names)]
    numbers = numbers or [len(mine)] * any(word in words for word in say.table("words")["last"])
    return [mine[number - 1] for number in numbers if 0 < number <= len(mine)]


def about(words: str, mine: Sequence[Asked], today: date) -> list[Asked]:
    """Those of the reminders that are about what words name: คืนเงิน, ส่งแบบ 1."""
    return _same(*subject_of(words, today), mine)


def subject_of(words: str, today: date) -> tuple[str | None, tuple[str, ...]]:
    """The kind and the documents that words name, read as those of a reminder of one's own are; of one to others nothing."""
    reading = read(say("as_reminder", words=words), today)
    own = reading.intent == "remind" and reading.audience in (None, "me")
    return (reading.about, reading.documents) if own else (None, ())


def _about(message: Message) -> tuple[str | None, tuple[str, ...]]:
    """The kind and the documents that the rest of an order to cancel names, read as those of a reminder are."""
    found = re.search(say.table("words")["cancels"], clean(ask.plain(message)).text)
    if found is None:
        return None, ()
    return subject_of(found["rest"], message.today)
