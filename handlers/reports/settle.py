"""What becomes of one stated fact: saved at once, or kept as a draft with what it lacks or why it is doubted.

Knows the order of the checks. Must not know how anything is worded beyond naming a doubt.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from bot import ledger
from bot.doubts import EDITS, Claims, Doubt, Surroundings, held_then, on_top, reasons
from bot.kinds.fact import Fact, Value
from bot.ledger import Known
from bot.message import BANGKOK
from bot.texts import Texts
from handlers import show
from handlers.answers import days_meant
from handlers.documents import sent_together
from handlers.figures import Figures, communities
from handlers.reports import day_put_right
from handlers.reports.meant_for import at_home, of_year
from handlers.reports.replaced import same
from models.store import Store
from models.values import Waiting

say = Texts(__file__)
_TOLD_SINCE = "told_since"
_NAMES_WHAT_STOOD = frozenset({_TOLD_SINCE, "falls", "jumps", "on_top", "was_held", "another", "twice"})  # that `overtaken` makes anew
OWN = ("meeting", "disbursement", "refund", "progress", "obstacle")  # kinds that the department itself may report


def settle(fact: Fact, ask: Sequence[str], report_id: int, store: Store, corrects: Known | None = None,
           beside: Decimal | None = None, *, claims: Claims | None = None, denied: str = "") -> Known | Waiting:  # fmt: skip
    """The fact as saved, or the draft that waits for its first question.

    `corrects` is the fact that this one puts right; `beside` the baht of the other kind of money in the same message,
    `claims` what it says of its own figure, `denied` the kind of which it says that it came to nothing.
    """
    fact = of_year(fact if "district" in ask else at_home(fact, store), store, ask)
    ask = (*ask, "district") if corrects is None and _whose_is_open(fact, report_id, store) else ask
    lacking = needed(fact, ask, store)
    around = replace(_surroundings(fact, store, corrects, beside), claims=claims or Claims(), denied=denied)
    fact = fact if corrects else ledger.detailed(fact, around.current)
    before = None if corrects else day_put_right.put_right_since(fact, around.current, store)
    corrects = corrects or before or held_then(fact, around.current)
    fact, found = _summed(fact, around)
    doubts = tuple(described(doubt) for doubt in found if not lacking or doubt.rule == "misspelt")
    doubts += (*day_put_right.doubt(fact, corrects, store), *day_put_right.moved(before))
    foreign = other_district(fact, store)
    if foreign or lacking or doubts:
        return _wait(fact, () if foreign else lacking, foreign or doubts, report_id, store, corrects)
    return _save(fact, report_id, store, corrects)


def _whose_is_open(fact: Fact, report_id: int, store: Store) -> bool:
    """Whether headquarters did not say whose money or meeting it tells of, a district's or its own."""
    if not store.is_hq or fact.district is not None or fact.kind not in ("meeting", *ledger.MONEY):
        return False
    said = store.report(report_id)
    return not any(word in (said.words or "" if said else "") for word in say.table("words")["bureau"])


def _summed(fact: Fact, around: Surroundings) -> tuple[Fact, tuple[Doubt, ...]]:
    """A fact with the sums in the place of counts that come on top of others, and every doubt about it."""
    added = on_top(fact, around)
    for doubt in added:
        fact = _with_count(fact, str(doubt.values["slot"]), str(doubt.values["sum"]))
    return fact, (*added, *reasons(fact, around))


def _with_count(fact: Fact, slot: str, count: str) -> Fact:
    return replace(fact, slots={**fact.slots, slot: Decimal(count) if slot == "amount" else int(Decimal(count))})


def added_anew(draft: Waiting, store: Store) -> Waiting:
    """A draft whose count was added to what stood, added to what stands now: เบิกงวดสอง 7,500, once the first was put right."""
    added = [doubt for doubt in draft.doubts if doubt["rule"] == "on_top"]
    fact = replace(draft.fact, added=True)
    for doubt in added:
        fact = _with_count(fact, doubt["slot"], doubt["now"])
    fact, found = _summed(fact, _surroundings(fact, store, None)) if added else (draft.fact, ())
    if not added or fact.slots == draft.fact.slots:
        return draft
    gone = [dict(doubt, text=say("on_nothing", now=doubt["instead"])) for doubt in added]
    doubts = tuple(described(doubt) for doubt in found) or tuple(gone)
    store.change_draft(draft.id, fact, draft.ask, doubts)
    return replace(draft, fact=fact, doubts=doubts)


