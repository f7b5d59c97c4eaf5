"""A paper as PDF, set by Typst with Sarabun embedded. Loads Typst and the fonts on first use; one page at a time a thread."""

import json
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from bot.forms.paper import Block, Field, Grid, Heading, Page, Paper, Points, Prose, Signature, shown, tidy
from bot.thai.show import thai_digits
from bot.thai.words import pieces

TEMPLATE = Path(__file__).parent / "templates" / "paper.typ"
ARABIC = "0123456789"
_one_at_a_time = Lock()  # a Typst compiler keeps the inputs of its last call


@cache
def _compiler() -> Any:
    import fontpkg_sarabun
    import typst

    files = Path(fontpkg_sarabun.__file__).parent / "files"
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(files)])
    return typst.Compiler(str(TEMPLATE), font_paths=fonts, ignore_system_fonts=True)


def write_pdf(paper: Paper, *, thai: bool = False) -> bytes:
    """The document as a PDF file; `thai` numbers pages and lists with Thai digits."""
    inputs = {"paper": json.dumps(_document(paper, thai_digits(ARABIC) if thai else ARABIC), ensure_ascii=False)}
    with _one_at_a_time:
        made = _compiler().compile(format="pdf", sys_inputs=inputs, pdf_tags=True)
    return bytes(made)


def _document(paper: Paper, digits: str) -> dict[str, Any]:
    return {
        "subject": tidy(paper.subject), "foot": _say(paper.foot), "page_word": _say(paper.page_word), "digits": list(digits),
        "pages": [_page(page) for page in paper.pages],
    }  # fmt: skip


def _page(page: Page) -> dict[str, Any]:
    return {"title": _say(page.title), "subtitle": _say(page.subtitle), "blocks": [_block(block) for block in page.blocks]}


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(text):
            return {"kind": "heading", "text": _say(text)}
        case Field(label, value):
            return {"kind": "field", "label": _say(label), "value": _paragraphs(shown(value))}
        case Prose(text):
            return {"kind": "prose", "text": _say(text)}
        case Points(lines):
            return {"kind": "points", "lines": _paragraphs(lines)}
        case Signature(lines):
            return {"kind": "signature", "lines": _paragraphs(lines)}
        case Grid():
            rows = [[_paragraphs(shown(cell)) for cell in row] for row in block.rows]
            return {"kind": "grid", "head": _paragraphs(block.head), "widths": list(block.widths), "align": block.align,
                    "rows": rows, "bold_last": block.bold_last}  # fmt: skip


def _paragraphs(texts: tuple[str, ...]) -> list[list[str]]:
    return [_say(text) for text in texts]


def _say(text: str) -> list[str]:
    return list(pieces(tidy(text).replace("\n", " ")))
