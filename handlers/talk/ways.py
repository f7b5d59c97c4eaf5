"""How something is done, or that it is not done here: files, forms, codes, what is only supposed, who confirms, holidays.

Knows the words of each wish, as `signposts` does. Changes nothing: what it offers is a button or words to type.
"""

from datetime import date

from bot.calendar import holidays_of
from bot.districts import zones as all_zones
from bot.indicators import thai_order
from bot.message import Message
from bot.reading import from_json, to_kept
from bot.reading.reading import Reading
from bot.reply import DATA_LIMIT, LABEL_LIMIT, Choice, Push, Reply, Text, fit, units
from bot.texts import Texts
from bot.thai import Day, clean, find, month_end
from bot.thai.dates import fiscal_of
from handlers import show
from handlers.corrections import pointed
from handlers.deadlines import owed
from handlers.figures import gather
from handlers.obstacles import obstacles
from handlers.reminders import remind
from handlers.several import zones
from handlers.talk import signposts, talk
from handlers.topics import contact, deadline, history, kpi, registered
from models.store import Store

say = Texts(__file__)
_told, _with_contact = signposts.of_words(say)
_SHOWN = 5  # drafts that are named
_TWO = 2


def shown(message: Message, reading: Reading, store: Store) -> list[Reply] | None:
    """The answer to such a wish; None where a message is none of these."""
    if store.post is None:
        return None
    return signposts.answered(say.table("wishes"), _ANSWERS, message, reading, store)


def _reminded(name: str, message: Message, store: Store) -> list[Reply]:
    """Where the reminders come from that somebody has not set, and when they end; nothing where some were set, or nothing is owed."""
    own = store.district
    if own is None or store.project is None or store.reminders() or pointed.districts(message) - {own}:
        return []
    left = talk.owed_names(gather(store), own)
    snooze = Choice(say.label("snooze"), say=say.label("snooze"))
    return [Text(say("reminded", owed=" · ".join(left)), (snooze,))] if left else []


def _code(name: str, message: Message, store: Store) -> list[Reply]:
    """Who is registered in the districts named, each with the button that makes a code; nothing where none is named."""
    named = tuple(sorted(pointed.districts(message)))
    asked = Reading("query", topic="registered", district=named)
    if named:
        store.note_asked_by_them(to_kept(asked))  # ขอของหัวหน้าด้วย goes on with it
    return registered.answer(message, asked, store) if named else []


def _code_of_head(name: str, message: Message, store: Store) -> list[Reply]:
    """The button that makes a code of the head, right after one of the district was asked for; nothing elsewhere."""
    asked = store.asked_by_them() or {}
    if asked.get("topic") != "registered" or not asked.get("district"):
        return []
    return registered.answer(message, from_json(asked), store)


def _people_gone(name: str, message: Message, store: Store) -> list[Reply]:
    """How somebody who has left is taken out of the list; nothing where no district is named."""
    return [Text(signposts.say("people"))] if pointed.districts(message) else []


def _codes(name: str, message: Message, store: Store) -> list[Reply]:
    """What can be done with codes in the chat, and who is registered."""
    named = tuple(sorted(pointed.districts(message)))
    return [Text(say("codes")), *registered.answer(message, Reading("query", topic="registered", district=named), store)]


def _chases_set(name: str, message: Message, store: Store) -> list[Reply]:
    """The reminders and chases that are set, by their numbers."""
    return [reply for reply in remind.reminders(message, Reading("reminders"), store) if not isinstance(reply, Push)]


def _people(name: str, message: Message, store: Store) -> list[Reply]:
    """Who holds a post of the districts named; nothing where none is."""
    named = tuple(sorted(pointed.districts(message)))
    return contact.answer(message, Reading("query", topic="contact", district=named), store) if named else []


def _last_told(name: str, message: Message, store: Store) -> list[Reply]:
    """The history of the district named, or of the person's own."""
    own = store.post.district if store.post is not None and say.table("words")["ours"] in message.text else None
    named = next(iter(sorted(pointed.districts(message))), own)
    return history.told(named, store) if named is not None and store.project is not None else []


def _who_changed(name: str, message: Message, store: Store) -> list[Reply]:
    """The history of the district named, each report with its sender."""
    named = next(iter(sorted(pointed.districts(message))), None)
    return history.told(named, store, named=True) if named is not None and store.project is not None else []


def _supposed(name: str, message: Message, store: Store) -> list[Reply]:
    """That nothing is stored of what is only supposed; the indicator as it is, where that is asked for."""
    asks = any(word in message.text.lower() for word in say.table("words")["kpi"]) and store.project is not None
    return [Text(say("supposed")), *(kpi.answer(message, Reading("query", topic="kpi"), store) if asks else ())]


def _promised(name: str, message: Message, store: Store) -> list[Reply]:
    """That nothing is stored of what is promised, and how one is reminded of it; nothing where no district is named."""
    named = sorted(pointed.districts(message))
    return [Text(say("promised", district=named[0]))] if named else []


