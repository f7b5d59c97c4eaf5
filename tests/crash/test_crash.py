"""A real server, killed at random moments and at every named point, under LINE's own disorder: nothing lost, nothing twice, in order.

BOT_KILLS sets how often (`make crash`: 200). The one answer that may be missing is one whose try was noted, the process killed before
it was known, and the token stale since: it is marked as unsure and never repeated, because LINE cannot tell whether it arrived.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crash.harness import Accounts, Run

KILLS = int(os.environ.get("BOT_KILLS", "20"))


def _check(accounts: Accounts, data: Path) -> None:
    log = (data / "server.log").read_text(encoding="utf-8")
    assert accounts.faults() == [], log[-3000:]
    assert sum(map(len, accounts.promised.values())) > KILLS * 5
    assert "Traceback" not in log, log[-3000:]


def test_one_process_on_sqlite_killed_again_and_again(sqlite_url: str, tmp_path: Path) -> None:
    _check(Run(sqlite_url, tmp_path, 1, KILLS, 1).go(), tmp_path)


@pytest.mark.postgres
def test_two_processes_on_postgres_killed_again_and_again(
    new_postgres: Callable[[str], str], migrated_postgres: str, tmp_path: Path
) -> None:
    _check(Run(new_postgres(migrated_postgres), tmp_path, 2, KILLS, 2).go(), tmp_path)
