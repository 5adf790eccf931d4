"""The words in which orders, parcels, returns and refunds are described."""

from typing import Literal

Channel = Literal["amazon", "aliexpress", "shopify", "woocommerce", "tiktok", "ebay", "manual"]

TrackingStatus = Literal[
    "pending",
    "info_received",
    "in_transit",
    "out_for_delivery",
    "ready_for_pickup",
    "delivery_failed",
    "delivered",
    "on_hold",
    "delivery_delayed",
    "return_to_sender",
    "lost",
    "expired",
]

TrackingReason = Literal[
    "customs_delay",
    "customs_documentation",
    "customs_duties_unpaid",
    "customs_prohibited",
    "customs_inspection",
    "weather_delay",
    "address_incorrect",
    "recipient_unavailable",
    "damaged",
]

Headline = Literal[
    "awaiting_payment",
    "on_hold",
    "awaiting_mapping",
    "to_ship",
    "partially_shipped",
    "shipped",
    "delivered",
    "completed",
    "cancelled",
]

PaymentStatus = Literal[
    "pending", "authorized", "partially_paid", "paid", "partially_refunded", "refunded", "voided"
]

HoldCode = Literal[
    "invalid_sku",
    "high_risk_of_fraud",
    "incorrect_address",
    "inventory_out_of_stock",
    "missing_customs_info",
    "undeliverable_destination",
    "other",
]

ReturnKind = Literal["return_and_refund", "refund_only", "replacement"]
ReturnDecision = Literal["requested", "approved", "rejected", "cancelled"]
GoodsState = Literal["awaiting_buyer", "in_transit", "received", "inspected"]
RefundState = Literal["pending", "processing", "succeeded", "failed"]
