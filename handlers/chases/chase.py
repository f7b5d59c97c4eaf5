"""Headquarters' own reminders to others: whom they reach, what they cost, the preview, and sending by one tap or at a time.

Reaches only who still owes when it is sent; nobody in the middle of a report, nobody outside office hours.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from bot import calendar
from bot.deadlines import Due, Duty, Step
from bot.message import Message
from bot.reading.reading import Reading
from bot.reminders import Held, Nudge, Person
from bot.reply import Card, Choice, Push, Reply, Text
from bot.texts import Texts
from bot.thai import Clock, clean, find
from handlers import show
from handlers.chases.whom import Reach, not_asked, reach
from handlers.deadlines import owed
from handlers.reminders import nudge, wish
from handlers.several import all_but, zones
from models.store import Store

say = Texts(__file__)
MORNING = time(9, 0)
AGAIN = timedelta(hours=1)


# The preview


def chase(wanted: dict[str, Any], reading: Reading, store: Store) -> list[Reply]:
    """The preview of a chase with its price, or why there is none; only headquarters may remind others."""
    if not store.is_hq:
        return [Text(say("only_hq"))]
    if all_but.unclear(wanted["words"]) or _left_out(wanted, store):
        return [Text(say("which_left_out"))]
    if "district" in reading.ask or (wanted["audience"] == "district" and not wanted["districts"]):
        store.ask("district", intent="remind", held=wanted)
        return [Text(say("which_district"))]
    if wanted["repeat"] and wish.repeating(store) >= wish.REPEATS:
        return [Text(say("too_many", limit=wish.REPEATS))]
    if not wanted["at"] and _at_some_hour(wanted["words"]):
        return wish.ask_when(store, wanted, say("hour"))
    return [previewed(wanted, store)]


def _at_some_hour(words: str) -> bool:
    """Whether a chase is wished for later, at no plain hour: ทวงแบบ 2 พรุ่งนี้เช้า."""
    values = (span.value for span in find(clean(all_but.own_words(words))))
    return any(isinstance(value, Clock) and value.start is None for value in values)


def _left_out(wanted: Mapping[str, Any], store: Store) -> bool:
    """Whether a district that the words leave out would be chased."""
    meant = wanted["districts"] or store.plan.districts
    return not zones.left_out(all_but.own_words(wanted["words"])).isdisjoint(meant)


def previewed(wanted: dict[str, Any], store: Store) -> Text:
    """The preview of a chase, by one tap or a typed yes sent; that nobody is to be chased."""
    found = reach(wanted, store)
    if found.people:
        return _preview(wanted, found, store)
    if found.busy:
        return _when_free(wanted, found, store)
    return Text("\n".join([say("nobody", who=called(wanted)), *_missed(found), *_not_asked(wanted, store)]))


def _when_free(wanted: dict[str, Any], found: Reach, store: Store) -> Text:
    """The preview of a chase whose only receivers are in the middle of a report: it leaves an hour later."""
    at, _ = _leaving(wanted, store)
    number = store.propose("chase", {**wanted, "at": at.isoformat(timespec="minutes") if at else ""})
    store.ask("confirm" if at else "at", intent="remind", held={**wanted, "proposal": number})
    lines = [say("when_free", who=called(wanted), count=len(found.busy), names=", ".join(found.missed["busy"]))]
    lines += [*_missed(found, known=("busy",)), *_not_asked(wanted, store), *_content(wanted, found.busy)]
    send = say("send_at", at=wish.moment(at), repeat=wish.repeat_words(wanted["repeat"])) if at else say("send_when_free")
    go, drop = taps(at is not None, number)
    return Text("\n".join([*lines, send]), (go if at else replace(go, label=say.label("when_free")), drop))


def _not_asked(wanted: Mapping[str, Any], store: Store) -> list[str]:
    names = not_asked(wanted, store)
    return [say("not_asked", count=len(names), names=owed.named(names))] if names else []


def _preview(wanted: dict[str, Any], found: Reach, store: Store) -> Text:
    at, moved = _leaving(wanted, store)
    count, left = len(found.people), store.pushes()[1]
    number = store.propose("chase", {**wanted, "at": at.isoformat(timespec="minutes") if at else ""})
    store.ask("confirm" if at else "at", intent="remind", held={**wanted, "proposal": number})
    lines = [say("whom", who=called(wanted), count=len(found.people), names=", ".join(found.districts)), *_missed(found)]
    lines += _not_asked(wanted, store)
    if left is not None and count > left:
        return Text("\n".join([*lines, say("short", people=count, left=left)]), taps(at is not None, number)[1:])
    price = say("price", people=count, left=left - count) if left is not None else say("price_free", people=count)
    note = [*([say(moved)] if moved else []), *_told_today(found, store)]
    send = say("send_at", at=wish.moment(at), repeat=wish.repeat_words(wanted["repeat"])) if at else say("send_now")
    return Text("\n".join([*lines, *_content(wanted, found.people), *note, f"{price} {send}"]), taps(at is not None, number))


def _told_today(found: Reach, store: Store) -> list[str]:
    """Who of those reached was chased today already."""
    today = owed.local(store).date()
    told = {line.person for line in store.told_between(today, today) if line.key.startswith("chase:") and line.state == "pushed"}
    again = [person.district for person, _ in found.people if person.id in told]
    return [say("told_today", count=len(again), names=owed.named(again))] if again else []


def taps(later: bool, number: int) -> tuple[Choice, Choice]:
    """The two taps under a preview: to send it, or to set it for later, and to drop it."""
    go = Choice(say.label("later" if later else "now"), press=f"v1|remind-send|{number}")
    return go, Choice(say.label("drop"), press=f"v1|remind-drop|{number}")


def _content(wanted: Mapping[str, Any], people: Iterable[tuple[Person, tuple[Due, ...]]]) -> list[str]:
    """What would be sent: the card of what is owed, and words of headquarters' own."""
    subjects = dict.fromkeys(owed.subject(due.about, due.document) for _, dues in people for due in dues)
    words = next(filter(None, (_words(wanted, dues) for _, dues in people)), "")
    card = [say("with_card", subjects=", ".join(subjects))] if subjects else []
    return [*card, *([say("with_words", words=words)] if words else [])]


