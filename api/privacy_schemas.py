"""What is held of one buyer, over the wire."""

from datetime import datetime
from typing import Annotated, Self

from pydantic import BaseModel, Field

from api.schemas import ConversationId, Incoming
from core.errors import InvalidError
from helpdesk.privacy import Erased, Held

CustomerId = Annotated[int, Field(ge=1, le=2**31 - 1)]


class WhoseError(InvalidError):
    """Either a customer or a conversation has to be named."""

    code = "customer_or_conversation"

    def __init__(self) -> None:
        super().__init__(
            "customer_id: Name either a customer or a conversation.", field="customer_id"
        )


class NotConfirmedError(InvalidError):
    """What was typed to confirm is not the id of what would be erased."""

    code = "not_confirmed"

    def __init__(self) -> None:
        super().__init__("confirm: It is not the id of what would be erased.", field="confirm")


class HeldBuyer(BaseModel):
    """A buyer with her conversations, or a conversation of nobody known."""

    customer_id: int | None
    name: str
    email: str | None
    conversations: int
    conversation_ids: list[str]
    last_at: datetime | None = Field(description="When she last wrote or was written to.")

    @classmethod
    def of(
        cls,
        held: list[Held],
        *,
        customer_id: int | None = None,
        name: str = "",
        email: str | None = None,
    ) -> Self:
        """Show whose these conversations are."""
        return cls(
            customer_id=customer_id,
            name=name,
            email=email,
            conversations=len(held),
            conversation_ids=[one.conversation_id for one in held],
            last_at=max((one.updated_at for one in held), default=None),
        )


class HeldBuyers(BaseModel):
    """The buyers that were found."""

    items: list[HeldBuyer]


class Erasure(Incoming):
    """Whose conversations are to be erased: all of a customer, or one."""

    customer_id: CustomerId | None = None
    conversation_id: ConversationId | None = None
    confirm: str = Field(max_length=64, description="The same id once more, as text.")


class ErasedView(BaseModel):
    """How much is gone. Orders stay: they are the shop's books."""

    conversations: int
    messages: int

    @classmethod
    def of(cls, erased: Erased) -> Self:
        """Show what was erased."""
        return cls(conversations=erased.conversations, messages=erased.messages)


class RetentionView(BaseModel):
    """How many days a conversation is kept after its last word; the settings say so."""

    days: dict[str, int] = Field(description="By channel.")
    default_days: int | None = Field(description="Of every other channel; null: for ever.")
