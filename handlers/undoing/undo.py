"""Taking back: a report as a whole by ยกเลิก, by its button, or by unsending its message.

Knows what is withdrawn with a report. Must not know how the ledger closes and re-opens facts.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.indicators import thai_order
from bot.message import BANGKOK, Message
from bot.reading.reading import Reading
from bot.reply import CHOICES_LIMIT, LABEL_LIMIT, Choice, Push, Reply, Text, fit
from bot.texts import Texts
from bot.thai import Number, clean, find
from handlers import show
from handlers.answers import ask
from handlers.corrections import correct, fix, pointed
from handlers.deadlines import owed
from handlers.meetings import which_meeting
from handlers.obstacles import obstacles
from handlers.rounds import round_lock
from handlers.undoing import (
    colleagues,
    district_out,
    instalment_out,
    of_its_day,
    one_out,
    returned,
    several_kinds,
    taken_out,
    taken_with,
    undone_year,
)
from models.store import Store
from models.values import Said, Waiting

say = Texts(__file__)
WORDS = 60  # letters of a report's own words, where several are listed


def undo(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """What was withdrawn, the quoted report or the sender's last here, and what stands again."""
    number = pointed.report(message, store)
    if number is not None:
        return list(undo_report(number, store, reason=returned.beside(message)))
    last = [each for each in correct.reports(message, store) if _is_meant(each, message, reading, store)]
    if not message.quoted and (colleagues.named(message) or _of_another(last, store)):
        return [colleagues.offered(message, reading, store)]
    if kinds := several_kinds.each(message, reading):
        return _together([undo(alone, of_it, store) for alone, of_it in kinds])
    if (part := _in_part(message, reading, store)) is not None:
        return part
    if len(districts := pointed.districts(message)) > 1 and not message.quoted and not _tells_of_all(districts, last, store):
        return _one_by_one(districts, message, reading, store)
    return (_one_of(last, message, reading, store) if not message.quoted else []) or [_none(message, reading, store)]


