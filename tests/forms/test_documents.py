"""The documents: every section, round and figure in its place; Thai that can be searched; cells that are never the sender's formulas."""

import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from docx import Document
from sqlalchemy import Connection

from bot.forms.intake import read_form
from bot.forms.make import FORMS, make
from bot.forms.values import DistrictForms, DistrictSheet, Meeting, ProgressForm, Source
from bot.thai.show import thai_digits
from bot.thai.words import pieces
from handlers.documents import papers
from models.store import Store
from tests.forms.season import HQ, as_person, at
from tests.forms.test_intake import original, seed

NOW = at(2020, 9, 14, 18)


@pytest.fixture
def store(connection: Connection) -> Store:
    """Headquarters' store at the end of the season."""
    return as_person(connection, HQ, NOW)


def printed_form() -> ProgressForm:
    """The original print, read and to be printed again."""
    found = read_form(original())
    return ProgressForm(found.header, found.rounds, datetime(2020, 9, 14, 11, tzinfo=UTC), Decimal(36740))


def pdf_text(content: bytes) -> str:
    """The text of a PDF as a reader searches it, page by page, without line ends."""
    document = pypdfium2.PdfDocument(content)
    try:
        return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in document))
    finally:
        document.close()


def bare(text: str) -> str:
    """A text without spaces: PDF readers drop and add them at will."""
    return re.sub(r"\s", "", text)


def rows(content: bytes) -> list[list[str]]:
    """The rows of the rounds' table of a DOCX."""
    table = Document(BytesIO(content)).tables[-1]
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_the_form_that_went_in_comes_out_as_word_document_field_by_field() -> None:
    table = rows(make("progress_form", "docx", printed_form()))
    checked = seed()["rounds"]
    assert len(table) == 1 + len(checked)
    for (when, narrative, result), right, line in zip(table[1:], checked, printed_form().rounds, strict=True):
        day, month, year = right["date_printed"].split("/")
        assert when.split("\n") == [f"รายงานครั้งที่ {right['round']}", f"{int(day)}/{int(month)}/{year}"]
        assert narrative == "\n".join(line.narrative)
        percent = "-" if right["progress_pct"] is None else f"{right['progress_pct']:.2f} %"
        baht = "-" if right["disbursed_baht"] is None else f"{right['disbursed_baht']:,} บาท"
        expected = [f"ความก้าวหน้าของงานฯ = {percent}", f"งบประมาณที่เบิกใช้ (ครั้งที่ {right['round']}) = {baht}"]
        assert result.split("\n") == expected + [status for status in (right["plan_status"], right["target_status"]) if status]


def test_the_form_that_went_in_comes_out_as_pdf_in_order() -> None:
    text = bare(pdf_text(make("progress_form", "pdf", printed_form())))
    place = text.index(bare("2. รายงานความก้าวหน้าของโครงการและการใช้จ่ายงบประมาณ"))
    for right in seed()["rounds"]:
        place = text.index(f"รายงานครั้งที่{right['round']}", place)
        assert right["date_printed"] in text[place : place + 400]
        if right["progress_pct"] is not None:
            assert f"={right['progress_pct']:.2f}%" in text[place:]
    assert "36,740บาท" in text
    for line in printed_form().rounds:
        for paragraph in line.narrative:
            assert bare(paragraph)[:60] in text


@pytest.mark.parametrize("file_format", ["pdf", "docx"])
def test_every_section_of_the_print_is_there(file_format: str, store: Store) -> None:
    content = make("progress_form", file_format, papers.progress(store, NOW))
    text = bare(pdf_text(content)) if file_format == "pdf" else bare(docx_text(content))
    for words in (
        "แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ", "1.1", "1.2", "1.3 หลักการและเหตุผล", "1.4", "1.5", "1.6", "รหัสโครงการ",
        "21000000-3142", "สำนักยุทธศาสตร์และประเมินผล", "วรมณี ปทุมชัย โทร. 1511", "3,304,180 บาท", "1 ตุลาคม 2562", "29 กันยายน 2563",
        "ขอรับรองว่า", "(ผู้รับผิดชอบโครงการ)", "ตำแหน่ง", "619,943 บาท (หน่วยงาน 36,740 บาท · สำนักงานเขต 583,203 บาท)",
        "ข้อมูล ณ วันที่ 14 กันยายน 2563 เวลา 18.00 น.",
    ):  # fmt: skip
        assert bare(words) in text, words


