"""What is said under the preview of a chase, before it is sent: ยกเว้นบางรัก, เปลี่ยนเป็นพรุ่งนี้ 9 โมง, แก้ข้อความเป็น …, เดี๋ยวก่อน.

Knows how a preview is changed, called off and put aside. Must not know what a chase costs, nor whom it reaches.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.message import Message
from bot.reading import Asked, read
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Clock, Day, Repeat, clean, find
from handlers.answers import ask
from handlers.chases import chase
from handlers.deadlines import owed
from handlers.reminders import wish
from handlers.several import all_but, zones
from models.store import Store
from models.values import AskedLast

say = Texts(__file__)
Wanted = Mapping[str, Any]
_OFF = ("other", "deny", "undo", "cancel_reminder")  # how a preview is called off
_OF_NOTE = ("other", "deadline", "remind", "query", "correct")
_UNREAD = ("confirm", "other", "correct", "deny", "undo", "cancel_reminder", "remind", "query", "report", "deadline")


def typed(message: Message, reading: Reading, last: AskedLast | None, store: Store) -> list[Reply | Push] | None:
    """The preview as a message changes it, or its end; None where the message is about something else.

    What is sent cannot be taken back: a yes behind anything else shows the preview once more.
    """
    if last is None or last.intent != "remind" or "proposal" not in last.held or not store.is_hq:
        return None
    if reading.intent not in _UNREAD or (message.quoted and store.report_of_message(message.quoted) is not None):
        return None
    agreed = reading.intent == "confirm" or re.match(say.table("words")["yes"], message.text.strip()) is not None
    said = _behind_yes(message) if agreed else message
    if said is None:
        return None
    message = said
    number = int(last.held["proposal"])
    for change in _CHANGES:
        if (wanted := change(message, reading, last.held, store)) is not None:
            store.settle_proposal(number, "dropped")
            store.forget_question()
            return [_again(wanted, store)]
    if reading.intent in _OFF and _heard("called_off", message):
        return list(chase.press_drop(message, number, store))
    return [_kept(last, store)] if agreed or _waits(message, reading) else None


def none_open(message: Message, reading: Reading, last: AskedLast | None, store: Store) -> list[Reply | Push] | None:
    """That no chase waits whose words could be others: เปลี่ยนข้อความเป็น ขอแบบ 1 ภายใน 24 มิ.ย. sets no deadline; None for anything else."""
    if reading.intent not in _OF_NOTE or not store.is_hq or message.quoted or any(fact.kind == "obstacle" for fact in reading.facts):
        return None
    if not re.match(say.table("words")["rewords"], message.text.strip()):
        return None
    if any(each.body["audience"] != "me" for each in store.reminders()):
        return [Text(say("words_stay"), (Choice(say.label("list"), say=say.label("list_say")),))]
    return [Text(say("none_waits"))]


def _behind_yes(message: Message) -> Message | None:
    """What is said behind a yes that is no mere yes: โอเค ยกเว้นบางรัก, โอเค ทวงแบบ 1 เลย; None for โอเค ส่งเลย."""
    text = clean(message.text).text.strip()
    led = re.match(say.table("words")["yes"], text)
    rest = text[led.end() :].strip() if led is not None else text
    return replace(message, text=rest) if re.search(say.table("words")["more_than_yes"], rest) or zones.around(rest)[1] else None


def _again(wanted: dict[str, Any], store: Store) -> Reply:
    """The preview anew, the question for the time where it is not plain, or that nobody is left."""
    if wanted.pop("nobody", False):
        return Text(say("nobody_left"))
    if wanted["at"] == "unclear":
        return wish.ask_when(store, {**wanted, "at": ""}, say("when"))[0]
    return chase.previewed(wanted, store)


def _kept(last: AskedLast, store: Store) -> Text:
    """That nothing was sent yet, and what can be said; a typed yes shows the preview once more."""
    store.ask(last.slot, last.kind, last.intent, held={**last.held, "aside": True})
    return Text(say("waits"), chase.taps(last.slot == "confirm", int(last.held["proposal"])))


def _waits(message: Message, reading: Reading) -> bool:
    """Whether the preview is only to wait, or is to be changed in a way that is not read: เดี๋ยวก่อน, ยกเว้นที่ลาอยู่, แก้เป็นอย่างอื่น."""
    if reading.intent == "correct":
        return _of_nothing_told(reading)
    return reading.intent in _OFF and (_heard("waits", message) or all_but.unclear(message.text))


def _of_nothing_told(reading: Reading) -> bool:
    """Whether a correction gives no value that a report holds."""
    return all(set(fact.slots) <= {"date", "start", "end"} and fact.kind is None for fact in reading.facts)


def _heard(name: str, message: Message) -> bool:
    return re.search(say.table("words")[name], clean(ask.plain(message)).text) is not None


def _wanted(held: Wanted) -> dict[str, Any]:
    """The wish behind a preview, as it was."""
    return {name: held[name] for name in ("audience", "districts", "about", "documents", "repeat", "at", "words", "note")}


# Each change of a preview: the wish as it is then, None where the message does not change that


def _note(message: Message, reading: Reading, held: Wanted, store: Store) -> dict[str, Any] | None:
    """Other words to go along, or none: แก้ข้อความเป็น ขอแบบ 2 ภายในพรุ่งนี้, ไม่ต้องแนบข้อความ."""
    text = message.text.strip()
    if held["note"] and re.match(say.table("words")["no_note"], text):
        return {**_wanted(held), "note": ""}
    led = re.match(say.table("words")["note"], text)
    note = text[led.end() :].strip(say("marks")) if led is not None else ""
    return {**_wanted(held), "note": fit(note, wish.WORDS)} if note else None


def _whom(message: Message, reading: Reading, held: Wanted, store: Store) -> dict[str, Any] | None:
    """Fewer districts, or one more: ยกเว้นบางรัก, เอาเฉพาะสาทร, ดุสิตด้วย."""
    shape, named = zones.around(message.text)
    polite = say.table("words")["polite"]
    how = next((name for name, pattern in say.table("whom").items() if named and re.fullmatch(f"(?:{pattern}){polite}", shape)), None)
    if how is None:
        return None
    base = list(held["districts"] or store.plan.districts)
    meant = {
        "out": [name for name in base if name not in named],
        "only": [name for name in base if name in named] or list(named),
        "more": list(dict.fromkeys((*base, *named))),
    }[how]
    audience = "district" if held["audience"] == "all" else held["audience"]
    return {**_wanted(held), "districts": meant, "audience": audience, "nobody": not meant}


def _when(message: Message, reading: Reading, held: Wanted, store: Store) -> dict[str, Any] | None:
    """Another time, of which the day or the hour may be the one before: เปลี่ยนเป็นพรุ่งนี้ 9 โมง, เลื่อนเป็นบ่ายสอง."""
    when = wish.only_when(ask.plain(message))
    if not when:
        return None
    said = read(when, message.today, None, Asked("at", None, "remind"))
    at = _combined(said.at, [span.value for span in find(clean(when))], held)
    unclear = at is None or at <= owed.local(store)
    return {
        **_wanted(held), "at": "unclear" if unclear or at is None else at.isoformat(timespec="minutes"),
        "repeat": said.repeat or held["repeat"],
    }  # fmt: skip


def _combined(at: datetime | None, said: list[Any], held: Wanted) -> datetime | None:
    """A moment with the day, or the hour, that was set before, where it gives the other alone."""
    before = datetime.fromisoformat(held["at"]) if held["at"] else None
    if at is None or before is None:
        return at
    if not any(isinstance(value, Day | Repeat) for value in said):
        return datetime.combine(before.date(), at.time())
    return at if any(isinstance(value, Clock) for value in said) else datetime.combine(at.date(), before.time())


def _of_what(message: Message, reading: Reading, held: Wanted, store: Store) -> dict[str, Any] | None:
    """Another subject, or one more document: เปลี่ยนเป็นแบบ 1, แค่แบบ 1, แบบ 1 ด้วย."""
    plain = clean(message.text).text.strip()
    found = re.fullmatch(say.table("words")["of_what"], plain)
    if found is None or not (found["lead"] or found["more"]) or any(isinstance(span.value, wish.TIMES) for span in find(clean(plain))):
        return None
    said = read(say("as_chase", words=found["what"]), message.today)
    if said.intent != "remind" or not said.about or said.district:
        return None
    more = [*held["documents"], *said.documents] if found["more"] and held["about"] == said.about else list(said.documents)
    return {**_wanted(held), "about": said.about, "documents": list(dict.fromkeys(more))}


_CHANGES: tuple[Callable[[Message, Reading, Wanted, Store], dict[str, Any] | None], ...] = (_note, _whom, _when, _of_what)
