"""Settings: what the environment gives, and what `serve` will not start with."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import Settings, faults, read

SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"
NEXT = "f1c1eac23a96d88c570fa6dd201bb328"
TOKEN = "yourTokenxxx1234" + "aB3/" * 40  # random letters may spell anything
REAL = {"LINE_CHANNEL_SECRET": SECRET, "LINE_CHANNEL_ACCESS_TOKEN": TOKEN, "PUBLIC_URL": "https://bot.example"}


def test_the_least_there_is_to_set_gives_the_rest() -> None:
    settings = read(REAL)
    assert faults(settings) == ()
    assert settings.channel_secrets == (SECRET,)
    assert (settings.api_host, settings.data_host) == ("https://api.line.me", "https://api-data.line.me")
    assert (settings.database_url, settings.one_process, settings.bot_name) == ("sqlite:///data/bot.db", True, "")


def test_everything_can_be_set() -> None:
    more = {"LINE_CHANNEL_SECRET": f"{SECRET}, {NEXT}", "LINE_API_HOST": "http://127.0.0.1:9/", "PUBLIC_URL": "https://bot.example/",
            "DATABASE_URL": "postgresql+psycopg://bot@db/bot", "BOT_DATA": "/var/lib/bot", "BOT_NAME": " น้องแผน "}  # fmt: skip
    settings = read({**REAL, **more})
    host = "http://127.0.0.1:9"
    url, data = more["DATABASE_URL"], Path("/var/lib/bot")
    assert settings == Settings((SECRET, NEXT), TOKEN, host, host, url, "https://bot.example", data, "น้องแผน")
    assert faults(settings) == ()
    assert not settings.one_process


def test_the_process_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.write_text(f"LINE_CHANNEL_SECRET={SECRET}\nBOT_NAME=จากไฟล์\n", encoding="utf-8")
    monkeypatch.setenv("BOT_NAME", "จากระบบ")
    monkeypatch.delenv("LINE_CHANNEL_SECRET", raising=False)
    settings = read(file=file)
    assert (settings.channel_secrets, settings.bot_name) == ((SECRET,), "จากระบบ")


@pytest.mark.parametrize("secret", ["9f1234ab7c6d5e4f3a2b1c0d9e8f7a6b", "01234bad1cafe2beef3dead4f00d5678"])
def test_a_secret_as_line_makes_it_is_none_whatever_digits_follow_each_other(secret: str) -> None:
    assert faults(read({**REAL, "LINE_CHANNEL_SECRET": secret})) == ()


@pytest.mark.parametrize(
    "secret",
    ["", "changeme", "your-channel-secret", "<secret>", "00000000000000000000000000000000", "0123456789abcdef0123456789abcdef", "abcd1234",
     "xxxxxx", "…"],
)  # fmt: skip
def test_a_missing_or_placeholder_secret_is_named(secret: str) -> None:
    settings = read(REAL)
    (found,) = faults(replace(settings, channel_secrets=(secret,) if secret else ()))
    assert found.startswith("LINE_CHANNEL_SECRET ")
    (found,) = faults(replace(settings, access_token=secret))
    assert found.startswith("LINE_CHANNEL_ACCESS_TOKEN ")


def test_a_third_secret_and_an_unknown_database_are_refused() -> None:
    settings = read(REAL)
    assert [line.split()[0] for line in faults(replace(settings, channel_secrets=(SECRET,) * 3, database_url="mysql://x"))] == [
        "LINE_CHANNEL_SECRET",
        "DATABASE_URL",
    ]


@pytest.mark.parametrize("url", ["", "foo", "http://bot.example", "https://", "https://<your host>", "https://…", "bot.example"])
def test_a_public_address_that_no_telephone_can_open_is_refused(url: str) -> None:
    (found,) = faults(read({**REAL, "PUBLIC_URL": url}))
    assert found.startswith("PUBLIC_URL ")


@pytest.mark.parametrize("more", [{"PUBLIC_URL": "https://bot.bangkok.go.th/chat/"}, {"PUBLIC_URL": "", "LINE_API_HOST": "http://127.0.0.1:9"}])
def test_a_public_address_may_have_a_path_and_a_stand_in_of_line_needs_none(more: dict[str, str]) -> None:
    assert faults(read({**REAL, **more})) == ()
