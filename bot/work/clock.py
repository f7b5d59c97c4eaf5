"""The clocks: the process clock that reminders and days go by, and the ticker that leases, back-off and token ages go by."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What time it is for what happens by itself."""

    def now(self) -> datetime:
        """Now, aware."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


class DemoClock:
    """A clock that runs from where it was put; the demo shows it and moves it."""

    def __init__(self, start: datetime) -> None:
        self.put(start)

    def put(self, moment: datetime) -> None:
        """Makes it `moment` now."""
        self._moment, self._since = moment.astimezone(UTC), time.monotonic()

    def now(self) -> datetime:
        """Where it was put plus what passed since."""
        return self._moment + timedelta(seconds=time.monotonic() - self._since)


class Ticker:
    """Epoch seconds that never jump while the process lives, whatever is done to the machine's clock."""

    def __init__(self) -> None:
        self._base = time.time() - time.monotonic()

    def __call__(self) -> float:
        """Seconds since 1970, by the machine's clock as it was when the process began."""
        return self._base + time.monotonic()
