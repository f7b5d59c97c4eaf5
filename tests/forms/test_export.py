"""Documents on request in chat: who may have which, and links that live for a day under the rights of whoever asked."""

import asyncio
import re
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import openpyxl
import pytest
from fastapi import FastAPI
from sqlalchemy import Connection, Engine, text

from bot.forms.intake import read_form
from bot.pages import files
from bot.pages.documents import export_document, import_form
from bot.settings import read
from models.store import Store
from tests.forms.chat import button, card, presses, says, words
from tests.forms.season import HQ, OFFICER, VIEWER, as_person, at
from tests.forms.test_documents import bare, pdf_text, sheets

NOW = at(2020, 6, 17, 17)
FORM = "ขอไฟล์แบบรายงานความก้าวหน้า pdf"
OWN = Path(__file__).with_name("printed_2566.txt")


@pytest.mark.parametrize(
    ("person", "said", "title"),
    [
        (HQ, FORM, "แบบแสดงรายงานความก้าวหน้าฯ"), (OFFICER, FORM, "แบบแสดงรายงานความก้าวหน้าฯ"), (VIEWER, FORM, "แบบแสดงรายงานความก้าวหน้าฯ"),
        (HQ, "ขอไฟล์สรุป excel", "สรุปผลรายเขต"), (OFFICER, "ขอแบบรายงาน 1 ของเขตเรา", "แบบรายงาน 1 (ร่าง)"),
        (OFFICER, "ขอแบบรายงาน 2 เขตบางรัก", "แบบรายงาน 2 (ร่าง)"), (HQ, "ขอแบบรายงาน 2 เขตบางนา", "แบบรายงาน 2 (ร่าง)"),
        ("Uhead_bang_kapi", "ขอไฟล์แบบรายงาน 1", "แบบรายงาน 1 (ร่าง)"),
    ],
)  # fmt: skip
def test_who_may_have_what(connection: Connection, person: str, said: str, title: str) -> None:
    answer = card(says(connection, person, said, NOW))
    assert answer.title == title
    assert re.fullmatch(r"/file/[\w-]{30,}\?openExternalBrowser=1", answer.buttons[0].link)
    assert "ลิงก์ใช้ได้ถึง พฤ. 18 มิ.ย. 2563 17.00 น." in answer.footer


@pytest.mark.parametrize(
    ("person", "said", "told"),
    [
        (OFFICER, "ขอแบบรายงาน 2 เขตบางนา", "แบบรายงาน 2 (ร่าง) ขอได้เฉพาะของเขตบางรัก"),
        (OFFICER, "ขอไฟล์สรุป excel", "สรุปผลรายเขตจัดทำให้เฉพาะ สยป."),
        (VIEWER, "ขอไฟล์สรุป excel", "สรุปผลรายเขตจัดทำให้เฉพาะ สยป."),
        (VIEWER, "ขอไฟล์แบบรายงาน 1", "บัญชีนี้ไม่ได้ผูกกับเขต"),
    ],
)
def test_who_may_not(connection: Connection, person: str, said: str, told: str) -> None:
    answer = says(connection, person, said, NOW)
    assert told in words(answer)
    assert button(answer, "แบบความก้าวหน้า")
    assert connection.execute(text("SELECT COUNT(*) FROM document_link")).scalar() == 0


def test_a_file_of_which_it_was_not_said_is_asked_for(connection: Connection) -> None:
    answer = says(connection, OFFICER, "ขอไฟล์หน่อย", NOW)
    assert words(answer) == "ต้องการเอกสารใด"
    asked = as_person(connection, OFFICER, NOW).asked()
    assert asked is not None
    assert (asked.intent, asked.slot) == ("export", "document")
    assert card(presses(connection, OFFICER, button(answer, "แบบรายงาน 1").press, NOW)).title == "แบบรายงาน 1 (ร่าง)"
    assert as_person(connection, OFFICER, NOW).asked() is None


def test_a_format_that_there_is_not_becomes_the_usual_one(connection: Connection) -> None:
    assert "สรุปผลรายเขตไม่มีแบบ PDF จึงจัดทำเป็น Excel" in words(says(connection, HQ, "ขอไฟล์สรุป pdf", NOW))