def _leaving(wanted: Mapping[str, Any], store: Store) -> tuple[datetime | None, str]:
    """When it would leave, None for at once, and the text that says why that is not when it was wished for."""
    now = owed.local(store)
    at = datetime.fromisoformat(wanted["at"]) if wanted["at"] else None
    if at is None or at <= now:
        return (None, "") if calendar.in_hours(now) else (calendar.next_opening(now, MORNING), "outside")
    return (at, "") if calendar.in_hours(at) else (calendar.next_opening(at, MORNING), "day_off")


def called(wanted: Mapping[str, Any]) -> str:
    """Whom a chase is for, in words: เขตที่ยังค้างแบบรายงาน 2, ทุกเขต, เขตบางรัก."""
    documents = wanted["documents"]
    about = ", ".join(owed.subject("document", document) for document in documents) if documents else ""
    subject = about or (owed.subject(wanted["about"]) if wanted["about"] else say.label("anything"))
    if wanted["audience"] == "missing":
        return say("who_missing", subject=subject)
    return say.label("everybody") if wanted["audience"] == "all" else _several(wanted["districts"])


def _several(names: Sequence[str]) -> str:
    """Districts by name, the first of many."""
    return ", ".join(map(show.who, names)) if len(names) <= owed.NAMES_SHOWN else owed.named(names)


def _missed(found: Reach, known: Collection[str] = ()) -> list[str]:
    """Those not reached, by reason and name, but for reasons that are known; who is mid-report is told an hour later."""
    missed = ((reason, names) for reason, names in sorted(found.missed.items()) if reason not in known)
    return [say(f"missed_{reason}", count=len(names), names=owed.named(names)) for reason, names in missed]


# Sending


def answered(agreed: bool, held: Mapping[str, Any], message: Message, store: Store) -> list[Reply | Push]:
    """What a typed ยืนยัน or ไม่ does to the preview that was shown; a yes behind another question shows it once more and sends nothing."""
    store.forget_question()
    proposal = store.proposal(int(held["proposal"]))
    if agreed and held.get("aside") and proposal is not None and proposal.settled_at is None:
        store.settle_proposal(proposal.id, "dropped")
        return [previewed(dict(proposal.body), store)]
    tapped = press_send if agreed else press_drop
    return tapped(message, int(held["proposal"]), store)


