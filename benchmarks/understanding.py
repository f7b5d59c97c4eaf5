"""How well and how fast messages are read: accuracy on the labelled corpora (first reading and now), time per message side by side
with two libraries on the same messages, and what the package costs to load.

pythainlp's newmm only cuts a message into words, dateparser only looks for dates; the reading does both and all the rest.
Goals: half the messages within 100 µs, 99 % within 1 ms, import within 150 ms and 40 MB. Run: python benchmarks/understanding.py
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.reading import Asked, read
from tests.reading.test_corpora import HERE, STARTER, items, score

ROUNDS = 5
SLOW_SAMPLE = 12
"""dateparser takes milliseconds a message: it gets every twelfth."""
PAGE = 5000
"""Letters that LINE allows a message."""
PAGES_SAMPLE = 20
IMPORT = """
import time, psutil
before = psutil.Process().memory_info().rss
started = time.perf_counter()
import bot.reading
loaded = time.perf_counter()
import datetime
bot.reading.read("เขตบางรัก ประชุมแล้ว 45 คน", datetime.date(2020, 6, 17))
first = time.perf_counter()
after = psutil.Process().memory_info().rss
print((loaded - started) * 1000, (first - loaded) * 1000, (after - before) / 1048576)
"""


def accuracy() -> None:
    """Prints the score of each corpus when it was first read, and now."""
    first = json.loads((HERE / "first_reading.json").read_text(encoding="utf-8"))["files"]
    heads = f"{'corpus':12} {'n':>5}  {'exact first':>11} {'now':>7}"
    more = f"   {'intent first':>12} {'now':>7}   {'wrong-facts first':>17} {'now':>7}"
    print(heads + more)
    for name, then in first.items():
        exact, intent, wrong, _ = score(items(HERE / f"{name}.jsonl"))
        print(
            f"{name:12} {then['n']:5}  {then['exact']:11.4f} {exact:7.4f}   {then['intent']:12.4f} {intent:7.4f}   "
            f"{then['wrong_facts']:17.4f} {wrong:7.4f}"
        )
    if STARTER.exists():
        exact, intent, wrong, _ = score(items(STARTER))
        print(f"{'starter':12} {len(items(STARTER)):5}  {'':11} {exact:7.4f}   {'':12} {intent:7.4f}   {'':17} {wrong:7.4f}")


def each(messages: list[dict[str, Any]], work: Callable[[dict[str, Any]], object]) -> list[float]:
    """Microseconds for each message, the best of five so that only the work is counted."""
    found = []
    for message in messages:
        times = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            work(message)
            times.append((time.perf_counter() - started) * 1e6)
        found.append(min(times))
    return found


def speed() -> None:
    """Prints p50 and p99 of reading a message whole, of cutting it into words, and of looking for dates in it."""
    import dateparser.search
    from pythainlp.tokenize import word_tokenize

    messages = [item for path in sorted(HERE.glob("*.jsonl")) for item in items(path)]
    word_tokenize("เขตบางรัก", engine="newmm")
    print(f"\n{'microseconds a message':44} {'n':>5} {'p50':>9} {'p99':>9}")
    row("read: clean, find, understand", each(messages, whole))
    if STARTER.exists():
        row("the same, the starter corpus alone", each(items(STARTER), whole))
    row("pythainlp newmm: words only", each(messages, lambda each: word_tokenize(each["text"], engine="newmm")))
    few = messages[::SLOW_SAMPLE]
    row("dateparser: dates only", each(few, lambda each: dateparser.search.search_dates(each["text"], languages=["th"])))


def pages() -> None:
    """Prints how long a message takes that repeats a labelled one, every twentieth of them, line by line up to LINE's limit."""
    few = [item for path in sorted(HERE.glob("*.jsonl")) for item in items(path)][::PAGES_SAMPLE]
    told = [{**item, "text": ((item["text"] + "\n") * PAGE)[:PAGE]} for item in few]
    times = sorted(time_once(item) for item in told)
    print(f"\npages of {PAGE:,} letters, {len(times)}: half within {statistics.median(times):.0f} ms, the slowest {times[-1]:.0f} ms")


def time_once(message: dict[str, Any]) -> float:
    """Milliseconds that reading a message takes."""
    started = time.perf_counter()
    whole(message)
    return (time.perf_counter() - started) * 1000


def whole(message: dict[str, Any]) -> object:
    """A message read as the bot reads it."""
    asked = Asked(**message["asked"]) if "asked" in message else None
    return read(message["text"], date.fromisoformat(message["today"]), message.get("district"), asked)


def row(name: str, times: list[float]) -> None:
    """Prints one line of the table of times."""
    print(f"{name:44} {len(times):5} {statistics.median(times):9.0f} {statistics.quantiles(times, n=100)[98]:9.0f}")


def load() -> None:
    """Prints what a fresh process pays, bytecode kept as on any machine: milliseconds to import, for the first message, megabytes."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = [sys.executable, "-c", IMPORT]
    runs = [subprocess.run(start, capture_output=True, text=True, check=True, cwd=ROOT, env=kept) for _ in range(5)]
    found = [[float(value) for value in run.stdout.split()] for run in runs]
    imported, first, memory = (min(column) for column in zip(*found, strict=True))
    print(f"\nimport {imported:.0f} ms, first message {first:.0f} ms more, {memory:.1f} MB (best of five processes)")


if __name__ == "__main__":
    accuracy()
    speed()
    pages()
    load()
