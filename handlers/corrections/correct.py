"""Putting right: corrections, and the button แก้ไข of a read-back.

Knows which fact a correction means. Must not know how corrections are stored.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from bot import ledger
from bot.kinds.fact import Fact
from bot.ledger import Known
from bot.message import Message
from bot.reading.questions.about import spoken_of
from bot.reading.reading import Reading
from bot.reply import Choice, Push, Reply, Text
from bot.texts import Texts
from handlers import show
from handlers.answers import ask, day_or_people, days_meant
from handlers.corrections import after_return, beside, fix, new_values, pointed, told_since, which_fact, which_value
from handlers.following import instalments
from handlers.meetings import which_meeting
from handlers.reports import judged, nought, report
from handlers.reports.readback import readback
from handlers.reports.settle import resume
from handlers.rounds import round_lock
from models.store import Store
from models.values import AskedLast, Waiting

say = Texts(__file__)
_LATELY = 10  # reports, among which a bare number may name an older one


def correct(message: Message, reading: Reading, store: Store) -> list[Reply | Push]:
    """The read-back of a correction; one question when it may mean two facts, or none."""
    if of_a_meeting := which_meeting.correction(message, store):
        return list(of_a_meeting)
    if not reading.facts:
        return list(_ask_what(message, store))
    points = message.quoted or pointed.report(message, store)
    open_question = None if points else _of_the_question(message, reading.facts, store)
    return list(open_question or _of_reports(message, reading.facts, store))


def _of_the_question(message: Message, facts: Sequence[Fact], store: Store) -> list[Reply] | None:
    """The read-back when the correction is about the draft or the fact that the bot just asked about."""
    last = store.asked()
    draft = store.draft(last.draft_id) if last and last.draft_id else None
    if draft is not None and not draft.settled_at and _fits_draft(facts, draft):
        if _said_since(draft, facts[0], store) or _of_another(facts[0], draft.fact.district):
            return None
        return _correct_draft(message, facts[0], draft, store)
    return _answered(message, facts, last, store)


def _of_another(said: Fact, district: str | None) -> bool:
    """Whether a correction gives a value of a district other than that asked about; one of a name alone puts the district right."""
    return bool(said.slots) and said.district not in (None, district)


def _said_since(draft: Waiting, said: Fact, store: Store) -> bool:
    """Whether a report saved after the draft was made states what is corrected, so that the correction means that one."""
    since = newer(draft, store)
    facts = store.facts_of_report(since) if since else ()
    return any(pointed.fits(known, said) for known in facts if known.kind == draft.fact.kind and known.closed_at is None)


def newer(draft: Waiting, store: Store) -> int | None:
    """The person's last report, where it was saved after a draft was made."""
    newest = store.last_report()
    return newest.id if newest is not None and newest.id > draft.report_id else None


def _of_reports(message: Message, facts: Sequence[Fact], store: Store) -> Sequence[Reply | Push]:
    """The read-back of what was put right in saved reports; why nothing was."""
    if undone := _quoted_undone(message, store):
        return [undone]
    if elsewhere := _of_another_district(message, facts, store) or _of_which_district(message, facts, store):
        return elsewhere
    facts = [beside.of_projects(fact) for fact in facts]
    meant = [(fact, known) for fact in facts for known in pointed.of_its_name(message, fact, _meant(message, fact, store))]
    if len(facts) == 1 and (another := _of_another_one(message, facts[0], [known for _, known in meant], store)):
        return another
    if not meant:
        return next(filter(None, _of_none_that_stands(message, facts, store)))
    said = meant[0][0]
    if len(meant) > len(facts) and said.slots:
        return [which_fact.which([known for fact, known in meant if fact is said], said, message, store)]
    number = store.keep_report(message.event_id, message.message_id, message.text, meant[0][1].report_id)
    on_its_day = beside.on_its_day(*meant[0], store) if len(meant) == 1 else []
    told = readback([which_fact.put_right(known, fact, number, message, store) for fact, known in meant], number, store)
    return [*told[:1], *which_fact.missed(facts, [fact for fact, _ in meant]), *on_its_day, *told[1:]]


