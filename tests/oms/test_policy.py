from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from core.shop import Shop
from oms import policy
from oms.policy import LineAmount, OrderFacts
from oms.vocabulary import Headline

AT = datetime(2026, 11, 20, tzinfo=UTC)


def facts(**changes: object) -> OrderFacts:
    described = {
        "payment_status": "paid",
        "hold_code": None,
        "cancelled_at": None,
        "completed_at": None,
        "ordered": 3,
        "shipped": 0,
        "delivered": 0,
    }
    return OrderFacts(**{**described, **changes})  # type: ignore[arg-type]  # a test's shorthand


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (facts(), "to_ship"),
        (facts(payment_status="pending"), "awaiting_payment"),
        (facts(payment_status="voided"), "awaiting_payment"),
        (facts(payment_status="authorized"), "to_ship"),
        (facts(payment_status="partially_paid"), "to_ship"),
        (facts(hold_code="high_risk_of_fraud"), "on_hold"),
        (facts(hold_code="invalid_sku"), "awaiting_mapping"),
        (facts(payment_status="pending", hold_code="other"), "awaiting_payment"),
        (facts(shipped=1), "partially_shipped"),
        (facts(shipped=2, delivered=2), "partially_shipped"),
        (facts(shipped=3), "shipped"),
        (facts(shipped=3, delivered=2), "shipped"),
        (facts(shipped=3, delivered=3), "delivered"),
        (facts(shipped=3, payment_status="pending"), "shipped"),
        (facts(shipped=3, hold_code="other"), "shipped"),
        (facts(shipped=3, delivered=3, completed_at=AT), "completed"),
        (facts(cancelled_at=AT), "cancelled"),
        (facts(cancelled_at=AT, payment_status="pending"), "cancelled"),
        (facts(cancelled_at=AT, shipped=3, completed_at=AT), "cancelled"),
    ],
)
def test_the_headline_follows_from_the_axes(order: OrderFacts, expected: Headline) -> None:
    assert policy.headline(order) == expected


@pytest.mark.parametrize(
    ("headline", "allowed"),
    [
        ("awaiting_payment", True),
        ("on_hold", True),
        ("awaiting_mapping", True),
        ("to_ship", True),
        ("partially_shipped", False),
        ("shipped", False),
        ("delivered", False),
        ("completed", False),
        ("cancelled", False),
    ],
)
def test_an_order_may_be_changed_only_before_it_leaves(headline: Headline, allowed: bool) -> None:
    assert policy.may_cancel(headline) is allowed
    assert policy.may_change_address(headline) is allowed
    assert policy.may_change_item(headline) is allowed


class TestReturnWindow:
    def test_runs_from_the_day_of_delivery(self) -> None:
        delivered = datetime(2026, 11, 9, 15, 0, tzinfo=UTC)

        assert policy.return_deadline(delivered, Shop()) == date(2026, 12, 9)

    def test_takes_the_day_of_delivery_in_the_zone_of_the_shop(self) -> None:
        late = datetime(2026, 11, 9, 23, 30, tzinfo=UTC)

        assert policy.return_deadline(late, Shop(time_zone="Asia/Shanghai")) == date(2026, 12, 10)
        assert policy.return_deadline(late, Shop(time_zone="America/New_York")) == date(2026, 12, 9)

    @pytest.mark.parametrize(
        ("now", "is_open"),
        [
            (datetime(2026, 12, 9, 0, 0, tzinfo=UTC), True),
            (datetime(2026, 12, 9, 22, 59, tzinfo=UTC), True),
            (datetime(2026, 12, 9, 23, 0, tzinfo=UTC), False),
        ],
    )
    def test_closes_when_the_last_day_ends_in_the_zone_of_the_shop(
        self, now: datetime, is_open: bool
    ) -> None:
        delivered = datetime(2026, 11, 9, 15, 0, tzinfo=UTC)
        shop = Shop(time_zone="Europe/Berlin")

        assert policy.is_return_open(delivered, now=now, shop=shop) is is_open

    def test_of_no_days_is_the_day_of_delivery_itself(self) -> None:
        shop = Shop(return_window_days=0)

        assert policy.is_return_open(AT, now=AT + timedelta(hours=23), shop=shop)
        assert not policy.is_return_open(AT, now=AT + timedelta(hours=24), shop=shop)


class TestMoney:
    def test_a_discount_is_shared_in_proportion_to_the_price(self) -> None:
        lines = [LineAmount(3000, 1), LineAmount(1000, 1)]

        assert policy.net_line_amounts(lines, discount_minor=400) == (2700, 900)

    def test_the_remainder_of_rounding_is_not_lost(self) -> None:
        lines = [LineAmount(1000, 1), LineAmount(1000, 1), LineAmount(1000, 1)]

        assert policy.net_line_amounts(lines, discount_minor=100) == (966, 967, 967)

    def test_a_discount_never_exceeds_the_goods(self) -> None:
        lines = [LineAmount(500, 2)]

        assert policy.net_line_amounts(lines, discount_minor=5000) == (0,)
        assert policy.order_total(lines, discount_minor=5000, shipping_minor=300) == 300

    def test_a_refund_without_discount_is_the_price(self) -> None:
        assert (
            policy.refundable([LineAmount(1400, 2)], discount_minor=0, index=0, quantity=1) == 1400
        )

    def test_pieces_returned_before_are_not_paid_back_again(self) -> None:
        first = policy.refundable([LineAmount(333, 3)], discount_minor=2, index=0, quantity=1)
        second = policy.refundable([LineAmount(333, 3, 1)], discount_minor=2, index=0, quantity=2)

        assert (first, second) == (332, 665)

    @given(
        prices=st.lists(
            st.tuples(st.integers(0, 10_000_000), st.integers(1, 12)), min_size=1, max_size=6
        ),
        discount=st.integers(0, 50_000_000),
    )
    def test_returning_everything_piece_by_piece_pays_back_exactly_what_was_paid(
        self, prices: list[tuple[int, int]], discount: int
    ) -> None:
        bought = [LineAmount(price, quantity) for price, quantity in prices]

        paid_back = _paid_back_piece_by_piece(bought, discount)

        assert paid_back == policy.order_total(bought, discount_minor=discount, shipping_minor=0)


def _paid_back_piece_by_piece(bought: list[LineAmount], discount: int) -> int:
    paid_back = 0
    returned = [0] * len(bought)
    for index, line in enumerate(bought):
        for _ in range(line.quantity):
            lines = [
                LineAmount(each.unit_price_minor, each.quantity, done)
                for each, done in zip(bought, returned, strict=True)
            ]
            part = policy.refundable(lines, discount_minor=discount, index=index, quantity=1)
            assert part >= 0
            paid_back += part
            returned[index] += 1
    return paid_back
