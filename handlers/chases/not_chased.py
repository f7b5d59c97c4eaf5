"""Headquarters' word that others are not to be chased: ห้ามเตือนบางรัก, ไม่ต้องทวงแบบ 2 แล้ว, เลิกทวงสาทร.

Takes the districts out of the chase that is set; where none is, tells what they get and how that ends. Must not know how a chase is sent.
"""

import re
from collections.abc import Sequence
from datetime import date

from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.reply import Choice, Reply, Text
from bot.texts import Texts
from bot.thai import Day, clean, find, resolve
from handlers import show
from handlers.chases import chase, chase_answered
from handlers.deadlines import owed
from handlers.reminders import wish
from handlers.several import zones
from models.store import Store
from models.store.reminders import Asked

say = Texts(__file__)


def asks(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The answer to headquarters' ไม่ต้องทวงแบบ 2 แล้ว, เลิกทวงสาทร, ถอนการทวงเมื่อกี้; None where a message says no such thing."""
    if reading.intent != "other" or not store.is_hq or store.project is None:
        return None
    found = re.search(say.table("words")["not_chased"], clean(message.text).text)
    named = zones.around(message.text)[1] if found is not None else ()
    if found is None or named:
        return answer(named, store) if named else None
    on, rest = _day(found["rest"], store)
    about = read(say("as_chase", words=rest), message.today) if rest else Reading("remind")
    if about.intent != "remind" or (rest and not about.about):
        return None
    return _of_subject(about, on, store, back=re.match(say.table("words")["back"], clean(message.text).text) is not None)


def _of_subject(about: Reading, on: date | None, store: Store, *, back: bool) -> list[Reply]:
    """The chase of a subject, on a day, that ends; which there are, where there are several; that there is none, and what went out."""
    then = [each for each in _set(store) if on in (None, wish.naive(each.next_at).date())]
    same = [each for each in then if about.about is None or _is_about(each, about)]
    if len(same) == 1:
        return [_ended(same[0], store)]
    subject = ", ".join(owed.subject(about.about, each) for each in about.documents or ("",)) if about.about else ""
    if same:
        return [Text(say("several", whom=subject, count=len(same)), (_listing(),))]
    gone = chase_answered.sent_today(store) if back and on is None else 0
    words = {"subject": say("subject", subject=subject) if subject else "", "day": say("of_day", day=show.day(on)) if on else ""}
    return [Text(say("of_subject", sent=say("sent", count=gone) if gone else "", **words), (_listing(),) if _set(store) else ())]


def _day(rest: str, store: Store) -> tuple[date | None, str]:
    """The day that is named behind the chase, and what is said besides: แบบ 2 พรุ่งนี้."""
    text = clean(rest)
    days = [span for span in find(text) if isinstance(span.value, Day)]
    on = resolve(days[0].value, store.today, "ahead").date if len(days) == 1 and isinstance(days[0].value, Day) else None
    return (on, (text.text[: days[0].start] + text.text[days[0].end :]).strip()) if on is not None else (None, rest)


def _is_about(each: Asked, reading: Reading) -> bool:
    return bool(each.body["about"] == reading.about and each.body["documents"] == list(reading.documents))


def answer(named: Sequence[str], store: Store) -> list[Reply]:
    """The chase that is set without the districts; that they are reminded only of what they owe, where none is set."""
    reached = [each for each in _set(store) if not set(named).isdisjoint(each.body["districts"] or store.plan.districts)]
    if not reached:
        return [Text(say("of_others", districts=owed.named(sorted(named))))]
    if len(reached) > 1:
        return [Text(say("several", whom=say("whom", districts=owed.named(sorted(named))), count=len(reached)), (_listing(),))]
    each = reached[0]
    left = [name for name in each.body["districts"] or store.plan.districts if name not in named]
    return [_without(each, left, named, store) if left else _ended(each, store)]


def _set(store: Store) -> list[Asked]:
    """The chases that are set for a time to come."""
    return [each for each in store.reminders() if each.body["audience"] != "me"]


def _without(each: Asked, left: Sequence[str], named: Sequence[str], store: Store) -> Text:
    """A chase without some of its districts, as another one in its place."""
    audience = "district" if each.body["audience"] == "all" else each.body["audience"]
    kept = {**each.body, "districts": list(left), "audience": audience}
    _end(each, store)
    number = wish.keep(store, {**kept, "repeat": each.repeat}, wish.naive(each.next_at))
    store.ask("shown", intent="set", held={"what": "reminder", "number": number})
    text = say(
        "without", out=owed.named(sorted(named)), who=chase.called(kept), at=wish.moment(wish.naive(each.next_at)),
        repeat=wish.repeat_words(each.repeat),
    )  # fmt: skip
    return Text(text, (Choice(say.label("drop"), press=f"v1|remind-cancel|{number}"),))


def _ended(each: Asked, store: Store) -> Text:
    _end(each, store)
    return Text(say("ended", who=chase.called(each.body), at=wish.moment(wish.naive(each.next_at))))


def _end(each: Asked, store: Store) -> None:
    store.end_reminder(each.id, "cancelled")
    store.drop_timer(f"remind:{each.id}")


def _listing() -> Choice:
    return Choice(say.label("list"), say=say.label("list_say"))
