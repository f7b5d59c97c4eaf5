"""The season's data says what the printed form says: recounted by the ledger's rules alone, message by message."""

import json
import os
import re
from datetime import time
from typing import Any

import pytest

from bot.districts import all_districts
from tests.conversations.check_season import ROOT, Book, count, end_of, figures, fold, project, season, stated

SEED = ROOT.parent / "shared/data/seed_facts.json"
DATA, PLAN = season(), project()
PEOPLE: dict[str, Any] = {person["id"]: person for person in DATA["people"]}
MESSAGES: list[dict[str, Any]] = DATA["messages"]
AMOUNTS: dict[str, int] = PLAN["allocation"]["amounts"]


@pytest.fixture(scope="module")
def book() -> Book:
    return fold(DATA, PLAN)


def figures_of(book: Book, day: Any) -> dict[str, Any]:
    return count(book.at(end_of(day)), AMOUNTS)


def test_the_first_page_says_how_many_tell_it_and_how_much() -> None:
    officers = sum(person["role"] == "officer" for person in DATA["people"])
    assert f"({officers} officers, {len(MESSAGES)} messages, " in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("known", figures(), ids=lambda known: str(known["day"]))
def test_every_figure_of_a_day_is_what_was_said_by_then(book: Book, known: dict[str, Any]) -> None:
    counted = figures_of(book, known["day"])
    expected = known.get("seed", {}) | known.get("season", {})
    assert {name: counted[name] for name in expected} == expected


def test_no_district_spends_more_than_it_was_given_on_any_day(book: Book) -> None:
    days = sorted({message["at"].date() for message in MESSAGES})
    assert {day: over for day in days if (over := figures_of(book, day)["overspent"])} == {}


def test_the_figures_are_those_of_the_seed() -> None:
    if not SEED.exists():
        assert os.environ.get("CI") != "true", "the seed must be there in CI"
        pytest.skip("no seed beside this clone")
    rounds = {line["round"]: line for line in json.loads(SEED.read_text(encoding="utf-8"))["rounds"]}
    ours = {known["round"]: known for known in figures() if "round" in known}
    for number in range(4, 13):
        assert str(ours[number]["day"]) == rounds[number]["date"]
        assert ours[number]["seed"].get("percent") == rounds[number]["progress_pct"]
    facts, nine = rounds[9]["facts"], ours[9]["seed"]
    pairs = {"disbursed": "disbursed", "returned": "returned", "not_yet_returning": "not_returning"}
    for theirs, name in pairs.items():
        assert nine[f"{name}_districts"] == facts[theirs]["districts"]["num"]
    assert nine["disbursed"] == facts["disbursed"]["baht"]["num"]
    assert nine["returned"] == facts["returned"]["baht"]["num"]
    assert nine["left_with_those_not_returning"] == facts["not_yet_returning"]["baht"]["num"]
    assert nine["meetings_held"] == facts["meetings_held"]["num"]
    assert nine["meetings_not_held"] == facts["meetings_not_held"]["num"]
    assert nine["without_projects"] == facts["without_projects"]["names_intended"]
    assert [ours[n]["seed"]["districts_with_projects"] for n in (9, 11, 12)] == [
        rounds[n]["facts"]["with_projects_in_plan"]["num"] for n in (9, 11, 12)
    ]
    twelve = rounds[12]["facts"]["projects"]
    assert {str(year): ours[12]["seed"][f"projects_{year}"] for year in (2563, 2564)} == {year: twelve[year] for year in ("2563", "2564")}


def test_a_message_is_doubted_exactly_where_the_data_says_so(book: Book) -> None:
    expected = {number: tuple(message["doubts"]) for number, message in enumerate(MESSAGES) if "doubts" in message}
    assert {number: rules for number, rules in book.raised.items() if rules} == expected


def test_what_is_doubted_is_confirmed_next_by_the_same_person_the_same_day() -> None:
    for number, message in enumerate(MESSAGES):
        if "doubts" in message:
            answer = next(later for later in MESSAGES[number + 1 :] if later["who"] == message["who"])
            assert (answer["intent"], answer["says"], answer["at"].date()) == ("confirm", "ยืนยัน", message["at"].date())


