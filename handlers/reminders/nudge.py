"""Reminders of what is owed: the daily run, what rides on a reply, and headquarters' morning digest.

Decides by `bot.reminders`, records every line, and returns pushes; the process clock is the store's `now`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot import calendar, indicators, reminders
from bot.deadlines import HEAD, Due, Duty
from bot.ledger import Known
from bot.message import BANGKOK, Message
from bot.reminders import Nudge, Plan
from bot.reply import Block, Card, Choice, Push, Reply, Row
from bot.texts import Texts
from handlers import show
from handlers.deadlines import owed
from models.store import Store

say = Texts(__file__)
SYSTEM = "system"  # the lane of events that no chat began
DAILY = "remind-daily"
RUN_AT = time(9, 0)
AGAIN = timedelta(hours=1)  # after a run that met people in the middle of a report
REPORT_BUTTONS = 3
ROWS = 10
MONTH = timedelta(days=30)
TROUBLES = ("unreachable", "nobody", "quota")  # the reasons that headquarters can do something about
DIGEST_RESERVE = 60  # pushes: with fewer left, the digest waits until headquarters writes, unless it says that the quota is short


# The daily run


def begin(store: Store) -> None:
    """Sees to it that a daily run is coming; run when the program starts."""
    store.see_to_timer(DAILY, SYSTEM, _on_clock(calendar.next_opening(owed.local(store), RUN_AT)), DAILY)


def run(store: Store) -> list[Push]:
    """Everything that leaves now: reminders, then the digest; sets the next run. Outside office hours nothing leaves."""
    now = owed.local(store)
    if store.project is None or not calendar.in_hours(now) or now.time() < RUN_AT:
        _next_run(store, calendar.next_opening(now, RUN_AT))
        return []
    dues = store.deadlines(store.now)
    duties = owed.gather(store, dues)
    people = store.roster(now.date())
    plan = reminders.plan(duties, people, store.told_so_far(), now.date(), store.pushes()[1])
    pushes = [_push(store, nudge, duties, dues) for nudge in plan.nudges]
    store.note_held(plan.held, now.date())
    again = any(held.reason == "busy" for held in plan.held) and calendar.in_hours(now + AGAIN)
    _next_run(store, now + AGAIN if again else calendar.next_opening(now, RUN_AT))
    return [*pushes, *_digests(store, plan)]


def _next_run(store: Store, at: datetime) -> None:
    store.set_timer(DAILY, SYSTEM, _on_clock(at), DAILY)


def _on_clock(at: datetime) -> datetime:
    return at.replace(tzinfo=BANGKOK)


def _push(store: Store, nudge: Nudge, duties: Sequence[Duty], dues: Sequence[Due]) -> Push:
    store.note_told(nudge, "pushed", owed.local(store).date())
    store.spend(nudge.person.id, "deadline")
    return Push(nudge.person.id, (replace(card(store, nudge, duties, dues), about=store.told_now),))


# The card


def card(store: Store, nudge: Nudge, duties: Sequence[Duty], dues: Sequence[Due]) -> Card:
    """Everything one person owes, in one message, with a button for each thing."""
    mine = owed.of_district(duties, nudge.person.district, dues) if nudge.person.district else []
    drafts = sum(duty.person == nudge.person.id for duty in duties)
    planned = owed.planned(store, nudge.person.district) if nudge.person.district else ()
    return owed_card(nudge.person.district, mine, owed.local(store).date(), _subtitle(nudge), drafts, planned)


def owed_card(district: str, dues: Sequence[Due], today: date, subtitle: str, drafts: int = 0, planned: Sequence[Known] = ()) -> Card:
    """The card of a district's open deadlines, its planned meetings whose day has passed, and a person's waiting drafts.

    A deadline due on no day (date.max) shows no day.
    """
    rows = [Row(owed.subject(due.about, due.document), owed.when(due, today), "warn" if due.due <= today else "") for due in dues]
    passed = [owed.planned_row(each, today) for each in planned]
    waiting = [Row(say("drafts"), say("drafts_count", count=drafts), "warn")] if drafts else []
    became = [choice for each in planned[:1] for choice in owed.planned_choices(each)]
    reports = [*became, *(owed.report_choice(due.about, due.document) for due in dues)][:REPORT_BUTTONS]
    return Card(
        title=say("title", who=show.who(district)) if dues or planned else say("title_drafts"),
        subtitle=subtitle,
        blocks=(*passed, *rows[:ROWS], *waiting),
        footer=owed.letters(dues),
        buttons=(*reports, *(_about_drafts() if drafts and len(reports) < REPORT_BUTTONS else ()), *(_answers() if rows or passed else ())),
    )


def _subtitle(nudge: Nudge) -> str:
    if any(duty.key.endswith(HEAD) for duty, _ in nudge.due):
        return say("to_head", times=max(step.times for _, step in nudge.due) - 1)
    return say("stands_in") if nudge.stands_in else ""


def _about_drafts() -> tuple[Choice, ...]:
    return (Choice(say("show_drafts"), press="v1|remind-drafts|0"),)


def _answers() -> tuple[Choice, ...]:
    return (
        Choice(say("status"), say=say("status_say")),
        Choice(say("later"), press="v1|remind-pause|0"),
        Choice(say("none"), press="v1|remind-none|0"),
    )


# What rides on a reply


def rides(message: Message, store: Store) -> list[Reply]:
    """What is due to the person who writes, or to headquarters its digest: shown once, marked as told; [] outside office hours."""
    post, now = store.post, owed.local(store)
    if message.group or post is None or store.project is None or not calendar.in_hours(now):
        return []
    if post.role == "hq":
        return _riding_digest(store)
    return _riding_nudge(store, post.district) if post.district else []


def _riding_nudge(store: Store, district: str) -> list[Reply]:
    today = owed.local(store).date()
    if store.told_on(today):
        return []
    dues = store.deadlines(store.now)
    duties = owed.gather(store, dues, district, store.person)
    person = next(iter(store.roster(today, store.person)), None) if duties else None
    nudge = reminders.ride(duties, person, store.told_so_far(district), today) if person else None
    if nudge is None:
        return []
    store.note_told(nudge, "rode", today)
    return [replace(card(store, nudge, duties, dues), about=store.told_now)]


def _riding_digest(store: Store) -> list[Reply]:
    now = owed.local(store)
    last = store.last_digest(store.person)
    told_today = last is not None and last.astimezone(BANGKOK).date() == now.date()
    if told_today or now.time() < RUN_AT:
        return []
    busy = any(person.busy for person in store.roster(now.date(), store.person))
    made = None if busy else digest(store, last)
    if made is None:
        return []
    store.note_digest(store.person, now.date())
    return [made]


# The digest


def _digests(store: Store, plan: Plan) -> list[Push]:
    """A digest for each reachable person of headquarters who has none today, as far as the quota allows."""
    today, short = owed.local(store).date(), any(held.reason == "quota" for held in plan.held)
    pushes = []
    for person in (person for person in store.roster(today) if person.role == "hq" and person.reachable and not person.away):
        last, left = store.last_digest(person.id), store.pushes()[1]
        told = last is not None and last.astimezone(BANGKOK).date() == today
        poor = left is not None and left <= (0 if short else DIGEST_RESERVE)
        if not told and not poor and (made := digest(store, last)):
            store.note_digest(person.id, today)
            store.spend(person.id, "digest")
            pushes.append(Push(person.id, (made,)))
    return pushes


def digest(store: Store, since: datetime | None) -> Card | None:
    """What changed since a moment: who reported, who moved, who is late, pushes used; None when nothing did."""
    today = owed.local(store).date()
    since = since or datetime.combine(calendar.step(today, -1), RUN_AT, BANGKOK)
    reported = _reported(store, since)
    (late, late_news), (trouble, trouble_news) = _late(store, since), _trouble(store, since)
    if not (reported or late_news or trouble_news):
        return None
    used, left = store.pushes()
    pushes = say("pushes", used=used, left=left) if left is not None else say("pushes_free", used=used)
    as_of = show.say("as_of", day=show.moment(store.now))
    return Card(say("digest"), (*reported, *late, *trouble), subtitle=as_of, footer=pushes, about=store.told_now)


def _reported(store: Store, since: datetime) -> list[Block]:
    said = store.said_since(since)
    none = store.no_progress_since(since)
    names = _ordered(fact.district for fact in said if fact.district)
    rows: list[Block] = [Row(say("reported", count=len(names)), owed.named(names), "good")] if names else []
    if moved := _moved(store, since) if names else ():
        rows.append(Row(say("moved", count=len(moved)), owed.named(moved), "good"))
    return [*rows, Row(say("no_progress", count=len(none)), owed.named(none))] if none else rows


def _moved(store: Store, since: datetime) -> tuple[str, ...]:
    """Districts that count in the indicator now and did not then."""
    today = owed.local(store).date()
    versions = [version for version in store.versions() if version.since <= today]
    if not versions:
        return ()
    kinds = indicators.kinds_of(versions[-1])
    told = since + timedelta(microseconds=1)  # what was said at that very moment was told
    before = indicators.result(versions[-1], store.current(kinds, at=told)).counted
    return tuple(name for name in indicators.result(versions[-1], store.current(kinds)).counted if name not in before)


def _late(store: Store, since: datetime) -> tuple[list[Block], bool]:
    """Deadlines that are past, with those past the last warning; news when one passed, or a last warning went, since."""
    today, rules = owed.local(store).date(), owed.rules(store)
    past = [due for due in store.deadlines(store.now) if due.due < today]
    duties = owed.gather(store, past) if past else ()
    rows: list[Block] = []
    news = False
    for due in past:
        own = [duty for duty in duties if duty.key == due.key]
        warned = [duty for duty in own if (step := duty.step_by(today)) and step.times > rules.hq_after]
        news |= bool(own) and due.due >= since.astimezone(BANGKOK).date()
        news |= any(step.day == today and step.times == rules.hq_after + 1 for duty in warned for step in duty.steps)
        if own:
            label = say("late_warned" if len(warned) == len(own) else "late", subject=owed.subject(due.about, due.document), count=len(own))
            rows.append(Row(label, owed.named(_ordered(duty.district for duty in own)), "warn"))
        if len(own) > len(warned) > 0:
            rows.append(Row(say("past_warning", count=len(warned)), owed.named(_ordered(duty.district for duty in warned)), "warn"))
    return rows[:ROWS], news


def _trouble(store: Store, since: datetime) -> tuple[list[Block], bool]:
    """Whom today's reminders did not reach, by reason; news when the quota is short, or for somebody else than before."""
    today = owed.local(store).date()
    held = [line for line in store.told_between(today - MONTH, today) if line.state == "held" and line.reason in TROUBLES]
    before = {(line.district, line.reason) for line in held if line.day < today}
    now = {(line.district, line.reason) for line in held if line.day == today}
    refused = store.refused_since(since)  # which is known only after a run's own digest
    named = [(reason, _ordered(district for district, why in now if why == reason)) for reason in TROUBLES]
    named.append(("refused", _ordered(refused)))
    rows: list[Block] = [Row(say(f"held_{reason}", count=len(names)), owed.named(names), "warn") for reason, names in named if names]
    return rows, bool(now - before or refused) or any(why == "quota" for _, why in now)


def _ordered(names: Iterable[str]) -> list[str]:
    return sorted(set(names), key=indicators.thai_order)
