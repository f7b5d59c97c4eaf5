"""A chat with officers of two districts, a head, headquarters, a viewer and a stranger, on a SQLite database of the test's own."""

import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from bot.message import BANGKOK
from models.db import open_database
from tests.handlers.chat import NOON, Chat

APRIL = datetime(2020, 4, 20, 9, 0, tzinfo=BANGKOK)
PEOPLE = (("rak", "บางรัก", "officer"), ("head", "บางรัก", "head"), ("sathon", "สาทร", "officer"), ("hq", None, "hq"),
          ("viewer", None, "viewer"))  # fmt: skip


def quick(path: Path) -> Engine:
    """A database that does not wait for the disk: no crash is tested here."""
    engine = open_database(f"sqlite:///{path}")
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF").close())
    return engine


@pytest.fixture(scope="session")
def begun(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the project and its people, to copy."""
    path = tmp_path_factory.mktemp("chat") / "begun.db"
    shutil.copy(migrated_sqlite, path)
    engine = quick(path)
    chat = Chat(engine).load()
    for person, district, role in PEOPLE:
        chat.enrol(person, district, role)
    engine.dispose()
    return path


@pytest.fixture
def chat(begun: Path, tmp_path: Path) -> Iterator[Chat]:
    """Monday 1 June 2563, noon; "rak" and "head" are of บางรัก, "sathon" of สาทร, "hq" and "viewer" of no district, "x" of nowhere."""
    engine = quick(Path(shutil.copy(begun, tmp_path / "chat.db")))
    yield Chat(engine)
    engine.dispose()


@pytest.fixture
def chat_on_each(database: Engine) -> Chat:
    """The same people on each kind of database in turn."""
    made = Chat(database).load()
    for person, district, role in PEOPLE:
        made.enrol(person, district, role)
    return made


def tell(chat: Chat) -> None:
    """Some districts report in April, one in June."""
    chat.at = APRIL
    chat.knows("บางรัก", "action_plan", projects=3, fiscal_year=2564)
    chat.knows("บางนา", "action_plan", projects=2, fiscal_year=2563)
    chat.knows("สาทร", "action_plan", projects=0, fiscal_year=2564)
    chat.knows("บางรัก", "meeting", status="held", date=date(2020, 1, 20), attendees=45)
    chat.knows("บางรัก", "meeting", status="held", date=date(2020, 2, 20), attendees=30)
    chat.knows("สาทร", "meeting", status="postponed")
    chat.knows("บางรัก", "disbursement", amount=Decimal(30000))
    chat.knows("บางรัก", "disbursement", amount=Decimal(2000), more=True)
    chat.knows("บางรัก", "refund", amount=Decimal(5000))
    chat.knows("สาทร", "refund", none=True)
    chat.knows("บางนา", "refund", amount=Decimal(0))
    chat.knows(None, "disbursement", amount=Decimal(36740))
    chat.knows("บางรัก", "plans", made=5, reviewed=7)
    chat.knows("สาทร", "plans", done=0)
    chat.knows("บางรัก", "document", document="form1", status="sent")
    chat.knows("สาทร", "document", document="form1", status="pending")
    chat.at = NOON
    chat.knows("ดุสิต", "action_plan", projects=1, fiscal_year=2563)
    chat.knows("ดุสิต", "disbursement", amount=Decimal(1000))


@pytest.fixture(scope="session")
def told_once(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in which that was said, to copy."""
    path = Path(shutil.copy(begun, tmp_path_factory.mktemp("told") / "told.db"))
    engine = quick(path)
    tell(Chat(engine))
    engine.dispose()
    return path


@pytest.fixture
def told(told_once: Path, tmp_path: Path) -> Iterator[Chat]:
    """A chat in which that was said; it is 1 June 2563, a little past noon."""
    engine = quick(Path(shutil.copy(told_once, tmp_path / "chat.db")))
    yield Chat(engine, at=NOON + timedelta(minutes=2))
    engine.dispose()
