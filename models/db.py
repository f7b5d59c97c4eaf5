"""The database: opening it as we need it, and bringing its tables up to date. SQLite for one process, PostgreSQL for several."""

import sqlite3
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, MetaData, create_engine, event, inspect, make_url
from sqlmodel import SQLModel

if TYPE_CHECKING:
    from alembic.config import Config

TABLES = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if "table=True" in path.read_text(encoding="utf-8"))
MIGRATIONS = Path(__file__).parent / "migrations"
BUSY = 5.0  # seconds that SQLite waits for another writer (a backup, a command of main.py)
POOL = 4
UPGRADE_LOCK = 0x50524F47  # any number, the same in every process of ours

_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY * 1000:.0f}", "wal_autocheckpoint=4000")
_POSTGRES: dict[str, Any] = {
    "connect_timeout": 5, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 15000,
    # Our statements are few and prepared once a connection; to plan one anew costs more than to run it.
    "options": "-c timezone=UTC -c idle_in_transaction_session_timeout=10000 -c statement_timeout=30000 -c lock_timeout=10000"
               " -c plan_cache_mode=force_generic_plan",
}  # fmt: skip
_SQLITE_OUTAGES = {5, 6, 7, 8, 10, 13, 14, 15}  # BUSY LOCKED NOMEM READONLY IOERR FULL CANTOPEN PROTOCOL
_IDLE = "25P03"  # a transaction that we left idle for too long: the work was slow, and will be the next time
_POSTGRES_OUTAGES = {"08", "25", "40", "53", "55", "57", "58"}  # connection, transaction state, rollback, resources, lock, shutdown, system


def metadata() -> MetaData:
    """Every table of every module in `models`."""
    for name in TABLES:
        import_module(f"models.{name}")
    return SQLModel.metadata


def open_database(url: str) -> Engine:
    """An engine for `sqlite:///path` or `postgresql+psycopg://…`; the folder of a SQLite file is made."""
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(url, pool_size=POOL, max_overflow=POOL, pool_recycle=1800, connect_args=_POSTGRES)
    Path(make_url(url).database or "").parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, pool_size=POOL, max_overflow=POOL, connect_args={"timeout": BUSY, "check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None  # ours to begin, see below
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    """Takes the write lock at once: a transaction that reads first and writes later could not be retried by waiting."""
    connection.connection.cursor().execute("BEGIN IMMEDIATE")  # by SQLAlchemy it costs as much as a query


def upgrade(engine: Engine) -> None:
    """Brings the tables to the latest revision; of several processes that start together, one does it."""
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})")
        if revision(connection) != latest():  # Alembic takes longer to load than the rest to start
            from alembic import command

            command.upgrade(_config(connection), "head")


def latest() -> str:
    """The name of the latest revision; "" when none is written yet."""
    return max((path.stem for path in (MIGRATIONS / "versions").glob("[0-9]*.py")), default="")


def revision(connection: Connection) -> str:
    """The revision a database is at; "" for an empty one."""
    known = inspect(connection).has_table("alembic_version")
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()) if known else ""


def differences(engine: Engine) -> list[Any]:
    """What the migrated tables lack or have beyond the metadata; empty when they agree."""
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return list(compare_metadata(context, metadata()))


def write_revision(engine: Engine, subject: str, name: str) -> None:
    """Writes the migration that takes a database at the present head to the metadata (for `python -m models.migrations`)."""
    from alembic import command

    with engine.begin() as connection:
        command.revision(_config(connection), message=subject, rev_id=name, autogenerate=True)


def outage(error: BaseException | None) -> bool:
    """Whether the database, not the work, failed: away, locked, full, read-only, restarted; the same work may succeed later."""
    while error is not None:
        if isinstance(error, sqlite3.OperationalError):
            return getattr(error, "sqlite_errorcode", 0) & 0xFF in _SQLITE_OUTAGES
        if type(error).__module__.startswith("psycopg"):
            state = getattr(error, "sqlstate", None)
            return state[:2] in _POSTGRES_OUTAGES and state != _IDLE if state else isinstance(error, _psycopg_outages())
        if isinstance(error, TimeoutError):  # no connection free in the pool
            return True
        error = error.__cause__
    return False


def _psycopg_outages() -> tuple[type[Exception], ...]:
    import psycopg

    return psycopg.OperationalError, psycopg.InterfaceError


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s")
    config.attributes["connection"] = connection
    config.attributes["metadata"] = metadata
    return config


__all__ = ["differences", "metadata", "open_database", "upgrade", "write_revision"]