def test_other_formats_and_thai_digits_are_a_tap_away_as_of_the_same_moment(connection: Connection) -> None:
    store = as_person(connection, HQ, NOW)
    first = says(connection, HQ, "ขอไฟล์แบบรายงานความก้าวหน้า ครั้งที่ 6 pdf", NOW)
    thai = presses(connection, HQ, button(first, "เลขไทย").press, NOW)
    word = presses(connection, HQ, button(first, "Word").press, NOW)
    orders = [store.link(token_of(answer)) for answer in (first, thai, word)]
    assert [(each.order.format, each.order.thai_digits, each.order.as_of) for each in orders if each] == [
        ("pdf", False, at(2020, 3, 24)), ("pdf", True, at(2020, 3, 24)), ("docx", False, at(2020, 3, 24)),
    ]  # fmt: skip


@pytest.mark.parametrize(("said", "told"), [("ขอไฟล์แบบรายงานความก้าวหน้า ครั้งที่ 11", "ยังไม่มีรายงานครั้งที่ 11")])
def test_what_is_still_ahead_is_not_promised(connection: Connection, said: str, told: str) -> None:
    assert words(says(connection, HQ, said, NOW)) == told


@pytest.mark.parametrize("said", ["ขอแบบฟอร์มครั้งที่ 6", "ขอแบบรายงานครั้งที่ 6"])
def test_a_form_of_a_round_is_the_progress_form_as_of_that_round(connection: Connection, said: str) -> None:
    link = as_person(connection, HQ, NOW).link(token_of(says(connection, HQ, said, NOW)))
    assert link is not None
    assert (link.order.document, link.order.as_of) == ("progress_form", at(2020, 3, 24))


def test_a_round_that_is_not_signed_off_is_said_not_to_be_in_the_form(connection: Connection) -> None:
    answer = says(connection, HQ, "ขอแบบความก้าวหน้าครั้งที่ 9", NOW)
    assert "รายงานครั้งที่ 9 ยังไม่ลงนาม ในแบบจึงมีถึงครั้งที่ 8" in words(answer)
    assert button(answer, "ร่างครั้งที่ 9").say == "ร่างรายงานครั้งที่ 9"
    assert "ร่างรายงานครั้งที่ 9" not in str(says(connection, OFFICER, "ขอแบบความก้าวหน้าครั้งที่ 9", NOW))


def test_in_a_group_only_what_holds_no_words_of_officers(connection: Connection) -> None:
    assert "ขอได้ในแชตส่วนตัว" in words(says(connection, HQ, "ขอไฟล์สรุป excel", NOW, group=True))
    assert card(says(connection, HQ, FORM, NOW, group=True)).buttons


@pytest.mark.parametrize("data", ["v1|file-nothing|pdf", "v1|file-summary|pdf", "v1|file-form1|xlsx:บางนา:x:", "v1|file-|"])
def test_a_press_that_is_out_of_date_is_answered(connection: Connection, data: str) -> None:
    assert words(presses(connection, OFFICER, data, NOW))


# The page of a link


class Clock:
    """A clock that tests put forward."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Now."""
        return self.moment


def token_of(answer: Any) -> str:
    """The token of the link in an answer."""
    return str(card(answer).buttons[0].link).removeprefix("/file/").partition("?")[0]


def browse(database: Engine, moment: datetime, path: str, method: str = "GET") -> httpx.Response:
    """What a browser gets from the pages of links at a moment."""
    app = FastAPI()
    app.include_router(files.router(database, read({"PUBLIC_URL": "https://bot.example"}), Clock(moment)))

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://bot.example") as client:
            return await client.request(method, path)

    return asyncio.run(ask())


def asked_for(database: Engine, person: str, said: str) -> str:
    """The token of the link that an officer got."""
    with database.begin() as connection:
        return token_of(says(connection, person, said, NOW))


def test_the_page_shows_what_the_link_is_for_and_its_button_gives_the_file(season_database: Engine) -> None:
    token = asked_for(season_database, HQ, FORM)
    page = browse(season_database, NOW + timedelta(minutes=5), f"/file/{token}?openExternalBrowser=1")
    assert page.status_code == 200
    for shown in ("แบบแสดงรายงานความก้าวหน้าและข้อมูลเกี่ยวกับโครงการ", "17 มิถุนายน 2563 เวลา 17.00 น.", "ดาวน์โหลด PDF", "18 มิ.ย. 2563"):
        assert shown in page.text
    (address,) = re.findall(r'href="https://bot\.example(/file/[^"]+)"', page.text)
    document = browse(season_database, NOW + timedelta(minutes=5), address)
    assert document.headers["content-type"] == "application/pdf"
    assert "ข้อมูลเกี่ยวกับโครงการ 2563-06-17.pdf" in unquote(document.headers["content-disposition"])
    assert bare("รายงานครั้งที่ 8") in bare(pdf_text(document.content))


