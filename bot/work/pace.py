"""The pace of one person: so many messages a minute are worked on, the rest waits its turn."""

import time
from collections import deque
from collections.abc import Callable

MINUTE = 60.0


class Pace:
    """Who did how much in the last minute, in this process. `limit` 0 lets everybody do everything."""

    def __init__(self, limit: int, tick: Callable[[], float] = time.monotonic) -> None:
        self._limit, self._tick = limit, tick
        self._done: dict[str, deque[float]] = {}
        self._told: dict[str, float] = {}

    def wait(self, person: str) -> float:
        """Seconds until the person's next message is worked on; 0 when it is now."""
        done = self._done.get(person)
        if not self._limit or done is None or len(done) < self._limit:
            return 0.0
        return max(0.0, done[0] + MINUTE - self._tick())

    def count(self, person: str) -> None:
        """One more message of a person was worked on."""
        if self._limit and person:
            self._done.setdefault(person, deque(maxlen=self._limit)).append(self._tick())

    def telling(self, person: str) -> bool:
        """Whether a person who must wait is to be told; not twice a minute."""
        return self._tick() - self._told.get(person, -MINUTE) >= MINUTE

    def tell(self, person: str) -> None:
        """The person was told."""
        self._told[person] = self._tick()

    def tidy(self) -> None:
        """Forgets whoever was quiet for a minute."""
        before = self._tick() - MINUTE
        self._done = {person: done for person, done in self._done.items() if done[-1] > before}
        self._told = {person: told for person, told in self._told.items() if told > before}
