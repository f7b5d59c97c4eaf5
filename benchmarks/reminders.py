"""Reminders against the naive schedule, over simulated fiscal years: on-time reports, pushes per report, and the share that cost nothing.

Run as `python benchmarks/reminders.py [years]`. The people, their habits and the deadlines are those of `tests/year/season.py`; naive
pushes everybody at every step of every deadline until LINE's 300 a month are used up.
"""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.reminders.world import HQ
from tests.year.season import DEADLINES, NAMES, QUOTA, Year, live, naive

SEEDS = (2563, 2564, 2565)


def figures(year: Year, pushes: int) -> dict[str, float]:
    """What one year comes to; `pushes` counts those to headquarters too."""
    reports = len(year.reported)
    return {
        "on time, % of reports due": 100 * year.on_time(),
        "reported at all, % of reports due": 100 * reports / (len(NAMES) * len(DEADLINES)),
        "pushes in the year": pushes,
        "pushes per report": pushes / reports,
        "reminders told with an answer (no cost), %": 100 * year.counted("rode") / len(year.told),
        "reminders to who owed nothing, %": 100 * mean(not _owed(year, person, at) for at, person, _ in year.told),
    }


def _owed(year: Year, person: str, at: datetime) -> bool:
    keys = [f"{about}:{document}" for about, document, _, said in DEADLINES if said <= f"{at:%Y-%m-%d}"]
    return any((moment := year.reported.get((person, key))) is None or moment >= at for key in keys)


def main(seeds: Sequence[int]) -> None:
    """Prints one table: this program and the naive schedule, within LINE's quota and without a limit."""
    rows: dict[str, list[dict[str, float]]] = {"this program": [], "naive, 300 a month": [], "naive, no limit": []}
    for seed in seeds:
        world, year = live(seed)
        rows["this program"].append(figures(year, len(world.pushed)))
        months = [f"{at:%Y-%m}" for at, _ in world.pushed]
        digests = sum(push.to == HQ for _, push in world.pushed)
        most = max(map(months.count, set(months)))
        print(f"year {seed}: {len(world.pushed)} pushes, {digests} of them digests to headquarters, at most {most} in a month")
        for name, quota in (("naive, 300 a month", QUOTA), ("naive, no limit", 10**9)):
            plain = naive(seed, quota)
            rows[name].append(figures(plain, len(plain.told)))
    print(f"\n{len(NAMES)} officers, {len(DEADLINES)} deadlines, mean of {len(seeds)} year(s); all times virtual")
    print(f"{'':46}" + "".join(f"{name:>20}" for name in rows))
    for what in rows["this program"][0]:
        print(f"{what:46}" + "".join(f"{mean(each[what] for each in found):20.2f}" for found in rows.values()))


if __name__ == "__main__":
    main(SEEDS[: int(sys.argv[1])] if len(sys.argv) > 1 else SEEDS)
