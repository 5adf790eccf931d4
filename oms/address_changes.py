"""Sending an order elsewhere before it leaves."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, InvalidError
from oms import policy
from oms.changes import change_order
from oms.countries import country_code, has_postal_codes
from oms.loading import load_order
from oms.models import Address, Order
from oms.views import AddressChangePreview, AddressView, OrderView

_LONGEST_PART = 200


class AddressNotChangeableError(ConflictError):
    """The order has left, or has been cancelled."""

    code = "address_not_changeable"

    def __init__(self, order: OrderView) -> None:
        super().__init__(
            f"Order {order.number!r} is {order.headline}; its address can no longer be changed."
        )


class IncompleteAddressError(InvalidError):
    """A part of the address is missing or cannot be used; `field` names it."""

    code = "incomplete_address"

    def __init__(self, field: str, complaint: str) -> None:
        super().__init__(f"The address cannot be used: its {field} {complaint}.", field=field)


async def preview_address_change(
    session: AsyncSession, number: str, address: AddressView, *, customer_id: int, now: datetime
) -> AddressChangePreview:
    """Tell how the address would read; one without a name keeps the recipient.

    Raises AddressNotChangeableError, and IncompleteAddressError, which names the missing field.
    """
    order = await load_order(session, number, customer_id=customer_id, now=now)
    if not policy.may_change_address(order.headline):
        raise AddressNotChangeableError(order)
    after = complete_address(address, recipient=order.address.name)
    return AddressChangePreview(order=order, before=order.address, after=after)


async def change_address(
    session: AsyncSession, number: str, address: AddressView, *, customer_id: int, now: datetime
) -> OrderView:
    """Send an order elsewhere; raises as the preview does, and OrderChangedError."""
    preview = await preview_address_change(
        session, number, address, customer_id=customer_id, now=now
    )
    order = preview.order
    async with session.begin_nested():
        new = Address(**asdict(preview.after), phone=await _phone(session, order))
        session.add(new)
        await session.flush()
        await change_order(session, order, address_id=new.id)
    return await load_order(session, order.number, customer_id=customer_id, now=now)


def complete_address(address: AddressView, *, recipient: str) -> AddressView:
    """Return the address in tidy form; raise IncompleteAddressError if no parcel would arrive."""
    parts = {field: " ".join(text.split()) for field, text in asdict(address).items()}
    parts["name"] = parts["name"] or recipient
    for field in ("name", "line1", "city", "country"):
        _require(parts, field)
    for field, text in parts.items():
        if len(text) > _LONGEST_PART:
            raise IncompleteAddressError(field, f"is longer than {_LONGEST_PART} characters")
    country = country_code(parts["country"])
    if country is None:
        raise IncompleteAddressError("country", "is no country")
    if has_postal_codes(country):
        _require(parts, "postal_code")
    return AddressView(**{**parts, "country": country})


def _require(parts: dict[str, str], field: str) -> None:
    if not parts[field]:
        raise IncompleteAddressError(field, "is missing")


async def _phone(session: AsyncSession, order: OrderView) -> str:
    """Return the phone number of the present address, which the order keeps."""
    phone = await session.scalar(
        select(Address.phone)
        .join(Order, Order.address_id == Address.id)
        .where(Order.id == order.order_id, Order.customer_id == order.customer_id)
    )
    return phone or ""
