"""The read-back: what was saved and what waits, in at most six lines, with แก้ไข and ยกเลิก.

Knows how an outcome is shown. Decides nothing about it.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot import ledger
from bot.kinds.fact import Value
from bot.ledger import Known
from bot.reply import Bar, Card, Choice, Reply, Row, Text
from bot.texts import Texts
from bot.thai.show import show_number, show_percent
from handlers import show
from handlers.answers import ask
from handlers.figures import Figures, Money, gather, version_on
from handlers.following import year_offered
from handlers.questions import late
from handlers.reports import not_kept
from models.store import Store
from models.values import Waiting

say = Texts(__file__)
LINES = 6  # of a read-back, first line, bar and receipt included
SHOWN = 4  # facts named in a read-back of several districts
_NUMBERED = ("meeting", "plans", "action_plan", "disbursement", "refund", "progress")  # whose earlier value a read-back names
_MOVED = ("meeting", "action_plan")  # whose day or year may be put right, so that another key is given up
_GATHERED = {"disbursement": ledger.MONEY, "refund": ledger.MONEY}


def readback(outcomes: Sequence[Known | Waiting], report_id: int, store: Store, replaced: Sequence[Waiting] = ()) -> list[Reply]:
    """One card for what a message did, with the drafts that waited and are replaced, then the one question that is open."""
    saved = [each for each in outcomes if isinstance(each, Known)]
    waiting = [each for each in outcomes if isinstance(each, Waiting)]
    last = store.asked()
    skipped = str(last.held.get("skipped", "")) if last is not None else ""
    if saved:
        store.ask("readback", report_id=report_id)
    card = [_card(saved, waiting, replaced, report_id, store)] if saved else []
    follow = ask.next_question(store, waiting[0]) if waiting else _offered(saved, skipped, store) or ask.next_question(store)
    return [*card, *(map(_of_the_draft, follow) if saved else _naming(replaced, waiting, follow))]


def _naming(replaced: Sequence[Waiting], waiting: Sequence[Waiting], follow: list[Reply]) -> list[Reply]:
    """The question of what waits now, below the drafts whose place it takes; not those that it says all of."""
    gone = [old for old in replaced if not any(old.fact.slots.items() <= new.fact.slots.items() for new in waiting)]
    lines = [say("replaced", what=show.whole_draft(old)) for old in gone]
    return [replace(each, text="\n".join((*lines, each.text))) if lines and isinstance(each, Text) else each for each in follow]


def _of_the_draft(question: Reply) -> Reply:
    """A draft's question below what was saved: its แก้ไข and ยกเลิก say that they are of what waits."""
    if not isinstance(question, Text) or not question.about.startswith("draft:"):
        return question
    named = {ask.say.label(key): say.label(f"{key}_waiting") for key in ("fix", "drop")}
    return replace(question, choices=tuple(replace(each, label=named.get(each.label, each.label)) for each in question.choices))


def _offered(saved: Sequence[Known], skipped: str, store: Store) -> list[Reply]:
    """The question for what a meeting that was told of can do without; then for the others that were told of with it."""
    met = [known for known in saved if known.kind == "meeting"]
    said = store.report(met[0].report_id) if met else None
    told = (known for each in store.family(said.corrects or said.id) for known in store.standing_of_report(each)) if said else ()
    return next((asked for known in (*met, *told) if (asked := ask.offer(known, store, skipped))), [])


