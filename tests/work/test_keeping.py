"""What is kept and for how long, the migrations, and the group commit by itself."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot.work import sweep
from bot.work.commit import BATCH, Commits
from models.db import differences, open_database, upgrade
from tests.line_api import Line
from tests.work.world import running


def test_the_migrations_give_just_the_tables_of_the_code(database: Engine) -> None:
    assert differences(database) == []
    upgrade(database)
    assert differences(database) == []


def test_a_table_the_migrations_do_not_know_is_noticed(sqlite_url: str) -> None:
    engine = open_database(sqlite_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE inbox DROP COLUMN reason")
    assert [each[0] for each in differences(engine)] == ["add_column"]
    engine.dispose()


def test_sqlite_is_opened_to_survive_a_loss_of_power(sqlite_url: str) -> None:
    engine = open_database(sqlite_url)
    with engine.begin() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    engine.dispose()


def test_settled_rows_are_forgotten_after_their_time_and_others_kept(database_url: str, tmp_path: Path) -> None:
    async def main() -> None:
        with Line() as line:
            async with running(database_url, line, tmp_path) as bot:
                await bot.say("Ua", "เก่า", "ใหม่")
                await bot.idle()
                await bot.rows_do("INSERT INTO inbox(event_id, lane, stamp, received, body, state, tries, reason)"
                                  " SELECT 'parked', lane, stamp, received, 'x', 2, 0, '' FROM inbox LIMIT 1")  # fmt: skip
                for days, left in ((13, (3, 2, 2)), (15, (2, 1, 2)), (91, (1, 1, 2)), (401, (1, 1, 1))):
                    await bot.rows_do(f"UPDATE inbox SET received = received - {days * 86400} WHERE id = 1 OR state = 2")
                    await bot.rows_do(f"UPDATE outbox SET made = made - {days * 86400} WHERE id = 1")
                    await bot.rows_do(f"UPDATE sent SET at = at - {days * 86400} WHERE message_id = '11'")
                    await bot.engine.run(lambda connection: sweep.forget(bot.engine.queue, connection))
                    counts = [(await bot.rows(f"SELECT COUNT(*) FROM {name}"))[0][0] for name in ("inbox", "outbox", "sent")]
                    assert tuple(counts) == left
                    await bot.rows_do(f"UPDATE inbox SET received = received + {days * 86400} WHERE id = 1 OR state = 2")
                    await bot.rows_do(f"UPDATE sent SET at = at + {days * 86400} WHERE message_id = '11'")

    asyncio.run(main())


def test_work_that_waits_together_shares_a_commit_and_a_failure_only_costs_its_own(sqlite_url: str) -> None:
    engine = open_database(sqlite_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE noted(words TEXT)")
    commits = 0

    def counted(*_: object) -> None:
        nonlocal commits
        commits += 1

    from sqlalchemy import event

    event.listen(engine, "commit", counted)

    async def main() -> list[object]:
        group = Commits(engine)
        results = [asyncio.ensure_future(_later(group, n)) for n in range(40)]
        await asyncio.sleep(0)
        group.start()
        found = await asyncio.gather(*results, return_exceptions=True)
        await group.stop()
        return list(found)

    async def _later(group: Commits, number: int) -> int:
        while not hasattr(group, "_loop"):
            await asyncio.sleep(0)

        def work(connection: object) -> int:
            connection.execute(text("INSERT INTO noted VALUES(:n)"), {"n": number})  # type: ignore[attr-defined]
            if number == bad:
                raise ZeroDivisionError
            return number

        return await group.run(work)

    bad = -1
    assert asyncio.run(main()) == list(range(40))
    assert commits < 40 < BATCH
    bad = 7
    found = asyncio.run(main())
    assert [n for n, each in enumerate(found) if isinstance(each, ZeroDivisionError)] == [7]
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT COUNT(*) FROM noted").scalar() == 79
    engine.dispose()


def test_a_function_whose_caller_left_is_done_all_the_same(sqlite_url: str) -> None:
    engine = open_database(sqlite_url)

    async def main() -> None:
        group = Commits(engine)
        group.start()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(group.run(lambda c: c.exec_driver_sql("INSERT INTO lane VALUES('a', 'b', 1)") and None), 0)
        await group.stop()

    asyncio.run(main())
    engine.dispose()
