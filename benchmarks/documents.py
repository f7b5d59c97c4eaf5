"""How long the documents take, warm, against the same content written as DOCX and converted by LibreOffice, the usual way.

Every round of the measurement changes the content, so that nothing set before is used again. Goals: the form with twelve rounds as PDF
in 300 ms, forms 1 and 2 of fifty districts as one file in 3 s. Run: python benchmarks/documents.py
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.districts import all_districts
from bot.forms.make import make
from bot.forms.values import DistrictForms, DistrictSheet, Header, Line, Meeting, ProgressForm
from bot.message import BANGKOK

ROUNDS = 7
NOW = datetime(2020, 9, 14, 18, tzinfo=BANGKOK)
PARAGRAPH = (
    "สำนักงานเขตดำเนินการจัดประชุมแจ้งชุมชนเพื่อรับทราบแนวทางการจัดทำและทบทวนแผนพัฒนาชุมชน โดยบางสำนักงานเขตได้จัดประชุมเรียบร้อยแล้ว "
    "จำนวน {count} สำนักงานเขต คิดเป็นร้อยละ {percent} และยังไม่ประสงค์คืนเงิน จำนวนเงิน 1,909,542 บาท"
)


def form(salt: int) -> ProgressForm:
    """A form with twelve rounds of four paragraphs, no two salts alike."""
    rounds = tuple(
        Line(number, NOW.date(), tuple(PARAGRAPH.format(count=number + salt, percent=n) for n in range(4)), Decimal(number), Decimal(salt),
             "on_plan", "on_target")
        for number in range(1, 13)
    )  # fmt: skip
    head = Header(code="21000000-3142", name="โครงการ", fiscal_year=2563, rationale=PARAGRAPH * 4, objectives=(PARAGRAPH, PARAGRAPH))
    return ProgressForm(head, rounds, NOW)


def districts(salt: int) -> DistrictForms:
    """Fifty districts with meetings, plans, projects and money."""
    sheets = tuple(
        DistrictSheet(
            each.name, (Meeting("held", NOW.date(), 40 + salt),), 40 + salt, each.communities, made=3, reviewed=salt, with_plan=3 + salt,
            projects={2563: salt, 2564: 4}, projects_total=4 + salt, allocated=Decimal(65340), disbursed=Decimal(salt), returned=Decimal(0),
            left=Decimal(65340 - salt), shares={"allocated": Decimal(100)},
        )
        for each in all_districts()
    )  # fmt: skip
    return DistrictForms("โครงการสนับสนุนการจัดทำและทบทวนแผนพัฒนาชุมชน", "21000000-3142", 2563, (2563, 2564), sheets, NOW)


def median(work: Callable[[int], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Seconds of wall clock and of processor, the medians of `rounds` after one to warm up."""
    work(0)
    walls, processors = [], []
    for salt in range(1, rounds + 1):
        wall, processor = time.perf_counter(), time.process_time()
        work(salt)
        walls.append(time.perf_counter() - wall)
        processors.append(time.process_time() - processor)
    return statistics.median(walls), statistics.median(processors)


def converted(content: bytes, folder: Path) -> None:
    """The peer: a DOCX converted to PDF by LibreOffice."""
    (folder / "form.docx").write_bytes(content)
    office = shutil.which("soffice")
    assert office is not None
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run([office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(folder / "form.docx")],
                   check=True, capture_output=True)  # fmt: skip


def show(what: str, seconds: tuple[float, float], goal: float | None = None) -> None:
    """One line of the report."""
    verdict = "" if goal is None else f"   goal {goal * 1000:.0f} ms: {'reached' if seconds[0] <= goal else 'MISSED'}"
    print(f"{what:<58} {seconds[0] * 1000:8.0f} ms (processor {seconds[1] * 1000:.0f} ms){verdict}")


def main() -> None:
    """Prints the medians, ours beside the peer's."""
    show("progress form, 12 rounds, PDF", median(lambda salt: make("progress_form", "pdf", form(salt))), 0.3)
    show("progress form, 12 rounds, DOCX", median(lambda salt: make("progress_form", "docx", form(salt))))
    for file_format in ("xlsx", "docx", "pdf"):
        seconds = median(lambda salt, as_=file_format: make("forms", as_, districts(salt)), 3)
        show(f"forms 1 and 2 of 50 districts, one file, {file_format.upper()}", seconds, 3.0)
    show("summary of 50 districts, XLSX", median(lambda salt: make("summary", "xlsx", districts(salt)), 3))
    if shutil.which("soffice") is None:
        print("LibreOffice is not here: no peer")
        return
    with tempfile.TemporaryDirectory() as folder:
        show("peer: progress form, DOCX + LibreOffice to PDF",
             median(lambda salt: converted(make("progress_form", "docx", form(salt)), Path(folder)), 3))  # fmt: skip
        show("peer: forms 1 and 2 of 50 districts, DOCX + LibreOffice",
             median(lambda salt: converted(make("forms", "docx", replace(districts(salt))), Path(folder)), 3))  # fmt: skip


if __name__ == "__main__":
    main()