def test_nothing_is_written_for_a_preview_and_nothing_may_be_kept(season_database: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    token = asked_for(season_database, HQ, FORM)
    monkeypatch.setattr(files, "write", lambda *_: pytest.fail("a preview wrote a document"))
    for method in ("GET", "HEAD"):
        answer = browse(season_database, NOW, f"/file/{token}", method)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "default-src 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("later", "change", "status"),
    [
        (timedelta(hours=23, minutes=59), "", 200),
        (timedelta(days=1), "", 410),
        (timedelta(hours=1), "UPDATE officer SET until = '2020-06-17 10:30:00' WHERE user_id = 'Ubang_rak'", 403),
        (timedelta(hours=1), "UPDATE officer SET district = 'บางนา' WHERE user_id = 'Ubang_rak'", 403),
    ],
)
def test_a_link_holds_for_a_day_and_as_long_as_the_rights_do(season_database: Engine, later: timedelta, change: str, status: int) -> None:
    token = asked_for(season_database, OFFICER, "ขอแบบรายงาน 1 ของเขตเรา")
    if change:
        with season_database.begin() as connection:
            connection.execute(text(change))
    assert browse(season_database, NOW + later, f"/file/{token}").status_code == status
    document = browse(season_database, NOW + later, f"/file/{token}/form.xlsx")
    assert document.status_code == status
    assert ("spreadsheet" in document.headers["content-type"]) == (status == 200)


def test_a_link_ends_with_the_post_it_was_made_for(season_database: Engine) -> None:
    token = asked_for(season_database, OFFICER, "ขอแบบรายงาน 1 ของเขตเรา")
    with season_database.begin() as connection:
        store = as_person(connection, OFFICER, NOW)
        (invited,) = store.invite("officer", "บางรัก")
        store.take_post(invited)
    assert browse(season_database, NOW, f"/file/{token}").status_code == 403


@pytest.mark.parametrize("token", ["x", "a" * 32, "..%2f..", "' OR 1=1"])
def test_a_token_that_was_never_given_is_unknown(season_database: Engine, token: str) -> None:
    assert browse(season_database, NOW, f"/file/{token}").status_code == 404
    assert browse(season_database, NOW, f"/file/{token}/x.pdf").status_code == 404


def test_tokens_are_not_in_the_database(season_database: Engine) -> None:
    token = asked_for(season_database, HQ, FORM)
    with season_database.connect() as connection:
        row = connection.execute(text("SELECT * FROM document_link")).fetchone()
    assert token not in repr(row)


def test_a_file_holds_what_was_known_when_it_was_asked_for(season_database: Engine) -> None:
    """The district reported its projects after the link was made and before it was opened."""
    with season_database.begin() as connection:
        token = token_of(says(connection, "Uphra_khanong", "ขอแบบรายงาน 2 ของเขตเรา", at(2020, 8, 19, 9)))
    content = browse(season_database, at(2020, 8, 19, 20), f"/file/{token}/form.xlsx").content
    totals = {row[1]: row[3] for row in sheets(content).worksheets[0].iter_rows(values_only=True)}
    assert totals["รวม"] == 9


def test_the_words_in_a_summary_are_for_headquarters(season_database: Engine) -> None:
    token = asked_for(season_database, HQ, "ขอไฟล์สรุป excel")
    book = openpyxl.load_workbook(BytesIO(browse(season_database, NOW, f"/file/{token}/x").content))
    assert "ไม่ประสงค์คืนเงินครับ" in {cell.value for cell in book.worksheets[1]["F"]}


def test_links_long_ended_are_deleted(connection: Connection) -> None:
    says(connection, HQ, FORM, NOW)
    assert as_person(connection, HQ, NOW + timedelta(days=30)).drop_old_links() == 0
    assert as_person(connection, HQ, NOW + timedelta(days=32)).drop_old_links() == 1


