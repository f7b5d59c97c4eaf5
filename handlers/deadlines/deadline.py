"""Deadlines that headquarters sets by chat: what, by when, by which letter; what is missing or contradicts itself is asked about first."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot import calendar, ledger
from bot.deadlines import Due
from bot.message import Message
from bot.reading import read, to_kept
from bot.reading.reading import Reading
from bot.reply import LABEL_LIMIT, Choice, Push, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Day, clean, find, resolve
from bot.thai.show import show_date
from handlers.answers import days_meant
from handlers.deadlines import for_some, lifted, owed, would_move
from handlers.meetings import put_off
from handlers.reminders import wish
from models.store import Store

say = Texts(__file__)
Wanted = Mapping[str, Any]
DOCUMENT_CHOICES = {"form1": ("form1",), "form2": ("form2",), "forms": ("form1", "form2"), "plan": ("district_plan",)}


def deadline(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The deadline as set, or the question it raises; anybody but headquarters is told who sets deadlines."""
    if not store.is_hq:
        return [Text(say("only_hq"))]
    if several := _each(message, reading):
        return [reply for said in several for reply in deadline(message, said, store)]
    supposed = would_move.SUPPOSED in reading.why
    if (by := put_off.length(message.text)) is not None and (reading.about or reading.documents) and not supposed:
        return list(_put_off(by, message, reading, store))
    last = store.asked()
    waiting: Wanted = last.held if last is not None and last.intent == "deadline" else {}
    if waiting:
        store.forget_question()
    if reading.about or reading.documents:
        waiting = {}  # another deadline, not the answer to the question
    day = reading.date if supposed else put_off.named(message.text, store.today) or reading.date
    wanted = {
        "about": reading.about or waiting.get("about", ""),
        "documents": list(reading.documents) or waiting.get("documents", []),
        "date": day.isoformat() if day else waiting.get("date", ""),
        "whose": for_some.whose(message) or waiting.get("whose", ""),
        "letter": reading.letter or waiting.get("letter", "") or _letter_moved(message, reading, store),
        "words": waiting.get("words") or fit(message.text, wish.WORDS),
        **({"supposed": True} if supposed else {}),
    }
    return list(_settle(wanted, message, store))


def _each(message: Message, reading: Reading) -> list[Reading]:
    """The deadlines of a message that gives each of several documents its own day: แบบรายงาน 1 15 ก.ค. แบบรายงาน 2 31 ก.ค.; else none."""
    text = clean(message.text).text
    ends = [span.end for span in find(clean(message.text)) if isinstance(span.value, Day) and span.value.day is not None]
    if len(reading.documents) < 2 or len(ends) != len(reading.documents):
        return []
    pieces = [text[start:end].strip(" ,\n") for start, end in zip([0, *ends], ends, strict=False)]
    found = [read(piece if n == 0 else say("set_for", words=piece), message.today) for n, piece in enumerate(pieces)]
    return found if all(said.intent == "deadline" and said.date and len(said.documents) == 1 for said in found) else []


def _letter_moved(message: Message, reading: Reading, store: Store) -> str:
    """The letter of the one deadline whose day is moved: เลื่อนกำหนดส่งแบบ 1 ไปวันที่ 26 มิ.ย.; "" where another is set."""
    if not any(word in message.text for word in say.table("words")["moves"]):
        return ""
    letters = {due.letter for due in store.deadlines() if owed.meant(due, reading)} if reading.about or reading.documents else set()
    return letters.pop() if len(letters) == 1 else ""


def _put_off(by: put_off.Length, message: Message, reading: Reading, store: Store) -> list[Reply]:
    """The deadlines put off, each counted from its own day: ขยายกำหนดแบบ 2 อีก 7 วัน; the question for the day, where none stands."""
    said = {"about": reading.about, "whose": for_some.whose(message), "words": fit(message.text, wish.WORDS)}
    standing = {due.document: due for due in store.deadlines() if owed.meant(due, reading)}
    without = [document for document in reading.documents if document not in standing]
    together: dict[tuple[date, str], list[str]] = {}
    for document, due in standing.items():
        together.setdefault((put_off.later(due.due, by), due.letter), []).append(document)
    replies: list[Reply] = []
    for (day, letter), documents in together.items():
        named = [document for document in documents if document]
        replies += _settle({**said, "documents": named, "date": day.isoformat(), "letter": letter}, message, store)
    if without or not standing:
        asked = _ask_date({**said, "documents": without, "date": "", "letter": ""}, message, store)
        subject = ", ".join(owed.subject(str(reading.about), document) for document in without or [""])
        replies.append(replace(asked, text=say("none_stands", subject=subject, question=asked.text)))
    return replies


