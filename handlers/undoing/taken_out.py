"""What is taken out of the ledger when a report, or a part of one, is taken back, and how that is told.

Knows which facts of a report an undo names: by their year, their day, their document or their district. Must not know whose report it is.
"""

from collections.abc import Collection, Iterable, Sequence

from bot.ledger import Known
from bot.message import Message
from bot.reading.reading import Reading
from bot.reply import Push, Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask
from handlers.corrections import pointed
from handlers.undoing import colleagues, undone_year
from models.store import Store
from models.values import Waiting

say = Texts(__file__)


def named(message: Message, reading: Reading, reports: Sequence[int], store: Store) -> int | list[Reply | Push] | None:
    """The answer when a part of a report is named: ของปี 63 เอาออก, ยกเลิกแบบ 1, พระนครเอาออก; the report that is so named as a whole."""
    districts, years = pointed.districts(message), undone_year.named(message, reading)
    for number in reports:
        standing = [known for each in store.own_family(number) for known in store.standing_of_report(each)]
        waiting = [draft for draft in store.drafts_here() if draft.report_id == number]
        there = [known for known in standing if not districts or known.district in districts]
        meant = pointed.by_name(message, there, reading.documents) or (_of_kind(there, reading) if districts and not years else [])
        dropped = [draft for draft in waiting if (districts or years) and _is_dropped(draft, reading, districts, years)]
        if not meant and not dropped:
            continue
        whole = len(meant) == len(standing) and (not (districts or years) or len(dropped) == len(waiting))
        return number if whole else part(number, meant, store, dropped)
    return None


def _is_dropped(draft: Waiting, reading: Reading, districts: Collection[str], years: Collection[int]) -> bool:
    """Whether a draft is of the kind, a district and a year that an undo names, where it names one."""
    of_district = not districts or draft.fact.district in districts
    return of_district and reading.undone in (None, draft.fact.kind) and undone_year.is_of(years, draft.fact.slots)


def _of_kind(facts: Iterable[Known], reading: Reading) -> list[Known]:
    """The facts of the kind that is named, where one is."""
    return [known for known in facts if reading.undone in (None, known.kind)]


def part(number: int, facts: Iterable[Known], store: Store, drafts: Iterable[Waiting] = ()) -> list[Reply | Push]:
    """Withdraws some facts of a report and ends some drafts of it; the rest of it stands."""
    withdrawn: list[Known] = []
    again: list[Known] = []
    for known in facts:
        gone, back = store.withdraw(number, known.kind, known.key, (known.district or "",), others=False)
        withdrawn += gone
        again += without_repeated(gone, back, store)
    return told_part(number, withdrawn, again, store, drop(drafts, store))


def kind(number: int, undone: str, store: Store) -> list[Reply | Push]:
    """Withdraws what a report states of one kind; the rest of it stands."""
    family = store.own_family(number)
    told = [known for each in family for known in store.facts_of_report(each) if known.kind == undone]
    withdrawn, again = store.withdraw(number, undone, others=False)
    again = without_repeated(withdrawn, again, store)
    return told_part(number, withdrawn, again, store, kept=stays(told, family, again, store))


def without_repeated(withdrawn: Sequence[Known], again: Sequence[Known], store: Store) -> tuple[Known, ...]:
    """What stands again when a thing is withdrawn that was told more than once, or bit by bit: nothing that says the same, or less."""
    left = list(again)
    for known in again:
        if any(_says_as_much(each, known, store) for each in withdrawn) and store.may_report_for(known.district):
            left.remove(known)
            _, further = store.withdraw(known.report_id, known.kind, known.key)
            left += without_repeated([known], further, store)
    return tuple(left)


def _says_as_much(one: Known, other: Known, store: Store) -> bool:
    """Whether a fact states all that another does, a meeting with its place that was told after it; what an officer told stays to them."""
    theirs = colleagues.is_of_another(other, store) and (store.is_hq or dict(one.slots) != dict(other.slots))
    same = (one.kind, one.district) == (other.kind, other.district) and not theirs
    return same and all(slot in one.slots and one.slots[slot] == value for slot, value in other.slots.items())


def draft(waiting: Waiting, store: Store) -> list[Reply | Push]:
    """Ends one draft; what is saved of its kind stands, and is said."""
    drop([waiting], store)
    saved = store.current((waiting.fact.kind or "",), waiting.fact.district)
    return [Text("\n".join([*changes((), (), [waiting]), *(_stays(known, store) for known in saved)])), *ask.next_question(store)]


def drop(drafts: Iterable[Waiting], store: Store) -> list[Waiting]:
    """Ends drafts, with the question about one of them; which they were."""
    dropped = list(drafts)
    for draft in dropped:
        store.settle_draft(draft.id, "undone")
    last = store.asked()
    if last is not None and last.draft_id in [draft.id for draft in dropped]:
        store.forget_question()
    return dropped


def told_part(number: int, withdrawn: Sequence[Known], again: Sequence[Known], store: Store,
              dropped: Sequence[Waiting] = (), kept: Sequence[str] = ()) -> list[Reply | Push]:  # fmt: skip
    """The answer after a part of a report was taken back, and the next question; a bare ยกเลิก then is not of the rest."""
    last = store.asked()
    if last is not None and last.slot == "readback" and last.report_id in store.family(number):
        store.ask(last.slot, last.kind, last.intent, report_id=last.report_id, held={**last.held, "aside": True})
    lines = [say("undone_part", number=number), *changes(withdrawn, again, dropped), *kept]
    return [Text("\n".join(lines), about=f"report:{number}"), *ask.next_question(store)]


def changes(withdrawn: Iterable[Known], again: Iterable[Known], dropped: Iterable[Waiting] = ()) -> list[str]:
    """A line for each fact withdrawn, then for each that stands again, then for each draft that waits no more."""
    gone, back = list(withdrawn), list(again)
    lines = [say("withdrawn", what=f"{_whole(known)}{_detail(known, back)}") for known in gone]
    lines += [say("again", what=f"{_whole(known)}{_detail(known, gone)}") for known in back]
    return lines + [say("dropped", what=show.whole_draft(draft)) for draft in dropped]


def _whole(known: Known) -> str:
    return show.whole(known.district, known.kind, known.slots)


def _detail(known: Known, others: Iterable[Known]) -> str:
    """What sets a fact apart from another that reads the same: its place; "" where none does."""
    alike = [other for other in others if _whole(other) == _whole(known)]
    apart = [slot for slot in known.slots if alike and known.slots[slot] != alike[0].slots.get(slot)]
    return "".join(say("detail", slot=show.say.label(slot), value=show.value(slot, known.slots[slot])) for slot in apart)


def stays(told: Sequence[Known], family: Sequence[int], again: Iterable[Known], store: Store) -> list[str]:
    """A line for what stands though it was told by a report that is taken back: told anew since, or put right by somebody else."""
    back, kinds = {known.id for known in again}, {known.kind for known in told}
    corrected = (known for number in store.family(family[0]) for known in store.standing_of_report(number))
    found = {known.id: known for known in (*pointed.instead(told, store), *corrected) if known.kind in kinds}
    return [_stays(known, store) for known in found.values() if known.report_id not in family and known.id not in back]


def _stays(known: Known, store: Store) -> str:
    said, what = store.report(known.report_id), show.whole(known.district, known.kind, known.slots)
    own = said is not None and said.person == store.person
    return say("stays" if own else "stays_of_others", what=what, number=known.report_id)
