"""One PostgreSQL database for all tests of the ledger, emptied before each; a SQLite file of its own for each."""

from collections.abc import Callable, Iterator

import pytest

from models.db import open_database
from tests.models.book import Book


@pytest.fixture(scope="session")
def shared_book(new_postgres: Callable[[str], str], migrated_postgres: str) -> Iterator[Book]:
    """The ledger on the shared PostgreSQL database."""
    engine = open_database(new_postgres(migrated_postgres))
    yield Book(engine).begin()
    engine.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def book(request: pytest.FixtureRequest) -> Iterator[Book]:
    """An empty ledger on each database."""
    if request.param == "postgres":
        shared: Book = request.getfixturevalue("shared_book")
        with shared.database.begin() as connection:
            for name in ("question", "draft", "fact", "report"):
                connection.exec_driver_sql(f"DELETE FROM {name}")
        yield Book(shared.database)
        return
    engine = open_database(str(request.getfixturevalue("sqlite_url")))
    yield Book(engine).begin()
    engine.dispose()