def resume(draft: Waiting, fact: Fact, store: Store, *, report_id: int | None = None, sure: bool = False,
           beside: Decimal | None = None) -> Known | Waiting:  # fmt: skip
    """The draft with what was answered: saved, or still waiting for its next question; `sure` waives the doubts."""
    fact = of_year(_one_more(draft, _still_misspelt(draft, fact)), store, draft.ask)
    old = store.fact(draft.corrects) if draft.corrects else None
    given = {*fact.slots, *(("amount",) if "none" in fact.slots else ()), *(("district",) if fact.district else ())}
    open_slots = tuple(slot for slot in draft.ask if slot not in given)
    lacking = needed(fact, open_slots, store)
    found = () if sure else doubted(fact, store, old, beside)
    doubts = tuple(described(doubt) for doubt in found if not lacking or doubt.rule == "misspelt")
    doubts += () if sure else day_put_right.doubt(fact, old, store)
    foreign = other_district(fact, store)
    if foreign or lacking or doubts:
        store.change_draft(draft.id, fact, () if foreign else lacking, foreign or doubts)
        return replace(draft, fact=fact, ask=() if foreign else lacking, doubts=foreign or doubts)
    store.settle_draft(draft.id, "saved")
    return _save(fact, report_id or draft.report_id, store, old, draft)


def _still_misspelt(draft: Waiting, fact: Fact) -> Fact:
    """The fact with the doubt about its district kept until the person names or confirms the district; a draft keeps no letters."""
    doubted_name = any(doubt["rule"] == "misspelt" for doubt in draft.doubts)
    return replace(fact, edits=EDITS + 1) if doubted_name and fact.district == draft.fact.district else fact


def _one_more(draft: Waiting, fact: Fact) -> Fact:
    """The fact as one more, where it was doubted to be the meeting told of before and its day is told."""
    return replace(fact, added=True) if "date" in fact.slots and any(doubt["rule"] == "another" for doubt in draft.doubts) else fact


def _save(fact: Fact, report_id: int, store: Store, corrects: Known | None, draft: Waiting | None = None) -> Known:
    sent = _sent_on(fact, report_id, store) or (_sent_on(fact, draft.report_id, store) if draft is not None else None)
    if corrects is not None:
        return store.rewrite(corrects, day_put_right.as_one(fact, corrects, store).slots, fact.district, report_id, sent)
    return store.write(fact, report_id, sent)


def _sent_on(fact: Fact, report_id: int, store: Store) -> date | None:
    """The day that a report says a document was sent on; None where it says none, or a file came with it."""
    if fact.kind != "document" or fact.slots.get("status") != "sent" or "file" in fact.slots:
        return None
    said = store.report(report_id)
    if said is None:
        return None
    words = said.words or ""
    day = days_meant.sent_on(words, fact, said.said_at.astimezone(BANGKOK).date(), store.plan.starts)
    return day or sent_together.day(fact, words, store)


def _wait(fact: Fact, ask: Sequence[str], doubts: Sequence[Mapping[str, str]], report_id: int, store: Store,
          corrects: Known | None) -> Waiting:  # fmt: skip
    for other in store.drafts_here():
        if same(other.fact, fact) and other.report_id != report_id:
            store.settle_draft(other.id, "replaced")
    number = store.keep_draft(report_id, fact, tuple(ask), tuple(doubts), corrects.id if corrects else None)
    draft = store.draft(number)
    assert draft is not None
    return draft


