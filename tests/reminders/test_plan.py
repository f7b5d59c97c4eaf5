"""The pure planner: steps, states, whom to tell, what rides, and the quota."""

from datetime import date, datetime
from typing import Any

import pytest

from bot import deadlines, reminders
from bot.deadlines import HEAD, Due, Duty, Rules, Step
from bot.ledger import Known
from bot.message import BANGKOK
from bot.reminders import Person, Told

RULES = Rules()
TODAY = date(2020, 9, 14)  # a Monday


def d(text: str) -> date:
    return date.fromisoformat(text)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BANGKOK)


def due(day: str, about: str = "document", document: str = "form2", said: str = "2020-08-03 09:00") -> Due:
    return Due(1, about, document, d(day), "", at(said))


def officer(name: str, district: str = "บางรัก", **more: Any) -> Person:
    return Person(name, more.pop("role", "officer"), district, **more)


def owed(day: str, *districts: str, until: str = "2020-12-31") -> tuple[Duty, ...]:
    return deadlines.duties([due(day)], {1: districts or ("บางรัก",)}, RULES, d(until))


def told(duty: Duty, person: str, day: str, step: str, state: str = "pushed") -> Told:
    return Told(duty.key, person, duty.district, d(day), d(step), state)


# Steps


def test_a_deadline_reminds_seven_three_and_one_working_days_before_on_the_day_and_every_second_after() -> None:
    found = deadlines.steps(d("2020-09-15"), RULES, d("2020-09-24"))
    assert [(str(step.day), step.off, step.times) for step in found] == [
        ("2020-09-02", -7, 0), ("2020-09-10", -3, 0), ("2020-09-14", -1, 0), ("2020-09-15", 0, 0),
        ("2020-09-17", 2, 1), ("2020-09-21", 4, 2), ("2020-09-23", 6, 3),
    ]  # fmt: skip


def test_a_due_day_off_is_reminded_of_once_on_the_working_day_before() -> None:
    found = deadlines.steps(d("2020-09-13"), RULES, d("2020-09-15"))
    assert [(str(step.day), step.off) for step in found] == [("2020-09-01", -7), ("2020-09-09", -3), ("2020-09-11", 0), ("2020-09-15", 2)]


def test_the_numbers_are_the_projects() -> None:
    rules = deadlines.rules_of({"reminders": {"before": [2], "on_day": False, "every_after": 5, "head_after": 1, "hq_after": 2}})
    assert [step.off for step in deadlines.steps(d("2020-09-15"), rules, d("2020-09-30"))] == [-2, 5, 10]
    assert deadlines.rules_of({}) == Rules((7, 3, 1), True, 2, 3, 5)


def test_steps_before_the_deadline_was_said_are_left_out() -> None:
    late_news = due("2020-09-15", said="2020-09-11 15:00")
    (duty,) = deadlines.duties([late_news], {1: ("บางรัก",)}, RULES, d("2020-09-16"))
    assert [step.off for step in duty.steps] == [-1, 0]


def test_the_head_is_told_after_the_third_overdue_reminder() -> None:
    own, head = owed("2020-09-15", until="2020-10-01")
    assert head.key == own.key + HEAD
    assert [step.times for step in head.steps] == [4, 5, 6]
    assert [step.times for step in own.steps if step.times] == [1, 2, 3, 4, 5, 6]


# States


def fact(said: str, status: str, closed: str = "") -> Known:
    slots = {"document": "form2", "status": status}
    return Known(1, 1, "document", "บางรัก", "form2", slots, at(said), None, at(closed) if closed else None)


@pytest.mark.parametrize(
    ("facts", "state", "days"),
    [
        ([], "owed", 3),
        ([fact("2020-09-10 10:00", "sent")], "done", 0),
        ([fact("2020-09-15 23:59", "sent")], "done", 0),
        ([fact("2020-09-16 00:01", "sent")], "late", 1),
        ([fact("2020-09-10 10:00", "pending", "2020-09-17 10:00"), fact("2020-09-17 10:00", "sent")], "late", 2),
        ([fact("2020-09-10 10:00", "sent", "2020-09-12 10:00"), fact("2020-09-12 10:00", "pending")], "owed", 3),
        ([fact("2020-09-10 10:00", "sent", "2020-09-17 10:00"), fact("2020-09-17 10:00", "sent")], "done", 0),  # said again
    ],
)
def test_a_district_has_done_it_in_time_late_or_owes(facts: list[Known], state: str, days: int) -> None:
    found = deadlines.state(due("2020-09-15"), facts, 20, d("2020-09-18"))
    assert (found.name, found.days) == (state, days)


