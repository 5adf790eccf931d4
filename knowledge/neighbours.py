"""Keeps the vectors in step and out of trouble: damage is repaired, and an absent server waited for."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from knowledge.embedding import Text
from knowledge.passages import Piece, Shelf
from knowledge.vectors import VectorIndex

log = structlog.get_logger()

_CANDIDATES = 32

Nearness = Mapping[Shelf, Mapping[str, float]]
"""By shelf and key, how like the question a passage is, at most 1."""


@dataclass(frozen=True)
class Patience:
    """In seconds: to bring an index in step, and more for each passage; for a question; after a failure."""

    step: float = 60.0
    passage: float = 0.03
    question: float = 2.0
    pause: float = 30.0


@dataclass(frozen=True)
class Open:
    """A shelf, and the names of the narrow scopes on it that hold for the asker; `all_hold` if all do."""

    shelf: Shelf
    scopes: Sequence[str] = ()
    all_hold: bool = False


class Neighbours:
    """The vector index as searches use it: it answers, or says that it cannot just now.

    An index that fails is made anew once; if that does not help it is left alone for a pause.
    """

    def __init__(self, index: VectorIndex, patience: Patience | None = None) -> None:
        self._index = index
        self._patience = patience or Patience()
        self._pieces: Sequence[Piece] = ()
        self._working = asyncio.Lock()
        self._is_up = False
        self._down_until = 0.0

    async def sync(self, pieces: Sequence[Piece]) -> None:
        """Hold these pieces; where the index is damaged, make it anew."""
        async with self._working:
            self._pieces = pieces
            try:
                async with asyncio.timeout(self._longest_step):
                    await asyncio.to_thread(self._index.sync, pieces)
            except Exception as error:  # whatever Chroma raises, words go on alone
                log.warning("vectors_out_of_step", cause=type(error).__name__)
                await self._mend(self._index.mend)
            else:
                self._is_up = True

    async def rebuild(self) -> bool:
        """Make the index anew, whatever it holds; return whether it can be searched now."""
        async with self._working:
            await self._mend(self._index.rebuild)
        return self._is_up

    async def find(self, question: Text, shelves: Sequence[Open]) -> Nearness | None:
        """Return the likeness of the nearest passages on each shelf, or None while there is no index."""
        if not self._is_up and not await self._is_up_again():
            return None
        try:
            if not self._index.is_remote:
                # It takes a millisecond or two, no more than a thread's turn may have to wait for.
                return self._nearness(question, shelves)
            async with asyncio.timeout(self._patience.question):
                return await asyncio.to_thread(self._nearness, question, shelves)
        except Exception as error:  # whatever Chroma raises, words go on alone
            log.warning("vectors_not_searched", cause=type(error).__name__)
            self._is_up = False
            return None

    @property
    def is_up(self) -> bool:
        """Whether the index could be searched when it was needed last."""
        return self._is_up

    async def close(self) -> None:
        """Give the index up."""
        async with self._working:
            self._is_up = False
            self._down_until = float("inf")
            await asyncio.to_thread(self._index.close)

    def _nearness(self, question: Text, shelves: Sequence[Open]) -> Nearness:
        vector = self._index.vector(question)
        return {
            one.shelf: self._index.nearness(
                vector,
                shelf=one.shelf,
                scopes=one.scopes,
                all_hold=one.all_hold,
                limit=_CANDIDATES,
            )
            for one in shelves
        }

    @property
    def _longest_step(self) -> float:
        return self._patience.step + self._patience.passage * len(self._pieces)

    async def _is_up_again(self) -> bool:
        if time.monotonic() < self._down_until or self._working.locked():
            return False
        async with self._working:
            await self._mend(self._index.mend)
        return self._is_up

    async def _mend(self, work: Callable[[Sequence[Piece]], None]) -> None:
        # Even a mended index is not made anew a second time before the pause is over.
        self._down_until = time.monotonic() + self._patience.pause
        try:
            async with asyncio.timeout(self._longest_step):
                await asyncio.to_thread(work, self._pieces)
        except Exception as error:  # see above
            self._is_up = False
            log.warning("vectors_unavailable", cause=type(error).__name__)
        else:
            self._is_up = True
            log.info("vectors_mended", pieces=len(self._pieces))
