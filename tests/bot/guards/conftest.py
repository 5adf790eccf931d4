from datetime import UTC, datetime
from typing import Any

import pytest

from bot.brief import OpenProposal, TurnBrief
from core.shop import Shop


class Briefs:
    """Makes the brief of a turn, of which a test changes what it is about."""

    def __call__(self, language: str = "en", **changes: Any) -> TurnBrief:
        described: dict[str, Any] = {
            "language": language,
            "channel": "widget",
            "now": datetime(2026, 11, 22, 10, 0, tzinfo=UTC),
            "shop": Shop(name="Harbour Goods", handover_reply_minutes=90),
            "is_verified": True,
            "proposal": None,
            "misunderstood": 0,
            "latest_text": "",
        }
        return TurnBrief(**{**described, **changes})


@pytest.fixture
def brief() -> Briefs:
    return Briefs()


@pytest.fixture
def open_proposal() -> OpenProposal:
    return OpenProposal(
        id=7, kind="return", order_number="#2077", summary={"refund": "79.00 USD", "lines": []}
    )
