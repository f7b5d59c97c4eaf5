"""A command that cannot be done says why in a sentence, makes nothing, and takes nothing away."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import failures
from bot.line.standin import Standin
from bot.pages import demo
from bot.pages.demo import BEGINS, DATA, settings_for
from bot.work.clock import DemoClock
from main import main

ROOT = Path(__file__).parents[2]
SAMPLE = str(ROOT / "docs" / "project_2570.toml")
REAL = {"LINE_CHANNEL_SECRET": "8c570fa6dd201bb328f1c1eac23a96d8", "LINE_CHANNEL_ACCESS_TOKEN": "k7Hq29ZpWm41",
        "PUBLIC_URL": "https://bot.example"}  # fmt: skip


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "BOT_DATA", "LINE_API_HOST"):
        monkeypatch.delenv(name, raising=False)
    for name, value in REAL.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield int(other.getsockname()[1])


def test_a_demo_on_a_port_in_use_leaves_the_data_of_the_one_that_runs(taken: int, capsys: pytest.CaptureFixture[str]) -> None:
    kept = DATA / str(taken) / "content" / "photo.jpg"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"x")
    assert main(["demo", "--port", str(taken)]) == 1
    told = capsys.readouterr()
    assert f"cannot listen on 127.0.0.1:{taken}" in told.err
    assert "open http" not in told.out
    assert kept.exists()


def test_serve_on_a_port_in_use_makes_no_database(taken: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", str(taken)]) == 1
    assert "cannot listen on" in capsys.readouterr().err
    assert not Path("data").exists()


def test_a_second_serve_on_one_file_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    import fcntl

    Path("data").mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free, Path("data/bot.db.lock").open("w", encoding="utf-8") as lock:
        port = free.getsockname()[1]
        free.close()
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert main(["serve", "--port", str(port)]) == 1
    assert "another process already serves" in capsys.readouterr().err


@pytest.mark.parametrize(("host", "origin"), [("127.0.0.1", "http://127.0.0.1:8766"), ("::1", "http://[::1]:8766"), ("::", "http://[::]:8766")])
def test_a_demo_names_itself_by_an_address_that_is_one(tmp_path: Path, host: str, origin: str) -> None:
    settings = settings_for(host, 8766, tmp_path)
    assert (settings.public_url, settings.api_host) == (origin, f"{origin}/line")


def test_a_season_that_nobody_takes_is_said_not_to_be_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(demo, "TRIES", 2)

    async def tell() -> None:
        standin = Standin("a-secret", "a-token", clock := DemoClock(BEGINS), "http://::1:9/webhook")
        await demo.replay(demo.Season((), ()), {}, standin, clock)
        await standin.close()

    asyncio.run(tell())
    assert capsys.readouterr().err == "the season is not told: http://::1:9/webhook does not answer\n"


@pytest.mark.parametrize("port", ["99999", "0", "-1", "http"])
@pytest.mark.parametrize("command", ["demo", "serve"])
def test_a_port_that_is_none_is_refused(command: str, port: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, f"--port={port}"])
    assert ended.value.code == 2


@pytest.mark.parametrize("asked", [["officers"], ["parked"], ["invite"], ["export", "progress_form"], ["project", SAMPLE, "--close"]])
def test_a_folder_without_a_database_is_named_and_gets_none(asked: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(asked) == 2
    assert "there is no database data/bot.db" in capsys.readouterr().err
    assert not Path("data").exists()


def test_nothing_parked_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    main(["project", SAMPLE])
    assert main(["parked"]) == 0
    assert "no event is parked and no letter given up (sqlite:///data/bot.db)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("sqlite:///garbage.db", "the database sqlite:///garbage.db cannot be used: file is not a database"),
        ("postgresql+psycopg://u:hidden@127.0.0.1:1/x", "the database postgresql+psycopg://u:***@127.0.0.1:1/x cannot be used"),
        ("sqlite:////proc/nope/bot.db", "/proc/nope"),
    ],
)
def test_a_database_that_cannot_be_used_is_a_sentence(
    url: str, why: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("garbage.db").write_bytes(b"no database at all" * 100)
    monkeypatch.setenv("DATABASE_URL", url)
    assert main(["project", SAMPLE]) == 1
    told = capsys.readouterr().err
    assert why in told
    assert "hidden" not in told


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (["import-form", "nowhere.txt"], "nowhere.txt: No such file"),
        (["import-form", "form.pdf"], "form.pdf was not read: it is neither text nor HTML"),
        (["understand", "--district", "เขตบางรัก"], "เขตบางรัก is none of the fifty districts"),
        (["export", "form1", "--district", "บางรักก"], "บางรักก is none of the fifty districts"),
        (["invite", "--district", "ปากเกร็ด"], "ปากเกร็ด is none of the fifty districts"),
        (["export", "summary", "--as-of", "2990-01-01"], "summary was not written: 2990-01-01 is a day to come"),
        (["export", "progress_form"], "progress_form was not written: no open project"),
    ],
)
def test_what_cannot_be_done_is_said(asked: list[str], why: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("form.pdf").write_bytes(b"%PDF-1.7")
    main(["project", SAMPLE]) if asked[1] != "progress_form" else _empty_database()
    assert main(asked) in (1, 2)
    assert why in capsys.readouterr().err


def _empty_database() -> None:
    from models.db import open_database, upgrade

    database = open_database("sqlite:///data/bot.db")
    upgrade(database)
    database.dispose()


def test_an_error_of_ours_stays_a_traceback_and_ctrl_c_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert failures.status(KeyError("ours")) is None
    assert failures.status(KeyboardInterrupt()) == failures.STOPPED
    assert capsys.readouterr().err == ""


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    script = "import sys; from main import main; sys.exit(main(['understand']))"
    ran = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert ran.stdout is not None
    ran.stdout.close()
    _, told = ran.communicate("ประชุมแล้ว\n".encode() * 3) if ran.stdin else (b"", b"")
    assert (ran.returncode, told) == (failures.READER_GONE, b"")
