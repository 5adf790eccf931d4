"""The answer to a sign-in: a token, and the console's cookie with it."""

from datetime import datetime

from fastapi import Request, Response

from api.gate import CONSOLE_COOKIE
from api.staff_schemas import SignedIn
from helpdesk.staff import SignIn


def signed_in(made: SignIn, request: Request, response: Response, *, now: datetime) -> SignedIn:
    """Set the cookie, which no page of another origin makes the browser send, and show the token."""
    response.set_cookie(
        CONSOLE_COOKIE,
        made.token,
        max_age=int((made.expires_at - now).total_seconds()),
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="strict",
    )
    return SignedIn(
        token=made.token,
        role=made.staff.role,
        staff_id=made.staff.id,
        name=made.staff.name,
        expires_at=made.expires_at,
    )
