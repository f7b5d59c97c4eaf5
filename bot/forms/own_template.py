"""Headquarters' own layout of forms 1 and 2: a workbook or Word file with {{names}} in it, filled for each district.

Template and values in, bytes out. Knows no layout of its own; a {{name}} that it does not know stays, so that it is seen.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from io import BytesIO
from typing import Any

from bot.forms.district_forms import meeting_words
from bot.forms.paper import CellValue, shown, tidy
from bot.forms.progress_form import as_of
from bot.forms.values import DistrictForms, DistrictSheet
from bot.forms.xlsx import put_text, saved, sheet_name

MONEY = ("allocated", "disbursed", "returned", "left")
_NAME = re.compile(r"\{\{\s*(\w+)\s*\}\}")
Values = Mapping[str, CellValue]


def names_of(sheet: DistrictSheet, forms: DistrictForms) -> dict[str, CellValue]:
    """What a template may name: {{district}}, {{disbursed}}, {{projects_2563}}, … None where nothing was reported."""
    first = sheet.meetings[0] if sheet.meetings else None
    return {
        "district": sheet.district, "project": forms.project, "code": forms.code, "fiscal_year": str(forms.fiscal_year),
        "as_of": as_of(forms.as_of), "meeting": meeting_words(first), "meeting_place": first.place if first else None,
        "meeting_reason": first.reason if first else None, "attendees": sheet.attendees,
        **{name: getattr(sheet, name) for name in ("made", "reviewed", "with_plan", "communities", "projects_total")},
        **{name: getattr(sheet, name) for name in MONEY}, **{f"{name}_percent": sheet.shares.get(name) for name in MONEY},
        **{f"projects_{year}": sheet.projects.get(year) for year in forms.years}, "obstacles": sheet.obstacles or None,
    }  # fmt: skip


def fill(template: bytes, file_format: str, forms: DistrictForms) -> bytes:
    """The template filled for every district given: a sheet a district, or a page a district."""
    return _FILLS[file_format](template, [(sheet.district, names_of(sheet, forms)) for sheet in forms.sheets])


def _filled(text: str, values: Values) -> str:
    return _NAME.sub(lambda found: "\n".join(shown(values[found[1]])) if found[1] in values else found[0], text)


def _xlsx(template: bytes, districts: list[tuple[str, Values]]) -> bytes:
    """The first sheet is the form; the others stay as they are, behind."""
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(template))
    form = book.worksheets[0]
    for place, (district, values) in enumerate(districts):
        sheet = book.copy_worksheet(form)
        sheet.title = sheet_name(district, book.sheetnames)
        book.move_sheet(sheet, place - len(book.sheetnames) + 2)
        for cell in (cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str) and _NAME.search(cell.value)):
            _fill_cell(cell, values)
    book.remove(form)
    return saved(book)


def _fill_cell(cell: Any, values: Values) -> None:
    """A cell that is one {{name}} gets the value itself, a number as a number; within words the name is replaced."""
    whole = _NAME.fullmatch(cell.value.strip())
    value = values.get(whole[1]) if whole else None
    if whole and value is not None and not isinstance(value, str | tuple):
        cell.value = value
    else:
        put_text(cell, _filled(cell.value, values))


def _docx(template: bytes, districts: list[tuple[str, Values]]) -> bytes:
    """The districts' copies one after the other, each on a new page; head and foot are those of the first."""
    from docx import Document
    from docx.enum.text import WD_BREAK

    whole: Any = None
    for _, values in districts:
        document = Document(BytesIO(template))
        for paragraph in _paragraphs(document):
            _fill_paragraph(paragraph, values)
        if whole is None:
            whole = document
            continue
        whole.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        section = whole.element.body[-1]
        for part in document.element.body[:-1]:
            section.addprevious(deepcopy(part))
    stream = BytesIO()
    whole.save(stream)
    return stream.getvalue()


def _paragraphs(document: Any) -> Iterator[Any]:
    """The paragraphs of the body, its tables, head and foot."""
    from docx.text.paragraph import Paragraph

    parts = [document.element.body, *(part._element for section in document.sections for part in (section.header, section.footer))]
    yield from (Paragraph(each, document) for part in parts for each in part.iter(f"{{{part.nsmap['w']}}}p"))


def _fill_paragraph(paragraph: Any, values: Values) -> None:
    """Word splits a name over runs as it likes: the paragraph's text goes into its first run, in that run's looks."""
    text = paragraph.text
    if not _NAME.search(text):
        return
    first, *rest = paragraph.runs
    first.text = tidy(_filled(text, values))
    for run in rest:
        run.text = ""


_FILLS: dict[str, Callable[[bytes, list[tuple[str, Values]]], bytes]] = {"xlsx": _xlsx, "docx": _docx}
