"""Tools that answer from a few records: Ann's shoes and socks, her mugs, a parcel in Leipzig."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from core.money import Money
from tests.bot.builtin.talk import NOW, Tool
from tools import results

EMAIL = "ann@example.com"
SHOES: dict[str, Any] = {"sku": "SHOE-41", "title": "Trail shoe 41", "quantity": 1}
SOCKS: dict[str, Any] = {"sku": "SOCK-M", "title": "Wool socks M", "quantity": 2}
ADDRESS = results.Address(
    name="Ann Lee", line1="12 Elm St", city="Austin", region="TX", postal_code="78701", country="US"
)


def usd(text: str) -> Money:
    return Money.parse(text, "USD")


def refusal(code: str) -> results.Refusal:
    return results.Refusal(code=code, message=f"refused: {code}")


def refusing(code: str) -> Tool:
    return lambda **_: refusal(code)


def returning(result: results.Result) -> Tool:
    return lambda **_: result


def verify_buyer(order_number: str, secret: str) -> results.Result:
    if secret == EMAIL:
        return results.Verified(order_number=order_number)
    return refusal("no_match")


def summary(number: str, headline: str = "shipped", *items: str) -> results.OrderSummary:
    return results.OrderSummary(
        number=number,
        channel="shopify",
        headline=headline,
        placed_at=NOW,
        total=usd("103.00"),
        items=items or ("Trail shoe 41",),
    )


def orders(*summaries: results.OrderSummary) -> Tool:
    return returning(results.OrderList(orders=summaries))


def order(number: str = "#2077", headline: str = "to_ship", **changes: Any) -> results.OrderResult:
    lines = tuple(results.OrderLine(**line, unit_price=usd("12.00")) for line in (SHOES, SOCKS))
    fields: dict[str, Any] = {
        "number": number,
        "channel": "shopify",
        "headline": headline,
        "placed_at": datetime(2026, 11, 18, 8, 30, tzinfo=UTC),
        "lines": lines,
        "total": usd("103.00"),
        "shipping": usd("0.00"),
        "discount": usd("0.00"),
        "payment_status": "paid",
        "ship_to": ADDRESS,
    }
    return results.OrderResult(**{**fields, **changes})


def get_order(headline: str = "to_ship") -> Tool:
    return lambda order_number: order(order_number, headline)


def shipment(status: str = "in_transit", **changes: Any) -> results.Shipment:
    event = results.TrackingEvent(
        at=datetime(2026, 11, 20, 17, 20, tzinfo=UTC),
        status=status,
        place="Leipzig, DE",
        text="Arrived at hub",
    )
    fields: dict[str, Any] = {
        "carrier": "dhl",
        "tracking_number": "00340434161094042557",
        "status": status,
        "estimated_delivery": date(2026, 11, 25),
        "lines": (results.ShipmentLine(**SHOES),),
        "events": (event,),
    }
    return results.Shipment(**{**fields, **changes})


def tracking(*shipments: results.Shipment) -> Tool:
    return lambda order_number: results.Tracking(
        order_number=order_number, headline="shipped", shipments=shipments
    )


def check_return(*lines: dict[str, Any], refused: str | None = None) -> Tool:
    return lambda order_number: results.ReturnCheck(
        order_number=order_number,
        is_open=refused is None,
        until=date(2026, 12, 9),
        lines=tuple(
            results.ReturnableLine(
                sku=line["sku"],
                title=line["title"],
                quantity_left=line["quantity"],
                unit_refund=usd("79.00"),
            )
            for line in lines
        ),
        refusal=refused,
    )


def propose_return(
    order_number: str, items: Sequence[dict[str, Any]], kind: str, reason: str
) -> results.Result:
    titles = {"SHOE-41": "Trail shoe 41", "SOCK-M": "Wool socks M"}
    return results.ReturnProposal(
        kind="return",
        proposal_id=7,
        order_number=order_number,
        return_kind=kind,
        lines=tuple(
            results.ReturnLine(sku=one["sku"], title=titles[one["sku"]], quantity=one["quantity"])
            for one in items
        ),
        refund=usd("79.00"),
    )


def return_opened() -> results.Confirmed:
    return results.Confirmed(
        kind="return",
        order_number="#2077",
        return_number="R-1001",
        return_kind="return_and_refund",
        lines=(results.ReturnLine(**SHOES),),
        refund=usd("79.00"),
    )


def propose_cancellation(order_number: str, reason: str) -> results.Result:
    return results.CancellationProposal(
        kind="cancellation",
        proposal_id=8,
        order_number=order_number,
        lines=order().lines,
        refund=usd("103.00"),
    )


def propose_address_change(order_number: str, **parts: str) -> results.Result:
    return results.AddressProposal(
        kind="address_change",
        proposal_id=9,
        order_number=order_number,
        address=results.Address(**parts),
    )


def propose_item_change(
    order_number: str, sku: str, new_sku: str | None = None, quantity: int | None = None
) -> results.Result:
    before = order().lines[0 if sku == "SHOE-41" else 1]
    changed = {"sku": new_sku or sku, "quantity": before.quantity if quantity is None else quantity}
    return results.ItemProposal(
        kind="item_change",
        proposal_id=10,
        order_number=order_number,
        before=before,
        after=before.model_copy(update=changed),
        difference=usd("12.00"),
    )


def products(*titles: str) -> Tool:
    return returning(
        results.ProductList(
            products=tuple(
                results.Product(sku=f"NEW-{index}", title=title, price=usd("9.00"), available=index)
                for index, title in enumerate(titles)
            )
        )
    )


def help_pages(*texts: str) -> Tool:
    return returning(
        results.HelpResult(
            passages=tuple(
                results.Passage(
                    slug=f"article-{index}", title="Returns", text=text, language="en", score=1.0
                )
                for index, text in enumerate(texts)
            )
        )
    )


def hand_over(reason: str, summary: str) -> results.Result:
    return results.HandOverResult(
        reason=reason, is_open=True, answer_by=datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
    )


def withdraw_proposal() -> results.Result:
    return results.Withdrawn(had_proposal=True)


SHOP_TOOLS: dict[str, Tool] = {
    "verify_buyer": verify_buyer,
    "list_orders": orders(summary("#2077")),
    "get_order": get_order(),
    "track_order": tracking(shipment()),
    "search_products": products(),
    "search_help": help_pages(),
    "check_return": check_return(SHOES, SOCKS),
    "propose_return": propose_return,
    "propose_cancellation": propose_cancellation,
    "propose_address_change": propose_address_change,
    "propose_item_change": propose_item_change,
    "confirm_proposal": returning(return_opened()),
    "withdraw_proposal": withdraw_proposal,
    "get_return_status": returning(results.ReturnStatus(returns=())),
    "hand_over": hand_over,
}
