"""The log over HTTP."""

import pytest

from core.clock import FrozenClock
from tests.api.members import Member, ada, olga

__all__ = ["ada", "olga"]


async def test_it_tells_who_did_what(ada: Member, olga: Member, clock: FrozenClock) -> None:
    await ada.ask("PATCH", f"/api/admin/staff/{olga.id}", {"capacity": 3})

    answer = await ada.ask("GET", f"/api/admin/audit?subject=staff:{olga.id}&limit=1")

    [entry] = answer.json()["items"]
    assert (entry["actor_name"], entry["action"]) == ("Ada", "change_staff")
    assert entry["details"] == {"capacity": 3}
    assert answer.json()["next_cursor"]


@pytest.mark.parametrize(
    ("period", "count"),
    [
        ("since=2026-11-22", 2),
        ("since=2026-11-23", 0),
        ("until=2026-11-22", 2),
        ("until=2026-11-21", 0),
        ("since=2026-11-22T10:00:00Z", 2),
        ("until=2026-11-22T10:00:00Z", 0),
    ],
)
async def test_a_day_counts_whole_and_a_moment_to_the_second(
    ada: Member, olga: Member, period: str, count: int
) -> None:
    answer = await ada.ask("GET", f"/api/admin/audit?action=add_staff&{period}")

    assert len(answer.json()["items"]) == count


@pytest.mark.parametrize("period", ["since=0001-01-01", "until=9999-12-31", "since=yesterday"])
async def test_a_day_of_no_calendar_is_refused(ada: Member, period: str) -> None:
    answer = await ada.ask("GET", f"/api/admin/audit?{period}")

    assert answer.status_code == 422


async def test_the_words_for_what_was_done_are_listed(ada: Member) -> None:
    answer = await ada.ask("GET", "/api/admin/audit/actions")

    assert answer.json()["items"] == ["add_staff"]
