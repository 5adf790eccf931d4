"""One suite for both twins: what a runner promises holds for each of them."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from core.jobs import EmbeddedJobs, Jobs, PostgresJobs
from core.jobs.schema import make_job_tables

SOON = 10.0


@pytest.fixture(params=["embedded", pytest.param("postgres", marks=pytest.mark.postgres)])
async def jobs(request: pytest.FixtureRequest) -> AsyncIterator[Jobs]:
    if request.param == "embedded":
        runner: Jobs = EmbeddedJobs(at_once=4)
    else:
        url = request.getfixturevalue("postgres_url")
        await make_job_tables(url)
        runner = PostgresJobs(url, at_once=4)
    yield runner
    await runner.stop()


class Recorder:
    """Work that writes down for whom it was done, and waits while it is told to."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.begun = asyncio.Event()

    async def __call__(self, key: str) -> None:
        self.begun.set()
        await self.gate.wait()
        self.done.append(key)

    async def until(self, condition: Callable[[list[str]], bool]) -> None:
        async with asyncio.timeout(SOON):
            while not condition(self.done):
                await asyncio.sleep(0.01)


async def test_a_job_is_done_for_its_key(jobs: Jobs) -> None:
    recorder = Recorder()
    jobs.handle("answer", recorder)
    await jobs.start()

    await jobs.defer("answer", "conversation-1")

    await recorder.until(lambda done: done == ["conversation-1"])


async def test_a_job_waits_out_its_delay(jobs: Jobs) -> None:
    recorder = Recorder()
    jobs.handle("answer", recorder)
    await jobs.start()

    await jobs.defer("answer", "late", delay=0.5)
    await jobs.defer("answer", "now")

    await recorder.until(lambda done: len(done) == 2)
    assert recorder.done == ["now", "late"]


async def test_knocks_that_still_wait_are_one(jobs: Jobs) -> None:
    recorder = Recorder()
    jobs.handle("answer", recorder)
    await jobs.start()

    for _ in range(5):
        await jobs.defer("answer", "same", delay=0.2)
    await jobs.defer("answer", "other", delay=0.6)

    await recorder.until(lambda done: "other" in done)
    assert recorder.done == ["same", "other"]


async def test_a_knock_during_the_work_is_a_new_job(jobs: Jobs) -> None:
    recorder = Recorder()
    recorder.gate.clear()
    jobs.handle("answer", recorder)
    await jobs.start()
    await jobs.defer("answer", "same")
    await asyncio.wait_for(recorder.begun.wait(), SOON)

    await jobs.defer("answer", "same")
    recorder.gate.set()

    await recorder.until(lambda done: done == ["same", "same"])


async def test_a_job_that_fails_does_not_stop_the_others(jobs: Jobs) -> None:
    recorder = Recorder()

    async def fail_first(key: str) -> None:
        if key == "bad":
            raise RuntimeError("broken on purpose")
        await recorder(key)

    jobs.handle("answer", fail_first)
    await jobs.start()

    await jobs.defer("answer", "bad")
    await jobs.defer("answer", "good")

    await recorder.until(lambda done: done == ["good"])


async def test_no_more_jobs_run_at_once_than_there_are_places(jobs: Jobs) -> None:
    running: set[str] = set()
    gate, finished = asyncio.Event(), Recorder()

    async def work(key: str) -> None:
        running.add(key)
        await gate.wait()
        await finished(key)

    jobs.handle("answer", work)
    await jobs.start()

    for number in range(12):
        await jobs.defer("answer", str(number))

    async with asyncio.timeout(SOON):
        while len(running) < 4:
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.2)
    assert len(running) == 4
    gate.set()
    await finished.until(lambda done: len(done) == 12)


async def test_periodic_work_comes_again_though_it_failed(jobs: Jobs) -> None:
    times = 0

    async def sweep() -> None:
        nonlocal times
        times += 1
        if times == 1:
            raise RuntimeError("broken on purpose")

    jobs.every(0.05, "sweep", sweep)
    await jobs.start()

    async with asyncio.timeout(SOON):
        while times < 3:
            await asyncio.sleep(0.01)


async def test_a_process_that_does_not_work_runs_nothing(jobs: Jobs) -> None:
    recorder = Recorder()
    jobs.handle("answer", recorder)
    await jobs.start(work=False)

    await jobs.defer("answer", "conversation-1")
    await asyncio.sleep(0.2)

    assert recorder.done == []


@pytest.mark.postgres
async def test_a_job_deferred_by_one_process_is_done_by_another(postgres_url: str) -> None:
    await make_job_tables(postgres_url)
    web, worker, recorder = PostgresJobs(postgres_url), PostgresJobs(postgres_url), Recorder()
    worker.handle("answer", recorder)
    await web.start(work=False)
    await worker.start()

    await web.defer("answer", "conversation-1")

    await recorder.until(lambda done: done == ["conversation-1"])
    await web.stop()
    await worker.stop()