def test_one_officer_stands_for_each_of_the_fifty_districts() -> None:
    officers = sorted(person["district"] for person in PEOPLE.values() if person["role"] == "officer")
    assert officers == sorted(each.name for each in all_districts())
    assert len(PEOPLE) == len(DATA["people"])
    assert len({person["official_name"] for person in PEOPLE.values()}) == len(PEOPLE)


def test_everybody_registers_once_before_saying_anything_else() -> None:
    for name in PEOPLE:
        own = [message["intent"] for message in MESSAGES if message["who"] == name]
        assert own[0] == "register", name
        assert own.count("register") == 1, name


def test_a_registration_names_the_persons_district_and_leaves_room_for_the_code() -> None:
    for message in MESSAGES:
        person = PEOPLE[message["who"]]
        assert ("{code}" in message["says"]) == (message["intent"] == "register")
        if "{code}" in message["says"] and "district" in person:
            assert f"เขต{person['district']}" in message["says"]


def test_messages_come_in_order_on_days_and_hours_of_work() -> None:
    assert [m["at"] for m in MESSAGES] == sorted(m["at"] for m in MESSAGES)
    for message in MESSAGES:
        at = message["at"]
        assert time(8) <= at.time() <= time(17), at
        assert at.weekday() < 5 or message["who"] == "hq", at  # the printed form dates its third round on a Saturday


def test_each_person_has_a_moment_of_their_own_for_each_message() -> None:
    assert len({(message["who"], message["at"]) for message in MESSAGES}) == len(MESSAGES)


def test_officers_report_their_own_district_and_headquarters_its_own_work() -> None:
    for message in MESSAGES:
        if message["intent"] == "report":
            person = PEOPLE[message["who"]]
            assert {fact.district for fact in stated(message, person)} == {person.get("district")}, message["says"]


NEEDED = {
    "meeting": {"status"},
    "action_plan": {"projects"},
    "document": {"document", "status"},
    "disbursement": {"amount"},
    "obstacle": {"text"},
}


def test_every_report_is_complete_so_that_nothing_has_to_be_asked() -> None:
    for message in MESSAGES:
        for fact in message["facts"] if message["intent"] == "report" else ():
            assert NEEDED.get(fact["kind"], set()) <= fact.keys(), message["says"]
            if fact["kind"] == "meeting" and fact["status"] == "held":
                assert {"date", "attendees"} <= fact.keys(), message["says"]
            if fact["kind"] == "refund":
                assert len({"amount", "none"} & fact.keys()) == 1, message["says"]


def test_a_district_is_in_the_facts_exactly_when_the_words_name_it() -> None:
    short = {"ป้อมปราบศัตรูพ่าย": "ป้อมปราบ"}
    for message in MESSAGES:
        own = PEOPLE[message["who"]].get("district")
        if own and message["intent"] == "report":
            named = short.get(own, own) in message["says"]
            assert all(("district" in fact) == named for fact in message["facts"]), message["says"]


DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
WORDS = {4: "สี่", 5: "ห้า", 7: "เจ็ด", 8: "แปด", 9: "เก้า", 10: "สิบ", 65340: "หกหมื่นห้าพันสามร้อยสี่สิบ"}


def test_every_number_of_a_fact_stands_in_the_words() -> None:
    for message in MESSAGES:
        words = message["says"].translate(DIGITS).replace(",", "")
        said = {int(number) for number in re.findall(r"\d+", words)}
        for fact in message.get("facts", ()):
            for slot, value in fact.items():
                if isinstance(value, int) and value and slot not in ("none", "more", "fiscal_year"):
                    assert value in said or WORDS.get(value, "?") in words, (message["says"], slot)


def test_what_the_printed_form_does_not_tell_is_marked_as_made_up() -> None:
    for message in MESSAGES:
        person = PEOPLE[message["who"]]
        told = person["role"] == "hq" or any(fact.get("projects") == 0 for fact in message.get("facts", ()))
        if message.get("facts"):
            assert message.get("made_up", False) or told, message["says"]
        else:
            assert "made_up" not in message


def test_fifty_people_do_not_sound_alike() -> None:
    texts = [message["says"] for message in MESSAGES]
    assert len(set(texts)) > 300
    assert max(texts.count(text) for text in set(texts) if text != "ยืนยัน") <= 12
