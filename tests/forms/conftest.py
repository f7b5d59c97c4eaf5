"""The season of 2563 in a database, told once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from models.db import open_database
from tests.forms.season import fill


@pytest.fixture(scope="session")
def told_sqlite(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the season in it, to copy."""
    path = tmp_path_factory.mktemp("season") / "season.db"
    shutil.copy(migrated_sqlite, path)
    engine = open_database(f"sqlite:///{path}")
    with engine.begin() as connection:
        fill(connection)
    engine.dispose()
    return path


@pytest.fixture
def season_database(told_sqlite: Path, tmp_path: Path) -> Iterator[Engine]:
    """A database of the test's own with the season in it."""
    shutil.copy(told_sqlite, tmp_path / "season.db")
    engine = open_database(f"sqlite:///{tmp_path / 'season.db'}")
    yield engine
    engine.dispose()


@pytest.fixture
def connection(season_database: Engine) -> Iterator[Connection]:
    """One transaction on it, as the worker has it."""
    with season_database.begin() as connection:
        yield connection
