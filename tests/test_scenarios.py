"""Whole conversations: every scenario of this repository, played with the built-in model."""

from pathlib import Path

import pytest

from bot.evaluation.play import play
from bot.evaluation.scenario import Scenario, find_scenarios
from core.languages import LOCALES
from core.settings import Settings

SCENARIOS = find_scenarios([Path(__file__).parent / "scenarios"])


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)
async def test_a_conversation_goes_as_it_should(
    scenario: Scenario, tmp_path: Path, trained_models: Path
) -> None:
    settings = Settings(data_dir=tmp_path, cache_dir=trained_models)

    assert await play(scenario, settings) == []


def test_a_buyer_of_every_language_is_served() -> None:
    spoken = {
        step.expect.language
        for scenario in SCENARIOS
        for step in scenario.turns
        if step.expect is not None and step.expect.language
    }

    assert spoken == set(LOCALES)