def moved(wanted: Wanted, day: date, message: Message, store: Store) -> list[Reply | Push]:
    """A deadline that was just set, on another day: แก้เป็น 20 มิ.ย."""
    store.forget_question()
    return list(_settle({**wanted, "date": day.isoformat()}, message, store))


def _settle(wanted: Wanted, message: Message, store: Store, *, sure: bool = False) -> list[Reply]:
    """The next question, or the deadline set."""
    if not wanted["date"]:
        return [_ask_date(wanted, message, store)]
    if not wanted["about"]:
        number = store.propose("deadline", wanted)
        return [Text(say("what", day=_day(wanted)), tuple(_about_choice(kind, number) for kind in ledger.OWED))]
    if wanted["about"] == "document" and not wanted["documents"]:
        number = store.propose("deadline", wanted)
        choices = tuple(Choice(say.label(name), press=f"v1|remind-doc-{name}|{number}") for name in DOCUMENT_CHOICES)
        return [Text(say("which", day=_day(wanted)), choices)]
    if not sure and (doubt := _doubt(wanted, store)):
        return [_ask_sure(wanted, doubt, store)]
    return [_set(wanted, message, store)]


def _day(wanted: Wanted) -> str:
    return show_date(date.fromisoformat(wanted["date"]))


def _about_choice(kind: str, number: int) -> Choice:
    return Choice(fit(owed.subject(kind), LABEL_LIMIT), press=f"v1|remind-about-{kind}|{number}")


def _ask_date(wanted: Wanted, message: Message, store: Store) -> Text:
    """The question for the day; says so when a weekday contradicted its date."""
    store.ask("date", intent="deadline", held=wanted)
    number = store.propose("deadline", wanted)
    asking = "clash" if message.kind == "text" and _clashes(message) else "when"
    if message.kind == "text" and days_meant.no_day(message.text, message.today):
        asking = "no_such_day"
    return Text(say(asking), (Choice(say.label("pick"), press=f"v1|remind-date|{number}", date=True),))


def _clashes(message: Message) -> bool:
    """Whether a weekday contradicts its date: วันศุกร์ที่ 9 พ.ค. 2563 is a Saturday."""
    days = [span.value for span in find(clean(message.text)) if isinstance(span.value, Day)]
    return any(resolve(day, message.today, "ahead").clash for day in days)


def _doubt(wanted: Wanted, store: Store) -> str:
    """Why a deadline is asked about once more: its day is past, or outside the project, or it is for some districts; "" for no reason."""
    day, plan = date.fromisoformat(wanted["date"]), store.plan
    doubt = ""
    if day < store.today:
        doubt = say("past", day=show_date(day))
    elif not plan.starts <= day <= plan.ends:
        doubt = say("outside", day=show_date(day), starts=show_date(plan.starts), ends=show_date(plan.ends))
    if wanted.get("supposed") and not wanted.get("whose"):
        return would_move.unmoved(wanted["about"], tuple(wanted["documents"]), show_date(day), doubt, store)
    if not wanted.get("whose"):
        return doubt
    subject = ", ".join(owed.subject(wanted["about"], document) for document in wanted["documents"] or [""])
    return "\n".join(filter(None, (say("for_some", whose=wanted["whose"], subject=subject, day=show_date(day)), doubt)))


def _ask_sure(wanted: Wanted, doubt: str, store: Store) -> Text:
    number = store.propose("deadline", wanted)
    store.ask("date", intent="deadline", held={**wanted, "date": "", "supposed": False, "proposal": number})
    taps = (
        Choice(say.label("for_all" if wanted.get("whose") else "sure"), press=f"v1|remind-set|{number}"),
        Choice(say.label("pick"), press=f"v1|remind-date|{number}", date=True),
        Choice(say.label("drop"), press=f"v1|remind-no|{number}"),
    )
    return Text(doubt, taps)


