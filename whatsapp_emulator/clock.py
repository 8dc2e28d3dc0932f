"""The emulator's clock: the real one plus an offset, so that a day can pass in an instant."""

import time
from collections.abc import Callable


class Clock:
    def __init__(self, offset_s: float = 0.0, real: Callable[[], float] = time.time) -> None:
        self.offset_s = offset_s
        self._real = real

    def now(self) -> float:
        """Virtual unix seconds."""
        return self._real() + self.offset_s

    def real_now(self) -> float:
        return self._real()

    def advance(self, seconds: float) -> None:
        """Time only goes forward: a window that has closed never opens again by itself."""
        if seconds < 0:
            raise ValueError("'advance_s' must not be negative: the clock only goes forward.")
        self.offset_s += seconds