def docx_text(content: bytes) -> str:
    """All text of a DOCX, its foot included."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        parts = [package.read(name).decode() for name in package.namelist() if re.match(r"word/(document|footer\d*)\.xml", name)]
    return "".join(re.findall(r"<w:t[ >][^<]*", "".join(parts))).replace('<w:t xml:space="preserve">', "").replace("<w:t>", "")


@pytest.mark.parametrize("words", ["ความก้าวหน้า", "รายงานครั้งที่ 9", "ทั้งสิ้น", "ขั้นตอน", "สำนักงานเขตดินแดง", "ซึ่งบรรลุผลสำเร็จ", "เจ้าหน้าที่"])
def test_thai_can_be_searched_in_the_pdf(words: str) -> None:
    assert words in pdf_text(make("progress_form", "pdf", printed_form()))


def test_the_text_of_the_pdf_is_the_text_of_the_form() -> None:
    """No letter doubled, dropped or out of order, tone marks included."""
    form = printed_form()
    text = bare(pdf_text(make("progress_form", "pdf", form)))
    for paragraph in (form.header.rationale, *form.header.objectives, form.header.target_text):
        assert text.count(bare(paragraph)) == 1


def test_fonts_are_embedded() -> None:
    content = make("progress_form", "pdf", printed_form())
    fonts = set(re.findall(rb"/BaseFont\s*/([A-Z]{6}\+[\w-]+)", content))
    assert {name.partition(b"+")[2] for name in fonts} == {b"Sarabun-Regular", b"Sarabun-Bold"}
    assert len(re.findall(rb"/FontFile[23]\b", content)) == 2


def test_lines_end_between_words() -> None:
    """Every line of the narratives begins and ends where a word does."""
    form = printed_form()
    ends = {bare(paragraph): _word_ends(paragraph) for line in form.rounds for paragraph in line.narrative}
    document = pypdfium2.PdfDocument(make("progress_form", "pdf", form))
    lines = [bare(line) for page in document for line in page.get_textpage().get_text_range().split("\r\n")]
    document.close()
    checked = 0
    for line in (line for line in lines if len(line) > 20):
        places = [(text.index(line), allowed) for text, allowed in ends.items() if line in text]
        checked += bool(places)
        assert not places or any({start, start + len(line)} <= allowed for start, allowed in places), line
    assert checked > 60


def _word_ends(paragraph: str) -> set[int]:
    """Where words end in a paragraph without spaces, its beginning included."""
    return {0, *accumulate(len(bare(piece)) for piece in pieces(paragraph))}


def test_as_of_a_past_day_the_form_holds_what_was_signed_by_then(store: Store) -> None:
    form = papers.progress(store, at(2020, 6, 18, 0))
    assert [line.number for line in form.rounds] == list(range(1, 10))
    assert form.header.used == Decimal(36740 + 583203)
    assert "17 มิถุนายน 2563 เวลา 24.00 น." in docx_text(make("progress_form", "docx", form))
    assert papers.progress(store, at(2020, 2, 1)).header.used == Decimal(36740)


def test_thai_digits_by_option() -> None:
    form = printed_form()
    for file_format, read in (("pdf", pdf_text), ("docx", docx_text)):
        text = bare(read(make("progress_form", file_format, form, thai=True)))
        assert thai_digits("3,304,180") in text
        assert bare(f"หน้า {thai_digits('1')}") in text or file_format == "docx"
        assert not re.search(r"2563", text)


def test_pages_are_numbered_and_a4() -> None:
    document = pypdfium2.PdfDocument(make("progress_form", "pdf", printed_form()))
    assert {tuple(round(side) for side in page.get_size()) for page in document} == {(595, 842)}
    for number, page in enumerate(document, 1):
        assert f"{number}/{len(document)}" in page.get_textpage().get_text_range()
    document.close()


# Forms 1 and 2, the summary


def sheets(content: bytes, *, formulas: bool = False) -> Any:
    """A workbook."""
    return openpyxl.load_workbook(BytesIO(content), data_only=not formulas)


def test_form_1_of_a_district_is_prefilled(store: Store) -> None:
    book = sheets(make("form1", "xlsx", papers.districts(store, NOW, "พระโขนง")))
    assert book.sheetnames == ["พระโขนง"]
    cells = {str(row[1]): row for row in book.worksheets[0].iter_rows(values_only=True) if row[1]}
    assert cells["กิจกรรมที่ 2 การจัดประชุมชี้แจงแนวทางฯ (จัดแล้ว)"][2:4] == ("วันที่ 11 มีนาคม 2563", 74)
    assert cells["รวมชุมชนที่มีแผนพัฒนาชุมชน"][3] == 30
    assert cells["ชุมชนทั้งหมดในพื้นที่เขต"][3] == 44
    assert cells["งบประมาณที่ได้รับโอน"][3:] == (65340, 100)
    assert cells["เบิกจ่ายแล้ว"][3:] == (41640, 63.73)
    assert cells["ส่งคืนเงินแล้ว"][2:] == ("ไม่ประสงค์คืนเงิน / ไม่มีเงินคืน", 0, 0)
    assert cells["คงเหลือ"][3] == 23700
    assert "ข้อมูล ณ วันที่ 14 กันยายน 2563 เวลา 18.00 น." in [row[2] for row in book.worksheets[0].iter_rows(values_only=True)]


def test_form_1_states_no_obstacle_and_no_lack_of_one_that_nobody_reported(store: Store) -> None:
    silent = bare(docx_text(make("form1", "docx", papers.districts(store, NOW, "พระโขนง"))))
    assert bare("3. ปัญหาอุปสรรค -") in silent
    told = bare(docx_text(make("form1", "docx", papers.districts(store, NOW, "บางกอกน้อย"))))
    assert bare("3. ปัญหาอุปสรรค 1. ปัญหาคือประธานชุมชนหมดวาระหลายแห่ง") in told


def test_form_1_names_a_meeting_that_was_called_off_in_one_pair_of_brackets() -> None:
    sheet = DistrictSheet("บางรัก", meetings=(Meeting("cancelled", date(2020, 3, 20)),))
    text = docx_text(make("form1", "docx", DistrictForms("โครงการ", "1", 2563, (2563,), (sheet,), NOW)))
    assert "แนวทางฯ (งด/จัดไม่ได้)" in text


def test_the_summary_has_every_day_beside_the_people_of_all_meetings_held() -> None:
    met = (Meeting("held", date(2020, 3, 4), 45), Meeting("held", date(2020, 6, 7), 20), Meeting("scheduled", date(2020, 9, 25)))
    forms = DistrictForms("โครงการ", "1", 2563, (2563,), (DistrictSheet("จตุจักร", meetings=met, attendees=65),), NOW)
    sheet = sheets(make("summary", "xlsx", forms)).worksheets[0]
    cells = dict(zip((cell.value for cell in sheet[3]), (cell.value for cell in sheet[4]), strict=True))
    assert (cells["วันประชุม"], cells["ผู้เข้าร่วม"]) == ("4 มี.ค. 2563, 7 มิ.ย. 2563", 65)


def test_a_form_is_in_digits_of_one_kind_whichever_the_project_file_has(store: Store) -> None:
    assert "๕.๒.๑" in papers.progress(store, NOW).header.strategy_goal
    text = docx_text(make("progress_form", "docx", papers.progress(store, NOW)))
    assert "5.2.1 ประชาชนมีส่วนร่วม" in text
    assert not re.search(r"[๐-๙]", text)


def test_form_2_of_a_district_has_its_projects_by_year(store: Store) -> None:
    book = sheets(make("form2", "xlsx", papers.districts(store, NOW, "พระโขนง")))
    cells = {str(row[1]): row[3] for row in book.worksheets[0].iter_rows(values_only=True) if row[1]}
    assert (cells["ปีงบประมาณ พ.ศ. 2563"], cells["ปีงบประมาณ พ.ศ. 2564"], cells["รวม"]) == (11, 8, 19)


@pytest.mark.parametrize("file_format", ["xlsx", "docx", "pdf"])
def test_both_forms_of_all_districts_are_one_file(file_format: str, store: Store) -> None:
    content = make("forms", file_format, papers.districts(store, NOW))
    if file_format == "xlsx":
        assert sum(name.startswith("xl/worksheets/sheet") for name in zipfile.ZipFile(BytesIO(content)).namelist()) == 100
    elif file_format == "docx":
        assert docx_text(content).count("ร่างตามแบบรายงาน 1") == docx_text(content).count("ร่างตามแบบรายงาน 2") == 50
    else:
        document = pypdfium2.PdfDocument(content)
        assert len(document) == 100
        document.close()


def test_what_was_not_reported_is_no_zero(store: Store) -> None:
    book = sheets(make("form1", "xlsx", papers.districts(store, at(2020, 1, 10), "บางรัก")))
    cells = {str(row[1]): row[3] for row in book.worksheets[0].iter_rows(values_only=True) if row[1]}
    assert cells["รวมชุมชนที่มีแผนพัฒนาชุมชน"] == cells["เบิกจ่ายแล้ว"] == cells["ส่งคืนเงินแล้ว"] == cells["งบประมาณที่ได้รับโอน"] == "-"


def test_the_summary_has_a_row_a_district_totals_by_formula_and_its_sources(store: Store) -> None:
    content = make("summary", "xlsx", papers.districts(store, NOW, sources=True))
    book = sheets(content, formulas=True)
    summary, sources = book.worksheets
    heads = [cell.value for cell in summary[3]]
    assert [summary.cell(row, 2).value for row in range(4, 54)] == [each.district for each in papers.districts(store, NOW).sheets]
    column = heads.index("เบิกจ่าย (บาท)") + 1
    assert summary.cell(54, column).value == "=SUM({0}4:{0}53)".format(summary.cell(3, column).column_letter)
    told = [cell.value for cell in sources["F"]][1:]
    assert "เบิกแล้ว 41,640 บาทค่ะ ไม่มีเงินคืน" in told
    assert len(told) == sum(len(each.sources) for each in papers.districts(store, NOW, sources=True).sheets) > 250


RISKY = ["=1+1", "+66812345678", "-5", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x","y")', "\x00\x0b=2"]


@pytest.mark.parametrize("words", RISKY)
def test_no_cell_becomes_a_formula_of_the_senders_making(words: str) -> None:
    source = Source(1, NOW, words, words, words, words)
    sheet = DistrictSheet(words, obstacles=(words,), sources=(source,), documents={"form1": "sent"})
    forms = DistrictForms(words, words, 2563, (2563,), (sheet,), NOW)
    for document in ("summary", "forms"):
        book = sheets(make(document, "xlsx", forms), formulas=True)
        held = [cell for each in book.worksheets for row in each.iter_rows() for cell in row if cell.value is not None]
        wrong = [cell.value for cell in held if cell.data_type == "f" and not re.match(r"=(SUM|IF|COUNTIF|ROUND)\(", str(cell.value))]
        assert wrong == []
        assert any(cell.data_type == "s" and words.strip("\x00\x0b\t") in str(cell.value) for cell in held)


@pytest.mark.parametrize("words", ["<w:p>&\"'", "#let x = 1", "a\x00b\x1fc\ud800d", "𝕏 ๛ ﷽ 🙂", "ก" * 3000, "\\ $ _ * ` @ref", ""])
@pytest.mark.parametrize("file_format", ["pdf", "docx"])
def test_no_words_break_a_document(words: str, file_format: str) -> None:
    form = printed_or_small()
    line = replace(form.rounds[0], narrative=(words,))
    content = make("progress_form", file_format, replace(form, rounds=(line,), header=replace(form.header, name=words, rationale=words)))
    if file_format == "docx":
        assert Document(BytesIO(content)).tables
    else:
        pypdfium2.PdfDocument(content).close()


def printed_or_small() -> ProgressForm:
    """A form of the layout's own test."""
    found = read_form(Path(__file__).with_name("printed_2566.txt").read_bytes())
    return ProgressForm(found.header, found.rounds, NOW)


