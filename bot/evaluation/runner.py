"""Running scenarios, each some number of times."""

from collections.abc import Sequence

import structlog

from bot.evaluation.play import play
from bot.evaluation.report import Verdict
from bot.evaluation.scenario import Scenario
from core.settings import Settings

log = structlog.get_logger()


async def evaluate(
    scenarios: Sequence[Scenario], settings: Settings, *, trials: int = 1
) -> list[Verdict]:
    """Play every scenario `trials` times with the model that the settings name."""
    return [await _verdict(scenario, settings, trials) for scenario in scenarios]


async def _verdict(scenario: Scenario, settings: Settings, trials: int) -> Verdict:
    results = [await _trial(scenario, settings) for _ in range(trials)]
    failures = next((failures for failures in results if failures), [])
    return Verdict(
        id=scenario.id,
        passed_trials=sum(not failures for failures in results),
        trials=trials,
        failures=tuple(failures),
    )


async def _trial(scenario: Scenario, settings: Settings) -> list[str]:
    try:
        return await play(scenario, settings)
    except Exception as error:
        # One scenario that breaks the bot must not hide what the others find.
        log.exception("scenario_broke", scenario=scenario.id)
        return [f"broke: {type(error).__name__}: {error}"]