def _in_part(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """What was withdrawn of one instalment, or of what still waits; None where neither is meant."""
    of_instalment = "instalment" in reading.why
    if of_instalment and (taken := instalment_out.taken(message, store)) is not None:
        return taken
    if (waiting := _waiting(message, reading, store)) is not None:
        return taken_out.draft(waiting, store)
    return (instalment_out.none_of_number(message, store) or None) if of_instalment else None


def _tells_of_all(districts: Collection[str], reports: Sequence[int], store: Store) -> bool:
    """Whether the latest of the reports tells of all the districts that an undo names."""
    newest = reports[0] if reports else 0
    told = {known.district for each in store.family(newest) for known in store.standing_of_report(each)}
    return told | {draft.fact.district for draft in store.drafts_here() if draft.report_id == newest} >= {*districts}


def _one_by_one(districts: Collection[str], message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """What was withdrawn of each district that an undo names, told together: ดุสิตกับสาทรเอาออก, each told in a report of its own."""
    return _together(
        [undo(replace(message, text=district_out.alone(message, each)), reading, store) for each in sorted(districts, key=thai_order)]
    )


def _together(told: Sequence[list[Reply | Push]]) -> list[Reply | Push]:
    """What several undos told, as one."""
    texts = [replies[0].text for replies in told if isinstance(replies[0], Text)]
    return [Text("\n".join(dict.fromkeys("\n".join(texts).split("\n")))), *told[-1][1:]]


def _waiting(message: Message, reading: Reading, store: Store) -> Waiting | None:
    """The draft that is asked about, where an undo names its kind: nothing of that kind that was saved is meant then."""
    last, named = store.asked(), pointed.districts(message)
    draft = store.draft(last.draft_id) if last is not None and last.draft_id is not None else None
    if draft is None or draft.settled_at or reading.undone != draft.fact.kind or message.quoted:
        return None
    of_it = not reading.documents or draft.fact.slots.get("document") in reading.documents
    of_it = of_it and undone_year.is_of(undone_year.named(message, reading), draft.fact.slots)
    return draft if of_it and (not named or draft.fact.district in named) else None


def _one_of(last: Sequence[int], message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The answer when the report, or the part of one, is among the person's last; nothing where it is not."""
    if _of_several(message, reading) and len(of_today := [each for each in _of_today(store) if each.id in last]) > 1:
        return [_which(of_today)]
    part = _obstacle(message, reading, store) or one_out.named(message, reading, store) or taken_out.named(message, reading, last, store)
    part = part or _named_meeting(message, reading, last, store)
    then = of_its_day.among(last, message, reading, store) if part is None else last
    part = [then] if isinstance(then, Text) else part
    if isinstance(part, list) or isinstance(then, Text):
        return part if isinstance(part, list) else []
    number = part or (None if undone_year.named(message, reading) else next(iter(then), None))
    if number is None:
        return []
    if part is None and _names_other(message, number, store):
        return list(fix.fix_report(number, store))
    if reading.undone is not None:
        return undo_kind(number, reading.undone, store)
    return list(undo_report(number, store, thing=bool(reading.documents or pointed.districts(message))))


def _of_another(reports: Sequence[int], store: Store) -> bool:
    """Whether the report that would be taken back is somebody else's, whose menu is shown: that is done by its button alone."""
    said = store.report(reports[0]) if reports and not store.is_hq else None
    return said is not None and said.person != store.person


def _of_several(message: Message, reading: Reading) -> bool:
    """Whether an undo means several reports, or one of several by its number."""
    if "as before" in reading.why:
        return False  # อันแรกถูกแล้ว
    return one_out.SEVERAL in reading.why or any(word in message.text for word in say.table("words")["of_several"])


def _obstacle(message: Message, reading: Reading, store: Store) -> list[Reply | Push] | None:
    """What takes back the obstacle that is named; the question which one, where that is not told."""
    known = obstacles.named(message, store) if reading.undone == "obstacle" else None
    if known is None or isinstance(known, Text):
        return [known] if known else None
    return [colleagues.of_fact(known, store)] if colleagues.is_of_another(known, store) else undo_kind(known.report_id, "obstacle", store)


def undo_kind(number: int, kind: str, store: Store) -> list[Reply | Push]:
    """Withdraws what a report states of one kind, the whole report where it states no other."""
    if _standing(number, store) > {kind}:
        return taken_out.kind(number, kind, store)
    return list(undo_report(number, store, thing=True))


def _named_meeting(message: Message, reading: Reading, last: Sequence[int], store: Store) -> list[Reply | Push] | None:
    """The answer when a meeting is named by its number among those of the district, ลบครั้งแรก; that there is none of that number or day."""
    known = which_meeting.named(message, store)
    if known is None:
        missing = which_meeting.none_of_number(message, store)
        of_none = isinstance(of_its_day.among(last, message, reading, store), Text)
        if missing is None and of_none and reading.undone in (None, "meeting"):
            missing = which_meeting.none_of_day(message, store)
        return [missing] if missing is not None else None
    if colleagues.is_of_another(known, store):
        return [colleagues.of_fact(known, store)]
    withdrawn, again = store.withdraw(known.report_id, known.kind, known.key)
    gone = list(withdrawn)
    while before := [each for each in again if (each.kind, each.key) == (known.kind, known.key) and store.may_report_for(each.district)]:
        further, again = store.withdraw(before[0].report_id, known.kind, known.key)  # what it was before it was put right
        gone += further
    return taken_out.told_part(known.report_id, gone[:1], again, store)


def _is_meant(number: int, message: Message, reading: Reading, store: Store) -> bool:
    """Whether a report tells of the kind, the document and a district that an undo names, where it names one."""
    districts = pointed.districts(message)
    told = {known.district for each in store.family(number) for known in store.standing_of_report(each)}
    told |= {draft.fact.district for draft in store.drafts_here() if draft.report_id == number}
    if reading.documents and not _sent(number, store) & {*reading.documents}:
        return False
    return reading.undone in (None, *_standing(number, store)) and (not districts or not districts.isdisjoint(told))


def _sent(number: int, store: Store) -> set[str]:
    """The documents that a report tells of, with what put it right since."""
    facts = (known for each in store.family(number) for known in store.standing_of_report(each))
    return {str(known.slots["document"]) for known in facts if "document" in known.slots}


def _none(message: Message, reading: Reading, store: Store) -> Text:
    """That there is nothing of the person's own; what a colleague of the district told last, with its button."""
    years = undone_year.named(message, reading)
    if named := pointed.districts(message):
        return _meant_for_them(sorted(named), reading, store) or _none_of(sorted(named), years, store)
    if reading.undone and (theirs := colleagues.latest(message, reading, store)):
        return colleagues.of_fact(theirs[0], store)
    told = [known for known in pointed.of_a_colleague(store) if undone_year.is_of(years, known.slots)]
    if not told:
        documents = reading.documents or ([""] if reading.undone else [])
        about = " ".join(owed.subject(reading.undone or "", each) for each in documents)
        what = undone_year.projects_of(years) if years else about
        return Text(say("none_about", what=what) if what else say("nothing_to_undo"))
    number, what = told[0].report_id, show.whole(told[0].district, told[0].kind, told[0].slots)
    if pointed.is_of_headquarters(told[0], store):
        not_sent = told[0].slots.get("status") == "sent" and say("not_sent", what=owed.subject("document", str(told[0].slots["document"])))
        return Text(say("of_hq", what=what), (Choice(say.label("not_sent"), say=not_sent),) if not_sent else (), f"report:{number}")
    return Text(say("of_a_colleague", what=what), (Choice(say("undo_one", number=number), press=f"v1|undo|{number}"),), f"report:{number}")


def _none_of(districts: Sequence[str], years: Collection[int], store: Store) -> Text:
    """That the person told nothing of these districts, and years; headquarters is shown the reports of others, which it may return."""
    name = districts[0]
    choices = (Choice(fit(say("history", district=name), LABEL_LIMIT), say=say("history", district=name)),) if store.is_hq else ()
    return Text(say("none_of_hq" if store.is_hq else "none_of", district=undone_year.of(owed.named(districts), years)), choices)


def _meant_for_them(districts: Sequence[str], reading: Reading, store: Store) -> Text | None:
    """The last report with its button, of whom may not report for the districts that an undo names, อันนั้นของสาทร: it may be theirs."""
    newest = store.last_report()
    told = store.standing_of_report(newest.id) if newest is not None else ()
    if newest is None or not told or any(store.may_report_for(each) for each in districts):
        return None
    if reading.undone not in (None, *_standing(newest.id, store)):
        return None
    what = " · ".join(show.whole(known.district, known.kind, known.slots) for known in told)
    text = say("meant_for_them", district=owed.named(districts), number=newest.id, what=what)
    return Text(text, (Choice(say("undo_one", number=newest.id), press=f"v1|undo|{newest.id}"),), f"report:{newest.id}")


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
    return {known.kind for each in store.family(number) for known in store.standing_of_report(each)}


def undo_report(number: int, store: Store, *, thing: bool = False, reason: str = "") -> list[Reply]:
    """Withdraws one report with its drafts; of a `thing` that is named, not of a report, what said the same before too.

    What somebody else told headquarters returns, with its reason.
    """
    said = fix.changeable(number, store)
    if isinstance(said, Text):
        return [said]
    if store.is_hq and said.person != store.person:
        return returned.ask(number, store, reason)
    family = store.own_family(number)
    told = [known for each in family for known in store.facts_of_report(each)]
    if (locked := round_lock.of_signed((known for known in told if known.closed_at is None), store)) is not None:
        return [locked]
    out = taken_with.left_out(said, told, store)
    withdrawn, again = store.withdraw(number, others=False)
    again = taken_out.without_repeated(withdrawn, again, store) if thing else again
    dropped = [draft for each in family for draft in store.settle_drafts_of_report(each, "undone")]
    _forget(family, store)
    lines = [say("undone", number=number), *taken_out.changes(withdrawn, again, dropped), *taken_out.stays(told, family, again, store)]
    lines += [say("undue", what=owed.subject(due.about, due.document)) for due in store.withdraw_deadlines_of(number)]
    lines += taken_with.lines(out)
    return [Text("\n".join(lines), taken_with.taps(out, store), f"report:{number}"), *ask.next_question(store)]


def _forget(reports: Sequence[int], store: Store) -> None:
    last = store.asked()
    if last is not None and last.report_id in reports:
        store.forget_question()


def unsend(message: Message, store: Store) -> list[Reply | Push]:
    """Nothing to say: the withdrawn message's facts are closed, its words and file erased; a round that it signed is open again.

    What another message put right since stands: it was not unsent.
    """
    number = store.report_of_message(message.message_id)
    last = store.asked()
    if last is not None and last.held.get("message") == message.message_id:
        store.forget_question()
    if number is not None:
        told = store.completed(number)
        if (mark := round_lock.signed((known for each in told for known in store.standing_of_report(each)), store)) is not None:
            round_lock.reopen(mark.line, store)
        for each in told:
            store.settle_drafts_of_report(each, "unsent")
        store.withdraw(number, alone=True)
        if store.withdraw_deadlines_of(number) and last is not None and last.held.get("what") == "deadline":
            store.forget_question()  # which holds the words that set it
    store.erase_message(message.message_id, number)
    if number is not None:
        store.let_go(number)
    return []