def test_a_form_without_rounds_or_words_is_still_a_form() -> None:
    form = ProgressForm(replace(printed_or_small().header, rationale="", objectives=(), owner=""), (), NOW)
    for file_format in FORMS["progress_form"]:
        assert make("progress_form", file_format, form)


@pytest.mark.parametrize(("document", "file_format"), [("summary", "pdf"), ("progress_form", "xlsx")])
def test_a_format_that_a_document_has_not_is_refused(document: str, file_format: str) -> None:
    with pytest.raises(ValueError, match="is not written as"):
        make(document, file_format, None)


# LibreOffice


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, bytes], str], Path]:
    """Converts files with LibreOffice; CI must have it."""
    office = shutil.which("soffice")
    if office is None:
        assert not os.environ.get("CI"), "LibreOffice is missing"
        pytest.skip("LibreOffice is not here")
    folder = tmp_path_factory.mktemp("office")

    def run(files: dict[str, bytes], target: str) -> Path:
        for name, content in files.items():
            (folder / name).write_bytes(content)
        command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target, "--outdir", str(folder)]
        subprocess.run([*command, *(str(folder / name) for name in files)], check=True, capture_output=True, timeout=120)
        return folder

    return run


def test_word_documents_open_in_libreoffice(convert: Callable[[dict[str, bytes], str], Path], store: Store) -> None:
    small = replace(papers.districts(store, NOW), sheets=papers.districts(store, NOW).sheets[:3])
    files = {"form.docx": make("progress_form", "docx", papers.progress(store, NOW)), "forms.docx": make("forms", "docx", small)}
    folder = convert(files, "txt:Text (encoded):UTF8")
    for name, words in (("form.txt", "ความก้าวหน้าของงานฯ = 95.00 %"), ("forms.txt", "ร่างตามแบบรายงาน 2")):
        assert words in (folder / name).read_text(encoding="utf-8-sig")


def test_libreoffice_computes_the_summary_as_the_ledger_does(convert: Callable[[dict[str, bytes], str], Path], store: Store) -> None:
    content = make("summary", "xlsx", papers.districts(store, NOW, sources=True))
    folder = convert({"summary.xlsx": content}, "csv:Text - txt - csv (StarCalc):44,34,76")
    text = (folder / "summary.csv").read_text(encoding="utf-8")
    total = next(line for line in text.splitlines() if ",รวม," in line)
    for figure in ("3,267,440", "583,203", "774,695", "1,909,542", "343", "273", "616"):
        assert figure in total, figure
    for words, count, percent in (
        ("จัดประชุมแล้ว", 17, "34.00"), ("มีโครงการบรรจุ", 44, "88.00"), ("เบิกจ่ายแล้ว", 16, "32.00"), ("ส่งคืนเงินแล้ว", 12, "24.00"),
        ("ไม่ประสงค์คืนเงิน", 38, "76.00"),
    ):  # fmt: skip
        assert any(words in line and f",{count},{percent}" in line for line in text.splitlines()), words
    assert "17.85" in text
    assert "23.71" in text


