"""The summary workbook: a row a district, totals and shares by formula, and a sheet with the report behind every figure.

Values in, bytes out. Writes the formulas; the spreadsheet computes them.
"""

from typing import Any

from bot.forms.paper import CellValue, shown
from bot.forms.progress_form import as_of
from bot.forms.values import DistrictForms, DistrictSheet, Source
from bot.forms.xlsx import LINE_HEIGHT, fit_page, formula, get_letter, grow, put, saved
from bot.message import BANGKOK
from bot.texts import Texts
from bot.thai.show import show_date, show_time

say = Texts(__file__)
FIRST = 4  # the row of the first district: title, moment, heads above it
_TEXTS = ("district", "meeting", "meeting_on", "keeps", "form1", "form2", "district_plan")
_SUMMED = ("attendees", "made", "reviewed", "with_plan", "communities", "projects_total", "allocated", "disbursed", "returned", "left")
_WIDTHS = {"number": 6, "district": 34, "meeting_on": 14, "keeps": 14}
_SOURCE_WIDTHS = {"report": 10, "said_at": 26, "district": 20, "kind": 16, "says": 40, "words": 70}


def summary(forms: DistrictForms) -> bytes:
    """The workbook of all districts given; its sources are those of their sheets."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = say("sheet")
    columns = _columns(forms)
    _head(sheet, forms, columns)
    for row, district in enumerate(forms.sheets, FIRST):
        _district(sheet, row, row - FIRST + 1, district, columns)
    last = FIRST + len(forms.sheets) - 1
    _totals(sheet, last, columns)
    _shares(sheet, last, columns)
    for row in (1, 2, *range(FIRST, sheet.max_row + 1)):
        sheet.row_dimensions[row].height = LINE_HEIGHT
    _sources(book.create_sheet(say("sources")), forms)
    return saved(book)


def _columns(forms: DistrictForms) -> dict[str, str]:
    """Columns by name, with their letters; a column a fiscal year for projects."""
    years = [f"projects {year}" for year in forms.years]
    names = [
        "number", "district", "meeting", "meeting_on", "attendees", "made", "reviewed", "with_plan", "communities", *years,
        "projects_total", "allocated", "disbursed", "returned", "left", "keeps", "form1", "form2", "district_plan",
    ]  # fmt: skip
    return {name: get_letter(number) for number, name in enumerate(names, 1)}


def _label(name: str) -> str:
    year = name.removeprefix("projects ")
    return say("projects", year=year) if year != name else say.label(name)


def _head(sheet: Any, forms: DistrictForms, columns: dict[str, str]) -> None:
    put(sheet["A1"], f"{say('title')} {forms.project}", font="title", align="line")
    put(sheet["A2"], f"{as_of(forms.as_of)} · {forms.code}", align="line")
    for name, letter in columns.items():
        put(sheet[f"{letter}3"], _label(name), font="bold", align="c", box=True, fill=True)
        sheet.column_dimensions[letter].width = _WIDTHS.get(name, 12)
    sheet.freeze_panes = "C4"
    sheet.row_dimensions[3].height = 2 * LINE_HEIGHT
    fit_page(sheet, as_of(forms.as_of), wide=True)


def _district(sheet: Any, row: int, number: int, district: DistrictSheet, columns: dict[str, str]) -> None:
    for name, value in _values(number, district).items():
        if name in columns:
            put(sheet[f"{columns[name]}{row}"], value, align="l" if name in _TEXTS else "r", box=True)
    money = [f"{columns[name]}{row}" for name in ("allocated", "disbursed", "returned")]
    formula(sheet[f"{columns['left']}{row}"], f'=IF({money[0]}="","",{money[0]}-N({money[1]})-N({money[2]}))', number_format="#,##0.##")
    years = [f"{letter}{row}" for name, letter in columns.items() if name.startswith("projects ")]
    formula(sheet[f"{columns['projects_total']}{row}"], f'=IF(COUNT({years[0]}:{years[-1]})=0,"",SUM({years[0]}:{years[-1]}))')


def _values(number: int, district: DistrictSheet) -> dict[str, CellValue]:
    """A district's cells by column; None is an empty cell: nothing was reported."""
    meeting = next(iter(district.meetings), None)  # those held stand first
    days = [show_date(each.on, weekday=False) for each in district.meetings if each.on and meeting and each.status == meeting.status]
    documents = {name: say.label(district.documents[name]) if name in district.documents else None
                 for name in ("form1", "form2", "district_plan")}  # fmt: skip
    return {
        "number": number, "district": district.district, "meeting": say.label(meeting.status) if meeting else None,
        "meeting_on": ", ".join(days) or None,
        "attendees": district.attendees, "made": district.made, "reviewed": district.reviewed,
        "with_plan": district.with_plan, "communities": district.communities,
        **{f"projects {year}": count for year, count in district.projects.items()},
        "allocated": district.allocated, "disbursed": district.disbursed, "returned": district.returned,
        "keeps": say("yes") if district.keeps else None, **documents,
    }  # fmt: skip


