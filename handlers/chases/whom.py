"""Whom a chase reaches: those who owe, one person a district, and who is not reached, by reason.

Knows who owes what. Must not know how a chase is worded, previewed or sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot import deadlines, ledger, reminders
from bot.deadlines import Due, Duty
from bot.districts import district as district_named
from bot.reminders import Person
from handlers.deadlines import owed
from handlers.figures import gather
from models.store import Store


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom a chase reaches and with what; districts it does not reach, by reason."""

    people: tuple[tuple[Person, tuple[Due, ...]], ...]
    missed: Mapping[str, tuple[str, ...]]
    busy: tuple[tuple[Person, tuple[Due, ...]], ...] = ()
    """Those in the middle of a report, of whom `missed` has the districts: they hear of it an hour later."""

    @property
    def districts(self) -> list[str]:
        """The districts reached, in order."""
        return [person.district for person, _ in self.people]


def owes(about: str, document: str, district: str, store: Store) -> bool:
    """Whether a district owes a kind, or a document, now."""
    facts = store.current((about,), district)
    return deadlines.owes(_subject(about, document, store), facts, district_named(district).communities)


def reach(wanted: Mapping[str, Any], store: Store) -> Reach:
    """Whom a wished reminder would reach now."""
    people = store.roster(owed.local(store).date())
    found: list[tuple[Person, tuple[Due, ...]]] = []
    busy: list[tuple[Person, tuple[Due, ...]]] = []
    missed: dict[str, list[str]] = {}
    for district, dues in _districts(wanted, store).items():
        person, _, reason = reminders.recipient(Duty("chase", district, ()), people, date.max)
        if person is None or reason:
            missed.setdefault(reason, []).append(district)
            busy += [(person, dues)] if person is not None and reason == "busy" else []
        else:
            found.append((person, dues))
    return Reach(tuple(found), {reason: tuple(names) for reason, names in missed.items()}, tuple(busy))


def _districts(wanted: Mapping[str, Any], store: Store) -> dict[str, tuple[Due, ...]]:
    """The districts meant and what each owes of the subject; with audience missing only those that owe something."""
    named = wanted["districts"] or store.plan.districts
    subjects = _subjects(wanted, store)
    owing = deadlines.owing(subjects, store.current(ledger.OWED), named)
    open_ones = {name: tuple(due for due in subjects if name in owing[due.id]) for name in named}
    return {name: dues for name, dues in open_ones.items() if dues or wanted["audience"] != "missing"}


def _subjects(wanted: Mapping[str, Any], store: Store) -> tuple[Due, ...]:
    """The deadlines a chase is about; where there is none, the kind itself, due on no day."""
    about, documents = wanted["about"], wanted["documents"]
    set_ones = [
        due for due in store.deadlines(store.now)
        if (not about or due.about == about) and (not documents or due.document in documents)
    ]  # fmt: skip
    if set_ones or not about:
        return tuple(set_ones)
    return tuple(_subject(about, document, store, number) for number, document in enumerate(documents or [""]))


def _subject(about: str, document: str, store: Store, number: int = 0) -> Due:
    return Due(-1 - number, about, document, date.max, "", store.now)


def not_asked(wanted: Mapping[str, Any], store: Store) -> list[str]:
    """The districts that lack what a chase is about and do not owe it, for they said that there is none; of one thing only."""
    subjects = _subjects(wanted, store)
    if wanted["audience"] != "missing" or len(subjects) != 1:
        return []
    (subject,) = subjects
    meant, owing = wanted["districts"] or store.plan.districts, _districts(wanted, store)
    none = gather(store, kinds=(subject.about,)).none(subject.about, subject.document or None)
    return [name for name in none.names if name in meant and name not in owing]
