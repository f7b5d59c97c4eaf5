"""The season of 2563 told by chat only, through the signed webhook: the answers equal the printed form's figures."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from handlers.figures import Figures, gather
from models.store import Store
from tests.conversations.demo_server import Demo, demo
from tests.openapi import check

FIGURES = tomllib.loads((Path(__file__).parent / "figures.toml").read_text(encoding="utf-8"))["at"]
TEN = ("ดินแดง", "บางขุนเทียน", "บางบอน", "บางรัก", "ปทุมวัน", "ราชเทวี", "ลาดพร้าว", "วังทองหลาง", "สัมพันธวงศ์", "หลักสี่")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    with demo(tmp_path_factory.mktemp("season")) as running:
        yield running


def figures_at(served: Demo, day: Any) -> Figures:
    from bot.pages.demo import BEGINS

    with served.database.connect() as connection:
        return gather(Store(connection, "", "", BEGINS, BEGINS), day)


def counted(figures: Figures) -> dict[str, Any]:
    """The figures by the names of figures.toml."""
    return {**_meetings(figures), **_money(figures), **_projects(figures), **_rest(figures)}


def _meetings(figures: Figures) -> dict[str, Any]:
    return {
        "meetings_held": figures.done("meeting").count,
        "meetings_not_held": len(figures.districts) - figures.done("meeting").count,
        "meetings_silent": figures.silent("meeting").count,
        "meetings_said_not_yet": figures.meetings("not_held").count,
        **{f"meetings_{status}": figures.meetings(status).count for status in ("scheduled", "postponed", "cancelled")},
    }


def _money(figures: Figures) -> dict[str, Any]:
    money = figures.money()
    return {
        "disbursed_districts": figures.done("disbursement").count,
        "disbursed": money.disbursed,
        "returned_districts": figures.done("refund").count,
        "returned": money.returned,
        "not_returning_districts": figures.not_returning().count,
        "left_with_those_not_returning": sum(figures.money(name).left for name in figures.not_returning().names),
        "left": money.left,
        "department_disbursed": figures.department_spent(),
    }


def _projects(figures: Figures) -> dict[str, Any]:
    kpi = figures.kpi()
    assert kpi is not None
    return {
        "districts_with_projects": kpi.numerator,
        "without_projects": sorted(set(figures.districts) - set(kpi.counted)),
        "said_none": figures.none("action_plan").count,
        "projects_2563": figures.projects().get(2563, 0),
        "projects_2564": figures.projects().get(2564, 0),
    }


def _rest(figures: Figures) -> dict[str, Any]:
    rounds = {int(str(fact.slots["round"])): fact.slots for fact in figures.of("progress", None)}
    latest = max(rounds, default=0)
    return {
        "form1_sent": figures.done("document", "form1").count,
        "form2_sent": figures.done("document", "form2").count,
        "district_plan_sent": figures.done("document", "district_plan").count,
        "plans_districts": figures.done("plans").count,
        "plans_communities": figures.plans()[0],
        "obstacles": sum(fact.kind == "obstacle" for fact in figures.facts),
        "round": latest,
        "percent": rounds.get(latest, {}).get("percent"),
    }


def test_no_message_of_the_season_failed_or_went_unanswered(served: Demo) -> None:
    with served.database.connect() as connection:
        failed = connection.exec_driver_sql("SELECT reason FROM inbox WHERE state NOT IN (1)").fetchall()
        unsent = connection.exec_driver_sql("SELECT reason FROM outbox WHERE state != 1").fetchall()
    assert (failed, unsent) == ([], [])


@pytest.mark.parametrize("known", FIGURES, ids=lambda known: str(known["day"]))
def test_every_figure_of_a_day_is_the_printed_one(served: Demo, known: dict[str, Any]) -> None:
    expected = {**known.get("seed", {}), **known.get("season", {})}
    if "without_projects" in expected:
        expected["without_projects"] = sorted(expected["without_projects"])
    ours = counted(figures_at(served, known["day"]))
    assert {name: ours[name] for name in expected} == expected


def test_the_indicator_as_of_each_round_by_asking_in_chat(served: Demo) -> None:
    for question, figure in (
        ("KPI ณ 17 มิ.ย. 63", "40/50 เขต = 80 %"),
        ("KPI ณ 24 ส.ค. 63", "43/50 เขต = 86 %"),
        ("KPI ณ 14 ก.ย. 63", "44/50 เขต = 88 %"),
    ):
        assert figure in served.says("hq", question)[0]


def test_the_ten_districts_missing_in_june_are_named(served: Demo) -> None:
    answer = served.says("hq", "KPI ณ 17 มิ.ย. 63")[0]
    assert all(name in answer for name in TEN)


def test_a_report_from_bang_rak_takes_the_indicator_from_88_to_90(served: Demo) -> None:
    assert "44/50 เขต = 88 %" in served.says("hq", "KPI เท่าไหร่")[0]
    assert "เขตบางรัก" in served.says("bang_rak", "บรรจุ 3 โครงการ ปี 64")[0]
    answer = served.says("hq", "KPI เท่าไหร่")[0]
    assert "45/50 เขต = 90 %" in answer
    assert "บางรัก" not in answer


def test_every_kind_of_message_that_left_is_valid_by_lines_own_description(served: Demo) -> None:
    kinds: dict[tuple[str, str], dict[str, Any]] = {}
    for chat in served.standin.chats.people:
        for sent in (each.message for each in served.standin.chats.of(chat) if not each.sender):
            message = {name: value for name, value in sent.items() if name not in ("id", "quoteToken")}
            words = str(sent.get("text") or sent.get("altText"))
            kinds.setdefault((str(sent["type"]), "".join(words.split()[:2])[:12]), message)
    messages = list(kinds.values())
    assert len(messages) > 20
    for first in range(0, len(messages), 5):
        check("POST", "/v2/bot/message/push", {"to": "U" + "0" * 32, "messages": messages[first : first + 5]})
