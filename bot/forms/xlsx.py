"""Workbooks by openpyxl: cells that never become formulas of the sender's making, and a paper as sheets.

Knows spreadsheets. Must not know what the cells are about.
"""

import re
from collections.abc import Iterable
from copy import copy
from decimal import Decimal
from functools import cache
from io import BytesIO
from typing import Any
from unicodedata import category

from bot.forms.paper import Block, CellValue, Field, Grid, Heading, Page, Paper, Points, Prose, Signature, shown, tidy

FONT = "TH SarabunPSK"
PAGE_UNITS = 92.0  # widths of all columns on a page, in characters
LINE_HEIGHT = 22  # points
_RISKY = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet may take for a formula
_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")


@cache
def _look(font: str, align: str, box: bool, fill: bool, number_format: str) -> tuple[Any, ...]:
    """Font, alignment, border, fill of a kind of cell."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    line = Side(style="thin", color="8C8C8C")
    sides = {"l": "left", "c": "center", "r": "right"}
    return (
        Font(name=FONT, size=18 if font == "title" else 15, bold=font != "plain"),
        Alignment(vertical="top") if align == "line" else Alignment(horizontal=sides[align], vertical="top", wrap_text=True),
        Border(left=line, right=line, top=line, bottom=line) if box else Border(),
        PatternFill("solid", fgColor="EEEEEE") if fill else PatternFill(),
    )


def _dress(cell: Any, font: str, align: str, box: bool, fill: bool, number_format: str) -> None:
    """Gives a cell its looks; each is worked out once a workbook, for a workbook has thousands of cells and a dozen looks."""
    book = cell.parent.parent
    known = book.__dict__.setdefault("known_looks", {})
    key = (font, align, box, fill, number_format)
    if key not in known:
        cell.font, cell.alignment, cell.border, cell.fill = _look(*key)
        cell.number_format = number_format
        known[key] = copy(cell._style)
    cell._style = copy(known[key])


def put(cell: Any, value: CellValue, *, font: str = "plain", align: str = "l", box: bool = False, fill: bool = False) -> None:
    """Writes a value into a cell: a number as a number, a text always as text, whatever it begins with.

    `align` is l, c, r, or line for a text that runs over its neighbours.
    """
    if isinstance(value, int | Decimal):
        _dress(cell, font, align, box, fill, "#,##0" if value == int(value) else "#,##0.00")
        cell.value = value
        return
    _dress(cell, font, align, box, fill, "@")
    put_text(cell, "\n".join(value) if isinstance(value, tuple) else value or "")


def put_text(cell: Any, text: str) -> None:
    """Writes a text as a text, whatever it begins with."""
    cell.value = tidy(text)
    cell.data_type = "s"
    if cell.value.startswith(_RISKY):
        cell.quotePrefix = True


def formula(cell: Any, text: str, *, font: str = "plain", number_format: str = "#,##0") -> None:
    """Writes a formula of our own making."""
    _dress(cell, font, "r", True, False, number_format)
    cell.value = text


def write_xlsx(paper: Paper) -> bytes:
    """The document as a workbook, a sheet a page, ready to print on A4."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for page in paper.pages:
        _sheet(book.create_sheet(sheet_name(page.name or page.title, book.sheetnames)), page, paper)
    return saved(book)


def saved(book: Any) -> bytes:
    """The bytes of a workbook."""
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    """A name that a tab may have: 31 letters, none of []:*?/\\', not taken yet."""
    name = _SHEET_NAME.sub(" ", tidy(wanted)).strip()[:31] or "1"
    used = {each.casefold() for each in taken}
    number = 2
    while name.casefold() in used:
        name = f"{name[:27]} {number}"
        number += 1
    return name


def fit_page(sheet: Any, foot: str, *, wide: bool = False) -> None:
    """Sets a sheet up for A4, or A3 across when it is `wide`, one page wide, the foot with page numbers."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3 if wide else sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if wide else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.left.text = tidy(foot).replace("&", "&&")
    sheet.oddFooter.right.text = "&P/&N"


def _sheet(sheet: Any, page: Page, paper: Paper) -> None:
    widths = next((block.widths for block in page.blocks if isinstance(block, Grid)), (2.0, 1.0, 4.0))
    units = [PAGE_UNITS * width / sum(widths) for width in widths]
    for number, width in enumerate(units, 1):
        sheet.column_dimensions[get_letter(number)].width = width
    row = 1
    for text, font in ((page.title, "title"), (page.subtitle, "plain")):
        if text:
            _across(sheet, row, 1, len(units), text, units, font=font, align="c")
            row += 1
    for block in page.blocks:
        row = _write(sheet, row, units, block)
    fit_page(sheet, paper.foot)


def get_letter(number: int) -> str:
    """The letters of a column: 1 is A, 27 is AA."""
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(number))


def _across(sheet: Any, row: int, first: int, last: int, value: CellValue, units: list[float], *, font: str = "plain",
            align: str = "l") -> None:  # fmt: skip
    """A value over several columns; the row grows with it, as merged cells do not."""
    if first != last:
        sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
    put(sheet.cell(row, first), value, font=font, align=align)
    grow(sheet, row, [(shown(value), sum(units[first - 1 : last]))])


def grow(sheet: Any, row: int, cells: list[tuple[tuple[str, ...], float]]) -> None:
    """Makes a row as high as its fullest cell needs; marks above and below letters take no width."""
    lines = [sum(1 + int(_letters(text) / max(width, 1)) for text in texts) for texts, width in cells]
    sheet.row_dimensions[row].height = max(LINE_HEIGHT * max(lines), sheet.row_dimensions[row].height or 0)


def _letters(text: str) -> int:
    return sum(category(letter) != "Mn" for letter in text)


def _write(sheet: Any, row: int, units: list[float], block: Block) -> int:
    """Writes a block from a row on; the row after it."""
    last = len(units)
    match block:
        case Heading(text):
            _across(sheet, row, 1, last, text, units, font="bold")
        case Prose(text):
            _across(sheet, row, 1, last, text, units)
        case Field(label, value):
            _across(sheet, row, 1, 2, label, units)
            _across(sheet, row, 3, last, "-" if value is None else value, units)
        case Points(lines) | Signature(lines):
            for number, text in enumerate(lines):
                _across(sheet, row + number, 1, last, text, units, align="r" if isinstance(block, Signature) else "l")
            return row + max(len(lines), 1)
        case Grid():
            return _grid(sheet, row, units, block)
    return row + 1


def _grid(sheet: Any, row: int, units: list[float], grid: Grid) -> int:
    for column, text in enumerate(grid.head, 1):
        put(sheet.cell(row, column), text, font="bold", align="c", box=True, fill=True)
    for number, cells in enumerate(grid.rows, 1):
        bold = grid.bold_last and number == len(grid.rows)
        for column, (value, side) in enumerate(zip(cells, grid.align, strict=True), 1):
            put(sheet.cell(row + number, column), "-" if value is None else value, font="bold" if bold else "plain", align=side, box=True)
        grow(sheet, row + number, [(shown(cell), width) for cell, width in zip(cells, units, strict=True)])
    grow(sheet, row, [((text,), width) for text, width in zip(grid.head, units, strict=True)])
    return row + len(grid.rows) + 1
