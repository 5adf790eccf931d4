from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from core.shop import Shop

WEEKDAYS = {"days": ["mon", "tue", "wed", "thu", "fri"], "from": "09:00", "to": "18:00"}
BERLIN = {"time_zone": "Europe/Berlin", "business_hours": [WEEKDAYS]}


def shop(**rules: object) -> Shop:
    return Shop.model_validate(rules)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class TestOpeningHours:
    def test_without_hours_the_shop_is_always_open(self) -> None:
        assert shop().is_open(at("2026-11-22T03:00"))

    def test_hours_are_read_in_the_shops_zone(self) -> None:
        berlin = shop(**BERLIN)

        assert berlin.is_open(at("2026-11-24T08:00"))
        assert not berlin.is_open(at("2026-11-24T17:00"))

    def test_on_a_sunday_the_next_opening_is_monday_morning(self) -> None:
        assert shop(**BERLIN).next_opening(at("2026-11-22T10:00")) == at("2026-11-23T08:00")

    def test_two_stretches_of_one_day_are_told_apart(self) -> None:
        siesta = shop(
            business_hours=[
                {"days": ["mon"], "from": "16:00", "to": "19:00"},
                {"days": ["mon"], "from": "09:00", "to": "13:00"},
            ]
        )

        assert siesta.next_opening(at("2026-11-23T14:00")) == at("2026-11-23T16:00")


class TestPromise:
    def test_a_person_answers_within_the_promised_minutes(self) -> None:
        assert shop().answer_by(at("2026-11-22T10:00")) == at("2026-11-22T11:00")

    def test_the_promise_counts_open_hours_only(self) -> None:
        promised = shop(**BERLIN).answer_by(at("2026-11-24T16:40"))

        assert promised == at("2026-11-25T08:40")

    def test_at_night_it_counts_from_the_next_opening(self) -> None:
        assert shop(**BERLIN).answer_by(at("2026-11-22T22:00")) == at("2026-11-23T09:00")


class TestBadRules:
    @pytest.mark.parametrize(
        ("rules", "word"),
        [
            ({"time_zone": "Mars/Olympus"}, "Mars/Olympus"),
            ({"default_language": "tlh"}, "tlh"),
            ({"business_hours": [{"days": ["mon"], "from": "18:00", "to": "09:00"}]}, "before"),
            ({"business_hours": [{"days": [], "from": "09:00", "to": "18:00"}]}, "days"),
            ({"return_window_days": -1}, "return_window_days"),
        ],
    )
    def test_a_rule_that_makes_no_sense_is_named(self, rules: dict[str, object], word: str) -> None:
        with pytest.raises(ValidationError, match=word):
            shop(**rules)
