"""The commands, as a person types them: what they print, what they refuse, and with which exit status."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.work.log import short
from main import main

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "docs" / "project_2570.toml"


@pytest.fixture(autouse=True)
def own_database(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # no .env of this machine
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    for name in ("LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("secret", "token", "named"),
    [("", "t0ken-of-a-channel", "LINE_CHANNEL_SECRET"), ("changeme", "t0ken-of-a-channel", "LINE_CHANNEL_SECRET"),
     ("8c570fa6dd201bb328f1c1eac23a96d8", "", "LINE_CHANNEL_ACCESS_TOKEN"),
     ("8c570fa6dd201bb328f1c1eac23a96d8", "<your token>", "LINE_CHANNEL_ACCESS_TOKEN")],
)  # fmt: skip
def test_serve_refuses_missing_and_placeholder_secrets_and_says_which(
    secret: str, token: str, named: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LINE_CHANNEL_SECRET", secret)
    monkeypatch.setenv("LINE_CHANNEL_ACCESS_TOKEN", token)
    assert main(["serve"]) == 2
    assert named in capsys.readouterr().err


def test_the_sample_project_for_this_fiscal_year_loads(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["project", str(SAMPLE), "--dry-run"]) == 0
    assert "nothing was stored" in capsys.readouterr().out
    assert main(["project", str(SAMPLE)]) == 0
    assert main(["project", str(SAMPLE)]) == 0
    assert capsys.readouterr().out.count("stored as project 1") == 2


def test_a_project_is_closed_by_its_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["project", str(SAMPLE), "--close"]) == 1
    main(["project", str(SAMPLE)])
    assert main(["project", str(SAMPLE), "--close"]) == 0
    assert "closed project 1" in capsys.readouterr().out


def test_a_faulty_project_file_is_refused_with_every_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SAMPLE.read_text(encoding="utf-8").replace("districts_with_projects", "magic").replace('"สาทร"', '"ปากเกร็ด"')
    (tmp_path / "bad.toml").write_text(text, encoding="utf-8")
    assert main(["project", str(tmp_path / "bad.toml")]) == 1
    told = capsys.readouterr().err
    assert "magic" in told
    assert "ปากเกร็ด" in told


def test_invitations_are_codes_a_line_bound_to_a_district_and_revocable(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["invite", "--role", "officer", "--district", "บางรัก", "--count", "3"]) == 0
    codes = capsys.readouterr().out.split()
    assert len(set(codes)) == 3
    assert all(re.fullmatch(r"\d{6}", code) for code in codes)
    assert main(["invite", "--revoke", codes[0]]) == 0
    assert main(["invite", "--revoke", codes[0]]) == 1


@pytest.mark.parametrize("asked", [["--role", "officer"], ["--role", "hq", "--district", "บางรัก"], ["--district", "ปากเกร็ด"],
                                   ["--district", "บางรัก", "--count", "0"]])  # fmt: skip
def test_invitations_that_make_no_sense_are_refused(asked: list[str]) -> None:
    assert main(["invite", *asked]) == 2


def test_nobody_holds_a_post_yet_and_an_unknown_one_cannot_end(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["officers"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("nobody holds a post (sqlite:///")
    assert main(["officers", "--end", "7"]) == 1


def test_parked_events_are_listed_and_handed_out_again(capsys: pytest.CaptureFixture[str], sqlite_url: str) -> None:
    from sqlalchemy import create_engine

    engine = create_engine(sqlite_url)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO inbox(event_id, lane, stamp, received, body, state, tries, reason)"
            " VALUES('E1', 'U1', 1, 1, '{}', 2, 3, 'KeyError')"
        )
    assert main(["parked"]) == 0
    number, event, reason = capsys.readouterr().out.strip().split("\t")
    assert (event, reason) == ("E1", "KeyError")
    assert main(["parked", "--again", number]) == 0
    assert main(["parked", "--again", number]) == 1
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT state, tries FROM inbox").fetchall() == [(0, 0)]
    engine.dispose()


def test_letters_that_line_did_not_take_are_listed_without_naming_the_chat(capsys: pytest.CaptureFixture[str], sqlite_url: str) -> None:
    from sqlalchemy import create_engine

    engine = create_engine(sqlite_url)
    with engine.begin() as connection:
        for state, reason in ((1, ""), (2, "quota"), (4, "token went stale in doubt"), (0, "500")):
            connection.exec_driver_sql(
                "INSERT INTO outbox(lane, body, about, received, retry_key, state, tries, doubt, due, made, how, reason)"
                f" VALUES('U1', '[]', '', 0, 'k', {state}, 1, 0, 0, 1600000000, '', '{reason}')"
            )
    engine.dispose()
    assert main(["parked"]) == 0
    chat = short("U1")
    assert capsys.readouterr().out.splitlines() == [
        f"letter\t2020-09-13 19:26\t{chat}\tquota", f"letter\t2020-09-13 19:26\t{chat}\ttoken went stale in doubt",
    ]  # fmt: skip


def test_understand_prints_a_reading_a_line_without_line_fastapi_or_a_database() -> None:
    script = (
        "import sys; from main import main; main(['understand', '--today', '2020-02-01']);"
        " print(sorted({'linebot', 'fastapi', 'sqlalchemy', 'pythainlp'} & set(sys.modules)))"
    )
    lines = "บางรักประชุมแล้ว 20 ม.ค. มา 45 คน\n\n" + json.dumps({"text": "45", "asked": {"kind": "meeting", "slot": "attendees"}}) + "\n"
    ran = subprocess.run([sys.executable, "-c", script], input=lines.encode(), capture_output=True, cwd=ROOT, check=True,
                         env={**os.environ, "PYTHONUTF8": "1"})  # fmt: skip
    first, empty, asked, loaded = ran.stdout.decode().splitlines()
    assert json.loads(first)["facts"] == [{"kind": "meeting", "district": "บางรัก", "status": "held", "date": "2020-01-20", "attendees": 45}]
    assert json.loads(empty) == {"intent": "other"}
    assert json.loads(asked)["facts"] == [{"kind": "meeting", "attendees": 45}]
    assert loaded == "[]"