def _card(saved: Sequence[Known], waiting: Sequence[Waiting], replaced: Sequence[Waiting], report_id: int, store: Store) -> Card:
    first = saved[0]
    rows = _facts(saved) if len(saved) > 1 else _slots(first)
    several = len({*(known.district for known in saved), *(draft.fact.district for draft in waiting)}) > 1
    held_back = [Row(say.label("waiting"), _brief(draft, several=several), "warn") for draft in waiting]
    notes = [Row(text, tone="quiet") for text in _of_each(saved, store, several=several)]
    notes += [Row(text, tone="quiet") for text in late.notes(saved, store)]
    notes += [Row(say("replaced", what=show.whole_draft(draft)), tone="quiet") for draft in replaced]
    stands, move = year_offered.other(first, store) if len(saved) == 1 and not waiting else ("", ())
    notes += [Row(stands, tone="quiet")] if stands else []
    bar = effect(first, store, of_all=len({known.district for known in saved}) > 1)
    subtitle = _subtitle(saved)
    room = LINES - 2 - bool(bar) - bool(subtitle)
    blocks = (*_within([*rows, *held_back, *notes], room), *([bar] if bar else ()))
    return Card(
        title=_title(saved), subtitle=subtitle, blocks=blocks or _standing(first),
        footer=say("saved", number=report_id, moment=show.moment(store.said_at)), about=f"report:{report_id}",
        buttons=(Choice(say.label("fix"), press=f"v1|fix|{report_id}"), Choice(say.label("undo"), press=f"v1|undo|{report_id}")),
        choices=move,
    )  # fmt: skip


def _of_each(saved: Sequence[Known], store: Store, *, several: bool) -> list[str]:
    """What the sender should know of the first that was saved, and what each of the others took the place of."""
    named = [f"{show.subject(known) if several else show.say.label(known.kind)} " if len(saved) > 1 or several else "" for known in saved]
    first = [f"{named[0]}{text}" for text in _notes(saved[0], store, several=len(saved) > 1)]
    others = [(whose, _replaced(known, store, several=True)) for whose, known in zip(named[1:], saved[1:], strict=True)]
    return first + [f"{whose}{text}" for whose, text in others if text]


def _standing(known: Known) -> tuple[Row, ...]:
    """How an obstacle ends, which stands until then."""
    return (Row(say("standing"), tone="quiet"),) if known.kind == "obstacle" else ()


def _title(saved: Sequence[Known]) -> str:
    first = saved[0]
    if len(saved) == 1:
        return say("title", who=show.who(first.district), what=show.title(first.kind, first.slots))
    districts = list(dict.fromkeys(show.who(known.district) for known in saved))
    who = districts[0] if len(districts) == 1 else say("districts", count=len(districts))
    return say("title_many", who=who, count=len(saved))


def _subtitle(saved: Sequence[Known]) -> str:
    if all(known.confirms for known in saved):
        return say("same")
    return say("superseded") if all(known.closed_at for known in saved) else ""


def _facts(saved: Sequence[Known]) -> list[Row]:
    """A row a fact, all of one district and the first of several; with its district only where the title does not name it."""
    of_one = len({known.district for known in saved}) == 1
    if len(saved) > SHOWN and len({known.kind for known in saved}) == 1 and not of_one:
        return _in_a_row(saved)
    shown = saved if of_one else saved[:SHOWN]
    labels = [show.say.label(known.kind) if of_one else show.subject(known) for known in shown]
    rows = [Row(label, _with_place(known)) for label, known in zip(labels, shown, strict=True)]
    more = [Row(say("more", count=len(saved) - len(shown)))] if len(saved) > len(shown) else []
    return [*rows, *more]


def _with_place(known: Known) -> str:
    """What a fact says, with the place of a meeting."""
    return " · ".join((show.line(known.kind, known.slots), *([str(known.slots["place"])] if "place" in known.slots else [])))


def _in_a_row(saved: Sequence[Known]) -> list[Row]:
    """What many facts of a kind share, then each district with what it has of its own: พระนคร 30 คน, ดุสิต 28 คน."""
    kind, first = saved[0].kind, saved[0].slots
    shared = {slot: value for slot, value in first.items() if all(known.slots.get(slot) == value for known in saved)}
    own = [{slot: value for slot, value in known.slots.items() if slot not in shared} for known in saved]
    named = [known.district or show.who(None) for known in saved]
    each = ", ".join(f"{name} {show.line(kind, slots)}".strip() for name, slots in zip(named, own, strict=True))
    same = show.line(kind, shared)
    return [Row(show.say.label(kind), same), Row(each)] if same else [Row(show.say.label(kind), each)]


