"""From the store to the values of the documents: the progress form, forms 1 and 2, the summary, each as of a moment.

Knows which facts stand where in a form. Must not know formats; computes by the ledger's rules only.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal

from bot import ledger
from bot.forms.values import DistrictForms, DistrictSheet, Header, Line, Meeting, ProgressForm, Source
from bot.indicators import thai_order
from bot.kinds.fact import Value
from bot.ledger import Known
from bot.message import BANGKOK
from handlers import show
from handlers.figures import DOCUMENTS, Figures, Money, communities
from models.store import Store
from models.values import RoundLine

SOURCES_KINDS = tuple(kind for kind in ledger.KINDS if kind != "progress")


def figures_at(store: Store, moment: datetime) -> Figures:
    """The figures of all facts as of an exact moment; the day is the one that it ends or lies in."""
    day = day_of(moment)
    return Figures(day, moment, store.current(at=moment), store.plan.districts, store.transferred(day), store.versions())


def day_of(moment: datetime) -> date:
    """The Bangkok day of a moment; midnight is the end of the day before."""
    return (moment - timedelta(microseconds=1)).astimezone(BANGKOK).date()


def progress(store: Store, moment: datetime) -> ProgressForm:
    """The progress form with the rounds that had something to say by the moment."""
    figures = figures_at(store, moment)
    lines = [line for line in store.rounds_at(moment) if _says(line)]
    own = department_used(figures, lines)
    used = own + figures.money().disbursed
    return ProgressForm(_header(store, used), tuple(map(_line, lines)), moment, own)


def department_used(figures: Figures, lines: Iterable[RoundLine]) -> Decimal:
    """Baht the department itself used: as it reported, else what its rounds state, each for itself (the print's 36,740, 0, 0)."""
    own = ledger.amount(figures.of("disbursement", None))
    return own if own is not None else sum((line.disbursed or Decimal(0) for line in lines), Decimal(0))


def _says(line: RoundLine) -> bool:
    return bool(line.narrative or line.schedule or line.target or line.percent is not None or line.disbursed is not None)


def _header(store: Store, used: Decimal) -> Header:
    plan = store.plan
    texts = {
        name: str(plan.header.get(name, ""))
        for name in ("bureau", "division", "section", "owner", "owner_telephone", "coordinator", "coordinator_telephone", "rationale",
                     "target_text", "strategy_issue", "strategy_sub_issue", "strategy_goal", "strategy_indicator")
    }  # fmt: skip
    return Header(
        code=plan.code, name=plan.name, fiscal_year=plan.fiscal_year, starts=plan.starts, ends=plan.ends, budget=plan.budget, used=used,
        objectives=tuple(plan.header.get("objectives", ())), **texts,
    )  # fmt: skip


def _line(line: RoundLine) -> Line:
    narrative = tuple(part for part in line.narrative.split("\n") if part.strip())
    return Line(line.number, line.on, narrative, line.percent, line.disbursed, line.schedule, line.target, line.signed_at is not None)


def districts(store: Store, moment: datetime, district: str | None = None, *, sources: bool = False) -> DistrictForms:
    """Forms 1 and 2 and the summary, of one district or of all that take part; on demand with the words the person may see."""
    figures = figures_at(store, moment)
    years = sorted({*_years(figures), *figures.projects()})
    names = [district] if district else sorted(figures.districts, key=thai_order)
    sheets = tuple(_sheet(name, figures, store if sources else None) for name in names)
    plan = store.plan
    return DistrictForms(plan.name, plan.code, plan.fiscal_year, tuple(years), sheets, moment)


def _years(figures: Figures) -> tuple[int, ...]:
    """The fiscal years that the indicator in force counts, else the project's versions'."""
    version = figures.version or (figures.versions[0] if figures.versions else None)
    return tuple(version.data.get("fiscal_years", ())) if version else ()


def _sheet(name: str, figures: Figures, store: Store | None) -> DistrictSheet:
    plans = figures.of("plans", name)
    slots: Mapping[str, Value] = plans[0].slots if plans else {}
    projects = figures.projects(district=name)
    facts = [fact for kind in SOURCES_KINDS for fact in figures.of(kind, name)] if store else []
    money = _money(name, figures)
    return DistrictSheet(
        district=name, meetings=_meetings(figures.of("meeting", name)), attendees=_attendees(name, figures),
        communities=_count(slots, "communities") or communities(name), made=_count(slots, "made"), reviewed=_count(slots, "reviewed"),
        done=_count(slots, "done"), with_plan=ledger.plans_made(slots) if plans else None,
        projects=projects, projects_total=sum(projects.values()) if projects else None, keeps=name in figures.not_returning().names,
        documents=_documents(name, figures), obstacles=tuple(str(fact.slots.get("text", "")) for fact in figures.of("obstacle", name)),
        sources=tuple(_source(fact, store) for fact in facts if store), shares=_shares(money, figures.money(name)), **money,
    )  # fmt: skip


def _money(name: str, figures: Figures) -> dict[str, Decimal | None]:
    """The district's money: the amounts that were reported, and what is left of what was allocated."""
    allocated = figures.allocations.get(name)
    return {
        "allocated": allocated, "disbursed": ledger.amount(figures.of("disbursement", name)),
        "returned": ledger.amount(figures.of("refund", name)), "left": None if allocated is None else figures.money(name).left,
    }  # fmt: skip


def _shares(known: Mapping[str, Decimal | None], money: Money) -> dict[str, Decimal]:
    """Percent of what was allocated, by the names of the amounts; none where nothing was."""
    return {name: money.share(amount) for name, amount in known.items() if amount is not None and money.allocated}


def _meetings(facts: Iterable[Known]) -> tuple[Meeting, ...]:
    """The meetings, those held first, by day."""
    found = [_meeting(fact) for fact in facts]
    return tuple(sorted(found, key=lambda each: (each.status != "held", each.on or date.max)))


def _meeting(fact: Known) -> Meeting:
    day = fact.slots.get("date")
    return Meeting(str(fact.slots.get("status", "")), day if isinstance(day, date) else None, _count(fact.slots, "attendees"),
                   str(fact.slots.get("place", "")), str(fact.slots.get("reason", "")))  # fmt: skip


def _attendees(name: str, figures: Figures) -> int | None:
    told = any("attendees" in fact.slots for fact in figures.of("meeting", name))
    return figures.attendees(name) if told else None


def _documents(name: str, figures: Figures) -> dict[str, str]:
    found = {document: figures.of("document", name, document) for document in DOCUMENTS}
    return {document: str(facts[-1].slots.get("status", "")) for document, facts in found.items() if facts}


def _count(slots: Mapping[str, Value], name: str) -> int | None:
    return int(str(slots[name])) if name in slots else None


def _source(fact: Known, store: Store) -> Source:
    report = store.report(fact.report_id)
    words = (report.words or "") if report else ""
    return Source(fact.report_id, fact.told_at, fact.district, show.say.label(fact.kind), show.line(fact.kind, fact.slots), words)
