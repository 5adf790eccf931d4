"""The intents that the built-in model tells apart, in the order of its arrays."""

from typing import Literal, get_args

Intent = Literal[
    "order_status",
    "track_parcel",
    "delivery_estimate",
    "cancel_order",
    "change_address",
    "change_order",
    "return_start",
    "return_status",
    "return_policy",
    "item_problem",
    "not_received",
    "invoice",
    "payment_problem",
    "shipping_options",
    "customs_duties",
    "product_question",
    "promotion",
    "account",
    "human_agent",
    "complaint",
    "greeting",
    "thanks",
    "goodbye",
    "affirm",
    "deny",
    "other",
]
INTENTS: tuple[Intent, ...] = get_args(Intent)
