"""A chat with officers of two districts, a head, headquarters, a viewer and a stranger, on a SQLite database of the test's own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from models.db import open_database
from tests.handlers.chat import Chat

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