def _of_none_that_stands(message: Message, facts: Sequence[Fact], store: Store) -> Iterator[Sequence[Reply | Push]]:
    """The answers to a correction that means no standing fact of the person, the first that holds is given."""
    yield after_return.reported(message, facts, store)
    yield _of_a_colleague(message, facts, store)
    yield beside.told_first(message, facts[0], store)
    yield [Text(say("nothing_to_correct"))]


def _of_another_one(message: Message, said: Fact, meant: Sequence[Known], store: Store) -> Sequence[Reply | Push]:
    """The read-back of what is told of another district or year than all that stands; which one is meant, where a no names its district."""
    if not meant:
        said = beside.of_the_same(said, store)
        return beside.told(message, said, store) if said.kind and pointed.of_its_district(message, said) else []
    if (locked := round_lock.of_signed(meant, store)) is not None:
        return [locked]
    if said.slots.keys() == {"fiscal_year"} and all(known.slots.get("fiscal_year") == said.slots["fiscal_year"] for known in meant):
        return [fix.menu(meant, store)]  # แก้ปี 64
    if all(beside.is_of_another_year(message, said, known) for known in meant):
        return beside.told(message, replace(said, kind="action_plan", district=meant[0].district), store)
    named = pointed.districts(message) if said.district is None and said.slots and not message.quoted else ()
    unnamed = named and all(known.district not in named for known in meant)
    return [which_fact.which(meant, said, message, store)] if unnamed else []


def _of_a_colleague(message: Message, facts: Sequence[Fact], store: Store) -> list[Reply]:
    """The question whether what a colleague of the district told last is meant; nothing where it does not fit."""
    told = [known for known in pointed.of_a_colleague(store) if len(facts) == 1 and facts[0].slots and pointed.fits(known, facts[0])]
    if not told:
        return []
    what = show.whole(told[0].district, told[0].kind, told[0].slots)
    key = "of_hq" if pointed.is_of_headquarters(told[0], store) else "of_a_colleague"
    return [replace(which_fact.which(told, facts[0], message, store), text=say(key, what=what, words=message.text))]


def _of_another_district(message: Message, facts: Sequence[Fact], store: Store) -> list[Reply] | None:
    """That another district reports by itself, and the button that takes the wrong report back: ผิดเขต อันนี้ของบางรัก."""
    district = facts[0].district
    if len(facts) > 1 or facts[0].slots or district is None or store.may_report_for(district):
        return None
    number = next(reports(message, store), None)
    told = store.standing_of_report(number) if number else ()
    if not told or number is None:
        return None
    what = show.whole(told[0].district, told[0].kind, told[0].slots)
    taps = (Choice(say("undo", number=number), press=f"v1|undo|{number}"),)
    return [Text(say("of_another", district=district, what=what), taps, f"report:{number}")]


def _of_which_district(message: Message, facts: Sequence[Fact], store: Store) -> list[Reply] | None:
    """The menu of the last report, where only a district is put right and it tells of several, none of them named as the wrong one."""
    if any(fact.slots for fact in facts) or pointed.instead_of(message, facts[0]):
        return None
    number = next(reports(message, store), None)
    told = store.standing_of_report(number) if number else ()
    return [fix.menu(told, store)] if len({known.district for known in told}) > 1 else None


def _answered(message: Message, facts: Sequence[Fact], last: AskedLast | None, store: Store) -> list[Reply] | None:
    """The read-back when แก้เป็น 54 คน gives what was just asked about a saved fact."""
    known = store.fact(int(last.held["fact"])) if last is not None and "fact" in last.held and len(facts) == 1 else None
    if last is None or known is None or _of_another(facts[0], known.district):
        return None
    return report.answer(message, replace(facts[0], kind=facts[0].kind or last.kind), last, store)


