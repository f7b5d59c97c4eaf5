"""A project file is checked with every fault named; the files there are load, and loading again replaces without losing facts."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from models.project_file import ProjectFileError, read_project, summary
from tests.handlers.chat import PROJECT
from tests.models.book import Book

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "docs" / "project_2570.toml"
GOOD = PROJECT.read_text(encoding="utf-8")
FAULTS = [
    ('fiscal_year = 2563\nstarts', 'starts', "[project]: fiscal_year is missing"),
    ("budget = 3304180", 'budget = "3304180"', "[project]: budget is '3304180', not a number from 0"),
    ("ends = 2020-09-29", "ends = 2019-09-29", "[project] starts after it ends"),
    ("ends = 2020-09-29", "ends = 2020-09-29T08:00:00", "[project]: ends is datetime.datetime(2020, 9, 29, 8, 0), not a day"),
    ("budget = 3304180", "budget = nan", "[project]: budget is nan"),
    ("budget = 3304180", "budget = 3304180\nbuget = 5", "[project]: buget is not known; there are code,"),
    ("[header]", "[headers]", "[headers] is not known"),
    ('bureau = "สำนักยุทธศาสตร์และประเมินผล"', "bureau = 2020-01-31", "[header]: bureau is datetime.date(2020, 1, 31), not text"),
    ("[header]\n", '[header]\ndistricts = ["บางรัก", "ปทุมธานี"]\n', "[header]: districts: ปทุมธานี is none of the fifty districts"),
    ("[header]\n", '[header]\ndistricts = ["บางรัก", "บางรัก"]\n', "[header]: districts: a district stands twice"),
    ("[header]\n", '[header]\ndistricts = "บางรัก"\n', "[header]: districts is 'บางรัก', not a list of districts"),
    ("to_review = 1182\n", "", "[communities]: to_review is missing"),
    ("allocated = 40\n", "allocated = 140\n", "[milestones]: allocated is 140, not a number from 0 to 100"),
    ("before = [7, 3, 1]", "befor = [3]", "[reminders]: befor is not known; there are before, on_day,"),
    ("before = [7, 3, 1]", "before = [7, -3]", "[reminders]: before is [7, -3], not a list of whole numbers"),
    ("on_day = true", "on_day = 1", "[reminders]: on_day is 1, not true or false"),
    ('formula = "districts_with_projects"', 'formula = "guess"', "[[indicators]] 1: formula is 'guess', not one of districts"),
    ('formula = "districts_with_projects"', "formula = [1]", "[[indicators]] 1: formula is [1]"),
    ("data = { fiscal_years = [2563, 2564] }", "data = {}", "[[indicators]] 1: data: fiscal_years is missing"),
    ("data = { fiscal_years = [2563, 2564] }", "data = { fiscal_years = [] }", "[[indicators]] 1: data: fiscal_years is []"),
    ("base = 50\n", "base = 0\n", "[[indicators]] 1: base is 0, not a whole number from 1"),
    ("number = 2\n", "number = 1\n", "[[rounds]]: a number stands twice"),
    ("number = 2\n", "number = 2\npercent = \"x\"\n", "[[rounds]] 2: percent is 'x', not a number from 0 to 100"),
    ("number = 2\n", "number = 2\ndisbursed = -1\n", "[[rounds]] 2: disbursed is -1, not a number from 0"),
    ('schedule = "on_plan"', 'schedule = "late"', "[[rounds]] 4: schedule is 'late', not one of on_plan, behind, ahead"),
    ("number = 12\non = 2020-09-14\n", "number = 12\non = 2020-09-14\nnarative = 5\n", "[[rounds]] 12: narative is not known"),
    ('"พระนคร" = 65340', '"ปทุมธานี" = 65340', "[allocation.amounts]: ปทุมธานี is none of the fifty districts"),
    ('"พระนคร" = 65340', '"พระนคร" = "abc"', "[allocation.amounts]: พระนคร is 'abc', not a number from 0"),
    ('"พระนคร" = 65340', '"พระนคร" = -500', "[allocation.amounts]: พระนคร is -500, not a number from 0"),
    ("on = 2020-01-31\n", "", "[allocation]: on is missing"),
    ('letter = "กท 1906/00174 ลงวันที่ 31 ม.ค. 2563"', "letter = 5", "[allocation]: letter is 5, not text"),
    ('about = "document"', 'about = "rain"', "[[deadlines]] 1: about is 'rain', not one of meeting"),
    ('document = "form1"', 'document = "form3"', "[[deadlines]] 1: document is 'form3', not one of form1, form2, district_plan"),
]


@pytest.mark.parametrize(("good", "bad", "fault"), FAULTS, ids=[each[2] for each in FAULTS])
def test_a_fault_is_named(tmp_path: Path, good: str, bad: str, fault: str) -> None:
    assert good in GOOD
    path = tmp_path / "project.toml"
    path.write_text(GOOD.replace(good, bad, 1), encoding="utf-8")
    with pytest.raises(ProjectFileError) as found:
        read_project(path)
    assert any(fault in each for each in found.value.faults), found.value.faults


def test_a_section_that_is_written_otherwise_is_named(tmp_path: Path) -> None:
    path = tmp_path / "project.toml"
    path.write_text("project = 3\nrounds = 5\n[indicators]\nversion = 1\n", encoding="utf-8")
    with pytest.raises(ProjectFileError) as found:
        read_project(path)
    wanted = {"project is not written as [project]", "rounds is not written as [[rounds]]", "indicators is not written as [[indicators]]"}
    assert wanted <= set(found.value.faults)


WRONG = ("3", "-1", "1.5", "inf", "true", '"x"', "[]", "[1]", '["x"]', "{}", "{ x = 1 }", "2020-01-31", "2020-01-31T08:00:00", "08:00:00")


@pytest.mark.parametrize("wrong", WRONG)
def test_whatever_stands_in_a_line_the_file_is_refused_with_its_faults_or_stored(book: Book, tmp_path: Path, wrong: str) -> None:
    path, lines = tmp_path / "project.toml", SAMPLE.read_text(encoding="utf-8").splitlines()
    refused = 0
    with book.database.begin() as connection:
        for number, line in enumerate(lines):
            name, told, _ = line.partition(" = ")
            if not told or line.startswith("#"):
                continue
            path.write_text("\n".join([*lines[:number], f"{name} = {wrong}", *lines[number + 1 :]]), encoding="utf-8")
            try:
                file = read_project(path)
            except ProjectFileError:
                refused += 1
            else:
                book.store(connection, 2).save_project(file)
        connection.rollback()
    assert refused > 20


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