def _within(rows: list[Row], room: int) -> list[Row]:
    """The rows in so many lines: the last one holds what is left, nothing is cut."""
    if len(rows) <= room:
        return rows
    rest = [f"{row.label}: {row.value}" if row.value else row.label for row in rows[room - 1 :]]
    tone = next((row.tone for row in rows[room - 1 :] if row.tone == "warn"), "")
    return [*rows[: room - 1], Row(say("apart").join(rest), tone=tone)]


def _slots(known: Known) -> list[Row]:
    """The slots of one fact behind the one that its title says, a row each."""
    told = show.titled(known.kind, known.slots)
    slots = [(slot, value) for slot, value in _ordered(known) if slot not in (told, "status", "more", "none", "file")]
    kept = [Row(say("file_kept"), tone="quiet")] if "file" in known.slots else []
    return [*(Row(show.say.label(slot), show.value(slot, value)) for slot, value in slots), *kept]


def _ordered(known: Known) -> list[tuple[str, Value]]:
    """The slots in the order of their kind, whichever was told first."""
    return [(slot, known.slots[slot]) for slot in (*ledger.SLOTS[known.kind], "file") if slot in known.slots]


def _brief(draft: Waiting, *, several: bool) -> str:
    """What waits and why; with its district where there are several."""
    reason = draft.doubts[0]["text"] if draft.doubts else ask.question(draft.ask[0], draft.fact.kind)
    what = show.title(draft.fact.kind or "", draft.fact.slots)
    return say("brief", what=f"{show.who(draft.fact.district)} {what}" if several and draft.fact.district else what, reason=reason)


def _notes(known: Known, store: Store, *, several: bool = False) -> list[str]:
    """What the sender should know: what it took the place of, said as more, other reports of the same meeting."""
    notes = [_replaced(known, store, several=several)]
    notes += [_total(known, store), _outside(known, store), *not_kept.notes(known, store)]
    return [note for note in notes if note]


def _replaced(known: Known, store: Store, *, several: bool = False) -> str:
    """What a fact took the place of; "" for one that says the same, or that has no number."""
    return _before(known, store, of_its_key=several) if known.kind in _NUMBERED and not known.confirms else ""


def _outside(known: Known, store: Store) -> str:
    """That projects are of a year that the indicator does not count; "" for one that it does."""
    version = version_on(store.versions(), store.today) if known.kind == "action_plan" and known.slots.get("projects") else None
    years = version.data.get("fiscal_years", ()) if version is not None else ()
    if not years or known.slots.get("fiscal_year") in years:
        return ""
    return say("outside", years=", ".join(map(str, years)))


def _total(known: Known, store: Store) -> str:
    """ "รวมเป็น 15,000 บาท": the sum of money that adds to another, or that others add to; "" where it is the whole."""
    if known.kind not in ledger.MONEY or (known.closed_at is not None and not known.slots.get("more")):
        return ""
    total = ledger.amount(store.current((known.kind,), known.district, only=True)) or Decimal(0)
    added = total - Decimal(str(known.slots.get("amount", 0)))
    if known.slots.get("more"):
        return say("total", amount=show.value("amount", total))
    return say("total_with", more=show.value("amount", added), amount=show.value("amount", total)) if added else ""


