"""Workbooks by openpyxl: cells that never become formulas of the sender's making, and a paper as sheets.

Knows spreadsheets. Must not know what the cells are about.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from io import BytesIO
from typing import Any

from bot.forms.paper import Block, CellValue, Field, Grid, Heading, Items, Page, Paper, Prose, Signature, tidy

FONT = "TH SarabunPSK"
_RISKY = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet may take for a formula
_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")


@cache
def styles() -> dict[str, Any]:
    """The styles that cells share: fonts, fills, borders, alignments."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    line = Side(style="thin", color="8C8C8C")
    return {
        "plain": Font(name=FONT, size=15), "bold": Font(name=FONT, size=15, bold=True), "title": Font(name=FONT, size=18, bold=True),
        "head": PatternFill("solid", fgColor="EEEEEE"), "box": Border(left=line, right=line, top=line, bottom=line),
        "line": Alignment(vertical="top"),
        "l": Alignment(horizontal="left", vertical="top", wrap_text=True),
        "c": Alignment(horizontal="center", vertical="top", wrap_text=True),
        "r": Alignment(horizontal="right", vertical="top", wrap_text=True),
    }  # fmt: skip


def put(cell: Any, value: CellValue, *, font: str = "plain", align: str = "l", box: bool = False) -> None:
    """Writes a value into a cell: a number as a number, a text always as text, whatever it begins with."""
    shared = styles()
    cell.font, cell.alignment = shared[font], shared[align]
    if box:
        cell.border = shared["box"]
    if isinstance(value, int | Decimal):
        cell.value = value
        cell.number_format = "#,##0" if value == int(value) else "#,##0.00"
        return
    text = tidy("\n".join(value) if isinstance(value, tuple) else value or "")
    cell.value = text
    cell.data_type = "s"
    if text.startswith(_RISKY):
        cell.quotePrefix = True


def formula(cell: Any, text: str, *, font: str = "plain", number_format: str = "#,##0") -> None:
    """Writes a formula of our own making."""
    cell.value = text
    cell.number_format = number_format
    shared = styles()
    cell.font, cell.alignment, cell.border = shared[font], shared["r"], shared["box"]


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


def fit_page(sheet: Any, foot: str, *, landscape: bool = False) -> None:
    """Sets a sheet up for A4, one page wide, the foot with page numbers."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.left.text = foot.replace("&", "&&")
    sheet.oddFooter.right.text = "&P/&N"


def _sheet(sheet: Any, page: Page, paper: Paper) -> None:
    columns = max([len(block.head) for block in page.blocks if isinstance(block, Grid)] or [2])
    widths = next((block.widths for block in page.blocks if isinstance(block, Grid)), (1.0, 2.0))
    for number, width in enumerate(widths):
        sheet.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number]].width = 92 * width / sum(widths)
    row = 1
    for text, font in ((page.title, "title"), (page.subtitle, "plain")):
        if text:
            _across(sheet, row, columns, text, font=font, align="c")
            row += 1
    for block in page.blocks:
        row = _write(sheet, row, columns, block)
    fit_page(sheet, paper.foot)


def _across(sheet: Any, row: int, columns: int, text: str, *, font: str = "plain", align: str = "l") -> None:
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=columns)
    put(sheet.cell(row, 1), text, font=font, align=align)
    sheet.row_dimensions[row].height = 24 * (1 + len(text) // 95)  # merged cells do not grow by themselves


def _write(sheet: Any, row: int, columns: int, block: Block) -> int:
    """Writes a block from a row on; the row after it."""
    match block:
        case Heading(text):
            _across(sheet, row, columns, text, font="bold")
        case Prose(text):
            _across(sheet, row, columns, text)
        case Field(label, value):
            put(sheet.cell(row, 1), label)
            if columns > 2:
                sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=columns)
            put(sheet.cell(row, 2), "-" if value is None else value)
        case Items(items) | Signature(items):
            for number, text in enumerate(items):
                _across(sheet, row + number, columns, text, align="r" if isinstance(block, Signature) else "l")
            return row + max(len(items), 1)
        case Grid():
            return _grid(sheet, row, block)
    return row + 1


def _grid(sheet: Any, row: int, grid: Grid) -> int:
    for column, text in enumerate(grid.head, 1):
        put(sheet.cell(row, column), text, font="bold", align="c", box=True)
        sheet.cell(row, column).fill = styles()["head"]
    for number, cells in enumerate(grid.rows, 1):
        bold = grid.bold_last and number == len(grid.rows)
        for column, (value, side) in enumerate(zip(cells, grid.align, strict=True), 1):
            put(sheet.cell(row + number, column), "-" if value is None else value, font="bold" if bold else "plain", align=side, box=True)
    return row + len(grid.rows) + 1