def _quoted_undone(message: Message, store: Store) -> Text | None:
    """What became of the quoted report, when it was withdrawn."""
    number = store.report_of_message(message.quoted) if message.quoted else None
    said = store.report(number) if number else None
    return Text(say("undone_before", moment=show.moment(said.undone_at))) if said is not None and said.undone_at else None


def _fits_draft(facts: Sequence[Fact], draft: Waiting) -> bool:
    said = facts[0]
    if len(facts) != 1 or ("attendees" in said.slots and draft.fact.slots.get("status") in report.UNDONE):
        return False
    return said.kind in (None, draft.fact.kind) and set(said.slots) <= set(ledger.SLOTS[draft.fact.kind or ""])


def _correct_draft(message: Message, said: Fact, draft: Waiting, store: Store) -> list[Reply]:
    kind = draft.fact.kind or ""
    fact = Fact(kind, said.district or draft.fact.district, ledger.corrected(draft.fact.slots, said, kind, store.today))
    number = store.keep_report(message.event_id, message.message_id, message.text, draft.report_id)
    return readback(judged.moved(draft, fact, number, store) or [resume(draft, fact, store, report_id=number)], number, store)


def _meant(message: Message, said: Fact, store: Store) -> tuple[Known, ...]:
    """The facts that a correction means: of the quoted report, standing or not, else of the last one here that has that kind or slot.

    Where none of the person's own stands, what a colleague told instead.
    """
    if not message.quoted and pointed.of_its_district(message, said):
        return pointed.named(message, said, store)
    superseded: dict[tuple[str, str | None, str], Known] = {}
    days = days_meant.named(message.text, said)
    numbers = tuple(reports(message, store))
    if named := pointed.told_apart((known for number in numbers for known in _fitting(number, message, said, store)), said):
        return named
    for number in numbers:
        fitting = [known for known in _fitting(number, message, said, store) if not days or pointed.is_on(known.slots, days)]
        if standing := tuple(known for known in fitting if known.closed_at is None):
            return standing
        if not superseded:
            superseded = {(known.kind, known.district, known.key): known for known in fitting}
    return tuple(superseded.values()) if message.quoted else pointed.instead(superseded.values(), store)


def _fitting(number: int, message: Message, said: Fact, store: Store) -> list[Known]:
    """The facts of a report that a correction may be about: of the district that it calls wrong, where it names one."""
    wrong = pointed.instead_of(message, said)
    told = (known for known in store.facts_of_report(number) if not wrong or known.district in wrong)
    return [known for known in told if pointed.fits(known, said)]


def reports(message: Message, store: Store) -> Iterator[int]:
    """The quoted report, as last put right first; else the one whose menu is shown, else the person's last here, the latest first."""
    if not message.quoted and pointed.report(message, store) is None:
        last = store.asked()
        if last is not None and last.slot == "fix" and last.report_id is not None:
            yield last.report_id
            return
        yield from (said.id for said in store.last_reports())
    elif number := quoted(message, store):
        yield from reversed(store.family(number))


def quoted(message: Message, store: Store) -> int | None:
    """The report that the message points at, if the person may change it."""
    number = pointed.report(message, store)
    said = store.report(number) if number else None
    return said.id if said is not None and store.may_report_for(said.district) else None