def press_send(message: Message, number: int, store: Store) -> list[Reply | Push]:
    """Sends a previewed chase now, or sets it for its time; once."""
    proposal = store.proposal(number)
    if proposal is None or proposal.what != "chase" or not store.is_hq:
        return [Text(say("old"))]
    if proposal.settled_at is not None:
        return [Text(say(f"settled_{proposal.outcome}"))]
    store.settle_proposal(number, "sent")
    _forget(store)
    at, _ = _leaving(proposal.body, store)
    if at is not None:
        reminder = wish.keep(store, proposal.body, at)
        text = say("set", who=called(proposal.body), at=wish.moment(at), repeat=wish.repeat_words(proposal.body["repeat"]))
        store.ask("shown", intent="set", held={"what": "reminder", "number": reminder})
        return [Text(text, (Choice(say.label("drop"), press=f"v1|remind-cancel|{reminder}"),))]
    pushes = send(proposal.body, f"proposal:{number}", store)
    if not pushes and (busy := reach(proposal.body, store).missed.get("busy")):
        return [Text(say("set_when_free", names=", ".join(busy)))]
    left = store.pushes()[1]
    done = say("sent", people=len(pushes), left=left) if left is not None else say("sent_free", people=len(pushes))
    return [Text(done), *pushes]


def press_drop(message: Message, number: int, store: Store) -> list[Reply | Push]:
    """Drops a preview."""
    proposal = store.proposal(number)
    if proposal is None:
        return [Text(say("old"))]
    if proposal.settled_at is not None:
        return [Text(say(f"settled_{proposal.outcome}"))]
    store.settle_proposal(number, "dropped")
    _forget(store)
    return [Text(say("dropped"))]


def _forget(store: Store) -> None:
    last = store.asked()
    if last is not None and last.intent == "remind":
        store.forget_question()


def send(body: Mapping[str, Any], ref: str, store: Store) -> list[Push]:
    """One push a district to those it reaches now, as far as the quota allows; recorded under `ref`, those mid-report an hour later."""
    found, left = reach(body, store), store.pushes()[1]
    today = owed.local(store).date()
    affordable = found.people if left is None else found.people[:left]
    pushes = [_push(person, dues, body, ref, store) for person, dues in affordable]
    short = [person.district for person, _ in found.people[len(affordable) :]]
    reasons = {**found.missed, **({"quota": tuple(short)} if short else {})}
    store.note_held(_held(reasons, ref, today), today)
    if busy := found.missed.get("busy"):
        _try_again(body, busy, store)
    return pushes


def _push(person: Person, dues: Sequence[Due], body: Mapping[str, Any], ref: str, store: Store) -> Push:
    today = owed.local(store).date()
    duty = Duty(f"chase:{ref}", person.district, ())
    store.note_told(Nudge(person, ((duty, Step(today, 0)),)), "pushed", today)
    store.spend(person.id, "chase")
    card: tuple[Card, ...] = (nudge.owed_card(person.district, dues, today, say("from_hq")),) if dues else ()
    words = _words(body, dues)
    replies = (*((Text(say("words", words=words)),) if words else ()), *card)
    return Push(person.id, tuple(replace(reply, about=store.told_now) for reply in replies))


def _words(body: Mapping[str, Any], dues: Sequence[Due]) -> str:
    """What goes along in headquarters' own words: its note, else what it typed where no card says what is asked for; "" for nothing."""
    return str(body.get("note") or ("" if dues or body["audience"] == "missing" else body["words"]))


def _held(missed: Mapping[str, Iterable[str]], ref: str, today: date) -> list[Held]:
    return [
        Held(Duty(f"chase:{ref}", district, ()), Step(today, 0), "", reason) for reason, names in missed.items() for district in names
    ]  # fmt: skip


def _try_again(body: Mapping[str, Any], districts: Sequence[str], store: Store) -> None:
    now = owed.local(store) + AGAIN
    at = now if calendar.in_hours(now) else calendar.next_opening(now, MORNING)
    wish.keep(store, {**body, "districts": list(districts), "repeat": ""}, at)
