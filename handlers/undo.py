"""Taking back: a report as a whole by ยกเลิก, by its button, or by unsending its message.

Knows what is withdrawn with a report. Must not know how the ledger closes and re-opens facts.
"""

from collections.abc import Sequence

from bot.ledger import Known
from bot.message import BANGKOK, Message
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, LABEL_LIMIT, Choice, Push, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Number, clean, find
from handlers import ask, correct, fix, owed, pointed, show, which_meeting
from models.store import Store
from models.values import Said

say = Texts(__file__)
WORDS = 60  # letters of a report's own words, where several are listed


def undo(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """What was withdrawn, the quoted report or the sender's last here, and what stands again."""
    named = pointed.districts(message)
    last = [each for each in correct.reports(message, store) if _is_meant(each, reading.undone, named, store)]
    number, thing = pointed.report(message, store), False
    if number is None and not message.quoted:
        if any(word in message.text for word in say.table("words")["of_several"]) and len(of_today := _of_today(store)) > 1:
            return [_which(of_today)]
        if part := _named_part(message, last, store) or _named_meeting(message, store):
            return part
        number = next(iter(last), None)
        if number is not None and _names_other(message, number, store):
            return list(fix.fix_report(number, store))
        if number is not None and reading.undone is not None and _standing(number, store) > {reading.undone}:
            return _undo_part(number, store, reading.undone)
        thing = reading.undone is not None
    return list(undo_report(number, store, thing=thing)) if number else [_none(sorted(named), store)]


def _named_part(message: Message, reports: Sequence[int], store: Store) -> list[Reply | Push]:
    """The answer when one fact of a report with several is named by its year or its day: ของปี 63 เอาออก."""
    for number in reports:
        standing = [known for known in store.facts_of_report(number) if known.closed_at is None]
        meant = pointed.by_name(message, standing)
        if len(meant) == 1 < len(standing):
            return _undo_part(number, store, meant[0].kind, meant[0].key)
        if meant:
            return list(undo_report(number, store))
    return []


def _named_meeting(message: Message, store: Store) -> list[Reply | Push]:
    """The answer when a meeting is named by its number among those of the district: ลบครั้งแรก."""
    known = which_meeting.named(message, store)
    if known is None:
        return []
    withdrawn, again = store.withdraw(known.report_id, known.kind, known.key)
    gone = list(withdrawn)
    while before := [each for each in again if (each.kind, each.key) == (known.kind, known.key) and store.may_report_for(each.district)]:
        further, again = store.withdraw(before[0].report_id, known.kind, known.key)  # what it was before it was put right
        gone += further
    lines = [say("undone_part", number=known.report_id), *_changes(gone[:1], again)]
    return [Text("\n".join(lines), about=f"report:{known.report_id}"), *ask.next_question(store)]


def _is_meant(number: int, kind: str | None, districts: frozenset[str], store: Store) -> bool:
    """Whether a report tells of the kind and of a district that an undo names, where it names one."""
    told = {known.district for known in store.facts_of_report(number)}
    told |= {draft.fact.district for draft in store.drafts_here() if draft.report_id == number}
    return (kind is None or kind in _standing(number, store)) and (not districts or not districts.isdisjoint(told))


def _none(named: Sequence[str], store: Store) -> Text:
    """That there is nothing of the person's own; what a colleague of the district told last, with its button."""
    if named:
        return _none_of(named, store)
    told = pointed.of_a_colleague(store)
    if not told:
        return Text(say("nothing_to_undo"))
    number, what = told[0].report_id, show.whole(told[0].district, told[0].kind, told[0].slots)
    return Text(say("of_a_colleague", what=what), (Choice(say("undo_one", number=number), press=f"v1|undo|{number}"),), f"report:{number}")


def _none_of(districts: Sequence[str], store: Store) -> Text:
    """That the person told nothing of these districts; headquarters is shown the reports of others, which it may return."""
    name = districts[0]
    choices = (Choice(fit(say("history", district=name), LABEL_LIMIT), say=say("history", district=name)),) if store.is_hq else ()
    return Text(say("none_of_hq" if store.is_hq else "none_of", district=owed.named(districts)), choices)


def _of_today(store: Store) -> list[Said]:
    return [each for each in store.last_reports() if each.said_at.astimezone(BANGKOK).date() == store.today][:CHOICES_LIMIT]


def _which(reports: Sequence[Said]) -> Text:
    """The reports of today, each with its button: they are taken back one by one."""
    lines = [say("one", number=each.id, words=fit(each.words or "", WORDS)) for each in reports]
    choices = tuple(Choice(fit(say("undo_one", number=each.id), LABEL_LIMIT), press=f"v1|undo|{each.id}") for each in reports)
    return Text("\n".join([say("one_by_one"), *lines]), choices)


def _names_other(message: Message, number: int, store: Store) -> bool:
    """Whether an undo names a count that the report has not, so that only a part of it may be meant: ยกเลิกแผน 2 ชุมชน, of 24."""
    named = {span.value.value for span in find(clean(message.text)) if isinstance(span.value, Number) and span.unit is not None}
    told = {value for known in store.facts_of_report(number) for value in known.slots.values()}
    return bool(named) and named.isdisjoint(told)


def _standing(number: int, store: Store) -> set[str]:
    """The kinds that a report states, with what put it right since."""
    return {known.kind for each in store.family(number) for known in store.facts_of_report(each) if known.closed_at is None}


def undo_report(number: int, store: Store, *, thing: bool = False) -> list[Reply]:
    """Withdraws one report with its drafts; of a `thing` that is named, not of a report, what said the same before too."""
    said = fix.changeable(number, store)
    if isinstance(said, Text):
        return [said]
    family = store.family(number)
    withdrawn, again = store.withdraw(number)
    again = _without_repeated(withdrawn, again, store) if thing else again
    dropped = [draft for each in family for draft in store.settle_drafts_of_report(each, "undone")]
    _forget(family, store)
    lines = [say("undone", number=number), *_changes(withdrawn, again)]
    lines += [say("dropped", what=show.whole_draft(draft)) for draft in dropped]
    lines += [say("undue", what=owed.subject(due.about, due.document)) for due in store.withdraw_deadlines_of(number)]
    return [Text("\n".join(lines), about=f"report:{number}"), *ask.next_question(store)]


def _without_repeated(withdrawn: Sequence[Known], again: Sequence[Known], store: Store) -> tuple[Known, ...]:
    """What stands again when a thing is withdrawn that was told more than once: nothing that says the same."""
    told = [(known.kind, known.district, dict(known.slots)) for known in withdrawn]
    left = list(again)
    for known in again:
        if (known.kind, known.district, dict(known.slots)) in told and store.may_report_for(known.district):
            left.remove(known)
            _, further = store.withdraw(known.report_id, known.kind, known.key)
            left += _without_repeated([known], further, store)
    return tuple(left)


def _undo_part(number: int, store: Store, kind: str, key: str | None = None) -> list[Reply | Push]:
    """Withdraws what a report states of one kind, or of one key of it; the rest of it stands."""
    withdrawn, again = store.withdraw(number, kind, key)
    lines = [say("undone_part", number=number), *_changes(withdrawn, again)]
    return [Text("\n".join(lines), about=f"report:{number}"), *ask.next_question(store)]


def _changes(withdrawn: Sequence[Known], again: Sequence[Known]) -> list[str]:
    """A line for each fact withdrawn, then for each that stands again."""
    gone = [say("withdrawn", what=show.whole(known.district, known.kind, known.slots)) for known in withdrawn]
    return gone + [say("again", what=show.whole(known.district, known.kind, known.slots)) for known in again]


def _forget(reports: Sequence[int], store: Store) -> None:
    last = store.asked()
    if last is not None and last.report_id in reports:
        store.forget_question()


def unsend(message: Message, store: Store) -> list[Reply | Push]:
    """Nothing to say: the withdrawn message's facts are closed and its words erased."""
    number = store.report_of_message(message.message_id)
    last = store.asked()
    if last is not None and last.held.get("message") == message.message_id:
        store.forget_question()
    if number is not None:
        for each in store.family(number):
            store.settle_drafts_of_report(each, "unsent")
        store.withdraw(number)
        store.withdraw_deadlines_of(number)
        store.erase_words(number)
    return []
