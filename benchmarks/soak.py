"""Ten minutes at half the sustained rate: `python benchmarks/soak.py [seconds]`. Memory, open files and what waits must stay flat.

Prints a line every tenth of the time and fails when memory grew by more than a tenth after the first fifth, when files or rows piled up,
or when a reply came out of order.
"""

import asyncio
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import psutil
import uvloop

from benchmarks.webhook import first_200, servers
from benchmarks.webhook_parts.load import PEOPLE, Load, clients, sustained
from benchmarks.webhook_parts.ours import seed

SECONDS = 600
STEPS = 10
Sample = tuple[float, int, int, int]  # MB, open files, rows in the inbox and the outbox that wait


async def soak(url: str, folder: Path, seconds: float) -> tuple[list[Sample], Load]:
    """A sample for each step."""
    load = Load()
    line = await load.listen()
    samples: list[Sample] = []
    with servers("ours", line, url, 1, folder) as (ports, (process,)):
        await first_200(load, ports[0], time.perf_counter())
        rate = await sustained(load, ports, 1024) / 2
        print(f"{rate:.0f} events a second for {seconds:.0f} s")
        talk = asyncio.create_task(_talk(load, ports, rate, seconds))
        for step in range(1, STEPS + 1):
            await asyncio.sleep(seconds / STEPS)
            samples.append(await asyncio.to_thread(_sample, process, ports[0]))
            memory, files, inbox, outbox = samples[-1]
            print(f"{step * seconds / STEPS:5.0f} s  {load.number:7} events  {memory:6.1f} MB  {files} files  {inbox} + {outbox} rows wait")
        await talk
        await asyncio.sleep(0.5)
    return samples, load


async def _talk(load: Load, ports: Sequence[int], rate: float, seconds: float) -> None:
    """Speaks at a rate, every person over one connection, whatever the answers do."""
    open_ = await clients(load, ports, 32)
    end = time.perf_counter() + seconds

    async def one(client_number: int) -> None:
        client, turn = open_[client_number], 0
        while time.perf_counter() < end:
            began = time.perf_counter()
            await client.say(f"U{(client_number + turn * len(open_)) % PEOPLE:04d}")
            turn += 1
            await asyncio.sleep(max(0.0, began + len(open_) / rate - time.perf_counter()))

    await asyncio.gather(*(one(number) for number in range(len(open_))))


def _sample(process: psutil.Process, port: int) -> Sample:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        figures = dict(line.rsplit(" ", 1) for line in answer.read().decode().splitlines())
    waiting = [round(float(figures[f"bot_{name}_waiting_rows"])) for name in ("inbox", "outbox")]
    return process.memory_info().rss / 1e6, process.num_fds(), waiting[0], waiting[1]


def faults(samples: Sequence[Sample], load: Load) -> list[str]:
    """What did not stay flat, a line each."""
    early, last = samples[STEPS // 5], samples[-1]
    found = [f"memory grew from {early[0]:.0f} to {last[0]:.0f} MB"] if last[0] > early[0] * 1.1 else []
    found += [f"open files grew from {early[1]} to {last[1]}"] if last[1] > early[1] + 10 else []
    found += [f"{last[2] + last[3]} rows wait"] if last[2] + last[3] > 200 else []
    return found + ([f"{load.breaks} replies out of order"] if load.breaks else [])


def main(seconds: float) -> int:
    """Soaks and says what did not hold; 1 when something did not."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bot.db"
        seed(url, PEOPLE)
        samples, load = uvloop.run(soak(url, Path(folder), seconds))
    found = faults(samples, load)
    print("\n".join(found) or "all flat")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))
