"""What a request passes before its route: the running services, the caller's token, the limits."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, Self

from fastapi import Depends, Query, Request
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer
from structlog.contextvars import bind_contextvars

from api.limits import RateLimiter, address_key
from api.pages import Pages
from api.security import (
    BuyerSession,
    IdentityTokens,
    InvalidSessionTokenError,
    SessionTokens,
    session_secret,
)
from api.services import Services
from api.streams import Streams
from core.errors import ForbiddenError
from core.metrics import REJECTED_REQUESTS
from helpdesk import conversations, staff
from helpdesk.conversations import ConversationNotFoundError
from helpdesk.models import Role, Staff

_buyer_bearer = HTTPBearer(
    auto_error=False, scheme_name="Buyer", description="The token of `POST /api/chat/sessions`."
)
CONSOLE_COOKIE = "dragoman_console"
CONSOLE_HEADER = "X-Dragoman-Console"
_SAFE_METHODS = frozenset({"GET", "HEAD"})
_staff_cookie = APIKeyCookie(
    auto_error=False,
    name=CONSOLE_COOKIE,
    scheme_name="Console",
    description=f"Set by `POST /api/admin/sign-in`; whatever changes something needs the header `{CONSOLE_HEADER}` too.",
)
_staff_bearer = HTTPBearer(
    auto_error=False, scheme_name="Staff", description="The token of `POST /api/admin/sign-in`."
)


class AdminsOnlyError(ForbiddenError):
    """The caller is signed in, and no admin."""

    code = "admins_only"

    def __init__(self) -> None:
        super().__init__("Only an admin may do this.")


@dataclass(frozen=True)
class Gate:
    """The door keepers of one application."""

    services: Services
    sessions: SessionTokens
    identities: IdentityTokens
    per_session: RateLimiter
    per_address: RateLimiter
    streams: Streams
    pages: Pages

    @classmethod
    def of(cls, services: Services, pages: Pages) -> Self:
        """Set up the door keepers as the settings say; raise ConfigurationError without a secret."""
        settings, clock = services.settings, services.clock
        return cls(
            services=services,
            sessions=SessionTokens(
                session_secret(settings.session_secret, settings.data_dir),
                hours=settings.session_hours,
                clock=clock,
            ),
            identities=IdentityTokens(settings.widget_secret.get_secret_value(), clock=clock),
            per_session=RateLimiter("rate_session", settings.rate_session_per_minute),
            per_address=RateLimiter("rate_address", settings.rate_address_per_minute),
            streams=Streams(services.database, services.events),
            pages=pages,
        )


async def gate(request: Request) -> Gate:
    """Return the door keepers of the application that was asked."""
    found = request.app.state.gate
    assert isinstance(found, Gate)
    return found


AtGate = Annotated[Gate, Depends(gate)]


async def limited_by_address(request: Request, at: AtGate) -> None:
    """Count a request of this client address."""
    at.per_address.check(address_key(request.client.host if request.client else "unknown"))


async def buyer_session(
    at: AtGate,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_buyer_bearer)],
) -> BuyerSession:
    """Return the caller's conversation by her bearer token; raise InvalidSessionTokenError."""
    return await _existing(at, at.sessions.read(credentials.credentials if credentials else ""))


async def streaming_session(
    at: AtGate,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_buyer_bearer)],
    token: Annotated[
        str,
        Query(max_length=4096, description="The bearer token: EventSource can send no headers."),
    ] = "",
) -> BuyerSession:
    """Return the caller's conversation by her bearer token, in the header or in the query."""
    return await _existing(at, at.sessions.read(credentials.credentials if credentials else token))


async def place_of_stream(
    at: AtGate, buyer: Annotated[BuyerSession, Depends(streaming_session)]
) -> AsyncIterator[None]:
    """Hold a place for one more open stream of the conversation until it ends."""
    with at.streams.place(buyer.conversation_id):
        yield


async def _existing(at: Gate, buyer: BuyerSession) -> BuyerSession:
    """Return the session; raise InvalidSessionTokenError once its conversation has been erased."""
    # Whatever this request logs from here on names the conversation.
    bind_contextvars(conversation=buyer.conversation_id)
    try:
        async with at.services.database.read() as session:
            await conversations.check_exists(session, buyer.conversation_id)
    except ConversationNotFoundError as error:
        raise InvalidSessionTokenError("of a conversation that is gone") from error
    return buyer


async def staff_token(
    request: Request,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_staff_bearer)],
    cookie: Annotated[str | None, Depends(_staff_cookie)],
) -> str:
    """Return the caller's token, from the header or the console's cookie; empty where there is none.

    A browser sends the cookie with whatever any page makes it send, but no page of another origin
    can add the header that goes with it.
    """
    if credentials is not None:
        return credentials.credentials
    is_safe = request.method in _SAFE_METHODS or CONSOLE_HEADER in request.headers
    return cookie or "" if is_safe else ""


StaffToken = Annotated[str, Depends(staff_token)]


async def signed_in_staff(at: AtGate, token: StaffToken) -> Staff:
    """Return the member of staff who calls; raise SignedOutError."""
    try:
        async with at.services.database.read() as session:
            return await staff.staff_of_token(session, token, now=at.services.clock.now())
    except staff.SignedOutError:
        REJECTED_REQUESTS.labels(cause="staff_token").inc()
        raise


FromStaff = Annotated[Staff, Depends(signed_in_staff)]


async def signed_in_admin(caller: FromStaff) -> Staff:
    """Return the admin who calls; raise AdminsOnlyError."""
    if caller.role != Role.ADMIN:
        raise AdminsOnlyError
    return caller


FromAdmin = Annotated[Staff, Depends(signed_in_admin)]
FromBuyer = Annotated[BuyerSession, Depends(buyer_session)]
FromStreamingBuyer = Annotated[BuyerSession, Depends(streaming_session)]


def author_name(me: Staff) -> str:
    """Return how a member of staff stands in the history of what she has changed."""
    return f"{me.name} <{me.email}>"
