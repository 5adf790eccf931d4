"""What is proposed and what was done, in words."""

from bot.builtin.dialogue.countries import country_name
from bot.builtin.dialogue.rendering.items import items, pieces
from bot.builtin.dialogue.voice import Voice
from core.money import Money
from tools.results import (
    Address,
    AddressProposal,
    CancellationProposal,
    Confirmed,
    ItemProposal,
    OrderLine,
    ReturnProposal,
)


def address_text(voice: Voice, address: Address) -> str:
    """Write an address in one line."""
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    country = country_name(address.country, voice.locale) if address.country else ""
    parts = (address.name, address.line1, address.line2, town, address.region, country)
    return ", ".join(part for part in parts if part)


def return_proposal_text(voice: Voice, proposal: ReturnProposal) -> str:
    """Say what goes back, and what is paid for it."""
    return voice.say(
        "return-proposal",
        kind=proposal.return_kind,
        items=items(voice, proposal.lines),
        order=proposal.order_number,
        refund=proposal.refund,
    )


def cancellation_text(voice: Voice, proposal: CancellationProposal) -> str:
    """Say what is cancelled, and what is paid back."""
    contents, order = items(voice, proposal.lines), proposal.order_number
    if not proposal.refund.minor:
        return voice.say("cancel-proposal-unpaid", order=order, items=contents)
    return voice.say("cancel-proposal", order=order, items=contents, refund=proposal.refund)


def address_proposal_text(voice: Voice, proposal: AddressProposal) -> str:
    """Say where the order would go."""
    address = address_text(voice, proposal.address)
    return voice.say("address-proposal", order=proposal.order_number, address=address)


def item_proposal_text(voice: Voice, proposal: ItemProposal) -> str:
    """Say what would come instead of what, and what it costs."""
    before, order = _line(voice, proposal.before), proposal.order_number
    if proposal.after is None:
        text = voice.say("change-proposal-removed", order=order, before=before)
    else:
        after = _line(voice, proposal.after)
        text = voice.say("change-proposal", order=order, before=before, after=after)
    parts = (text, _difference(voice, proposal.difference), voice.say("change-question"))
    return voice.sentences(parts)


def done_text(voice: Voice, done: Confirmed) -> str:
    """Say what was done after her yes."""
    match done.kind:
        case "return":
            return _return_opened(voice, done)
        case "cancellation":
            return _cancelled(voice, done)
        case "address_change" if done.address is not None:
            address = address_text(voice, done.address)
            return voice.say("address-done", order=done.order_number, address=address)
        case "item_change" if done.before is not None and done.after is not None:
            return voice.say(
                "change-done-item",
                order=done.order_number,
                before=_line(voice, done.before),
                after=_line(voice, done.after),
            )
        case _:
            return voice.say("change-done", order=done.order_number)


def _return_opened(voice: Voice, done: Confirmed) -> str:
    kind = done.return_kind or ""
    opened = voice.say(
        "return-opened",
        kind=kind,
        number=done.return_number or "",
        items=items(voice, done.lines),
        order=done.order_number,
        refund=done.refund if done.refund is not None else "",
    )
    return voice.sentences((opened, voice.say("return-opened-next", kind=kind)))


def _cancelled(voice: Voice, done: Confirmed) -> str:
    if done.refund is None or not done.refund.minor:
        return voice.say("cancel-done-unpaid", order=done.order_number)
    return voice.say("cancel-done", order=done.order_number, refund=done.refund)


def _line(voice: Voice, line: OrderLine) -> str:
    return pieces(voice, line.title, line.quantity)


def _difference(voice: Voice, difference: Money) -> str:
    if not difference.minor:
        return ""
    message = "change-difference-more" if difference.minor > 0 else "change-difference-less"
    return voice.say(message, amount=Money(abs(difference.minor), difference.currency))
