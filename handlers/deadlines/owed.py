"""What is owed now, from the store to the values the planner takes, and how a deadline is worded. Sends and records nothing."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from bot import calendar, deadlines, ledger
from bot.deadlines import HEAD, Due, Duty
from bot.ledger import Known
from bot.message import BANGKOK
from bot.reading.reading import Reading
from bot.reply import LABEL_LIMIT, Choice, Row, fit
from bot.texts import Texts
from bot.thai.show import show_date
from handlers import show
from models.store import Store

say = Texts(__file__)
NAMES_SHOWN = 12
PLANNED = ("scheduled", "postponed")  # a meeting that is still to come
AHEAD = timedelta(days=10)  # steps are looked for this far ahead, and to the month's end


def local(store: Store) -> datetime:
    """The process clock as naive Bangkok time: what reminders go by."""
    return store.now.astimezone(BANGKOK).replace(tzinfo=None)


def subject(about: str, document: str = "") -> str:
    """What is asked for: แบบรายงาน 2, ประชุมชี้แจง."""
    return show.say.label(document or about)


def meant(due: Due, reading: Reading) -> bool:
    """Whether a deadline is one of those that a message speaks of: all of them where it names none."""
    return (not reading.about or due.about == reading.about) and (not reading.documents or due.document in reading.documents)


def when(due: Due, today: date) -> str:
    """By when, and how long that is: ภายใน อ. 15 ก.ย. 2563 · เหลือ 3 วันทำการ."""
    if due.due == date.max:
        return say("no_day")
    day, days, working = show.day(due.due), (due.due - today).days, calendar.between(today, due.due)
    if days < 0:
        return say("late", day=day, days=-days)
    if days == 0:
        return say("today")
    return say("left", day=day, days=working) if working else say("left_off", day=day, days=days)


def named(names: Sequence[str]) -> str:
    """Districts in one line, the first twelve by name: บางรัก, สาทร และอีก 3 เขต."""
    line = ", ".join(names[:NAMES_SHOWN])
    return say("and_more", names=line, count=len(names) - NAMES_SHOWN) if len(names) > NAMES_SHOWN else line


def letters(dues: Sequence[Due]) -> str:
    """The letters behind deadlines, each with what it asks for unless it asks for all of them; "" when there are none."""
    by_letter: dict[str, list[str]] = {}
    for due in dues:
        by_letter.setdefault(due.letter, []).append(subject(due.about, due.document))
    if len(by_letter) == 1:
        return say("letter", letter=dues[0].letter) if dues[0].letter else ""
    named = [say("letter_for", subject=", ".join(subjects), letter=letter) for letter, subjects in by_letter.items() if letter]
    return " · ".join(named)


def rules(store: Store) -> deadlines.Rules:
    """The reminder rules of the project of the day."""
    return deadlines.rules_of(store.plan.header)


def gather(store: Store, dues: Iterable[Due], district: str | None = None, person: str | None = None) -> tuple[Duty, ...]:
    """Everything owed now, of all districts or of one with a person's own drafts."""
    today = local(store).date()
    until = max((today.replace(day=28) + timedelta(days=4)).replace(day=1), today + AHEAD)
    dues = tuple(dues)
    districts = (district,) if district else store.plan.districts
    standing = store.current(ledger.OWED if dues else ("meeting",), district)
    owing = deadlines.owing(dues, standing, districts)
    passed = (Duty(f"planned:{each.id}", str(each.district), deadlines.steps_after(_day(each), until)) for each in _passed(standing, today))
    return (*deadlines.duties(dues, owing, rules(store), until), *passed, *_drafts(store, person, until))


def of_all(due: Due, store: Store) -> tuple[str, ...]:
    """The districts that owe one deadline now."""
    return deadlines.owing([due], store.current((due.about,)), store.plan.districts)[due.id]


def planned(store: Store, district: str) -> list[Known]:
    """Meetings of a district planned for a day that has passed: nobody has said what became of them."""
    return _passed(store.current(("meeting",), district), local(store).date())


def has_come(meeting: Known, store: Store) -> bool:
    """Whether the day that a meeting is planned for is today or past."""
    return _day(meeting) <= local(store).date()


def _passed(standing: Iterable[Known], today: date) -> list[Known]:
    meetings = (each for each in standing if each.kind == "meeting" and each.slots.get("status") in PLANNED)
    return [each for each in meetings if each.district and _day(each) < today]


def _day(meeting: Known) -> date:
    """The day of a meeting; one without a day has not passed."""
    day = meeting.slots.get("date")
    return day if isinstance(day, date) else date.max


def _drafts(store: Store, person: str | None, until: date) -> Iterable[Duty]:
    for number, writer, district, made_at in store.left_waiting(person):
        steps = deadlines.steps_after(made_at.astimezone(BANGKOK).date(), until)
        yield Duty(f"draft:{number}", district, steps, writer)


def of_district(duties: Iterable[Duty], district: str, dues: Sequence[Due]) -> list[Due]:
    """The deadlines that a district owes among its duties, the earliest first."""
    keys = {duty.key.removesuffix(HEAD) for duty in duties if duty.district == district and not duty.person}
    return [due for due in dues if due.key in keys]


def report_choice(about: str, document: str = "") -> Choice:
    """A button that reports what is owed with one tap: says that a document was sent, or begins the guided report of a kind."""
    if document in say.table("labels"):
        return Choice(say.label(document), say=say.label(document))
    return Choice(fit(say("report", subject=subject(about)), LABEL_LIMIT), press=f"v1|new|{about}")


def planned_row(meeting: Known, today: date) -> Row:
    """A planned meeting whose day has passed: ประชุมชี้แจงที่นัดไว้: พ. 18 มี.ค. 2563 · ผ่านมา 2 วัน."""
    day = _day(meeting)
    return Row(say("planned"), say("planned_day", day=show.day(day), days=(today - day).days), "warn")


def planned_choices(meeting: Known) -> tuple[Choice, ...]:
    """What became of a planned meeting, each with one tap: จัดแล้ว, เลื่อน, ไม่ได้จัด."""
    day = show_date(_day(meeting), weekday=False)
    words = say.table("became")
    return tuple(Choice(label, say=said.format(day=day)) for label, said in words.items())


def chase_words(about: str, documents: Sequence[str] = ()) -> str:
    """What headquarters would type to chase those who owe: เตือนเขตที่ยังไม่ส่งแบบรายงาน 2."""
    phrases = say.table("chase")
    return str(phrases.get(" ".join(documents)) or phrases[about])