def _before(known: Known, store: Store, *, of_its_key: bool = False) -> str:
    """ "เดิม 32,000 บาท (แจ้ง จ. 20 เม.ย. 2563)": what the fact took the place of, of money the sum; "" for the first."""
    summed = known.kind in ledger.MONEY and not known.slots.get("more")
    replaced = [fact for fact in store.replaced(known) if summed or fact.key == known.key or known.kind == fact.kind in _MOVED]
    if of_its_key and not summed:
        replaced = [fact for fact in replaced if fact.key == known.key]  # 4 of ปี 63, and not 5 of ปี 64
    if not replaced or (known.kind == "meeting" and _as_planned(replaced[-1], known)):
        return ""
    last = replaced[-1]
    before = [fact for fact in replaced if fact.closed_at == last.closed_at]  # what a corrected fact had closed is further back
    slots = {"amount": ledger.amount(before) or Decimal(0)} if summed and len(before) > 1 else last.slots
    there = [fact for fact in before if known.kind == "meeting" and fact.key == known.key != last.key]  # of the day that it was moved to
    told = [(slots, last.told_at), *((fact.slots, fact.told_at) for fact in there)]
    return say("apart").join(say("before", line=show.line(known.kind, stood), day=show.day(at)) for stood, at in told)


def _as_planned(before: Known, known: Known) -> bool:
    """Whether a meeting came about as it was planned, which is nothing to remark on."""
    return before.key == "plan" and known.key != "plan" and before.slots.get("date") in (None, known.slots.get("date"))


def effect(known: Known, store: Store, *, of_all: bool = False) -> Bar | None:
    """What the fact does to the figure it belongs to, as a bar: the indicator, meetings, plans or money of its district or `of_all`."""
    if known.kind == "progress":
        return _progress_bar(known)
    if known.closed_at is not None or known.kind == "obstacle" or known.district is None:
        return None
    figures = gather(store, kinds=_GATHERED.get(known.kind, (known.kind,)))
    district = None if of_all else known.district
    match known.kind:
        case "action_plan":
            return kpi_bar(figures)
        case "plans":
            return plans_bar(figures, district)
        case "disbursement" | "refund":
            return money_bar(figures.money(district))
    return districts_bar(figures, known.kind, str(known.slots.get("document", "")) or None)


def _progress_bar(known: Known) -> Bar | None:
    if "percent" not in known.slots:
        return None
    share = Decimal(str(known.slots["percent"]))
    return Bar(bounded(share / 100), say("progress_bar", percent=show_percent(share)))


def bounded(share: Decimal | float) -> float:
    """A share as a bar can show it, 0 to 1."""
    return max(0.0, min(1.0, float(share)))


def districts_bar(figures: Figures, kind: str, document: str | None = None) -> Bar:
    """Districts that have done a kind, of all that take part."""
    done = figures.done(kind, document)
    subject, percent = show.say.label(document or kind), show_percent(done.percent)
    return Bar(bounded(done.percent / 100), say("districts_bar", subject=subject, count=done.count, base=done.base, percent=percent))


def plans_bar(figures: Figures, district: str | None = None) -> Bar | None:
    """Communities with a plan, of a district or of all that reported; None when nothing was reported."""
    made, whole = figures.plans(district)
    return Bar(bounded(made / whole), say("plans_bar", made=show_number(made), whole=show_number(whole))) if whole else None


def kpi_bar(figures: Figures) -> Bar | None:
    """The indicator as a bar with its target; None when the project has none."""
    now, version = figures.kpi(), figures.version
    if now is None:
        return None
    label = say("kpi_bar", count=now.numerator, base=now.base, percent=show_percent(now.percent))
    if version is None or figures.zones:
        return Bar(bounded(now.percent / 100), label)  # the target is the whole project's
    target = say("target", target=show_percent(version.target))
    return Bar(bounded(now.percent / 100), f"{label} {target}", bounded(version.target / 100))


def money_bar(money: Money) -> Bar | None:
    """The money accounted for, of what was allocated; None without an allocation."""
    if not money.allocated:
        return None
    spent = money.disbursed + money.returned
    label = say("money_bar", left=show.value("amount", money.left), allocated=show.value("amount", money.allocated))
    return Bar(bounded(spent / money.allocated), label)
