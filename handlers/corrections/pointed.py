"""What a message points at: the report it quotes, or names by its number, ยกเลิกรายงานเลขที่ 19; the districts it names
and what stands of one."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from bot import ledger
from bot.districts import names
from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from bot.message import Message
from bot.reading import Asked, read
from bot.reading.questions.about import spoken_of
from bot.texts import Texts
from bot.thai import Day, Ordinal, Place, Years, clean, find, fiscal_year
from models.store import Store
from models.store.reports import RECENT

say = Texts(__file__)
_HOURS = ("start", "end")  # only a meeting has them, told or not


def report(message: Message, store: Store) -> int | None:
    """The report's number, whoever it belongs to; None where a message points at none."""
    if message.quoted:
        return store.report_of_message(message.quoted)
    named = re.search(say.table("words")["numbered"], clean(message.text).text)
    return int(named["number"]) if named else None


def takes_back(message: Message) -> bool:
    """Whether a message takes back a report that it names by its number, and says no more: ยกเลิกรายงาน 312, ลบรายงานที่ 3 ค่ะ."""
    return not message.quoted and re.match(say.table("words")["takes_back"], clean(message.text).text.strip()) is not None


def districts(message: Message) -> frozenset[str]:
    """The districts that a message names, by a bare name too that may be that of an area."""
    places = (span.value for span in find(clean(message.text)) if isinstance(span.value, Place))
    named = (place.said if place.kind == "area" else place.name for place in places)
    return frozenset(name for name in named if name in names())


def _named_alone(message: Message) -> frozenset[str]:
    """The districts that a message names where it says nothing besides: ดุสิต, ของเขตดุสิตค่ะ."""
    text = clean(message.text)
    rest = list(text.text)
    for span in find(text):
        rest[span.start : span.end] = " " * (span.end - span.start) if isinstance(span.value, Place) else rest[span.start : span.end]
    alone = not re.sub(say.table("words")["around"], "", "".join(rest)).strip()
    return districts(message) if alone else frozenset()


def years(message: Message) -> frozenset[int]:
    """The fiscal years that a message names: ปี 64, each of ปี 63-64."""
    named_ones = (span.value for span in find(clean(message.text)) if isinstance(span.value, Years))
    spans = ((fiscal_year(each._replace(last=None), message.today), each.last) for each in named_ones)
    return frozenset(year for first, last in spans if first is not None for year in range(first, (last or first) + 1))


def ordinal(message: Message) -> int | None:
    """The first number of a row that a message names, as of a round: 9 of เปิดรอบที่ 9; None where there is none."""
    return next((span.value.value for span in find(clean(message.text)) if isinstance(span.value, Ordinal)), None)


def instead_of(message: Message, said: Fact) -> frozenset[str]:
    """The districts that a correction calls wrong, where it only puts the district right: ไม่ใช่สาทร เป็นยานนาวา."""
    return frozenset() if said.slots or said.district is None else districts(message) - {said.district}


def fits(known: Known, said: Fact) -> bool:
    """Whether a correction may be about a fact: of its kind; where it names none, of slots that the fact has."""
    if said.kind is not None and said.kind != known.kind:
        return False
    slots = set(said.slots) - {"more", "none"}
    several = said.kind is None and len(slots) > 1 and not slots.isdisjoint(known.slots)  # its people and its day, which it may lack
    of_hours = not slots.isdisjoint(_HOURS)
    return slots <= set(ledger.SLOTS[known.kind] if said.kind is not None or several or of_hours else known.slots)


def named(message: Message, said: Fact, store: Store) -> tuple[Known, ...]:
    """What was last told of the district that a correction names, เขตสาทร แก้เป็น 35 คน; nothing of one it only puts right, แก้เป็นเขตสาทร."""
    district = said.district
    if district is None or not store.may_report_for(district) or not of_its_district(message, said):
        return ()
    kinds = (said.kind,) if said.kind else ledger.KINDS
    standing = [known for known in store.current(kinds, district) if fits(known, said)]
    newest = max((known.report_id for known in standing), default=None)
    told = tuple(known for known in standing if known.report_id == newest)
    return told_apart(told, said) or told


def of_its_district(message: Message, said: Fact) -> bool:
    """Whether a correction gives a value of the district that it names, ดินแดงส่งแบบ 2 ไม่ใช่แบบ 1, and does not put the district right."""
    if said.district is None or not said.slots:
        return False
    return not re.search(say.table("words")["put_right"], clean(message.text).text.partition(said.district)[0])


