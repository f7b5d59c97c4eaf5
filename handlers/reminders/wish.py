"""A reminder being set: completed over several messages, asked for its time, saved with its timer. Knows nothing of whom it reaches."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from bot.message import BANGKOK, Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import Choice, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Clock, Day, Number, Repeat, clean, find, resolve, starts
from bot.thai.show import show_date, show_time
from models.store import Store
from models.store.reminders import Asked

say = Texts(__file__)
TIMES = (Day, Clock, Repeat)
REPEATS = 5  # repeating reminders a person
_FEW = 3  # letters that say nothing
WORDS = 200  # of a reminder, in UTF-16 units: what is read back of a long message


def wished(message: Message, reading: Reading, waiting: Mapping[str, Any], store: Store) -> dict[str, Any]:
    """The half-made reminder completed by this message: audience, districts, about, documents, repeat, at, words.

    `on` is the day of an answer that still lacked its hour: พรุ่งนี้เช้า.
    """
    own = store.district
    waiting = {} if _only_when(waiting, message) else waiting
    districts = list(reading.district) or waiting.get("districts", [])
    audience = reading.audience or waiting.get("audience", "me")
    told = _on_its_day(reading.at, message, waiting)
    at = told.isoformat(timespec="minutes") if told else waiting.get("at", "")
    return {
        "audience": "me" if audience == "district" and own and districts == [own] else audience,
        "districts": districts,
        "about": reading.about or waiting.get("about", ""),
        "documents": list(reading.documents) or waiting.get("documents", []),
        "repeat": reading.repeat or waiting.get("repeat", ""),
        "at": at,
        "on": waiting.get("on", ""),
        "words": waiting.get("words") or fit(message.text, WORDS),
        "note": _note(message) or waiting.get("note", ""),
    }


def _only_when(waiting: Mapping[str, Any], message: Message) -> bool:
    """Whether what waits says no more than when, and this is a reminder said anew: เตือนวันที่ 29 เช้าๆ, then เตือนวันที่ 30 เย็นๆ."""
    return bool(waiting) and any(word in message.text for word in say.table("words")["reminds"]) and not tells(waiting.get("words", ""))


def _on_its_day(at: datetime | None, message: Message, waiting: Mapping[str, Any]) -> datetime | None:
    """A moment on the day that was said before, where only its hour is: เตือนวันที่ 30 มิ.ย. เย็นๆ, then สี่โมงเย็น."""
    day = day_said(waiting.get("words", ""), message.today)
    if day is None and waiting.get("on"):
        day = date.fromisoformat(waiting["on"])
    dated = _days(message.text) or _repeats(message.text)
    return datetime.combine(day, at.time()) if at is not None and day is not None and not dated else at


def day_said(words: str, today: date) -> date | None:
    """The only day of a reminder's words, ahead; the first of one that comes again and again: ทุกศุกร์เช้า."""
    days, again = _days(words), _repeats(words)
    if len(again) == 1 and not days:
        return starts(again[0], today)
    return resolve(days[0], today, "ahead").date if len(days) == 1 else None


def only_when(words: str) -> str:
    """The day, hour or repetition that words say, where they say no more than that it is to be then: ค่อยส่งพรุ่งนี้ 9 โมงดีกว่า; else ""."""
    text = clean(words)
    spans = [span for span in find(text) if isinstance(span.value, TIMES)]
    rest = list(text.text)
    for span in spans:
        rest[span.start : span.end] = " " * (span.end - span.start)
    alone = re.fullmatch(say.table("words")["around_time"], " ".join("".join(rest).split()))
    return " ".join(text.text[span.start : span.end] for span in spans) if alone is not None else ""


def _repeats(words: str) -> list[Repeat]:
    return [span.value for span in find(clean(words)) if isinstance(span.value, Repeat)]


def _days(words: str) -> list[Day]:
    return [span.value for span in find(clean(words)) if isinstance(span.value, Day)]


def _note(message: Message) -> str:
    """What headquarters wants told along, "" for nothing: ทวงทุกเขตที่ยังไม่ประชุม แนบข้อความ ขอความร่วมมือด้วย; เตือนบางรัก: ขอแบบ 2 ด่วน."""
    if led := re.search(say.table("words")["note"], message.text):
        return fit(message.text[led.end() :].strip(" :\n"), WORDS)
    told = re.match(say.table("words")["told"], message.text.strip(), re.DOTALL)
    return fit(told["what"].strip(), WORDS) if told else ""


