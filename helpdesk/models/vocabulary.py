"""The words in which the help desk's rows speak, and how they are kept."""

from enum import StrEnum

from sqlalchemy import Dialect, Enum, SmallInteger
from sqlalchemy.types import TypeDecorator

_LONGEST_WORD = 24


class Owner(StrEnum):
    """Who answers a conversation."""

    BOT = "bot"
    QUEUE = "queue"
    HUMAN = "human"
    CLOSED = "closed"


class Author(StrEnum):
    """Who wrote a message; buyers never see a note, and `system` marks a change of owner."""

    BUYER = "buyer"
    BOT = "bot"
    AGENT = "agent"
    NOTE = "note"
    SYSTEM = "system"


class Vouched(StrEnum):
    """How the buyer's identity is known: a token of the shop, or an order and its secret."""

    TOKEN = "token"  # noqa: S105  # the kind of proof, not a secret
    PROOF = "proof"


class DeliveryState(StrEnum):
    """How far a message is on its way to the channel; `none` needs no sending."""

    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"
    NONE = "none"


class HandOverReason(StrEnum):
    """Why a conversation went to people."""

    BUYER_ASKED = "buyer_asked"
    NOT_UNDERSTOOD = "not_understood"
    MISSING_KNOWLEDGE = "missing_knowledge"
    POLICY_EXCEPTION = "policy_exception"
    TOOL_FAILED = "tool_failed"
    MODEL_FAILED = "model_failed"
    IDENTITY_FAILED = "identity_failed"
    SUSPECTED_FRAUD = "suspected_fraud"
    UPSET_BUYER = "upset_buyer"
    ITEM_CLAIM = "item_claim"


class HandOverEnd(StrEnum):
    """How a hand-over ended."""

    RELEASED = "released"
    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn"


class Priority(StrEnum):
    """How soon a person should look; the rank orders the queue."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"

    @property
    def rank(self) -> int:
        """0 for low up to 3 for urgent."""
        return list(Priority).index(self)


class ProposalState(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    EXPIRED = "expired"


class ToolOutcome(StrEnum):
    """How a tool call ended."""

    OK = "ok"
    REFUSED = "refused"
    FAILED = "failed"


class RatingValue(StrEnum):
    """What a buyer thinks of an answer."""

    UP = "up"
    DOWN = "down"


class Served(StrEnum):
    """Who served the buyer."""

    BOT = "bot"
    HUMAN = "human"


class AlarmWay(StrEnum):
    """How people are reached outside the console."""

    EMAIL = "email"
    TELEGRAM = "telegram"


class Role(StrEnum):
    """What a member of staff may do."""

    AGENT = "agent"
    ADMIN = "admin"


def word_of(vocabulary: type[StrEnum]) -> Enum:
    """Make a column type that keeps a word of the vocabulary as plain text."""
    return Enum(
        vocabulary,
        native_enum=False,
        create_constraint=False,
        length=_LONGEST_WORD,
        values_callable=lambda words: [word.value for word in words],
    )


class PriorityRank(TypeDecorator[Priority]):
    """Keeps a priority as its rank, so that the database sorts by it."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: Priority | None, _dialect: Dialect) -> int | None:
        """Turn a priority into its rank."""
        return None if value is None else value.rank

    def process_result_value(self, value: int | None, _dialect: Dialect) -> Priority | None:
        """Turn a rank back into its priority."""
        return None if value is None else list(Priority)[value]
