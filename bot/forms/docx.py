"""A paper as a Word document: python-docx packs it, the body is written as WordprocessingML at once (fifty districts in a second).

Knows Word's markup. Uses TH SarabunPSK, the font of government offices; Word breaks Thai lines by its own dictionary.
"""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from bot.forms.paper import Block, Field, Grid, Heading, Page, Paper, Points, Prose, Signature, shown, tidy
from bot.thai.show import thai_digits

FONT = "TH SarabunPSK"
WIDTH = 9411  # twips between the margins: 21 cm less twice 2.2 cm
_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_SIDES = {"l": "left", "c": "center", "r": "right"}
_EDGES = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="8C8C8C"/>'
                 for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))  # fmt: skip


def write_docx(paper: Paper, *, thai: bool = False) -> bytes:
    """The document as a DOCX file on A4, its foot with page numbers; `thai` numbers lists and pages with Thai digits."""
    document = _package()
    document.core_properties.title = tidy(paper.subject)
    body = document.element.body
    from docx.oxml import parse_xml

    for number, page in enumerate(paper.pages):
        for xml in _page(page, thai=thai, breaks=number > 0):
            body.insert(len(body) - 1, parse_xml(xml))  # the last child is the section
    document.sections[0].footer.paragraphs[0]._p.getparent().replace(
        document.sections[0].footer.paragraphs[0]._p, parse_xml(_foot(paper, thai=thai))
    )
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _package() -> Any:
    """An empty A4 document in our font, Thai as its complex script."""
    from docx import Document
    from docx.oxml import parse_xml
    from docx.shared import Cm, Pt

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    style = document.styles["Normal"]
    style.font.size = Pt(15)
    fonts = f'<w:rFonts {_NAMESPACE} w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(parse_xml(fonts).tag):
        properties.remove(old)
    properties.insert(0, parse_xml(fonts))
    for extra in (f'<w:szCs {_NAMESPACE} w:val="30"/>', f'<w:lang {_NAMESPACE} w:val="en-US" w:bidi="th-TH"/>'):
        properties.append(parse_xml(extra))
    return document


@cache
def _run(bold: bool, half_points: int) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    size = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if half_points else ""
    return f"<w:rPr>{weight}{size}</w:rPr>"


def _paragraph(text: str, *, side: str = "left", bold: bool = False, size: int = 0, extra: str = "", after: int = 40) -> str:
    """One paragraph; `size` in half points, `after` in twentieths of a point."""
    spacing = f'<w:spacing w:before="0" w:after="{after}" w:line="240" w:lineRule="auto"/>'
    content = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in tidy(text).split("\n"))
    return (f'<w:p {_NAMESPACE}><w:pPr>{extra}{spacing}<w:jc w:val="{side}"/></w:pPr>'
            f"<w:r>{_run(bold, size)}{content}</w:r></w:p>")  # fmt: skip


def _page(page: Page, *, thai: bool, breaks: bool) -> Iterator[str]:
    yield _paragraph(page.title, side="center", bold=True, size=36, extra="<w:pageBreakBefore/>" if breaks else "", after=80)
    if page.subtitle:
        yield _paragraph(page.subtitle, side="center", after=120)
    for block in page.blocks:
        yield from _block(block, thai=thai)


def _block(block: Block, *, thai: bool) -> Iterator[str]:
    match block:
        case Heading(text):
            yield _paragraph(text, bold=True, extra="<w:keepNext/>", after=60)
        case Field(label, value):
            first, *rest = shown(value)
            yield _paragraph(f"{label} : {first}", after=20)
            yield from (_paragraph(text, after=20) for text in rest)
        case Prose(text):
            yield _indented(text, 'w:firstLine="680"')
        case Points(lines):
            for number, point in enumerate(lines, 1):
                count = thai_digits(str(number)) if thai else str(number)
                yield _indented(f"{count}. {point}", 'w:left="400" w:hanging="400"')
        case Signature(lines):
            yield _paragraph("")
            for line in lines:
                yield _indented(line, f'w:left="{WIDTH // 2}"', side="center", extra="<w:keepNext/>")
        case Grid():
            yield _table(block)
            yield _paragraph("", size=12, after=0)


def _indented(text: str, indent: str, *, side: str = "left", extra: str = "") -> str:
    paragraph = _paragraph(text, side=side, extra=extra)
    return paragraph.replace("<w:jc ", f"<w:ind {indent}/><w:jc ", 1)


def _table(grid: Grid) -> str:
    widths = [int(WIDTH * width / sum(grid.widths)) for width in grid.widths]
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = _row([(text,) for text in grid.head], widths, "c" * len(widths), bold=True, head=True)
    rows = "".join(
        _row([shown(cell) for cell in row], widths, grid.align, bold=grid.bold_last and number == len(grid.rows))
        for number, row in enumerate(grid.rows, 1)
    )
    return (f'<w:tbl {_NAMESPACE}><w:tblPr><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblBorders>{_EDGES}</w:tblBorders>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{head}{rows}</w:tbl>')  # fmt: skip


def _row(cells: list[tuple[str, ...]], widths: list[int], align: str, *, bold: bool = False, head: bool = False) -> str:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>' if head else ""
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>'
        + "".join(_paragraph(text, side=_SIDES[side], bold=bold, size=28, after=0) for text in cell) + "</w:tc>"
        for cell, width, side in zip(cells, widths, align, strict=True)
    )  # fmt: skip
    return f"<w:tr><w:trPr>{'<w:tblHeader/>' if head else ''}</w:trPr>{written}</w:tr>"


def _foot(paper: Paper, *, thai: bool) -> str:
    """The foot: the text at the left, the page's number at the right."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs>'
    picture = r" \* THAIARABIC" if thai else ""
    run = _run(False, 22)
    field = f'<w:fldSimple w:instr=" PAGE{picture} "><w:r>{run}<w:t>1</w:t></w:r></w:fldSimple>'
    text = f'<w:r>{run}<w:t xml:space="preserve">{escape(tidy(paper.foot))}</w:t><w:tab/>'
    return (f'<w:p {_NAMESPACE}><w:pPr>{tab}</w:pPr>{text}<w:t xml:space="preserve">{escape(paper.page_word)} </w:t></w:r>'
            f"{field}</w:p>")  # fmt: skip