def announced(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a reminder to others without the words that it carries, whose day is not its own: เตือนทุกเขตว่าวันศุกร์มีประชุม 10 โมง."""
    told = re.match(say.table("words")["told"], message.text.strip(), re.DOTALL) if store.is_hq else None
    if told is None or reading.intent not in ("remind", "other"):
        return reading
    head = read(say("head", whom=told["whom"]), message.today)
    to_others = head.intent == "remind" and head.audience not in (None, "me")
    return head if to_others and (reading.intent == "other" or reading.at != head.at) else reading


def tells(words: str) -> bool:
    """Whether words say what to be reminded of, and so are a reminder of their own: เตือน 1 ม.ค. 64 8 โมง สวัสดีปีใหม่."""
    text = clean(words)
    rest = list(text.text)
    for span in find(text):
        rest[span.start : span.end] = " " * (span.end - span.start)
    left = "".join(rest)
    if not any(word in left for word in say.table("words")["reminds"]):
        return False
    for word in sorted((*say.table("words")["reminds"], *say.table("words")["small"]), key=len, reverse=True):
        left = left.replace(word, " ")
    return len(left.replace(" ", "")) > _FEW


def ask_when(store: Store, wish: Mapping[str, Any], text: str, soon: str = "", times: Sequence[str] = ()) -> list[Reply]:
    """The question for the time, with likely answers, `times` of a day that is said, and the day picker; the one that is `soon` first."""
    store.ask("at", intent="remind", held=wish)
    taps = tuple(Choice(word, say=word) for word in (*([soon] if soon else []), *(times or say.table("answers")["when"])))
    return [Text(text, (*taps, Choice(say.label("pick"), press="v1|remind-day|0", date=True, since=store.today)))]


def soon(message: Message) -> str:
    """The hour of today that comes so long after a message: อีก 2 ชั่วโมง at ten is วันนี้ 12.00 น.; "" where none does."""
    found = re.search(say.table("words")["soon"], clean(message.text).text)
    if found is None:
        return ""
    told = [float(span.value.value) for span in find(clean(found["count"] or "1")) if isinstance(span.value, Number)]
    of_hours = found["unit"] in say.table("words")["hours"]
    minutes = (60 if of_hours else 1) * (0.5 if found["half"] else sum(told)) + (30 if found["more"] and of_hours else 0)
    now = message.said_at.astimezone(BANGKOK)
    at = now + timedelta(minutes=minutes)
    return say("today", time=show_time(at.time().replace(second=0, microsecond=0))) if minutes and at.date() == now.date() else ""


def only_you(words: str) -> str:
    """That a reminder reaches nobody else, where its words name somebody: เตือนหัวหน้าด้วย; else nothing."""
    return say("only_you") if re.search(say.table("words")["somebody"], words) else ""


def keep(store: Store, wish: Mapping[str, Any], at: datetime) -> int:
    """Saves a reminder and sets its timer; `at` is naive Bangkok time. Its number."""
    body = {name: wish[name] for name in ("audience", "districts", "about", "documents", "words", "note")}
    number = store.keep_reminder(body, wish["repeat"], at.replace(tzinfo=BANGKOK))
    set_timer(store, number, at)
    return number


def repeating(store: Store) -> int:
    """How many repeating reminders the person has."""
    return sum(bool(each.repeat) for each in store.reminders())


def set_timer(store: Store, number: int, at: datetime) -> None:
    """Makes a reminder come due at `at`, naive Bangkok time, in the chat of the person."""
    store.set_timer(f"remind:{number}", store.person, at.replace(tzinfo=BANGKOK), f"remind|{number}")


def moment(at: datetime) -> str:
    """A naive Bangkok moment in words: พ. 16 ก.ย. 2563 14.00 น."""
    return f"{show_date(at.date())} {show_time(at.time())}"


def repeat_words(rule: str) -> str:
    """How it repeats, in brackets behind a space: weekly is " (ทุกสัปดาห์)"; nothing for a single one."""
    return f" ({say.label(rule)})" if rule else ""


def move(each: Asked, at: datetime, store: Store) -> None:
    """A reminder comes next at `at`, naive Bangkok time."""
    store.move_reminder(each.id, at.replace(tzinfo=BANGKOK))
    set_timer(store, each.id, at)


def naive(at: datetime) -> datetime:
    """An aware moment as naive Bangkok time."""
    return at.astimezone(BANGKOK).replace(tzinfo=None)