def of_a_colleague(store: Store) -> tuple[Known, ...]:
    """What stands of the latest report that others told of the person's district, for whom has told nothing here."""
    own = store.district
    if own is None or store.last_report() is not None:
        return ()
    others = (said for said in store.history(own) if said.person != store.person and store.said_at - said.said_at < RECENT)
    for said in others:
        if standing := tuple(known for known in store.standing_of_report(said.id) if known.district == own):
            return standing
    return ()


def is_of_headquarters(known: Known, store: Store) -> bool:
    """Whether headquarters told a fact of a district."""
    said = store.report(known.report_id)
    return said is not None and said.district is None and known.district is not None


def instead(superseded: Iterable[Known], store: Store) -> tuple[Known, ...]:
    """What stands in the place of facts that others have told anew since, or have put right as of another day or year."""
    gone = tuple(superseded)
    found = {(known.kind, known.district, known.key) for known in gone}
    current = [known for kind, district in {each[:2] for each in found} for known in store.current((kind,), district)]
    anew = [known for known in current if (known.kind, known.district, known.key) in found]
    again = {(known.kind, known.district, known.key) for known in anew}
    moved = [each for known in gone if (known.kind, known.district, known.key) not in again for each in _moved_to(known, store)]
    return tuple({known.id: known for known in (*anew, *moved)}.values())


def _moved_to(known: Known, store: Store) -> Iterator[Known]:
    """What stands of a fact that was put right as of another day or year, each time it was: the 31st, of a meeting told of the 30th."""
    for number in store.family(known.report_id):
        told = [each for each in store.facts_of_report(number) if (each.kind, each.district) == (known.kind, known.district)]
        if number != known.report_id and told and any(each.id == known.id for each in store.replaced(told[0])):
            for each in told:
                yield from (each,) if each.closed_at is None else _moved_to(each, store)


def told_apart(facts: Iterable[Known], said: Fact) -> tuple[Known, ...]:
    """The standing facts of the district last told of whose year, document, day or round is named beside the value: แก้ครั้งที่ 8 เป็น 86."""
    apart = [slot for slot in ("fiscal_year", "document", "date", "round") if slot in said.slots]
    if not apart or len(said.slots) == len(apart):
        return ()
    standing = [known for known in facts if known.closed_at is None]
    same = [known for known in standing if all(known.slots.get(slot) == said.slots[slot] for slot in apart)]
    here = [known for known in same if known.district == standing[0].district]
    return tuple(known for known in here if known.report_id == here[0].report_id)


def of_its_name(message: Message, said: Fact, facts: Sequence[Known]) -> Sequence[Known]:
    """Of several facts the one whose year or day a message names beside the new value, ปี 64 ผิด 2 โครงการ; else all of them."""
    puts_it_right = not {"fiscal_year", "date"}.isdisjoint(said.slots)
    found = by_name(message, facts) if len(facts) > 1 and said.slots and not puts_it_right else []
    return found if len(found) == 1 else facts


def by_name(message: Message, facts: Sequence[Known], documents: Collection[str] = ()) -> list[Known]:
    """Those of facts that a message names by fiscal year or day, or by a document that was read: ของปี 63 เอาออก, ยกเลิกประชุมวันที่ 5."""
    values = [span.value for span in find(clean(message.text))]
    of_years, days = years(message), {(value.day, value.month) for value in values if isinstance(value, Day) and value.day is not None}
    named_so = (known for known in facts if known.slots.get("fiscal_year") in of_years or is_on(known.slots, days))
    return [*named_so, *(known for known in facts if known.slots.get("document") in documents)]


def is_on(slots: Mapping[str, Value], days: Collection[tuple[int | None, int | None]]) -> bool:
    """Whether what is stated is of one of these days, each a day of the month and a month or None."""
    on = slots.get("date")
    return isinstance(on, date) and any(on.day == day and month in (None, on.month) for day, month in days)


def picked(message: Message, facts: Sequence[Known], store: Store) -> Known | None:
    """The one of several facts that a typed answer names by its district, its year, its document, its day or its kind: ปี 63, คืน."""
    own = store.district
    for slot, kind in (("fiscal_year", "action_plan"), ("document", "document"), ("date", "meeting")):
        said = read(message.text, message.today, own, Asked(slot, kind)).facts
        found = [known for known in facts for fact in said[:1] if known.kind == kind and known.slots.get(slot) == fact.slots.get(slot)]
        if said and len(found) == 1:
            return found[0]
    of_kind = [known for known in facts if known.kind == spoken_of(message.text, message.today)]
    of_district = [known for known in facts if known.district in _named_alone(message)]
    return next((found[0] for found in (of_kind, of_district) if len(found) == 1), None)
