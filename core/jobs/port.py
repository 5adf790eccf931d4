"""What a runner of jobs promises, whichever twin it is."""

from collections.abc import Awaitable, Callable
from typing import Protocol

KeyedJob = Callable[[str], Awaitable[None]]
PeriodicJob = Callable[[], Awaitable[None]]


class Jobs(Protocol):
    """Runs named jobs, each for a key such as a conversation's id.

    A job is only a knock: the work that waits is written in the database, and a periodic sweep
    knocks again for whatever was forgotten. So a runner may lose or double a job, never a message.
    Two jobs of one name and key that still wait are one.
    """

    def handle(self, name: str, work: KeyedJob) -> None:
        """Say what a job of this name does; to be called before `start`."""
        ...

    def every(self, seconds: float, name: str, work: PeriodicJob) -> None:
        """Do this again and again, `seconds` apart, in every process that works.

        It must stand being done twice at once.
        """
        ...

    async def defer(self, name: str, key: str, *, delay: float = 0.0) -> None:
        """Have a job done for this key, `delay` seconds from now."""
        ...

    async def start(self, *, work: bool = True) -> None:
        """Begin; with `work=False` jobs are only handed on to other processes."""
        ...

    async def stop(self) -> None:
        """Let what is under way finish for a moment, then end."""
        ...

    async def depth(self) -> int:
        """Return how many jobs wait."""
        ...
