"""A document as blocks on pages, before anybody knows whether it becomes PDF, DOCX or XLSX.

Knows what can stand on a page. Must not know what the document is about, nor how a format writes it.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.thai.show import show_number, thai_digits

CellValue = str | int | Decimal | tuple[str, ...] | None
"""A cell: a text, a number, paragraphs, or nothing (shown as -)."""

NOTHING = "-"


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's title."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A label and its value, a line each."""

    label: str
    value: CellValue


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph with its first line indented."""

    text: str


@dataclass(frozen=True, slots=True)
class Points:
    """A numbered list."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: column heads, relative widths, alignment by letter (l, c, r) of each column, rows of cells."""

    head: tuple[str, ...]
    widths: tuple[float, ...]
    align: str
    rows: tuple[tuple[CellValue, ...], ...]
    bold_last: bool = False

    def __post_init__(self) -> None:
        if not len(self.head) == len(self.widths) == len(self.align) or any(len(row) != len(self.head) for row in self.rows):
            message = "a table whose rows do not fit its head"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines centred in the right half, kept together."""

    lines: tuple[str, ...]


Block = Heading | Field | Prose | Points | Grid | Signature


@dataclass(frozen=True, slots=True)
class Page:
    """What begins on a new page: its title, a line under it, its blocks; `name` is the tab of a workbook."""

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document; `foot` stands at the foot of every page beside the page number, `page_word` before it."""

    subject: str
    pages: tuple[Page, ...]
    foot: str = ""
    page_word: str = ""


def shown(value: CellValue) -> tuple[str, ...]:
    """A cell's paragraphs: 36740 is 36,740, nothing is -."""
    if isinstance(value, tuple):
        return value or (NOTHING,)
    if isinstance(value, int | Decimal):
        return (show_number(value),)
    return (value or NOTHING,)


def tidy(text: str) -> str:
    """A text without the control characters that no document may hold; a line end stays."""
    return "".join(letter for letter in text if letter == "\n" or (letter >= " " and not 0x7F <= ord(letter) < 0xA0 and
                   not 0xD800 <= ord(letter) < 0xE000 and ord(letter) not in (0xFFFE, 0xFFFF)))  # fmt: skip


def in_thai_digits(paper: Paper) -> Paper:
    """The same document with Thai digits: ๓๖,๗๔๐ บาท."""
    pages = tuple(
        Page(thai_digits(page.title), tuple(map(_thai, page.blocks)), thai_digits(page.subtitle), page.name) for page in paper.pages
    )
    return Paper(paper.subject, pages, thai_digits(paper.foot), paper.page_word)


def _thai(block: Block) -> Block:
    match block:
        case Heading(text) | Prose(text):
            return replace(block, text=thai_digits(text))
        case Field(label, value):
            return Field(thai_digits(label), _thai_cell(value))
        case Points(lines) | Signature(lines):
            return type(block)(tuple(map(thai_digits, lines)))
        case Grid():
            rows = tuple(tuple(map(_thai_cell, row)) for row in block.rows)
            return replace(block, head=tuple(map(thai_digits, block.head)), rows=rows)


def _thai_cell(value: CellValue) -> CellValue:
    return tuple(map(thai_digits, shown(value)))
