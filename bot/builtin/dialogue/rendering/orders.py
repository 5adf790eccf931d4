"""An order in words."""

from bot.builtin.dialogue.rendering.items import bullets, items
from bot.builtin.dialogue.voice import Voice
from tools.results import OrderResult


def order_text(voice: Voice, order: OrderResult) -> str:
    """Tell how the order stands, what is in it, what it cost and when it was placed."""
    headline = voice.say("order-headline", headline=order.headline, order=order.number)
    facts = [
        voice.say("order-items", items=items(voice, order.lines)),
        voice.say("order-total", total=order.total),
        voice.say("order-placed", date=voice.local(order.placed_at).date()),
    ]
    return f"{headline}\n{bullets(voice, facts)}"