def test_a_deadline_not_yet_due_is_owed_by_no_days() -> None:
    assert deadlines.state(due("2020-09-15"), [], 20, d("2020-09-01")).days == 0


@pytest.mark.parametrize(
    ("kind", "slots", "owes"),
    [
        ("meeting", {"status": "scheduled"}, True), ("meeting", {"status": "cancelled"}, False), ("meeting", {"status": "held"}, False),
        ("plans", {"done": 5}, True), ("plans", {"done": 12, "communities": 12}, False), ("action_plan", {"projects": 0}, False),
        ("refund", {"none": True}, False), ("disbursement", {"amount": 0}, False),
    ],
)  # fmt: skip
def test_whoever_said_none_is_not_chased(kind: str, slots: dict[str, Any], owes: bool) -> None:
    said = Known(1, 1, kind, "บางรัก", "k", slots, at("2020-09-01 09:00"))
    assert deadlines.owes(due("2020-09-15", kind, ""), [said], 40) is owes


# Whom to tell


@pytest.mark.parametrize(
    ("people", "reached", "reason"),
    [
        ([officer("a"), officer("b")], "a", ""),
        ([officer("a", away=True), officer("b")], "b", ""),
        ([officer("a", reachable=False), officer("b")], "b", ""),
        ([officer("a", away=True)], "", "away"),
        ([officer("a", reachable=False)], "", "unreachable"),
        ([officer("a", busy=True), officer("b")], "", "busy"),  # it is being reported: nobody else is asked
        ([officer("a", paused=TODAY), officer("b")], "", "paused"),
        ([officer("a", paused=d("2020-09-13"))], "a", ""),
        ([officer("h", role="head")], "h", ""),  # a district with a head only
        ([officer("c", "สาทร")], "", "nobody"),
        ([], "", "nobody"),
    ],
)
def test_one_person_a_district_is_told_or_the_reason_is_kept(people: list[Person], reached: str, reason: str) -> None:
    plan = reminders.plan(owed("2020-09-15"), people, [], TODAY, 300)
    assert [nudge.person.id for nudge in plan.nudges] == ([reached] if reached else [])
    assert [held.reason for held in plan.held] == ([reason] if reason else [])


def test_the_stand_in_is_marked() -> None:
    plan = reminders.plan(owed("2020-09-15"), [officer("a", away=True), officer("b")], [], TODAY, None)
    assert plan.nudges[0].stands_in


def test_one_message_collects_everything_one_person_is_due() -> None:
    meeting = Due(2, "meeting", "", d("2020-09-10"), "", at("2020-08-03 09:00"))
    both = deadlines.duties([due("2020-09-15"), meeting], {1: ["บางรัก"], 2: ["บางรัก"]}, RULES, d("2020-12-31"))
    plan = reminders.plan(both, [officer("a")], [], TODAY, 300)
    assert [[duty.key for duty, _ in nudge.due] for nudge in plan.nudges] == [["document:form2:2020-09-15", "meeting::2020-09-10"]]


def test_a_missed_step_is_made_up_for_once_by_the_latest() -> None:
    (duty, *_) = owed("2020-09-15")
    assert len(reminders.plan([duty], [officer("a")], [], TODAY, 300).nudges) == 1
    done = [told(duty, "a", "2020-09-14", "2020-09-14")]
    assert reminders.plan([duty], [officer("a")], done, TODAY, 300) == reminders.Plan()
    missed = reminders.plan([duty], [officer("a")], [told(duty, "a", "2020-09-02", "2020-09-02")], d("2020-09-11"), 300)
    assert [step.off for _, step in missed.nudges[0].due] == [-3]


def test_what_a_colleague_was_told_is_told() -> None:
    (duty, *_) = owed("2020-09-15")
    assert reminders.plan([duty], [officer("a"), officer("b")], [told(duty, "b", "2020-09-14", "2020-09-14")], TODAY, 300).nudges == ()


def test_nobody_hears_on_two_working_days_running_unless_it_is_due_today_or_tomorrow() -> None:
    (overdue, *_) = owed("2020-09-10")  # its first overdue step is Monday 14
    friday = [Told("other", "a", "บางรัก", d("2020-09-11"), d("2020-09-11"), "pushed")]
    assert [held.reason for held in reminders.plan([overdue], [officer("a")], friday, TODAY, 300).held] == ["lately"]
    (pressing, *_) = owed("2020-09-15")
    assert len(reminders.plan([pressing], [officer("a")], friday, TODAY, 300).nudges) == 1