def _set(wanted: Wanted, message: Message, store: Store) -> Text:
    """The deadline, one for each document, kept with its message's words, and its read-back."""
    kept = store.report_of_message(message.message_id) if message.message_id else None  # by the deadline before it in the same message
    report = kept or store.keep_report(message.event_id, message.message_id, wanted["words"])
    day = date.fromisoformat(wanted["date"])
    documents = wanted["documents"] or [""]
    made = [store.set_deadline(wanted["about"], document, day, wanted["letter"], report) for document in documents]
    held = {"what": "deadline", "number": report, "wanted": {**wanted, "whose": "", "supposed": False}}
    store.ask("shown", intent="set", held=held)
    listed = Reading("query", topic="missing", about=wanted["about"], documents=tuple(wanted["documents"]))
    store.note_asked_by_them(to_kept(listed))  # ใครยังไม่ส่งบ้าง, ทวง go on with it
    lines = [line for due, before in made for line in _lines(due, before, store)]
    rules = owed.rules(store)
    notes = [say("letter", letter=wanted["letter"])] if wanted["letter"] else []
    if not calendar.works(day):
        notes.append(say("day_off", name=calendar.holiday(day) or say.label("weekend")))
    notes.append(say("will_remind", before=" ".join(map(str, rules.before)), every=rules.every_after))
    chase = Choice(say.label("chase"), say=owed.chase_words(wanted["about"], wanted["documents"]))
    choices = (Choice(say.label("drop"), press=f"v1|remind-undue|{report}"), chase)
    return Text("\n".join([*lines, *notes]), choices, f"report:{report}")


def _lines(due: Due, before: Due | None, store: Store) -> Iterator[str]:
    owing = owed.of_all(due, store)
    yield say("set", subject=owed.subject(due.about, due.document), when=owed.when(due, store.today), count=len(owing))
    if before is not None and before.due != due.due:
        yield say("instead", day=show_date(before.due))


# Taps


def answered(agreed: bool, held: Wanted, message: Message, store: Store) -> list[Reply | Push]:
    """What a typed ใช่ or ไม่ does to a day that was asked about once more; a yes behind anything else asks anew and sets nothing."""
    proposal = store.proposal(int(held["proposal"]))
    if proposal is not None and "lift" in proposal.body:
        return lifted.answered(agreed, proposal, message, store, aside=bool(held.get("aside")))
    if agreed and held.get("aside") and proposal is not None and proposal.settled_at is None:
        store.settle_proposal(proposal.id, "dropped")
        return [_ask_sure(proposal.body, _doubt(proposal.body, store), store)]
    return PRESSES["remind-set" if agreed else "remind-no"](message, int(held["proposal"]), store)


def _go_on(change: Callable[[Message], Mapping[str, Any]], *, sure: bool = False) -> Callable[[Message, int, Store], list[Reply | Push]]:
    """A tap that answers a question about a deadline: the proposal with the answer added, settled further."""

    def tapped(message: Message, number: int, store: Store) -> list[Reply | Push]:
        proposal = store.proposal(number)
        if proposal is None or proposal.what != "deadline" or not store.is_hq:
            return [Text(say("old"))]
        if proposal.settled_at is not None:
            return [Text(say(f"settled_{proposal.outcome}"))]
        store.settle_proposal(number, "answered")
        _forget(store)
        return list(_settle({**proposal.body, **change(message)}, message, store, sure=sure))

    return tapped


def _press_no(message: Message, number: int, store: Store) -> list[Reply | Push]:
    store.settle_proposal(number, "dropped")
    _forget(store)
    return [Text(say("dropped"))]


def _press_undue(message: Message, number: int, store: Store) -> list[Reply | Push]:
    """Takes back the deadlines that a message set; what they replaced holds again."""
    if not store.is_hq:
        return [Text(say("only_hq"))]
    taken = store.withdraw_deadlines_of(number)
    if not taken:
        return [Text(say("settled_taken"))]
    subjects = [(due.about, due.document) for due in taken]
    lines = [say("taken_back", subject=", ".join(owed.subject(*subject) for subject in subjects))]
    again = [due for due in store.deadlines() if (due.about, due.document) in subjects]
    lines += [lifted.holds_again(due, store) for due in again]
    return [Text("\n".join(lines))]


def _forget(store: Store) -> None:
    last = store.asked()
    if last is not None and last.intent == "deadline":
        store.forget_question()


PRESSES: dict[str, Callable[[Message, int, Store], list[Reply | Push]]] = {
    "remind-set": _go_on(lambda message: {}, sure=True),
    "remind-no": _press_no,
    "remind-undue": _press_undue,
    "remind-lift": lifted.press,
    "remind-date": _go_on(lambda message: {"date": message.picked}),
    **{f"remind-about-{kind}": _go_on(lambda message, kind=kind: {"about": kind}) for kind in ledger.OWED},  # type: ignore[misc]
    **{f"remind-doc-{name}": _go_on(lambda message, which=which: {"documents": list(which)}) for name, which in DOCUMENT_CHOICES.items()},  # type: ignore[misc]
}