def needed(fact: Fact, ask: Sequence[str], store: Store) -> tuple[str, ...]:
    """The slots to ask for, in order: the district for headquarters, what the reading asks, what the fact cannot do without."""
    none = ("amount",) if fact.slots.get("none") else ()  # เบิกหมดแล้ว ไม่มีเงินเหลือคืน asks of what was drawn
    asked = [slot for slot in ask if slot in ledger.SLOTS[fact.kind or ""] and slot not in (*fact.slots, *none)]
    hedged = [slot for slot in asked if slot != "attendees"]  # a meeting is saved without its number of people
    district = ["district"] if fact.district is None and ("district" in ask or fact.kind not in OWN) else []
    lacks = () if {"made", "reviewed"} & {*asked} else ledger.lacks(fact)  # ทบทวนแผนแล้ว asks how many were, and no more
    return tuple(dict.fromkeys([*district, *hedged, *lacks]))


def other_district(fact: Fact, store: Store) -> tuple[Mapping[str, str], ...]:
    """The doubt of a fact for a district that the person does not report for."""
    if store.is_hq or fact.district is None or store.may_report_for(fact.district):
        return ()
    return ({"rule": "other_district", "text": say("other_district", district=fact.district)},)


def doubted(fact: Fact, store: Store, corrects: Known | None = None, beside: Decimal | None = None) -> tuple[Doubt, ...]:
    """Every doubt of the ledger about a fact, against what is known now."""
    return reasons(fact, _surroundings(fact, store, corrects, beside))


def overtaken(draft: Waiting, store: Store) -> bool:
    """Whether what a draft is doubted against was told anew since, so that other doubts stand than those shown."""
    fact = draft.fact
    since = (known for known in store.current((fact.kind or "",), fact.district) if known.said_at > draft.made_at)
    if not any(known.key == ledger.key(fact, draft.report_id) for known in since):
        return False
    now = {described(doubt)["text"] for doubt in doubted(fact, store, store.fact(draft.corrects) if draft.corrects else None)}
    return not now <= {doubt["text"] for doubt in draft.doubts}


def told_since(draft: Waiting, store: Store) -> Waiting:
    """A draft doubted once more for what was told in its place after it was made, where that was not shown yet and says otherwise."""
    key = ledger.key(draft.fact, draft.report_id)
    since = (known for known in store.current((draft.fact.kind or "",), draft.fact.district) if known.said_at > draft.made_at)
    others = (known for known in since if known.key == key)
    newer = next((known for known in others if any(known.slots.get(slot, now) != now for slot, now in draft.fact.slots.items())), None)
    if newer is None or draft.corrects or any(doubt["rule"] in _NAMES_WHAT_STOOD for doubt in draft.doubts):
        return draft
    text = say(_TOLD_SINCE, moment=show.moment(newer.said_at), what=show.line(newer.kind, newer.slots))
    doubts = (*draft.doubts, {"rule": _TOLD_SINCE, "text": text})
    store.change_draft(draft.id, draft.fact, draft.ask, doubts)
    return replace(draft, doubts=doubts)


def _surroundings(fact: Fact, store: Store, corrects: Known | None, beside: Decimal | None = None) -> Surroundings:
    kinds = {"disbursement", "refund"} if fact.kind in ledger.MONEY else {fact.kind or ""}
    facts = [known for known in store.current(sorted(kinds)) if corrects is None or known.id != corrects.id]
    plan, district = store.plan, fact.district
    return Surroundings(
        current=tuple(known for known in facts if known.district == district),
        others=_others(fact, facts),
        allocated=_allocated(district, store) if fact.kind in ledger.MONEY else None,
        beside=beside, communities=communities(district) if district else 0,
        starts=plan.starts, ends=plan.ends, today=store.today, said_at=store.said_at,
        correction=corrects is not None, shares=_shares(fact, store),
    )  # fmt: skip


def _allocated(district: str | None, store: Store) -> Decimal | None:
    """Baht that a district was given, or the department keeps of the budget for itself; None where that is not known."""
    if district is not None:
        return store.allocation(district)
    given = sum(store.allocations().values(), Decimal(0))
    return store.plan.budget - given if given and store.plan.budget > given else None