def test_a_held_line_does_not_count_as_told() -> None:
    (duty, *_) = owed("2020-09-15")
    held = [Told(duty.key, "a", "บางรัก", TODAY, TODAY, "held", "quota")]
    assert len(reminders.plan([duty], [officer("a")], held, TODAY, 300).nudges) == 1


# Riding on a reply


@pytest.mark.parametrize(
    ("today", "told_until", "rides"),
    [
        ("2020-08-28", "", None),  # the first step is three working days off
        ("2020-08-31", "", -7),
        ("2020-09-02", "", -7),
        ("2020-09-08", "2020-09-02", -3),
        ("2020-09-10", "2020-09-02", -1),  # today's and Monday's in one
        ("2020-09-14", "2020-09-10", -1),
        ("2020-09-14", "2020-09-14", None),  # the due day's own is not spent the day before
        ("2020-09-15", "2020-09-14", 0),
        ("2020-09-16", "2020-09-15", 2),
        ("2020-09-30", "2020-09-23", 10),  # a missed one is made up for, by the latest
    ],
)
def test_steps_within_two_working_days_ride_on_a_reply(today: str, told_until: str, rides: int | None) -> None:
    (duty, *_) = owed("2020-09-15")
    before = [told(duty, "a", "2020-08-20", told_until)] if told_until else []
    nudge = reminders.ride([duty], officer("a"), before, d(today))
    assert (nudge.due[0][1].off if nudge else None) == rides


def test_what_rode_is_not_pushed() -> None:
    (duty, *_) = owed("2020-09-15")
    nudge = reminders.ride([duty], officer("a"), [], d("2020-09-11"))
    assert nudge is not None
    step = nudge.due[0][1]
    after = [told(duty, "a", "2020-09-11", str(step.day), "rode")]
    assert reminders.plan([duty], [officer("a")], after, d("2020-09-14"), 300) == reminders.Plan()


@pytest.mark.parametrize("person", [officer("a", busy=True), officer("a", paused=TODAY), officer("x", "สาทร"), officer("q", "", role="hq")])
def test_nothing_rides_for(person: Person) -> None:
    assert reminders.ride(owed("2020-09-15"), person, [], TODAY) is None


def test_nothing_rides_twice_in_a_day() -> None:
    (duty, *_) = owed("2020-09-15")
    assert reminders.ride([duty], officer("a"), [Told("other", "a", "บางรัก", TODAY, TODAY, "rode")], TODAY) is None


def test_a_draft_is_its_writers_alone() -> None:
    draft = Duty("draft:5", "บางรัก", deadlines.steps_after(d("2020-09-11"), d("2020-12-31")), "b")
    assert [nudge.person.id for nudge in reminders.plan([draft], [officer("a"), officer("b")], [], TODAY, 300).nudges] == ["b"]
    assert reminders.ride([draft], officer("a"), [], TODAY) is None


# The quota


def fifty(day: str) -> tuple[list[Person], tuple[Duty, ...]]:
    names = [f"d{number}" for number in range(50)]
    return [officer(f"u{name}", name) for name in names], deadlines.duties([due(day)], {1: names}, RULES, d("2020-09-30"))


def test_with_enough_left_everybody_is_told() -> None:
    people, duties = fifty("2020-09-15")
    assert len(reminders.plan(duties, people, [], TODAY, 300).nudges) == 50


def test_overdue_pushes_to_come_this_month_keep_their_place() -> None:
    people, duties = fifty("2020-09-15")
    plan = reminders.plan(duties, people, [], TODAY, 60)  # a quarter after the day, an eighth two days on, …: 24 are kept back
    assert len(plan.nudges) == 35
    assert {held.reason for held in plan.held} == {"quota"}
    assert len(plan.nudges) + len(plan.held) == 50


@pytest.mark.parametrize("left", [0, 1, 7, 49])
def test_the_quota_is_never_exceeded_and_the_most_overdue_go_first(left: int) -> None:
    people, early = fifty("2020-09-15")
    late = deadlines.duties([Due(2, "meeting", "", d("2020-09-10"), "", at("2020-08-03 09:00"))], {2: ["d9"]}, RULES, d("2020-09-14"))
    plan = reminders.plan((*early, *late), people, [], TODAY, left)
    assert len(plan.nudges) <= left
    assert all(nudge.person.id == "ud9" for nudge in plan.nudges[:1])


def test_without_a_limit_nothing_is_held() -> None:
    people, duties = fifty("2020-09-15")
    assert reminders.plan(duties, people, [], TODAY, None).held == ()


def test_a_step_is_a_value() -> None:
    assert Duty("k", "บางรัก", (Step(TODAY, 0),)).step_by(d("2020-09-13")) is None