def _totals(sheet: Any, last: int, columns: dict[str, str]) -> None:
    row = last + 1
    put(sheet[f"B{row}"], say("total"), font="bold", box=True)
    for name, letter in columns.items():
        if name in _SUMMED or name.startswith("projects "):
            formula(sheet[f"{letter}{row}"], f"=SUM({letter}{FIRST}:{letter}{last})", font="bold", number_format="#,##0.##")


def _shares(sheet: Any, last: int, columns: dict[str, str]) -> None:
    """Counts of districts and their percentages, below the totals."""

    def column(name: str) -> str:
        return f"{columns[name]}{FIRST}:{columns[name]}{last}"

    base = f"ROWS({column('district')})"
    counts = {
        "held_districts": f'COUNTIF({column("meeting")},"{say.label("held")}")',
        "plan_districts": f'COUNTIF({column("projects_total")},">0")',
        "spent_districts": f'COUNTIF({column("disbursed")},">0")',
        "returned_districts": f'COUNTIF({column("returned")},">0")',
        "keeping_districts": f'COUNTIF({column("keeps")},"{say("yes")}")',
    }
    row = last + 3
    for offset, name in enumerate(("count", "percent")):
        put(sheet.cell(row, 3 + offset), say.label(name), font="bold", align="c", box=True)
    for number, (name, count) in enumerate(counts.items(), row + 1):
        put(sheet.cell(number, 2), say(name), box=True)
        formula(sheet.cell(number, 3), f"={count}")
        formula(sheet.cell(number, 4), f"=ROUND({count}*100/{base},2)", number_format="0.00")
    for number, name in enumerate(("spent", "returned"), row + 1 + len(counts)):
        part, whole = columns["disbursed" if name == "spent" else "returned"], columns["allocated"]
        put(sheet.cell(number, 2), say(f"{name}_share"), box=True)
        formula(sheet.cell(number, 4), f"=IF({whole}{last + 1}=0,0,ROUND({part}{last + 1}*100/{whole}{last + 1},2))", number_format="0.00")


def _sources(sheet: Any, forms: DistrictForms) -> None:
    """A row a fact: the report, its moment, what it says, the words as typed."""
    for column, (name, width) in enumerate(_SOURCE_WIDTHS.items(), 1):
        put(sheet.cell(1, column), say.label(name), font="bold", align="c", box=True, fill=True)
        sheet.column_dimensions[get_letter(column)].width = width
    found = sorted((source for each in forms.sheets for source in each.sources), key=lambda source: (source.said_at, source.report))
    for row, source in enumerate(found, 2):
        cells = _source(source)
        for column, value in enumerate(cells, 1):
            put(sheet.cell(row, column), value, box=True)
        grow(sheet, row, [(shown(value), width) for value, width in zip(cells, _SOURCE_WIDTHS.values(), strict=True)])
    sheet.freeze_panes = "A2"
    fit_page(sheet, as_of(forms.as_of), wide=True)


def _source(source: Source) -> tuple[CellValue, ...]:
    said = source.said_at.astimezone(BANGKOK)
    when = f"{show_date(said.date(), weekday=False)} {show_time(said.time())}"
    return source.report, when, source.district or "", source.kind, source.says, source.words
