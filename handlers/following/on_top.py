"""What is said right behind a report without its kind: more, เพิ่มอีก 12,000; some off it; no more but the whole; a year's number, ปี 64 เป็น 3.

Knows what was told last. Must not know how a sum is made or doubted.
"""

import re
from dataclasses import replace

from bot.kinds.fact import Fact
from bot.ledger import MONEY, Known
from bot.message import Message
from bot.reading import read
from bot.reading.reading import Reading
from bot.texts import Texts
from bot.thai import Money, Number, Span, Years, clean, find
from handlers.corrections import pointed
from handlers.figures import version_on
from handlers.following import told_last
from handlers.reports import less
from handlers.several import verbless
from models.store import Store

say = Texts(__file__)


def read_as(message: Message, reading: Reading, store: Store) -> Reading:
    """The reading of a number of more, or of a year, as one of the kind that was told last."""
    if reading.intent != "other" or message.quoted or store.post is None:
        return reading
    text, words = clean(message.text).text, say.table("words")
    if re.search(words["no_more"], text):
        return _whole(reading, store)
    if re.search(words["both_years"], text):
        return _of_both_years(reading, store)
    spans = find(clean(message.text))
    numbers = [span for span in spans if isinstance(span.value, Number | Money) and span.value.hedge is None]
    plain = re.sub(words["done"], lambda found: "-" * len(found[0]), text)  # วันนี้เสร็จอีก 2 ชุมชน, อีก 3 เสร็จละ
    off = len(numbers) == 1 and less.goes_off(text, numbers[0]) and re.search(words["off"], text) is not None
    if len(numbers) != 1 or (verbless.besides(replace(message, text=plain), spans) and not off):
        return reading
    if off or re.search(words["more"], text[: numbers[0].start]):
        to_come = not off and re.search(words["to_come"], text)
        return reading if to_come else _more(message, reading, numbers[0], store, off=off)
    return _of_its_year(message, reading, numbers[0], store) if any(isinstance(span.value, Years) for span in spans) else reading


def _whole(reading: Reading, store: Store) -> Reading:
    """The correction that the sum told last is the whole, and no more of one before: ไม่ใช่เพิ่ม เป็นยอดรวม."""
    told = told_last.just_told(store)
    if len(told) != 1 or told[0].kind not in MONEY or "amount" not in told[0].slots:
        return reading
    return Reading("correct", facts=(Fact(told[0].kind, None, {"amount": told[0].slots["amount"], "more": False}),), why=("no more",))


def _of_both_years(reading: Reading, store: Store) -> Reading:
    """The report that there are no projects in any year of the indicator, right behind one of a year: ทั้งสองปีเลย."""
    told, version = told_last.just_told(store), version_on(store.versions(), store.today)
    none = len(told) == 1 and told[0].kind == "action_plan" and told[0].slots.get("projects") == 0
    years = version.data.get("fiscal_years", ()) if version is not None and none else ()
    facts = tuple(Fact("action_plan", told[0].district, {"projects": 0, "fiscal_year": int(year)}) for year in years)
    return Reading("report", facts=facts, why=("both years",)) if facts else reading


def _told_of(message: Message, store: Store) -> Known | None:
    """What the last report tells of one kind and district; of a district that is named, what was told of it lately."""
    named = pointed.districts(message)
    told = [known for known in told_last.lately(store) if known.district in named] if named else list(told_last.just_told(store))
    newest = [known for known in told if known.report_id == told[0].report_id]
    return newest[0] if len({(known.kind, known.district) for known in newest}) == 1 else None


def _more(message: Message, reading: Reading, number: Span, store: Store, *, off: bool = False) -> Reading:
    """The report of more of what was told last: วัฒนาเพิ่มอีก 1, of its year or the one that is said: มีปี 63 อีก 1 ด้วย.

    Of some that go `off` it a report that lacks its number: ตัดออก 1 โครงการ.
    """
    known = _told_of(message, store)
    verb = say.table("verbs").get(known.kind) if known is not None else None
    if known is None or verb is None or number.unit not in (None, *say.table("units")[known.kind]):
        return reading
    years = pointed.years(message) or {known.slots[slot] for slot in ("fiscal_year",) if slot in known.slots}
    if len(years) > 1:
        return reading
    text = clean(message.text).text[number.start : number.end]
    year = "".join(say("year", year=each) for each in years)
    again = read(say("off" if off else "more", verb=verb, number=text, unit=number.unit or "", year=year), message.today)
    if again.intent != "report" or [fact.kind for fact in again.facts] != [known.kind] or bool(again.ask) != off:
        return reading
    return again._replace(facts=(replace(again.facts[0], district=known.district),))


def _of_its_year(message: Message, reading: Reading, number: Span, store: Store) -> Reading:
    """The correction of the projects of a year, of the district that was told of: ปี 64 เป็น 3, อ๋อ ปี 64 มี 1."""
    known = _told_of(message, store)
    years = pointed.years(message)
    if known is None or known.kind != "action_plan" or len(years) != 1 or number.unit not in (None, *say.table("units")["action_plan"]):
        return reading
    value = int(number.value.value) if isinstance(number.value, Number) else 0
    slots = {"projects": value, "fiscal_year": next(iter(years))}
    return Reading("correct", facts=(Fact("action_plan", known.district, slots),), why=("of its year",))
