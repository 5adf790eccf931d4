"""The intents of the design, grouped by what the dialogue does with them."""

PARCEL = frozenset({"order_status", "track_parcel", "delivery_estimate", "not_received"})
RETURN = frozenset({"return_start", "return_status", "return_policy", "item_problem"})
HELP = frozenset(
    {
        "return_policy",
        "shipping_options",
        "customs_duties",
        "promotion",
        "account",
        "invoice",
        "payment_problem",
        "product_question",
    }
)
CHANGES = frozenset({"cancel_order", "change_address", "change_order"})
TASKS = CHANGES | {"return_start"}
ABOUT_AN_ORDER = PARCEL | TASKS | {"return_status"}
SMALL_TALK = frozenset({"greeting", "thanks", "goodbye"})
ANSWERS = frozenset({"affirm", "deny"})
FOR_PEOPLE = frozenset({"human_agent", "complaint", "item_problem"})

NAMED = PARCEL | RETURN | HELP | CHANGES | SMALL_TALK | FOR_PEOPLE
"""Intents that state a wish by themselves."""

SIDE_BY_SIDE = PARCEL | TASKS | HELP | {"return_status"}
"""Wishes of which two in one message are both served."""


def same_family(one: str, other: str) -> bool:
    """Tell whether two intents are so near that a message with both states one wish."""
    return one == other or any(
        one in family and other in family
        for family in (
            PARCEL,
            RETURN,
            CHANGES - {"change_address"},
            {"change_order", "return_start"},
        )
    )
