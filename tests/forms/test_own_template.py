"""Headquarters' own layout of forms 1 and 2: names in double braces become the district's facts."""

from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from sqlalchemy import Engine

from bot.forms.make import make
from bot.forms.values import DistrictForms, DistrictSheet, Meeting
from bot.pages.documents import export_document
from tests.forms.season import at

NOW = at(2020, 6, 17, 17)
BANG_RAK = DistrictSheet(
    "บางรัก", (Meeting("held", NOW.date(), 45, "ห้องประชุมเขต"),), 45, 15, with_plan=9, projects={2563: 0}, projects_total=0,
    allocated=Decimal(65340), disbursed=Decimal("12500.50"), shares={"disbursed": Decimal("19.13")}, obstacles=("=1+1", "ฝนตก"),
)  # fmt: skip
FORMS = DistrictForms("โครงการ", "21000000-3142", 2563, (2563, 2564), (BANG_RAK, DistrictSheet("บางนา")), NOW)


def workbook(*cells: str) -> bytes:
    """A template with these cells in its first column, and a second sheet."""
    book = openpyxl.Workbook()
    for row, text in enumerate(cells, 1):
        book.worksheets[0].cell(row, 1, text)
    book.worksheets[0]["B1"] = "=1+2"
    book.create_sheet("คำอธิบาย")["A1"] = "กรอกโดย สยป. {{district}}"
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def word(*paragraphs: str) -> bytes:
    """A Word template: paragraphs whose names are split over runs, and a table with one."""
    document = Document()
    for text in paragraphs:
        paragraph = document.add_paragraph()
        for part in text.replace("}}", "|}}").split("|"):
            paragraph.add_run(part)
    document.add_table(1, 1).cell(0, 0).text = "{{allocated}} บาท"
    document.sections[0].footer.paragraphs[0].text = "{{as_of}}"
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_workbook_becomes_a_sheet_a_district_numbers_as_numbers() -> None:
    cells = ("สำนักงานเขต{{district}}", "{{disbursed}}", "{{ projects_2563 }}", "{{meeting}}", "ร้อยละ {{disbursed_percent}}", "{{nonsense}}")
    template = workbook(*cells)
    book = openpyxl.load_workbook(BytesIO(make("form1", "xlsx", FORMS, template=template)))
    assert book.sheetnames == ["บางรัก", "บางนา", "คำอธิบาย"]
    assert [cell.value for cell in book["บางรัก"]["A"]] == [
        "สำนักงานเขตบางรัก", 12500.5, 0, "จัดแล้ว วันที่ 17 มิถุนายน 2563", "ร้อยละ 19.13", "{{nonsense}}",
    ]  # fmt: skip
    assert [cell.value for cell in book["บางนา"]["A"]][:5] == ["สำนักงานเขตบางนา", "-", "-", "-", "ร้อยละ -"]
    assert book["บางรัก"]["B1"].value == "=1+2"  # headquarters' own formula
    assert book["คำอธิบาย"]["A1"].value == "กรอกโดย สยป. {{district}}"


def test_what_an_officer_typed_never_becomes_a_formula_in_it() -> None:
    book = openpyxl.load_workbook(BytesIO(make("form1", "xlsx", FORMS, template=workbook("{{obstacles}}"))))
    assert (book["บางรัก"]["A1"].data_type, book["บางรัก"]["A1"].value) == ("s", "=1+1\nฝนตก")


def test_a_word_file_is_filled_for_each_district_one_after_the_other() -> None:
    content = make("form2", "docx", FORMS, template=word("เขต{{district}} {{projects_total}} โครงการ"))
    document = Document(BytesIO(content))
    texts = [paragraph.text for paragraph in document.paragraphs if paragraph.text.strip()]
    assert texts == ["เขตบางรัก 0 โครงการ", "เขตบางนา - โครงการ"]
    assert [table.cell(0, 0).text for table in document.tables] == ["65,340 บาท", "- บาท"]
    assert document.sections[0].footer.paragraphs[0].text == "ข้อมูล ณ วันที่ 17 มิถุนายน 2563 เวลา 17.00 น."


@pytest.mark.parametrize(("file_format", "own"), [("xlsx", True), ("docx", False)])
def test_it_is_used_when_it_lies_among_the_data(season_database: Engine, tmp_path: Path, file_format: str, own: bool) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "form1.xlsx").write_bytes(workbook("แบบของ สยป. {{district}}"))
    content = export_document(season_database, "form1", file_format, NOW.date(), "บางรัก", data=tmp_path)
    if own:
        assert openpyxl.load_workbook(BytesIO(content))["บางรัก"]["A1"].value == "แบบของ สยป. บางรัก"
    else:
        assert Document(BytesIO(content)).paragraphs[0].text == "ร่างตามแบบรายงาน 1"
