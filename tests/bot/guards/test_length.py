from bot.guards.evidence import Evidence
from bot.guards.length import LONGEST, check_length
from tests.bot.guards.conftest import Briefs


def test_a_reply_may_be_as_long_as_a_channel_takes(brief: Briefs) -> None:
    assert check_length("a" * LONGEST, Evidence(), brief()) is None


def test_a_longer_one_is_held_back(brief: Briefs) -> None:
    finding = check_length("a" * (LONGEST + 1), Evidence(), brief())

    assert finding is not None
    assert finding.guard == "length"