def _ask_what(message: Message, store: Store) -> Sequence[Reply | Push]:
    """The read-back of what numbers alone put right: an instalment, the draft asked about, a saved fact; else what there is to change."""
    if of_instalment := _of_an_instalment(message, store):
        return of_instalment
    last = store.asked()
    draft = store.draft(last.draft_id) if last and last.draft_id and not message.quoted else None
    named, kind = pointed.districts(message), spoken_of(message.text, message.today)  # แก้บางรักเป็น 5, ขอแก้ประชุม
    meant = draft is not None and (not named or draft.fact.district in named) and kind in (None, draft.fact.kind)
    if draft is not None and not draft.settled_at and meant:
        off = new_values.one_digit_off(message, draft.fact)
        alone = off or new_values.sole_number(message, draft.fact.kind, (ask.doubted(draft) or "",))
        instead = alone or new_values.new_for_old(new_values.pair(message), draft.fact)
        if instead:
            return _correct_draft(message, instead, draft, store)
        if newer(draft, store) is None:
            return ask.fix_question(draft, store)
    return _of_numbers(message, named, kind, store)


def _of_an_instalment(message: Message, store: Store) -> Sequence[Reply | Push] | None:
    """The read-back of a sum that one of its instalments puts right; the question for the sum, where they do not make it up."""
    amount = new_values.sole_number(message, "disbursement", ("amount",))
    waits, drawn = instalments.waiting(message, store), instalments.named(message, store)
    if amount is not None and waits is not None:
        whole = instalments.in_the_sum(message, amount, waits.report_id, waits.fact.slots, store)
        return _correct_draft(message, whole, waits, store) if whole is not None else ask.fix_question(waits, store)
    if amount is not None and waits is None and (more := instalments.added(message, store)) is not None:
        anew = Fact("disbursement", more.fact.district, {"amount": amount.slots["amount"]}, added=True)
        return report.report(message, Reading("report", facts=(anew,)), store)
    if amount is None or drawn is None:
        return None
    whole = instalments.in_the_sum(message, amount, drawn.report_id, drawn.slots, store)
    if whole is None:
        return instalments.not_apart(ask.ask_of_fact(drawn, "amount", store))
    return report.change(message, drawn, whole, store)


def _of_numbers(message: Message, named: Collection[str], kind: str | None, store: Store) -> Sequence[Reply | Push]:
    """The read-back of what bare numbers put right, of the districts and the kind named where any is; else the menu of the last report."""
    pair = new_values.pair(message)
    last: list[Known] = []
    for number in islice(reports(message, store), _LATELY):
        told = store.standing_of_report(number)
        facts = [known for known in told if (not named or known.district in named) and kind in (None, known.kind)]
        for known in facts:
            if meant := new_values.new_for_old(pair, known):
                return report.change(message, known, meant, store)
        if not last and len(facts) == 1 and (off := new_values.one_digit_off(message, facts[0])):
            return [nought.asked(facts[0], off, store)]
        alone = [(known, value) for known in facts if pair is None and (value := new_values.sole_number(message, known.kind, known.slots))]
        likely = [(known, value) for known, value in alone if new_values.likely(value, known)]
        if len(likely) == 1:
            return day_or_people.asked(message, *likely[0], store) or report.change(message, *likely[0], store)
        if len(likely) > 1:
            alike = len({slot for _, value in likely for slot in value.slots}) == 1
            of_one_slot = [which_fact.which([known for known, _ in likely], likely[0][1], message, store)] if alike else []
            return list(of_one_slot) or [which_value.asked(likely, store)]
        last = last or facts
        if last and pair is None and not alone:
            break
    if theirs := told_since.holding(pair, islice(reports(message, store), _LATELY), named, kind, store):
        return report.change(message, *theirs, store)
    shown = last or pointed.of_a_colleague(store) or told_since.instead(islice(reports(message, store), _LATELY), named, kind, store)
    asked = None if shown else beside.of_numbers(message, store)
    others = () if last or asked else which_fact.of_others(message, named, kind, store)
    return asked or others or [_menu(message, shown, store)]


def _menu(message: Message, shown: Sequence[Known], store: Store) -> Text:
    """What there is to change; that a nought which is said to be wrong is not there."""
    menu = fix.menu(shown, store) if shown else Text(say("nothing_to_correct"))
    return nought.none(menu) if shown and new_values.of_noughts(message) else menu