def _others(fact: Fact, facts: Sequence[Known]) -> dict[str, tuple[Decimal, ...]]:
    """What other districts said for each number of the fact."""
    if fact.district is None:
        return {}
    same = [known for known in facts if known.kind == fact.kind and known.district not in (None, fact.district)]
    numbers = [slot for slot, value in fact.slots.items() if isinstance(value, int | Decimal) and not isinstance(value, bool)]
    return {slot: tuple(Decimal(str(known.slots[slot])) for known in same if slot in known.slots) for slot in numbers}


def _shares(fact: Fact, store: Store) -> dict[str, Decimal]:
    """For words about the schedule of the whole project: the share of its time that has passed, of meetings held, of money spent."""
    if fact.kind != "progress" or fact.district is not None or "schedule" not in fact.slots:
        return {}
    plan, day = store.plan, store.today
    figures = Figures(day, None, store.current(("meeting", *ledger.MONEY)), plan.districts, store.allocations(), ())
    return shares(figures, plan.starts, plan.ends)


def shares(figures: Figures, starts: date, ends: date) -> dict[str, Decimal]:
    """The share (0 to 1) of the project's time that has passed by the figures' day, of meetings held and of money accounted for."""
    days = (ends - starts).days or 1
    money = figures.money()
    return {
        "elapsed": min(Decimal(1), max(Decimal(0), Decimal((figures.day - starts).days) / days)),
        "meetings": figures.done("meeting").percent / 100,
        "money": money.share(money.disbursed) / 100,
    }


def described(doubt: Doubt) -> dict[str, str]:
    """The doubt in words that name its values, ready to keep with the draft."""
    values = doubt.values
    shown = {name: _shown(values, name, value) for name, value in values.items()}
    match doubt.rule:
        case "over_allocation":
            shown["other"] = say("other_" + str(values["kind"]), amount=shown["other"])
            shown["now"] = say("now_" + str(values["kind"]), amount=shown["now"])
            del shown["kind"]
        case "denied":
            return {"rule": doubt.rule, "text": say("denied_" + str(values["kind"]))}
        case "over_communities":
            key = "over_stated" if values["stated"] else "over_registered"
            return {"rule": doubt.rule, "text": say(key, now=shown["now"], communities=shown["communities"])}
        case "share":
            of = show.value("communities", int(str(values["communities"]))) if "communities" in values else shown["allocated"]
            return {"rule": doubt.rule, "text": say(doubt.rule, told=shown["percent"], now=shown["now"], percent=shown["is"], of=of)}
        case "over_hundred" | "twice" | "another":
            del shown["slot"]
        case "words":
            counted = [say("share_" + name, percent=shown[name]) for name in ("meetings", "money") if name in values]
            shown = {"schedule": shown["schedule"], "counted": " ".join(counted)}
        case "again":
            return {"rule": doubt.rule, "text": say(doubt.rule, **shown), "next": str(values["next"])}
        case "on_top":
            del shown["slot"]
            said = {"slot": str(values["slot"]), "now": str(values["now"])}
            return {"rule": doubt.rule, "text": say(doubt.rule, **shown), "instead": shown["now"], **said}
        case "falls" | "jumps" | "unusual":
            shown["slot"] = show.say.label(str(values["slot"]))
    return {"rule": doubt.rule, "text": say(doubt.rule, **shown)}


def _shown(values: Mapping[str, Value | datetime | None], name: str, value: Value | datetime | None) -> str:
    """A value of a doubt in words; numbers take the unit of the slot they are about."""
    if isinstance(value, date):  # a datetime too
        return show.day(value)
    if name in ("meetings", "money", "is", "percent") and isinstance(value, Decimal):
        return show.value("percent", value if name == "percent" else round(value * 100, 2))
    if name in ("was", "now", "sum", "median", "other", "allocated", "told", "left") and isinstance(value, Decimal):
        slot = str(values.get("slot", "amount" if "allocated" in values else "communities"))
        return show.counted(slot, value)
    if name == "communities":
        return show.value("communities", int(str(value)))
    return show.value(name, value) if isinstance(value, str | int | Decimal) and name == "schedule" else str(value)


__all__ = [
    "added_anew", "at_home", "described", "doubted", "needed", "other_district", "overtaken", "resume", "settle", "shares",
]  # fmt: skip
