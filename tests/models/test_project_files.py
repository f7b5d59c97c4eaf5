"""A project file is checked with every fault named; the files there are load, and loading again replaces without losing facts."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from models.project_file import ProjectFileError, read_project, summary
from tests.handlers.chat import PROJECT
from tests.models.book import Book

ROOT = Path(__file__).parents[2]
GOOD = PROJECT.read_text(encoding="utf-8")
FAULTS = [
    ('fiscal_year = 2563\nstarts', 'starts', "[project]: fiscal_year is missing"),
    ("budget = 3304180", 'budget = "3304180"', "[project]: budget has the wrong type"),
    ("ends = 2020-09-29", "ends = 2019-09-29", "[project] starts after it ends"),
    ('formula = "districts_with_projects"', 'formula = "guess"', "[[indicators]] 1: no formula 'guess'"),
    ("data = { fiscal_years = [2563, 2564] }", "data = {}", "[[indicators]] 1: data needs fiscal_years"),
    ("number = 2\n", "number = 1\n", "[[rounds]]: a number stands twice"),
    ('"พระนคร" = 65340', '"ปทุมธานี" = 65340', "[allocation.amounts]: ปทุมธานี is none of the fifty districts"),
    ("on = 2020-01-31\n", "", "[allocation]: on is missing"),
    ('about = "document"', 'about = "rain"', "[[deadlines]] 1: about is one of meeting"),
]


@pytest.mark.parametrize(("good", "bad", "fault"), FAULTS, ids=[each[2] for each in FAULTS])
def test_a_fault_is_named(tmp_path: Path, good: str, bad: str, fault: str) -> None:
    assert good in GOOD
    path = tmp_path / "project.toml"
    path.write_text(GOOD.replace(good, bad, 1), encoding="utf-8")
    with pytest.raises(ProjectFileError) as found:
        read_project(path)
    assert any(fault in each for each in found.value.faults), found.value.faults


def test_a_file_that_is_no_toml_or_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("[project", encoding="utf-8")
    for name in ("bad.toml", "none.toml"):
        with pytest.raises(ProjectFileError, match=name):
            read_project(tmp_path / name)


def test_the_first_project_is_the_one_of_the_printed_form() -> None:
    file = read_project(PROJECT)
    assert len(file["allocations"]) == 50
    assert sum(row["amount"] for row in file["allocations"]) == Decimal(3_267_440)
    assert (file["project"]["budget"], len(file["rounds"]), file["indicators"][0]["target"]) == (3_304_180, 12, Decimal(80))
    assert "50 allocation(s), 3,267,440 baht" in summary(file)


@pytest.mark.parametrize("path", sorted((ROOT / "docs").glob("project_*.toml")), ids=lambda path: path.name)
def test_the_sample_for_todays_year_loads(path: Path) -> None:
    assert read_project(path)["indicators"]


def test_loading_a_project_again_replaces_its_plans_and_keeps_its_facts(book: Book) -> None:
    book.say(1, "disbursement", amount=Decimal(100))
    file = read_project(PROJECT)
    file["indicators"][0]["target"] = Decimal(90)
    with book.database.begin() as connection:
        store = book.store(connection, 2)
        before = store.plan.id
        assert store.save_project(file) == before
        assert [version.target for version in store.versions()] == [Decimal(90)]
        assert (len(store.rounds()), len(store.allocations())) == (12, 50)
        store.save_project(read_project(PROJECT))
    assert book.standing() == ["disbursement 100"]


def test_reports_are_taken_from_the_start_until_headquarters_closes(book: Book) -> None:
    with book.database.begin() as connection:
        early = book.store(connection, -60 * 24 * 365)
        assert early.today < date(2019, 10, 1)
        assert early.project is None
        late = book.store(connection, 60 * 24 * 600)
        assert late.project is not None, "open until it is closed, however late"
        late.close_project()
        assert late.project is None
        assert book.store(connection, 5).project is not None, "what was said before counts as it did"
        connection.rollback()
