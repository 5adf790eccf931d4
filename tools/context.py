"""What a tool knows that the model can neither see nor write: whose conversation it is, and when."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from core.clock import Clock
from core.database import Sessions, Transaction
from core.errors import ForbiddenError
from core.shop import Shop
from helpdesk import conversations
from helpdesk.models import ToolOutcome
from helpdesk.turns import ToolCallRecord
from knowledge.question import Passage, Question

Progress = Callable[[str | None], Awaitable[None]]
"""Tells the buyer which step is under way, by the tool's name."""

_CHANGES = frozenset({"confirm_proposal"})
_PROPOSES = "propose_"


class NotVerifiedError(ForbiddenError):
    """Nobody has vouched for the buyer of this conversation yet."""

    code = "not_verified"

    def __init__(self) -> None:
        super().__init__(
            "The buyer is not verified. Ask for the order number and for the e-mail address, "
            "phone number or postal code of that order, then call verify_buyer."
        )


@runtime_checkable
class HelpSearch(Protocol):
    """Finds passages of published articles."""

    async def search(self, question: Question, *, limit: int = 3) -> list[Passage]:
        """Return the passages that answer, the best first; none where none does."""
        ...

    async def products(self) -> frozenset[str]:
        """Return the SKUs to which some article is narrowed."""
        ...


@runtime_checkable
class Consent(Protocol):
    """Knows a clear yes and a clear no in many languages."""

    def says_yes(self, text: str, language: str, to: str = "") -> bool:
        """Tell whether the text is a yes and nothing else but what a proposal of the kind `to` does."""
        ...

    def says_no(self, text: str, language: str) -> bool:
        """Tell whether the text says no."""
        ...


@dataclass
class ToolJournal:
    """What was called in this turn, in order."""

    calls: list[ToolCallRecord] = field(default_factory=list)

    def record(
        self,
        *,
        name: str,
        arguments: dict[str, Any],
        outcome: Literal["ok", "refused", "failed"],
        code: str | None,
        result: Any,
        milliseconds: float,
    ) -> None:
        """Write a call down."""
        kept = result if isinstance(result, dict) else {"text": str(result)}
        self.calls.append(
            ToolCallRecord(name, arguments, ToolOutcome(outcome), code, kept, round(milliseconds))
        )

    @property
    def has_proposed(self) -> bool:
        """Whether something waits for her yes since this turn."""
        return any(
            call.name.startswith(_PROPOSES) and call.outcome == ToolOutcome.OK
            for call in self.calls
        )

    @property
    def has_written(self) -> bool:
        """Whether the shop's records have been changed in this turn."""
        return any(call.name in _CHANGES and call.outcome == ToolOutcome.OK for call in self.calls)


@dataclass(frozen=True)
class ToolContext:
    """The turn in which a tool is called.

    `upto_seq` is the newest buyer message that the turn answers. Who the buyer is stands in the
    conversation's row and is read anew by each call.
    """

    conversation_id: str
    lease_token: int
    sessions: Sessions
    clock: Clock
    shop: Shop
    knowledge: HelpSearch
    consent: Consent
    language: str
    upto_seq: int
    journal: ToolJournal
    progress: Progress

    async def buyer(self, session: Transaction) -> int:
        """Return the verified customer of the conversation; raise NotVerifiedError."""
        customer_id = await self.known_buyer(session)
        if customer_id is None:
            raise NotVerifiedError
        return customer_id

    async def known_buyer(self, session: Transaction) -> int | None:
        """Return the verified customer of the conversation, or None while she is a stranger."""
        return await conversations.customer_of(session, self.conversation_id)