# The command line


def test_export_writes_as_of_the_end_of_a_day(season_database: Engine) -> None:
    day = at(2020, 6, 17).date()
    assert bare("สำนักงานเขต 583,203 บาท") in bare(pdf_text(export_document(season_database, "progress_form", "pdf", day)))
    book = sheets(export_document(season_database, "form1", "xlsx", day, "บางรัก"))
    assert book.sheetnames == ["บางรัก"]


def test_import_is_a_dry_run_unless_it_is_told_to_save(season_database: Engine) -> None:
    before = stored(season_database)
    told = list(import_form(OWN))
    assert told[-1].startswith("nothing was stored")
    assert sum(line.startswith("  ") and "_mismatch: " in line for line in told) == 2
    assert stored(season_database) == before


def stored(database: Engine) -> list[Any]:
    """Projects, rounds and indicators in the database."""
    with database.connect() as connection:
        return [tuple(row) for name in ("project", "round", "indicator", "allocation", "deadline")
                for row in connection.execute(text(f"SELECT * FROM {name}"))]  # our own names


def test_a_form_of_a_new_project_is_stored_with_its_indicator_when_the_target_is_told(season_database: Engine) -> None:
    told = list(import_form(OWN, season_database, save=True))
    assert "without an indicator" in told[-1]
    with season_database.connect() as connection:
        store = Store(connection, HQ, HQ, at(2023, 4, 21), at(2023, 4, 21))
        assert (store.plan.code, store.plan.fiscal_year, store.plan.header["owner"]) == ("21000000-4410", 2566, "ปรีชา มั่นใจ")
        assert [(line.number, line.percent) for line in store.rounds()] == [(1, 10), (2, 35.5), (3, 60), (4, 100)]
        assert store.versions() == ()


def test_a_form_of_a_known_project_keeps_what_the_print_does_not_say(season_database: Engine) -> None:
    from tests.forms.test_intake import original

    printed = read_form(original())
    path = Path(str(season_database.url.database)).with_name("form.txt")
    path.write_bytes(original())
    assert "stored as project 1" in list(import_form(path, season_database, save=True))[-1]
    with season_database.connect() as connection:
        store = as_person(connection, HQ, at(2020, 9, 16))
        assert store.rounds()[8].narrative == "\n".join(printed.rounds[8].narrative)
        assert store.plan.header["milestones"] == {"allocated": 40, "summarised": 95, "finished": 100}
        assert len(store.versions()) == 1
        assert len(store.allocations()) == 50


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("บันทึกการประชุม".encode(), "holds no progress form"), (b'code = "21000000-4001"\n', "holds no progress form"),
        (b"%PDF-1.7\n%\xe2\xe3", "neither text nor HTML"), (b"PK\x03\x04 word/document.xml", "neither text nor HTML"),
        (b"a\0b\0c\0", "neither text nor HTML"),
    ],
)  # fmt: skip
def test_what_is_no_form_is_not_read(season_database: Engine, tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "note.txt").write_bytes(content)
    with pytest.raises(ValueError, match=why):
        list(import_form(tmp_path / "note.txt", season_database, save=True))


def test_a_form_without_its_head_is_not_stored(season_database: Engine, tmp_path: Path) -> None:
    headless = OWN.read_text(encoding="utf-8").replace("รหัสโครงการ... : 21000000-4410", "")
    (tmp_path / "form.txt").write_text(headless, encoding="utf-8")
    told = list(import_form(tmp_path / "form.txt", season_database, save=True))
    assert told[-1] == "nothing was stored: the print has no code"


def test_export_keeps_the_documents_of_a_closed_project_and_certifies_no_day_to_come(season_database: Engine) -> None:
    closed, after = at(2020, 10, 1, 9), at(2020, 10, 5, 9)
    with season_database.begin() as connection:
        as_person(connection, HQ, closed).close_project()
    assert "44" in bare(pdf_text(export_document(season_database, "progress_form", "pdf", now=after)))
    with pytest.raises(ValueError, match="2020-10-06 is a day to come"):
        export_document(season_database, "progress_form", "pdf", at(2020, 10, 6).date(), now=after)
    today = pdf_text(export_document(season_database, "progress_form", "pdf", after.date(), now=after))
    assert "24.00" not in today