def _leave_of(name: str, message: Message, store: Store) -> list[Reply]:
    """Who tells leave; nothing where no district is named."""
    named = sorted(pointed.districts(message))
    return [Text(say("leave_of", district=owed.named(named)))] if named else []


def _confirms(name: str, message: Message, store: Store) -> list[Reply]:
    """Who confirms what waits of a district, with words that report each in its place; nothing where no district is named."""
    named = sorted(pointed.districts(message))
    waiting = [show.whole_draft(draft) for each in named for draft in store.drafts_of(each)][:_SHOWN]
    if not named or not waiting:
        return [Text(say("confirms_none", district=owed.named(named)))] if named else []
    choices = tuple(Choice(fit(say.label("instead"), LABEL_LIMIT), say=words) for words in waiting[:1] if units(words) <= DATA_LIMIT)
    return [Text("\n".join([say("confirms"), *waiting]), choices)]


def _holidays(name: str, message: Message, store: Store) -> list[Reply]:
    """The public holidays of the month that is named, else of this one."""
    days = (span.value for span in find(clean(message.text)) if isinstance(span.value, Day))
    end = next(filter(None, (month_end(day, store.today, None) for day in days)), store.today)
    of_month = sorted((day, called) for day, called in holidays_of(end.year).items() if day.month == end.month)
    month = show.month(date(end.year, end.month, 1))
    named = "\n".join(say("holiday", day=show.day(day), name=called) for day, called in of_month)
    return [Text(say("holidays", month=month, days=named) if named else say("no_holidays", month=month))]


def _other_year(name: str, message: Message, store: Store) -> list[Reply]:
    """That there is nothing of a year before the project's; nothing where the year is one of it."""
    first = fiscal_of(store.plan.starts) if store.project is not None else 0
    gone = sorted(year for year in pointed.years(message) if year < first)
    return [Text(say("other_year", year=gone[0], first=first))] if gone else []


def _whole_group(name: str, message: Message, store: Store) -> list[Reply]:
    """That a group's districts are told by their names, which are there to copy; nothing where no group is named."""
    groups, rest = zones.chosen(message.text)
    if not groups or set(groups) >= set(all_zones()) or pointed.districts(message) - zones.left_out(message.text):
        return []
    said = say.table("words")["of_all"]
    for word in said:
        rest = rest.replace(word, " ")
    return [Text(say("whole_group", words=" ".join([*sorted(zones.members(groups), key=thai_order), *rest.split()])))]


def _two_years(name: str, message: Message, store: Store) -> list[Reply]:
    """The indicator of each of the years named; nothing where there are not two."""
    years = sorted(pointed.years(message))
    if len(years) < _TWO or store.project is None:
        return []
    return [reply for year in years[:_TWO] for reply in kpi.answer(message, Reading("query", topic="kpi", fiscal_year=year), store)]


def _last_year(name: str, message: Message, store: Store) -> list[Reply]:
    """That figures of a year gone by are not kept, and of which year they are."""
    return [Text(say(name, year=store.project.fiscal_year))] if store.project is not None else []


def _overdue(name: str, message: Message, store: Store) -> list[Reply]:
    """How the deadlines stand, each of which is the same for all districts."""
    if store.project is None:
        return []
    return [Text(say("one_day")), *deadline.answer(message, Reading("query", topic="deadline"), store)]


def _all_done(name: str, message: Message, store: Store) -> list[Reply]:
    """The districts that owe nothing more."""
    if store.project is None:
        return []
    figures = gather(store)
    done = [each for each in figures.districts if not talk.owed_names(figures, each)]
    base = len(figures.districts)
    return [Text(say("all_done", count=len(done), base=base, names=owed.named(done)) if done else say("nobody_done"))]


def _own_obstacles(name: str, message: Message, store: Store) -> list[Reply]:
    """The obstacles of the person's own district that stand, each with its button."""
    own = store.post.district if store.post is not None and store.project is not None else None
    return [obstacles.of_district(own, store)] if own is not None else []


_ANSWERS: dict[str, signposts.Answer] = {
    "sent_elsewhere": _told,
    "files": _told,
    "fills": _told,
    "forms_differ": _told,
    "more_money": _with_contact,
    "lateness": _with_contact,
    "register_wrong": _with_contact,
    "reminded": _reminded,
    "code": _code,
    "code_of_head": _code_of_head,
    "codes": _codes,
    "chases_set": _chases_set,
    "people_gone": _people_gone,
    "signing": _told,
    "code_of_viewer": _told,
    "people": _people,
    "last_told": _last_told,
    "who_changed": _who_changed,
    "supposed": _supposed,
    "promised": _promised,
    "leave_of": _leave_of,
    "confirms": _confirms,
    "holidays": _holidays,
    "other_year": _other_year,
    "whole_group": _whole_group,
    "in_parts": _told,
    "two_years": _two_years,
    "last_year": _last_year,
    "overdue": _overdue,
    "all_done": _all_done,
    "own_obstacles": _own_obstacles,
}
